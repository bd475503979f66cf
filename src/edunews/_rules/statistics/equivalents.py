"""The same fact told in two figures, and whether both can be true."""

from decimal import Decimal

from edunews._rules.statistics.seen import Seen
from edunews._text.document import Document
from edunews.model.statistics import Agreement, Approximator, Equivalent, Quantity

TELLS = frozenset({"(", "or", "–", "-", "—", "equal", "equivalent"})
SHARES = ("percent", "ratio")
MORE = (Approximator.OVER, Approximator.AT_LEAST)
LESS = (Approximator.UNDER, Approximator.AT_MOST, Approximator.ALMOST)
CLOSE = Decimal("0.12")  # "one in four" is said of 24 and of 26 per cent
ROUNDED = Decimal("0.6")  # points that a printed percentage can be off by
MILE = Decimal("1.609344")


def pairs(doc: Document, seen: list[Seen]) -> dict[int, list[Equivalent]]:
    """The equivalents of each number, by its place in ``seen``; told both ways."""
    found: dict[int, list[Equivalent]] = {}
    for at in range(1, len(seen)):
        if seen[at - 1].begin != seen[at].begin or not _tells_again(doc, seen[at - 1], seen[at]):
            continue
        told = at - 2 if _is_base(doc, seen, at - 1) else at - 1
        one, other = seen[told].quantity, seen[at].quantity
        agreement = _agreement(one, other, _bases(seen, at))
        found.setdefault(told, []).append(Equivalent(quantity=other, agreement=agreement))
        found.setdefault(at, []).append(Equivalent(quantity=one, agreement=agreement))
    return found


def _is_base(doc: Document, seen: list[Seen], at: int) -> bool:
    """74 of 1,476, or 5 per cent: the share tells the 74 again, not what they are part of."""
    if at < 1 or seen[at - 1].begin != seen[at].begin:
        return False
    between = doc.keys[seen[at - 1].last : seen[at].first]
    return "of" in between and {"of", "the", "out"}.issuperset(between)


def _tells_again(doc: Document, one: Seen, other: Seen) -> bool:
    """A fifth (22 per cent); 40 heads, or 5 per cent; one in 12 – equal to 1,870"""
    at = other.lead
    if at < one.last or other.first - one.last > 8:
        return False
    word = doc.keys[at]
    if word in ("to", "of"):
        word = doc.keys[at - 1]
    if word not in TELLS or ";" in doc.keys[one.last : at]:
        return False
    units = {one.quantity.unit, other.quantity.unit}
    if word in ("or", "–", "-", "—"):
        return len(units) == 2 and not units.isdisjoint(SHARES)
    return len(units) == 2 or one.quantity.unit == other.quantity.unit == "percent"


def _bases(seen: list[Seen], at: int) -> list[Decimal]:
    """The counts of the sentence that a share can be taken of."""
    near = seen[max(0, at - 4) : at + 3]
    return [
        one.quantity.value
        for one in near
        if one.begin == seen[at].begin and one.quantity.unit == "count" and one.quantity.value
    ]


def _agreement(one: Quantity, other: Quantity, bases: list[Decimal]) -> Agreement:
    units = (one.unit, other.unit)
    if one.value is None or other.value is None:
        return Agreement.NOT_COMPARABLE
    if units[0] in SHARES and units[1] in SHARES:
        return _told(_agrees(one, _per_cent(one), _per_cent(other)))
    if set(units) == {"distance:mile", "distance:kilometre"}:
        miles, kilometres = (one, other) if units[0] == "distance:mile" else (other, one)
        return _told(_agrees(one, (miles.value or 0) * MILE, kilometres.value or Decimal(0)))
    if "count" in units and not set(units).isdisjoint(SHARES):
        part, share = (one, other) if units[0] == "count" else (other, one)
        return _of_bases(part, _per_cent(share), bases)
    return Agreement.NOT_COMPARABLE


def _of_bases(part: Quantity, share: Decimal, bases: list[Decimal]) -> Agreement:
    """74 of 1,476, or 5 per cent"""
    value = part.value or Decimal(0)
    wholes = [base for base in bases if base > value]
    if not wholes:
        return Agreement.NOT_COMPARABLE
    return _told(any(abs(100 * value / base - share) <= ROUNDED for base in wholes))


def _agrees(one: Quantity, value: Decimal, other: Decimal) -> bool:
    """Whether ``other`` is what ``one`` can be said of: a quarter, more than a quarter."""
    near = abs(value - other) <= CLOSE * max(abs(value), abs(other))
    if one.approximator in MORE:
        return other >= value - ROUNDED and other <= value * 2
    if one.approximator in LESS:
        return other <= value + ROUNDED and other >= value / 2
    return near


def _per_cent(share: Quantity) -> Decimal:
    value = share.value or Decimal(0)
    return value * 100 if share.unit == "ratio" else value


def _told(agrees: bool) -> Agreement:
    return Agreement.AGREES if agrees else Agreement.DISAGREES
