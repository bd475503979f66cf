"""Scan: where a rule stands in the text, and what it may ask of the tokens around it."""

import datetime as dt
from typing import NamedTuple

from edunews._rules.dates.calendar import Days
from edunews._text.document import Document
from edunews._text.lexer import CAPITAL, NUMBER, UPPER
from edunews.model.dates import DateBasis, DateModifier, DateReading, Granularity
from edunews.vocab.entries import DateCueEntry, DateWordEntry, NumberEntry

__all__ = ["FUNCTION", "Anchor", "Draft", "Part", "Scan"]

DIGITS_IN_A_COUNT = 3
# Words that may follow a date which stands alone: no noun that it would describe.
FUNCTION = frozenset(
    {
        "", "a", "about", "after", "an", "and", "are", "as", "at", "because", "but", "by", "for",
        "from", "had", "has", "have", "he", "if", "in", "is", "it", "of", "on", "only", "or",
        "she", "than", "that", "the", "they", "this", "to", "until", "was", "we", "were", "when",
        "where", "which", "while", "who", "will", "with", "would", "you",
    }
)  # fmt: skip
ARTICLES = frozenset({"a", "an", "one"})


class Anchor(NamedTuple):
    """A word or number at the tokens ``[at, end)`` from which a date may be read."""

    at: int
    end: int
    kind: str
    value: int = 0
    name: str = ""


class Part(NamedTuple):
    """A number read from the tokens up to ``end``."""

    value: int
    end: int


class Draft(NamedTuple):
    """A date that a rule reads from the tokens ``[at, end)``; ``days`` None while unresolved."""

    at: int
    end: int
    days: Days | None
    granularity: Granularity
    basis: DateBasis = DateBasis.EXPLICIT
    modifier: DateModifier | None = None
    approximate: bool = False
    alternatives: tuple[DateReading, ...] = ()
    ambiguity: tuple[str, ...] = ()


class Scan:
    """A document, the day it appeared, and the block that the rules may look at just now."""

    __slots__ = ("_keys", "_words", "country", "doc", "hi", "lo", "published")

    def __init__(self, doc: Document, published: dt.date | None) -> None:
        self.doc = doc
        self.published = published
        self.country = doc.country or "GB"
        self.lo = self.hi = 0
        self._keys = doc.keys
        self._words = doc.hits.by_start(DateWordEntry)

    def enter(self, at: int) -> None:
        """Look at the block of token ``at`` from now on."""
        self.lo, self.hi = self.doc.blocks[self.doc.block_of[at]]

    def key(self, at: int) -> str:
        """The folded form of a token; "" outside the block."""
        return self._keys[at] if self.lo <= at < self.hi else ""

    def keys(self, first: int, last: int) -> tuple[str, ...]:
        """The folded forms of the tokens ``[first, last)`` that lie in the block."""
        return self.doc.keys[max(first, self.lo) : min(last, self.hi)]

    def kind(self, at: int) -> int:
        """The lexer's kind of a token; -1 outside the block."""
        return self.doc.kinds[at] if self.lo <= at < self.hi else -1

    def word(self, at: int, *kinds: str) -> Anchor | None:
        """The calendar word of one of ``kinds`` that begins at ``at``."""
        hit = self._words.get(at) if self.lo <= at < self.hi else None
        if hit is None or hit.entry.kind not in kinds:
            return None
        return Anchor(hit.start, hit.end, hit.entry.kind, hit.entry.value)

    def cues(self, at: int) -> tuple[str, ...]:
        """The kinds of the cue word that begins at ``at``; empty when none does."""
        hit = self.doc.hits.at(DateCueEntry, at) if self.lo <= at < self.hi else None
        return hit.entry.kinds if hit is not None else ()

    def cue(self, at: int, kind: str) -> bool:
        """Whether a cue word of ``kind`` begins at ``at``."""
        return kind in self.cues(at)

    def glued(self, at: int) -> bool:
        """Whether ``at`` stands right behind the token before it."""
        return self.lo < at < self.hi and self.doc.glued(at)

    def capital(self, at: int) -> bool:
        """Whether the token is a word that begins with a capital."""
        return self.kind(at) in (CAPITAL, UPPER)

    def opens(self, at: int) -> bool:
        """Whether ``at`` begins its sentence, or a stretch in quotation marks."""
        return (
            at <= self.lo
            or self.doc.sentence_of[at] != self.doc.sentence_of[at - 1]
            or self.key(at - 1) in OPENERS
        )

    def number(self, at: int, digits: int = 2) -> int | None:
        """The value of a token of at most ``digits`` digits."""
        key = self.key(at)
        if self.kind(at) == NUMBER and len(key) <= digits and key.isdecimal():
            return int(key)
        return None

    def ordinal_end(self, at: int) -> int:
        """One past "22" or "22nd" when the number stands at ``at``."""
        return at + 2 if self.glued(at + 1) and self.key(at + 1) in SUFFIXES else at + 1

    def day(self, at: int) -> Part | None:
        """A day of the month, "3" or "3rd", at ``at``."""
        value = self.number(at)
        if value is None or not 1 <= value <= LAST_DAY:
            return None
        return Part(value, self.ordinal_end(at))

    def ordinal(self, at: int) -> int | None:
        """The day of the month that an ordinal in words names: "first", "twenty-third"."""
        hit = self.doc.at(NumberEntry, at) if self.lo <= at < self.hi else None
        if hit is None or hit.entry.kind not in ("ordinal", "fraction"):
            return None
        value = hit.entry.value  # "third" is tagged as the fraction that it mostly is
        value = value if value >= 1 or not value else round(1 / value)
        return int(value) if 1 <= value <= LAST_DAY else None

    def day_before(self, end: int) -> tuple[int, int] | None:
        """A day of the month that ends at ``end``: its first token and its value."""
        at = end - 2 if self.key(end - 1) in SUFFIXES and self.glued(end - 1) else end - 1
        part = self.day(at)
        return (at, part.value) if part is not None and part.end == end else None

    def year(self, at: int) -> Part | None:
        """A year of four digits, or "'24", at ``at``."""
        value = self.number(at, 4)
        if value is not None and FIRST_YEAR <= value <= LAST_YEAR and len(self.key(at)) == 4:
            return Part(value, at + 1)
        if self.key(at) in APOSTROPHES and self.glued(at + 1):
            short = self.number(at + 1)
            if short is not None and len(self.key(at + 1)) == 2:
                return Part(century(short), at + 2)
        return self._spoken(at)

    def _spoken(self, at: int) -> Part | None:
        """A year as it is said, "nineteen ninety-seven", at ``at``."""
        word = self.word(at, "spoken")
        if word is not None and word.end == at + 2:
            return Part(word.value, word.end) if self.key(at - 1) == "year" else None
        rest = self.count(at + 1) if word else None
        if (
            word is None
            or rest is None
            or not 10 <= rest.value <= 99
            or self.kind(at + 1) == NUMBER
        ):
            return None
        unit = self.count(rest.end) if rest.value % 10 == 0 else None
        if unit is not None and unit.value < 10 and self.key(rest.end) not in ARTICLES:
            return Part(word.value + rest.value + unit.value, unit.end)
        return Part(word.value + rest.value, rest.end)

    def count(self, at: int) -> Part | None:
        """A number of things in digits or words at ``at``: "3", "three", "a"."""
        value = self.number(at, DIGITS_IN_A_COUNT)
        if value is not None:
            return Part(value, at + 1)
        hit = self.doc.at(NumberEntry, at) if self.lo <= at < self.hi else None
        if hit is not None and hit.entry.kind == "cardinal":
            return Part(int(hit.entry.value), hit.end)
        return Part(1, at + 1) if self.key(at) in ARTICLES else None

    def count_before(self, end: int) -> tuple[int, int] | None:
        """A count that ends at ``end``: its first token and its value."""
        part = self.count(end - 1)
        return (end - 1, part.value) if part is not None and part.end == end else None


OPENERS = frozenset("“\"‘'«:([—–") | {"``"}
SUFFIXES = frozenset({"st", "nd", "rd", "th"})
APOSTROPHES = frozenset({"'", "’", "‘"})
LAST_DAY = 31
FIRST_YEAR, LAST_YEAR = 1000, 2199


def century(short: int) -> int:
    """The year that two digits stand for: '24 is 2024, '68 is 1968."""
    return 2000 + short if short < 50 else 1900 + short
