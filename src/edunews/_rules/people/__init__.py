"""People and organisations: names, mentions, positions."""

from edunews._rules.people.rules import RULES, find

__all__ = ["RULES", "find"]
