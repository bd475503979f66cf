"""Positions: the office or job, and the body, that the text ties to a person."""

from typing import NamedTuple

from edunews._rules.people.names import Candidate
from edunews._rules.people.persons import Draft
from edunews._rules.people.titles import Reader, Tie, Title
from edunews._rules.people.view import View
from edunews._rules.rule import rule
from edunews._text.lexer import LOWER
from edunews.model.provenance import Confidence

__all__ = ["RULES", "Post", "posts"]

COPULAS = frozenset(("is", "was", "be", "been", "became", "become", "becomes", "remains", "are"))
CHOSEN = frozenset(("appointed", "named", "elected", "made", "hired", "installed", "re-elected"))
BETWEEN = frozenset(
    (
        *("has", "had", "have", "will", "also", "now", "currently", "then", "previously", "as"),
        *("formerly", "once", "since", "later", "already", "since"),
    )
)
RUNS = frozenset(("runs", "ran", "leads", "led", "heads", "chairs", "chaired", "founded", "owns"))
WORKS = frozenset(("works", "worked", "studies", "studied"))
AT = frozenset(("of", "from", "at", "for", "with"))
OPENERS = frozenset((",", "(", "–", "—"))


class Post(NamedTuple):
    """A position in the making; ``title`` None where only a body is tied."""

    name: Candidate
    title: str | None
    first: int
    last: int
    tie: Tie | None
    rule: str
    plural: bool = False


def _of(name: Candidate, titles: list[Title], made_by: str) -> list[Post]:
    return [Post(name, t.words, t.first, t.last, t.tie, made_by, t.plural) for t in titles]


@rule(
    "people.role-after",
    Confidence.HIGH,
    "Priya Nolan, {role:chief executive} of the Acorn Trust, left.",
    "Priya Nolan, {role:head} of Lea Park School and {role:chair} of the Kent heads' forum, left.",
    "Priya Nolan, a Twitter {role:spokesman}, left.",
    "Priya Nolan, {role:cabinet member for children and families}, left.",
    "no: Priya Nolan, who likes teachers, left.",
)
def role_after(view: View, reader: Reader, name: Candidate) -> list[Post]:
    """A title in apposition after the name."""
    if view.key(name.post) not in OPENERS:
        return []
    limit = view.sentence(name.last - 1)[1]
    at = name.post + 1
    if view.ages_at(name.post):
        at = name.post + 3 if view.key(name.post + 2) in (",", ")") else name.post + 2
        at += view.key(at) == ","
    while view.key(at) in BETWEEN:
        at += 1
    titles = reader.titles(at, limit)
    if titles and titles[-1].end < limit and view.is_capital(titles[-1].end):
        return []
    return _of(name, titles, role_after.id)


@rule(
    "people.role-before",
    Confidence.HIGH,
    "{role:Former headteacher} Priya Nolan left.",
    "NEU {role:general secretary} Priya Nolan left.",
    "The union's {role:regional officer}, Priya Nolan, left.",
    "{role:Co-founders} Priya Nolan and Jo Pike left.",
    "no: The headteacher met Priya Nolan.",
)
def role_before(view: View, reader: Reader, name: Candidate) -> list[Post]:
    """A title before the name, or before a comma and the name."""
    first = view.sentence(name.first)[0]
    comma = name.start > first and view.key(name.start - 1) in (",", "–", "—")
    end = name.start - 1 if comma else name.start
    if end <= first or not (comma or end in view.role_from):
        return []
    for at in range(max(first, end - 20), end):
        if not _may_begin(view, reader, at, first):
            continue
        titles = reader.titles(at, end)
        if titles and titles[-1].end == end:
            return _of(name, titles, role_before.id)
    if comma or end not in view.role_from:
        return []
    titles = reader.titles(view.role_from[end], end)
    return _of(name, titles, role_before.id)


def _may_begin(view: View, reader: Reader, at: int, first: int) -> bool:
    """Whether a noun phrase may begin at ``at``: after a small word, a mark or a verb of speech."""
    if at in reader.persons:
        return False
    if at == first:
        return view.key(at) not in view.doc.vocabulary.names.starters or view.key(at) in (
            "the",
            "a",
            "an",
            "its",
            "their",
            "his",
            "her",
            "our",
            "another",
            "former",
        )
    key = view.key(at - 1)
    if view.key(at) in ("the", "a", "an", "its", "their", "her", "his", "our", "my"):
        return True
    if view.doc.kinds[at - 1] == LOWER:
        return key in view.doc.vocabulary.names.starters or view.speaks_at(at - 1)
    return not view.is_capital(at - 1) and not view.is_possessive(at - 1) and key != "-"


@rule(
    "people.role-verb",
    Confidence.MEDIUM,
    "Priya Nolan, who is {role:chair} of the Acorn Trust, left.",
    "Priya Nolan has been appointed {role:vice-chancellor} of Kent University.",
    "no: Priya Nolan told a teacher.",
)
def role_verb(view: View, reader: Reader, name: Candidate) -> list[Post]:
    """The name is the subject of “is”, “has been”, “was appointed”."""
    limit = view.sentence(name.last - 1)[1]
    at = name.post
    at += view.key(at) == ","
    at += view.key(at) == "who"
    copula = False
    while at < limit and (view.key(at) in BETWEEN or view.key(at) in COPULAS | CHOSEN):
        copula = copula or view.key(at) in COPULAS or view.key(at) in CHOSEN
        at += 1
    if not copula or at >= limit:
        return []
    titles = reader.titles(at, limit)
    if titles and (titles[0].plural or view.key(titles[-1].end) in ("'s", "’s")):
        return []
    return _of(name, titles, role_verb.id)


@rule(
    "people.body-after",
    Confidence.MEDIUM,
    "Priya Nolan, of the {role:NEU}, left.",
    "Priya Nolan, who runs {role:Little Acorns}, left.",
    "no: Priya Nolan of Leeds left.",
)
def body_after(view: View, reader: Reader, name: Candidate) -> list[Post]:
    """“X, of the NEU,”, “X, who works at …”, “X, who runs …”: a body without a title."""
    limit = view.sentence(name.last - 1)[1]
    at = name.post
    comma = view.key(at) == ","
    at += comma
    who = view.key(at) == "who"
    at += who
    while who and view.key(at) in BETWEEN:
        at += 1
    key = view.key(at)
    if who and key in WORKS and view.key(at + 1) in AT:
        at += 2
    elif (who and key in RUNS) or (not who and key in ("of", "from", "at")):
        at += 1
    else:
        return []
    at += view.key(at) in ("the", "a")
    start = reader.past_kind(at, limit) if at < limit else at
    end = reader.named(start, limit)
    sure = start in reader.body_at or (who and end)
    if not end or not sure or view.is_place(start, end):
        return []
    return [Post(name, None, start, end, Tie(start, end, named=True), body_after.id)]


@rule(
    "people.body-possessive",
    Confidence.HIGH,
    "{role:Unison}'s Priya Nolan left.",
    "no: London's Priya Nolan left.",
)
def body_possessive(view: View, reader: Reader, name: Candidate) -> list[Post]:
    """“Unison's Jo Pike”."""
    at = name.start - 1
    if at < 1 or not view.is_possessive(at) or at - 1 not in reader.body_at:
        return []
    first = at - 1
    while first - 1 in reader.body_at and reader.body_at[first - 1] == reader.body_at[at - 1]:
        first -= 1
    return [Post(name, None, first, at, Tie(first, at, named=True), body_possessive.id)]


RULES = (role_after, role_before, role_verb, body_after, body_possessive)


def posts(view: View, reader: Reader, drafts: list[Draft]) -> list[tuple[Draft, Post]]:
    """The positions of all drafts, in reading order; plural titles given to each of a group."""
    named = sorted(
        ((name, draft) for draft in drafts for name, _kind, _rule in draft.names),
        key=lambda pair: pair[0].first,
    )
    found: list[tuple[Draft, Post]] = []
    used: set[int] = set()
    group: list[Draft] = []
    shared: list[Post] = []
    last = -1
    for name, draft in named:
        joined = _joined(view, last, name.start)
        group, shared = ([*group, draft], shared) if joined else ([draft], [])
        made = _read(view, reader, name, used)
        found += [(draft, post) for post in made]
        if joined:
            found += [(draft, post) for post in shared]
            found += [
                (d, p) for p in made if p.plural and p.rule == role_after.id for d in group[:-1]
            ]
        shared = shared + [p for p in made if p.plural and p.rule == role_before.id]
        last = name.post
    return found


def _joined(view: View, last: int, start: int) -> bool:
    """Whether only “and” or a comma stands between two names."""
    gap = tuple(view.doc.keys[last:start]) if 0 <= last < start <= last + 2 else ()
    return gap in (("and",), (",",), (",", "and"), ("&",))


def _read(view: View, reader: Reader, name: Candidate, used: set[int]) -> list[Post]:
    made: list[Post] = []
    for read in RULES:
        if read in (role_verb, body_after) and any(p.rule == role_after.id for p in made):
            continue
        for post in read(view, reader, name):
            if post.first not in used:
                used.add(post.first)
                made.append(post)
    return made
