"""Document: one reading of a text. Tokens are indices into parallel tuples."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, count, repeat
from typing import TypeVar

import attrs

from edunews._text import gazetteer, layout, lexer, marks, sentences
from edunews._text.country import settle
from edunews._text.gazetteer import NOTHING, Hit, Hits
from edunews._text.marks import Marked
from edunews.model.span import Excerpt, Span, make_excerpt, make_span
from edunews.model.text import ParagraphKind
from edunews.vocab.types import Entry, Vocabulary

E = TypeVar("E", bound=Entry)


@attrs.frozen(kw_only=True, eq=False)
class Document:
    """The text, its tokens, and everything that is known before any rule runs.

    ``by_key`` holds the tokens of each key. ``blocks`` and ``sentences`` are token ranges
    ``[first, last)``; ``block_of`` and ``sentence_of`` give a token's place in them. ``hits`` are
    the vocabulary's finds by entry class. ``paragraph_kinds`` (one a block) is empty until the
    structure stage has run.
    """

    text: str
    vocabulary: Vocabulary
    country: str | None
    starts: Sequence[int]
    ends: Sequence[int]
    kinds: bytes
    keys: tuple[str, ...]
    by_key: Mapping[str, Sequence[int]]
    blocks: tuple[tuple[int, int], ...]
    block_of: tuple[int, ...]
    sentences: tuple[tuple[int, int], ...]
    sentence_of: tuple[int, ...]
    marked: tuple[Marked, ...]
    hits: Hits
    paragraph_kinds: tuple[ParagraphKind, ...] = ()

    def __len__(self) -> int:
        return len(self.starts)

    def with_kinds(self, kinds: tuple[ParagraphKind, ...]) -> "Document":
        """This document with the kind of each block known."""
        return attrs.evolve(self, paragraph_kinds=kinds)

    def places(self, words: AbstractSet[str]) -> list[int]:
        """The tokens that are one of ``words``, in order."""
        return lexer.places_in(self.by_key, words)

    def find(self, kind: type[E]) -> tuple[Hit, ...]:
        """Every hit of an entry class, in order."""
        return tuple(self.hits.by_start(kind).values())

    def at(self, kind: type[E], token: int) -> Hit | None:
        """The longest hit of an entry class that begins at ``token``."""
        return self.hits.by_class.get(kind, NOTHING).get(token)

    def starting(self, kind: type[E]) -> dict[int, Hit]:
        """The longest hits of an entry class by the token that they begin with."""
        return self.hits.by_start(kind)

    def asked(self, kind: type[E]) -> Callable[[int], Hit | None]:
        """What :meth:`at` says of one entry class, for one who asks often."""
        return self.hits.by_class.get(kind, NOTHING).get

    def ending(self, kind: type[E]) -> dict[int, Hit]:
        """The longest hits of an entry class by the token after them."""
        return self.hits.by_end(kind)

    def span(self, first: int, last: int) -> Span:
        """The span of the tokens ``[first, last)``; there must be one."""
        return make_span(self.starts[first], self.ends[last - 1])

    def excerpt(self, first: int, last: int) -> Excerpt:
        """The tokens ``[first, last)`` as an Excerpt."""
        start, end = self.starts[first], self.ends[last - 1]
        return make_excerpt(span=make_span(start, end), text=self.text[start:end])

    def words(self, first: int, last: int) -> str:
        """The tokens ``[first, last)`` as a name or title has them: on one line, single spaces.

        "" when there is no token.
        """
        if first >= last:
            return ""
        return " ".join(self.text[self.starts[first] : self.ends[last - 1]].split())

    def token_at(self, offset: int) -> int:
        """The token that covers ``offset``, or the last one before it (-1 before the first)."""
        return bisect_right(self.starts, offset) - 1

    def kind_at(self, token: int) -> ParagraphKind:
        """The kind of the paragraph that holds ``token``; body until structure has run."""
        if not self.paragraph_kinds:
            return ParagraphKind.BODY
        return self.paragraph_kinds[self.block_of[token]]

    def blocks_of(self, *kinds: ParagraphKind) -> set[int]:
        """The blocks that are paragraphs of these kinds; none until structure has run."""
        return {block for block, kind in enumerate(self.paragraph_kinds) if kind in kinds}

    def glued(self, token: int) -> bool:
        """Whether no white space stands between ``token`` and the one before it."""
        inside = 0 < token < len(self.starts)
        return inside and self.ends[token - 1] == self.starts[token]


def read(text: str, vocabulary: Vocabulary, country: str | None = None) -> Document:
    """``text`` read once. Total over ``str``; linear."""
    tries = gazetteer.build(vocabulary)
    tokens, nodes = lexer.lex(text, tries.memory)
    spaced = text.replace("\xa0", " ")  # for all that looks at the letters
    blocks = _token_ranges(tokens, layout.blocks(spaced))
    openings = [
        first + (last - first > 1 and tokens.keys[first] in layout.BULLETS)
        for first, last in blocks
    ]
    hits = gazetteer.find(text, tokens, nodes, tries, openings)
    del nodes  # of a long text they are many
    found = sentences.sentences(tokens, blocks, hits)
    return Document(
        text=text,
        vocabulary=vocabulary,
        country=country or settle(tokens, hits),
        starts=tokens.starts,
        ends=tokens.ends,
        kinds=tokens.kinds,
        keys=tokens.keys,
        by_key=tokens.by_key,
        blocks=blocks,
        block_of=_places_in(blocks),
        sentences=found,
        sentence_of=_places_in(found),
        marked=marks.pair(spaced, tokens, blocks),
        hits=hits,
    )


def _places_in(ranges: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    """For each token the place of its range, where the ranges cover all tokens."""
    lengths = [last - first for first, last in ranges]
    return tuple(chain.from_iterable(map(repeat, count(), lengths)))


def _token_ranges(
    tokens: lexer.Tokens, bounds: tuple[tuple[int, int], ...]
) -> tuple[tuple[int, int], ...]:
    """Character bounds as token ranges. Layout and lexer agree on what white space is."""
    ranges, at = [], 0
    for _start, end in bounds:
        last = bisect_right(tokens.starts, end - 1, at)
        ranges.append((at, last))
        at = last
    return tuple(ranges)
