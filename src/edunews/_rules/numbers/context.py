"""What stands around a number: approximators, "per pupil", units left out, whose dollars."""

from typing import Any

from edunews._rules.numbers.draft import Draft
from edunews._rules.numbers.words import (
    AFTER_BARE,
    FIGURES,
    LASTED,
    LINKS,
    PER_WHAT,
    RATES,
    SCORES,
    SKIPPED,
)
from edunews._text.document import Document
from edunews.model.span import Excerpt
from edunews.model.statistics import Approximator
from edunews.vocab.entries import (
    ApproximatorEntry,
    ChangeEntry,
    UnitEntry,
)

PER = frozenset("/ a an annually apiece each every per yearly".split())
DOLLARS = {"US": "USD", "AU": "AUD", "NZ": "NZD", "CA": "CAD"}
LOCAL = {"GB": "GBP", "IE": "EUR", **DOLLARS}


def currency(doc: Document, unit: str) -> str:
    """The ISO code of the article's own dollars or money."""
    if unit not in ("currency:$", "currency:local"):
        return unit
    if unit == "currency:$":
        return f"currency:{DOLLARS.get(doc.country or '', 'USD')}"
    return f"currency:{LOCAL.get(doc.country or '', 'GBP')}"


def approximator(doc: Document, draft: Draft) -> Approximator | None:
    """How exactly the number is meant, from the words before or after it."""
    ends, at = doc.ending(ApproximatorEntry), draft.first
    if at in ends or (at and doc.keys[at - 1] in SKIPPED):
        first = doc.blocks[doc.block_of[at]][0]
        for at in range(draft.first, max(first, draft.first - 3), -1):
            hit = ends.get(at)
            if hit and hit.start >= first and not hit.entry.after:
                return _before(doc, draft, hit)
            if doc.keys[at - 1] not in SKIPPED:
                break
    hit = doc.at(ApproximatorEntry, draft.last)
    if hit and hit.entry.after and doc.block_of[draft.last] == doc.block_of[draft.first]:
        return Approximator(hit.entry.approximator)
    return None


def _before(doc: Document, draft: Draft, hit: Any) -> Approximator | None:
    """What the words say here: "over three years" is a time in which, not a time longer than."""
    words = doc.keys[hit.start : hit.end]
    lead = doc.keys[hit.start - 1] if hit.start else ""
    if words == ("over",) and draft.unit.startswith("duration:") and lead not in LASTED:
        return None
    if words in (("over",), ("under",)) and hit.end < draft.first:
        return None  # under a £36 million programme
    change = doc.at(ChangeEntry, hit.start - 1) if words == ("up", "to") else None
    if change and change.entry.kind == "verb":
        return None  # has edged up to 34 per cent
    return Approximator(hit.entry.approximator)


def per(doc: Document, draft: Draft) -> Excerpt | None:
    """What the number is counted per: a year, per pupil, an hour, each, a head."""
    at = draft.last
    if at + 1 >= len(doc.keys) or doc.keys[at] not in PER:
        return None
    stop = doc.blocks[doc.block_of[draft.first]][1]
    if at + 1 >= stop:
        return None
    key, following = doc.keys[at], doc.keys[at + 1]
    if key in ("a", "an", "each", "every") and following in PER_WHAT:
        if at + 2 < stop and doc.keys[at + 2] in ("ago", "before", "earlier", "later", "old", "on"):
            return None  # up from 804 a year earlier
        return doc.excerpt(at, at + 2)
    if key == "/" and following in PER_WHAT and draft.unit.startswith("currency:"):
        return doc.excerpt(at, at + 2)
    if key == "per" and following[0].isalpha():
        hit = doc.at(UnitEntry, at + 1)
        return doc.excerpt(at, hit.end if hit else at + 2)
    return None if key in ("/", "a", "an", "every", "per") else doc.excerpt(at, at + 1)


def settle_units(doc: Document, made: list[Draft]) -> None:
    """Points and units left out: "from 22.4 to 24 per cent", "61 per cent of girls, 52 of boys"."""
    for place, draft in enumerate(made):
        if draft.unit == "points":
            _points(doc, made, place)
        elif draft.unit == "count" and draft.value is not None:
            draft.unit = _shared(doc, made, place)


def _near(doc: Document, made: list[Draft], place: int, step: int) -> Draft | None:
    """The quantity before or after, if it stands in the same sentence."""
    sentence, at = doc.sentence_of[made[place].first], place + step
    while 0 <= at < len(made) and doc.sentence_of[made[at].first] == sentence:
        if not made[at].rejected:
            return made[at]
        at += step
    return None


def _points(doc: Document, made: list[Draft], place: int) -> None:
    """Percentage points where the paragraph speaks of percentages; else points of a score."""
    draft = made[place]
    block = doc.block_of[draft.first]
    near = {one.unit for one in made[max(0, place - 8) : place + 3]
            if doc.block_of[one.first] == block}  # fmt: skip
    begin = doc.sentences[doc.sentence_of[draft.first]][0]
    words = doc.keys[max(begin, draft.first - 10) : draft.first]
    rate = not RATES.isdisjoint(words)
    told = (
        not (SCORES - {"points"}).isdisjoint(words) or (draft.value or 0) >= 60
    )  # 190 points, or 0.6%
    if not told and (rate or "percent" in near or "percentage_point" in near):
        draft.unit = "percentage_point"
        return
    draft.unit = "score"
    if draft.last - draft.first > 1:  # not a ten-point lead
        draft.last -= 1
        while doc.keys[draft.last - 1] in ("a", "an", "of"):  # half a point
            draft.last -= 1
        draft.end = doc.ends[draft.last - 1]


def _shared(doc: Document, made: list[Draft], place: int) -> str:
    """The unit of a number that stands alone beside one with a unit."""
    draft = made[place]
    following = doc.keys[draft.last] if draft.last < len(doc) else "."
    if following not in AFTER_BARE:
        return draft.unit
    lead = doc.keys[draft.first - 1] if draft.first else ""
    later = _near(doc, made, place, 1) if lead == "from" and following == "to" else None
    if later and later.first - draft.last <= 2:
        if later.unit not in ("ratio", "count"):
            return later.unit
        hit = doc.at(UnitEntry, draft.first - 2)
        if hit and hit.entry.unit.startswith("duration:"):
            return str(hit.entry.unit)  # her hours from 37 to 16
    if doc.keys[draft.first] in ("twice", "thrice"):
        return draft.unit
    earlier = _near(doc, made, place, -1)
    if lead == "to" and earlier and doc.keys[earlier.first - 1] == "from":
        return _inherited(doc, draft, earlier, lead)
    first = doc.sentences[doc.sentence_of[draft.first]][0]
    if not SCORES.isdisjoint(doc.keys[max(first, draft.first - 8) : draft.first]):
        return "score"
    return _inherited(doc, draft, earlier, lead) if earlier else draft.unit


def _inherited(doc: Document, draft: Draft, earlier: Draft, lead: str) -> str:
    """The unit of the number before, when the words tie the two: "61 per cent of girls and 52"."""
    following = doc.keys[draft.last] if draft.last < len(doc) else "."
    if earlier.unit == "score":
        return "score"
    if earlier.unit in ("multiple", "points") or earlier.over:
        return draft.unit
    if earlier.unit == "percent" and (draft.value or 0) > 100:
        return draft.unit
    if lead == "to":
        tied = doc.keys[earlier.first - 1] == "from"
    elif lead in ("was", "is", "now"):
        tied = doc.keys[draft.first - 2] in FIGURES  # the gain was four months, here it was two
    else:
        listing = lead in ("and", "but") and following in ("of", "in", "for", "among")
        tied = lead in LINKS or listing
    return earlier.unit if tied else draft.unit
