"""View: what the rules of this family ask of a document, worked out once."""

from itertools import compress

import attrs

from edunews._text.document import Document
from edunews._text.gazetteer import Hit
from edunews._text.lexer import CAPITAL, CLITIC, DOTTED, LOWER, UPPER
from edunews.vocab.entries import (
    CueEntry,
    NameNounEntry,
    PlaceEntry,
    RoleEntry,
)

__all__ = ["View", "make_view"]

CAPITALS = frozenset((CAPITAL, UPPER, DOTTED))
WORDS = CAPITALS | {LOWER}
DETERMINERS = frozenset(("the", "a", "an", "its", "their", "his", "her", "our", "my", "another"))


@attrs.frozen(kw_only=True, eq=False)
class View:
    """A Document and what this family reads in it.

    ``capitals`` are the tokens with a capital, ``lowered`` the keys that occur without one;
    ``role_from`` gives the first token of the longest role that ends at a token; ``in_title`` are
    the tokens after the first of long titles (“minister of state for school standards”).
    """

    doc: Document
    keys: tuple[str, ...]
    kinds: tuple[int, ...]
    capitals: tuple[int, ...]
    lowered: frozenset[str]
    role_from: dict[int, int]
    in_title: frozenset[int]

    def key(self, token: int) -> str:
        """The key of ``token``; "" outside the text."""
        return self.keys[token] if 0 <= token < len(self.keys) else ""

    def kind(self, token: int) -> int:
        """The lexer's kind of ``token``; -1 outside the text."""
        return self.kinds[token] if 0 <= token < len(self.kinds) else -1

    def is_capital(self, token: int) -> bool:
        """Whether ``token`` is a word with a capital."""
        return 0 <= token < len(self.kinds) and self.kinds[token] in CAPITALS

    def sentence(self, token: int) -> tuple[int, int]:
        """The token range of the sentence that holds ``token``."""
        return self.doc.sentences[self.doc.sentence_of[token]]

    def starts_sentence(self, token: int) -> bool:
        """Whether a capital at ``token`` may be there for the position alone."""
        first = self.sentence(token)[0]
        if token == first:
            return True
        return WORDS.isdisjoint(self.doc.kinds[max(first, token - 3) : token])

    def is_possessive(self, token: int) -> bool:
        """Whether ``token`` is the 's or the bare apostrophe after a word."""
        if self.kind(token) == CLITIC:
            return True
        return self.key(token) in ("'", "’") and self.doc.glued(token)

    def ages_at(self, token: int) -> bool:
        """Whether ", 34," or "(34)" or ", 15-year-old" stands at ``token``."""
        if self.key(token) not in (",", "("):
            return False
        age = self.key(token + 1)
        if age in ("aged", "now", "in"):  # “Abdi, in Year 10,”
            return self.key(token + 2) == "year" or (
                self.key(token + 2).isdecimal() and age != "in"
            )
        closed = self.key(token + 2) in (",", ")", ".", ";", "and", "from", "who")
        return age.isdecimal() and 2 <= int(age[:4]) <= 110 and closed

    def speaks_at(self, token: int) -> bool:
        """Whether a verb of speech stands at ``token``."""
        return self.kind(token) == LOWER and self.doc.at(CueEntry, token) is not None

    def is_plural(self, role: Hit) -> bool:
        """Whether a role stands there in the plural: “heads”."""
        words = self.doc.keys[role.start : role.end]
        title: str = role.entry.title
        return "".join(words) != title.lower().replace(" ", "")

    def is_place(self, first: int, last: int) -> bool:
        """Whether exactly the tokens ``[first, last)`` are a known place."""
        hit = self.doc.at(PlaceEntry, first)
        return hit is not None and hit.end == last

    def kin_ends_at(self, last: int) -> bool:
        """Whether a word of kinship ends just before ``last`` ("her son", "his wife")."""
        hit = self.doc.at(NameNounEntry, last - 1) if last else None
        return hit is not None and hit.end == last and hit.entry.kind == "kin"


def make_view(doc: Document) -> View:
    """The View of ``doc``."""
    keys, kinds = doc.keys, doc.kinds
    role_from: dict[int, int] = {}
    in_title: set[int] = set()
    for hit in doc.find(RoleEntry):
        role_from.setdefault(hit.end, hit.start)
        if hit.end - hit.start > 2:
            in_title.update(range(hit.start + 1, hit.end))
    small = frozenset(compress(keys, map(LOWER.__eq__, kinds)))
    lowered = frozenset(key for key in small if "-" not in key)
    return View(
        doc=doc,
        keys=keys,
        kinds=kinds,
        capitals=tuple(at for at, kind in enumerate(kinds) if kind in CAPITALS),
        lowered=lowered,
        role_from=role_from,
        in_title=frozenset(in_title),
    )
