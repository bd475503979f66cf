"""Reading a noun phrase of office: “the trust's former finance director and company secretary”."""

from collections.abc import Iterator
from typing import NamedTuple

from edunews._rules.people.body_ends import capital_run
from edunews._rules.people.body_phrases import BEFORE_BODY, PARTS, BodyReader, Tie
from edunews._rules.people.fields import STOPPERS, field_end, listed_fields, lower_run, singular
from edunews._rules.people.view import DETERMINERS
from edunews._text.lexer import CLITIC, DOTTED, LOWER, MARK, NUMBER, PUNCTUATION, UPPER

LONGEST = 7
FARTHEST = 24  # no title's first office is farther on than that
BEFORE_NOUN = DETERMINERS | {"both"}
OWNERS = frozenset(("its", "their"))
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
REGIONS = ("east", "north", "s", "south", "west")
SEATS = frozenset(("family", "minister", "politics"))
GROUPS = frozenset(("boys", "children", "girls", "men", "people", "students", "women"))
IN_PLACE = frozenset(("across", "for", "in", "near", "of", "on", "outside"))
JOINS = frozenset(("&", "/", "and", "but", "plus"))
ALSO = frozenset(
    (
        *("also", "currently", "formerly", "herself", "himself", "itself", "now", "once"),
        *("previously", "themselves"),
    )
)
HEADS = frozenset(
    ("head", "head teacher", "headmaster", "headmistress", "headteacher", "principal")
)


class Title(NamedTuple):
    """The tokens ``[first, last)`` of a title, its body, and where the reading ended."""

    first: int
    last: int
    words: str
    plural: bool
    tie: Tie | None
    end: int


class Reader(BodyReader):
    """Reads titles forward."""

    __slots__ = ()

    def titles(self, at: int, limit: int) -> list[Title]:
        """The titles of one noun phrase at ``at``: one, or several joined by “and”."""
        found: list[Title] = []
        if not self.view.has_role(at, min(limit, at + FARTHEST)):
            return found
        owner: Tie | None = None
        one = self.doc.keys[at : at + 2] == ("one", "of") and self.view.key(at + 2) in DETERMINERS
        at += 2 * one  # “one of the authors”
        while (read := self._title(at, limit, owner)) is not None:
            title, owner = read
            found += self._for_each(title)
            at = found[-1].end
            place = self._past_place(at, limit)  # “of Hill School in Fen End and chair of …”
            at = place if self.view.key(place) in ("and", ",") else at
            if self.view.key(at) == "," and self.view.key(at + 1) == "and":
                at += 1
            if self.view.key(at) not in JOINS or len(found) > 3:
                break
            at += 1
            at += self.view.key(at) in ALSO
        if one and found:
            found[0] = found[0]._replace(plural=False)
        return [self._shared(title, found[-1]) for title in found]

    def _shared(self, title: Title, last: Title) -> Title:
        """“Founder and director of Hill School” share it; “MP and chair of the NEU” do not."""
        kind = self.kind_of(title)
        own = title.tie or (kind in SEATS and kind != self.kind_of(last))
        return title if own else title._replace(tie=last.tie)

    def _past_place(self, at: int, limit: int) -> int:
        """Past “in Fen End”, “for the South West” at ``at``: a known place, or capitals."""
        start = at + 1 + (self.view.key(at + 1) == "the")
        if self.view.key(at) not in IN_PLACE or start in self.body_at or start in self.persons:
            return at
        place = self.view.place_at(start)
        end = max(place.end if place else 0, capital_run(self.view, start, limit))
        return end if end > start else at

    def _for_each(self, title: Title) -> Iterator[Title]:
        """The title once for each body: “head of Mill Primary and Kiln Infants”."""
        yield title
        while title.tie and title.tie.named and self.view.key(title.end) == "and":
            start = title.end + 1 + (self.view.key(title.end + 1) == "the")
            end = self.body_at.get(start, 0)
            if not end or self.view.key(end) not in (",", ".", ")", ";", "in", "–"):
                return
            title = title._replace(tie=Tie(start, end, named=True), end=end)
            yield title

    def _title(self, at: int, limit: int, owner: Tie | None) -> tuple[Title, Tie | None] | None:
        first, owner = self._owner(at, limit, before := owner)
        first = self._past_epithets(first, limit)
        standing = ""
        noun = self.view.noun_at(first)
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
            headed = self.doc.words(last - 1, last).lower() in HEADS
            owner = owner._replace(role="head" if headed else self._kind(first, last))
        words = singular(self.view, first, last) if plural else self.doc.words(first, last)
        end, tie, cut = self._complement(last, limit)
        if cut > last:
            words += self.doc.text[self.doc.ends[last - 1] : self.doc.ends[cut - 1]]
            last = cut
        only = tie is None and owner is None and self.doc.keys[first - 1] == "the"
        if only and cut == head[0] and self.doc.words(first, last).lower() in HEADS:
            tie = Tie(first, last, named=False, role="only")  # “the headteacher” of the one school
        if (
            owner and owner != before and self.view.key(head[0]) == "at"
        ):  # “the NEU’s branch chair at Kent University”
            tie = owner
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

    def kind_of(self, title: Title) -> str:
        """The kind of office that a title is."""
        return self._kind(title.first, title.last)

    def _kind(self, first: int, last: int) -> str:
        hits = (self.view.role_at(at) for at in range(first, last))
        return next((str(hit.entry.kind) for hit in hits if hit), "")

    def _owner(self, at: int, limit: int, owner: Tie | None) -> tuple[int, Tie | None]:
        """Past determiner and owner: “the trust's …”, “CST's …”, “its …”, “NEU …”."""
        key = self.view.key(at)
        if key == "whose" or key in OWNERS:
            whose = key == "whose"
            return at + 1, self.before_comma(at - 1) if whose else Tie(at, at + 1, named=False)
        start = at + 1 if key in DETERMINERS else at
        if not self.view.is_capital(start + 1):
            start = self.past_kind(start, limit)  # “Edtech firm Brightboard’s boss”
        noun = self.view.body_noun_at(start) if start < limit else None
        if noun and self.view.is_possessive(noun.end) and self.doc.kinds[start] == LOWER:
            several = self.doc.keys[noun.end] == "'"  # “the infants’ teacher”
            return noun.end + 1, owner if several else Tie(start, noun.end, named=False)
        for plain in (start + 1, start + 2):  # “the president's adviser”, “the report's author”
            lower = all(self.view.kind(at) == LOWER for at in range(start, plain))
            group = self.view.key(plain - 1) in GROUPS  # “the children’s commissioner”
            if lower and start > at and self.view.is_possessive(plain) and not group:
                return plain + 1, owner
        end = self.named(start, limit)
        if not end:
            return start, owner
        if self.view.is_possessive(end):
            saint = self.doc.keys[start] == "st"  # “St Cuthbert’s head”
            return end + 1, self._unless_place(start, end + saint)
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
            standing = start in self.parties and self.doc.keys[role[0] - 1] in PARTY_STANDINGS
            return end, owner if standing else Tie(start, end, named=True)
        noun = self.view.noun_at(start)
        if noun and noun.entry.kind == "creed":  # “a Presbyterian minister”, but not “Tory MP”
            standing = self.doc.keys[role[0] - 1] in PARTY_STANDINGS
            return end if standing else start, owner
        if self._is_of_place(start, end, role[0]):
            known = next((at for at in range(start, end) if self.body_at.get(at) == end), 0)
            return end, Tie(known, end, named=True) if known else owner  # “Hull NEU secretary”
        return end, Tie(start, end, named=True)

    def _is_of_place(self, start: int, end: int, last: int) -> bool:
        """Whether a word before a title is no body: a place, a people, “Welsh minister”."""
        noun = self.view.noun_at(start)
        field = noun is not None and noun.entry.kind == "field" and noun.end == end
        if field or self.view.place_at(start):
            return True  # “Policy head Jo Pike”
        if end - start > 1:
            noun = self.view.noun_at(end - 1)
            return noun is not None and noun.entry.kind == "place"
        if self.doc.keys[start] in self.doc.vocabulary.names.never:
            return True
        hit = next((h for t in range(end, last) if (h := self.view.role_at(t))), None)
        acronym = self.doc.kinds[start] == UPPER
        return hit is not None and hit.entry.kind in PEOPLE_OF_PLACES and not acronym

    def _past_epithets(self, at: int, limit: int) -> int:
        """Past “new”, “34-year-old”, “respected”, which are no part of the office."""
        while at < limit:
            hit = self.view.noun_at(at)
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
            hit = self.view.role_at(at)
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
            if self.view.role_at(ahead + 1):
                return True
        return False

    def _complement(self, last: int, limit: int) -> tuple[int, Tie | None, int]:
        """The end of what follows the head, the body named there, and the end of the title.

        “for skills”, “of the Acorn Trust”, “(research)”.
        """
        at = last
        at += self.view.kind(at) == NUMBER and self.doc.keys[at - 1] == "year"  # “head of year 9”
        if self.view.key(at) in ("designate", "elect", "emeritus", "-"):
            at += 2 if self.view.key(at) == "-" and self.view.key(at + 1) == "elect" else 1
        at = listed_fields(self.view, self.body_at, at, limit)
        bracketed = self.view.key(at) == "(" and self.view.key(at + 2) == ")"
        if bracketed and self.view.kind(at + 1) == LOWER:
            at += 3
        listed = self._listed(at + 1, limit) if self.view.key(at) == "," else 0
        if listed and listed <= limit and self.view.key(listed) in (",", ".", ")", ""):
            return listed, Tie(at + 1, listed, named=True), at  # “head, Lea Park School, left”
        cut = at
        defined = self.view.key(at) == "(" and self.view.kind(at + 1) == UPPER
        at += 3 * (defined and self.view.key(at + 2) == ")")  # “chief executive officer (CEO) of”
        while at < limit and self.doc.keys[at] in BEFORE_BODY | BEFORE_FIELD:
            step, tie = self._part_of(at, limit) or self._phrase(at, last, limit)
            known = tie and tie.named and tie.first in self.body_at
            if tie and not known and self.view.key(step) == "at":
                further, named = self._phrase(step, last, limit)  # “of the department at Kent”
                if named and named.named and (not tie.named or named.first in self.body_at):
                    return further, named, step
            if tie:
                return step, tie, cut
            if step > at:
                at = cut = step
            elif (step := self._past_place(at, limit)) > at:
                at = step
            else:
                break
        tie = self._apposed(last, limit)
        return (tie.last if tie else self._past_person(at, limit)), tie, cut

    def _past_person(self, at: int, limit: int) -> int:
        """“A spokesman for Gov. Al Nolan, Jo Pike,”: past “for Gov. Al Nolan” at ``at``."""
        if self.view.key(at) == "since" and self.view.kind(at + 1) == NUMBER:
            return at + 2  # “Its principal since 2019, Jo Pike,”
        step = at
        while step + 1 < limit and step + 1 in self.persons:
            step += 1
        return step + 1 if step > at else at

    def _phrase(self, at: int, last: int, limit: int) -> tuple[int, Tie | None]:
        """One prepositional phrase at ``at``: its end, and the body it names."""
        prep, the = self.doc.keys[at], self.view.key(at + 1) in BEFORE_NOUN
        start = at + 1 + the
        if start >= limit:
            return at, None
        start = self._to_body(start, limit)
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
        if prep == "in" and the and self.view.key(start) in PARTS:
            unit = field_end(
                self.view, self.body_at, start + 2, limit
            )  # “in the department of art”
            return unit, None
        told = the and self.view.key(at + 1) not in ("a", "an", "another")  # “of a school in Hull”
        if told and (noun := self.described(start, limit)):
            same = noun.start == start or self.doc.keys[start] == "same"
            qualified = "" if same else "qualified"  # “the faculty union”
            return noun.end, Tie(noun.start, noun.end, named=False, role=qualified)
        if prep in BEFORE_FIELD and field:
            return field, None
        stop = start if end else lower_run(self.view, start, limit)
        return (stop, None) if stop > start else (at, None)

    def _named_phrase(self, at: int, start: int, end: int, *, bare: bool) -> tuple[int, Tie | None]:
        """“at the Acorn Trust”; no “in Hull”, no “from Spalding”."""
        prep = self.doc.keys[at]
        known = start in self.body_at
        noun = self.view.noun_at(end - 1)
        region = prep == "for" and noun is not None and noun.entry.kind == "place"
        if prep == "for" and not bare and self.doc.keys[end - 1].endswith(REGIONS):
            region = True  # “the children’s champion for the Northern Cities”
        place = prep != "at" and self.view.is_place(start, end)  # “a student at Exeter”
        away = prep == "in" or region or place or (prep == "from" and bare)
        if away and not known:
            return at, None
        short = self.view.key(end) == "(" and self.view.key(end + 2) == ")"  # “the … Union (NU)”
        return end + 3 * short, Tie(start, end, named=True)
