"""Bodies that its education news names, sorted by name."""

from edunews.vocab.entries import OrganisationEntry

__all__ = ["ROWS"]

ROWS: tuple[OrganisationEntry, ...] = ()
