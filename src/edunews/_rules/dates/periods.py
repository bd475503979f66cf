"""Rules for periods seen from publication, quarters and centuries: "last week", "Q1 2024"."""

import datetime as dt

from edunews._rules.dates import calendar as cal
from edunews._rules.dates.scan import Anchor, Draft, Part, Scan
from edunews._rules.dates.side import LIKELY, PAST, side
from edunews._rules.dates.years import budget_year
from edunews._rules.rule import rule
from edunews.model.dates import DateBasis, DateModifier, DateReading, Granularity
from edunews.model.provenance import Confidence

HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM
PUBLISHED = DateBasis.PUBLISHED
# "the previous year" is seen from another event, "the previous academic year" is not.
OF_A_YEAR = {"current": 0, "coming": 1, "previous": -1}
TURNED: dict[tuple[str, ...], int] = {("before", "last"): -2, ("after", "next"): 2}
# The value of a unit is its length: in days where it is negative, in months where it is positive.
DAY, WEEKEND, FORTNIGHT, MONTH, QUARTER, HALF, YEAR, DECADE = -1, -2, -14, 1, 3, 6, 12, 120
UNIT = {
    FORTNIGHT: Granularity.WEEK, -7: Granularity.WEEK, WEEKEND: Granularity.WEEK,
    DAY: Granularity.DAY, MONTH: Granularity.MONTH, QUARTER: Granularity.QUARTER,
    YEAR: Granularity.YEAR, DECADE: Granularity.DECADE, 1200: Granularity.CENTURY,
}  # fmt: skip
KINDS = {"semester": Granularity.TERM, "parliament": Granularity.RANGE}
YEARS = (Granularity.ACADEMIC_YEAR, Granularity.FINANCIAL_YEAR)
MODIFIERS = {"earlier": DateModifier.START, "later": DateModifier.END}
ANTIPODES = ("term 1", "term 2", "term 3", "term 4")
TERMS = {"AU": ANTIPODES, "NZ": ANTIPODES, "US": ("fall semester", "spring semester")}
SPANNED = frozenset(("", "during", "for", "in", "over", "the", "these", "throughout", "within"))
WEEKEND_LEADS = frozenset(("at", "during", "of", "on", "over", "throughout"))
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
    at, end, which, _to = read
    modifier = MODIFIERS.get(scan.key(at - 1)) if which == 0 else None
    days = _unit(scan, anchor, read)
    if modifier is not None:
        at -= 1
        if days is not None:
            begun, now = modifier is DateModifier.START, scan.published
            days = cal.Days(days.first, now) if begun else cal.Days(now, days.last)
    unit = YEARS[anchor.value] if anchor.kind == "year" else KINDS.get(anchor.kind)
    unit = unit or UNIT[anchor.value]
    others = _school_year(scan, anchor, which)
    return [Draft(at, end, days, unit, PUBLISHED, modifier, alternatives=others)]


def _which(scan: Scan, anchor: Anchor) -> Part | None:
    """Where "last year", "the year before last" stands, and how many units on it is."""
    at, end = anchor.at, anchor.end
    before, last = scan.key(at - 1), scan.key(end - 1)
    # "the theme of this years festival" only lacks its apostrophe
    if anchor.value == DAY or (last[-1:] == "s" and (before, last) != ("this", "years")):
        return None
    if anchor.kind == "year" and scan.key(end) == "of":
        return None  # "this session of the council"
    if before == "the":
        turned = TURNED.get(scan.keys(end, end + 2))
        if turned:
            return Part(at - 1, end + 2, turned)
        if anchor.value == WEEKEND and scan.key(at - 2) in WEEKEND_LEADS:
            # "over the weekend" is the one before publication, or the one ahead
            ahead = scan.key(at - 2) == "of" or side(scan, at, end) >= LIKELY
            return Part(at - 1, end, 0 if ahead else -1)
        return None
    at = scan.before(at, "calendar", "full", "whole")
    led = scan.which_before(at)
    determined = anchor.kind in ("year", "parliament") and scan.key(at - 2) == "the"
    if led is None and determined and scan.key(at - 1) in OF_A_YEAR:
        led = Part(at - 1, at, OF_A_YEAR[scan.key(at - 1)])
    if led is None or (scan.key(led.at - 1) == "the" and not determined):
        return None
    if scan.capital(led.at) and scan.key(led.at - 1) in ("“", '"', "‘", "``"):
        return None  # on "This Week"
    return Part(led.at - determined, end, led.value)


def _unit(scan: Scan, anchor: Anchor, read: Part) -> cal.Days | None:
    """The days of the unit that ``read`` says; a parliament has none."""
    now, kind, size = scan.published, anchor.kind, anchor.value
    if kind == "parliament":
        return None
    if kind == "year":
        return _kind_of_year(scan, size, read.value, read.at)
    if kind == "semester":
        return _term(scan, read.value)
    if size == WEEKEND:
        return _weekend(scan, read)
    if size < 0:
        return cal.week(now, read.value)
    first = ((12 * now.year + now.month - 1) // size + read.value) * size
    return cal.months(0, first + 1, size)


def _kind_of_year(scan: Scan, kind: int, which: int, at: int) -> cal.Days:
    """The school (0) or financial (1) year ``which`` years from the one that holds publication."""

    def begun(first: int) -> cal.Days:
        return budget_year(scan, first, at) if kind else cal.academic_year(first, scan.country)

    year = scan.published.year
    return begun(year - (begun(year).first > scan.published) + which)


def _school_year(scan: Scan, anchor: Anchor, which: int) -> tuple[DateReading, ...]:
    """The school year that "this year's intake" may mean as well."""
    if anchor.value != YEAR or scan.key(anchor.end) != "'s":
        return ()
    if not scan.cue(anchor.end + 1, "cohort"):
        return ()
    first, last = _kind_of_year(scan, 0, which, anchor.at)
    return (DateReading(first=first, last=last, reason="academic year"),)


def _term(scan: Scan, which: int) -> cal.Days | None:
    """The school term ``which`` terms from publication's."""
    now, terms = scan.published, set[cal.Days]()
    for name in TERMS.get(scan.country, ("autumn term", "spring term", "summer term")):
        rows = cal.rows_for(scan.doc.vocabulary, name, scan.country)
        around = (cal.occurrence(rows, number) for number in range(now.year - 1, now.year + 2))
        terms.update(filter(None, around))
    begun = [days for days in sorted(terms) if days.first <= now]
    index = len(begun) - 1 + which
    if begun and begun[-1].last < now and which <= 0:
        index += 1  # In the holidays "this term" is the one about to begin.
    return sorted(terms)[index] if begun and 0 <= index < len(terms) else None


def _weekend(scan: Scan, read: Part) -> cal.Days:
    now, which = scan.published, read.value
    saturday = cal.week(now).first + dt.timedelta(5)
    if which < 0:
        which += saturday <= now
    elif which == 0 and scan.key(read.at) == "this" and now.weekday() <= WEDNESDAY:
        which -= side(scan, read.at, read.end) <= PAST  # "it was held this weekend"
    return cal.days_from(saturday + dt.timedelta(7 * which), 2)


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
    at, number = (counted.at, counted.value) if counted else (anchor.at, 1)
    lead, determiner = scan.key(at - 1), scan.key(at - 2)
    ahead = lead in ("next", "coming")
    if not ahead and lead not in ("past", "last"):
        return None
    if counted is None:
        plural = scan.key(anchor.end - 1)[-1:] == "s"
        if determiner != "the" or plural or anchor.value == DAY:
            return None
        if lead == "next" and anchor.value not in (FORTNIGHT, DECADE):
            return None  # "the next year" follows on another event
    if lead == "past" and determiner not in SPANNED:
        return None  # "not far past eighteen months"
    other = _away(scan, anchor.value, number if ahead else -number)
    days = cal.Days(*sorted((other, scan.published))) if other else None
    unit = UNIT[anchor.value] if number == 1 else Granularity.RANGE
    return [Draft(scan.before(at - 1, "the", "these"), anchor.end, days, unit, PUBLISHED)]


def _away(scan: Scan, unit: int, number: int) -> dt.date | None:
    """The day ``number`` units from publication."""
    now = scan.published
    if abs(number) > 1500:
        return None
    if unit < 0:
        return now + dt.timedelta((7 if unit == WEEKEND else -unit) * number)
    return cal.day_in(now.year, now.month + unit * number, now.day)


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
    at, number = counted.at, counted.value
    if (number < 2 and key != "ago") or (timed and scan.key(at - 1) != "in"):
        return None
    at -= timed or (bracketed and scan.key(at - 1) == "[")
    end += 1 if key in ("ago", "hence") else 2
    date = _away(scan, anchor.value, -number if key == "ago" else number)
    days = cal.days_from(date) if date else None
    if date and anchor.value >= MONTH:
        days = cal.years(date.year) if anchor.value >= YEAR else cal.months(date.year, date.month)
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
    """A quarter or half of a calendar year that is named."""
    key, at, end = scan.key(anchor.at), anchor.at, anchor.end
    said = key == "quarter"
    number = ORDINALS.get(scan.key(at - 1)) if said else scan.number(at + 1)
    if number is None:
        return None
    at -= said
    named, led = scan.year_after(end, "of"), scan.year(at - 1)
    if named is not None:
        year, end, basis = named
    elif led is not None and led.end == at:
        year, at, basis = led.value, at - 1, DateBasis.EXPLICIT
    else:
        return None
    size, unit = (HALF, Granularity.HALF) if key == "h" else (QUARTER, Granularity.QUARTER)
    days = cal.months(year, size * (number - 1) + 1, size)
    return [Draft(scan.before(at, "the"), end, days, unit, basis)]


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
    days = cal.years(100 * (number - 1), 100 * number - 1)
    return [Draft(scan.before(at, "the"), anchor.end, days, Granularity.CENTURY)]
