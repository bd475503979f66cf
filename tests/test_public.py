"""The public names and their signatures, as a listing: a change of them is a difference to review.

EDUNEWS_UPDATE=1 pytest tests/test_public.py   writes the listing anew.
"""

import enum
import inspect
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

import edunews
from edunews import vocab

LISTING = Path(__file__).parent / "golden" / "public_api.txt"


def listing() -> Iterator[str]:
    """A line for each public name, its fields, members, properties and methods."""
    for module in (edunews, vocab):
        for name in sorted(module.__all__):
            yield from described(f"{module.__name__}.{name}", getattr(module, name))


def described(name: str, value: Any) -> Iterator[str]:
    if inspect.isfunction(value):
        yield f"{name}{inspect.signature(value)}"
    elif isinstance(value, type) and issubclass(value, enum.Enum):
        yield f"{name}: {', '.join(member.name for member in value)}"
    elif isinstance(value, type):
        yield f"{name}({', '.join(base.__name__ for base in value.__bases__)})"
        yield from sorted(members(value))
    elif isinstance(value, Mapping):
        yield f"{name}: mapping"
    else:
        yield f"{name}: {type(value).__name__}"


def members(cls: Any) -> Iterator[str]:
    for field in attrs.fields(cls) if attrs.has(cls) else ():
        optional = "" if field.default is attrs.NOTHING else " = …"
        kind = getattr(field.type, "__name__", "") if isinstance(field.type, type) else field.type
        positional = "" if field.kw_only else " (positional)"
        yield f"    {field.name}: {kind}{optional}{positional}"
    for key, member in vars(cls).items():
        plain = member.__func__ if isinstance(member, classmethod) else member
        if key.startswith("_"):
            continue
        if isinstance(plain, property):
            yield f"    {key}: property"
        elif inspect.isfunction(plain):
            yield f"    {key}{inspect.signature(plain)}"


def test_listing() -> None:
    found = "\n".join(listing()) + "\n"
    if os.environ.get("EDUNEWS_UPDATE"):
        LISTING.write_text(found, encoding="utf-8")
    kept = LISTING.read_text(encoding="utf-8")
    assert found == kept, "if this is meant: EDUNEWS_UPDATE=1 pytest tests/test_public.py"


def test_all_is_sorted_and_there() -> None:
    for module in (edunews, vocab):
        assert len(set(module.__all__)) == len(module.__all__)
        assert all(hasattr(module, name) for name in module.__all__)


def test_version() -> None:
    import re

    assert re.fullmatch(r"\d+\.\d+\.\d+(?:[a-z]+\d+)?", edunews.__version__)
