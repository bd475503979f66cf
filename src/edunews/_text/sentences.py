"""Sentences: token ranges inside each block, aware of marks and abbreviations."""

from collections.abc import Callable

from edunews._text.lexer import CAPITAL, DOTTED, LOWER, MARK, NUMBER, UPPER, Tokens

__all__ = ["sentences"]

ENDERS = frozenset(".!?…") | {"...", "....", ".."}
CLOSERS = frozenset("”’\"')]»") | {"''", "’’"}


def sentences(
    tokens: Tokens, first: int, last: int, abbreviated: Callable[[int], bool]
) -> list[tuple[int, int]]:
    """The sentences of the block of tokens ``[first, last)``, as token ranges that fill it.

    ``abbreviated(i)`` tells whether the full stop after token ``i`` belongs to a shortened word.
    """
    found, start, at = [], first, first
    keys = tokens.keys
    while at < last:
        if keys[at] not in ENDERS and tokens.kinds[at] != DOTTED:
            at += 1
            continue
        end = at + 1
        while end < last and keys[end] in CLOSERS and tokens.starts[end] == tokens.ends[end - 1]:
            end += 1
        if end < last and _goes_on(tokens, at, end, abbreviated):
            at = end
            continue
        found.append((start, end))
        start = at = end
    if start < last:
        found.append((start, last))
    return found


def _goes_on(tokens: Tokens, at: int, end: int, abbreviated: Callable[[int], bool]) -> bool:
    """Whether the sentence runs on after an ender at ``at`` whose closing marks end at ``end``."""
    if tokens.kinds[end] == LOWER or tokens.starts[end] == tokens.ends[end - 1]:
        return True
    key = tokens.keys[at]
    starts_new = tokens.kinds[end] in (CAPITAL, UPPER, NUMBER, MARK, DOTTED)
    if not starts_new and tokens.keys[end] not in "([–—-•£$€@#":
        return True
    if tokens.kinds[at] == DOTTED:
        return tokens.kinds[end] not in (CAPITAL, UPPER, MARK) or abbreviated(at)
    if key == ".":
        return at > 0 and tokens.ends[at - 1] == tokens.starts[at] and abbreviated(at - 1)
    return False
