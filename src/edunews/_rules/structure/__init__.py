"""Paragraph kinds, the article's format, and what the bylines say."""

from edunews._rules.structure.rules import RULES, find

__all__ = ["RULES", "find"]
