"""Which facts a change gained and lost: this tree against a commit, on the development articles."""

import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from scoring import score

__all__ = ["Changes", "base", "compare", "predictions_at"]

ROOT = Path(__file__).resolve().parent.parent
Record = dict[str, Any]


class Changes(NamedTuple):
    """Facts, one line each: newly right, no longer right, and newly wrong."""

    gained: list[str]
    lost: list[str]
    invented: list[str]


def _git(*arguments: str) -> bytes:
    command = ["git", "-C", str(ROOT), *arguments]
    return subprocess.run(command, check=True, capture_output=True).stdout


def base() -> str:
    """What to compare with: the last commit, or the one before when nothing is uncommitted."""
    return "HEAD" if _git("status", "--porcelain", "--", "src") else "HEAD~1"


def predictions_at(revision: str, golds: Iterable[Record]) -> list[Record]:
    """What ``revision`` finds in the articles, by its own predict.py in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "tree")
        archive = _git("archive", revision, "src", "benchmarks/predict.py", "benchmarks/adapters")
        with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
            packed.extractall(tree, filter="data")
        given = Path(folder, "in")
        given.mkdir()
        identifiers = []
        for gold in golds:
            asked = {key: gold.get(key) for key in ("id", "text", "published", "country")}
            Path(given, f"{gold['id']}.json").write_text(json.dumps(asked), encoding="utf-8")
            identifiers.append(gold["id"])
        out = Path(folder, "out")
        command = [sys.executable, str(tree / "benchmarks/predict.py"), "news", given, out]
        environment = os.environ | {"PYTHONPATH": str(tree / "src")}
        subprocess.run([str(part) for part in command], check=True, env=environment)
        return [
            json.loads(Path(out, f"{name}.json").read_text(encoding="utf-8"))
            for name in identifiers
        ]


def compare(golds: list[Record], before: list[Record], now: list[Record]) -> Changes:
    """The difference between two sets of predictions for ``golds``."""
    changes = Changes([], [], [])
    for gold, old, new in zip(golds, before, now, strict=True):
        was, is_now = dict(_facts(gold, old)), dict(_facts(gold, new))
        changes.gained.extend(f for f, right in is_now.items() if right and not was.get(f))
        changes.lost.extend(f for f, right in was.items() if right and not is_now.get(f))
        changes.invented.extend(f for f, right in is_now.items() if not right and f not in was)
    return changes


def _line(gold: Record, kind: str, start: int, end: int, *told: Any) -> str:
    words = gold["text"][start:end].replace("\n", " ")
    return f"{gold['id']} {kind} {start}: {words[:70]!r} {' '.join(map(str, told))}".rstrip()


def _facts(gold: Record, given: Record) -> Iterator[tuple[str, bool]]:
    """Every fact of a prediction as a line, and whether it is right."""
    right = score(gold, given).right
    for key, spans in (
        ("paragraphs", _units),
        ("dates", _days),
        ("statistics", _values),
        ("quotes", _voices),
    ):
        for at, fact in enumerate(given.get(key, ()) if key in gold else ()):
            yield _line(gold, key, *spans(fact)), at in right[key]
    for at, person in enumerate(given.get("people", ()) if "people" in gold else ()):
        name = person["name"]
        for start, end in person["mentions"]:
            yield _line(gold, "mention", start, end, name), (start, end) in right["mentions"]
        for key in ("roles", "organisations"):
            for words in person[key]:
                yield f"{gold['id']} {key} {name}: {words}", (at, words) in right[key]


def _units(unit: Record) -> tuple[Any, ...]:
    return unit["start"], unit["end"], unit["kind"]


def _days(date: Record) -> tuple[Any, ...]:
    return date["start"], date["end"], date["first"], date["last"]


def _values(one: Record) -> tuple[Any, ...]:
    value = one.get("value", (one.get("low"), one.get("high")))
    return one["start"], one["end"], value, one["unit"]


def _voices(quote: Record) -> tuple[Any, ...]:
    spans = quote["fragments"] or [(0, 0)]
    return spans[0][0], spans[-1][1], quote["kind"], "by", quote["speaker"]
