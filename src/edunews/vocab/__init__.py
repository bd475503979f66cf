"""Storey 2: the words. Row types, Vocabulary, and the tables, built when first asked for.

``ENGLISH`` is what all countries share; ``UK``, ``US``, ``IE`` and ``AU`` add their own to it;
``ALL`` is everything together, and what edunews reads with unless told otherwise.
"""

import functools
from importlib import import_module
from typing import TYPE_CHECKING, Any

from edunews.vocab.types import Entry, NameTable, Vocabulary

__all__ = [
    "ALL",
    "AU",
    "ENGLISH",
    "IE",
    "UK",
    "US",
    "AbbreviationEntry",
    "AppealEntry",
    "ApproximatorEntry",
    "BodyNounEntry",
    "BoilerplateEntry",
    "CalendarEntry",
    "ChangeEntry",
    "ChangeNounEntry",
    "CreditEntry",
    "CueEntry",
    "DateCueEntry",
    "DateWordEntry",
    "DeskEntry",
    "Entry",
    "HeadingEntry",
    "HonorificEntry",
    "LabelEntry",
    "LocaleEntry",
    "NameNounEntry",
    "NameTable",
    "NumberEntry",
    "OrganisationEntry",
    "OutletEntry",
    "PictureEntry",
    "PlaceEntry",
    "PostNominalEntry",
    "RoleEntry",
    "SourceNounEntry",
    "UnitEntry",
    "Vocabulary",
]

if TYPE_CHECKING:
    from edunews.vocab.entries import (
        AbbreviationEntry,
        ApproximatorEntry,
        BodyNounEntry,
        CalendarEntry,
        ChangeEntry,
        ChangeNounEntry,
        CueEntry,
        DateCueEntry,
        DateWordEntry,
        HonorificEntry,
        LabelEntry,
        NameNounEntry,
        NumberEntry,
        OrganisationEntry,
        PlaceEntry,
        PostNominalEntry,
        RoleEntry,
        SourceNounEntry,
        UnitEntry,
    )
    from edunews.vocab.pages import (
        AppealEntry,
        BoilerplateEntry,
        CreditEntry,
        DeskEntry,
        HeadingEntry,
        LocaleEntry,
        OutletEntry,
        PictureEntry,
    )

    ALL: Vocabulary
    AU: Vocabulary
    ENGLISH: Vocabulary
    IE: Vocabulary
    UK: Vocabulary
    US: Vocabulary

COUNTRIES = ("uk", "us", "ie", "au")


@functools.cache
def _vocabulary(name: str) -> Vocabulary:
    if name == "all":
        tables = [_table(package) for package in ("english", *COUNTRIES)]
        entries = tuple(entry for table in tables for entry in table.entries)
        names = functools.reduce(NameTable.__or__, (table.names for table in tables))
        return Vocabulary(name="all", entries=entries, names=names)
    if name == "english":
        return _table("english")
    both = _table("english") | _table(name)
    return Vocabulary(name=name, entries=both.entries, names=both.names)


def _table(package: str) -> Vocabulary:
    module = import_module(f"edunews.vocab.{package}")
    return Vocabulary(name=package, entries=module.ENTRIES, names=module.NAMES)


def __getattr__(name: str) -> Any:
    """The tables and row classes: who only calls parse() never pays for their import."""
    if name in ("ALL", "ENGLISH", *(country.upper() for country in COUNTRIES)):
        return _vocabulary(name.lower())
    if name in __all__:
        for module in map(import_module, ("edunews.vocab.entries", "edunews.vocab.pages")):
            if hasattr(module, name):
                return getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
