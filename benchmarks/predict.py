"""Write predictions in the form that the scorers take.

    predict.py news IN_DIR OUT_DIR
    predict.py quotes|people|statistics|dates IN.jsonl OUT.jsonl

``news`` reads every ``*.json`` of IN_DIR for its ``id``, ``text``, ``published`` and ``country``
and nothing else; the others read ``id``, ``text`` and, where present, ``published``,
``reference``, ``country`` and ``locale`` of each line.
"""

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))  # measures this checkout

import adapters

import edunews


def news(source: Path, target: Path) -> None:
    """One prediction file for each article."""
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.glob("*.json")):
        record = json.loads(path.read_text(encoding="utf-8"))
        article = edunews.parse(
            record["text"],
            published=adapters.day(record.get("published")),
            country=adapters.country(record.get("country")),
        )
        prediction = {"id": record["id"]} | adapters.news(article)
        text = json.dumps(prediction, ensure_ascii=False)
        (target / path.name).write_text(text + "\n", encoding="utf-8")


def lines(family: str, source: Path, target: Path) -> None:
    """One prediction line for each text."""
    adapt = adapters.FAMILIES[family]
    with source.open(encoding="utf-8") as given, target.open("w", encoding="utf-8") as out:
        for line in given:
            record = json.loads(line)
            keys = ("id", "text", "published", "reference", "country", "locale")
            seen = {key: record.get(key) for key in keys}
            prediction = {"id": seen["id"]} | adapt(seen)
            out.write(json.dumps(prediction, ensure_ascii=False) + "\n")


def main(arguments: list[str]) -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("family", choices=("news", *adapters.FAMILIES))
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    given = parser.parse_args(arguments)
    if given.family == "news":
        news(given.source, given.target)
    else:
        lines(given.family, given.source, given.target)


if __name__ == "__main__":
    main(sys.argv[1:])
