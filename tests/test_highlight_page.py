"""The how-to's example: marks land on the words that they mean, and the page keeps its text."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pages
import pytest

import edunews

trafilatura = pytest.importorskip("trafilatura")
import lxml.html  # noqa: E402 - comes with trafilatura

EXAMPLE = Path(__file__).parents[1] / "examples" / "highlight_page.py"


@pytest.fixture(scope="module")
def example() -> ModuleType:
    spec = importlib.util.spec_from_file_location("highlight_page", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("identifier", pages.PAGES)
def test_every_word_finds_its_place(example: ModuleType, identifier: str) -> None:
    page, source = pages.make(identifier)
    article = edunews.parse_record(trafilatura.bare_extraction(source, url=page.url))
    words = [word.span() for word in re.finditer(r"\S{6,}|\S+\s\S+", article.text)]
    marks = [
        example.Mark(start, end, "word", f"{number}:{number}")
        for number, (start, end) in enumerate(words)
        if "\n" not in article.text[start:end]
    ]
    marked = example.highlight(source, article, marks)
    shown: dict[str, str] = {}
    for element in lxml.html.fromstring(marked).iter("mark"):
        assert element.get("class") == "edunews word"
        shown[element.get("title")] = shown.get(element.get("title"), "") + element.text
    assert len(marks) > 150
    for mark in marks:
        assert squeezed(shown[mark.title]) == squeezed(article.text[mark.start : mark.end])
    plain = lxml.html.document_fromstring(source).body.text_content()
    assert lxml.html.document_fromstring(marked).body.text_content() == plain


def test_overlapping_marks(example: ModuleType) -> None:
    source = (
        "<html><head></head><body><p>Ms <b>Orr</b> said <i>so</i>.<!-- x --> Yes.</p></body></html>"
    )
    article = edunews.parse("Ms Orr said so. Yes.")
    marks = [example.Mark(0, 15, "quote", "a"), example.Mark(3, 11, "person", "b")]
    marked = example.highlight(source, article, marks)
    seen = [(m.text, m.get("title")) for m in lxml.html.fromstring(marked).iter("mark")]
    assert seen == [("Ms", "a"), ("Orr", "a; b"), ("said", "a; b"), ("so", "a"), (".", "a")]


def test_a_page_with_facts(
    example: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page, source = pages.make("41")
    path = tmp_path / "page.html"
    path.write_text(source, encoding="utf-8")
    example.main(str(path), page.url)
    assert page.title in capsys.readouterr().out
