"""Positions: the office or job that ties a person to a body."""

from typing import Any

from edunews._rules.rule import Rule

__all__ = ["RULES"]

RULES: tuple[Rule[Any], ...] = ()
