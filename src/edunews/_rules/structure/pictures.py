"""What tells a caption from a sentence of the story, and from a standfirst."""

from edunews._rules.structure.page import FIRST_PERSON, Page, Unit
from edunews.vocab.entries import CueEntry

__all__ = ["claims", "poses"]

LONGEST = 45  # tokens of a line about a picture
# What follows the name of somebody pictured.
POSED = frozenset(("with", "outside", "and", "at", "in", "on", "near", "during", "beside", ","))
TENSED = frozenset(
    (
        "is",
        "was",
        "are",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "can",
        "could",
        "did",
        "does",
    )
)
CLAIMS = frozenset(
    ("claim", "claims", "fear", "find", "finds", "reveal", "reveals", "say", "says", "show",
     "shows", "want", "wants", "warn", "warns")
)  # fmt: skip


def poses(page: Page, unit: Unit) -> bool:
    """Jo Pike outside Stow Primary School. – without a verb, whatever ends it."""
    doc, pair = page.doc, page.pair(unit)
    at = unit.first + len(pair)
    if not pair or not len(pair) < unit.length <= LONGEST or doc.keys[unit.first : at] != pair:
        return False
    shown = doc.keys[at] in POSED and unit.at not in page.spoken and unit.at < page.tail
    told = not shown or any(
        doc.keys[token] in TENSED or doc.at(CueEntry, token) for token in range(at, unit.last)
    )
    return not told and any(page.elsewhere(unit, pair))


def claims(page: Page, unit: Unit) -> bool:
    """Whether somebody says something now, or an "I" tells it: a standfirst below the byline."""
    keys = page.doc.keys[unit.first : unit.last]
    return not FIRST_PERSON.isdisjoint(keys) or not CLAIMS.isdisjoint(keys[1:])
