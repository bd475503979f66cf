"""Reading numerals: digits, words and fractions, with their scale, from one token on."""

import functools
import re
from decimal import Decimal

from edunews._rules.numbers.numeral import ONE, Number, tables
from edunews._rules.numbers.words import ARTICLES, FEW, METRES
from edunews._text.document import Document
from edunews._text.lexer import NUMBER, UPPER, places_of
from edunews.vocab.entries import NumberEntry, UnitEntry

RE_DIGITS = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?")
LONGEST = 24  # digits; what is longer is a serial number or noise, and sums could be inexact
APART = frozenset({"bln", "bn", "mln"})  # short scales that may stand apart: 10 bn
RE_YEAR = re.compile(r"\d|1[0-3]")
FORMS = frozenset("cflw")  # a unit, or with a small number the name of a class
MOST = Decimal(10) ** 27  # beyond it sums would be rounded
AND_A = (("and", "a"), ("and", "one"))
DIVISORS = frozenset({"2", "3", "4", "5", "6", "8", "16", "32"})
LATER = frozenset({"ps", "y="})  # money before the number, horsepower or nothing after it
SIGNS = frozenset("-−–")
HYPHENS = frozenset("-\u2010\u2011")
GOES_ON = HYPHENS | {"/", "and"}


def anchors(doc: Document) -> list[int]:
    """The tokens that a numeral can begin with."""
    known, found = tables(doc.vocabulary).numbers, set(doc.starting(NumberEntry))
    found.update(places_of(doc.kinds, NUMBER))
    for hyphen in HYPHENS:
        offset = doc.text.find(hyphen)
        while offset >= 0:
            at = doc.token_at(offset)
            if doc.keys[at].partition("-")[0] in known:
                found.add(at)
            offset = doc.text.find(hyphen, max(offset + 1, doc.ends[at]))
    return sorted(found)


def read(doc: Document, at: int) -> Number | None:
    """The numeral that begins at the anchor ``at``."""
    words = tables(doc.vocabulary)
    number = _numeral(doc, at, words.numbers)
    if number is None:
        return None
    if number.value is not None and not -MOST < number.value < MOST:
        number.value = None
    keys, (begin, stop) = doc.keys, doc.blocks[doc.block_of[at]]
    first, last = number.first, number.last
    if first > begin:
        number.prev = keys[first - 1]
        number.sign = number.prev in words.signs
        if first > begin + 1:
            number.prev2 = keys[first - 2]
    if last < stop:
        number.next = keys[last]
        if last + 1 < stop:
            number.next2 = keys[last + 1]
        number.unit = _unit(doc, last)
    if number.tail:
        entry = words.units.get(number.tail) or words.units.get(number.tail.split("-", 1)[0])
        number.unit = (entry, last, number.tail_end) if entry else None
    return number


def _unit(doc: Document, at: int) -> tuple[UnitEntry, int, int] | None:
    """The unit word or symbol at ``at``: the entry, its last token and last character."""
    hit = doc.at(UnitEntry, at)
    if hit is None or doc.keys[at] in LATER:
        return None
    end = hit.end
    if end < len(doc.kinds) and doc.kinds[end] == NUMBER and (
        doc.keys[at] == "year" or doc.glued(end)
    ):  # fmt: skip
        return None  # 31 Year 11 pupils, five $10 notes
    if doc.kinds[end - 1] == NUMBER and not doc.glued(end - 1):
        return None  # 12 m 2 cm
    if doc.keys[at] in FORMS and doc.kinds[at] == UPPER and RE_YEAR.fullmatch(doc.keys[at - 1]):
        return None  # the pupils of 7W and 10C
    letter = end == at + 1 and len(doc.keys[at]) == 1 and doc.keys[at].isalpha()
    tied = doc.glued(at) or doc.keys[at] in ("g", "l")
    if letter and not (tied and doc.text[doc.starts[at]] in hit.entry.spellings):
        return None  # 30C, 45g; not 5G
    return hit.entry, end, doc.ends[end - 1]


def _numeral(doc: Document, at: int, known: dict[str, NumberEntry]) -> Number | None:
    if doc.kinds[at] == NUMBER:
        return _digits(doc, at, known)
    key = doc.keys[at]
    entry = known.get(key)
    if entry is None:
        return _hyphenated(doc, at, known)
    if entry.kind == "span":
        return _make(doc, at - 1, at, ONE) if at and doc.keys[at - 1] == "a" else None
    if entry.kind == "cardinal":
        return _words(doc, at, known)
    if entry.kind == "fraction":
        return _fraction(doc, at, entry, known)
    if entry.kind == "glyph":
        return _make(doc, at, at + 1, entry.value, "fraction")
    if entry.kind == "scale":
        return _article_scale(doc, at, known)
    return _make(doc, at, at + 1, entry.value, entry.kind)


def _make(
    doc: Document, first: int, last: int, value: Decimal | None, kind: str = "cardinal",
    over: tuple[Decimal, Decimal] | None = None, *, scale: Decimal = ONE,
) -> Number:  # fmt: skip
    end = doc.ends[last - 1]
    return Number(first, last, doc.starts[first], end, kind, value, over, scale=scale)


def _fraction_of(doc: Document, first: int, last: int, top: Decimal, under: Decimal) -> Number:
    return _make(doc, first, last, top / under, "fraction", (top, under))


@functools.lru_cache(1 << 12)
def _decimal(digits: str) -> Decimal | None:
    """18,870 or 22.4; None for 1.2.3 and 12,34."""
    return Decimal(digits.replace(",", "")) if RE_DIGITS.fullmatch(digits) else None


def _digits(doc: Document, at: int, known: dict[str, NumberEntry]) -> Number:
    key, last = doc.keys[at], at + 1
    following = doc.keys[last] if last < len(doc.keys) else ""
    glued = doc.glued(at)
    if following == "/" and not glued and (over := _slashed(doc, at)):
        return _fraction_of(doc, at, at + 3, *over)
    first, value = at, _decimal(key) if len(key) <= LONGEST else None
    if glued or (at and doc.keys[at - 1] == "minus"):
        first, value = _signed(doc, at, value)
    number = Number(first, last, doc.starts[first], doc.ends[at], "cardinal", value, digits=True)
    if following in known or following in GOES_ON or following[:1].isdecimal():
        _go_on(doc, number, known)
    return number


def _signed(doc: Document, at: int, value: Decimal | None) -> tuple[int, Decimal | None]:
    """The sign or point that touches the digits at ``at``: -5, .75, minus 12, minus-130."""
    first, keys = at, doc.keys
    if doc.glued(at):
        loose = at == 1 or not doc.glued(at - 1) or keys[at - 2] in "([£$€"
        if loose and keys[at - 1] == "." and value is not None and keys[at].isdecimal():
            first, value = at - 1, Decimal(f"0.{keys[at]}")
        elif keys[at - 1] in SIGNS and (loose or keys[at - 2] == "minus"):
            first, value = at - 1, value and -value
    if first and keys[first - 1] == "minus" and keys[first - 2] != "or":
        first, value = first - 1, value and -abs(value)
    return first, value


def _go_on(doc: Document, number: Number, known: dict[str, NumberEntry]) -> None:
    """What more of the figures stands after the first of them: 2½, R200 000, 1.2 million."""
    last, value = _spaced(doc, number)
    last, value = _glyph(doc, last, value, known)
    last, value, scale = _scales(doc, last, value, known, number.first)
    last, value, scale = _and_a_half(doc, last, value, scale, known)
    number.end = doc.ends[last - 1]
    number.tail, number.tail_end = _tail(doc, last)
    number.last, number.value = last + 2 if number.tail else last, value
    number.scale = scale


def _spaced(doc: Document, number: Number) -> tuple[int, Decimal | None]:
    """The thousands of "R200 000"; only with a currency, for telephone numbers look the same."""
    at, value = number.last, number.value
    while (
        at < len(doc) and doc.kinds[at] == NUMBER and value is not None and value % 1 == 0
        and doc.ends[at] - doc.ends[at - 1] == 4 and not doc.glued(at)
        and doc.keys[at].isdecimal() and doc.keys[at - 1].isdecimal() and _money(doc, number.first)
    ):  # fmt: skip
        value, at = value * 1000 + int(doc.keys[at]), at + 1
    return at, value


def _glyph(
    doc: Document, at: int, value: Decimal | None, known: dict[str, NumberEntry]
) -> tuple[int, Decimal | None]:
    """2½, 1 3/4"""
    if value is None or at >= len(doc):
        return at, value
    entry = known.get(doc.keys[at]) if doc.glued(at) else None
    if entry and entry.kind == "glyph":
        return at + 1, value + entry.value
    over = _slashed(doc, at)
    return (at + 3, value + over[0] / over[1]) if over else (at, value)


def _slashed(doc: Document, at: int) -> tuple[Decimal, Decimal] | None:
    """The 3 and the 4 of "3/4": only small parts of small numbers, for 24/7 and 9/11 are names."""
    top, slash, under = (*doc.keys[at : at + 3], "", "", "")[:3]
    if slash != "/" or not (doc.glued(at + 1) and doc.glued(at + 2)) or under not in DIVISORS:
        return None
    if not top.isdecimal() or not 0 < int(top[:3]) < int(under):
        return None
    return Decimal(top), Decimal(under)


def _scale(doc: Document, at: int, known: dict[str, NumberEntry]) -> NumberEntry | None:
    """The scale at ``at``, after a number: million; three billions, but not 20 dozens of …"""
    entry = known.get(doc.keys[at])
    if entry and entry.kind == "vague" and doc.keys[at + 1 : at + 2] != ("of",):
        entry = known.get(doc.keys[at][:-1])
    return entry if entry and entry.kind == "scale" else None


def _scales(
    doc: Document, at: int, value: Decimal | None, known: dict[str, NumberEntry], first: int
) -> tuple[int, Decimal | None, Decimal]:
    """1.2 million, £4bn, 3 hundred thousand"""
    scale = ONE
    stop = doc.blocks[doc.block_of[first]][1]
    while at < stop and (entry := _scale(doc, at, known)):
        key, money = doc.keys[at], _money(doc, first)
        if len(key) <= 3 and not doc.glued(at) and key not in APART and not (key == "m" and money):
            break
        if key == "m" and not money and not METRES.isdisjoint(doc.keys[at + 1 : at + 2]):
            break  # the 100m hurdles, the 32m2 of a room
        value, scale, at = value and value * entry.value, scale * entry.value, at + 1
    return at, value, scale


def _money(doc: Document, first: int) -> bool:
    hit = doc.at(UnitEntry, first - 1) if first else None
    return hit is not None and hit.entry.unit.startswith("currency:")


def _and_a_half(
    doc: Document, at: int, value: Decimal | None, scale: Decimal, known: dict[str, NumberEntry]
) -> tuple[int, Decimal | None, Decimal]:
    """Two and a half; one and a half million; three million and a quarter"""
    if value is None or doc.keys[at : at + 2] not in AND_A or at + 2 >= len(doc):
        return at, value, scale
    entry = known.get(doc.keys[at + 2])
    if entry is None or entry.kind != "fraction" or entry.value not in (2, 4):
        return at, value, scale
    value, at = value + scale / entry.value, at + 3
    more = known.get(doc.keys[at]) if at < len(doc) and scale == 1 else None
    if more and more.kind == "scale" and len(doc.keys[at]) > 3:
        return at + 1, value * more.value, more.value
    return at, value, scale


def _tail(doc: Document, at: int) -> tuple[str, int]:
    """The word that a hyphen ties to the number ending before ``at``: 20-week, 112-page."""
    if at + 1 >= len(doc) or doc.keys[at] not in HYPHENS or not doc.glued(at):
        return "", 0
    word = doc.keys[at + 1]
    if not doc.glued(at + 1) or not word[0].isalpha() or word in ("to", "in", "and", "or"):
        return "", 0
    return word, doc.ends[at + 1]


def _words(doc: Document, at: int, known: dict[str, NumberEntry]) -> Number:
    total = current = Decimal(0)
    last, scale, stop = at, ONE, doc.blocks[doc.block_of[at]][1]
    size = Decimal(0)  # of the word before: after "hundred" comes "twenty", after "twenty" "two"
    while last < stop:
        entry = (last > at and _scale(doc, last, known)) or known.get(doc.keys[last])
        if entry is None and size >= 100 and last + 1 < stop and _small(doc, last, known):
            last += 1
            continue
        if entry is None or entry.kind not in ("cardinal", "scale") or len(doc.keys[last]) <= 2:
            break
        value = entry.value
        if entry.kind == "scale":
            if value <= 100:
                current = (current or ONE) * value
            else:  # two thousand million
                more = total + (current or ONE) * value
                total = more if current or not total else total * value
                scale, current = scale * value, Decimal(0)
        elif last == at or size >= 100 or (20 <= size < 100 and size % 10 == 0 and value < 10):
            current += value
        else:
            break
        size, last = value, last + 1
    value, first = total + current, at
    if at and doc.keys[at - 1] == "minus" and doc.keys[at - 2] != "or":
        value, first = -value, at - 1
    fraction = known.get(doc.keys[last]) if last < stop else None
    if fraction and fraction.kind == "fraction" and last == at + 1 and _divides(doc, last, value):
        return _fraction_of(doc, at, last + 1, value, fraction.value)
    if fraction and fraction.kind == "ordinal" and value % 100 == 0:  # one hundred twenty-fifth
        return _make(doc, at, last + 1, value + fraction.value, "ordinal")
    last, whole, scale = _and_a_half(doc, last, value, scale, known)
    return _make(doc, first, last, whole, scale=scale)


def _small(doc: Document, at: int, known: dict[str, NumberEntry]) -> bool:
    """Whether "and" and a number below a hundred stand at ``at``: two hundred and five."""
    entry = known.get(doc.keys[at + 1]) if doc.keys[at] == "and" else None
    half = entry and entry.value == 1 and doc.keys[at + 2 : at + 3] in (("half",), ("quarter",))
    return entry is not None and entry.kind == "cardinal" and entry.value < 100 and not half


def _divides(doc: Document, at: int, numerator: Decimal) -> bool:
    """Three quarters, one third; but not the "one third-placed" kind, nor "two quarter days"."""
    return doc.keys[at].endswith("s") == (numerator > 1)


def _hyphenated(doc: Document, at: int, known: dict[str, NumberEntry]) -> Number | None:
    """two-thirds, one-in-five, four-year, twenty-two-year-old"""
    parts = doc.keys[at].split("-")
    head = 2 if len(parts) > 1 and "-".join(parts[:2]) in known else 1
    entry, rest = known.get("-".join(parts[:head])), parts[head:]
    divisor = known.get(rest[0]) if len(rest) == 1 else None
    if entry is None or not rest:
        return None
    if entry.kind == "fraction" and divisor and divisor.kind == "scale":
        return _make(doc, at, at + 1, divisor.value / entry.value)  # half-dozen
    if entry.kind != "cardinal":
        return None
    if divisor and divisor.kind == "fraction":
        return _fraction_of(doc, at, at + 1, entry.value, divisor.value)
    under = known.get(rest[1]) if len(rest) == 2 and rest[0] == "in" else None
    if under and under.value > entry.value:
        return _fraction_of(doc, at, at + 1, entry.value, under.value)
    if divisor and divisor.kind == "scale":
        return _make(doc, at, at + 1, entry.value * divisor.value, scale=divisor.value)
    number = _make(doc, at, at + 1, entry.value)
    number.end = doc.starts[at] + len("-".join(parts[:head]))
    number.tail, number.tail_end = "-".join(rest), doc.ends[at]
    return number


def _fraction(doc: Document, at: int, entry: NumberEntry, known: dict[str, NumberEntry]) -> Number:
    """A third, half, half a million, a quarter of a million"""
    first = (
        at - 1
        if at and doc.keys[at - 1] in ARTICLES and doc.block_of[at - 1] == doc.block_of[at]
        else at
    )
    last = at + 2 if doc.keys[at + 1 : at + 2] == ("of",) and entry.value != 2 else at + 1
    last += doc.keys[last : last + 1] in (("a",), ("an",)) or doc.keys[last - 1] == "of"
    scale = known.get(doc.keys[last]) if last < len(doc) else None
    if scale and scale.kind == "scale" and len(doc.keys[last]) > 3:
        value = scale.value / entry.value
        return _make(doc, first, last + 1, value, scale=scale.value)
    return _fraction_of(doc, first, at + 1, ONE, entry.value)


def _article_scale(doc: Document, at: int, known: dict[str, NumberEntry]) -> Number | None:
    """A million, a hundred, a dozen; "hundred" alone is no number of its own."""
    if not at or len(doc.keys[at]) <= 3:
        return None
    if doc.keys[at - 1] in FEW:
        return _make(doc, at - 1, at + 1, Decimal(0), "vague")
    if doc.keys[at - 1] not in ARTICLES:
        return None
    last, value, scale = _scales(doc, at, ONE, known, at)
    return _make(doc, at - 1, last, value, scale=scale)
