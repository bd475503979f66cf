"""Statements: the reporter's sentences with the marked words masked.

A sentence ends where the reporter's does, not inside somebody's speech, so that
``“It rained. We went,” she said.`` is one statement of four nodes: ``“” she said .``
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from edunews._rules.rule import Named
from edunews._text.document import Document
from edunews._text.gazetteer import Hit
from edunews._text.lexer import LOWER
from edunews._text.marks import Marked
from edunews.model.people import Organisation, Person
from edunews.vocab.entries import CueEntry, SourceNounEntry

__all__ = ["QUOTE", "Naming", "Scene", "Statement"]

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

    def __init__(self, doc: Document, named: Named) -> None:
        self.doc = doc
        self.named = named
        self.cues = doc.hits.by_start(CueEntry)
        self.nouns = doc.hits.by_start(SourceNounEntry)
        self.outer = [one for one in doc.marked if one.depth == 0]
        self.begins: dict[int, Naming] = {}
        self.ends: dict[int, Naming] = {}
        self.points: dict[int, Naming] = {}
        everybody: tuple[Person | Organisation, ...] = (*named.organisations, *named.people)
        for who in everybody:
            for mention in who.mentions:
                first = doc.token_at(mention.start)
                last = doc.token_at(mention.end - 1) + 1
                naming = Naming(first, last, who, mention.kind.is_name)
                if naming.is_name:
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
        opening: dict[int, int] = {}
        busy = {doc.block_of[token] for token in self.cues}
        for number, one in enumerate(self.outer):
            opening[_opening(one)] = number
            busy.add(one.block)
        for block, (first, last) in enumerate(doc.blocks):
            if doc.kind_at(first).is_story:
                yield block, self._block(block, first, last, opening) if block in busy else []

    def _block(
        self, block: int, first: int, last: int, opening: dict[int, int]
    ) -> list["Statement"]:
        doc, keys = self.doc, self.doc.keys
        found: list[Statement] = []
        nodes: list[int] = []
        opens = [_opening(one) for one in self.outer_in(block)]
        at = first
        while at < last:
            number = opening.get(at)
            fresh = doc.sentence_of[at] != doc.sentence_of[at - 1] if at else True
            if number is not None and at > first:
                fresh = fresh or keys[at - 1] in ENDERS
            if (fresh or len(nodes) > LONGEST) and nodes:
                found.append(Statement(self, block, nodes))
                nodes = []
            if number is None:  # on to the next place where anything can happen
                stop = min(last, doc.sentences[doc.sentence_of[at]][1])
                following = bisect_right(opens, at)
                if following < len(opens):
                    stop = min(stop, opens[following])
                stop = min(stop, at + LONGEST + 1 - len(nodes))
                nodes += range(at, stop)
                at = stop
            else:
                nodes.append(-1 - number)
                one = self.outer[number]
                at = one.last if one.close is None else one.close + 1
        found.append(Statement(self, block, nodes))
        return found


def _opening(stretch: Marked) -> int:
    """The token that a stretch begins with: its mark, where it has one."""
    return stretch.first if stretch.open is None else stretch.open


class Statement:
    """One sentence of the reporter. ``nodes`` are tokens, or ``-1 - n`` for outer stretch n."""

    __slots__ = ("block", "cues", "keys", "nodes", "scene")

    def __init__(self, scene: Scene, block: int, nodes: list[int]) -> None:
        keys, hits = scene.doc.keys, scene.cues
        self.scene = scene
        self.block = block
        self.nodes = nodes
        self.keys = [keys[node] if node >= 0 else QUOTE for node in nodes]
        kinds = scene.doc.kinds  # "the United States" states nothing
        self.cues = [
            (place, hits[node])
            for place, node in enumerate(nodes)
            if node in hits and (kinds[node] == LOWER or place == 0)
        ]

    def __len__(self) -> int:
        return len(self.nodes)

    def marked(self, place: int) -> Marked:
        """The stretch at a place whose key is QUOTE."""
        return self.scene.outer[-1 - self.nodes[place]]

    @property
    def quotes(self) -> list[int]:
        """The places of the marked stretches."""
        return [place for place, node in enumerate(self.nodes) if node < 0]

    def naming(self, place: int) -> Naming | None:
        """The naming that begins at ``place``."""
        node = self.nodes[place] if place < len(self.nodes) else -1
        return self.scene.begins.get(node) if node >= 0 else None

    def naming_before(self, place: int) -> Naming | None:
        """The naming that ends just before ``place``."""
        node = self.nodes[place - 1] if place > 0 else -1
        return self.scene.ends.get(node + 1) if node >= 0 else None

    def noun(self, place: int) -> Hit | None:
        """The common noun of the vocabulary that begins at ``place``."""
        node = self.nodes[place]
        if node < 0 or (place and self.scene.doc.kinds[node] != LOWER):
            return None  # Bill Marsh is no document
        return self.scene.nouns.get(node)

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

    def starts_upper(self, place: int) -> bool:
        """Whether the word at ``place`` begins with a capital letter."""
        node = self.nodes[place]
        return node >= 0 and self.scene.doc.text[self.scene.doc.starts[node]].isupper()
