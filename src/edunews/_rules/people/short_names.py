"""Later, shorter namings of a body: the letters given for it, the first words of its name."""

import itertools
from collections import defaultdict
from collections.abc import Iterator

from edunews._rules.people.bodies import Body, acronym, body_shape, known_body
from edunews._rules.people.body_words import capital_noun, outlet
from edunews._rules.people.schools import listed_school
from edunews._rules.people.view import View
from edunews._rules.rule import rule
from edunews._text.lexer import LOWER, UPPER
from edunews.model.provenance import Confidence
from edunews.vocab.entries import BodyNounEntry

IN_PLACE = frozenset(("across", "around", "from", "in", "near", "outside", "throughout"))
SHAPED = frozenset((acronym.id, body_shape.id, capital_noun.id, known_body.id, outlet.id))
# Called by their place: “Leeds” may be its council, but not its teachers' association.
OF_PLACE = frozenset(("council", "local government", "school", "school district", "university"))
NO_VERB = frozenset(("and", "at", "for", "from", "in", "is", "of", "on", "or", "to", "where"))
# Say what kind of school it is: “Hill End Public School” is “Hill End”.
SCHOOL_WORDS = frozenset(
    (
        "boys",
        "catholic",
        "ce",
        "community",
        "comprehensive",
        "free",
        "girls",
        "public",
        "rc",
        "state",
    )
)
Forms = dict[str, list[tuple[tuple[str, ...], Body]]]


@rule(
    "people.letters",
    Confidence.HIGH,
    "The Union of Lab Staff (ULS) met. The {organisation:ULS} voted.",
    "The Southern Lab Union met. The {organisation:SLU} voted.",
    "no: The ULS voted.",
)
def letters(view: View, found: list[Body]) -> Iterator[tuple[tuple[str, ...], Body]]:
    """The letters in brackets after the name stand for it further on, or its first letters."""
    for before, body in itertools.pairwise(found):
        bracket = before.last == body.first - 1 and view.key(body.first - 1) == "("
        if bracket and view.kind(body.first) == UPPER:
            yield view.doc.keys[body.first : body.last], before
    for body in found:
        first = "".join(
            view.doc.keys[at][0] for at in range(body.first, body.last) if view.is_capital(at)
        )
        if len(first) > 2:
            yield (first,), body


@rule(
    "people.short-name",
    Confidence.MEDIUM,
    "The Meridian Learning Trust grew. {organisation:Meridian} runs 58 schools.",
    "The University of Portbury closed. {organisation:Portbury} had 9,000 students.",
    "St Wilfrid's Primary School won. {organisation:St Wilfrid's} is small.",
    "The charity Inclusive Minds left. Then {organisation:Inclusive Minds} grew.",
    "no: The Stockport Learning Trust grew. It is in Stockport, and Stockport is big.",
)
def short_name(view: View, found: list[Body]) -> Iterator[tuple[tuple[str, ...], Body]]:
    """The words of a name that are its own: those before its noun, or after “of”."""
    names = view.doc.vocabulary.names
    for body in found:
        if body.rule == listed_school.id:
            yield view.doc.keys[body.first : body.last], body
        told = body.entry is None and body.rule not in SHAPED
        short = body.last - body.first < 2 and not told
        if body.acronym or short or body.rule == listed_school.id:
            continue
        own = _own_words(view, body)
        if told and not own:  # “run by Fen North”: told once, named again
            own = view.keys[body.first : body.last]
        if not own or (len(own) == 1 and own[0] in names.never):
            continue
        person = own[0] in names.given and body.kind not in ("school", "university")
        place = body.kind not in OF_PLACE and view.is_place(body.first, body.first + len(own))
        if not person and not place:
            yield own, body


@rule(
    "people.last-noun",
    Confidence.MEDIUM,
    "The Rainbow Trust gave £1m. The {organisation:Trust} is new.",
    "no: The Rainbow Trust gave £1m to the Fen Trust. The Trust is new.",
)
def last_noun(view: View, found: list[Body]) -> Iterator[tuple[tuple[str, ...], Body]]:
    """The noun that ends one name alone, with a capital after “the”."""
    named: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    ended: dict[str, Body] = {}
    for body in found:
        noun = view.doc.ending(BodyNounEntry).get(body.last)
        if noun and body.last - body.first > 1:
            named[view.key(body.last - 1)].add(view.keys[body.first : body.last])
            ended.setdefault(view.key(body.last - 1), body)
    for key, body in ended.items():
        if len(named[key]) == 1:
            yield (key,), body


def _own_words(view: View, body: Body) -> tuple[str, ...]:
    keys, at = view.doc.keys, body.first
    noun = view.body_noun_at(at)
    if noun and view.key(noun.end) == "of" and body.last - noun.end <= 3:
        rest = keys[noun.end + 1 : body.last]
        return rest[1:] if rest[:1] == ("the",) else rest
    while at < body.last and not _common(view, at):
        at += 1
    while at > body.first and not view.is_capital(at - 1) and not view.is_possessive(at - 1):
        at -= 1
    own = keys[body.first : at]
    long = any(len(key) > 3 for key in own)
    return (
        own if at < body.last and long and not view.doc.vocabulary.names.never >= set(own) else ()
    )


def _common(view: View, at: int) -> bool:
    """Whether the word says what the body is, not which one."""
    key = view.doc.keys[at]
    if view.body_noun_at(at) or view.is_small(key) or key in SCHOOL_WORDS:
        return True
    noun = view.noun_at(at)
    return noun is not None and noun.entry.kind == "field"


def short_namings(view: View, found: list[Body]) -> list[Body]:
    """The short namings of ``found`` elsewhere in the text; none that stands for a place."""
    covered = {at for body in found for at in range(body.first, body.last)}
    sure: list[Body] = []
    doubtful: list[tuple[tuple[str, ...], Body]] = []
    stands_for: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for at, own, body in _places(view, found, covered):
        end, spelt = at + len(own), body.rule == letters.id
        if not spelt and _is_person(view, at):
            stands_for[own].add("person")
        if not _alone(view, at, end, covered):
            continue
        last = end + _noun_follows(view, body, end)
        made = Body(at, last, body.rule, body.kind, body.entry, spelt, body.first)
        if spelt or last > end or body.rule == last_noun.id or _has_office(view, end):
            sure.append(made)
            continue
        if _acts(view, at, end):
            stands_for[own].add("body")
        elif _in_place(view, at):
            stands_for[own].add("place")
        doubtful.append((own, made))
    return sure + [body for own, body in doubtful if _meant(stands_for[own])]


def _places(
    view: View, found: list[Body], covered: set[int]
) -> Iterator[tuple[int, tuple[str, ...], Body]]:
    """Where a short form of a body stands outside the bodies found."""
    forms: Forms = defaultdict(list)
    meant: dict[tuple[tuple[str, ...], str], Body] = {}
    for reads in (letters, short_name, last_noun):
        for own, body in reads(view, found):
            if meant.setdefault((own, reads.id), body) is body:
                forms[own[0]].append((own, body._replace(rule=reads.id)))
    for at in view.doc.places(forms.keys()):
        for own, body in forms[view.keys[at]] if view.is_capital(at) and at not in covered else ():
            spelt = view.kind(at) == UPPER or body.rule != letters.id
            if body.rule == last_noun.id:  # “the Trust”, but not “the Trust for Art”
                spelt = view.key(at - 1) == "the" and view.key(at + 1) not in ("for", "of")
            if spelt and view.keys[at : at + len(own)] == own:
                yield at, own, body
                break


def _meant(seen: set[str]) -> bool:
    """Whether a short form is the body: “Tern” that spent, but not “Tern” in which people live."""
    return "person" not in seen and ("body" in seen or "place" not in seen)


def _is_person(view: View, at: int) -> bool:
    """Whether a person bears the name: “Ms Looney”, of Looney Foods."""
    before = at - 2 if view.key(at - 1) == "." else at - 1
    given = view.key(before) in view.doc.vocabulary.names.given and view.is_capital(before)
    return given or view.style_at(before) is not None


def _has_office(view: View, end: int) -> bool:
    """Whether an office of the body follows: “Cardiff's vice-chancellor”."""
    return view.is_possessive(end) and view.role_at(end + 1) is not None


def _noun_follows(view: View, body: Body, end: int) -> bool:
    """Whether the noun of the whole name stands there without a capital: “Riverton board”."""
    lower = view.kind(end) == LOWER and view.body_noun_at(end) is not None
    return lower and view.doc.keys[end] in view.doc.keys[body.first : body.last]


def _alone(view: View, first: int, last: int, covered: set[int]) -> bool:
    """Whether the words are no part of a longer run of capitals."""
    before, after = view.is_capital(first - 1), view.is_capital(last)
    if before and not view.starts_sentence(first - 1) and first - 1 not in covered:
        return False
    return not after or last in covered or view.sentence(first) != view.sentence(last)


def _acts(view: View, at: int, end: int) -> bool:
    """Whether the words are the subject of a clause: “Wolf Coulee spent”, “Calderdale has”."""
    key = view.key(end)
    opens = view.starts_sentence(at) and view.sentence(at)[0] >= at - 1
    return opens and view.kind(end) == LOWER and key not in NO_VERB


def _in_place(view: View, at: int) -> bool:
    return view.key(at - 1) in IN_PLACE or view.place_at(at) is not None


RULES = (letters, short_name, last_noun)
