"""Reading a noun phrase of office: “the trust's former finance director and company secretary”."""

from typing import NamedTuple

from edunews._rules.people.body_ends import capital_run
from edunews._rules.people.fields import STOPPERS, field_end, listed_fields, lower_run, singular
from edunews._rules.people.view import View
from edunews._text.gazetteer import Hit
from edunews._text.lexer import CLITIC, DOTTED, LOWER, MARK, NUMBER, PUNCTUATION, UPPER
from edunews.vocab.entries import BodyNounEntry, NameNounEntry, PlaceEntry, RoleEntry

__all__ = ["DETERMINERS", "Reader", "Tie", "Title"]

DETERMINERS = frozenset(("the", "a", "an", "its", "their", "his", "her", "our", "my", "another"))
OWNERS = frozenset(("its", "their"))
BEFORE_BODY = frozenset(("of", "at", "for", "with", "to", "from", "in"))
BEFORE_FIELD = frozenset(("of", "for", "in", "on", "to"))
PEOPLE_OF_PLACES = frozenset(("school_staff", "family", "politics", "minister", "media_law_other"))
# “A Labour MP” holds no office of the party.
PARTY_STANDINGS = frozenset(
    (
        *("assemblyman", "assemblywoman", "candidate", "congressman"),
        *("congresswoman", "councillor", "lawmaker", "member", "mep", "mla", "mp", "ms", "msp"),
        *("peer", "representative", "senator", "td"),
    )
)
HEADS = frozenset(
    ("head", "head teacher", "headmaster", "headmistress", "headteacher", "principal")
)
PARTS = frozenset(("arm", "branch", "chapter", "department", "division", "group", "region", "wing"))
LONGEST = 7


class Tie(NamedTuple):
    """The tokens that name or describe the body; ``named`` when they are a name.

    ``role`` is the kind of role that a description goes with: “its general secretary” is a union's.
    """

    first: int
    last: int
    named: bool
    role: str = ""


class Title(NamedTuple):
    """The tokens ``[first, last)`` of a title, its body, and where the reading ended."""

    first: int
    last: int
    words: str
    plural: bool
    tie: Tie | None
    end: int


class Reader:
    """Reads titles forward; knows where the bodies and the persons' names are."""

    __slots__ = ("body_at", "doc", "persons", "view")

    def __init__(self, view: View, body_at: dict[int, int], persons: frozenset[int]) -> None:
        self.view = view
        self.doc = view.doc
        self.body_at = body_at
        self.persons = persons

    def titles(self, at: int, limit: int) -> list[Title]:
        """The titles of one noun phrase at ``at``: one, or several joined by “and”."""
        found: list[Title] = []
        owner: Tie | None = None
        while (read := self._title(at, limit, owner)) is not None:
            title, owner = read
            found.append(title)
            at = title.end
            if self.view.key(at) == "," and self.view.key(at + 1) == "and":
                at += 1
            if self.view.key(at) not in ("and", "&", "/") or len(found) > 3:
                break
            at += 1 + (self.view.key(at + 1) in ("now", "currently", "formerly", "previously"))
        last = found[-1].tie if found else None
        return [title if title.tie else title._replace(tie=last) for title in found]

    def _title(self, at: int, limit: int, owner: Tie | None) -> tuple[Title, Tie | None] | None:
        first, owner = self._owner(at, limit, owner)
        first = self._past_epithets(first, limit)
        standing = ""
        noun = self.doc.at(NameNounEntry, first)
        if noun and noun.entry.kind == "standing" and noun.end < limit:  # “former FBI agent”
            inner, tie = self._owner(noun.end, limit, None)
            if tie and inner > noun.end:
                standing = f"{self.doc.words(first, noun.end)} "
                first, owner = inner, tie
        head = self._head(first, limit)
        if head is None:
            return None
        last, plural = head
        if owner and not owner.named:
            owner = owner._replace(role=self._kind(first, last))
        words = singular(self.view, first, last) if plural else self.doc.words(first, last)
        end, tie, cut = self._complement(last, limit)
        if cut > last:
            words += self.doc.text[self.doc.ends[last - 1] : self.doc.ends[cut - 1]]
            last = cut
        only = tie is None and owner is None and self.doc.keys[first - 1] == "the"
        if only and cut == head[0] and self.doc.words(first, last).lower() in HEADS:
            tie = Tie(first, last, named=False, role="only")  # “the headteacher” of the one school
        tie = tie or (None if owner else self._inside(first, last))
        return Title(first, last, standing + words, plural, tie or owner, max(end, last)), owner

    def _inside(self, first: int, last: int) -> Tie | None:
        """The description inside a title: “chair of its governors”, “leader of the council”."""
        owner = next((at for at in range(first + 1, last) if self.doc.keys[at] in OWNERS), 0)
        if owner:
            return Tie(owner, owner + 1, named=False)
        closes = self.view.key(last - 2) == "the" and last - 2 > first
        body = closes and self._is_body_noun(last - 1)
        return Tie(last - 1, last, named=False) if body else None

    def _kind(self, first: int, last: int) -> str:
        hits = (self.doc.at(RoleEntry, at) for at in range(first, last))
        return next((str(hit.entry.kind) for hit in hits if hit), "")

    def _is_body_noun(self, token: int) -> bool:
        return self.doc.kinds[token] == LOWER and any(
            hit is not None and hit.end == token + 1
            for hit in (self.doc.at(BodyNounEntry, token), self.doc.at(BodyNounEntry, token - 1))
        )

    def _owner(self, at: int, limit: int, owner: Tie | None) -> tuple[int, Tie | None]:
        """Past determiner and owner: “the trust's …”, “CST's …”, “its …”, “NEU …”."""
        key = self.view.key(at)
        if key in OWNERS:
            return at + 1, Tie(at, at + 1, named=False)
        start = at + 1 if key in DETERMINERS else at
        noun = self.doc.at(BodyNounEntry, start) if start < limit else None
        if noun and self.view.is_possessive(noun.end) and self.doc.kinds[start] == LOWER:
            return noun.end + 1, Tie(start, noun.end, named=False)
        for plain in (start + 1, start + 2):  # “the president's adviser”, “the report's author”
            lower = all(self.view.kind(at) == LOWER for at in range(start, plain))
            if lower and start > at and self.view.is_possessive(plain):
                return plain + 1, owner
        end = self.named(start, limit)
        if not end:
            return start, owner
        if self.view.is_possessive(end):
            return end + 1, self._unless_place(start, end)
        if start in self.body_at and self.view.is_possessive(end + 1) and self._is_body_noun(end):
            return end + 2, Tie(start, end, named=True)  # “the GMB union's national officer”
        if self.view.is_possessive(end - 1) and end - 1 > start:
            return end, self._unless_place(start, end - 1)
        return self._premodifier(start, end, limit, owner)

    def _premodifier(
        self, start: int, end: int, limit: int, owner: Tie | None
    ) -> tuple[int, Tie | None]:
        """“NEU general secretary”: the body, unless a place or a party stands there."""
        role = self._head(end, limit)
        if role is None:
            return start, owner
        if start in self.body_at:
            standing = self.doc.keys[role[0] - 1] in PARTY_STANDINGS
            return end, owner if standing else Tie(start, end, named=True)
        noun = self.doc.at(NameNounEntry, start)
        if noun and noun.entry.kind == "creed":  # “a Presbyterian minister”, but not “Tory MP”
            standing = self.doc.keys[role[0] - 1] in PARTY_STANDINGS
            return end if standing else start, owner
        if self._is_of_place(start, end, role[0]):
            known = next((at for at in range(start, end) if self.body_at.get(at) == end), 0)
            return end, Tie(known, end, named=True) if known else owner  # “Hull NEU secretary”
        return end, Tie(start, end, named=True)

    def _is_of_place(self, start: int, end: int, last: int) -> bool:
        """Whether a word before a title is no body: a place, a people, “Welsh minister”."""
        if self.doc.at(PlaceEntry, start):
            return True
        if end - start > 1:
            noun = self.doc.at(NameNounEntry, end - 1)
            return noun is not None and noun.entry.kind == "place"
        if self.doc.keys[start] in self.doc.vocabulary.names.never:
            return True
        hit = next((h for t in range(end, last) if (h := self.doc.at(RoleEntry, t))), None)
        acronym = self.doc.kinds[start] == UPPER
        return hit is not None and hit.entry.kind in PEOPLE_OF_PLACES and not acronym

    def _unless_place(self, first: int, last: int) -> Tie | None:
        if first in self.body_at:
            return Tie(first, last, named=True)
        noun = self.doc.at(NameNounEntry, first)
        field = noun is not None and noun.entry.kind == "field" and noun.end == last
        place = field or self.view.is_place(first, last)  # “Children's author Jo Pike”
        return None if place else Tie(first, last, named=True)

    def named(self, at: int, limit: int) -> int:
        """The end of a body's name at ``at``: a known one, or capitals; 0 if none."""
        if at >= limit or at in self.persons:
            return 0
        if at in self.body_at:
            return self.body_at[at]
        if not self.view.is_capital(at) or self._role_at(at) or self.doc.keys[at] == "year":
            return 0
        if self.doc.keys[at].endswith(("-based", "-born")):
            return 0
        end = at
        stop = capital_run(self.view, at, limit)
        while end < stop and end not in self.persons:
            role = self._role_at(end) and self.doc.at(RoleEntry, end)
            if role is None or (role and not self.view.is_plural(role)):
                break  # but not in “Northern Nurses Together”
            end += 1
        while end > at and not self.view.is_capital(end - 1):
            end -= 1
        noun = self.doc.at(NameNounEntry, at)
        if end == at + 1 and noun and noun.entry.kind == "epithet":  # “Retired postman Jo Pike”
            return 0
        saint = self.doc.keys[at] == "st" and self.view.is_possessive(end) and end < limit
        return end + 1 if saint or (end > at and self.view.key(end) == "campaign") else end

    def _role_at(self, at: int) -> bool:
        """Whether an office, or a word like “former” before one, begins at ``at``."""
        noun = self.doc.at(NameNounEntry, at)
        standing = noun is not None and noun.entry.kind == "standing"
        return standing or self.doc.at(RoleEntry, at) is not None

    def _past_epithets(self, at: int, limit: int) -> int:
        """Past “new”, “34-year-old”, “respected”, which are no part of the office."""
        while at < limit:
            hit = self.doc.at(NameNounEntry, at)
            if hit and hit.entry.kind == "epithet":
                at = hit.end
            elif self.doc.kinds[at] == NUMBER and self.view.key(at + 1) == "-":
                at += 2
            elif self.doc.keys[at].endswith(("-based", "-born", "-year-old")):
                at += 1
            else:
                break
        return at

    def _head(self, first: int, limit: int) -> tuple[int, bool] | None:
        """The end of the title's last head and whether it is plural; None if no role is there."""
        at, found, plural = first, 0, False
        limit = min(limit, first + LONGEST)
        while at < limit:
            hit = self.doc.at(RoleEntry, at)
            if hit and at not in self.persons:
                at = found = min(hit.end, self.view.sentence(first)[1])
                plural = self.view.is_plural(hit)
                continue
            kind, key = self.doc.kinds[at], self.doc.keys[at]
            if found and not self._goes_on(at):
                break
            if not self._is_word(at, kind, key) or (key in DETERMINERS and not found):
                break  # “in the end my deputy, Jo Pike”
            at += 1
        return (found, plural) if found else None

    def _is_word(self, at: int, kind: int, key: str) -> bool:
        """Whether the token may stand inside a title before its head."""
        if at in self.persons or key in STOPPERS or self.view.speaks_at(at):
            return False
        if kind in (MARK, CLITIC):
            return self.view.is_possessive(at)
        if kind == PUNCTUATION:
            return key in ("-", "&", "/")
        return not (kind in (UPPER, DOTTED) and at in self.body_at)

    def _goes_on(self, at: int) -> bool:
        """Whether a further head follows within three words: “refugee rights director”."""
        for ahead in range(at, at + 3):
            if ahead >= len(self.doc) or self.doc.kinds[ahead] != LOWER:
                return False
            if self.doc.keys[ahead] in ("and", "or") or not self._is_word(
                ahead, LOWER, self.doc.keys[ahead]
            ):
                return False
            if self.doc.at(RoleEntry, ahead + 1):
                return True
        return False

    def _complement(self, last: int, limit: int) -> tuple[int, Tie | None, int]:
        """The end of what follows the head, the body named there, and the end of the title.

        “for skills”, “of the Acorn Trust”, “(research)”.
        """
        at = last
        if self.view.key(at) in ("designate", "elect", "emeritus", "-"):
            at += 2 if self.view.key(at) == "-" and self.view.key(at + 1) == "elect" else 1
        at = listed_fields(self.view, self.body_at, at, limit)
        bracketed = self.view.key(at) == "(" and self.view.key(at + 2) == ")"
        if bracketed and self.view.kind(at + 1) == LOWER:
            at += 3
        listed = self.body_at.get(at + 1, 0) if self.view.key(at) == "," else 0
        if listed and listed <= limit and self.view.key(listed) in (",", ".", ")", ""):
            return listed, Tie(at + 1, listed, named=True), at  # “head, Lea Park School, left”
        while at < limit and self.doc.keys[at] in BEFORE_BODY | BEFORE_FIELD:
            step, tie = self._part_of(at, limit) or self._phrase(at, last, limit)
            if tie and not tie.named and self.view.key(step) == "at":
                further, named = self._phrase(step, last, limit)  # “of the department at Kent”
                if named and named.named:
                    return further, named, step
            if tie:
                return step, tie, at
            if step == at:
                while step + 1 < limit and step + 1 in self.persons:
                    step += 1  # “a spokesman for Gov. Al Nolan, Jo Pike,”
                return (step + 1 if step > at else at), None, at
            at = step
        return at, None, at

    def _phrase(self, at: int, last: int, limit: int) -> tuple[int, Tie | None]:
        """One prepositional phrase at ``at``: its end, and the body it names."""
        prep, the = self.doc.keys[at], self.view.key(at + 1) in DETERMINERS
        start = at + 1 + the
        if start >= limit:
            return at, None
        if not self.view.is_capital(start):
            start = self.past_kind(start, limit)
        end = self.named(start, limit)
        field = field_end(self.view, self.body_at, start, limit)
        if end and start not in self.body_at and prep in BEFORE_FIELD:
            if self.doc.keys[start] in self.doc.vocabulary.names.never and end == start + 1:
                field = end  # “professor of German”
            if field:
                return field, None
        if end and prep in BEFORE_BODY:
            of_place = self._kind(last - 1, last) in ("minister", "politics")
            if of_place and start not in self.body_at:  # “MP for Fen North”
                brief = prep == "for" and self._kind(last - 1, last) == "minister"
                return (end if brief else at), None  # “Minister of State for Early Learning”
            return self._named_phrase(at, start, end, bare=not the)
        if the and (noun := self.described(start, limit)):
            qualified = "qualified" if noun.start > start else ""  # “the faculty union”
            return noun.end, Tie(noun.start, noun.end, named=False, role=qualified)
        if prep in BEFORE_FIELD and field:
            return field, None
        stop = start if end else lower_run(self.view, start, limit)
        return (stop, None) if stop > start else (at, None)

    def described(self, start: int, limit: int) -> Hit | None:
        """The noun of a description: “the trust”, “the education select committee”."""
        for at in range(start, min(limit, start + 4)):
            if self.doc.keys[at] in STOPPERS or not (
                self.doc.kinds[at] == LOWER or self.view.is_possessive(at)
            ):
                return None
            if (hit := self.doc.at(BodyNounEntry, at)) and self.view.key(hit.end) != "of":
                return hit
        return None

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

    def _named_phrase(self, at: int, start: int, end: int, *, bare: bool) -> tuple[int, Tie | None]:
        """“at the Acorn Trust”; no “in Hull”, no “from Spalding”."""
        prep = self.doc.keys[at]
        known = start in self.body_at
        noun = self.doc.at(NameNounEntry, end - 1)
        region = prep == "for" and noun is not None and noun.entry.kind == "place"
        away = prep == "in" or region or self.view.is_place(start, end) or (prep == "from" and bare)
        if away and not known:
            return at, None
        short = self.view.key(end) == "(" and self.view.key(end + 2) == ")"  # “the … Union (NU)”
        return end + 3 * short, Tie(start, end, named=True)

    def body_from(self, at: int, limit: int) -> int:
        """The first token of the body at ``at``, past “the” and a kind; 0 if none is there."""
        at += self.view.key(at) in DETERMINERS
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
