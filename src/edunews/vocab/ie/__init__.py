"""Bodies and offices of the country."""

from edunews.vocab.ie import calendar, locale, organisations, outlets
from edunews.vocab.types import NameTable

ENTRIES = (*calendar.ROWS, *organisations.ROWS, *locale.ROWS, *outlets.ROWS)
NAMES = NameTable()
