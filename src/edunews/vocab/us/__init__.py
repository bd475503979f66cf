"""Bodies and offices of the country."""

from edunews.vocab.types import NameTable
from edunews.vocab.us import calendar, organisations

ENTRIES = (*calendar.ROWS, *organisations.ROWS)
NAMES = NameTable()
