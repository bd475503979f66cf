"""The tables: each row once, sorted, read by a rule, and no form with two meanings by accident."""

import ast
from collections import Counter
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import pytest

import edunews
from edunews import vocab
from edunews.vocab import ALL, CueEntry, NameNounEntry, OrganisationEntry, PlaceEntry, RoleEntry
from edunews.vocab.english import (
    census_names,
    family_names,
    given_names,
    name_genders,
    parts_of_speech,
)
from edunews.vocab.plurals import plural_of
from edunews.vocab.tables import organisations, phrases, roles

SOURCE = Path(edunews.__file__).parent
PACKAGES = ("english", "uk", "us", "ie", "au")
TABLES = (
    *(f"{package}.organisations" for package in PACKAGES),
    *(f"uk.{table}" for table in ("public_bodies", "trusts", "universities")),
)


def test_sizes() -> None:
    assert len(ALL.of(OrganisationEntry)) >= 400
    assert len(ALL.of(RoleEntry)) >= 600
    assert all(row.kind for row in (*ALL.of(OrganisationEntry), *ALL.of(RoleEntry)))
    tables = (census_names, family_names, given_names, name_genders)
    assert sum(Path(table.__file__).stat().st_size for table in tables) < 100_000


@pytest.mark.parametrize("table", TABLES)
def test_organisations_are_sorted(table: str) -> None:
    rows = import_module(f"edunews.vocab.{table}").ROWS
    for one, other in pairwise(rows):
        assert one.country != other.country or one.name.casefold() < other.name.casefold()


def test_each_row_once() -> None:
    names = Counter((row.name.casefold(), row.country) for row in ALL.of(OrganisationEntry))
    titles = Counter(row.title.casefold() for row in ALL.of(RoleEntry))
    places = Counter(row.name.casefold() for row in ALL.of(PlaceEntry))
    words = Counter(row.noun.casefold() for row in ALL.of(NameNounEntry))
    for counted in (names, titles, words):
        assert not [key for key, number in counted.items() if number > 1]
    assert not [key for key, number in places.items() if number > 2]


def test_parts_of_speech_are_sorted() -> None:
    for name in parts_of_speech.__all__:
        words = getattr(parts_of_speech, name).split()
        assert words == sorted(set(words)), name


def test_roles_are_sorted() -> None:
    kinds = [row.kind for row in ALL.of(RoleEntry)]
    assert list(dict.fromkeys(kinds)) == sorted(set(kinds))
    for one, other in pairwise(ALL.of(RoleEntry)):
        assert one.kind != other.kind or one.title.casefold() < other.title.casefold()


def test_cues_are_sorted_and_name_their_forms() -> None:
    lemmas = [row.lemma for row in ALL.of(CueEntry)]
    assert lemmas == sorted(set(lemmas))
    forms = Counter(form for row in ALL.of(CueEntry) for form in row.forms)
    assert not [form for form, number in forms.items() if number > 1]


def test_letters_of_one_country_stand_for_one_body() -> None:
    seen: dict[tuple[str, str], str] = {}
    for row in ALL.of(OrganisationEntry):
        for form in row.forms:
            other = seen.setdefault((form, row.country), row.name)
            assert other == row.name, f"{form} ({row.country}): {row.name} or {other}"


def test_every_kind_of_row_is_read_by_a_rule() -> None:
    read: set[str] = set()
    for path in (*SOURCE.glob("_rules/**/*.py"), *SOURCE.glob("_text/*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        read |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    kinds = {type(row).__name__ for row in ALL.entries}
    assert kinds <= read, kinds - read


def test_names_are_sorted_and_lower() -> None:
    for block in (census_names.GIVEN, census_names.FAMILY):
        words = block.split()
        assert words == sorted(set(words))
    names = ALL.names
    for table in (names.given, names.family, names.leading, names.never, names.particles):
        assert table
        assert all(word == word.lower() for word in table)
    assert names.leading <= names.family
    assert names.starters <= names.never


def test_compact_tables() -> None:
    assert phrases("one; two\nwords ;") == ("one", "two words")
    (row,) = organisations("GB", "Kent Heads | KH | membership body | Heads of Kent; KHs\n")
    assert row.forms == ("Kent Heads", "KH", "Heads of Kent", "KHs")
    assert [role.forms for role in roles({"union": "chair of governors"})] == [
        ("chair of governors", "chairs of governors")
    ]
    plurals = ("chiefs of staff", "secretaries", "spokeswomen", "coaches", "MPs", "attorneys")
    singular = ("chief of staff", "secretary", "spokeswoman", "coach", "MP", "attorney")
    assert tuple(map(plural_of, singular)) == plurals


def test_a_user_adds_a_body_and_a_role() -> None:
    ours = vocab.UK.add(
        OrganisationEntry("Quornton Pioneers", kind="campaign", country="GB"),
        RoleEntry("wayfinder", kind="charity"),
    )
    text = "Jo Pike, wayfinder of the Quornton Pioneers, left."
    (person,) = edunews.extract_people(text, vocabulary=ours)
    (position,) = person.positions
    assert position.title == "wayfinder"
    assert position.organisation is not None
    assert position.organisation.canonical == "Quornton Pioneers"
