"""Bodies and offices of the country."""

from edunews.vocab.ie import calendar, organisations, outlets
from edunews.vocab.types import NameTable

ENTRIES = (*calendar.ROWS, *organisations.ROWS, *outlets.ROWS)
NAMES = NameTable()
