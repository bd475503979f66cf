"""The news gold's form: see its GUIDELINES.md for what the fields mean."""

from decimal import Decimal
from typing import Any

import edunews
from edunews import ChangeRole, Organisation, ParagraphKind, Person, QuoteStyle

__all__ = ["news"]

AS_BODY = {ParagraphKind.STANDFIRST: "standfirst", ParagraphKind.LIST_ITEM: None}


def news(article: edunews.Article) -> dict[str, Any]:
    """The whole article as a prediction."""
    return {
        "text": article.text,
        "headline": article.headline.text if article.headline else None,
        "paragraphs": [_paragraph(p) for p in article.paragraphs],
        "people": [_person(p) for p in article.people],
        "quotes": [_quote(q) for q in article.quotes],
        "non_quotes": [
            {"start": r.start, "end": r.end, "type": r.kind} for r in article.non_quotes
        ],
        "statistics": [_statistic(s) for s in article.statistics if s.quantity.unit != "rank"],
        "dates": [_date(d) for d in article.dates],
        "organisations": {o.name: list(o.aliases) for o in article.organisations},
    }


def _paragraph(paragraph: edunews.Paragraph) -> dict[str, Any]:
    kind = "body" if paragraph.kind in AS_BODY else str(paragraph.kind)
    detail = AS_BODY.get(paragraph.kind) or paragraph.detail
    made = {"start": paragraph.start, "end": paragraph.end, "kind": kind}
    return made | ({"sub": detail} if detail else {})


def _person(person: Person) -> dict[str, Any]:
    positions = [
        {"role": p.title, "organisation": p.organisation.name if p.organisation else None}
        for p in person.positions
    ]
    return {
        "name": person.name,
        "honorifics": list(person.honorifics),
        "roles": list(dict.fromkeys(p["role"] for p in positions if p["role"])),
        "organisations": list(
            dict.fromkeys(p["organisation"] for p in positions if p["organisation"])
        ),
        "positions": positions,
        "mentions": [[m.start, m.end] for m in person.mentions if m.kind.is_name],
    }


def _quote(quote: edunews.Quote) -> dict[str, Any]:
    made: dict[str, Any] = {
        "fragments": [[part.start, part.end] for part in quote.content],
        "kind": str(quote.kind),
        "speaker": _name(quote.speaker),
        "speaker_mention": [quote.source.start, quote.source.end] if quote.source else None,
        "cue": [quote.cue.start, quote.cue.end] if quote.cue else None,
    }
    if quote.also:
        made["also"] = [_name(who) for who in quote.also]
    if quote.style is QuoteStyle.BLOCK:
        made["style"] = "block"
    return made


def _name(who: Person | Organisation | None) -> str | None:
    return who.name if who else None


def _statistic(statistic: edunews.Statistic) -> dict[str, Any]:
    quantity, change = statistic.quantity, statistic.change
    of = statistic.counted or statistic.population
    shown = change is not None and change.role is not ChangeRole.START
    made: dict[str, Any] = {"start": statistic.span.start, "end": statistic.span.end}
    if quantity.is_range:
        made |= {"low": _number(quantity.low), "high": _number(quantity.high)}
    else:
        made |= {"value": _number(quantity.value)}
    return made | {
        "unit": quantity.unit,
        "approximation": quantity.approximator,
        "change": change.direction if change and shown else None,
        "is_delta": bool(change and change.role in (ChangeRole.DELTA, ChangeRole.MULTIPLIER)),
        "of": of.text if of else None,
        "period": statistic.period.text if statistic.period else None,
        "source": statistic.source.text if statistic.source else None,
    }


def _number(value: Decimal | None) -> float | None:
    return None if value is None else round(float(value), 4)


def _date(date: edunews.DateMention) -> dict[str, Any]:
    first, last = date.first, date.last
    return {
        "start": date.start,
        "end": date.end,
        "first": first.isoformat() if first else None,
        "last": last.isoformat() if last else None,
    }
