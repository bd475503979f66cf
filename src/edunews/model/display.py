"""What of an article is marked when it is shown: one labelled mark for each span of a fact."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from edunews._core.html import Mark

if TYPE_CHECKING:
    from edunews.model.article import Article

__all__ = ["marks"]


def marks(article: "Article") -> Iterator[Mark]:
    """The marks of ``article``, in no particular order."""
    for person in article.people:
        for mention in person.mentions:
            yield Mark(mention.start, mention.end, "person", f"person: {person.name}")
    for organisation in article.organisations:
        for mention in organisation.mentions:
            yield Mark(mention.start, mention.end, "organisation", organisation.name)
    for quote in article.quotes:
        by = quote.speaker.name if quote.speaker else "unnamed"
        for part in quote.content:
            yield Mark(part.start, part.end, "quote", f"{quote.kind} quote by {by}")
    for number in article.statistics:
        yield Mark(number.span.start, number.span.end, "statistic", f"statistic: {number.text}")
    for date in article.dates:
        yield Mark(date.start, date.end, "date", f"date: {date.first} to {date.last}")
