"""Bodies and offices of the country."""

from edunews.vocab.types import NameTable
from edunews.vocab.us import organisations

ENTRIES = (*organisations.ROWS,)
NAMES = NameTable()
