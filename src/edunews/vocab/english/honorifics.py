"""Styles before a name and letters after it, sorted by form."""

from edunews.vocab.entries import HonorificEntry

__all__ = ["ROWS"]

ROWS = (
    HonorificEntry("Dr"),
    HonorificEntry("Mr", gender="m"),
    HonorificEntry("Mrs", gender="f"),
    HonorificEntry("Ms", gender="f"),
)
