"""pattern(): a verbose expression, compiled when it is first used."""

import functools
from typing import Any

import regex

__all__ = ["Pattern", "pattern"]

FLAGS = regex.VERSION0 | regex.VERBOSE


class Pattern:
    """A compiled expression that is not compiled until somebody matches with it.

    Only ``match`` (at a position) and ``finditer`` are offered: rules start from an anchor.
    """

    __slots__ = ("_compiled", "flags", "source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source = source
        self.flags = FLAGS | flags
        self._compiled: regex.Pattern[str] | None = None

    @property
    def compiled(self) -> "regex.Pattern[str]":
        """The expression itself; ValueError if it could match nothing."""
        if self._compiled is None:
            self._compiled = _compile(self.source, self.flags)
        return self._compiled

    def match(self, text: str, pos: int = 0, end: int | None = None) -> "regex.Match[str] | None":
        """A match that begins exactly at ``pos`` and ends at ``end`` at the latest."""
        return self.compiled.match(text, pos, len(text) if end is None else end)

    def search(self, text: str, pos: int = 0, end: int | None = None) -> "regex.Match[str] | None":
        """The first match inside a bounded window."""
        return self.compiled.search(text, pos, len(text) if end is None else end)

    def finditer(self, text: str, pos: int = 0, end: int | None = None) -> Any:
        """All matches from left to right."""
        return self.compiled.finditer(text, pos, len(text) if end is None else end)


@functools.lru_cache(512)
def _compile(source: str, flags: int) -> "regex.Pattern[str]":
    compiled = regex.compile(source, flags)
    if compiled.match("") is not None:
        raise ValueError(f"the pattern matches the empty string: {source!r}")
    return compiled


def pattern(source: str, *, ignore_case: bool = False) -> Pattern:
    """A Pattern: version 0, verbose; ``ignore_case`` where the text may be in any case."""
    return Pattern(source, regex.IGNORECASE if ignore_case else 0)
