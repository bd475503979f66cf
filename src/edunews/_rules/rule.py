"""Rule: a function with an id, a confidence, and the examples that prove it."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import attrs

from edunews.model.people import Organisation, Person
from edunews.model.provenance import Ambiguity, Confidence, Rejection
from edunews.model.text import ArticleFormat, Byline, Paragraph

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])


@attrs.frozen(kw_only=True)
class Found(Generic[T]):
    """What a stage returns: its facts in reading order, what it turned down, what it left open."""

    facts: tuple[T, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()


@attrs.frozen(kw_only=True)
class Named:
    """What the people and coreference stages return."""

    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()


@attrs.frozen(kw_only=True)
class Structure:
    """What the structure stage returns: one paragraph a block, and what they say of the whole."""

    paragraphs: tuple[Paragraph, ...]
    format: ArticleFormat = ArticleFormat.NEWS
    format_rule: str = "structure.news"
    byline: Byline = Byline()


@attrs.frozen(kw_only=True)
class Rule(Generic[F]):
    """One way of reading. Calling it calls its function.

    ``id`` is ``family.slug``, never used again for another rule. ``examples`` are marked texts,
    ``{content:…} {cue:said}``: each marked span must be found, by this rule. One that begins with
    ``no:`` is a text on which this rule must stay silent. ``[published=2024-07-09 country=US]`` at
    the head of an example sets those arguments.
    """

    id: str
    confidence: Confidence
    examples: tuple[str, ...]
    apply: F

    @property
    def doc(self) -> str:
        """What the rule says, in a sentence."""
        return (self.apply.__doc__ or "").strip()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.apply(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<Rule {self.id} {self.confidence.name}>"


def rule(identifier: str, confidence: Confidence, *examples: str) -> Callable[[F], Rule[F]]:
    """Make a function a Rule. Nothing is registered: list the rule in its family's RULES."""

    def make(function: F) -> Rule[F]:
        return Rule(id=identifier, confidence=confidence, examples=examples, apply=function)

    return make
