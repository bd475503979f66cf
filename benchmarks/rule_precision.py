"""How often the facts of each rule are right, against the confidence that the rule declares.

Right is: a paragraph of the right kind; a naming with its span and person; a title that the gold
has for the person; a date with its days; a quote whose words overlap; a quantity with value and
unit; a statistic with what it counts; a pronoun or description that the gold credits to the same
speaker; a rejection of what the gold does not have either. The confidence is held to where a rule
has ENOUGH facts; with fewer, one error more or less decides, and the figure is printed only.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from matching import same_person_name, shared
from scoring import Sheet

import edunews
from edunews import Confidence

__all__ = ["ENOUGH", "FLOORS", "Precision", "verdicts"]

ENOUGH = 30
FLOORS = {Confidence.HIGH: 0.97, Confidence.MEDIUM: 0.85, Confidence.LOW: 0.5}


class Precision(NamedTuple):
    """The facts of one rule, and how many are right."""

    right: int
    facts: int

    @property
    def value(self) -> float:
        return self.right / self.facts

    def fails(self, confidence: Confidence) -> bool:
        """Whether the rule has earned less than it declares, on enough facts."""
        return self.facts >= ENOUGH and self.value < FLOORS[confidence]


def verdicts(
    article: edunews.Article, gold: dict[str, Any], sheet: Sheet
) -> Iterator[tuple[str, bool]]:
    """For each fact of ``article`` that the gold can judge: its rule, and whether it is right."""
    right = sheet.right
    for key in ("paragraphs", "quotes", "non_quotes", "dates"):
        for at, fact in enumerate(getattr(article, key) if key in gold else ()):
            yield fact.rule, at in right[key]
    if "statistics" in gold:
        yield from _of_statistics(article, gold, right)
    for at, person in enumerate(article.people if "people" in gold else ()):
        yield from _of_person(at, person, gold, sheet)
    if "organisation namings" in right:
        yield from _of_organisations(article, right["organisation namings"])


def _of_statistics(
    article: edunews.Article, gold: dict[str, Any], right: dict[str, set[Any]]
) -> Iterator[tuple[str, bool]]:
    for at, statistic in enumerate(article.statistics):
        yield statistic.quantity.rule, at in right["statistics"]
        if statistic.rule != statistic.quantity.rule:
            yield statistic.rule, at in right["of"]
    wanted = [(s["start"], s["end"]) for s in gold["statistics"]]
    for rejection in article.non_statistics:
        span = (rejection.start, rejection.end)
        yield rejection.rule, all(shared([span], [other]) < 0.3 for other in wanted)


def _of_organisations(
    article: edunews.Article, right: set[tuple[int, int]]
) -> Iterator[tuple[str, bool]]:
    for mention in (m for body in article.organisations for m in body.mentions):
        if mention.kind.is_name:
            yield mention.rule, (mention.start, mention.end) in right


def _of_person(
    at: int, person: edunews.Person, gold: dict[str, Any], sheet: Sheet
) -> Iterator[tuple[str, bool]]:
    credited = {
        tuple(quote["speaker_mention"]): quote["speaker"]
        for quote in gold["quotes"]
        if quote.get("speaker_mention") and quote.get("speaker")
    }
    for mention in person.mentions:
        span = (mention.start, mention.end)
        if mention.kind.is_name:
            yield mention.rule, span in sheet.right["mentions"]
        elif span in credited:
            yield mention.rule, same_person_name(credited[span], person.name) > 0
    for position in person.positions:
        if position.title:
            yield position.rule, (at, position.title) in sheet.right["roles"]
        elif position.organisation:
            yield position.rule, (at, position.organisation.name) in sheet.right["organisations"]
