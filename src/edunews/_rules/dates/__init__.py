"""Dates and periods: where they stand and which days they mean."""

from edunews._rules.dates.published import published_in
from edunews._rules.dates.rules import RULES, find

__all__ = ["RULES", "find", "published_in"]
