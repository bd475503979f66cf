"""The statistics sets' form."""

from typing import Any

from adapters.records import parse

__all__ = ["statistics"]


def statistics(record: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one text."""
    parse(record)
    return {}
