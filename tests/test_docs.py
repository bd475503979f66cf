"""What the documentation shows is what happens: every block of Python runs."""

import contextlib
import doctest
import io
import pkgutil
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import edunews

ROOT = Path(__file__).parent.parent
PAGES = [
    ROOT / name for name in ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md")
]
PAGES += sorted(
    path for path in (ROOT / "docs").rglob("*.md") if "_build" not in path.relative_to(ROOT).parts
)
# ```py is for what a reader cannot run as it stands.
RE_BLOCK = re.compile(r"^(```+)(?:python|\{code-cell\}.*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
RE_OPTION = re.compile(r"\A(?::[\w-]+:.*\n)+")
RE_LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#]+)")
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
MODULES = ["edunews", *(m.name for m in pkgutil.walk_packages(edunews.__path__, "edunews."))]


WAITING = {"quotes", "dates", "statistics"} - {name.split(".")[0] for name in edunews.rules}


def wait_for_rules(failed: bool) -> None:
    """Examples that show what is found wait for the families that are to find it."""
    if failed and WAITING:
        pytest.xfail(f"waits for the rules of {', '.join(sorted(WAITING))}")


def examples_in(module: str) -> list[doctest.DocTest]:
    found = doctest.DocTestFinder(exclude_empty=True).find(import_module(module))
    return [test for test in found if test.examples]


@pytest.mark.parametrize(
    "test",
    [pytest.param(test, id=test.name) for module in MODULES for test in examples_in(module)],
)
def test_docstring(test: doctest.DocTest) -> None:
    said = io.StringIO()
    test.globs = dict(test.globs)
    failed = doctest.DocTestRunner(optionflags=FLAGS).run(test, out=said.write).failed
    wait_for_rules(bool(failed))
    assert not failed, said.getvalue()


def blocks(page: Path) -> list[tuple[int, str]]:
    """The Python of a page, with the line where each block begins."""
    text = page.read_text(encoding="utf-8")
    return [
        (text.count("\n", 0, match.start(2)) + 1, RE_OPTION.sub("", match.group(2)))
        for match in RE_BLOCK.finditer(text)
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_page_runs(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT / "docs" if "docs" in page.parts else ROOT)
    monkeypatch.syspath_prepend(str(ROOT / "examples"))
    scope: dict[str, Any] = {"__name__": "__main__"}
    for line, code in blocks(page):
        where = f"{page.relative_to(ROOT)}:{line}"
        if ">>>" in code:
            test = doctest.DocTestParser().get_doctest(code, scope, where, str(page), line)
            said = io.StringIO()
            test.globs = scope
            failed = doctest.DocTestRunner(optionflags=FLAGS).run(
                test, out=said.write, clear_globs=False
            )
            wait_for_rules(bool(failed.failed))
            assert not failed.failed, said.getvalue()
        else:
            source = "\n" * (line - 1) + code
            try:
                with contextlib.redirect_stdout(io.StringIO()):
                    exec(compile(source, where, "exec"), scope)  # noqa: S102
            except Exception:
                wait_for_rules(failed=True)
                raise


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in RE_LINK.findall(page.read_text(encoding="utf-8")):
        path = (page.parent / target.strip()).resolve()
        made = path.with_suffix(".md").name in ("rules.md", "vocabulary.md", "api.md")
        assert path.exists() or path.with_suffix(".md").exists() or made, f"{page.name}: {target}"
