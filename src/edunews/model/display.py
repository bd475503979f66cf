"""What of an article is marked when it is shown, and the words that label each fact."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from edunews._core.html import Ink, Mark
from edunews.model.dates import DateMention
from edunews.model.people import Organisation, Person, Position
from edunews.model.quotes import Quote
from edunews.model.statistics import Change, ChangeRole, Quantity, Statistic
from edunews.model.text import ParagraphKind

if TYPE_CHECKING:
    from edunews.model.article import Article

__all__ = ["INKS", "days", "head", "marks", "office", "value", "voice"]

INKS = {
    "quote": Ink("#ffeaa8", "#5f4400"),
    "person": Ink("#cfe4ff", "#0b3d78"),
    "role": Ink("#cdeef0", "#0c474d"),
    "organisation": Ink("#d8f2d3", "#1f4d1a"),
    "statistic": Ink("#ffd9d0", "#7a1f0a"),
    "date": Ink("#e8dbfc", "#4b2380"),
    "paragraph": Ink("#e6e6e6", "#454545"),
}

SYMBOLS = {"GBP": "£", "USD": "$", "EUR": "€", "AUD": "A$", "NZD": "NZ$"}
UNITS = {"percent": "per cent", "percentage_point": "percentage points", "multiple": "times"}
APPROXIMATORS = {"at_least": "at least", "at_most": "at most"}
PLAIN = (ParagraphKind.BODY, ParagraphKind.LIST_ITEM)


def marks(article: "Article") -> Iterator[Mark]:
    """The marks of ``article``, in no particular order."""
    for unit in article.paragraphs:
        if unit.kind not in PLAIN:
            label = str(unit.kind).replace("_", " ")
            yield _mark("paragraph", unit, label, unit.rule)
    for person in article.people:
        yield from _named("person", person)
        for position in person.positions:
            label = f"role of {person.name}"
            yield _mark("role", position.excerpt, label, position.rule)
    for organisation in article.organisations:
        yield from _named("organisation", organisation)
    for quote in article.quotes:
        for number, part in enumerate(quote.content):
            label = f"{quote.kind} quote: {voice(quote)}" if not number else "quote goes on"
            yield _mark("quote", part, label, quote.rule)
    for statistic in article.statistics:
        yield _mark("statistic", statistic, f"statistic: {value(statistic)}", statistic.rule)
    for date in article.dates:
        yield _mark("date", date, f"date: {days(date)}", date.rule)


def head(article: "Article") -> Iterator[tuple[str, Ink]]:
    """The legend: how many facts of each kind, in the colours of their labels."""
    roles = sum(len(person.positions) for person in article.people)
    counts = {
        "quote": len(article.quotes),
        "person": len(article.people),
        "role": roles,
        "organisation": len(article.organisations),
        "statistic": len(article.statistics),
        "date": len(article.dates),
    }
    plurals = {"person": "people"}
    for label, count in counts.items():
        word = label if count == 1 else plurals.get(label, f"{label}s")
        yield f"{count} {word}", INKS[label]
    if article.published:
        yield f"published {_day(article.published)}", INKS["paragraph"]


def voice(quote: Quote) -> str:
    """Who speaks, as named in the article: "Priya Nolan and the NEU", or as written."""
    voices = [who.name for who in (quote.speaker, *quote.also) if who]
    if voices:
        return " and ".join(voices)
    if quote.author:
        return f"{quote.author.text} (author)"
    return f"{quote.source.text} (not named)" if quote.source else "speaker not settled"


def office(position: Position) -> str:
    """A position in words: "head teacher, Hull High"."""
    parts = (position.title, position.organisation.name if position.organisation else None)
    return ", ".join(part for part in parts if part)


def value(statistic: Statistic) -> str:
    """What a statistic says: "about 27.2 per cent of pupils, increase"."""
    said = quantity(statistic.quantity)
    of = statistic.counted or statistic.population
    tie = " " if statistic.quantity.unit == "multiple" else " of "  # twice the rate
    words = [f"{said}{tie}{of.text}" if of else said]
    if statistic.change:
        words.append(_change(statistic.change))
    if statistic.period:
        words.append(statistic.period.text)
    return ", ".join(words)


def quantity(number: Quantity) -> str:
    """A value with its unit: "about 1,300,000", "£41,000,000", "7 to 9 days"."""
    unit, _, detail = number.unit.partition(":")
    ends = (number.low, number.high) if number.is_range else (number.value,)
    symbol = SYMBOLS.get(detail, f"{detail} ") if unit == "currency" else ""
    figure = " to ".join(symbol + _figure(end) for end in ends)
    if number.numerator is not None and number.denominator is not None:
        figure = f"{_figure(number.numerator)} in {_figure(number.denominator)}"
    how = APPROXIMATORS.get(number.approximator or "", number.approximator or "")
    plain = unit in ("currency", "count", "ratio")
    after = "" if plain else UNITS.get(unit, f"{detail}s" if detail else unit)
    return " ".join(part for part in (how, figure, after) if part)


def days(date: DateMention) -> str:
    """The days that a date stands for: "9 July 2024", "1 to 31 May 2024"."""
    if date.first is None and date.last is None:
        return "days not settled"
    if date.first is None or date.last is None:
        return f"from {_day(date.first)}" if date.first else f"until {_day(date.last)}"
    if date.first == date.last:
        return _day(date.first)
    return f"{_day(date.first)} to {_day(date.last)}"


def _mark(kind: str, fact: Any, label: str, rule: str) -> Mark:
    return Mark(fact.span.start, fact.span.end, label, f"{label} [{rule}]", INKS[kind])


def _named(kind: str, who: Person | Organisation) -> Iterator[Mark]:
    for number, mention in enumerate(who.mentions):
        known = mention.text == who.name
        label = kind if known or (not number and mention.kind.is_name) else f"{kind}: {who.name}"
        yield _mark(kind, mention, label, mention.rule)


def _change(change: Change) -> str:
    ends = {ChangeRole.START: "before", ChangeRole.END: "after", ChangeRole.TARGET: "the target"}
    return f"{change.direction}{f' ({ends[change.role]})' if change.role in ends else ''}"


def _day(day: dt.date | None) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if day else ""


# strftime("%B") would follow the reader's locale.
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


def _figure(number: Decimal | None) -> str:
    if number is None:
        return "unreadable"
    figure = f"{number:,f}"
    return figure.rstrip("0").rstrip(".") if "." in figure else figure
