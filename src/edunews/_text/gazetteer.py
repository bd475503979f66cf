"""The gazetteer: every form of a vocabulary in a trie over token keys, walked once a text."""

import functools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from edunews._text.lexer import Tokens, lex
from edunews.vocab.types import Entry, Vocabulary

__all__ = ["Hit", "Hits", "build", "find"]

Trie = dict[str | None, Any]  # key -> Trie; "" -> the (entry, its class, cased) that end here


class Hit(NamedTuple):
    """An entry found at the tokens ``[start, end)``."""

    start: int
    end: int
    entry: Any


class Hits(NamedTuple):
    """The hits of one entry class: in order, and by first token (the longest there)."""

    all: tuple[Hit, ...]
    at: dict[int, Hit]


NONE = Hits((), {})


@functools.lru_cache(8)
def build(vocabulary: Vocabulary) -> tuple[Trie, Trie]:
    """The tries of ``vocabulary``, built on the first parse that uses it.

    The first is for every token, the second for those that open a paragraph: "in short" is a
    heading there, and elsewhere nothing that is worth a look at every "in".
    """
    tries: tuple[Trie, Trie] = ({}, {})
    for entry in vocabulary.entries:
        root, cased = tries[entry.opens], entry.cased
        for form in entry.forms:
            node = root
            for key in lex(form).keys:
                node = node.setdefault(key, {})
            if node is not root:
                node[""] = (*node.get("", ()), (entry, type(entry), cased))
    return tries


def find(
    text: str, tokens: Tokens, tries: tuple[Trie, Trie], openings: Iterable[int]
) -> dict[type[Entry], Hits]:
    """For every entry class, its hits: at each first token the longest, overlaps kept."""
    keys = tokens.keys
    found: dict[type[Entry], dict[int, Hit]] = defaultdict(dict)
    _walk(text, tokens, tries[0], [at for at, key in enumerate(keys) if key in tries[0]], found)
    _walk(text, tokens, tries[1], [at for at in openings if keys[at] in tries[1]], found)
    return {kind: Hits(tuple(hits.values()), hits) for kind, hits in found.items()}


def _walk(
    text: str,
    tokens: Tokens,
    trie: Trie,
    places: Iterable[int],
    found: dict[type[Entry], dict[int, Hit]],
) -> None:
    keys, starts = (*tokens.keys, None), tokens.starts  # no node goes on with None
    for at in places:
        node, end = trie[keys[at]], at + 1
        while node is not None:
            if "" in node:
                for entry, kind, cased in node[""]:
                    if not cased or (first := text[starts[at]]).isupper() or first.isdecimal():
                        found[kind][at] = Hit(at, end, entry)
            node = node.get(keys[end])
            end += 1


def covering(hits: Sequence[Hit]) -> list[Hit]:
    """``hits`` without those that an earlier-starting one overlaps."""
    kept: list[Hit] = []
    for hit in hits:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept
