"""Terms, seasons and holidays of Australia and New Zealand, sorted by name and country."""

from edunews.vocab.entries import CalendarEntry

__all__ = ["ROWS"]

AU, NZ = "AU", "NZ"

ROWS = (
    CalendarEntry("Anzac Day", "04-25", kind="holiday", country=AU),
    CalendarEntry("Anzac Day", "04-25", kind="holiday", country=NZ),
    CalendarEntry("Australia Day", "01-26", kind="holiday", country=AU),
    CalendarEntry("autumn", "03-01", "05-31", kind="season", country=AU),
    CalendarEntry("autumn", "03-01", "05-31", kind="season", country=NZ),
    CalendarEntry("Father's Day", "sun>=09-01", kind="holiday", country=AU),
    CalendarEntry("Father's Day", "sun>=09-01", kind="holiday", country=NZ),
    CalendarEntry("Melbourne Cup Day", "tue>=11-01", kind="holiday", country=AU),
    CalendarEntry("spring", "09-01", "11-30", kind="season", country=AU),
    CalendarEntry("spring", "09-01", "11-30", kind="season", country=NZ),
    CalendarEntry("summer", "12-01", "02-29", kind="season", country=AU),
    CalendarEntry("summer", "12-01", "02-29", kind="season", country=NZ),
    CalendarEntry("term 1", "01-28", "04-12", country=AU, approximate=True,
        aliases=("term one",)),
    CalendarEntry("term 1", "01-29", "04-12", country=NZ, approximate=True),
    CalendarEntry("term 2", "04-22", "07-05", country=AU, approximate=True,
        aliases=("term two",)),
    CalendarEntry("term 2", "04-29", "07-05", country=NZ, approximate=True),
    CalendarEntry("term 3", "07-15", "09-27", country=AU, approximate=True,
        aliases=("term three",)),
    CalendarEntry("term 3", "07-22", "09-27", country=NZ, approximate=True),
    CalendarEntry("term 4", "10-07", "12-20", country=AU, approximate=True,
        aliases=("term four",)),
    CalendarEntry("term 4", "10-14", "12-20", country=NZ, approximate=True),
    CalendarEntry("Waitangi Day", "02-06", kind="holiday", country=NZ),
    CalendarEntry("winter", "06-01", "08-31", kind="season", country=AU),
    CalendarEntry("winter", "06-01", "08-31", kind="season", country=NZ),
)  # fmt: skip
