"""From candidates to persons: what is accepted, what is carried on to shorter namings."""

from collections import defaultdict
from operator import ne
from typing import NamedTuple

import attrs

from edunews._rules.people.evidence import LOCATIVES
from edunews._rules.people.names import SUFFIXES, Candidate
from edunews._rules.people.points import ENOUGH, points
from edunews._rules.people.view import View
from edunews._rules.rule import rule
from edunews._text.lexer import LOWER, NUMBER
from edunews.model.people import Mention, MentionKind, make_mention
from edunews.model.provenance import Ambiguity, Confidence

SHORT, FEW = 4, 9  # letters of a given name that one slip may hide in, people of one family name
LISTED = 0.75  # points for standing in a list of names
FAMILY_MARKS = frozenset(("ní", "ó", "mac", "nic", "ui", "uí", "mhic", "st", "te"))


@attrs.define(eq=False)
class Draft:
    """A person in the making: full-name parts, who is meant by which candidate, and why."""

    parts: tuple[str, ...]
    rule: str
    particles: frozenset[str] = frozenset()
    names: list[tuple[Candidate, MentionKind, str]] = attrs.field(factory=list)
    genders: set[str] = attrs.field(factory=set)

    @property
    def family(self) -> tuple[str, ...]:
        """The parts of the family name, with what belongs to it: “ní mhurchú”, “van den berg”."""
        parts = bare(self.parts)
        at = len(parts) - 1
        while at > 1 and (parts[at - 1] in FAMILY_MARKS or parts[at - 1] in self.particles):
            at -= 1
        return parts[at:]


def bare(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Name parts without a generation suffix."""
    return parts[:-1] if len(parts) > 1 and parts[-1] in SUFFIXES else parts


class Told(NamedTuple):
    """Which drafts a short naming may mean, and how it names them."""

    drafts: list[Draft]
    kind: MentionKind
    rule: str


@rule(
    "people.surname",
    Confidence.HIGH,
    "Priya Nolan, a teacher, left. {person:Nolan} was tired. {person:Ms Nolan} slept.",
    "Raymond Old Elk Jr., a coach, won. {person:Old Elk} smiled.",
    "no: Nolan was tired.",
)
def surname(index: "Index", name: Candidate) -> Told | None:
    """A family name alone, of somebody named in full."""
    found = index.family.get(name.parts)
    return Told(found, MentionKind.SURNAME, surname.id) if found else None


@rule(
    "people.given-name",
    Confidence.HIGH,
    "Dame Priya Nolan, a head, left. {person:Dame Priya} was tired.",
    "Priya Nolan, a pupil, left. {person:Priya} was tired.",
    "no: Priya was there.",
)
def given_name(index: "Index", name: Candidate) -> Told | None:
    """A first name alone, of somebody named in full; in “Dr Xu” the family name stands first."""
    found = index.given.get(name.parts)
    return Told(found, MentionKind.GIVEN_NAME, given_name.id) if found else None


@attrs.frozen(eq=False)
class Index:
    """The drafts by the short forms that may mean them."""

    full: dict[tuple[str, ...], Draft]
    family: dict[tuple[str, ...], list[Draft]]
    given: dict[tuple[str, ...], list[Draft]]


def persons(view: View, found: list[Candidate]) -> tuple[list[Draft], list[Ambiguity]]:
    """The persons of ``found``, and the ties."""
    strings: dict[tuple[str, ...], list[Candidate]] = defaultdict(list)
    for name in found:
        strings[name.parts].append(name)
    accepted = _accepted(view, strings)
    index = _index(view, accepted, strings)
    ties: list[Ambiguity] = []
    latest: dict[int, int] = {}
    for name in found:
        told = _told(view, index, accepted, name)
        if told is None:
            continue
        draft, tie = _choose(view, told, name, latest)
        if tie:
            ties.append(tie)
        if draft:
            draft.names.append((name, told.kind, told.rule))
            latest[id(draft)] = name.first
            if gender := _gender(view, name):
                draft.genders.add(gender)
    return list(dict.fromkeys(index.full.values())), ties


def _accepted(
    view: View, strings: dict[tuple[str, ...], list[Candidate]]
) -> dict[tuple[str, ...], str]:
    """The strings that name somebody, with the strongest rule for each."""
    alone = {parts[0]: names for parts, names in strings.items() if len(parts) == 1}
    accepted: dict[tuple[str, ...], str] = {}
    doubtful: dict[tuple[str, ...], str] = {}
    for parts, occurrences in strings.items():
        total, best = points(view, occurrences, alone)
        if total >= ENOUGH and best:
            accepted[parts] = best
        elif total >= ENOUGH - LISTED and len(parts) > 1:
            doubtful[parts] = best
    if doubtful:
        sure = (name for parts in accepted for name in strings[parts])
        ends = frozenset(end for name in sure for end in (name.post, -name.start))
        for parts, best in doubtful.items():
            if any(in_list(view, name, ends) for name in strings[parts]):
                accepted[parts] = best or in_list.id
    return accepted


@rule(
    "people.in-list",
    Confidence.MEDIUM,
    "The team: Sarah Smith, {person:Quillon Vex} and Peter Jones.",
    "no: The team: Quillon Vex.",
)
def in_list(view: View, name: Candidate, ends: frozenset[int]) -> bool:
    """The name stands in a list beside somebody's: a comma, “and” or a number between them."""
    for gap in range(4):
        if name.start - gap in ends and _is_gap(view, name.start - gap, name.start):
            return True
        if -(name.post + gap) in ends and _is_gap(view, name.post, name.post + gap):
            return True
    return False


def _is_gap(view: View, first: int, last: int) -> bool:
    return first < last and all(
        view.key(at) in (",", ";", "and", "&", "-", "–", "/") or view.kind(at) == NUMBER
        for at in range(first, last)
    )


def _index(
    view: View,
    accepted: dict[tuple[str, ...], str],
    strings: dict[tuple[str, ...], list[Candidate]],
) -> Index:
    """Drafts for the full names, indexed; one word alone stands for itself when none covers it."""
    index = Index({}, defaultdict(list), defaultdict(list))
    for parts, best in sorted(accepted.items(), key=lambda pair: -len(pair[0])):
        if len(bare(parts)) > 1 and parts not in index.family:
            kin = index.family.get(parts[1:], ())
            for draft in kin if len(kin) < FEW else ():
                once = 1 in (len(strings[parts]), len(strings[draft.parts]))
                if once and _is_misspelt(parts, draft.parts):
                    index.full[parts] = draft
                    break
            else:
                _enter(index, Draft(parts, best, view.doc.vocabulary.names.particles))
    return index


def _is_misspelt(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Kristin and *Kristen* Wilkins are one person, where one of them stands only once."""
    a, b = one[0], other[0]
    near = len(a) == len(b) > SHORT and a[0] == b[0] and one[1:] == other[1:]
    return near and sum(map(ne, a, b)) == 1


def _enter(index: Index, draft: Draft) -> None:
    index.full[draft.parts] = draft
    plain = bare(draft.parts)
    for cut in range(1, len(plain)):
        if len(plain) - cut == 1 or len(plain) - cut <= 3:
            index.family[plain[cut:]].append(draft)
    index.given[plain[:1]].append(draft)
    if len(plain) > 2:
        index.given[plain[:2]].append(draft)


def _told(
    view: View, index: Index, accepted: dict[tuple[str, ...], str], name: Candidate
) -> Told | None:
    if draft := index.full.get(name.parts):
        kind = MentionKind.GIVEN_NAME if name.family else MentionKind.FULL_NAME
        return Told([draft], kind, draft.rule)
    if name.parts in index.family or name.parts in index.given:
        tries = (surname, given_name) if not _with_given(view, name) else (given_name, surname)
        for attempt in tries:
            told: Told | None = attempt(index, name)
            if told and (name.first > name.start or not _blocked(view, name)):
                return told
    if name.parts in accepted:
        _enter_single(index, name.parts, accepted[name.parts])
        draft = index.full[name.parts]
        return Told([draft], _single_kind(view, name), draft.rule)
    return None


def _enter_single(index: Index, parts: tuple[str, ...], best: str) -> None:
    index.full.setdefault(parts, Draft(parts, best))


def _single_kind(view: View, name: Candidate) -> MentionKind:
    if len(name.parts) > 1:
        return MentionKind.FULL_NAME
    styled = name.first > name.start and not _with_given(view, name)
    return MentionKind.SURNAME if styled else MentionKind.GIVEN_NAME


def _blocked(view: View, name: Candidate) -> bool:
    """Whether a bare word, though somebody's name, stands for a place or a thing here."""
    if len(name.parts) > 1:
        return False
    before = view.key(name.start - 1)
    if view.is_place(name.first, name.last):
        return before in LOCATIVES
    return before == "the" and view.kind(name.last) != LOWER  # “the Nolan family” is hers


def _with_given(view: View, name: Candidate) -> bool:
    hit = view.style_at(name.start) if name.first > name.start else None
    return bool(hit and hit.entry.with_given)


def _gender(view: View, name: Candidate) -> str:
    hit = view.style_at(name.start) if name.first > name.start else None
    return str(hit.entry.gender) if hit else ""


def _choose(
    view: View, told: Told, name: Candidate, latest: dict[int, int]
) -> tuple[Draft | None, Ambiguity | None]:
    """The one draft that is meant: who was named last; a tie when one sentence named both."""
    drafts = told.drafts
    if len(drafts) > 1 and (gender := _gender(view, name)):
        names = view.doc.vocabulary.names
        others = names.male if gender == "f" else names.female  # “Ms Looney” is not Tadhg
        drafts = [d for d in drafts if d.parts[0] not in others] or drafts
        drafts = [d for d in drafts if not d.genders or gender in d.genders] or drafts
        drafts = [d for d in drafts if gender in d.genders] or drafts
    if len(drafts) > 1:
        drafts = [d for d in drafts if id(d) in latest] or drafts
    if len(drafts) > 1 and name.first == name.start:
        drafts = [d for d in drafts if _so_called(d, name) > 2] or drafts
    if len(drafts) == 1:
        return drafts[0], None
    ranked = sorted(drafts, key=lambda d: -latest.get(id(d), -1))
    near, other = latest.get(id(ranked[0]), -1), latest.get(id(ranked[1]), -1)
    block, sentence = view.doc.block_of, view.doc.sentence_of
    if near >= 0 and (other < 0 or block[near] > block[other]):
        return ranked[0], None
    chosen = ranked[0] if near >= 0 and sentence[near] > sentence[other] else None
    if chosen is None:  # who the story is about
        first, second = sorted(drafts, key=lambda d: -len(d.names))[:2]
        chosen = first if len(first.names) > len(second.names) + 1 else None
    excerpt = view.doc.excerpt(name.first, name.last)
    tie = Ambiguity(
        span=excerpt.span,
        text=excerpt.text,
        kind="shared_surname",
        chosen=" ".join(chosen.parts) if chosen else None,
        others=tuple(" ".join(d.parts) for d in drafts if d is not chosen),
        rule=told.rule,
    )
    return chosen, tie


def _so_called(draft: Draft, name: Candidate) -> int:
    """How often somebody has been called by these words alone: his father, named once, is not."""
    return sum(earlier.parts == name.parts for earlier, _, _ in draft.names)


RULES = (in_list, surname, given_name)


def mention(
    view: View, name: Candidate, kind: MentionKind, made_by: str, confidence: Confidence
) -> Mention:
    """The Mention that a candidate becomes: honorific included, letters after it not."""
    span = view.doc.span(name.start, name.last)
    return make_mention(
        span=span,
        text=span.of(view.doc.text),
        kind=kind,
        rule=made_by,
        confidence=confidence,
    )
