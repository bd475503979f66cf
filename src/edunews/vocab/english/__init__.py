"""Words that every English-speaking country shares."""

from edunews.vocab.english import (
    abbreviations,
    approximators,
    bodies,
    calendar,
    census_names,
    changes,
    cues,
    dates,
    family_names,
    furniture,
    given_names,
    honorifics,
    labels,
    name_nouns,
    never,
    numbers,
    organisations,
    places,
    roles,
    source_nouns,
    units,
)
from edunews.vocab.types import NameTable

ENTRIES = (
    *abbreviations.ROWS,
    *approximators.ROWS,
    *bodies.ROWS,
    *calendar.ROWS,
    *changes.ROWS,
    *cues.ROWS,
    *dates.ROWS,
    *furniture.ROWS,
    *honorifics.ROWS,
    *labels.ROWS,
    *name_nouns.ROWS,
    *numbers.ROWS,
    *organisations.ROWS,
    *places.ROWS,
    *roles.ROWS,
    *source_nouns.ROWS,
    *units.ROWS,
)
NAMES = NameTable(
    given=frozenset((*census_names.GIVEN.split(), *given_names.GIVEN.split())),
    family=frozenset((*census_names.FAMILY.split(), *family_names.FAMILY.split())),
    leading=frozenset(family_names.LEADING.split()),
    never=frozenset((*never.NEVER.split(), *never.STARTERS.split())),
    starters=frozenset(never.STARTERS.split()),
    particles=frozenset(never.PARTICLES.split()),
)
