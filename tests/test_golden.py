"""Dicts of every schema load, and load to the same: what users kept stays readable.

A file is written once for each schema and then left alone. While a schema is not yet released,
EDUNEWS_UPDATE=1 pytest tests/test_golden.py   writes it anew.
"""

import json
import os
from pathlib import Path

from sample import ARTICLE

import edunews
from edunews.model.article import SCHEMA

FOLDER = Path(__file__).parent / "golden"


def test_schema_1() -> None:
    path = FOLDER / "schema_1.json"
    if os.environ.get("EDUNEWS_UPDATE"):
        text = json.dumps(ARTICLE.to_dict(), ensure_ascii=False, indent=1)
        path.write_text(text + "\n", encoding="utf-8")
    data = json.loads(path.read_text(encoding="utf-8"))
    assert edunews.Article.from_dict(data) == ARTICLE
    assert ARTICLE.to_dict() == data


def test_every_schema_has_a_file() -> None:
    kept = {path.name for path in FOLDER.glob("schema_*.json")}
    assert kept == {f"schema_{number}.json" for number in range(1, SCHEMA + 1)}
