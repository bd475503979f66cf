"""What a rule about a number answers with, and the looks left and right that they share."""

from decimal import Decimal
from typing import Any

import attrs

from edunews._rules.numbers.numeral import Number
from edunews._rules.rule import Rule
from edunews._text.document import Document
from edunews._text.lexer import CAPITAL, LOWER, UPPER
from edunews.model.provenance import RejectionKind
from edunews.vocab.entries import LabelEntry, UnitEntry

PARTED = ("duration:", "distance:", "percent", "points")


@attrs.define(eq=False)
class Draft:
    """A quantity, or a rejection, at the characters ``[start, end)``; tokens ``[first, last)``.

    ``by`` is the rule that answered with it, filled in by who asked.
    """

    first: int
    last: int
    start: int
    end: int
    unit: str = ""
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    over: tuple[Decimal, Decimal] | None = None
    scale: Decimal = Decimal(1)
    rejected: RejectionKind | None = None
    by: Rule[Any] | None = None


def reject(doc: Document, number: Number, kind: RejectionKind, last: int = 0) -> Draft:
    """The number is no quantity; reading goes on at the token ``last``."""
    last = max(last, number.last)
    return Draft(number.first, last, number.start, doc.ends[last - 1], rejected=kind)


def before(doc: Document, number: Number, back: int = 1) -> str:
    """The key of the word before ``number`` in its paragraph; "" when there is none."""
    at = number.first - back
    return doc.keys[at] if at >= doc.blocks[doc.block_of[number.first]][0] else ""


def after(doc: Document, last: int, ahead: int = 0) -> str:
    """The key of the token ``last + ahead`` if the paragraph of the token before reaches so far."""
    at = last + ahead
    return doc.keys[at] if at < doc.blocks[doc.block_of[last - 1]][1] else ""


def is_word(doc: Document, at: int) -> bool:
    """Whether a word, not a figure or mark, stands at ``at``."""
    return 0 <= at < len(doc) and doc.kinds[at] in (LOWER, CAPITAL, UPPER)


def is_name(doc: Document, at: int) -> bool:
    """Whether a capitalised word stands at ``at``."""
    return 0 <= at < len(doc) and doc.kinds[at] in (CAPITAL, UPPER)


def currency_before(doc: Document, number: Number) -> tuple[UnitEntry, int] | None:
    """The currency symbol before ``number``, and the token that it begins with."""
    first, found = number.first, None
    if not number.sign:
        return None
    block = doc.blocks[doc.block_of[first]][0]
    for start in (first - 1, first - 2):
        hit = doc.at(UnitEntry, start) if start >= block else None
        if hit is None or hit.end != first or not hit.entry.unit.startswith("currency:"):
            continue
        key, wide, tied = doc.keys[start], first - start == 2, doc.glued(first - 1)
        if doc.kinds[first - 1] == LOWER:
            continue
        if wide and not tied and (key == "a" or (key == "us" and doc.kinds[start] != UPPER)):
            continue  # "costs us $5" and "a $5" are no US$ and A$; "HK $5" is HK$
        small = not number.scaled and (number.value or 0) < 1000
        if small and not wide and key.isalpha() and (len(key) == 1 or doc.at(LabelEntry, start)):
            continue  # P7, PS5
        code = len(key) > 2 and number.digits  # EUR 125
        if doc.glued(first) or code or not doc.keys[first - 1].isalpha():
            found = hit.entry, start
    return found


def as_printed(number: Number, unit: str) -> Draft:
    """The number alone, in ``unit``."""
    return Draft(number.first, number.last, number.start, number.end, unit, number.value,
                 over=number.over, scale=number.scale)  # fmt: skip


def with_unit(number: Number) -> Draft:
    """The number with the unit after it; there must be one."""
    entry, last, end = number.unit  # type: ignore[misc]
    value = times(number.value, entry.factor)
    return Draft(number.first, last, number.start, end, entry.unit, value, scale=number.scale)


def times(value: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if value is None else value if factor == 1 else value * factor


def part_of_one(doc: Document, number: Number) -> Draft | None:
    """Half an hour, a quarter of a mile, 1/4 mile, 0.7 of a percentage point"""
    if number.unit and number.unit[0].unit.startswith(("distance:", "mass:", "volume:")):
        return with_unit(number)
    at = number.last + (number.next == "of")
    hit = doc.at(UnitEntry, at + 1) if after(doc, at) in ("a", "an") else None
    if hit is None or not hit.entry.unit.startswith(PARTED):
        return None
    value = times(number.value, hit.entry.factor)
    return Draft(number.first, hit.end, number.start, doc.ends[hit.end - 1], hit.entry.unit, value)
