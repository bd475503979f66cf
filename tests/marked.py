"""Marked text: ``{content:“It works”} {cue:said} {source:Ms Orr}``; spans computed, never counted.

A header ``[published=2024-07-09 country=US]`` sets the arguments of the parse (in ``title=``, "_"
stands for a space). Braces do not nest.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import edunews

RE_HEADER = re.compile(r"\[((?:(?:published|country|title)=\S+?\s*)+)\]\s*")
RE_MARK = re.compile(r"\{(\w+):([^{}]*)\}")


class Label(NamedTuple):
    """``[start, end)`` carries ``label``; ``rule`` made it."""

    label: str
    start: int
    end: int
    rule: str


class Case(NamedTuple):
    """An example taken apart."""

    text: str
    arguments: dict[str, Any]
    labels: list[tuple[str, int, int]]
    silent: bool


def unmark(example: str) -> Case:
    """The plain text of ``example`` and where its marks are."""
    silent = example.startswith("no:")
    rest = example.removeprefix("no:").lstrip(" ") if silent else example
    arguments: dict[str, Any] = {}
    if header := RE_HEADER.match(rest):
        for pair in header.group(1).split():
            key, value = pair.split("=")
            arguments[key] = dt.date.fromisoformat(value) if key == "published" else value
            if key == "title":
                arguments[key] = value.replace("_", " ")
        rest = rest[header.end() :]
    pieces, labels, length, at = [], [], 0, 0
    for mark in RE_MARK.finditer(rest):
        before, words = rest[at : mark.start()], mark.group(2)
        length += len(before)
        labels.append((mark.group(1), length, length + len(words)))
        length += len(words)
        pieces += [before, words]
        at = mark.end()
    return Case("".join((*pieces, rest[at:])), arguments, labels, silent)


def labels(article: edunews.Article) -> Iterator[Label]:
    """Every labelled span of ``article``; its format stands at the head, on nothing."""
    yield Label(str(article.format), 0, 0, article.format_rule)
    for paragraph in article.paragraphs:
        yield Label(str(paragraph.kind), *_ends(paragraph), paragraph.rule)
    for date in article.dates:
        yield Label("date", *_ends(date), date.rule)
    for kind, entities in (("person", article.people), ("organisation", article.organisations)):
        for mention in (m for entity in entities for m in entity.mentions):
            label = kind if mention.kind.is_name else str(mention.kind)
            yield Label(label, *_ends(mention), mention.rule)
    for position in (p for person in article.people for p in person.positions):
        yield Label("role", *_ends(position.excerpt), position.rule)
    for quote in article.quotes:
        for label, parts in (
            ("content", quote.content),
            ("cue", (quote.cue,)),
            ("source", (quote.source,)),
        ):
            yield from (Label(label, *_ends(part), quote.rule) for part in parts if part)
    for rejected in (*article.non_quotes, *article.non_statistics):
        yield Label(str(rejected.kind), *_ends(rejected), rejected.rule)
    for statistic in article.statistics:
        yield from _of_statistic(statistic)


def _of_statistic(statistic: edunews.Statistic) -> Iterator[Label]:
    quantity = statistic.quantity
    yield Label("quantity", *_ends(quantity), quantity.rule)
    yield Label("statistic", *_ends(quantity), statistic.rule)
    for label, part in (
        ("counted", statistic.counted),
        ("population", statistic.population),
        ("period", statistic.period),
        ("by", statistic.source),
        ("change", statistic.change.cue if statistic.change else None),
        *(("equivalent", equivalent.quantity) for equivalent in statistic.equivalents),
    ):
        if part:
            yield Label(label, *_ends(part), statistic.rule)


def _ends(fact: Any) -> tuple[int, int]:
    return fact.span.start, fact.span.end


def remark(text: str, spans: list[tuple[str, int, int]]) -> str:
    """``text`` with ``spans`` marked, for failure messages (nested spans side by side)."""
    out, at = [], 0
    for label, start, end in sorted(spans, key=lambda s: s[1:]):
        if start >= at:
            out += [text[at:start], "{", label, ":", text[start:end], "}"]
            at = end
    return "".join((*out, text[at:]))
