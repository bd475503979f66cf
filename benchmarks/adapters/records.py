"""Reading the inputs: dates and countries as the gold files spell them."""

import datetime as dt
from typing import Any

import edunews

__all__ = ["country", "day", "parse"]


def day(value: Any) -> dt.date | None:
    """The day at the head of an ISO string; None where there is none."""
    try:
        return dt.date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def country(value: Any) -> str | None:
    """A country code that edunews knows, or None."""
    code = str(value).upper().replace("_", "-").removeprefix("EN-").replace("UK", "GB")
    return code if code in ("GB", "US", "IE", "AU", "NZ") else None


def parse(record: dict[str, Any]) -> edunews.Article:
    """The article of one line of a third-party set."""
    return edunews.parse(
        record["text"],
        published=day(record.get("reference") or record.get("published")),
        country=country(record.get("country") or record.get("locale")),
    )
