"""Show the facts of an article in the web page that it came from.

usage: highlight_page.py PAGE.html [URL] > MARKED.html

A scraper hands over text, and edunews counts in that text. To get back to the page, every
paragraph of the text is looked up in the page's own characters with white space left out (that is
what scrapers change), which gives each offset of the text its place in the page.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from pathlib import Path
from typing import NamedTuple

import lxml.etree
import lxml.html
import trafilatura

import edunews

UNSEEN = {"script", "style", "noscript", "template"}
STYLE = """mark.edunews {color: #000; background: #ffe9a8}
mark.person {background: #cfe8ff} mark.statistic {background: #d5f2d0}"""


class Mark(NamedTuple):
    """``[start, end)`` of the article's text, what it is, and what to say about it."""

    start: int
    end: int
    kind: str
    title: str


class Slot(NamedTuple):
    """One text of the page: lxml keeps it as an element's ``text`` or its ``tail``."""

    element: lxml.html.HtmlElement
    side: str


def facts(article: edunews.Article) -> Iterator[Mark]:
    """What to show: quotes with their speakers, people, statistics."""
    for quote in article.quotes:
        speaker = quote.speaker.name if quote.speaker else "somebody unnamed"
        for part in quote.content:
            yield Mark(part.start, part.end, "quote", f"{quote.kind} quote: {speaker}")
    for person in article.people:
        for mention in person.mentions:
            yield Mark(mention.start, mention.end, "person", person.name)
    for claim in article.statistics:
        number = claim.quantity
        yield Mark(number.start, number.end, "statistic", f"{number.value} {number.unit}")


def highlight(page: str, article: edunews.Article, marks: Iterable[Mark]) -> str:
    """``page`` with a ``mark`` element around every piece of every mark that it prints."""
    tree = lxml.html.document_fromstring(page)
    slots = list(_slots(tree.body))
    places = _places(slots, article)
    cuts: dict[int, list[tuple[int, int, Mark]]] = defaultdict(list)
    for mark in sorted(marks):
        found = [places[at] for at in range(mark.start, mark.end) if at in places]
        for number, group in groupby(found, key=lambda place: place[0]):
            offsets = [offset for _, offset in group]
            cuts[number].append((offsets[0], offsets[-1] + 1, mark))
    for number, pieces in cuts.items():
        _write(slots[number], pieces)
    style = lxml.html.fragment_fromstring("<style></style>")
    style.text = STYLE
    tree.head.append(style)
    return str(lxml.html.tostring(tree, encoding="unicode", doctype="<!doctype html>"))


def _slots(body: lxml.html.HtmlElement) -> Iterator[Slot]:
    """Every text of the page, in reading order."""
    for event, element in lxml.etree.iterwalk(body, events=("start", "end", "comment", "pi")):
        if event == "start" and element.text and element.tag not in UNSEEN:
            yield Slot(element, "text")
        elif event != "start" and element.tail and element is not body:
            yield Slot(element, "tail")


def _places(slots: list[Slot], article: edunews.Article) -> dict[int, tuple[int, int]]:
    """For each offset of the text that the page prints: the number of the slot, the offset there.

    Looking on from the last paragraph found keeps a teaser of the same words from being taken.
    """
    where = [
        (number, offset, char)
        for number, slot in enumerate(slots)
        for offset, char in enumerate(getattr(slot.element, slot.side))
        if not char.isspace()
    ]
    printed = "".join(char for _, _, char in where)
    places: dict[int, tuple[int, int]] = {}
    last = 0
    for paragraph in article.paragraphs:
        offsets = [at for at in range(paragraph.start, paragraph.end) if not _space(article, at)]
        wanted = "".join(article.text[at] for at in offsets)
        at = printed.find(wanted, last)
        at = printed.find(wanted) if at < 0 else at
        if at < 0:
            continue  # the scraper made these words, or changed them: nothing to show
        last = at + len(wanted)
        places.update((offset, where[at + step][:2]) for step, offset in enumerate(offsets))
    return places


def _space(article: edunews.Article, at: int) -> bool:
    return article.text[at].isspace()


def _write(slot: Slot, pieces: list[tuple[int, int, Mark]]) -> None:
    """Cut the slot's text where pieces start and end, and mark what they cover."""
    text = getattr(slot.element, slot.side)
    bounds = {0, len(text)} | {at for start, end, _ in pieces for at in (start, end)}
    setattr(slot.element, slot.side, "")
    if slot.side == "text":
        parent, index = slot.element, 0
    else:
        parent = slot.element.getparent()
        index = parent.index(slot.element) + 1
    last = None
    for start, end in pairwise(sorted(bounds)):
        covering = [mark for first, stop, mark in pieces if first <= start and end <= stop]
        if covering:
            last = lxml.html.fragment_fromstring("<mark></mark>")
            last.text, last.tail = text[start:end], ""
            last.set("class", " ".join(["edunews", *(mark.kind for mark in covering)]))
            last.set("title", "; ".join(mark.title for mark in covering))
            parent.insert(index, last)
            index += 1
        elif last is None:
            setattr(slot.element, slot.side, text[start:end])
        else:
            last.tail = text[start:end]


def main(path: str, url: str | None = None) -> None:
    """Print the page at ``path`` with the facts of its article marked."""
    page = Path(path).read_text(encoding="utf-8")
    record = trafilatura.bare_extraction(page, url=url, with_metadata=True)
    if record is None:
        sys.exit("no article found in the page")
    article = edunews.parse_record(record)
    print(highlight(page, article, facts(article)))


if __name__ == "__main__":
    main(*sys.argv[1:])
