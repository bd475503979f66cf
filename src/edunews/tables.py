"""Storey 6: facts as flat records with fixed keys and types, for a table of any library."""

import datetime as dt
import enum
import functools
from collections.abc import Callable, Iterable
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from edunews.model.dates import DateMention
from edunews.model.display import office
from edunews.model.people import Organisation, Person
from edunews.model.quotes import Quote
from edunews.model.statistics import Statistic
from edunews.model.text import Paragraph

__all__ = ["Cell", "columns", "rows"]

Cell: TypeAlias = str | int | float | bool | dt.date | None

JOIN = "; "


class _Column(NamedTuple):
    """A key, its type by the name that Arrow gives it, and how a fact fills it."""

    name: str
    kind: str
    of: Callable[[Any], Cell]


def _text(name: str, of: Callable[[Any], Any]) -> _Column:
    return _Column(name, "string", of)


def _count(name: str, of: Callable[[Any], Any]) -> _Column:
    return _Column(name, "int64", lambda fact: len(of(fact)))


def _attributes(names: str, kind: str = "string") -> tuple[_Column, ...]:
    """Attributes by their names; an enum by its value: a plain str, not a subclass of it."""

    def of(name: str, fact: Any) -> Cell:
        value: Cell = getattr(fact, name)
        return str(value.value) if isinstance(value, enum.Enum) else value

    return tuple(_Column(name, kind, functools.partial(of, name)) for name in names.split())


def _place(span: Callable[[Any], Any]) -> tuple[_Column, ...]:
    def end_of(name: str) -> Callable[[Any], Cell]:
        return lambda fact: None if span(fact) is None else getattr(span(fact), name)

    return (_Column("start", "int64", end_of("start")), _Column("end", "int64", end_of("end")))


def _words(name: str, part: Callable[[Any], Any]) -> _Column:
    return _text(name, lambda fact: part(fact).text if part(fact) else None)


def _numbers(name: str, value: Callable[[Any], Any]) -> tuple[_Column, ...]:
    """A Decimal twice: as float64 to reckon with, and exactly as a string."""

    def made(kind: type[Any]) -> Callable[[Any], Any]:
        return lambda fact: None if value(fact) is None else kind(value(fact))

    return (_Column(name, "float64", made(float)), _text(f"{name}_exact", made(str)))


def _first_mention(who: Person | Organisation) -> Any:
    return who.mentions[0].span if who.mentions else None


def _names(voices: Iterable[Person | Organisation | None]) -> str | None:
    return JOIN.join(who.name for who in voices if who) or None


MADE = (*_attributes("rule"), _text("confidence", lambda fact: fact.confidence.name.lower()))

PARAGRAPH = (
    *_attributes("kind detail text"),
    _count("sentences", lambda p: p.sentences),
    *_place(lambda p: p.span),
    *MADE,
)
PERSON = (
    *_attributes("id name given family"),
    _text("honorifics", lambda p: JOIN.join(p.honorifics) or None),
    _text("post_nominals", lambda p: JOIN.join(p.post_nominals) or None),
    _text("roles", lambda p: JOIN.join(x.title for x in p.positions if x.title) or None),
    _text("organisations", lambda p: _names(dict.fromkeys(x.organisation for x in p.positions))),
    _text("positions", lambda p: JOIN.join(map(office, p.positions)) or None),
    _count("mentions", lambda p: p.mentions),
    *_place(_first_mention),
)
ORGANISATION = (
    *_attributes("id name canonical acronym kind country"),
    _text("aliases", lambda o: JOIN.join(o.aliases) or None),
    _count("mentions", lambda o: o.mentions),
    *_place(_first_mention),
)
QUOTE = (
    *_attributes("id kind style"),
    _text("speaker", lambda q: q.voice),
    _text("speaker_id", lambda q: q.speaker.id if q.speaker else None),
    _text("also", lambda q: _names(q.also)),
    *_attributes("text"),
    _count("fragments", lambda q: q.content),
    _words("cue", lambda q: q.cue),
    _text("cue_lemma", lambda q: q.cue.lemma if q.cue else None),
    _words("source", lambda q: q.source),
    _text("source_kind", lambda q: str(q.source.kind.value) if q.source else None),
    *_place(lambda q: q.span),
    *MADE,
)
DATE = (
    *_attributes("id text"),
    *_attributes("first last", "date32"),
    *_attributes("granularity modifier relation basis"),
    *_attributes("approximate", "bool"),
    _count("alternatives", lambda d: d.alternatives),
    *_place(lambda d: d.span),
    *MADE,
)
STATISTIC = (
    *_attributes("id text"),
    *_numbers("value", lambda s: s.quantity.value),
    *_numbers("low", lambda s: s.quantity.low),
    *_numbers("high", lambda s: s.quantity.high),
    _text("unit", lambda s: s.quantity.unit),
    _words("per", lambda s: s.quantity.per),
    _text("approximator", lambda s: s.quantity.approximator and s.quantity.approximator.value),
    _words("counted", lambda s: s.counted),
    _words("population", lambda s: s.population),
    _text("direction", lambda s: s.change.direction.value if s.change else None),
    _text("change_role", lambda s: s.change.role.value if s.change else None),
    _words("period", lambda s: s.period),
    _Column("period_first", "date32", lambda s: s.period.first if s.period else None),
    _Column("period_last", "date32", lambda s: s.period.last if s.period else None),
    _words("source", lambda s: s.source),
    _text("speaker", lambda s: _names([s.source.speaker]) if s.source else None),
    _text("quote_id", lambda s: s.quote.id if s.quote else None),
    *_place(lambda s: s.span),
    *MADE,
)

TABLES: MappingProxyType[type[Any], tuple[_Column, ...]] = MappingProxyType(
    {
        Paragraph: PARAGRAPH,
        Organisation: ORGANISATION,
        Person: PERSON,
        DateMention: DATE,
        Quote: QUOTE,
        Statistic: STATISTIC,
    }
)


def columns(kind: type[Any]) -> dict[str, str]:
    """The keys of the records of a fact type, and the Arrow name of each one's type.

    The types are ``string int64 float64 bool date32``; any of them may be None in a record.

    Raises:
        TypeError: for a type that has no table.

    >>> import edunews
    >>> edunews.columns(edunews.DateMention)["first"]
    'date32'
    """
    if kind not in TABLES:
        names = ", ".join(known.__name__ for known in TABLES)
        got = kind.__name__ if isinstance(kind, type) else repr(kind)
        raise TypeError(f"kind: pass one of {names}, not {got}")
    return {column.name: column.kind for column in TABLES[kind]}


def rows(facts: Iterable[Any]) -> list[dict[str, Cell]]:
    """``facts`` of one type as flat records, all with the keys of :func:`columns`.

    Names of several things in one cell are joined by "; ". Decimals come as a float and, under
    ``…_exact``, as the exact string.

    Raises:
        TypeError: for facts of two types, or of one that has no table.

    >>> import datetime as dt, edunews
    >>> dates = edunews.extract_dates("It opened on 3 May 2019.")
    >>> edunews.rows(dates)[0]["first"]
    datetime.date(2019, 5, 3)
    """
    facts = list(facts)
    kinds = list(dict.fromkeys(type(fact) for fact in facts))
    if len(kinds) > 1:
        raise TypeError(f"facts: pass one type, not {', '.join(kind.__name__ for kind in kinds)}")
    if not kinds:
        return []
    columns(kinds[0])
    table = TABLES[kinds[0]]
    return [{column.name: column.of(fact) for column in table} for fact in facts]
