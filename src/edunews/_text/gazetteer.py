"""The gazetteer: every form of a vocabulary in a trie over token keys, walked once a text."""

import functools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import compress, count
from typing import Any, NamedTuple

from edunews._text.lexer import Tokens, lex
from edunews.vocab.types import Entry, Vocabulary

__all__ = ["NOTHING", "Hit", "Hits", "build", "find"]


class Hit(NamedTuple):
    """An entry found at the tokens ``[start, end)``."""

    start: int
    end: int
    entry: Any


NOTHING: dict[int, Hit] = {}


Forms = dict[type[Entry], tuple[int, Any]]  # class -> tokens of its longest form, the entry
Settled = tuple[tuple[type[Entry], int, Any], ...]


class Node:
    """A place in the trie, with the longest form of each class on the way to it.

    Those are worked out when the trie is built, so that a walk only has to go as deep as it can:
    ``any_case`` counts where the text begins with a small letter, ``capital`` where it does not.
    """

    __slots__ = ("any_case", "capital", "children", "own")

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.own: tuple[Forms, Forms] = {}, {}
        self.any_case: Settled = ()
        self.capital: Settled = ()

    def settle(self, any_case: Forms, capital: Forms) -> None:
        """Add to this node and those below what stands on the way to them."""
        forms = {**any_case, **self.own[0]}, {**capital, **self.own[1]}
        self.any_case, self.capital = (tuple((k, *v) for k, v in one.items()) for one in forms)
        if self.any_case == self.capital:
            self.any_case = self.capital
        for child in self.children.values():
            child.settle(*forms)


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
                for own in node.own[entry.cased :]:
                    own[type(entry)] = (length, entry)
    for root in roots:
        root.settle({}, {})
    return roots


class Hits:
    """What a vocabulary finds in a text: at each token the longest form of each entry class."""

    __slots__ = ("_by_end", "by_class")

    def __init__(self, by_class: dict[type[Entry], dict[int, Hit]]) -> None:
        self.by_class = by_class
        self._by_end: dict[type[Entry], dict[int, Hit]] = {}

    def at(self, kind: type[Entry], token: int) -> Hit | None:
        """The longest hit of an entry class that begins at ``token``."""
        return self.by_class.get(kind, NOTHING).get(token)

    def by_start(self, kind: type[Entry]) -> dict[int, Hit]:
        """Every hit of an entry class by its first token, in order; overlaps kept."""
        return self.by_class.get(kind, NOTHING)

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
    found: defaultdict[type[Entry], dict[int, Hit]] = defaultdict(dict)
    known = tries[0].children
    places = compress(count(), map(known.__contains__, tokens.keys))
    _walk(text, tokens, known, places, found)
    known = tries[1].children
    opening: defaultdict[type[Entry], dict[int, Hit]] = defaultdict(dict)
    _walk(text, tokens, known, (at for at in openings if tokens.keys[at] in known), opening)
    for kind, hits in opening.items():
        found[kind] = dict(sorted((found[kind] | hits).items()))
    return Hits(found)


def _walk(
    text: str,
    tokens: Tokens,
    trie: dict[str, Node],
    places: Iterable[int],
    found: defaultdict[type[Entry], dict[int, Hit]],
) -> None:
    keys, starts = (*tokens.keys, ""), tokens.starts  # no node goes on with ""
    make = tuple.__new__  # a third of the time of Hit(...)
    for at in places:
        node, end = trie[keys[at]], at + 1
        while node.children and (deeper := node.children.get(keys[end])):
            node, end = deeper, end + 1
        best = node.capital
        if best is not node.any_case:
            first = text[starts[at]]
            if not (first.isupper() or first.isdecimal()):
                best = node.any_case
        for kind, length, entry in best:
            found[kind][at] = make(Hit, (at, at + length, entry))


def covering(hits: Sequence[Hit]) -> list[Hit]:
    """``hits`` without those that an earlier-starting one overlaps."""
    kept: list[Hit] = []
    for hit in hits:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept
