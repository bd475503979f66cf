"""Scan: where a rule stands in the text, and what it may ask of the tokens around it."""

import datetime as dt
from typing import Any, NamedTuple

from edunews._rules.dates.calendar import Days
from edunews._text.document import Document
from edunews._text.lexer import CAPITAL, LOWER, NUMBER, UPPER
from edunews.model.dates import DateBasis, DateModifier, DateReading, Granularity
from edunews.vocab.entries import DateCueEntry, DateWordEntry, NumberEntry

APOSTROPHES = frozenset("'’‘")
ARTICLES = frozenset(("a", "an", "one"))
DASHES = frozenset(("-", "–", "—", "−", "--"))
JOINS = DASHES | frozenset("and or to & until till through /".split())
OPENERS = frozenset("“\"‘'«:([—–") | {"``"}
SUFFIXES = frozenset(("st", "nd", "rd", "th"))
WHICH = {"last": -1, "this": 0, "next": 1}
# Words that may follow a date which stands alone: no noun that it would describe.
FUNCTION = frozenset(
    "a about after an and are as at because but by for from had has have he if in is it of on only"
    " or she than that the they this to until was we were when where which while who will with"
    " would you".split()
)
DIGITS_IN_A_COUNT = 3
LAST_DAY = 31
FIRST_YEAR, LAST_YEAR = 1000, 2199


class Anchor(NamedTuple):
    """A word or number at the tokens ``[at, end)`` from which a date may be read."""

    at: int
    end: int
    kind: str
    value: int = 0
    name: str = ""


class Part(NamedTuple):
    """A number at the tokens ``[at, end)``; ``to`` is the last one of a run: "18-22"."""

    at: int
    end: int
    value: int
    to: int = 0


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
    rule: Any = None


class Scan:
    """A document, the day it appeared, and the block that the rules may look at just now.

    Where that day is not known, rules reckon from any other, and nobody is told what they found.
    """

    __slots__ = (
        "_keys", "_kinds", "_told", "_words", "country", "cue_at", "dated", "doc", "hi", "lo",
        "published",
    )  # fmt: skip

    def __init__(self, doc: Document, published: dt.date | None) -> None:
        self.doc = doc
        self.dated = published is not None
        self.published = published or dt.date(2000, 1, 1)
        self.country = doc.country or "GB"
        self.lo = self.hi = 0
        self._keys, self._kinds = doc.keys, doc.kinds
        self._words, self.cue_at = doc.starting(DateWordEntry), doc.asked(DateCueEntry)
        self._told: frozenset[str] | None = None

    def enter(self, at: int) -> None:
        """Look at the block of token ``at`` from now on."""
        if not self.lo <= at < self.hi:
            self.lo, self.hi = self.doc.blocks[self.doc.block_of[at]]

    def key(self, at: int) -> str:
        """The folded form of a token; "" outside the block."""
        return self._keys[at] if self.lo <= at < self.hi else ""

    def keys(self, first: int, last: int) -> tuple[str, ...]:
        """The folded forms of the tokens ``[first, last)`` that lie in the block."""
        return self._keys[max(first, self.lo) : min(last, self.hi)]

    def past(self, at: int, *keys: str) -> int:
        """One past ``at`` if one of ``keys`` stands there, else ``at``."""
        return at + (self.key(at) in keys)

    def before(self, at: int, *keys: str) -> int:
        """One before ``at`` if one of ``keys`` stands there, else ``at``."""
        return at - (self.key(at - 1) in keys)

    def kind(self, at: int) -> int:
        """The lexer's kind of a token; -1 outside the block."""
        return self._kinds[at] if self.lo <= at < self.hi else -1

    def word(self, at: int, *kinds: str) -> Anchor | None:
        """The calendar word of one of ``kinds`` that begins at ``at``."""
        hit = self._words.get(at) if self.lo <= at < self.hi else None
        if hit is None or hit.entry.kind not in kinds:
            return None
        return Anchor(at, hit.end, hit.entry.kind, hit.entry.value)

    def cues(self, at: int) -> tuple[str, ...]:
        """The kinds of the cue word that begins at ``at``; empty when none does."""
        hit = self.cue_at(at) if self.lo <= at < self.hi else None
        return hit.entry.kinds if hit else ()

    def cue(self, at: int, kind: str) -> bool:
        """Whether a cue word of ``kind`` begins at ``at``."""
        return kind in self.cues(at)

    def tells(self, kind: str) -> bool:
        """Whether a cue word of ``kind`` stands anywhere in the text."""
        if self._told is None:
            hits = self.doc.find(DateCueEntry)
            self._told = frozenset(kind for hit in hits for kind in hit.entry.kinds)
        return kind in self._told

    def glued(self, at: int) -> bool:
        """Whether ``at`` stands right behind the token before it."""
        return self.lo < at < self.hi and self.doc.glued(at)

    def capital(self, at: int) -> bool:
        """Whether the token is a word that begins with a capital."""
        return self.kind(at) in (CAPITAL, UPPER)

    def thing(self, at: int) -> bool:
        """Whether a word stands at ``at`` that may be a noun: "the Friday [explosions]"."""
        return self.kind(at) == LOWER and self._keys[at] not in FUNCTION

    def opens(self, at: int) -> bool:
        """Whether ``at`` begins its sentence, or a stretch in quotation marks."""
        place = self.doc.sentence_of
        return at <= self.lo or place[at] != place[at - 1] or self._keys[at - 1] in OPENERS

    def number(self, at: int, digits: int = 2) -> int | None:
        """The value of a token of at most ``digits`` digits."""
        if self.kind(at) != NUMBER:
            return None
        key = self._keys[at]
        return int(key) if len(key) <= digits and key.isdecimal() else None

    def ordinal_end(self, at: int) -> int:
        """One past "22" or "22nd" when the number stands at ``at``."""
        return at + 2 if self.key(at + 1) in SUFFIXES and self.glued(at + 1) else at + 1

    def day(self, at: int) -> Part | None:
        """A day of the month, "3" or "3rd", at ``at``."""
        value = self.number(at)
        if value is None or not 1 <= value <= LAST_DAY:
            return None
        return Part(at, self.ordinal_end(at), value, value)

    def day_before(self, end: int) -> Part | None:
        """A day of the month that ends at ``end``."""
        part = self.day(end - 1 - (self.key(end - 1) in SUFFIXES and self.glued(end - 1)))
        return part if part is not None and part.end == end else None

    def ordinal(self, at: int) -> Part | None:
        """A day of the month in words, "first" or "twenty-third", at ``at``."""
        hit = self.doc.at(NumberEntry, at) if self.lo <= at < self.hi else None
        if hit is None or hit.entry.kind not in ("ordinal", "fraction"):
            return None
        value = hit.entry.value  # "third" is tagged as the fraction that it mostly is
        value = int(value if value >= 1 or not value else round(1 / value))
        return Part(at, at + 1, value, value) if 1 <= value <= LAST_DAY else None

    def year(self, at: int) -> Part | None:
        """A year of four digits, "'24" or "nineteen ninety-seven", at ``at``."""
        if not self.lo <= at < self.hi:
            return None
        key, kind = self._keys[at], self._kinds[at]
        if kind == NUMBER:
            whole = len(key) == 4 and key.isdecimal() and FIRST_YEAR <= int(key) <= LAST_YEAR
            return Part(at, at + 1, int(key)) if whole else None
        if kind != LOWER and key in APOSTROPHES:
            short = self.number(at + 1) if self.glued(at + 1) else None
            whole = short is not None and len(self.key(at + 1)) == 2
            return Part(at, at + 2, century(short)) if short is not None and whole else None
        word = self.word(at, "spoken") if at in self._words else None
        return self._spoken(word) if word else None

    def _spoken(self, word: Anchor) -> Part | None:
        """A year as it is said, from its first word on."""
        at, end = word.at, word.end
        if end == at + 2:  # "the year two thousand"
            return Part(at, end, word.value) if self.key(at - 1) == "year" else None
        rest = None if self.kind(end) == NUMBER else self.count(end)
        if rest is None or not 10 <= rest.value <= 99:
            return None
        unit = self.count(rest.end) if rest.value % 10 == 0 else None
        if unit is not None and unit.value < 10 and self.key(rest.end) not in ARTICLES:
            return Part(at, unit.end, word.value + rest.value + unit.value)
        return Part(at, rest.end, word.value + rest.value)

    def which_before(self, at: int) -> Part | None:
        """Which one "last", "this", "next", "this past" or "this coming" says before ``at``."""
        key = self.key(at - 1)
        if key in WHICH:
            return Part(at - 1, at, WHICH[key])
        if key in ("past", "coming") and self.key(at - 2) == "this":
            return Part(at - 2, at, 1 if key == "coming" else -1)
        return None

    def year_after(self, end: int, *links: str) -> tuple[int, int, DateBasis] | None:
        """The year named behind a date, where it ends, and what it is known from.

        "[May] 2019", "[May] of '19", "[May] last year".
        """
        at = self.past(end, *links)
        named = self.year(at)
        if named is not None:
            return None if self.counts(named.end) else (named.value, named.end, DateBasis.EXPLICIT)
        which = WHICH.get(self.key(at))
        if which is None or self.key(at + 1) != "year":
            return None
        return self.published.year + which, at + 2, DateBasis.PUBLISHED

    def counts(self, at: int) -> bool:
        """Whether what stands at ``at`` makes the number before it a count or a share."""
        return self.key(at) in ("%", "per", "percent", "pc") or self.cue(at, "counted")

    def count(self, at: int) -> Part | None:
        """A number of things in digits or words at ``at``: "3", "three", "a"."""
        value = self.number(at, DIGITS_IN_A_COUNT)
        if value is not None:
            return Part(at, at + 1, value)
        hit = self.doc.at(NumberEntry, at) if self.lo <= at < self.hi else None
        if hit is not None and hit.entry.kind == "cardinal":
            return Part(at, hit.end, int(hit.entry.value))
        return Part(at, at + 1, 1) if self.key(at) in ARTICLES else None

    def count_before(self, end: int) -> Part | None:
        """A count that ends at ``end``."""
        part = self.count(end - 1)
        return part if part is not None and part.end == end else None


def century(short: int) -> int:
    """The year that two digits stand for: '24 is 2024, '68 is 1968."""
    return 2000 + short if short < 50 else 1900 + short
