"""Quotation marks paired by position, block by block; apostrophes told from closing marks."""

from typing import NamedTuple

from edunews._text.lexer import MARK, Tokens

__all__ = ["Marked", "pair"]

DOUBLE = frozenset('“”„"«»') | {"''", "``", "’’", "‘‘"}
OPENS = frozenset("“‘„‚«`") | {"``", "‘‘"}
CLOSES = frozenset("”»") | {"''", "’’"}
BEFORE_OPEN = frozenset("([{—–-/…“‘\"'")
AFTER_CLOSE = frozenset(".,;:!?)]}—–-…”’\"'/")


class Marked(NamedTuple):
    """A stretch between two marks: tokens ``[first, last)`` inside them, in block ``block``.

    ``open`` and ``close`` are the tokens of the marks; None where one is missing. ``depth`` is 0
    for an outer pair, 1 for a pair inside another.
    """

    first: int
    last: int
    open: int | None
    close: int | None
    double: bool
    depth: int
    block: int


def pair(text: str, tokens: Tokens, bounds: tuple[tuple[int, int], ...]) -> tuple[Marked, ...]:
    """The marked stretches of all blocks, by first token. ``bounds`` are token ranges."""
    places: list[list[int]] = [[] for _ in bounds]
    block = 0
    for at in [at for at, kind in enumerate(tokens.kinds) if kind == MARK]:
        while at >= bounds[block][1]:
            block += 1
        places[block].append(at)
    found: list[Marked] = []
    for block, marks in enumerate(places):
        if marks:
            found += _pair_block(text, tokens, marks, bounds[block][1], block)
    return tuple(sorted(found))


def _pair_block(text: str, tokens: Tokens, marks: list[int], last: int, block: int) -> list[Marked]:
    found: list[Marked] = []
    stack: list[int] = []
    for at in marks:
        double = tokens.keys[at] in DOUBLE or _glyph(text, tokens, at) in DOUBLE
        opener = next((o for o in reversed(stack) if _double(text, tokens, o) == double), None)
        if opener is not None and _can_close(text, tokens, at):
            del stack[stack.index(opener) :]
            found.append(Marked(opener + 1, at, opener, at, double, len(stack), block))
        elif _can_open(text, tokens, at) and (double or _closes_later(text, tokens, at, marks)):
            stack.append(at)
    for depth, opener in enumerate(stack):
        if _double(text, tokens, opener):
            found.append(Marked(opener + 1, last, opener, None, True, depth, block))
    return found


def _glyph(text: str, tokens: Tokens, at: int) -> str:
    return text[tokens.starts[at] : tokens.ends[at]]


def _double(text: str, tokens: Tokens, at: int) -> bool:
    return _glyph(text, tokens, at) in DOUBLE


def _can_open(text: str, tokens: Tokens, at: int) -> bool:
    start, end = tokens.starts[at], tokens.ends[at]
    after = text[end : end + 1]
    if not after or after.isspace() or _glyph(text, tokens, at) in CLOSES:
        return False
    before = text[start - 1] if start else " "
    return before.isspace() or before in BEFORE_OPEN or _glyph(text, tokens, at) in OPENS


def _can_close(text: str, tokens: Tokens, at: int) -> bool:
    start, end = tokens.starts[at], tokens.ends[at]
    if _glyph(text, tokens, at) in OPENS:
        return False
    after = text[end : end + 1]
    return (not after or after.isspace() or after in AFTER_CLOSE) and not text[start - 1].isspace()


def _closes_later(text: str, tokens: Tokens, at: int, marks: list[int]) -> bool:
    return any(
        m > at and not _double(text, tokens, m) and _can_close(text, tokens, m) for m in marks
    )
