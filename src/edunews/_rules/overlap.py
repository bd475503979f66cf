"""One way to settle candidates that overlap."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from edunews.model.span import Span

__all__ = ["settle"]

T = TypeVar("T")


def settle(candidates: Iterable[T], span: Callable[[T], Span]) -> list[T]:
    """The candidates that stand, in reading order: the longest first, then the earliest.

    Candidates of equal span keep the one that came first, so rule order decides.
    """
    ranked = sorted(candidates, key=lambda c: (-span(c).length, span(c).start))
    taken: set[int] = set()
    kept = []
    for candidate in ranked:
        place = range(span(candidate).start, span(candidate).end)
        if taken.isdisjoint(place):
            taken.update(place)
            kept.append(candidate)
    return sorted(kept, key=span)
