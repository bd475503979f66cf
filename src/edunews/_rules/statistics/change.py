"""Whether a number is part of a change: its size, its start or its end, and which way."""

from itertools import compress, count
from typing import NamedTuple

from edunews._rules.statistics.seen import Seen
from edunews._rules.statistics.words import (
    BE,
    PHRASAL,
    PRONOUNS,
    STOPS,
    TIMES,
)
from edunews._text.document import Document
from edunews._text.gazetteer import Hit
from edunews._text.lexer import CAPITAL, LOWER, MARK, NUMBER, PUNCTUATION
from edunews.model.statistics import Change, ChangeRole, Direction
from edunews.vocab.entries import ChangeEntry, ChangeNounEntry

__all__ = ["change_of", "sentences_of_change"]

COUNTED = ("verb", "adverb")
POINTS = frozenset({"marks", "point", "points"})
ENDS = (("by",), ("from",), ("in",), ("of",), ("to",), ("a",), ("almost",), ("nearly",))
AWAY = frozenset({"above", "below", "off", "under"})
GOALS = frozenset({"goal", "goals", "target", "targets"})
EARLIER = frozenset("earlier last pandemic pre-pandemic prepandemic previous was were".split())
FALLS_SHORT = (("short",), ("short", "of"))
GOVERNORS = frozenset({"by", "from", "of", "reaching", "to"})
ADDS = frozenset({"add", "added", "adding", "adds"})
BRACKETS = frozenset("()[]")
GROWN = frozenset({"could", "had", "has", "have", "will", "would"})  # has reached 40 per cent
REACHES = frozenset({"reach", "reached", "reaches"})
PANDEMIC = frozenset({"pandemic", "pre-pandemic", "prepandemic", "previous"})
SEASONS = frozenset({"each", "every", "in", "last", "next", "since", "this", "until"})
SIZES = ("percent", "percentage_point", "ratio", "multiple")


class Sign(NamedTuple):
    """A change word at the token ``at``, and what it makes of the number."""

    at: int
    last: int
    direction: str
    role: ChangeRole


def sentences_of_change(doc: Document) -> set[int]:
    """The first tokens of the sentences that hold a word of change."""
    words = [*doc.starting(ChangeEntry), *doc.starting(ChangeNounEntry)]
    words += compress(count(), map((ADDS | AWAY | REACHES).__contains__, doc.keys))
    return {doc.sentences[number][0] for number in {doc.sentence_of[at] for at in words}}


def change_of(doc: Document, seen: Seen, earlier: Seen | None, later: Seen | None) -> None:
    """Give ``seen`` the change that the words around it tell, if they tell one."""
    sign = _multiplier(doc, seen) or _governed(doc, seen, earlier, later) or _followed(doc, seen)
    if sign is None or sign.direction == "move":  # gone, and nobody says which way
        return
    cue = doc.excerpt(sign.at, sign.last)
    seen.change = Change(direction=Direction(sign.direction), role=sign.role, cue=cue)
    seen.cue = sign.at


def _multiplier(doc: Document, seen: Seen) -> Sign | None:
    """doubled, halved; "twice the 2018 level", but not "twice the rate for boys"."""
    if seen.quantity.unit != "multiple" or seen.quantity.value is None:
        return None
    word = doc.keys[seen.first]
    way = "decrease" if seen.quantity.value < 1 else "increase"
    if word.endswith(("ed", "ing", "es", "ling", "fold")) and word != "times":
        return Sign(seen.first, seen.last, way, ChangeRole.MULTIPLIER)
    if word in ("double", "treble", "triple", "quadruple", "halve"):
        at = seen.lead
        before = doc.keys[at] if at >= seen.begin else ""
        if before in ("to", "will", "would", "could", "may", "might"):
            return Sign(seen.first, seen.last, way, ChangeRole.MULTIPLIER)
    rest = doc.keys[seen.last : min(seen.last + 9, seen.stop)]
    if rest[:1] == ("what",) and rest[1:2] not in (("it",), ("they",)):
        return None
    if rest[:1] in (("as",), ("what",)):  # twice as big as it was, four times what it was
        rest = rest[rest.index("as", 1) + 1 :] if "as" in rest[1:] else rest[2:4]
        then = not (TIMES - {"had", "in"}).isdisjoint(rest[:3])
    else:
        rest, then = rest[:4], not PANDEMIC.isdisjoint(rest[:4])
    if then or any(key.isdecimal() and len(key) == 4 for key in rest[:5]):
        return Sign(seen.first, seen.last, way, ChangeRole.MULTIPLIER)
    return None


def _governed(doc: Document, seen: Seen, earlier: Seen | None, later: Seen | None) -> Sign | None:
    """A change word before the number: rose by, fell to, up, a rise of, from."""
    at = seen.lead
    if at < seen.begin:
        return None
    key = doc.keys[at]
    if doc.keys[seen.last : min(seen.last + 2, seen.stop)] in FALLS_SHORT:
        return None
    if key in ("or", "(") and earlier and seen.first - earlier.last <= 5:
        again = earlier.change and earlier.change.role is ChangeRole.DELTA
        return _elliptic(doc, seen, earlier) if again else None  # lost 190, or 5 per cent
    if key in GOVERNORS:
        return _after_preposition(doc, seen, earlier, later)
    if key == "worth" or key in BE:
        return _ending(doc, at, seen.begin, ("noun",), ChangeNounEntry)  # the fall was 3 per cent
    return _object(doc, seen, earlier)


def _after_preposition(
    doc: Document, seen: Seen, earlier: Seen | None, later: Seen | None
) -> Sign | None:
    """Rose by, fell to, up from, a rise of, reaching."""
    at, key = seen.lead, doc.keys[seen.lead]
    if key == "by":
        return _nearest(doc, at, seen, ("verb", "cause", "adverb")) or _elliptic(doc, seen, earlier)
    if key == "from":
        return _start(doc, seen, at, later)
    if key != "of":
        return None if doc.keys[at - 1] == "according" else _end(doc, seen, at, earlier)
    noun = at - (doc.keys[at - 1] == ",")  # the rise, of 3 per cent, was
    return _ending(doc, noun, seen.begin, ("noun",), ChangeNounEntry) or _rise_in(doc, at, seen)


def _object(doc: Document, seen: Seen, earlier: Seen | None) -> Sign | None:
    """A number right after its change word: fell 3 per cent, lost 200 pupils, up nine."""
    at, key = seen.lead, doc.keys[seen.lead]
    # "cut 30 posts" and "raised £300" count what was done, not how far something moved.
    kinds: tuple[str, ...] = COUNTED
    if seen.quantity.unit in SIZES:
        kinds = (*COUNTED, "loss", "cause")
    elif seen.quantity.unit == "count":
        kinds = (*COUNTED, "loss")
    if key in ADDS and seen.last < seen.stop and doc.keys[seen.last] == "to":
        return Sign(at, at + 1, "increase", ChangeRole.DELTA)  # adds £90 to their costs
    if key in REACHES and seen.quantity.unit != "count" and doc.keys[at - 1] in GROWN:
        return Sign(at, at + 1, "increase", ChangeRole.END)  # would reach £65,000
    sign = _ending(doc, at + 1, seen.begin, kinds)
    if sign is None and _listed(doc, seen, earlier):
        return _elliptic(doc, seen, earlier)
    return None if sign is None or sign.direction in ("move", "shortfall") else sign


def _ending(
    doc: Document,
    end: int,
    begin: int,
    kinds: tuple[str, ...],
    family: type[ChangeEntry] = ChangeEntry,
) -> Sign | None:
    """The change word that ends right before the token ``end``."""
    hit = doc.ending(family).get(end)
    if hit and hit.start >= begin and hit.entry.kind in kinds and not _phrasal(doc, hit):
        return Sign(hit.start, hit.end, hit.entry.direction, ChangeRole.DELTA)
    return None


def _named(doc: Document, hit: Hit) -> bool:
    """Whether it is part of a name: Mason Falls is."""
    at, after = hit.start, doc.keys[hit.end : hit.end + 1]
    capitals = at > 0 and doc.kinds[at] == doc.kinds[at - 1] == CAPITAL
    return capitals and after not in ENDS and doc.kinds[min(hit.end, len(doc) - 1)] != NUMBER


def _phrasal(doc: Document, hit: Hit) -> bool:
    """Turned down by 17 schools, ran up a deficit, put it down to 20 minutes of practice."""
    at = hit.start - 1
    if hit.entry.kind != "adverb" or at < 0:
        return _named(doc, hit)
    return doc.keys[at - (at > 0 and doc.keys[at] in ("it", "this", "that"))] in PHRASAL


def _nearest(doc: Document, at: int, seen: Seen, kinds: tuple[str, ...]) -> Sign | None:
    """The nearest change word before the token ``at`` in the clause."""
    words = doc.starting(ChangeEntry)
    nouns = doc.starting(ChangeNounEntry) if "noun" in kinds else {}
    for place in range(at - 1, max(seen.begin, at - 22) - 1, -1):
        if doc.keys[place] in (";", ":"):
            return None
        hit = words.get(place) or nouns.get(place)
        fall = doc.keys[place] == "fall" and doc.keys[place - 1] in SEASONS
        if hit is None or fall or _phrasal(doc, hit):
            continue  # last fall
        wider = words.get(place - 1) if place > seen.begin else None
        if wider and wider.end == hit.end:
            hit = wider  # edged up
        if hit.end <= at and hit.entry.kind in kinds:
            return Sign(hit.start, hit.end, hit.entry.direction, ChangeRole.DELTA)
    return None


def _listed(doc: Document, seen: Seen, earlier: Seen | None) -> bool:
    """Reading fell three points, maths five; will rise 5% this autumn and 3% in spring."""
    if earlier is None or earlier.change is None or earlier.begin != seen.begin:
        return False
    between = doc.keys[earlier.last : seen.first]
    if earlier.change.role is not ChangeRole.DELTA or not 0 < len(between) <= 5:
        return False
    if seen.quantity.unit != earlier.quantity.unit and seen.quantity.unit != "count":
        return False
    if any(doc.at(ChangeEntry, p) or doc.kinds[p] == MARK or doc.keys[p] in BRACKETS
           for p in range(earlier.last, seen.first)):  # fmt: skip
        return False
    ends = seen.last >= seen.stop or doc.keys[seen.last] in (",", ".", ";")
    if between[-1] == "and":
        return ends or (seen.quantity.unit in SIZES and doc.keys[seen.last] in ("in", "on"))
    return ends and bool({",", "and"} & set(between[:-1])) and not PRONOUNS & set(between)


def _elliptic(doc: Document, seen: Seen, earlier: Seen | None) -> Sign | None:
    """And for younger children by 2.9 per cent"""
    if earlier is None or earlier.change is None or earlier.begin != seen.begin:
        return None
    cue = earlier.change.cue
    first = doc.token_at(cue.start) if cue else seen.first
    return Sign(first, first + 1, earlier.change.direction, ChangeRole.DELTA)


def _end(doc: Document, seen: Seen, at: int, earlier: Seen | None) -> Sign | None:
    """Fell to 7.5 per cent; from 19 to 28"""
    sign = _nearest(doc, at, seen, ("verb", "cause", "adverb", "noun"))
    pair = earlier if earlier and earlier.begin == seen.begin else None
    if sign is None:
        if pair is None or pair.change is None or pair.last < at - 8:
            return None
        return Sign(pair.first, pair.last, pair.change.direction, ChangeRole.END)
    before = doc.keys[sign.at - 1] if sign.at > seen.begin else ""
    aside = before == "," and doc.keys[sign.at].endswith("ing") and sign.last == at
    if aside and not _dated(doc, seen):
        return None  # "41 per cent, rising to 52 per cent of those under 30" compares groups
    direction = sign.direction
    if direction == "move":
        direction = _way(pair, seen)
    if not direction or direction == "shortfall":
        return None
    return sign._replace(direction=direction, role=ChangeRole.END)


def _dated(doc: Document, seen: Seen) -> bool:
    """Whether a year or the like stands right after: falling to 31 per cent in 2022."""
    rest = doc.keys[seen.last : min(seen.last + 3, seen.stop)]
    return any(k.isdecimal() and len(k) == 4 for k in rest) or "last" in rest or "this" in rest


def _rise_in(doc: Document, at: int, seen: Seen) -> Sign | None:
    """A rise in suspensions of 20 per cent"""
    nouns = doc.starting(ChangeNounEntry)
    for place in range(at - 2, max(seen.begin, at - 9) - 1, -1):
        hit = nouns.get(place)
        if hit and doc.keys[hit.end] == "in":
            return Sign(hit.start, hit.end, hit.entry.direction, ChangeRole.DELTA)
    return None


def _way(start: Seen | None, end: Seen) -> str:
    """Which way it went, from the two ends: gone from 41 to 63."""
    if start is None or start.quantity.value is None or end.quantity.value is None:
        return ""
    if start.quantity.value == end.quantity.value:
        return "unchanged"
    return "increase" if start.quantity.value < end.quantity.value else "decrease"


def _start(doc: Document, seen: Seen, at: int, later: Seen | None) -> Sign | None:
    """Up from two; from 41 children to 96"""
    sign = _nearest(doc, at, seen, ("verb", "cause", "adverb", "noun"))
    if sign is None or sign.direction == "shortfall":
        return None
    direction = sign.direction
    if direction == "move":
        near = later if later and later.begin == seen.begin else None
        direction = _way(seen, near) if near else ""
    return sign._replace(direction=direction, role=ChangeRole.START) if direction else None


def _followed(doc: Document, seen: Seen) -> Sign | None:
    """10% rise, 5% fewer than in 2022, 16 points short of, 4 per cent up on"""
    at = seen.last
    if seen.quantity.unit == "score" and at + 1 < seen.stop and doc.keys[at] in POINTS:
        at += 1  # 18 points fewer than in 2018
    if at >= seen.stop or doc.starts[at] == seen.quantity.end:
        return None
    if sign := _noun_after(doc, seen):
        return sign
    if away := _away(doc, at, seen):
        return Sign(at, at + 1, away, ChangeRole.DELTA)
    hit = doc.at(ChangeEntry, at) or _short(doc, at, seen)
    if hit is None:
        return None
    return _compared(doc, seen, hit)


def _compared(doc: Document, seen: Seen, hit: Hit) -> Sign | None:
    """What a change word right after the number says: fewer than in 2022, short of, up on."""
    at = hit.start
    entry = hit.entry
    sign = Sign(hit.start, hit.end, entry.direction, ChangeRole.DELTA)
    if _named(doc, hit):
        return None
    following = doc.keys[hit.end] if hit.end < seen.stop else ""
    if entry.direction == "shortfall":
        return None if seen.quantity.unit == "score" else sign._replace(role=ChangeRole.DELTA)
    if entry.kind == "adverb":
        return sign if following in ("on", "from", "since", "compared", ".", ",") else None
    if entry.kind != "comparative":
        return None
    if doc.keys[at] in ("fewer", "less") and doc.keys[hit.end : hit.end + 1] == ("than",):
        return sign if _over_time(doc, hit.end, seen) else None
    if doc.keys[at] == "fewer" or _over_time(doc, hit.end, seen):
        return sign
    return None


def _noun_after(doc: Document, seen: Seen) -> Sign | None:
    """10% rise, a 3% annual increase, a £285 rise"""
    if seen.quantity.unit not in SIZES and not seen.quantity.unit.startswith("currency:"):
        return None
    for place in range(seen.last, min(seen.last + 3, seen.stop)):
        noun = doc.at(ChangeNounEntry, place)
        money = seen.quantity.unit.startswith("currency:")
        if noun and money and (noun.entry.direction == "shortfall" or _describing(doc, noun)):
            return None  # a £3 million budget shortfall, a £75 million expansion grant
        if noun:
            return Sign(noun.start, noun.end, noun.entry.direction, ChangeRole.DELTA)
        if doc.kinds[place] != LOWER or doc.keys[place] in STOPS:
            break
    return None


def _short(doc: Document, at: int, seen: Seen) -> Hit | None:
    """The "short" after what is missing: two science teachers short."""
    if seen.quantity.unit != "count" or "short" not in doc.keys[at : at + 4]:
        return None
    for place in range(at, min(at + 4, seen.stop)):
        if doc.keys[place] == "short" and (place + 1 == seen.stop or doc.keys[place + 1] in STOPS
                                           or doc.kinds[place + 1] == PUNCTUATION):  # fmt: skip
            return doc.at(ChangeEntry, place)
        if doc.kinds[place] != LOWER or doc.keys[place] in STOPS:
            break
    return None


def _describing(doc: Document, noun: Hit) -> bool:
    """Whether a change noun only describes the next one: a £75 million expansion grant."""
    return noun.end < len(doc) and doc.kinds[noun.end] == LOWER and doc.keys[noun.end] not in STOPS


def _away(doc: Document, at: int, seen: Seen) -> str:
    """How a figure stands to a target or an earlier time: below its goal, above the 2019 level."""
    key = doc.keys[at]
    if key not in AWAY:
        return ""
    near = doc.keys[at + 1 : min(at + 6, seen.stop)]
    if key != "above" and not GOALS.isdisjoint(near):
        return "shortfall"
    dated = any(k.isdecimal() and len(k) == 4 for k in near) or not EARLIER.isdisjoint(near)
    moved = dated and seen.quantity.unit in (*SIZES, "score", "count")
    return ("increase" if key == "above" else "decrease") if moved else ""


def _over_time(doc: Document, at: int, seen: Seen) -> bool:
    """Higher than in 2019, more teachers than there were; not "more than nurses"."""
    rest = doc.keys[at : min(at + 12, seen.stop)]
    if "than" in rest:
        rest = rest[rest.index("than") : rest.index("than") + 5]
        return not TIMES.isdisjoint(rest) or any(k.isdecimal() and len(k) == 4 for k in rest)
    return (
        rest[:1] != ()
        and (seen.quantity.unit in SIZES or seen.quantity.unit.startswith("currency:"))
        and bool({"this", "since", "real", "next"} & set(rest[:4]))
    )
