"""The verbs: what they take, what they refuse, and that each agrees with parse()."""

import datetime as dt
from typing import Any

import pytest
import sample
from texts import ARTICLES, DENSE, NASTY, PUBLISHED

import edunews
from edunews.vocab import ALL, OrganisationEntry

DAY = dt.date(2024, 7, 9)
DATED = (edunews.extract_dates, edunews.extract_statistics)
VERBS: dict[str, Any] = {
    "quotes": edunews.extract_quotes,
    "people": edunews.extract_people,
    "organisations": edunews.extract_organisations,
    "dates": edunews.extract_dates,
    "statistics": edunews.extract_statistics,
}


@pytest.mark.parametrize("field", VERBS)
@pytest.mark.parametrize("text", ARTICLES.values(), ids=ARTICLES)
def test_each_verb_equals_the_same_field_of_parse(field: str, text: str) -> None:
    verb = VERBS[field]
    arguments: dict[str, Any] = {"country": "GB"}
    if verb in DATED:
        arguments["published"] = PUBLISHED
    whole = edunews.parse(text, published=arguments.get("published"), country="GB")
    assert verb(text, **arguments) == getattr(whole, field)


@pytest.mark.parametrize("until", ["structure", "dates", "people", "quotes", "statistics"])
def test_until_fills_what_it_says(until: Any) -> None:
    text = next(iter(ARTICLES.values()))
    whole = edunews.Parser().parse(text, published=PUBLISHED)
    part = edunews.Parser().parse(text, published=PUBLISHED, until=until)
    assert part.paragraphs == whole.paragraphs
    for field in VERBS:
        assert getattr(part, field) in ((), getattr(whole, field))


@pytest.mark.parametrize("verb", [edunews.parse, *VERBS.values()])
@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"bytes", "text: pass a str, not bytes; decode the bytes first"),
        (bytearray(b"bytes"), "text: pass a str, not bytearray; decode the bytes first"),
        (None, "text: pass a str, not NoneType"),
        (7, "text: pass a str, not int"),
        (["a"], "text: pass a str, not list"),
    ],
)
def test_what_is_no_text(verb: Any, text: Any, says: str) -> None:
    with pytest.raises(TypeError) as raised:
        verb(text)
    assert str(raised.value) == says


@pytest.mark.parametrize("verb", [edunews.parse, *DATED])
@pytest.mark.parametrize("published", ["2024-07-09", 20240709, (2024, 7, 9)])
def test_published_is_a_date(verb: Any, published: Any) -> None:
    with pytest.raises(TypeError, match=r"published: pass a datetime\.date or None, not"):
        verb("Today.", published=published)


@pytest.mark.parametrize("verb", [edunews.parse, *VERBS.values()])
@pytest.mark.parametrize("country", ["UK", "gb", "", "FR", 44])
def test_country_is_one_that_we_know(verb: Any, country: Any) -> None:
    with pytest.raises(ValueError, match="country: pass one of GB, US, IE, AU, NZ or None, not"):
        verb("Today.", country=country)


@pytest.mark.parametrize("vocabulary", ["uk", ("x",), edunews.Vocabulary])
def test_vocabulary_is_a_vocabulary(vocabulary: Any) -> None:
    with pytest.raises(TypeError, match="vocabulary: pass a Vocabulary or None, not"):
        edunews.parse("Today.", vocabulary=vocabulary)


def test_arguments_are_named() -> None:
    with pytest.raises(TypeError):
        edunews.parse("Today.", DAY)  # type: ignore[misc]


def test_a_time_of_publication_is_its_day() -> None:
    moment = dt.datetime(2024, 7, 9, 23, 59, tzinfo=dt.timezone(dt.timedelta(hours=-8)))
    assert edunews.parse("Today.", published=moment) == edunews.parse("Today.", published=DAY)


def test_own_vocabulary_is_used_and_named() -> None:
    mine = ALL.add(OrganisationEntry("Quillfeather Compact", "QFC", kind="trust"))
    text = "Quillfeather Compact said no. The QFC met again."
    assert edunews.parse(text, vocabulary=mine).vocabulary == mine.fingerprint
    assert mine.fingerprint != ALL.fingerprint
    assert edunews.parse(text).vocabulary == ALL.fingerprint


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_total(text: str) -> None:
    """A result for every str, in every country and with a date."""
    for country in (None, "US"):
        article = edunews.parse(text, published=PUBLISHED, country=country)
        assert article.text == text


def test_an_article_answers_questions() -> None:
    article = edunews.parse("Nothing is found in these words.")
    assert article.find_person("Nobody") is None
    assert article.quotes_by("Nobody") == ()
    assert article.statistics_about("pupils") == ()
    assert article.headline is article.standfirst is None
    assert article.crossheads == ()
    assert repr(article).startswith("<Article 'Nothing is found")


def test_an_article_finds_by_name_and_by_word() -> None:
    article = sample.ARTICLE
    assert article.find_person("priya nolan") is article.find_person("Nolan") is sample.PRIYA
    assert article.find_person("she") is None
    assert article.quotes_by("Nolan") == article.quotes_by(sample.PRIYA) == (sample.FIRST,)
    assert article.quotes_by("National Education Union") == (sample.FIRST,)
    assert article.quotes_by(sample.ELM) == ()
    assert article.statistics_about("PUPIL") == (sample.FIGURE,)
    assert article.statistics_about("heads") == ()
    assert article.headline is article.paragraphs[0]


def test_facts_answer_questions() -> None:
    assert sample.DAY.resolved
    assert not sample.DAY.relative
    assert sample.YEAR.contains(dt.date(2018, 8, 31))
    assert not sample.YEAR.contains(dt.date(2018, 9, 1))
    assert sample.NEU.aliases == ()
    assert sample.PRIYA.honorific == "Ms"
    assert sample.FIGURE.as_float == sample.FIGURE.per_cent == 40
    assert not sample.SHARE.is_range
    assert edunews.Span(3, 5).cover(edunews.Span(8, 9)) == edunews.Span(3, 9)
    assert edunews.Span(3, 5).overlaps(edunews.Span(4, 9))
    assert not edunews.Span(3, 5).contains(edunews.Span(4, 9))
    assert edunews.Span(3, 5).length == 2
    with pytest.raises(ValueError, match="0 <= start <= end"):
        edunews.Span(5, 3)


def test_reprs_are_readable() -> None:
    assert repr(sample.PRIYA) == "<Person p1 'Priya Nolan' 2 mentions>"
    assert repr(sample.ELM) == "<Organisation o1 'Elm Academy' 1 mentions>"
    assert repr(sample.FIRST.cue) == "<Cue 'said' 84:88>"
    assert repr(sample.PRIYA.positions[0]) == "<Position 'head' at 'Elm Academy' sample.rule>"
    assert repr(sample.SHARE).startswith("<Quantity '40 per cent' 40 percent ")
    assert repr(sample.DAY).startswith("<DateMention '3 May 2019' 2019-05-03..2019-05-03 ")
    assert repr(sample.FIGURE).startswith("<Statistic '40 per cent' of 'pupils' ")
    assert repr(edunews.Span(1, 2)) == "Span(1, 2)"


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["x", "“", "(", "said ", "Ms Orr, ", DENSE], ids=repr)
def test_long(unit: str) -> None:
    """No recursion and no limit; how the time grows is measured by benchmarks/speed.py."""
    text = unit * ((1_000_000 if len(unit) == 1 else 200_000) // len(unit))
    article = edunews.parse(text, published=PUBLISHED)
    assert article.text == text
