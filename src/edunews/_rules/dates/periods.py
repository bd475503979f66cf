"""Rules for periods seen from publication, quarters and centuries: "last week", "Q1 2024"."""

import datetime as dt

from edunews._rules.dates.calendar import (
    Days,
    academic_year,
    month,
    months_from,
    occurrence,
    rows_for,
    week,
    years,
)
from edunews._rules.dates.scan import Anchor, Draft, Scan
from edunews._rules.dates.side import LIKELY, PAST, side
from edunews._rules.dates.years import budget_year
from edunews._rules.rule import rule
from edunews.model.dates import DateBasis, DateModifier, DateReading, Granularity
from edunews.model.provenance import Confidence

__all__ = ["ago", "century", "deictic_unit", "past_span", "quarter"]

HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM
PUBLISHED = DateBasis.PUBLISHED
# "the previous year" is seen from another event, "the previous academic year" is not.
OF_A_YEAR = {"current": 0, "coming": 1, "previous": -1}
TURNED = {"before last": -2, "after next": 2}
QUOTED = frozenset({"“", '"', "‘", "``"})
DAY, WEEKEND, FORTNIGHT, MONTH, QUARTER, YEAR, DECADE = -1, -2, -14, 1, 3, 12, 120
UNIT = {
    FORTNIGHT: Granularity.WEEK, -7: Granularity.WEEK, WEEKEND: Granularity.WEEK,
    DAY: Granularity.DAY, MONTH: Granularity.MONTH, QUARTER: Granularity.QUARTER,
    YEAR: Granularity.YEAR, DECADE: Granularity.DECADE, 1200: Granularity.CENTURY,
}  # fmt: skip
KINDS = {
    "year": Granularity.ACADEMIC_YEAR, "quarter": Granularity.QUARTER,
    "semester": Granularity.TERM, "century": Granularity.CENTURY, "parliament": Granularity.RANGE,
}  # fmt: skip
MODIFIERS = {"earlier": DateModifier.START, "later": DateModifier.END}
TERMS = {
    "AU": ("term 1", "term 2", "term 3", "term 4"), "US": ("fall semester", "spring semester"),
    "": ("autumn term", "spring term", "summer term"),
}  # fmt: skip
TERMS["NZ"] = TERMS["AU"]
SPANNED = frozenset({"", "during", "for", "in", "over", "the", "these", "throughout", "within"})
WEEKEND_LEADS = frozenset({"at", "during", "of", "on", "over", "throughout"})
WEDNESDAY = 2


@rule(
    "dates.deictic-unit",
    HIGH,
    "[published=2024-03-22] Absence fell {date:last year} and rose {date:earlier this month}.",
    "[published=2024-03-22] It ends with {date:this academic year}; we meet {date:next week}.",
    "[published=2024-03-22] It opened {date:the year before last}, under {date:this parliament}.",
    "no: The previous year was hard, a year earlier worse, the last year before Covid good.",
)
def deictic_unit(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """Last, this or next year, month, week, weekend, school year, term."""
    read = _which(scan, anchor)
    if read is None:
        return None
    at, end, which = read
    modifier = MODIFIERS.get(scan.key(at - 1)) if which == 0 else None
    days = _unit(scan, anchor, which, (at, end))
    if modifier is not None:
        at -= 1
        if days is not None and scan.published is not None:
            begun = modifier is DateModifier.START
            days = Days(days.first, scan.published) if begun else Days(scan.published, days.last)
    granularity = KINDS.get(anchor.kind) or UNIT[anchor.value]
    if anchor.kind == "year" and anchor.value == 1:
        granularity = Granularity.FINANCIAL_YEAR
    others = _school_year(scan, anchor, which)
    return [Draft(at, end, days, granularity, PUBLISHED, modifier, alternatives=others)]


def _which(scan: Scan, anchor: Anchor) -> tuple[int, int, int] | None:
    """Where "last year", "the year before last" begins and ends, and how many units on it is."""
    at, end = anchor.at, anchor.end
    before, last = scan.key(at - 1), scan.key(end - 1)
    # "the theme of this years festival" only lacks its apostrophe
    if anchor.value == DAY or (last[-1:] == "s" and (before, last) != ("this", "years")):
        return None
    if anchor.kind == "year" and scan.key(end) == "of":
        return None  # "this session of the council"
    if before == "the":
        turned = TURNED.get(" ".join(scan.keys(end, end + 2)))
        if turned:
            return at - 1, end + 2, turned
        if anchor.value == WEEKEND and scan.key(at - 2) in WEEKEND_LEADS:
            # "over the weekend" is the one before publication, or the one ahead
            ahead = scan.key(at - 2) == "of" or side(scan, at, end) >= LIKELY
            return at - 1, end, 0 if ahead else -1
        return None
    at -= before in ("calendar", "full", "whole")
    led = scan.which_before(at)
    determined = anchor.kind in ("year", "parliament") and scan.key(at - 2) == "the"
    if led is None and determined and scan.key(at - 1) in OF_A_YEAR:
        led = at - 1, OF_A_YEAR[scan.key(at - 1)]
    if led is None or (scan.key(led[0] - 1) == "the" and not determined):
        return None
    if scan.capital(led[0]) and scan.key(led[0] - 1) in QUOTED:
        return None  # on "This Week"
    return led[0] - determined, end, led[1]


def _unit(scan: Scan, anchor: Anchor, which: int, at: tuple[int, int]) -> Days | None:
    """The days of the unit ``which`` units from publication; a parliament has none."""
    now, kind, value = scan.published, anchor.kind, anchor.value
    if now is None or kind == "parliament":
        return None
    if kind == "year":
        return _kind_of_year(scan, now, value, which, at[0])
    if kind == "semester":
        return _term(scan, now, which)
    if kind == "quarter" or value == QUARTER:
        return _quarter(now.year, (now.month - 1) // 3 + 1 + which)
    if kind == "century" or value > YEAR:
        size = 100 if kind == "century" else value // YEAR
        first = (now.year // size + which) * size
        return years(first, first + size - 1)
    if value == YEAR:
        return years(now.year + which)
    if value == MONTH:
        return month(now.year, now.month + which)
    return _weekend(scan, now, which, at) if value == WEEKEND else week(now, which)


def _kind_of_year(scan: Scan, now: dt.date, kind: int, which: int, at: int) -> Days:
    """The school (0) or financial (1) year ``which`` years from the one that holds ``now``."""

    def begun(first: int) -> Days:
        return budget_year(scan, first, at) if kind else academic_year(first, scan.country)

    return begun(now.year - (begun(now.year).first > now) + which)


def _school_year(scan: Scan, anchor: Anchor, which: int) -> tuple[DateReading, ...]:
    """The school year that "this year's intake" may mean as well."""
    if scan.published is None or anchor.kind != "unit" or anchor.value != YEAR:
        return ()
    if scan.key(anchor.end) != "'s" or not scan.cue(anchor.end + 1, "cohort"):
        return ()
    days = _kind_of_year(scan, scan.published, 0, which, anchor.at)
    return (DateReading(first=days.first, last=days.last, reason="academic year"),)


def _term(scan: Scan, now: dt.date, which: int) -> Days | None:
    """The school term ``which`` terms from publication's."""
    found = set()
    for name in TERMS.get(scan.country, TERMS[""]):
        rows = rows_for(scan.doc.vocabulary, name, scan.country)
        found |= {occurrence(rows, number) for number in range(now.year - 1, now.year + 2)}
    terms = sorted(days for days in found if days)
    begun = [index for index, days in enumerate(terms) if days.first <= now]
    if not begun:
        return None
    index = begun[-1] + which
    if terms[begun[-1]].last < now and which <= 0:
        index += 1  # In the holidays "this term" is the one about to begin.
    return terms[index] if 0 <= index < len(terms) else None


def _weekend(scan: Scan, now: dt.date, which: int, at: tuple[int, int]) -> Days:
    saturday = week(now).first + dt.timedelta(5)
    if which < 0:
        which += saturday <= now
    elif which == 0 and scan.key(at[0]) == "this" and now.weekday() <= WEDNESDAY:
        which -= side(scan, *at) <= PAST  # "it was held this weekend"
    saturday += dt.timedelta(7 * which)
    return Days(saturday, saturday + dt.timedelta(1))


def _quarter(number: int, quarter: int, key: str = "quarter") -> Days:
    """A quarter of a year, or with the ``key`` of "H1" a half."""
    size = 6 if key == "h" else 3
    last = size * quarter
    return Days(month(number, last - size + 1).first, month(number, last).last)


@rule(
    "dates.past-span",
    HIGH,
    "[published=2025-01-20] One in six left in {date:the past year} or {date:the last 12 months}.",
    "no: In recent years, in 12 months or for two years; in the last week of the holidays.",
)
def past_span(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """So many years up to publication, or from it on: "the past three years"."""
    if scan.key(anchor.end) in ("of", "before", "that", "in", "when"):
        return None
    counted = scan.count_before(anchor.at)
    at, number = counted or (anchor.at, 1)
    lead = scan.key(at - 1)
    ahead = lead in ("next", "coming")
    if not ahead and lead not in ("past", "last"):
        return None
    at -= 1
    determiner = scan.key(at - 1)
    if counted is None:
        plural = scan.key(anchor.end - 1)[-1:] == "s"
        if determiner != "the" or plural or anchor.value == DAY:
            return None
        if lead == "next" and anchor.value not in (FORTNIGHT, DECADE):
            return None  # "the next year" follows on another event
    if lead == "past" and determiner not in SPANNED:
        return None  # "not far past eighteen months"
    at -= determiner in ("the", "these")
    other = _away(scan, anchor.value, number if ahead else -number)
    days = Days(*sorted((other, scan.published))) if other and scan.published else None
    granularity = UNIT[anchor.value] if number == 1 else Granularity.RANGE
    return [Draft(at, anchor.end, days, granularity, PUBLISHED)]


def _away(scan: Scan, unit: int, number: int) -> dt.date | None:
    """The day ``number`` units from publication."""
    if scan.published is None or abs(number) > 1500:
        return None
    if unit < 0:
        return scan.published + dt.timedelta((7 if unit == WEEKEND else -unit) * number)
    return months_from(scan.published, unit * number)


@rule(
    "dates.ago",
    HIGH,
    "[published=2023-09-11] Pay was cut {date:three years ago} and raised {date:a month ago}.",
    "[published=2024-07-10] The school will close {date:in two years’ time}.",
    "no: It began long ago, and not so many years ago; it closes in two years or a year’s time.",
)
def ago(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """The year, month or day so many units from publication: "ten years ago", "a year from now"."""
    end = anchor.end + 2 * (scan.keys(anchor.end, anchor.end + 2) == ("or", "so"))
    key, then = scan.key(end), scan.key(end + 1)
    timed = key in ("'", "’", "'s") and then == "time"
    if key not in ("ago", "hence") and not timed and (key, then) != ("from", "now"):
        return None
    bracketed = scan.key(anchor.at - 1) == "]"  # "[Three] years ago"
    counted = scan.count_before(anchor.at - bracketed)
    if counted is None:
        return None
    at, number = counted
    if (number < 2 and key != "ago") or (timed and scan.key(at - 1) != "in"):
        return None
    at -= timed or (bracketed and scan.key(at - 1) == "[")
    end += 1 if key in ("ago", "hence") else 2
    date = _away(scan, anchor.value, -number if key == "ago" else number)
    days = None
    if date is not None:
        days = Days(date, date) if anchor.value < MONTH else month(date.year, date.month)
        days = years(date.year) if anchor.value >= YEAR else days
    return [Draft(at, end, days, UNIT[anchor.value], PUBLISHED)]


ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


@rule(
    "dates.quarter",
    MEDIUM,
    "Starts fell in {date:Q1 2024} and in {date:the third quarter of 2023}.",
    "[published=2024-07-10] They rose in {date:the first quarter of last year}.",
    "no: A quarter of pupils left; the first quarter of the match was lost.",
)
def quarter(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A quarter of a calendar year that is named."""
    key, at, end = scan.key(anchor.at), anchor.at, anchor.end
    number = ORDINALS.get(scan.key(at - 1)) if key == "quarter" else scan.number(at + 1)
    if number is None:
        return None
    at -= key == "quarter"
    named, led = scan.year_after(end, "of"), scan.year(at - 1)
    if named is not None:
        year, end, basis = named
    elif led is not None and led.end == at:
        year, at, basis = led.value, at - 1, DateBasis.EXPLICIT
    else:
        return None
    days = _quarter(year, number, key) if year else None
    at -= scan.key(at - 1) == "the"
    unit = Granularity.HALF if key == "h" else Granularity.QUARTER
    return [Draft(at, end, days, unit, basis)]


@rule(
    "dates.century",
    MEDIUM,
    "The hall dates from {date:the 19th century}.",
    "no: It was a century of sport for a 21st-century school.",
)
def century(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A hundred years, counted from the first."""
    at = anchor.at - 2
    number = scan.number(at)
    if number is None or scan.ordinal_end(at) != anchor.at or not 11 <= number <= 22:
        return None
    days = years(100 * (number - 1), 100 * number - 1)
    return [Draft(at - (scan.key(at - 1) == "the"), anchor.end, days, Granularity.CENTURY)]
