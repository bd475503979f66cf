"""What money is for, who gets it, and the label before a figure."""

from typing import NamedTuple

from edunews._rules.rule import rule
from edunews._rules.statistics.seen import Seen, phrase
from edunews._rules.statistics.words import AUXILIARIES, DETERMINERS, GIVES, PRONOUNS, VERBS
from edunews._text.document import Document
from edunews.model.provenance import Confidence
from edunews.model.span import Excerpt

__all__ = ["Of", "Tokens", "counts", "given", "label", "paid_for", "same", "spent_on"]

LOW, MEDIUM = Confidence.LOW, Confidence.MEDIUM
PAID_FOR = frozenset({"for", "in", "into", "on", "to", "towards"})
LABEL = 6  # words before a colon
LASTING = frozenset({"month", "term", "week", "year"})
INVESTS = frozenset("invest invested investing investment invests spend spending spent".split())
SPENT = frozenset({"invested", "set", "spent"})
BEEN = frozenset({"be", "been", "is", "was", "were"})


class Of(NamedTuple):
    """What is counted or measured; for a share the whole, which is its ``population`` as well."""

    counted: Excerpt | None = None
    population: Excerpt | None = None


Tokens = tuple[int, int] | None


def counts(doc: Document, tokens: Tokens) -> Of | None:
    return Of(doc.excerpt(*tokens)) if tokens else None


def same(other: Seen | None) -> Of | None:
    if other is None or (other.counted is None and other.population is None):
        return None
    return Of(other.counted, other.population)


@rule("statistics.paid-for", LOW,
      "They spent {statistic:£41m} on {counted:consultants}.",
      "no: It lost £41m in May.")  # fmt: skip
def paid_for(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """What the money buys: £41m on consultants, £240 for a blazer."""
    at = seen.last
    if not seen.quantity.unit.startswith("currency:") or at >= seen.stop:
        return None
    if seen.quantity.per is not None:
        at = doc.token_at(seen.quantity.per.end - 1) + 1
    each = doc.keys[at : min(at + 2, seen.stop - 1)]
    if len(each) == 2 and each[0] in ("a", "each", "every") and each[1] in LASTING:
        at += 2
    if at >= seen.stop or doc.keys[at] not in PAID_FOR:
        return None
    placed = doc.keys[at] == "in" and doc.keys[at + 1 : at + 2] and doc.keys[at + 1] in DETERMINERS
    if placed and INVESTS.isdisjoint(doc.keys[max(seen.begin, at - 12) : at]):
        return None  # £4 million in the bank
    if doc.keys[seen.lead] == "worth":
        return None
    verb = doc.keys[at] == "to" and doc.keys[at + 1 : at + 2] != ("the",)  # to build a hall
    return counts(doc, phrase(doc, at + 2 if verb else at + 1, seen.stop))


@rule("statistics.spent-on", MEDIUM,
      "Some {statistic:£4 billion} would be spent on {counted:special schools}.",
      "no: Some £4 billion would be lost.")  # fmt: skip
def spent_on(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """Money before its passive: an extra £4 billion will be spent on special schools."""
    if not seen.quantity.unit.startswith("currency:"):
        return None
    for at in range(seen.last, min(seen.last + 10, seen.stop - 2)):
        if doc.keys[at] in SPENT and doc.keys[at + 1] in PAID_FOR and doc.keys[at - 1] in BEEN:
            return counts(doc, phrase(doc, at + 2, seen.stop))
    return None


@rule("statistics.given", MEDIUM,
      "They paid {counted:management consultants} {statistic:£41 million}.",
      "no: They paid £41 million.")  # fmt: skip
def given(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """Who is paid, offered or charged so much: would give most teachers 5 per cent."""
    end = seen.lead + 1
    for at in range(end - 1, max(seen.begin, end - 7) - 1, -1):
        if doc.keys[at] in GIVES:
            tokens = phrase(doc, at + 1, end)
            return counts(doc, tokens) if tokens and tokens[1] == end else None
    return None


@rule("statistics.label", MEDIUM,
      "{counted:Median pay gap}: {statistic:27%}", "no: Ms Orr lost £40.")  # fmt: skip
def label(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The words that a colon puts before a figure: Mean gender pay gap: 19.6%."""
    at = seen.lead
    if at <= seen.begin or doc.keys[at] != ":":
        return None
    tokens = (seen.begin, at)
    words = doc.keys[tokens[0] : tokens[1]]
    clause = words[-1] in VERBS or not (AUXILIARIES | PRONOUNS).isdisjoint(words)
    return None if clause or len(words) > LABEL else counts(doc, tokens)
