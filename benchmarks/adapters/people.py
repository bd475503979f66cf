"""The people sets' form: bylines count as people, one role and one organisation each."""

import re
from collections.abc import Iterator
from typing import Any

import edunews
from adapters.records import parse

__all__ = ["people"]

OUTSIDE = (
    edunews.ParagraphKind.BOILERPLATE,
    edunews.ParagraphKind.BYLINE,
    edunews.ParagraphKind.CAPTION,
)
RE_CREDIT = re.compile(
    r"(?:(?:[Rr]eporting|[Ee]diting|[Ww]riting)\sby\s|REUTERS\s?/\s|\sand\s)"
    r"((?:[A-Z][\w'’-]+\s){1,2}[A-Z][\w'’-]+)"
)


def people(record: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one text."""
    article = parse(record)
    found = [_person(person) for person in article.people]
    if str(record.get("id")).startswith("GUM_"):
        _nest(article, found)
    by_name = {person["name"].casefold(): person for person in found}
    for author in article.byline.authors:
        person = by_name.get(author.text.casefold())
        if person is None:
            person = {"name": author.text, "mentions": [], "role": None, "organisation": None}
            by_name[author.text.casefold()] = person
            found.append(person)
        if [author.start, author.end] not in person["mentions"]:
            person["mentions"].append([author.start, author.end])
    for name, span in _credits(article):
        if name.casefold() not in by_name:
            by_name[name.casefold()] = {
                "name": name,
                "mentions": [],
                "role": None,
                "organisation": None,
            }
            found.append(by_name[name.casefold()])
        if span not in by_name[name.casefold()]["mentions"]:
            by_name[name.casefold()]["mentions"].append(span)
    return {"people": found}


def _nest(article: edunews.Article, found: list[dict[str, Any]]) -> None:
    """GUM marks a name inside a name, which edunews leaves out: the “Andy Warhol Foundation”."""
    for body in article.organisations:
        for mention in body.mentions:
            for person in found:
                if mention.kind.is_name and mention.text.startswith(person["name"] + " "):
                    person["mentions"].append([mention.start, mention.start + len(person["name"])])


def _credits(article: edunews.Article) -> Iterator[tuple[str, list[int]]]:
    """Who is credited outside the story, which edunews leaves out and the sets count."""
    for paragraph in article.paragraphs:
        if paragraph.kind in OUTSIDE:
            for match in RE_CREDIT.finditer(paragraph.text):
                start = paragraph.start + match.start(1)
                yield match[1], [start, start + len(match[1])]


def _person(person: edunews.Person) -> dict[str, Any]:
    position = next((p for p in person.positions if p.title), None)
    if position is None:
        position = next(iter(person.positions), None)
    organisation = position.organisation if position else None
    joined = [p.title for p in person.positions if position and _with(p, position)]
    return {
        "name": " ".join(part for part in (person.name, person.suffix) if part),
        "mentions": [_bare(person, m) for m in person.mentions if m.kind.is_name],
        "role": " and ".join(filter(None, joined)) or None,
        "organisation": organisation.name if organisation else None,
    }


def _bare(person: edunews.Person, mention: edunews.Mention) -> list[int]:
    """A mention without its honorific, which the sets leave outside."""
    styles = {word for style in person.honorifics for word in style.split()}
    words = mention.text.split(" ")
    inside = next((at for at, word in enumerate(words) if word not in styles), 0)
    return [mention.end - len(" ".join(words[inside:])), mention.end]


def _with(other: edunews.Position, first: edunews.Position) -> bool:
    """Whether the sets read both as one role: “president and publisher of the Post”."""
    return (other.organisation, other.rule) == (first.organisation, first.rule)
