"""The arithmetic of the calendar: years, months, terms and holidays as first and last day."""

import calendar
import datetime as dt
import functools
import re
from typing import NamedTuple

from edunews.vocab.entries import CalendarEntry
from edunews.vocab.types import Vocabulary

FIRST_YEAR, LAST_YEAR = 1000, 2999
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# "thu>=11-22+1" is the day after Thanksgiving, "easter-2" Good Friday, "2024-09-02" that day.
RE_DAY = re.compile(
    r"(?:(?P<weekday>[a-z]{3})(?P<side>[<>]=))?"
    r"(?:(?P<easter>easter)|(?:(?P<year>\d{4})-)?(?P<month>\d\d)-(?P<day>\d\d))?"
    r"(?P<more>[+-]\d+)?"
)


class Days(NamedTuple):
    """A first and a last day, both inclusive."""

    first: dt.date
    last: dt.date


def days_from(first: dt.date, count: int = 1) -> Days:
    """``first`` and the days after it, ``count`` in all."""
    return Days(first, first + dt.timedelta(count - 1))


@functools.lru_cache(1024)
def day(year: int, month: int, number: int) -> Days | None:
    """One day; None when the calendar has no such day."""
    try:
        return days_from(dt.date(year, month, number))
    except ValueError:
        return None


@functools.lru_cache(1024)
def months(year: int, first: int, count: int = 1) -> Days:
    """``count`` months from the month ``first`` on, which may run over the ends of the year."""
    return Days(day_in(year, first, 1), day_in(year, first + count - 1, 31))


def day_in(year: int, month: int, number: int) -> dt.date:
    """That day or the last one of a shorter month, in the years that edunews reckons with."""
    carried, index = divmod(month - 1, 12)
    year = min(max(year + carried, FIRST_YEAR), LAST_YEAR)
    return dt.date(year, index + 1, min(number, calendar.monthrange(year, index + 1)[1]))


def week(date: dt.date, offset: int = 0) -> Days:
    """Monday to Sunday, ``offset`` weeks from the week of ``date``."""
    return days_from(date + dt.timedelta(7 * offset - date.weekday()), 7)


def years(first: int, last: int | None = None) -> Days:
    """A calendar year, or several."""
    return months(first, 1, 12 * ((last or first) - first + 1))


def academic_year(first: int, country: str, *, scottish: bool = False) -> Days:
    """The school year that begins in ``first``: guidelines, section 5, and the country's own."""
    return months(first, {"US": 7, "AU": 1, "NZ": 1}.get(country, 8 if scottish else 9), 12)


def financial_year(first: int, country: str, *, local: bool = False) -> Days:
    """The government's year that begins in ``first``; in the US also that of a ``local`` body."""
    start = {"US": 7 if local else 10, "AU": 7, "NZ": 7, "IE": 1}.get(country, 4)
    return months(first, start, 12)


@functools.lru_cache(256)
def easter(number: int) -> dt.date:
    """Easter Sunday of a Gregorian year (Butcher's reckoning)."""
    a, (b, c) = number % 19, divmod(number, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    m = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    n = (a + 11 * h + 22 * m) // 451
    index, date = divmod(h + m - 7 * n + 114, 31)
    return dt.date(number, index, date + 1)


@functools.lru_cache(1024)
def days_of(row: CalendarEntry, number: int) -> Days | None:
    """The days of ``row`` that begin in the year ``number``; None when it has none there."""
    first = _day_of(row.first, number, None)
    if first is None:
        return None
    last = _day_of(row.last, number, first) if row.last else first
    if last is not None and last < first:
        last = _day_of(row.last, number + 1, first)
    return None if last is None else Days(first, last)


def _day_of(formula: str, number: int, first: dt.date | None) -> dt.date | None:
    match = RE_DAY.fullmatch(formula)
    if match is None or (match["year"] and int(match["year"]) != number and first is None):
        return None
    date = first
    if match["easter"]:
        date = easter(number)
    elif match["month"]:
        date = day_in(int(match["year"] or number), int(match["month"]), int(match["day"]))
    if date is None:
        return None
    if match["weekday"]:
        gap = WEEKDAYS.index(match["weekday"]) - date.weekday()
        date += dt.timedelta(gap % 7 if match["side"] == ">=" else -(-gap % 7))
    return date + dt.timedelta(int(match["more"] or 0))


@functools.lru_cache(8)
def _rows_by_name(vocabulary: Vocabulary) -> dict[str, tuple[CalendarEntry, ...]]:
    """The calendar rows of ``vocabulary`` by name, those of a given year first."""
    found: dict[str, tuple[CalendarEntry, ...]] = {}
    for row in sorted(vocabulary.of(CalendarEntry), key=lambda row: not row.first[:4].isdecimal()):
        name = row.name.casefold()
        found[name] = (*found.get(name, ()), row)
    return found


def rows_for(vocabulary: Vocabulary, name: str, country: str) -> tuple[CalendarEntry, ...]:
    """The rows of a name that hold in ``country``; others' only when it has none."""
    rows = _rows_by_name(vocabulary).get(name.casefold(), ())
    own = (tuple(row for row in rows if row.country == wanted) for wanted in (country, ""))
    return next(filter(None, own), rows)


def occurrence(rows: tuple[CalendarEntry, ...], number: int) -> Days | None:
    """What ``rows`` say of one year; a row of that very year goes before one of every year."""
    return next((days for row in rows if (days := days_of(row, number))), None)
