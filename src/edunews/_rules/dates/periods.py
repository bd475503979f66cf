"""Rules for periods seen from publication and for terms, seasons and holidays."""

import datetime as dt
from collections.abc import Callable

from edunews._rules.dates.calendar import (
    Days,
    academic_year,
    financial_year,
    month,
    months_from,
    occurrence,
    rows_for,
    week,
    year,
    years,
)
from edunews._rules.dates.days import counts
from edunews._rules.dates.scan import Anchor, Draft, Scan
from edunews._rules.dates.side import LIKELY, PAST, side
from edunews._rules.rule import rule
from edunews.model.dates import DateBasis, DateModifier, DateReading, Granularity
from edunews.model.provenance import Confidence

__all__ = [
    "ago",
    "century",
    "deictic_unit",
    "parliament",
    "past_span",
    "quarter",
    "years_time",
]

HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM
PUBLISHED = DateBasis.PUBLISHED
WHICH = {"last": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "previous": -1}
UNIT = {
    -14: Granularity.WEEK, -7: Granularity.WEEK, -2: Granularity.WEEK, -1: Granularity.DAY,
    1: Granularity.MONTH, 3: Granularity.QUARTER, 12: Granularity.YEAR, 120: Granularity.DECADE,
    1200: Granularity.CENTURY,
}  # fmt: skip


@rule(
    "dates.deictic-unit",
    HIGH,
    "[published=2024-03-22] Absence fell {date:last year} and rose {date:earlier this month}.",
    "[published=2024-03-22] It ends with {date:this academic year}; we meet {date:next week}.",
    "no: The previous year was hard, a year earlier worse, the last year before Covid good.",
)
def deictic_unit(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """Last, this or next year, month, week, weekend, school year, term."""
    read = _which(scan, anchor)
    if read is None:
        return [_this_weekend(scan, anchor)] if _weekend_alone(scan, anchor) else None
    at, which = read
    modifier = {"earlier": DateModifier.START, "later": DateModifier.END}.get(scan.key(at - 1))
    days = _unit(scan, anchor, which, (at, anchor.end))
    if modifier is not None and which == 0:
        at -= 1
        days = _part_so_far(scan, days, modifier)
    granularity = {
        "year": ACADEMIC,
        "quarter": Granularity.QUARTER,
        "semester": Granularity.TERM,
        "century": Granularity.CENTURY,
    }.get(anchor.kind) or UNIT[anchor.value]
    if anchor.kind == "year" and anchor.value == 1:
        granularity = Granularity.FINANCIAL_YEAR
    others = _school_year(scan, anchor, which)
    return [Draft(at, anchor.end, days, granularity, PUBLISHED, modifier, alternatives=others)]


def _which(scan: Scan, anchor: Anchor) -> tuple[int, int] | None:
    """Where "this", "last" or "the current" begins, and how many units from now it points."""
    at = anchor.at - 1
    if scan.key(at) in ("calendar", "full", "whole"):
        at -= 1
    key = scan.key(at)
    if _plural(scan, anchor) or (scan.capital(at) and scan.key(at - 1) in QUOTED):
        return None  # on "This Week"
    if key in ("past", "coming") and scan.key(at - 1) == "this":
        return at - 1, -1 if key == "past" else 1
    which = WHICH.get(key)
    determined = scan.key(at - 1) == "the"
    if which is None or (determined and anchor.kind != "year"):
        return None
    # "the previous year" is seen from another event, "the current academic year" is not.
    if key in ("current", "coming", "previous") and not determined:
        return None
    return at - determined, which


ACADEMIC = Granularity.ACADEMIC_YEAR
WEEKEND_LEADS = frozenset({"at", "during", "of", "on", "over", "throughout"})
QUOTED = frozenset({"“", '"', "‘", "``"})


def _weekend_alone(scan: Scan, anchor: Anchor) -> bool:
    return (
        anchor.value == -2
        and scan.key(anchor.at - 1) == "the"
        and scan.key(anchor.at - 2) in WEEKEND_LEADS
        and not _plural(scan, anchor)
    )


def _this_weekend(scan: Scan, anchor: Anchor) -> Draft:
    """The weekend of "over the weekend": the one before publication, or the one ahead."""
    days = None
    if scan.published is not None:
        ahead = scan.key(anchor.at - 2) == "of" or side(scan, anchor.at, anchor.end) >= LIKELY
        days = _weekend(scan, scan.published, 0 if ahead else -1, (anchor.at, anchor.end))
    return Draft(anchor.at - 1, anchor.end, days, Granularity.WEEK, PUBLISHED)


def _plural(scan: Scan, anchor: Anchor) -> bool:
    # "the theme of this years festival" only lacks its apostrophe
    typo = scan.key(anchor.at - 1) == "this" and scan.key(anchor.at) == "years"
    return (scan.key(anchor.end - 1).endswith("s") and not typo) or anchor.value == -1


def _unit(scan: Scan, anchor: Anchor, which: int, at: tuple[int, int]) -> Days | None:
    """The days of the unit that is ``which`` units from publication."""
    now = scan.published
    if now is None:
        return None
    if anchor.kind == "year":
        return _kind_of_year(scan, now, anchor.value, which)
    if anchor.kind == "semester":
        return _term(scan, now, which)
    if anchor.kind == "quarter" or anchor.value == 3:
        return _quarter(now.year, (now.month - 1) // 3 + 1 + which)
    if anchor.kind == "century":
        return years((now.year // 100 + which) * 100, (now.year // 100 + which) * 100 + 99)
    if anchor.value == 12:
        return year(now.year + which)
    if anchor.value == 120:
        first = (now.year // 10 + which) * 10
        return years(first, first + 9)
    if anchor.value == 1:
        return month(now.year, now.month + which)
    if anchor.value == -2:
        return _weekend(scan, now, which, at)
    return week(now, which)


def _kind_of_year(scan: Scan, now: dt.date, kind: int, which: int) -> Days:
    """The school (0) or financial (1) year ``which`` years from the one that holds ``now``."""
    make: Callable[[int, str], Days] = financial_year if kind == 1 else academic_year
    first = now.year
    if make(first, scan.country).first > now:
        first -= 1
    return make(first + which, scan.country)


def _school_year(scan: Scan, anchor: Anchor, which: int) -> tuple[DateReading, ...]:
    """The school year that "this year's intake" may mean as well."""
    if scan.published is None or anchor.kind != "unit" or anchor.value != 12:
        return ()
    if scan.key(anchor.end) != "'s" or not scan.cue(anchor.end + 1, "cohort"):
        return ()
    days = _kind_of_year(scan, scan.published, 0, which)
    return (DateReading(first=days.first, last=days.last, reason="academic year"),)


def _term(scan: Scan, now: dt.date, which: int) -> Days | None:
    """The school term ``which`` terms from publication's."""
    names = {"AU": AU_TERMS, "NZ": AU_TERMS, "US": US_TERMS}.get(scan.country, GB_TERMS)
    found = set()
    for name in names:
        rows = rows_for(scan.doc.vocabulary, name, scan.country)
        for number in range(now.year - 1, now.year + 2):
            if (one := occurrence(rows, number)) is not None:
                found.add(one[0])
    terms = sorted(found)
    begun = [index for index, days in enumerate(terms) if days.first <= now]
    if not begun:
        return None
    index = begun[-1] + which
    if which >= 0 and terms[begun[-1]].last < now:
        index += which == 0  # In the holidays "this term" is the one about to begin.
    elif which < 0 and terms[begun[-1]].last < now:
        index = begun[-1]
    return terms[index] if 0 <= index < len(terms) else None


AU_TERMS = ("term 1", "term 2", "term 3", "term 4")
US_TERMS = ("fall semester", "spring semester")
GB_TERMS = ("autumn term", "spring term", "summer term")


def _weekend(scan: Scan, now: dt.date, which: int, at: tuple[int, int]) -> Days:
    saturday = week(now).first + dt.timedelta(5)
    if which < 0 and saturday > now:
        saturday -= dt.timedelta(7)
    elif which > 0:
        saturday += dt.timedelta(7)
    elif which == 0 and now.weekday() < 3 and side(scan, *at) <= PAST:
        saturday -= dt.timedelta(7)
    return Days(saturday, saturday + dt.timedelta(1))


def _quarter(number: int, quarter: int, key: str = "quarter") -> Days:
    """A quarter of a year, or with the ``key`` of "H1" a half."""
    size = 6 if key == "h" else 3
    last = size * quarter
    return Days(month(number, last - size + 1).first, month(number, last).last)


def _part_so_far(scan: Scan, days: Days | None, modifier: DateModifier) -> Days | None:
    """The unit up to publication ("earlier this month") or from it on ("later this month")."""
    if days is None or scan.published is None:
        return None
    if modifier is DateModifier.START:
        return Days(days.first, scan.published)
    return Days(scan.published, days.last)


SPANNING = frozenset({"past", "last", "next", "coming", "previous"})


@rule(
    "dates.past-span",
    HIGH,
    "[published=2025-01-20] One in six left in {date:the past year} or {date:the last 12 months}.",
    "no: In recent years, in 12 months or for two years; in the last week of the holidays.",
)
def past_span(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """So many years up to publication, or from it on: "the past three years"."""
    if anchor.kind != "unit" or scan.key(anchor.end) in ("of", "before", "that", "in", "when"):
        return None
    counted = scan.count_before(anchor.at)
    at, number = counted or (anchor.at, 1)
    lead = scan.key(at - 1)
    if lead not in SPANNING or (lead == "previous"):
        return None
    at -= 1
    if scan.key(at - 1) in ("the", "these"):
        at -= 1
    elif counted is None:
        return None
    if counted is None and (lead == "next" or _plural(scan, anchor) or scan.key(at) == "these"):
        return None
    ahead = lead in ("next", "coming")
    days = _rolling(scan, anchor.value, number if ahead else -number)
    granularity = UNIT[anchor.value] if number == 1 else Granularity.RANGE
    return [Draft(at, anchor.end, days, granularity, PUBLISHED)]


def _rolling(scan: Scan, unit: int, number: int) -> Days | None:
    """From publication ``number`` units on, or so many units up to it."""
    other = _away(scan, unit, number)
    if other is None or scan.published is None:
        return None
    return Days(min(other, scan.published), max(other, scan.published))


def _away(scan: Scan, unit: int, number: int) -> dt.date | None:
    if scan.published is None or abs(number) > 1500:
        return None
    if unit < 0:
        return scan.published + dt.timedelta(-unit * number if unit != -2 else 7 * number)
    return months_from(scan.published, unit * number)


@rule(
    "dates.ago",
    HIGH,
    "[published=2023-09-11] Pay was cut {date:three years ago} and raised {date:a month ago}.",
    "no: It began long ago, and not so many years ago at that.",
)
def ago(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """So many years, months, weeks or days ago: that year, that month, that day."""
    place = anchor.at - 2 if scan.keys(anchor.at - 2, anchor.at) == ("or", "so") else anchor.at
    unit = scan.word(place - 1, "unit")
    counted = scan.count_before(place - 1)
    if unit is None or counted is None:
        return None
    days = _whole(scan, unit.value, -counted[1])
    return [Draft(counted[0], anchor.end, days, UNIT[unit.value], PUBLISHED)]


def _whole(scan: Scan, unit: int, number: int) -> Days | None:
    """The calendar year, month, or the day, ``number`` units from publication."""
    date = _away(scan, unit, number)
    if date is None:
        return None
    if unit >= 12:
        return year(date.year)
    if unit == 1:
        return month(date.year, date.month)
    return Days(date, date)


@rule(
    "dates.years-time",
    HIGH,
    "[published=2024-07-10] The school will close {date:in two years’ time}.",
    "no: It closes in two years or, for all they know, in a year’s time.",
)
def years_time(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """So many years from publication on: "in three years' time", "a year from now"."""
    counted = scan.count_before(anchor.at)
    if counted is None or anchor.kind != "unit" or counted[1] < 2:
        return None
    at, end = counted[0], anchor.end
    if scan.key(end) in ("'", "’", "'s") and scan.key(end + 1) == "time":
        if scan.key(at - 1) != "in":
            return None
        at, end = at - 1, end + 2
    elif scan.keys(end, end + 2) == ("from", "now") or scan.key(end) == "hence":
        end += 2 if scan.key(end) == "from" else 1
    else:
        return None
    days = _whole(scan, anchor.value, counted[1])
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
    place = end + 1 if scan.key(end) == "of" else end
    named, which = scan.year(place), WHICH.get(scan.key(place))
    days: Days | None
    if named is not None and not counts(scan, named.end):
        end, days = named.end, _quarter(named.value, number, key)
    elif which is not None and scan.key(place + 1) == "year":
        end = place + 2
        days = _quarter(scan.published.year + which, number, key) if scan.published else None
    elif (led := scan.year(at - 1)) and led.end == at:
        at, days = at - 1, _quarter(led.value, number, key)
    else:
        return None
    at -= scan.key(at - 1) == "the"
    unit = Granularity.HALF if key == "h" else Granularity.QUARTER
    basis = PUBLISHED if which is not None and named is None else DateBasis.EXPLICIT
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
    if scan.capital(anchor.at) and scan.capital(anchor.end):
        return None  # 21st Century Fox
    days = years(100 * (number - 1), 100 * number - 1)
    at -= scan.key(at - 1) == "the"
    return [Draft(at, anchor.end, days, Granularity.CENTURY)]


@rule(
    "dates.parliament",
    MEDIUM,
    "The 6,500 teachers will come in {date:this parliament}.",
    "no: The answer was given in state parliament.",
)
def parliament(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """The years between two elections: a period that no calendar knows, so unresolved."""
    if scan.key(anchor.at - 1) not in ("this", "last", "next"):
        return None
    return [Draft(anchor.at - 1, anchor.end, None, Granularity.RANGE, PUBLISHED)]
