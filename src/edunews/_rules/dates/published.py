"""When an article appeared: the day and the time of day in its datelines and bylines."""

import datetime as dt
from collections.abc import Iterator

from edunews._rules.dates.rules import drafts
from edunews._rules.dates.scan import Draft, Scan
from edunews._text.document import Document
from edunews._text.pattern import pattern
from edunews.model.dates import DateBasis, Granularity
from edunews.model.text import ParagraphKind

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
    if not heads or (given and not any(_has_clock(doc, block) for block in heads)):
        return given, None  # no time is printed
    told = list(_told(doc, heads))
    named = {date for date, _draft in told}
    day = given or (named.pop() if len(named) == 1 else None)
    times = {time for date, draft in told if date == day for time in _beside(doc, draft)}
    return day, times.pop() if len(times) == 1 else None


def _has_clock(doc: Document, block: int) -> bool:
    first, last = doc.blocks[block]
    return RE_CLOCK.search(doc.text, doc.starts[first], doc.ends[last - 1]) is not None


def _told(doc: Document, heads: set[int]) -> Iterator[tuple[dt.date, Draft]]:
    """The days that are printed there in full, in order, without those of an update."""
    done = 0
    for draft in drafts(Scan(doc, None), set(range(len(doc.blocks))) - heads):
        first = doc.blocks[doc.block_of[draft.at]][0]
        lead = doc.keys[max(first, done) : draft.at]  # "Updated: 07:40, 16 November"
        done = draft.end
        sure = draft.granularity is Granularity.DAY and draft.basis is DateBasis.EXPLICIT
        if draft.days and sure and not draft.ambiguity and LATER.isdisjoint(lead):
            yield draft.days.first, draft


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
