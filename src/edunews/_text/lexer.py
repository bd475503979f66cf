"""The lexer: the text as parallel tuples of token starts, ends, kinds and folded keys."""

import re
from collections.abc import Iterator
from itertools import accumulate, compress, count
from operator import sub
from typing import Any, NamedTuple

__all__ = [
    "CAPITAL",
    "CLITIC",
    "DOTTED",
    "LOWER",
    "MARK",
    "MARK_GLYPHS",
    "NUMBER",
    "PUNCTUATION",
    "UPPER",
    "Tokens",
    "fold",
    "lex",
    "places_of",
]

# Kinds of token. Words are LOWER, CAPITAL ("Ofsted") or UPPER ("NEU", also "I" and "A").
LOWER, CAPITAL, UPPER, DOTTED, NUMBER, CLITIC, MARK, PUNCTUATION = range(8)

MARK_GLYPHS = frozenset("“”„\"«»‘’‚'`") | {"''", "``", "’’", "‘‘"}

# Standard `re`: half the time of `regex` here, and no quantifier below can be entered twice at
# one place. The last alternatives make it total, so the pieces laid end to end are the text. A
# token takes the white space before it along, so that a piece is a token; the first alternative
# says nothing new and takes the common case fast.
RE_PIECE = re.compile(
    r"""
      \ ?[a-zA-Z]+(?=[ ,])
    | \s*(?:
          [^\W\d_]+                                         # Ofsted
          (?: ['’](?![sS]\b)[^\W\d_]+                       # O'Neil
            | [-\u2010\u2011][^\W\d_]+                      # well-known
            | [\u0300-\u036f]+[^\W\d_]*                     # with combining accents
            | (?<=\b[^\W\d_])\.(?:[^\W\d_]\.)+             # U.S.  a.m.  J.K.
          )*
        | (?<=[^\W\d_])['’][sS]\b                          # the clitic of Unison's
        | \d+(?:[.,]\d+)*                                  # 18,870  22.4
        | ''|``|’’|‘‘                                     # two single marks for a double one
        | \.{2,} | -{2,}
        | \S
      )
    | \s+                                                # at the end of the text
    """,
    re.VERBOSE | re.DOTALL,
)
LONG = 40  # longer pieces are not kept
KEPT = 1 << 15  # how many are


class Tokens(NamedTuple):
    """Parallel tuples, one place a token; white space is no token."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    kinds: tuple[int, ...]
    keys: tuple[str, ...]


def fold(piece: str) -> str:
    """The form of a token used for look-up: lower case, straight apostrophe, plain hyphen."""
    key = piece.lower()
    return key if key.isascii() else key.translate(FOLDED)


FOLDED = str.maketrans({"’": "'", "‘": "'", "\u2010": "-", "\u2011": "-"})


def kind_of(piece: str) -> int:
    """The kind of a token, from its own characters."""
    first = piece[0]
    if first.isalpha():
        if piece[-1] == "." and len(piece) > 1:
            return DOTTED
        if not first.isupper():
            return LOWER
        return UPPER if piece.isupper() else CAPITAL
    if first.isdecimal():
        return NUMBER
    if piece in MARK_GLYPHS:
        return MARK
    return CLITIC if first in "'’" else PUNCTUATION


def _read(piece: str) -> tuple[str, int, int]:
    token = piece.lstrip()
    return fold(token), kind_of(token), len(token)


class _Remembered(dict[str, Any]):
    """One part of what `_read` gives, for every piece seen lately, in this text or another.

    Two words of three have been seen before. Emptied when full, so that it stays small.
    """

    def __init__(self, part: int) -> None:
        self.part = part

    def __missing__(self, piece: str) -> Any:
        read = _read(piece)
        if len(self) >= KEPT:
            self.clear()
        if len(piece) < LONG:
            for one in (_KEYS, _KINDS, _LENGTHS):
                one[piece] = read[one.part]
        return read[self.part]


_KEYS, _KINDS, _LENGTHS = map(_Remembered, range(3))


def lex(text: str) -> Tokens:
    """The tokens of ``text``. Total over ``str``; linear."""
    pieces = RE_PIECE.findall(text)
    ends = list(accumulate(map(len, pieces)))
    if pieces and pieces[-1].isspace():  # what follows the last token
        del pieces[-1], ends[-1]
    return Tokens(
        tuple(map(sub, ends, map(_LENGTHS.__getitem__, pieces))),
        tuple(ends),
        tuple(map(_KINDS.__getitem__, pieces)),
        tuple(map(_KEYS.__getitem__, pieces)),
    )


def places_of(kinds: tuple[int, ...], *wanted: int) -> Iterator[int]:
    """The tokens of the ``wanted`` kinds, in order."""
    return compress(count(), map(frozenset(wanted).__contains__, kinds))
