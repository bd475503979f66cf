"""Statistics: quantities with what they count, their change, period and source."""

from typing import Any

from edunews._rules.rule import Found, Named, Rule
from edunews._text.document import Document
from edunews.model.dates import DateMention
from edunews.model.quotes import Quote
from edunews.model.statistics import Quantity, Statistic

__all__ = ["RULES", "find"]

RULES: tuple[Rule[Any], ...] = ()


def find(
    doc: Document,
    numbers: tuple[Quantity, ...],
    dates: tuple[DateMention, ...],
    named: Named,
    quotes: tuple[Quote, ...],
) -> Found[Statistic]:
    """The statistics of ``doc``, linked to its dates, people and quotes."""
    return Found(
        facts=tuple(
            Statistic(id=f"s{n}", span=q.span, quantity=q, rule=q.rule, confidence=q.confidence)
            for n, q in enumerate(numbers, 1)
        )
    )
