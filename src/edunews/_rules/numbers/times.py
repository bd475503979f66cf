"""Numbers that tell when or how old: clock times and ages."""

from edunews._rules.numbers.draft import Draft, after, before, is_name, is_word, reject
from edunews._rules.numbers.numeral import Number
from edunews._rules.numbers.reading import HYPHENS, read
from edunews._rules.numbers.words import (
    AFTER_AGE,
    AGED,
    CLOCK_AFTER,
    CONNECTORS,
    COPULAS,
    KIN,
    MERIDIEM,
    PART_OF_DAY,
    PEOPLE,
    PRONOUNS,
    SCHOOLING,
    STOOD,
)
from edunews._rules.rule import rule
from edunews._text.document import Document
from edunews._text.lexer import NUMBER
from edunews.model.provenance import Confidence, RejectionKind

HIGH = Confidence.HIGH
YEARS_OLD = ("year-old", "year-olds", "years-old", "month-old", "month-olds")


@rule("numbers.time", HIGH,
      "Lines open at {time:8}am and close at {time:5:30}.", "They finish at {time:five}.",
      "The call came at {time:10.20} on a Monday.",
      "Come at {time:ten to nine} or between {time:five} and {time:eight} in the morning.",
      "no: The total stood at five.")  # fmt: skip
def clock(doc: Document, number: Number) -> Draft | None:
    """A time of day."""
    if number.kind != "cardinal" or number.value is None or not 0 < number.value <= 24:
        return None
    if number.next in MERIDIEM:
        return reject(doc, number, RejectionKind.TIME, number.last)
    if number.next in CONNECTORS and number.next != "," and (last := _hours(doc, number)):
        return reject(doc, number, RejectionKind.TIME, last)
    second = number.next2
    minutes = second.isdecimal() and len(second) == 2 and doc.glued(number.last + 1)
    if number.next == ":" and doc.glued(number.last) and minutes:
        return reject(doc, number, RejectionKind.TIME, number.last + 2)
    if number.tail or number.scaled or number.unit:
        return None
    return reject(doc, number, RejectionKind.TIME) if _hour(doc, number) else None


def _hours(doc: Document, number: Number) -> int:
    """The token after the first of "five to eight in the morning", after "ten to nine"; else 0."""
    other = read(doc, number.last + 1) if after(doc, number.last, 1)[:1].isalnum() else None
    if other is None or not other.bare or other.unit or not 1 <= (other.value or 0) <= 12:
        return 0
    if number.next == "to" and number.prev == "at" and number.prev2 not in STOOD:
        return other.last  # every Monday at ten to nine
    if number.prev == "between" and number.value > other.value:  # type: ignore[operator]
        return other.last  # between nine and three
    told = (other.next, other.next2, after(doc, other.last, 2))
    day = told[0] in MERIDIEM or (told[:2] == ("in", "the") and told[2] in PART_OF_DAY)
    return number.last if day else 0


def _hour(doc: Document, number: Number) -> bool:
    """2 in the afternoon, half past three, at 7; not "stood at 7" nor "at 7 schools"."""
    words = [after(doc, number.last, ahead) for ahead in range(3)]
    if words[:2] == ["in", "the"] and words[2] in PART_OF_DAY:
        return True
    if number.prev in ("past", "to") and number.prev2 in ("half", "quarter", "minutes"):
        return True
    if number.prev != "at" or number.prev2 in STOOD:
        return False
    decimals = -number.value.as_tuple().exponent  # type: ignore[operator, union-attr]
    hour = (decimals == 2 and number.last - number.first == 1) or (
        decimals == 0 and number.value <= 12  # type: ignore[operator]
    )
    return hour and words[0] in CLOCK_AFTER


@rule("numbers.age", HIGH,
      "Leah Hart, {age:34}, and her son Oliver, now {age:four}, left.",
      "{age:Three}- and {age:four-year-olds} were {age:11} years old.",
      "Pupils aged {age:11} to {age:16} and those under {age:30} agreed.",
      "Her son Leo is {age:five} and most are {age:25} or older.",
      "no: Years later, 34 schools closed.")  # fmt: skip
def age(doc: Document, number: Number) -> Draft | None:
    """How old somebody is."""
    if number.value is None or number.scaled:
        return None
    if _years_old(doc, number):
        return reject(doc, number, RejectionKind.AGE)
    if number.unit or number.tail or not 0 < number.value <= 110:
        return None
    if number.next in ("or", "and") and number.next2 in ("older", "younger"):
        return reject(doc, number, RejectionKind.AGE)
    if (_hangs(doc, number) or _aged(doc, number.first) or _in_commas(doc, number)
            or _is_years(doc, number)):  # fmt: skip
        return reject(doc, number, RejectionKind.AGE)
    return _schooled(doc, number)


def _schooled(doc: Document, number: Number) -> Draft | None:
    """16 to 18 funding, the 11-16 curriculum"""
    at = number.last + 1
    if number.next not in ("to", "-", "–") or after(doc, at, 1) not in SCHOOLING:
        return None
    other = read(doc, at) if doc.kinds[at] == NUMBER else None
    grows = other is not None and other.bare and 3 <= number.value < other.value <= 25  # type: ignore[operator]
    return reject(doc, number, RejectionKind.AGE, at + 1) if grows and number.bare else None


def _years_old(doc: Document, number: Number) -> bool:
    """Whether it is the number of "11-year-old" or "11 years old"."""
    if number.tail:
        return number.tail.endswith(YEARS_OLD)
    if number.next2 in ("old", "olds"):
        return number.next in ("year", "years", "months", "yrs")
    of_age = number.next2 == "of" and after(doc, number.last, 2) == "age"
    return (number.next == "years" and of_age) or number.next in ("year-old", "year-olds")


def _hangs(doc: Document, number: Number) -> bool:
    """three- and four-year-olds; 16 to 19 year olds"""
    at = number.last
    if after(doc, at) in HYPHENS and doc.glued(at):
        at += 1
    if after(doc, at) not in ("and", "to", "or", "-", "–") and at == number.last:
        return False
    skip = 1 if after(doc, at) in ("and", "to", "or", "-", "–") else 0
    following = at + skip
    if following >= len(doc) or doc.block_of[following] != doc.block_of[number.first]:
        return False
    key = doc.keys[following]
    if doc.kinds[following] != NUMBER and "-year-old" not in key:
        return False
    other = read(doc, following)
    return other is not None and _years_old(doc, other)


def _aged(doc: Document, at: int, reach: int = 3) -> bool:
    """Aged 11 to 16, ages 5-11, between the ages of 5 and 11, under the age of 16"""
    first = doc.blocks[doc.block_of[at]][0]
    words = [doc.keys[i] if i >= first else "" for i in (at - 1, at - 2, at - 3)]
    if words[0] in AGED or (words[0] in ("of", "between", "about", "just") and words[1] in AGED):
        return True
    if words[0] in ("under", "over") and words[1] in PEOPLE:
        return True
    if reach and words[0] in CONNECTORS and at - 2 >= first and _small_age(doc, at - 2):
        return _aged(doc, at - 2, reach - 1)
    return False


def _small_age(doc: Document, at: int) -> bool:
    return doc.kinds[at] == NUMBER and doc.keys[at].isdecimal() and len(doc.keys[at]) <= 2


def _in_commas(doc: Document, number: Number) -> bool:
    """Leah Hart, 34, said; her daughter, 12, missed; Alfie, now nine, has; Leah Hart (34)"""
    lead = number.prev
    place = number.first - 1
    if lead in ("now", "then", "just") and number.prev2 == ",":
        lead, place = ",", place - 1
    following = number.next
    if lead == "(" and following == ")":
        return is_name(doc, place - 1) and number.value >= 3  # type: ignore[operator]
    if lead != "," or not number.bare or place < 1:
        return number.prev == "now" and is_name(doc, number.first - 2)
    if doc.kinds[place - 1] == NUMBER or not is_word(doc, place - 1):
        return False
    if place < number.first - 1:
        return True
    if is_name(doc, place - 1):
        return following in (",", ";", ".", "", "”", '"', "–", "-", "—")
    return following == "," and number.next2 not in ("or", "and", "which")


def _is_years(doc: Document, number: Number) -> bool:
    """He was eight. Her son Leo is five. At 94 its oldest member"""
    if number.prev == "at" and number.value >= 13:  # type: ignore[operator]
        return number.next in ("its", "his", "her", "their", "years")
    if number.prev in COPULAS and number.next in AFTER_AGE:
        if number.next2 in ("he", "she") and is_name(doc, number.first - 2):
            return True
        return number.prev2 in PRONOUNS or number.prev2 in KIN or before(doc, number, 3) in KIN
    return False
