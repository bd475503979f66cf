"""Rules inside the story: repeats, posts, questions, and what only the evidence tells apart."""

from typing import Any

from edunews._rules.rule import Rule, rule
from edunews._rules.structure import patterns
from edunews._rules.structure.credits import REST, STORY
from edunews._rules.structure.evidence import ASIDE, CAPTION, CROSSHEAD
from edunews._rules.structure.page import LONG, Page, Unit
from edunews._rules.structure.shapes import HIGH, MEDIUM, Answer, stamp
from edunews._text.lexer import MARK
from edunews.model.text import ArticleFormat, ParagraphKind

QUESTION = 45  # tokens: what is longer asks nothing
HEADING = 14  # tokens: above that, a line inside the story is no crosshead
PROMPTING = frozenset(("describe", "tell", "your"))
YOUR_PAST = frozenset(
    ("became", "began", "grew", "joined", "left", "said", "spent", "started", "took", "were")
)


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
    if before is not None and before.kind is ParagraphKind.BYLINE:
        before = page.near(unit, -2)
    if page.format is not ArticleFormat.LIVE_BLOG or unit.closed or unit.length > QUESTION:
        return None
    stamped = patterns.RE_STAMP.match(unit.text)
    if stamped and patterns.RE_CLOCK.search(stamped.group()):
        return ParagraphKind.BOILERPLATE
    after, below = page.near(unit, 1), page.near(unit, 2)
    if after and after.rule is stamp and before and before.closed and below and below.closed:
        return ParagraphKind.CROSSHEAD  # the time below it
    if before is None or before.rule is not stamp or before.kind is ParagraphKind.DATELINE:
        return None
    named = page.signature(unit)
    return ParagraphKind.BYLINE if named else ParagraphKind.CROSSHEAD


@rule(
    "structure.question",
    HIGH,
    "Nine schools to close"
    + STORY
    + "\n{crosshead:Why did you come back to this school?}\nI missed it."
    "\n{crosshead:Do you like it here?}\nMost days.\n{crosshead:Will you stay?}\nAsk me in June."
    "\n{crosshead:Your governors will be glad.}\nI hope so.",
    "no: Nine schools to close" + STORY + "\nWhy?" + REST,
)
def question(page: Page, unit: Unit) -> Answer:
    """The bold question of an interview."""
    if page.format is not ArticleFormat.INTERVIEW:
        return None
    asked = is_question(page, unit) or _prompts(page, unit)
    return (ParagraphKind.CROSSHEAD, "question") if asked else None


def _prompts(page: Page, unit: Unit) -> bool:
    """Your board cannot have liked it. – what an interviewer says instead of asking."""
    first, second = page.doc.keys[unit.first : unit.first + 2] if unit.length > 1 else ("", "")
    speaks = first in PROMPTING or (first == "you" and second in YOUR_PAST)
    before, after = page.near(unit, -1), page.near(unit, 1)
    answered = before is not None and before.kind is ParagraphKind.BODY and after is not None
    return speaks and unit.closed and answered and unit.at not in page.spoken


def is_question(page: Page, unit: Unit) -> bool:
    """Whether ``unit`` asks, unmarked, and another unit answers."""
    asks = unit.text[-1] == "?" and unit.length <= QUESTION and unit.at not in page.spoken
    if not asks or unit.at < page.story:
        return False
    after = page.near(unit, 1)
    return after is not None and after.text[-1] != "?"


@rule(
    "structure.standfirst",
    MEDIUM,
    "Nine schools to close\n{standfirst:Parents say nobody asked them what they thought}"
    "\nBy Jo Pike" + STORY,
    "Nine schools to close\nBy Jo Pike\n3 May 2019\n{standfirst:Parents say pupils are “taught in"
    " shifts” while grants gather dust}" + STORY,
    "no: Nine schools to close\nBy Jo Pike\n3 May 2019\nJo Pike with two of the governors" + STORY,
)
def standfirst(points: tuple[int, int, int]) -> int:
    """The sentence under the headline."""
    return 0


@rule(
    "structure.caption",
    MEDIUM,
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
def caption(points: tuple[int, int, int]) -> int:
    """What stands beside a picture: a line without a stop, on somebody whom the story names."""
    return points[CAPTION]


@rule(
    "structure.crosshead",
    HIGH,
    "Nine schools to close" + STORY + "\n{crosshead:‘Nobody asked us’}" + REST,
    "Nine schools to close" + STORY + "\n{crosshead:What happens to the pupils?}" + REST,
    "no: Nine schools to close" + STORY + "\nThe chair of the council's cabinet said:" + REST,
)
def crosshead(points: tuple[int, int, int]) -> int:
    """A short line without a full stop between two paragraphs of the story."""
    return points[CROSSHEAD]


@rule(
    "structure.aside",
    MEDIUM,
    "Nine schools to close" + STORY + REST + "\n{boilerplate:Example Weekly Briefing}",
    "{boilerplate:Schools}\nNine schools in the county to close next summer" + STORY,
    "no: Nine schools to close" + STORY + REST + "\nThe council meets again in June.",
)
def aside(points: tuple[int, int, int]) -> int:
    """What the page prints above, beside and below the story: labels, buttons, links, lives."""
    return points[ASIDE]


@rule(
    "structure.body",
    HIGH,
    "Nine schools to close\n{body:The council will close nine schools next summer, it said.}",
    "{body:Nine schools to close}",
    "no: Advertisement",
)
def body(points: tuple[int, int, int]) -> int:
    """The story: what no evidence tells from it, and a line that stands alone."""
    return 0


FORMS: tuple[Rule[Any], ...] = (pullquote, post, question)
# Those that the evidence chooses from, inside the story and above it.
INSIDE = (
    (body, ParagraphKind.BODY),
    (aside, ParagraphKind.BOILERPLATE),
    (caption, ParagraphKind.CAPTION),
    (crosshead, ParagraphKind.CROSSHEAD),
)
ABOVE = ((standfirst, ParagraphKind.STANDFIRST), *INSIDE[1:3])
RULES: tuple[Rule[Any], ...] = (*FORMS, standfirst, aside, caption, crosshead, body)
