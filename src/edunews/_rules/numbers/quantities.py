"""Numbers that measure or count: money, shares, changes of points, times, spans, counts."""

from edunews._rules.numbers.draft import (
    Draft,
    after,
    as_printed,
    currency_before,
    is_word,
    part_of_one,
    reject,
    times,
    with_unit,
)
from edunews._rules.numbers.numeral import Number
from edunews._rules.numbers.words import (
    RANKED,
    STANDINGS,
    YEAR_KINDS,
)
from edunews._rules.rule import rule
from edunews._text.document import Document
from edunews._text.lexer import LOWER
from edunews.model.provenance import Confidence, RejectionKind
from edunews.vocab.entries import UnitEntry

MEASURES = (
    "area:", "data:", "distance:", "economy:", "energy:", "frequency:", "mass:", "power:",
    "speed:", "temperature:", "volume:",
)  # fmt: skip
POUNDS = ("pound", "pounds")
HIGH, MEDIUM, LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW


@rule("numbers.money", HIGH,
      "It costs {quantity:£2.3bn}, {quantity:A$26,500} or {quantity:95p} a head.",
      "They lost {quantity:€1,000} and {quantity:twenty million dollars}.",
      "A ticket at {quantity:$US85} is {quantity:N$1 500}, and {quantity:£5 and 20p} by bus.",
      "It took {quantity:six pounds} of flour.",
      "no: 2.3bn people.")  # fmt: skip
def money(doc: Document, number: Number) -> Draft | None:
    """An amount of money: a symbol before the number or a currency after it."""
    symbol = currency_before(doc, number)
    if symbol and number.digits:
        entry, first = symbol
        value = times(number.value, entry.factor)
        return Draft(first, number.last, doc.starts[first], number.end, entry.unit, value,
                     scale=number.scale)  # fmt: skip
    draft = _with_unit(number, "currency:")
    weight = draft and doc.keys[draft.last - 1] in POUNDS and after(doc, draft.last) == "of"
    if draft and weight and not number.scaled and (number.value or 0) < 1000:
        draft.unit = "mass:pound"  # six pounds of flour
    return draft


def _with_unit(number: Number, *prefixes: str) -> Draft | None:
    found = number.unit
    return with_unit(number) if found and found[0].unit.startswith(prefixes) else None


@rule("numbers.percent", HIGH,
      "It rose {quantity:22.6pc}, {quantity:50 per cent} or {quantity:5%}.",
      "{quantity:Fifty-eight per cent} agreed, up {quantity:3.4 percentage points}.",
      "It fell {quantity:0.7 of a percentage point}, then {quantity:half a point}.",
      "no: She scored 40.")  # fmt: skip
def percent(doc: Document, number: Number) -> Draft | None:
    """A percentage, or percentage points: the two never merge; half a point."""
    if number.kind == "fraction" or number.next == "of":
        part = part_of_one(doc, number)
        return part if part and part.unit.startswith(("percent", "points")) else None
    return _with_unit(number, "percent", "basis_point")


@rule("numbers.points", MEDIUM,
      "The rate of 40 per cent was {quantity:8.3 points} lower.",
      "She got {quantity:521} points.", "no: At some point 40 left.")  # fmt: skip
def points(doc: Document, number: Number) -> Draft | None:
    """Points: of a percentage where the text speaks of percentages, else of a score."""
    draft = _with_unit(number, "points")
    if draft is None and number.next2 in ("points", "marks"):
        hit = doc.at(UnitEntry, number.last + 1)
        if is_word(doc, number.last) and doc.kinds[number.last] != LOWER and hit:
            return as_printed(number, "score")  # 625 CAO points
    return draft


@rule("numbers.duration", HIGH,
      "It took {quantity:20 weeks}, a {quantity:three-day} strike and {quantity:a decade}.",
      "The test runs for {quantity:2 hours, 5 minutes and 30 seconds}.",
      "no: A year later, at once.")  # fmt: skip
def duration(doc: Document, number: Number) -> Draft | None:
    """A length of time."""
    if number.kind == "fraction":
        return part_of_one(doc, number)
    if number.tail and not number.digits and (number.value == 1 or number.next in YEAR_KINDS):
        return reject(doc, number, RejectionKind.LABEL)  # a one-year rise, four-year colleges
    return _with_unit(number, "duration:")


@rule(
    "numbers.distance",
    HIGH,
    "The next is {quantity:52 miles} ({quantity:84km}) away.",
    "The {quantity:10kW} boiler, {quantity:45g} of flour at {quantity:minus-130 degrees C}.",
    "no: It costs 52 pence a mile.",
)
def distance(doc: Document, number: Number) -> Draft | None:
    """A length, an area, a mass or another physical measure."""
    return _with_unit(number, *MEASURES)


@rule("numbers.rank", MEDIUM,
      "England was ranked {quantity:11th} and came {quantity:third} in the table.",
      "no: She won the third prize on the 11th day.")  # fmt: skip
def rank(doc: Document, number: Number) -> Draft | None:
    """A place in a table: ranked 11th, third in the league."""
    last = number.last + (number.kind == "cardinal")  # 11th
    if number.tail or number.scaled or not (last == number.last or doc.glued(last - 1)):
        return None
    table = after(doc, last) == "in" and after(doc, last, 1) == "the"
    placed = number.prev in RANKED or (table and after(doc, last, 2) in STANDINGS)
    fell = number.prev == "to" and "places" in doc.keys[max(0, number.first - 4) : last]
    if not placed and not fell:
        return None
    value = number.over[1] if number.over else number.value
    return Draft(number.first, last, number.start, doc.ends[last - 1], "rank", value)


@rule("numbers.pronoun", HIGH,
      "It has {pronoun:one} nursery, and {pronoun:one} could argue that no {pronoun:one} was hurt.",
      "no: One in ten left.")  # fmt: skip
def pronoun(doc: Document, number: Number) -> Draft | None:
    """The word "one" without a unit: no number, or below two, from which the guidelines count."""
    return None if number.scaled else reject(doc, number, RejectionKind.PRONOUN)


@rule("numbers.count", MEDIUM,
      "The {quantity:1,140} pupils sent {quantity:two} teachers a {quantity:112}-page report.",
      "They want a {quantity:half-million} books, or {quantity:3 million and a quarter}.",
      "no: No one left in Year 9.")  # fmt: skip
def count(doc: Document, number: Number) -> Draft | None:
    """A number of things."""
    if number.tail and not number.digits and number.tail.startswith(
        ("way", "tier", "off", "to-", "sided", "star", "faced", "child")):  # fmt: skip
        return reject(doc, number, RejectionKind.LABEL)
    return as_printed(number, "count")
