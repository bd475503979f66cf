"""Statistic: a number with what makes it a claim."""

import enum
from decimal import Decimal

import attrs

from edunews._core.fact import Fact, maker
from edunews.model.dates import DateMention
from edunews.model.people import Organisation, Person
from edunews.model.provenance import Confidence
from edunews.model.quotes import Quote, SourceKind
from edunews.model.span import Excerpt, Span, short

__all__ = [
    "Agreement",
    "Approximator",
    "Change",
    "ChangeRole",
    "Direction",
    "Equivalent",
    "Quantity",
    "Statistic",
    "StatisticSource",
    "make_change",
    "make_quantity",
    "make_statistic",
    "make_statistic_source",
]


class Approximator(enum.StrEnum):
    """How exactly a value is meant (guidelines, section 4); the words stand outside the span."""

    ABOUT = "about"
    ALMOST = "almost"
    OVER = "over"
    UNDER = "under"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Direction(enum.StrEnum):
    """Which way a quantity went, or how it stands to its target."""

    INCREASE = "increase"
    DECREASE = "decrease"
    UNCHANGED = "unchanged"
    SHORTFALL = "shortfall"
    SURPLUS = "surplus"


class ChangeRole(enum.StrEnum):
    """What the number is in the change: its size, an end of it, or a factor."""

    DELTA = "delta"
    START = "start"
    END = "end"
    MULTIPLIER = "multiplier"
    TARGET = "target"


class Agreement(enum.StrEnum):
    """Whether two figures given for one thing can both be true."""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    NOT_COMPARABLE = "not_comparable"


@attrs.frozen(kw_only=True)
class Quantity(Excerpt):
    """A value and its unit, exact.

    ``value`` is in base units: per cent as printed (27.2), money in units of the currency,
    fractions and "one in N" as 0 to 1 with ``numerator`` and ``denominator`` kept, multiples as
    the factor. A range has its ends in ``low`` and ``high`` and no ``value``. ``unit`` is one of
    ``count percent percentage_point currency:GBP ratio multiple score duration:year
    distance:mile rank`` (ISO 4217 codes for money), or another measure such as ``mass:kilogram``.
    What is told in parts ("two years and five months") is in the smaller unit. ``per`` is what it
    is counted per ("a year"). ``value`` and ends are None when malformed or too large.
    """

    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    approximator: Approximator | None = None
    per: Excerpt | None = None
    rule: str
    confidence: Confidence

    @property
    def is_range(self) -> bool:
        """Whether two ends are given instead of one value."""
        return self.low is not None and self.high is not None

    def __repr__(self) -> str:
        value = short(f"{self.low}..{self.high}" if self.is_range else str(self.value), 30)
        return f"<Quantity {short(self.text, 30)!r} {value} {self.unit} {self.start}:{self.end}>"


@attrs.frozen(kw_only=True)
class Change(Fact):
    """How the quantity moved. ``was``, ``now`` and ``by`` are the other ends where printed."""

    direction: Direction
    role: ChangeRole
    cue: Excerpt | None = None
    was: Quantity | None = None
    now: Quantity | None = None
    by: Quantity | None = None


@attrs.frozen(kw_only=True)
class Equivalent(Fact):
    """The same fact told in another figure ("one in 12 – equal to 1,870")."""

    quantity: Quantity
    agreement: Agreement


@attrs.frozen(kw_only=True, repr=False)
class StatisticSource(Excerpt):
    """Who gives the figure, as written ("a survey of 2,000 heads by the NAHT").

    ``sample`` is the number asked and ``fieldwork`` when, where the text says.
    """

    kind: SourceKind
    speaker: Person | Organisation | None = None
    sample: Quantity | None = None
    fieldwork: DateMention | None = None


@attrs.frozen(kw_only=True)
class Statistic(Fact):
    """A number that measures or counts something in the world, and all that the text says of it.

    ``span`` is the number with its unit word or symbol. ``counted`` is what is counted or
    measured; for a share it is the whole, and ``population`` too. ``period`` is when it holds;
    ``source`` who says so; ``quote`` the quote whose words contain it.
    """

    id: str
    span: Span
    quantity: Quantity
    counted: Excerpt | None = None
    population: Excerpt | None = None
    change: Change | None = None
    period: DateMention | None = None
    source: StatisticSource | None = None
    quote: Quote | None = None
    equivalents: tuple[Equivalent, ...] = ()
    rule: str
    confidence: Confidence

    @property
    def text(self) -> str:
        """The number with its unit, as printed."""
        return self.quantity.text

    @property
    def description(self) -> str:
        """One line that tells it: "one in 10 of teachers, equal to 43,522, 2022, a survey"."""
        about = self.quantity.approximator
        words = [about.replace("_", " "), self.text] if about else [self.text]
        if self.population:
            words += ["of", self.population.text]
        elif self.counted:
            plain = self.quantity.unit == "count"
            words.append(self.counted.text if plain else f"({self.counted.text})")
        told = [" ".join(words)]
        if self.change and self.change.role is not ChangeRole.START:
            told.append(str(self.change.direction))
        told += [f"equal to {other.quantity.text}" for other in self.equivalents]
        told += [part.text for part in (self.period, self.source) if part]
        return short(", ".join(told), 200)

    @property
    def as_float(self) -> float | None:
        """The value as a float, for plots; None for ranges and unreadable numbers."""
        return None if self.quantity.value is None else float(self.quantity.value)

    @property
    def per_cent(self) -> Decimal | None:
        """The value on the scale of 0 to 100 for percentages, fractions and "one in N"."""
        value, unit = self.quantity.value, self.quantity.unit
        if value is None or unit not in ("percent", "ratio"):
            return None
        return value if unit == "percent" else value * 100

    def __repr__(self) -> str:
        of = f" of {short(self.counted.text, 30)!r}" if self.counted else ""
        where = f"{self.span.start}:{self.span.end}"
        return f"<Statistic {short(self.text, 30)!r}{of} {where} {self.rule}>"


make_quantity = maker(Quantity)
make_change = maker(Change)
make_statistic_source = maker(StatisticSource)
make_statistic = maker(Statistic)
