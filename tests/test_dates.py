"""Dates: what the rules' own examples cannot show."""

import datetime as dt
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from counted import linear

import edunews
from edunews import DateRelation
from edunews._rules import dates
from edunews._rules.dates.calendar import days_of, easter
from edunews._rules.dates.days import LONGEST_READ, read_day
from edunews._text.document import read
from edunews.model.text import ParagraphKind
from edunews.vocab import ALL, CalendarEntry

WEDNESDAY = dt.date(2024, 7, 10)
CASES = Path(__file__).parent / "cases" / "dates.tsv"


def _cases() -> list[tuple[str, ...]]:
    lines = CASES.read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize(("published", "country", "marked", "first", "last"), _cases())
def test_case(published: str, country: str, marked: str, first: str, last: str) -> None:
    start, rest = marked.split("{")
    words, after = rest.split("}")
    text = start + words + after
    found = edunews.extract_dates(
        text,
        published=dt.date.fromisoformat(published) if published != "-" else None,
        country=country if country != "-" else None,
    )
    if first == "none":
        assert not [date for date in found if words in date.text], found
        return
    here = [date for date in found if date.start == len(start)]
    assert [date.text for date in here] == [words], found
    days = [str(here[0].first), str(here[0].last)]
    assert days == [first.replace("-none", "None"), last.replace("-none", "None")], here


def test_there_are_enough_cases() -> None:
    assert len(_cases()) >= 250


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\ud800 May 2019 \udfff",
        "٣ May ٢٠١٩",
        "31 February 2024, 29 February 2023, 0 May, May 0, 99 May 9999",
        "1/1/0000 0000-00-00 9999-99-99 32/13/2024",
        "the past 999 years, 999 decades ago, 999 centuries ago, the next 999 days",
        "'24 '’'‘'24'24 1970s's 90s's",
        "last last next this last year year last",
        "May",
        "the 12th",
        "2022-",
        "2022-23-24/25",
        "mid-May mid-",
    ],
)
@pytest.mark.parametrize("published", [None, WEDNESDAY, dt.date.min, dt.date.max])
def test_total(text: str, published: dt.date | None) -> None:
    for date in edunews.extract_dates(text, published=published):
        assert text[date.start : date.end] == date.text
        assert (date.first is None) == (date.last is None)
        assert date.first is None or date.last is None or date.first <= date.last


@pytest.mark.parametrize(
    "piece",
    [
        "0123456789",
        "1 may ",
        "1 May ",
        "May 1, 2, 3 and 4, ",
        "1984 1985 1986 ",
        "2022-23, ",
        "last year ",
        "the past three years ",
        "1/2/2024 ",
        "Monday and Tuesday ",
        "January-",
        "of the 12th ",
    ],
)
def test_linear(piece: str) -> None:
    linear(lambda text: dates.find(read(text, ALL), WEDNESDAY), piece, 10_000)


def test_linear_in_what_a_text_speaks_of() -> None:
    piece = "the council, in fiscal 2025 and from the 6th, "
    linear(lambda text: dates.find(read(text, ALL, "US"), WEDNESDAY), piece, 10_000)


def test_relations_and_modifiers() -> None:
    text = (
        "It ran from early May 2021 until the end of June 2022, between 2019 and 2023, "
        "by 2030 and since mid-March 2020."
    )
    found = edunews.extract_dates(text, published=WEDNESDAY)
    assert [(date.text, date.relation, date.modifier) for date in found] == [
        ("May 2021", "from", "start"),
        ("June 2022", "until", "end"),
        ("2019", "from", None),
        ("2023", "to", None),
        ("2030", "by", None),
        ("March 2020", "since", "mid"),
    ]
    assert found[4].relation is DateRelation.BY


def test_cohort_has_two_readings() -> None:
    (date,) = edunews.extract_dates("This year’s intake is small.", published=WEDNESDAY)
    assert (date.first, date.last) == (dt.date(2024, 1, 1), dt.date(2024, 12, 31))
    (other,) = date.alternatives
    assert (other.first, other.last) == (dt.date(2023, 9, 1), dt.date(2024, 8, 31))


def test_figures_without_a_country_are_ambiguous() -> None:
    article = edunews.parse("It was signed on 3/4/2024.")
    (date,) = article.dates
    assert date.first == dt.date(2024, 4, 3)
    (doubt,) = article.ambiguities
    assert (doubt.kind, doubt.chosen, doubt.others) == (
        "day_month_order",
        "2024-04-03",
        ("2024-03-04",),
    )
    assert not edunews.parse("It was signed on 13/4/2024.").ambiguities


def test_without_publication_the_relative_stay_open() -> None:
    found = edunews.extract_dates("It closed last year, in May 2019 or on Tuesday.")
    assert [date.resolved for date in found] == [False, True, False]
    assert [date.relative for date in found] == [True, False, True]
    assert [str(date.granularity) for date in found] == ["year", "month", "day"]


def test_contains() -> None:
    (date,) = edunews.extract_dates("It closed in May 2019.")
    assert date.contains(dt.date(2019, 5, 31))
    assert not date.contains(dt.date(2019, 6, 1))


def test_earlier_days_sort_first() -> None:
    found = edunews.extract_dates("On Monday, in 2021, on 3 May 2019 and in May 2019.")
    assert [date.text for date in sorted(found)] == ["May 2019", "3 May 2019", "2021", "Monday"]
    assert max(found).text == "Monday"


def test_own_term_dates_go_before_the_table() -> None:
    ours = ALL.add(CalendarEntry("autumn term", "2024-09-04", "2024-12-19", country="GB"))
    text = "It rose in the autumn term."
    for vocabulary, first in ((ALL, 1), (ours, 4)):
        (date,) = edunews.extract_dates(
            text, published=dt.date(2024, 11, 1), country="GB", vocabulary=vocabulary
        )
        assert date.first == dt.date(2024, 9, first)
    (before,) = edunews.extract_dates(
        text, published=dt.date(2023, 11, 1), country="GB", vocabulary=ours
    )
    assert before.first == dt.date(2023, 9, 1)


def test_every_row_has_days() -> None:
    for row in ALL.of(CalendarEntry):
        fixed = row.first[:4].isdecimal()
        days = days_of(row, int(row.first[:4]) if fixed else 2024)
        assert days is not None, row
        assert days.first <= days.last


@pytest.mark.parametrize(
    ("year", "day"), [(2008, "03-23"), (2019, "04-21"), (2024, "03-31"), (2025, "04-20")]
)
def test_easter(year: int, day: str) -> None:
    assert easter(year) == dt.date.fromisoformat(f"{year}-{day}")


@pytest.mark.parametrize(
    ("line", "day", "time"),
    [
        ("Published: 22:01, 15 November 2021 | Updated: 07:40, 16 November 2021", 15, (22, 1)),
        ("22:01, Monday 15 November 2021 | Updated: 07:40, Tuesday 16 November 2021", 15, (22, 1)),
        ("Monday 15 November 2021 22:01, Updated 16/11/2021 07:40", 15, (22, 1)),
        ("15 Nov 2021, 5:00", 15, (5, 0)),
        ("November 15, 2021 at 6:30 p.m. ET", 15, (18, 30)),
        ("Monday 15 November 2021 12.45 GMT", 15, (12, 45)),
        ("15 November 2021 - 6am", 15, (6, 0)),
        ("15.11.2021", 15, None),
        ("15 November 2021, 9.30am to 10.30am", 15, None),
    ],
)
def test_published_time(line: str, day: int, time: tuple[int, int] | None) -> None:
    text = f"Nine schools to close\n{line}\nNine schools will close, the council said on Monday."
    article = edunews.parse(text)
    assert article.published == dt.date(2021, 11, day)
    assert article.published_time == (dt.time(*time) if time else None)
    assert edunews.Article.from_dict(article.to_dict()) == article


@pytest.mark.parametrize("day", ["Tuesday 16 November 2021", "16 November 2021"])
def test_an_update_alone_tells_no_day(day: str) -> None:
    text = f"Nine schools to close\nUpdated {day}, 07:40\nNine schools will close, it said."
    article = edunews.parse(text)
    assert (article.published, article.published_time) == (None, None)


def test_published_in() -> None:
    doc = read("Title\nPublished 3 May 2024, updated 4 May 2024\nIt closed on 6 May 2019.", ALL)
    kinds = (ParagraphKind.HEADLINE, ParagraphKind.DATELINE, ParagraphKind.BODY)
    assert dates.published_in(doc.with_kinds(kinds)) == (dt.date(2024, 5, 3), None)
    doc = read("Title\n3 May 2024 and 7 May 2024\nIt closed on 6 May 2019.", ALL)
    assert dates.published_in(doc.with_kinds(kinds)) == (None, None)
    doc = read("Title\nTuesday\nIt closed on 6 May 2019.", ALL)
    assert dates.published_in(doc.with_kinds(kinds)) == (None, None)


def test_boilerplate_has_no_dates() -> None:
    doc = read("Copyright 2024", ALL).with_kinds((ParagraphKind.BOILERPLATE,))
    assert not dates.find(doc, WEDNESDAY).facts


def test_fallback_takes_nothing_long_and_nothing_vague() -> None:
    assert read_day("5-Sep-2024" + " " * LONGEST_READ, "DMY") is None
    assert read_day("5-Sep-2024", "DMY") == dt.date(2024, 9, 5)
    assert read_day("Sept-2024", "DMY") is None
    assert read_day("2022-23", "DMY") is None


def test_dateparser_loads_only_for_the_last_resort() -> None:
    code = (
        "import sys, datetime as dt, edunews;"
        "edunews.extract_dates('On 3 May 2019, last year, in 2022-23.', published=dt.date.max);"
        "assert 'dateparser' not in sys.modules;"
        "edunews.extract_dates('On 5-Sep-2024.');"
        "assert 'dateparser' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own code


def test_threads_agree() -> None:
    pieces = [f"Form {n}: {n % 28 + 1}-Sep-{1990 + n}, last year, 3/4/1990." for n in range(60)]
    alone = [edunews.extract_dates(piece, published=WEDNESDAY) for piece in pieces]
    read_day.cache_clear()
    results: dict[int, list[object]] = {}

    def work(number: int) -> None:
        results[number] = [edunews.extract_dates(piece, published=WEDNESDAY) for piece in pieces]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(results[number] == alone for number in range(8))
