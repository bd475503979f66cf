"""Rules for the lines above the story that have a form of their own: title, names, day."""

from typing import Any

from edunews._rules.rule import Rule, rule
from edunews._rules.structure import patterns
from edunews._rules.structure.bylines import Signature, is_formula
from edunews._rules.structure.credits import REST, STORY
from edunews._rules.structure.page import Page, Unit
from edunews._rules.structure.shapes import HIGH, MEDIUM, Answer
from edunews._text.layout import BULLETS
from edunews._text.lexer import LOWER
from edunews.model.text import ArticleFormat, ParagraphKind
from edunews.vocab.entries import RoleEntry
from edunews.vocab.pages import OutletEntry

BOILERPLATE = ParagraphKind.BOILERPLATE
BYLINE, DATELINE = ParagraphKind.BYLINE, ParagraphKind.DATELINE
SHORT = 6  # tokens: below that, a line above the story is a label of the page
NEXT = 8  # units in which the headline below a label is looked for
KICKER = 3
SIGNATURE = 14  # tokens of a name and an office
LONGEST = 30
LIFE = frozenset("covers does edits is receives reports teaches writes".split(" "))
SIGNED_INSIDE = (ArticleFormat.LIVE_BLOG, ArticleFormat.LETTER)


@rule(
    "structure.headline",
    HIGH,
    "{headline:Nine schools to close}" + STORY,
    "Press release\n{headline:What will become of our nine smallest schools?}" + STORY,
    "[title=Stop_closing_schools._Start_asking_us_|_The_Courier]"
    "Education\n{headline:Stop closing our schools. Start asking us.}" + STORY,
    "ITV News\n{headline:Nine schools in the county to close}" + STORY,
    "no: The council will close nine primary schools in the county next summer, it said." + REST,
    "no: [title=Stop_asking_us]Nine schools to close" + STORY,
)
def headline(page: Page, unit: Unit) -> Answer:
    """The title that is known, or else the first line above the story that is no label or name."""
    if page.title:
        only = page.is_title(unit) and page.is_first(ParagraphKind.HEADLINE)
        return ParagraphKind.HEADLINE if only else None
    if unit.at >= page.story or page.authors or not page.is_first(ParagraphKind.HEADLINE):
        return None
    if unit.text[0].islower() or unit.text[-1] == ",":  # Dear Editor,
        return None
    length = page.doc.sentence_of[unit.last - 1] - page.doc.sentence_of[unit.first]
    if length > 1 and unit.closed:
        return None  # three sentences tell a story
    below = page.units[unit.at + 1 : min(page.story, unit.at + NEXT)]
    after = next((u for u in below if u.kind is None and u.length > 1), None)
    longer = after is not None and not after.closed and after.length > SHORT
    if unit.length <= KICKER and (longer or unit.length == 1) and after is not None:
        return None
    again = (
        unit.length <= KICKER and [u.text for u in page.units[: page.story]].count(unit.text) > 1
    )
    if again or unit.text[0] in BULLETS:
        return None  # English  Cymraeg  English  • News
    if unit.text[-1] == "." and any(u.length > SHORT and not u.closed for u in below):
        return None  # Just register a few details.
    named = page.signature(unit)
    if named and (named.signed or unit.length < SHORT or named.outlet[0] < named.outlet[1]):
        return None
    return None if unit.text[-1] == ":" else ParagraphKind.HEADLINE


@rule(
    "structure.byline",
    HIGH,
    "Nine schools to close\n{byline:By Jo Pike and Al Dunn}" + STORY,
    "Nine schools to close\n{byline:Jo Pike Education Editor}" + STORY,
    "Nine schools to close\n{byline:Education correspondent, BBC News}" + STORY,
    "Nine schools to close\n{byline:By}\n{byline:Jo Pike}" + STORY,
    "Letters"
    + STORY
    + "\n{byline:Jo Pike}\n{byline:Governor, Stow Primary School}\nSIR –"
    + REST
    + "\n{byline:Al Dunn}\n{byline:University of Hull}",
    "no: Nine schools to close\nJo Pike" + STORY + "\n“It is sad,” said Jo Pike." + REST,
)
def byline(page: Page, unit: Unit) -> Answer:
    """Names alone, or behind "By", with a desk or an outlet, above the story."""
    doc, head, letter = page.doc, unit.at < page.story, page.format is ArticleFormat.LETTER
    if head and unit.length == 1 and doc.keys[unit.first] == "by":
        return BYLINE  # of a name on the next line
    closed = unit.closed and not letter and not patterns.RE_BY.match(unit.text)
    if closed or unit.length > LONGEST or patterns.RE_LETTER.match(unit.text):
        return None
    inside = not head and unit.at <= page.told
    if inside and page.format not in SIGNED_INSIDE and not patterns.RE_BY.match(unit.text):
        return None
    before, signed = page.near(unit, -1), page.signature(unit)
    if letter and (not head or (signed is None and before is not None and before.kind is BYLINE)):
        return _sign(page, signed) if _signs(page, unit, before) else None
    if signed is None:
        if before is not None and before.detail == "repeat":
            before = page.near(unit, -2)
        below = head and before is not None and before.kind is BYLINE
        office = below and doc.at(RoleEntry, unit.first) is not None
        return BYLINE if office and unit.length <= SIGNATURE else None
    if not head and page.format not in SIGNED_INSIDE:
        lone = signed.signed and signed.names and (inside or page.is_first(BYLINE))
        return _sign(page, signed) if lone else None
    if not signed.signed and not _is_writer(page, unit, signed, before):
        return None
    return _sign(page, signed)


def _sign(page: Page, signed: Signature | None) -> ParagraphKind:
    """Remember the names of a byline."""
    for first, last in signed.names if signed else ():
        keys = page.doc.keys
        page.authors[keys[last - 1]] = ""
        page.authors[keys[first]] = keys[first + 1] if last - first > 1 else ""
    return BYLINE


def _is_writer(page: Page, unit: Unit, signed: Signature, before: Unit | None) -> bool:
    """Whether a name without "By" is no section's, and not of somebody whom the story is about."""
    doc, titled = page.doc, not page.is_first(ParagraphKind.HEADLINE)
    if not signed.names:
        return titled or doc.at(OutletEntry, unit.first) is not None
    first = signed.names[0][0]
    known = doc.keys[first] in doc.vocabulary.names.given
    if signed.outlet[0] == signed.outlet[1] and not known:
        aside = before is None or (before.kind is BOILERPLATE and before.detail != "repeat")
        if not titled or (aside and not _is_employed(page, page.near(unit, 1))):
            return False  # Weekly Update
    if page.authors.get(doc.keys[first]) == doc.keys[first + 1]:  # named above: her box, or a life
        return page.format in SIGNED_INSIDE or _is_employed(page, page.near(unit, 1))
    for at in page.elsewhere(unit, doc.keys[first : first + 2]):
        opens = at == page.units[doc.block_of[at]].first
        if not (
            opens and doc.keys[min(at + 2, len(doc) - 1)] in LIFE
        ):  # Jo Pike is a headteacher in Hull
            return False
    return True


def _is_employed(page: Page, after: Unit | None) -> bool:
    """Whether the line below a name is a day, an office or an outlet."""
    if after is None or after.kind is not None:
        return after is not None and after.kind is DATELINE
    office = page.doc.at(RoleEntry, after.first) or page.doc.at(OutletEntry, after.first)
    return not after.closed and office is not None


def _signs(page: Page, unit: Unit, before: Unit | None) -> bool:
    """Whether a letter ends with ``unit``: a name below its last sentence, an office, a place."""
    doc, named = page.doc, page.signature(unit)
    if before is None or unit.length > SIGNATURE or (unit.closed and unit.length > SHORT):
        return False
    if before.kind is not BYLINE:
        ended = before.closed or is_formula(before.text)
        return ended and named is not None and bool(named.names) and not unit.closed
    office = doc.at(RoleEntry, unit.first) is not None or "," in doc.keys[unit.first : unit.last]
    small = doc.kinds[unit.first : unit.last].count(LOWER)
    return office or 2 * small < unit.length  # University of Leeds


@rule(
    "structure.dated",
    MEDIUM,
    "Nine schools to close\n{dateline:May 3, 2024 / 6:12 PM CDT / CBS News}" + STORY,
    "no: Nine schools to close" + STORY + "\n3 May: the letter" + REST,
)
def dated(page: Page, unit: Unit) -> Answer:
    """Above the story, a day with the outlet or the section beside it."""
    if unit.at >= page.story or unit.closed or unit.length > 20 or not page.is_first(DATELINE):
        return None
    found = patterns.RE_STAMP.match(unit.text)
    if found is None or not patterns.RE_DAY.search(found.group()):
        return None
    end = page.doc.token_at(page.doc.starts[unit.first] + found.end())
    return DATELINE if end + 4 > unit.last - 1 else None


RULES: tuple[Rule[Any], ...] = (headline, byline, dated)
