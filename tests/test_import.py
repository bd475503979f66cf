"""What `import edunews` loads, and when dateparser joins."""

import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = str(Path(__file__).parent.parent / "src")
HEAVY = ("dateparser", "pandas", "asyncio", "logging", "unittest", "importlib.metadata", "json")


def loaded_after(code: str) -> set[str]:
    script = f"import sys; sys.path.insert(0, {SOURCE!r})\n{code}\nprint(*sys.modules)"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        "import edunews",
        "import edunews; edunews.parse('Ms Orr said: “We wait.” Some 40 per cent of pupils left.')",
        "import edunews; edunews.extract_quotes('“We wait,” Ms Orr said on 3 May 2019.')",
    ],
)
def test_nothing_heavy(code: str) -> None:
    assert not loaded_after(code) & set(HEAVY)


def test_the_words_come_with_the_first_parse() -> None:
    modules = loaded_after("import edunews")
    assert not [m for m in modules if m.startswith("edunews.vocab.") and m.count(".") > 2]


def test_no_file_is_read_and_nothing_is_printed() -> None:
    code = """
import edunews
edunews.parse("warm up: 3 May 2019, last year, 40 per cent said Ms Orr")
seen = []
sys.addaudithook(lambda event, args: seen.append((event, args)) if event == "open" else None)
edunews.parse("Ms Orr said: “We wait.” Some 41 per cent of pupils left on 4 May 2020.")
assert not [a for a in seen if not str(a[1][0]).endswith((".py", ".pyc"))], seen
"""
    loaded_after(code)
