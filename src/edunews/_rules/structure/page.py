"""The page: its units, what is known of each, and where the story begins and ends."""

import re
from collections.abc import Iterator
from typing import Any

import attrs

from edunews._rules.rule import Rule
from edunews._rules.structure import patterns
from edunews._rules.structure.bylines import Signature, is_formula, signature
from edunews._text.document import Document
from edunews._text.gazetteer import Hit
from edunews._text.layout import BULLETS
from edunews._text.lexer import CAPITAL, MARK, PUNCTUATION, UPPER
from edunews.model.text import ArticleFormat, ParagraphKind
from edunews.vocab.entries import BodyNounEntry, HonorificEntry, RoleEntry
from edunews.vocab.pages import AppealEntry, BoilerplateEntry, CreditEntry, PictureEntry

BOILERPLATE, CAPTION, DATELINE = (
    ParagraphKind.BOILERPLATE,
    ParagraphKind.CAPTION,
    ParagraphKind.DATELINE,
)
STOPS = frozenset(".!?…:;")
NEVER_PLAIN = frozenset(BULLETS + "©>")
CLOSING = frozenset(("”", '"', "''"))
SHUTS = frozenset("”’\"'»)]")
SPOKEN = frozenset((",”", ',"'))  # “We had none,” – who said it stands elsewhere
LONG = 12  # tokens: a unit that long, with a full stop, is a paragraph of the story
UNSTOPPED = 16  # tokens of one where no paragraph of the page has a full stop, as on the radio
SENTENCE = 8  # tokens: a unit that long may be the story's first paragraph
BARE = 8  # tokens of a credit that stands below its caption
NEAR = 3  # how many units after a standfirst its byline or dateline may stand
NEAR_VERB = 9  # tokens in which a caption says what somebody does
SEEN = 28  # tokens of a caption that is a sentence
GRAM = 4  # tokens by which words printed twice are found
LAST = 4  # units at the end among which an address of e-mail is the page's own
TOP = 8  # units among which a title that is known may stand
LONGEST = 300  # characters of a title
NOWHERE = -1
PULLED = 60  # tokens of a pull quote
MOST = 8  # needles kept for one first token, so that a hostile text costs no more
RE_SITE = re.compile(r"\s+[-–—|:]{1,2}\s")


@attrs.define(eq=False)
class Unit:
    """One block: its place, its words, and what was made of it.

    ``length`` is its number of tokens. ``closed`` says that it ends like a sentence; ``plain`` that
    it looks like a paragraph of the story, ``odd`` that it may be something else nevertheless.
    ``talk`` are the kinds of words in which pages speak of themselves or to their readers, one for
    each hit outside quotation marks. ``credited`` says that the next line is nothing but the credit
    of a picture. ``name`` is the token at which a name stands at its head, if
    one does; ``shows`` that it begins with somebody whom a camera sees.
    """

    at: int
    first: int
    last: int
    text: str
    closed: bool
    talk: tuple[str, ...]
    length: int
    plain: bool = False
    odd: bool = False
    credited: bool = False
    kind: ParagraphKind | None = None
    detail: str | None = None
    rule: Rule[Any] | None = None
    name: int = NOWHERE
    shows: bool = False

    @property
    def opening(self) -> int:
        """The first token behind a bullet."""
        return self.first + (self.length > 1 and self.text[0] in BULLETS)


@attrs.define(eq=False)
class Page:
    """All units, and what one look at the whole has told.

    ``story`` is the first unit of the story, ``told`` the last that is surely its own. ``spoken``
    are the units with quotation marks, ``personal`` those with an "I" and without any,
    ``credits`` the words of picture credits by unit. ``echoes`` says at which tokens some words of
    odd units are printed again. ``above`` are the kinds found above the story, ``authors`` the
    second words of the bylines' names by the first, and "" by the last.
    """

    doc: Document
    units: list[Unit]
    spoken: frozenset[int]
    personal: frozenset[int]
    credits: dict[int, list[Hit]]
    repeated: set[int] = attrs.field(factory=set)
    story: int = 0
    told: int = 0
    format: ArticleFormat = ArticleFormat.NEWS
    title: str | None = None
    echoes: dict[tuple[str, ...], list[int]] = attrs.field(factory=dict)
    above: set[ParagraphKind] = attrs.field(factory=set)
    authors: dict[str, str] = attrs.field(factory=dict)
    datelines: int = 0
    _signatures: dict[int, Signature | None] = attrs.field(factory=dict)

    @classmethod
    def of(cls, doc: Document, title: str | None = None) -> "Page":
        """The page as it is before any rule has run."""
        talk = _talk(doc)
        spoken = frozenset(one.block for one in doc.marked)
        personal = frozenset(at for at, kinds in talk.items() if "I" in kinds) - spoken
        credits_: dict[int, list[Hit]] = {}
        for hit in doc.find(CreditEntry):
            credits_.setdefault(doc.block_of[hit.start], []).append(hit)
        units = []
        for at, (first, last) in enumerate(doc.blocks):
            text = doc.text[doc.starts[first] : doc.ends[last - 1]].replace("\xa0", " ")
            kinds = tuple(talk.get(at, ()))
            units.append(Unit(at, first, last, text, _closed(text), kinds, last - first))
        page = cls(doc, units, spoken, personal, credits_, title=title)
        page._find_plain()
        return page

    def _find_plain(self) -> None:
        openers, pictures = self.doc.starting(BoilerplateEntry), self.doc.starting(PictureEntry)
        seen, before = set[str](), self.units[0] if self.units else None
        stops = any(unit.closed and unit.length >= SENTENCE for unit in self.units)
        for unit in self.units:
            text = unit.text
            if text in seen and text[-1] != ",":
                again = before is not None and text == before.text
                if again or unit.length >= GRAM:
                    self.repeated.add(unit.at)
                    if again and before is not None:
                        before.plain = False
            seen.add(text)
            before = unit
            unit.plain = (
                (unit.closed or not (stops or unit is self.units[0]))
                and unit.length >= (LONG if stops else UNSTOPPED)
                and text[-1] != "?"
                and text[0] not in NEVER_PLAIN
                and not (unit.talk and asks(unit))
                and unit.at not in self.credits
                and unit.at not in self.repeated
                and unit.first not in openers
                and not (self.title and self.is_title(unit))
            )
            if not unit.plain or (unit.length <= SEEN and unit.at not in self.spoken):
                unit.name = self._name(unit)
                if unit.first in pictures:
                    near = pictures.keys() & range(unit.first + 1, unit.first + NEAR_VERB)
                    unit.shows = any(pictures[at].entry.kind == "doing" for at in near)

    def signature(self, unit: Unit) -> Signature | None:
        """``unit`` read as a byline, once."""
        if unit.at not in self._signatures:
            self._signatures[unit.at] = signature(self.doc, unit.first, unit.last)
        return self._signatures[unit.at]

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
        """Whether ``unit`` is printed twice in a row, as captions and standfirsts are.

        The second time its credit may follow, as where a picture's text for the blind stands above.
        """
        after = self.near(unit, 1)
        if after is None or unit.length < GRAM:
            return False
        credited = after.detail == "repeat" and after.text.startswith(unit.text[:-1])
        return credited or after.text == unit.text

    def is_above(self, unit: Unit) -> bool:
        """Whether ``unit`` stands above the story, and heads no letter of a page of them."""
        letters = self.format is ArticleFormat.LETTER and not self.is_first(DATELINE)
        return unit.at < self.story and not letters and not is_formula(unit.text)

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
        told = next((unit for unit in reversed(self.units) if self._is_told(unit)), plain)
        self.told = told.at if told else 0
        datelines = [unit for unit in self.units if unit.kind is DATELINE]
        for unit in datelines:
            other = unit is not datelines[0] and unit.at > self.told  # More on this · 3 May
            embargo = "embargo" in unit.text[:20].casefold() and len(datelines) > 1
            if other or embargo:
                unit.kind = BOILERPLATE

    def _is_told(self, unit: Unit) -> bool:
        """Whether ``unit`` is surely the story's: a paragraph, a list, a sentence with marks."""
        if unit.kind in (ParagraphKind.LIST_ITEM, ParagraphKind.CROSSHEAD):
            return True
        return unit.plain or (unit.closed and unit.kind is None and unit.at in self.spoken)

    def _tells(self, unit: Unit) -> bool:
        """Whether the story may begin with ``unit``."""
        if unit.credited or (not unit.plain and self._signed(unit)):
            return False
        if unit.plain:
            return True
        sentence = unit.closed and unit.length >= SENTENCE and unit.text[-1] not in "?!:"
        return sentence and not self.is_doubled(unit)

    def _opens_head(self, unit: Unit) -> bool:
        """Whether a byline or dateline follows so soon that ``unit`` stands above the story."""
        after = self.units[unit.at + 1 : unit.at + 1 + NEAR]
        if after and after[0].plain:
            return False
        for other in after:
            if other.detail == "stamp":  # of the next post
                return False
            if other.kind is DATELINE:
                return True
            if not other.plain and self._signed(other):  # of the next post where one stands above
                above = self.units[max(0, unit.at - NEAR) : unit.at] if unit.plain else []
                return not any(self._signed(before) for before in above)
        return False

    def _signed(self, unit: Unit) -> bool:
        """Whether ``unit`` is surely a byline: behind "By", or a known first name and one more."""
        known = self.doc.keys[unit.first] in self.doc.vocabulary.names.given and not unit.closed
        if unit.length > 2 * LONG or not (known or patterns.RE_BY.match(unit.text)):
            return False
        if unit.at in self.credits or (known and unit.length > LONG):
            return False
        found = self.signature(unit)
        return found is not None and bool(found.names or found.signed)

    def find_echoes(self) -> None:
        """Look once through the text for the words of odd units: pull quotes, pictured people."""
        doc, keys, needles = self.doc, self.doc.keys, dict[str, dict[tuple[str, ...], int]]()
        for unit in self.units:
            if unit.kind is CAPTION and unit.at > 0 and unit.length <= BARE:
                before = self.units[unit.at - 1]
                before.credited = before.odd = before.length <= SEEN
            if unit.kind is not None:
                continue
            at, marked = unit.name, doc.kinds[unit.first] == MARK and self.is_marked(unit)
            unit.odd = not unit.plain or marked or unit.shows
            if at >= 0:
                _want(needles, keys[at : at + 2])
            if marked or not unit.closed:
                _want(needles, self.content(unit)[:GRAM])
        for at in doc.places(needles.keys()):
            for needle, offset in needles[keys[at]].items():
                first = at - offset
                if keys[first : first + len(needle)] == needle:
                    places = self.echoes.setdefault(needle, [])
                    if len(places) < MOST:
                        places.append(first)

    def may_show(self, unit: Unit) -> bool:
        """Whether a paragraph begins with a name of the byline or one that stands elsewhere too."""
        first, at = self.doc.keys[unit.first], unit.name
        return first in self.authors or any(self.elsewhere(unit, self.doc.keys[at : at + 2]))

    def is_marked(self, unit: Unit) -> bool:
        """Whether ``unit`` begins and ends with a quotation mark, and is no longer than a quote."""
        kinds = self.doc.kinds
        ends = kinds[unit.first] == MARK and MARK in kinds[unit.last - 2 : unit.last]
        return ends and unit.length < PULLED

    def content(self, unit: Unit) -> tuple[str, ...]:
        """The keys of ``unit`` without marks and stops at its ends; () for one of a few words."""
        first, last, kinds = unit.first, unit.last, self.doc.kinds
        if kinds[first] == MARK:  # “We had four days” – Jo Pike
            at = min(last, first + PULLED)
            while (at := kinds.rfind(MARK, first + 1, at)) >= 0:
                if self.doc.keys[at] in CLOSING:
                    last = at
                    break
        while first < last and kinds[first] in (MARK, PUNCTUATION):
            first += 1
        while first < last and kinds[last - 1] in (MARK, PUNCTUATION):
            last -= 1
        return self.doc.keys[first:last] if GRAM < last - first < PULLED else ()

    def _name(self, unit: Unit) -> int:
        """Where two capitalised words stand at the head of ``unit`` or behind an office there."""
        kinds, first = self.doc.kinds, unit.first
        if kinds[first] != CAPITAL or unit.length < 2:
            return NOWHERE
        style = self.doc.at(RoleEntry, first) or self.doc.at(HonorificEntry, first)
        if style and style.end + 1 < unit.last:
            first = style.end
        named = kinds[first] == CAPITAL and kinds[first + 1] in (CAPITAL, UPPER)
        never = self.doc.vocabulary.names.never
        body = unit.length == 2 and self.doc.at(BodyNounEntry, first + 1)  # Salaries Committee
        return first if named and self.doc.keys[first] not in never and not body else NOWHERE

    def elsewhere(self, unit: Unit, needle: tuple[str, ...]) -> Iterator[int]:
        """The tokens outside ``unit`` at which ``needle``'s first words stand in story text."""
        for at in self.echoes.get(needle[:GRAM], ()):
            other = self.units[self.doc.block_of[at]]
            story = other.at >= self.story and other.kind is not BOILERPLATE
            if other is not unit and story and other.closed:
                yield at


def _want(needles: dict[str, dict[tuple[str, ...], int]], needle: tuple[str, ...]) -> None:
    """Look for ``needle`` at its longest word: "the pupils of" at pupils."""
    if needle:
        rare = max(needle, key=len)
        known = needles.setdefault(rare, {})
        if len(known) < MOST:
            known.setdefault(needle, needle.index(rare))


def asks(unit: Unit) -> bool:
    """Whether ``unit`` speaks to the reader or the press as pages do, or may do so."""
    talk = unit.talk
    if "reader" in talk or "press" in talk or "hint" in talk:
        return True
    return "noun" in talk and ("you" in talk or "we" in talk)


def _vocabulary(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def _closed(text: str) -> bool:
    """Whether ``text`` ends like a sentence: a stop, with closing marks or a bracket after it."""
    end = len(text)
    if text[-1] in STOPS:
        return True
    while end and text[end - 1] in SHUTS and len(text) - end < 4:
        end -= 1
    return end > 0 and (text[end - 1] in STOPS or text[end - 1 : end + 1] in SPOKEN)


def _talk(doc: Document) -> dict[int, list[str]]:
    """The kinds of words in which pages speak, outside quotation marks, by unit."""
    found: dict[int, list[str]] = {}
    marked, inside, quoted = iter(doc.marked), None, 0
    inside = next(marked, None)
    for hit in doc.find(AppealEntry):
        at = hit.start
        while inside is not None and inside.first <= at:
            quoted, inside = max(quoted, inside.last), next(marked, None)
        if at >= quoted:
            found.setdefault(doc.block_of[at], []).append(hit.entry.kind)
    for block in range(max(len(doc.blocks) - LAST, len(doc.blocks) // 2), len(doc.blocks)):
        first, last = doc.blocks[block]
        if "@" in doc.keys[first:last] and patterns.RE_EMAIL.search(doc.words(first, last)):
            found.setdefault(block, []).append("reader")  # Reach Jo Pike at jpike@example.com.
    return found
