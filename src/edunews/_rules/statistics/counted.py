"""What a number counts or measures, and of whom: one rule for each way of saying it."""

from typing import Any

from edunews._rules.rule import Rule, rule
from edunews._rules.statistics.amounts import (
    Of,
    bought,
    counted_at,
    counts,
    described,
    fronted,
    noun,
    noun_before,
    same,
    share_of,
    shared,
    whole,
)
from edunews._rules.statistics.clauses import VERBAL, Tokens, noun_of
from edunews._rules.statistics.seen import Seen
from edunews._text.document import Document
from edunews._text.pattern import pattern
from edunews.model.provenance import Confidence
from edunews.model.statistics import ChangeRole
from edunews.vocab.entries import ChangeEntry, ChangeNounEntry

LOW = Confidence.LOW
SHARES = ("percent", "ratio", "percentage_point")
# The subject of these is what is measured; of others it is who has, gets or does.
STANDS = frozenset(
    """accounted accounts amounted amounts average averaged averages averaging came come comes cost
    costing costs earn earned earns exceed exceeded exceeds hit hits pass passed passes peaked range
    make makes number numbered numbers raise raises ranged ranges reach reached reaches
    reaching remain remained remains stand standing stands start starts
    stayed stays stood top topped tops total totalled totalling totals unchanged varied varies
    vary""".split()
)
MOVES = frozenset("bring bringing brings brought take takes taking took".split())
LASTS = frozenset("""last lasted lasting lasts ran run running runs take takes took""".split())
GIVES = frozenset(
    """award awarded charge charged charges charging gave give gives giving offer offered offering
    offers owe owed owes paid pay paying pays""".split()
)
GETS = frozenset("get gets getting offered receive received receives receiving".split())
ASIDE = pattern("Qq*N?(?:PT)?x")  # , 92 points in 2013,
VAGUE = frozenset("decrease drop fall figure gain increase number rise total".split())
ADDS = frozenset({"add", "added", "adding", "adds"})
AGAIN = frozenset({"against", "from", "than", "with"})
LEVELS = frozenset("above around below between near over to under".split())  # edged above 38%
FIGURES = frozenset("figure proportion rate share".split())
TIMES = frozenset({"times", "twice"})  # of occasions
LABELS = frozenset({"(", "-", ":", "–", "—"})
OTHERS = (("among",), ("for",))
AS_MANY = (("many",), ("much",))


def _measured(seen: Seen, verb: int) -> bool:
    """Whether the subject of a verb is what its figure measures: it is, stands at, costs."""
    clauses = seen.clauses
    first, last = clauses.starts[verb], clauses.starts[verb + 1] - 1
    while last > first and clauses.tags[last] == "a":  # is now
        last -= 1
    gets = clauses.keys[last] in GETS and seen.unit in SHARES  # heads were offered 5 per cent
    return clauses.tags[last] == "B" or clauses.keys[last] in STANDS or gets


@rule("statistics.changed", LOW,
      "{counted:Apprenticeship starts} fell by {statistic:4.1 per cent}.",
      "They raised {counted:fees} by {statistic:£300}.",
      "A rise took {counted:starting salaries} to {statistic:£31,650}.",
      "{counted:Waiting lists} have grown {statistic:threefold}.",
      "no: Some 40 pupils left.")  # fmt: skip
def changed(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The quantity that changed: the subject of the change verb, or its object."""
    if seen.change is None or seen.cue < 0 or (seen.unit == "ratio" and seen.cue == seen.first):
        return None  # half the figure of 2019
    clauses, near = seen.clauses, earlier if seen.follows(earlier) else None
    if seen.change.role is ChangeRole.MULTIPLIER:
        again = near and (
            doc.keys[seen.lead] == "," or doc.keys[seen.last + 1 : seen.last + 2] in AS_MANY
        )
        if again and near and near.unit == "count" and (told := same(near)):
            return told  # 776 posts drew nobody, twice as many as last year
        own = counted_at(doc, seen, seen.last, singular=True)
        verb = clauses.verb_before(clauses.at(seen.first))
        return counts(
            doc,
            own
            or clauses.subject_of(clauses.at(seen.first))
            or (clauses.subject_of(verb) if verb >= 0 else None),
        )
    if (
        near
        and near.change
        and near.change.role is ChangeRole.MULTIPLIER
        and seen.cue == near.first
    ):
        return same(near)
    if doc.keys[seen.cue] in ADDS and seen.last < seen.stop:
        return counts(doc, noun_of(clauses.tags, seen.last + 1, seen.stop))
    if seen.cue > seen.first:
        return _cue_after(doc, seen, near)
    noun_cue = doc.at(ChangeNounEntry, seen.cue)
    place = clauses.at(seen.cue)
    if noun_cue and clauses.kinds[place] == "N":
        return _of_noun(doc, seen, near, place)
    return _of_verb(doc, seen, near, place)


def _cue_after(doc: Document, seen: Seen, near: Seen | None) -> Of | None:
    """10% rise in fees; 5% fewer pupils than in 2022; results are 7.9% higher."""
    clauses = seen.clauses
    if hit := doc.at(ChangeNounEntry, seen.cue):
        return _cue_noun(doc, seen, near, (hit.start, hit.end))
    hit = doc.at(ChangeEntry, seen.cue)
    if hit and (own := counted_at(doc, seen, hit.end)):
        return counts(doc, own)
    verb = clauses.verb_before(clauses.at(seen.first))
    anew = near is not None and verb >= 0 and clauses.starts[verb] >= near.first
    anew = anew and "x" not in clauses.kinds[verb : clauses.at(seen.first)]
    if not anew and (again := same(near)):
        return again
    told: Of | None = noun_before(doc, seen, near) or subject(doc, seen, near)
    if told:
        return told  # puts the week at 50 hours, down from 52
    return (counts(doc, clauses.subject_of(verb)) if verb >= 0 else None) or same(near)


def _cue_noun(doc: Document, seen: Seen, near: Seen | None, cue: tuple[int, int]) -> Of | None:
    """A 5% rise in fees; a 5% pay rise; some £40, a 5% rise."""
    if own := _change_in(seen, cue[1]):
        return counts(doc, own)
    if seen.lead >= seen.begin and doc.keys[seen.lead] == "," and (again := same(near)):
        return again
    return counts(doc, cue)


def _change_in(seen: Seen, at: int) -> Tokens:
    """What a change noun is a change of: an increase of £40 in property taxes."""
    clauses = seen.clauses
    if at >= seen.stop or clauses.keys[at] not in ("in", "to"):
        return None
    place = clauses.at(at) + 1
    return clauses.noun(place) if clauses.kinds[place : place + 1] == "N" else None


def _of_noun(doc: Document, seen: Seen, near: Seen | None, place: int) -> Of | None:
    """A rise of 5 per cent in fees; a rise in fees of 5 per cent; the increase was 6 per cent."""
    clauses = seen.clauses
    if own := _change_in(seen, clauses.starts[place + 1]) or _change_in(seen, seen.last):
        return counts(doc, own)
    verb = clauses.verb_before(clauses.at(seen.first))
    if verb > place:
        if thing := clauses.object_of(verb):  # a rise of 5 per cent, taking salaries to
            return counts(doc, thing)
        return None if clauses.tags[clauses.starts[verb + 1] - 1] == "B" else same(near)
    if again := same(near):
        return again
    first, last = clauses.tokens(place, place + 1)
    return counts(doc, (first + (clauses.tags[first] == "D"), last))


def _of_verb(doc: Document, seen: Seen, near: Seen | None, place: int) -> Of | None:
    """They cut turnover from; starts fell by; reading fell six points, maths five."""
    clauses, here = seen.clauses, seen.clauses.at(seen.first)
    if near and doc.keys[seen.cue - 1] == "(" and seen.begin < near.first:
        return same(near)
    if near and near.change and near.first > seen.cue:
        share = seen.lead > near.last and doc.keys[seen.lead] == "or" and near.unit == "count"
        whose = clauses.subject_of(place) if share and seen.unit in SHARES else None
        return counts(doc, whose or _listed(seen, near)) or same(near)
    verb = place if clauses.kinds[place] in VERBAL else clauses.verb_before(place + 1)
    later = clauses.verb_before(here)
    until = clauses.at(max(seen.lead, 0))
    if later > place and (thing := clauses.object_of(later, until)):
        return counts(doc, thing)
    if verb < 0:
        return counts(doc, clauses.subject_of(place)) or same(near)
    entry = doc.at(ChangeEntry, seen.cue)
    if entry and entry.entry.kind == "loss":
        return None
    thing = clauses.object_of(verb, until) if clauses.kinds[place] in VERBAL else None
    if thing:
        return counts(doc, thing)
    if near and place != verb and clauses.kinds[place - 1] in "xc" and (again := same(near)):
        return again
    return counts(
        doc, clauses.subject_of(place if clauses.kinds[place - 1] in "Nx" else verb)
    ) or same(near)


def _listed(seen: Seen, near: Seen) -> Tokens:
    """And acceptances by 5 per cent; maths five: the noun between two figures of one verb."""
    clauses = seen.clauses
    at, first = (
        clauses.at(seen.lead if seen.lead > near.last else seen.first),
        clauses.at(near.last),
    )
    at -= clauses.kinds[at] in "PQ"
    if at > first and clauses.kinds[at] == "N" and clauses.kinds[at - 1] in "xc":
        return clauses.noun(at)
    return None


@rule("statistics.repeated", LOW,
      "A quarter of entries ({statistic:24.6%}) got a 7.",
      "Some 40 {counted:heads}, or {statistic:5 per cent}, left.",
      "no: Some 40 pupils and 30% of heads left.")  # fmt: skip
def repeated(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The same thing told again or compared: in brackets, after "or", "compared with"."""
    if earlier is None or not seen.follows(earlier) or seen.lead < earlier.last:
        return None
    before, near = doc.keys[seen.lead], seen.first - earlier.last
    if before == "," and seen.clauses.tags[seen.last : seen.last + 1] == "+":
        return same(earlier)  # is £10,990, 23 per cent more than in England
    share = seen.unit in SHARES or earlier.unit in SHARES
    if before == "(":
        return counts(doc, _bracketed(seen, earlier)) or same(earlier)
    if before in ("or", "–", "-", "—") and near <= 6 and (share or seen.unit == earlier.unit):
        return same(earlier)
    if before not in AGAIN or seen.unit != earlier.unit:
        return None
    if doc.keys[seen.last : seen.last + 1] in OTHERS:  # compared with 68 for boys
        return counts(doc, noun_of(seen.clauses.tags, seen.last + 1, seen.stop))
    return same(earlier)


def _bracketed(seen: Seen, earlier: Seen) -> Tokens:
    """London (46 per cent) and Leeds (44 per cent): the noun before the bracket."""
    clauses = seen.clauses
    at = clauses.at(seen.lead) - 1
    if seen.unit != earlier.unit or at < 0 or clauses.kinds[at] != "N":
        return None
    return clauses.tokens(at, at + 1) if clauses.starts[at] > earlier.last + 1 else None


@rule("statistics.subject", LOW,
      "{counted:The achievement rate} was {statistic:53.4 per cent}.",
      "{counted:The boys’ walk} takes {statistic:40 minutes}.",
      "{counted:The grants}, worth {statistic:£8 million}, end.",
      "They paid {counted:management consultants} {statistic:£41 million}.",
      "{counted:Median pay gap}: {statistic:27%}",
      "no: She was 12 miles away.")  # fmt: skip
def subject(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """The subject that is, stands at or costs so much; who is given it; what it labels."""
    clauses = seen.clauses
    if seen.lead < seen.begin or (seen.unit == "count" and doc.keys[seen.last - 1] in TIMES):
        return None
    at = clauses.at(seen.lead)
    if seen.unit.startswith(("distance:", "duration:")) and doc.keys[seen.lead] != "at":
        timed = seen.unit.startswith("duration:") and clauses.tags[seen.lead] == "B"
        verb = at - (doc.keys[seen.lead] == "for")
        word = doc.keys[clauses.starts[verb + 1] - 1]
        lasts = clauses.kinds[verb] in "VE" and (timed or word in LASTS)
        return counts(doc, clauses.subject_of(verb)) if lasts else None
    if beside := _beside(seen, at):
        return counts(doc, beside)
    verb = _measuring(seen, at)
    if verb < 0:
        return None
    moved = doc.keys[seen.lead] == "to" and doc.keys[clauses.starts[verb + 1] - 1] in MOVES
    put = moved or doc.keys[seen.lead] == "at"
    thing = clauses.object_of(verb, at) if put else None
    if thing and clauses.tags[thing[0]] != "D" and clauses.tags[thing[1] - 1] not in "sSd":
        thing = None  # was static at
    if thing:
        return counts(doc, thing)
    level = at == verb + 1 and doc.keys[seen.lead] in LEVELS and seen.unit in SHARES
    if put or level or _measured(seen, verb):
        thing = clauses.subject_of(verb)
    if thing and (whole := _vague_whole(seen, thing)):
        return shared(doc, whole, seen)
    vague = thing and thing[1] - thing[0] < 3 and doc.keys[thing[1] - 1] in VAGUE
    return None if vague else counts(doc, thing)


def _vague_whole(seen: Seen, thing: tuple[int, int]) -> Tokens:
    """Among girls the figure was 12 per cent; the whole in front."""
    clauses, begin = seen.clauses, seen.begin
    if thing[1] - thing[0] > 2 or clauses.keys[thing[1] - 1] not in FIGURES:
        return None
    if clauses.keys[begin] != "among" or clauses.at(thing[0]) > 6:
        return None
    tokens = noun_of(clauses.tags, begin + 1, thing[0])
    return (tokens[0], min(thing[0], clauses.clause_end(tokens[1]))) if tokens else None


def _measuring(seen: Seen, at: int) -> int:
    """The verb that has the figure: was 3 per cent, stands at 40, would cost the parish £2m."""
    kinds = seen.clauses.kinds
    if kinds[at] in VERBAL:
        return at
    if seen.clauses.kinds[seen.clauses.at(seen.first) - 1] == "V":  # sizes average 22.5
        return seen.clauses.at(seen.first) - 1
    if kinds[at] in "Nr" and at and kinds[at - 1] in VERBAL:
        return at - 1
    return seen.clauses.verb_before(at, 8) if kinds[at] == "P" else -1


def _beside(seen: Seen, at: int) -> Tokens:
    """The grants, worth £8 million; median gap: 27%; the gap, at 6 points, is; paid firms £4m"""
    clauses, keys = seen.clauses, seen.clauses.keys
    kinds, key = clauses.kinds, keys[seen.lead]
    if key == "worth":
        return clauses.before(at)
    if key in LABELS and "N" in kinds[:at] and set(kinds[:at]) <= set("NPoamqxQ"):
        return clauses.before(at)
    if ASIDE.match(clauses.kinds, clauses.at(seen.first)):
        comma = at - (key == "at" or kinds[at] == "a")
        if kinds[comma] == "x" and kinds[comma - 1 : comma] == "N":
            return clauses.before(comma)
    if kinds[at] == "N" and keys[clauses.starts[at] - 1] in GIVES:
        return clauses.noun(at)
    return None


@rule("statistics.bare", LOW, "Then {statistic:£40} was lost.", "no: Some 40 pupils left.")
def bare(doc: Document, seen: Seen, earlier: Seen | None) -> Of | None:
    """A quantity of which the sentence does not say what it measures."""
    return Of()


COUNTED: tuple[Rule[Any], ...] = (
    share_of, noun, changed, repeated, described, noun_before, bought, subject, fronted, whole,
    bare,
)  # fmt: skip
