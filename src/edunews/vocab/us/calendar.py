"""Semesters and holidays of the United States, sorted by name."""

from edunews.vocab.entries import CalendarEntry

__all__ = ["ROWS"]

US = "US"

ROWS = (
    CalendarEntry("Cinco de Mayo", "05-05", kind="holiday", country=US),
    CalendarEntry("Columbus Day", "mon>=10-08", kind="holiday", country=US,
        aliases=("Indigenous Peoples' Day",)),
    CalendarEntry("Cyber Monday", "thu>=11-22+4", kind="holiday", country=US),
    CalendarEntry("Earth Day", "04-22", kind="holiday", country=US),
    CalendarEntry("Election Day", "tue>=11-02", kind="holiday", country=US),
    CalendarEntry("fall semester", "08-20", "12-20", country=US, approximate=True),
    CalendarEntry("fall term", "09-01", "12-20", country=US, approximate=True),
    CalendarEntry("Fourth of July", "07-04", kind="holiday", country=US,
        aliases=("Independence Day",)),
    CalendarEntry("Groundhog Day", "02-02", kind="holiday", country=US),
    CalendarEntry("Juneteenth", "06-19", kind="holiday", country=US),
    CalendarEntry("Labor Day", "mon>=09-01", kind="holiday", country=US),
    CalendarEntry("Martin Luther King Day", "mon>=01-15", kind="holiday", country=US,
        aliases=("MLK Day", "Martin Luther King Jr. Day", "Martin Luther King Jr Day")),
    CalendarEntry("Memorial Day", "mon<=05-31", kind="holiday", country=US),
    CalendarEntry("Presidents Day", "mon>=02-15", kind="holiday", country=US,
        aliases=("Presidents' Day", "Washington's Birthday")),
    CalendarEntry("spring semester", "01-08", "05-20", country=US, approximate=True),
    CalendarEntry("Veterans Day", "11-11", kind="holiday", country=US,
        aliases=("Veterans' Day",)),
)  # fmt: skip
