"""The gazetteer: every form of a vocabulary in one trie over token keys, walked once a text."""

import functools
from collections.abc import Sequence
from typing import Any, NamedTuple

from edunews._text.lexer import Tokens, lex
from edunews.vocab.types import Entry, Vocabulary

__all__ = ["Hit", "Hits", "build", "find"]

Trie = dict[str, Any]  # key -> Trie; "" -> tuple of (entry, cased) that end here


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
def build(vocabulary: Vocabulary) -> Trie:
    """The trie of ``vocabulary``, built on the first parse that uses it."""
    root: Trie = {}
    for entry in vocabulary.entries:
        cased = entry.cased
        for form in entry.forms:
            node = root
            for key in lex(form).keys:
                node = node.setdefault(key, {})
            if node is not root:
                node[""] = (*node.get("", ()), (entry, cased))
    return root


def find(text: str, tokens: Tokens, trie: Trie) -> dict[type[Entry], Hits]:
    """For every entry class, its hits: at each first token the longest, overlaps kept."""
    keys, starts = tokens.keys, tokens.starts
    found: dict[type[Entry], dict[int, Hit]] = {}
    for at in [at for at, key in enumerate(keys) if key in trie]:
        node, end = trie[keys[at]], at + 1
        capital = text[starts[at]].isupper() or text[starts[at]].isdecimal()
        while True:
            for entry, cased in node.get("", ()):
                if capital or not cased:
                    found.setdefault(type(entry), {})[at] = Hit(at, end, entry)
            if end == len(keys) or keys[end] not in node:
                break
            node, end = node[keys[end]], end + 1
    return {kind: Hits(tuple(hits.values()), hits) for kind, hits in found.items()}


def covering(hits: Sequence[Hit]) -> list[Hit]:
    """``hits`` without those that an earlier-starting one overlaps."""
    kept: list[Hit] = []
    for hit in hits:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept
