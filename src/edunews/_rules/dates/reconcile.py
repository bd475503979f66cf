"""What the dates of an article say of one another, once each has been read on its own."""

import datetime as dt
from bisect import bisect_right

from edunews._rules.dates.calendar import Days, month, months_from
from edunews._rules.dates.scan import Draft, Scan
from edunews.model.dates import DateBasis, Granularity
from edunews.vocab.entries import DateWordEntry

__all__ = ["reconcile"]

JOINS = frozenset({"and", "to", "until", "till", "through", "-", "–", "or"})
NESTED, A_CLAUSE, REPORTED = 3, 4, 8
EVENING = frozenset({"tonight", "this evening"})
A_WEEK = dt.timedelta(7)


def reconcile(scan: Scan, drafts: list[Draft]) -> list[Draft]:
    """``drafts`` with joined ones in order, and quoted ones seen from when they were said."""
    if scan.published is None:
        return drafts
    told = _told(scan, drafts)
    done: list[Draft] = []
    for draft in drafts:
        moved = _ordered(scan, done[-1], draft) if done else draft
        if told is not None:
            moved = _as_said(scan, moved, told)
        done.append(moved)
    return done


def _ordered(scan: Scan, before: Draft, draft: Draft) -> Draft:
    """A second month in its year: "in December and July" is July of the year after.

    So is January in "they open on 2 October and close on 13 January".
    """
    between = scan.doc.keys[before.end : min(draft.at, before.end + A_CLAUSE + 1)]
    joined = 0 < len(between) <= A_CLAUSE and between[0] in JOINS
    if not joined or draft.days is None or before.days is None or scan.published is None:
        return draft
    if draft.days.first >= before.days.first or before.days.first <= scan.published:
        return draft
    if _kind(scan, draft) == _kind(scan, before) == "weekday":
        # "strikes will be held on Tuesday and Wednesday"
        gap = dt.timedelta((draft.days.first - before.days.first).days % 7)
        return draft._replace(days=Days(before.days.first + gap, before.days.first + gap))
    same = draft.granularity is before.granularity in (Granularity.MONTH, Granularity.DAY)
    yearless = draft.basis is before.basis is DateBasis.PUBLISHED
    if not (same and yearless) or _kind(scan, draft) not in ("month", None):
        return draft
    first, last = (months_from(date, 12) for date in draft.days)
    if draft.granularity is Granularity.MONTH:
        last = month(first.year, first.month).last
    return draft._replace(days=Days(first, last))


def _kind(scan: Scan, draft: Draft) -> str | None:
    """The kind of the calendar word that the draft begins with; None for a number."""
    hit = scan.doc.at(DateWordEntry, draft.at)
    return None if hit is None else str(hit.entry.kind)


def _told(scan: Scan, drafts: list[Draft]) -> tuple[dt.date, bool] | None:
    """The day of which the article tells, the first past weekday outside its quotations.

    And whether it was said then: "the minister told the committee on Tuesday".
    """
    for draft in drafts:
        hit = scan.doc.at(DateWordEntry, draft.at)
        if (
            hit is not None
            and hit.entry.kind == "weekday"
            and draft.days is not None
            and draft.basis is DateBasis.PUBLISHED
            and scan.published is not None
            and scan.published - A_WEEK < draft.days.first <= scan.published
            and not _quoted(scan, draft.at)
        ):
            spoken = range(draft.at - REPORTED, draft.at)
            return draft.days.first, any(scan.cue(at, "said") for at in spoken)
    return None


def _as_said(scan: Scan, draft: Draft, told: tuple[dt.date, bool]) -> Draft:
    """The day that a quoted "today" means: the one on which it was said."""
    hit = scan.doc.at(DateWordEntry, draft.at)
    if hit is None or hit.entry.kind != "day" or draft.days is None:
        return draft
    evening = " ".join(scan.doc.keys[draft.at : draft.end]) in EVENING
    if not (evening or told[1]) or not _quoted(scan, draft.at):
        return draft
    date = told[0] + dt.timedelta(hit.entry.value)
    return draft._replace(days=Days(date, date), basis=DateBasis.TEXT)


def _quoted(scan: Scan, at: int) -> bool:
    """Whether ``at`` stands between double quotation marks."""
    marked = scan.doc.marked
    index = bisect_right(marked, at, key=lambda stretch: stretch.first)
    return any(
        stretch.double and at < stretch.last for stretch in marked[max(0, index - NESTED) : index]
    )
