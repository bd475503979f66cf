"""What stands around a number: approximators, "per pupil", units left out, whose dollars."""

from typing import Any

from edunews._rules.numbers.draft import Draft
from edunews._rules.numbers.words import (
    AFTER_BARE,
    FIGURES,
    LASTED,
    LINKS,
    PER_WHAT,
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

__all__ = ["approximator", "currency", "per", "settle_units"]

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
    first, ends = doc.blocks[doc.block_of[draft.first]][0], doc.ending(ApproximatorEntry)
    for at in range(draft.first, max(first, draft.first - 3), -1):
        hit = ends.get(at)
        if hit and hit.start >= first and not hit.entry.after:
            return _before(doc, draft, hit)
        if doc.keys[at - 1] not in SKIPPED:
            break
    hit = doc.at(ApproximatorEntry, draft.last) if draft.last < len(doc) else None
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
    at, stop = draft.last, doc.blocks[doc.block_of[draft.first]][1]
    if at + 1 >= stop:
        return None
    key, following = doc.keys[at], doc.keys[at + 1]
    if key in ("a", "an", "each", "every") and following in PER_WHAT:
        if at + 2 < stop and doc.keys[at + 2] in ("ago", "before", "earlier", "later", "old", "on"):
            return None  # up from 804 a year earlier
        return doc.excerpt(at, at + 2)
    if key == "per" and following[0].isalpha():
        hit = doc.at(UnitEntry, at + 1)
        return doc.excerpt(at, hit.end if hit else at + 2)
    return doc.excerpt(at, at + 1) if key in ("each", "apiece", "annually", "yearly") else None


def settle_units(doc: Document, made: list[Any]) -> list[Any]:
    """Points and units left out: "from 22.4 to 24 per cent", "61 per cent of girls, 52 of boys"."""
    for place, one in enumerate(made):
        draft = one.draft
        if draft.unit == "points":
            made[place] = one._replace(draft=_points(doc, made, place))
        elif draft.unit == "count" and draft.value is not None:
            unit = _shared(doc, made, place)
            if unit != draft.unit:
                made[place] = one._replace(draft=draft._replace(unit=unit))
    return made


def _near(doc: Document, made: list[Any], place: int, step: int) -> Draft | None:
    """The quantity before or after, if it stands in the same sentence."""
    at = place + step
    while 0 <= at < len(made) and made[at].draft.rejected:
        at += step
    if not 0 <= at < len(made):
        return None
    near: Draft = made[at].draft
    same = doc.sentence_of[near.first] == doc.sentence_of[made[place].draft.first]
    return near if same else None


def _points(doc: Document, made: list[Any], place: int) -> Draft:
    """Percentage points where the paragraph speaks of percentages; else points of a score."""
    draft: Draft = made[place].draft
    block = doc.block_of[draft.first]
    around = [m.draft for m in made[max(0, place - 8) : place + 3]
              if doc.block_of[m.draft.first] == block]  # fmt: skip
    told = draft.value is not None and draft.value >= 60  # 190 points, or 0.6%
    if not told and any(near.unit in ("percent", "percentage_point") for near in around):
        return draft._replace(unit="percentage_point")
    if draft.last - draft.first == 1:  # a ten-point lead
        return draft._replace(unit="score")
    end = doc.ends[draft.last - 2]
    return draft._replace(unit="score", last=draft.last - 1, end=end)


def _shared(doc: Document, made: list[Any], place: int) -> str:
    """The unit of a number that stands alone beside one with a unit."""
    draft: Draft = made[place].draft
    following = doc.keys[draft.last] if draft.last < len(doc) else "."
    later, earlier = _near(doc, made, place, 1), _near(doc, made, place, -1)
    lead = doc.keys[draft.first - 1] if draft.first else ""
    if lead == "from" and following == "to" and later and later.first - draft.last <= 2:
        if later.unit not in ("ratio", "count"):
            return later.unit
        hit = doc.at(UnitEntry, draft.first - 2)
        if hit and hit.entry.unit.startswith("duration:"):
            return str(hit.entry.unit)  # her hours from 37 to 16
    if following not in AFTER_BARE or doc.keys[draft.first] in ("twice", "thrice"):
        return draft.unit
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
