"""Where organisations are named: known ones, and unknown ones by the shape of their names."""

import functools
from typing import NamedTuple

from edunews._rules.people.body_ends import REACH, completed, right_end
from edunews._rules.people.body_starts import FIELD_HEADS, before_fields, left_end
from edunews._rules.people.view import View
from edunews._rules.rule import rule
from edunews._text.gazetteer import Hit, covering
from edunews._text.lexer import CAPITAL, DOTTED, LOWER, UPPER
from edunews.model.provenance import Confidence
from edunews.vocab.entries import (
    BodyNounEntry,
    OrganisationEntry,
)
from edunews.vocab.types import Vocabulary

# Complete a name in lower case: “the Fen Edge trust”; the second kind with a field before them.
LOWER_HEADS = frozenset(
    (
        *("academy", "association", "college", "commission", "committee", "council"),
        *("branch", "department", "federation", "foundation", "institute", "ministry", "trust"),
        "university",
    )
)
# “the Sports Centre” is a building, “the Local Authority” any.
SITED = frozenset(
    ("city", "conference", "exhibition", "leisure", "local", "shopping", "sports", "town")
)
ENDS_PLACES = frozenset(("bank", "church", "court", "house", "mission"))
GOVERNING = frozenset(("administration", "government"))  # of somebody: “the Allan government”
STAGES = frozenset(("elementary", "grammar", "infants", "juniors", "primary"))
# Follow a complete name: “Clark elementary is”, but not “Clark elementary pupils”.
AFTER_NAME = frozenset(
    (
        *(
            "after",
            "and",
            "as",
            "at",
            "because",
            "before",
            "but",
            "closed",
            "closes",
            "during",
            "for",
        ),
        *("from", "had", "has", "in", "is", "near", "of", "on", "or", "that", "to", "was", "when"),
        *("where", "which", "who", "will", "with", "would"),
    )
)
NATIONS = frozenset(
    ("australia", "canada", "cymru", "england", "ireland", "ni", "nz", "scotland", "uk", "wales")
)


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
    "no: Into the hall they went, and unison singing began on Facebook and Google Classroom.",
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
    if entry.kind == "company" and single and _is_product(view, hit):
        return None
    short = words == entry.acronym or (single and words.isupper())
    kind, shared = entry.kind, _shared_forms(doc.vocabulary).get(words)
    if shared:  # “NGA” is one body in Britain, another in America
        entry = next((one for one in shared if one.country == doc.country), None)
        kind = shared[0].kind if len({one.kind for one in shared}) == 1 else None
    last, kind = hit.end, entry.kind if entry else kind
    if kind in ("campaign", "university") and (further := completed(view, last)) > last:
        return Body(hit.start, further, known_body.id, kind)  # “University of California, Davis”
    if view.key(last) in NATIONS and view.is_capital(last) and not view.starts_sentence(last):
        last, entry = last + 1, None  # “Unison Scotland”
    return Body(hit.start, last, known_body.id, kind, entry, short and last == hit.end)


def _is_product(view: View, hit: Hit) -> bool:
    """Whether a company's name tells a site or a product: “on Facebook”, “Google Classroom”."""
    after = view.kind(hit.end) == CAPITAL and not view.role_at(hit.end)
    nation = view.key(hit.end) in NATIONS or view.sentence(hit.start)[1] <= hit.end
    return view.key(hit.start - 1) in ("on", "via") or (after and not nation)


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
    first = left_end(view, hit.start)
    role = view.role_at(hit.start)
    if role and role.end > hit.end:  # “House Speaker Jo Pike”, “Judiciary Committee Chairman …”
        return Body(first, hit.end, body_shape.id, hit.entry.kind) if first < hit.start else None
    last = right_end(view, hit.end, opens=first == hit.start) if hit.entry.leads else hit.end
    last = completed(view, last) if last == hit.end and first < hit.start else last
    if first == hit.start and (last == hit.end or not hit.entry.leads):
        return None
    if _is_scheme(view, first, last):
        return None
    if _is_site(view, hit, first, last):
        return None
    kind = _kind_of(view, hit, last)
    return Body(first, last, body_shape.id, kind)


def _ends_name(view: View, first: int, hit: Hit) -> bool:
    """Whether “primary” ends the name of a school: no place's, and no pupils follow."""
    after = view.key(hit.end)
    follows = view.kind(hit.end) != LOWER or after in AFTER_NAME or view.speaks_at(hit.end)
    return follows and not view.is_place(first, hit.start)


def _kind_of(view: View, hit: Hit, last: int) -> str:
    """The kind that the last noun tells: “Sallow Bank Primary”, “University Staff Union”."""
    kind: str = hit.entry.kind
    if kind in ("council", "legislature") and view.is_possessive(hit.start - 1):
        return "membership body"  # “Principals’ Council”
    if kind == "church" and last > hit.end:  # “Fen Edge Church of England Primary School”
        nouns = (view.body_noun_at(at) for at in range(hit.end, last))
        return next((noun.entry.kind for noun in nouns if noun), kind)
    head = view.doc.ending(BodyNounEntry).get(last)
    if head and head.start >= hit.end and view.is_capital(head.start - 1):
        return str(head.entry.kind)
    return kind


def _is_site(view: View, hit: Hit, first: int, last: int) -> bool:
    """Whether it is a building or a place: “the Old House”, “Kirsty Pike, from Dawley Bank”."""
    if view.key(last - 1) == "house" and not view.place_at(first):  # but “the Ohio House”
        return True
    if hit.start == first + 1 and view.key(first) in SITED:
        return True
    return view.key(last - 1) in ENDS_PLACES and view.key(first - 1) in ("from", "in", "near")


def _is_scheme(view: View, first: int, last: int) -> bool:
    """Whether it is the beginning of another name: “National School Reform Agreement”."""
    end = last
    while view.is_capital(end) and end < last + 4:
        end += 1
    thing = view.noun_at(end - 1)
    if thing is None or view.body_noun_at(end - 1):
        return False
    if thing.entry.kind == "place":  # “Union Building”
        return end == last + 1
    if thing.entry.kind != "thing":
        return False
    plain = view.noun_at(first) or view.body_noun_at(first) or view.role_at(first)
    short = end <= last + 1 or view.key(first) in ("international", "national")
    return short or plain is not None


def _lower_headed(view: View, hit: Hit) -> Body | None:
    """“Tern County school board”, “Ohio education department”: lower case after capitals."""
    doc, head = view.doc, view.key(hit.start)
    long = hit.end - hit.start > 1 and hit.entry.kind in ("school", "school district", "council")
    many = view.key(hit.end - 1) == "schools"  # “Victorian public schools”
    stage = head in STAGES and hit.end == hit.start + 1
    if many or not (long or stage or head in LOWER_HEADS or head in GOVERNING):
        return None
    end = before_fields(view, hit.start)
    first = left_end(view, end)
    if stage and not _ends_name(view, first, hit):
        return None
    if head in GOVERNING and view.starts_sentence(first):
        return None
    if head == "branch" and (view.key(first - 1) != "the" or view.kind(first) == UPPER):
        return None
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


@rule(
    "people.acronym",
    Confidence.HIGH,
    "The {organisation:Union of Lab Staff} ({organisation:ULS}) met.",
    "The {organisation:Mothers Standing Together} ({organisation:MST}) met.",
    "no: He has a degree (BSc). The Fen Reading Study (FRS) ended.",
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
    if noun is None and _is_test(view, at, token - 1):
        return ()
    return (
        Body(at, token - 1, acronym.id, noun.entry.kind if noun else None),
        Body(token, token + 1, acronym.id, acronym=True),
    )


def _is_test(view: View, first: int, last: int) -> bool:
    """Whether the letters stand for a test or a scheme: “Trends in … Study (TIMSS)”."""
    heads = [
        last - 1,
        *(at - 1 for at in range(first, last) if view.key(at) in ("for", "in", "of")),
    ]
    nouns = (view.noun_at(at) for at in heads)
    return any(noun is not None and noun.entry.kind == "thing" for noun in nouns)


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


def _rank(body: Body) -> tuple[int, bool, bool, bool, int]:
    length = body.last - body.first
    told = body.rule in ("people.kind-after", "people.kind-before")
    return -length, body.entry is None, body.rule != acronym.id, not told, body.first


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
