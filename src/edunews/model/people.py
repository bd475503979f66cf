"""Person, Organisation, their mentions and the positions that tie them."""

import enum

import attrs

from edunews._core.fact import Fact, maker
from edunews.model.provenance import Confidence
from edunews.model.span import Excerpt, Span

__all__ = [
    "Mention",
    "MentionKind",
    "Organisation",
    "Person",
    "Position",
    "make_mention",
    "make_organisation",
    "make_person",
    "make_position",
]


class MentionKind(enum.StrEnum):
    """How a mention refers. The first six name, the last two only point (see ``is_name``)."""

    FULL_NAME = "full_name"
    SURNAME = "surname"
    GIVEN_NAME = "given_name"
    NAME = "name"
    ACRONYM = "acronym"
    ALIAS = "alias"
    DESCRIPTION = "description"
    PRONOUN = "pronoun"

    @property
    def is_name(self) -> bool:
        """Whether the mention names its entity: no pronoun, no description."""
        return self not in POINTING


POINTING = (MentionKind.DESCRIPTION, MentionKind.PRONOUN)


@attrs.frozen(kw_only=True, repr=False)
class Mention(Excerpt):
    """One stretch of text that stands for a person or an organisation.

    A naming of a person includes its honorific ("Ms Orr") and leaves out post-nominals and
    the possessive 's (guidelines, section 3).
    """

    kind: MentionKind
    rule: str
    confidence: Confidence


@attrs.frozen(kw_only=True)
class Organisation(Fact):
    """A body named in the article: school, trust, union, department, charity, newspaper …

    ``id`` is ``o1``, ``o2`` … by first mention. ``name`` is the longest form the article uses;
    ``canonical`` the vocabulary's name when the body is known there. ``kind`` and ``country`` are
    the vocabulary's words ("union", "GB") or what the shape of the name says, else None.
    """

    id: str
    name: str
    canonical: str | None = None
    acronym: str | None = None
    kind: str | None = None
    country: str | None = None
    mentions: tuple[Mention, ...] = ()

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other names the article uses for it, in order of first use."""
        named = (" ".join(m.text.split()) for m in self.mentions if m.kind.is_name)
        return tuple(dict.fromkeys(text for text in named if text != self.name))

    def __repr__(self) -> str:
        return f"<Organisation {self.id} {self.name!r} {len(self.mentions)} mentions>"


@attrs.frozen(kw_only=True)
class Position(Fact):
    """An office, job or standing that the article ties to a person.

    ``title`` is the shortest complete phrase ("former finance director"), as printed but singular
    where one plural serves several people ("co-founders" -> "co-founder"); ``excerpt`` the words
    that it was read from. A body without a job ("X, of the NEU,") has ``title`` None.
    """

    title: str | None
    excerpt: Excerpt
    organisation: Organisation | None
    rule: str
    confidence: Confidence

    @property
    def span(self) -> Span:
        """Where the title (or the tie to the organisation) stands."""
        return self.excerpt.span

    def __repr__(self) -> str:
        at = f" at {self.organisation.name!r}" if self.organisation else ""
        return f"<Position {self.title!r}{at} {self.rule}>"


@attrs.frozen(kw_only=True)
class Person(Fact):
    """Somebody named in the article, once, with every mention.

    ``id`` is ``p1``, ``p2`` … by first mention. ``name`` is the longest form used, without
    honorific and post-nominals; ``honorifics`` as printed ("Ms", "Sir").
    """

    id: str
    name: str
    given: str | None = None
    family: str | None = None
    suffix: str | None = None
    honorifics: tuple[str, ...] = ()
    post_nominals: tuple[str, ...] = ()
    positions: tuple[Position, ...] = ()
    mentions: tuple[Mention, ...] = ()

    @property
    def honorific(self) -> str | None:
        """The first honorific printed, or None."""
        return self.honorifics[0] if self.honorifics else None

    def __repr__(self) -> str:
        return f"<Person {self.id} {self.name!r} {len(self.mentions)} mentions>"


make_mention = maker(Mention)
make_organisation = maker(Organisation)
make_person = maker(Person)
make_position = maker(Position)
