"""Words that every English-speaking country shares."""

from edunews.vocab.english import abbreviations, cues, honorifics
from edunews.vocab.types import NameTable

ENTRIES = (*abbreviations.ROWS, *cues.ROWS, *honorifics.ROWS)
NAMES = NameTable()
