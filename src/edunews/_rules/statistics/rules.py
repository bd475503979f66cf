"""Statistics: quantities with what they count, their change, period and source."""

from bisect import bisect_left

import attrs

from edunews._rules.rule import Found, Named
from edunews._rules.statistics.change import change_of, sentences_of_change
from edunews._rules.statistics.counted import COUNTED, Of
from edunews._rules.statistics.ends import came_from, link_ends
from edunews._rules.statistics.equivalents import pairs
from edunews._rules.statistics.period import dates_by_sentence, period
from edunews._rules.statistics.seen import Seen, lead
from edunews._rules.statistics.source import Sources
from edunews._rules.statistics.words import DETERMINERS, PREPOSITIONS
from edunews._text.document import Document
from edunews.model.dates import DateMention
from edunews.model.provenance import Confidence
from edunews.model.quotes import Quote
from edunews.model.span import Excerpt
from edunews.model.statistics import Change, ChangeRole, Quantity, Statistic, StatisticSource

__all__ = ["RULES", "find"]

RULES = COUNTED
ASKED = frozenset({"carried", "completed", "conducted", "held", "taken"})
UP_DOWN = ("up", "down")


def find(
    doc: Document,
    numbers: tuple[Quantity, ...],
    dates: tuple[DateMention, ...],
    named: Named,
    quotes: tuple[Quote, ...],
) -> Found[Statistic]:
    """The statistics of ``doc``, linked to its dates, people and quotes."""
    seen = _changes(doc, [_see(doc, quantity) for quantity in numbers])
    dated, sources = dates_by_sentence(doc, dates), Sources(doc, named, quotes)
    again = pairs(doc, seen)
    facts: list[Statistic] = []
    told: list[tuple[Seen, DateMention | None]] = []  # of this sentence, with their periods
    earlier: Seen | None = None
    for number, one in enumerate(seen, 1):
        told = [] if not told or told[0][0].begin != one.begin else told
        here = dated.get(doc.sentence_of[one.first], ())
        rule_id, confidence, of = _counted(doc, one, earlier, dates if here else ())
        earlier = one._replace(counted=of.counted, population=of.population)
        later = seen[number] if number < len(seen) else None
        when = period(doc, one, here, told, later) if here else None
        told = [*told[-8:], (one, when)]  # the nearest are enough, and a text may be one sentence
        source, quote = sources.of(one)
        if quote is None:
            source = source or sources.going_on(one, facts[-1] if facts else None)
        facts.append(
            Statistic(
                id=f"s{number}", span=one.quantity.span, quantity=one.quantity,
                counted=of.counted, population=of.population, change=one.change, period=when,
                source=source and _asked(doc, source, numbers, dates), quote=quote,
                equivalents=tuple(again.get(number - 1, ())), rule=rule_id, confidence=confidence,
            )
        )  # fmt: skip
    return Found(facts=tuple(facts))


def _asked_until(doc: Document, source: StatisticSource) -> int:
    """Where the words on the asking end: after an aside, "a poll of heads, held in May, found"."""
    at = doc.token_at(source.end - 1) + 1
    aside = doc.keys[at + 1 : at + 10] if doc.keys[at : at + 1] == (",",) else ()
    aside = aside if aside and aside[0] in ASKED else ()
    return doc.starts[at + 1 + aside.index(",")] if "," in aside else source.end


def _asked(
    doc: Document,
    source: StatisticSource,
    numbers: tuple[Quantity, ...],
    dates: tuple[DateMention, ...],
) -> StatisticSource:
    """The source with how many it asked, and when: a survey of 2,000 heads in May."""
    at = bisect_left(numbers, source.start, key=lambda number: number.start)
    sample = numbers[at] if at < len(numbers) and numbers[at].end <= source.end else None
    at = bisect_left(dates, source.start, key=lambda date: date.start)
    fieldwork = (
        dates[at] if at < len(dates) and dates[at].end <= _asked_until(doc, source) else None
    )
    if sample is None and fieldwork is None:
        return source
    sample = sample if sample and sample.unit == "count" else None
    return attrs.evolve(source, sample=sample, fieldwork=fieldwork)


def _see(doc: Document, quantity: Quantity) -> Seen:
    first, last = doc.token_at(quantity.start), doc.token_at(quantity.end - 1) + 1
    begin, stop = doc.sentences[doc.sentence_of[first]]
    return Seen(quantity, first, last, begin, stop, lead(doc, first, begin))


def _changes(doc: Document, seen: list[Seen]) -> list[Seen]:
    made: list[Seen] = []
    moving = sentences_of_change(doc)
    for place, one in enumerate(seen):
        if one.begin not in moving and one.quantity.unit != "multiple":
            made.append(one)
            continue
        earlier = made[-1] if made else None
        later = seen[place + 1] if place + 1 < len(seen) else None
        made.append(change_of(doc, one, earlier, later))
        start = made[-1].change
        if start and start.role is ChangeRole.START and made[-1].cue == one.lead - 1:
            _give_end(doc, made, start, made[-1].cue)
    return link_ends(made)


def _give_end(doc: Document, made: list[Seen], start: Change, cue: int) -> None:
    """39%, down from 57%: the end value carries the change."""
    at = came_from(doc, made, len(made) - 1)
    if at >= 0 and made[at].change is None and start.cue and start.cue.text.lower() in UP_DOWN:
        change = attrs.evolve(start, role=ChangeRole.END)
        made[at] = made[at]._replace(change=change, cue=cue)


def _counted(
    doc: Document, one: Seen, earlier: Seen | None, dates: tuple[DateMention, ...]
) -> tuple[str, Confidence, Of]:
    for by in RULES:
        of = by.apply(doc, one, earlier)
        if of is not None and of.counted is not None:
            counted = _without_date(doc, of.counted, dates) if dates else of.counted
            of = Of(counted, counted if of.population else None) if counted else None
        if of is not None:
            return by.id, by.confidence, of
    raise AssertionError("the last rule answers always")


def _without_date(doc: Document, found: Excerpt, dates: tuple[DateMention, ...]) -> Excerpt | None:
    """What was taken for the thing counted, less a date at its end: [posts] in July last year."""
    at = bisect_left(dates, found.end, key=lambda date: date.start) - 1
    if at < 0 or dates[at].end < found.end:
        return found
    last, first = doc.token_at(dates[at].start), doc.token_at(found.start)
    last -= last > first and doc.keys[last - 1] in DETERMINERS  # in the autumn term
    last -= last > first and doc.keys[last - 1] in PREPOSITIONS
    return doc.excerpt(first, last) if last > first else None
