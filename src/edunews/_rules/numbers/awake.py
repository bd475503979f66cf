"""Which rules a number wakes: by its kind, its unit and the words beside it, before any is run."""

import functools
from collections.abc import Iterable
from typing import Any

from edunews._rules.numbers.numeral import Number
from edunews._rules.numbers.quantities import (
    MEASURES,
    count,
    distance,
    duration,
    money,
    percent,
    points,
    pronoun,
    rank,
)
from edunews._rules.numbers.reading import HYPHENS
from edunews._rules.numbers.rejections import (
    affixed,
    contact,
    entitlement,
    graded,
    label,
    listed,
    ordinal,
    tally,
    titled,
    vague,
    years,
)
from edunews._rules.numbers.shares import fraction, multiple, one_in, place, ratio
from edunews._rules.numbers.times import age, clock
from edunews._rules.numbers.words import (
    AGED,
    COINS,
    CONNECTORS,
    COPULAS,
    DASHES,
    EVERY,
    LINK_MARKS,
    MERIDIEM,
    ORDINAL_ENDINGS,
)
from edunews._rules.rule import Rule
from edunews._text.document import Document
from edunews._text.lexer import CAPITAL, LOWER, MARK_GLYPHS, NUMBER, UPPER
from edunews.vocab.entries import LabelEntry

ORDER: tuple[Rule[Any], ...] = (
    rank, contact, titled, years, listed, ordinal, tally, clock, age, label, affixed, graded,
    entitlement, vague, money, percent, points, one_in, ratio, place, fraction, multiple,
    duration, distance, pronoun, count,
)  # fmt: skip
FOR_KIND: dict[str, tuple[Rule[Any], ...]] = {
    "fraction": (rank, money, place, fraction, percent, duration),
    "multiple": (multiple,),
    "ordinal": (rank, ordinal),
    "vague": (vague,),
}
WORDS = (LOWER, CAPITAL, UPPER)
YEARS = frozenset("months year year-old year-olds years yrs".split())

# For a cardinal: the rules that cannot answer without one of these words beside the number, or
# without a unit of that family, or unless it looks so. A count is what is left.
Wakes = tuple[tuple[tuple[Rule[Any], ...], Iterable[str]], ...]
BEFORE: Wakes = (
    ((affixed,), DASHES | LINK_MARKS),
    ((age,), AGED | COPULAS | CONNECTORS | frozenset("( about at between just now of over then "
                                                     "under".split()) | {","}),
    ((clock,), ("at", "past", "to")),
    ((graded,), ("a", "an")),
    ((label,), CONNECTORS | DASHES),
    ((ratio,), EVERY),
    ((titled,), MARK_GLYPHS),
)  # fmt: skip
AFTER: Wakes = (
    ((affixed,), DASHES | {"/"}),
    ((age,), HYPHENS | YEARS | {"and", "or", "to", "–"}),
    ((clock,), MERIDIEM | {":", "in", *CONNECTORS} - {","}),
    ((entitlement,), COINS | {"hour", "hours"}),
    ((graded,), ("and", "or")),
    ((one_in,), ("in", "out", "-")),
    ((percent,), ("of",)),
    ((rank, ordinal), ORDINAL_ENDINGS),
    ((ratio,), (":", "per", "to")),
    ((tally,), DASHES | {"to"}),
    ((titled,), MARK_GLYPHS | {"."}),
    ((years,), ("to",)),
)
SECOND: Wakes = (
    ((points,), ("marks", "points")),
    ((ratio,), ("every", "for", "per", "to")),
)
UNITS: Wakes = (
    ((distance,), [family.rstrip(":") for family in MEASURES]),
    ((duration,), ("duration",)),
    ((money,), ("currency",)),
    ((multiple,), ("times",)),
    ((percent,), ("percent", "percentage_point", "basis_point")),
    ((points,), ("points",)),
)
LOOKS: Wakes = (
    ((label,), ("glued",)),
    ((contact,), ("run",)),
    ((label,), ("labelled",)),
    ((listed,), ("opening",)),
    ((money,), ("sign",)),
    ((pronoun,), ("one",)),
    ((age, label, multiple, one_in), ("tail",)),
)


def _bits(wakes: Wakes) -> dict[str, int]:
    """For each word of a table the rules that it wakes, a bit each."""
    bits: dict[str, int] = {}
    for rules, words in wakes:
        for word in words:
            bits[word] = bits.get(word, 0) | sum(1 << ORDER.index(rule) for rule in rules)
    return bits


BITS_BEFORE, BITS_AFTER, BITS_SECOND = _bits(BEFORE), _bits(AFTER), _bits(SECOND)
BITS_UNIT, COUNT = _bits(UNITS), 1 << ORDER.index(count)
GLUED, RUN, LABELLED, OPENING, SIGN, SINGLE, TAIL = _bits(LOOKS).values()


@functools.lru_cache(1 << 10)
def _rules(bits: int) -> tuple[Rule[Any], ...]:
    return tuple(rule for place, rule in enumerate(ORDER) if bits >> place & 1)


@functools.lru_cache(1 << 8)
def _family(unit: str) -> int:
    return BITS_UNIT.get(unit.partition(":")[0], 0)


def awake(doc: Document, number: Number) -> tuple[Rule[Any], ...]:
    """The rules that can answer for ``number``, in order of precedence."""
    if number.kind != "cardinal":
        return FOR_KIND[number.kind]
    bits = COUNT | BITS_BEFORE.get(number.prev, 0) | BITS_AFTER.get(number.next, 0)
    bits |= BITS_SECOND.get(number.next2, 0)
    if number.unit:
        bits |= _family(number.unit[0].unit)
    if number.tail:
        bits |= TAIL
    if number.value == 1:
        bits |= SINGLE
    if number.first in doc.ending(LabelEntry):
        bits |= LABELLED
    return _rules(bits | _figures(doc, number) if number.digits else bits)


def _figures(doc: Document, number: Number) -> int:
    """The rules for figures alone, by how they stand in the line."""
    first, last, bits = number.first, number.last, SIGN if number.sign else 0
    kinds, starts, ends = doc.kinds, doc.starts, doc.ends
    if not number.prev:
        bits |= OPENING
    if first and kinds[first - 1] in WORDS and ends[first - 1] == starts[first]:
        bits |= GLUED
    if last < len(kinds):
        if kinds[last] in WORDS and ends[last - 1] == starts[last]:
            bits |= GLUED
        if kinds[last] in (NUMBER, CAPITAL, UPPER):
            bits |= RUN
    return bits | RUN if doc.keys[first][0] == "0" else bits
