"""The prediction commands: stripped inputs are enough, and each form is what its scorer takes."""

import datetime as dt
import json
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import predict
import pytest
from adapters import FAMILIES
from adapters.records import country, day

import edunews
from edunews import (
    Approximator,
    Byline,
    Change,
    ChangeRole,
    Confidence,
    Cue,
    Direction,
    Excerpt,
    Mention,
    MentionKind,
    Organisation,
    Person,
    Position,
    Quantity,
    Quote,
    QuoteKind,
    QuoteStyle,
    Rejection,
    RejectionKind,
    Source,
    SourceKind,
    Span,
    Statistic,
)

TEXTS = (
    "Heads warned on Monday that 40 per cent of schools were in deficit.",
    "“We cannot go on,” said Mina Okafor, head teacher at Larkfield School. “Not like this.”",
    "",
    "One in 10 of all teachers left in 2022-23, down from 12 per cent.\n\nShe is 50.",
)
KEYS = {"quotes": "quotes", "people": "people", "statistics": "preds", "dates": "dates"}
MADE = {"rule": "test.rule", "confidence": Confidence.HIGH}


@pytest.mark.parametrize("family", KEYS)
def test_lines_need_only_id_and_text(family: str, tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    records = [{"id": str(number), "text": text} for number, text in enumerate(TEXTS)]
    records[0] |= {"reference": "2024-07-09T00:00:00", "locale": "uk"}
    source.write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
    predict.main([family, str(source), str(target)])
    made = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert [m["id"] for m in made] == [r["id"] for r in records]
    assert all(isinstance(m[KEYS[family]], list) for m in made)


def test_news_needs_only_id_text_and_published(tmp_path: Path) -> None:
    source, target = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for number, text in enumerate(TEXTS):
        record = {"id": str(number), "text": text, "published": "2024-07-09"}
        (source / f"{number}.json").write_text(json.dumps(record), encoding="utf-8")
    predict.main(["news", str(source), str(target)])
    made = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(target.iterdir())]
    assert [m["text"] for m in made] == list(TEXTS)
    wanted = {"paragraphs", "people", "quotes", "statistics", "dates", "organisations"}
    assert all(wanted <= m.keys() for m in made)


def test_records_are_read_as_the_gold_spells_them() -> None:
    assert day("2024-07-09T10:00:00Z") == dt.date(2024, 7, 9)
    assert day(None) is None
    assert country("uk") == "GB"
    assert country("us") == "US"
    assert country("fr") is None
    assert country(None) is None


def excerpt(text: str, words: str, made: type = Excerpt, **fields: Any) -> Any:
    start = text.index(words)
    return made(span=Span(start, start + len(words)), text=words, **fields)


def predicted(monkeypatch: pytest.MonkeyPatch, family: str, article: edunews.Article) -> Any:
    """What the adapter of ``family`` makes of ``article``."""
    monkeypatch.setattr(import_module(f"adapters.{family}"), "parse", lambda _record: article)
    return FAMILIES[family]({})[KEYS[family]]


def test_running_speech_is_credited_where_its_speaker_was_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "“It works,” she said.\n\n“It always did.”\n\n“Really?”"
    who = Person(id="p1", name="Mina Okafor")
    she = excerpt(text, "she", Source, kind=SourceKind.PERSON)
    shared = {"kind": QuoteKind.DIRECT, "style": QuoteStyle.MARKED, **MADE}
    first = excerpt(text, "It works,")
    second = excerpt(text, "It always did.")
    third = excerpt(text, "Really?")
    quotes = (
        Quote(
            id="q1",
            span=first.span,
            content=(first,),
            cue=excerpt(text, "said", Cue, lemma="say"),
            source=she,
            speaker=who,
            **shared,
        ),
        Quote(id="q2", span=second.span, content=(second,), speaker=who, **shared),
        Quote(id="q3", span=third.span, content=(third,), **shared),
    )
    made = predicted(monkeypatch, "quotes", edunews.Article(text=text, quotes=quotes))
    assert [q["speaker"] for q in made] == [[12, 15], [12, 15], None]
    assert [q["speaker_text"] for q in made] == ["Mina Okafor", "Mina Okafor", None]
    assert made[0]["fragments"] == [[1, 10]]
    assert made[0]["cue"] == [16, 20]


def test_authors_of_the_byline_are_people(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "By Ann Lowe\n\nMina Okafor, head teacher at Larkfield School, and she"
    school = Organisation(id="o1", name="Larkfield School")
    title = excerpt(text, "head teacher")
    position = Position(title="head teacher", excerpt=title, organisation=school, **MADE)
    person = Person(
        id="p1",
        name="Mina Okafor",
        positions=(position,),
        mentions=(
            excerpt(text, "Mina Okafor", Mention, kind=MentionKind.FULL_NAME, **MADE),
            excerpt(text, "she", Mention, kind=MentionKind.PRONOUN, **MADE),
        ),
    )
    byline = Byline(authors=(excerpt(text, "Ann Lowe"),))
    article = edunews.Article(text=text, people=(person,), byline=byline)
    made = predicted(monkeypatch, "people", article)
    assert made == [
        {
            "name": "Mina Okafor",
            "mentions": [[13, 24]],
            "role": "head teacher",
            "organisation": "Larkfield School",
        },
        {"name": "Ann Lowe", "mentions": [[3, 11]], "role": None, "organisation": None},
    ]


def statistic(text: str, words: str, unit: str, value: str, **fields: Any) -> Statistic:
    change = fields.pop("change", None)
    quantity = excerpt(text, words, Quantity, unit=unit, value=Decimal(value), **MADE, **fields)
    return Statistic(id="s1", span=quantity.span, quantity=quantity, change=change, **MADE)


def test_units_bounds_and_changes_in_the_words_of_the_sets(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "about 19%, up 58 points, 50p a pupil, 6.5 times, from 22 to 24 miles, rose by 3"
    up = Change(direction=Direction.INCREASE, role=ChangeRole.DELTA)
    start = Change(direction=Direction.INCREASE, role=ChangeRole.START)
    end = Change(direction=Direction.INCREASE, role=ChangeRole.END)
    statistics = (
        statistic(text, "19%", "percent", "19", approximator=Approximator.ABOUT, change=up),
        statistic(text, "58 points", "score", "58", change=up),
        statistic(text, "50p", "currency:GBP", "0.5", per=excerpt(text, "a pupil")),
        statistic(text, "6.5 times", "multiple", "6.5"),
        statistic(text, "22", "count", "22", change=start),
        statistic(text, "24 miles", "distance:mile", "24", change=end),
        statistic(text, "3", "count", "3", change=end),
    )
    article = edunews.Article(text=text, statistics=statistics)
    made = predicted(monkeypatch, "statistics", article)
    facts = [(p["value"], p["unit"], p["kind"], p["change"]) for p in made]
    assert facts == [
        (19.0, "percent", "percent", "approx"),
        (58.0, "point", "number", "up"),
        (50.0, "pence per pupil", "currency", None),
        (6.5, "times", "number", None),
        ([22.0, 24.0], "mile", "dimension", None),
        (3.0, "-", "number", None),
    ]


def test_ages_and_ones_come_from_what_was_turned_down(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "A 50-year-old man won 2-0, one of us"
    turned_down = tuple(
        excerpt(text, words, Rejection, kind=kind, **MADE)
        for words, kind in (
            ("50-year-old", RejectionKind.AGE),
            ("2-0", RejectionKind.TALLY),
            ("one", RejectionKind.PRONOUN),
        )
    )
    article = edunews.Article(text=text, non_statistics=turned_down)
    made = predicted(monkeypatch, "statistics", article)
    facts = [(p["value"], p["unit"], p["kind"]) for p in made]
    assert facts == [(50.0, "year", "age"), ([2.0, 0.0], "-", "range"), (1.0, "-", "number")]
