"""Numbers that measure nothing: labels, tallies, telephone numbers, vague plurals."""

from bisect import bisect_right
from decimal import Decimal

from edunews._rules.numbers.draft import (
    Draft,
    after,
    currency_before,
    is_name,
    is_word,
    reject,
)
from edunews._rules.numbers.numeral import Number
from edunews._rules.numbers.reading import HYPHENS, read
from edunews._rules.numbers.words import (
    COINS,
    CONNECTORS,
    DASHES,
    DECADE_LEADS,
    FREE,
    GRADED,
    GRADES,
    LINK_MARKS,
    ORDINAL_ENDINGS,
    PERIODS,
    SMALL_IN_TITLES,
    VAGUE,
    VOTES,
)
from edunews._rules.rule import rule
from edunews._text.document import Document
from edunews._text.lexer import CAPITAL, LOWER, NUMBER, UPPER
from edunews.model.provenance import Confidence, RejectionKind
from edunews.vocab.entries import ApproximatorEntry, LabelEntry

HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM
TITLE = 8  # tokens


def label_before(doc: Document, number: Number) -> bool:
    """Whether a label word stands before the number, or before the list of them that it ends."""
    at, value, ends = number.first, number.value, doc.ending(LabelEntry)
    first = doc.blocks[doc.block_of[at]][0]
    for _ in range(7):
        if value is None or number.scaled:
            return False
        hit = ends.get(at)
        if hit and hit.start >= first and not hit.entry.after:
            return _fits(doc, hit.entry, hit.start, value)
        glue = doc.keys[at - 1] if at - 2 >= first else ""
        earlier = doc.keys[at - 2] if glue in CONNECTORS and value <= 14 else ""
        if not earlier.isdecimal() or len(earlier) > 2 or int(earlier) > 14:
            return False
        at, value = at - 2, Decimal(earlier)
    return False


def _fits(doc: Document, entry: LabelEntry, label: int, value: Decimal) -> bool:
    common = entry.word in ("year", "years", "no", "primary") and not is_name(doc, label)
    if common and label and doc.keys[label - 1] in PERIODS:
        return False
    return value <= entry.most


@rule("numbers.label", HIGH,
      "Pupils in Year {label:9} and Year {label:10} were sent home.",
      "Schools should plan for key stages {label:1} and {label:2}.",
      "The {label:7}s and {label:8}s went to girls.",
      "Children in P{label:7} sat a test.",
      "no: This year 300 pupils left.")  # fmt: skip
def label(doc: Document, number: Number) -> Draft | None:
    """The number is part of a name: Year 9, grade 4, section 114, P7, post-16, the 9s."""
    glued_word = doc.glued(number.last) and is_word(doc, number.last)
    if glued_word and number.unit is None and doc.keys[number.last] not in ORDINAL_ENDINGS:
        young = number.next == "s" and number.prev in DECADE_LEADS
        kind = RejectionKind.AGE if young else RejectionKind.LABEL
        return reject(doc, number, kind)  # his early 50s; 9s, 3B
    tied = number.digits and doc.glued(number.first) and is_word(doc, number.first - 1)
    if tied and currency_before(doc, number) is None:
        return reject(doc, number, RejectionKind.LABEL)  # P7, H1
    if number.tail in ("plus", "level"):
        return reject(doc, number, RejectionKind.LABEL)  # 11-plus
    if (number.unit is None or number.prev == "-") and label_before(doc, number):
        return reject(doc, number, RejectionKind.LABEL)
    return None


@rule("numbers.affixed", HIGH,
      "Post-{label:16} education and the K-{label:12} system differ after Covid-{label:19}.",
      "Open {label:24}/{label:7}, it said.", "She leads the {label:16-19} Studio.",
      "no: It fell 7-10 per cent.")  # fmt: skip
def affixed(doc: Document, number: Number) -> Draft | None:
    """A hyphen or slash ties the figures to a word or to other figures: K-12, post-16, 24/7."""
    if not number.digits or currency_before(doc, number):
        return None
    if doc.glued(number.first) and doc.glued(number.first - 1):
        mark, word = doc.keys[number.first - 1], number.first - 2
        scale = doc.kinds[word - 1] == NUMBER and doc.glued(word)  # 5k-20k
        if mark in HYPHENS and is_word(doc, word) and not scale:
            if number.first in doc.ending(ApproximatorEntry):
                return None  # a sub-300 sq m office
            young = doc.keys[word] in ("under", "over", "mid", "late", "early")
            kind = RejectionKind.AGE if young else RejectionKind.LABEL
            return reject(doc, number, kind)
        if mark in LINK_MARKS:
            return reject(doc, number, RejectionKind.LABEL)
    after_slash = number.next == "/" and doc.glued(number.last)
    if after_slash and number.next2[:1].isdecimal() and number.bare:
        return reject(doc, number, RejectionKind.LABEL)
    if number.next in DASHES and is_name(doc, number.last + 2) and number.bare:
        other = read(doc, number.last + 1) if number.next2.isdecimal() else None
        if other and other.bare and number.value < other.value <= 25 and not other.tail:  # type: ignore[operator]
            return reject(doc, number, RejectionKind.LABEL, other.last)
    return None


@rule("numbers.graded", HIGH,
      "A third were graded {label:7} or above.", "She needs at least a {label:4} in maths.",
      "no: There were 7 or more.")  # fmt: skip
def graded(doc: Document, number: Number) -> Draft | None:
    """A grade, from the words around it: 7 or above, at least a 4."""
    if not number.digits or not number.bare or number.value > 9 or number.tail:  # type: ignore[operator]
        return None
    following, second = number.next, number.next2
    if following in ("or", "and") and second in GRADED:
        return reject(doc, number, RejectionKind.LABEL)
    if number.prev in ("a", "an") and number.unit is None:
        return reject(doc, number, RejectionKind.LABEL)
    return None


@rule(
    "numbers.list",
    HIGH,
    "{label:1}. Schools are eligible if they apply.",
    "no: Schools lost 1. They won none.",
)
def listed(doc: Document, number: Number) -> Draft | None:
    """The number of an item in a list."""
    marked = number.next in (".", ")") and doc.glued(number.last)
    if marked and number.bare and is_word(doc, number.last + 1):
        return reject(doc, number, RejectionKind.LABEL)
    return None


@rule("numbers.tally", HIGH,
      "The board voted {tally:5-2} and the bill passed {tally:85-63}.", "A {tally:7-to-2} vote.",
      "It ended {tally:64-12}.",
      "no: It takes 10-15 minutes.")  # fmt: skip
def tally(doc: Document, number: Number) -> Draft | None:
    """Votes or goals for and against."""
    if not number.bare or number.tail:
        return None
    at = number.last
    dash = after(doc, at) in DASHES and doc.glued(at)
    to = 3 if dash and after(doc, at, 1) == "to" and after(doc, at, 2) in DASHES else 0
    to = to or (1 if dash or after(doc, at) == "to" else 0)
    if not to or at + to >= len(doc) or doc.block_of[at + to] != doc.block_of[number.first]:
        return None
    other = read(doc, at + to) if after(doc, at, to)[:1].isalnum() else None
    if other is None or not other.bare or other.unit or (dash and not doc.glued(at + 1)):
        return None
    near = doc.keys[max(0, number.first - 6) : other.last + 2]
    falls = number.digits and other.digits and number.value > other.value  # type: ignore[operator]
    graded = number.value <= 9 and not GRADES.isdisjoint(near)  # type: ignore[operator]
    if falls and (dash or graded):  # grades run from 9 to 1
        kind = RejectionKind.LABEL if graded else RejectionKind.TALLY
        return reject(doc, number, kind, other.last)
    if to == 3 or (VOTES.intersection(near) and number.prev != "from"):
        return reject(doc, number, RejectionKind.TALLY, other.last)
    return None


@rule("numbers.contact", HIGH,
      "Ring {contact:1800 555 014} now.", "They live at {contact:20} Mill Street.",
      "no: In all 20 schools took part.")  # fmt: skip
def contact(doc: Document, number: Number) -> Draft | None:
    """A telephone number or an address."""
    last = number.last
    while last < len(doc) and doc.kinds[last] == NUMBER and doc.keys[last].isdecimal():
        if last - number.first > 8 or doc.starts[last] - doc.ends[last - 1] > 1:
            break
        last += 1
    zero = doc.keys[number.first].startswith("0") and len(doc.keys[number.first]) > 2
    if number.bare and last > number.last and doc.ends[last - 1] - number.start >= 7:
        return reject(doc, number, RejectionKind.CONTACT, last)
    if zero and "." not in doc.keys[number.first]:
        return reject(doc, number, RejectionKind.CONTACT, last)
    if number.bare and is_name(doc, number.last):
        for at in range(number.last + 1, min(number.last + 4, len(doc))):
            hit = doc.at(LabelEntry, at)
            if hit and hit.entry.after:
                return reject(doc, number, RejectionKind.CONTACT)
            if not is_name(doc, at):
                break
    return None


@rule("numbers.ordinal", HIGH,
      "The {ordinal:first} and the {ordinal:22}nd amendment fell on {ordinal:38}th Street.",
      "The {ordinal:thirty-fourth} year.", "no: A third of them lost.")  # fmt: skip
def ordinal(doc: Document, number: Number) -> Draft | None:
    """A place in an order: 22nd, the first year."""
    told = number.kind == "ordinal" or (number.digits and doc.glued(number.last))
    return reject(doc, number, RejectionKind.ORDINAL) if told else None


@rule(
    "numbers.entitlement",
    MEDIUM,
    "Funding for the free {name:30} hours has ended.",
    "no: He worked 30 hours.",
)
def entitlement(doc: Document, number: Number) -> Draft | None:
    """The name of a policy or thing: the free 30 hours, the £1 coin."""
    if number.next in COINS and currency_before(doc, number):
        return reject(doc, number, RejectionKind.NAME)
    if number.next not in ("hours", "hour") or not number.bare:
        return None
    words = (number.prev, number.prev2, number.next2)
    if FREE.intersection(words):
        return reject(doc, number, RejectionKind.NAME)
    return None


@rule("numbers.titled", HIGH,
      "Pupils read “Slaughter Lane {name:Six}” and “{name:Thirty} Boy Summer.”",
      "Heads saw ‘The Sign of {name:Four}’.",
      "no: She said: “Twenty schools will close.”", "no: “Two,” said Jo Pike.",
      "no: Sources said it was “100% Pike”.")  # fmt: skip
def titled(doc: Document, number: Number) -> Draft | None:
    """The number ends or begins the title of a book or film: every word of it has a capital."""
    at = bisect_right(doc.marked, number.first, key=lambda one: one.first) - 1
    first, last = (doc.marked[at].first, doc.marked[at].last) if at >= 0 else (0, 0)
    share = number.unit is not None and number.unit[0].unit == "percent"
    if share or not number.first < last <= first + TITLE:
        return None  # what was “5% GST” is measured
    words = [token for token in range(first, last) if is_word(doc, token)]
    named = [token for token in words if doc.kinds[token] in (CAPITAL, UPPER)]
    small = all(doc.keys[at] in SMALL_IN_TITLES for at in words if doc.kinds[at] == LOWER)
    others = [token for token in named if not number.first <= token < number.last]
    return reject(doc, number, RejectionKind.NAME) if others and small else None


@rule(
    "numbers.years",
    HIGH,
    "The Adult Education Budget {date:2017 to 2018} was cut.",
    "no: It rose from 2017 to 2019 pupils.",
)
def years(doc: Document, number: Number) -> Draft | None:
    """One year and the next, where the first belongs to a name: the Adult Budget 2017 to 2018."""
    other = read(doc, number.last + 1) if number.next == "to" and len(number.next2) == 4 else None
    if other is None or number.value is None or other.value != number.value + 1:
        return None
    both = number.digits and other.digits and not (other.unit or number.unit)
    shown = both and 1900 < number.value < 2100
    return reject(doc, number, RejectionKind.DATE, other.last) if shown else None


@rule("numbers.vague", HIGH,
      "{vague:Hundreds of thousands} of teenagers and {vague:dozens} of heads came.",
      "no: Two hundred came.")  # fmt: skip
def vague(doc: Document, number: Number) -> Draft | None:
    """Many, but not how many."""
    last = number.last
    while after(doc, last) == "of" and after(doc, last, 1) in VAGUE:
        last += 2
    return reject(doc, number, RejectionKind.VAGUE, last)
