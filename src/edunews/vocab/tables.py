"""Readers of the compact tables: one row a line, or one phrase between semicolons."""

from collections.abc import Mapping

from edunews.vocab.entries import OrganisationEntry, RoleEntry

__all__ = ["organisations", "phrases", "roles"]


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of ``text``, which semicolons divide; a line break counts as a space."""
    return tuple(phrase for part in text.split(";") if (phrase := " ".join(part.split())))


def organisations(country: str, table: str) -> tuple[OrganisationEntry, ...]:
    """The rows of ``table``, a line each: ``name | acronym or - | kind | aliases; …``."""
    rows = []
    for line in filter(str.strip, table.splitlines()):
        name, acronym, kind, *rest = (cell.strip() for cell in line.split("|"))
        aliases = phrases(rest[0]) if rest else ()
        known = None if acronym == "-" else acronym
        rows.append(OrganisationEntry(name, known, kind=kind, country=country, aliases=aliases))
    return tuple(rows)


def roles(table: Mapping[str, str]) -> tuple[RoleEntry, ...]:
    """The rows of ``table``: titles between semicolons, by the kind of role."""
    return tuple(
        RoleEntry(title, kind=kind) for kind, titles in table.items() for title in phrases(titles)
    )
