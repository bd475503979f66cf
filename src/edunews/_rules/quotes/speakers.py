"""From the source as written to the person or body that it denotes."""

from typing import NamedTuple

from edunews._rules.quotes.draft import Draft
from edunews._rules.quotes.statement import Naming, Scene
from edunews._text.lexer import LOWER
from edunews.model.people import Organisation, Person
from edunews.model.quotes import SourceKind
from edunews.model.span import Excerpt

Who = Person | Organisation
DOCUMENT = SourceKind.DOCUMENT
VOICES = frozenset(("spokesperson",))
STAFF = frozenset("officials official officers officer inspectors inspector bosses chiefs".split())
OWN = frozenset(("i", "my"))
PARTS = frozenset(
    "and board branch chapter charity council executive group itself team trust union".split()
)
PAIRS = frozenset((("the", "pair"), ("the", "couple"), ("the", "duo"), ("both",)))
ORGANS = frozenset(
    "board body branch cabinet committee corporation council court executive management panel "
    "senate trustees union".split()
)
STEPS = frozenset("of at for in from with office".split())  # his office said


class Credit(NamedTuple):
    """What a source is, who it denotes, and who speaks with them."""

    kind: SourceKind
    speaker: Who | None = None
    also: tuple[Who, ...] = ()
    author: Excerpt | None = None  # of the piece, where "I" speaks


def credit(scene: Scene, source: tuple[int, int]) -> Credit:
    """Who the noun phrase of the tokens ``[first, last)`` denotes; worked out once."""
    whole = scene.begins.get(source[0]) or scene.points.get(source[0])
    if whole and whole.last == source[1] and whole.is_person:  # most are a name or "she"
        return Credit(SourceKind.PERSON, whole.who)
    if source not in scene.credits:
        scene.credits[source] = _credit(scene, *source)
    credited: Credit = scene.credits[source]
    return credited


def _credit(scene: Scene, first: int, last: int) -> Credit:
    doc = scene.doc
    names = [name for t in range(first, last) if (name := scene.begins.get(t))]
    nouns = _nouns(scene, first, last)
    people = [name for name in names if name.is_person]
    told = _of_people(scene, first, last, people) if people else None
    if told:
        return told
    bodies = [name for name in names if not name.is_person]
    if bodies:
        made = _of_body(scene, first, last, bodies, nouns)
        if made:
            return made
    if VOICES & nouns:  # a spokesman for the university
        inner = [scene.points[t] for t in range(first, last) if t in scene.points]
        if inner and not inner[-1].is_person:
            return Credit(SourceKind.ORGANISATION, inner[-1].who)
    point = scene.points.get(first)
    kind = _kind(nouns)
    if doc.keys[first] in OWN and scene.first_person and (kind is DOCUMENT or last == first + 1):
        return _by_author(scene, first, kind if kind is DOCUMENT else SourceKind.AUTHOR)
    spans = point and (
        point.last >= last or doc.keys[point.last] in STEPS or VOICES & nouns  # his spokesman
    )
    if point and (spans or "document" in nouns):
        if "document" in nouns:
            return Credit(SourceKind.DOCUMENT, point.who)
        return Credit(SourceKind.PERSON if point.is_person else SourceKind.ORGANISATION, point.who)
    if kind is DOCUMENT and doc.keys[last : last + 1] == (",",):
        after = doc.keys[last + 1 : last + 3]  # The report, by the union; … published by Ofsted
        by = after[:1] in (("by",), ("from",))
        at = last + 2 if by else last + 3 if after[1:] == ("by",) else last
        issuers = (scene.begins.get(t) for t in (at, at + 1))
        return Credit(kind, next((issuer.who for issuer in issuers if issuer), None))
    return Credit(kind)


def _nouns(scene: Scene, first: int, last: int) -> set[str]:
    """The kinds of the common nouns in a phrase: Bill Marsh is no document."""
    kinds = scene.doc.kinds
    return {
        hit.entry.kind
        for t in range(first, last)
        if (hit := scene.nouns.get(t)) and (t == first or kinds[t] == LOWER)
    }


def _of_people(scene: Scene, first: int, last: int, people: list[Naming]) -> Credit | None:
    """Names joined by "and", perhaps after a role; "Ms Jimenez and other parents"."""
    if people[-1].last >= last - 1 and _only_names(scene, first, people):
        also = tuple(dict.fromkeys(name.who for name in people[1:]))
        return Credit(SourceKind.PERSON, people[0].who, also)
    if VOICES & _nouns(scene, first, last):
        return Credit(SourceKind.PERSON, people[0].who)  # Mr Canney's spokesman
    others = people[0].first == first and scene.doc.keys[people[0].last] == "and"
    return Credit(SourceKind.PERSON, people[0].who) if others else None


def _by_author(scene: Scene, token: int, kind: SourceKind) -> Credit:
    """What the writer of an opinion piece or a letter says as "I": letters are signed below."""
    below = [one for one in scene.authors if one.start > scene.doc.starts[token]]
    author = below[0] if below else None
    if len(scene.authors) == 1:
        author = scene.authors[0]
    known = (one for one in scene.named.people if author and one.name == author.text)
    return Credit(kind, next(known, None), author=author)


def _only_names(scene: Scene, first: int, people: list[Naming]) -> bool:
    """Whether the phrase is the names alone, joined by "and", perhaps after a role."""
    keys = scene.doc.keys
    lead = keys[first : people[0].first]
    return "for" not in lead and "of" not in lead and not any(k in ("'s", "’s") for k in lead)


def _of_body(
    scene: Scene, first: int, last: int, bodies: list[Naming], nouns: set[str]
) -> Credit | None:
    """A body itself, its spokesperson or staff, or a paper of its."""
    keys = scene.doc.keys
    body = bodies[-1] if "for" in keys[first:last] else bodies[0]
    if "document" in nouns:
        return Credit(SourceKind.DOCUMENT, body.who)
    if VOICES & nouns or STAFF.intersection(keys[first:last]):
        return Credit(SourceKind.ORGANISATION, body.who)
    lead = keys[first : body.first]
    link = lead[:-1] if lead[-1:] == ("the",) else lead
    if link[-1:] in (("of",), ("at",)) and not ORGANS.isdisjoint(lead):
        return Credit(SourceKind.ORGANISATION, body.who)  # the board of governors of Hill School
    if any(key in ("of", "for", "from", "at", "in", "with") for key in lead) or "person" in nouns:
        return None
    tail = keys[body.last : last]
    if not tail or tail[0] in PARTS or (tail[0] in ("'s", "'") and tail[-1] in ORGANS):
        return Credit(SourceKind.ORGANISATION, bodies[0].who)
    return None


def _kind(nouns: set[str]) -> SourceKind:
    if "document" in nouns:
        return SourceKind.DOCUMENT
    return SourceKind.GROUP if "group" in nouns else SourceKind.UNNAMED


def speaker_of(scene: Scene, draft: Draft) -> Credit | None:
    """The credit of a draft: its source's, or that of the quote whose speech goes on."""
    seen = 0
    while draft.report is None and seen < 50:
        if draft.source is not None:
            made = credit(scene, draft.source)
            if made.speaker is not None:
                return made
        if draft.heir_of is None:
            break
        draft = draft.heir_of
        seen += 1
    if draft.who is not None:
        return Credit(SourceKind.PERSON, draft.who)
    if draft.report is None or draft.report.source is None or draft.statement is None:
        return None
    return credit(scene, draft.statement.tokens(*draft.report.source))


def echoes(draft: Draft, before: Draft) -> bool:
    """Whether "it" or "they" are those who spoke last, and "he" their spokesman.

    A letter from Ms Orr says …. “…,” *it* adds. Ms Orr and Mr Dunn said …. “…,” *they* added.
    A spokesman for the trust said …. *He* added …. A source said …. *They* said ….
    """
    s, report, told = draft.statement, draft.report, before.statement
    if s is None or report is None or not report.source or before.report is None:
        return False
    pronoun, start = s.keys[report.source[0]], before.report.start
    if pronoun not in ("it", "they", "he", "she") or told is None or told is s:
        return False
    if pronoun == "it":
        return any((hit := told.noun(p)) and hit.entry.kind == "document" for p in range(start))
    source = before.report.source
    if source is None or s.block - told.block > 1:
        return False
    near = range(*source)
    voice = any((hit := told.noun(p)) and hit.entry.kind in VOICES for p in near)
    if pronoun != "they":
        return voice and s.nodes[report.source[0]] not in s.scene.points
    unnamed = told.keys[source[0]] in ("a", "an", "one", "another") and s.block == told.block
    return voice or unnamed or bool(credit(s.scene, told.tokens(*source)).also)


def is_pair(draft: Draft) -> bool:
    """Whether the source is "the pair", "the couple": the two who spoke before."""
    if draft.statement is None or draft.report is None or draft.report.source is None:
        return False
    return tuple(draft.statement.keys[slice(*draft.report.source)]) in PAIRS
