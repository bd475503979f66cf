"""When an article appeared: the day and the time of day in its datelines and bylines."""

import datetime as dt
from collections.abc import Iterator

from edunews._rules.dates.rules import anchors, drafts
from edunews._rules.dates.scan import Draft, Scan
from edunews._rules.overlap import settle
from edunews._text.document import Document
from edunews._text.pattern import pattern
from edunews.model.dates import DateBasis, Granularity
from edunews.model.text import ParagraphKind

__all__ = ["published_in"]

LATER = frozenset(("modified", "updated"))
RE_CLOCK = pattern(
    r"""(?<![\d.:/-]) (?:
    (\d{1,2}) [.:] ([0-5]\d) (?![.:/-]?\d) (?:\s?([ap])\.?m\b)?  # 12:45, 9.30am
    | (\d{1,2}) \s? ([ap])\.?m\b)                               # 6am
""",
    ignore_case=True,
)


def published_in(
    doc: Document, given: dt.date | None = None
) -> tuple[dt.date | None, dt.time | None]:
    """The one day in the datelines and bylines of ``doc`` and the one time of day beside it.

    None for the day where not just one stands there, and for the time likewise. A day that is
    ``given`` is believed; the time is then what is printed beside that day.
    """
    heads = doc.blocks_of(ParagraphKind.DATELINE, ParagraphKind.BYLINE)
    if given and not any(_has_clock(doc, block) for block in heads):
        return given, None  # no time is printed
    told = list(_told(doc, heads))
    named = {draft.days.first for draft in told if draft.days}
    day = given or (next(iter(named)) if len(named) == 1 else None)
    beside = (draft for draft in told if draft.days and draft.days.first == day)
    times = {time for draft in beside for time in _beside(doc, draft)}
    return day, next(iter(times)) if len(times) == 1 else None


def _has_clock(doc: Document, block: int) -> bool:
    first, last = doc.blocks[block]
    return RE_CLOCK.search(doc.text, doc.starts[first], doc.ends[last - 1]) is not None


def _told(doc: Document, heads: set[int]) -> Iterator[Draft]:
    """The days that are printed there in full, in order, without those of an update."""
    if not heads:
        return
    scan, done = Scan(doc, None), 0
    found = anchors(doc, set(range(len(doc.blocks))) - heads)
    for draft, _rule in settle(drafts(scan, found), lambda pair: pair[0][:2]):
        first = doc.blocks[doc.block_of[draft.at]][0]
        lead = doc.keys[max(first, done) : draft.at]  # "Updated: 07:40, 16 November"
        done = draft.end
        sure = draft.granularity is Granularity.DAY and draft.basis is DateBasis.EXPLICIT
        if sure and not draft.ambiguity and LATER.isdisjoint(lead):
            yield draft


def _beside(doc: Document, draft: Draft) -> Iterator[dt.time]:
    """The clock times of the line, up to where it says when it was updated."""
    first, last = doc.blocks[doc.block_of[draft.at]]
    last = next((at for at in range(draft.end, last) if doc.keys[at] in LATER), last)
    at, end = doc.starts[first], doc.ends[last - 1]
    while found := RE_CLOCK.search(doc.text, at, end):
        figures, minute, half, full, part = found.groups(default="")
        at, hour, letter = found.end(), int(figures or full), (half or part).lower()
        if letter and 0 < hour < 13:
            hour = hour % 12 + 12 * (letter == "p")
        if hour < 24:
            yield dt.time(hour, int(minute or 0))
