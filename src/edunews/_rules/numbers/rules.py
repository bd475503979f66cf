"""Quantities: values with their units, and the numbers that are none."""

from collections.abc import Iterator, Sequence
from typing import Any

from edunews._rules.numbers.awake import ORDER, awake
from edunews._rules.numbers.context import approximator, currency, per, settle_units
from edunews._rules.numbers.draft import Draft, as_printed
from edunews._rules.numbers.numeral import Number
from edunews._rules.numbers.ranges import JOINERS, has_parts, join, joined, part_after, whole
from edunews._rules.numbers.reading import anchors, read
from edunews._rules.rule import Found, Rule, rule
from edunews._text.document import Document
from edunews.model.dates import DateMention
from edunews.model.provenance import Ambiguity, Confidence, RejectionKind, make_rejection
from edunews.model.span import make_span
from edunews.model.statistics import Quantity, make_quantity
from edunews.model.text import ParagraphKind

SILENT = (ParagraphKind.BYLINE, ParagraphKind.DATELINE, ParagraphKind.BOILERPLATE)


def find(doc: Document, dates: tuple[DateMention, ...]) -> Found[Quantity]:
    """The quantities of ``doc``; a number inside a date is none."""
    made = list(_read_all(doc, dates))
    settle_units(doc, made)
    rejections, quantities, ambiguities = [], [], []
    for draft in made:
        by: Rule[Any] = draft.by  # type: ignore[assignment]
        span, text = make_span(draft.start, draft.end), doc.text[draft.start : draft.end]
        if draft.rejected:
            rejections.append(make_rejection(span=span, text=text, kind=draft.rejected, rule=by.id,
                                        confidence=by.confidence))  # fmt: skip
            continue
        top, under = draft.over or (None, None)
        quantities.append(
            make_quantity(span=span, text=text, value=draft.value, low=draft.low, high=draft.high,
                     unit=currency(doc, draft.unit), numerator=top, denominator=under,
                     approximator=approximator(doc, draft), per=per(doc, draft), rule=by.id,
                     confidence=by.confidence)
        )  # fmt: skip
        if draft.value is None and draft.low is None:
            ambiguities.append(Ambiguity(span=span, text=text, kind="malformed_number",
                                         chosen=None, others=(), rule=by.id))  # fmt: skip
    return Found(
        facts=tuple(quantities), rejections=tuple(rejections), ambiguities=tuple(ambiguities)
    )


def _read_all(doc: Document, dates: Sequence[DateMention]) -> Iterator[Draft]:
    """Every number from left to right, read once."""
    reached, spans, starts, block_of = 0, iter(dates), doc.starts, doc.block_of
    silent = doc.blocks_of(*SILENT)
    date = next(spans, None)
    for at in anchors(doc):
        if at < reached or block_of[at] in silent:
            continue
        while date and date.end <= starts[at]:
            date = next(spans, None)
        draft: Draft | None
        if date and date.start <= starts[at]:
            last = doc.token_at(date.end - 1) + 1
            draft = Draft(at, last, starts[at], doc.ends[last - 1], rejected=RejectionKind.DATE,
                          by=in_date)  # fmt: skip
        else:
            draft = _one(doc, at)
        if draft:
            reached = draft.last
            yield draft


def _one(doc: Document, at: int, *, alone: bool = False) -> Draft | None:
    """The quantity at ``at``; the far end of a range is read ``alone``: 1 to 2 to 3 to … ends."""
    number = read(doc, at)
    if number is None:
        return None
    for by in awake(doc, number):
        draft: Draft | None = by.apply(doc, number)
        if draft is not None:
            draft.by = by
            return draft if alone else _range(doc, draft, number) or draft
    return None


def _range(doc: Document, draft: Draft, number: Number) -> Draft | None:
    """The range that begins with ``draft``; "one" counts here: one to two years."""
    follows = doc.keys[draft.last] if draft.last < len(doc.keys) else ""
    if follows not in JOINERS and not has_parts(draft):
        return None
    single = draft.rejected is RejectionKind.PRONOUN
    one = as_printed(number, "count") if single else draft
    end = 0 if one.rejected else joined(doc, one)
    other = _one(doc, end, alone=True) if end else None
    if other is None or other.rejected:
        return None if draft.rejected else _parts(doc, draft)
    ranged = join(doc, one, other)
    if ranged:
        ranged.by = other.by if one.unit == "count" else draft.by
    return ranged


def _parts(doc: Document, draft: Draft) -> Draft:
    """``draft`` with the smaller parts told after it: 2 hours, 5 minutes and 3 seconds."""
    while end := part_after(doc, draft):
        other = _one(doc, end, alone=True)
        more = whole(doc, draft, other) if other else None
        if more is None:
            break
        draft = more
    return draft


@rule("numbers.date", Confidence.HIGH,
      "It opened in September {date:2021}.", "no: It has 2,021 pupils.")  # fmt: skip
def in_date(doc: Document, number: Any) -> Draft | None:
    """A number inside a date (the dates stage found it)."""
    return None


RULES: tuple[Rule[Any], ...] = (in_date, *ORDER)
