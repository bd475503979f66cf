"""When a figure holds: the date in its sentence that governs its own clause."""

from bisect import bisect_left
from collections.abc import Sequence

from edunews._rules.statistics.seen import Seen
from edunews._rules.statistics.words import CLAUSE_ENDS, COMPARISONS
from edunews._text.document import Document
from edunews._text.lexer import CLITIC
from edunews.model.dates import DateMention, DateRelation, Granularity
from edunews.model.statistics import ChangeRole
from edunews.vocab.entries import CueEntry

__all__ = ["dates_by_sentence", "period"]

BASES = frozenset({"against", "below", "from", "than"})
Dated = tuple[int, int, DateMention]  # tokens [first, last) and the date


def dates_by_sentence(doc: Document, dates: tuple[DateMention, ...]) -> dict[int, list[Dated]]:
    """The dates of every sentence that has any, at their tokens."""
    found: dict[int, list[Dated]] = {}
    for date in dates:
        first, last = doc.token_at(date.start), doc.token_at(date.end - 1) + 1
        found.setdefault(doc.sentence_of[first], []).append((first, last, date))
    return found


def period(
    doc: Document,
    seen: Seen,
    dates: Sequence[Dated],
    told: list[tuple[Seen, DateMention | None]],
    later: Seen | None,
) -> DateMention | None:
    """The date that ``seen`` holds for.

    ``told`` are the sentence's numbers before it, with theirs, and ``later`` is the next one.
    """
    at = bisect_left(dates, seen.first, key=lambda dated: dated[0])
    near = (*dates[:1], *dates[max(1, at - 4) : max(1, at + 4)])
    dates = [dated for dated in near if not _of_the_telling(doc, dated)]
    after = next((dated for dated in dates if dated[0] >= seen.last), None)
    if after and _reaches(doc, seen, after[0], later):
        return after[2]
    if seen.change and seen.change.role is ChangeRole.START:
        return None
    if told and (shared := _shared(doc, seen, told)):
        return shared
    before = [dated for dated in dates if dated[1] <= seen.first and not _base(doc, dated)]
    if before and before[0][0] <= seen.begin + 1:
        return before[0][2]  # Last year 30% of entries, compared with 22% in the East Midlands
    if before and not _told_between(told, before[-1]) and seen.first - before[-1][1] <= 8:
        first, last, date = before[-1]
        relative = {"who", "which"}.intersection(doc.keys[max(seen.begin, first - 10) : first])
        return date if not relative and _open(doc, last, seen.first) else None
    return None


def _of_the_telling(doc: Document, dated: Dated) -> bool:
    """Weekdays, today and yesterday date what was said or done; "this year's" only describes."""
    first, last, date = dated
    if last < len(doc) and doc.kinds[last] == CLITIC:
        return True
    if first and doc.keys[first - 1] == "by":
        return False  # 1,400 had signed by Sunday
    day = doc.keys[first].endswith("day") or doc.keys[first] == "tomorrow"
    return day and date.granularity is Granularity.DAY and not any(map(str.isdigit, date.text))


def _base(doc: Document, dated: Dated) -> bool:
    """Whether a date is only what a figure is set against: lower than in 2022, down from 2019."""
    return not BASES.isdisjoint(doc.keys[max(0, dated[0] - 2) : dated[0]])


def _reaches(doc: Document, seen: Seen, date: int, later: Seen | None) -> bool:
    """Whether a date after the number governs it: not "fewer than last summer", "down on 2022"."""
    between = doc.keys[seen.last : date]
    if between[-1:] == ("from",):
        between = between[:-1]
    if not _open(doc, seen.last, date) or not COMPARISONS.isdisjoint(between):
        return False
    if later is not None and later.first < date and not _goes_on(doc, seen, later):
        return False
    base = seen.change is not None and seen.change.role is ChangeRole.DELTA
    return not (base and between[-1:] == ("on",)) and between[-2:] != ("up", "on")


def _goes_on(doc: Document, seen: Seen, later: Seen) -> bool:
    """Whether the next number stands in the same clause: 420 teachers in 300 schools by July."""
    if later.quantity.unit != seen.quantity.unit:
        return doc.keys[later.first - 1] == "("
    return "," not in doc.keys[seen.last : later.first] and seen.change is None


def _open(doc: Document, first: int, last: int) -> bool:
    """Whether one clause holds the tokens ``[first, last)``: no "who", no word of saying."""
    if not CLAUSE_ENDS.isdisjoint(doc.keys[first:last]):
        return False
    return not any(doc.at(CueEntry, at) for at in range(first, last))


def _told_between(told: list[tuple[Seen, DateMention | None]], dated: Dated) -> bool:
    return bool(told) and told[-1][0].first > dated[0]


def _shared(
    doc: Document, seen: Seen, told: list[tuple[Seen, DateMention | None]]
) -> DateMention | None:
    """The period of the number that this one is set beside: "a gap of", "compared with", "to"."""
    at = seen.lead
    word = doc.keys[at] if at > seen.begin else ""
    if word not in ("of", "to") and doc.keys[at - 1 : at + 1] != ("compared", "with"):
        return None
    ends = [
        date
        for one, date in told
        if date and not (one.change and one.change.role is ChangeRole.START)
    ]
    if not ends or (word == "to" and ends[-1].relation is DateRelation.SINCE):
        return None
    return ends[-1]
