"""The examples run as they are handed out: the report, the quickstart, the notebook."""

import datetime as dt
import io
import os
import runpy
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest
from sample import ARTICLE
from texts import NASTY

import edunews

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
ARTICLES = sorted((EXAMPLES / "articles").glob("*.txt"))
READER: Any = runpy.run_path(str(EXAMPLES / "read_article.py"))
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT / "src")}


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_report(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "deep" / "article.html"
    asked = [str(path), "--published", "2024-03-22", "--country", "GB", "--html", str(page)]
    assert READER["main"](asked) == 0
    said = capsys.readouterr().out
    assert str(page) in said
    assert "None" not in said.replace("None of", "")
    assert '<meta charset="utf-8">' in page.read_text(encoding="utf-8")


def test_report_has_every_section() -> None:
    said = "\n".join(READER["report"](ARTICLE))
    for words in (
        "Doors open early", "published 2019-05-04", "WHO SAID WHAT", "Priya Nolan and NEU",
        "said          “We open at seven,” … “Nobody is late.”", "(speaker not settled)", "PEOPLE",
        "Ms Priya Nolan", "head, Elm Academy; Elm Academy", "ORGANISATIONS", "STATISTICS",
        "about 40 per cent of “pupils”; increase to this; period:",
        "also told as one in 10 (disagrees); said by", "DATES",
        "2017-09-01 to 2018-08-31", "2019-05-03", "LEFT OPEN", "calendar_or_academic_year",
    ):  # fmt: skip
        assert words in said, said
    assert all(len(line) <= READER["WIDTH"] for line in said.splitlines())


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_report_on_nasty_texts(text: str) -> None:
    assert list(READER["report"](edunews.parse(text, published=dt.date(2024, 7, 9))))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xef\xbb\xbfPlain words.", "12 characters"),
        ("“Café”".encode("cp1252"), "6 characters"),
        (b"", "0 characters"),
    ],
)
def test_standard_input(
    data: bytes, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert READER["main"](["-"]) == 0
    assert words in capsys.readouterr().out


def test_a_file_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert READER["main"](["no/such/file.txt"]) == 1
    assert "cannot read no/such/file.txt" in capsys.readouterr().err


@pytest.mark.parametrize("asked", [["--published", "9 July"], ["--country", "FR"], ["a", "b"]])
def test_wrong_arguments(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        READER["main"](asked)
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize("script", ["quickstart.py", "read_article.py"])
def test_scripts_run(script: str) -> None:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-W", "error", str(EXAMPLES / script)],
        input="Ms Orr said: “We wait.”",
        env=ENVIRONMENT | {"PYTHONIOENCODING": "ascii"}
        if script.startswith("read")
        else ENVIRONMENT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_notebook_has_no_output_of_its_own() -> None:
    nbformat = pytest.importorskip("nbformat")
    notebook = nbformat.read(EXAMPLES / "quickstart.ipynb", as_version=4)
    nbformat.validate(notebook)
    for cell in notebook.cells:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None


@pytest.mark.slow
def test_notebook_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    nbformat = pytest.importorskip("nbformat")
    nbclient = pytest.importorskip("nbclient")
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    notebook = nbformat.read(EXAMPLES / "quickstart.ipynb", as_version=4)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        client = nbclient.NotebookClient(
            notebook, timeout=120, resources={"metadata": {"path": str(EXAMPLES)}}
        )
        client.execute()
    shown = [cell.outputs for cell in notebook.cells if cell.cell_type == "code"]
    assert "text/html" in shown[1][0]["data"]
    assert shown[-1][0]["data"]["text/plain"] == "True"
