"""People and organisations: names, mentions, positions."""

from collections import defaultdict
from typing import Any

import attrs

from edunews._rules.people import bodies, evidence, persons, positions
from edunews._rules.people.bodies import Body
from edunews._rules.people.names import candidates
from edunews._rules.people.persons import Draft
from edunews._rules.people.view import View, make_view
from edunews._rules.rule import Named, Rule
from edunews._text.document import Document
from edunews.model.people import Mention, MentionKind, Organisation, Person
from edunews.model.provenance import Confidence
from edunews.model.text import ParagraphKind
from edunews.vocab.entries import HonorificEntry

__all__ = ["RULES", "find"]

RULES: tuple[Rule[Any], ...] = (*bodies.RULES, *evidence.RULES, *persons.RULES, *positions.RULES)
SILENT = frozenset((ParagraphKind.BYLINE, ParagraphKind.DATELINE, ParagraphKind.BOILERPLATE))


def find(doc: Document) -> Named:
    """The people and organisations that ``doc`` names, each with its namings."""
    view = make_view(doc)
    named = [b for b in bodies.bodies(view) if doc.kind_at(b.first) not in SILENT]
    body_at = {token: body.last for body in named for token in range(body.first, body.last)}
    names = [n for n in candidates(view, body_at) if doc.kind_at(n.first) not in SILENT]
    drafts, ties, _rest = persons.persons(view, names)
    people = [_person(view, draft) for draft in drafts if draft.names]
    people.sort(key=lambda person: person.mentions[0].start)
    return Named(
        people=tuple(_numbered(people)),
        organisations=_organisations(view, named),
        ambiguities=tuple(ties),
    )


def _numbered(people: list[Person]) -> list[Person]:
    return [attrs.evolve(p, id=f"p{n}") for n, p in enumerate(people, 1)]


def _person(view: View, draft: Draft) -> Person:
    doc = view.doc
    mentions = tuple(persons.mention(view, *name) for name in draft.names)
    longest = max(draft.names, key=lambda n: n[0].parts == draft.parts)[0]
    words = doc.words(longest.first, longest.last)
    styles: dict[str, None] = {}
    for name, _kind, _rule in draft.names:
        if name.first > name.start:
            styles |= dict.fromkeys(_styles(view, name.start, name.first))
    return Person(id="p", name=words, honorifics=tuple(styles), mentions=mentions)


def _styles(view: View, first: int, last: int) -> list[str]:
    found, at = [], first
    while at < last:
        hit = view.doc.at(HonorificEntry, at)
        if not hit:
            break
        end = hit.end + 1 if view.key(hit.end) == "." else hit.end
        found.append(view.doc.words(at, end))
        at = end
    return found


def _organisations(view: View, named: list[Body]) -> tuple[Organisation, ...]:
    doc = view.doc
    groups: dict[Any, list[Body]] = defaultdict(list)
    for body in named:
        key = body.entry or doc.words(body.first, body.last).casefold().replace("’", "'")
        groups[key].append(body)
    made = []
    for number, group in enumerate(groups.values(), 1):
        spellings = [doc.words(b.first, b.last) for b in group]
        entry = group[0].entry
        made.append(
            Organisation(
                id=f"o{number}",
                name=max(spellings, key=len),
                canonical=entry.name if entry else None,
                kind=entry.kind if entry else group[0].kind,
                country=(entry.country or None) if entry else None,
                mentions=tuple(
                    Mention(
                        span=doc.span(b.first, b.last),
                        text=doc.words(b.first, b.last),
                        kind=MentionKind.ACRONYM if b.acronym else MentionKind.NAME,
                        rule=b.rule,
                        confidence=Confidence.HIGH,
                    )
                    for b in group
                ),
            )
        )
    return tuple(made)
