"""What stands beside an amount: whole and share, what it buys, the noun that it measures."""

from typing import NamedTuple

from edunews._rules.rule import rule
from edunews._rules.statistics.clauses import Tokens, noun_after, noun_of, noun_one
from edunews._rules.statistics.grammar import BE
from edunews._rules.statistics.seen import Seen
from edunews._text.document import Document
from edunews._text.pattern import pattern
from edunews.model.provenance import Confidence
from edunews.model.span import Excerpt

LOW, MEDIUM = Confidence.LOW, Confidence.MEDIUM
SHARES = ("percent", "ratio", "percentage_point")
PLAIN = ("count", "ratio", "percent", "score")
CONTAINERS = frozenset(
    """bags boxes copies groups hours kinds letters members number numbers pages pairs pieces sets
    types""".split()
)
PLACES = frozenset({"in", "on"})
PLACE = pattern("[pD][nbgz]{0,2}[nsSd](?:c[nbg]{0,2}[nsS])?(?![zbnv-])")
RATE = pattern("n{1,2}[BHMv]")  # a 20 per cent tax; 20 per cent tax is
TIME_NOUNS = frozenset("hour month terms time week year".split())
NO_NOUNS = frozenset(
    """better bigger cheaper dearer faster free full greater higher larger likelier longer lower
    older poorer richer short shorter slower smaller worse younger""".split()
)
GETS = frozenset(
    """get gets got have has had need needed needs require required secure secured wanted
    wants""".split()
)
POINTS = frozenset({"point", "points"})
POINTED = BE | {",", "by", "at"}  # a gap of, or a score that fell by, so many points
NO_MEASURE = frozenset(
    {"bit", "equivalent", "high", "low", "peak", "space", "track"}
)  # the equivalent of 16 months' salary
LONGEST = 9  # tokens that tell which pupils
FEW = 100  # a mother of two, a class of 39
SPENT = frozenset(
    """allocated available earmarked go going gone invested ploughed provided pumped set spent
    went""".split()
)
TRADES = frozenset("acquired bought buy go going gone sell selling sold went".split())
NO_GOODS = (("average",), ("cash",), ("real",), ("total",))  # £12 an hour on average
PAID_FOR = frozenset({"for", "in", "into", "on", "to", "towards"})


class Of(NamedTuple):
    """What is counted or measured; for a share the whole, which is its ``population`` as well."""

    counted: Excerpt | None = None
    population: Excerpt | None = None


def counts(doc: Document, tokens: Tokens) -> Of | None:
    """These words as what is counted."""
    return Of(doc.excerpt(*tokens)) if tokens else None


def shared(doc: Document, tokens: Tokens, seen: Seen) -> Of | None:
    """These words as the whole that a share is of."""
    if tokens is None:
        return None
    found = doc.excerpt(*tokens)
    return Of(found, found if seen.unit in SHARES else None)


def whole_at(doc: Document, seen: Seen, tokens: Tokens) -> Of | None:
    """The whole of a share up to its verb: half of [parents with a child in year 6] appealed."""
    clauses = seen.clauses
    if tokens is None or seen.unit not in SHARES:
        return shared(doc, tokens, seen)
    end = clauses.subjects.whole(clauses.at(seen.first))
    if end < 0 or not tokens[1] < clauses.starts[end] < tokens[1] + LONGEST:
        return shared(doc, tokens, seen)
    while clauses.kinds[end - 1] in "oPaTcm":
        end -= 1
    after = clauses.kinds[clauses.at(tokens[1]) : end]
    told = after[:1] in ("E", "G") or doc.keys[tokens[1]] in ("from", "under", "with", "without")
    longer = told and not set("cQVwx") & {*after}
    return shared(
        doc, (tokens[0], max(tokens[1], clauses.starts[end]) if longer else tokens[1]), seen
    )


def same(other: Seen | None) -> Of | None:
    """What another number of the sentence counts."""
    if other is None or (other.counted is None and other.population is None):
        return None
    return Of(other.counted, other.population)


def counted_at(doc: Document, seen: Seen, at: int, *, singular: bool = False) -> Tokens:
    """The noun phrase at ``at`` with the "of" of pairs of shoes and the place of "in schools"."""
    tokens = (
        noun_after(seen.clauses.tags, at, seen.stop, singular=singular) if at < seen.stop else None
    )
    if tokens is None or doc.keys[tokens[1] - 1] in TIME_NOUNS:
        return None
    first, last = _extended(seen, tokens)
    tags = seen.clauses.tags
    return first, last + (tags.count('"', first, last) == 1 and tags[last : last + 1] == '"')


def _extended(seen: Seen, tokens: tuple[int, int]) -> tuple[int, int]:
    """Past "of" and a short "in": pairs of shoes, pupils in Wales; not children in a class of …"""
    clauses, end = seen.clauses, tokens[1]
    if end >= seen.stop:
        return tokens
    if clauses.tags[end] == "o" and clauses.keys[end - 1] in CONTAINERS:
        more = noun_of(clauses.tags, end + 1, seen.stop)
        return (tokens[0], more[1]) if more else tokens
    if clauses.keys[end] in PLACES:
        ours = end + 1 < seen.stop and clauses.keys[end + 1] in ("our", "the")
        if place := PLACE.match(clauses.tags, end + ours, seen.stop):
            return tokens[0], place.end()
    return tokens


@rule("statistics.share-of", MEDIUM,
      "About {statistic:40 per cent} of {population:pupils} left.",
      "{statistic:Nine} of its 31 {counted:primaries} closed.",
      "Almost {statistic:half} of {population:school support staff} left.",
      "{statistic:One in 10} of {population:all qualified teachers} left.",
      "no: Pupils spent 40 per cent more.")  # fmt: skip
def share_of(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """A share of something, told after "of": 40 per cent of pupils, nine of its 31 primaries."""
    at, tags = seen.last, seen.clauses.tags
    if tags[at : at + 3] == "c+o":  # 10 per cent or more of
        at += 2
    at += tags[at : at + 2] == "+o"  # three more of
    if tags[at : at + 2] == "(Q":  # two-fifths (43 per cent) of
        at = tags.find(")", at, min(at + 8, seen.stop)) + 1 or at
    if at >= seen.stop or tags[at] != "o":
        return None
    key = doc.keys[at + 1] if at + 1 < seen.stop else ""
    if key in ("it", "them", "us"):  # 41 of them primaries
        if key == "it" and seen.unit not in SHARES:
            return Of()  # 40 minutes of it
        again = tags[at + 2 : at + 3] in ("n", "s") and noun_after(tags, at + 2, at + 4)
        return counts(doc, again or (at + 1, at + 2))
    if key in ("those", "these") and tags[at + 2 : at + 3] in ("w", "e", "g"):
        return shared(doc, (at + 1, min(at + (5 if tags[at + 2] == "w" else 3), seen.stop)), seen)
    if key == "what":  # of what schools pay
        return shared(doc, (at + 1, seen.clauses.clause_end(at + 2)), seen)
    if key in ("those", "these") and tags[at + 2 : at + 3] not in ("n", "s", "S", "b", "d"):
        return shared(doc, (at + 1, at + 2), seen)
    tokens = noun_of(tags, at + 1, seen.stop)
    return whole_at(doc, seen, _extended(seen, tokens) if tokens else None)


@rule("statistics.noun-after", MEDIUM,
      "Some {statistic:5,000} {counted:pupils} left.", "no: There were 40.")  # fmt: skip
def noun(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The noun after a count: 5,000 pupils, four of 31 primaries."""
    at, tags = seen.last, seen.clauses.tags
    after = doc.keys[at] if at < seen.stop else ""
    if seen.unit == "score" and after in POINTS and doc.keys[seen.lead] in GETS:
        return counts(doc, (at, at + 1))  # she got 521 points
    if seen.unit != "count" or seen.quantity.per is not None:
        return None
    if after in NO_NOUNS or (tags[at : at + 1] == "-" and doc.glued(at)):
        return None
    if after in POINTS and (seen.change or seen.lead < seen.begin
                            or doc.keys[seen.lead] in POINTED):  # fmt: skip
        return None
    return counts(doc, counted_at(doc, seen, at, singular=tags[at : at + 1] == "D"))


@rule("statistics.described", MEDIUM,
      "A {statistic:£1 billion} {counted:voucher program} ends.",
      "{statistic:One in five} {population:primary pupils} was away.",
      "A {statistic:112}-{counted:page} report came.", "no: There were 40.")  # fmt: skip
def described(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """What an amount, a share or a length describes: a £1 billion programme, a 112-page report."""
    at, unit, tags = seen.last, seen.unit, seen.clauses.tags
    after = doc.keys[at] if at < seen.stop else ""
    if tags[at : at + 1] == "-" and doc.glued(at):
        rate = tags[at + 1 : at + 2] == "D"  # a £6,000-a-year race
        return counts(doc, counted_at(doc, seen, at + 1, singular=True) if rate
                      else (at + 1, at + 2) if at + 1 < seen.stop else None)  # fmt: skip
    if unit == "count" or seen.quantity.per or after in NO_NOUNS or unit.startswith("distance:"):
        return None
    if unit in ("percent", "percentage_point"):
        if after in ("among", "for"):
            return shared(doc, counted_at(doc, seen, at + 1, singular=True), seen)
        if tags[seen.first - 1 : seen.first] not in ("D", "z") and not RATE.match(
            tags, at, seen.stop
        ):
            return None  # 68 per cent named workload; a 5 per cent pay rise
    if unit.startswith("duration:") and not _tied(doc, seen):
        if tags[at : at + 1] != "'":
            return None
        at += 1  # two years' service
    if after in POINTS or (unit.startswith("currency:") and tags[at : at + 1] == "d"):
        return None  # a budget of $5 million works out to
    return whole_at(doc, seen, _thing(doc, seen, at))


def _thing(doc: Document, seen: Seen, at: int) -> Tokens:
    """The noun phrase at ``at``: of one thing after "a", with an article after a multiple."""
    tags, unit = seen.clauses.tags, seen.unit
    determined = tags[at : at + 1] == "D"
    if unit in ("multiple", "ratio") and determined:  # double the 22-week target
        found = noun_of(tags, at, seen.stop)
        return (found[0], max(found[1], seen.clauses.clause_end(found[1]))) if found else None
    if doc.keys[seen.first - 1] in ("a", "an") and (one := noun_one(tags, at, seen.stop)):
        return one  # a £1 billion programme [ends]
    return counted_at(doc, seen, at, singular=determined or unit not in ("score", "ratio"))


def _tied(doc: Document, seen: Seen) -> bool:
    """eight-week courses: a hyphen ties the length to what lasts."""
    return "-" in doc.keys[seen.last - 1] or (
        seen.last - seen.first > 1 and doc.keys[seen.last - 2] == "-"
    )


@rule("statistics.noun-of", LOW,
      "It had a {counted:turnover} of {statistic:£3 million}.",
      "There was a {counted:gap} of {statistic:8.3 percentage points}.",
      "no: It was out of 40 pupils.", "no: She is a mother of two.")  # fmt: skip
def noun_before(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The measure that an amount gives: a turnover of £3 million, a pay award of 5 per cent."""
    at, clauses = seen.lead, seen.clauses
    if at <= seen.begin or clauses.tags[at] != "o" or doc.keys[at - 1] in NO_MEASURE:
        return None
    if seen.unit == "count" and (seen.quantity.value or 0) < FEW:
        return None
    place = clauses.at(at) - 1
    if clauses.kinds[place] not in "NGVE":
        return None
    if doc.keys[at - 1] == "cost" and clauses.kinds[place - 1 : place] == "P":
        verb = clauses.verb_before(place)  # brought in pouches, at a cost of
        thing = (clauses.object_of(verb) or clauses.subject_of(verb)) if verb >= 0 else None
        return counts(doc, thing)
    first, last = clauses.tokens(place, place + 1)
    while first < last and clauses.tags[first] in "DHBMev":
        first += 1
    return counts(doc, (first, last)) if first < last else None


@rule("statistics.paid-for", LOW,
      "They spent {statistic:£41m} on {counted:consultants}.",
      "Some {statistic:£4 billion} would be spent on {counted:special schools}.",
      "no: It lost £41m in May.")  # fmt: skip
def bought(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """What the money buys: £41m on consultants, £240 for a blazer, £5m to build a hall."""
    clauses, keys = seen.clauses, doc.keys
    if not seen.unit.startswith("currency:") or keys[seen.lead] == "worth":
        return None
    kinds, tags = clauses.kinds, clauses.tags
    if sold := _sold(seen):
        return counts(doc, sold)
    at = _purpose(seen)
    if kinds[at : at + 1] == "I":
        return counts(doc, clauses.object_of(at))
    if kinds[at : at + 1] != "P" or keys[clauses.starts[at]] not in PAID_FOR:
        return None
    first = clauses.starts[at] + 1
    if keys[first - 1] == "in" and tags[first : first + 1] == "D":
        verb = clauses.verb_before(clauses.at(seen.first))
        if verb < 0 or not keys[clauses.starts[verb + 1] - 1].startswith("invest"):
            return None  # £4 million in the bank
    if keys[first : first + 1] in NO_GOODS or tags[first : first + 1] == "u":
        return None
    beside = at == clauses.at(seen.last)  # £3m to refurbish; £3m will go to
    first += (
        beside and keys[first - 1] == "to" and tags[first : first + 1] in ("n", "b", "v")
    )  # to build
    tokens = noun_of(tags, first, seen.stop)
    return counts(doc, tokens) if tokens and keys[tokens[1] - 1] not in TIME_NOUNS else None


def _purpose(seen: Seen) -> int:
    """The phrase that tells what money is for: past "a year", "in 2025", "will be spent"."""
    clauses, kinds = seen.clauses, seen.clauses.kinds
    at = clauses.at(seen.last) if seen.last < seen.stop else len(kinds)
    if kinds[at : at + 1] in ("N", "T", "a") and kinds[at + 1 : at + 2] in ("P", "I", "V", "E"):
        at += 1  # a year, each
    if kinds[at : at + 2] == "xc" and (aside := kinds.find("x", at + 1, at + LONGEST)) > 0:
        at = aside + 1  # £3bn, or a quarter of the budget, would be spent
    at += 2 * (kinds[at : at + 2] == "PT")  # in 2025 to support
    if kinds[at : at + 1] in ("V", "E") and clauses.keys[clauses.starts[at + 1] - 1] in SPENT:
        at += 1
    return at


def _sold(seen: Seen) -> Tokens:
    """What changes hands for money: the school was sold for £2m; it bought the land for £1m."""
    clauses, keys = seen.clauses, seen.clauses.keys
    verb = clauses.verb_before(clauses.at(seen.first)) if keys[seen.lead] == "for" else -1
    if verb < 0 or keys[clauses.starts[verb + 1] - 1] not in TRADES:
        return None
    return clauses.object_of(verb) or clauses.subject_of(verb)


@rule("statistics.fronted", MEDIUM,
      "Of {population:those who replied}, {statistic:two-thirds} left.",
      "Among {counted:girls}, {statistic:61 per cent} passed.",
      "no: In May, 61 per cent passed.")  # fmt: skip
def fronted(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The whole that a sentence begins with: of those who replied, among girls."""
    begin = seen.begin
    if doc.keys[begin] not in ("among", "of") or seen.unit not in PLAIN or _known(seen, earlier):
        return None
    comma = seen.clauses.tags.find(",", begin + 2, min(begin + 12, seen.first))
    if comma < 0 and doc.keys[begin] == "among":  # among girls it was
        return shared(doc, noun_of(seen.clauses.tags, begin + 1, seen.first), seen)
    if comma < seen.lead or doc.keys[begin + 1 : comma] in (("those",), ("them",)):
        return None
    return shared(doc, (begin + 1, comma), seen)


def _known(seen: Seen, earlier: Seen | None) -> bool:
    """Whether the whole was counted: of 300 heads, not of the 12,870 that went to a hearing."""
    return earlier is not None and seen.follows(earlier) and earlier.counted is not None


@rule("statistics.whole", LOW,
      "Of the 214 {counted:trusts}, {statistic:83} were in deficit.",
      "A survey of 512 {counted:heads} found {statistic:three quarters} agreed.",
      "no: They lost £512 and 83 pupils.")  # fmt: skip
def whole(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The whole told earlier in the sentence: of 214 trusts, 83 were in deficit."""
    if earlier is None or not seen.follows(earlier):
        return None
    if (
        doc.keys[seen.lead] == "for"
        or doc.keys[seen.last - 1] in ("times", "twice")
        or seen.unit not in ("count", *SHARES)
        or earlier.unit not in PLAIN
        or (doc.keys[earlier.lead] == "of" and earlier.unit in SHARES)  # a turnout of 48 per cent
    ):
        return None
    return same(earlier)
