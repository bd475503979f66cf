"""What each printed unit of the text is, by its shape and its place."""

from typing import Any

from edunews._rules.rule import Rule, Structure
from edunews._text.document import Document
from edunews.model.provenance import Confidence
from edunews.model.text import Paragraph, ParagraphKind

__all__ = ["RULES", "find"]

RULES: tuple[Rule[Any], ...] = ()


def find(doc: Document) -> Structure:
    """The kind of every block."""
    paragraphs = []
    at = 0
    for first, last in doc.blocks:
        sentences = []
        while at < len(doc.sentences) and doc.sentences[at][0] < last:
            sentences.append(doc.span(*doc.sentences[at]))
            at += 1
        excerpt = doc.excerpt(first, last)
        paragraphs.append(
            Paragraph(
                span=excerpt.span,
                text=excerpt.text,
                kind=ParagraphKind.BODY,
                sentences=tuple(sentences),
                rule="structure.body",
                confidence=Confidence.HIGH,
            )
        )
    return Structure(paragraphs=tuple(paragraphs))
