"""Dates and periods: where they stand and which days they mean."""

import datetime as dt
from typing import Any

from edunews._rules.rule import Found, Rule
from edunews._text.document import Document
from edunews.model.dates import DateMention

__all__ = ["RULES", "find"]

RULES: tuple[Rule[Any], ...] = ()


def find(doc: Document, published: dt.date | None) -> Found[DateMention]:
    """The dates of ``doc``, resolved against the day of publication."""
    return Found()
