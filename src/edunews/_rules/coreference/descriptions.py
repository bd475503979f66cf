"""Descriptions: the noun phrases that may point, and what each of them points to."""

from typing import Any

from edunews._rules.coreference.focus import MEN, WOMEN, Event, Focus
from edunews._rules.coreference.targets import (
    ANYBODY,
    GENERIC,
    bodies_called,
    body,
    document,
    holder,
    lead,
    office,
    unnamed,
)
from edunews._rules.rule import Named, Rule
from edunews._text.document import Document
from edunews._text.lexer import LOWER
from edunews.model.people import Organisation, Person

AFTER_NOUN = frozenset("of at for in from who whose".split())
DEFINITE = frozenset("the this its his her their our".split())
INDEFINITE = frozenset("a an one another".split())
UNLED = frozenset("of and in for said".split())
MEMBERS = {"inspector": "inspectorate", "inspectors": "inspectorate", "mps": "committee"}
CHILDREN = (("two",), ("three",), ("four",), ("five",), ("six",))
# The kinds of body that a story may first call a group, a charity; a company is a firm.
CAUSES = (None, "", "campaign", "charity", "membership body", "organisation", "universities group")
TRADE = frozenset("agency company consultancy firm outfit provider publisher".split())
LEADS = 4  # story paragraphs in which somebody may speak before being named

Found = tuple[Rule[Any], int, int, Person | Organisation]
# What may follow a noun that ends its phrase: "the union said", not "the union leader".
CLOSERS = frozenset(
    ", . : ; ' 's ) – — - and but or of for in on at to by with from that which who is was are "
    "were has have had will would can could may should must do does did".split()
)


def describe(focus: Focus, named: Named, token: int, story: int) -> Found | None:
    """What the noun at ``token`` points to: the rule, the phrase, and whom.

    ``story`` is the number of the story paragraph that it stands in.
    """
    doc = focus.doc
    aged = _age_end(doc, token)
    if aged and "the" in (doc.keys[token - 1], doc.keys[token - 3]):
        return _by_age(focus, token, aged)
    start, member = _start(doc, token), doc.keys[token]
    head = start[0] if start else token
    sort = focus.bodies_at.get(token)
    if start is None and sort is None and member not in MEMBERS:
        return None
    staff = focus.nouns_at.get(sort.end) if sort else None
    if staff and staff.entry.kind in ("spokesperson", "person"):
        return _staff(focus, named, (head, token, staff.end), story)
    if member in MEMBERS and (start or member != "mps"):
        return _members(focus, head, token + 1)
    if start is None:
        return None
    first, definite = start
    if not definite and story >= LEADS and doc.keys[first] not in INDEFINITE:
        return None
    hits = (focus.roles_at, focus.nouns_at, focus.bodies_at, focus.names_at)
    last = max([found[token].end for found in hits if token in found], default=token + 1)
    if last < len(doc) and _introduces(focus, last):
        return None
    known = _definite(focus, token, first, last) if definite else None
    return known or _person(focus, named, token, first, last, story)


def _body_ahead(focus: Focus, first: int, last: int) -> Found | None:
    """A union has warned: the one that the story then names."""
    if not _speaks(focus, first, last) or focus.doc.keys[last - 1 : last + 1] == ("group", "of"):
        return None
    noun = focus.doc.keys[last - 1]
    fits = bodies_called(focus, noun)
    if not fits and noun in GENERIC:
        kinds = ("company",) if noun in TRADE else CAUSES
        fits = {body.id: body for body in focus.known.values() if body.kind in kinds}
    opens = next((event for event in focus.events if event.who and event.who.id in fits), None)
    if opens is None or opens.first < first or not isinstance(opens.who, Organisation):
        return None
    return lead, first, last, opens.who


def _person(
    focus: Focus, named: Named, token: int, first: int, last: int, story: int
) -> Found | None:
    """Somebody whom the story names later, or not at all."""
    doc = focus.doc
    paper = focus.nouns_at.get(token)
    if focus.bodies_at.get(last - 1) or focus.bodies_at.get(token):
        return _body_ahead(focus, first, last) if story < LEADS else None
    if paper and paper.entry.kind == "document":
        return None
    if focus.is_voice(last - 1) and doc.keys[first] in INDEFINITE:
        said = _voice(focus, first, last)
        if said is None:
            focus.added.append(Event(first, last, None))
        return said
    kin = focus.names_at.get(last - 1)
    some = story > 1 and doc.keys[first] in ("one", "another") and not kin
    if story < LEADS and not some and _speaks(focus, first, last):
        who = lead(focus, named, first, last, story)
        if who:
            return lead, first, last, who
    some = doc.keys[first] in INDEFINITE or (token in focus.roles_at and focus.speaks_at(last))
    if some and first == _opening(doc, token):
        focus.added.append(Event(first, last, None))  # somebody unnamed: "A former pupil said"
    return None


def _age_end(doc: Document, token: int) -> int:
    """Where "year-old", "mum-of-two" or "mother of two" ends, or 0."""
    if doc.keys[token] == "year-old" or "-of-" in doc.keys[token]:
        return token + 1
    of = doc.keys[token + 1 : token + 2] == ("of",) and doc.keys[token] in WOMEN | MEN
    return token + 3 if of and doc.keys[token + 2 : token + 3] in CHILDREN else 0


def _by_age(focus: Focus, token: int, last: int) -> Found | None:
    """The 34-year-old said, the mum-of-two said: whom the sentence before was about."""
    doc = focus.doc
    first = token - (3 if doc.keys[token] == "year-old" else 1)
    if first < 0 or doc.keys[first] != "the" or not focus.speaks_at(last):
        return None
    head = doc.keys[token].partition("-")[0]  # the mum-of-two
    gender = "f" if head in WOMEN else "m" if head in MEN else None
    people = [e.who for group in focus.groups(first) for e in group if isinstance(e.who, Person)]
    fits = [p for p in people if gender is None or focus.gender.get(p.id, gender) == gender]
    return (office, first, last, fits[0]) if fits else None


def _staff(focus: Focus, named: Named, phrase: tuple[int, int, int], story: int) -> Found | None:
    """Council officers said, a department spokesperson: their body."""
    doc, (first, token, last) = focus.doc, phrase
    if doc.keys[last - 1] in ANYBODY and doc.keys[first] != "the" and story < LEADS:
        ahead = lead(focus, named, first, last, story)  # Union boss says teachers are tired
        if ahead:
            return lead, first, last, ahead
    if doc.keys[first] == "the" and doc.keys[last - 1] in ("official", "officer", "boss", "chief"):
        who = office(focus, token, last)  # the union official: somebody named before
        if who:
            return office, first, last, who
    known = body(focus, token, token + 1)
    if known:
        return body, first, last, known
    if doc.keys[token] == "government" or not focus.speaks_at(last):
        return None
    return unnamed, first, last, unnamed(focus, token, token + 1)


def _members(focus: Focus, first: int, last: int) -> Found | None:
    """Inspectors said, the MPs warned: the one inspectorate or committee of the story."""
    bodies = focus.bodies.get(MEMBERS[focus.doc.keys[last - 1]], ())
    said = focus.speaks_at(last) or focus.doc.keys[last : last + 1] == (".",)
    if len(bodies) != 1:
        return None
    if not said:
        focus.added.append(Event(first, last, bodies[0]))  # Inspectors rated … Their report said
    return (body, first, last, bodies[0]) if said else None


def _voice(focus: Focus, first: int, last: int) -> Found | None:
    """A spokesperson said: for the one body that the sentence before names."""
    if last - first > 2 or not focus.speaks_at(last):
        return None
    near = focus.groups(first)[:2]
    spoke = [[e for e in group if focus.speaks_at(e.last)] for group in near]
    for group in spoke + near:
        bodies = {e.who.id: e.who for e in group if isinstance(e.who, Organisation)}
        if len(bodies) == 1:
            return body, first, last, next(iter(bodies.values()))
    return None


def _opening(doc: Document, token: int) -> int:
    """The first word of the sentence, past "But" and "However,"."""
    first, _ = doc.sentences[doc.sentence_of[token]]
    while doc.keys[first] in ("but", "and", "however", ",", "meanwhile"):
        first += 1
    if doc.keys[first] in ("as", "when", "while") and "," in doc.keys[first:token]:
        return doc.keys.index(",", first) + 1  # As I leave, a father stops him
    return first


def _definite(focus: Focus, token: int, first: int, last: int) -> Found | None:
    doc = focus.doc
    role = focus.roles_at.get(token)
    holds = _holder(focus, token, first, last) if role and role.end == last else None
    if holds:
        return holds
    sort = focus.bodies_at.get(token)
    head = token if sort and sort.end == last else last - 1  # the think tank
    ends = last >= len(doc) or doc.keys[last] in CLOSERS or focus.speaks_at(last)
    office_like = role and role.end == last > token + 1  # the chief executive is no executive
    if focus.bodies_at.get(head) and ends and not office_like:
        return _body(focus, head, first, last)
    return _of_person(focus, token, first, last) if ends else None


def _body(focus: Focus, head: int, first: int, last: int) -> Found | None:
    """The trust, the faculty union: a body named before, or one that is nowhere named."""
    doc = focus.doc
    after = last + 1 + (doc.keys[last + 1 : last + 2] == ("the",))
    place = focus.begins.get(after) if doc.keys[last : last + 1] in (("of",), ("at",)) else None
    if place and isinstance(place.who, Organisation):
        return body, first, place.last, place.who  # the governing body of Hill School
    who = body(focus, head, last)
    if who:
        return body, first, last, who
    if doc.keys[last : last + 1] == ("of",) and doc.kinds[last + 1 : last + 2] == bytes((LOWER,)):
        last += 2  # the board of trustees
    ahead = _body_ahead(focus, first, last)
    if ahead:
        return ahead
    named = any(focus.closed[first:last])  # “the new Labour government”
    if named or doc.keys[first] != "the" or not focus.speaks_at(last):
        return None
    return unnamed, first, last, unnamed(focus, first + 1, last)


def _of_person(focus: Focus, token: int, first: int, last: int) -> Found | None:
    """The report, the deputy head: a paper, or somebody by an office."""
    doc, role = focus.doc, focus.roles_at.get(token)
    source = focus.nouns_at.get(token)
    if source and source.entry.kind == "spokesperson" and doc.keys[first] != "the":
        return None  # its spokesperson: whoever "its" is
    if source and (source.entry.kind == "document" or doc.keys[token] == "panel"):
        issuer = document(focus, token) if focus.speaks_at(last) else None
        return (document, first, last, issuer) if issuer else None
    if last < len(doc) and doc.keys[last] in ("and", "'"):
        return None
    if doc.keys[last : last + 1] in (("of",), ("for",), ("at",)):
        public = role is not None and role.entry.kind == "politics"  # the councillor for Wick
        if not (public or doc.keys[first + 1] == "former") or not _speaks(focus, first, last):
            return None
    who = office(focus, first + 1, last)
    return (office, first, last, who) if who else None


def _holder(focus: Focus, token: int, first: int, last: int) -> Found | None:
    """The CST chief executive, the chief executive of the CST: by the body beside it."""
    doc = focus.doc
    words = set(doc.keys[token:last])
    owner = focus.ends.get(token - (doc.keys[token - 1] == "'s"))
    if owner and isinstance(owner.who, Organisation):
        who = holder(focus, words, owner.who)
        return (holder, first, last, who) if who else None
    if doc.keys[last : last + 1] in (("of",), ("at",), ("for",)):
        after = last + 1 + (doc.keys[last + 1 : last + 2] == ("the",))
        place = focus.begins.get(after)
        if place and isinstance(place.who, Organisation):
            who = holder(focus, words, place.who)
            return (holder, first, place.last, who) if who else None
    return None


def _start(doc: Document, token: int) -> tuple[int, bool] | None:
    """The determiner before a noun, and whether it is definite."""
    low, _ = doc.sentences[doc.sentence_of[token]]
    if token == low or doc.keys[token - 1] == "•":
        return token, False
    keys = doc.keys
    for first in range(token - 1, max(low, token - 4) - 1, -1):
        key = keys[first]
        if key in DEFINITE or key in INDEFINITE:
            return first, key in DEFINITE
        odd = not key[0].isalpha() and key not in ("'s", "'")  # the county's education chief
        if (odd and keys[first + 1] != "-" and key != "-") or key in UNLED:
            return None  # the 12-school trust
    return None


def _introduces(focus: Focus, last: int) -> bool:
    """The director, Jo Pike: the name itself follows."""
    follows = last + (focus.doc.keys[last : last + 1] == (",",))
    event = focus.begins.get(follows)
    return bool(event and isinstance(event.who, Person))


def _concludes(focus: Focus, last: int) -> bool:
    """A cook is leaving after 39 years, *warning* that children go hungry."""
    doc = focus.doc
    stop = doc.sentences[doc.sentence_of[last - 1]][1]
    for token in range(last, min(stop, last + 40) - 1):
        if doc.keys[token] == "," and doc.keys[token + 1].endswith("ing"):
            return focus.cues.get(token + 1) is not None
    return False


def _speaks(focus: Focus, first: int, last: int) -> bool:
    """Whether the phrase, with what hangs on it by "of" or "at", is credited with words."""
    doc = focus.doc
    if first > 1 and doc.keys[first - 1] == "to" and doc.keys[first - 2] == "according":
        return True
    if focus.speaks_at(last):
        return True
    if last < len(doc) and doc.keys[last] in AFTER_NOUN:
        for token, key in enumerate(doc.keys[last + 1 : last + 30], last + 1):
            if focus.cues.get(token) and focus.speaks_at(token):
                return True
            if key in (",", ".", "that", "who"):
                break
    return _concludes(focus, last)
