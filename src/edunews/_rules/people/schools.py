"""Schools whose names have no noun: “at St Wilfrid's”, “Hollis and Carver middle schools”."""

from collections.abc import Iterator

from edunews._rules.people.bodies import Body
from edunews._rules.people.view import View
from edunews._rules.rule import rule
from edunews._text.lexer import LOWER
from edunews.model.provenance import Confidence

STAGES = frozenset(
    ("elementary", "grammar", "high", "infant", "junior", "middle", "primary", "secondary")
)
PLURALS = frozenset(("comprehensives", "elementaries", "primaries", "schools", "secondaries"))
NUMBERED = frozenset(("i.s.", "is", "m.s.", "ms", "p.s.", "ps", "school"))
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
    "people.numbered-school",
    Confidence.MEDIUM,
    "She runs {organisation:P.S. 613} in the Bronx, and he {organisation:Public School 88}.",
    "no: P.S. Bring 12 pens. Public School 88 per cent full.",
)
def numbered_school(view: View, number: int) -> Body | None:
    """A school of New York that has a number for a name."""
    first = number - 1 - (view.key(number - 1) == "school")
    share = view.key(number + 1) in ("%", "per", "percent")
    if share or not view.key(number).isdecimal() or not view.is_capital(number - 1):
        return None
    if first < number - 1 and not (
        view.key(first) in ("intermediate", "public") and view.is_capital(first)
    ):
        return None
    return Body(first, number + 1, numbered_school.id, "school")


@rule(
    "people.listed-school",
    Confidence.MEDIUM,
    "{organisation:Hollis} and {organisation:Mead Park} middle schools close.",
    "{organisation:Hollis}, {organisation:Carver} and two other primary schools won.",
    "{organisation:Harding} and {organisation:Carver} elementaries merge.",
    "no: Catholic and Protestant primary schools won. Hull and Leeds high schools lost.",
)
def listed_school(view: View, at: int) -> tuple[Body, ...]:
    """Names in a row before “middle schools” at ``at``, “and four other elementary schools”."""
    doc, noun_at = view.doc, at
    start = max(view.sentence(at)[0], at - LONGEST)
    names = doc.vocabulary.names
    while at > start and not view.is_capital(at - 1) and doc.keys[at - 1] not in ("and", ","):
        at -= 1
    found: list[Body] = []
    if "who" in doc.keys[at:noun_at]:  # Al Dunn and Bea Fry, who run neighbouring primaries
        return ()
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
    counted = view.key(noun_at - 1) == "other"
    return tuple(found) if len(found) + counted > 1 else ()


def bare_schools(view: View) -> Iterator[Body]:
    """The schools of ``view`` that these rules find."""
    by_key = view.doc.by_key
    saints = [at for at in by_key.get("st", ()) if view.is_capital(at)]
    saints += [at - 1 for at in by_key.get("lady", ()) if view.key(at - 1) == "our"]
    yield from (body for at in saints if (body := saint.apply(view, at)))
    numbered = view.doc.places(NUMBERED)
    yield from (body for at in numbered if (body := numbered_school.apply(view, at + 1)))
    for at in view.doc.places(PLURALS):
        plural = at - (view.key(at) == "schools")
        if view.kind(at) == LOWER and (plural == at or view.key(plural) in STAGES):
            yield from listed_school.apply(view, plural) or ()


RULES = (saint, numbered_school, listed_school)
