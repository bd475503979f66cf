"""The gazetteer: every form of a vocabulary in a trie over token keys, walked once a text."""

import functools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import compress, count
from typing import Any, NamedTuple

from edunews._text.lexer import Memory, Tokens, keys_of
from edunews.vocab.entries import DateCueEntry, UnitEntry
from edunews.vocab.pages import DeskEntry
from edunews.vocab.types import Entry, Vocabulary


class Hit(NamedTuple):
    """An entry found at the tokens ``[start, end)``."""

    start: int
    end: int
    entry: Any


# Classes that rules only ask about at a token that they know: no text is searched for them.
ASKED = (DateCueEntry, DeskEntry, UnitEntry)
NOTHING: dict[int, Hit] = {}


Found = defaultdict[type[Entry], dict[int, Hit]]
Settled = tuple[tuple[type[Entry], int, Any], ...]  # class, tokens of its longest form, the entry
Forms = dict[type[Entry], tuple[type[Entry], int, Any]]


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

    def settle(self, above: "Node") -> None:
        """Add to this node and those below what stands on the way to them.

        What is alike is one object: the collector of garbage looks at each in its full rounds.
        """
        self.any_case, self.capital = (
            tuple({**{form[0]: form for form in forms}, **own}.values()) if own else forms
            for forms, own in zip((above.any_case, above.capital), self.own, strict=True)
        )
        self.own = above.own
        if self.any_case == self.capital:
            self.any_case = self.capital
        for child in self.children.values():
            child.settle(self)


class Tries(NamedTuple):
    """The tries of a vocabulary, by where its forms are looked for.

    "In short" is a heading at the head of a paragraph, and elsewhere nothing that is worth a look
    at every "in". Words like "was", that rules ask for beside what they have found, wait until they
    are asked for, in a trie for each class.
    """

    anywhere: Node
    opening: Node
    asked: dict[type[Entry], Node]
    memory: Memory


@functools.lru_cache(8)
def build(vocabulary: Vocabulary) -> Tries:
    """The tries of ``vocabulary``, built on the first parse that uses it."""
    tries = Tries(root := Node(), Node(), defaultdict(Node), Memory(root.children))
    for entry in vocabulary.entries:
        root = tries.opening if entry.opens else tries.anywhere
        if isinstance(entry, ASKED):
            root = tries.asked[type(entry)]
        for form in entry.forms:
            node, length = root, 0
            for key in keys_of(form):
                node, length = node.children.setdefault(key, Node()), length + 1
            if length:
                for own in node.own[entry.cased :]:
                    own[type(entry)] = (type(entry), length, entry)
    for root in (tries.anywhere, tries.opening, *tries.asked.values()):
        root.settle(Node())
    return tries


class Asked:
    """The hits of one entry class, in any case, looked up where somebody asks."""

    __slots__ = ("_keys", "_words")

    def __init__(self, keys: tuple[str, ...], trie: Node) -> None:
        self._keys, self._words = keys, trie.children

    def get(self, token: int) -> Hit | None:
        """The longest hit that begins at ``token``."""
        keys, end = self._keys, token + 1
        node = self._words.get(keys[token]) if 0 <= token < len(keys) else None
        if node is None:
            return None
        while node.children and end < len(keys) and (deeper := node.children.get(keys[end])):
            node, end = deeper, end + 1
        if not node.any_case:
            return None
        ((_, long, entry),) = node.any_case  # the trie is of one class
        return tuple.__new__(Hit, (token, token + long, entry))

    def all(self) -> dict[int, Hit]:
        """Every hit, as for the other classes."""
        places = compress(count(), map(self._words.__contains__, self._keys))
        return {at: hit for at in places if (hit := self.get(at))}


class Hits:
    """What a vocabulary finds in a text: at each token the longest form of each entry class."""

    __slots__ = ("_by_end", "by_class")

    def __init__(self, by_class: dict[type[Entry], dict[int, Hit] | Asked]) -> None:
        self.by_class = by_class
        self._by_end: dict[type[Entry], dict[int, Hit]] = {}

    def at(self, kind: type[Entry], token: int) -> Hit | None:
        """The longest hit of an entry class that begins at ``token``."""
        return self.by_class.get(kind, NOTHING).get(token)

    def by_start(self, kind: type[Entry]) -> dict[int, Hit]:
        """Every hit of an entry class by its first token, in order; overlaps kept."""
        hits = self.by_class.get(kind, NOTHING)
        return hits.all() if isinstance(hits, Asked) else hits

    def by_end(self, kind: type[Entry]) -> dict[int, Hit]:
        """The longest hit of an entry class that ends before each token."""
        if kind not in self._by_end:
            ends: dict[int, Hit] = {}
            for hit in self.by_start(kind).values():
                ends.setdefault(hit.end, hit)
            self._by_end[kind] = ends
        return self._by_end[kind]


def find(
    text: str, tokens: Tokens, nodes: list[Node | None], tries: Tries, openings: Iterable[int]
) -> Hits:
    """The hits of a text.

    ``nodes`` are where the trie goes on from each token, ``openings`` those that open a paragraph.
    """
    found: Found = defaultdict(dict)
    _walk(text, tokens, compress(enumerate(nodes), nodes), found)
    known = tries.opening.children
    opening: Found = defaultdict(dict)
    _walk(text, tokens, ((at, n) for at in openings if (n := known.get(tokens.keys[at]))), opening)
    for kind, hits in opening.items():
        found[kind] = dict(sorted((found[kind] | hits).items())) if kind in found else hits
    return Hits({**found, **{kind: Asked(tokens.keys, one) for kind, one in tries.asked.items()}})


def _walk(text: str, tokens: Tokens, nodes: Iterable[tuple[int, Any]], found: Found) -> None:
    """Add what is found from ``nodes``, those of the trie that single tokens lead to."""
    keys, starts, last = tokens.keys, tokens.starts, len(tokens.keys)
    make = tuple.__new__  # a third of the time of Hit(...)
    for at, begun in nodes:
        node, children, end = begun, begun.children, at + 1
        while children and end < last and (deeper := children.get(keys[end])):
            node, children, end = deeper, deeper.children, end + 1
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
