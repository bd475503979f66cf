"""Pronouns and descriptions: which named person or body each one points to."""

from typing import Any

from edunews._rules.rule import Named, Rule
from edunews._text.document import Document

__all__ = ["RULES", "find"]

RULES: tuple[Rule[Any], ...] = ()


def find(doc: Document, named: Named) -> Named:
    """``named`` with the pronouns and descriptions that point to its people and bodies."""
    return named
