"""The dates sets' form: spans and the days they stand for.

The sets are running text and lists of expressions, with no page furniture: every line is read, so
the stage is run without the structure of a page before it. "Earlier this month" is annotated there
as the whole month; by our guidelines it ends with publication.
"""

import calendar
import datetime as dt
from typing import Any

from adapters.records import country, day
from edunews import DateMention, Granularity
from edunews._rules import dates as stage
from edunews._text.document import read
from edunews.vocab import ALL

__all__ = ["dates"]


def dates(record: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one text. None for both days: found, but not resolved."""
    doc = read(record["text"], ALL, country(record.get("country") or record.get("locale")))
    found = stage.find(doc, day(record.get("published") or record.get("reference")))
    return {"dates": [_date(date) for date in found.facts]}


def _date(date: DateMention) -> dict[str, Any]:
    first, last = date.first, date.last
    if first and last and date.text.lower().startswith(("earlier ", "later ")):
        first, last = _whole(first if date.text[0] in "eE" else last, date.granularity)
    return {
        "start": date.start,
        "end": date.end,
        "first": first.isoformat() if first and last else None,
        "last": last.isoformat() if first and last else None,
    }


def _whole(date: dt.date, unit: Granularity) -> tuple[dt.date, dt.date]:
    """The unit of the calendar that holds ``date``."""
    if unit is Granularity.MONTH:
        return date.replace(day=1), date.replace(day=calendar.monthrange(date.year, date.month)[1])
    if unit is Granularity.YEAR:
        return date.replace(month=1, day=1), date.replace(month=12, day=31)
    monday = date - dt.timedelta(date.weekday())
    return monday, monday + dt.timedelta(6)
