"""The gazetteer: every form of a vocabulary in a trie over token keys, walked once a text."""

import functools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from edunews._text.lexer import Tokens, lex
from edunews.vocab.types import Entry, Vocabulary

__all__ = ["Hit", "Hits", "build", "find"]

Best = dict[type[Entry], tuple[int, Any]]  # class -> tokens of the longest form, its entry
NOTHING: Best = {}


class Hit(NamedTuple):
    """An entry found at the tokens ``[start, end)``."""

    start: int
    end: int
    entry: Any


class Node:
    """A place in the trie, with the longest form of each class on the way to it.

    Those are worked out when the trie is built, so that a walk only has to go as deep as it can:
    ``any_case`` counts where the text begins with a small letter, ``capital`` where it does not.
    """

    __slots__ = ("any_case", "capital", "children")

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.any_case: Best = NOTHING
        self.capital: Best = NOTHING

    def settle(self, any_case: Best, capital: Best) -> None:
        """Add to this node and those below what stands on the way to them."""
        self.any_case = {**any_case, **self.any_case} if self.any_case else any_case
        self.capital = {**capital, **self.capital} if self.capital else capital
        for child in self.children.values():
            child.settle(self.any_case, self.capital)


@functools.lru_cache(8)
def build(vocabulary: Vocabulary) -> tuple[Node, Node]:
    """The tries of ``vocabulary``, built on the first parse that uses it.

    The first is for every token, the second for those that open a paragraph: "in short" is a
    heading there, and elsewhere nothing that is worth a look at every "in".
    """
    roots = (Node(), Node())
    for entry in vocabulary.entries:
        for form in entry.forms:
            node, length = roots[entry.opens], 0
            for key in lex(form).keys:
                node, length = node.children.setdefault(key, Node()), length + 1
            if length:
                own = {type(entry): (length, entry)}
                node.capital = {**node.capital, **own}
                node.any_case = node.any_case if entry.cased else {**node.any_case, **own}
    for root in roots:
        root.settle(NOTHING, NOTHING)
    return roots


class Hits:
    """What a vocabulary finds in a text: at each token the longest form of each entry class.

    Hit objects are made for the classes and places that a rule asks for.
    """

    __slots__ = ("_by_class", "_by_end", "_places", "best")

    def __init__(self, at: dict[int, Best]) -> None:
        self.best = at
        self._by_class: dict[type[Entry], dict[int, Hit]] = {}
        self._by_end: dict[type[Entry], dict[int, Hit]] = {}
        self._places: defaultdict[type[Entry], list[int]] = defaultdict(list)
        for token, found in at.items():
            for kind in found:
                self._places[kind].append(token)

    def places(self, kind: type[Entry]) -> Sequence[int]:
        """The tokens at which hits of an entry class begin, in order; ``best`` holds the hits."""
        return self._places.get(kind, ())

    def at(self, kind: type[Entry], token: int) -> Hit | None:
        """The longest hit of an entry class that begins at ``token``."""
        found = self.best.get(token, NOTHING).get(kind)
        return Hit(token, token + found[0], found[1]) if found else None

    def by_start(self, kind: type[Entry]) -> dict[int, Hit]:
        """Every hit of an entry class by its first token, in order; overlaps kept."""
        if kind not in self._by_class:
            hits = self._by_class[kind] = {}
            for at in self._places.get(kind, ()):
                length, entry = self.best[at][kind]
                hits[at] = Hit(at, at + length, entry)
        return self._by_class[kind]

    def by_end(self, kind: type[Entry]) -> dict[int, Hit]:
        """The longest hit of an entry class that ends before each token."""
        if kind not in self._by_end:
            ends: dict[int, Hit] = {}
            for hit in self.by_start(kind).values():
                ends.setdefault(hit.end, hit)
            self._by_end[kind] = ends
        return self._by_end[kind]


def find(text: str, tokens: Tokens, tries: tuple[Node, Node], openings: Iterable[int]) -> Hits:
    """The hits of a text. ``openings`` are the tokens that open a paragraph."""
    anywhere = tries[0].children
    places = [at for at, key in enumerate(tokens.keys) if key in anywhere]
    found = _walk(text, tokens, anywhere, places)
    opening = tries[1].children
    places = [at for at in openings if tokens.keys[at] in opening]
    for at, best in _walk(text, tokens, opening, places).items():
        found[at] = {**found.get(at, NOTHING), **best}
    return Hits(dict(sorted(found.items())) if places else found)


def _walk(
    text: str, tokens: Tokens, trie: dict[str, Node], places: Iterable[int]
) -> dict[int, Best]:
    keys, starts = (*tokens.keys, ""), tokens.starts  # no node goes on with ""
    found: dict[int, Best] = {}
    for at in places:
        node, end = trie[keys[at]], at + 1
        while node.children and (deeper := node.children.get(keys[end])):
            node, end = deeper, end + 1
        best = node.capital
        if best is not node.any_case:
            first = text[starts[at]]
            if not (first.isupper() or first.isdecimal()):
                best = node.any_case
        if best:
            found[at] = best
    return found


def covering(hits: Sequence[Hit]) -> list[Hit]:
    """``hits`` without those that an earlier-starting one overlaps."""
    kept: list[Hit] = []
    for hit in hits:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept
