"""Bodies and offices of the country."""

from edunews.vocab.ie import calendar, organisations
from edunews.vocab.types import NameTable

ENTRIES = (*calendar.ROWS, *organisations.ROWS)
NAMES = NameTable()
