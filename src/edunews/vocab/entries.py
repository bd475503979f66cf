"""One class for each kind of vocabulary row. A row kind exists only if a rule reads it."""

from decimal import Decimal

import attrs

from edunews.vocab.types import Entry

__all__ = [
    "AbbreviationEntry",
    "ApproximatorEntry",
    "CueEntry",
    "HonorificEntry",
    "NounEntry",
    "NumberEntry",
    "OrganisationEntry",
    "PlaceEntry",
    "RoleEntry",
    "UnitEntry",
]


@attrs.frozen
class OrganisationEntry(Entry):
    """A body that has a name of its own, with the country whose news it belongs to.

    ``kind`` is a word such as "union", "government", "inspectorate", "charity"; ``country`` an ISO
    3166 code, "" for a body of many countries. ``aliases`` are other names in print.
    """

    name: str
    acronym: str | None = None
    kind: str = attrs.field(default="", kw_only=True)
    country: str = attrs.field(default="", kw_only=True)
    aliases: tuple[str, ...] = attrs.field(default=(), kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.name, *((self.acronym,) if self.acronym else ()), *self.aliases)

    @property
    def cased(self) -> bool:
        return True


@attrs.frozen
class RoleEntry(Entry):
    """An office, job or standing: "chief executive". Its plural is a form as well."""

    title: str
    kind: str = attrs.field(default="", kw_only=True)
    plural: str = attrs.field(default="", kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.title, self.plural) if self.plural else (self.title,)


@attrs.frozen
class HonorificEntry(Entry):
    """A style before a name ("Ms", "Sir", "Cllr") or letters after it ("OBE").

    ``gender`` is "f", "m" or "" and lets a pronoun be resolved; ``with_given`` says that the
    second mention keeps the first name ("Sir Martyn").
    """

    form: str
    post: bool = attrs.field(default=False, kw_only=True)
    gender: str = attrs.field(default="", kw_only=True)
    with_given: bool = attrs.field(default=False, kw_only=True)
    variants: tuple[str, ...] = attrs.field(default=(), kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.form, *self.variants)

    @property
    def cased(self) -> bool:
        return True


@attrs.frozen
class CueEntry(Entry):
    """A word that signals a report of speech or writing.

    ``kind`` says what it needs: "speech" takes a clause or a direct quote ("said", "warned"),
    "judgement" only marked words ("branded", "accused of"), "manner" only a direct quote
    ("laughed"), "according" is "according to". ``forms`` are the finite and participle forms.
    """

    lemma: str
    inflected: tuple[str, ...]
    kind: str = attrs.field(default="speech", kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return self.inflected


@attrs.frozen
class NumberEntry(Entry):
    """A number word: ``kind`` is "cardinal", "ordinal", "scale", "fraction" or "multiple"."""

    word: str
    value: Decimal
    kind: str = attrs.field(default="cardinal", kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.word,)


@attrs.frozen
class UnitEntry(Entry):
    """A unit word or symbol, and the unit that a Quantity carries for it."""

    unit: str
    spellings: tuple[str, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        return self.spellings


@attrs.frozen
class ApproximatorEntry(Entry):
    """Words beside a number that say how exactly it is meant; ``after`` for "or more"."""

    approximator: str
    spellings: tuple[str, ...]
    after: bool = attrs.field(default=False, kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return self.spellings


@attrs.frozen
class AbbreviationEntry(Entry):
    """A word whose full stop need not end a sentence.

    ``kind`` says what keeps the sentence open: after a "title" a name follows ("Sen. Orr"), after
    a "number" a number ("No. 10", "Dec. 20"); "other" may stand last ("in Peoria, Ill. The …").
    """

    form: str
    kind: str = attrs.field(default="other", kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.form,)

    @property
    def cased(self) -> bool:
        return self.form[0].isupper()


@attrs.frozen
class NounEntry(Entry):
    """A common noun that rules ask for by ``kind``: "group" (parents), "document" (report) …"""

    noun: str
    kind: str = attrs.field(kw_only=True)
    plural: str = attrs.field(default="", kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.noun, self.plural) if self.plural else (self.noun,)


@attrs.frozen
class PlaceEntry(Entry):
    """A place name; ``country`` is the ISO 3166 code its news speaks for, "" for others."""

    name: str
    country: str = attrs.field(default="", kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.name,)

    @property
    def cased(self) -> bool:
        return True
