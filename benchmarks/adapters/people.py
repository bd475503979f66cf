"""The people sets' form: bylines count as people, one role and one organisation each."""

from typing import Any

import edunews
from adapters.records import parse

__all__ = ["people"]


def people(record: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one text."""
    article = parse(record)
    found = [_person(person) for person in article.people]
    by_name = {person["name"].casefold(): person for person in found}
    for author in article.byline.authors:
        person = by_name.get(author.text.casefold())
        if person is None:
            person = {"name": author.text, "mentions": [], "role": None, "organisation": None}
            by_name[author.text.casefold()] = person
            found.append(person)
        if [author.start, author.end] not in person["mentions"]:
            person["mentions"].append([author.start, author.end])
    return {"people": found}


def _person(person: edunews.Person) -> dict[str, Any]:
    position = next((p for p in person.positions if p.title), None)
    if position is None:
        position = next(iter(person.positions), None)
    organisation = position.organisation if position else None
    joined = [p.title for p in person.positions if position and _with(p, position)]
    return {
        "name": " ".join(part for part in (person.name, person.suffix) if part),
        "mentions": [[m.start, m.end] for m in person.mentions if m.kind.is_name],
        "role": " and ".join(filter(None, joined)) or None,
        "organisation": organisation.name if organisation else None,
    }


def _with(other: edunews.Position, first: edunews.Position) -> bool:
    """Whether the sets read both as one role: “president and publisher of the Post”."""
    return (other.organisation, other.rule) == (first.organisation, first.rule)
