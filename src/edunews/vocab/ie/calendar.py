"""Terms and exam days of Ireland, sorted by name."""

from edunews.vocab.entries import CalendarEntry

__all__ = ["ROWS"]

IE = "IE"

ROWS = (
    CalendarEntry("August bank holiday", "mon>=08-01", kind="holiday", country=IE),
    CalendarEntry("autumn term", "09-01", "12-31", country=IE),
    CalendarEntry("June bank holiday", "mon>=06-01", kind="holiday", country=IE),
    CalendarEntry("Leaving Cert results day", "fri>=08-22", kind="event", country=IE,
        approximate=True, aliases=("Leaving Certificate results day",)),
    CalendarEntry("May bank holiday", "mon>=05-01", kind="holiday", country=IE),
    CalendarEntry("Mother's Day", "easter-21", kind="holiday", country=IE),
    CalendarEntry("October bank holiday", "mon<=10-31", kind="holiday", country=IE),
    CalendarEntry("October midterm", "mon<=10-31", "+4", country=IE, approximate=True,
        aliases=("October mid-term", "Halloween midterm", "Halloween mid-term")),
    CalendarEntry("spring term", "01-01", "03-31", country=IE),
    CalendarEntry("St Brigid's Day", "02-01", kind="holiday", country=IE),
    CalendarEntry("summer term", "04-01", "07-31", country=IE),
)  # fmt: skip
