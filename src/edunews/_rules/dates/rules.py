"""Dates and periods: where they stand and which days they mean."""

import datetime as dt
import functools
from collections.abc import Container, Iterator
from typing import Any

from edunews._rules.dates import days, named, periods, weekdays, years
from edunews._rules.dates.reconcile import reconcile
from edunews._rules.dates.scan import APOSTROPHES, Anchor, Draft, Scan
from edunews._rules.overlap import settle
from edunews._rules.rule import Found, Rule
from edunews._text.document import Document
from edunews._text.lexer import NUMBER, places_of
from edunews.model.dates import (
    DateBasis,
    DateMention,
    DateModifier,
    DateRelation,
    make_date_mention,
)
from edunews.model.provenance import Ambiguity
from edunews.model.span import Span
from edunews.model.text import ParagraphKind
from edunews.vocab.entries import CalendarEntry, DateWordEntry
from edunews.vocab.types import Vocabulary

# For each kind of anchor its rules, in order: the first that answers wins.
RULES_OF: dict[str, tuple[Rule[Any], ...]] = {
    "figures": (days.numeric, years.school_years, years.year_alone),
    "number": (years.year_alone,),
    "pair": (years.school_years, years.year_alone),
    "decade": (years.decade,),
    "tens": (years.decade, years.year_alone),
    "nth": (days.ordinal_day,),
    "spoken": (years.year_alone,),
    "month": (days.day_month, days.other_shape, years.month_year, years.month_alone),
    "months": (years.months,),
    "weekday": (weekdays.nth_weekday, weekdays.weekday),
    "day": (weekdays.deictic_day,),
    "unit": (periods.ago, periods.past_span, periods.deictic_unit),
    "year": (years.fiscal_year, periods.deictic_unit),
    "term": (named.term,),
    "semester": (periods.deictic_unit,),
    "quarter": (periods.quarter, periods.deictic_unit),
    "century": (periods.century, periods.deictic_unit),
    "parliament": (periods.deictic_unit,),
    "season": (named.season,),
    "holiday": (named.holiday,),
    "event": (named.event,),
}

RULES: tuple[Rule[Any], ...] = tuple(
    dict.fromkeys(rule for rules in RULES_OF.values() for rule in rules)
)

RELATIONS = {relation.value: relation for relation in DateRelation} | {
    "between": DateRelation.FROM, "starting": DateRelation.FROM, "beginning": DateRelation.FROM,
    "till": DateRelation.UNTIL, "through": DateRelation.UNTIL,
}  # fmt: skip
MODIFIERS = {
    "early": DateModifier.START, "start": DateModifier.START, "beginning": DateModifier.START,
    "mid": DateModifier.MID, "middle": DateModifier.MID, "late": DateModifier.END,
    "end": DateModifier.END, "about": DateModifier.APPROXIMATE,
    "around": DateModifier.APPROXIMATE, "circa": DateModifier.APPROXIMATE,
}  # fmt: skip
# What stands right behind a number that begins a date: "12th", "90s", "3/5/2024".
TAILS = {
    "st": "nth", "nd": "nth", "rd": "nth", "th": "nth", "s": "tens", "'s": "tens",
    "/": "figures", "-": "figures", "–": "figures",
}  # fmt: skip
LEAST_FIGURES = 8  # of "1.2.2024"
POSSESSIVES = frozenset((mark, "s") for mark in APOSTROPHES)
# "years" is a date only beside one of these: "last year", "three years' time".
BESIDE_A_UNIT = frozenset(
    "' ’ 's after ago before calendar coming from full hence last next or past the this"
    " whole".split()
)
JOINED = 9
# Publication outside these years is taken for unknown: the arithmetic would leave the calendar.
RECKONED = range(1100, 2900)


def _anchors(doc: Document, silent: Container[int]) -> Iterator[Anchor]:
    """Everything outside ``silent`` blocks that may begin a date; of equal spans the first stands.

    That the month comes before the numbers matters: "from the 13th to the 15th July".
    """
    keys, block_of, joined = (*doc.keys, ""), doc.block_of, _hyphened(doc.vocabulary)
    for at in doc.places(joined.keys()):
        if block_of[at] not in silent:
            yield Anchor(at, at + 1, *joined[keys[at]])
    for at, last, entry in doc.starting(DateWordEntry).values():
        if block_of[at] in silent:
            continue
        kind, end = entry.kind, last
        if kind == "unit" and BESIDE_A_UNIT.isdisjoint((keys[at - 2], keys[at - 1], keys[end])):
            continue
        if entry.capital and _abbreviated(doc, end):
            end += 1  # the full stop of "Sept. 5"
        yield Anchor(at, end, kind, entry.value)
    for at, end, entry in doc.starting(CalendarEntry).values():
        if block_of[at] not in silent:
            yield Anchor(at, end, entry.kind, 0, entry.name.casefold())
    yield from _numbers(doc, silent)


def _numbers(doc: Document, silent: Container[int]) -> Iterator[Anchor]:
    """The number tokens that may begin or be a date: years, figures with marks, "12th", "70s"."""
    keys = doc.keys
    for at in places_of(doc.kinds, NUMBER):
        key = keys[at]
        size = len(key)
        if size == 3 or 4 < size < LEAST_FIGURES or doc.block_of[at] in silent:
            continue
        following = keys[at + 1 : at + 3]
        tail = TAILS.get(following[0], "") if following and doc.glued(at + 1) else ""
        end = at + 1 + (tail == "tens")
        if following in POSSESSIVES:  # the lexer parts "1970's" at the apostrophe
            tail, end = "tens", at + 3
        if size == 2 and at and keys[at - 1] in APOSTROPHES and doc.glued(at):
            yield Anchor(at - 1, end, "tens" if tail == "tens" else "number")
        elif size == 4 and "1000" <= key < "2200":
            yield Anchor(at, end, tail or ("pair" if keys[end : end + 1] == ("to",) else "number"))
        elif (size <= 2 and tail) or (size >= LEAST_FIGURES and key.count(".") == 2):
            yield Anchor(at, end, tail or "figures")


@functools.lru_cache(8)
def _hyphened(vocabulary: Vocabulary) -> dict[str, tuple[str, int]]:
    """The words that hold a month or two, "mid-July", "May-July": an anchor's kind and value."""
    rows = (row for row in vocabulary.of(DateWordEntry) if row.kind == "month")
    months = [(form.lower(), row.value) for row in rows for form in row.spellings]
    parts = {f"{part}-{name}": ("month", value) for part in MODIFIERS for name, value in months}
    return parts | {f"{a}-{b}": ("months", 100 * m + n) for a, m in months for b, n in months}


def _abbreviated(doc: Document, end: int) -> bool:
    if end + 1 >= len(doc.keys) or doc.keys[end] != "." or not doc.glued(end):
        return False
    return doc.kinds[end + 1] == NUMBER or doc.keys[end + 1] == ","


def drafts(scan: Scan, silent: Container[int] = ()) -> list[Draft]:
    """What the rules read outside the ``silent`` blocks, once overlaps are settled."""
    return settle(_read(scan, silent), lambda draft: draft[:2])


def _read(scan: Scan, silent: Container[int]) -> Iterator[Draft]:
    for anchor in _anchors(scan.doc, silent):
        scan.enter(anchor.at)
        for rule in RULES_OF.get(anchor.kind, ()):
            made = rule.apply(scan, anchor)
            for draft in made or ():
                known = Draft._make((*draft[:-1], rule))  # _replace takes three times as long
                if scan.dated or draft.basis is DateBasis.EXPLICIT:
                    yield known
                else:
                    yield known._replace(days=None, approximate=False, alternatives=())
            if made:
                break


def find(doc: Document, published: dt.date | None) -> Found[DateMention]:
    """The dates of ``doc``, resolved against the day of publication."""
    known = published is not None and published.year in RECKONED
    scan = Scan(doc, published if known else None)
    facts, ambiguities = [], []
    read = reconcile(scan, drafts(scan, doc.blocks_of(ParagraphKind.BOILERPLATE)))
    for number, draft in enumerate(read, 1):
        scan.enter(draft.at)
        mention = _mention(scan, draft, f"d{number}")
        facts.append(mention)
        if draft.ambiguity:
            ambiguities.append(
                Ambiguity(
                    span=mention.span,
                    text=mention.text,
                    kind="day_month_order",
                    chosen=draft.ambiguity[0],
                    others=draft.ambiguity[1:],
                    rule=mention.rule,
                )
            )
    return Found(facts=tuple(facts), ambiguities=tuple(ambiguities))


def _mention(scan: Scan, draft: Draft, identifier: str) -> DateMention:
    span = scan.doc.span(draft.at, draft.end)
    modifier, relation = _lead(scan, draft.at)
    key = scan.key(draft.at)
    if "-" in key and (part := key.partition("-")[0]) in MODIFIERS:  # "mid-July"
        span, modifier = Span(span.start + len(part) + 1, span.end), MODIFIERS[part]
    first, last = draft.days or (None, None)
    return make_date_mention(
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
        rule=draft.rule.id,
        confidence=draft.rule.confidence,
    )


def _lead(scan: Scan, at: int) -> tuple[DateModifier | None, DateRelation | None]:
    """The modifier and the preposition that stand before the date at ``at``."""
    keys = (*scan.keys(at - JOINED, at)[::-1], "", "", "", "", "", "")
    near = int(keys[0] == "the")
    near += keys[near] == "-" and keys[near + 1] == "mid"
    key, modifier = keys[near], None
    if key in ("early", "mid", "late", "about", "around", "circa"):
        modifier, near = MODIFIERS[key], near + 1
    elif key == "of" and keys[near + 1] in ("start", "beginning", "middle", "end"):
        modifier, near = MODIFIERS[keys[near + 1]], near + 2
        near += keys[near] in ("the", "very")
    if keys[near] == "and" and "between" in keys:
        return modifier, DateRelation.TO
    return modifier, RELATIONS.get(keys[near])
