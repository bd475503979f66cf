"""Article: everything found in one text."""

import datetime as dt
import enum
from collections.abc import Mapping
from typing import Any, Literal

import attrs

from edunews._core import codec
from edunews._core.fact import Fact
from edunews.model.dates import DateMention
from edunews.model.people import Organisation, Person
from edunews.model.provenance import Ambiguity, Rejection
from edunews.model.quotes import Quote
from edunews.model.span import short
from edunews.model.statistics import Statistic
from edunews.model.text import ArticleFormat, Byline, Paragraph, ParagraphKind

__all__ = ["Article", "PublishedBasis", "Stage"]

Stage = Literal["structure", "dates", "people", "quotes", "statistics"]  # in the order of work
SCHEMA = 1


class PublishedBasis(enum.StrEnum):
    """Where the publication date comes from."""

    CALLER = "caller"
    RECORD = "record"
    DATELINE = "dateline"


@attrs.frozen(kw_only=True)
class Article(Fact):
    """The facts of one text, in reading order, every one anchored in ``text``.

    ``country`` is the ISO 3166 code that decided day-month order, school year and "$": the
    caller's, or what the text itself shows, or None. ``title``, ``url``, ``publisher``,
    ``authors`` and ``language`` are carried along from a record (see
    :func:`edunews.parse_record`); ``headline`` is the title's paragraph, if the text has it.
    ``published_time`` is the time of day, in the zone of the page, that a dateline prints beside
    the day of publication; None where it prints none or several.
    ``empty_because`` gives the reason when nothing was looked for ("language: fr").

    >>> import edunews
    >>> article = edunews.parse("Ms Orr said: “The boiler is older than I am.”")
    >>> article.quotes[0].speaker.name
    'Orr'
    """

    text: str
    published: dt.date | None = None
    published_time: dt.time | None = None
    published_basis: PublishedBasis | None = None
    country: str | None = None
    format: ArticleFormat = ArticleFormat.NEWS
    format_rule: str = "structure.news"
    byline: Byline = Byline()
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    empty_because: str | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    dates: tuple[DateMention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    non_quotes: tuple[Rejection, ...] = ()
    statistics: tuple[Statistic, ...] = ()
    non_statistics: tuple[Rejection, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()
    vocabulary: str = ""
    version: str = ""

    def _first(self, kind: ParagraphKind) -> Paragraph | None:
        return next((unit for unit in self.paragraphs if unit.kind is kind), None)

    @property
    def headline(self) -> Paragraph | None:
        """The headline, or None when the text comes without one."""
        return self._first(ParagraphKind.HEADLINE)

    @property
    def standfirst(self) -> Paragraph | None:
        """The standfirst, or None."""
        return self._first(ParagraphKind.STANDFIRST)

    @property
    def crossheads(self) -> tuple[Paragraph, ...]:
        """The sub-headings inside the story."""
        return tuple(unit for unit in self.paragraphs if unit.kind is ParagraphKind.CROSSHEAD)

    def find_person(self, name: str) -> Person | None:
        """The one person whose name, or a naming in the text, is ``name`` (case ignored).

        None when nobody or more than one fits.
        """
        wanted = name.casefold()
        fits = [p for p in self.people if wanted in _names(p)]
        return fits[0] if len(fits) == 1 else None

    def quotes_by(self, speaker: Person | Organisation | str) -> tuple[Quote, ...]:
        """The quotes whose speaker (alone or jointly) is ``speaker``: a fact or a name.

        A name may be the author's as well, for what the writer of a piece reports as "I".
        """
        if isinstance(speaker, str):
            wanted = speaker.casefold()
            return tuple(q for q in self.quotes if wanted in _called(q))
        return tuple(q for q in self.quotes if speaker in _voices(q))

    def statistics_about(self, word: str) -> tuple[Statistic, ...]:
        """The statistics whose counted or population phrase contains ``word`` (case ignored)."""
        wanted = word.casefold()
        return tuple(
            s
            for s in self.statistics
            if any(e and wanted in e.text.casefold() for e in (s.counted, s.population))
        )

    def to_dict(self) -> dict[str, Any]:
        """The article as JSON-ready data; :meth:`from_dict` reads it back to an equal Article.

        Spans are ``[start, end]`` in code points, dates ISO 8601, Decimals strings, enums their
        values; a person, organisation, date, quote or statistic inside another fact is its id.
        """
        head = {"schema": SCHEMA, "offsets": "codepoint"}
        return head | codec.dump(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Article":
        """The Article that :meth:`to_dict` wrote.

        Raises:
            SchemaError: with the path of the first thing that is wrong.
        """
        return codec.load(cls, codec.check_head(data, SCHEMA))

    def to_html(self) -> str:
        """The text once, as an HTML fragment, with every fact marked and labelled in words.

        Everything is escaped and styled inline, so it may be put into any page, light or dark.
        Notebooks show it for an article.
        """
        from edunews._core import html  # noqa: PLC0415 - only who looks pays for the drawing
        from edunews.model import display  # noqa: PLC0415

        return html.render(self.text, display.marks(self), display.head(self))

    def _repr_html_(self) -> str:
        return self.to_html()

    def __repr__(self) -> str:
        title = self.headline.text if self.headline else self.text
        return (
            f"<Article {short(title, 40)!r} {len(self.people)} people, {len(self.quotes)} quotes, "
            f"{len(self.statistics)} statistics, {len(self.dates)} dates>"
        )


def _names(who: Person | Organisation) -> set[str]:
    named = {" ".join(m.text.split()).casefold() for m in who.mentions if m.kind.is_name}
    named.add(who.name.casefold())
    extra = who.family if isinstance(who, Person) else who.canonical
    return named | {extra.casefold()} if extra else named


def _called(quote: Quote) -> set[str]:
    author = {quote.author.text.casefold()} if quote.author else set()
    return author.union(*map(_names, _voices(quote)))


def _voices(quote: Quote) -> tuple[Person | Organisation, ...]:
    return ((quote.speaker,) if quote.speaker else ()) + quote.also
