"""A quantity at its tokens, and the phrases beside it that tell what it counts."""

from typing import NamedTuple

from edunews._rules.statistics.words import (
    AUXILIARIES,
    CLAUSE_STARTS,
    CONTAINERS,
    DETERMINERS,
    MORE,
    NO_PLURAL,
    PLURALS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SOFT,
    STOPS,
    VERBS,
)
from edunews._text.document import Document
from edunews._text.lexer import CAPITAL, CLITIC, LOWER, MARK, NUMBER, PUNCTUATION, UPPER
from edunews.model.span import Excerpt
from edunews.model.statistics import Change, Quantity
from edunews.vocab.entries import ApproximatorEntry, ChangeEntry, CueEntry, LabelEntry

__all__ = ["Seen", "lead", "object_after", "phrase", "subject_before"]


TIME_NOUNS = frozenset("hour month time week year".split())
LONGEST = 9  # words of a noun phrase
SUBJECTS = PRONOUNS | {"in"}
SUPPORTING = frozenset({"assistants", "staff", "workers"})


class Seen(NamedTuple):
    """A quantity at the tokens ``[first, last)`` of the sentence ``[begin, stop)``.

    ``lead`` is the token of the word that governs it: past approximators and articles.
    """

    quantity: Quantity
    first: int
    last: int
    begin: int
    stop: int
    lead: int
    change: Change | None = None
    cue: int = -1
    counted: Excerpt | None = None
    population: Excerpt | None = None


def lead(doc: Document, first: int, begin: int) -> int:
    """The token of the word that governs a number at ``first``."""
    at = first - 1
    for _ in range(6):
        if at < begin:
            break
        step = _approximation(doc, at, begin)
        if step:
            at -= step
        elif doc.keys[at] in SOFT:
            at -= 1
        elif doc.keys[at] == "of" and doc.keys[at - 1] in ("average", "minimum", "total"):
            at -= 2
        else:
            break
    return at


def _approximation(doc: Document, at: int, begin: int) -> int:
    """How many tokens the approximator that ends with the token ``at`` has; 0 without one."""
    hit = doc.ending(ApproximatorEntry).get(at + 1)
    if hit is None or hit.start < begin or hit.entry.after:
        return 0
    rose = doc.at(ChangeEntry, hit.start - 1) if doc.keys[hit.start] == "up" else None
    if rose and (rose.end > hit.start or rose.entry.direction == "move"):  # gone up to 31
        return 0
    return hit.end - hit.start


def is_plural(key: str) -> bool:
    """Whether a noun phrase can end at this word: its head, a plural."""
    if key in PLURALS:
        return True
    return key.endswith("s") and not key.endswith(("ss", "us", "is")) and key not in NO_PLURAL


def phrase(doc: Document, at: int, stop: int, *, after_of: bool = False) -> tuple[int, int] | None:
    """The noun phrase from the token ``at``: up to its plural head, or to what cannot belong.

    ``after_of`` says that no verb can stand at ``at``: "of support staff", "of work experience".
    """
    if at >= stop:
        return None
    at += doc.keys[at] in MORE
    while at < stop and doc.kinds[at] == MARK:
        at += 1
    start = end = at
    while end < stop and (doc.keys[end] in DETERMINERS or (end > at and _numeral(doc, end))):
        end += 1
    begun, head = end, False
    while end < stop and end - start < LONGEST and not head:
        verb = after_of and end == begun and doc.keys[end] in VERBS
        if not verb and not _belongs(doc, end, begun, stop):
            break
        head = _is_head(doc, end, stop)
        end += 1
    while end > start and (doc.kinds[end - 1] == PUNCTUATION or doc.keys[end - 1] == "and"):
        end -= 1
    if end == begun and doc.keys[end - 1] not in ("those", "these"):
        return None
    if not after_of and doc.keys[end - 1] in TIME_NOUNS:  # for the first time, £400 a year
        return None
    return start, _extended(doc, end, stop)


def _numeral(doc: Document, at: int) -> bool:
    return doc.kinds[at] == NUMBER and not (at + 1 < len(doc) and doc.keys[at + 1] == "-")


def _is_head(doc: Document, at: int, stop: int) -> bool:
    """Whether the noun phrase ends at this plural: pupils, but not the "staff" of staff rooms."""
    key, kind = doc.keys[at], doc.kinds[at]
    if not is_plural(key) or _followed_by_noun(doc, at, stop):
        return False
    if at + 1 >= stop or doc.kinds[at + 1] not in (LOWER, CAPITAL, UPPER):
        return True
    described = key in PLURALS or kind != LOWER
    following = doc.keys[at + 1]
    verb = following in STOPS or following.endswith(("ed", "ly")) or _reports(doc, at + 1)
    return not described or verb


def _reports(doc: Document, at: int) -> bool:
    """Whether a verb that is no function word stands at ``at``: said, rose."""
    hit = doc.at(ChangeEntry, at)
    return doc.at(CueEntry, at) is not None or (hit is not None and hit.entry.kind == "verb")


def _belongs(doc: Document, at: int, begun: int, stop: int) -> bool:
    key, kind = doc.keys[at], doc.kinds[at]
    following = doc.keys[at + 1] if at + 1 < stop else ""
    if kind == NUMBER:  # level 2 apprentices, H1 grades, 18-year-olds
        tied = at > begun and (doc.glued(at) or doc.kinds[at - 1] == CLITIC
                               or doc.at(LabelEntry, at - 1) is not None)  # fmt: skip
        return tied or (following == "-" and doc.glued(at + 1))
    if kind == PUNCTUATION:
        return key in "-–/" and doc.glued(at) and at + 1 < stop and doc.glued(at + 1)
    if kind == MARK:
        possessive = at > begun and doc.glued(at) and doc.keys[at - 1].endswith("s")
        return possessive and at + 1 < stop and not doc.glued(at + 1)
    if key == "and":
        return at > begun and following not in STOPS and doc.kinds[min(at + 1, stop - 1)] == LOWER
    if key in VERBS and _describes(doc, at, begun, following):
        return True
    if at > begun:
        return key not in STOPS and not _reports(doc, at)
    if key.endswith(("ed", "ing")) and (following in STOPS or not following):
        return False  # five sitting in a car park; one in five struggled to
    noun = key in VERBS and key.endswith("s")  # no verb in -s follows a plural number
    says = not noun and (following in STOPS or not following)
    says = says and not key.endswith("s") and doc.at(CueEntry, at) is not None
    return noun or (key not in STOPS and not says)


def _describes(doc: Document, at: int, begun: int, following: str) -> bool:
    """Whether a verb's form describes the plural after it: school support staff, all paid staff."""
    if not is_plural(following):
        return False
    if at == begun:
        helping = doc.keys[at] == "support" and following in SUPPORTING
        return helping or (doc.keys[at].endswith("ed") and doc.keys[at - 1] in DETERMINERS)
    before = doc.keys[at - 1]
    finite = doc.keys[at].endswith(("s", "ed", "ing"))
    return not finite and not is_plural(before) and before not in DETERMINERS


def _followed_by_noun(doc: Document, at: int, stop: int) -> bool:
    """The clitic of "schools' budgets", or a plural that only describes: "sports halls"."""
    if at + 1 >= stop:
        return False
    if doc.kinds[at + 1] == CLITIC or (doc.kinds[at + 1] == MARK and doc.glued(at + 1)):
        return at + 2 < stop and doc.kinds[at + 2] == LOWER and doc.keys[at + 2] not in STOPS
    return False


def _extended(doc: Document, end: int, stop: int) -> int:
    """Past "of": pairs of shoes, members of staff, those who took part."""
    last = doc.keys[end - 1]
    if end + 1 < stop and doc.keys[end] == "of" and last in CONTAINERS:
        more = phrase(doc, end + 1, stop)
        return more[1] if more else end
    if last == "those" and end < stop:
        return min(end + (4 if doc.keys[end] in ("who", "that") else 2), stop)
    if end + 1 < stop and doc.keys[end] == "in" and doc.kinds[end + 1] != NUMBER:
        return _place(doc, end, stop)
    return end


def _place(doc: Document, at: int, stop: int) -> int:
    """Past "in our classrooms", "in the UK": where those counted are; not past "in a class"."""
    start = at + 1
    if doc.keys[start] in ("a", "an", "each", "this", "that", "total", "all"):
        return at
    if start + 1 < stop and doc.keys[start + 1] == "same":  # families in the same boat
        return at
    if doc.keys[start] not in DETERMINERS and doc.kinds[start] == LOWER:
        return at
    while start < stop and doc.keys[start] in DETERMINERS:
        start += 1
    end = start
    while end < stop and end - start < 4 and doc.kinds[end] in (LOWER, CAPITAL, UPPER):
        if doc.keys[end] in STOPS or (end > start and _reports(doc, end)):
            break
        end += 1
    return end if end > start else at


def object_after(doc: Document, at: int, stop: int) -> tuple[int, int] | None:
    """The noun phrase after a verb or preposition at ``at - 1``."""
    return phrase(doc, at, stop) if at < stop else None


def subject_before(doc: Document, verb: int, begin: int) -> tuple[int, int] | None:
    """The subject of the verb at ``verb``: back over auxiliaries, to the start of the clause."""
    start = end = verb
    for _ in range(3):  # past "which" and past one aside in commas
        end = _before_auxiliaries(doc, end, begin)
        start = _clause_start(doc, end, begin)
        if start < end or start <= begin + 1:
            break
        end = _past_aside(doc, start, begin)
    start = _past_preposition(doc, start, end)
    if start >= end or doc.keys[start] in PRONOUNS or doc.keys[end - 1] in SUBJECTS:
        return None
    return start, end


def _before_auxiliaries(doc: Document, end: int, begin: int) -> int:
    while end > begin and (
        doc.keys[end - 1] in AUXILIARIES
        or doc.keys[end - 1].endswith("ly")
        or _approximation(doc, end - 1, begin)
    ):
        end -= 1
    return end


def _clause_start(doc: Document, end: int, begin: int) -> int:
    start = end
    while start > begin and end - start < 14:
        key, kind = doc.keys[start - 1], doc.kinds[start - 1]
        if kind in (PUNCTUATION, MARK):
            hyphen = key in "-–/" and (doc.glued(start) or doc.glued(start - 1))
            if not hyphen and not _apostrophe(doc, start - 1):
                break
        elif _bounds_clause(doc, start - 1, begin):
            break
        start -= 1
    return start


def _past_aside(doc: Document, start: int, begin: int) -> int:
    """Fines for parents, which will rise; funding, which peaked in 2010, has fallen."""
    if doc.keys[start - 1] in RELATIVES:
        return start - (2 if doc.keys[start - 2] == "," else 1)
    if doc.keys[start - 1] == ",":
        for comma in range(start - 2, max(begin, start - 16), -1):
            if doc.keys[comma] == ",":
                return comma
    return start


def _bounds_clause(doc: Document, at: int, begin: int) -> bool:
    """Whether a subject cannot reach back past the word at ``at``."""
    key = doc.keys[at]
    if key in RELATIVES or key == "with":  # teachers who leave; "said that" begins a clause
        before = doc.keys[at - 1] if at > begin else ","
        return before == "," or before in VERBS or doc.at(CueEntry, at - 1) is not None
    if key in CLAUSE_STARTS:
        if key != "and" or at <= begin:
            return True
        # three- and four-year-olds; the gap between boys and girls
        return doc.keys[at - 1] != "-" and "between" not in doc.keys[max(begin, at - 4) : at]
    finite = key.endswith("ed") or key in VERBS
    return doc.kinds[at] == LOWER and finite and doc.at(CueEntry, at) is not None


def _apostrophe(doc: Document, at: int) -> bool:
    return doc.glued(at) and doc.keys[at - 1].endswith("s") and doc.keys[at] in ("'", "’")


def _past_preposition(doc: Document, start: int, end: int) -> int:
    """In physics the total: the subject begins at the last article after a leading phrase."""
    if start < end and doc.keys[start] in PREPOSITIONS:
        for at in range(start + 2, end):
            if doc.keys[at] in ("the", "its", "their", "a"):
                return at
    return start
