"""The form of the whole piece. A mark of the format stands at the head of each example."""

from itertools import pairwise
from typing import Any

from edunews._rules.rule import Rule, rule
from edunews._rules.structure import patterns
from edunews._rules.structure.credits import REST, STORY
from edunews._rules.structure.page import Page, Unit
from edunews._rules.structure.shapes import HIGH, MEDIUM, stamp
from edunews._rules.structure.story import is_question
from edunews.model.text import ArticleFormat, ParagraphKind

RELEASE = frozenset(
    ("press release", "media release", "news release", "for immediate release", "notes to editors",
     "note to editors", "notes for editors", "ends")
)  # fmt: skip
OPINION = frozenset(("opinion", "comment", "viewpoint", "column", "analysis and comment", "voices"))


def _lines(page: Page) -> set[str]:
    """The short lines of the page, without marks at their ends."""
    short = [unit.text for unit in page.units if unit.length < 8]
    return {text.casefold().strip(" :-–—*/.") for text in short}


@rule(
    "structure.live-blog",
    HIGH,
    "{live_blog:}Results day - live\n12.45 BST\nHeads proud"
    + STORY
    + "\n11.58 BST"
    + REST
    + "\n10.37 BST"
    + REST,
    "no: Nine schools to close\n12.45 BST" + STORY,
)
def live_blog(page: Page) -> ArticleFormat | None:
    """Three posts with a time of their own."""
    times = sum(unit.rule is stamp for unit in page.units)
    return ArticleFormat.LIVE_BLOG if times >= 3 else None


@rule(
    "structure.letter",
    HIGH,
    "{letter:}The price of closing schools\nDear Sir," + STORY + "\nJo Pike\nHull",
    "{letter:}Letters" + STORY + "\nJo Pike, Hull",
    "{letter:}Your letters: what a school costs" + STORY + "\nJo Pike, Hull",
    "no: A letter to the council on its nine schools" + STORY,
)
def letter(page: Page) -> ArticleFormat | None:
    """A letter to the editor, by its address or its page."""
    head = page.units[: page.story + 1]
    addressed = any(patterns.RE_LETTER.match(unit.text) for unit in head)
    headed = any(patterns.RE_LETTERS.match(unit.text) for unit in head if not unit.plain)
    return ArticleFormat.LETTER if addressed or headed or _is_signed(page) else None


def _is_signed(page: Page) -> bool:
    """Whether somebody who says "I" signs below the last paragraph, with office and place."""
    tail, mine = page.units[page.told + 1 :], sum(page.units[at].plain for at in page.personal)
    if mine < 2 or not 2 <= len(tail) <= 5 or any(u.closed or u.length > 6 for u in tail):
        return False
    head = page.units[: page.story]
    if any(u.kind is not None for u in tail) or any(patterns.RE_BY.match(u.text) for u in head):
        return False
    signed = page.signature(tail[0])
    return signed is not None and len(signed.names) == 1


def _is_turn(question: Unit, answer: Unit) -> bool:
    """Whether one of two speakers asks and the other answers, each behind a label."""
    asks = patterns.RE_TURN.match(question.text) if question.text[-1] == "?" else None
    says = patterns.RE_TURN.match(answer.text) if asks else None
    return bool(asks and says and asks[0] != says[0])


@rule(
    "structure.interview",
    HIGH,
    "{interview:}Meet the head" + STORY + "\nWhy did you come back?\nI missed it."
    "\nDo you like it here?\nMost days.\nWill you stay?\nAsk me in June.",
    "{interview:}Meet the head\nQ: Why did you come?\nA: I missed it.\nQ: Any regrets?\nA: No.",
    "{interview:}Meet Jo Pike\nTes: Why here?\nJP: I missed it.\nTes: Any regrets?\nJP: No.",
    "no: Nine schools to close" + STORY + "\nWhat happens to the pupils?" + REST,
)
def interview(page: Page) -> ArticleFormat | None:
    """Questions behind "Q:", or three of them, two to "you", each with an answer."""
    labelled = sum(unit.detail == "question" for unit in page.units)
    if labelled >= 2 or sum(_is_turn(*pair) for pair in pairwise(page.units)) >= 2:
        return ArticleFormat.INTERVIEW
    open_ = (None, ParagraphKind.CROSSHEAD)
    asking = [unit for unit in page.units if unit.text[-1] == "?" and unit.kind in open_]
    asked = [unit for unit in asking if is_question(page, unit)]
    to_you = sum("you" in unit.talk for unit in asked)
    return ArticleFormat.INTERVIEW if len(asked) >= 3 and to_you >= 2 else None


@rule(
    "structure.press-release",
    HIGH,
    "{press_release:}Nine schools to close" + STORY + "\nENDS\nNotes to editors\n1. Nine of 90.",
    "{press_release:}Union on schools\nResponding to the county's plan, Jo Pike, general secretary"
    " of the union, said:\n“It is wrong.”",
    "no: Nine schools to close" + STORY + "\nThat is how it ends.",
)
def press_release(page: Page) -> ArticleFormat | None:
    """A statement for the press: its label, its ENDS, its notes, or how it responds."""
    if _lines(page) & RELEASE or any(u.text.upper().startswith("EMBARGO") for u in page.units[:4]):
        return ArticleFormat.PRESS_RELEASE
    start = page.units[page.story].text if page.units else ""
    return ArticleFormat.PRESS_RELEASE if patterns.RE_RESPONSE.match(start) else None


@rule(
    "structure.opinion",
    MEDIUM,
    "{opinion:}Let them be\nI have taught for nine years, and in all of them I was told to wait."
    "\nMy first head told me that the roof would be mended by the end of that winter."
    "\nI am still waiting, and so is every one of the children who has come since then.",
    "no: Nine schools to close"
    + STORY
    + "\n“I was not asked,” said Jo Pike, who has taught there.",
)
def opinion(page: Page) -> ArticleFormat | None:
    """The writer says "I" outside quotation marks in three paragraphs, or the page says so."""
    head = {unit.text.casefold().strip(" :") for unit in page.units[: page.story]}
    mine = sum(page.units[block].plain for block in page.personal)
    return ArticleFormat.OPINION if mine >= 3 or head & OPINION else None


@rule(
    "structure.news",
    HIGH,
    "{news:}Nine schools to close" + STORY + REST,
    "no: Nine schools to close" + STORY + "\nENDS\nNotes to editors\n1. Nine of 90.",
)
def news(page: Page) -> ArticleFormat:
    """Everything else is a news story."""
    return ArticleFormat.NEWS


RULES: tuple[Rule[Any], ...] = (live_blog, letter, interview, press_release, opinion, news)
