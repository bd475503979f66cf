"""DateMention: a date or period in the text, and the days that it stands for."""

import datetime as dt
import enum

import attrs

from edunews._core.fact import Fact, maker
from edunews.model.provenance import Confidence
from edunews.model.span import Excerpt, short

__all__ = [
    "DateBasis",
    "DateMention",
    "DateModifier",
    "DateReading",
    "DateRelation",
    "Granularity",
    "make_date_mention",
]


class Granularity(enum.StrEnum):
    """The size of the calendar unit that the expression names."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    TERM = "term"
    HALF = "half"
    YEAR = "year"
    ACADEMIC_YEAR = "academic_year"
    FINANCIAL_YEAR = "financial_year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"
    EVENT = "event"


class DateModifier(enum.StrEnum):
    """The part of the unit that is meant: "early May", "the end of 2023", "about 1990"."""

    START = "start"
    MID = "mid"
    END = "end"
    APPROXIMATE = "approximate"


class DateRelation(enum.StrEnum):
    """The preposition that ties the date to what happened; it stands outside the span."""

    IN = "in"
    ON = "on"
    SINCE = "since"
    FROM = "from"
    TO = "to"
    UNTIL = "until"
    BY = "by"
    BEFORE = "before"
    AFTER = "after"
    DURING = "during"


class DateBasis(enum.StrEnum):
    """What the days were computed from."""

    EXPLICIT = "explicit"
    PUBLISHED = "published"
    TEXT = "text"


@attrs.frozen(kw_only=True)
class DateReading(Fact):
    """Another reading of a date that the text allows: first and last day (inclusive) and why."""

    first: dt.date
    last: dt.date
    reason: str


@attrs.frozen(kw_only=True)
class DateMention(Excerpt):
    """A calendar date, month, year, term or deictic expression (guidelines, section 5).

    ``first`` and ``last`` are days, both inclusive; None when the article's own date is needed
    and was not given, or when the text does not settle it. ``approximate`` marks school periods
    whose days differ from place to place.
    """

    id: str
    first: dt.date | None
    last: dt.date | None
    granularity: Granularity
    modifier: DateModifier | None = None
    relation: DateRelation | None = None
    basis: DateBasis = DateBasis.EXPLICIT
    approximate: bool = False
    alternatives: tuple[DateReading, ...] = ()
    rule: str
    confidence: Confidence

    @property
    def relative(self) -> bool:
        """Whether the days depend on when the article was published."""
        return self.basis is DateBasis.PUBLISHED

    @property
    def resolved(self) -> bool:
        """Whether both days are known."""
        return self.first is not None and self.last is not None

    def __lt__(self, other: "DateMention") -> bool:
        """Whether its days come first; those not known come last, and equal ones as they stand."""
        mine, others = (
            (date.first or dt.date.max, date.last or dt.date.max, date.start)
            for date in (self, other)
        )
        return mine < others

    def contains(self, day: dt.date) -> bool:
        """Whether ``day`` is one of the days meant; False while unresolved."""
        return self.first is not None and self.last is not None and self.first <= day <= self.last

    def __repr__(self) -> str:
        days = f"{self.first}..{self.last}" if self.resolved else "unresolved"
        return f"<DateMention {short(self.text)!r} {days} {self.start}:{self.end} {self.rule}>"


make_date_mention = maker(DateMention)
