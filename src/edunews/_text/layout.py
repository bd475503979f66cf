"""Layout: where the printed units (blocks) of the text begin and end."""

import re

__all__ = ["blocks"]

RE_LINE = re.compile(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")


def blocks(text: str) -> tuple[tuple[int, int], ...]:
    """The bounds ``[start, end)`` of every unit, trimmed of white space, in order."""
    found = []
    for match in RE_LINE.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        end = match.end() - len(line) + len(line.rstrip())
        if start < end:
            found.append((start, end))
    return tuple(found)
