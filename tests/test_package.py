"""What is handed out: a wheel with the library and its mark of types, a source with everything."""

import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_run_time_needs_two_libraries() -> None:
    names = {need.split(">")[0].split("=")[0] for need in PROJECT["dependencies"]}
    assert names == {"attrs", "dateparser"}


@pytest.mark.slow
def test_wheel_and_source(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)  # noqa: S603
    (wheel,) = tmp_path.glob("*.whl")
    (source,) = tmp_path.glob("*.tar.gz")
    with zipfile.ZipFile(wheel) as archive:
        inside = archive.namelist()
    assert "edunews/py.typed" in inside
    assert "edunews/vocab/english/cues.py" in inside
    assert {name.split("/")[0].split("-")[0] for name in inside} == {"edunews"}
    with tarfile.open(source) as archive:
        kept = {name.partition("/")[2] for name in archive.getnames()}
    for name in ("Makefile", "LICENSE", "tests/test_package.py", "benchmarks/gold/GUIDELINES.md"):
        assert name in kept
    assert not any("__pycache__" in name or name.startswith("docs/_build") for name in kept)
