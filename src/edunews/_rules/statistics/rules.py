"""Statistics: quantities with what they count, their change, period and source."""

from bisect import bisect_left
from operator import attrgetter

import attrs

from edunews._rules.rule import Found, Named
from edunews._rules.statistics.amounts import Of
from edunews._rules.statistics.change import Changes
from edunews._rules.statistics.clauses import Clauses, played
from edunews._rules.statistics.counted import COUNTED
from edunews._rules.statistics.ends import came_from, link_ends
from edunews._rules.statistics.equivalents import pairs
from edunews._rules.statistics.grammar import tags
from edunews._rules.statistics.period import Dated, at_tokens, by_sentence, period
from edunews._rules.statistics.seen import Seen, governor
from edunews._rules.statistics.source import Sources
from edunews._text.document import Document
from edunews.model.dates import DateMention
from edunews.model.provenance import Confidence
from edunews.model.quotes import Quote, SourceKind
from edunews.model.statistics import (
    Change,
    ChangeRole,
    Quantity,
    Statistic,
    StatisticSource,
    make_statistic,
)
from edunews.vocab.entries import ChangeNounEntry

RULES = COUNTED
APPLIED = tuple((rule.id, rule.confidence, rule.apply) for rule in RULES)
ASKED = frozenset({"carried", "completed", "conducted", "held", "run", "taken", "which"})
WHEN = frozenset({"during", "for", "from", "in", "last", "this"})
OUT = frozenset({"announced", "issued", "out", "public", "published", "released"})
WITHIN = frozenset({"across", "at", "in", "with"})
UP_DOWN = ("up", "down")


def find(
    doc: Document,
    numbers: tuple[Quantity, ...],
    dates: tuple[DateMention, ...],
    named: Named,
    quotes: tuple[Quote, ...],
) -> Found[Statistic]:
    """The statistics of ``doc``, linked to its dates, people and quotes."""
    days, sources = at_tokens(doc, dates), Sources(doc, named, quotes)
    seen, dated = _changes(doc, _see(doc, numbers, days)), by_sentence(doc, days)
    again = pairs(doc, seen)
    facts: list[Statistic] = []
    told: list[tuple[Seen, DateMention | None]] = []  # of this sentence, with their periods
    earlier: Seen | None = None
    asked: dict[tuple[int, int], StatisticSource] = {}
    for number, one in enumerate(seen, 1):
        told = [] if not told or told[0][0].begin != one.begin else told
        here = dated.get(doc.sentence_of[one.first], ())
        rule_id, confidence, of = _counted(doc, one, earlier)
        one.counted, one.population = of.counted, of.population
        earlier = earlier if _aside(one) or _placed(doc, one, earlier) else one
        later = seen[number] if number < len(seen) else None
        when = period(doc, one, here, told, later) if here else None
        told = [*told[-8:], (one, when)]  # the nearest are enough, and a text may be one sentence
        source, quote = sources.of(one)
        if quote is None:
            source = source or sources.going_on(one, facts[-1] if facts else None)
        if source:
            place = source.span.start, source.span.end
            if place not in asked:
                asked[place] = _asked(doc, source, numbers, dates)
            source = asked[place]
        if when is None and quote is None and source and source.kind is SourceKind.DOCUMENT:
            when = source.fieldwork  # in answers the time of the asking counts
        facts.append(
            make_statistic(
                id=f"s{number}", span=one.quantity.span, quantity=one.quantity,
                counted=of.counted, population=of.population, change=one.change, period=when,
                source=source, quote=quote,
                equivalents=tuple(again.get(number - 1, ())), rule=rule_id, confidence=confidence,
            )
        )  # fmt: skip
    return Found(facts=tuple(facts))


def _asked_until(doc: Document, source: StatisticSource) -> int:
    """Where the words on the asking end: a poll, held in May, found; a poll in May found."""
    at = doc.token_at(source.end - 1) + 1
    rest = doc.keys[at : at + 10]
    if rest[:1] and rest[0] in WHEN:
        return doc.ends[min(at + 4, len(doc) - 1)]
    aside = rest[1:] if rest[:1] == (",",) else ()
    aside = aside if aside and (aside[0] in ASKED or aside[0] in WHEN) else ()
    return doc.starts[at + 1 + aside.index(",")] if "," in aside else source.end


def _published(doc: Document, date: DateMention) -> bool:
    """Whether a date tells when the findings came out: figures published in May."""
    at = doc.token_at(date.start)
    return not OUT.isdisjoint(doc.keys[max(0, at - 3) : at])


def _asked(
    doc: Document,
    source: StatisticSource,
    numbers: tuple[Quantity, ...],
    dates: tuple[DateMention, ...],
) -> StatisticSource:
    """The source with how many it asked, and when: a survey of 2,000 heads in May."""
    at = bisect_left(numbers, source.start, key=attrgetter("span.start"))
    sample = numbers[at] if at < len(numbers) and numbers[at].end <= source.end else None
    at = bisect_left(dates, source.start, key=attrgetter("span.start"))
    held = at < len(dates) and dates[at].end <= _asked_until(doc, source)
    fieldwork = dates[at] if held and not _published(doc, dates[at]) else None
    if sample is None and fieldwork is None:
        return source
    sample = sample if sample and sample.unit == "count" else None
    return attrs.evolve(source, sample=sample, fieldwork=fieldwork)


def _see(doc: Document, numbers: tuple[Quantity, ...], days: list[Dated]) -> list[Seen]:
    """The numbers at their tokens, each among the phrases of its sentence."""
    spans = [quantity.span for quantity in numbers]
    places = [(doc.token_at(span.start), doc.token_at(span.end - 1) + 1) for span in spans]
    known = tags(doc, places, [(first, last) for first, last, _date in days])
    letters = known, played(known)
    seen: list[Seen] = []
    clauses: Clauses | None = None
    for quantity, (first, last) in zip(numbers, places, strict=True):
        begin, stop = doc.sentences[doc.sentence_of[first]]
        if clauses is None or clauses.begin != begin:
            clauses = Clauses(letters, doc.keys, begin, stop)
        lead = governor(doc, first, begin)
        seen.append(Seen(quantity, first, last, begin, stop, lead, clauses, quantity.unit))
    return seen


def _aside(one: Seen) -> bool:
    """Whether a number is no term of what is told: it grew 3 per cent in [six years], to 40."""
    return one.unit.startswith("duration:") and one.change is None and one.counted is None


def _placed(doc: Document, one: Seen, earlier: Seen | None) -> bool:
    """Whether a count only tells where or which: 420 teachers in 300 schools, with 110 at work."""
    told = one.follows(earlier) and earlier is not None and earlier.counted is not None
    return told and one.unit == "count" and one.change is None and doc.keys[one.lead] in WITHIN


def _changes(doc: Document, seen: list[Seen]) -> list[Seen]:
    if not seen:
        return seen
    changes = Changes(doc, seen[0].clauses.tags)
    for place, one in enumerate(seen):
        later = seen[place + 1] if place + 1 < len(seen) else None
        aside = place > 1 and _aside(seen[place - 1]) and one.follows(seen[place - 2])
        back = 1 + aside
        changes.of(one, seen[place - back] if place else None, later)
        start = one.change
        if start and start.role is ChangeRole.START and one.lead - 2 <= one.cue:
            _give_end(doc, seen, start, place)
    return link_ends(seen)


def _give_end(doc: Document, seen: list[Seen], start: Change, place: int) -> None:
    """39%, down from 57%; 412, a fall from 480: the end value carries the change."""
    at, cue = came_from(doc, seen, place), seen[place].cue
    if (
        at >= 0
        and seen[at].change is None
        and (
            doc.keys[cue] in UP_DOWN
            or doc.keys[cue - 1] in (",", "having")
            or doc.at(ChangeNounEntry, cue)
        )
    ):
        seen[at].change, seen[at].cue = attrs.evolve(start, role=ChangeRole.END), cue


def _counted(doc: Document, one: Seen, earlier: Seen | None) -> tuple[str, Confidence, Of]:
    for identifier, confidence, apply in APPLIED:
        of = apply(doc, one, earlier)
        if of is not None:
            return identifier, confidence, of
    raise AssertionError("the last rule answers always")
