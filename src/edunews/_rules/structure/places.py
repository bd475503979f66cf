"""Rules that know a unit by where it stands: above, inside or below the story."""

from typing import Any

from edunews._rules.rule import Rule, rule
from edunews._rules.structure import patterns
from edunews._rules.structure.below import HEADING, SHORT, TELLS, biography, tail
from edunews._rules.structure.headings import QUESTION, crosshead, question
from edunews._rules.structure.page import LONG, Page, Unit
from edunews._rules.structure.pictures import claims, poses, presents, returns, shows
from edunews._rules.structure.shapes import HIGH, LOW, MEDIUM, REST, STORY, Answer, stamp
from edunews._text.lexer import LOWER, MARK
from edunews.model.text import ArticleFormat, ParagraphKind
from edunews.vocab.entries import HonorificEntry, RoleEntry
from edunews.vocab.pages import CreditEntry, OutletEntry

__all__ = ["RULES"]

CLAUSE = 9  # tokens: above that, a line without marks is a caption rather than a crosshead
LONGEST = 60  # tokens of a caption
NEXT = 8  # units in which the headline below a label is looked for
KICKER = 3
SIGNED_INSIDE = (ArticleFormat.LIVE_BLOG, ArticleFormat.LETTER)


@rule(
    "structure.pullquote",
    MEDIUM,
    "Nine schools to close" + STORY + "\n“Nobody asked any of us what we thought,” said Jo Pike."
    "\n{boilerplate:“Nobody asked any of us what we thought”}" + REST,
    "no: Nine schools to close" + STORY + "\n‘Nobody asked us’\n“Nobody asked us at all,” said Jo.",
)
def pullquote(page: Page, unit: Unit) -> Answer:
    """Words of the story printed a second time to catch the eye, and the name below them."""
    before = page.near(unit, -1)
    if before and not unit.closed and unit.length <= QUESTION:
        lone = before.length == 1 and page.doc.kinds[before.first] == MARK
        if lone or (before.detail == "pullquote" and unit.length <= LONG):
            return ParagraphKind.BOILERPLATE, "pullquote"
    marked = page.doc.kinds[unit.first] == MARK and page.doc.kinds[unit.last - 1] == MARK
    if unit.at < page.story or (unit.closed and not marked):
        return None
    content = page.content(unit)
    for at in page.elsewhere(unit, content) if content else ():
        if page.doc.keys[at : at + len(content)] == content:
            heading = len(content) < HEADING - 4 and at > unit.last and not unit.closed
            if not heading:
                return ParagraphKind.BOILERPLATE, "pullquote"
    return None


@rule(
    "structure.link",
    HIGH,
    "Nine schools to close" + STORY + "\nRecommended\n{boilerplate:Why I left teaching}" + REST,
    "Nine schools to close"
    + STORY
    + "\nREAD NEXT:\n{boilerplate:The schools that nobody wants}"
    + REST,
    "no: Nine schools to close" + STORY + "\nPerfect storm" + REST,
)
def link(page: Page, unit: Unit) -> Answer:
    """The title of another page, below "Recommended" or "Read more"."""
    before = page.near(unit, -1)
    listed = before is not None and before.detail == "links"
    title = not unit.closed or (unit.text[-1] == "?" and unit.at > page.story)
    return (ParagraphKind.BOILERPLATE, "links") if listed and title else None


@rule(
    "structure.post",
    HIGH,
    "Results day - live\n12.45 BST\n{crosshead:Heads proud and exhausted after long year}"
    + STORY
    + "\n11.58 BST\n{crosshead:Fudge}"
    + REST
    + "\n10.37 BST"
    + REST,
    "no: Nine schools to close\n12.45 BST\nSchools" + STORY,
)
def post(page: Page, unit: Unit) -> Answer:
    """The heading of a live blog's post, below its time."""
    before = page.near(unit, -1)
    if page.format is not ArticleFormat.LIVE_BLOG or unit.closed or unit.length > QUESTION:
        return None
    stamped = patterns.RE_STAMP.match(unit.text)
    if stamped and patterns.RE_CLOCK.search(stamped.group()):
        return ParagraphKind.BOILERPLATE
    if before is None or before.rule is not stamp or before.kind is ParagraphKind.DATELINE:
        return None
    named = page.signature(unit)
    return ParagraphKind.BYLINE if named else ParagraphKind.CROSSHEAD


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
    above = unit.at < page.story and not unit.text[0].islower()
    above &= not (unit.text[-1] == "," and patterns.RE_LETTER.match(unit.text))  # Dear Editor,
    if page.title:
        only = page.is_title(unit) and page.is_first(ParagraphKind.HEADLINE)
        return ParagraphKind.HEADLINE if only else None
    if not above or page.authors or not page.is_first(ParagraphKind.HEADLINE):
        return None
    length = page.doc.sentence_of[unit.last - 1] - page.doc.sentence_of[unit.first]
    if length > 1 and unit.closed:
        return None  # three sentences tell a story
    below = page.units[unit.at + 1 : min(page.story, unit.at + NEXT)]
    after = next((u for u in below if u.kind is None), None)
    longer = after is not None and not after.closed and after.length > SHORT
    if unit.length <= KICKER and (longer or unit.length == 1) and after is not None:
        return None
    if _masthead(page, unit):
        return None
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
    inside = page.story <= unit.at < page.tail
    if unit.at < page.story and unit.length == 1 and page.doc.keys[unit.first] == "by":
        return ParagraphKind.BYLINE  # of a name on the next line
    if unit.closed or unit.length > 30 or (inside and page.format not in SIGNED_INSIDE):
        return None
    if unit.at >= page.tail and not page.is_first(ParagraphKind.BYLINE):
        return None
    signed = page.signature(unit)
    before = page.near(unit, -1)
    letter = page.format is ArticleFormat.LETTER
    if inside and letter:
        return ParagraphKind.BYLINE if _signs(page, unit, before) else None
    if signed is None:
        if before is not None and before.detail == "repeat":
            before = page.near(unit, -2)
        below = before is not None and before.kind is BYLINE and unit.at < page.story
        role = below and page.doc.at(RoleEntry, unit.first) is not None
        role |= letter and before is not None and _signs(page, unit, before)
        return ParagraphKind.BYLINE if role and unit.length <= HEADING - SHORT else None
    if unit.at >= page.tail and not signed.signed and not letter:
        return None
    if signed.names and not signed.signed and _is_told_of(page, unit):
        return None
    for first, last in signed.names:
        name = page.doc.keys[first:last]
        page.authors.setdefault(name[0], set()).add(name)
        page.authors.setdefault(name[-1], set()).add(name[-1:])
    return ParagraphKind.BYLINE


def _signs(page: Page, unit: Unit, before: Unit | None) -> bool:
    """Whether a letter ends with ``unit``: a name below its last sentence, an office, a place."""
    doc, named = page.doc, page.signature(unit)
    if before is None or unit.length > HEADING:
        return False
    if before.kind is not BYLINE:
        return before.closed and named is not None and bool(named.names)
    office = doc.at(RoleEntry, unit.first) is not None or "," in doc.keys[unit.first : unit.last]
    small = sum(kind == LOWER for kind in doc.kinds[unit.first : unit.last])
    return office or 2 * small < unit.length  # University of Leeds


def _is_told_of(page: Page, unit: Unit) -> bool:
    """Whether the story tells of the person named: a name under a portrait, not a reporter's."""
    doc = page.doc
    for at in page.elsewhere(unit, page.pair(unit)):
        life = at == page.units[doc.block_of[at]].first and TELLS.intersection(
            doc.keys[at + 2 : at + 3]
        )
        if not life:  # Jo Pike is a headteacher in Hull
            return True
    return False


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
    return (
        DATELINE
        if page.doc.token_at(page.doc.starts[unit.first] + found.end()) + 4 > unit.last - 1
        else None
    )


@rule(
    "structure.standfirst",
    MEDIUM,
    "Nine schools to close\n{standfirst:Parents say nobody asked them what they thought}"
    "\nBy Jo Pike" + STORY,
    "Nine schools to close\nBy Jo Pike\n3 May 2019\n{standfirst:Parents say pupils are “taught in"
    " shifts” while grants gather dust}" + STORY,
    "no: Nine schools to close\nBy Jo Pike\n3 May 2019\nJo Pike with two of the governors" + STORY,
)
def standfirst(page: Page, unit: Unit) -> Answer:
    """The sentence under the headline."""
    if unit.at >= page.story or unit.length < SHORT or not unit.at:
        return None
    if page.is_first(ParagraphKind.HEADLINE) or _masthead(page, unit):
        return None
    earlier = (ParagraphKind.STANDFIRST, ParagraphKind.DATELINE, ParagraphKind.CAPTION)
    before = page.units[unit.at - 1].kind
    headed = before in (BYLINE, DATELINE, ParagraphKind.HEADLINE)
    headed = headed and page.is_first(ParagraphKind.STANDFIRST)
    if headed and claims(page, unit) and not any(page.elsewhere(unit, page.pair(unit))):
        return ParagraphKind.STANDFIRST
    if not page.is_first(*earlier):
        return ParagraphKind.STANDFIRST if unit.plain else None
    signed = not page.is_first(ParagraphKind.BYLINE)
    if signed and page.is_doubled(unit):
        return None
    portrait = signed and any(page.elsewhere(unit, page.pair(unit)))
    return None if portrait else ParagraphKind.STANDFIRST


@rule(
    "structure.caption",
    LOW,
    "Nine schools to close\n3 May 2019\n{caption:Pupils in the yard of one of the schools}" + STORY,
    "Nine schools to close" + STORY + "\n{caption:Jo Pike with two of the other governors}"
    "\nJo Pike said that she would not go quietly, and that nobody else would either.",
    "Nine schools to close" + STORY + "\n{caption:Headteacher Jo Pike with pupils Asha and Ben.}"
    "\n{caption:A teacher stands at a whiteboard in front of her class.}" + REST,
    "Nine schools to close" + STORY + "\n{caption:Dame Petra Holm}" + REST,
    "Nine schools to close\nBy Jo Pike\n{caption:A hall in Stow}\nPA Archive" + STORY,
    "Nine schools to close"
    + STORY
    + "\n{caption:Jo Pike says she will stay.}\nJo Pike says she will"
    " stay." + REST,
    "Nine schools to close" + STORY + "\n{caption:Jo Pike with her daughter Asha, six.}\nJo Pike"
    " said that she would not go quietly, and that nobody else would either.",
    "Nine schools to close"
    + STORY
    + "\n{caption:Jo Pike says the boiler at her school has been out since the week before Easter.}"
    + "\nThe head, Jo Pike, told governors in March that she would not go quietly.",
    "Nine schools to close" + STORY + "\n{caption:Parents at the gates said that the letter was"
    " ‘cold’ and that they had not been asked}" + REST,
    "no: Nine schools to close" + STORY + "\nPerfect storm" + REST,
)
def caption(page: Page, unit: Unit) -> Answer:
    """What stands beside a picture: a line without a stop, on somebody whom the story names."""
    if page.is_doubled(unit) and unit.length < LONGEST:
        return ParagraphKind.CAPTION
    if unit.at > 0 and any(sign(page, unit) for sign in (poses, presents, shows, returns)):
        return ParagraphKind.CAPTION
    if unit.closed or unit.at >= page.tail or unit.text[-1] in ":;,-–—":
        return None
    head = unit.at < page.story
    if head and _masthead(page, unit):
        return None
    pair = page.pair(unit)
    known = page.doc.keys[unit.first] != "about" and any(page.elsewhere(unit, pair))
    alone = known and unit.length <= SHORT and page.doc.keys[unit.last - 2 : unit.last] == pair
    alone |= not head and _is_name(page, unit)
    if (
        alone
        or _is_credited(page, unit)
        or (known and unit.length >= SHORT and unit.at not in page.spoken)
    ):
        return ParagraphKind.CAPTION
    if head and unit.length >= SHORT:
        return ParagraphKind.CAPTION
    before = page.near(unit, -1)
    pictured = before is not None and before.kind is ParagraphKind.CAPTION
    agency = page.doc.at(CreditEntry, unit.first)
    if agency and agency.entry.kind == "agency" and agency.end < unit.last and not head:
        return ParagraphKind.CAPTION if unit.text[0].isupper() else None
    if _introduces(page, unit):
        return None
    long = (SHORT if pictured else CLAUSE) < unit.length < 60 and not _speaks(page, unit)
    sentence = long and unit.text[0].isupper() and ": " not in unit.text and not _titled(page, unit)
    return ParagraphKind.CAPTION if sentence and not head else None


def _is_credited(page: Page, unit: Unit) -> bool:
    """Whether the credit stands on the next line: in brackets, or short and above the story."""
    after = page.near(unit, 1)
    if after is None or after.kind is not ParagraphKind.CAPTION:
        return False
    return after.text[0] == "(" or (unit.at < page.story and after.length < SHORT)


def _speaks(page: Page, unit: Unit) -> bool:
    """Whether speech opens or ends ``unit``; a longer line may have a term in marks."""
    kinds = page.doc.kinds
    ends = MARK in (kinds[unit.first], kinds[unit.last - 1])
    return unit.at in page.spoken and (ends or unit.length <= HEADING)


def _is_name(page: Page, unit: Unit) -> bool:
    """Dame Petra Holm – a name under a portrait, of somebody with a title or a known first name."""
    doc, named = page.doc, page.signature(unit)
    if named is None or named.signed or named.names != [(unit.first, unit.last)]:
        return False
    titled = doc.at(HonorificEntry, unit.first) is not None
    return titled or doc.keys[unit.first] in doc.vocabulary.names.given


def _introduces(page: Page, unit: Unit) -> bool:
    """Jo Pike, general secretary of the union – above what she says."""
    after = page.near(unit, 1)
    if after is None or page.doc.kinds[after.first] != MARK:
        return False
    comma = next((at for at in range(unit.first, unit.last) if page.doc.keys[at] == ","), None)
    return comma is not None and page.doc.at(RoleEntry, comma + 1) is not None


def _titled(page: Page, unit: Unit) -> bool:
    """Whether ``unit`` Is Written Like This, as American headings are."""
    small = sum(kind == LOWER for kind in page.doc.kinds[unit.first : unit.last])
    return 3 * small < unit.length


@rule(
    "structure.label",
    MEDIUM,
    "{boilerplate:Schools}\nNine schools in the county to close next summer" + STORY,
    "no: Nine schools to close" + STORY + "\nPerfect storm" + REST,
)
def label(page: Page, unit: Unit) -> Answer:
    """A word or two above the story: the section, a programme, a button."""
    above = unit.at < page.story and not unit.closed
    small = unit.length < SHORT or _masthead(page, unit)
    return ParagraphKind.BOILERPLATE if above and small else None


def _masthead(page: Page, unit: Unit) -> bool:
    """The Courier | News for the county"""
    outlet = page.doc.at(OutletEntry, unit.first)
    return outlet is not None and "|" in page.doc.keys[outlet.end : min(outlet.end + 2, unit.last)]


BYLINE, DATELINE = ParagraphKind.BYLINE, ParagraphKind.DATELINE

RULES: tuple[Rule[Any], ...] = (
    pullquote,
    link,
    post,
    biography,
    headline,
    byline,
    dated,
    standfirst,
    caption,
    label,
    question,
    crosshead,
    tail,
)
