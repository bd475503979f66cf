"""Fact: the base of every value that edunews hands out."""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

import attrs

P = ParamSpec("P")
T = TypeVar("T")


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


def maker(cls: Callable[P, T]) -> Callable[P, T]:
    """A function that makes a frozen ``cls`` of the same arguments, in a third of the time.

    The constructor of a frozen class goes around the freeze for each field, and an article has
    hundreds of facts. This fills a subclass that is not frozen and then says which class it is.
    Nothing is checked: for values that are right by how they were found.
    """
    frozen: Any = cls
    fields: tuple[Any, ...] = attrs.fields(frozen)
    own = {
        "__slots__": (),
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    names = {"new": object.__new__, "Open": type(frozen)("Open", (frozen,), own), "Frozen": frozen}
    names |= {f"_{field.name}": field.default for field in fields}
    given = [f.name if f.default is attrs.NOTHING else f"{f.name}=_{f.name}" for f in fields]
    parameters = ", ".join(["*", *given] if fields[0].kw_only else given)
    filled = "".join(f"    made.{field.name} = {field.name}\n" for field in fields)
    source = (
        f"def make({parameters}):\n    made = new(Open)\n{filled}"
        "    made.__class__ = Frozen\n    return made\n"
    )
    exec(source, names)  # noqa: S102 - as attrs itself writes a constructor
    made: Callable[P, T] = names["make"]
    return made
