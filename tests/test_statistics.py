"""What rule examples cannot show: values and links, doubt, totality, growth."""

import datetime as dt
import re
from decimal import Decimal
from pathlib import Path

import pytest
from counted import linear

import edunews
from edunews import Agreement, Approximator, ChangeRole, Direction


def cases(name: str) -> list[list[str]]:
    lines = (Path(__file__).parent / "cases" / name).read_text().splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def at_brackets(marked: str) -> edunews.Statistic:
    start, text = marked.index("["), marked.replace("[", "").replace("]", "")
    return next(s for s in edunews.extract_statistics(text) if s.span.end > start)


def told(found: edunews.Statistic) -> tuple[str, str]:
    change = found.change
    moved = change is not None and change.role is not ChangeRole.START
    counted = found.counted.text if found.counted else "-"
    return (str(change.direction) if change and moved else "-"), counted


@pytest.mark.parametrize(("marked", "direction", "counted"), cases("statistics.tsv"))
def test_what_changed_and_what_is_counted(marked: str, direction: str, counted: str) -> None:
    assert told(at_brackets(marked)) == (direction, counted)


def each_bracketed(marked: str) -> list[edunews.Statistic]:
    """The number of each pair of brackets; they are not in the text."""
    parts = re.split(r"[\[\]]", marked)
    found = edunews.extract_statistics("".join(parts))
    starts = [len("".join(parts[:at])) for at in range(1, len(parts), 2)]
    return [next(s for s in found if s.span.end > start) for start in starts]


@pytest.mark.parametrize(("marked", "directions"), cases("changes.tsv"))
def test_which_way_each_number_went(marked: str, directions: str) -> None:
    assert " ".join(told(number)[0] for number in each_bracketed(marked)) == directions


@pytest.mark.parametrize(("marked", "periods"), cases("periods.tsv"))
def test_when_each_number_holds(marked: str, periods: str) -> None:
    found = [number.period.text if number.period else "-" for number in each_bracketed(marked)]
    assert " | ".join(found) == periods


@pytest.mark.parametrize(("marked", "sources"), cases("sources.tsv"))
def test_who_gives_each_number(marked: str, sources: str) -> None:
    found = [number.source.text if number.source else "-" for number in each_bracketed(marked)]
    assert " | ".join(found) == sources


@pytest.mark.parametrize(("marked", "direction", "counted", "period"), cases("claims.tsv"))
def test_a_claim_as_a_whole(marked: str, direction: str, counted: str, period: str) -> None:
    found = at_brackets(marked)
    assert told(found) == (direction, counted)
    assert (found.period.text if found.period else "-") == period


def only(text: str) -> edunews.Statistic:
    (statistic,) = edunews.extract_statistics(text)
    return statistic


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It cost £2.3bn.", "2300000000", "currency:GBP"),
        ("It cost 95p.", "0.95", "currency:GBP"),
        ("It lasted two decades.", "20", "duration:year"),
        ("Half a million pupils left.", "500000", "count"),
        ("Two hundred and five pupils left.", "205", "count"),
        ("They walked two and a half miles.", "2.5", "distance:mile"),
        ("The score was -0.3.", "-0.3", "score"),
        ("One in eight left.", "0.125", "ratio"),
        ("Numbers trebled.", "3", "multiple"),
    ],
)
def test_values_are_exact(text: str, value: str, unit: str) -> None:
    quantity = only(text).quantity
    assert (quantity.value, quantity.unit) == (Decimal(value), unit)


def test_a_range_keeps_both_ends() -> None:
    quantity = only("They set aside £200-£800 million.").quantity
    assert quantity.is_range
    assert (quantity.low, quantity.high) == (Decimal(200_000_000), Decimal(800_000_000))


def test_the_country_settles_the_dollar() -> None:
    for country, code in (("US", "USD"), ("AU", "AUD"), ("NZ", "NZD")):
        (found,) = edunews.extract_statistics("It cost $5.", country=country)
        assert found.quantity.unit == f"currency:{code}"


def test_the_ends_of_a_change_are_linked() -> None:
    start, end = edunews.extract_statistics("The share rose from 22.4 to 24 per cent.")
    assert start.change is not None
    assert end.change is not None
    assert (start.change.role, end.change.role) == (ChangeRole.START, ChangeRole.END)
    assert end.change.direction is Direction.INCREASE
    assert end.change.was == start.quantity
    assert start.change.now == end.quantity
    assert start.quantity.unit == "percent"


@pytest.mark.parametrize(
    ("text", "agreement"),
    [
        ("More than a fifth (22 per cent) of pupils left.", Agreement.AGREES),
        ("A quarter of heads, or 40 per cent, left.", Agreement.DISAGREES),
        ("Of the 200 schools visited, 10 (5%) failed.", Agreement.AGREES),
        ("One in 12 heads, equal to 1,870, left.", Agreement.NOT_COMPARABLE),
        ("Some 74 of the 1,476 schools, or 5 per cent, closed.", Agreement.AGREES),
        ("Some 74 out of 1,476 schools, or 9 per cent, closed.", Agreement.DISAGREES),
    ],
)
def test_equivalents_are_checked(text: str, agreement: Agreement) -> None:
    told = [s for s in edunews.extract_statistics(text) if s.equivalents]
    assert len(told) == 2
    assert all(e.agreement is agreement for s in told for e in s.equivalents)


def test_a_line_tells_what_a_share_is_equal_to() -> None:
    share, *_ = edunews.extract_statistics("One in 12 heads, equal to 1,870, left.")
    assert share.description == "One in 12 of heads, equal to 1,870"


def test_a_statistic_in_one_line() -> None:
    text = "A survey of 900 heads by Unison found that about 50% of support staff left in 2024."
    article = edunews.parse(text, published=dt.date(2024, 7, 9))
    share = article.statistics[-1]
    assert share.quantity.approximator is Approximator.ABOUT
    assert share.source is not None
    assert share.source.sample is not None
    assert share.source.sample.value == 900
    assert share.description.startswith("about 50% of support staff, 2024, A survey of 900 heads")
    assert share.per_cent == 50
    assert share.as_float == 50.0
    assert article.statistics_about("staff") == (share,)


def test_an_aside_tells_when_a_survey_was_held_and_the_next_sentence_goes_on() -> None:
    text = (
        "A survey of 1,200 governors, held in May 2024, found that a third had quit. "
        "Some 40 per cent blamed the workload."
    )
    *_, third, blamed = edunews.extract_statistics(text)
    assert third.source is not None
    assert third.source.sample is not None
    assert third.source.sample.value == 1200
    assert third.source.fieldwork is not None
    assert third.source.fieldwork.text == "May 2024"
    assert blamed.source == third.source


@pytest.mark.parametrize("digits", ["9" * 40, "1.2.3", "1,23,4", "two" + " million" * 20])
def test_a_number_that_cannot_be_read_is_kept_as_text(digits: str) -> None:
    article = edunews.parse(f"There were {digits} pupils.")
    (found,) = article.statistics
    assert found.quantity.value is None
    assert found.text == digits
    assert found.as_float is None
    assert found.per_cent is None
    assert [doubt.kind for doubt in article.ambiguities] == ["malformed_number"]


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("two thousand million pounds", 2_000_000_000, "currency:GBP"),
        ("three million and a quarter", 3_250_000, "count"),
        ("£5 and 20p", Decimal("5.2"), "currency:GBP"),
        ("two years and three months", 27, "duration:month"),
        ("five feet six inches", 66, "distance:inch"),
        ("minus-130 degrees C", -130, "temperature:celsius"),
        ("N$1 200 000", 1_200_000, "currency:NAD"),
        ("$US85", 85, "currency:USD"),
        ("½", Decimal("0.5"), "ratio"),
        ("10 bn", 10_000_000_000, "count"),
        ("32m2", 32, "area:square_metre"),
    ],
)
def test_value_and_unit(words: str, value: Decimal, unit: str) -> None:
    (found,) = edunews.extract_statistics(f"They spoke of {words}.")
    assert (found.text, found.quantity.value, found.quantity.unit) == (words, value, unit)


NASTY = "9|,9|.9|9.|one in |per cent |% |1 to |a |who |by 5 |£|-".split("|")


@pytest.mark.parametrize("piece", NASTY)
def test_what_repeats_costs_no_more_than_its_length(piece: str) -> None:
    linear(edunews.extract_statistics, piece, 4_000)
