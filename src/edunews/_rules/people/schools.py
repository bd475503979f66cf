"""Schools whose names have no noun: “at St Wilfrid's”, “Hollis and Carver middle schools”."""

from collections.abc import Iterator

from edunews._rules.people.bodies import Body
from edunews._rules.people.view import View
from edunews._rules.rule import rule
from edunews._text.gazetteer import Hit
from edunews._text.lexer import LOWER
from edunews.model.provenance import Confidence
from edunews.vocab.entries import BodyNounEntry

__all__ = ["RULES", "bare_schools", "listed_school"]

STAGES = frozenset(
    ("elementary", "grammar", "high", "infant", "junior", "middle", "primary", "secondary")
)
AT_SCHOOL = frozenset(("and", "at", "for", "from", "in", "of", "to"))
LONGEST = 24  # a row of schools is no longer than that


@rule(
    "people.saint",
    Confidence.MEDIUM,
    "She taught at {organisation:St Wilfrid's} for years.",
    "{organisation:St Wilfrid's} head Jo Pike was at {organisation:Our Lady's}.",
    "no: She lives near St Wilfrid's, in St Albans.",
)
def saint(view: View, token: int) -> Body | None:
    """A school that is named by its saint alone."""
    last = token + 1 + (view.key(token + 1) == ".")
    while view.is_capital(last) and last < token + 4:
        last += 1
    if not view.is_possessive(last) or view.is_capital(last + 1):
        return None
    role = view.role_at(last + 1)
    if view.key(token - 1) not in AT_SCHOOL and not (role and role.entry.kind == "school_leader"):
        return None
    return Body(token, last + 1, saint.id, "school")


@rule(
    "people.listed-school",
    Confidence.MEDIUM,
    "{organisation:Hollis} and {organisation:Mead Park} middle schools close.",
    "{organisation:Hollis}, {organisation:Carver} and two other primary schools won.",
    "no: Catholic and Protestant primary schools won. Hull and Leeds high schools lost.",
)
def listed_school(view: View, hit: Hit) -> tuple[Body, ...]:
    """Names in a row before “middle schools”, “and four other elementary schools”."""
    doc, at = view.doc, hit.start - 1
    start = max(view.sentence(at)[0], at - LONGEST)
    names = doc.vocabulary.names
    while at > start and not view.is_capital(at - 1) and doc.keys[at - 1] not in ("and", ","):
        at -= 1
    found: list[Body] = []
    while at > start:
        while at > start and doc.keys[at - 1] in ("and", ","):
            at -= 1
        first = at
        while first > start and view.is_capital(first - 1):
            first -= 1
        noun = view.noun_at(first)
        other = view.place_at(first) or doc.keys[first] in names.never
        if first == at or other or (noun and noun.entry.kind in ("creed", "epithet", "field")):
            break
        found.append(Body(first, at, listed_school.id, "school"))
        at = first
        if view.key(at - 1) not in ("and", ","):
            break
    counted = view.key(hit.start - 2) == "other"
    return tuple(found) if len(found) + counted > 1 else ()


def bare_schools(view: View) -> Iterator[Body]:
    """The schools of ``view`` that these rules find."""
    keys = view.doc.keys
    if "st" in keys or "lady" in keys:
        for at in view.capitals:
            holy = keys[at] == "st" or (keys[at] == "our" and view.key(at + 1) == "lady")
            if holy and (body := saint.apply(view, at)):
                yield body
    for hit in view.doc.find(BodyNounEntry):
        at = hit.start
        if keys[at] == "schools" and view.kind(at) == LOWER and view.key(at - 1) in STAGES:
            yield from listed_school.apply(view, hit) or ()


RULES = (saint, listed_school)
