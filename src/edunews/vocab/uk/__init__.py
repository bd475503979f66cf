"""Bodies and offices of the country."""

from edunews.vocab.types import NameTable
from edunews.vocab.uk import (
    calendar,
    locale,
    organisations,
    outlets,
    public_bodies,
    trusts,
    universities,
)

ENTRIES = (
    *calendar.ROWS,
    *organisations.ROWS,
    *locale.ROWS,
    *outlets.ROWS,
    *public_bodies.ROWS,
    *trusts.ROWS,
    *universities.ROWS,
)
NAMES = NameTable()
