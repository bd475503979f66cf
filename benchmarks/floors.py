"""The scores that were reached once: kept in floors.json, one floor a row, never lowered unseen.

A floor belongs to one state of the gold, told by its digest: when the gold changes, its rows
start anew with ``--update``.
"""

import hashlib
import json
import math
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

__all__ = ["Check", "check", "digest", "update"]

PATH = Path(__file__).with_name("floors.json")
Rows = Mapping[str, float]


class Check(NamedTuple):
    """What stands against the floors: ``fallen`` fails the build, ``stale`` too."""

    fallen: tuple[str, ...]
    stale: tuple[str, ...]


def digest(paths: Iterable[Path]) -> str:
    """A short digest of the gold files' contents."""
    total = hashlib.sha256()
    for path in sorted(paths):
        total.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()[:16]


def _load() -> dict[str, dict[str, Any]]:
    return json.loads(PATH.read_text(encoding="utf-8")) if PATH.exists() else {}


def check(part: str, gold: str, rows: Rows) -> Check:
    """The rows of ``part`` that lie below their floor."""
    kept = _load().get(part)
    if kept is None:
        return Check((), (f"{part}: no floors yet",))
    if kept["gold"] != gold:
        return Check((), (f"{part}: the gold has changed",))
    fallen = [
        f"{part}: {row} {rows.get(row, 0.0):.4f} < {floor:.4f}"
        for row, floor in kept["rows"].items()
        if rows.get(row, 0.0) < floor - 1e-9
    ]
    return Check(tuple(fallen), ())


def update(part: str, gold: str, rows: Rows, *, allow_regression: bool) -> None:
    """Raise the floors of ``part`` to ``rows``; lower one only where that is allowed."""
    floors = _load()
    old = floors.get(part, {})
    same = old.get("gold") == gold and not allow_regression
    before: Rows = old.get("rows", {}) if same else {}
    reached = {row: math.floor(value * 10_000) / 10_000 for row, value in rows.items()}
    kept = {row: max(reached.get(row, 0.0), before.get(row, 0.0)) for row in before | reached}
    floors[part] = {"gold": gold, "rows": dict(sorted(kept.items()))}
    text = json.dumps(dict(sorted(floors.items())), indent=1, ensure_ascii=False)
    PATH.write_text(text + "\n", encoding="utf-8")
