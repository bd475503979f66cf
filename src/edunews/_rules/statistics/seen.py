"""A quantity at its tokens, among the phrases of its sentence."""

import attrs

from edunews._rules.statistics.clauses import Clauses
from edunews._text.document import Document
from edunews.model.span import Excerpt
from edunews.model.statistics import Change, Quantity
from edunews.vocab.entries import ApproximatorEntry, ChangeEntry

# Between the governing word and its number: "by a further", "rise of an extra".
SOFT = frozenset(
    """a about an another average between combined current estimated expected extra forecast
    further just maximum mere minimum only overall planned predicted projected record reported
    staggering the total whopping""".split()
)
MEANS = frozenset({"average", "maximum", "minimum", "total"})


@attrs.define(eq=False, slots=True)
class Seen:
    """A quantity at the tokens ``[first, last)`` of the sentence ``[begin, stop)``.

    ``lead`` is the token of the word that governs it: past approximators and articles.
    """

    quantity: Quantity
    first: int
    last: int
    begin: int
    stop: int
    lead: int
    clauses: Clauses
    unit: str
    change: Change | None = None
    cue: int = -1
    counted: Excerpt | None = None
    population: Excerpt | None = None

    def follows(self, earlier: "Seen | None") -> bool:
        """Whether ``earlier`` stands in the same sentence."""
        return earlier is not None and earlier.begin == self.begin


def governor(doc: Document, first: int, begin: int) -> int:
    """The token of the word that governs a number at ``first``; before ``begin`` for none."""
    at = first - 1
    for _ in range(6):
        if at < begin:
            break
        if step := _approximation(doc, at, begin):
            at -= step
        elif doc.keys[at] in SOFT:
            at -= 1
        elif doc.keys[at] == "of" and doc.keys[at - 1] in MEANS:
            at -= 2
        else:
            break
    return at


def _approximation(doc: Document, at: int, begin: int) -> int:
    """How many tokens the approximator that ends with the token ``at`` has; 0 without one."""
    hit = doc.ending(ApproximatorEntry).get(at + 1)
    if hit is None or hit.start < begin or hit.entry.after:
        return 0
    rose = doc.at(ChangeEntry, hit.start - 1) if doc.keys[hit.start] == "up" else None
    if doc.keys[hit.start : hit.start + 1] == ("up",) and doc.keys[hit.start - 1] == "back":
        return 0  # back up to 97 per cent
    if rose and (rose.end > hit.start or rose.entry.direction == "move"):  # gone up to 31
        return 0
    return hit.end - hit.start
