"""Bodies and offices of the country."""

from edunews.vocab.types import NameTable
from edunews.vocab.uk import calendar, organisations, outlets

ENTRIES = (*calendar.ROWS, *organisations.ROWS, *outlets.ROWS)
NAMES = NameTable()
