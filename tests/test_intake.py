"""parse_record over every record shape: complete, with each field missing, None, empty or wrong."""

import datetime as dt
import itertools
from types import SimpleNamespace
from typing import Any

import pytest

import edunews

TITLE = "Heads in Hull to share one caretaker"
BODY = "Heads met yesterday.\n\n“It works,” said Priya Nolan, a headteacher in Hull."
DAY = dt.date(2024, 7, 10)
TIME = dt.datetime(2024, 7, 10, 23, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
URL = "https://www.example.org/news/caretaker"

TRAFILATURA = {
    "title": TITLE,
    "author": "Jo Pike; Al Dunn",
    "url": URL,
    "hostname": "example.org",
    "description": "One man, four boilers.",
    "sitename": "The Courier",
    "date": "2024-07-10",
    "raw_text": f"{TITLE} {BODY}".replace("\n", " "),
    "text": f"{TITLE}\n{BODY}",
    "language": "en",
    "body": SimpleNamespace(tag="body"),
}
NEWSPAPER = {
    "title": TITLE,
    "authors": ["Jo Pike", "Al Dunn"],
    "url": URL,
    "meta_site_name": "The Courier",
    "meta_description": "One man, four boilers.",
    "meta_lang": "en",
    "publish_date": TIME,
    "text": BODY,
}
FUNDUS = {
    "title": TITLE,
    "authors": ["Jo Pike", "Al Dunn"],
    "publishing_date": TIME,
    "plaintext": BODY,
    "lang": "en",
    "publisher": "The Courier",
    "html": SimpleNamespace(responded_url=URL),
    "body": SimpleNamespace(summary=["One man, four boilers."]),
}
NEWS_PLEASE = {
    "title": TITLE,
    "authors": ["Jo Pike", "Al Dunn"],
    "date_publish": "2024-07-10 23:30:00",
    "maintext": BODY,
    "source_domain": "The Courier",
    "language": "en",
    "url": URL,
    "text": None,
    "description": "One man, four boilers.",
}
SCHEMA = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": TITLE,
    "articleBody": BODY,
    "datePublished": "2024-07-10T23:30:00+01:00",
    "author": [{"@type": "Person", "name": "Jo Pike"}, {"@type": "Person", "name": "Al Dunn"}],
    "publisher": {"@type": "NewsMediaOrganization", "name": "The Courier"},
    "url": URL,
    "inLanguage": "en",
    "alternativeHeadline": "One man, four boilers.",
}
GRAPH = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "@id": "#site", "name": "The Courier", "url": "https://example.org"},
        {"@type": "Person", "@id": "#jo", "name": "Jo Pike"},
        {"@type": "ImageObject", "@id": "#picture", "url": "https://example.org/1.jpg"},
        SCHEMA
        | {
            "@type": ["Article", "NewsArticle"],
            "author": [{"@id": "#jo"}, {"name": "Al Dunn"}],
            "publisher": {"@id": "#site"},
            "url": None,
            "mainEntityOfPage": {"@type": "WebPage", "@id": URL},
        },
    ],
}
EDUNEWS = {
    "text": BODY,
    "title": TITLE,
    "published": DAY,
    "authors": ("Jo Pike", "Al Dunn"),
    "publisher": "The Courier",
    "url": URL,
    "language": "en",
}
SHAPES: dict[str, Any] = {
    "trafilatura": TRAFILATURA,
    "trafilatura object": SimpleNamespace(**TRAFILATURA),
    "newspaper4k": NEWSPAPER,
    "newspaper4k object": SimpleNamespace(**NEWSPAPER),
    "fundus": FUNDUS,
    "fundus object": SimpleNamespace(**FUNDUS),
    "news-please": NEWS_PLEASE,
    "news-please object": SimpleNamespace(**NEWS_PLEASE),
    "schema.org": SCHEMA,
    "schema.org graph": GRAPH,
    "schema.org list": [{"@type": "BreadcrumbList"}, SCHEMA],
    "schema.org page": {"@type": "WebPage", "mainEntity": SCHEMA},
    "edunews": EDUNEWS,
}
FLAT = {
    "trafilatura": TRAFILATURA,
    "newspaper4k": NEWSPAPER,
    "fundus": FUNDUS,
    "news-please": NEWS_PLEASE,
    "schema.org": SCHEMA,
    "edunews": EDUNEWS,
}
TEXT_KEYS = {"articleBody", "plaintext", "maintext", "text", "raw_text"}


def carried(article: edunews.Article) -> dict[str, Any]:
    names = ("title", "authors", "publisher", "url", "language", "published", "published_basis")
    return {name: getattr(article, name) for name in names}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_gives_the_same(shape: str) -> None:
    article = edunews.parse_record(SHAPES[shape])
    assert carried(article) == {
        "title": TITLE,
        "authors": ("Jo Pike", "Al Dunn"),
        "publisher": "The Courier",
        "url": URL,
        "language": "en",
        "published": DAY,
        "published_basis": edunews.PublishedBasis.RECORD,
    }
    assert article.text == (TRAFILATURA["text"] if "trafilatura" in shape else BODY)
    assert article.empty_because is None
    assert edunews.Article.from_dict(article.to_dict()) == article


NOTHINGS = [None, "", "  ", "None", "nan", float("nan"), [], {}, ()]
WRONG = [7, 2.5, b"bytes", object(), [3], {"name": 3}, "no such thing", [None], [[["deep"]]], True]


@pytest.mark.parametrize(
    ("shape", "key"), [(shape, key) for shape, record in FLAT.items() for key in record]
)
def test_a_field_that_is_missing_empty_or_wrong(shape: str, key: str) -> None:
    record = FLAT[shape]
    without = {name: value for name, value in record.items() if name != key}
    whole = carried(edunews.parse_record(record))
    if TEXT_KEYS & set(without):
        article = edunews.parse_record(without)
        assert sum(whole[name] != value for name, value in carried(article).items()) <= 2
    else:
        with pytest.raises(ValueError, match="looked for articleBody, plaintext, maintext, text"):
            edunews.parse_record(without)
    for value in NOTHINGS:
        for given in (record | {key: value}, SimpleNamespace(**(record | {key: value}))):
            article = edunews.parse_record(given)
            assert article.paragraphs or article.empty_because
    for value in WRONG:
        try:
            edunews.parse_record(record | {key: value})
        except TypeError as error:
            assert str(error).startswith("record: ")  # noqa: PT017 - either way is right
            assert key.partition(".")[0] in str(error)  # noqa: PT017


@pytest.mark.parametrize("key", sorted(TEXT_KEYS))
@pytest.mark.parametrize("value", [7, b"text", ["a", "b"], {"a": 1}, object()])
def test_a_text_that_is_no_str(key: str, value: object) -> None:
    with pytest.raises(TypeError, match=f"record: {key}: the text is a str, not "):
        edunews.parse_record({key: value})


@pytest.mark.parametrize("record", [{}, [], (), {"title": "x", "byline": "y"}, object(), [{}], {1}])
def test_an_unknown_shape_names_the_keys(record: object) -> None:
    with pytest.raises(ValueError, match="looked for articleBody, plaintext, maintext, text, raw"):
        edunews.parse_record(record)


def test_the_keys_that_are_there_are_named_too() -> None:
    with pytest.raises(ValueError, match=r"it has byline, title$"):
        edunews.parse_record({"title": "x", "byline": "y"})


@pytest.mark.parametrize("record", ["a text", b"bytes", 3, 2.5, None, True])
def test_no_record_at_all(record: object) -> None:
    with pytest.raises(TypeError, match="record: pass a Mapping or an object, not "):
        edunews.parse_record(record)


@pytest.mark.parametrize("nothing", [None, "", " \n", float("nan"), "None"])
def test_a_record_without_text_is_empty_and_says_why(nothing: object) -> None:
    article = edunews.parse_record(NEWSPAPER | {"text": nothing})
    assert article.empty_because == "text: nothing in the record"
    assert not article.paragraphs
    assert article.title == TITLE
    assert article.published == DAY


@pytest.mark.parametrize(
    ("given", "empty"),
    [
        ("en", False),
        ("en-GB", False),
        ("EN_us", False),
        ("eng", False),
        ("English", False),
        ({"@type": "Language", "name": "English"}, False),
        (["en", "cy"], False),
        ("und", False),
        ("fr", True),
        ("cy-GB", True),
        ("de_DE", True),
    ],
)
def test_language(given: object, *, empty: bool) -> None:
    article = edunews.parse_record(EDUNEWS | {"language": given})
    assert bool(article.empty_because) is empty
    assert bool(article.paragraphs) is not empty
    if empty:
        assert article.empty_because == f"language: {given}"
        assert article.text == BODY
        assert article.published_basis is edunews.PublishedBasis.RECORD


def test_without_a_language_the_text_tells() -> None:
    french = "Les écoles de la ville seront fermées pour des travaux, et les parents ont dit non. "
    assert edunews.parse_record({"text": french * 9}).empty_because == "language: fr"
    assert edunews.parse_record({"text": french * 9, "lang": "en"}).empty_because is None


@pytest.mark.parametrize(
    ("given", "day"),
    [
        (DAY, DAY),
        (TIME, DAY),
        ("2024-07-10", DAY),
        (" 2024-07-10 ", DAY),
        ("20240710", DAY),
        ("2024-07-10T23:30:00Z", DAY),
        ("2024-07-10T23:30:00.000+0100", DAY),
        ("2024-07-10 09:00:00 UTC", DAY),
        ("2024-07-10T09:00:00+01:00[Europe/London]", DAY),
        ("Wed, 10 Jul 2024 09:00:00 GMT", DAY),
        ("10th July 2024, 4:15pm", DAY),
        ("July 10, 2024 at 4:18 p.m. EST", DAY),
        ("Wed 10 Jul 2024 06.00 BST", DAY),
        ("Published: 10 July 2024", DAY),
        ("Last updated on July 10th, 2024 at 09:15 am", DAY),
        ("10-Jul-2024", DAY),
        ("2024/07/10", DAY),
        ("10/07/2024", DAY),
        ("10.07.2024", DAY),
        ("None", None),
        ("", None),
        ("soon", None),
        ("Updated yesterday", None),
        ("1720602000", None),
        ("2024-07", None),
        ("2024-02-31", None),
        ("\ud800", None),
    ],
)
def test_dates(given: object, day: dt.date | None) -> None:
    article = edunews.parse_record(EDUNEWS | {"published": given}, country="GB")
    assert article.published == day
    assert article.published_basis == (edunews.PublishedBasis.RECORD if day else None)


def test_the_country_orders_day_and_month() -> None:
    record = EDUNEWS | {"published": "10/07/2024"}
    assert edunews.parse_record(record, country="US").published == dt.date(2024, 10, 7)


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ("Jo Pike", ("Jo Pike",)),
        ("Jo Pike; Al Dunn;", ("Jo Pike", "Al Dunn")),
        ("By Jo Pike", ("Jo Pike",)),
        (["Jo Pike", "Jo Pike", " "], ("Jo Pike",)),
        ({"name": "Jo Pike"}, ("Jo Pike",)),
        ({"name": ["Jo Pike", "Al Dunn"]}, ("Jo Pike", "Al Dunn")),
        ([{"name": "Jo Pike"}, "Al Dunn", None], ("Jo Pike", "Al Dunn")),
        (SimpleNamespace(name="Jo Pike"), ("Jo Pike",)),
        ((name for name in ("Jo Pike", "Al Dunn")), ("Jo Pike", "Al Dunn")),
        ({"@id": "https://example.org/jo"}, ("https://example.org/jo",)),
    ],
)
def test_authors(given: object, names: tuple[str, ...]) -> None:
    assert edunews.parse_record(EDUNEWS | {"authors": given}).authors == names


def test_a_loop_of_references_is_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(TypeError, match="record: authors: "):
        edunews.parse_record(EDUNEWS | {"authors": loop})


@pytest.mark.parametrize(
    ("language", "url", "country"),
    [
        ("en-GB", None, "GB"),
        ("en_AU", None, "AU"),
        ("en-IE", "https://www.example.com/x", "IE"),
        (None, "https://news.example.co.uk/x", "GB"),
        ("en", "https://www.example.ie", "IE"),
        ("en-US", "https://www.example.co.nz/a", "NZ"),
        ("en-US", "https://www.example.com/a", None),
        (None, "https://[", None),
        (None, "no address", None),
    ],
)
def test_country(language: str | None, url: str | None, country: str | None) -> None:
    given = {"text": "Heads met.", "language": language, "url": url}
    assert edunews.parse_record(given).country == country
    assert edunews.parse_record(given, country="US").country == "US"


def test_the_article_with_the_text_is_the_one() -> None:
    teaser = {"@type": "NewsArticle", "headline": "Another story"}
    article = edunews.parse_record([teaser, SCHEMA])
    assert article.title == TITLE


def test_every_pair_of_shapes_reads_alike() -> None:
    found = [edunews.parse_record(SHAPES[shape]) for shape in ("newspaper4k", "fundus", "edunews")]
    assert all(one == other for one, other in itertools.pairwise(found))


STORY = (
    "Heads in the county will meet on Friday to talk about the funding of small schools, they said."
)


@pytest.mark.parametrize(
    ("title", "first", "headline"),
    [
        ("Heads to meet", "Heads to meet", True),
        ("Heads to meet | The Courier", "Heads to meet", True),
        ("Heads to meet", "Heads to meet – live", True),
        ("We’re done. Now you try.", "We’re done. Now you try.", True),
        ("Heads to meet", "Heads in the county will meet soon to settle a row, it said.", False),
        ("Heads to meet", "Small schools are short of money, say their heads", False),
        ("Heads to meet", "Heads", False),
        (None, "Small schools are short of money", True),
    ],
)
def test_the_title_says_what_is_the_headline(
    title: str | None, first: str, *, headline: bool
) -> None:
    article = edunews.parse_record({"title": title, "text": f"{first}\n{STORY}\n{STORY}"})
    assert (article.headline is not None) is headline
    assert article.paragraphs[0].text == first
