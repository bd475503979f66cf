"""The lexer: the text as parallel tuples of token starts, ends, kinds and folded keys."""

import functools
import re
from array import array
from collections.abc import Callable, Iterable, Mapping, MutableSequence, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate
from operator import itemgetter, sub
from typing import Any, NamedTuple

# Kinds of token. Words are LOWER, CAPITAL ("Ofsted") or UPPER ("NEU", also "I" and "A").
LOWER, CAPITAL, UPPER, DOTTED, NUMBER, CLITIC, MARK, PUNCTUATION = range(8)

MARK_GLYPHS = frozenset("“”„\"«»‘’‚'`") | {"''", "``", "’’", "‘‘"}

# Standard `re`: half the time of `regex` here, and no quantifier below can be entered twice at
# one place. The last alternatives make it total, so the pieces laid end to end are the text. A
# token takes the white space before it along, so that a piece is a token; the first two
# alternatives say nothing new and take the common cases fast.
RE_PIECE = re.compile(
    r"""
      \ ?[a-zA-Z]++(?=[ ,]|(?<=[a-zA-Z]{2})[.\n])
    | [,.](?=[ \n])
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
OKINAS = ("ʻ", "ʼ")  # “ʻIsileli” has a capital
LONG = 40  # longer pieces are not kept
KEPT = 1 << 15  # how many are
MANY = 1 << 17  # tokens, from which on their numbers take four bytes each instead of forty


class Tokens(NamedTuple):
    """Parallel tuples, one place a token; white space is no token. A kind is a byte.

    ``by_key`` holds the tokens of each key, in order.
    """

    starts: Sequence[int]
    ends: Sequence[int]
    kinds: bytes
    keys: tuple[str, ...]
    by_key: dict[str, MutableSequence[int]]


def fold(piece: str) -> str:
    """The form of a token used for look-up: lower case, straight apostrophe, plain hyphen."""
    key = piece.lower()
    return key if key.isascii() else key.translate(FOLDED)


FOLDED = str.maketrans({"’": "'", "‘": "'", "\u2010": "-", "\u2011": "-"})


def kind_of(piece: str) -> int:
    """The kind of a token, from its own characters."""
    first = piece[0] if piece[0] not in OKINAS else piece[1:2] or piece
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


class Memory(dict[str, tuple[str, int, int, Any]]):
    """Key, kind and length of every piece seen lately, in this text or another, and its ``known``.

    Two words of three have been seen before. Emptied when full, so that it stays small. ``known``
    is what somebody knows of a key: where a vocabulary goes on from it.
    """

    def __init__(self, known: Mapping[str, Any]) -> None:
        self._known = known

    def __missing__(self, piece: str) -> tuple[str, int, int, Any]:
        token = piece.lstrip()
        key = fold(token)
        read = key, kind_of(token), len(token), self._known.get(key)
        if len(self) >= KEPT:
            self.clear()
        if len(piece) < LONG:
            self[piece] = read
        return read


def lex(text: str, memory: Memory) -> tuple[Tokens, list[Any]]:
    """The tokens of ``text``, and what ``memory`` knows of each. Total over ``str``; linear."""
    pieces = RE_PIECE.findall(text)
    if pieces and pieces[-1].isspace():  # what follows the last token
        del pieces[-1]
    read = list(map(memory.__getitem__, pieces))
    pack: Callable[[Iterable[int]], Sequence[int]] = tuple
    many: Callable[[Iterable[int]], MutableSequence[int]] = list
    if len(pieces) > MANY:
        pack = many = functools.partial(array, "Q" if len(text) >> 32 else "I")
    ends = pack(accumulate(map(len, pieces)))
    keys = tuple(map(itemgetter(0), read))
    by_key: dict[str, MutableSequence[int]] = {}
    for at, key in enumerate(keys):
        if key in by_key:
            by_key[key].append(at)
        else:
            by_key[key] = many((at,))
    starts = pack(map(sub, ends, map(itemgetter(2), read)))
    tokens = Tokens(starts, ends, bytes(map(itemgetter(1), read)), keys, by_key)
    return tokens, list(map(itemgetter(3), read))


def keys_of(words: str) -> tuple[str, ...]:
    """The keys of a few words, such as a vocabulary has."""
    pieces = RE_PIECE.findall(words.rstrip())
    return tuple([fold(piece.lstrip()) for piece in pieces])


def places_in(by_key: Mapping[str, Sequence[int]], words: AbstractSet[str]) -> list[int]:
    """The tokens that are one of ``words``, in order."""
    return sorted([at for word in by_key.keys() & words for at in by_key[word]])


def places_of(kinds: bytes, *wanted: int) -> list[int]:
    """The tokens of the ``wanted`` kinds, in order."""
    return [match.start() for match in _one_of(wanted).finditer(kinds)]


@functools.cache
def _one_of(wanted: tuple[int, ...]) -> re.Pattern[bytes]:
    return re.compile(b"[%b]" % re.escape(bytes(wanted)))
