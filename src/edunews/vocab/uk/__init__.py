"""Bodies and offices of the country."""

from edunews.vocab.types import NameTable
from edunews.vocab.uk import calendar, locale, organisations, outlets, universities

ENTRIES = (
    *calendar.ROWS,
    *organisations.ROWS,
    *locale.ROWS,
    *outlets.ROWS,
    *universities.ROWS,
)
NAMES = NameTable()
