"""Two numbers with one unit: "8 to 10 per cent", "£200-£800 million", "two or three days"."""

from edunews._rules.numbers.draft import Draft
from edunews._rules.numbers.words import (
    DASHES,
    SPREADS,
)
from edunews._text.document import Document
from edunews._text.lexer import NUMBER
from edunews.vocab.entries import (
    ApproximatorEntry,
    ChangeEntry,
    ChangeNounEntry,
    NumberEntry,
    UnitEntry,
)

# Units that are told together: 2 hours 5 minutes, five feet six. Each by its smallest one.
SIZES = {
    "distance:foot": ("inch", 12), "distance:inch": ("inch", 1), "duration:day": ("second", 86400),
    "duration:hour": ("second", 3600), "duration:minute": ("second", 60),
    "duration:month": ("month", 1), "duration:second": ("second", 1),
    "duration:week": ("second", 604800), "duration:year": ("month", 12),
}  # fmt: skip
COINS = frozenset("cent cents p pence penny".split())
JOINERS = DASHES | {"and", "or", "to"}


def joined(doc: Document, draft: Draft) -> int:
    """The token of the second number, when a range can go on after ``draft``; else 0."""
    at = draft.last
    if at + 1 >= len(doc.keys) or doc.keys[at] not in JOINERS or doc.ends[at - 1] != draft.end:
        return 0
    if doc.block_of[at + 1] != doc.block_of[draft.first]:
        return 0
    key, following = doc.keys[at], at + 1
    if key in DASHES:
        spaced = key == "–" and not doc.glued(at) and not doc.glued(following)
        if not spaced and not (doc.glued(at) and doc.glued(following)):
            return 0
    elif key == "and":
        if _lead(doc, draft) != "between":
            return 0
    elif key == "to" and not _may_span(doc, draft, _lead(doc, draft)):
        return 0
    return _past_symbol(doc, following)


def has_parts(draft: Draft) -> bool:
    """Whether a smaller unit may be told after this one: hours, dollars."""
    return draft.unit in SIZES or draft.unit.startswith("currency:")


def part_after(doc: Document, draft: Draft) -> int:
    """The token of a number that may be a smaller part of the same amount; else 0."""
    at = draft.last
    if draft.value is None or not has_parts(draft):
        return 0
    at += at < len(doc.keys) and doc.keys[at] in ("and", ",")
    if at >= len(doc.keys) or doc.block_of[at] != doc.block_of[draft.first]:
        return 0
    return at if doc.kinds[at] == NUMBER or doc.at(NumberEntry, at) else 0


def whole(doc: Document, one: Draft, other: Draft) -> Draft | None:
    """Two hours and five minutes as one amount, in the smaller unit; dollars and cents."""
    if one.value is None or other.value is None:
        return None
    group, size = SIZES.get(one.unit, ("", 1))
    smaller, least = SIZES.get(other.unit, ("", 1))
    coins = (one.unit == other.unit and doc.keys[other.last - 1] in COINS and one.value % 1 == 0
             and doc.keys[one.last] != ",")  # fmt: skip
    parted = group and group == smaller and least < size and other.value * least < size
    if not coins and not parted:
        return None
    value = one.value * size / least + other.value
    return Draft(one.first, other.last, one.start, other.end, other.unit, value, by=one.by)


def _past_symbol(doc: Document, at: int) -> int:
    """The token after a currency symbol at ``at``: £, A$."""
    for width in (2, 1):
        hit = doc.at(UnitEntry, at)
        if hit and hit.end == at + width and hit.entry.unit.startswith("currency:"):
            return hit.end if hit.end < len(doc) else 0
    return at


def _lead(doc: Document, draft: Draft) -> str:
    """The word before the number, past an approximator: between, from, by."""
    first = doc.blocks[doc.block_of[draft.first]][0]
    hit = doc.ending(ApproximatorEntry).get(draft.first)
    at = (hit.start if hit else draft.first) - 1
    return doc.keys[at] if at >= first else ""


def _may_span(doc: Document, draft: Draft, lead: str) -> bool:
    """Whether "to" can make a range: not in "rose by 5 to 12", "fell from 9 to 5"."""
    if lead == "from":
        before = range(max(0, draft.first - 14), draft.first - 1)
        spread = SPREADS.intersection(doc.keys[at] for at in before[-3:])
        return bool(spread) or not any(_is_change(doc, at) for at in before)
    return draft.unit == "count" or not _moves(doc, draft, lead)


def _is_change(doc: Document, at: int) -> bool:
    return doc.at(ChangeEntry, at) is not None or doc.at(ChangeNounEntry, at) is not None


def _moves(doc: Document, draft: Draft, lead: str) -> bool:
    """Whether a change word governs the number, so that "to" leads to its end: rose 5 to 12."""
    if lead in ("added", "adding", "by") or draft.first == 0:
        return draft.first > 0
    if lead == "of" and doc.at(ChangeNounEntry, draft.first - 2):
        return True  # a gain of 5 to 12
    hit = doc.at(ChangeEntry, draft.first - 1)
    return hit is not None and doc.keys[draft.first - 2] not in ("a", "the")


def join(doc: Document, one: Draft, other: Draft) -> Draft | None:
    """The two drafts as one range, if their units and sizes allow it."""
    if one.value is None or other.value is None or one.over or other.over:
        return None
    unit = other.unit if one.unit == "count" else one.unit
    if other.unit not in (unit, "count") and not (unit[:9] == other.unit[:9] == "currency:"
                                                  and other.unit == "currency:$"):  # fmt: skip
        return None  # A$5 to $6 are of one country
    spaced = doc.keys[one.last] == "–" and not doc.glued(one.last)
    if spaced and other.unit == "count":
        return None  # Sweden won 2 – 1
    plain = one.unit == "count" and other.unit == "count" and doc.keys[one.last] == "to"
    if plain and _moves(doc, one, _lead(doc, one)):
        return None
    low, high = one.value, other.value
    if one.unit != "count" and other.unit == "count" and not unit.startswith("currency"):
        return None
    shared = low < 1000 and low * other.scale < high  # £200-£800 million
    if low < high and other.scale > 1 and one.scale == 1 and shared:
        low *= other.scale
    if doc.keys[one.last] == "or" and not (other.unit != "count" or high - low == 1):
        return None
    if low >= high:
        return None
    return Draft(one.first, other.last, one.start, other.end, unit, low=low, high=high,
                 scale=other.scale)  # fmt: skip
