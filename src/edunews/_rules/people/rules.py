"""People and organisations: names, mentions, positions."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from edunews._rules.people import (
    bodies,
    body_cues,
    body_words,
    evidence,
    organisations,
    persons,
    positions,
    schools,
    short_names,
)
from edunews._rules.people.bodies import Body
from edunews._rules.people.names import SUFFIXES, Candidate, candidates, is_credit
from edunews._rules.people.organisations import Assembled
from edunews._rules.people.persons import Draft
from edunews._rules.people.ties import Post
from edunews._rules.people.titles import Reader
from edunews._rules.people.view import View, make_view
from edunews._rules.rule import Named, Rule
from edunews._text.document import Document
from edunews._text.lexer import LOWER
from edunews.model.people import MentionKind, Person, Position, make_person, make_position
from edunews.model.text import ParagraphKind
from edunews.vocab.entries import PostNominalEntry

RULES: tuple[Rule[Any], ...] = (
    *bodies.RULES,
    *body_words.RULES,
    *body_cues.RULES,
    *schools.RULES,
    *short_names.RULES,
    *evidence.RULES,
    *persons.RULES,
    *positions.RULES,
    *organisations.RULES,
)
SURE = {rule.id: rule.confidence for rule in RULES}
RULED = frozenset(("administration", "government"))
SILENT = frozenset((ParagraphKind.BYLINE, ParagraphKind.DATELINE, ParagraphKind.BOILERPLATE))


def find(doc: Document) -> Named:
    """The people and organisations that ``doc`` names, each with its namings."""
    view = make_view(doc)
    named = _bodies(view)
    body_at = {token: body.last for body in named for token in range(body.first, body.last)}
    of_persons = {at for body in named for at in _holder(view, body)}
    outside = {at: last for at, last in body_at.items() if at not in of_persons}
    names = [n for n in candidates(view, outside) if doc.kind_at(n.first) not in SILENT]
    credits_only = _credits(view, names)
    names = [n for n in names if n.parts not in credits_only]
    drafts, ties = persons.persons(view, names)
    taken = frozenset(
        at for draft in drafts for name, *_ in draft.names for at in range(name.start, name.last)
    ).difference(of_persons)
    parties = frozenset(body.first for body in named if body.kind in ("legislature", "party"))
    held = positions.posts(view, Reader(view, body_at, taken, parties), drafts)
    made = organisations.assemble(
        view, named, [post.tie for _, post in held if post.tie], taken, SURE
    )
    posts: dict[int, list[Post]] = defaultdict(list)
    for draft, post in held:
        posts[id(draft)].append(post)
    people = [draft for draft in drafts if draft.names]
    people.sort(key=lambda draft: draft.names[0][0].start)
    return Named(
        people=tuple(
            _person(view, f"p{n}", draft, posts[id(draft)], made)
            for n, draft in enumerate(people, 1)
        ),
        organisations=made.organisations,
        ambiguities=tuple(ties),
    )


def _holder(view: View, body: Body) -> range:
    """The tokens that name somebody in “the Trump administration”."""
    last = body.last - 1
    ruled = view.key(last) in RULED and view.kind(last) == LOWER and not view.place_at(body.first)
    return range(body.first, last if ruled else body.first)


def _bodies(view: View) -> list[Body]:
    """The bodies of the story, in order, none inside another."""
    found = [
        *bodies.bodies(view),
        *body_words.worded_bodies(view),
        *body_cues.cued_bodies(view),
        *schools.bare_schools(view),
    ]
    told = [
        body
        for body in bodies.settle_bodies(found)
        if view.doc.kind_at(body.first) not in SILENT
        and not body_words.is_credited(view, body.first, body.last)
    ]
    shorter = short_names.short_namings(view, told)
    told += (body for body in shorter if view.doc.kind_at(body.first) not in SILENT)
    return sorted(told, key=lambda body: body.first)


def _credits(view: View, names: list[Candidate]) -> set[tuple[str, ...]]:
    """The names that occur as picture credits in captions, and nowhere else."""
    if ParagraphKind.CAPTION not in view.doc.paragraph_kinds:
        return set()
    credited: set[tuple[str, ...]] = set()
    others: set[tuple[str, ...]] = set()
    for name in names:
        caption = view.doc.kind_at(name.first) is ParagraphKind.CAPTION
        (credited if caption and is_credit(view, name) else others).add(name.parts)
    return credited - others


def _person(view: View, number: str, draft: Draft, held: list[Post], made: Assembled) -> Person:
    doc = view.doc
    longest = max(draft.names, key=lambda n: (n[0].parts == draft.parts, not n[0].family))[0]
    styles: dict[str, None] = {}
    letters: dict[str, None] = {}
    for name, _kind, _rule in draft.names:
        if name.first > name.start:
            styles |= dict.fromkeys(_styles(view, name.start, name.first))
        if name.post > name.last:
            after = (at for at in range(name.last, name.post) if doc.at(PostNominalEntry, at))
            letters |= dict.fromkeys(doc.words(at, at + 1) for at in after)
    given, family, suffix = _parts(view, draft, longest)
    words = doc.words(longest.first, longest.last)
    return make_person(
        id=number,
        name=f"{words} {doc.words(*longest.family)}" if longest.family else words,
        given=given,
        family=family,
        suffix=suffix,
        honorifics=tuple(styles),
        post_nominals=tuple(letters),
        positions=tuple(_positions(view, held, made)) if held else (),
        mentions=tuple(persons.mention(view, *name, SURE[name[2]]) for name in draft.names),
    )


def _parts(view: View, draft: Draft, name: Candidate) -> tuple[str | None, str | None, str | None]:
    """Given name, family name and suffix, as printed in the longest form."""
    doc, last, suffix = view.doc, name.last, None
    if name.family:
        return doc.words(name.first, last), doc.words(*name.family), None
    at = last - 2 if view.key(last - 1) == "." else last - 1
    if doc.keys[at] in SUFFIXES and at > name.first:
        suffix, last = doc.words(at, last), at
    if len(name.parts) == 1:
        given = draft.names[0][1] is MentionKind.GIVEN_NAME
        word = doc.words(name.first, last)
        return (word, None, suffix) if given else (None, word, suffix)
    if name.parts[0] in doc.vocabulary.names.leading and name.parts[-1] not in (
        doc.vocabulary.names.family
    ):
        first = name.first + 1  # “Xu Meilin”
        return doc.words(first, last) or None, doc.words(name.first, first), suffix
    split, left = last, len(draft.family)
    while left and split > name.first:
        split -= 1
        left -= doc.keys[split] != "."
    return doc.words(name.first, split) or None, doc.words(split, last) or None, suffix


def _positions(view: View, held: list[Post], made: Assembled) -> Iterator[Position]:
    """Each office once: the same title at the same body, or once without one, is one position."""
    distinct: dict[tuple[str, str], Post] = {}
    for post in held:
        body, title = made.of(post.tie), (post.title or "").casefold()
        if title or body:
            distinct.setdefault((title, body.id if body else ""), post)
    titled = {body for title, body in distinct if title}
    bodied = {title for title, body in distinct if body}
    for (title, body_id), post in distinct.items():
        if (not title and body_id in titled) or (not body_id and title in bodied):
            continue
        yield make_position(
            title=post.title,
            excerpt=view.doc.excerpt(post.first, post.last),
            organisation=made.of(post.tie),
            rule=post.rule,
            confidence=SURE[post.rule],
        )


def _styles(view: View, first: int, last: int) -> list[str]:
    found, at = [], first
    while at < last:
        hit = view.style_at(at)
        if not hit:
            break
        end = hit.end + 1 if view.key(hit.end) == "." else hit.end
        found.append(view.doc.words(at, end))
        at = end
    return found
