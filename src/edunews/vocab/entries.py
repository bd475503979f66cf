"""One class for each kind of vocabulary row. A row kind exists only if a rule reads it."""

from decimal import Decimal

import attrs

from edunews.vocab.plurals import plural_of
from edunews.vocab.types import Entry

__all__ = [
    "AbbreviationEntry",
    "ApproximatorEntry",
    "BodyNounEntry",
    "CalendarEntry",
    "ChangeEntry",
    "ChangeNounEntry",
    "CueEntry",
    "DateCueEntry",
    "DateWordEntry",
    "HonorificEntry",
    "LabelEntry",
    "NameNounEntry",
    "NumberEntry",
    "OrganisationEntry",
    "PlaceEntry",
    "PostNominalEntry",
    "RoleEntry",
    "SourceNounEntry",
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
    """An office, job or standing: "chief executive". Its plural is a form as well.

    ``plural`` is given only where it is not built by rule ("chairs of governors", "secretaries").
    """

    title: str
    kind: str = attrs.field(default="", kw_only=True)
    plural: str = attrs.field(default="", kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.title, self.plural or plural_of(self.title))


@attrs.frozen
class BodyNounEntry(Entry):
    """A common noun for bodies: it ends their names ("Trust"), and points to them ("the trust").

    ``kind`` is the kind of body; ``leads`` says that a name may begin with it ("University of
    Wessex", "Department for Education"), ``points`` that it is one in lower case too ("the trust",
    but not "the homes" after "Kestrel Homes").
    """

    noun: str
    kind: str = attrs.field(kw_only=True)
    leads: bool = attrs.field(default=False, kw_only=True)
    points: bool = attrs.field(default=True, kw_only=True)

    @property
    def cased(self) -> bool:
        return not self.points


@attrs.frozen
class HonorificEntry(Entry):
    """A style before a name: "Ms", "Sir", "Cllr".

    ``gender`` is "f", "m" or "" and lets a pronoun be resolved; ``with_given`` says that the
    second mention keeps the first name ("Sir Martyn").
    """

    form: str
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
class PostNominalEntry(Entry):
    """Letters after a name: "OBE", "KC", "MSP"."""

    letters: str

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
    """A number word, as one token.

    ``kind`` is "cardinal", "scale" (it multiplies what stands before), "fraction", "multiple",
    "ordinal", "span" ("a decade") or "vague" ("dozens": a number that is not told).
    """

    word: str
    value: Decimal
    kind: str = attrs.field(default="cardinal", kw_only=True)


@attrs.frozen
class UnitEntry(Entry):
    """A unit word or symbol, and the unit that a Quantity carries for it.

    ``factor`` turns the printed number into that unit: a decade is ten years, "p" a hundredth of
    a pound. ``currency:$`` and ``currency:local`` are settled by the article's country.
    """

    unit: str
    spellings: tuple[str, ...]
    factor: Decimal = attrs.field(default=Decimal(1), kw_only=True)

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
class ChangeEntry(Entry):
    """A word that says that a quantity moved, or missed its mark.

    ``direction`` is "increase", "decrease", "shortfall" or "move" (either way); ``kind`` "verb"
    (rose, of itself), "cause" (raised, something), "gap" (closed, a gap), "loss", "adverb" (up) or
    "comparative" (fewer).
    """

    direction: str
    kind: str
    spellings: tuple[str, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        return self.spellings


@attrs.frozen
class ChangeNounEntry(ChangeEntry):
    """A noun that names a change: "a rise of", "a 10% cut". Many are verbs as well."""


@attrs.frozen
class LabelEntry(Entry):
    """A word whose number is a name: "Year 9", "section 114".

    ``capital`` asks for a capital letter ("Room 101", not "room 101 people"); ``most`` is the
    highest number that it goes with; ``after`` is for words that follow ("20 Mill Street").
    """

    word: str
    capital: bool = attrs.field(default=False, kw_only=True)
    most: int = attrs.field(default=9999, kw_only=True)
    after: bool = attrs.field(default=False, kw_only=True)

    @property
    def cased(self) -> bool:
        return self.capital


@attrs.frozen
class AbbreviationEntry(Entry):
    """A word whose full stop need not end a sentence.

    ``kind`` says what keeps the sentence open: after a "title" a name follows ("Sen. Orr"), after
    a "number" a number ("No. 10", "Dec. 20"); "other" may stand last ("in Peoria, Ill. The …").
    """

    form: str
    kind: str = attrs.field(default="other", kw_only=True)

    @property
    def cased(self) -> bool:
        return self.form[0].isupper()


@attrs.frozen
class _NounEntry(Entry):
    """A noun that rules ask for by ``kind``, with its plural where it has one."""

    noun: str
    kind: str = attrs.field(kw_only=True)
    plural: str = attrs.field(default="", kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.noun, self.plural) if self.plural else (self.noun,)


@attrs.frozen
class SourceNounEntry(_NounEntry):
    """A common noun by what it can be in a report: a source, evidence, or a thing with a title.

    ``kind`` is "group" (parents), "person" (official), "spokesperson", "document" (report),
    "data" (survey), "placard", "work" (novel) or "rating" (outstanding).
    """


@attrs.frozen
class NameNounEntry(_NounEntry):
    """A word that stands beside names, or ends the name of a place.

    ``kind`` is "kin" ("her son"), "epithet" ("respected"), "standing" ("former"), "field" ("social
    care"), "creed" ("Presbyterian"), "place" ("Road") or "thing" ("Award").
    """


@attrs.frozen
class PlaceEntry(Entry):
    """A place name; ``country`` is the ISO 3166 code its news speaks for, "" for others."""

    name: str
    country: str = attrs.field(default="", kw_only=True)

    @property
    def cased(self) -> bool:
        return True


@attrs.frozen
class DateCueEntry(Entry):
    """A word that helps to place a date.

    "past", "future", "weak" (a present tense, that may be either) and "base" (a verb that is its
    plural) tell its side of publication, "said" are those that report; "money" and "state" tell a
    financial from an academic year, "body" and "schools" the reverse; "scottish" tells a year of
    Scotland's, "local" and "federal" whose budget it is; "cohort" is a noun whose "this year" may
    be a school year, "counted" one whose number is no year, "people" one whose "today" is no day.
    """

    kinds: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        return self.words


@attrs.frozen
class DateWordEntry(Entry):
    """A word of the calendar: ``kind`` says what it is, ``value`` which one.

    "month" 1 to 12, "weekday" 0 (Monday) to 6, "unit" the months or (negative) days it lasts,
    "day" the distance from the day of publication ("yesterday" -1), "part" a part of a day, "year"
    a kind of year ("academic year"), "decade" its first year in the century.
    """

    kind: str
    value: int
    spellings: tuple[str, ...]
    capital: bool = attrs.field(default=False, kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return self.spellings

    @property
    def cased(self) -> bool:
        return self.capital


@attrs.frozen
class CalendarEntry(Entry):
    """A period that comes every year, or one of a given year: a term, a holiday, an exam series.

    ``first`` and ``last`` say the days: "09-01" the first of September, "2024-09-02" that very day
    (for your own term dates), "mon>=10-22" the Monday on or after it, "sun<=05-31" the Sunday on
    or before it, "easter-2" Good Friday, "+4" four days after the first. A ``last`` that comes
    before its first lies in the next year; without a ``last`` it is one day. ``kind`` is "season",
    "term", "holiday" or "event"; ``approximate`` says that the days differ from place to place.

    >>> from edunews.vocab import UK, CalendarEntry
    >>> ours = UK.add(CalendarEntry("autumn term", "2024-09-04", "2024-12-19", country="GB"))
    """

    name: str
    first: str
    last: str = ""
    kind: str = attrs.field(default="term", kw_only=True)
    country: str = attrs.field(default="", kw_only=True)
    approximate: bool = attrs.field(default=False, kw_only=True)
    aliases: tuple[str, ...] = attrs.field(default=(), kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)
