"""Words that every English-speaking country shares."""

from edunews.vocab.english import (
    abbreviations,
    bodies,
    census_names,
    cues,
    honorifics,
    name_nouns,
    never,
    organisations,
    roles,
)
from edunews.vocab.types import NameTable

ENTRIES = (
    *abbreviations.ROWS,
    *bodies.ROWS,
    *cues.ROWS,
    *honorifics.ROWS,
    *name_nouns.ROWS,
    *organisations.ROWS,
    *roles.ROWS,
)
NAMES = NameTable(
    given=frozenset(census_names.GIVEN.split()),
    family=frozenset(census_names.FAMILY.split()),
    never=frozenset((*never.NEVER.split(), *never.STARTERS.split())),
    starters=frozenset(never.STARTERS.split()),
    particles=frozenset(never.PARTICLES.split()),
)
