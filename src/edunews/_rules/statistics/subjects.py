"""What a figure says of the subject of its clause: it is, stands at, costs or passes so much."""

from edunews._rules.rule import rule
from edunews._rules.statistics.amounts import Of, Tokens, counts
from edunews._rules.statistics.seen import Seen, subject_before
from edunews._rules.statistics.words import BE, GIVES, LASTS, PRONOUNS, STANDS, VERBS
from edunews._text.document import Document
from edunews._text.lexer import LOWER, PUNCTUATION
from edunews.model.provenance import Confidence

__all__ = ["between", "clause", "subject"]

LOW = Confidence.LOW
# What they have, get or pay is not what is measured.
AGENTS = GIVES | frozenset("get gets getting got had has have raised said spend spent".split())
NO_SUBJECT = PRONOUNS | {"figure", "i'm", "other", "you"}
HELD = frozenset({"capped", "costed", "estimated", "frozen", "pegged", "priced", "set", "valued"})
COSTS = frozenset({"cost", "costing", "costs"})
PUT = frozenset({"put", "puts", "putting"})


def between(doc: Document, start: int, end: int) -> Tokens:
    """The object between a verb and its preposition: cut [staff turnover at his school] from."""
    for at in range(start, end):
        if doc.kinds[at] == PUNCTUATION or doc.keys[at] in ("by", "from"):
            end = at
            break
    return (start, end) if start < end else None


@rule("statistics.subject", LOW,
      "{counted:The achievement rate} was {statistic:53.4 per cent}.",
      "{counted:The boys’ walk} takes {statistic:40 minutes}.",
      "{counted:The grants}, worth {statistic:£8 million}, end.",
      "no: She was 12 miles away.")  # fmt: skip
def subject(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The subject that is, stands at or costs so much."""
    at = seen.lead
    if seen.quantity.unit.startswith(("distance:", "duration:")):
        long = BE if seen.quantity.unit.startswith("duration:") else ()
        lasts = at > seen.begin and (doc.keys[at] in LASTS or doc.keys[at] in long)
        tokens = subject_before(doc, at, seen.begin) if lasts else None
        return counts(doc, tokens) if tokens and doc.kinds[tokens[1] - 1] == LOWER else None
    if apposed := _apposed(doc, at, seen):
        return counts(doc, apposed)
    if at > seen.begin and doc.keys[at] in ("at", "to", "for", "an", "from"):
        for verb in range(at - 1, max(seen.begin, at - 12), -1):
            if doc.keys[verb] in PUT:
                return counts(doc, between(doc, verb + 1, at))
        if doc.keys[at] == "at" and doc.keys[at - 1] in HELD:
            return counts(doc, subject_before(doc, at - 1, seen.begin))
        at -= 1
    if at >= seen.begin and doc.keys[at] not in STANDS:  # would cost the parish £350,000
        at = next((p for p in range(at - 1, max(seen.begin, at - 4), -1)
                   if doc.keys[p] in COSTS and doc.keys[p + 1] != "of"), -1)  # fmt: skip
    if at < seen.begin or doc.keys[at] not in STANDS:
        return None
    aside = at - 1 > seen.begin and doc.keys[at - 1] == ","  # The grants, worth £8 million,
    tokens = subject_before(doc, at - aside, seen.begin)
    return counts(doc, tokens) if tokens and doc.keys[tokens[1] - 1] != "figure" else None


def _apposed(doc: Document, at: int, seen: Seen) -> Tokens:
    """The noun before a figure in commas: the gap, at 6 points, is; absence, now 7 per cent,"""
    comma = at - (doc.keys[at] in ("at", "now", "currently")) if at > seen.begin else at
    after = doc.keys[seen.last] if seen.last < seen.stop else ""
    if comma <= seen.begin or doc.keys[comma] != "," or after != ",":
        return None
    tokens = subject_before(doc, comma, seen.begin)
    if tokens is None or doc.kinds[tokens[1] - 1] != LOWER:
        return None
    return tokens if VERBS.isdisjoint(doc.keys[slice(*tokens)]) else None


@rule("statistics.clause", LOW,
      "{counted:Most school trips} started from {statistic:£900}.",
      "no: Ms Orr raised £60,000.")  # fmt: skip
def clause(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The subject of the clause of an amount or share, where nothing nearer tells: no person."""
    if not seen.quantity.unit.startswith(("currency:", "percent")):
        return None
    verb = next((at for at in range(seen.first - 1, max(seen.begin, seen.first - 9), -1)
                 if doc.keys[at] in VERBS or doc.keys[at] in BE), 0)  # fmt: skip
    agent = seen.lead < seen.begin or doc.keys[verb] in AGENTS or doc.keys[seen.lead] == "at"
    tokens = subject_before(doc, verb, seen.begin) if verb and not agent else None
    if tokens is None or doc.kinds[tokens[1] - 1] != LOWER:
        return None
    words = doc.keys[slice(*tokens)]
    return None if words[0] == "with" or not NO_SUBJECT.isdisjoint(words) else counts(doc, tokens)
