"""Candidates: the runs of capitalised words that may name a person."""

from itertools import pairwise
from typing import NamedTuple

from edunews._rules.people.view import View
from edunews._text.lexer import CAPITAL, DOTTED, LOWER, MARK, PUNCTUATION, UPPER
from edunews.vocab.entries import (
    HonorificEntry,
    PostNominalEntry,
    RoleEntry,
)
from edunews.vocab.pages import CreditEntry, OutletEntry

SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
VOWELS = frozenset("aeiou")
WILL = frozenset(("may", "will"))  # small words that are names too
MONTHS = frozenset(("april", "august", "june", "may"))
CREDITS = frozenset(
    (
        "credit",
        "image",
        "images",
        "photo",
        "photograph",
        "photographer",
        "picture",
        "pictures",
        "source",
    )
)
BEFORE_MONTH = frozenset(("by", "from", "in", "last", "next", "since", "until"))
GAELIC = frozenset(("mac", "mhic", "nic"))
LONGEST = 6
BARE = 8  # tokens of a credit that stands below its caption


class Candidate(NamedTuple):
    """Tokens ``[first, last)`` of a possible name; the honorific begins at ``start``.

    ``parts`` are the keys of the name without dots; ``post`` is the end of the letters after it;
    ``family`` the tokens of the family name where another's serves: “Máire and Tadhg Looney”.
    """

    start: int
    first: int
    last: int
    post: int
    parts: tuple[str, ...]
    family: tuple[int, int] | None = None


def is_credit(view: View, name: Candidate) -> bool:
    """Whether the name is that of who took a picture: “(Jo Pike/PA)”, “Photograph: Jo Pike”."""
    doc, key = view.doc, view.key(name.start - 1)
    first, last = doc.blocks[doc.block_of[name.first]]
    if last - first <= BARE:  # Jo Pike via Getty Images – a line that holds nothing else
        around = *range(first, name.start), *range(name.post, last)
        if any(doc.at(CreditEntry, at) or doc.at(OutletEntry, at) for at in around):
            return True
    if view.key(name.post) in ("/", "|", "©") or key in ("/", "©", "|"):
        return True
    if key in (":", "by"):
        return view.key(name.start - 2) in CREDITS or view.key(name.post) in (")", "")
    return view.key(name.post) in CREDITS and key in ("(", ".", ")")


def candidates(view: View, body_at: dict[int, int]) -> list[Candidate]:
    """The candidates outside the bodies; ``body_at`` maps every token of a body to its end."""
    found: list[Candidate] = []
    done = 0
    keys, never = view.doc.keys, view.doc.vocabulary.names.never
    styles, roles = view.doc.starting(HonorificEntry), view.doc.starting(RoleEntry)
    begin = [
        at
        for at in view.capitals
        if keys[at] not in never or at in styles or at in roles or keys[at] in WILL
    ]
    for at in begin:
        if at < done or at in body_at:
            continue
        styled = at in styles
        first = _past_honorifics(view, at) if styled else at
        if first == at and (skipped := _skipped(view, at)):
            done = skipped
            continue
        last = _run(view, first, body_at, styled=first > at)
        if last - first > 2 and first == at:
            at = first = _past_words(view, first, last)  # noqa: PLW2901
        if last > first:
            found.append(_candidate(view, at, first, last))
            done = max(found[-1].post, last)
    return _joined(view, found)


def _joined(view: View, found: list[Candidate]) -> list[Candidate]:
    """``found``, the first of “Máire and Tadhg Looney” with the family name of the second."""
    given = view.doc.vocabulary.names.given
    for at, (name, other) in enumerate(pairwise(found)):
        if other.start != name.post + 1 or view.key(name.post) not in ("and", "&"):
            continue
        known = name.parts[0] in given and other.parts[0] in given
        before = name.start - (view.key(name.start - 1) == ",")
        told = view.kin_ends_at(before) or before in view.role_from
        one = len(name.parts) == 1 and len(other.parts) > 1 and (known or told)
        if one and not (view.key(name.start - 1) == "," and view.is_capital(name.start - 2)):
            parts = (*name.parts, *other.parts[1:])
            found[at] = name._replace(parts=parts, family=(other.first + 1, other.last))
    return found


def _candidate(view: View, start: int, first: int, last: int) -> Candidate:
    keys = view.doc.keys
    words = (keys[at] for at in range(first, last) if view.kind(at) not in (MARK, PUNCTUATION))
    parts = tuple([key.rstrip(".") for key in words])
    post = last
    while hit := view.doc.at(PostNominalEntry, post + (view.key(post) == ",")):
        if view.doc.words(hit.start, hit.end) not in hit.entry.forms:
            break
        post = hit.end
    return Candidate(start, first, last, post, parts)


def _past_honorifics(view: View, at: int) -> int:
    """The token after the honorifics that begin at ``at``, with their full stops."""
    doc = view.doc
    while hit := view.style_at(at):
        role = view.role_at(at)
        place = view.place_at(at)
        if (role and role.end > hit.end) or (place and place.end > hit.end):
            break  # “General Secretary”, “Sri Lanka”
        after = hit.end + 1 if view.key(hit.end) == "." else hit.end
        head = after
        while view.key(head) in doc.vocabulary.names.particles and head < after + 3:
            head += 1
        capital = view.is_capital(head)
        if not capital or doc.sentence_of[after] != doc.sentence_of[at]:
            break
        at = after
    return at


def _skipped(view: View, at: int) -> int:
    """The end of words at ``at`` that begin no name: a title, a word like “The”; 0 if none."""
    doc, names = view.doc, view.doc.vocabulary.names
    key = doc.keys[at]
    role = view.role_at(at)
    if role and (role.end - at > 1 or key not in names.given) and not _surnamed(view, at):
        return role.end
    if view.kin_ends_at(at + 1) and view.starts_sentence(at):  # “Twins Fiadh and Orla Lee”
        return at + 1
    if key in MONTHS and view.key(at - 1) in BEFORE_MONTH:
        return at + 1
    if "-" in key and _half_capital(doc.words(at, at + 1)):
        return at + 1
    if key in WILL and _is_will(view, at):
        return 0
    if key in names.never or (doc.kinds[at] == DOTTED and not _initials(doc.keys[at])):
        return at + 1
    if doc.kinds[at] == UPPER and not _opens_name(view, at):
        return at + 1
    if view.is_small(key) and key not in names.given and view.starts_sentence(at):
        return at + 1
    return 0


def _surnamed(view: View, at: int) -> bool:
    """“Brewer added”: a word of an occupation that is somebody's name elsewhere, and no title."""
    if view.is_capital(at + 1) or view.key(at - 1) in ("a", "an", "the"):
        return False
    key = view.doc.keys[at]
    return key in view.surnames and not view.is_small(key)


def _is_will(view: View, at: int) -> bool:
    """“said Will Doyle”: a small word that is a given name too, in mid-sentence."""
    names = view.doc.vocabulary.names
    follows = view.kind(at + 1) == CAPITAL and view.key(at + 1) in names.family
    return follows and not view.starts_sentence(at)


def _half_capital(word: str) -> bool:
    """“School-leaver”, “London-based”: no name, though it begins with a capital."""
    return (
        "-" in word and not word[-1:].isupper() and word.rsplit("-", maxsplit=1)[-1][:1].islower()
    )


def _initials(key: str) -> bool:
    return key not in ("u.s.", "u.k.", "a.m.", "p.m.", "u.n.", "d.c.", "e.u.")


def _opens_name(view: View, at: int) -> bool:
    """Whether capital letters at ``at`` are initials before a surname: “J. R. Holt”, “JK”."""
    doc = view.doc
    length = doc.ends[at] - doc.starts[at]
    if length == 1 and view.key(at + 1) == ".":
        return view.kind(at + 2) in (CAPITAL, UPPER)
    if length == 1 and doc.keys[at] not in ("a", "i"):
        again = view.kind(at + 1) == UPPER and view.kind(at + 2) == CAPITAL
        return again or (not view.starts_sentence(at) and view.kind(at + 1) == CAPITAL)
    if view.kind(at + 1) != CAPITAL or doc.keys[at] in doc.vocabulary.names.never:
        return False
    initials = VOWELS.isdisjoint(doc.keys[at]) and not view.role_at(at + 1)
    body = view.known_at(at) or view.body_noun_at(at + 1)
    return length == 2 and (_is_name(view, at + 1) or (initials and not body))  # “HD Deve Gowda”


def _past_words(view: View, first: int, last: int) -> int:
    """The first given name of a run that begins with a place or a noun: “Nation Chief Dana …”."""
    doc, given = view.doc, view.doc.vocabulary.names.given
    if doc.keys[first] in given or not (
        view.place_at(first) or view.body_noun_at(first) or view.is_small(doc.keys[first])
    ):
        return first
    return next((at for at in range(first + 1, last - 1) if doc.keys[at] in given), first)


def _is_name(view: View, at: int) -> bool:
    names = view.doc.vocabulary.names
    return view.key(at) in names.family or view.key(at) in names.given


def _run(view: View, first: int, body_at: dict[int, int], *, styled: bool) -> int:
    """The end of the name that begins at ``first``; ``first`` when there is none."""
    keys, end, last = view.doc.keys, min(view.sentence(first)[1], first + 2 * LONGEST), first
    kinds, never = view.kinds, view.doc.vocabulary.names.never
    while last < end and last not in body_at:
        key = keys[last]  # most are words that stand in names
        named = kinds[last] == CAPITAL and key not in never and key not in SUFFIXES
        if named and not view.role_at(last):
            last += 1
            continue
        step = _part(view, last, first, end, body_at, styled=styled)
        if not step:
            break
        last = step
        if keys[last - 1] in SUFFIXES:
            break
    return last if keys[last - 1] not in view.doc.vocabulary.names.particles else last - 1


def _part(
    view: View, at: int, first: int, end: int, body_at: dict[int, int], *, styled: bool
) -> int:
    """The token after the part of a name at ``at``; 0 when it is none."""
    kind, key = view.doc.kinds[at], view.doc.keys[at]
    if at > first and kind == MARK:
        return _nickname(view, at, end)
    if at > first and key in ("jr", "sr", ","):
        junior = at + 1 if key == "," else at
        if view.key(junior) in ("jr", "sr"):
            return junior + 2 if view.key(junior + 1) == "." else junior + 1
    if kind == CAPITAL:
        return _capital(view, at, first, styled=styled)
    if kind == UPPER:
        return _upper(view, at, first)
    if kind == DOTTED:
        return at + 1 if _initials(key) else 0
    if kind == LOWER and (at > first or styled):
        return _lower(view, at, end, body_at)
    return 0


def _nickname(view: View, at: int, end: int) -> int:
    """Past “Izzy” in Ismael “Izzy” Quonset; 0 if that is no name in marks."""
    inner = at + 2 + view.is_capital(at + 2)
    closed = view.is_capital(at + 1) and view.kind(inner) == MARK and inner + 1 < end
    return inner + 2 if closed and view.kind(inner + 1) == CAPITAL and not view.doc.glued(at) else 0


def _capital(view: View, at: int, first: int, *, styled: bool) -> int:
    """“Nolan”; no word that stands in no name, no title inside a name."""
    doc, names, key = view.doc, view.doc.vocabulary.names, view.doc.keys[at]
    known = at > first and doc.keys[at - 1] in names.given
    if at == first and key in WILL and _is_will(view, at):
        return at + 1
    if key in names.never and not (known and key in names.family):
        return at + 1 if styled and at == first and key not in names.starters else 0
    role = view.role_at(at)
    if role and at > first and (role.end - at > 1 or not known):
        return 0
    return at + 1


def _lower(view: View, at: int, end: int, body_at: dict[int, int]) -> int:
    """“van den Berg”, “d’Arcy-Bell”, “al-Khatib”."""
    doc, particles = view.doc, view.doc.vocabulary.names.particles
    after = at + 1
    if doc.keys[at] in ("a", "an") and view.key(at - 1) in GAELIC:  # “Mac a’ Ghobhainn”
        after += view.key(after) == "'"
        return after + 1 if view.is_capital(after) else 0
    if doc.keys[at] in particles:
        if view.key(after) in particles:
            after += 1
        return after if after < end and view.is_capital(after) and after not in body_at else 0
    joined = "-" in doc.keys[at] or "'" in doc.keys[at]
    return after if joined and any(c.isupper() for c in doc.words(at, after)) else 0


def _upper(view: View, at: int, first: int) -> int:
    doc = view.doc
    if doc.keys[at] in SUFFIXES and at > first:
        return at + 1
    if doc.ends[at] - doc.starts[at] == 1:
        dotted = view.key(at + 1) == "." and doc.glued(at + 1)
        after = at + 2 if dotted else at + 1
        if view.is_capital(after):
            return after
        return 0
    if at > first:
        return 0
    return at + 1 if _opens_name(view, at) else 0
