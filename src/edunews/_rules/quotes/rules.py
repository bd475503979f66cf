"""Quotes: whose words are reported, with cue, source and speaker."""

from typing import Any

from edunews._rules.rule import Found, Named, Rule, Structure
from edunews._text.document import Document
from edunews.model.quotes import Quote

__all__ = ["RULES", "find"]

RULES: tuple[Rule[Any], ...] = ()


def find(doc: Document, structure: Structure, named: Named) -> Found[Quote]:
    """The quotes of ``doc``, and the marked words that are none."""
    return Found()
