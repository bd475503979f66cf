"""Dates and periods: where they stand and which days they mean."""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import compress, count
from typing import Any

from edunews._rules.dates import days, named, periods, weekdays, years
from edunews._rules.dates.reconcile import reconcile
from edunews._rules.dates.scan import Anchor, Draft, Scan
from edunews._rules.overlap import settle
from edunews._rules.rule import Found, Rule
from edunews._text.document import Document
from edunews._text.lexer import NUMBER
from edunews.model.dates import DateBasis, DateMention, DateModifier, DateRelation, Granularity
from edunews.model.provenance import Ambiguity
from edunews.model.span import Span
from edunews.model.text import ParagraphKind
from edunews.vocab.entries import CalendarEntry, DateWordEntry

__all__ = ["RULES", "find", "published_in"]

# For each kind of anchor its rules, in order: the first that answers wins.
RULES_OF: dict[str, tuple[Rule[Any], ...]] = {
    "number": (
        days.numeric,
        years.decade,
        years.school_years,
        years.year_alone,
        days.ordinal_day,
    ),
    "spoken": (years.year_alone,),
    "month": (days.day_month, days.other_shape, years.month_year, years.month_alone),
    "weekday": (weekdays.nth_weekday, weekdays.weekday),
    "day": (weekdays.deictic_day,),
    "unit": (periods.years_time, periods.past_span, periods.deictic_unit),
    "year": (years.fiscal_year, periods.deictic_unit),
    "term": (named.term,),
    "semester": (periods.deictic_unit,),
    "quarter": (periods.quarter, periods.deictic_unit),
    "century": (periods.century, periods.deictic_unit),
    "parliament": (periods.parliament,),
    "decade": (years.decade,),
    "ago": (periods.ago,),
    "season": (named.season,),
    "holiday": (named.holiday,),
    "event": (named.event,),
}

RULES: tuple[Rule[Any], ...] = tuple(
    dict.fromkeys(rule for rules in RULES_OF.values() for rule in rules)
)

RELATIONS = {
    "in": DateRelation.IN, "on": DateRelation.ON, "since": DateRelation.SINCE,
    "from": DateRelation.FROM, "between": DateRelation.FROM, "starting": DateRelation.FROM,
    "beginning": DateRelation.FROM, "to": DateRelation.TO, "until": DateRelation.UNTIL,
    "till": DateRelation.UNTIL, "through": DateRelation.UNTIL, "by": DateRelation.BY,
    "before": DateRelation.BEFORE, "after": DateRelation.AFTER, "during": DateRelation.DURING,
}  # fmt: skip
MODIFIERS = {
    "early": DateModifier.START, "start": DateModifier.START, "beginning": DateModifier.START,
    "mid": DateModifier.MID, "middle": DateModifier.MID, "late": DateModifier.END,
    "end": DateModifier.END, "about": DateModifier.APPROXIMATE,
    "around": DateModifier.APPROXIMATE, "circa": DateModifier.APPROXIMATE,
}  # fmt: skip
APOSTROPHES = frozenset({"'", "’", "‘"})
# What may stand right behind a number of one or two digits: "12th", "90s", "3/5/2024".
GLUED = frozenset({"st", "nd", "rd", "th", "s", "'s", "/", "-"})


def anchors(doc: Document) -> list[Anchor]:
    """Everything in ``doc`` from which a date may be read, in order."""
    found = [_number(doc, at) for at in _numbers(doc)]
    for hit in doc.find(DateWordEntry):
        end, entry = hit.end, hit.entry
        if entry.capital and _abbreviated(doc, end):
            end += 1  # the full stop of "Sept. 5"
        found.append(Anchor(hit.start, end, entry.kind, entry.value))
    found += [
        Anchor(hit.start, hit.end, hit.entry.kind, 0, hit.entry.name.casefold())
        for hit in doc.find(CalendarEntry)
    ]
    return sorted(found)


def _numbers(doc: Document) -> Iterator[int]:
    """The number tokens that may begin or be a date: years, figures with marks, "12th", "70s"."""
    keys, last = doc.keys, len(doc.keys) - 1
    for at in compress(count(), map(NUMBER.__eq__, doc.kinds)):
        size = len(keys[at])
        if size == 2 and at and keys[at - 1] in APOSTROPHES and doc.glued(at):
            yield at - 1
        if (
            size == 4
            or 8 <= size <= 10
            or (size <= 2 and at < last and doc.glued(at + 1) and keys[at + 1] in GLUED)
        ):
            yield at


def _tail(doc: Document, at: int) -> bool:
    return doc.keys[at] in GLUED and doc.glued(at)


def _number(doc: Document, at: int) -> Anchor:
    return Anchor(at, at + 1, "number")


def _abbreviated(doc: Document, end: int) -> bool:
    if end + 1 >= len(doc.keys) or doc.keys[end] != "." or not doc.glued(end):
        return False
    return doc.kinds[end + 1] == NUMBER or doc.keys[end + 1] == ","


def _drafts(scan: Scan, found: Iterable[Anchor]) -> Iterator[tuple[Draft, Rule[Any]]]:
    for anchor in found:
        scan.enter(anchor.at)
        for rule in RULES_OF.get(anchor.kind, ()):
            drafts = rule.apply(scan, anchor)
            if drafts:
                for draft in drafts:
                    yield draft, rule
                break


def find(doc: Document, published: dt.date | None) -> Found[DateMention]:
    """The dates of ``doc``, resolved against the day of publication."""
    if published is not None and published.year not in RECKONED:
        published = None
    scan = Scan(doc, published)
    outside = [a for a in anchors(doc) if doc.kind_at(a.at) is not ParagraphKind.BOILERPLATE]
    settled = settle(_drafts(scan, outside), lambda pair: (pair[0].at, pair[0].end))
    drafts = reconcile(scan, [draft for draft, _rule in settled])
    facts, ambiguities = [], []
    for number, (draft, (_draft, rule)) in enumerate(zip(drafts, settled, strict=True), 1):
        scan.enter(draft.at)
        mention = _mention(scan, draft, rule, f"d{number}")
        facts.append(mention)
        if draft.ambiguity:
            chosen, *others = draft.ambiguity
            ambiguities.append(
                Ambiguity(
                    span=mention.span,
                    text=mention.text,
                    kind="day_month_order",
                    chosen=chosen,
                    others=tuple(others),
                    rule=rule.id,
                )
            )
    return Found(facts=tuple(facts), ambiguities=tuple(ambiguities))


def _mention(scan: Scan, draft: Draft, rule: Rule[Any], identifier: str) -> DateMention:
    span = scan.doc.span(draft.at, draft.end)
    modifier, relation = _lead(scan, draft)
    if scan.key(draft.at).startswith("mid-"):
        span, modifier = Span(span.start + len("mid-"), span.end), DateModifier.MID
    first, last = draft.days or (None, None)
    return DateMention(
        id=identifier,
        span=span,
        text=span.of(scan.doc.text),
        first=first,
        last=last,
        granularity=draft.granularity,
        modifier=draft.modifier or modifier,
        relation=relation,
        basis=draft.basis,
        approximate=draft.approximate,
        alternatives=draft.alternatives,
        rule=rule.id,
        confidence=rule.confidence,
    )


def _lead(scan: Scan, draft: Draft) -> tuple[DateModifier | None, DateRelation | None]:
    """The modifier and the preposition that stand before the date, outside its span."""
    at = draft.at - 1
    at -= scan.key(at) == "the"
    if scan.key(at) == "-" and scan.key(at - 1) == "mid":
        at -= 1
    modifier = None
    if scan.key(at) == "of" and scan.key(at - 1) in ("start", "beginning", "middle", "end"):
        modifier, at = MODIFIERS[scan.key(at - 1)], at - 2
        at -= scan.key(at) in ("the", "very")
    elif scan.key(at) in ("early", "mid", "late", "about", "around", "circa"):
        modifier, at = MODIFIERS[scan.key(at)], at - 1
    relation = RELATIONS.get(scan.key(at))
    if scan.key(at) == "and" and "between" in scan.keys(at - JOINED, at):
        relation = DateRelation.TO
    return modifier, relation


JOINED = 8
# Publication outside these years is taken for unknown: the arithmetic would leave the calendar.
RECKONED = range(1100, 2900)


def published_in(doc: Document) -> dt.date | None:
    """The one day that stands in the datelines and bylines of ``doc``; None when not just one."""
    heads = (ParagraphKind.DATELINE, ParagraphKind.BYLINE)
    scan = Scan(doc, None)
    found = (a for a in anchors(doc) if doc.kind_at(a.at) in heads)
    named = {
        draft.days.first
        for draft, _rule in _drafts(scan, found)
        if draft.days is not None
        and draft.granularity is Granularity.DAY
        and draft.basis is DateBasis.EXPLICIT
        and not draft.ambiguity
        and not {"updated", "modified"} & set(scan.keys(draft.at - 3, draft.at))
    }
    return next(iter(named)) if len(named) == 1 else None
