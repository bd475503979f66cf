"""pattern(): a verbose expression, compiled when it is first used."""

import re
from collections.abc import Callable
from typing import Any


class Pattern:
    """A compiled expression that is not compiled until somebody matches with it.

    Only the methods below are offered: rules start from an anchor. They are those of ``re``, which
    takes a third of the time of ``regex`` where nothing matches.
    """

    __slots__ = ("_flags", "_source", "findall", "match", "search")

    findall: Callable[..., list[str]]
    match: Callable[..., "re.Match[str] | None"]
    search: Callable[..., "re.Match[str] | None"]

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """The first use of a method; afterwards it is found without this detour."""
        if name not in ("findall", "match", "search"):
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        if compiled.match("") is not None:
            raise ValueError(f"the pattern matches the empty string: {self._source!r}")
        self.match, self.search = compiled.match, compiled.search
        self.findall = compiled.findall
        return getattr(self, name)


def pattern(source: str, *, ignore_case: bool = False) -> Pattern:
    """A verbose Pattern; ``ignore_case`` where the text may be in any case.

    Possessive repeats are for single characters only: Python 3.11.0 to 3.11.4 misread those of
    groups.
    """
    return Pattern(source, re.VERBOSE | (re.IGNORECASE if ignore_case else 0))
