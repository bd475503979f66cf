"""The rule that knows a picture's caption by its credit."""

from edunews._rules.rule import rule
from edunews._rules.structure import patterns
from edunews._rules.structure.page import BARE, Page, Unit
from edunews._text.document import Document
from edunews._text.gazetteer import Hit
from edunews._text.lexer import CAPITAL, PUNCTUATION, UPPER
from edunews.model.provenance import Confidence
from edunews.model.text import ParagraphKind
from edunews.vocab.pages import CreditEntry, OutletEntry, PictureEntry

STORY = "\nThe council will close nine primary schools in the county next summer, it said."
REST = "\nParents who came to the meeting on Monday said that nobody had asked them."
LABELLED = frozenset((":", "by", "courtesy", "supplied", "of", "via", "|"))
CREDITS = frozenset(("(", "/", "|", ":", "by", "©", ".", "”", "rté"))
OPENED = LABELLED | {",", "copyright"}  # Image caption, Heads on strike


@rule(
    "structure.credit",
    Confidence.HIGH,
    "Nine schools to close\n{caption:Jo Pike outside the town hall. Photograph: Al Dunn}" + STORY,
    "Nine schools to close\n{caption:Parents met on Monday (Al Dunn/PA)}" + STORY,
    "Nine schools to close\n{caption:Getty Images A pupil at her desk in one of them}" + STORY,
    "no: Nine schools to close" + STORY + "\nThe head (left in June) said the picture by the door"
    " was hers.",
)
def credit(page: Page, unit: Unit) -> ParagraphKind | None:
    """A picture's caption ends with who took it."""
    if unit.length <= BARE and _alone(page, unit):
        return ParagraphKind.CAPTION
    hits = page.credits.get(unit.at, ())
    signed = unit.text[-1] == ")" or "/" in unit.text or "|" in unit.text
    if not (hits or signed) or unit.length > 90 or patterns.RE_BY.match(unit.text):
        return None
    stamped = patterns.RE_STAMP.match(unit.text, 0, 100)
    if stamped and patterns.RE_DAY.search(stamped.group()):
        return None
    named = any(_credits(page, unit, hit) for hit in hits)
    return ParagraphKind.CAPTION if named or (signed and _bracketed(page, unit)) else None


def _credits(page: Page, unit: Unit, hit: Hit) -> bool:
    """Whether a word of credits stands where it credits somebody."""
    doc, at = page.doc, hit.start
    if (unit.first < at < unit.last - 16) or hit.end > unit.last or hit.end - at == unit.length:
        return False
    if hit.entry.kind == "label":
        following = doc.keys[hit.end] if hit.end < unit.last else ""
        if doc.keys[at - 1] == "in":  # In Pictures: smiles all round
            return False
        return following in (LABELLED if at > unit.first else OPENED)
    if at == unit.first:
        return _shown_by(page, unit, hit.end)
    long = hit.end - at > 1 and doc.at(OutletEntry, at) is None
    ends = hit.end >= unit.last - 1 and not unit.closed
    return ends and (long or doc.keys[at - 1] in CREDITS)


def _alone(page: Page, unit: Unit) -> bool:
    """ROB CAIRNS / STUFF, Alamy – an agency, the photographer before it, and nothing else."""
    doc, before = page.doc, page.units[unit.at - 1]
    if unit.closed or not unit.at:
        return False
    agencies, outlets = doc.starting(CreditEntry), doc.starting(OutletEntry)
    inside = range(unit.first, unit.last)
    for at in sorted((agencies.keys() & inside) | (outlets.keys() & inside)):
        hit = agencies.get(at)
        agency = hit is not None and hit.entry.kind == "agency"
        hit = hit if agency else outlets.get(at)
        if hit is None or hit.end != unit.last:
            continue
        if at == unit.first and unit.at == 1 and at in outlets:
            return False  # the agency wrote it
        if at == unit.first:
            return agency and page.signature(before) is None and before.first not in outlets
        joined = doc.keys[at - 1] in ("/", "for", "|", "via") and capital(doc, unit.first, at - 1)
        return joined and (before.closed or unit.text.isupper())
    return before.closed and unit.text.isupper() and "/" in unit.text


def _shown_by(page: Page, unit: Unit, at: int) -> bool:
    """Getty Images A pupil at her desk – an agency of two words or more, and what it shows."""
    if at - unit.first < 2 or at + 3 > unit.last or page.doc.at(OutletEntry, unit.first):
        return False  # ABC News Breakfast
    if page.doc.kinds[at] not in (CAPITAL, UPPER):
        return False
    return page.signature(unit) is None


def _bracketed(page: Page, unit: Unit) -> bool:
    """A bracket or a slash that ends the unit and credits somebody: (Al Dunn/PA), | Al Dunn/BBC."""
    doc = page.doc
    if unit.length < 4:
        return False
    if doc.keys[unit.last - 1] != ")":
        tail = range(max(unit.first + 1, unit.last - 6), unit.last - 1)
        slashed = [at for at in tail if doc.keys[at] in ("/", "|")]
        known = any(doc.at(OutletEntry, at + 1) is not None for at in slashed)
        named = any(doc.keys[at] == "/" and capital(doc, at - 2, unit.last) for at in slashed)
        signed = not page.units[unit.at - 1].closed and page.signature(unit)
        return not unit.closed and unit.length > 5 and (known or named) and not signed
    for at in range(unit.last - 2, max(unit.first, unit.last - 14), -1):
        if doc.keys[at] == "(":
            inside = doc.keys[at + 1 : unit.last - 1]
            tokens = range(at + 1, unit.last - 1)
            known = len(inside) == 1 or not doc.starting(OutletEntry).keys().isdisjoint(tokens)
            known |= len(inside) < 5 and capital(doc, at + 1, unit.last - 1)
            shown = doc.at(PictureEntry, at + 1)
            filed = shown is not None and shown.end == unit.last - 1 and len(inside) > 1
            known &= doc.keys[at - 1] in (".", "!", "?")
            return "/" in inside or ":" in inside or filed or known
    return False


def capital(doc: Document, first: int, last: int) -> bool:
    """Whether every word of the tokens ``[first, last)`` has a capital: Al Dunn/The Courier."""
    return all(kind in (CAPITAL, UPPER, PUNCTUATION) for kind in doc.kinds[first:last])
