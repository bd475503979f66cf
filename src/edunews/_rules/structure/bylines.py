"""What a byline says: the authors' names, and their desk or outlet."""

from bisect import bisect_left
from typing import NamedTuple

from edunews._rules.structure import patterns
from edunews._text.document import Document
from edunews._text.lexer import CAPITAL, DOTTED, LOWER, NUMBER, PUNCTUATION, UPPER
from edunews.vocab.entries import HonorificEntry, PostNominalEntry, RoleEntry
from edunews.vocab.pages import DeskEntry, OutletEntry

ARTICLES = frozenset(("a", "an", "our", "the"))
LINKS = frozenset(("for", "in", "at", "of", "from", "the"))
FORMULA = 30  # characters
JOINS = frozenset(("and", "&", ",", ";", "with"))
PARTS = frozenset(("in", ",", "|", "·", "•", "–", "—", "/"))
UNSIGNED = 14  # tokens of a byline without "By"
LONGEST = 5  # tokens of one name: "Maria de la Cruz Orr"


class Signature(NamedTuple):
    """The token ranges of the names, and of what follows them (empty when nothing does)."""

    names: list[tuple[int, int]]
    outlet: tuple[int, int]
    signed: bool  # whether it began with "By"


def is_formula(text: str) -> bool:
    """Whether a letter closes with ``text``: – Yours, etc,"""
    return len(text) < FORMULA and text[-1] == "," and not text.isupper()


def signature(doc: Document, first: int, last: int) -> Signature | None:
    """The tokens ``[first, last)`` read as a byline, or None."""
    first += doc.keys[first] == "and" and first + 1 < last  # and KQTV Staff
    given, first = first, _after_day(doc, first, last)
    dated = first > given
    lead = patterns.RE_BY.match(doc.text, doc.starts[first], doc.ends[last - 1])
    if lead is None and last - first > UNSIGNED:
        return None
    shouted = lead is not None or _is_shouted(doc, first, last)
    at = first
    while lead and at < last and doc.starts[at] < lead.end():
        at += 1
    desk = at, _desk_end(doc, at, last)  # By education editor Jo Pike
    at = desk[1] if desk[1] < last else at
    names, at = _names(doc, at, last, shouted=shouted)
    if names and doc.keys[at - 1] in JOINS - {",", ";"}:
        return None
    if lead and not names and last - at == 1 and doc.keys[at] in doc.vocabulary.names.given:
        return Signature([(at, last)], (last, last), signed=True)  # By Jo
    if lead and not names and _nicked(doc, at, last):
        return Signature([], (last, last), signed=True)  # by admin | April 29, 2016
    rest = _rest(doc, at, last)
    if names and _dated(doc, *rest):
        rest = last, last
    if dated and not names:
        return None
    if _fits(doc, rest, names=bool(names), signed=lead is not None):
        outlet = desk if names and rest[0] == rest[1] else rest
        return Signature(names, outlet, lead is not None)
    return None


def _nicked(doc: Document, at: int, last: int) -> bool:
    """Whether one to three words that are no name stand before a bar and the day."""
    bars = (bar for bar in range(at + 1, min(at + 4, last)) if doc.keys[bar] in PARTS)
    return any(_dated(doc, bar + 1, last) for bar in bars)


def _names(
    doc: Document, at: int, last: int, *, shouted: bool
) -> tuple[list[tuple[int, int]], int]:
    """The names from ``at`` on, and the token behind them and what joins them."""
    names: list[tuple[int, int]] = []
    while (end := _name(doc, at := _styled(doc, at, last), last, shouted=shouted)) > at:
        names.append((at, end))
        letters = doc.at(PostNominalEntry, end)
        at = letters.end if letters and letters.end <= last else end
        if doc.keys[at : at + 1] == ("(",) and doc.keys[at + 2 : at + 3] == (")",):
            at += 3  # Jo Pike (now) and Al Dunn (earlier)
        if at < last and doc.keys[at] in JOINS:
            at += 1
    return names, at


def _styled(doc: Document, at: int, last: int) -> int:
    """The token behind a style: Dr Jo Pike."""
    style = doc.at(HonorificEntry, at)
    return style.end if style and style.end < last else at


def _is_shouted(doc: Document, first: int, last: int) -> bool:
    """JO PIKE, Education Editor – two words in capitals, the first of them a known first name."""
    loud = last - first > 1 and doc.kinds[first] == doc.kinds[first + 1] == UPPER
    return loud and doc.keys[first] in doc.vocabulary.names.given


def _after_day(doc: Document, first: int, last: int) -> int:
    """The token behind a day at the head: 3 May 2019 by Jo Pike; ``first`` when there is none."""
    if NUMBER not in doc.kinds[first:last]:
        return first
    stamp = patterns.RE_STAMP.match(doc.text, doc.starts[first], doc.ends[last - 1])
    if stamp and stamp.end() < doc.ends[last - 1] and patterns.RE_DAY.search(stamp.group()):
        return bisect_left(doc.starts, stamp.end())
    return first


def _name(doc: Document, at: int, last: int, *, shouted: bool) -> int:
    """The end of the name that begins at ``at``; ``at`` itself when none does."""
    end, capitals = at, 0
    names = doc.vocabulary.names
    given, never, particles = names.given, names.never, names.particles
    while end < min(last, at + LONGEST + 2):
        kind, key = doc.kinds[end], doc.keys[end]
        initial = kind == UPPER and doc.ends[end] - doc.starts[end] == 1
        dated = (
            capitals > 1 and end + 1 < last and doc.kinds[end + 1] == NUMBER
        )  # Jo Pike May 3, 2024
        unnamed = key in never and key not in given and not (shouted and end == at)
        if dated or unnamed or _desk(doc, end, last):
            break
        if doc.at(OutletEntry, end):
            break
        initial |= kind == DOTTED and key[1:2] == "."  # J.R. Holt
        if kind == CAPITAL or initial or (kind == UPPER and (shouted or capitals > 1)):
            capitals += 1
        elif not (kind == DOTTED or (end > at and (key in particles or _joins(doc, end)))):
            break
        end += 1
    while end > at and doc.kinds[end - 1] in (LOWER, NUMBER, PUNCTUATION):
        end -= 1
    return end if capitals >= 2 and end - at <= LONGEST else at


def _joins(doc: Document, at: int) -> bool:
    """The full stop of an initial, or "al-Khatib"."""
    if doc.keys[at] == ".":
        return doc.glued(at) and doc.kinds[at - 1] == UPPER
    return doc.kinds[at] == LOWER and "-" in doc.keys[at]


def _desk(doc: Document, at: int, last: int) -> bool:
    """Whether a desk begins at ``at``: "Education Editor", "social affairs correspondent"."""
    return _desk_end(doc, at, last) > at


def _desk_end(doc: Document, at: int, last: int) -> int:
    """The end of the desk that begins at ``at``; ``at`` itself when none does."""
    first, hit = at, doc.at(DeskEntry, at)
    while hit and hit.entry.kind == "subject" and hit.end < last:
        at = hit.end + (doc.keys[hit.end] in ("and", "&", ","))
        hit = doc.at(DeskEntry, at) if at < last else None
    return hit.end if hit and hit.entry.kind == "job" and hit.end <= last else first


def _rest(doc: Document, at: int, last: int) -> tuple[int, int]:
    while at < last and (doc.kinds[at] == PUNCTUATION or doc.keys[at] in LINKS):
        at += 1
    while last > at and doc.keys[last - 1] in (".", "|", "•", "·"):
        last -= 1
    return at, last


def _fits(doc: Document, rest: tuple[int, int], *, names: bool, signed: bool) -> bool:
    """Whether what follows the names can stand in a byline."""
    at, last = rest
    if at >= last:
        return names
    if doc.at(OutletEntry, at) or _desk(doc, at, last):
        hit = doc.at(OutletEntry, at)
        end = hit.end if hit else last
        region = end == last - 1 and doc.kinds[end] == CAPITAL  # ITV News Anglia
        parted = region or end >= last or doc.kinds[end] == PUNCTUATION
        return names or parted or _desk(doc, end, last)
    if doc.keys[at] in ("is", "was", "has"):  # Jo Pike is our education editor
        return False
    given, at = at, at + (doc.keys[at] in ARTICLES)
    if any(_desk(doc, token, last) for token in range(at, min(last, at + 8))):
        named = names or signed or _capitals(doc, given, last)
        return last - at < 10 and named
    before = given - 1
    while doc.keys[before] == "the":
        before -= 1
    parted = doc.keys[before] in PARTS and last - given < 12 and _capitals(doc, given, last)
    office = doc.keys[before] == "," and doc.at(RoleEntry, at) is not None
    return names and (office or doc.keys[given] == "@" or (signed and last - given < 10) or parted)


def _capitals(doc: Document, first: int, last: int) -> bool:
    """Whether only names stand in ``[first, last)``: University of Stow, The Courier Bureau."""
    return all(
        doc.kinds[at] in (CAPITAL, UPPER, PUNCTUATION) or doc.keys[at] in LINKS | JOINS
        for at in range(first, last)
    )


def _dated(doc: Document, at: int, last: int) -> bool:
    """Whether the day stands behind the names."""
    if at >= last:
        return False
    stamp = patterns.RE_STAMP.match(doc.text, doc.starts[at], doc.ends[last - 1])
    return stamp is not None and stamp.end() == doc.ends[last - 1]
