"""Shares, ratios and multiples: one in ten, two-thirds, 18 to one, doubled."""

from decimal import Decimal

from edunews._rules.numbers.draft import (
    Draft,
    after,
    as_printed,
    is_name,
    is_word,
    part_of_one,
)
from edunews._rules.numbers.numeral import Number
from edunews._rules.numbers.reading import read
from edunews._rules.numbers.words import (
    AFTER_SHARE,
    AFTER_TIMES,
    DETERMINERS,
    DOUBLE_LEADS,
    EVERY,
    EXTREMES,
    HALF_NAMES,
    ORDINALS,
)
from edunews._rules.rule import rule
from edunews._text.document import Document
from edunews._text.lexer import CAPITAL
from edunews.model.provenance import Confidence, RejectionKind
from edunews.vocab.entries import ApproximatorEntry, NumberEntry

HIGH, MEDIUM, LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW


@rule("numbers.one-in", HIGH,
      "{quantity:One in 10} left and {quantity:two in every five} stayed.",
      "{quantity:Seven out of ten} said yes.",
      "no: Two in Leeds and five in York left.")  # fmt: skip
def one_in(doc: Document, number: Number) -> Draft | None:
    """A share told as so many in so many."""
    at, out = number.last, number.next == "out"
    if number.tail == "in" and number.next == "-":
        return _of_so_many(doc, number, at + 1, out)  # one-in-10
    if number.next not in ("in", "out", "-") or number.next2 != ("of" if out else "in"):
        at = at + 1 if number.next == "in" else 0
    else:
        at += 2
    if not at or number.value is None or number.tail:
        return None
    at += after(doc, at) in EVERY or after(doc, at) == "-"
    return _of_so_many(doc, number, at, out)


def _of_so_many(doc: Document, number: Number, at: int, out: bool) -> Draft | None:
    other = _number_at(doc, number, at)
    if other is None or other.kind != "cardinal" or not other.value or other.tail:
        return None
    top = number.value or Decimal(0)
    if top <= 0 or top >= other.value or other.unit or other.value >= 10**7:
        return None
    if 1900 <= other.value <= 2100 and other.digits and "," not in doc.keys[at]:
        return None  # up from two in 2020
    if not out and top != 1 and other.value % 5 and other.value > 12:
        return None
    return _so_many_to(number, other)


def _number_at(doc: Document, number: Number, at: int) -> Number | None:
    """The numeral at ``at``, in the paragraph of ``number``."""
    if at >= len(doc) or doc.block_of[at] != doc.block_of[number.first]:
        return None
    entry = doc.at(NumberEntry, at)
    if not doc.keys[at][0].isdecimal() and entry is None:
        return None
    return read(doc, at)


@rule("numbers.ratio", MEDIUM,
      "The ratio is {quantity:18:1} or {quantity:three to one}.",
      "There is one adult to every {quantity:five} children.",
      "There are {quantity:17.9} pupils for every teacher.",
      "Exclusions run at {quantity:six per 1,000}.",
      "no: From two to one.")  # fmt: skip
def ratio(doc: Document, number: Number) -> Draft | None:
    """So many to one: 18:1, one bed for every 3.4 students, 17.9 pupils to each teacher."""
    if number.value is None or number.tail:
        return None
    first, second = number.next, number.next2
    other = _number_at(doc, number, number.last + 1)
    if other and other.value and other.kind == "cardinal" and not other.unit:
        if first == ":" and doc.glued(number.last) and doc.glued(number.last + 1):
            return _so_many_to(number, other)
        one = first == "to" and other.value == 1 and number.prev != "from"
        if one or (first == "per" and other.value >= 100):
            return _so_many_to(number, other)
    many = _per_many(doc, number)
    if many:
        return many
    to_every = number.prev in EVERY and number.prev2 in ("for", "to")
    if to_every and _one_of(doc, number.first - 2):
        return as_printed(number, "ratio")
    if number.value > 1 and second in ("for", "to") and after(doc, number.last, 2) in EVERY:
        following = after(doc, number.last, 3)
        if following and not following[0].isdecimal():
            return as_printed(number, "ratio")
    return None


def _per_many(doc: Document, number: Number) -> Draft | None:
    """Eight pupils per 10,000, three exclusions for every 10,000"""
    at = number.last + 1 + (number.next2 == "for")
    if not is_word(doc, number.last) or after(doc, at) not in ("per", "every"):
        return None
    other = _number_at(doc, number, at + 1)
    if other is None or not other.value or other.value < 100 or number.value is None:
        return None
    return _so_many_to(number, other)


def _so_many_to(number: Number, other: Number) -> Draft:
    top, under = number.value or Decimal(0), other.value or Decimal(1)
    return Draft(number.first, other.last, number.start, other.end, "ratio", top / under,
                 over=(top, under))  # fmt: skip


def _one_of(doc: Document, at: int) -> bool:
    """Whether "one" stands at most four words before "for every": one purpose-built bed."""
    first = doc.sentences[doc.sentence_of[at]][0]
    return bool({"one", "a"} & set(doc.keys[max(first, at - 5) : at]))


def is_share(doc: Document, number: Number) -> bool:
    """Whether a fraction word is a share here and no place in an order ("a third grader")."""
    word, lead = doc.keys[number.last - 1], number.prev
    following = number.next
    if word == "half" or word == "halves":
        return lead not in ORDINALS and following not in HALF_NAMES
    if word in ("quarter", "fourth", "quarters") and lead in ORDINALS:
        return False
    if word in ("quarter", "quarters") and following in ("to", "past", "final", "finals"):
        return lead == "by"
    if number.over and number.over[0] == 1 and word.endswith("s"):
        return False  # 16 quarters in a row
    if doc.kinds[number.first] == CAPITAL and is_name(doc, number.first - 1):
        return False  # the Latin Quarter
    plural = word.endswith("s") or not word[0].isalpha() or "-" in word
    article = doc.keys[number.first] in ("a", "an", "one")
    if plural or lead in EXTREMES:
        return True
    if not article and word != "quarter":
        return False
    if following in AFTER_SHARE or not is_word(doc, number.last):
        return lead != "for" or following == "of"
    return _approximated(doc, number) or (word == "quarter" and article)


def _approximated(doc: Document, number: Number) -> bool:
    return number.first in doc.ending(ApproximatorEntry)


@rule("numbers.fraction", HIGH,
      "{quantity:Half} of them, {quantity:two-thirds} of us and {quantity:a quarter} agreed.",
      "It fell by {quantity:a third}.",
      "no: She is in the third year and the second half.")  # fmt: skip
def fraction(doc: Document, number: Number) -> Draft | None:
    """A share in words: half, two-thirds, a fifth."""
    if not is_share(doc, number) or part_of_one(doc, number):
        return None
    return as_printed(number, "ratio")


@rule("numbers.place", MEDIUM, "A {ordinal:third} grader lost.", "no: A third of them lost.")
def place(doc: Document, number: Number) -> Draft | None:
    """A fraction word that is a place in an order."""
    if not number.over or is_share(doc, number):
        return None
    last = number.last - 1
    if doc.keys[last] in ("half", "quarter", "halves", "quarters"):
        return None
    start, end = doc.starts[last], doc.ends[last]
    return Draft(last, last + 1, start, end, rejected=RejectionKind.ORDINAL)


@rule("numbers.multiple", HIGH,
      "It {quantity:doubled}, to {quantity:three times} the rate and {quantity:twice} as much.",
      "no: She taught a double lesson.")  # fmt: skip
def multiple(doc: Document, number: Number) -> Draft | None:
    """A factor: doubled, twice the rate, 1.6 times as large."""
    if number.kind == "multiple":
        return _multiple_word(doc, number)
    found = number.unit
    if number.tail == "fold":
        return Draft(number.first, number.last, number.start, number.tail_end, "multiple",
                     number.value)  # fmt: skip
    if found is None or found[0].unit != "times":
        return None
    _, last, end = found
    of_size = after(doc, last) in AFTER_TIMES and not _repeated(doc, last)
    fine = number.value is not None and number.value != number.value.to_integral_value()
    unit = "multiple" if of_size or fine else "count"
    return Draft(number.first, last, number.start, end, unit, number.value)


def _repeated(doc: Document, last: int) -> bool:
    """Four times a week, three times this year: occasions, not size."""
    periods = ("week", "month", "year", "day", "term", "hour", "past", "last", "summer", "night",
               "same")  # fmt: skip
    if after(doc, last) in ("a", "an", "this", "the", "over", "each"):
        return after(doc, last, 1) in periods or after(doc, last) == "over"
    return False


def _multiple_word(doc: Document, number: Number) -> Draft | None:
    word, following = doc.keys[number.first], number.next
    unit = "multiple"
    if word in ("twice", "thrice"):
        if following not in AFTER_TIMES or _repeated(doc, number.last):
            unit = "count"
    elif word in ("double", "triple", "treble", "quadruple"):
        grows = number.prev in DOUBLE_LEADS and following not in ("up", "down")
        if not grows and following not in DETERMINERS and not _approximated(doc, number):
            return None
    elif following in ("up", "down", "over", "back") or (
        word in ("doubles", "halves", "triples") and following not in DETERMINERS
    ):
        return None
    return as_printed(number, unit)
