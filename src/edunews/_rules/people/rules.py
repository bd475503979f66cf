"""People and organisations: names, mentions, positions."""

from typing import Any

from edunews._rules.rule import Named, Rule
from edunews._text.document import Document

__all__ = ["RULES", "find"]

RULES: tuple[Rule[Any], ...] = ()


def find(doc: Document) -> Named:
    """The people and organisations that ``doc`` names, each with its namings."""
    return Named()
