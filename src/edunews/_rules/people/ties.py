"""Bodies that the text ties to a person without a title: “of the NEU”, “who runs Little Acorns”."""

from typing import NamedTuple

from edunews._rules.people.body_phrases import Tie
from edunews._rules.people.names import Candidate
from edunews._rules.people.titles import Reader
from edunews._rules.people.view import AGES, View
from edunews._rules.rule import rule
from edunews._text.lexer import LOWER, NUMBER
from edunews.model.provenance import Confidence
from edunews.vocab.entries import BodyNounEntry

BETWEEN = frozenset(
    (
        *(
            "also",
            "already",
            "as",
            "been",
            "both",
            "began",
            "currently",
            "formerly",
            "had",
            "has",
            "have",
            "later",
            "now",
        ),
        *("once", "previously", "since", "started", "then", "to", "used", "will", "would"),
    )
)
LEADS = frozenset(
    (
        *(
            "attend",
            "attended",
            "attends",
            "chaired",
            "chairs",
            "co-founded",
            "directs",
            "founded",
            "headed",
            "heads",
            "leads",
        ),
        *("led", "manages", "oversees", "oversaw"),
        *("managed", "owns", "ran", "run", "running", "runs", "set"),
    )
)
WORKS = frozenset(
    (
        *("based", "elected", "lectures", "represents", "served"),
        *("serves", "sits", "speaks", "studied", "studies", "study", "taught", "teach"),
        *("teaches", "teaching", "trains"),
        *("volunteers", "work", "worked", "working", "works"),
    )
)
LED = frozenset(
    (
        *("chaired", "created", "directed", "established", "founded", "headed", "led", "managed"),
        *("owned", "run", "set"),
    )
)
PASSIVE = frozenset(("co", "is", "that", "was", "which"))
AT = frozenset(("at", "for", "of", "with"))
ON = frozenset(("across", "on", "to"))
FIRM = frozenset(("at", "for"))
FROM = frozenset(("at", "from", "of", "with"))
FOLLOWS = BETWEEN | FROM | LEADS | WORKS
SEAT = ("d-", "r-")
SET_UP = frozenset(("and", "up"))
CLAUSE_ENDS = frozenset((",", ".", ";", ":", "(", ")", "–", "—", "because", "when", "whose"))
# Bodies that people are “from” where “the charity” says which: not “from the school”.
TOLD = frozenset(("campaign", "charity", "membership body", "school trust", "union"))
FOOTING = 20  # no noun phrase of office is longer than that


class Post(NamedTuple):
    """A position in the making; ``title`` None where only a body is tied."""

    name: Candidate
    title: str | None
    first: int
    last: int
    tie: Tie | None
    rule: str
    plural: bool = False
    end: int = 0


def past_age(view: View, at: int) -> int:
    """Past “, 34,” or “(34)” or “(Lab)”; a comma after it is passed too."""
    if view.key(at) == "," and view.key(at + 1).startswith(SEAT) and view.key(at + 2) == ",":
        return at + 3  # “, R-Boise,”
    if not view.ages_at(at):
        if view.key(at) != "(" or not view.is_capital(at + 1):
            return at
        closed = next((end for end in range(at + 2, at + 6) if view.key(end) == ")"), 0)
        return closed + 2 if closed and view.key(closed + 1) == "," else at
    at += 1
    while view.kind(at) != NUMBER and view.key(at) not in AGES and view.key(at + 1) != "year":
        at += 1
    at += 1
    return at + 1 if view.key(at) in (",", ")") else at


def past_who(view: View, at: int) -> int:
    """Past age, comma or dash and “who”."""
    at = past_age(view, at)
    at += view.key(at) in (",", "–", "—")
    if view.key(at) in ("a", "an", "from", "of"):  # “, a mother of two in Hull who …”
        end = min(at + FOOTING, view.sentence(at)[1])
        told = next((to for to in range(at, end) if view.keys[to] in (",", "who")), end)
        told += view.key(told) == ","
        at = told if view.key(told) == "who" else at
    return at + (view.key(at) == "who")


@rule(
    "people.body-after",
    Confidence.LOW,
    "Priya Nolan, of the {role:NEU}, left.",
    "Priya Nolan, who founded and runs {role:Little Acorns}, left.",
    "Priya Nolan, from the {role:Fair Start} group, left.",
    "Priya Nolan, who teaches maths at {role:Lea Park School}, left.",
    "Priya Nolan teaches maths at {role:Lea Park School}.",
    "Priya Nolan, who works at {role:Little Acorns} nursery, left.",
    "The Lea school board met. Priya Nolan, who chairs the {role:board}, left.",
    "Priya Nolan, now at {role:Ofsted}, left. Jo Pike, from Kent's {role:Lea Park School}, ran.",
    "The charity Open Gate grew. Priya Nolan, from the {role:charity}, left.",
    "Priya Nolan ({role:Kent University}) left. It was Jo Pike, {role:Ofsted}.",
    "no: Priya Nolan of Leeds left. Jo Pike, who led the walk from Lea Park School, ran.",
)
def body_after(view: View, reader: Reader, name: Candidate, after: int) -> list[Post]:
    """“X, of the NEU,”, “X, who works at …”, “X, who runs …”: a body without a title."""
    limit = min(view.sentence(name.last - 1)[1], after + FOOTING)
    at = past_who(view, after)
    if view.key(at - 1) == "who" or at == name.post:
        tie = _by_verb(view, reader, at, limit, sure=view.key(at - 1) == "who")
    else:
        tie = None
    several = tie is not None and view.key(at) == "both"
    if tie or after > name.post:
        return [Post(name, None, tie.first, tie.last, tie, body_after.id, several)] if tie else []
    at = after if after + 1 in reader.body_at else past_age(view, after)  # “Jo Pike (NEU), …”
    at += view.key(at) in (",", "–", "—")
    tie, several = _beside(view, reader, at, limit), view.key(at) == "both"
    made = body_after.id
    return [Post(name, None, tie.first, tie.last, tie, made, several, tie.last)] if tie else []


def _by_verb(view: View, reader: Reader, at: int, limit: int, *, sure: bool) -> Tie | None:
    """The body in “runs Little Acorns”, “teaches maths at Lea Park School”, “chairs the board”.

    Without “who” (not ``sure``) only a body that other rules found is believed.
    """
    while view.key(at) in BETWEEN or view.key(at) in ("is", "was"):
        at += 1
    leads = view.key(at) in LEADS
    if not leads and view.key(at) not in WORKS:
        return None
    for start in range(at + 1, limit):
        before, key = view.key(start - 1), view.keys[start]
        if start in reader.persons or key in CLAUSE_ENDS:
            return None
        if key == "and" and view.key(start + 1) not in BETWEEN | LEADS:
            return None
        led = leads and before in LEADS | SET_UP
        if not led and before not in AT | ON:
            continue
        found = reader.body_from(start, limit)
        firm = sure and (led or (not leads and before in FIRM))
        if found and (firm or found in reader.body_at):
            return Tie(found, reader.named(found, limit), named=True)
        if sure and key == "it" and led:
            return Tie(start, start + 1, named=False)
        if sure and key == "the" and (tie := _told(view, reader, start + 1, limit)):
            return tie
    return None


def _told(view: View, reader: Reader, at: int, limit: int) -> Tie | None:
    """The body in “chairs the board”, “leads the same school”, from the noun at ``at``."""
    noun = reader.described(at, min(limit, at + 1 + (view.key(at) == "same")))
    return Tie(noun.start, noun.end, named=False) if noun else None


def _beside(view: View, reader: Reader, at: int, limit: int) -> Tie | None:
    """The body in “, of the NEU”, “from the charity”, “(Kent University)”, “, Ofsted.”."""
    end = reader.body_at.get(at, 0) or reader.body_at.get(at + 1, 0)
    if end and view.key(at) == "(" and view.key(end) == ")" and at + 1 not in reader.parties:
        return Tie(at + 1, end, named=True)
    if at in reader.body_at and view.key(at - 1) == ",":
        return Tie(at, end, named=True) if view.key(end) in ("", ".") else None
    at += view.key(at) in BETWEEN and view.key(at + 1) in FROM  # “, now at Ofsted”
    if view.key(at) not in FROM:
        return None
    found = reader.body_from(at + 1, limit)
    kinded = found > at + 2  # “of the literacy charity Little Acorns”
    if found and (kinded or found in reader.body_at or reader.is_told(found, limit)):
        return Tie(found, reader.named(found, limit), named=True)
    noun = reader.described(at + 2, min(limit, at + 3)) if view.key(at + 1) == "the" else None
    told = noun is not None and noun.entry.kind in TOLD
    return Tie(noun.start, noun.end, named=False) if noun and told else None


def led(view: View, reader: Reader, at: int) -> Tie | None:
    """The body in “Lea School, led by” before ``at``."""
    by, at = at - 1, at - 2 - (view.key(at - 2) == "up")  # “which was set up by”
    if view.key(by) != "by" or view.key(at) not in LED:
        return None
    while view.key(at - 1) in PASSIVE:
        at -= 1
    return reader.ending(at - (view.key(at - 1) == ","))


@rule(
    "people.body-possessive",
    Confidence.HIGH,
    "{role:Unison}'s Priya Nolan left.",
    "{role:Unison}, led by Jo Pike, won.",
    "no: London's Priya Nolan left.",
)
def body_possessive(view: View, reader: Reader, name: Candidate, after: int) -> list[Post]:
    """“Unison's Jo Pike”, “Unison, led by Jo Pike,”."""
    at = name.start - 1
    if tie := led(view, reader, name.start):
        return [Post(name, None, tie.first, tie.last, tie, body_possessive.id)]
    if at < 1 or not view.is_possessive(at):
        return []
    noun = view.doc.ending(BodyNounEntry).get(at)
    if noun and view.key(noun.start - 1) == "the" and view.kind(noun.start) == LOWER:
        tie = Tie(noun.start, noun.end, named=False)  # “the union’s Jo Pike”
        return [Post(name, None, noun.start, at, tie, body_possessive.id)]
    if at - 1 not in reader.body_at:
        return []
    first = at - 1
    while first - 1 in reader.body_at and reader.body_at[first - 1] == reader.body_at[at - 1]:
        first -= 1
    return [Post(name, None, first, at, Tie(first, at, named=True), body_possessive.id)]


RULES = (body_after, body_possessive)
