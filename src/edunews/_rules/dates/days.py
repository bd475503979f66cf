"""Rules for days by number: "3 May 2019", "February 7, 8 and 9", "2019-05-03", "the 12th"."""

import datetime as dt
import functools

from edunews._rules.dates.calendar import Days, day, day_in, days_from, week
from edunews._rules.dates.scan import DASHES, JOINS, WHICH, Anchor, Draft, Part, Scan, century
from edunews._rules.dates.side import LIKELY, UNKNOWN, WEAK, choose, side
from edunews._rules.rule import rule
from edunews._text.lexer import NUMBER
from edunews._text.pattern import pattern
from edunews.model.dates import DateBasis, DateReading, Granularity
from edunews.model.provenance import Confidence

HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM
DAY, RANGE, PUBLISHED = Granularity.DAY, Granularity.RANGE, DateBasis.PUBLISHED
LONGEST_LIST, LONGEST_JOIN, LONGEST_SHAPE, LONGEST_TALE = 12, 9, 4, 50
LONGEST_READ = 40  # dateparser's cost grows with the square of what it is given
LINKS = JOINS | {",", ".", "the", "of", "st", "nd", "rd", "th"}
# "Year 9 May" and "£3 May" number something else.
NUMBERED = frozenset(("£", "$", "€", "year", "grade", "level", "stage", "no"))
PARTS = ("morning", "afternoon", "evening", "night")
TIMELY = frozenset("on until till by from before since".split())


@rule(
    "dates.day-month",
    HIGH,
    "It opened on {date:3 May 2019} and shut on {date:Monday, June 15, 2020}.",
    "[published=2023-01-24] Staff will strike on {date:February 7}, {date:8} and {date:9}.",
    "[published=2024-11-01] The fair runs from {date:18-22 November}.",
    "[published=2024-09-10] Mocks begin in {date:the week of 9 December}.",
    "no: In May 12 of them left and in March 40 per cent did.",
)
def day_month(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A day with its month, in either order, with or without weekday and year."""
    before = _before(scan, anchor.at)
    days = before or _after(scan, anchor)
    if not days:
        return None
    end = anchor.end if before else days[-1].end
    year, whole, basis = scan.year_after(end, ",", "of") or (None, end, PUBLISHED)
    if not before:
        if len(days) == 1 and whole == end and scan.key(anchor.at - 1) == "in":
            return None  # "In May 12 of them left"
        days[0] = days[0]._replace(at=anchor.at)
    days[-1] = days[-1]._replace(end=whole)
    if whole == end and (year := later_year(scan, end, anchor.value)):
        basis = DateBasis.EXPLICIT
    return [_resolve(scan, anchor.value, part, year, basis) for part in days]


def _before(scan: Scan, end: int) -> list[Part]:
    """The days that stand before their month: "7, 8 and 9 [February]", "3rd of [May]"."""
    of = scan.key(end - 1) == "of"
    part = scan.day_before(end - of)
    if part is None:  # "the third of May"
        said = scan.ordinal(end - 2) if of else None
        return [said] if said else []
    lead = scan.key(part.at - 1)
    if lead in NUMBERED or (lead in (":", ".") and scan.glued(part.at)):
        return []
    days = [part]
    joined = False
    while len(days) < LONGEST_LIST:
        join = scan.before(_weekday_before(scan, days[0].at)[0], "the") - 1
        key = scan.key(join)
        if not (key in JOINS or (key == "," and joined)):
            break
        part = scan.day_before(scan.before(join, ","))
        if part is None or part.value >= days[0].value:
            break
        joined = True
        if key in DASHES:
            days[0] = days[0]._replace(at=part.at, value=part.value)
        else:
            days.insert(0, part)
    return days


def _after(scan: Scan, anchor: Anchor) -> list[Part]:
    """The days that stand after their month: "[February] 7, 8 and 9"."""
    at = scan.past(anchor.end, "the", ",")
    # "eighth", with no noun behind it
    part = scan.day(at) or (None if scan.thing(at + 1) else scan.ordinal(at))
    if part is None or no_day(scan, part.end) or (scan.key(at - 1) == "," and part.end == at + 1):
        return []
    days, sure = [part], 1
    while len(days) < LONGEST_LIST:
        before = days[-1]
        key, at = scan.key(before.end), scan.past(before.end + 1, "and", "the")
        part = scan.day(at)
        if part is None or part.value <= before.to or no_day(scan, part.end):
            break
        if scan.word(scan.past(part.end, "of"), "month"):
            break
        if key in DASHES:
            days[-1] = before._replace(end=part.end, to=part.value)
            continue
        if key != "," and key not in JOINS:
            break
        days.append(part)
        if key != "," or at > before.end + 1:
            sure = len(days)  # "May 3, 4" may count four things, "May 3, 4 and 5" not
    return days[:sure]


def no_day(scan: Scan, end: int) -> bool:
    """Whether the number before ``end`` is a clock time, a share or a count."""
    key = scan.key(end)
    clock = key == ":" and scan.kind(end + 1) == NUMBER and scan.glued(end + 1)
    return (scan.glued(end) and (key.isalnum() or clock)) or scan.counts(end)


def _weekday_before(scan: Scan, at: int) -> tuple[int, int | None]:
    """Where a date begins when its weekday, "Friday, the 3rd", stands before ``at``."""
    place = scan.before(scan.before(scan.before(at, "the"), ",", "."), *PARTS) - 1
    word = scan.word(place, "weekday")
    return (place, word.value) if word else (at, None)


def later_year(scan: Scan, end: int, number: int) -> int | None:
    """The year of a date joined to this one: "January 23 - March 9 2014" is all 2014."""
    if scan.key(end) not in JOINS and scan.key(end) != ",":
        return None
    last = None
    for at in range(end + 1, min(end + LONGEST_JOIN, scan.hi)):
        word = scan.word(at, "month", "weekday")
        year = scan.year(at)
        if word and word.kind == "month":
            last = word.value
        elif year is not None and last is not None:
            return year.value - 1 if last < number else year.value
        elif not (word or scan.day(at) or scan.key(at) in LINKS):
            return None
    return None


def _resolve(scan: Scan, month: int, part: Part, year: int | None, basis: DateBasis) -> Draft:
    """The draft of one day, or of one run of days, of a month."""
    at, name = _weekday_before(scan, part.at)

    def occurrence(number: int) -> Days | None:
        first, last = day(number, month, part.value), day(number, month, part.to)
        return Days(first.first, last.last) if first and last else None

    def on_weekday(number: int) -> Days | None:
        days = occurrence(number) if abs(number - scan.published.year) <= 1 else None
        return days if days and days.first.weekday() == name else None

    if year is not None:
        days = occurrence(year)
    else:
        towards = side(scan, at, part.end)
        days = choose(scan, towards, on_weekday) if name is not None else None
        days = days or choose(scan, towards, occurrence)
    if part.value != part.to:
        return Draft(at, part.end, days, RANGE, basis)
    start, from_day = _week_of(scan, at)
    if start < at and days:
        days = days_from(days.first, 7) if from_day else week(days.first)
    return Draft(start, part.end, days, DAY if start == at else Granularity.WEEK, basis)


def _week_of(scan: Scan, at: int) -> tuple[int, bool]:
    """Where "the week of", "week commencing" or "w/c" begins, and whether that day is its first."""
    if scan.keys(at - 3, at) == ("w", "/", "c"):
        return at - 3, True
    lead = scan.before(at, "on") - 1
    from_day = scan.key(lead) in ("beginning", "commencing", "starting")
    if scan.key(lead - 1) != "week" or not (from_day or scan.key(lead) == "of"):
        return at, False
    return scan.before(lead - 1, "the"), from_day


@rule(
    "dates.other-shape",
    MEDIUM,
    "The form was stamped {date:5-Sep-2024} and logged on {date:Sep/07/2024}.",
    "no: See the 12-May-Day-19 code of 2024 in May.",
)
def other_shape(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A day with month and year in a shape that the other rules do not compute."""
    at, end = anchor.at, anchor.end
    while at > anchor.at - LONGEST_SHAPE and _in_shape(scan, at - 1):
        at -= 1
    while end < anchor.end + LONGEST_SHAPE and _in_shape(scan, end):
        end += 1
    figures = [place for place in range(at, end) if scan.kind(place) == NUMBER]
    if len(figures) != 2 or any(scan.number(place, 4) is None for place in figures):
        return None
    at, end = min(anchor.at, figures[0]), max(anchor.end, figures[1] + 1)
    found = read_day(scan.doc.words(at, end), "MDY" if scan.country == "US" else "DMY")
    return [Draft(at, end, days_from(found), DAY)] if found else None


def _in_shape(scan: Scan, at: int) -> bool:
    return scan.kind(at) == NUMBER or scan.key(at) in ("-", "/", ".")


@functools.lru_cache(256)
def read_day(text: str, order: str) -> dt.date | None:
    """The day that ``text`` names with day, month and year; ``order`` is "DMY" or "MDY".

    By dateparser, and only where it says itself that it read all three.
    """
    if len(text) > LONGEST_READ:
        return None
    from dateparser.date import DateDataParser  # noqa: PLC0415 - 100 ms that most texts never need

    settings = {"PARSERS": ["absolute-time"], "STRICT_PARSING": True, "DATE_ORDER": order}
    found = DateDataParser(languages=["en"], settings=settings).get_date_data(text)
    read = set(getattr(found, "parts", ()))  # the published types do not know of it
    return found.date_obj.date() if found.date_obj and len(read) == 3 else None


# The shapes of a date in figures; each must stand free of letters and further figures.
RE_NUMERIC = pattern(r"""
    (?:
      (?P<year>[12]\d{3}) (?P<sep>[-/.]) (?P<month>\d{1,2}) (?P=sep) (?P<day>\d{1,2})  # 2024-05-03
    | (?P<one>\d{1,2}) [ ]?+ (?P<mark>[-/.]) [ ]?+ (?P<two>\d{1,2}) [ ]?+ (?P=mark)     # 03/05/2024
      [ ]?+ (?P<tail>[12]\d{3}|\d\d)
    ) (?: (?=T\d\d:) | (?![\w/]|[-.]\d) )  # 2024-05-03T09:30 is a day and its hour
""")


@rule(
    "dates.numeric",
    HIGH,
    "It was signed on {date:2024-05-23} and sent on {date:23/05/2024}.",
    "[country=US] The vote is on {date:5/23/2024}.",
    "no: Version 3.4.20241 scored 3-2-1 on ratio 10/12/100.",
)
def numeric(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A day in figures alone; the country settles which comes first, day or month."""
    text, start = scan.doc.text, scan.doc.starts[anchor.at]
    if start and (text[start - 1].isalnum() or text[start - 1] in "/-.£$€"):
        return None
    match = RE_NUMERIC.match(text, start, min(start + 16, len(text)))
    if match is None or (match["tail"] and len(match["tail"]) == 2 and match["mark"] != "/"):
        return None
    end = scan.doc.token_at(match.end() - 1) + 1
    if match["year"]:
        first = second = day(int(match["year"]), int(match["month"]), int(match["day"]))
    else:
        year, one, two = int(match["tail"]), int(match["one"]), int(match["two"])
        year = year if year > 99 else century(year)
        first, second = day(year, two, one), day(year, one, two)
    if scan.country == "US":
        first, second = second, first
    if first and second and first != second and scan.doc.country is None:
        other = DateReading(first=second.first, last=second.last, reason="month before day")
        order = (first.first.isoformat(), second.first.isoformat())
        return [Draft(anchor.at, end, first, DAY, alternatives=(other,), ambiguity=order)]
    days = first or second
    return [Draft(anchor.at, end, days, DAY)] if days else None


def in_month(scan: Scan, number: int, weekday: int | None, towards: int) -> Days | None:
    """The nearest day ``number`` of a month, of publication's or one near it."""
    now = scan.published
    months = [day_in(now.year, now.month + offset, 1) for offset in range(-6, 7)]
    days = [d for there in months if (d := day(there.year, there.month, number))]
    found = [d for d in days if weekday is None or d.first.weekday() == weekday]
    if towards not in (UNKNOWN, WEAK):
        ahead = towards >= LIKELY
        found = [d for d in found if (d.first >= now) == ahead] or found
    return min(found, key=lambda d: abs(d.first - now), default=None)


@rule(
    "dates.ordinal-day",
    MEDIUM,
    "[published=2022-09-01] The tents stay up until the {date:12th}.",
    "[published=2022-09-01] Pay falls due on the {date:20th of this month}.",
    "no: She was on the 3rd floor when the 21st century began.",
)
def ordinal_day(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """The day of a month that goes without saying: "until the 12th"."""
    at, part = anchor.at, scan.day(anchor.at)
    if part is None or scan.key(at - 1) != "the" or scan.key(at - 2) not in TIMELY:
        return None
    end, now = part.end, scan.published
    which = WHICH.get(scan.key(end + 1)) if scan.key(end) == "of" else None
    if which is not None and scan.key(end + 2) == "month":
        there = day_in(now.year, now.month + which, 1)
        return [Draft(at, end + 3, day(there.year, there.month, part.value), DAY, PUBLISHED)]
    other = scan.day(scan.past(end + 1, "the")) if scan.key(end) in JOINS else None
    if scan.thing(other.end if other else end) or scan.capital(end) or scan.key(end) in ("of", "-"):
        return None  # "from the 6th to the 12th week"
    places = range(at - 1, at - LONGEST_TALE, -1)
    named = next((word for place in places if (word := scan.word(place, "month"))), None)
    if named is not None:  # "Pupils return on 23 January, and staff are due back on the 21st"
        return [_resolve(scan, named.value, part, None, PUBLISHED)]
    days = in_month(scan, part.value, None, side(scan, at - 1, end))
    return [Draft(at, end, days, DAY, PUBLISHED)]
