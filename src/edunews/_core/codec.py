"""dump and load: any Fact to JSON-ready data and back, from its annotations alone.

A fact with an ``id`` is written out once, in a table of the outermost fact; anywhere deeper it is
its id. Tables are therefore loaded in field order, and a fact may only refer to tables before its
own.

Loading is strict: every key must be there, and no other. A field that joins a released schema says
so, ``attrs.field(default=None, metadata={ADDED: "0.3"})``, and may be missing in older data.
"""

import datetime as dt
import enum
import functools
import types
import typing
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar, Union

import attrs

from edunews._core.fact import Fact
from edunews.errors import SchemaError

ADDED = "added"

F = TypeVar("F", bound=Fact)


def _fields(cls: Any) -> dict[str, tuple[Any, bool]]:
    return _read_fields(cls)


@functools.cache
def _read_fields(cls: Any) -> dict[str, tuple[Any, bool]]:
    """Name -> (annotation, whether data must have it)."""
    hints = typing.get_type_hints(cls)
    fields: tuple[Any, ...] = attrs.fields(cls)
    return {field.name: (hints[field.name], ADDED not in field.metadata) for field in fields}


def _is_span(cls: Any) -> bool:
    return tuple(_fields(cls)) == ("start", "end")


def dump(fact: Fact) -> dict[str, Any]:
    """``fact`` as dicts, lists, strings, numbers, booleans and None."""
    return {name: _dump(getattr(fact, name), table=True) for name in _fields(type(fact))}


def _dump(value: Any, *, table: bool = False) -> Any:
    if isinstance(value, enum.Enum):
        return value.name.lower() if isinstance(value, int) else value.value
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, tuple):
        return [_dump(item, table=table) for item in value]
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    cls = type(value)
    if _is_span(cls):
        return [value.start, value.end]
    if not table and "id" in _fields(cls):
        return value.id
    return {name: _dump(getattr(value, name)) for name in _fields(cls)}


def check_head(data: Any, schema: int) -> Mapping[str, Any]:
    """``data`` without its head, once the head says that it is ours.

    Raises:
        SchemaError: for no mapping, another schema, or offsets of another kind.
    """
    if not isinstance(data, Mapping):
        raise SchemaError("", f"expected a mapping, not {type(data).__name__}")
    for key, wanted in (("schema", schema), ("offsets", "codepoint")):
        if key not in data:
            raise SchemaError(key, "missing")
        if type(data[key]) is not type(wanted) or data[key] != wanted:
            raise SchemaError(key, f"expected {wanted!r}, not {data[key]!r}")
    return {key: value for key, value in data.items() if key not in ("schema", "offsets")}


def load(cls: type[F], data: Mapping[str, Any]) -> F:
    """The ``cls`` that :func:`dump` wrote as ``data``.

    Raises:
        SchemaError: with the path of the first thing that is wrong.
    """
    return _Loader(data.get("text")).fact(cls, data, "", table=True)


class _Loader:
    """Carries the text, against which excerpts are checked, and the facts known by id."""

    def __init__(self, text: Any) -> None:
        self.text = text
        self.known: dict[str, Fact] = {}

    def fact(self, cls: type[F], data: Any, path: str, *, table: bool = False) -> F:
        if not isinstance(data, Mapping):
            raise SchemaError(path, f"expected a mapping, not {type(data).__name__}")
        fields = _fields(cls)
        for key in data:
            if key not in fields:
                raise SchemaError(_join(path, str(key)), "unknown key")
        values = {}
        for name, (hint, required) in fields.items():
            if name in data:
                values[name] = self.value(hint, data[name], _join(path, name), table=table)
            elif required:
                raise SchemaError(_join(path, name), "missing")
        made = cls(**values)
        self.check_text(values, path)
        if "id" in fields:
            if values["id"] in self.known:
                raise SchemaError(_join(path, "id"), f"{values['id']!r} is used twice")
            self.known[values["id"]] = made
        return made

    def check_text(self, values: dict[str, Any], path: str) -> None:
        span, text = values.get("span"), values.get("text")
        if span is None or text is None or not isinstance(self.text, str):
            return
        if span.of(self.text) != text:
            raise SchemaError(_join(path, "text"), "is not what the span covers")

    def value(self, hint: Any, data: Any, path: str, *, table: bool = False) -> Any:
        origin = typing.get_origin(hint)
        if origin in (Union, types.UnionType):
            return self.union(typing.get_args(hint), data, path)
        if origin is tuple:
            if not isinstance(data, list | tuple):
                raise SchemaError(path, f"expected a list, not {type(data).__name__}")
            item = typing.get_args(hint)[0]
            return tuple(
                self.value(item, one, f"{path}[{at}]", table=table) for at, one in enumerate(data)
            )
        if issubclass(hint, Fact):
            return self.reference_or_fact(hint, data, path, table=table)
        return _scalar(hint, data, path)

    def union(self, hints: tuple[Any, ...], data: Any, path: str) -> Any:
        if data is None and type(None) in hints:
            return None
        kinds = [hint for hint in hints if hint is not type(None)]
        if len(kinds) == 1:
            return self.value(kinds[0], data, path)
        return self.known_as(tuple(kinds), data, path)

    def reference_or_fact(self, cls: type[F], data: Any, path: str, *, table: bool) -> Any:
        if _is_span(cls):
            return self.span(cls, data, path)
        if not table and "id" in _fields(cls):
            return self.known_as((cls,), data, path)
        return self.fact(cls, data, path)

    def span(self, cls: type[Any], data: Any, path: str) -> Any:
        if (
            not isinstance(data, list | tuple)
            or len(data) != 2
            or any(type(end) is not int for end in data)
        ):
            raise SchemaError(path, f"expected [start, end], not {data!r}")
        try:
            span = cls(*data)
        except ValueError as error:
            raise SchemaError(path, str(error)) from None
        if isinstance(self.text, str) and span.end > len(self.text):
            raise SchemaError(path, f"ends at {span.end}, after the text ({len(self.text)})")
        return span

    def known_as(self, kinds: tuple[Any, ...], data: Any, path: str) -> Fact:
        found = self.known.get(data) if isinstance(data, str) else None
        if found is None or not isinstance(found, kinds):
            names = " or ".join(kind.__name__ for kind in kinds)
            raise SchemaError(path, f"expected the id of a {names}, not {data!r}")
        return found


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _scalar(hint: Any, data: Any, path: str) -> Any:
    if hint in (str, int, bool):
        if type(data) is not hint:
            raise SchemaError(path, f"expected {hint.__name__}, not {type(data).__name__}")
        return data
    if type(data) is not str:
        raise SchemaError(path, f"expected a {hint.__name__}, not {data!r}")
    try:
        value: Any = _from_str(hint, data)
    except (KeyError, ValueError, InvalidOperation):
        value = None
    # Python reads "1_000" as a Decimal and "20240709" as a date; dump writes neither.
    if value is None or _dump(value) != data:
        raise SchemaError(path, f"expected a {hint.__name__}, not {data!r}")
    return value


def _from_str(hint: Any, data: str) -> Any:
    if issubclass(hint, enum.Enum):
        return hint[data.upper()] if issubclass(hint, int) else hint(data)
    if hint is Decimal:
        value = Decimal(data)
        return value if value.is_finite() else None
    return hint.fromisoformat(data)  # a date or a time
