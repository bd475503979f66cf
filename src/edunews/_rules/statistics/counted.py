"""What a number counts or measures, and of whom: one rule for each way of saying it."""

from typing import Any

from edunews._rules.rule import Rule, rule
from edunews._rules.statistics.amounts import (
    Of,
    Tokens,
    counts,
    given,
    label,
    paid_for,
    same,
    spent_on,
)
from edunews._rules.statistics.seen import Seen, is_plural, phrase, subject_before
from edunews._rules.statistics.subjects import between, clause, subject
from edunews._rules.statistics.words import (
    BE,
    DETERMINERS,
    MOVES,
    STANDS,
)
from edunews._text.document import Document
from edunews._text.gazetteer import Hit
from edunews._text.lexer import CLITIC, LOWER, NUMBER
from edunews.model.provenance import Confidence
from edunews.model.statistics import ChangeRole
from edunews.vocab.entries import ChangeEntry, ChangeNounEntry, NumberEntry, UnitEntry

__all__ = ["COUNTED", "Of"]

HIGH, MEDIUM, LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW
SHARES = ("percent", "ratio", "percentage_point")
PLAIN = ("count", "ratio", "percent", "score")
FAR_ENDS = frozenset({"by", "from", "to"})
FEW = 100
NO_MEASURE = frozenset({"bit", "equivalent", "track"})  # the equivalent of 16 months' salary
NO_NOUNS = frozenset({"full", "higher", "lower", "short", "smaller"})
POINTS = frozenset({"point", "points"})
POINTED = BE | {",", "by", "at"}  # a gap of, or a score that fell by, so many points
ADDS = frozenset({"add", "added", "adding", "adds"})


@rule("statistics.share-of", MEDIUM,
      "About {statistic:40 per cent} of {population:pupils} left.",
      "{statistic:Nine} of its 31 {counted:primaries} closed.",
      "Almost {statistic:half} of {population:school support staff} left.",
      "{statistic:One in 10} of {population:all qualified teachers} left.",
      "no: Pupils spent 40 per cent more.")  # fmt: skip
def share_of(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """A share of something, told after "of": 40 per cent of pupils, nine of its 31 primaries."""
    at = seen.last
    if at >= seen.stop or doc.keys[at] != "of":
        return None
    at += 1
    while at < seen.stop and (doc.keys[at] in DETERMINERS or doc.kinds[at] == NUMBER
                              or doc.at(NumberEntry, at) or doc.at(UnitEntry, at)):  # fmt: skip
        at += 1
    if at + 2 < seen.stop and doc.kinds[at + 1] == CLITIC and doc.kinds[at + 2] == NUMBER:
        at += 3  # of the trust's 12 academies
    at -= at < seen.stop and doc.keys[at] == "-"  # of 18-year-olds
    start = at
    if start - seen.last > 1 and not _numbered(doc, seen.last + 1, start):
        start = seen.last + 1
    tokens = phrase(doc, start, seen.stop, after_of=True)
    if tokens is None and at < seen.stop and doc.keys[at] in ("them", "us"):
        tokens = phrase(doc, at + 1, seen.stop)  # 41 of them primaries
        tokens = tokens if tokens and is_plural(doc.keys[tokens[1] - 1]) else (at, at + 1)
    if tokens is None:
        return None
    found = doc.excerpt(*tokens)
    return Of(found, found if seen.quantity.unit in SHARES else None)


def _numbered(doc: Document, start: int, end: int) -> bool:
    return any(doc.kinds[at] == NUMBER or doc.at(NumberEntry, at) for at in range(start, end))


@rule("statistics.one-in", MEDIUM,
      "{statistic:One in five} {population:primary pupils} was away.",
      "no: It rose to one in five.")  # fmt: skip
def one_in(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The whole after a proportion: one in five pupils, half the places, 52% among girls."""
    at = seen.last
    if seen.quantity.unit == "percent" and at < seen.stop and doc.keys[at] in ("among", "for"):
        at += 1
    elif seen.quantity.unit != "ratio" or (at < seen.stop and doc.keys[at] == "full"):
        return None
    tokens = phrase(doc, at, seen.stop)
    if tokens is None or not _whole(doc, tokens):
        return None
    return Of(doc.excerpt(*tokens), doc.excerpt(*tokens))


def _whole(doc: Document, tokens: tuple[int, int]) -> bool:
    """Whether a share can be of it: plurals and what has an article, not "two in five skip"."""
    words = doc.keys[tokens[0] : tokens[1]]
    return words[0] in DETERMINERS or any(is_plural(word) for word in words)


@rule("statistics.repeated", LOW,
      "A quarter of entries ({statistic:24.6%}) got a 7.",
      "Some 40 {counted:heads}, or {statistic:5 per cent}, left.",
      "no: Some 40 pupils and 30% of heads left.")  # fmt: skip
def repeated(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The same thing told again or compared: in brackets, after "or", "compared with"."""
    if earlier is None or seen.begin != earlier.begin or _names_its_noun(doc, seen):
        return None
    at = seen.lead
    before = doc.keys[at] if at >= seen.begin else ""
    near = seen.first - earlier.last
    if before == "(" or (before in ("or", "–", "-", "—") and near <= 6 and _shares(seen, earlier)):
        return same(earlier)
    if seen.change and seen.change.role is ChangeRole.END and earlier.change:
        return same(earlier) if before == "to" else None
    if before == "from" and seen.change and seen.change.role is ChangeRole.START:
        return same(earlier) if earlier.change else None
    if before in ("with", "than", "from") and seen.quantity.unit == earlier.quantity.unit:
        return same(earlier) if phrase(doc, seen.last, seen.stop) is None else None
    return None


def _names_its_noun(doc: Document, seen: Seen) -> bool:
    """From 41 children to 96: the noun after a count tells more than the sentence's subject."""
    tokens = phrase(doc, seen.last, seen.stop) if seen.quantity.unit == "count" else None
    return tokens is not None and is_plural(doc.keys[tokens[1] - 1])


def _shares(seen: Seen, earlier: Seen) -> bool:
    return seen.quantity.unit in SHARES or earlier.quantity.unit in SHARES


@rule("statistics.changed", LOW,
      "{counted:Apprenticeship starts} fell by {statistic:4.1 per cent}.",
      "They raised {counted:fees} by {statistic:£300}.",
      "A rise took {counted:starting salaries} to {statistic:£31,650}.",
      "{counted:Waiting lists} have grown {statistic:threefold}.",
      "no: Some 40 pupils left.")  # fmt: skip
def changed(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The quantity that changed: the subject of the change verb, or its object."""
    if seen.change is None or seen.cue < 0 or _names_its_noun(doc, seen):
        return None
    hit = doc.at(ChangeEntry, seen.cue) or doc.at(ChangeNounEntry, seen.cue)
    if seen.change.role is ChangeRole.MULTIPLIER:
        tokens = phrase(doc, seen.last, seen.stop) if seen.last < seen.stop else None
        grown = doc.ending(ChangeEntry).get(seen.first)  # lists have grown threefold
        verb = grown.start if grown and grown.start > seen.begin else seen.first
        return counts(doc, tokens or subject_before(doc, verb, seen.begin))
    if doc.keys[seen.cue] in ADDS:
        return counts(doc, phrase(doc, seen.last + 1, seen.stop))
    if hit is None or seen.cue > seen.first:
        return _after_change(doc, seen, earlier)
    return _by_cue(doc, seen, earlier, hit)


def _by_cue(doc: Document, seen: Seen, earlier: Seen | None, hit: Hit) -> Of | None:
    """What the change word before the number is said of."""
    near = earlier if earlier and earlier.begin == seen.begin else None
    governor = seen.lead
    if hit.end == governor and doc.keys[governor] in BE:  # in Fife the rise was 3 per cent
        return Of()
    listed = doc.keys[governor] not in FAR_ENDS and doc.keys[governor] not in ("or", "(")
    if near and near.change and near.first > seen.cue and listed:
        own = subject_before(doc, seen.first, near.last)  # reading fell six points, maths five
        return counts(doc, own) or same(near)
    if hit.end == governor and doc.keys[governor] == "of":
        of = counts(doc, _fell_in(doc, seen.last, seen)) or same(near)
        return of or counts(doc, (hit.start, hit.end))
    if hit.entry.kind == "loss":
        return None
    if near and near.first > seen.cue and doc.keys[governor] == "by":
        own = subject_before(doc, governor, near.last)  # and acceptances by 5 per cent
        return counts(doc, own) or same(near)
    before = doc.keys[seen.cue - 1] if seen.cue > seen.begin else ","
    if before == "," and (hit.entry.kind == "adverb" or doc.keys[seen.cue].endswith("ing")):
        aside = near is None and seen.cue > seen.begin  # applications, up 7 per cent, come
        return counts(doc, subject_before(doc, seen.cue - 1, seen.begin)) if aside else same(near)
    thing = _moved(doc, hit, governor)
    return counts(doc, thing or subject_before(doc, seen.cue, seen.begin)) or same(near)


def _moved(doc: Document, hit: Hit, governor: int) -> Tokens:
    """The object of a change word: cut [staff turnover] from; increase [spending] by."""
    if governor <= hit.end:
        return None
    if doc.keys[governor] == "to":  # a rise of 5 per cent, taking [starting salaries] to
        for at in range(governor - 2, max(hit.end, governor - 9) - 1, -1):
            if doc.keys[at] in MOVES:
                return at + 1, governor
    if hit.entry.kind == "cause" or hit.entry.direction == "shortfall":
        return between(doc, hit.end, governor)
    if hit.entry.kind != "verb" or doc.keys[governor] not in FAR_ENDS:
        return None
    thing = phrase(doc, hit.end, governor)
    return thing if thing and not doc.keys[thing[1] - 1].endswith("ly") else None


def _fell_in(doc: Document, at: int, seen: Seen) -> Tokens:
    """What a change noun is a change of: an increase of £40 in property taxes."""
    if at + 1 >= seen.stop or doc.keys[at] not in ("in", "to") or doc.kinds[at + 1] == NUMBER:
        return None
    tokens = phrase(doc, at + 1, seen.stop)
    return tokens if tokens and doc.kinds[tokens[1] - 1] == LOWER else None


def _after_change(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """10% rise; 5% fewer than in 2022; results are 7.9% higher."""
    noun = doc.at(ChangeNounEntry, seen.last)
    if noun:
        return counts(doc, _fell_in(doc, noun.end, seen) or (noun.start, noun.end))
    hit = doc.at(ChangeEntry, seen.last)
    if hit is None:
        return None
    if tokens := phrase(doc, hit.end, seen.stop):
        return counts(doc, tokens)
    if earlier and earlier.begin == seen.begin and (again := same(earlier)):
        return again
    at = seen.lead
    return counts(doc, subject_before(doc, at + 1, seen.begin)) if at >= seen.begin else None


@rule("statistics.noun-after", MEDIUM,
      "A {statistic:£1 billion} {counted:voucher program} for {statistic:5,000} {counted:pupils}.",
      "A {statistic:112}-{counted:page} report.", "no: There were 40.")  # fmt: skip
def noun_after(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The noun after the number: 5,000 pupils, a £1 billion programme, a 112-page report."""
    at = seen.last
    if at < seen.stop and doc.keys[at] in "-‐‑" and doc.glued(at):
        return counts(doc, (at + 1, at + 2)) if at + 1 < seen.stop else None
    if seen.quantity.per is not None:
        return None
    after = doc.keys[at] if at < seen.stop else ""
    if after in NO_NOUNS or (seen.quantity.unit == "multiple" and after == "as"):
        return None
    if after in POINTS and (seen.change or seen.first - 1 < seen.begin
                            or doc.keys[seen.lead] in POINTED):  # fmt: skip
        return None
    if seen.quantity.unit.startswith("distance:"):
        return None
    if seen.quantity.unit.startswith("duration:") and not _tied(doc, seen):
        return None
    return counts(doc, phrase(doc, at, seen.stop))


def _tied(doc: Document, seen: Seen) -> bool:
    """eight-week courses: a hyphen ties the length to what lasts."""
    return "-" in doc.keys[seen.last - 1] or (
        seen.last - seen.first > 1 and doc.keys[seen.last - 2] == "-"
    )


@rule("statistics.noun-of", LOW,
      "It had a {counted:turnover} of {statistic:£3 million}.",
      "There was a {counted:gap} of {statistic:8.3 percentage points}.",
      "no: It was out of 40 pupils.", "no: She is a mother of two.")  # fmt: skip
def noun_of(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The measure that an amount gives: a turnover of £3 million, a pay award of 5 per cent."""
    if seen.quantity.unit == "count" and (seen.quantity.value or 0) < FEW:
        return None  # a mother of two, a class of 39
    at = seen.lead
    if at <= seen.begin or doc.keys[at] != "of" or doc.keys[at - 1] in NO_MEASURE:
        return None
    end = start = at
    while start > seen.begin and end - start < 4:
        key = doc.keys[start - 1]
        if (
            not key[0].isalnum()
            or key in DETERMINERS
            or key in STANDS
            or doc.at(NumberEntry, start - 1)
        ):
            break
        start -= 1
        if key in ("with", "in", "at", "on", "to", "for", "and", "had", "has", "an", "a"):
            start += 1
            break
    return counts(doc, (start, end)) if start < end else None


@rule("statistics.fronted", MEDIUM,
      "Of {population:those who replied}, {statistic:two-thirds} left.",
      "Among {counted:girls}, {statistic:61 per cent} passed.",
      "no: In May, 61 per cent passed.")  # fmt: skip
def fronted(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The whole that a sentence begins with: of those who replied, among girls."""
    begin = seen.begin
    if doc.keys[begin] not in ("among", "of") or seen.quantity.unit not in PLAIN:
        return None
    head = doc.keys[begin + 1 : min(begin + 12, seen.first)]
    if "," not in head or (earlier and earlier.begin == begin):
        return None
    if head.index(",") == 0 or head[:2] in (("those", ","), ("them", ",")):
        return None
    found = doc.excerpt(begin + 1, begin + 1 + head.index(","))
    return Of(found, found if seen.quantity.unit in SHARES else None)


@rule("statistics.whole", LOW,
      "Of the 214 {counted:trusts}, {statistic:83} were in deficit.",
      "A survey of 512 {counted:heads} found {statistic:three quarters} agreed.",
      "no: They lost £512 and 83 pupils.")  # fmt: skip
def whole(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The whole told earlier in the sentence: of 214 trusts, 83 were in deficit."""
    if earlier is None or earlier.begin != seen.begin or seen.quantity.unit not in PLAIN:
        return None
    if earlier.quantity.unit not in PLAIN:
        return None
    if seen.last < seen.stop and doc.keys[seen.last] in BE and seen.quantity.unit == "count":
        return same(earlier)
    return same(earlier) if seen.quantity.unit in SHARES or seen.quantity.unit == "count" else None


@rule("statistics.bare", LOW, "Then {statistic:£40} was lost.", "no: Some 40 pupils left.")
def bare(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """A quantity of which the sentence does not say what it measures."""
    return Of()


COUNTED: tuple[Rule[Any], ...] = (
    share_of, changed, repeated, one_in, noun_after, noun_of, paid_for, spent_on, subject, label,
    given, fronted, whole, clause, bare,
)  # fmt: skip
