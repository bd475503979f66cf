"""The dates sets' form: spans and the days they stand for, as they are."""

from typing import Any

from adapters.records import parse

__all__ = ["dates"]


def dates(record: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one text. None for both days: found, but not resolved."""
    return {
        "dates": [
            {
                "start": date.start,
                "end": date.end,
                "first": date.first.isoformat() if date.first and date.last else None,
                "last": date.last.isoformat() if date.first and date.last else None,
            }
            for date in parse(record).dates
        ]
    }
