"""Storey 6: the verbs. parse() a whole article, or extract one kind of fact."""

import datetime as dt
import functools

import attrs

from edunews._core.fact import Fact
from edunews._version import __version__
from edunews.model.article import Article, Stage
from edunews.model.dates import DateMention
from edunews.model.people import Organisation, Person
from edunews.model.quotes import Quote
from edunews.model.statistics import Statistic
from edunews.vocab.types import Vocabulary

__all__ = [
    "Parser",
    "extract_dates",
    "extract_organisations",
    "extract_people",
    "extract_quotes",
    "extract_statistics",
    "parse",
]

COUNTRIES = ("GB", "US", "IE", "AU", "NZ")


@functools.cache
def _everything() -> Vocabulary:
    from edunews.vocab import ALL  # noqa: PLC0415 - tables load with the first parse

    return ALL


def _check(text: object, published: object, country: object) -> None:
    if not isinstance(text, str):
        hint = "; decode the bytes first" if isinstance(text, bytes | bytearray) else ""
        raise TypeError(f"text: pass a str, not {type(text).__name__}{hint}")
    if published is not None and not isinstance(published, dt.date):
        raise TypeError(f"published: pass a datetime.date or None, not {type(published).__name__}")
    if country is not None and country not in COUNTRIES:
        raise ValueError(f"country: pass one of {', '.join(COUNTRIES)} or None, not {country!r}")


@attrs.frozen(kw_only=True)
class Parser(Fact):
    """A vocabulary to read with. Stateless: build one, share it between threads.

    ``vocabulary=None`` reads with every table there is.

    >>> from edunews import Parser
    >>> Parser().parse("“It works,” Dr Amis said.").quotes[0].text
    'It works,'
    """

    vocabulary: Vocabulary | None = None

    def __attrs_post_init__(self) -> None:
        if self.vocabulary is not None and not isinstance(self.vocabulary, Vocabulary):
            kind = type(self.vocabulary).__name__
            raise TypeError(f"vocabulary: pass a Vocabulary or None, not {kind}")

    def parse(
        self,
        text: str,
        *,
        published: dt.date | None = None,
        country: str | None = None,
        title: str | None = None,
        language: str | None = None,
        until: Stage = "statistics",
    ) -> Article:
        """The facts of ``text``.

        ``published`` is the day the article appeared; without it the text's own dateline says it,
        and without one "yesterday" stays unresolved. ``country`` ("GB", "US", "IE", "AU", "NZ")
        settles day-month order, school year and "$"; without it the text's own evidence does.
        ``title`` is the headline as it is known from elsewhere: the paragraph that prints it is
        the headline, and no other. ``language`` ("en", "fr-CA") is believed; without it a text
        that is clearly not English makes an Article without facts, and ``empty_because`` says so.
        ``until`` stops early: only the fields up to that stage are filled.

        Raises:
            TypeError: when ``text``, ``title`` or ``language`` is no str or ``published`` no date.
            ValueError: for a country that edunews does not know.
        """
        from edunews._pipeline import run  # noqa: PLC0415 - the rules load with the first parse

        _check(text, published, country)
        for name, value in (("title", title), ("language", language)):
            if value is not None and not isinstance(value, str):
                raise TypeError(f"{name}: pass a str or None, not {type(value).__name__}")
        if isinstance(published, dt.datetime):
            published = published.date()
        vocabulary = self.vocabulary or _everything()
        return Article(
            text=text,
            title=title,
            vocabulary=vocabulary.fingerprint,
            version=__version__,
            **run(text, vocabulary, published, country, title, language, until),
        )


def parse(
    text: str,
    *,
    published: dt.date | None = None,
    country: str | None = None,
    title: str | None = None,
    vocabulary: Vocabulary | None = None,
) -> Article:
    """The facts of ``text`` as an Article. See :meth:`Parser.parse` for the arguments.

    >>> import datetime as dt, edunews
    >>> article = edunews.parse("Heads met yesterday.", published=dt.date(2024, 7, 10))
    >>> article.dates[0].first
    datetime.date(2024, 7, 9)
    """
    parser = Parser(vocabulary=vocabulary)
    return parser.parse(text, published=published, country=country, title=title)


def extract_quotes(
    text: str, *, country: str | None = None, vocabulary: Vocabulary | None = None
) -> tuple[Quote, ...]:
    """The quotes of ``text``: who said what.

    >>> import edunews
    >>> edunews.extract_quotes("“It works,” Dr Amis said.")[0].speaker.name
    'Amis'
    """
    return Parser(vocabulary=vocabulary).parse(text, country=country, until="quotes").quotes


def extract_people(
    text: str, *, country: str | None = None, vocabulary: Vocabulary | None = None
) -> tuple[Person, ...]:
    """The people of ``text``, each once, with mentions and positions.

    >>> import edunews
    >>> edunews.extract_people("Priya Nolan, a headteacher in Hull, resigned.")[0].name
    'Priya Nolan'
    """
    return Parser(vocabulary=vocabulary).parse(text, country=country, until="people").people


def extract_organisations(
    text: str, *, country: str | None = None, vocabulary: Vocabulary | None = None
) -> tuple[Organisation, ...]:
    """The organisations of ``text``, each once, with its mentions.

    >>> import edunews
    >>> edunews.extract_organisations("Ofsted praised the school.")[0].name
    'Ofsted'
    """
    parser = Parser(vocabulary=vocabulary)
    return parser.parse(text, country=country, until="people").organisations


def extract_dates(
    text: str,
    *,
    published: dt.date | None = None,
    country: str | None = None,
    vocabulary: Vocabulary | None = None,
) -> tuple[DateMention, ...]:
    """The dates and periods of ``text``.

    >>> import edunews
    >>> edunews.extract_dates("It opened on 3 May 2019.")[0].first
    datetime.date(2019, 5, 3)
    """
    parser = Parser(vocabulary=vocabulary)
    return parser.parse(text, published=published, country=country, until="dates").dates


def extract_statistics(
    text: str,
    *,
    published: dt.date | None = None,
    country: str | None = None,
    vocabulary: Vocabulary | None = None,
) -> tuple[Statistic, ...]:
    """The statistics of ``text``, with what they count, their change, period and source.

    >>> import edunews
    >>> edunews.extract_statistics("Some 40 per cent of pupils left.")[0].counted.text
    'pupils'
    """
    parser = Parser(vocabulary=vocabulary)
    return parser.parse(text, published=published, country=country).statistics
