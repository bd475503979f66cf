"""The last resort: dateparser, for an explicit date that our rules delimit but cannot compute."""

import datetime as dt
import functools

__all__ = ["LONGEST", "read_day"]

# Longer text never reaches dateparser: its cost grows with the square of what it is given.
LONGEST = 40


@functools.lru_cache(256)
def read_day(text: str, order: str) -> dt.date | None:
    """The day that ``text`` names with day, month and year; ``order`` is "DMY" or "MDY".

    Only absolute parsing in English, and only when dateparser itself says that it read all three.
    """
    if len(text) > LONGEST:
        return None
    from dateparser.date import DateDataParser  # noqa: PLC0415 - 100 ms that most texts never need

    parser = DateDataParser(
        languages=["en"],
        settings={
            "PARSERS": ["absolute-time"],
            "STRICT_PARSING": True,
            "DATE_ORDER": order,
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    found = parser.get_date_data(text)
    date = found.date_obj
    read = set(getattr(found, "parts", ()))  # the published types do not know of it
    return date.date() if date is not None and read == {"day", "month", "year"} else None
