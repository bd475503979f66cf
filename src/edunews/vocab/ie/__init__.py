"""Bodies and offices of the country."""

from edunews.vocab.ie import organisations
from edunews.vocab.types import NameTable

ENTRIES = (*organisations.ROWS,)
NAMES = NameTable()
