"""What is seen of an odd unit, and what that says of its kind.

No single sign tells a caption from a crosshead, or a plea of the page from a sentence of the story:
the signs of its form, its words and its place add up.
"""

from bisect import bisect_left

from edunews._rules.structure.bylines import is_formula
from edunews._rules.structure.page import BARE, Page, Unit
from edunews._rules.structure.patterns import RE_BY
from edunews._text.gazetteer import Hit
from edunews._text.lexer import LOWER
from edunews.model.text import ParagraphKind
from edunews.vocab.entries import CueEntry, HonorificEntry
from edunews.vocab.pages import BoilerplateEntry, DeskEntry, PictureEntry

ASIDE, CAPTION, CROSSHEAD = range(3)  # columns of the table
SIZES = 2, 6, 9, 14  # tokens
NAMES = "word", "words", "line", "clause", "sentence"
# What each sign gives to an aside, a caption and a crosshead; the story has nothing to begin with.
# fmt: off
POINTS = {
    # Its form; a line without a stop by its zone and length.
    "above word":        ( 6,  0,  1),
    "above words":       ( 5,  0,  0),
    "above line":        (-4, -1, -2),
    "above clause":      (-2,  0, -3),
    "above sentence":    (-2, -1, -3),
    "inside word":       ( 2,  0,  2),
    "inside words":      ( 4,  1,  4),
    "inside line":       ( 4,  1,  4),
    "inside clause":     ( 3,  6,  0),
    "inside sentence":   (-1,  6, -2),
    "long":              (-4, -9, -9),
    "asks":              ( 0, -1,  4),
    "colon":             (-3, -4, -9),
    "stop":              (-5, -5, -8),
    "sentences":         (-4, -2, -3),
    "small":             (-4, -6, -6),
    "marked":            (-5, -4, -2),
    "spoken":            (-2, -5, -1),
    # Its words.
    "alone":             ( 0,  4, -5),
    "author":            ( 7, -2,  2),
    "known":             ( 0,  6,  0),
    "life":              ( 5,  2,  2),
    "name":              (-1,  0, -3),
    "noun":              ( 3,  0,  0),
    "nouns":             ( 6,  2,  2),
    "noun to you":       ( 6,  2,  2),
    "now":               ( 2,  5,  2),
    "posed":             ( 0,  6,  0),
    "prompt":            ( 6,  1,  1),
    "scene":             ( 0,  5,  0),
    "somebody":          (-1,  4,  0),
    "doing":             ( 2,  8,  2),
    "formula":           (-14, -14, -14),
    "we":                ( 0, -4,  0),
    "said":              (-5, -5, -5),
    "verb":              (-5, -4, -5),
    # Its place.
    "after body":        (-1,  0,  3),
    "after boilerplate": ( 6,  1,  0),
    "after caption":     ( 2,  1,  0),
    "after crosshead":   (-3, -2, -2),
    "after credit":      ( 1,  4,  0),
    "after dateline":    ( 1,  2, -1),
    "after headline":    (-5, -12, -5),
    "after notice":      ( 3,  1,  2),
    "before dateline":   ( 0, -3,  3),
    "before list_item":  (-4, -2,  3),
    "before line":       ( 1, -1, -3),
    "below":             ( 2, -2, -2),
    "below open":        ( 6,  0, -2),
    "credited":          ( 0,  9,  0),
    "credit":             ( 0,  9, -3),
    "doubled":           ( 0, 12,  0),
    "doubled still":     ( 0,  7,  0),
    "heads":             ( 1,  2,  5),
    "links":             ( 2,  0, -1),
    "picture":           ( 0,  8,  0),
    "posted":            (-6, -6, -6),
}
# fmt: on
LONG = 34  # tokens: a paragraph that has lost its full stop
ALONE = 4  # tokens of a name under a portrait
NOW = frozenset(
    ("believes", "fears", "hopes", "runs", "says", "teaches", "wants", "warns", "works")
)
VERBS = frozenset(("said", "verb"))
AUXILIARIES = frozenset("are can could did does had has have is was were will would".split(" "))
POSED = frozenset(("at", "beside", "during", "near", "outside", "with"))
NEXT = {"picture": "picture", "posted": "posted"}  # details of a line below
CREDITING = frozenset("and by courtesy for from of via".split(" "))
LIFE = frozenset(("covers", "has", "is", "reports", "was", "writes"))


def points(what: list[str]) -> tuple[int, int, int]:
    """What the evidence gives to each column of the table."""
    aside = caption = crosshead = 0
    for one in what:
        if one in POINTS:
            row = POINTS[one]
            aside, caption, crosshead = aside + row[0], caption + row[1], crosshead + row[2]
    return aside, caption, crosshead


def seen(page: Page, unit: Unit) -> list[str]:
    """What is seen of ``unit``: rows of the table."""
    found: list[str] = []
    _form(page, unit, found)
    _words(page, unit, found)
    _picture(page, unit, found)
    _place(page, unit, found)
    return found


def _form(page: Page, unit: Unit, found: list[str]) -> None:
    doc = page.doc
    if not unit.closed:
        zone = "above" if page.is_above(unit) else "inside"
        found.append(f"{zone} {NAMES[bisect_left(SIZES, unit.length)]}")
        if unit.length > LONG:
            found.append("long")
    else:
        end = unit.text.rstrip("”’\"')")[-1:]
        found.append("asks" if end == "?" else "colon" if end in ":;" else "stop")
    if unit.text[0].islower():
        found.append("small")
    if unit.at in page.spoken:
        found.append("marked" if page.is_marked(unit) else "spoken")
    if doc.sentence_of[unit.first] != doc.sentence_of[unit.last - 1]:
        found.append("sentences")


def _words(page: Page, unit: Unit, found: list[str]) -> None:
    doc, first, last, talk = page.doc, unit.first, unit.last, unit.talk
    opening = doc.at(BoilerplateEntry, first)
    if opening is not None and opening.entry.place in ("prompt", "links"):
        found.append("prompt")
    if "noun" in talk:
        found.append("nouns" if talk.count("noun") > 1 else "noun")
        if "you" in talk or "we" in talk:
            found.append("noun to you")
    elif "we" in talk or "I" in talk:
        found.append("we")
    if is_formula(unit.text):
        found.append("formula")
    cues = doc.starting(CueEntry).keys() & range(first + 1, last)
    if any(doc.kinds[at] == LOWER for at in cues):  # but the head Mr Hope
        found.append("said")
    elif not AUXILIARIES.isdisjoint(doc.keys[first:last]):
        found.append("verb")
    if page.authors.get(doc.keys[first]) in ("", doc.keys[min(first + 1, last - 1)]):
        found.append("author")


def _picture(page: Page, unit: Unit, found: list[str]) -> None:
    first, pictures = unit.first, page.doc.starting(PictureEntry)
    inside = range(first + 1, unit.last)
    if pictures and any(_places(page, pictures[at]) for at in pictures.keys() & inside):
        found.append("scene")
    if unit.name >= 0:
        _name(page, unit, found)
    elif not unit.closed and first in pictures:
        found.append("somebody")
    if unit.shows and unit.text[-1] != ":":
        found.append("doing")


def _places(page: Page, hit: Hit) -> bool:
    """Jo Pike (left) with Al Dunn, second right – where in the picture somebody stands."""
    keys = page.doc.keys
    aside = keys[hit.start] == "pictured" or keys[hit.start - 1] in ("(", ",")
    return aside and bool(hit.entry.kind == "scene")


def _name(page: Page, unit: Unit, found: list[str]) -> None:
    doc, at = page.doc, unit.name
    found.append("name")
    following = doc.keys[at + 2] if at + 2 < unit.last else ""
    if following in LIFE and _has_job(page, unit):
        found.append("life")
        return
    known = any(page.elsewhere(unit, doc.keys[at : at + 2]))
    if known:
        found.append("known")
    if following in NOW and known:
        found.append("now")
    elif following in POSED and VERBS.isdisjoint(found):
        found.append("posed")
    elif unit.length <= ALONE and LOWER not in doc.kinds[unit.first : unit.last]:
        titled = doc.at(HonorificEntry, unit.first) is not None
        if titled or doc.keys[at] in doc.vocabulary.names.given:
            found.append("alone")


def _has_job(page: Page, unit: Unit) -> bool:
    desks = page.doc.starting(DeskEntry)
    jobs = (desks[at] for at in desks.keys() & range(unit.first, unit.last))
    return any(hit.entry.kind == "job" for hit in jobs)


def _place(page: Page, unit: Unit, found: list[str]) -> None:
    before, after = page.near(unit, -1), page.near(unit, 1)
    if before is not None:
        found += (
            "after notice"
            if not unit.closed and _interrupts(page, before)
            else f"after {_role(before)}",
            before.detail or "",
        )
    if after is not None:
        found += f"before {_role(after)}", NEXT.get(after.detail or "", "")
    if unit.credited:
        found.append("credited")
    if unit.at in page.credits and unit.length <= BARE and _credits(page, unit):
        found.append("credit")
    if page.is_doubled(unit):
        found.append("doubled")
        if unit.closed and page.is_above(unit) and "verb" not in found:
            found.append("doubled still")
    if unit.at > page.told:
        found.append("below" if unit.closed else "below open")
    elif not unit.closed and after is not None and after.plain:
        found.append("heads")


def _interrupts(page: Page, unit: Unit) -> bool:
    """Whether ``unit`` is one line of the page's own in the midst of the story: Advertisement."""
    if (
        unit.kind is not ParagraphKind.BOILERPLATE
        or unit.detail is not None
        or unit.at <= page.story
    ):
        return False
    return page.units[unit.at - 1].kind in (ParagraphKind.BODY, ParagraphKind.LIST_ITEM)


def _credits(page: Page, unit: Unit) -> bool:
    """Photos by Jo Pike and Al Dunn – names, and the small words of credits."""
    keys, kinds = page.doc.keys, page.doc.kinds
    small = (at for at in range(unit.first, unit.last) if kinds[at] == LOWER)
    return all(keys[at] in CREDITING for at in small) and not RE_BY.match(unit.text)


def _role(unit: Unit) -> str:
    if unit.kind is not None:
        bare = unit.kind is ParagraphKind.CAPTION and unit.length <= BARE
        return "credit" if bare and unit.rule is not None else unit.kind.value
    return "body" if unit.plain else "sentence" if unit.closed else "line"
