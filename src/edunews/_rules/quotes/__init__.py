"""Quotes: whose words are reported, with cue, source and speaker."""

from edunews._rules.quotes.rules import RULES, find

__all__ = ["RULES", "find"]
