"""View: what the rules of this family ask of a document, worked out once."""

from bisect import bisect_left
from collections.abc import Callable
from itertools import compress, count

import attrs

from edunews._text.document import Document
from edunews._text.gazetteer import Hit
from edunews._text.lexer import CAPITAL, CLITIC, DOTTED, LOWER, UPPER
from edunews.vocab.entries import (
    BodyNounEntry,
    CueEntry,
    HonorificEntry,
    NameNounEntry,
    OrganisationEntry,
    PlaceEntry,
    RoleEntry,
)

CAPITALS = frozenset((CAPITAL, UPPER, DOTTED))
WORDS = CAPITALS | {LOWER}
# Tables for bytes.translate: 1 for the kinds that are meant.
IS_CAPITAL = bytes(kind in CAPITALS for kind in range(256))
IS_LOWER = bytes(kind == LOWER for kind in range(256))
OUTSIDE = b"\xff"  # the kind of what is no token
BEYOND = 64  # how far outside the text a rule may look
AGES = frozenset(
    (
        *("eight", "eighteen", "eleven", "fifteen", "five", "four", "fourteen", "nine"),
        *("nineteen", "seven", "seventeen", "six", "sixteen", "ten", "thirteen", "three", "twelve"),
    )
)
DETERMINERS = frozenset(("the", "a", "an", "its", "their", "his", "her", "our", "my", "another"))


@attrs.frozen(kw_only=True, eq=False)
class View:
    """A Document and what this family reads in it.

    ``key`` and ``kind`` give the key and the lexer's kind of a token, "" and 255 outside the text;
    ``is_capital`` tells a word with a capital, ``speaks_at`` a verb of speech, ``kin_ends_at`` a
    word of kinship that ends just before a token ("her son", "his wife").
    ``role_at``, ``noun_at`` and the like give the longest hit of a kind that begins at a token.
    ``capitals`` are the tokens with a capital, ``roles`` those that begin a role, ``lowered`` the
    keys that occur without a capital (see ``is_small``);
    ``role_from`` gives the first token of the longest role that ends at a token; ``in_title`` are
    the tokens after the first of long titles (“minister of state for school standards”);
    ``surnames`` are offices that stand after a given name: “Stephanie Brewer”.
    """

    doc: Document
    keys: tuple[str, ...]
    kinds: bytes
    key: Callable[[int], str]
    kind: Callable[[int], int]
    is_capital: Callable[[int], bool]
    speaks_at: Callable[[int], bool]
    kin_ends_at: Callable[[int], bool]
    role_at: Callable[[int], Hit | None]
    noun_at: Callable[[int], Hit | None]
    body_noun_at: Callable[[int], Hit | None]
    place_at: Callable[[int], Hit | None]
    style_at: Callable[[int], Hit | None]
    known_at: Callable[[int], Hit | None]
    capitals: tuple[int, ...]
    roles: tuple[int, ...]
    lowered: frozenset[str]
    role_from: dict[int, int]
    in_title: frozenset[int]
    surnames: frozenset[str]

    def sentence(self, token: int) -> tuple[int, int]:
        """The token range of the sentence that holds ``token``."""
        return self.doc.sentences[self.doc.sentence_of[token]]

    def starts_sentence(self, token: int) -> bool:
        """Whether a capital at ``token`` may be there for the position alone."""
        doc = self.doc
        first = doc.sentences[doc.sentence_of[token]][0]
        return WORDS.isdisjoint(doc.kinds[max(first, token - 3) : token])

    def is_small(self, key: str) -> bool:
        """Whether a word occurs without a capital; of one with a hyphen that says nothing."""
        return key in self.lowered and "-" not in key

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
        if age in AGES:  # “Lowri, six, is”
            return closed and self.key(token + 2) not in ("and", ".", ";")
        return age.isdecimal() and 2 <= int(age[:4]) <= 110 and closed

    def has_role(self, first: int, last: int) -> bool:
        """Whether a role begins at one of the tokens ``[first, last)``."""
        roles = self.roles
        at = bisect_left(roles, first)
        return at < len(roles) and roles[at] < last

    def is_plural(self, role: Hit) -> bool:
        """Whether a role stands there in the plural: “heads”."""
        words = self.doc.keys[role.start : role.end]
        title: str = role.entry.title
        return "".join(words) != title.lower().replace(" ", "")

    def is_place(self, first: int, last: int) -> bool:
        """Whether exactly the tokens ``[first, last)`` are a known place."""
        hit = self.place_at(first)
        return hit is not None and hit.end == last


def _without_addresses(doc: Document, marked: bytes) -> bytes:
    """``marked`` with nothing for the words of addresses: “jo.pike@naht.example”."""
    left, done = bytearray(marked), 0
    for at in doc.by_key["@"]:
        first, last = at, max(at + 1, done)
        while first > done and doc.glued(first):
            first -= 1
        while last < len(doc) and doc.glued(last):
            last += 1
        left[first:last] = bytes(last - first)
        done = last
    return bytes(left)


def make_view(doc: Document) -> View:
    """The View of ``doc``. What is asked of every token is a look-up that runs no code of ours."""
    keys, kinds, given = doc.keys, doc.kinds, doc.vocabulary.names.given
    role_from: dict[int, int] = {}
    in_title: set[int] = set()
    for start, end, _role in doc.starting(RoleEntry).values():
        role_from.setdefault(end, start)
        if end - start > 2:
            in_title.update(range(start + 1, end))
    capitals = tuple(compress(count(), kinds.translate(IS_CAPITAL)))
    lower = kinds.translate(IS_LOWER)
    if "@" in doc.by_key:
        lower = _without_addresses(doc, lower)
    kin = (
        end
        for start, end, noun in doc.starting(NameNounEntry).values()
        if end == start + 1 and noun.kind == "kin"
    )
    return View(
        doc=doc,
        keys=keys,
        kinds=kinds,
        # An index just below 0 reads from the end of the tuple: the padding too.
        key=(*keys, *[""] * BEYOND).__getitem__,
        kind=(kinds + OUTSIDE * BEYOND).__getitem__,
        is_capital=frozenset(capitals).__contains__,
        speaks_at=frozenset(at for at in doc.starting(CueEntry) if kinds[at] == LOWER).__contains__,
        kin_ends_at=frozenset(kin).__contains__,
        role_at=doc.starting(RoleEntry).get,
        noun_at=doc.starting(NameNounEntry).get,
        body_noun_at=doc.starting(BodyNounEntry).get,
        place_at=doc.starting(PlaceEntry).get,
        style_at=doc.starting(HonorificEntry).get,
        known_at=doc.starting(OrganisationEntry).get,
        capitals=capitals,
        roles=tuple(doc.starting(RoleEntry)),
        lowered=frozenset(compress(keys, lower)),
        role_from=role_from,
        in_title=frozenset(in_title),
        surnames=frozenset(
            keys[start]
            for end, start in role_from.items()
            if end == start + 1 and kinds[start] == CAPITAL and keys[start - 1] in given
        ),
    )
