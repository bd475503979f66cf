"""Quantities: values with their units, and the numbers that are none."""

from edunews._rules.numbers.rules import RULES, find

__all__ = ["RULES", "find"]
