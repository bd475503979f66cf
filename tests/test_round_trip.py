"""Sixteen pages through trafilatura and newspaper4k: the facts are those of the clean text."""

import collections
import datetime as dt
import functools
import warnings
from typing import Any

import pages
import pytest

import edunews

trafilatura = pytest.importorskip("trafilatura")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # newspaper4k warns of what it could import
    newspaper = pytest.importorskip("newspaper")

SCRAPERS = ("trafilatura", "newspaper4k")


@functools.cache
def scraped(scraper: str, identifier: str) -> Any:
    page, source = pages.make(identifier)
    if scraper == "trafilatura":
        options = {"with_metadata": True, "include_comments": False}
        return trafilatura.bare_extraction(source, url=page.url, **options)
    article = newspaper.Article(page.url, language="en", fetch_images=False)
    article.download(input_html=source)
    article.parse()
    return article


def folded(text: str) -> str:
    return " ".join(text.split())


@functools.cache
def facts(scraper: str, identifier: str) -> dict[str, collections.Counter[Any]]:
    """What was found in the story, told by its words; a scraper may leave the headline out."""
    page, _ = pages.make(identifier)
    if scraper:
        article = edunews.parse_record(scraped(scraper, identifier), country=page.country)
    else:
        published = dt.date.fromisoformat(page.published)
        article = edunews.parse(page.clean, published=published, country=page.country)
    story = [unit for unit in article.paragraphs if unit.kind.is_story]
    return {
        "paragraphs": collections.Counter(folded(unit.text) for unit in story),
        "people": collections.Counter(person.name for person in article.people),
        "quotes": collections.Counter(
            (folded(quote.text), quote.speaker and quote.speaker.name) for quote in article.quotes
        ),
        "statistics": collections.Counter(
            (claim.quantity.text, claim.quantity.unit, claim.counted and claim.counted.text)
            for claim in article.statistics
            if any(unit.span.contains(claim.span) for unit in story)
        ),
    }


def agreement(want: Any, got: Any) -> float:
    total = want.total() + got.total()
    return 2 * (want & got).total() / total if total else 1.0


@pytest.mark.parametrize("family", ["paragraphs", "people", "quotes", "statistics"])
@pytest.mark.parametrize("scraper", SCRAPERS)
def test_facts_survive(scraper: str, family: str) -> None:
    want: collections.Counter[Any] = collections.Counter()
    got: collections.Counter[Any] = collections.Counter()
    lost = {}
    for identifier in pages.PAGES:
        clean, found = facts("", identifier)[family], facts(scraper, identifier)[family]
        want.update({(identifier, key): number for key, number in clean.items()})
        got.update({(identifier, key): number for key, number in found.items()})
        lost[identifier] = list((clean - found) + (found - clean))
    assert agreement(want, got) >= 0.97, lost


@pytest.mark.parametrize("identifier", pages.PAGES)
@pytest.mark.parametrize("scraper", SCRAPERS)
def test_the_record_is_carried_along(scraper: str, identifier: str) -> None:
    page, _ = pages.make(identifier)
    record = scraped(scraper, identifier)
    article = edunews.parse_record(record)
    assert article.text == record.text
    assert article.title == page.title
    assert article.url == page.url
    assert article.publisher == "The Example"
    assert article.published == dt.date.fromisoformat(page.published)
    assert article.empty_because is None
    headline = page.title if page.title in record.text else None
    assert (article.headline and article.headline.text) == headline


def test_trafilatura_as_json() -> None:
    import json

    page, source = pages.make("41")
    given = trafilatura.extract(source, url=page.url, output_format="json", with_metadata=True)
    article = edunews.parse_record(json.loads(given))
    assert article.url == page.url
    assert article.publisher == "The Example"
    assert article.authors == (page.byline,)
    assert article.text.startswith(page.title)
