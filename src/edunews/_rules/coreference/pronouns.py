"""Pronouns outside marks: whom "she" said, what "it" said."""

from typing import Any, NamedTuple

from edunews._rules.coreference.focus import FEMALE, Event, Focus, owns
from edunews._rules.rule import Rule, rule
from edunews.model.people import Organisation, Person
from edunews.model.provenance import Confidence

PERSONAL = {"he": "m", "she": "f", "his": "m", "her": "f", "him": "m"}
ADDRESSING = frozenset("ask asked asking told tell telling urge urged urging".split())
GOVERNING = frozenset("in to from with on at by against".split())
SPEAKING = frozenset(("document", "spokesperson"))
ASKED = frozenset("asked challenged pressed prompted questioned quizzed".split())
BODILY = frozenset(("it", "its", "they", "their"))


class Answer(NamedTuple):
    """Whom a pronoun points to, or between whom it ties."""

    who: Person | Organisation | None
    tied: tuple[str, ...] = ()


@rule(
    "coreference.pronoun",
    Confidence.MEDIUM,
    "Priya Nolan said the roof had leaked. {pronoun:She} added: “Nobody came.”",
    "no: Priya Nolan said: “She came late.”",
)
def person(focus: Focus, token: int) -> Answer:
    """He, she: the subject of the nearest sentence that names somebody it agrees with."""
    gender = PERSONAL[focus.doc.keys[token].partition("'")[0]]
    groups = focus.groups(token)
    for group in groups:
        fits = [event for event in group if _fits(focus, event, gender)]
        fits = fits or [event for event in group if _is_hers(focus, event, gender)]
        if not fits:
            continue
        first = fits[0]
        other = next((event for event in fits[1:] if event.who is not first.who), None)
        if first.who and other and other.who and _coordinated(focus, first, other):
            return Answer(None, (first.who.name, other.who.name))
        return Answer(first.who)
    return Answer(None)


def _fits(focus: Focus, event: Event, gender: str) -> bool:
    """Whether a person may be meant. Somebody unnamed may be: then nobody is found."""
    if event.who is None:
        return True
    if not isinstance(event.who, Person) or owns(focus.doc, event) or _asks(focus, event):
        return False
    return focus.gender.get(event.who.id, gender) == gender


def _asks(focus: Focus, event: Event) -> bool:
    """*Asked by committee chair Jo Pike* whether …, she replied: not the one who asks."""
    low = focus.doc.sentences[focus.doc.sentence_of[event.first]][0]
    keys = focus.doc.keys
    return keys[low] in ASKED and "by" in keys[low : min(event.first, low + 9)]


def _is_hers(focus: Focus, event: Event, gender: str) -> bool:
    """Ms Orr's school has shrunk. “It echoes,” *she* said: nobody else is named there."""
    agrees = event.who and focus.gender.get(event.who.id) == gender
    return bool(agrees) and not focus.is_kin(event.last + 1) and not _asks(focus, event)


def _coordinated(focus: Focus, one: Event, other: Event) -> bool:
    """Al Dunn and Bob Fry …: two of one gender in one phrase tie."""
    both = [focus.gender.get(who.id) for who in (one.who, other.who) if who]
    return both[:1] == both[1:] and focus.doc.keys[one.last : other.first] == ("and",)


@rule(
    "coreference.it",
    Confidence.MEDIUM,
    "The Acorn Trust runs ten schools. {pronoun:It} said they were safe.",
    "no: The Acorn Trust runs ten schools. It was raining.",
)
def body(focus: Focus, token: int) -> Answer:
    """It, they, before a verb of speech: the body that the nearest sentence is about."""
    for group in focus.groups(token)[:2]:
        bodies = [event for event in group if isinstance(event.who, Organisation)]
        bodies = [event for event in bodies if _governor(focus, event) not in ADDRESSING]
        leading = [event for event in bodies if _governor(focus, event) not in GOVERNING]
        if bodies:
            return Answer((leading or bodies)[0].who)
    return Answer(None)


def _governor(focus: Focus, event: Event) -> str:
    """The verb or preposition that may govern a name: "told the BBC", "in Ofsted's"."""
    before = focus.doc.keys[event.first - 1] if event.first else ""
    if before in ("the", "a"):
        before = focus.doc.keys[event.first - 2] if event.first > 1 else ""
    return before


def _owns_voice(focus: Focus, token: int) -> bool:
    """Its latest accounts warn, its spokesman said: what speaks for its owner."""
    hits = [focus.nouns_at.get(t) for t in range(token + 1, min(token + 4, len(focus.doc)))]
    return any(hit and hit.entry.kind in SPEAKING for hit in hits)


RULES: tuple[Rule[Any], ...] = (person, body)


def pronouns(focus: Focus, token: int) -> tuple[Rule[Any], Answer] | None:
    """What the pronoun at ``token`` points to, and the rule; None where it is not read."""
    doc = focus.doc
    key = doc.keys[token].partition("'")[0]
    if key in BODILY:
        owner = key in ("its", "their")
        if focus.speaks_at(token + 1) or (owner and _owns_voice(focus, token)):
            return body, body(focus, token)
        return None
    answer = person(focus, token)
    who = answer.who
    if who is not None and who.id not in focus.gender:
        focus.gender[who.id] = "f" if key in FEMALE else "m"
    return person, answer
