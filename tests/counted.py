"""How much work a call does, counted and not timed: the same on a busy machine."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

GROWTH = 4.4  # what four times the text may cost: linear, and a little for what starts late


def calls(function: Callable[[], Any]) -> int:
    """The number of functions, Python's and built-in ones, that ``function`` calls."""
    count = 0

    def see(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        function()
    finally:
        sys.setprofile(before)
    return count


def linear(work: Callable[[str], Any], piece: str, size: int) -> None:
    """Hold ``work`` on ``piece`` repeated to four times ``size`` characters to linear growth."""
    small, large = (piece * (length // len(piece) + 1) for length in (size, 4 * size))
    work(small)  # compiles patterns and builds tables
    once = calls(lambda: work(small))
    assert calls(lambda: work(large)) < GROWTH * once + 2_000, f"{piece!r}: {once} calls at first"
