"""Fact: the base of every value that edunews hands out."""

from typing import Any

import attrs

__all__ = ["Fact"]


def _rebuild(cls: type[Any], values: dict[str, Any]) -> Any:
    return cls(**values)


class Fact:
    """A frozen value that pickles through its constructor.

    attrs alone fills slots from a pickle without looking: a field too many or too few would load
    silently. Going through the constructor makes it a TypeError at load.
    """

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        cls = type(self)
        fields: tuple[Any, ...] = attrs.fields(cls)  # type: ignore[arg-type]
        return _rebuild, (cls, {field.name: getattr(self, field.name) for field in fields})
