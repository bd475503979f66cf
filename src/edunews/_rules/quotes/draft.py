"""Draft: a quote while it is being put together, in tokens."""

from typing import Any

import attrs

from edunews._rules.quotes.reports import Report
from edunews._rules.quotes.statement import Statement
from edunews._rules.rule import Rule
from edunews._text.marks import Marked
from edunews.model.people import Organisation, Person
from edunews.model.quotes import QuoteKind, QuoteStyle

Tokens = tuple[int, int]


@attrs.define(eq=False)
class Draft:
    """The fragments under one cue, and from whom a quote without a cue takes its speaker."""

    rule: Rule[Any]
    kind: QuoteKind
    fragments: list[Tokens]
    statement: Statement | None = None
    report: Report | None = None
    style: QuoteStyle = QuoteStyle.MARKED
    source: Tokens | None = None
    heir_of: "Draft | None" = None
    who: Person | Organisation | None = None  # known from the paragraph's place

    def add(self, stretch: Marked) -> None:
        """Take in another marked stretch."""
        self.fragments.append((stretch.first, stretch.last))
