"""What tells a caption from a sentence of the story, and from a standfirst."""

from edunews._rules.structure.page import FIRST_PERSON, Page, Unit
from edunews._text.lexer import CAPITAL
from edunews.vocab.entries import CueEntry, RoleEntry

__all__ = ["claims", "poses", "presents", "returns", "shows"]

SEEN, NEAR = 28, 9  # tokens of a sentence about nobody by name, and where its verb stands
SOMEBODY = frozenset(
    ("a", "an", "boys", "children", "girls", "parents", "people", "protesters", "pupils",
     "students", "teachers", "teenagers", "three", "two", "workers", "youngsters")
)  # fmt: skip
SEEN_DOING = frozenset(
    ("holding", "holds", "hold", "poses", "posing", "queue", "raise", "raises", "raising", "reads",
     "sit", "sits", "sitting", "smiles", "smiling", "stand", "standing", "stands", "walk",
     "walking", "walks", "wave", "waves", "waving", "wearing", "wears", "writes")
)  # fmt: skip
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
    told = not shown or _verbs(page, at, unit.last)
    return not told and any(page.elsewhere(unit, pair))


def returns(page: Page, unit: Unit) -> bool:
    """Jo Pike says she will stay. – and only further down does the story introduce Jo Pike."""
    if not page.is_now(unit) or unit.length > SEEN:
        return False
    block_of = page.doc.block_of
    places = [block_of[at] for at in page.elsewhere(unit, page.pair(unit))]
    return bool(places) and unit.at < min(places) <= unit.at + NEAR


def presents(page: Page, unit: Unit) -> bool:
    """Headteacher Jo Pike with pupils Asha and Ben. – an office and a name, and no verb."""
    doc = page.doc
    role = doc.at(RoleEntry, unit.first)
    at = role.end if role else unit.last
    if at + 2 >= unit.last or unit.length > LONGEST or doc.kinds[at : at + 2] != (CAPITAL, CAPITAL):
        return False
    return doc.keys[at + 2] in POSED - {","} and not _verbs(page, at + 2, unit.last)


def shows(page: Page, unit: Unit) -> bool:
    """A teacher stands at a whiteboard. – somebody without a name, as the camera saw them."""
    if page.doc.keys[unit.first] not in SOMEBODY or unit.length > SEEN or unit.at in page.spoken:
        return False
    seen = not SEEN_DOING.isdisjoint(page.doc.keys[unit.first + 1 : unit.first + NEAR])
    return seen and not _verbs(page, unit.first, unit.last)


def _verbs(page: Page, first: int, last: int) -> bool:
    """Whether a verb that tells more than a picture can stands in the tokens ``[first, last)``."""
    keys, doc = page.doc.keys, page.doc
    return any(keys[at] in TENSED or doc.at(CueEntry, at) for at in range(first, last))


def claims(page: Page, unit: Unit) -> bool:
    """Whether somebody says something now, or an "I" tells it: a standfirst below the byline."""
    keys = page.doc.keys[unit.first : unit.last]
    return not FIRST_PERSON.isdisjoint(keys) or not CLAIMS.isdisjoint(keys[1:])
