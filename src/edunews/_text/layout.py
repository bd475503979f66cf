"""Layout: where the printed units (blocks) of the text begin and end."""

import re
from itertools import pairwise
from typing import NamedTuple

from edunews._text.pattern import pattern

BULLETS = "-–—•·*‣▪●○◦■►➤✓"
WIDEST = 120  # no hard-wrapped line is longer
RAGGED = 40  # nor is one shorter, where the lines of a paragraph differ in width
OPENING = frozenset("“‘\"'")
SENTENCE_END = frozenset(".!?:;…”’\"')]")

RE_ITEM = re.compile(rf"[{re.escape(BULLETS)}]\s|\(?(?:\d{{1,2}}|[a-z])[.)]\s")

# The wire form at the head of a paragraph. Without an agency the place must be in capitals.
RE_DATELINE = pattern(r"""
    (?:
        [A-Z][\w.'’-]++ (?:[ ,]++[A-Z][\w.'’-]*+){0,6}
        (?:\ \d{1,2})?,?\ \([A-Z][\w.\ &/-]{1,24}\)  # SPRINGFIELD, Ill. (AP)  London (Reuters)
      | [A-Z][A-Z.'’-]{2,} (?:\ [A-Z][A-Z.'’-]++){0,3}     # BOISE, Idaho  BOISE, Sept. 3
        , (?:\ [A-Z][\w.]++ ,?){1,2} (?:\ \d{1,2})?
      | (?!EXCLUSIVE|BREAKING|UPDATED?|WATCH|OPINION|ANALYSIS|LIVE)
        [A-Z][A-Z.'’-]{2,} (?:\ [A-Z][A-Z.'’-]++){0,3}     # CEDAR BLUFF —, but no NASUWT –
        (?=\ ?(?:—|--))
      | [A-Z]{3,}+ (?:\ [A-Z]{4,}+){1,2} (?=\ –\ )          # SAN ANTONIO –
    )
    \ ?(?:—|–|--?|_)(?=\s+[^\sa-z])                         # the dash, and a story after it
""")


class Line(NamedTuple):
    """A printed line, trimmed, and whether a blank line stands before it."""

    start: int
    end: int
    apart: bool


def blocks(text: str) -> tuple[tuple[int, int], ...]:
    """The bounds ``[start, end)`` of every unit, trimmed of white space, in order.

    A line is a unit, a hard-wrapped paragraph is one, and a wire dateline ("SPRINGFIELD, Ill.
    (AP) —") is a unit of its own before the paragraph that it opens.
    """
    found = []
    for start, end in _unwrapped(text, _lines(text)):
        likely = text[start : start + 3].isupper() or text.find("(", start, start + 100) >= 0
        if likely and (dateline := RE_DATELINE.match(text, start, min(end, start + 100))):
            story = end - len(text[dateline.end() : end].lstrip())
            found += [(start, dateline.end()), (story, end)]
        else:
            found.append((start, end))
    return tuple(found)


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    at = before = 0
    make = tuple.__new__  # a third of the time of Line(...)
    for line in text.splitlines(keepends=True):
        start, at = at, at + len(line)
        printed = line.strip()
        if not printed:
            continue
        if line[0] != printed[0]:
            start += len(line) - len(line.lstrip())
        between = text[before:start] if lines else "\n"
        apart = between == "\n\n" or (
            between.count("\n") > 1 or between.count("\r") > 1 or "\u2029" in between
        )
        before = start + len(printed)
        lines.append(make(Line, (start, before, apart)))
    return lines


def _unwrapped(text: str, lines: list[Line]) -> list[tuple[int, int]]:
    """The lines with the pieces of hard-wrapped paragraphs joined."""
    if all(line.apart for line in lines[1:]):
        return [(line.start, line.end) for line in lines]
    width = _width(text, lines)
    spaced = any(line.apart for line in lines)
    units: list[tuple[int, int]] = []
    for before, line in zip([None, *lines], lines, strict=False):
        if before and not line.apart and _runs_on(text, before, line, width, spaced=spaced):
            units[-1] = (units[-1][0], line.end)
        else:
            units.append((line.start, line.end))
    return units


def _width(text: str, lines: list[Line]) -> int:
    """The width to which the text was wrapped; 0 when it was not."""
    pairs = [(a, b) for a, b in pairwise(lines) if not b.apart]
    short = [a.end - a.start for a, _ in pairs if a.end - a.start <= WIDEST]
    broken = sum(_broken(text, a, b) for a, b in pairs)
    return max(short) if short and broken >= 2 and 4 * broken >= len(pairs) else 0


def _ragged(text: str, before: Line, line: Line) -> bool:
    """Whether ``line`` goes on where lines of any width stand between blank ones."""
    small = text[line.start].islower() and not text.startswith("by ", line.start)
    long = before.end - before.start >= RAGGED and text[before.end - 1] not in SENTENCE_END
    return long or (small and text[before.end - 1] not in ".!?")


def _broken(text: str, before: Line, line: Line) -> bool:
    """Whether a sentence runs over the line break ("a nutritious / breakfast, the …")."""
    return (
        40 <= before.end - before.start <= WIDEST
        and text[before.end - 1] not in SENTENCE_END
        and text[line.start].islower()
        and not text.startswith("by ", line.start)
    )


def _runs_on(text: str, before: Line, line: Line, width: int, *, spaced: bool) -> bool:
    """Whether ``line`` carries on the paragraph of ``before``: its first word had no room there."""
    if RE_ITEM.match(text, line.start, line.end):
        return False
    if _broken(text, before, line) and (width or text[before.start].isupper()):
        return True
    # “We tried. / “Nobody came. – where no blank line tells two paragraphs of speech apart
    reopened = text[line.start] in OPENING and text[before.end - 1] in SENTENCE_END and not spaced
    if not width or reopened or before.end - before.start > WIDEST:
        return False
    if spaced and _ragged(text, before, line):
        return True
    space = text.find(" ", line.start, min(line.end, line.start + WIDEST))
    word = (space if space > 0 else line.end) - line.start
    return width < before.end - before.start + 1 + word
