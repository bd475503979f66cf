"""Who said what, in the attributions of ``cases/speakers.txt``."""

import re
from pathlib import Path

import pytest

import edunews

PASSAGES = (Path(__file__).parent / "cases" / "speakers.txt").read_text(encoding="utf-8")
CASES = dict(part.split("\n", 1) for part in re.split(r"^## ", PASSAGES, flags=re.MULTILINE)[1:])


def found(text: str) -> list[str]:
    """The quotes of ``text`` under a headline, written as in the file."""
    quotes = edunews.extract_quotes(f"Roof row at Brookside\n\n{text}")
    return [f"> {q.speaker.name if q.speaker else '-'} | {q.text}" for q in quotes]


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_who_said_what(case: str) -> None:
    lines = case.strip().split("\n")
    told = [line for line in lines if line.startswith("> ")]
    assert found("\n".join(line for line in lines if line not in told)) == told
