"""Quantities: values with their units, and the numbers that are none."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from edunews._rules.numbers.context import approximator, currency, per, settle_units
from edunews._rules.numbers.draft import Draft
from edunews._rules.numbers.quantities import QUANTITIES, duration, money, rank
from edunews._rules.numbers.ranges import join, joined
from edunews._rules.numbers.reading import Number, anchors, read
from edunews._rules.numbers.rejections import REJECTIONS, ordinal, vague
from edunews._rules.numbers.shares import fraction, multiple, place
from edunews._rules.rule import Found, Rule, rule
from edunews._text.document import Document
from edunews.model.dates import DateMention
from edunews.model.provenance import Ambiguity, Confidence, Rejection, RejectionKind
from edunews.model.span import Span
from edunews.model.statistics import Quantity
from edunews.model.text import ParagraphKind

__all__ = ["RULES", "find"]

SILENT = (ParagraphKind.BYLINE, ParagraphKind.DATELINE, ParagraphKind.BOILERPLATE)


class Made(NamedTuple):
    """A draft and the rule that made it."""

    draft: Draft
    rule: Rule[Any]


def find(doc: Document, dates: tuple[DateMention, ...]) -> Found[Quantity]:
    """The quantities of ``doc``; a number inside a date is none."""
    made = settle_units(doc, list(_read_all(doc, dates)))
    rejections, quantities, ambiguities = [], [], []
    for draft, by in made:
        span = Span(draft.start, draft.end)
        if draft.rejected:
            rejections.append(Rejection(span=span, text=span.of(doc.text), kind=draft.rejected,
                                        rule=by.id, confidence=by.confidence))  # fmt: skip
            continue
        quantities.append(_quantity(doc, draft, by))
        if draft.value is None and draft.low is None:
            ambiguities.append(Ambiguity(span=span, text=span.of(doc.text), kind="malformed_number",
                                         chosen=None, others=(), rule=by.id))  # fmt: skip
    return Found(
        facts=tuple(quantities), rejections=tuple(rejections), ambiguities=tuple(ambiguities)
    )


def _quantity(doc: Document, draft: Draft, by: Rule[Any]) -> Quantity:
    span = Span(draft.start, draft.end)
    top, under = draft.over or (None, None)
    return Quantity(span=span, text=span.of(doc.text), value=draft.value, low=draft.low,
                    high=draft.high, unit=currency(doc, draft.unit), numerator=top,
                    denominator=under, approximator=approximator(doc, draft),
                    per=per(doc, draft), rule=by.id, confidence=by.confidence)  # fmt: skip


def _read_all(doc: Document, dates: Sequence[DateMention]) -> Any:
    """Every number from left to right, read once."""
    reached, spans = 0, iter(dates)
    date = next(spans, None)
    for at in anchors(doc):
        if at < reached or doc.kind_at(at) in SILENT:
            continue
        while date and date.end <= doc.starts[at]:
            date = next(spans, None)
        if date and date.start <= doc.starts[at]:
            last = doc.token_at(date.end - 1) + 1
            draft = Draft(at, last, doc.starts[at], doc.ends[last - 1],
                          rejected=RejectionKind.DATE)  # fmt: skip
            reached = last
            yield Made(draft, in_date)
            continue
        one = _one(doc, at)
        if one:
            reached = one.draft.last
            yield one


def _one(doc: Document, at: int, *, alone: bool = False) -> Made | None:
    """The quantity at ``at``; the far end of a range is read ``alone``: 1 to 2 to 3 to … ends."""
    number = read(doc, at)
    if number is None:
        return None
    for by in FOR_KIND[number.kind]:
        draft = by.apply(doc, number)
        if draft is None:
            continue
        ranged = None if alone else _range(doc, draft, number)
        if ranged:
            return ranged if draft.rejected or draft.unit == "count" else ranged._replace(rule=by)
        return Made(draft, by)
    return None


def _range(doc: Document, draft: Draft, number: Number) -> Made | None:
    """The range that begins with ``draft``; "one" counts here: one to two years."""
    if draft.rejected is RejectionKind.PRONOUN:
        draft = draft._replace(rejected=None, unit="count", value=number.value)
    end = 0 if draft.rejected else joined(doc, draft)
    other = _one(doc, end, alone=True) if end else None
    if other is None or other.draft.rejected:
        return None
    ranged = join(doc, draft, other.draft)
    return other._replace(draft=ranged) if ranged else None


@rule("numbers.date", Confidence.HIGH,
      "It opened in September {date:2021}.", "no: It has 2,021 pupils.")  # fmt: skip
def in_date(doc: Document, number: Any) -> Draft | None:
    """A number inside a date (the dates stage found it)."""
    return None


RULES: tuple[Rule[Any], ...] = (in_date, rank, *REJECTIONS, *QUANTITIES)


def _but(*others: Rule[Any]) -> tuple[Rule[Any], ...]:
    return tuple(rule for rule in RULES[1:] if rule not in others)


# The rules that can answer for a numeral of each kind, in the order of RULES.
FOR_KIND = {
    "cardinal": _but(place, fraction, vague),
    "fraction": (rank, money, place, fraction, duration),
    "multiple": (multiple,),
    "ordinal": (rank, ordinal),
    "vague": (vague,),
}
