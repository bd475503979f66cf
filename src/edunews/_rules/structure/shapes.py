"""Rules that know a unit by its own shape, wherever it stands."""

from typing import Any

from edunews._rules.rule import Rule, rule
from edunews._rules.structure import patterns
from edunews._rules.structure.bylines import signature
from edunews._rules.structure.credits import REST, STORY, capital, credit
from edunews._rules.structure.page import BARE, LONG, Page, Unit
from edunews._text.layout import BULLETS, RE_ITEM
from edunews._text.lexer import CAPITAL, NUMBER, PUNCTUATION, UPPER
from edunews.model.provenance import Confidence
from edunews.model.text import ParagraphKind
from edunews.vocab.pages import BoilerplateEntry, HeadingEntry

HIGH, MEDIUM, LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW
Answer = ParagraphKind | tuple[ParagraphKind, str] | None

TITLE = 5  # tokens
CLOSED = 16  # tokens of furniture with a full stop
TOP = 8  # units among which "Published 2 hours ago" is the article's own
# One of these, or an odd first character, is in every unit that `RE_FURNITURE` knows.
HINTS = frozenset(
    ("/", "@", "comment", "comments", "end", "ends", "http", "https", "immediate", "like", "likes",
     "on", "release", "replies", "retweet", "retweets", "share", "shares", "view", "views", "www")
)  # fmt: skip


@rule(
    "structure.stamp",
    HIGH,
    "Nine schools to close\n{dateline:Published: 17:02, 3 May 2019}" + STORY,
    "Nine schools to close\n{dateline:Wed 3 May 2019 06.00 BST}" + STORY,
    "Nine schools to close\n{dateline:LONDON, 3 May 2019}" + STORY,
    "Nine schools to close\n{boilerplate:4 minute read}" + STORY,
    "Nine schools to close\n{dateline:Yesterday at 5:14pm}" + STORY,
    "Nine schools to close\n{dateline:(3 May 2019)}" + STORY,
    "Nine schools to close" + STORY + "\n{boilerplate:3:07 PM · May 4, 2021 · Example App}" + REST,
    "no: Nine schools to close" + STORY + "\nMonday" + REST,
)
def stamp(page: Page, unit: Unit) -> Answer:
    """Nothing but a date and a time is a dateline; a time alone, or a live blog's, is not."""
    long = len(unit.text) > 120 or (unit.closed and unit.length > LONG)
    if long or NUMBER not in page.doc.kinds[unit.first : unit.last]:
        return None
    text = page.doc.words(unit.opening, unit.last)
    if patterns.RE_POSTED.match(text):
        return ParagraphKind.BOILERPLATE, "posted"
    place = patterns.RE_PLACE.match(text)
    found = patterns.RE_STAMP.match(text, text[0] == "(") or patterns.RE_STAMP.match(
        text, place.end() if place else 0
    )
    if found is None:
        return None
    if found.end() < len(text):  # 12:14 , Jo Pike
        at = page.doc.token_at(page.doc.starts[unit.opening] + found.end())
        named = patterns.RE_CLOCK.search(found.group()) and signature(page.doc, at, unit.last)
        return (ParagraphKind.BOILERPLATE, "stamp") if named and named.names else None
    if patterns.RE_DAY.search(text):
        page.datelines += 1
        many = page.datelines >= 3
        return (ParagraphKind.BOILERPLATE, "stamp") if many else ParagraphKind.DATELINE
    if unit.at < TOP and patterns.RE_SAID.search(text):  # Published 2 hours ago, 8:30 am today
        return ParagraphKind.DATELINE
    return ParagraphKind.BOILERPLATE if patterns.RE_CLOCK.search(text) else None


@rule(
    "structure.wire",
    HIGH,
    "{dateline:PEORIA, Ill. (AP) —} The board will close nine of the schools in the county.",
    "no: NASUWT — the biggest union — will strike at nine of the schools in the county.",
)
def wire(page: Page, unit: Unit) -> Answer:
    """The place and agency at the head of a wire story, cut off by the layout."""
    if unit.text[-1] not in "-–—_":
        return None
    after = page.near(unit, 1)
    same_line = after is not None and not any(
        space in page.doc.text[page.doc.ends[unit.last - 1] : page.doc.starts[after.first]]
        for space in "\r\n"
    )
    return ParagraphKind.DATELINE if same_line else None


@rule(
    "structure.repeat",
    HIGH,
    "Nine schools to close\n"
    "Jo Pike outside the town hall (Al Dunn/PA)\n{boilerplate:Jo Pike outside the town hall}"
    + STORY,
    "no: Nine schools to close\nJo Pike outside the town hall (Al Dunn/PA)" + STORY,
)
def repeat(page: Page, unit: Unit) -> Answer:
    """A unit printed before, with or without its picture credit."""
    if unit.at in page.repeated:
        return ParagraphKind.BOILERPLATE, "repeat"
    if unit.length < 4:
        return None
    for before in page.units[max(0, unit.at - 4) : unit.at]:
        if before.length < 4 or before.text[0] != unit.text[0]:
            continue
        short, long = sorted((before.text, unit.text), key=len)
        if long.startswith(short.rstrip(". ")):
            rest = long[len(short) :].strip()
            credited = "otogra" in rest or not page.credits.keys().isdisjoint((before.at, unit.at))
            if len(rest) < 60 and (not rest or rest[0] in "(|-–:." or credited):
                before.plain = False
                return ParagraphKind.BOILERPLATE, "repeat"
    return None


@rule(
    "structure.boilerplate",
    HIGH,
    "Nine schools to close" + STORY + "\n{boilerplate:Advertisement}" + REST,
    "Nine schools to close" + STORY + "\n{boilerplate:Read more: Why rolls are falling}" + REST,
    "no: Nine schools to close" + STORY + "\nRelated services will be cut by the council as well."
    " Nobody will be told.",
)
def boilerplate(page: Page, unit: Unit) -> Answer:
    """A line that pages print around every story: "Share", "Read more: …", "Copyright"."""
    hit = page.doc.at(BoilerplateEntry, unit.opening)
    if hit is None or (
        0 < unit.at < TOP and patterns.RE_BY.match(unit.text) and _heads(page, unit)
    ):
        return None
    end = hit.end
    while end < unit.last:
        after = page.doc.at(BoilerplateEntry, end)
        if page.doc.kinds[end] != PUNCTUATION and (after is None or after.entry.place != "line"):
            break
        end = after.end if after else end + 1  # Home Menu
    whole = end == unit.last
    place = hit.entry.place
    if place == "start":
        if whole and unit.text[-1] == ":":  # Read next:
            return ParagraphKind.BOILERPLATE, "links"
        return ParagraphKind.BOILERPLATE if unit.length < 50 and not _titles(unit) else None
    if whole:
        kept = place in ("links", "picture")
        return (ParagraphKind.BOILERPLATE, place) if kept else ParagraphKind.BOILERPLATE
    label = place == "links" and page.doc.keys[hit.end] in (":", "|", "»", ">")
    titled = unit.text[-1] == ":" and page.doc.kinds[unit.last - 2] in (CAPITAL, UPPER, NUMBER)
    if place == "links" and titled and unit.length < LONG:
        return ParagraphKind.BOILERPLATE, "links"  # More from the Courier:
    return ParagraphKind.BOILERPLATE if label else None


@rule(
    "structure.furniture",
    HIGH,
    "Nine schools to close\n{boilerplate:1.2k shares}" + STORY,
    "Nine schools to close" + STORY + "\n{boilerplate:© 2023 Example News}",
    "Nine schools to close" + STORY + "\n{boilerplate:https://example.org/nine-schools}" + REST,
    "Nine schools to close" + STORY + "\n{boilerplate:-ENDS-}",
    "Nine schools to close" + STORY + "\n{boilerplate:Direct line: 020 7946 0000}",
    "Nine schools to close" + STORY + "\n{boilerplate:Jo Pike, Community Reporter is on X.}",
    "{boilerplate:Home > News > Education}\nNine schools to close" + STORY,
    "no: Nine schools to close" + STORY + "\nShares of the blame" + REST,
)
def furniture(page: Page, unit: Unit) -> Answer:
    """Counts, addresses, handles, copyright, ENDS, and lines without a word."""
    text, size = unit.text, len(unit.text)
    said = unit.closed and (unit.length > CLOSED or unit.at in page.spoken)
    hinted = not said and (
        not text[0].isalnum() or not HINTS.isdisjoint(page.doc.keys[unit.first : unit.last])
    )
    if size < 80 and text[-1].isdigit() and patterns.RE_PHONE.match(text):
        return ParagraphKind.BOILERPLATE
    if size < 300 and hinted and patterns.RE_FURNITURE.match(text):
        signed = "@" in text and unit.at < TOP and page.signature(unit)
        if signed and (signed.signed or signed.outlet[0] < signed.outlet[1]):  # By Jo Pike @jopike
            return None
        return ParagraphKind.BOILERPLATE
    if text[0] in "cC©(<{[.#vfw" and (
        patterns.RE_COPYRIGHT.match(text) or patterns.RE_MARKUP.match(text, 0, min(size, 300))
    ):
        return ParagraphKind.BOILERPLATE
    if unit.at < 2 and size < 80 and patterns.RE_CRUMBS.match(text):
        trail = unit.at == 0 and text.split(maxsplit=1)[0].casefold() in ("home", "news")
        return ParagraphKind.BOILERPLATE if trail else None
    alone = len(page.units) == 1  # “1,234,567”: a text of its own
    wordless = size < 40 and not alone and not any(map(str.isalpha, text))  # 143  * * *
    return ParagraphKind.BOILERPLATE if wordless else None


@rule(
    "structure.appeal",
    MEDIUM,
    "Nine schools to close" + STORY + "\n{boilerplate:Get our weekly newsletter in your inbox.}",
    "Nine schools to close" + STORY + "\n{boilerplate:Al Dunn contributed to this report.}",
    "Nine schools to close" + STORY + "\n{boilerplate:Press office: Jo Pike on 020 7946 0000}",
    "no: Nine schools to close" + STORY + "\n“It will be in your inbox,” the head said.",
)
def appeal(page: Page, unit: Unit) -> Answer:
    """The page speaks to its reader or the press: newsletters, corrections, whom to call."""
    talk, hints = unit.talk, unit.talk.count("hint")
    beside = (unit.length < LONG and not unit.closed) or hints > 1 or "you" in talk or "we" in talk
    if not talk:
        return None
    asks = "reader" in talk or bool(hints and beside)
    if "press" in talk and len(unit.text) < 600:
        asks |= (not unit.closed or unit.text[-1] == ":") and unit.length <= LONG
        asks |= patterns.RE_CONTACT.search(unit.text) is not None
        asks |= "please" in page.doc.keys[unit.first : unit.last]
    elif unit.length >= 80:
        return None
    return ParagraphKind.BOILERPLATE if asks and not _titles(unit) else None


def _heads(page: Page, unit: Unit) -> bool:
    """Whether nothing above ``unit`` is a sentence: Reporting by Jo Pike is a byline there."""
    return not unit.closed and not any(before.closed for before in page.units[: unit.at])


def _titles(unit: Unit) -> bool:
    """Have your say on the county's nine schools – the first line of all may be the title."""
    return unit.at == 0 and unit.length > TITLE and not unit.closed


@rule(
    "structure.heading",
    HIGH,
    "Nine schools to close\n{crosshead:Key points:}\n- One\n- Two" + STORY,
    "Nine schools to close" + STORY + "\nENDS\n{crosshead:Notes to editors}\n1. The county has 90"
    " schools.",
    "no: Nine schools to close" + STORY + "\nKey points of the plan were not shown to the parents"
    " in the hall.",
)
def heading(page: Page, unit: Unit) -> Answer:
    """A sub-heading that many articles share, alone on its line."""
    first = unit.first + (page.doc.keys[unit.first] == "the" and unit.length > 1)
    hit = page.doc.at(HeadingEntry, first) if unit.length < 8 else None
    titled = (
        unit.length == 3 and unit.text[-1] == ":" and capital(page.doc, *page.doc.blocks[unit.at])
    )
    if titled and unit.at > 0:  # School Brief:
        return ParagraphKind.CROSSHEAD
    if hit is None or unit.at == 0:
        return None
    alone = all(kind == PUNCTUATION for kind in page.doc.kinds[hit.end : unit.last])
    return ParagraphKind.CROSSHEAD if alone and hit.end <= unit.last else None


@rule(
    "structure.labelled-question",
    HIGH,
    "Meet the head\n{crosshead:Q: Why did you come back?}\nA: I missed it.",
    "Meet the head\n{crosshead:1. Why did you come back?}\nI missed it.",
    "no: Nine schools to close" + STORY + "\nQ: Nobody knows." + REST,
)
def labelled_question(page: Page, unit: Unit) -> Answer:
    """A question behind "Q:", with its answer behind "A:"; or behind a number, with an answer."""
    after = page.near(unit, 1)
    if after is not None and unit.text[-1] == "?" and RE_ITEM.match(unit.text):
        return None if RE_ITEM.match(after.text) else ParagraphKind.CROSSHEAD
    if after is None or unit.text[0] != "Q" or not patterns.RE_QUESTION.match(unit.text):
        return None
    answered = patterns.RE_ANSWER.match(after.text)
    return (ParagraphKind.CROSSHEAD, "question") if answered else None


@rule(
    "structure.list-item",
    HIGH,
    "Nine schools to close" + STORY + "\n{list_item:- Four will close in June}\n"
    "{list_item:- Two will merge}" + REST,
    "no: Nine schools to close" + STORY + "\n-ENDS-",
)
def list_item(page: Page, unit: Unit) -> Answer:
    """A unit behind a bullet or a number."""
    if unit.text[0] in BULLETS:
        before = page.near(unit, -1)
        if before is not None and before.detail == "links" and not unit.closed:
            return ParagraphKind.BOILERPLATE, "links"
        dashed = unit.text[0] in "—–" and not unit.closed and unit.length <= BARE  # – Stuff
        return ParagraphKind.LIST_ITEM if unit.length > 2 and not dashed else None
    if not RE_ITEM.match(unit.text):
        return None
    after = page.near(unit, 1)
    heads = not unit.closed and after is not None and after.closed
    numbered_heading = heads and unit.length < 10 and not RE_ITEM.match(after.text if after else "")
    return None if numbered_heading else ParagraphKind.LIST_ITEM


RULES: tuple[Rule[Any], ...] = (
    wire,
    stamp,
    repeat,
    boilerplate,
    furniture,
    heading,
    appeal,
    credit,
    labelled_question,
    list_item,
)
