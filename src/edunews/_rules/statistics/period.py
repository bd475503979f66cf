"""When a figure holds: the date in its sentence that governs its own clause."""

from bisect import bisect_left
from operator import itemgetter

from edunews._rules.statistics.clauses import Clauses
from edunews._rules.statistics.seen import Seen
from edunews._text.document import Document
from edunews._text.lexer import CLITIC
from edunews._text.pattern import pattern
from edunews.model.dates import DateMention, DateRelation, Granularity
from edunews.model.statistics import ChangeRole

__all__ = ["Dated", "at_tokens", "by_sentence", "period"]

Dated = tuple[int, int, DateMention]  # tokens [first, last) and the date
Told = list[tuple[Seen, DateMention | None]]
FAR = 60  # no clause is longer
CLOSE = 8  # words from a date to the number that it governs
NEAR = 4  # dates on either side of a number
BASES = frozenset({"above", "against", "below", "from", "than"})
COMPARISONS = frozenset({"compared", "from", "than"})
RELATIVE = frozenset({"before", "earlier", "previously"})
YEARS = frozenset({"decade", "month", "months", "year", "years"})
ADVERBS = frozenset({"down", "off", "up"})
BREAKS, VERBS = frozenset("wmxc"), frozenset("VE")
BASED = (("above",), ("below",), ("on",))
SUPERLATIVES = ("est", "first", "record", "time")
CLAUSE = pattern(r"[aT]*(?:PT)?x?[am]*(?:[NQr]|P?Q)[qNoPQa]*[VE]")  # and [exclusions rose]
ASIDE = pattern(r"x[NoPa]+Vx")  # , the union says,


def at_tokens(doc: Document, dates: tuple[DateMention, ...]) -> list[Dated]:
    """The dates at their tokens."""
    return [(doc.token_at(date.start), doc.token_at(date.end - 1) + 1, date) for date in dates]


def by_sentence(doc: Document, dates: list[Dated]) -> dict[int, list[Dated]]:
    """The dates that can govern a figure, by their sentence."""
    found: dict[int, list[Dated]] = {}
    for dated in dates:
        if not _of_the_telling(doc, dated):
            found.setdefault(doc.sentence_of[dated[0]], []).append(dated)
    return found


def period(
    doc: Document, seen: Seen, dates: list[Dated], told: Told, later: Seen | None
) -> DateMention | None:
    """The date that ``seen`` holds for.

    ``told`` are the sentence's numbers before it, with theirs, and ``later`` is the next one.
    """
    clauses, keys = seen.clauses, doc.keys
    at = bisect_left(dates, seen.first, key=itemgetter(0))
    near = (*dates[:1], *dates[max(1, at - NEAR) : max(1, at + NEAR)])
    after = next((dated for dated in near if dated[0] >= seen.last), None)
    if after and _reaches(seen, after, later if later and later.follows(seen) else None):
        return after[2]
    before = [d for d in near if d[1] <= seen.first and keys[d[0] - 1] not in BASES]
    if (seen.change and seen.change.role is ChangeRole.START) or not (before or told):
        return None
    rest = keys[seen.last : min(seen.last + 4, seen.stop)]
    if any(word in RELATIVE and rest[n - 1] in YEARS for n, word in enumerate(rest) if n):
        return None  # compared with 40 the year before
    if told and (shared := _shared(doc, seen, told)):
        return shared
    if not before:
        return None
    first, last, date = before[-1]
    if before[0][0] <= seen.begin + 2 and keys[seen.lead] != "with" and not _present(seen):
        return before[0][2]  # Last year 30% of entries, compared with 22% in the East Midlands
    if keys[last : last + 1] == ("when",) or keys[last : last + 2] == (",", "when"):
        return date
    if seen.first - last > CLOSE or not one_clause(clauses, last, seen.first):
        return None
    parted = keys[seen.begin] in ("among", "of")  # of 40 appeals last year, 19
    if told and told[-1][0].first < first and not parted:  # that date was told of another number
        return None
    return date if not told or told[-1][1] in (date, None) else None


def _of_the_telling(doc: Document, dated: Dated) -> bool:
    """Weekdays, today and yesterday date what was said; "this year's" only describes."""
    first, last, date = dated
    if last < len(doc) and doc.kinds[last] == CLITIC:
        return True
    if first and doc.keys[first - 1] == "by":
        return False  # 1,400 had signed by Sunday
    day = doc.keys[last - 1].endswith("day") or doc.keys[first] == "tomorrow"
    return day and date.granularity is Granularity.DAY and not any(map(str.isdigit, date.text))


def _present(seen: Seen) -> bool:
    """Whether the number's own clause is in the present: [last year] does not reach there."""
    clauses, here = seen.clauses, seen.clauses.at(seen.first)
    verb = clauses.kinds.find("V", here, here + 4)
    return verb >= 0 and clauses.keys[clauses.starts[verb]] in ("are", "is")


def _reaches(seen: Seen, dated: Dated, later: Seen | None) -> bool:
    """Whether a date after the number governs it: not "fewer than last summer", "down on 2022"."""
    clauses, date = seen.clauses, dated[0]
    if date - seen.last > FAR:
        return False
    between = clauses.keys[seen.last : date]
    based = (ChangeRole.DELTA, ChangeRole.MULTIPLIER)
    base = seen.change is not None and seen.change.role in based
    between = between[: len(between) - (clauses.tags[date - 1] == "D")]  # above its 2010 level
    if between[-1:] == ("from",) and not (base and clauses.keys[seen.cue] in ADVERBS):
        between = between[:-1]
    if not COMPARISONS.isdisjoint(between) or not one_clause(clauses, seen.last, date):
        return False
    past = later is not None and later.first < date
    if past and later and ("against" in between or not _goes_on(seen, later)):
        return False
    if between[-1:] == ("since",) and between[-2:-1] and between[-2].endswith(SUPERLATIVES):
        return False  # the narrowest since 2000
    if seen.unit == "multiple" and clauses.tags[seen.last] in "Do":
        return False  # treble the figure for 2019
    return not (base and between[-1:] in BASED) and between[-2:] != ("up", "on")


def _goes_on(seen: Seen, later: Seen) -> bool:
    """Whether the next number stands in the same clause: 420 teachers in 300 schools by July."""
    between = seen.clauses.keys[seen.last : later.first]
    role = seen.change and later.change and later.change.role
    if role is ChangeRole.END and seen.change and seen.change.role is ChangeRole.DELTA:
        return "," not in between  # fell by 3 per cent to 41 in 2023
    if between[:1] == ("of",) and len(between) < 4:  # four of its 23 assistants
        return True
    if later.clauses.keys[later.lead] == "or":  # one in seven, or 14 per cent, met it in 2024
        return True
    if later.unit != seen.unit:
        return between[-1:] == ("(",)
    return "," not in between and seen.change is None


def one_clause(clauses: Clauses, first: int, last: int) -> bool:
    """Whether one clause holds the tokens ``[first, last)``: no "who", no "and exclusions rose"."""
    kinds, start = clauses.kinds, clauses.at(first)
    at, end, verbs = start, clauses.at(last - 1) + 1 if last > first else 0, 0
    inside = kinds[at:end]
    if BREAKS.isdisjoint(inside):
        return VERBS.isdisjoint(inside) or not _in_relative(clauses, start)
    while at < end:
        kind = kinds[at]
        that = kind == "w" and kinds[at + 1] == "N" and kinds[at + 2 : at + 3] not in ("V", "E")
        if (kind in "wm" and not that) or (
            kind == "x" and clauses.keys[clauses.starts[at]] in ";:"
        ):
            return False
        if kind == "x" and (aside := ASIDE.match(kinds, at, end)):
            at = aside.end() - 1  # , the union says,
        elif kind in "xc":
            closed = kinds[at + 1] == "V" and kind == "x" and _in_relative(clauses, start)
            if closed or CLAUSE.match(kinds, at + 1):
                return False
        verbs += kind in "VE"
        at += 1
    return not verbs or not _in_relative(clauses, start)


def _in_relative(clauses: Clauses, at: int) -> bool:
    """Whether the phrase ``at`` stands behind a "which": a scheme [which reached 40] ended in …"""
    start = clauses.kinds.rfind("w", max(0, at - 8), at)
    if start < 0 or clauses.keys[clauses.starts[start]] not in ("that", "which", "who"):
        return False
    return clauses.kinds[start - 1 : start] in ("N", "x")


def _shared(doc: Document, seen: Seen, told: Told) -> DateMention | None:
    """The period of the number that this one is set beside: "a gap of", "compared with", "to"."""
    at = seen.lead
    word = doc.keys[at] if at > seen.begin else ""
    if word not in ("of", "to", ",") and doc.keys[at - 1 : at + 1] != ("compared", "with"):
        return None
    ends = [date for one, date in told
            if date and not (one.change and one.change.role is ChangeRole.START)]  # fmt: skip
    if not ends or (word == "to" and ends[-1].relation is DateRelation.SINCE):
        return None
    return ends[-1]
