"""The stage: every unit's kind, the article's format, and what the bylines say."""

from typing import Any

from edunews._rules.rule import Rule, Structure, rule
from edunews._rules.structure import formats, pictures, places, shapes
from edunews._rules.structure.page import Page, Unit
from edunews._text.document import Document
from edunews.model.provenance import Confidence
from edunews.model.span import Excerpt, Span
from edunews.model.text import ArticleFormat, Byline, Paragraph, ParagraphKind

__all__ = ["RULES", "find"]


@rule(
    "structure.body",
    Confidence.HIGH,
    "Nine schools to close\n{body:The council will close nine schools next summer, it said.}",
    "{body:Nine schools to close}",
    "no: Advertisement",
)
def body(page: Page, unit: Unit) -> ParagraphKind | None:
    """Whatever no other rule has claimed is the story, and so is a line that stands alone."""
    return ParagraphKind.BODY


RULES: tuple[Rule[Any], ...] = (*shapes.RULES, *places.RULES, body, *formats.RULES)

KINDS = (*places.RULES, body)
PRIVATE = ("links", "stamp")  # details that only the rules need


def find(doc: Document, title: str | None = None) -> Structure:
    """The kind of every block, the format, and the authors.

    A ``title`` that is known from elsewhere says which unit is the headline, if any is.
    """
    page = Page.of(doc, title)
    for unit in page.units:
        if not unit.plain:
            _decide(page, unit, shapes.RULES)
    page.find_echoes()
    page.find_story()
    format_, format_rule = _format(page)
    page.format = format_
    for unit in page.units:
        if unit.kind is None:
            if _is_story(page, unit):
                unit.kind, unit.rule = ParagraphKind.BODY, body
            else:
                _decide(page, unit, KINDS)
        if unit.at < page.story and unit.kind is not None:
            page.above.add(unit.kind)
    return Structure(
        paragraphs=tuple(_paragraphs(page)),
        format=format_,
        format_rule=format_rule,
        byline=_byline(page),
    )


def _is_story(page: Page, unit: Unit) -> bool:
    """Whether only body can come of ``unit``: one that stands alone, and nearly all of a text."""
    if len(page.units) == 1:
        return True
    if not unit.plain or unit.at < page.story or _is_picture(page, unit):
        return False
    return page.doc.keys[unit.first] not in page.authors and not page.is_marked(unit)


def _is_picture(page: Page, unit: Unit) -> bool:
    return pictures.shows(page, unit) or pictures.returns(page, unit)


def _decide(page: Page, unit: Unit, rules: tuple[Rule[Any], ...]) -> None:
    for one in rules:
        answer = one.apply(page, unit)
        if answer is not None:
            unit.kind, unit.detail = answer if isinstance(answer, tuple) else (answer, None)
            unit.rule = one
            return


def _format(page: Page) -> tuple[ArticleFormat, str]:
    for one in formats.RULES:
        answer = one.apply(page)
        if answer is not None:
            return answer, one.id
    raise AssertionError("formats.news answers always")  # pragma: no cover


def _paragraphs(page: Page) -> list[Paragraph]:
    doc, made, at = page.doc, [], 0
    bounds, starts, ends = doc.sentences, doc.starts, doc.ends
    for unit in page.units:
        first = at
        while at < len(bounds) and bounds[at][0] < unit.last:
            at += 1
        made.append(
            Paragraph(
                span=doc.span(unit.first, unit.last),
                text=unit.text,
                kind=unit.kind or ParagraphKind.BODY,
                detail=None if unit.detail in PRIVATE else unit.detail,
                sentences=tuple(
                    [Span(starts[one], ends[end - 1]) for one, end in bounds[first:at]]
                ),
                rule=(unit.rule or body).id,
                confidence=(unit.rule or body).confidence,
            )
        )
    return made


def _byline(page: Page) -> Byline:
    doc, outlet = page.doc, None
    authors: dict[str, Excerpt] = {}
    for unit in page.units:
        signed = None
        if unit.kind is ParagraphKind.BYLINE:
            signed = page.signature(unit)
        if signed is not None:
            for name in (doc.excerpt(*name) for name in signed.names):
                authors.setdefault(name.text, name)
            if outlet is None and signed.outlet[0] < signed.outlet[1]:
                outlet = doc.excerpt(*signed.outlet)
    return Byline(authors=tuple(authors.values()), outlet=outlet)
