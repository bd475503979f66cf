"""Rules for days by name: "Tuesday night", "next Friday", "yesterday morning"."""

import datetime as dt

from edunews._rules.dates.calendar import Days, week
from edunews._rules.dates.days import in_month, no_day, past
from edunews._rules.dates.scan import Anchor, Draft, Scan
from edunews._rules.dates.side import FUTURE, UNKNOWN, side
from edunews._rules.rule import rule
from edunews.model.dates import DateBasis, Granularity
from edunews.model.provenance import Confidence

__all__ = ["deictic_day", "weekday"]

DAY, PUBLISHED = Granularity.DAY, DateBasis.PUBLISHED


@rule(
    "dates.deictic-day",
    Confidence.HIGH,
    "[published=2024-07-10] Heads met {date:yesterday morning} and will meet {date:tomorrow}.",
    "[published=2024-07-10] {date:Today}’s figures were sent out {date:last night}.",
    "no: Today’s pupils are the teachers of tomorrow.",
)
def deictic_day(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """Today, yesterday, tomorrow, last night."""
    end, key = anchor.end, scan.key(anchor.at)
    if scan.key(anchor.at - 1) == "of" and key in ("today", "tomorrow"):
        return None
    if scan.key(end) == "'s" and scan.cue(end + 1, "people"):
        return None
    titled = scan.capital(anchor.at) and not scan.opens(anchor.at)
    if titled and (scan.capital(anchor.at - 1) or scan.key(end) in ("programme", "show")):
        return None
    if scan.key(anchor.at - 1) == "the" and key == "day":
        anchor = anchor._replace(at=anchor.at - 1)
    if scan.word(end, "part") and end == anchor.at + 1:
        end += 1
    days = None
    if scan.published is not None:
        date = scan.published + dt.timedelta(anchor.value)
        days = Days(date, date)
    return [Draft(anchor.at, end, days, DAY, PUBLISHED)]


# "a Monday", "every Friday", "the Friday after the visit" name no day.
NO_WEEKDAY = frozenset(
    {"a", "an", "the", "every", "each", "another", "one", "any", "some", "alternate", "most"}
)
NO_DAY_NOUN = frozenset({"school", "schools", "league", "club", "prayers", "job", "jobs"})
WHICH = {"last": -1, "past": -1, "this": 0, "coming": 1, "next": 1}


@rule(
    "dates.weekday",
    Confidence.HIGH,
    "[published=2024-07-10] Heads met on {date:Tuesday night} and meet again {date:next Friday}.",
    "[published=2022-09-01] They must be out by {date:Friday week}.",
    "no: She rang on a Monday, and on the Friday he did; it is open Monday to Friday.",
)
def weekday(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A day of the week: the nearest one on the side that the tense says."""
    at, end = anchor.at, anchor.end
    before = scan.key(at - 1)
    if before in NO_WEEKDAY or scan.key(end) in NO_DAY_NOUN or _habit(scan, anchor):
        return None
    which = WHICH.get(before)
    if which is not None:
        at -= 1
    numbered = _numbered_weekday(scan, anchor)
    if numbered is not None:
        return [numbered]
    if part := scan.word(end, "part"):
        end = part.end
    days: Days | None = None
    weeks = _week_after(scan, end)
    if weeks is not None:
        end, offset = weeks
        days = _in_week(scan, anchor.value, offset)
    elif scan.key(end) in ("week", "fortnight") and which is None:
        # "Friday week" is the Friday after the next one.
        end += 1
        ahead = _nearest(scan, anchor.value, FUTURE)
        days = _moved(ahead, 7 if scan.key(end - 1) == "week" else 14)
    elif which == 1:
        days = _in_week(scan, anchor.value, 1)
    elif which == -1:
        days = _moved(_nearest(scan, anchor.value, UNKNOWN, strict=True), 0)
    else:
        days = _nearest(scan, anchor.value, side(scan, at, end))
    return [Draft(at, end, days, DAY, PUBLISHED)]


def _habit(scan: Scan, anchor: Anchor) -> bool:
    """Whether it is one of the ends of "Monday to Friday", every week's working days."""
    to = scan.key(anchor.end) in ("to", "-", "–")
    if anchor.value == 0 and to:
        word = scan.word(anchor.end + 1, "weekday")
        return word is not None and word.value == 4
    if anchor.value == 4 and scan.key(anchor.at - 1) in ("to", "-", "–"):
        word = scan.word(anchor.at - 2, "weekday")
        return word is not None and word.value == 0
    return False


def _nearest(scan: Scan, value: int, towards: int, *, strict: bool = False) -> Days | None:
    if scan.published is None:
        return None
    if towards == FUTURE:
        gap = (value - scan.published.weekday()) % 7
    else:
        gap = -((scan.published.weekday() - value) % 7)
        if strict and gap == 0:
            gap = -7
    date = scan.published + dt.timedelta(gap)
    return Days(date, date)


def _moved(days: Days | None, by: int) -> Days | None:
    if days is None:
        return None
    date = days.first + dt.timedelta(by)
    return Days(date, date)


def _in_week(scan: Scan, value: int, offset: int) -> Days | None:
    if scan.published is None:
        return None
    date = week(scan.published, offset).first + dt.timedelta(value)
    return Days(date, date)


def _week_after(scan: Scan, end: int) -> tuple[int, int] | None:
    """The end and the offset of "last week" in "on Tuesday of last week"."""
    at = past(scan, end, "of")
    which = WHICH.get(scan.key(at))
    if which is not None and scan.key(at + 1) == "week":
        return at + 2, which
    return None


def _numbered_weekday(scan: Scan, anchor: Anchor) -> Draft | None:
    """The nearest month in which the two agree: "Friday the 13th", "Tuesday 18"."""
    at = past(scan, past(scan, anchor.end, ","), "the")
    part = scan.day(at)
    if part is None or no_day(scan, part.end) or scan.word(past(scan, part.end, "of"), "month"):
        return None
    if part.end == at + 1 and scan.key(part.end) not in ("", ".", ",", ";", ")", "and", "at", "!"):
        return None
    days = in_month(scan, part.value, anchor.value, side(scan, anchor.at, part.end))
    return Draft(anchor.at, part.end, days, DAY, PUBLISHED)
