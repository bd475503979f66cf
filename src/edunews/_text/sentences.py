"""Sentences: token ranges inside each block, aware of marks, initials and abbreviations."""

from edunews._text.gazetteer import Hits
from edunews._text.lexer import (
    CAPITAL,
    DOTTED,
    LOWER,
    MARK,
    NUMBER,
    UPPER,
    Tokens,
    places_in,
    places_of,
)
from edunews.vocab.entries import AbbreviationEntry, CueEntry

ENDERS = frozenset(".!?…") | {"...", "....", ".."}
STOPS = frozenset(".!?…")
TRAILING = ENDERS | frozenset("”’\"')]»") | {"''", "’’"}
OPENING = frozenset("([–—-•£$€@#")
# Words that open a sentence after a shortened word: "in Peoria, Ill. The board", "Pupil D. She".
STARTERS = frozenset(
    "a after all also although an and another as at before both but by each for from he her his"
    " how however i if in it its last many meanwhile more most my no not now of on one or our"
    " she so some since such that the their then there these they this those to under we what"
    " when where which while who why with yet you your".split()
)
WEEKDAYS = frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
NAME = (CAPITAL, UPPER, DOTTED)
REACH = 6  # how many tokens of a name may stand between “Why?” and its verb


def sentences(
    tokens: Tokens, blocks: tuple[tuple[int, int], ...], hits: Hits
) -> tuple[tuple[int, int], ...]:
    """The sentences of all blocks, as token ranges that fill them."""
    places = places_in(tokens.by_key, ENDERS)
    if DOTTED in tokens.kinds:
        places = sorted({*places, *places_of(tokens.kinds, DOTTED)})
    found: list[tuple[int, int]] = []
    place = 0
    for first, last in blocks:
        start = first
        while place < len(places) and places[place] < last:
            at = places[place]
            place += 1
            if at < start:  # the second of two enders: "Really?!"
                continue
            end = _after_closers(tokens, at + 1, last)
            if end < last and not _goes_on(tokens, start, at, end, last, hits):
                found.append((start, end))
                start = end
        if start < last:
            found.append((start, last))
    return tuple(found)


def _after_closers(tokens: Tokens, end: int, last: int) -> int:
    keys, starts, ends = tokens.keys, tokens.starts, tokens.ends
    while end < last and keys[end] in TRAILING and starts[end] == ends[end - 1]:
        end += 1
    return end


def _goes_on(tokens: Tokens, first: int, at: int, end: int, last: int, hits: Hits) -> bool:
    """Whether the sentence from ``first`` runs on after the ender ``at``, closed at ``end``."""
    kind, key = tokens.kinds[end], tokens.keys[at]
    if tokens.starts[end] == tokens.ends[end - 1]:
        return not (at > first and key in STOPS and _run_together(tokens, at - 1, end))
    if kind == LOWER or not (kind in (*NAME, NUMBER, MARK) or tokens.keys[end] in OPENING):
        return True
    if end > at + 1:
        return _attributed(tokens, end, last, hits)
    starter = kind == MARK or tokens.keys[end] in STARTERS
    if tokens.kinds[at] == DOTTED:
        if key in ("a.m.", "p.m."):
            return kind == UPPER or tokens.keys[end] in WEEKDAYS
        return not starter
    if key != "." or at == first or tokens.starts[at] != tokens.ends[at - 1]:
        return False
    if at == first + 1 and tokens.kinds[first] == NUMBER:  # "1. Schools are eligible"
        return tokens.ends[first] - tokens.starts[first] <= 2
    return _shortened(tokens, at - 1, kind, starter, hits)


def _shortened(tokens: Tokens, at: int, following: int, starter: bool, short: Hits) -> bool:
    """Whether the full stop after ``at`` belongs to a shortened word or an initial."""
    hit = short.at(AbbreviationEntry, at)
    initial = tokens.kinds[at] == UPPER and tokens.ends[at] - tokens.starts[at] == 1
    if hit is None or (initial and following != NUMBER):  # “c. 1850”, but “Roger C. Pike”
        return initial and following in NAME and not starter and tokens.keys[at] != "i"
    if hit.entry.kind == "number":
        return following == NUMBER
    return following in NAME if hit.entry.kind == "title" else not starter


def _run_together(tokens: Tokens, at: int, end: int) -> bool:
    """“garage.The buses”, “December.If she”, “shut.“No”: two sentences; no “Nation.Cymru”."""
    if tokens.keys[end] in ("“", "‘"):
        return True
    starter = tokens.keys[end] in STARTERS
    common = tokens.kinds[at] in (LOWER, NUMBER) or tokens.keys[at] in TRAILING
    if tokens.kinds[end] == CAPITAL:
        return starter or common
    return starter and common and tokens.kinds[end] == UPPER  # “shut.A head”, no “J.A Nolan”


def _attributed(tokens: Tokens, end: int, last: int, cues: Hits) -> bool:
    """Whether a name and its verb follow the closed marks: “Why?” Ms Orr asked."""
    at = end
    while at < min(last, end + REACH) and (tokens.kinds[at] in NAME or tokens.keys[at] == "."):
        at += 1
    cue = cues.at(CueEntry, at)
    if cue is None or at == end or tokens.keys[end] in STARTERS:
        return False
    return cue.end >= last or tokens.keys[cue.end] in (".", ",")
