"""The ends of a change, found and linked: which number came from which."""

import attrs

from edunews._rules.statistics.seen import Seen
from edunews._text.document import Document
from edunews.model.statistics import ChangeRole, Quantity


def came_from(doc: Document, found: list[Seen], place: int) -> int:
    """The place of the end value of "up from": of the same unit, before it in the sentence.

    nine of its 31 primaries were in deficit, up from two: not the 31
    """
    start = found[place]
    for at in range(place - 1, max(-1, place - 5), -1):
        one = found[at]
        if one.begin != start.begin:
            break
        if one.change is None and one.unit == start.unit:
            before = found[at - 1] if at else one
            based = before.begin == one.begin and 0 < one.first - before.last <= 2
            based = based and doc.keys[before.last] == "of"
            return at - 1 if based and before.unit == one.unit else at
    return -1


def link_ends(found: list[Seen]) -> list[Seen]:
    """The two ends and the size of one change, each given the others that are printed."""
    for place, one in enumerate(found):
        change = one.change
        if change is None:
            continue
        ends: dict[ChangeRole, Quantity] = {}
        for other in found[max(0, place - 3) : place + 4]:
            if other is one or other.begin != one.begin or other.change is None:
                continue
            if other.change.direction == change.direction:
                ends.setdefault(other.change.role, other.quantity)
        if ends:
            one.change = attrs.evolve(
                change, by=ends.get(ChangeRole.DELTA),
                was=_if_like(ends.get(ChangeRole.START), one),
                now=_if_like(ends.get(ChangeRole.END), one),
            )  # fmt: skip
    return found


def _if_like(quantity: Quantity | None, one: Seen) -> Quantity | None:
    like = quantity and ((one.change and one.change.role is ChangeRole.DELTA)
                         or quantity.unit == one.unit)  # fmt: skip
    return quantity if like else None
