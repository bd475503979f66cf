"""Which rule made a fact, how sure it is, and what could not be settled."""

import enum

import attrs

from edunews._core.fact import maker
from edunews.model.span import Excerpt

__all__ = ["Ambiguity", "Confidence", "Rejection", "RejectionKind", "make_rejection"]


class Confidence(enum.IntEnum):
    """How often the facts of a rule are right, as measured on the project's gold.

    HIGH means a precision of 0.97 and above, MEDIUM 0.85 and above; LOW is anything below that is
    still more often right than wrong. It belongs to the rule, not to the single fact.
    """

    LOW = 1
    MEDIUM = 2
    HIGH = 3


class RejectionKind(enum.StrEnum):
    """Why what looks like a quote or a statistic is none (guidelines, sections 2 and 4)."""

    SCARE = "scare"
    TERM = "term"
    SLOGAN = "slogan"
    TITLE = "title"
    NESTED = "nested"
    HEADLINE = "headline"
    CROSSHEAD = "crosshead"
    DATE = "date"
    AGE = "age"
    LABEL = "label"
    TIME = "time"
    CONTACT = "contact"
    ORDINAL = "ordinal"
    TALLY = "tally"
    PRONOUN = "pronoun"
    NAME = "name"
    VAGUE = "vague"


@attrs.frozen(kw_only=True, repr=False)
class Rejection(Excerpt):
    """Marked words that are no quote, or a number that is no statistic, and the rule."""

    kind: RejectionKind
    rule: str
    confidence: Confidence


@attrs.frozen(kw_only=True, repr=False)
class Ambiguity(Excerpt):
    """A place where the text allows two readings.

    ``kind`` is stable API (``shared_surname``, ``pronoun``, ``calendar_or_academic_year`` …).
    ``chosen`` is the reading that was taken, None when they tie: edunews does not toss coins.
    """

    kind: str
    chosen: str | None
    others: tuple[str, ...]
    rule: str


make_rejection = maker(Rejection)
