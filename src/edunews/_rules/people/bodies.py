"""Where organisations are named: known ones, and unknown ones by the shape of their names."""

import functools
from typing import NamedTuple

from edunews._rules.people.body_ends import REACH, completed, right_end
from edunews._rules.people.view import View
from edunews._rules.rule import rule
from edunews._text.gazetteer import Hit, covering
from edunews._text.lexer import CAPITAL, DOTTED, LOWER, UPPER
from edunews.model.provenance import Confidence
from edunews.vocab.entries import (
    BodyNounEntry,
    DateWordEntry,
    OrganisationEntry,
    RoleEntry,
)
from edunews.vocab.types import Vocabulary

__all__ = ["RULES", "Body", "bodies", "settle_bodies"]

# Complete a name in lower case: “the Fen Edge trust”; the second kind with a field before them.
LOWER_HEADS = frozenset(
    (
        *("academy", "association", "college", "commission", "committee", "council"),
        *("department", "federation", "foundation", "institute", "ministry", "trust"),
        "university",
    )
)
ADJECTIVAL = ("-area", "-based", "-born", "-led", "-run", "a.m.", "p.m.")
NATIONS = frozenset(
    ("australia", "canada", "cymru", "england", "ireland", "ni", "nz", "scotland", "uk", "wales")
)
FIELD_HEADS = frozenset(("commission", "committee", "department", "ministry"))
OF_TWO = frozenset(("council", "police"))  # serve two places: “Avon and Somerset Police”


class Body(NamedTuple):
    """Tokens ``[first, last)`` that name a body; ``entry`` when the vocabulary knows it.

    ``whole`` is the first token of the longer naming that this one shortens.
    """

    first: int
    last: int
    rule: str
    kind: str | None = None
    entry: OrganisationEntry | None = None
    acronym: bool = False
    whole: int | None = None


@rule(
    "people.known-body",
    Confidence.MEDIUM,
    "{organisation:Ofsted} praised the school.",
    "The {organisation:National Education Union} said so.",
    "Members of {organisation:Unison Scotland} agreed.",
    "no: Into the hall they went, and unison singing began.",
)
def known_body(view: View, hit: Hit) -> Body | None:
    """A body that the vocabulary knows, in one of its spellings."""
    doc, entry = view.doc, hit.entry
    role = view.role_at(hit.start)
    if role and role.end >= hit.end:  # “Children's Commissioner Jo Pike”
        return None
    words = doc.words(hit.start, hit.end).replace("’", "'")
    single = hit.end == hit.start + 1
    if single and words not in entry.forms:
        return None
    if single and view.is_small(doc.keys[hit.start]) and view.starts_sentence(hit.start):
        return None
    if view.is_capital(hit.end) and not single and view.body_noun_at(hit.end):
        return None
    short = words == entry.acronym or (single and words.isupper())
    kind, shared = entry.kind, _shared_forms(doc.vocabulary).get(words)
    if shared:  # “NGA” is one body in Britain, another in America
        entry = next((one for one in shared if one.country == doc.country), None)
        kind = shared[0].kind if len({one.kind for one in shared}) == 1 else None
    last, kind = hit.end, entry.kind if entry else kind
    if view.key(last) in NATIONS and view.is_capital(last) and not view.starts_sentence(last):
        last, entry = last + 1, None  # “Unison Scotland”
    return Body(hit.start, last, known_body.id, kind, entry, short and last == hit.end)


@functools.lru_cache(8)
def _shared_forms(vocabulary: Vocabulary) -> dict[str, tuple[OrganisationEntry, ...]]:
    """The forms that stand for more than one body."""
    forms: dict[str, tuple[OrganisationEntry, ...]] = {}
    for entry in vocabulary.of(OrganisationEntry):
        for form in entry.forms:
            forms[form] = (*forms.get(form, ()), entry)
    return {form: entries for form, entries in forms.items() if len(entries) > 1}


@rule(
    "people.body-shape",
    Confidence.MEDIUM,
    "He left {organisation:Brook Vale Academy} in May.",
    "The {organisation:Association of Skills Providers} met.",
    "Parents at {organisation:St Wilfrid's CE Primary School} wept.",
    "The {organisation:Universities Employers’ Forum} agreed.",
    "The {organisation:University of Wessex} closed.",
    "The {organisation:Tern County school board} met {organisation:Quornton council}.",
    "The {organisation:Ohio education department} paid the {organisation:Fen Edge trust}.",
    "The {organisation:U.S. Office of Learning} and {organisation:Dean Amery's Grammar} agreed.",
    "The {organisation:Cooks' and Cleaners' Alliance} left {organisation:Ysgol Glan y Nant}.",
    "no: A FENLAND primary school won. Full council met.",
    "no: The school was on, and the union met.",
)
def body_shape(view: View, hit: Hit) -> Body | None:
    """A name that ends, or begins, with a noun for bodies."""
    if hit.start in view.in_title and hit.end - 1 in view.in_title:
        return None
    if view.role_from.get(hit.end, hit.start) < hit.start:  # “Chief Executive Priya Nolan”
        return None
    if view.kind(hit.start) == LOWER:
        return _lower_headed(view, hit)
    first = _left(view, hit.start)
    role = view.role_at(hit.start)
    if role and role.end > hit.end:  # “House Speaker Jo Pike”, “Judiciary Committee Chairman …”
        return Body(first, hit.end, body_shape.id, hit.entry.kind) if first < hit.start else None
    last = (
        right_end(view, hit.end, opens=first == hit.start)
        if hit.entry.leads
        else completed(view, hit.end)
    )
    if first == hit.start and (last == hit.end or not hit.entry.leads):
        return None
    kind = hit.entry.kind
    if kind == "church" and last > hit.end:  # “Fen Edge Church of England Primary School”
        nouns = (view.body_noun_at(at) for at in range(hit.end, last))
        kind = next((noun.entry.kind for noun in nouns if noun), kind)
    return Body(first, last, body_shape.id, kind)


def _lower_headed(view: View, hit: Hit) -> Body | None:
    """“Tern County school board”, “Ohio education department”: lower case after capitals."""
    doc, head = view.doc, view.key(hit.start)
    long = hit.end - hit.start > 1 and hit.entry.kind in ("school", "school district", "council")
    many = view.key(hit.end - 1) == "schools"  # “Victorian public schools”
    if many or (not long and head not in LOWER_HEADS):
        return None
    end = _before_fields(view, hit.start)
    first = _left(view, end)
    article = view.key(first - 1) in ("a", "an") and hit.entry.kind != "school district"
    if first == end or article:  # “A FENLAND primary school”
        return None
    known = view.known_at(first)
    if known and known.end == end and known.entry.kind != "legislature":  # “the Ofsted committee”
        return None
    noun = view.noun_at(first)
    plain = noun is not None and noun.entry.kind in ("creed", "epithet", "field", "standing")
    if end - first == 1 and (plain or view.key(first) in doc.vocabulary.names.never):
        return None
    return Body(first, hit.end, body_shape.id, hit.entry.kind)


def _before_fields(view: View, at: int) -> int:
    """The token where a field of work before “department” at ``at`` begins."""
    if view.key(at) not in FIELD_HEADS:
        return at
    for _ in range(2):
        hit = view.noun_at(at - 1)
        if view.kind(at - 1) != LOWER or not (hit and hit.entry.kind == "field"):
            break
        at -= 1
    return at


def _left(view: View, at: int) -> int:
    """The first token of the capitalised words that lead up to ``at``."""
    doc, start = view.doc, max(view.sentence(at)[0], at - REACH)
    starters = doc.vocabulary.names.starters
    first = at
    while first > start:
        before = first - 1
        key = doc.keys[before]
        if _joins(view, before, start, at):
            first = before
        elif doc.kinds[before] in (CAPITAL, UPPER, DOTTED) and not key.endswith(ADJECTIVAL):
            if key in starters and _only_opens(view, before):
                break
            word = view.noun_at(before)
            if word and word.entry.kind == "standing":  # “Former council leader”
                break
            honorific = view.style_at(before)
            owner = any(view.is_possessive(after) for after in range(first, min(first + 3, at)))
            own = owner or view.key(at) in ("council", "school")  # “General Medical Council”
            styled = honorific and honorific.end == first and not own  # “Bishop Odo's Grammar”
            if styled and key not in ("sir", "dame", "lord", "lady", "king", "queen", "prince"):
                break
            first = before
        else:
            break
    while first < at and (view.is_possessive(first) or doc.keys[first] in ("&", ".", "and", "of")):
        first += 1
    if first < at and view.starts_sentence(first) and view.is_small(doc.keys[first]):
        first += 1
    return _past_roles(view, first, at)


def _only_opens(view: View, at: int) -> bool:
    """Whether a small word with a capital is no part of a name: “The”, “Monday”, first words."""
    key = view.doc.keys[at]
    dated = view.doc.at(DateWordEntry, at) is not None
    article = key in ("a", "i", "the") and view.key(at + 1) != "&"  # “Texas A&M University”
    return dated or article or view.starts_sentence(at)


def _joins(view: View, before: int, start: int, head: int) -> bool:
    """Whether “'s”, “&” or the stop of “St.” at ``before`` joins two words of one name."""
    if before <= start:
        return False
    key, around = view.key(before), (view.key(before - 1), view.key(before + 1))
    if key == "and" or (key == "," and "and" in view.keys[before:head]):
        return _pairs(view, before, head)
    if not view.is_capital(before - 1):
        return False
    if key == "of":  # “St Mary's C of E Primary”, “Our Lady of Lourdes School”
        return around == ("c", "e") or around[0] == "lady"
    if view.is_possessive(before) and _owns(view, before):
        return False
    initial = view.kind(before - 1) == UPPER and len(around[0]) == 1  # “Ida B. Wells School”
    return (
        (key == "." and (around[0] == "st" or initial)) or key == "&" or view.is_possessive(before)
    )


def _pairs(view: View, at: int, head: int) -> bool:
    """Whether “and” at ``at`` is inside a name: “Heads' and Deputies' Alliance”.

    So is that of “the Arts and Languages Board”, “Health, Learning and Skills Committee”,
    “Fen and Tarn Council”; not that of “Leeds and Hull Board”.
    """
    doc = view.doc
    if view.is_possessive(at - 1) and view.is_possessive(at + 2):
        return view.is_capital(at - 2) and doc.keys[at - 1] == doc.keys[at + 2] != "'s"
    if view.kind(at - 1) != CAPITAL or _ends_other(view, at):
        return False
    fields = [view.noun_at(at - 1), view.noun_at(at + 1)]
    if all(noun and noun.entry.kind == "field" for noun in fields):
        return True
    if view.key(at) == ",":
        return False
    noun = view.body_noun_at(head)
    if noun and noun.entry.kind in OF_TWO and view.key(noun.end - 1) in ("council", "police"):
        known = view.key(at - 2) in doc.vocabulary.names.given or at - 2 in doc.ending(
            BodyNounEntry
        )
        return not known and doc.keys[at - 1] not in view.lowered
    return view.key(at - 2) == "the"


def _ends_other(view: View, at: int) -> bool:
    """Whether another body or a role ends before ``at``: “Ofsted and Leeds City Council”."""
    doc = view.doc
    if any(doc.at(row, at - 1) for row in (BodyNounEntry, OrganisationEntry, RoleEntry)):
        return True
    return at in doc.ending(OrganisationEntry) or view.style_at(at - 2) is not None


def _owns(view: View, at: int) -> bool:
    """Whether “'s” at ``at`` says where a body is: “Hertfordshire's Watford Grammar School”.

    Or whose it is: “the Department of Learning's Office of Rights”.
    """
    doc, word = view.doc, at - 1
    if doc.keys[at] == "'s" and (
        at in doc.ending(BodyNounEntry)
        or (view.key(word - 1) in ("of", "for") and word - 1 in doc.ending(BodyNounEntry))
    ):
        return True
    if view.is_capital(word - 1) and not view.starts_sentence(word - 1):
        return False
    if view.place_at(word):
        return True
    named = view.style_at(word) or view.role_at(word) or doc.keys[at] != "'s"
    own = view.body_noun_at(at + 1) or view.body_noun_at(at + 2)
    return not named and own is None and view.is_capital(at + 2)


def _past_roles(view: View, first: int, at: int) -> int:
    """Past a title that stands before the name: “Principal Brook Vale Academy”."""
    role = view.role_at(first)
    # “Bishop's Stortford School”, “Bishop Odo's Grammar”
    possessive = role and any(view.is_possessive(after) for after in (role.end, role.end + 1))
    job = role and role.entry.kind in ("family", "occupation")  # “Cook Islands Church”
    if role and not job and first < role.end < at and not possessive and not view.is_plural(role):
        return role.end
    return first


@rule(
    "people.acronym",
    Confidence.HIGH,
    "The {organisation:Union of Lab Staff} ({organisation:ULS}) met.",
    "The {organisation:Mothers Standing Together} ({organisation:MST}) met.",
    "no: He has a degree (BSc).",
)
def acronym(view: View, token: int) -> tuple[Body, ...]:
    """Letters in brackets after the name that they stand for."""
    if view.key(token - 1) != "(" or view.key(token + 1) != ")":
        return ()
    doc, start = view.doc, max(view.sentence(token)[0], token - REACH)
    letters = [c for c in doc.words(token, token + 1) if c.isupper()]
    at = token - 1
    while letters and at > start:
        at -= 1
        if view.is_capital(at) or (
            doc.keys[at].startswith(letters[-1].lower()) and doc.kinds[at] == LOWER
        ):
            if doc.keys[at][0] == letters[-1].lower():
                letters.pop()
            elif doc.keys[at] not in ("the", "of"):
                break
        elif doc.keys[at] not in ("of", "for", "the", "and", "in", "&", "'", "’", "'s", "-"):
            break
    long = doc.ends[token] - doc.starts[token] > 2
    if letters or not long or not view.is_capital(at) or token - 1 - at < 2:
        return ()
    noun = view.body_noun_at(token - 2) or view.body_noun_at(at)
    return (
        Body(at, token - 1, acronym.id, noun.entry.kind if noun else None),
        Body(token, token + 1, acronym.id, acronym=True),
    )


def bodies(view: View) -> list[Body]:
    """The bodies that are known, that letters in brackets define, or that their shape tells."""
    doc = view.doc
    hits = covering(doc.find(OrganisationEntry))
    found: list[Body] = [body for hit in hits if (body := known_body.apply(view, hit))]
    for hit in doc.find(BodyNounEntry):
        at = hit.start
        lower = doc.kinds[at] == LOWER and not view.is_capital(at - 1)
        if lower and doc.keys[at] not in FIELD_HEADS:
            continue
        if body := body_shape.apply(view, hit):
            found.append(body)
    for at in doc.by_key.get("(", ()):
        if view.kind(at + 1) in (UPPER, DOTTED):
            found += acronym(view, at + 1)
    return found


def _rank(body: Body) -> tuple[int, bool, bool, int]:
    length = body.last - body.first
    return -length, body.entry is None, body.rule != acronym.id, body.first


def settle_bodies(found: list[Body]) -> list[Body]:
    """The longest of those that overlap; a known one before one of equal length."""
    ranked = sorted(found, key=_rank)
    taken: set[int] = set()
    kept = []
    for body in ranked:
        place = range(body.first, body.last)
        if taken.isdisjoint(place):
            taken.update(place)
            kept.append(body)
    return sorted(kept, key=lambda body: body.first)


RULES = (known_body, acronym, body_shape)
