"""Storey 7: parse_record() takes what a scraper made of a page, by one table of aliases.

No scraper is imported: a record is any Mapping, or any object with attributes, that has the text
under one of the names below.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from edunews.model.article import Article, PublishedBasis
from edunews.parser import Parser
from edunews.vocab.types import Vocabulary

__all__ = ["parse_record"]

# edunews' own name, then trafilatura's, newspaper4k's, fundus's, news-please's, schema.org's and
# the news APIs'. The first that holds something wins; a dot leads into a nested record.
ALIASES = {
    # trafilatura's raw_text has lost its line breaks, so it comes last of the strings; fundus's
    # to_json() keeps the paragraphs apart.
    "text": "articleBody plaintext maintext text raw_text body.sections",
    "title": "headline title",
    "published": "datePublished publishing_date publish_date date_publish publishedAt published"
    " date",
    "authors": "authors author",
    "publisher": "publisher sitename source-hostname meta_site_name hostname source_domain"
    " source.name",
    "url": "url html.responded_url canonical_link mainEntityOfPage source",
    "language": "inLanguage language lang meta_lang",
}

# How JSON-LD calls the kinds of article: NewsArticle, ReportageNewsArticle, BlogPosting …
ARTICLE_TYPES = ("Article", "Posting", "Report")

# What stands for nothing: news-please's str(None), pandas' names, langdetect's and ISO's "unknown".
NOTHING = frozenset({"", "none", "null", "nan", "nat", "n/a", "unknown", "und"})

EMPTY = "text: nothing in the record"

# "en-GB" and "….co.uk" are deliberate; "en-US" is the default of site software and "….com" is
# everybody's, so neither says a country.
COUNTRY_OF = {"au": "AU", "gb": "GB", "ie": "IE", "nz": "NZ", "uk": "GB"}

# What content systems put before or between: "Published: 10 July 2024", "10-Jul-2024".
RE_CLUTTER = re.compile(r"^[A-Za-z ]+:(?!\d)|(?<=\d)-(?=[A-Za-z])|(?<=[A-Za-z])-(?=\d)")


def parse_record(
    record: Any, *, country: str | None = None, vocabulary: Vocabulary | None = None
) -> Article:
    """The facts of a scraper's record as an Article.

    ``record`` is a Mapping or an object in the shape of the output of trafilatura, newspaper4k,
    fundus, news-please, a schema.org NewsArticle (alone, in a list, or in an ``@graph``), or with
    edunews' own names ``text``, ``title``, ``published``, ``authors``, ``publisher``, ``url`` and
    ``language``. Only the text has to be there.

    The article's ``text`` is exactly the record's, and every offset counts in it. Where the text
    repeats the record's title, that paragraph is the ``headline``; where it does not, there is no
    headline paragraph, as a fact needs a place, and ``title`` still carries the words along.
    ``published`` is the day as the record writes it, in its own time zone, or None where its
    string is no date. Without ``country``, "en-GB" (not "en-US") or an address in .uk, .ie, .au or
    .nz gives it. A record whose text is None or empty, or whose language is not English, makes an
    Article without facts that says so in ``empty_because``.

    Raises:
        TypeError: when ``record`` is a str, bytes or number, or a value has a type that its field
            cannot have; the message names the key.
        ValueError: when none of the keys that may hold the text is there; the message names them.

    >>> import edunews
    >>> record = {"title": "Heads meet", "maintext": "Heads met.", "date_publish": "2024-07-10"}
    >>> edunews.parse_record(record).published
    datetime.date(2024, 7, 10)
    """
    source = _Source(record)
    parser = Parser(vocabulary=vocabulary)
    text = source.text()
    language = source.first_name("language")
    url = source.first_name("url")
    country = country or _country(language, url)
    published = _day(*source.value("published"), parser, country)
    carried: dict[str, Any] = {
        "title": source.first_name("title"),
        "authors": _authors(source.names("authors")),
        "publisher": source.first_name("publisher"),
        "url": url,
        "language": language,
    }
    article = parser.parse(
        text,
        published=published,
        country=country,
        title=carried["title"],
        language=language,
    )
    return attrs.evolve(
        article,
        published_basis=PublishedBasis.RECORD if published else article.published_basis,
        empty_because=article.empty_because or (None if text.strip() else EMPTY),
        **carried,
    )


class _Source:
    """One record and how to look into it."""

    def __init__(self, record: Any) -> None:
        if isinstance(record, str | bytes | bytearray | int | float | None):
            hint = "; a text alone goes to edunews.parse()" if isinstance(record, str) else ""
            kind = type(record).__name__
            raise TypeError(f"record: pass a Mapping or an object, not {kind}{hint}")
        nodes = tuple(_nodes(record))
        self.by_id = {n["@id"]: n for n in nodes if isinstance(n.get("@id"), str)}
        articles = [n for n in nodes if _is_article(n)]
        self.record = next((n for n in articles if "articleBody" in n), None) or (
            articles[0] if articles else record
        )

    def text(self) -> str:
        """The text, "" where its keys hold nothing."""
        key, value = self.value("text")
        if key is None:
            names = ALIASES["text"].split()
            if all(_look(self.record, name) is _ABSENT for name in names):
                sought = ", ".join(names)
                raise ValueError(
                    f"record: no text in it; looked for {sought}; it has {_has(self.record)}"
                )
            return ""
        if key == "body.sections":
            value = _joined(_look(self.record, "body.summary"), value)
        if not isinstance(value, str):
            raise TypeError(f"record: {key}: the text is a str, not {type(value).__name__}")
        return value

    def value(self, field: str) -> tuple[str | None, Any]:
        """The first alias of ``field`` that holds something, and what it holds."""
        for key in ALIASES[field].split():
            found = _look(self.record, key)
            if not _is_nothing(found):
                return key, found
        return None, None

    def names(self, field: str) -> tuple[str, ...]:
        """The names under ``field``: a string, a record with a name, or any number of them."""
        key, value = self.value(field)
        return tuple(dict.fromkeys(self._names(f"record: {key}", value))) if key else ()

    def first_name(self, field: str) -> str | None:
        """The first of the names under ``field``."""
        return next(iter(self.names(field)), None)

    def _names(self, key: str, value: Any, *, depth: int = 0) -> Iterable[str]:
        if _is_nothing(value):
            return
        if isinstance(value, str):
            yield value.strip()
            return
        inside: Any = None
        if isinstance(value, Mapping):
            known = self.by_id.get(value["@id"], value) if _is_reference(value) else value
            keys = ("name", "alternateName", "@id")
            inside = (next((known[k] for k in keys if not _is_nothing(known.get(k))), None),)
        elif isinstance(value, Iterable) and not isinstance(value, bytes | bytearray):
            inside = value
        elif isinstance(name := getattr(value, "name", None), str):
            inside = (name,)
        if inside is None or depth > 4:
            kind = type(value).__name__
            raise TypeError(f"{key}: pass a str, a record with a name or a list, not {kind}")
        for item in inside:
            yield from self._names(key, item, depth=depth + 1)


def _authors(names: tuple[str, ...]) -> tuple[str, ...]:
    """Each author once: trafilatura joins them by "; ", and pages print "By" before them."""
    parts = (part.strip() for name in names for part in name.split(";"))
    plain = (part[3:].lstrip() if part[:3].casefold() == "by " else part for part in parts)
    return tuple(dict.fromkeys(name for name in plain if name))


_ABSENT: Any = object()


def _look(record: Any, path: str) -> Any:
    """What ``record`` holds under ``path``; _ABSENT where it has no such key or attribute."""
    for key in path.split("."):
        if isinstance(record, Mapping):
            record = record.get(key, _ABSENT)
        else:
            record = getattr(record, key, _ABSENT)
        if record is _ABSENT or callable(record):
            return _ABSENT
    return record


def _joined(summary: Any, sections: Any) -> Any:
    """The parts of fundus's ``body`` as its plaintext has them; as they are where they are none."""
    lines = list(summary) if isinstance(summary, list) else []
    for section in sections if isinstance(sections, list) else ():
        for part in ("headline", "paragraphs"):
            found = _look(section, part)
            lines += found if isinstance(found, list) else ()
    return "\n\n".join(lines) if lines and all(isinstance(x, str) for x in lines) else sections


def _is_nothing(value: Any) -> bool:
    """Whether a scraper or a table means "not there" by ``value``.

    fundus keeps the exception in the place of what it could not read.
    """
    if value is None or value is _ABSENT or isinstance(value, Exception):
        return True
    if isinstance(value, str):
        return value.strip().casefold() in NOTHING
    if isinstance(value, float | dt.date):
        return bool(value != value)  # noqa: PLR0124 - NaN and NaT
    if isinstance(value, list | tuple | dict | set):
        return not value
    return type(value).__name__ == "NAType"


def _nodes(record: Any, depth: int = 0) -> Iterable[Mapping[str, Any]]:
    """The records of a JSON-LD list or graph, in order, else the record alone."""
    if isinstance(record, list | tuple) and depth < 4:
        for item in record:
            yield from _nodes(item, depth + 1)
    elif isinstance(record, Mapping):
        yield record
        for key in ("@graph", "mainEntity"):
            if key in record:
                yield from _nodes([record[key]], depth + 1)


def _is_article(node: Mapping[str, Any]) -> bool:
    types = node.get("@type")
    return any(
        isinstance(name, str) and name.endswith(ARTICLE_TYPES)
        for name in (types if isinstance(types, list | tuple) else [types])
    )


def _is_reference(value: Mapping[str, Any]) -> bool:
    return isinstance(value.get("@id"), str) and "name" not in value


def _has(record: Any) -> str:
    keys = record if isinstance(record, Mapping) else getattr(record, "__dict__", ())
    shown = sorted(str(key) for key in keys)
    return ", ".join(shown[:20]) + (" …" if shown[20:] else "") if shown else "no keys"


def _country(language: str | None, url: str | None) -> str | None:
    """The country that a language tag or an address says, if either does."""
    tags = (language or "").casefold().replace("_", "-").split("-")[1:]
    try:
        from urllib.parse import urlsplit  # noqa: PLC0415 - two milliseconds that few need

        host = urlsplit(url).hostname if url else None
    except ValueError:  # "https://[" is no address, and says nothing
        host = None
    ending = (host or "").rpartition(".")[2]
    return next((COUNTRY_OF[tag] for tag in (*tags, ending) if tag in COUNTRY_OF), None)


def _day(key: str | None, value: Any, parser: Parser, country: str | None) -> dt.date | None:
    """The day of ``value``: a date, or a string that is or holds one."""
    if key is None:
        return None
    if isinstance(value, dt.date):
        return value.date() if isinstance(value, dt.datetime) else value
    if not isinstance(value, str):
        kind = type(value).__name__
        raise TypeError(f"record: {key}: pass a date or a str, not {kind}")
    for iso in (value.strip(), value.strip()[:10]):  # "2024-07-10 09:00:00 UTC" only begins as ISO
        try:
            return dt.datetime.fromisoformat(iso).date()
        except ValueError:
            continue
    # "Wed, 10 Jul 2024 09:00:00 GMT", "10th July 2024, 4:15pm": a text with a date in it
    text = RE_CLUTTER.sub(" ", value).strip()
    dates = parser.parse(text, country=country, language="en", until="dates").dates
    days = (found.first for found in dates if found.first and found.first == found.last)
    return next(days, None)
