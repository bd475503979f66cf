"""Quotation marks paired by position, block by block; apostrophes told from closing marks."""

from typing import NamedTuple

from edunews._text.lexer import MARK, Tokens, places_of
from edunews.vocab.english import parts_of_speech as parts

DOUBLE = frozenset('“”„"«»') | {"''", "``", "’’", "‘‘"}
OPENS = frozenset("“‘„‚«`") | {"``", "‘‘"}
CLOSES = frozenset("”»") | {"’’"}
BEFORE_OPEN = frozenset("([{—–-/…“‘\"'")
AFTER_CLOSE = frozenset(".,;:!?)]}—–-…”’\"'/")
ENDS = frozenset(".,!?…")
STOPS = frozenset(".!?…")
# Words that begin with an apostrophe: "'til the end", "give 'em time".
ELISIONS = frozenset(("til", "em", "cause", "tis", "twas", "n", "cos", "round", "bout"))
# What no owner stands before: the mark of "‘wasted years’ and" closes, that of "the years’ toll"
# need not.
UNOWNED = frozenset(
    word
    for words in (
        "and but nor or of to", parts.BE, parts.HAVE, parts.MODALS, parts.DETERMINERS,
        parts.PREPOSITIONS, parts.JOINING, parts.PRONOUNS, parts.OBJECTS, parts.STARTS, parts.PASTS,
    )
    for word in words.split()
)  # fmt: skip
DEPTH = 4
FAR = 80  # tokens; a sentence with an unclosed mark in it is shorter


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


class _Mark(NamedTuple):
    """One mark and what its neighbours allow it to be."""

    token: int
    double: bool
    opens: bool
    closes: bool
    after_end: bool  # it follows "," or "." and the like
    possessive: bool  # it may be the apostrophe of "the governors' view"


def pair(text: str, tokens: Tokens, bounds: tuple[tuple[int, int], ...]) -> tuple[Marked, ...]:
    """The marked stretches of all blocks, by first token. ``bounds`` are token ranges."""
    places: dict[int, list[int]] = {}
    block = 0
    for at in places_of(tokens.kinds, MARK):
        while at >= bounds[block][1]:
            block += 1
        places.setdefault(block, []).append(at)
    found: list[Marked] = []
    for block, ats in places.items():
        if "".join([tokens.keys[at] for at in ats]) == "“”" * (len(ats) // 2):  # most: no doubt
            found += [
                Marked(start + 1, end, start, end, True, 0, block)
                for start, end in zip(ats[::2], ats[1::2], strict=True)
                if start + 1 < end
            ]
            continue
        marks = [_read(text, tokens, at) for at in ats]
        follows = bounds[block + 1][0] if block + 1 < len(bounds) else -1
        reopened = follows >= 0 and tokens.kinds[follows] == MARK
        found += _pair_block(tokens, marks, bounds[block], block, reopened=reopened)
    return tuple(sorted(found))


def _read(text: str, tokens: Tokens, at: int) -> _Mark:
    start, end = tokens.starts[at], tokens.ends[at]
    glyph, before = text[start:end], text[start - 1 : start] or " "
    if glyph in DOUBLE and glyph != '"' and glyph != "''":
        return _Mark(at, True, glyph in OPENS, glyph in CLOSES, before in ENDS, False)
    after = text[end : end + 1]
    ends = not after or after.isspace()
    free = before.isspace() or before in BEFORE_OPEN
    closes = not before.isspace() and (ends or after in AFTER_CLOSE)
    if glyph in DOUBLE:
        # `her last word."I don't understand`: two sentences run together.
        opens = not ends and (free or (before in ".?!" and after.isupper()))
        if not opens and not closes:  # `" spaced out "`: either
            opens = closes = True
        return _Mark(at, True, opens, closes, before in ENDS, False)
    inner = before.isalnum() and after.isalnum()  # can`t
    opens = not ends and not inner and glyph not in CLOSES and (free or glyph in OPENS)
    if opens and at + 1 < len(tokens.keys):
        following = tokens.keys[at + 1]
        opens = following not in ELISIONS and not following.isdecimal()
    possessive = before in "sSxz" and after == " " and at + 1 < len(tokens.keys)
    possessive = possessive and tokens.keys[at + 1] not in UNOWNED
    return _Mark(at, False, opens, closes and glyph not in OPENS, before in ENDS, possessive)


def _pair_block(
    tokens: Tokens, marks: list[_Mark], bounds: tuple[int, int], block: int, *, reopened: bool
) -> list[Marked]:
    """One walk over a block's marks with a short stack of those still open."""
    found: list[Marked] = []
    stack: list[_Mark] = []  # never deeper than DEPTH
    later = _closers_later(marks)
    alone = {mark.token for mark, closed in zip(marks, later, strict=True) if not closed}

    def close(opener: _Mark, last: int, token: int | None) -> None:
        depth = stack.index(opener)
        del stack[depth:]
        if opener.token + 1 < last:
            stretch = Marked(
                opener.token + 1, last, opener.token, token, opener.double, depth, block
            )
            found.append(stretch)

    for number, mark in enumerate(marks):
        opener = _opener(stack, mark)
        runs_on = reopened and opener is not None and _after_colon(tokens, opener.token)
        if opener is not None and mark.closes and not _apostrophe(mark, later[number], runs_on):
            close(opener, mark.token, mark.token)
        elif mark.opens and (mark.double or later[number]) and len(stack) < DEPTH:
            anew = not later[number] or _opens_anew(tokens, opener, mark, alone)
            if opener is not None and mark.double and anew:
                close(opener, mark.token, None)
            stack.append(mark)
        elif mark.opens and reopened and not stack:
            stack.append(mark)  # 'She was that upset. / 'I'm not paying.'
        elif opener is None and mark.double and mark.after_end and not stack:
            found += _unopened(tokens, mark.token, found, bounds[0], block)
    for opener in [one for one in stack[:1] if one.double or reopened]:
        closer = None if reopened else _other_closer(marks, opener, {one.close for one in found})
        close(opener, bounds[1] if closer is None else closer, closer)
    return found


def _opens_anew(tokens: Tokens, opener: _Mark | None, mark: _Mark, alone: set[int]) -> bool:
    """“We tried. “Nobody came.”: where a line break was lost, the next sentence or one far off."""
    if opener is None or opener.token not in alone:
        return False
    at = mark.token
    stopped = tokens.keys[at - 1] in STOPS and tokens.starts[at] > tokens.ends[at - 1]
    return stopped or at > opener.token + FAR


def _opener(stack: list[_Mark], mark: _Mark) -> _Mark | None:
    """The open mark that ``mark`` would close."""
    if not stack or stack[-1].double == mark.double:
        return stack[-1] if stack else None
    opener = next((one for one in reversed(stack) if one.double == mark.double), None)
    if opener is None and mark.double and stack and not mark.opens:
        return stack[-1]  # ‘isolation’’
    return opener


def _apostrophe(mark: _Mark, later: int, runs_on: bool) -> bool:
    """‘… the parents’ meeting was full.’: the true close comes later, if not the story over.

    Or it comes with a later paragraph: "She said: ‘The parents’ meeting was full. / ‘We left.’"
    """
    return mark.possessive and (runs_on or mark.token < later < mark.token + FAR)


def _after_colon(tokens: Tokens, at: int) -> bool:
    return at > 0 and tokens.keys[at - 1] == ":"


def _closers_later(marks: list[_Mark]) -> list[int]:
    """For each mark, the next of its sort that no later one opens for and that can close; or 0."""
    later = [0] * len(marks)
    spare: dict[bool, list[int]] = {True: [], False: []}
    for number in range(len(marks) - 1, -1, -1):
        mark = marks[number]
        mine = spare[mark.double]
        later[number] = mine[-1] if mine else 0
        if mark.closes:
            mine.append(mark.token)
        elif mark.opens and mine:
            mine.pop()
    return later


def _other_closer(marks: list[_Mark], opener: _Mark, taken: set[int | None]) -> int | None:
    """“… Nobody came.’: a double mark closed by a single one at the end of what was said."""
    for mark in reversed(marks):
        if mark.token > opener.token and mark.closes and mark.after_end:
            return None if mark.token in taken else mark.token
    return None


def _unopened(
    tokens: Tokens, token: int, found: list[Marked], first: int, block: int
) -> list[Marked]:
    """He added: There is no plan.” The opening mark was lost: at the colon, or at the start."""
    start = max([first, *(one.last + 1 for one in found[-1:])])
    window = range(token - 1, max(start, token - 120) - 1, -1)
    colon = next((at for at in window if tokens.keys[at] == ":"), None)
    start = start if colon is None else colon + 1
    if colon is None and start != first:
        return []
    return [Marked(start, token, None, token, True, 0, block)] if start < token else []
