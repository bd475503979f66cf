"""The measuring itself: a perfect prediction has full marks, and floors only rise."""

import copy
import json
from pathlib import Path
from typing import Any

import floors
import pytest
from scoring import Sheet, score

GOLD = Path(__file__).parent.parent / "benchmarks" / "gold"
PAGES = sorted((GOLD / "pages").glob("*/*.json"))
PATHS = [
    *sorted((GOLD / "news").glob("*.json"))[:4],
    *sorted((GOLD / "extra").glob("*.json")),
    *PAGES,
]
GOLDS = [json.loads(path.read_text(encoding="utf-8")) for path in PATHS]


def total(given: list[dict[str, Any]]) -> Sheet:
    sheet = Sheet()
    for gold, made in zip(GOLDS, given, strict=True):
        sheet += score(gold, made)
    return sheet


def test_the_gold_itself_has_full_marks() -> None:
    sheet = total(GOLDS)
    assert set(sheet.rows().values()) == {1.0}
    assert not sheet.errors


def test_nothing_found_is_nothing_right() -> None:
    sheet = total([{} for _ in GOLDS])
    assert sheet.found["quotes: all overlap"].right == 0
    assert sheet.found["quotes: all overlap"].wanted == sum(len(g.get("quotes", ())) for g in GOLDS)
    assert sheet.judged.keys() == {"quotes: non-quotes rejected"}


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_the_units_of_a_page_cover_it(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    edges = [0, *(edge for u in gold["paragraphs"] for edge in (u["start"], u["end"])), None]
    between = [gold["text"][start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    assert not "".join(between).strip()


def article_of(layer: Path) -> dict[str, Any]:
    path = next(
        p for part in ("news", "extra", "apart") if (p := GOLD / part / layer.name).exists()
    )
    gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return gold


@pytest.mark.parametrize("path", sorted((GOLD / "claims").glob("*.json")), ids=lambda p: p.stem)
def test_claims_fit_their_article(path: Path) -> None:
    """Whoever mends a text of the gold has to move what the layers say of it."""
    gold, claims = article_of(path), json.loads(path.read_text(encoding="utf-8"))["statistics"]
    spans = [(one["start"], one["end"]) for one in claims]
    assert spans == [(one["start"], one["end"]) for one in gold["statistics"]]
    for one in [*claims, *(c[key] for c in claims for key in ("period", "source") if c[key])]:
        assert gold["text"][one["start"] : one["end"]] == one["text"]


@pytest.mark.parametrize(
    "path", sorted((GOLD / "organisations").glob("*.json")), ids=lambda p: p.stem
)
def test_namings_fit_their_article(path: Path) -> None:
    text = article_of(path)["text"]
    for body in json.loads(path.read_text(encoding="utf-8"))["organisations"]:
        for one in body["mentions"]:
            assert text[one["start"] : one["end"]] == one["text"]


def test_one_wrong_speaker_costs_one_quote() -> None:
    given = copy.deepcopy(GOLDS)
    quote = next(q for q in given[0]["quotes"] if q["speaker"])
    quote["speaker"] = "Nobody Atall"
    counts = total(given).found["quotes: all overlap + speaker"]
    assert counts.wanted - counts.right == 1


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(floors, "PATH", tmp_path / "floors.json")
    return tmp_path / "floors.json"


@pytest.mark.usefixtures("kept")
def test_floors_only_rise() -> None:
    floors.update("part", "digest", {"row": 0.9, "other": 0.5}, allow_regression=False)
    assert floors.check("part", "digest", {"row": 0.9, "other": 0.6}) == ((), ())
    assert floors.check("part", "digest", {"row": 0.8, "other": 0.6}).fallen
    floors.update("part", "digest", {"row": 0.8, "other": 0.6}, allow_regression=False)
    assert floors.check("part", "digest", {"row": 0.8, "other": 0.6}).fallen
    floors.update("part", "digest", {"row": 0.8, "other": 0.6}, allow_regression=True)
    assert not floors.check("part", "digest", {"row": 0.8, "other": 0.6}).fallen


@pytest.mark.usefixtures("kept")
def test_another_gold_makes_floors_stale() -> None:
    assert floors.check("part", "digest", {}).stale
    floors.update("part", "digest", {"row": 0.9}, allow_regression=False)
    assert floors.check("part", "another", {"row": 1.0}).stale
