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
    spanned = [(candidate, span(candidate)) for candidate in candidates]
    bounds = [(one.start, one.end) for _candidate, one in spanned]
    order = sorted(range(len(bounds)), key=bounds.__getitem__)
    kept: list[T] = []
    reach, cluster = 0, list[int]()
    for index in order:
        start, end = bounds[index]
        if cluster and start >= reach:
            kept += (spanned[one][0] for one in _longest(bounds, cluster))
            cluster = []
        reach = max(reach, end) if cluster else end
        cluster.append(index)
    return kept + [spanned[one][0] for one in _longest(bounds, cluster)]


def _longest(bounds: list[tuple[int, int]], cluster: list[int]) -> list[int]:
    """Of a run of overlapping spans those that stand, in reading order."""
    if len(cluster) < 2:
        return cluster
    ranked = sorted(cluster, key=lambda one: (bounds[one][0] - bounds[one][1], bounds[one][0], one))
    taken: set[int] = set()
    kept = []
    for one in ranked:
        place = range(*bounds[one])
        if taken.isdisjoint(place):
            taken.update(place)
            kept.append(one)
    return sorted(kept, key=bounds.__getitem__)
