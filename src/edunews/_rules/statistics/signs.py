"""The words of change of a text, laid out for looking up where they stand."""

from bisect import bisect_left
from typing import NamedTuple

from edunews._rules.statistics.seen import Seen
from edunews._text.document import Document
from edunews._text.gazetteer import Hit
from edunews._text.lexer import CAPITAL, NUMBER
from edunews.model.statistics import ChangeRole
from edunews.vocab.entries import ChangeEntry, ChangeNounEntry

DELTA, START, END = ChangeRole.DELTA, ChangeRole.START, ChangeRole.END
SIZES = ("percent", "percentage_point", "ratio", "multiple")
MOVED = ("verb", "cause", "adverb")
REACH = 22  # words from a change word to its number
ENDS = frozenset({"a", "almost", "by", "from", "in", "nearly", "of", "to"})
EDGED = {"down": "decrease", "higher": "increase", "lower": "decrease", "up": "increase"}
SEASONS = frozenset({"each", "every", "in", "last", "next", "since", "this", "until"})
# "turned down by 17 schools", "ran up a deficit": their particle is no change.
PHRASAL = frozenset(
    """add added adds break broke broken close closed closing free freed frees handed made make
    makes making put puts putting ran run running runs set sets setting shut sign signed signing
    taken took turned turning turns written"""
    "".split()
)


class Sign(NamedTuple):
    """A change word at the tokens ``[at, last)``, and what it makes of the number."""

    at: int
    last: int
    direction: str
    role: ChangeRole


class Signs:
    """The words of change of one text."""

    def __init__(self, doc: Document, tags: str) -> None:
        self._doc, self._keys, self._tags = doc, doc.keys, tags
        self._words, self._nouns = doc.starting(ChangeEntry), doc.starting(ChangeNounEntry)
        self._places = sorted({**self._words, **self._nouns})

    def _sign(self, hit: Hit) -> Sign:
        way = hit.entry.direction
        if way == "move" and hit.end < len(self._keys):
            way = EDGED.get(self._keys[hit.end], way)
        return Sign(hit.start, hit.end, way, DELTA)

    def _ending(self, end: int, seen: Seen, kinds: tuple[str, ...]) -> Sign | None:
        """The change word that ends right before the token ``end``."""
        hit = self._doc.ending(ChangeEntry).get(end)
        fits = hit and hit.start >= seen.begin and hit.entry.kind in kinds
        return self._sign(hit) if hit and fits and not self._phrasal(hit) else None

    def _noun_ending(self, end: int, seen: Seen) -> Sign | None:
        hit = self._doc.ending(ChangeNounEntry).get(end)
        fits = hit and hit.start >= seen.begin and not self._named(hit)
        return self._sign(hit) if hit and fits else None

    def _named(self, hit: Hit) -> bool:
        """Whether it is part of a name: Mason Falls is."""
        at, kinds = hit.start, self._doc.kinds
        if not at or kinds[at] != CAPITAL or kinds[at - 1] != CAPITAL:
            return False
        return self._keys[hit.end : hit.end + 1] == () or not (
            self._keys[hit.end] in ENDS or kinds[hit.end] == NUMBER
        )

    def _phrasal(self, hit: Hit) -> bool:
        """Turned down by 17 schools, ran up a deficit, put it down to 20 minutes of practice."""
        at = hit.start - 1
        if hit.entry.kind != "adverb" or at < 0:
            return self._named(hit)
        return self._keys[at - (at > 0 and self._keys[at] in ("it", "this", "that"))] in PHRASAL

    def _nearest(self, at: int, seen: Seen, kinds: tuple[str, ...]) -> Sign | None:
        """The nearest change word before the token ``at`` in the clause."""
        first = max(seen.begin, at - REACH)
        first = max(first, self._tags.rfind(";", first, at), self._tags.rfind(":", first, at))
        number = bisect_left(self._places, at) - 1
        while number >= 0 and self._places[number] >= first:
            place = self._places[number]
            number -= 1
            noun = self._nouns.get(place) if "noun" in kinds else None
            hit = self._words.get(place) or noun
            fall = self._keys[place] == "fall" and self._keys[place - 1] in SEASONS
            if hit is None or fall or self._phrasal(hit):
                continue  # last fall
            wider = self._words.get(place - 1) if place > seen.begin else None
            if wider and wider.end == hit.end:
                hit = wider  # edged up
            gap = hit.entry.kind == "gap" and "gap" in self._keys[first:place]
            if hit.end <= at and (hit.entry.kind in kinds or gap):
                return self._sign(hit)
        return None
