"""The people sets' form."""

from typing import Any

from adapters.records import parse

__all__ = ["people"]


def people(record: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one text."""
    parse(record)
    return {}
