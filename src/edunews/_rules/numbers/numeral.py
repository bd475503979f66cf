"""A numeral as it is read, and the words and signs that numerals are made of."""

import functools
from decimal import Decimal

import attrs

from edunews._text.lexer import keys_of
from edunews.vocab.entries import NumberEntry, UnitEntry
from edunews.vocab.types import Vocabulary

ONE = Decimal(1)


@attrs.frozen
class Tables:
    """The number and unit words of a vocabulary by spelling, and the ends of its money signs."""

    numbers: dict[str, NumberEntry]
    units: dict[str, UnitEntry]
    signs: frozenset[str]


@functools.lru_cache(8)
def tables(vocabulary: Vocabulary) -> Tables:
    """Built once for each vocabulary, as the trie is."""
    units = vocabulary.of(UnitEntry)
    return Tables(
        {form: entry for entry in vocabulary.of(NumberEntry) for form in entry.forms},
        {form.lower(): entry for entry in units for form in entry.forms},
        frozenset(
            keys_of(form)[-1]
            for entry in units
            if entry.unit.startswith("currency:")
            for form in entry.forms
        ),
    )


@attrs.define(eq=False)
class Number:
    """A numeral: tokens ``[first, last)``, characters ``[start, end)``.

    ``kind`` is "cardinal", "fraction", "multiple", "ordinal" or "vague". ``value`` is None when
    the digits are malformed. ``tail`` is what a hyphen ties to it ("week" of "20-week"), ending
    at ``tail_end``. ``digits`` says that it has figures; ``scale`` is what "million" or "bn"
    multiplied it by. ``prev`` and ``next`` are the keys of the words beside it in its paragraph
    (``prev2`` and ``next2`` one further), "" where there is none; ``sign`` says that ``prev`` may
    end a sign of money; ``unit`` is the unit after it, with the token and the character where that
    ends.
    """

    first: int
    last: int
    start: int
    end: int
    kind: str
    value: Decimal | None
    over: tuple[Decimal, Decimal] | None = None
    tail: str = ""
    tail_end: int = 0
    digits: bool = False
    scale: Decimal = ONE
    prev: str = ""
    prev2: str = ""
    next: str = ""
    next2: str = ""
    sign: bool = False
    unit: tuple[UnitEntry, int, int] | None = None

    @property
    def scaled(self) -> bool:
        """Whether a word such as "million" is part of it."""
        return self.scale > 1

    @property
    def bare(self) -> bool:
        """Whether it is an unscaled whole number below ten thousand, as in names."""
        value = self.value
        plain = self.kind == "cardinal" and value is not None and self.scale <= 1
        return plain and value < 10000 and value % 1 == 0  # type: ignore[operator]
