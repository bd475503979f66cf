"""Paragraph: one printed unit of the article and what it is."""

import enum

import attrs

from edunews._core.fact import Fact, maker
from edunews.model.provenance import Confidence
from edunews.model.span import Excerpt, Span, short

__all__ = ["ArticleFormat", "Byline", "Paragraph", "ParagraphKind", "make_paragraph"]


class ParagraphKind(enum.StrEnum):
    """What a paragraph is (guidelines, section 1, with standfirst and list item told from body)."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    CROSSHEAD = "crosshead"
    CAPTION = "caption"
    BODY = "body"
    LIST_ITEM = "list_item"
    BOILERPLATE = "boilerplate"

    @property
    def is_story(self) -> bool:
        """Whether the reporter's text stands here: body, list item or standfirst."""
        return self in STORY


STORY = (ParagraphKind.BODY, ParagraphKind.LIST_ITEM, ParagraphKind.STANDFIRST)


class ArticleFormat(enum.StrEnum):
    """The form of the whole piece; it decides who "I" is and whose words stand unmarked."""

    NEWS = "news"
    PRESS_RELEASE = "press_release"
    INTERVIEW = "interview"
    LIVE_BLOG = "live_blog"
    OPINION = "opinion"
    LETTER = "letter"


@attrs.frozen(kw_only=True)
class Paragraph(Excerpt):
    """One printed line or paragraph, trimmed of white space; a hard-wrapped one is a single unit.

    ``detail`` says more where there is more to say: ``repeat`` and ``pullquote`` for boilerplate,
    ``question`` for a crosshead. ``sentences`` are spans inside it, in order.
    """

    kind: ParagraphKind
    detail: str | None = None
    sentences: tuple[Span, ...] = ()
    rule: str
    confidence: Confidence

    def __repr__(self) -> str:
        return f"<Paragraph {self.kind} {short(self.text)!r} {self.start}:{self.end} {self.rule}>"


@attrs.frozen(kw_only=True)
class Byline(Fact):
    """Who wrote the article, from its bylines: authors' names, and the outlet or desk."""

    authors: tuple[Excerpt, ...] = ()
    outlet: Excerpt | None = None


make_paragraph = maker(Paragraph)
