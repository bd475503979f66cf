"""Pronouns and descriptions: which named person or body each one points to."""

from operator import is_
from typing import Any

import attrs

from edunews._rules.coreference import descriptions, pronouns, targets
from edunews._rules.coreference.descriptions import Found
from edunews._rules.coreference.focus import Event, Focus
from edunews._rules.rule import Named, Rule
from edunews._text.document import Document
from edunews.model.people import Mention, MentionKind, Organisation, Person, Position, make_mention
from edunews.model.provenance import Ambiguity

RULES: tuple[Rule[Any], ...] = (*pronouns.RULES, *targets.RULES)
READ = frozenset("he she it they his her its their he'd she'd he's she's".split())
ALWAYS = READ | {"year-old"}
OWNERS = frozenset(("his", "her", "its", "their"))
POINTING = frozenset(("group", "person", "document"))
DESCRIPTION, PRONOUN = MentionKind.DESCRIPTION, MentionKind.PRONOUN


def find(doc: Document, named: Named) -> Named:
    """``named`` with the pronouns and descriptions that point to its people and bodies."""
    if not named.people and not named.organisations:
        return named
    focus = Focus(doc, named)
    extra: dict[str, list[Mention]] = {}
    ties: list[Ambiguity] = []
    done = 0
    for token in _anchors(focus):
        if token < done or focus.closed[token]:
            continue
        if doc.keys[token] in READ:
            found, kind = _pronoun(focus, token, ties), PRONOUN
        else:
            story = focus.story[doc.block_of[token]]
            found = descriptions.describe(focus, named, token, story)
            kind = DESCRIPTION
        if found is None:
            continue
        one, first, last, who = found
        if kind is DESCRIPTION and isinstance(who, Person):
            focus.learn(who, first, last)
        if last > first + 1 or doc.keys[first] not in OWNERS:
            focus.added.append(Event(first, last, who))
            if focus.is_voice(last - 1):  # a council spokesman said …. He added
                focus.added.append(Event(first, last, None))
        extra.setdefault(who.id, []).append(_mention(doc, first, last, kind, one))
        done = last
    named = attrs.evolve(named, organisations=tuple(focus.known.values()))
    return _with(named, extra, tuple(ties))


def _pronoun(focus: Focus, token: int, ties: list[Ambiguity]) -> Found | None:
    """What a pronoun points to; a tie is noted and points to nobody."""
    read = pronouns.pronouns(focus, token)
    if read is None:
        return None
    one, answer = read
    if answer.tied:
        ties.append(_tie(focus.doc, token, one, answer.tied))
    return (one, token, token + 1, answer.who) if answer.who is not None else None


def _anchors(focus: Focus) -> list[int]:
    """The tokens that may point: pronouns, and nouns for people, bodies and papers."""
    doc = focus.doc
    tokens = set(doc.places(ALWAYS))
    if "-of-" in " ".join(doc.by_key):
        tokens.update(at for key, places in doc.by_key.items() if "-of-" in key for at in places)
    tokens.update(focus.roles_at, focus.bodies_at)
    nouns, kin = focus.nouns_at, focus.names_at
    tokens.update(token for token, hit in nouns.items() if hit.entry.kind in POINTING)
    tokens.update(token for token, hit in kin.items() if hit.entry.kind == "kin")
    return sorted(tokens)


def _mention(doc: Document, first: int, last: int, kind: MentionKind, one: Rule[Any]) -> Mention:
    words = doc.excerpt(first, last)
    return make_mention(
        span=words.span, text=words.text, kind=kind, rule=one.id, confidence=one.confidence
    )


def _tie(doc: Document, token: int, one: Rule[Any], names: tuple[str, ...]) -> Ambiguity:
    words = doc.excerpt(token, token + 1)
    return Ambiguity(
        span=words.span, text=words.text, kind="pronoun", chosen=None, others=names, rule=one.id
    )


def _with(named: Named, extra: dict[str, list[Mention]], ties: tuple[Ambiguity, ...]) -> Named:
    """``named`` with the mentions added, and positions that hold the bodies so made."""

    def mentions(who: Person | Organisation) -> tuple[Mention, ...]:
        merged = (*who.mentions, *extra[who.id])
        return tuple(sorted(merged, key=lambda mention: (mention.span.start, mention.span.end)))

    bodies: dict[str, Organisation] = {}
    for body in named.organisations:
        changed = body.id in extra
        bodies[body.id] = attrs.evolve(body, mentions=mentions(body)) if changed else body

    def moved(position: Position) -> Position:
        held = position.organisation
        if held is None or bodies[held.id] is held:
            return position
        return attrs.evolve(position, organisation=bodies[held.id])

    def known(person: Person) -> Person:
        positions = tuple(map(moved, person.positions))
        if person.id in extra:
            return attrs.evolve(person, mentions=mentions(person), positions=positions)
        same = all(map(is_, positions, person.positions))
        return person if same else attrs.evolve(person, positions=positions)

    return Named(
        people=tuple(map(known, named.people)),
        organisations=tuple(bodies.values()),
        ambiguities=(*named.ambiguities, *ties),
    )
