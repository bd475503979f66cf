"""Pronouns and descriptions: which named person or body each one points to."""

from edunews._rules.coreference.rules import RULES, find

__all__ = ["RULES", "find"]
