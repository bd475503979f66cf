"""The lexer: the text as parallel tuples of token starts, ends, kinds and folded keys."""

import functools
import re
from itertools import accumulate, compress
from operator import sub
from typing import NamedTuple

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
]

# Kinds of token. Words are LOWER, CAPITAL ("Ofsted") or UPPER ("NEU", also "I" and "A").
LOWER, CAPITAL, UPPER, DOTTED, NUMBER, CLITIC, MARK, PUNCTUATION = range(8)

MARK_GLYPHS = frozenset("“”„\"«»‘’‚'`") | {"''", "``", "’’", "‘‘"}

# Standard `re`: half the time of `regex` here, and no quantifier below can be entered twice at
# one place. The last alternatives make it total, so the pieces laid end to end are the text. A
# token takes the one space before it along, which halves the number of pieces; the first
# alternative says nothing new and takes the common case fast.
RE_PIECE = re.compile(
    r"""
      \ ?[a-zA-Z]+(?=[ ,])
    | \ ?(?:
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
    | \s+
    """,
    re.VERBOSE | re.DOTALL,
)
LONG = 40  # longer pieces are not kept between texts


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
    return (fold(token), kind_of(token), len(token)) if token else ("", PUNCTUATION, 0)


_remember = functools.lru_cache(1 << 14)(_read)


def lex(text: str) -> Tokens:
    """The tokens of ``text``. Total over ``str``; linear."""
    pieces = RE_PIECE.findall(text)
    key_of, kind, length = {}, {}, {}
    for piece in set(pieces):  # each distinct piece once: a text repeats two words of three
        read = _remember if len(piece) < LONG else _read
        key_of[piece], kind[piece], length[piece] = read(piece)
    keys = list(map(key_of.__getitem__, pieces))
    ends = list(accumulate(map(len, pieces)))
    starts = map(sub, ends, map(length.__getitem__, pieces))
    return Tokens(
        tuple(compress(starts, keys)),
        tuple(compress(ends, keys)),
        tuple(compress(map(kind.__getitem__, pieces), keys)),
        tuple(filter(None, keys)),
    )
