"""Rules for days by name: "Tuesday night", "next Friday", "yesterday morning"."""

import datetime as dt

from edunews._rules.dates.calendar import Days, days_from, months
from edunews._rules.dates.days import in_month, no_day
from edunews._rules.dates.scan import WHICH, Anchor, Draft, Scan
from edunews._rules.dates.side import FUTURE, LIKELY, UNKNOWN, by_year, side
from edunews._rules.rule import rule
from edunews._text.lexer import MARK, NUMBER
from edunews.model.dates import DateBasis, Granularity
from edunews.model.provenance import Confidence

DAY, PUBLISHED = Granularity.DAY, DateBasis.PUBLISHED
# "a Monday", "every Friday", "the Friday after the visit" name no day.
NO_WEEKDAY = frozenset(
    "a alternate an another any each every following most one previous some the".split()
)
NO_DAY_NOUN = frozenset(
    "afternoons best club evenings job jobs league mornings nights prayers school schools".split()
)
TO = ("to", "-", "–")
CLOSING = ("", ".", ",", ";", ")", "and", "at", "!")
DAYS_IN = {"week": 7, "fortnight": 14}
WEEKS_ON: dict[tuple[str, ...], int] = {("a", unit, "on"): days for unit, days in DAYS_IN.items()}
FRIDAY = 4
LAST_WEEK = 5


@rule(
    "dates.deictic-day",
    Confidence.HIGH,
    "[published=2024-07-10] Heads met {date:yesterday morning} and will meet {date:tomorrow}.",
    "[published=2024-07-10] {date:Today}’s figures were sent out {date:last night}.",
    "[published=2024-07-10] They meet {date:a week today}.",
    "no: Today’s pupils are the teachers of tomorrow, as keen today as ever.",
)
def deictic_day(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """Today, yesterday, tomorrow, last night."""
    at, end, key = anchor.at, anchor.end, scan.key(anchor.at)
    before, after = scan.key(at - 1), scan.key(end)
    if key in ("today", "tomorrow"):
        if before == "of" or (after == "'s" and scan.cue(end + 1, "people")):
            return None
        if after == "as" and "as" in scan.keys(at - 3, at):
            return None  # "as strong today as it was then"
    if scan.kind(at - 1) == MARK == scan.kind(end) and end == at + 1:
        return None  # an anchor of "Today"
    titled = scan.capital(at) and not scan.opens(at)
    if titled and (scan.capital(at - 1) or after in ("programme", "show")):
        return None
    weeks = DAYS_IN.get(before, 0) if scan.key(at - 2) == "a" else 0
    at -= 2 if weeks else key == "day" and before == "the"
    if end == anchor.at + 1 and scan.word(end, "part"):
        end += 1
    return [Draft(at, end, _on(scan, anchor.value + weeks), DAY, PUBLISHED)]


def _on(scan: Scan, gap: int) -> Days:
    """The day ``gap`` days from publication."""
    return days_from(scan.published + dt.timedelta(gap))


@rule(
    "dates.weekday",
    Confidence.MEDIUM,
    "[published=2024-07-10] Heads met on {date:Tuesday night} and meet again {date:next Friday}.",
    "[published=2022-09-01] They must be out by {date:Friday week}, or {date:a week on Monday}.",
    "no: She rang on a Monday, and on the Friday he did; it is open Monday to Friday.",
)
def weekday(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A day of the week: the nearest one on the side that the tense says."""
    if scan.key(anchor.end) in NO_DAY_NOUN or _habit(scan, anchor) or _no_date(scan, anchor):
        return None
    numbered = _numbered_weekday(scan, anchor)
    if numbered is not None:
        return [numbered]
    led = scan.which_before(anchor.at)
    if led is not None and scan.key(led.at - 1) == "the":
        return None  # "I went back the next Tuesday"
    part = scan.word(anchor.end, "part")
    at, end = led.at if led else anchor.at, part.end if part else anchor.end
    there = scan.past(end, "of")
    which = WHICH.get(scan.key(there)) if scan.key(there + 1) == "week" else None
    # How far it is from publication within one week, and how far the next such day, 0 to 6.
    gap = anchor.value - scan.published.weekday()
    ahead = gap % 7
    if which is not None:  # "on Tuesday of last week"
        gap, end = gap + 7 * which, there + 2
    elif led is None and (more := DAYS_IN.get(scan.key(end))):
        gap, end = ahead + more, end + 1  # "Friday week" is the Friday after the next one
    elif led is None and (more := WEEKS_ON.get(scan.keys(at - 3, at), 0)):
        gap, at = ahead + more, at - 3  # "a week on Friday"
    elif led is None or led.value == 0:
        gap = _nearest(scan, ahead, side(scan, at, end), this=led is not None, part=bool(part))
    elif led.value < 0:
        gap = ahead - 7
    elif scan.key(at) == "next":
        gap += 7
    else:
        gap = ahead or 7
    return [Draft(at, end, _on(scan, gap), DAY, PUBLISHED)]


def _nearest(scan: Scan, ahead: int, towards: int, *, this: bool, part: bool) -> int:
    """How many days off the weekday is that comes in ``ahead`` days, on the side ``towards``."""
    if towards < (UNKNOWN if this else LIKELY):
        return ahead - 7 if ahead else 0
    # "will be put on Tuesday", printed on a Tuesday, is a week away; "will vote Wednesday evening",
    # printed on a Wednesday, is the same day.
    return ahead or (7 if (towards == FUTURE or this) and not part else 0)


def _no_date(scan: Scan, anchor: Anchor) -> bool:
    """Whether it is any such day, or a name: "a Monday", "Sun Microsystems"."""
    before, end = scan.key(anchor.at - 1), anchor.end
    if end == anchor.at + 1 and len(scan.key(anchor.at)) <= 4 and scan.kind(end) != NUMBER:
        return True
    if before not in NO_WEEKDAY:
        return False
    part = scan.word(end, "part")
    # "the Friday explosions", but "on the Friday after the visit"
    any_day = before == "the" or (before == "a" and scan.country == "US")
    return not (any_day and scan.thing(part.end if part else end))


def _habit(scan: Scan, anchor: Anchor) -> bool:
    """Whether it is one of the ends of "Monday to Friday", every week's working days."""
    first = anchor.value == 0
    join, there = (anchor.end, anchor.end + 1) if first else (anchor.at - 1, anchor.at - 2)
    other = scan.word(there, "weekday") if scan.key(join) in TO else None
    return other is not None and (anchor.value, other.value) in ((0, FRIDAY), (FRIDAY, 0))


def _numbered_weekday(scan: Scan, anchor: Anchor) -> Draft | None:
    """The nearest month in which the two agree: "Friday the 13th", "Tuesday 18"."""
    at = scan.past(scan.past(anchor.end, ","), "the")
    part = scan.day(at)
    if part is None or no_day(scan, part.end) or scan.word(scan.past(part.end, "of"), "month"):
        return None
    if part.end == at + 1 and scan.key(part.end) not in CLOSING:
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
    named = scan.word(anchor.end + 1, "month") if scan.key(anchor.end) in ("of", "in") else None
    if named is None:
        return None
    counted = scan.ordinal(anchor.at - 1)
    count = -1 if scan.key(anchor.at - 1) == "last" else counted.value if counted else 0
    if not count or count > LAST_WEEK:
        return None

    def occurrence(year: int) -> Days | None:
        first, last = months(year, named.value)
        if count < 0:
            return days_from(last - dt.timedelta((last.weekday() - anchor.value) % 7))
        gap = (anchor.value - first.weekday()) % 7 + 7 * (count - 1)
        return days_from(first + dt.timedelta(gap)) if gap <= (last - first).days else None

    place = scan.before(anchor.at - 1, "the"), named.end
    return [by_year(scan, place, DAY, occurrence)]
