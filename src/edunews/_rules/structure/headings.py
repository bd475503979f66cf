"""Rules for headings inside the story: an interviewer's questions, and crossheads."""

from edunews._rules.rule import rule
from edunews._rules.structure.below import HEADING
from edunews._rules.structure.page import Page, Unit
from edunews._rules.structure.shapes import HIGH, LOW, REST, STORY, Answer
from edunews.model.text import ArticleFormat, ParagraphKind
from edunews.vocab.entries import CueEntry

__all__ = ["QUESTION", "crosshead", "is_question", "question"]

QUESTION = 45  # tokens: what is longer asks nothing
PROMPTS = frozenset(("describe", "tell", "your"))
YOUR_PAST = frozenset(
    ("became", "began", "grew", "joined", "left", "said", "spent", "started", "took", "were")
)


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
    speaks = first in PROMPTS or (first == "you" and second in YOUR_PAST)
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
    "structure.crosshead",
    LOW,
    "Nine schools to close" + STORY + "\n{crosshead:‘Nobody asked us’}" + REST,
    "Nine schools to close" + STORY + "\n{crosshead:What happens to the pupils?}" + REST,
    "no: Nine schools to close" + STORY + "\nThe chair of the council's cabinet said:" + REST,
)
def crosshead(page: Page, unit: Unit) -> Answer:
    """A short line without a full stop between two paragraphs of the story."""
    text = unit.text
    short = unit.length <= HEADING and len(text) < 90 and unit.at < page.tail
    if not short or unit.at < page.story or text[-1] in ".…:;,-–—" or text[0].islower():
        return None
    after = page.near(unit, 1)
    if after is None:
        return None
    asks = text[-1] in "?!" and (unit.at in page.spoken or after.at >= page.tail)
    if asks or (unit.closed and text[-1] not in "?!"):
        return None
    speech = unit.at in page.spoken and '"' in text and unit.length > 8
    return None if speech or _says(page, unit) else ParagraphKind.CROSSHEAD


def _says(page: Page, unit: Unit) -> bool:
    """Whether a verb of speech stands before a colon: a quote whose last mark is missing."""
    doc = page.doc
    colons = [at for at in range(unit.first + 1, unit.last) if doc.keys[at] == ":"]
    return any(doc.at(CueEntry, at - 1) is not None for at in colons)
