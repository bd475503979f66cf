"""Storey 5: the order of work, in one screen."""

import datetime as dt
import decimal
from typing import Any

from edunews._rules import coreference, dates, numbers, people, quotes, statistics, structure
from edunews._rules.rule import Found, Structure
from edunews._text.document import Document, read
from edunews._text.language import not_english, other_than_english
from edunews._text.mend import mend
from edunews.model.article import PublishedBasis, Stage
from edunews.model.dates import DateMention
from edunews.model.provenance import Ambiguity
from edunews.vocab.types import Vocabulary

__all__ = ["run"]

ARITHMETIC = decimal.Context(prec=28, traps=[])  # whatever the caller reckons with


def run(
    text: str,
    vocabulary: Vocabulary,
    published: dt.date | None,
    country: str | None,
    title: str | None = None,
    language: str | None = None,
    until: Stage = "statistics",
) -> dict[str, Any]:
    """The fields of an Article for ``text``; those after the stage ``until`` are left out."""
    mended = mend(text)
    doc = read(mended.text if mended else text, vocabulary, country)
    if title and (printed := mend(title)):
        title = printed.text
    made = _stages(doc, published, title, language, until)
    return mended.restored(made) if mended else made


def _stages(
    doc: Document, published: dt.date | None, title: str | None, language: str | None, until: Stage
) -> dict[str, Any]:
    other = other_than_english(doc.keys, doc.by_key) if language is None else not_english(language)
    if other:
        return {"published": published, "empty_because": f"language: {other}"}
    structured = structure.find(doc, title)
    doc = doc.with_kinds(tuple(paragraph.kind for paragraph in structured.paragraphs))
    basis = PublishedBasis.CALLER if published else PublishedBasis.DATELINE
    published, time = dates.published_in(doc, published)
    made: dict[str, Any] = {
        "published": published,
        "published_time": time,
        "published_basis": basis if published else None,
        "country": doc.country,
        "paragraphs": structured.paragraphs,
        "format": structured.format,
        "format_rule": structured.format_rule,
        "byline": structured.byline,
    }
    return made if until == "structure" else made | _facts(doc, structured, published, until)


def _facts(
    doc: Document, structured: Structure, published: dt.date | None, until: Stage
) -> dict[str, Any]:
    """The fields after structure, up to the stage ``until``."""
    made: dict[str, Any] = {}
    ambiguities: tuple[Ambiguity, ...] = ()
    dated: Found[DateMention] = Found()
    if until != "people" and until != "quotes":
        dated = dates.find(doc, published)
        made |= {"dates": dated.facts}
        ambiguities += dated.ambiguities
    if until == "dates":
        return made | {"ambiguities": ambiguities}

    named = coreference.find(doc, people.find(doc))
    made |= {"people": named.people, "organisations": named.organisations}
    ambiguities += named.ambiguities
    if until == "people":
        return made | {"ambiguities": ambiguities}

    quoted = quotes.find(doc, structured, named)
    made |= {"quotes": quoted.facts, "non_quotes": quoted.rejections}
    ambiguities += quoted.ambiguities
    if until == "quotes":
        return made | {"ambiguities": ambiguities}

    with decimal.localcontext(ARITHMETIC):
        counted = numbers.find(doc, dated.facts)
        claims = statistics.find(doc, counted.facts, dated.facts, named, quoted.facts)
    made |= {"statistics": claims.facts, "non_statistics": counted.rejections}
    return made | {"ambiguities": ambiguities + counted.ambiguities + claims.ambiguities}
