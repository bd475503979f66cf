"""Rules for what stands below the story: its author's life, and the rest of the page."""

from edunews._rules.rule import rule
from edunews._rules.structure.page import LONG, Page, Unit
from edunews._rules.structure.shapes import HIGH, MEDIUM, REST, STORY, Answer, heading
from edunews.model.text import ParagraphKind
from edunews.vocab.pages import DeskEntry

__all__ = ["HEADING", "SHORT", "TELLS", "biography", "tail"]

SHORT = 6  # tokens: below that, a line above the story is a label of the page
HEADING = 14  # tokens: above that, a line inside the story is no crosshead
LAST = 4  # units at the end among which a reporter's life may stand without her byline
TELLS = frozenset(("is", "was", "has", "covers", "writes", "reports", "can", "teaches", "edits"))


@rule(
    "structure.biography",
    HIGH,
    "Nine schools to close\nBy Jo Pike" + STORY + "\n{boilerplate:Jo Pike is a governor in Hull.}",
    "Nine schools to close\nBy Jo Pike" + STORY + "\n{boilerplate:JO PIKE}\n{boilerplate:Pike is a"
    " senior reporter in Hull.}",
    "no: Nine schools to close" + STORY + "\nJo Pike is a governor of one of the schools.",
    "no: Nine schools to close\nBy Jo Pike" + STORY + "\nPike is a fish of the county's lakes.",
)
def biography(page: Page, unit: Unit) -> Answer:
    """Below the story, who its author is."""
    if unit.length > 60 or 2 * unit.at < len(page.units):
        return None
    if unit.at + LAST > len(page.units) and _reports(page, unit):
        return ParagraphKind.BOILERPLATE
    known = page.authors.get(page.doc.keys[unit.first], ())
    for size in range(1, 6) if known else ():
        end = unit.first + size
        if page.doc.keys[unit.first : end] in known:
            if end >= unit.last or (size == 1 and not _tells_job(page, unit, end)):
                after = page.near(unit, 1)
                lone = size > 1 and after is not None and _tells_job(page, after, after.first + 1)
                return ParagraphKind.BOILERPLATE if lone else None
            tells = page.doc.keys[end] in TELLS or not unit.closed
            return ParagraphKind.BOILERPLATE if tells else None
    return None


def _reports(page: Page, unit: Unit) -> bool:
    """Jo Pike is a senior reporter covering schools."""
    doc, pair = page.doc, page.pair(unit)
    if not pair or doc.keys[unit.first : unit.first + 2] != pair or any(page.elsewhere(unit, pair)):
        return False
    return _tells_job(page, unit, unit.first + 2)


def _tells_job(page: Page, unit: Unit, at: int) -> bool:
    """Whether the verb at ``at`` says that somebody works for a paper."""
    if at >= unit.last or page.doc.keys[at] not in TELLS:
        return False
    hits = (page.doc.at(DeskEntry, told) for told in range(at + 1, min(at + LONG, unit.last)))
    return any(hit and hit.entry.kind == "job" for hit in hits)


@rule(
    "structure.tail",
    MEDIUM,
    "Nine schools to close" + STORY + REST + "\n{boilerplate:Example Weekly Briefing}",
    "no: Nine schools to close" + STORY + REST + "\nThe council meets again in June.",
)
def tail(page: Page, unit: Unit) -> Answer:
    """What stands below the last sentence of the story."""
    if unit.at < page.tail or (unit.closed and not page.addresses(unit)):
        return None
    before = page.near(unit, -1)
    noted = before is not None and before.rule is heading
    unfinished = unit.at == page.tail and unit.length > HEADING and unit.text[-1] not in "!»>"
    if noted and unit.length >= SHORT:
        return None
    return None if unfinished else ParagraphKind.BOILERPLATE
