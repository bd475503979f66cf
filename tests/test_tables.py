"""rows and columns: the same keys and types whatever the facts hold."""

import datetime as dt
from typing import Any

import pytest
from sample import ARTICLE
from texts import ARTICLES, PUBLISHED

import edunews

TYPES: dict[str, type] = {
    "string": str,
    "int64": int,
    "float64": float,
    "bool": bool,
    "date32": dt.date,
}
FIELDS = ("paragraphs", "organisations", "people", "dates", "quotes", "statistics")
KINDS = (
    edunews.Paragraph,
    edunews.Organisation,
    edunews.Person,
    edunews.DateMention,
    edunews.Quote,
    edunews.Statistic,
)
READ = [edunews.parse(text, published=PUBLISHED) for text in ARTICLES.values()]


@pytest.mark.parametrize("article", [ARTICLE, *READ], ids=["sample", *ARTICLES])
@pytest.mark.parametrize(("field", "kind"), list(zip(FIELDS, KINDS, strict=True)))
def test_keys_and_types_are_fixed(article: edunews.Article, field: str, kind: type) -> None:
    columns = edunews.columns(kind)
    records = edunews.rows(getattr(article, field))
    assert len(records) == len(getattr(article, field))
    for record in records:
        assert list(record) == list(columns)
        for key, value in record.items():
            assert value is None or type(value) is TYPES[columns[key]], (key, value)


def test_the_sample() -> None:
    (statistic,) = edunews.rows(ARTICLE.statistics)
    assert statistic["value"] == 40.0
    assert statistic["value_exact"] == "40"
    assert statistic["low"] is None
    assert (statistic["unit"], statistic["approximator"]) == ("percent", "about")
    assert (statistic["counted"], statistic["period_first"]) == ("pupils", dt.date(2017, 9, 1))
    assert (statistic["speaker"], statistic["quote_id"]) == ("Priya Nolan", "q2")
    quote, second = edunews.rows(ARTICLE.quotes)
    assert quote["text"] == "We open at seven, … Nobody is late."
    assert (quote["speaker"], quote["also"], quote["cue_lemma"]) == ("Priya Nolan", "NEU", "say")
    assert (second["speaker"], second["source"], second["also"]) == (None, None, None)
    (person,) = edunews.rows(ARTICLE.people)
    assert person["positions"] == "head, Elm Academy; Elm Academy"
    assert (person["roles"], person["organisations"]) == ("head", "Elm Academy")
    assert person["honorifics"] == "Ms; Dr"
    assert edunews.rows(ARTICLE.organisations)[1]["canonical"] == "National Education Union"
    assert edunews.rows(ARTICLE.paragraphs)[0]["kind"] == "headline"
    assert edunews.rows(ARTICLE.dates)[1]["alternatives"] == 1


def test_no_facts_no_rows_but_columns() -> None:
    assert edunews.rows(()) == []
    assert all(edunews.columns(kind) for kind in KINDS)


def test_any_iterable_will_do() -> None:
    assert edunews.rows(quote for quote in ARTICLE.quotes) == edunews.rows(ARTICLE.quotes)


@pytest.mark.parametrize(
    "facts", [(ARTICLE,), (1,), ("text",), (ARTICLE.quotes[0], ARTICLE.dates[0]), "text", (None,)]
)
def test_what_has_no_table(facts: Any) -> None:
    with pytest.raises(TypeError, match="pass one"):
        edunews.rows(facts)


def test_columns_of_what_has_no_table() -> None:
    with pytest.raises(TypeError, match=r"pass one of Paragraph, .* not int"):
        edunews.columns(int)
    with pytest.raises(TypeError, match="not 'quotes'"):
        edunews.columns("quotes")  # type: ignore[arg-type]


def test_columns_are_a_copy() -> None:
    edunews.columns(edunews.Quote).clear()
    assert edunews.columns(edunews.Quote)


def test_pandas_takes_them() -> None:
    pandas = pytest.importorskip("pandas")
    types = {"string": "string", "int64": "Int64", "float64": "Float64", "bool": "boolean"}
    for field, kind in zip(FIELDS, KINDS, strict=True):
        columns = edunews.columns(kind)
        dtypes = {key: types.get(name, "object") for key, name in columns.items()}
        for facts in ((), getattr(ARTICLE, field)):
            frame = pandas.DataFrame(edunews.rows(facts), columns=list(columns)).astype(dtypes)
            assert len(frame) == len(facts)
            assert {key: str(kind) for key, kind in frame.dtypes.items()} == dtypes
