"""Statistics: quantities with what they count, their change, period and source."""

from edunews._rules.statistics.rules import RULES, find

__all__ = ["RULES", "find"]
