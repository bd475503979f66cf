"""render: a text with labelled, possibly overlapping marks as one HTML fragment.

Every colour is set together with the one it stands on, so a light and a dark page show the same
marks; words outside marks keep the page's own colours. Inline styles only: notebooks and mail
programs drop style sheets.
"""

import html
import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

BLACK, WHITE = "#111111", "#ffffff"

# What HTML cannot hold: lone surrogates, and control characters other than tab and line ends.
RE_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

PAGE = "white-space:pre-wrap;overflow-wrap:anywhere;line-height:2;max-width:48em"
CHIP = (
    "font-size:.68em;font-weight:600;font-style:normal;line-height:1.3;padding:.1em .45em;"
    "margin-right:.25em;opacity:1;border-radius:.4em;vertical-align:.12em;user-select:none;"
    "-webkit-user-select:none;box-decoration-break:clone;-webkit-box-decoration-break:clone"
)
PIECE = "padding:.12em 0;border-radius:.15em"


class Ink(NamedTuple):
    """The colours of a kind of mark: black words on ``fill``, white words on ``dark``."""

    fill: str
    dark: str


class Mark(NamedTuple):
    """``[start, end)`` of the text is what ``label`` says in words; ``title`` explains it."""

    start: int
    end: int
    label: str
    title: str
    ink: Ink


def render(text: str, marks: Iterable[Mark], head: Iterable[tuple[str, Ink]] = ()) -> str:
    """The text once, cut at the marks' bounds; each mark has its label at its first word.

    Where marks overlap, the innermost gives the fill and the others a line below the words.
    Leaving out the ``<small>`` elements and the tags gives back the text.
    """
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end))
    cuts = sorted({0, len(text), *(m.start for m in ordered), *(m.end for m in ordered)})
    pieces = [_head(head)]
    live: list[Mark] = []
    at = 0
    for start, end in pairwise(cuts):
        live = [mark for mark in live if mark.end > start]
        while at < len(ordered) and ordered[at].start <= start:
            live.append(ordered[at])
            pieces.append(_chip(ordered[at].label, ordered[at].ink))
            at += 1
        pieces.append(_piece(text[start:end], live))
    return f'<div style="{PAGE}">{"".join(pieces)}</div>'


def _head(labels: Iterable[tuple[str, Ink]]) -> str:
    chips = "".join(_chip(label, ink) for label, ink in labels)
    return f'<div style="line-height:1.8;margin-bottom:1em">{chips}</div>' if chips else ""


def _chip(label: str, ink: Ink) -> str:
    style = f"background:{ink.dark};color:{WHITE};{CHIP}"
    return f'<small style="{style}">{_escape(label)}</small>'


def _piece(words: str, live: Sequence[Mark]) -> str:
    if not live:
        return _escape(words)
    inner = min(reversed(live), key=lambda mark: mark.end - mark.start)
    style = f"background:{inner.ink.fill};color:{BLACK};{PIECE}"
    around = dict.fromkeys(mark.ink.dark for mark in live if mark.ink != inner.ink)
    if around:
        lines = (f"inset 0 -{2 * n}px 0 {dark}" for n, dark in enumerate(around, 1))
        style += f";box-shadow:{','.join(lines)}"
    title = "; ".join(mark.title for mark in live)
    return f'<mark style="{style}" title="{_escape(title)}">{_escape(words)}</mark>'


def _escape(words: str) -> str:
    return html.escape(RE_UNPRINTABLE.sub("\ufffd", words))
