"""Dates and periods: where they stand and which days they mean."""

from edunews._rules.dates.rules import RULES, find, published_in

__all__ = ["RULES", "find", "published_in"]
