"""Seasons and holidays that English-speaking countries share, sorted by name."""

from edunews.vocab.entries import CalendarEntry

__all__ = ["ROWS"]

ROWS = (
    CalendarEntry("Ash Wednesday", "easter-46", kind="holiday"),
    CalendarEntry("autumn", "09-01", "11-30", kind="season"),
    CalendarEntry("Black Friday", "thu>=11-22+1", kind="holiday"),
    CalendarEntry("Boxing Day", "12-26", kind="holiday"),
    CalendarEntry("Christmas", "12-25", kind="holiday"),
    CalendarEntry("Christmas Day", "12-25", kind="holiday", aliases=("Xmas Day",)),
    CalendarEntry("Christmas Eve", "12-24", kind="holiday"),
    CalendarEntry("Easter", "easter", kind="holiday"),
    CalendarEntry("Easter Monday", "easter+1", kind="holiday"),
    CalendarEntry("Easter Sunday", "easter", kind="holiday"),
    CalendarEntry("fall", "09-01", "11-30", kind="season"),
    CalendarEntry("Father's Day", "sun>=06-15", kind="holiday", aliases=("Fathers Day",)),
    CalendarEntry("Good Friday", "easter-2", kind="holiday"),
    CalendarEntry("Halloween", "10-31", kind="holiday", aliases=("Hallowe'en",)),
    CalendarEntry("International Women's Day", "03-08", kind="holiday"),
    CalendarEntry("Lent", "easter-46", "easter-3", kind="holiday"),
    CalendarEntry("May Day", "05-01", kind="holiday", aliases=("International Workers' Day",)),
    CalendarEntry("Mother's Day", "sun>=05-08", kind="holiday", aliases=("Mothers Day",)),
    CalendarEntry("New Year", "01-01", kind="holiday", aliases=("New Year's",)),
    CalendarEntry("New Year's Day", "01-01", kind="holiday", aliases=("New Years Day",)),
    CalendarEntry(
        "New Year's Eve", "12-31", kind="holiday", aliases=("New Year Eve", "New Years Eve")
    ),
    CalendarEntry("Palm Sunday", "easter-7", kind="holiday"),
    CalendarEntry("Pentecost", "easter+49", kind="holiday", aliases=("Whit Sunday",)),
    CalendarEntry("Remembrance Day", "11-11", kind="holiday", aliases=("Armistice Day",)),
    CalendarEntry("Remembrance Sunday", "sun>=11-08", kind="holiday"),
    CalendarEntry("Shrove Tuesday", "easter-47", kind="holiday", aliases=("Pancake Day",)),
    CalendarEntry("spring", "03-01", "05-31", kind="season"),
    CalendarEntry("St Patrick's Day", "03-17", kind="holiday", aliases=("Saint Patrick's Day",)),
    CalendarEntry("summer", "06-01", "08-31", kind="season"),
    CalendarEntry("Thanksgiving", "thu>=11-22", kind="holiday", aliases=("Thanksgiving Day",)),
    CalendarEntry(
        "Valentine's Day", "02-14", kind="holiday", aliases=("Valentine Day", "Valentines Day")
    ),
    CalendarEntry("winter", "12-01", "02-29", kind="season"),
    CalendarEntry("World Book Day", "thu>=03-01", kind="holiday"),
    CalendarEntry("World Teachers' Day", "10-05", kind="holiday"),
)
