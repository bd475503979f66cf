"""Statements: the reporter's sentences with the marked words masked.

A sentence ends where the reporter's does, not inside somebody's speech, so that
``“It rained. We went,” she said.`` is one statement of four nodes: ``“” she said .``
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Any, NamedTuple

from edunews._rules.rule import Named, Structure
from edunews._text.document import Document
from edunews._text.gazetteer import Hit
from edunews._text.lexer import LOWER
from edunews._text.marks import Marked
from edunews.model.people import Organisation, Person
from edunews.model.text import ArticleFormat
from edunews.vocab.entries import CueEntry, SourceNounEntry

QUOTE = "“”"  # the key of a masked stretch
LONGEST = 300  # nodes; no sentence of news is longer, and nothing below is slow on one
ENDERS = frozenset((".", "!", "?", "…", "...", "...."))


class Naming(NamedTuple):
    """The tokens ``[first, last)`` that name, describe or stand for somebody."""

    first: int
    last: int
    who: Person | Organisation
    is_name: bool

    @property
    def is_person(self) -> bool:
        """Whether it is a person, not a body."""
        return isinstance(self.who, Person)


class Scene:
    """What the quotes stage knows of the whole text before any rule."""

    def __init__(self, doc: Document, named: Named, structure: Structure) -> None:
        self.doc = doc
        self.named = named
        self.first_person = structure.format in (ArticleFormat.OPINION, ArticleFormat.LETTER)
        self.authors = structure.byline.authors
        self.cues = doc.hits.by_start(CueEntry)
        self.nouns = doc.hits.by_start(SourceNounEntry)
        self.credits: dict[tuple[int, int], Any] = {}  # what each source denotes
        self.data = {token for token, hit in self.nouns.items() if hit.entry.kind == "data"}
        self.outer = [one for one in doc.marked if one.depth == 0]
        self.begins: dict[int, Naming] = {}
        self.ends: dict[int, Naming] = {}
        self.points: dict[int, Naming] = {}
        everybody: tuple[Person | Organisation, ...] = (*named.organisations, *named.people)
        starts = doc.starts
        for who in everybody:
            for mention in who.mentions:
                span, is_name = mention.span, mention.kind.is_name
                first = bisect_right(starts, span.start) - 1
                last = bisect_right(starts, span.end - 1)
                naming = Naming(first, last, who, is_name)
                if is_name:
                    self.begins[first] = self.ends[last] = naming
                elif first not in self.points or self.points[first].last < last:
                    self.points[first] = naming

    def outer_in(self, block: int) -> list[Marked]:
        """The outer stretches of a block."""
        low = bisect_left(self.outer, block, key=lambda one: one.block)
        high = bisect_left(self.outer, block + 1, key=lambda one: one.block)
        return self.outer[low:high]

    def story(self) -> Iterator[tuple[int, list["Statement"]]]:
        """Each story block with its statements; those of one without cue or mark are left out."""
        doc = self.doc
        busy = {doc.block_of[token] for token in self.cues}
        telling = {doc.sentence_of[token] for token in self.cues}
        opening: dict[int, dict[int, int]] = {}  # by block: the stretches by their first token
        for number, one in enumerate(self.outer):
            opening.setdefault(one.block, {})[_opening(one)] = number
        for block, (first, last) in enumerate(doc.blocks):
            if not doc.kind_at(first).is_story:
                continue
            if block in opening:
                yield block, self._masked(block, first, last, opening[block])
            else:
                yield block, self._plain(block, first, last, telling) if block in busy else []

    def _plain(self, block: int, first: int, last: int, telling: set[int]) -> list["Statement"]:
        """The statements of a block without marks: its sentences with a cue, and its last."""
        doc = self.doc
        closing = doc.sentence_of[last - 1]
        return [
            self.unmarked(block, at, min(at + LONGEST + 1, stop))
            for number in range(doc.sentence_of[first], closing + 1)
            if number in telling or number == closing
            for start, stop in (doc.sentences[number],)
            for at in range(start, stop, LONGEST + 1)
        ]

    def unmarked(self, block: int, first: int, last: int) -> "Statement":
        """The tokens ``[first, last)``, none of them in marks, as a statement."""
        return Statement(self, block, list(range(first, last)), list(self.doc.keys[first:last]), [])

    def _masked(
        self, block: int, first: int, last: int, opening: dict[int, int]
    ) -> list["Statement"]:
        doc = self.doc
        found: list[Statement] = []
        nodes, keys, quotes = list[int](), list[str](), list[int]()
        opens = list(opening)
        at = first
        while at < last:
            number = opening.get(at)
            fresh = doc.sentence_of[at] != doc.sentence_of[at - 1] if at else True
            if number is not None and at > first:
                fresh = fresh or doc.keys[at - 1] in ENDERS
            if (fresh or len(nodes) > LONGEST) and nodes:
                found.append(Statement(self, block, nodes, keys, quotes))
                nodes, keys, quotes = [], [], []
            if number is None:  # on to the next place where anything can happen
                following = bisect_right(opens, at)
                stop = min(
                    doc.sentences[doc.sentence_of[at]][1],
                    at + LONGEST + 1 - len(nodes),
                    *opens[following : following + 1],
                )
                nodes += range(at, stop)
                keys += doc.keys[at:stop]
                at = stop
            else:
                quotes.append(len(nodes))
                nodes.append(-1 - number)
                keys.append(QUOTE)
                one = self.outer[number]
                at = one.last if one.close is None else one.close + 1
        found.append(Statement(self, block, nodes, keys, quotes))
        return found


def _opening(stretch: Marked) -> int:
    """The token that a stretch begins with: its mark, where it has one."""
    return stretch.first if stretch.open is None else stretch.open


class Statement:
    """One sentence of the reporter. ``nodes`` are tokens, or ``-1 - n`` for outer stretch n.

    ``keys`` are theirs, ``quotes`` the places of the marked stretches, ``cues`` those of the cues.
    """

    __slots__ = ("block", "cues", "keys", "nodes", "quotes", "scene")

    def __init__(
        self, scene: Scene, block: int, nodes: list[int], keys: list[str], quotes: list[int]
    ) -> None:
        self.scene = scene
        self.block = block
        self.nodes = nodes
        self.keys = keys
        self.quotes = quotes
        self.cues: list[tuple[int, Hit]] = []
        for node in sorted(scene.cues.keys() & nodes):
            # "the United States" states nothing
            if scene.doc.kinds[node] == LOWER or node == nodes[0]:
                self.cues.append((nodes.index(node), scene.cues[node]))

    def marked(self, place: int) -> Marked:
        """The stretch at a place whose key is QUOTE."""
        return self.scene.outer[-1 - self.nodes[place]]

    def naming(self, place: int) -> Naming | None:
        """The naming that begins at ``place``."""
        nodes = self.nodes
        return self.scene.begins.get(nodes[place]) if place < len(nodes) else None

    def naming_before(self, place: int) -> Naming | None:
        """The naming that ends just before ``place``."""
        return self.scene.ends.get(self.nodes[place - 1] + 1) if place > 0 else None

    def noun(self, place: int) -> Hit | None:
        """The common noun of the vocabulary that begins at ``place``."""
        node = self.nodes[place]
        hit = self.scene.nouns.get(node)  # Bill Marsh is no document
        return hit if hit and (not place or self.scene.doc.kinds[node] == LOWER) else None

    def tokens(self, first: int, last: int) -> tuple[int, int]:
        """The token range of the places ``[first, last)``."""
        ends = self.nodes[last - 1]
        begins = self.nodes[first]
        if begins < 0:
            one = self.marked(first)
            begins = one.first if one.open is None else one.open
        if ends < 0:
            one = self.marked(last - 1)
            ends = one.last - 1 if one.close is None else one.close
        return begins, ends + 1

    def is_hyphen(self, place: int) -> bool:
        """Whether a hyphen inside a word stands at ``place``: "the 12-school trust"."""
        doc, node = self.scene.doc, self.nodes[place]
        return self.keys[place] == "-" and node > 0 and doc.ends[node - 1] == doc.starts[node]

    def starts_upper(self, place: int) -> bool:
        """Whether the word at ``place`` begins with a capital letter."""
        node = self.nodes[place]
        return node >= 0 and self.scene.doc.text[self.scene.doc.starts[node]].isupper()
