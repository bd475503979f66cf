"""to_dict and from_dict: reversible, readable by json, and strict about every place."""

import copy
import json
import pickle
from typing import Any

import pytest
from sample import ARTICLE, PRIYA

from edunews import Article, EdunewsError, SchemaError
from edunews._core import codec
from edunews._core.fact import Fact


def broken(path: str, value: Any) -> dict[str, Any]:
    """The dict of the sample with ``value`` at ``path`` ("" for a key to be taken away)."""
    data = json.loads(json.dumps(ARTICLE.to_dict()))
    *steps, last = [int(step) if step.isdigit() else step for step in path.split("/")]
    inner = data
    for step in steps:
        inner = inner[step]
    if value is KeyError:
        del inner[last]
    else:
        inner[last] = value
    return data  # type: ignore[no-any-return]


def test_there_and_back() -> None:
    data = ARTICLE.to_dict()
    assert Article.from_dict(data) == ARTICLE
    assert Article.from_dict(json.loads(json.dumps(data))) == ARTICLE
    assert (data["schema"], data["offsets"]) == (1, "codepoint")
    assert list(data)[:3] == ["schema", "offsets", "text"]


def test_what_it_looks_like() -> None:
    data = ARTICLE.to_dict()
    quote, statistic = data["quotes"][0], data["statistics"][0]
    assert quote["speaker"] == "p1"
    assert quote["also"] == ["o2"]
    assert quote["cue"] == {"span": [84, 88], "text": "said", "lemma": "say"}
    assert quote["confidence"] == "medium"
    assert quote["kind"] == "direct"
    assert statistic["quantity"]["value"] == "40"
    assert statistic["period"] == "d2"
    assert statistic["quote"] == "q2"
    assert statistic["source"]["fieldwork"] == "d1"
    assert data["dates"][0]["first"] == "2019-05-03"
    assert data["people"][0]["positions"][0]["organisation"] == "o1"


def test_references_are_the_same_objects_again() -> None:
    for article in (Article.from_dict(ARTICLE.to_dict()), pickle.loads(pickle.dumps(ARTICLE))):  # noqa: S301
        assert article.quotes[0].speaker is article.people[0]
        assert article.quotes[0].also[0] is article.organisations[1]
        assert article.statistics[0].period is article.dates[1]
        assert article.people[0].positions[0].organisation is article.organisations[0]


WRONG = [
    ("schema", KeyError, "schema", "missing"),
    ("schema", 2, "schema", "expected 1, not 2"),
    ("schema", True, "schema", "expected 1, not True"),
    ("schema", "1", "schema", "expected 1, not '1'"),
    ("offsets", "utf-16", "offsets", "expected 'codepoint', not 'utf-16'"),
    ("text", KeyError, "text", "missing"),
    ("text", 7, "text", "expected str, not int"),
    ("quotes", KeyError, "quotes", "missing"),
    ("quotes", "q1", "quotes", "expected a list, not str"),
    ("quotes/0", "q1", "quotes[0]", "expected a mapping, not str"),
    ("quotes/1", None, "quotes[1]", "expected a mapping, not NoneType"),
    ("colour", "red", "colour", "unknown key"),
    ("quotes/0/mood", "glad", "quotes[0].mood", "unknown key"),
    ("quotes/0/kind", "oblique", "quotes[0].kind", "expected a QuoteKind, not 'oblique'"),
    ("quotes/0/confidence", "HIGH", "quotes[0].confidence", "expected a Confidence, not 'HIGH'"),
    ("quotes/0/confidence", 3, "quotes[0].confidence", "expected a Confidence, not 3"),
    ("quotes/0/speaker", "p9", "quotes[0].speaker", "expected the id of a Person or Organisation"),
    ("quotes/0/speaker", "d1", "quotes[0].speaker", "expected the id of a Person or Organisation"),
    ("quotes/0/speaker", {}, "quotes[0].speaker", "expected the id of a Person or Organisation"),
    ("quotes/0/also/0", None, "quotes[0].also[0]", "expected the id of a Person or Organisation"),
    ("quotes/0/content/1/text", "Nobody", "quotes[0].content[1].text", "is not what the span"),
    ("quotes/0/cue/span", [5, 4], "quotes[0].cue.span", "a span needs 0 <= start <= end"),
    ("quotes/0/cue/span", [-1, 4], "quotes[0].cue.span", "a span needs 0 <= start <= end"),
    ("quotes/0/cue/span", [1, 2, 3], "quotes[0].cue.span", "expected [start, end]"),
    ("quotes/0/cue/span", [1.0, 2], "quotes[0].cue.span", "expected [start, end]"),
    ("quotes/0/cue/span", [True, 2], "quotes[0].cue.span", "expected [start, end]"),
    ("quotes/0/cue/span", "1:2", "quotes[0].cue.span", "expected [start, end]"),
    ("quotes/0/span", [0, 9999], "quotes[0].span", "ends at 9999, after the text"),
    ("quotes/1/id", "q1", "quotes[1].id", "'q1' is used twice"),
    ("dates/0/first", "2019-02-30", "dates[0].first", "expected a date, not '2019-02-30'"),
    ("dates/0/first", "20190503", "dates[0].first", "expected a date, not '20190503'"),
    ("dates/0/first", 2019, "dates[0].first", "expected a date, not 2019"),
    ("dates/1/approximate", 1, "dates[1].approximate", "expected bool, not int"),
    ("dates/1/alternatives/0/reason", None, "dates[1].alternatives[0].reason", "expected str"),
    ("statistics/0/quantity/value", 40, "statistics[0].quantity.value", "expected a Decimal"),
    ("statistics/0/quantity/value", "NaN", "statistics[0].quantity.value", "expected a Decimal"),
    ("statistics/0/quantity/value", "1_0", "statistics[0].quantity.value", "expected a Decimal"),
    ("statistics/0/quantity/value", "x", "statistics[0].quantity.value", "expected a Decimal"),
    ("statistics/0/quote", "s1", "statistics[0].quote", "expected the id of a Quote, not 's1'"),
    ("people/0/honorifics", ["Ms", 3], "people[0].honorifics[1]", "expected str, not int"),
    ("paragraphs/0/sentences/0", [3], "paragraphs[0].sentences[0]", "expected [start, end]"),
    ("byline", None, "byline", "expected a mapping, not NoneType"),
]


@pytest.mark.parametrize(("path", "value", "where", "what"), WRONG)
def test_says_where_and_what_is_wrong(path: str, value: Any, where: str, what: str) -> None:
    with pytest.raises(SchemaError) as raised:
        Article.from_dict(broken(path, value))
    assert raised.value.path == where
    assert what in raised.value.problem
    assert str(raised.value).startswith(f"{where}: ")


@pytest.mark.parametrize("data", [None, [], "text", 1, {1: 2}.items()])
def test_what_is_no_mapping(data: Any) -> None:
    with pytest.raises(SchemaError, match="expected a mapping, not") as raised:
        Article.from_dict(data)
    assert raised.value.path == ""


def test_errors_are_ours_and_ordinary() -> None:
    error = SchemaError("quotes[0]", "missing")
    assert isinstance(error, EdunewsError)
    assert isinstance(error, ValueError)
    assert str(pickle.loads(pickle.dumps(error))) == "quotes[0]: missing"  # noqa: S301


@pytest.mark.parametrize("key", sorted(set(ARTICLE.to_dict()) - {"schema", "offsets"}))
def test_every_key_is_needed(key: str) -> None:
    with pytest.raises(SchemaError) as raised:
        Article.from_dict(broken(key, KeyError))
    assert (raised.value.path, raised.value.problem) == (key, "missing")


def test_a_field_that_joined_later_may_be_missing() -> None:
    import attrs

    @attrs.frozen(kw_only=True)
    class Pet(Fact):
        name: str
        food: str | None = attrs.field(default=None, metadata={codec.ADDED: "9.9"})

    assert codec.load(Pet, {"name": "Tib"}) == Pet(name="Tib")
    assert codec.load(Pet, codec.dump(Pet(name="Tib", food="oats"))).food == "oats"


def test_pickle_goes_through_the_constructor() -> None:
    rebuild, (cls, values) = PRIYA.__reduce__()
    assert rebuild(cls, values) == PRIYA
    with pytest.raises(TypeError):
        rebuild(cls, values | {"shoe_size": 5})
    with pytest.raises(TypeError):
        rebuild(cls, {"id": "p1"})
    assert copy.deepcopy(ARTICLE) == ARTICLE
