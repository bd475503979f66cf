"""Rules for days by name: "Tuesday night", "next Friday", "yesterday morning"."""

import datetime as dt

from edunews._rules.dates.calendar import Days, month, week
from edunews._rules.dates.days import in_month, no_day, past
from edunews._rules.dates.scan import FUNCTION, Anchor, Draft, Scan
from edunews._rules.dates.side import FUTURE, LIKELY, UNKNOWN, choose, side
from edunews._rules.rule import rule
from edunews._text.lexer import LOWER, MARK, NUMBER
from edunews.model.dates import DateBasis, Granularity
from edunews.model.provenance import Confidence

__all__ = ["deictic_day", "nth_weekday", "weekday"]

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
    if scan.kind(anchor.at - 1) == MARK == scan.kind(end) and end == anchor.at + 1:
        return None  # an anchor of "Today"
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
    {
        "a",
        "an",
        "the",
        "every",
        "each",
        "another",
        "one",
        "any",
        "some",
        "alternate",
        "most",
        "previous",
        "following",
    }
)
NO_DAY_NOUN = frozenset({"school", "schools", "league", "club", "prayers", "job", "jobs"})
WHICH = {"last": -1, "past": -1, "this": 0, "coming": 1, "next": 1}


@rule(
    "dates.weekday",
    Confidence.MEDIUM,
    "[published=2024-07-10] Heads met on {date:Tuesday night} and meet again {date:next Friday}.",
    "[published=2022-09-01] They must be out by {date:Friday week}.",
    "no: She rang on a Monday, and on the Friday he did; it is open Monday to Friday.",
)
def weekday(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A day of the week: the nearest one on the side that the tense says."""
    if scan.key(anchor.end) in NO_DAY_NOUN or _habit(scan, anchor) or _no_date(scan, anchor):
        return None
    numbered = _numbered_weekday(scan, anchor)
    if numbered is not None:
        return [numbered]
    at, end = anchor.at, anchor.end
    which = WHICH.get(scan.key(at - 1))
    if which is not None:
        if scan.key(at - 2) == "the":
            return None  # "I went back the next Tuesday"
        at -= 2 if scan.key(at - 2) == "this" else 1
    if part := scan.word(end, "part"):
        end = part.end
    weeks = _week_after(scan, end)
    if weeks is not None:
        return [Draft(at, weeks[0], _in_week(scan, anchor.value, weeks[1]), DAY, PUBLISHED)]
    if which is None and scan.key(end) in ("week", "fortnight"):
        # "Friday week" is the Friday after the next one.
        days = _moved(_nearest(scan, anchor.value, FUTURE), 7 if scan.key(end) == "week" else 14)
        return [Draft(at, end + 1, days, DAY, PUBLISHED)]
    return [Draft(at, end, _which_day(scan, anchor, which, (at, end)), DAY, PUBLISHED)]


def _which_day(scan: Scan, anchor: Anchor, which: int | None, at: tuple[int, int]) -> Days | None:
    """The day of "Tuesday", or of "last", "this", "next Tuesday"."""
    if which == 1 and scan.key(at[0]) == "next":
        return _in_week(scan, anchor.value, 1)
    if which == -1:
        return _nearest(scan, anchor.value, UNKNOWN, strict=True)
    towards = side(scan, *at)
    if which is not None and (which == 1 or towards >= UNKNOWN):
        towards = FUTURE
    return _nearest(scan, anchor.value, towards)


def _no_date(scan: Scan, anchor: Anchor) -> bool:
    """Whether it is any such day, or a name: "a Monday", "Sun Microsystems"."""
    before, end = scan.key(anchor.at - 1), anchor.end
    if before in NO_WEEKDAY:
        end = part.end if (part := scan.word(end, "part")) else end
        thing = scan.kind(end) == LOWER and scan.key(end) not in FUNCTION
        # "the Friday explosions", but "on the Friday after the visit"
        return not (thing and (before == "the" or (before == "a" and scan.country == "US")))
    short = end - anchor.at == 1 and len(scan.key(anchor.at)) <= 4
    return short and scan.kind(end) != NUMBER


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
    if towards >= LIKELY:
        gap = (value - scan.published.weekday()) % 7
        gap = 7 if gap == 0 and towards == FUTURE else gap
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


@rule(
    "dates.nth-weekday",
    Confidence.HIGH,
    "[published=2024-07-10] Pupils are counted on {date:the first Thursday in October}.",
    "They left on {date:the last Friday of May 2019}.",
    "no: The first Thursday was cold, and so was the last Friday of term.",
)
def nth_weekday(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A day counted within its month: "the first Thursday in October"."""
    count = -1 if scan.key(anchor.at - 1) == "last" else scan.ordinal(anchor.at - 1)
    named = scan.word(anchor.end + 1, "month") if scan.key(anchor.end) in ("of", "in") else None
    if named is None or count is None or count > LAST_WEEK:
        return None
    at = anchor.at - (2 if scan.key(anchor.at - 2) == "the" else 1)

    def occurrence(number: int) -> Days | None:
        return _nth(month(number, named.value), anchor.value, count)

    year = scan.year(named.end)
    if year is not None:
        return [Draft(at, year.end, occurrence(year.value), DAY)]
    days = None
    if scan.published is not None:
        days = choose(scan.published, side(scan, at, named.end), occurrence)
    return [Draft(at, named.end, days, DAY, PUBLISHED)]


LAST_WEEK = 5


def _nth(there: Days, weekday: int, count: int) -> Days | None:
    """The ``count``-th such weekday of a month; the last for -1."""
    if count < 0:
        date = there.last - dt.timedelta((there.last.weekday() - weekday) % 7)
    else:
        gap = (weekday - there.first.weekday()) % 7
        date = there.first + dt.timedelta(gap + 7 * (count - 1))
    return Days(date, date) if date <= there.last else None
