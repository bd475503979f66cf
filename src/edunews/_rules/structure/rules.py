"""The stage: every unit's kind, the article's format, and what the bylines say."""

from typing import Any

from edunews._rules.rule import Rule, Structure
from edunews._rules.structure import formats, head, shapes, story
from edunews._rules.structure.evidence import points, seen
from edunews._rules.structure.page import Page, Unit
from edunews._text.document import Document
from edunews.model.span import Excerpt, make_span
from edunews.model.text import ArticleFormat, Byline, Paragraph, ParagraphKind, make_paragraph

RULES: tuple[Rule[Any], ...] = (*shapes.RULES, *head.RULES, *story.RULES, *formats.RULES)

KINDS = (*head.RULES, *story.FORMS)
BODY, BYLINE, BOILERPLATE = ParagraphKind.BODY, ParagraphKind.BYLINE, ParagraphKind.BOILERPLATE
PRIVATE = ("links", "picture", "posted", "stamp")  # details that only the rules need


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
    if format_ is ArticleFormat.LIVE_BLOG:
        _find_days(page)
    for unit in page.units:
        if unit.kind is None:
            if _is_story(page, unit):
                unit.kind, unit.rule = BODY, story.body
            elif (unit.plain and not unit.odd) or not _decide(page, unit, KINDS):
                _weigh(page, unit)
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
    if unit.odd or unit.at < page.story:
        return False
    return unit.name < 0 or not page.may_show(unit)


def _find_days(page: Page) -> None:
    """Make the days between the posts of a live blog stamps like its times."""
    stamps = [unit for unit in page.units if unit.rule is shapes.stamp]
    first = next((u.at for u in stamps if u.kind is BOILERPLATE), len(page.units))
    for unit in stamps[1:]:
        if unit.at + 1 >= first:
            unit.kind = BOILERPLATE


def _decide(page: Page, unit: Unit, rules: tuple[Rule[Any], ...]) -> bool:
    for one in rules:
        answer = one.apply(page, unit)
        if answer is not None:
            unit.kind, unit.detail = answer if isinstance(answer, tuple) else (answer, None)
            unit.rule = one
            return True
    return False


def _weigh(page: Page, unit: Unit) -> None:
    """Choose the rule that has most of the evidence."""
    given = points(seen(page, unit))
    rivals = story.ABOVE if page.is_above(unit) else story.INSIDE
    claims = [one.apply(given) for one, _ in rivals]
    unit.rule, unit.kind = rivals[claims.index(max(claims))]


def _format(page: Page) -> tuple[ArticleFormat, str]:
    for one in formats.RULES:
        answer = one.apply(page)
        if answer is not None:
            return answer, one.id
    raise AssertionError("formats.news answers always")  # pragma: no cover


def _paragraphs(page: Page) -> list[Paragraph]:
    doc, made = page.doc, []
    starts, ends, sentence_of = doc.starts, doc.ends, doc.sentence_of
    for unit in page.units:
        start, end = starts[unit.first], ends[unit.last - 1]
        span, rule, inside = make_span(start, end), unit.rule or story.body, []
        first, last = sentence_of[unit.first], sentence_of[unit.last - 1]
        if first < last:
            bounds = doc.sentences[first : last + 1]
            inside = [make_span(starts[one], ends[end - 1]) for one, end in bounds]
        made.append(
            make_paragraph(
                span=span,
                text=doc.text[start:end],
                kind=unit.kind or BODY,
                detail=None if unit.detail in PRIVATE else unit.detail,
                sentences=tuple(inside) or (span,),
                rule=rule.id,
                confidence=rule.confidence,
            )
        )
    return made


def _byline(page: Page) -> Byline:
    doc, outlet = page.doc, None
    authors: dict[str, Excerpt] = {}
    for unit in page.units:
        signed = None
        if unit.kind is BYLINE:
            signed = page.signature(unit)
        if signed is not None:
            for name in (doc.excerpt(*name) for name in signed.names):
                authors.setdefault(name.text, name)
            if outlet is None and signed.outlet[0] < signed.outlet[1]:
                outlet = doc.excerpt(*signed.outlet)
    return Byline(authors=tuple(authors.values()), outlet=outlet)
