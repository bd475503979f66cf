"""What the dates of an article say of one another, once each has been read on its own."""

import datetime as dt
from bisect import bisect_right

from edunews._rules.dates.calendar import Days, day_in, days_from, week
from edunews._rules.dates.scan import Draft, Scan
from edunews.model.dates import DateBasis, Granularity
from edunews.vocab.entries import DateWordEntry

JOINS = frozenset(("and", "to", "until", "till", "through", "-", "–", "or"))
NESTED, A_CLAUSE, REPORTED = 3, 4, 8
EVENING = (("tonight",), ("this", "evening"))
A_WEEK = dt.timedelta(7)


def reconcile(scan: Scan, drafts: list[Draft]) -> list[Draft]:
    """``drafts`` with joined ones in order, and quoted ones seen from when they were said."""
    if not scan.dated:
        return drafts
    words = [scan.doc.at(DateWordEntry, draft.at) for draft in drafts]
    kinds = [hit.entry.kind if hit else "" for hit in words]
    told = _told(scan, drafts, kinds)
    done: list[Draft] = []
    for number, (draft, hit) in enumerate(zip(drafts, words, strict=True)):
        moved = draft
        if done and _joined(scan, done[-1], draft):
            pair = kinds[number - 1 : number + 1]
            done[-1] = _same_week(scan, done[-1], draft, pair)
            moved = _ordered(scan, done[-1], draft, pair)
        if hit and told and kinds[number] == "day":
            moved = _as_said(scan, moved, told, hit.entry.value)
        done.append(moved)
    return done


def _joined(scan: Scan, before: Draft, draft: Draft) -> bool:
    between = scan.doc.keys[before.end : draft.at]
    return 0 < len(between) <= A_CLAUSE and between[0] in JOINS


def _same_week(scan: Scan, before: Draft, draft: Draft, kinds: list[str]) -> Draft:
    """The first weekday in the week named after the second: "Monday and Tuesday last week"."""
    named = kinds == ["weekday", "weekday"] and scan.doc.keys[draft.end - 1] == "week"
    if not named or not draft.days or not before.days or before.end > before.at + 1:
        return before
    date = week(draft.days.first).first + dt.timedelta(before.days.first.weekday())
    return before._replace(days=days_from(date))


def _ordered(scan: Scan, before: Draft, draft: Draft, kinds: list[str]) -> Draft:
    """A second month in its year: "in December and July" is July of the year after.

    So is January in "they open on 2 October and close on 13 January".
    """
    if not draft.days or not before.days:
        return draft
    (first, last), earlier = draft.days, before.days.first
    if first >= earlier or earlier <= scan.published:
        return draft
    if kinds == ["weekday", "weekday"]:  # "strikes will be held on Tuesday and Wednesday"
        return draft._replace(days=days_from(earlier + (first - earlier) % A_WEEK))
    same = draft.granularity is before.granularity in (Granularity.MONTH, Granularity.DAY)
    yearless = draft.basis is before.basis is DateBasis.PUBLISHED
    if not (same and yearless) or kinds[1] not in ("month", ""):
        return draft
    to = 31 if draft.granularity is Granularity.MONTH else last.day
    first = day_in(first.year + 1, first.month, first.day)
    return draft._replace(days=Days(first, day_in(last.year + 1, last.month, to)))


def _told(scan: Scan, drafts: list[Draft], kinds: list[str]) -> tuple[dt.date, bool] | None:
    """The day of which the article tells, the first past weekday outside its quotations.

    And whether it was said then: "the minister told the committee on Tuesday".
    """
    for draft, kind in zip(drafts, kinds, strict=True):
        if kind != "weekday" or draft.days is None or draft.basis is not DateBasis.PUBLISHED:
            continue
        date = draft.days.first
        if scan.published - A_WEEK < date <= scan.published and not _quoted(scan, draft.at):
            scan.enter(draft.at)
            return date, any(scan.cue(at, "said") for at in range(draft.at - REPORTED, draft.at))
    return None


def _as_said(scan: Scan, draft: Draft, told: tuple[dt.date, bool], value: int) -> Draft:
    """The day that a quoted "today" means: the one on which it was said."""
    date, spoken = told
    evening = scan.doc.keys[draft.at : draft.end] in EVENING
    if not (evening or spoken) or not _quoted(scan, draft.at):
        return draft
    return draft._replace(days=days_from(date + dt.timedelta(value)), basis=DateBasis.TEXT)


def _quoted(scan: Scan, at: int) -> bool:
    """Whether ``at`` stands between double quotation marks."""
    marked = scan.doc.marked
    index = bisect_right(marked, at, key=lambda stretch: stretch.first)
    around = marked[max(0, index - NESTED) : index]
    return any(stretch.double and at < stretch.last for stretch in around)
