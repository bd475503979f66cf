"""The page: its units, what is known of each, and where the story begins and ends."""

import re
from collections.abc import Iterator
from itertools import compress, count
from typing import Any

import attrs

from edunews._rules.rule import Rule
from edunews._rules.structure import patterns
from edunews._rules.structure.bylines import Signature, signature
from edunews._text.document import Document
from edunews._text.gazetteer import Hit
from edunews._text.layout import BULLETS
from edunews._text.lexer import CAPITAL, MARK, NUMBER, PUNCTUATION, UPPER
from edunews.model.text import ArticleFormat, ParagraphKind
from edunews.vocab.pages import AppealEntry, BoilerplateEntry, CreditEntry

__all__ = ["Page", "Unit"]

STOPS = frozenset(".!?…:;")
NEVER_PLAIN = frozenset(BULLETS + "©>")
CLOSING = frozenset(("”", '"', "''"))
SHUTS = frozenset("”’\"'»)]")
NOW = frozenset(
    ("believes", "fears", "hopes", "runs", "says", "teaches", "wants", "warns", "works")
)
LONG = 12  # tokens: a unit that long, with a full stop, is a paragraph of the story
SENTENCE = 8  # tokens: a unit that long may be the story's first paragraph
NEAR = 3  # how many units after a standfirst its byline or dateline may stand
GRAM = 4  # tokens by which words printed twice are found
LAST = 4  # units at the end among which an address of e-mail is the page's own
TOP = 8  # units among which a title that is known may stand
LONGEST = 300  # characters of a title
FIRST_PERSON = frozenset(("i", "i'm", "i've", "i'd", "i'll", "my", "me"))
YOU = frozenset(("you", "your", "you've", "you're", "you'll"))
READER = YOU | {"our", "us", "please"}
WINDOW = 12  # tokens around a hint in which the reader must be spoken to
MOST = 8  # needles kept for one first token, so that a hostile text costs no more
RE_SITE = re.compile(r"\s+[-–—|:]{1,2}\s")


@attrs.define(eq=False)
class Unit:
    """One block: its place, its words, and what was made of it.

    ``closed`` says that it ends like a sentence; ``plain`` that it looks like a paragraph of the
    story and like nothing else.
    """

    at: int
    first: int
    last: int
    text: str
    closed: bool
    plain: bool
    kind: ParagraphKind | None = None
    detail: str | None = None
    rule: Rule[Any] | None = None

    @property
    def opening(self) -> int:
        """The first token behind a bullet."""
        return self.first + (self.length > 1 and self.text[0] in BULLETS)

    @property
    def length(self) -> int:
        """The number of tokens."""
        return self.last - self.first


@attrs.define(eq=False)
class Page:
    """All units, and what one look at the whole has told.

    ``story`` is the first unit of the story, ``tail`` the first after it. ``appeals`` are the
    units in which the page speaks to its reader or to the press; ``spoken`` those with quotation
    marks, ``personal`` those with an "I", ``credits`` those with words of a picture credit.
    ``echoes`` says at which tokens some words of odd units are printed again. ``above`` are the
    kinds found above the story, ``authors`` the names of the bylines by their first word.
    """

    doc: Document
    units: list[Unit]
    appeals: dict[int, str]
    spoken: frozenset[int]
    repeated: set[int]
    credits: dict[int, list[Hit]]
    story: int = 0
    tail: int = 0
    format: ArticleFormat = ArticleFormat.NEWS
    title: str | None = None
    echoes: dict[tuple[str, ...], list[int]] = attrs.field(factory=dict)
    personal: set[int] = attrs.field(factory=set)
    above: set[ParagraphKind] = attrs.field(factory=set)
    authors: dict[str, set[tuple[str, ...]]] = attrs.field(factory=dict)
    datelines: int = 0
    _signatures: dict[int, Signature | None] = attrs.field(factory=dict)

    @classmethod
    def of(cls, doc: Document, title: str | None = None) -> "Page":
        """The page as it is before any rule has run."""
        spoken = frozenset(one.block for one in doc.marked)
        appeals = _appeals(doc)
        credits_: dict[int, list[Hit]] = {}
        for hit in doc.find(CreditEntry):
            credits_.setdefault(doc.block_of[hit.start], []).append(hit)
        openers = doc.starting(BoilerplateEntry)
        units: list[Unit] = []
        repeated, seen = set(), set()
        for at, (first, last) in enumerate(doc.blocks):
            text = doc.text[doc.starts[first] : doc.ends[last - 1]]
            if text in seen and (last - first >= GRAM or text == units[-1].text):
                repeated.add(at)
                units[-1].plain &= text != units[-1].text
            seen.add(text)
            closed = _closed(text)
            plain = (
                closed
                and last - first >= LONG
                and text[-1] != "?"
                and text[0] not in NEVER_PLAIN
                and at not in appeals
                and at not in credits_
                and at not in repeated
                and first not in openers
            )
            units.append(Unit(at, first, last, text, closed, plain))
        page = cls(doc, units, appeals, spoken, repeated, credits_, tail=len(units), title=title)
        for unit in units[:TOP] if title else ():
            unit.plain &= not page.is_title(unit)
        return page

    def signature(self, unit: Unit) -> Signature | None:
        """``unit`` read as a byline, once."""
        if unit.at not in self._signatures:
            self._signatures[unit.at] = signature(self.doc, unit.first, unit.last)
        return self._signatures[unit.at]

    def has_number(self, unit: Unit) -> bool:
        """Whether there are digits in ``unit``."""
        return NUMBER in self.doc.kinds[unit.first : unit.last]

    def is_title(self, unit: Unit) -> bool:
        """Whether ``unit`` prints the title that is known: most words of either are the other's."""
        if self.title is None or unit.at >= TOP:
            return False
        printed = _vocabulary(unit.text[:LONGEST])
        # "Nine schools to close | The Courier"
        for title in (self.title, RE_SITE.split(self.title)[0]):
            given = _vocabulary(title)
            if 3 * len(given & printed) > 2 * max(len(given), len(printed)):
                return True
        return False

    def near(self, unit: Unit, step: int) -> Unit | None:
        """The unit ``step`` places after ``unit``."""
        at = unit.at + step
        return self.units[at] if 0 <= at < len(self.units) else None

    def is_doubled(self, unit: Unit) -> bool:
        """Whether ``unit`` is printed twice in a row, as captions and standfirsts are."""
        after = self.near(unit, 1)
        return after is not None and after.text == unit.text and unit.length >= GRAM

    def is_first(self, *kinds: ParagraphKind) -> bool:
        """Whether nothing above the story, so far, is of one of ``kinds``."""
        return self.above.isdisjoint(kinds)

    def find_story(self) -> None:
        """Settle where the story begins and ends, once shapes are known."""
        open_ = [unit for unit in self.units if unit.kind is None]
        plain = next((u for u in open_ if self._tells(u) and not self._opens_head(u)), None)
        if plain is None:
            plain = next((u for u in open_ if u.closed), open_[1] if len(open_) > 1 else None)
        self.story = plain.at if plain else 0
        if any(unit.closed for unit in open_):
            self._find_tail()

    def _find_tail(self) -> None:
        while self.tail > self.story + 1 and self._trails(self.units[self.tail - 1]):
            self.tail -= 1
        if self.tail == len(self.units) > self.story + 1 and self.addresses(self.units[-1]):
            self.tail -= 1
        datelines = [unit for unit in self.units if unit.kind is ParagraphKind.DATELINE]
        for unit in datelines:
            other = unit is not datelines[0] and unit.at >= self.tail  # More on this · 3 May
            embargo = "embargo" in unit.text[:20].casefold() and len(datelines) > 1
            if other or embargo:
                unit.kind = ParagraphKind.BOILERPLATE
        told = max((unit.at for unit in self.units if self._is_told(unit)), default=0)
        for unit in self.units[told + 1 : self.tail]:
            if unit.detail == "links":  # short teasers of other stories may have their full stops
                self.tail = unit.at
                break

    def addresses(self, unit: Unit) -> bool:
        """Whether ``unit`` speaks to the reader, in a text that is not told by an "I"."""
        told = unit.at in self.spoken or len(self.personal - self.spoken) > 1 or unit.length > 60
        keys = self.doc.keys[unit.first : unit.last]
        return not told and sum(key in YOU for key in keys) > 1

    def _is_told(self, unit: Unit) -> bool:
        """Whether ``unit`` is surely the story's: a paragraph, or a sentence with marks."""
        return unit.plain or (unit.closed and unit.kind is None and unit.at in self.spoken)

    def _tells(self, unit: Unit) -> bool:
        """Whether the story may begin with ``unit``."""
        if unit.plain:
            return True
        sentence = unit.closed and unit.length >= SENTENCE and unit.text[-1] not in "?!:"
        return sentence and not self.is_doubled(unit)

    def _opens_head(self, unit: Unit) -> bool:
        """Whether a byline or dateline follows so soon that ``unit`` stands above the story."""
        after = self.units[unit.at + 1 : unit.at + 1 + NEAR]
        if after and after[0].plain:
            return False
        if unit.plain and self._is_dated(unit):
            return False  # a letter, or the first post of a live blog
        for other in after:
            if other.detail == "stamp":  # of the next post
                return False
            if other.kind is ParagraphKind.DATELINE or (not other.plain and self._signed(other)):
                return True
        return False

    def _is_dated(self, unit: Unit) -> bool:
        """Whether ``unit`` has more than one sentence and stands below the dateline."""
        sentence_of = self.doc.sentence_of
        if sentence_of[unit.first] == sentence_of[unit.last - 1]:
            return False
        return any(u.kind is ParagraphKind.DATELINE for u in self.units[: min(unit.at, TOP)])

    def _signed(self, unit: Unit) -> bool:
        """Whether ``unit`` is surely a byline: behind "By", or a known first name and one more."""
        if unit.closed or unit.length > LONG:
            return False
        known = self.doc.keys[unit.first] in self.doc.vocabulary.names.given
        if not known and not patterns.RE_BY.match(unit.text):
            return False
        found = self.signature(unit)
        return found is not None and bool(found.names or found.signed)

    def _trails(self, unit: Unit) -> bool:
        """Whether ``unit`` may stand below the story: no paragraph of it, no list, no heading."""
        if unit.kind is None:
            return not unit.closed
        return unit.kind not in (ParagraphKind.LIST_ITEM, ParagraphKind.CROSSHEAD)

    def find_echoes(self) -> None:
        """Look once through the text for the words of odd units: pull quotes, pictured people."""
        needles: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for unit in self.units:
            odd = not unit.plain or self.is_marked(unit) or self.is_now(unit)
            if unit.kind is None and odd:
                for needle in (self.content(unit)[:GRAM], self.pair(unit)):
                    rare = max(needle, key=len, default="")  # "the pupils of": looked for at pupils
                    known = needles.setdefault(rare, []) if needle else []
                    one = needle.index(rare) if needle else 0, needle
                    if needle and len(known) < MOST and one not in known:
                        known.append(one)
        keys, wanted = self.doc.keys, needles.keys() | FIRST_PERSON
        for at in compress(count(), map(wanted.__contains__, keys)):
            if keys[at] in FIRST_PERSON:
                self.personal.add(self.doc.block_of[at])
            for offset, needle in needles.get(keys[at], ()):
                first = at - offset
                if keys[first : first + len(needle)] == needle:
                    places = self.echoes.setdefault(needle, [])
                    if len(places) < MOST:
                        places.append(first)

    def is_marked(self, unit: Unit) -> bool:
        """Whether ``unit`` begins and ends with a quotation mark."""
        kinds = self.doc.kinds
        return kinds[unit.first] == MARK and MARK in kinds[unit.last - 2 : unit.last]

    def is_now(self, unit: Unit) -> bool:
        """Whether ``unit`` begins with a name and a verb in the present, as captions do."""
        first, second, verb = unit.first, unit.first + 1, unit.first + 2
        if unit.length < GRAM or self.doc.keys[verb] not in NOW:
            return False
        kinds = self.doc.kinds
        return kinds[first] == CAPITAL and kinds[second] == CAPITAL and unit.at not in self.spoken

    def content(self, unit: Unit) -> tuple[str, ...]:
        """The keys of ``unit`` without marks and stops at its ends; () for one of a few words."""
        first, last, kinds = unit.first, unit.last, self.doc.kinds
        if kinds[first] == MARK:  # “We had four days” – Jo Pike
            inside = range(first + 1, min(last, first + 60))
            closing = [at for at in inside if kinds[at] == MARK and self.doc.keys[at] in CLOSING]
            last = closing[-1] if closing else last
        while first < last and kinds[first] in (MARK, PUNCTUATION):
            first += 1
        while first < last and kinds[last - 1] in (MARK, PUNCTUATION):
            last -= 1
        return self.doc.keys[first:last] if GRAM < last - first < 60 else ()

    def pair(self, unit: Unit) -> tuple[str, ...]:
        """The first two capitalised words side by side near the head of ``unit``."""
        kinds = self.doc.kinds
        for at in range(unit.first, min(unit.first + 4, unit.last - 1)):
            if kinds[at] == CAPITAL and kinds[at + 1] in (CAPITAL, UPPER):
                return self.doc.keys[at : at + 2]
        return ()

    def elsewhere(self, unit: Unit, needle: tuple[str, ...]) -> Iterator[int]:
        """The tokens outside ``unit`` at which ``needle``'s first words stand in story text."""
        for at in self.echoes.get(needle[:GRAM], ()):
            other = self.units[self.doc.block_of[at]]
            story = other.at >= self.story and other.kind is not ParagraphKind.BOILERPLATE
            if other is not unit and story and other.closed:
                yield at


def _vocabulary(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def _closed(text: str) -> bool:
    """Whether ``text`` ends like a sentence: a stop, with closing marks or a bracket after it."""
    end = len(text)
    while end and text[end - 1] in SHUTS and len(text) - end < 4:
        end -= 1
    return end > 0 and text[end - 1] in STOPS


def _appeals(doc: Document) -> dict[int, str]:
    """The units with words that speak to the reader or the press, outside quotation marks."""
    found: dict[int, str] = {}
    weak: dict[int, str] = {}
    spoken: dict[int, list[tuple[int, int]]] = {}
    hits = doc.find(AppealEntry)
    if hits:
        for one in doc.marked:
            spoken.setdefault(one.block, []).append((one.first, one.last))
    for hit in hits:
        block, kind = doc.block_of[hit.start], hit.entry.kind
        if any(first <= hit.start < last for first, last in spoken.get(block, [])[:MOST]):
            continue
        if kind == "hint":
            # Two of them need no "you": sign up for the Courier's newsletter
            other = weak.setdefault(block, hit.entry.phrase) != hit.entry.phrase
            if not other and not _is_said_to_reader(doc, hit):
                continue
            kind = "reader"
        if found.get(block) != "reader":
            found[block] = kind
    for block in range(max(len(doc.blocks) - LAST, len(doc.blocks) // 2), len(doc.blocks)):
        first, last = doc.blocks[block]
        if "@" in doc.keys[first:last] and patterns.RE_EMAIL.search(doc.words(first, last)):
            found.setdefault(block, "reader")  # Reach Jo Pike at jpike@example.com.
    return found


def _is_said_to_reader(doc: Document, hit: Hit) -> bool:
    """Whether ``hit`` opens its unit, or a "you" stands beside it."""
    first, last = doc.blocks[doc.block_of[hit.start]]
    beside = doc.keys[max(first, hit.start - WINDOW) : min(last, hit.end + WINDOW)]
    return hit.start <= first + 1 or last - first < LONG or not READER.isdisjoint(beside)
