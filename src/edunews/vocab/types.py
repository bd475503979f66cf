"""The rows that vocabularies are made of, and Vocabulary, the value that holds them."""

import functools
from collections.abc import Iterable
from typing import TypeVar

import attrs

from edunews._core.fact import Fact

__all__ = ["Entry", "NameTable", "Vocabulary"]

E = TypeVar("E", bound="Entry")


@attrs.frozen
class Entry(Fact):
    """One row. A subclass adds its fields; ``forms`` are the spellings found in texts.

    Forms are matched word by word, ignoring case and the shape of apostrophes, unless ``cased``
    says that the first letter of the text must be a capital.
    """

    @property
    def forms(self) -> tuple[str, ...]:
        """Every spelling of this entry: its first field, unless the class says more."""
        return (getattr(self, attrs.fields(type(self))[0].name),)

    @property
    def cased(self) -> bool:
        """Whether a hit must begin with a capital letter."""
        return False

    @property
    def opens(self) -> bool:
        """Whether a hit must open a paragraph."""
        return False


def _entries(value: Iterable[Entry]) -> tuple[Entry, ...]:
    if isinstance(value, str | bytes) or not isinstance(value, Iterable):
        raise TypeError(f"entries: pass a collection of Entry rows, not {type(value).__name__}")
    rows = tuple(dict.fromkeys(value))
    for row in rows:
        if not isinstance(row, Entry):
            raise TypeError(f"entries: {row!r} is a {type(row).__name__}, not an Entry")
    return rows


@attrs.frozen(kw_only=True)
class NameTable(Fact):
    """Given and family names, in lower case: evidence that capitalised words name a person.

    ``female`` and ``male`` are given names that custom gives to one sex alone.
    ``leading`` are family names that stand first ("Li Jun"); ``never`` are words that stand in no
    person's name, whatever their capital ("The", "Welsh"); ``starters`` those of them that stand in
    no body's name either; ``particles`` stand inside names without a capital ("van", "ap").
    """

    given: frozenset[str] = frozenset()
    female: frozenset[str] = frozenset()
    male: frozenset[str] = frozenset()
    family: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()

    def __or__(self, other: "NameTable") -> "NameTable":
        return NameTable(
            given=self.given | other.given,
            female=self.female | other.female,
            male=self.male | other.male,
            family=self.family | other.family,
            leading=self.leading | other.leading,
            never=self.never | other.never,
            starters=self.starters | other.starters,
            particles=self.particles | other.particles,
        )


@attrs.frozen(kw_only=True, cache_hash=True)
class Vocabulary(Fact):
    """The words that rules look for: a frozen value, combined with ``|`` and ``.add``.

    >>> from edunews.vocab import ALL, OrganisationEntry
    >>> mine = ALL.add(OrganisationEntry("Example Network", "EN", kind="trust"))
    """

    name: str
    entries: tuple[Entry, ...] = attrs.field(converter=_entries, repr=False)
    names: NameTable = attrs.field(default=NameTable(), repr=False)

    def __or__(self, other: "Vocabulary") -> "Vocabulary":
        if not isinstance(other, Vocabulary):
            return NotImplemented
        return Vocabulary(
            name=f"{self.name}|{other.name}",
            entries=self.entries + other.entries,
            names=self.names | other.names,
        )

    def add(self, *entries: Entry) -> "Vocabulary":
        """This vocabulary and ``entries``, under the same name with a plus sign."""
        return Vocabulary(name=f"{self.name}+", entries=self.entries + entries, names=self.names)

    def without(self, *forms: str) -> "Vocabulary":
        """This vocabulary less every row that has one of ``forms`` (case ignored)."""
        gone = {form.casefold() for form in forms}
        kept = (e for e in self.entries if not gone & {form.casefold() for form in e.forms})
        return Vocabulary(name=f"{self.name}-", entries=tuple(kept), names=self.names)

    def of(self, kind: type[E]) -> tuple[E, ...]:
        """The rows of one kind, in order."""
        return tuple(entry for entry in self.entries if isinstance(entry, kind))

    @property
    def fingerprint(self) -> str:
        """Name and a short digest of the rows, the same in every process."""
        return _fingerprint(self)


@functools.lru_cache(8)
def _fingerprint(vocabulary: Vocabulary) -> str:
    import hashlib  # noqa: PLC0415 - three milliseconds that only a parse needs

    digest = hashlib.sha256()
    for entry in vocabulary.entries:
        digest.update(repr(entry).encode("utf-8", "surrogatepass"))
    names = vocabulary.names
    for field in attrs.fields(NameTable):
        table = getattr(names, field.name)
        digest.update(" ".join(sorted(table)).encode("utf-8", "surrogatepass"))
    return f"{vocabulary.name}#{digest.hexdigest()[:8]}"
