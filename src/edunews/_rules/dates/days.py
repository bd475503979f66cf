"""Rules for single days: "3 May 2019", "Tuesday night", "yesterday", "2019-05-03"."""

import datetime as dt
from typing import NamedTuple

from edunews._rules.dates.calendar import Days, day, month, week
from edunews._rules.dates.scan import Anchor, Draft, Scan, century
from edunews._rules.dates.side import FUTURE, UNKNOWN, choose, side
from edunews._rules.rule import rule
from edunews._text.pattern import pattern
from edunews.model.dates import DateBasis, DateReading, Granularity
from edunews.model.provenance import Confidence

__all__ = ["day_month", "deictic_day", "numeric", "ordinal_day", "weekday"]

HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM
DAY, RANGE = Granularity.DAY, Granularity.RANGE
PUBLISHED, EXPLICIT = DateBasis.PUBLISHED, DateBasis.EXPLICIT
JOINS = frozenset({"and", "or", "to", "&", "until", "till", "through", "/"})
DASHES = frozenset({"-", "–", "—", "−", "--"})
LONGEST_LIST = 12
LONGEST_JOIN = 9


class Numbered(NamedTuple):
    """One day of a list, ``[at, end)``; ``to`` is the last day of "18-22"."""

    at: int
    end: int
    day: int
    to: int


@rule(
    "dates.day-month",
    HIGH,
    "It opened on {date:3 May 2019} and shut on {date:Monday, June 15, 2020}.",
    "[published=2023-01-24] Staff will strike on {date:February 7}, {date:8} and {date:9}.",
    "[published=2024-11-01] The fair runs from {date:18-22 November}.",
    "no: In May 12 of them left and in March 40 per cent did.",
)
def day_month(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A day with its month, in either order, with or without weekday and year."""
    days = _before(scan, anchor.at)
    after = [] if days else _after(scan, anchor)
    if not days and not after:
        return None
    end = after[-1].end if after else anchor.end
    year = scan.year(_past(scan, end, ",", "of"))
    if year is not None and counts(scan, year.end):
        year = None
    whole = year.end if year else end
    if after:
        if len(after) == 1 and year is None and scan.key(anchor.at - 1) == "in":
            return None  # "In May 12 of them left"
        after[0] = after[0]._replace(at=anchor.at)
        after[-1] = after[-1]._replace(end=whole)
    else:
        days[-1] = days[-1]._replace(end=whole)
    known = year.value if year else later_year(scan, end, anchor.value)
    return [_resolve(scan, anchor.value, item, known) for item in days or after]


def _past(scan: Scan, at: int, *keys: str) -> int:
    return at + 1 if scan.key(at) in keys else at


def _before(scan: Scan, end: int) -> list[Numbered]:
    """The days that stand before their month: "7, 8 and 9 [February]", "3rd of [May]"."""
    if scan.key(end - 1) == "the" and scan.key(end - 2) == "of":
        end -= 1
    read = scan.day_before(end - 1 if scan.key(end - 1) == "of" else end)
    if read is None:
        return []
    at, value = read
    # "Year 9 May" and "£3 May" number something else.
    if scan.key(at - 1) in ("£", "$", "€", "year", "grade", "level", "stage", ":", "no", "."):
        return []
    days = [Numbered(at, scan.ordinal_end(at), value, value)]
    joined = False
    while len(days) < LONGEST_LIST:
        join = _weekday_before(scan, at)[0] - 1
        key = scan.key(join)
        if not (key in JOINS or key in DASHES or (key == "," and joined)):
            break
        read = scan.day_before(join - 1 if scan.key(join - 1) == "," else join)
        if read is None or read[1] >= days[0].day:
            break
        joined = True
        at, value = read
        if key in DASHES:
            days[0] = days[0]._replace(at=at, day=value)
        else:
            days.insert(0, Numbered(at, scan.ordinal_end(at), value, value))
    return days


def _after(scan: Scan, anchor: Anchor) -> list[Numbered]:
    """The days that stand after their month: "[February] 7, 8 and 9"."""
    at = _past(scan, anchor.end, "the", ",")
    part = scan.day(at)
    if part is None or _no_day(scan, part.end) or (scan.key(at - 1) == "," and part.end == at + 1):
        return []
    days, waiting = [Numbered(at, part.end, part.value, part.value)], list[Numbered]()
    end = part.end
    while len(days) + len(waiting) < LONGEST_LIST:
        key, at = scan.key(end), _past(scan, end + 1, "and", "the")
        part = scan.day(at)
        before = (waiting or days)[-1]
        if part is None or part.value <= before.to or _no_day(scan, part.end):
            break
        if scan.word(_past(scan, part.end, "of"), "month"):
            break
        if key in DASHES:
            days[-1] = days[-1]._replace(end=part.end, to=part.value)
        elif key in JOINS or (key == "," and at > end + 1):
            days += [*waiting, Numbered(at, part.end, part.value, part.value)]
            waiting = []
        elif key == ",":
            waiting.append(Numbered(at, part.end, part.value, part.value))
        else:
            break
        end = part.end
    return days


def _no_day(scan: Scan, end: int) -> bool:
    """Whether the number before ``end`` is a clock time, a share or a count."""
    key = scan.key(end)
    return (scan.glued(end) and (key.isalnum() or key == ":")) or counts(scan, end)


def counts(scan: Scan, at: int) -> bool:
    """Whether what stands at ``at`` makes the number before it a count or a share."""
    return scan.key(at) in ("%", "per", "percent", "pc") or scan.cue(at, "counted")


def _weekday_before(scan: Scan, at: int) -> tuple[int, int | None]:
    """Where a date begins when its weekday, "Friday, the 3rd", stands before ``at``."""
    place = at - 1
    if scan.key(place) == "the":
        place -= 1
    if scan.key(place) in (",", ".") and place > scan.lo:
        place -= 1
    if scan.key(place) in ("morning", "afternoon", "evening", "night"):
        place -= 1
    word = scan.word(place, "weekday")
    return (place, word.value) if word else (at, None)


def later_year(scan: Scan, end: int, number: int) -> int | None:
    """The year of a date joined to this one: "January 23 - March 9 2014" is all 2014."""
    key = scan.key(end)
    if key not in JOINS and key not in DASHES and key != ",":
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


LINKS = JOINS | DASHES | {",", ".", "the", "of", "st", "nd", "rd", "th"}


def _resolve(scan: Scan, number: int, item: Numbered, year: int | None) -> Draft:
    """The draft of one day, or of one run of days, of the month ``number``."""
    first, name = _weekday_before(scan, item.at)
    at = (first, item.end)
    granularity = DAY if item.day == item.to else RANGE

    def occurrence(number_of_year: int) -> Days | None:
        first, last = (day(number_of_year, number, n) for n in (item.day, item.to))
        if first is None or last is None:
            return None
        return Days(first.first, last.last)

    if year is not None:
        return Draft(*at, occurrence(year), granularity)
    if scan.published is None:
        return Draft(*at, None, granularity, PUBLISHED)

    def on_weekday(number_of_year: int) -> Days | None:
        days = occurrence(number_of_year)
        return days if days and days.first.weekday() == name else None

    towards = side(scan, *at)
    days = choose(scan.published, towards, on_weekday) if name is not None else None
    days = days or choose(scan.published, towards, occurrence)
    return Draft(*at, days, granularity, PUBLISHED)


# The shapes of a date in figures; each must stand free of letters and further figures.
RE_NUMERIC = pattern(r"""
    (?:
      (?P<year>[12]\d{3}) (?P<sep>[-/.]) (?P<month>\d{1,2}) (?P=sep) (?P<day>\d{1,2})  # 2024-05-03
    | (?P<one>\d{1,2}) [ ]?+ (?P<mark>[-/.]) [ ]?+ (?P<two>\d{1,2}) [ ]?+ (?P=mark)     # 03/05/2024
      [ ]?+ (?P<tail>[12]\d{3}|\d\d)
    ) (?![\w/]|[-.]\d)
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
    start = scan.doc.starts[anchor.at]
    if start and (scan.doc.text[start - 1].isalnum() or scan.doc.text[start - 1] in "/-.£$€"):
        return None
    match = RE_NUMERIC.match(scan.doc.text, start, min(start + 16, len(scan.doc.text)))
    if match is None:
        return None
    end = scan.doc.token_at(match.end() - 1) + 1
    if match["year"]:
        days = day(int(match["year"]), int(match["month"]), int(match["day"]))
        return [Draft(anchor.at, end, days, DAY)] if days else None
    tail = match["tail"]
    if len(tail) == 2 and match["mark"] != "/":
        return None
    year = int(tail) if len(tail) == 4 else century(int(tail))
    one, two = int(match["one"]), int(match["two"])
    british, american = day(year, two, one), day(year, one, two)
    first, second = (american, british) if scan.country == "US" else (british, american)
    if first is None or second is None or first == second:
        days = first or second
        return [Draft(anchor.at, end, days, DAY)] if days else None
    if scan.doc.country is not None:
        return [Draft(anchor.at, end, first, DAY)]
    other = DateReading(first=second.first, last=second.last, reason="month before day")
    order = (first.first.isoformat(), second.first.isoformat())
    return [Draft(anchor.at, end, first, DAY, alternatives=(other,), ambiguity=order)]


@rule(
    "dates.deictic-day",
    HIGH,
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
    HIGH,
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
    at = _past(scan, end, "of")
    which = WHICH.get(scan.key(at))
    if which is not None and scan.key(at + 1) == "week":
        return at + 2, which
    return None


def _numbered_weekday(scan: Scan, anchor: Anchor) -> Draft | None:
    """The nearest month in which the two agree: "Friday the 13th", "Tuesday 18"."""
    at = _past(scan, _past(scan, anchor.end, ","), "the")
    part = scan.day(at)
    if part is None or _no_day(scan, part.end) or scan.word(_past(scan, part.end, "of"), "month"):
        return None
    if part.end == at + 1 and scan.key(part.end) not in ("", ".", ",", ";", ")", "and", "at", "!"):
        return None
    days = _in_month(scan, part.value, anchor.value, side(scan, anchor.at, part.end))
    return Draft(anchor.at, part.end, days, DAY, PUBLISHED)


def _in_month(scan: Scan, number: int, weekday: int | None, towards: int) -> Days | None:
    """The nearest day ``number`` of a month, of publication's or one near it."""
    now = scan.published
    if now is None:
        return None
    found = []
    for offset in range(-6, 7):
        there = month(now.year, now.month + offset).first
        days = day(there.year, there.month, number)
        if days and (weekday is None or days.first.weekday() == weekday):
            found.append(days)
    if towards != UNKNOWN:
        ahead = towards == FUTURE
        found = [d for d in found if (d.first >= now) == ahead] or found
    return min(found, key=lambda d: abs(d.first - now), default=None)


@rule(
    "dates.ordinal-day",
    MEDIUM,
    "[published=2022-09-01] The tents stay up until the {date:12th}.",
    "no: She was on the 3rd floor when the 21st century began.",
)
def ordinal_day(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """The day of a month that goes without saying: "until the 12th"."""
    part = scan.day(anchor.at)
    if part is None or part.end != anchor.at + 2 or scan.key(anchor.at - 1) != "the":
        return None
    if scan.key(anchor.at - 2) not in ("on", "until", "till", "by", "from", "before", "since"):
        return None
    if scan.key(part.end) not in ("", ".", ",", ";", "?", "!", ")", "”", "’", '"', "and", "at"):
        return None
    days = _in_month(scan, part.value, None, side(scan, anchor.at - 1, part.end))
    return [Draft(anchor.at, part.end, days, DAY, PUBLISHED)]
