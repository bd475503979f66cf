"""Quantities: values with their units, and the numbers that are none."""

from typing import Any

from edunews._rules.rule import Found, Rule
from edunews._text.document import Document
from edunews.model.dates import DateMention
from edunews.model.statistics import Quantity

__all__ = ["RULES", "find"]

RULES: tuple[Rule[Any], ...] = ()


def find(doc: Document, dates: tuple[DateMention, ...]) -> Found[Quantity]:
    """The quantities of ``doc``; a number inside a date is none."""
    return Found()
