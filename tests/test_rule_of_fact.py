"""Every fact is made by a rule of the catalogue, with the confidence that the rule declares."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest

import edunews

ROOT = Path(__file__).parent.parent
GOLD = sorted((ROOT / "benchmarks/gold/news").glob("*.json"))
OWN = sorted((ROOT / "examples/articles").glob("*.txt"))


def facts(value: Any) -> Iterator[Any]:
    """Whatever carries a rule and a confidence, at any depth."""
    if attrs.has(type(value)):
        if hasattr(value, "rule") and hasattr(value, "confidence"):
            yield value
        for field in attrs.fields(type(value)):
            if field.name not in {"speaker", "source_speaker", "organisation"}:
                yield from facts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from facts(one)


def article(path: Path) -> edunews.Article:
    """The article at ``path``, read with the date and the country that the gold gives."""
    if path.suffix == ".txt":
        return edunews.parse(path.read_text(encoding="utf-8"))
    gold = json.loads(path.read_text(encoding="utf-8"))
    published = gold["published"] and date.fromisoformat(gold["published"][:10])
    return edunews.parse(gold["text"], published=published or None)


@pytest.mark.parametrize("path", [*GOLD[::3], *OWN], ids=lambda path: path.stem)
def test_facts_take_id_and_confidence_from_their_rule(path: Path) -> None:
    """A filter on confidence means the same for every kind of fact."""
    wrong = {
        (type(fact).__name__, fact.rule, fact.confidence.name)
        for fact in facts(article(path))
        if fact.rule not in edunews.rules
        or fact.confidence is not edunews.rules[fact.rule].confidence
    }
    assert not wrong
