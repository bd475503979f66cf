"""Reading a noun phrase that names or describes a body: “the 900-pupil Lea Park School”."""

from typing import NamedTuple

from edunews._rules.people.body_ends import capital_run
from edunews._rules.people.fields import STOPPERS
from edunews._rules.people.view import DETERMINERS, View
from edunews._text.gazetteer import Hit
from edunews._text.lexer import LOWER

VERBAL = frozenset(("are", "had", "has", "is", "that", "was", "were", "which", "who"))
NO_ADJECTIVES = STOPPERS | {"and", ",", ".", "(", ")"}
BEFORE_BODY = frozenset(("of", "at", "for", "with", "to", "from", "in", "on", "across"))
PARTS = frozenset(("arm", "branch", "chapter", "department", "division", "group", "region", "wing"))
LONGEST = 7
ADJECTIVAL = ("-backed", "-based", "-born", "-funded", "-led", "-rated", "-run", "-winning")


class Tie(NamedTuple):
    """The tokens that name or describe the body; ``named`` when they are a name.

    ``role`` is the kind of role that a description goes with: “its general secretary” is a union's.
    """

    first: int
    last: int
    named: bool
    role: str = ""


class BodyReader:
    """Reads bodies forward; knows where those that other rules found and the persons are."""

    __slots__ = ("body_at", "doc", "parties", "persons", "view")

    def __init__(
        self,
        view: View,
        body_at: dict[int, int],
        persons: frozenset[int],
        parties: frozenset[int] = frozenset(),
    ) -> None:
        self.view = view
        self.doc = view.doc
        self.body_at = body_at
        self.persons = persons
        self.parties = parties

    def named(self, at: int, limit: int) -> int:
        """The end of a body's name at ``at``: a known one, or capitals; 0 if none."""
        if at >= limit or at in self.persons:
            return 0
        if at in self.body_at:
            return self.body_at[at]
        hit = self.view.style_at(at)
        styled = hit is not None and hit.entry.gender  # “who leads Mr. Orr’s council”
        if (
            not self.view.is_capital(at)
            or self._role_at(at)
            or styled
            or self.doc.keys[at] == "year"
        ):
            return 0
        if self.doc.keys[at].endswith(ADJECTIVAL):
            return 0
        end = at
        stop = capital_run(self.view, at, limit)
        while end < stop and end not in self.persons:
            role = self._role_at(end) and self.view.role_at(end)
            if role is None or (role and not self.view.is_plural(role)):
                break  # but not in “Northern Nurses Together”
            end += 1
        while end > at and not self.view.is_capital(end - 1):
            end -= 1
        noun = self.view.noun_at(at)
        if end == at + 1 and noun and noun.entry.kind == "epithet":  # “Retired postman Jo Pike”
            return 0
        saint = self.doc.keys[at] == "st" and self.view.is_possessive(end) and end < limit
        return end + 1 if saint or (end > at and self.view.key(end) == "campaign") else end

    def _role_at(self, at: int) -> bool:
        """Whether an office, or a word like “former” before one, begins at ``at``."""
        noun = self.view.noun_at(at)
        standing = noun is not None and noun.entry.kind == "standing"
        return standing or self.view.role_at(at) is not None

    def _is_body_noun(self, token: int) -> bool:
        return (
            token < len(self.doc)
            and self.doc.kinds[token] == LOWER
            and any(
                hit is not None and hit.end == token + 1
                for hit in (self.view.body_noun_at(token), self.view.body_noun_at(token - 1))
            )
        )

    def _unless_place(self, first: int, last: int) -> Tie | None:
        if first in self.body_at:
            return Tie(first, last, named=True)
        if self.doc.keys[first] == "majesty":  # “Her Majesty’s chief inspector”
            return None
        noun = self.view.noun_at(first)
        field = noun is not None and noun.entry.kind == "field" and noun.end == last
        place = field or self.view.is_place(first, last)  # “Children's author Jo Pike”
        return None if place else Tie(first, last, named=True)

    def _to_body(self, start: int, limit: int) -> int:
        """Past what stands before a body’s name: “900-pupil”, “newly formed”, “Bradford’s”."""
        if self.view.is_possessive(start + 1) and start + 2 in self.body_at:
            return start + 2
        if self.doc.keys[start].endswith(ADJECTIVAL):
            return self._to_body(start + 1, limit)
        for at in range(start, min(limit, start + 8)):
            if at in self.body_at:
                return at
            if self.view.is_capital(at) or self.doc.keys[at] in NO_ADJECTIVES:
                break
        return start if self.view.is_capital(start) else self.past_kind(start, limit)

    def ending(self, end: int) -> Tie | None:
        """The body that ends at ``end`` and that other rules found."""
        first = end
        while self.body_at.get(first - 1) == end:
            first -= 1
        return Tie(first, end, named=True) if first < end else None

    def before_comma(self, comma: int) -> Tie | None:
        """The body that ends at ``comma``: “Lea Park School, whose head is …”."""
        first = comma
        if self.view.key(comma) != ",":
            return None
        end = self.body_at.get(comma - 1)
        while (
            self.view.is_capital(first - 1) if end is None else self.body_at.get(first - 1) == end
        ):
            first -= 1
        place = first == comma or first in self.persons or self.view.is_place(first, comma)
        return None if place else Tie(first, comma, named=True)

    def described(self, start: int, limit: int) -> Hit | None:
        """The noun of a description: “the trust”, “the education select committee”."""
        for at in range(start, min(limit, start + 4)):
            if self.doc.keys[at] in STOPPERS or not (
                self.doc.kinds[at] == LOWER or self.view.is_possessive(at)
            ):
                return None
            hit = self.view.body_noun_at(at)
            if hit and self.view.key(hit.end) != "of" and not self._is_body_noun(hit.end):
                return hit
        return None

    def body_from(self, at: int, limit: int) -> int:
        """The first token of the body at ``at``, past “the” and a kind; 0 if none is there."""
        at += self.view.key(at) in DETERMINERS
        if at + 2 in self.body_at and self.view.is_possessive(at + 1):
            at += 2  # “from Sydney’s Banksia High”
        start = self.past_kind(at, limit) if at < limit else at
        end = self.named(start, limit)
        return start if end and not self.view.is_place(start, end) else 0

    def is_told(self, first: int, limit: int) -> bool:
        """Whether capitals at ``first`` stand before their kind: “the Fair Start group”."""
        end = self.named(first, limit) if first else 0
        return end > 0 and (self._is_body_noun(end) or self.doc.keys[end - 1] == "campaign")

    def past_kind(self, start: int, limit: int) -> int:
        """Past a kind in lower case before a name: “the charity Coram”, “school leaders' union”."""
        at = start
        while at < min(limit, start + 4) and (
            self.doc.kinds[at] == LOWER or self.view.is_possessive(at)
        ):
            if self.doc.keys[at] in STOPPERS or self.doc.keys[at] == "and":
                return start
            at += 1
        named = at < limit and (at in self.body_at or self.view.is_capital(at))
        return at if named and at > start and self._is_body_noun(at - 1) else start

    def _apposed(self, last: int, limit: int) -> Tie | None:
        """The body after “of Hull’s largest secondary,”: its name follows what it is."""
        if self.view.key(last) not in BEFORE_BODY:
            return None
        for comma in range(last + 1, min(limit, last + 10)):
            if self.doc.keys[comma] == ",":
                break
            if self.doc.keys[comma] in VERBAL or self.view.speaks_at(comma):
                return None
        else:
            return None
        start = comma + 1 + (self.view.key(comma + 1) == "the")
        end = self.body_at.get(start, 0) if start < limit else 0
        closed = end and self.view.key(end) in (",", ".", ")", "–", "")
        return Tie(start, end, named=True) if closed else None

    def _listed(self, at: int, limit: int) -> int:
        """The end of a body after a title and a comma: “CEO, Kinder Summers, said”."""
        end = self.named(at, limit)
        person = self.doc.keys[at] in self.doc.vocabulary.names.given if end else True
        return end if at in self.body_at or (end > at + 1 and not person) else 0

    def _part_of(self, at: int, limit: int) -> tuple[int, Tie] | None:
        """The body whose part is named at ``at``: “of the Leeds branch of the NEU”."""
        start = at + 2 if self.view.key(at + 1) == "the" else at + 1
        parts = self.doc.keys[start + 1 : min(start + LONGEST, limit)]
        if PARTS.isdisjoint(parts) or not self.view.is_capital(start):
            return None
        part = self.named(start, limit)
        of = next((of for of in (part + 1, part + 2) if self.view.key(of) in ("of", "on")), 0)
        if not part or self.view.key(of - 1) not in PARTS:
            return None
        start = of + 2 if self.view.key(of + 1) == "the" else of + 1
        end = self.body_at.get(start, 0) if start < limit else 0
        return (end, Tie(start, end, named=True)) if end else None
