"""Where organisations are named: known ones, and unknown ones by the shape of their names."""

import functools
from typing import NamedTuple

from edunews._rules.people.view import View
from edunews._rules.rule import rule
from edunews._text.gazetteer import Hit, covering
from edunews._text.lexer import CAPITAL, LOWER, UPPER
from edunews.model.provenance import Confidence
from edunews.vocab.entries import (
    BodyNounEntry,
    DateWordEntry,
    HonorificEntry,
    NameNounEntry,
    OrganisationEntry,
    PlaceEntry,
    RoleEntry,
)
from edunews.vocab.types import Vocabulary

__all__ = ["RULES", "Body", "bodies", "capital_run", "settle_bodies"]

REACH = 12  # no name of a body is longer than that on either side of its noun
INNER = frozenset(("of", "for", "&", "in", "on", "at", "and", "o", "na", "de"))


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
    "no: Into the hall they went, and unison singing began.",
)
def known_body(view: View, hit: Hit) -> Body | None:
    """A body that the vocabulary knows, in one of its spellings."""
    doc, entry = view.doc, hit.entry
    role = doc.at(RoleEntry, hit.start)
    if role and role.end >= hit.end:  # “Children's Commissioner Jo Pike”
        return None
    words = doc.words(hit.start, hit.end).replace("’", "'")
    single = hit.end == hit.start + 1
    if single and words not in entry.forms:
        return None
    if single and doc.keys[hit.start] in view.lowered and view.starts_sentence(hit.start):
        return None
    if view.is_capital(hit.end) and not single and doc.at(BodyNounEntry, hit.end):
        return None
    short = words == entry.acronym or (single and words.isupper())
    shared = _shared_forms(doc.vocabulary).get(words)
    if shared:  # “NGA” is one body in Britain, another in America
        entry = next((one for one in shared if one.country == doc.country), None)
    return Body(hit.start, hit.end, known_body.id, entry.kind if entry else None, entry, short)


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
    "no: The school was on, and the union met.",
)
def body_shape(view: View, hit: Hit) -> Body | None:
    """A name that ends, or begins, with a noun for bodies."""
    if hit.start in view.in_title and hit.end - 1 in view.in_title:
        return None
    if view.role_from.get(hit.end, hit.start) < hit.start:  # “Chief Executive Priya Nolan”
        return None
    first = _left(view, hit.start)
    if view.kind(hit.start) == LOWER:
        return _lower_headed(view, hit, first)
    role = view.doc.at(RoleEntry, hit.start)
    if role and role.end > hit.end:  # “House Speaker Jo Pike”, “Judiciary Committee Chairman …”
        return Body(first, hit.end, body_shape.id, hit.entry.kind) if first < hit.start else None
    last = (
        _right(view, hit.end, opens=first == hit.start)
        if hit.entry.leads
        else _completed(view, hit.end)
    )
    if first == hit.start and (last == hit.end or not hit.entry.leads):
        return None
    return Body(first, last, body_shape.id, hit.entry.kind)


def _completed(view: View, at: int) -> int:
    """Past “of America” after a noun that ends a name, and past “Markets” in “RBC Capital …”."""
    if view.key(at) == "of" and view.is_capital(at + 1) and view.doc.at(PlaceEntry, at + 1):
        hit = view.doc.at(PlaceEntry, at + 1)
        return hit.end if hit else at
    return at


def _lower_headed(view: View, hit: Hit, first: int) -> Body | None:
    """“Tern County school board”: the noun in lower case after capitals."""
    long = hit.end - hit.start > 1 and hit.entry.kind in ("school", "school district", "council")
    single = view.key(hit.start) in ("college", "council", "university")
    if not (long or single) or first == hit.start:
        return None
    if hit.start - first == 1 and view.key(first) in view.doc.vocabulary.names.never:
        return None
    return Body(first, hit.end, body_shape.id, hit.entry.kind)


def _left(view: View, at: int) -> int:
    """The first token of the capitalised words that lead up to ``at``."""
    doc, start = view.doc, max(view.sentence(at)[0], at - REACH)
    starters = doc.vocabulary.names.starters
    first = at
    while first > start:
        before = first - 1
        key = doc.keys[before]
        if _joins(view, before, start):
            first = before
        elif doc.kinds[before] in (CAPITAL, UPPER):
            if key in starters and _only_opens(view, before):
                break
            word = doc.at(NameNounEntry, before)
            if word and word.entry.kind == "standing":  # “Former council leader”
                break
            honorific = doc.at(HonorificEntry, before)
            styled = honorific and honorific.end == first and not view.is_possessive(first)
            if styled and key not in ("sir", "dame", "lord", "lady", "king", "queen", "prince"):
                break
            first = before
        else:
            break
    while first < at and (view.is_possessive(first) or doc.keys[first] in ("&", ".", "of")):
        first += 1
    if first < at and view.starts_sentence(first) and doc.keys[first] in view.lowered:
        first += 1
    return _past_roles(view, first, at)


def _only_opens(view: View, at: int) -> bool:
    """Whether a small word with a capital is no part of a name: “The”, “Monday”, first words."""
    key = view.doc.keys[at]
    dated = view.doc.at(DateWordEntry, at) is not None
    article = key in ("a", "i", "the") and view.key(at + 1) != "&"  # “Texas A&M University”
    return dated or article or view.starts_sentence(at)


def _joins(view: View, before: int, start: int) -> bool:
    """Whether “'s”, “&” or the stop of “St.” at ``before`` joins two words of one name."""
    if before <= start or not view.is_capital(before - 1):
        return False
    key, around = view.key(before), (view.key(before - 1), view.key(before + 1))
    if key == "of":  # “St Mary's C of E Primary”, “Our Lady of Lourdes School”
        return around == ("c", "e") or around[0] == "lady"
    if view.is_possessive(before) and _owns(view, before):
        return False
    return (key == "." and around[0] == "st") or key == "&" or view.is_possessive(before)


def _owns(view: View, at: int) -> bool:
    """Whether “'s” at ``at`` says where a body is: “Hertfordshire's Watford Grammar School”."""
    doc, word = view.doc, at - 1
    if view.is_capital(word - 1) and not view.starts_sentence(word - 1):
        return False
    if doc.at(PlaceEntry, word):
        return True
    named = doc.at(HonorificEntry, word) or doc.at(RoleEntry, word) or doc.keys[at] != "'s"
    own = doc.at(BodyNounEntry, at + 1) or doc.at(BodyNounEntry, at + 2)
    return not named and own is None and view.is_capital(at + 2)


def _past_roles(view: View, first: int, at: int) -> int:
    """Past a title that stands before the name: “Principal Brook Vale Academy”."""
    role = view.doc.at(RoleEntry, first)
    possessive = role is not None and view.is_possessive(role.end)  # “Bishop's Stortford School”
    if role and first < role.end < at and not possessive and not view.is_plural(role):
        return role.end
    return first


def _right(view: View, at: int, *, opens: bool) -> int:
    """The end of what belongs to a name after its noun: “of Wessex”, “for Education”."""
    doc, end = view.doc, min(view.sentence(at - 1)[1], at + REACH)
    last = at
    while last < end:
        if view.is_capital(last) and not doc.at(HonorificEntry, last):
            if _is_office(view, last) or not (opens or _common(view, last)):
                break
            given = doc.keys[last] in doc.vocabulary.names.given and view.is_capital(last + 1)
            if given and last > at:  # “Department for Education Jo Pike”
                break
            last += 1
        elif view.is_possessive(last) and view.is_capital(last + 1) and last + 1 < end:
            if not doc.at(BodyNounEntry, last + 1) and doc.keys[last] == "'s":
                break
            last += 1
        elif doc.keys[last] in INNER and (follow := _purpose(view, at, last, end)):
            last, opens = follow, True
        else:
            break
    return last


def _purpose(view: View, at: int, last: int, end: int) -> int:
    """The token after “of Wessex”, “for Education”, “and Skills” at ``last``; 0 if it is none."""
    doc, names = view.doc, view.doc.vocabulary.names
    follow = last + 2 if view.key(last + 1) in ("the", "an") else last + 1
    if follow >= end or not view.is_capital(follow) or _is_office(view, follow):
        return 0
    role = doc.at(RoleEntry, follow)
    if role and doc.keys[last] == "of" and not view.is_plural(role):  # “of President Pike”
        return 0
    if doc.keys[follow] in names.starters:  # “on Tuesday”
        return 0
    if doc.keys[last] == "at" and not doc.at(PlaceEntry, follow):  # “University of Texas at Austin”
        return 0
    if doc.keys[last] == "and" and (follow > last + 1 or _begins(view, follow)):
        return 0
    if doc.keys[last] not in ("and", "in") or _common(view, follow):
        return follow + 1
    # “Council for Arts and Crafts”, but not “University of Leeds and Unison”
    purpose = doc.keys[last] == "and" and (
        {"for", "on"} & set(doc.keys[at:last]) or _plural_ends(view, follow, end)
    )
    other = doc.at(OrganisationEntry, follow) or doc.at(PlaceEntry, follow)
    return 0 if not purpose or other or doc.keys[follow] in names.given else follow + 1


def _begins(view: View, at: int) -> bool:
    """Whether a noun that stands before its name begins there: “and Coláiste Bríde”."""
    return view.key(at) in ("coláiste", "gaelscoil", "scoil", "ysgol")


def _plural_ends(view: View, at: int, end: int) -> bool:
    """Whether two words and more end in a plural: “Speech and Language Therapists”."""
    last = at
    while last < end and view.is_capital(last):
        last += 1
    return last - at > 1 and view.key(last - 1).endswith("s")


def _is_office(view: View, token: int) -> bool:
    """Whether a title begins there, and its holder's name follows: “President Jo Pike”."""
    role, names = view.doc.at(RoleEntry, token), view.doc.vocabulary.names
    if role is None or view.is_plural(role):
        return False
    after = view.key(role.end)
    return not view.is_capital(role.end) or after in names.given or after in names.family


def _common(view: View, token: int) -> bool:
    """Whether a field of work or a noun for bodies stands there: “… Education and Skills”."""
    hit = view.doc.at(NameNounEntry, token)
    if hit and hit.entry.kind == "field":
        return True
    return view.doc.at(BodyNounEntry, token) is not None


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
    noun = doc.at(BodyNounEntry, token - 2) or doc.at(BodyNounEntry, at)
    return (
        Body(at, token - 1, acronym.id, noun.entry.kind if noun else None),
        Body(token, token + 1, acronym.id, acronym=True),
    )


def capital_run(view: View, first: int, limit: int) -> int:
    """The end of a run of capitals from ``first``, with “of”, “for”, “&” inside it."""
    doc, last = view.doc, first
    limit = min(limit, first + REACH)
    while last < limit:
        if view.is_capital(last):
            last += 1
        elif view.is_possessive(last) and last + 1 < limit and view.is_capital(last + 1):
            if last == first or not doc.at(BodyNounEntry, last + 1):
                break
            last += 1
        elif last > first and doc.keys[last] in ("of", "for", "&") and last + 1 < limit:
            follow = last + 2 if view.key(last + 1) == "the" else last + 1
            if follow >= limit or not view.is_capital(follow):
                break
            last = follow + 1
        else:
            break
    return last


def bodies(view: View) -> list[Body]:
    """The bodies that are known, that letters in brackets define, or that their shape tells."""
    doc = view.doc
    hits = covering(doc.find(OrganisationEntry))
    found: list[Body] = [body for hit in hits if (body := known_body.apply(view, hit))]
    for hit in doc.find(BodyNounEntry):
        if view.kind(hit.start) == LOWER and not view.is_capital(hit.start - 1):
            continue
        if body := body_shape.apply(view, hit):
            found.append(body)
    for at in view.capitals:
        if doc.kinds[at] != CAPITAL and at and doc.keys[at - 1] == "(":
            found += acronym(view, at)
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
