"""render: a text with labelled, possibly overlapping marks as one HTML fragment."""

import html
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

__all__ = ["Mark", "render"]


class Mark(NamedTuple):
    """``[start, end)`` of the text is a ``label`` (its kind, in words), as ``title`` explains."""

    start: int
    end: int
    label: str
    title: str


def render(text: str, marks: Iterable[Mark]) -> str:
    """The text once, cut at the marks' bounds, each piece naming every mark that covers it."""
    ordered = sorted(marks)
    cuts = sorted({0, len(text), *(m.start for m in ordered), *(m.end for m in ordered)})
    pieces, live, at = [], [], 0
    for start, end in pairwise(cuts):
        while at < len(ordered) and ordered[at].start <= start:
            live.append(ordered[at])
            at += 1
        live = [mark for mark in live if mark.end > start]
        piece = html.escape(text[start:end])
        if live:
            title = html.escape("; ".join(mark.title for mark in live))
            piece = f'<mark title="{title}">{piece}</mark>'
        pieces.append(piece)
    return f'<div style="white-space:pre-wrap">{"".join(pieces)}</div>'
