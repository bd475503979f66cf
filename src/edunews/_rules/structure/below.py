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
    "no: Nine schools to close" + STORY + "\nJo Pike is a governor of one of the schools.",
)
def biography(page: Page, unit: Unit) -> Answer:
    """Below the story, who its author is."""
    if unit.length > 60 or 2 * unit.at < len(page.units):
        return None
    if unit.at + LAST > len(page.units) and _reports(page, unit):
        return ParagraphKind.BOILERPLATE
    known = page.authors.get(page.doc.keys[unit.first], ())
    for size in range(2, 6) if known else ():
        end = unit.first + size
        if page.doc.keys[unit.first : end] in known and end < unit.last:
            tells = page.doc.keys[end] in TELLS or not unit.closed
            return ParagraphKind.BOILERPLATE if tells else None
    return None


def _reports(page: Page, unit: Unit) -> bool:
    """Jo Pike is a senior reporter covering schools."""
    doc, pair = page.doc, page.pair(unit)
    if not pair or doc.keys[unit.first : unit.first + 2] != pair or any(page.elsewhere(unit, pair)):
        return False
    told = range(unit.first + 3, min(unit.first + LONG, unit.last))
    hits = [doc.at(DeskEntry, at) for at in told]
    tells = TELLS.intersection(doc.keys[unit.first + 2 : unit.first + 3])
    return bool(tells) and any(hit and hit.entry.kind == "job" for hit in hits)


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
