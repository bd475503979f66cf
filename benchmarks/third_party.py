"""The third-party sets, scored by their own scorers, where a sibling folder holds them.

None of their texts is in this repository: ``folder`` is the ``gold`` folder that has
``quotes people statistics dates``, each with its ``score.py``.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import phrasings

__all__ = ["digest_files", "rows"]

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
Row = tuple[str, float]


def digest_files(folder: Path) -> list[Path]:
    """The gold files that the rows are measured on."""
    families = ("quotes", "people", "statistics", "dates")
    return [path for family in families for path in sorted((folder / family).glob("*.jsonl"))]


def rows(folder: Path) -> dict[str, float]:
    """The figure of every row."""
    with tempfile.TemporaryDirectory() as work:
        made = [
            row
            for family in (_quotes, _people, _statistics, _dates)
            for row in family(folder, Path(work))
        ]
    return dict(made)


def _run(*command: object, path: Path | None = None) -> str:
    environment = os.environ | {"PYTHONPATH": str(path)} if path else dict(os.environ)
    done = subprocess.run(
        [sys.executable, *map(str, command)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    return done.stdout


def _predict(family: str, gold: Path, work: Path) -> Path:
    target = work / f"{gold.stem}.predicted"
    _run(HERE / "predict.py", family, gold, target, path=ROOT / "src")
    return target


def _select(gold: Path, work: Path, name: str, keep: Callable[[str], bool]) -> Path:
    target = work / f"{name}.jsonl"
    lines = gold.read_text(encoding="utf-8").splitlines()
    target.write_text("".join(line + "\n" for line in lines if keep(line)), encoding="utf-8")
    return target


def _quotes(folder: Path, work: Path) -> Iterator[Row]:
    home = folder / "quotes"
    polnear, gum, guide = (home / f"{name}_dev.jsonl" for name in ("polnear", "gum_news", "jai"))
    _run(home / "make_uk.py", polnear, work / "polnear")
    sets = (
        ("PolNeAR", polnear, ("direct", "quoted", "speech")),
        ("PolNeAR ‘single’", work / "polnear_ukcurly.jsonl", ("direct", "quoted")),
        ("PolNeAR 'single'", work / "polnear_ukstraight.jsonl", ("direct", "quoted")),
        ("GUM news", gum, ("direct", "speech")),
        ("JournalismAI guide", guide, ("direct", "speech")),
    )
    for name, gold, views in sets:
        told = json.loads(_run(home / "score.py", gold, _predict("quotes", gold, work), "--json"))
        for view in views:
            for figure in ("overlap", "joint"):
                yield f"quotes: {name} {view} {figure}", told["TOTAL"][view][figure][2] / 100


RE_SOURCE = re.compile(r"(\S+) +n=")
RE_TRIPLE = re.compile(r"(norm|person|b3) [\d.]+/[\d.]+/([\d.]+)")
RE_SINGLE = re.compile(r"(role_acc|role_prec|org_acc|org_prec) ([\d.]+)")


def _people(folder: Path, work: Path) -> Iterator[Row]:
    home = folder / "people"
    for name in ("dev", "roles_dev"):
        gold = home / f"{name}.jsonl"
        told = _run(home / "score.py", gold, _predict("people", gold, work))
        for line in told.splitlines():
            source = RE_SOURCE.match(line)
            found = RE_TRIPLE.findall(line) if name == "dev" else RE_SINGLE.findall(line)
            for figure, value in found if source else ():
                yield f"people: {source[1]} {figure}", float(value)


def _statistics(folder: Path, work: Path) -> Iterator[Row]:
    home = folder / "statistics"
    gold, told = home / "dev.jsonl", work / "statistics.json"
    _run(home / "score.py", gold, _predict("statistics", gold, work), "--json", told)
    for source, figures in json.loads(told.read_text(encoding="utf-8")).items():
        for figure, name in (
            ("overlap", "found"),
            ("V", "value"),
            ("VU", "value + unit"),
            ("change", "change"),
        ):
            if figures[figure] is not None:
                yield f"statistics: {source} {name}", figures[figure][2]
        if source == "ieer":
            kept_out = 1 - figures["reject_hits"] / max(1, figures["pred"])
            yield "statistics: ieer not out of dates", kept_out
    result = phrasings.score(home / "phrasings.jsonl")
    yield "statistics: phrasings right", result.right / result.expected
    yield "statistics: rejects kept silent", 1 - result.spurious / result.rejects


def _dates(folder: Path, work: Path) -> Iterator[Row]:
    home = folder / "dates"
    gold = home / "dev.jsonl"
    predicted = _predict("dates", gold, work)
    street = _select(gold, work, "main_street", lambda line: "/wsj_" not in line[:60])
    asked = (
        ("news", gold, ("--group", "news")),
        ("news, no finance", street, ("--group", "news")),
        ("Recognizers-Text", gold, ("--source", "rectext")),
        ("Duckling", gold, ("--source", "duckling")),
        ("WikiWars", gold, ("--source", "wikiwars")),
    )
    for name, part, options in asked:
        told = _run(home / "score.py", part, predicted, "--json", *options).splitlines()
        figures = json.loads(told[-1])
        yield f"dates: {name} overlap", figures["overlap"]["F"]
        yield f"dates: {name} joint", figures["joint"]["F"]
        yield f"dates: {name} true dates", figures["overlap"]["P"]
