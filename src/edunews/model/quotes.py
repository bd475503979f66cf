"""Quote: words that the article reports, who said them and what tells us so."""

import enum

import attrs

from edunews._core.fact import Fact, maker
from edunews.model.people import Organisation, Person
from edunews.model.provenance import Confidence
from edunews.model.span import Excerpt, Span, short

__all__ = [
    "Cue",
    "Quote",
    "QuoteKind",
    "QuoteStyle",
    "Source",
    "SourceKind",
    "make_cue",
    "make_quote",
    "make_source",
]


class QuoteKind(enum.StrEnum):
    """Whose words they are: all in marks, partly, or the reporter's (guidelines, section 2)."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class QuoteStyle(enum.StrEnum):
    """How the words are set: between marks, without any, or as a block under "X said:"."""

    MARKED = "marked"
    UNMARKED = "unmarked"
    BLOCK = "block"


class SourceKind(enum.StrEnum):
    """What a source denotes."""

    PERSON = "person"
    AUTHOR = "author"
    ORGANISATION = "organisation"
    GROUP = "group"
    DOCUMENT = "document"
    UNNAMED = "unnamed"


@attrs.frozen(kw_only=True, repr=False)
class Cue(Excerpt):
    """The verb that signals the report, alone ("said", "has *warned*"), or "according to"."""

    lemma: str


@attrs.frozen(kw_only=True, repr=False)
class Source(Excerpt):
    """Who or what is credited, as written ("she", "A DfE spokesperson", "his letter")."""

    kind: SourceKind


@attrs.frozen(kw_only=True)
class Quote(Fact):
    """One cue's words: the fragments, the cue, the source as written and the speaker it denotes.

    ``span`` covers all fragments; ``content`` holds them exactly, marks left out. A paragraph of
    speech that runs on without a cue has ``cue`` and ``source`` None and still its ``speaker``.
    ``also`` names those who speak jointly with the speaker. ``speaker`` is None for somebody
    unnamed, and where two readings tie (then an Ambiguity says so). ``author`` is the name in the
    byline where the writer of an opinion piece or a letter reports words of their own ("I said");
    bylines make no Person, so ``speaker`` is then None unless the story names the writer too.
    """

    id: str
    span: Span
    kind: QuoteKind
    style: QuoteStyle
    content: tuple[Excerpt, ...]
    cue: Cue | None = None
    source: Source | None = None
    speaker: Person | Organisation | None = None
    also: tuple[Person | Organisation, ...] = ()
    author: Excerpt | None = None
    rule: str
    confidence: Confidence

    @property
    def voice(self) -> str | None:
        """The name of who speaks: the speaker's, or the author's. None for somebody unnamed."""
        if self.speaker:
            return self.speaker.name
        return self.author.text if self.author else None

    @property
    def text(self) -> str:
        """The fragments joined by " … "."""
        return " … ".join(fragment.text for fragment in self.content)

    def __repr__(self) -> str:
        by = f" by {self.voice!r}" if self.voice else ""
        where = f"{self.span.start}:{self.span.end}"
        return f"<Quote {self.kind} {short(self.text)!r}{by} {where} {self.rule}>"


make_cue = maker(Cue)
make_source = maker(Source)
make_quote = maker(Quote)
