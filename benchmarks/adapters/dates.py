"""The dates sets' form."""

from typing import Any

from adapters.records import parse

__all__ = ["dates"]


def dates(record: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one text."""
    parse(record)
    return {}
