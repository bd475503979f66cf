"""Which cases of the Recognizers-Text and Duckling date sets are right, and why the others are out.

    dates_scope.py GOLD.jsonl [--list WORDS]

Those sets are commands to an assistant; our guidelines (section 5) are for news. A reason is tried
against what we read there; ``scope.py`` has the rest.
"""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import adapters
import scope

from edunews.vocab import ALL
from edunews.vocab.entries import CalendarEntry, DateWordEntry, NumberEntry

Days = tuple[dt.date, dt.date]


class Missed(NamedTuple):
    """A date that the set marks, what we read there, and the days of both."""

    words: str
    first: dt.date | None
    last: dt.date | None
    here: list[Days]

    def says(self, pattern: str) -> bool:
        return re.search(pattern, self.words, re.IGNORECASE | re.VERBOSE) is not None


def near(one: dt.date, other: dt.date) -> bool:
    """Whether two days touch, or are those of one feast a year apart."""
    return abs((one - other).days) <= 1 or A_YEAR - 14 <= abs((one - other).days) <= A_YEAR + 14


def open_ended(miss: Missed) -> bool:
    """One end is not said, and the other is an end of the date that we read, or lies in it."""
    known = miss.first or miss.last
    return (miss.first is None) != (miss.last is None) and any(
        known is not None and (near(known, first) or near(known, last) or first <= known <= last)
        for first, last in miss.here
    )


def other_side(miss: Missed) -> bool:
    """The same days of another year, or the same weekday of another week."""
    if miss.first is None or miss.last is None:
        return False
    for first, last in miss.here:
        moved = abs((miss.first - first).days)
        weekday = moved in (7, 14) and last == first
        if weekday or (moved > 14 and near(miss.first, first) and near(miss.last, last)):
            return True
    return False


def up_to_a_first_day(miss: Missed) -> bool:
    """From the first day that we read to the first day of the last unit, or the day before it."""
    if miss.first is None or miss.last is None or not miss.here:
        return False
    start, (last_start, last) = min(miss.here)[0], max(miss.here)
    ends = (last_start, last_start - dt.timedelta(1), last, last.replace(day=1))
    return near(miss.first, start) and any(near(miss.last, end) for end in ends)


def part_of(miss: Missed) -> bool:
    """A part, said in words, of the unit that we read."""
    if miss.first is None or miss.last is None or not miss.says(PART):
        return False
    week = dt.timedelta(6)
    return any(first - week <= miss.first and miss.last <= last + week for first, last in miss.here)


def from_the_next(miss: Missed) -> bool:
    """So many units, counted by the set from tomorrow, or by whole months or decades."""
    counted = miss.says(r"\b(?:next|last|past|coming|ago|hence|now)\b")
    return counted and any(
        miss.first and miss.last and min(abs(miss.first - first), abs(miss.last - last)).days <= 366
        for first, last in miss.here
    )


def alone(miss: Missed) -> bool:
    """A feast of the tables, said without a preposition and not read."""
    return not miss.here and miss.words.lower().strip(" .!?") in FEASTS


def unknown_name(miss: Missed) -> bool:
    """A name in which no word is of the calendar; at most its year was read."""
    words = set(re.findall(r"[a-z]{3,}", miss.words.lower())) - PLAIN
    years_only = all((last - first).days >= A_YEAR - 1 for first, last in miss.here)
    figures = miss.says(r"\d\s?[-/.]\s?\d")
    known = {word for word in words if word in KNOWN or word.rstrip("s") in KNOWN}
    return years_only and bool(words) and not known and not figures


def says(pattern: str) -> Callable[[Missed], bool]:
    return lambda miss: miss.says(pattern)


def silent(pattern: str) -> Callable[[Missed], bool]:
    return lambda miss: not miss.here and miss.says(pattern)


A_YEAR = 365
PART = r"""\b(?: begin\w* | start | end | early | earlier | late | later | mid | middle | rest
    | remain\w* | eo[my] | bo[my] | first | second | third | fourth | last | half | part | of )\b"""
MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
UNIT = r"(?:days?|weeks?|weekends?|months?|quarters?|years?|yrs?|decades?|centur\w+|seasons?)"
# Words that a name may hold, and those of the calendar, which it may not.
PLAIN = frozenset(
    {
        "beginning", "back", "between", "coming", "current", "day", "earlier", "end", "eve", "eom",
        "eoy", "first", "following", "for", "from", "last", "new", "next", "now", "our", "past",
        "previous", "rest", "second", "season", "the", "third", "this", "time", "till", "until",
        "upcoming", "with",
    }
)  # fmt: skip
KNOWN = frozenset(
    word
    for row in (*ALL.of(DateWordEntry), *ALL.of(NumberEntry))
    for form in row.forms
    for word in form.lower().split()
) - {"day"}
FEASTS = frozenset(form.lower() for row in ALL.of(CalendarEntry) for form in row.forms)

# A reason and what shows that it holds; the first that fits. Each is about one phenomenon.
REASONS: tuple[tuple[str, Callable[[Missed], bool]], ...] = (
    ("open-ended: the preposition is a relation, outside the span", open_ended),
    ("no tense to tell the side: the set looks always ahead, or always back", other_side),
    ("a span runs there to the first day of its last unit", up_to_a_first_day),
    ("a part of a unit is a modifier, outside the span", part_of),
    ("counted from tomorrow or in whole units; news counts from publication", from_the_next),
    ("a feast on its own, where news has a preposition", alone),
    ("a feast or fair that the calendar tables do not hold", unknown_name),
    (
        "a clock time is part of the expression",
        says(r"\d\s?[ap]\.?m\b|\d:\d|o.?clock|noon|midnight|\bhours?\b|minutes?|\bnow\b"),
    ),
    (
        "relative to another event",
        silent(
            r"\b(?:previous|following|prior|same|that|other|upcoming|before|after|next[ ]day)\b"
        ),
    ),
    (
        "so long before or after another date",
        says(rf"{UNIT}.*\b(?:from|before|after|later|since)\b | \b(?:from|starting)\b.*{UNIT}"),
    ),
    ("a duration", silent(rf"\b(?:in|for|within|over|hence|back)\b.*{UNIT} | {UNIT}[ ]hence")),
    (
        "a feast, called after a weekday or as another's new year, that the tables do not hold",
        says(r"\b(?:whit|trinity|branch|lazarus|super|great|holy|mysteries|mega|chinese|parsi)\b"),
    ),
    (
        "a vague or a working count",
        silent(r"\b(?:few|couple|several|business|working|weekdays?)\b"),
    ),
    (
        "figures without a year are a fraction or a score",
        says(r"^\D*\b\d{1,2}\s?[/.-]\s?\d{1,2}\b(?![/.-]\d)"),
    ),
    (
        "figures in an order or with marks that news does not use",
        says(r"\d\s?[-/.,]\s?\d | [a-z]/\d | \d/[a-z] | ^\W*\d{4}\W.*" + MONTHS),
    ),
    (
        "a year that is a number of the week",
        says(r"\bweek[ ](?:number[ ])?\d | \d(?:st|nd|rd|th)[ ]week"),
    ),
    (
        '"the month", "the end of the year": a unit with neither a number nor "this"',
        silent(
            rf"^\W*(?:(?:on|in|for|at|the|this|my|last|rest|current|end|begin\w*|of)\s)*"
            rf"(?:{UNIT}|night|morning|evening|eom|eoy|bom)\W*$"
        ),
    ),
    (
        "days and years said in words",
        says(r"\b(?:thousand|hundred|twent\w+|thirt\w+|\w+teenth?|\w+ties|\w+ieth)\b"),
    ),
    (
        "printed in small letters, where news has a capital",
        silent(r"(?-i:\b(?:march|may|august|aug|sept?|nov|mar|jan|feb|fri|tue|sat|sun)\b)"),
    ),
    (
        "a day of the month, or a weekday counted, without a month",
        says(
            r"^\W*(?:on\b|for\b|the\b|\s)*(?:\d{1,2}(?:st|nd|rd|th)?|(?:first|second|third)\s\w+day)\W*$"
        ),
    ),
    ("a quarter without a year", silent(r"quarter | \bq\d")),
)


def overlaps(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(one["start"] < other["end"] and other["start"] < one["end"])


def wrong(record: dict[str, Any]) -> list[Missed] | None:
    """The dates of a case that are missed or misread; None when it is right and none is false."""
    found = adapters.FAMILIES["dates"](record)["dates"]
    marked = [date for date in record["dates"] if date["kind"] in ("date", "period")]
    gold = [date for date in marked if not date.get("soft")]
    loose = [date for date in record["dates"] if date not in gold] + record["ignore"]
    bad = []
    for date in gold:
        here = [one for one in found if overlaps(one, date)]
        days = {(one["first"], one["last"]) for one in here}
        if len(here) > 1 and all(one["first"] for one in here):
            days.add((min(one["first"] for one in here), max(one["last"] for one in here)))
        if not days & {(date["first"], date["last"]), *map(tuple, date.get("alts", ()))}:
            ends = [(_day(one["first"]), _day(one["last"])) for one in here if one["first"]]
            bad.append(Missed(date["text"], _day(date["first"]), _day(date["last"]), ends))
    false = any(not any(overlaps(one, date) for date in gold + loose) for one in found)
    return bad if bad or false else None


def _day(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None


if __name__ == "__main__":
    scope.run(
        scope.Scope(
            __doc__,
            Path(__file__).with_name("dates_left_out.tsv"),
            lambda record: record["group"] == "spec",
            wrong,
            REASONS,
        )
    )
