"""edunews reads education news: article text in, typed facts out."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from edunews._version import __version__
from edunews.errors import EdunewsError, SchemaError
from edunews.intake import parse_record
from edunews.model.article import Article, PublishedBasis
from edunews.model.dates import (
    DateBasis,
    DateMention,
    DateModifier,
    DateReading,
    DateRelation,
    Granularity,
)
from edunews.model.people import Mention, MentionKind, Organisation, Person, Position
from edunews.model.provenance import Ambiguity, Confidence, Rejection, RejectionKind
from edunews.model.quotes import Cue, Quote, QuoteKind, QuoteStyle, Source, SourceKind
from edunews.model.span import Excerpt, Span
from edunews.model.statistics import (
    Agreement,
    Approximator,
    Change,
    ChangeRole,
    Direction,
    Equivalent,
    Quantity,
    Statistic,
    StatisticSource,
)
from edunews.model.text import ArticleFormat, Byline, Paragraph, ParagraphKind
from edunews.parser import (
    Parser,
    extract_dates,
    extract_organisations,
    extract_people,
    extract_quotes,
    extract_statistics,
    parse,
)
from edunews.tables import columns, rows
from edunews.vocab.types import Entry, NameTable, Vocabulary

if TYPE_CHECKING:
    from edunews._rules.catalogue import rules

__all__ = [
    "Agreement",
    "Ambiguity",
    "Approximator",
    "Article",
    "ArticleFormat",
    "Byline",
    "Change",
    "ChangeRole",
    "Confidence",
    "Cue",
    "DateBasis",
    "DateMention",
    "DateModifier",
    "DateReading",
    "DateRelation",
    "Direction",
    "EdunewsError",
    "Entry",
    "Equivalent",
    "Excerpt",
    "Granularity",
    "Mention",
    "MentionKind",
    "NameTable",
    "Organisation",
    "Paragraph",
    "ParagraphKind",
    "Parser",
    "Person",
    "Position",
    "PublishedBasis",
    "Quantity",
    "Quote",
    "QuoteKind",
    "QuoteStyle",
    "Rejection",
    "RejectionKind",
    "SchemaError",
    "Source",
    "SourceKind",
    "Span",
    "Statistic",
    "StatisticSource",
    "Vocabulary",
    "__version__",
    "columns",
    "extract_dates",
    "extract_organisations",
    "extract_people",
    "extract_quotes",
    "extract_statistics",
    "parse",
    "parse_record",
    "rows",
    "rules",
]


def __getattr__(name: str) -> Any:
    """``rules``: all rule families load with the first parse, or when somebody asks for them."""
    if name == "rules":
        return import_module("edunews._rules.catalogue").rules
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
