"""One way to settle candidates that overlap."""

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def settle(candidates: Iterable[T], ends: Callable[[T], tuple[int, int]]) -> list[T]:
    """The candidates that stand, in reading order: the longest first, then the earliest.

    Candidates of equal span keep the one that came first, so rule order decides. ``ends`` gives
    where a candidate begins and ends, in characters or in tokens.
    """
    ready = list(candidates)
    bounds = [ends(candidate) for candidate in ready]
    order = sorted(range(len(bounds)), key=bounds.__getitem__)
    kept: list[T] = []
    reach, cluster = 0, list[int]()
    for index in order:
        start, end = bounds[index]
        if cluster and start >= reach:
            kept += (ready[one] for one in _longest(bounds, cluster))
            cluster = []
        reach = max(reach, end) if cluster else end
        cluster.append(index)
    return kept + [ready[one] for one in _longest(bounds, cluster)]


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
