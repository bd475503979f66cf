"""The rows that tell the page around a story from the story itself."""

import attrs

from edunews.vocab.types import Entry

__all__ = [
    "AppealEntry",
    "BoilerplateEntry",
    "CreditEntry",
    "DeskEntry",
    "HeadingEntry",
    "LocaleEntry",
    "OutletEntry",
    "PictureEntry",
]


@attrs.frozen
class BoilerplateEntry(Entry):
    """Words of the page around the story.

    ``place`` says where they must stand: "line" is the whole unit ("Share"), "links" is a whole
    unit as well and what follows it are titles of other pages ("Read more"), "picture" a whole unit
    beside a picture ("Hide caption"), "start" opens a unit that is boilerplate to its end
    ("Copyright"), and "prompt" is a verb in which pages ask for something ("Subscribe").
    """

    phrase: str
    place: str = attrs.field(default="line", kw_only=True)

    @property
    def opens(self) -> bool:
        return True


@attrs.frozen
class AppealEntry(Entry):
    """Words in which the page speaks to its reader ("your inbox") or to the press ("newsdesk").

    ``kind`` is "reader"; "hint" for words that the story may use as well ("newsletter"), which
    need a "you" beside them; "press" for the contact lines below a press release. "noun" is a thing
    that pages have ("podcast"); "you", "we" and "I" are the pronouns.
    """

    phrase: str
    kind: str = attrs.field(default="reader", kw_only=True)


@attrs.frozen
class HeadingEntry(Entry):
    """A sub-heading that many articles share: "Key points", "Notes to editors"."""

    phrase: str

    @property
    def opens(self) -> bool:
        return True


@attrs.frozen
class CreditEntry(Entry):
    """Words of a picture credit: a "label" ("Photograph:") or an "agency" ("Getty Images")."""

    word: str
    kind: str = attrs.field(default="agency", kw_only=True)

    @property
    def cased(self) -> bool:
        return True


@attrs.frozen
class PictureEntry(Entry):
    """Words of captions: whom a camera sees ("somebody"), "doing" what, and where ("scene")."""

    word: str
    kind: str

    @property
    def opens(self) -> bool:
        return self.kind == "somebody"


@attrs.frozen
class DeskEntry(Entry):
    """A journalist's "job" ("correspondent") or its "subject" ("Education", "Local Democracy")."""

    word: str
    kind: str = attrs.field(default="job", kw_only=True)


@attrs.frozen
class OutletEntry(Entry):
    """A newspaper, broadcaster or agency that articles come from, and its country ("" for many)."""

    name: str
    country: str = attrs.field(default="", kw_only=True)
    aliases: tuple[str, ...] = attrs.field(default=(), kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)

    @property
    def cased(self) -> bool:
        return True


@attrs.frozen
class LocaleEntry(Entry):
    """A word that one country's education news uses and the others' do not ("NAPLAN", "percent").

    ``country`` is its ISO 3166 code.
    """

    word: str
    country: str

    @property
    def cased(self) -> bool:
        return self.word[0].isupper()
