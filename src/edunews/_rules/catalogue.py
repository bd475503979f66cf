"""All rules, in reading order."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from edunews._rules import (
    coreference,
    dates,
    numbers,
    people,
    quotes,
    statistics,
    structure,
)
from edunews._rules.rule import Rule

FAMILIES = (structure, dates, numbers, people, coreference, quotes, statistics)

rules: Mapping[str, Rule[Any]] = MappingProxyType(
    {rule.id: rule for family in FAMILIES for rule in family.RULES}
)
