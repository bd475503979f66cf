"""The HTML of an article: whole, once, escaped, labelled in words, legible on any page."""

import html
import re

import pytest
from sample import ARTICLE, TEXT
from texts import ARTICLES, NASTY, PUBLISHED

import edunews
from edunews._core.html import BLACK, WHITE, Ink, Mark, render
from edunews.model.display import INKS

RE_LABEL = re.compile(r"<small[^>]*>(.*?)</small>", re.DOTALL)
RE_TAG = re.compile(r"</?(?:div|mark|small)(?: [a-z]+=\"[^\"<>]*\")*>")
RED = Ink("#ffdddd", "#660000")


def words(shown: str) -> str:
    """The text that a page shows beside its labels."""
    return html.unescape(RE_TAG.sub("", RE_LABEL.sub("", shown)))


def labels(shown: str) -> list[str]:
    return [html.unescape(label) for label in RE_LABEL.findall(shown)]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("kind", INKS)
def test_contrast(kind: str) -> None:
    assert contrast(INKS[kind].fill, BLACK) >= 7
    assert contrast(INKS[kind].dark, WHITE) >= 7


def test_every_colour_stands_on_one_of_ours() -> None:
    for style in re.findall(r'style="([^"]*)"', ARTICLE._repr_html_()):
        names = {part.split(":")[0] for part in style.split(";")}
        assert ("color" in names) == ("background" in names)


def test_every_fact_is_labelled_in_words() -> None:
    found = labels(ARTICLE._repr_html_())
    for label in (
        "2 quotes", "1 person", "2 roles", "2 organisations", "1 statistic", "2 dates",
        "published 4 May 2019", "headline", "direct quote: Priya Nolan and NEU", "quote goes on",
        "indirect quote: speaker not settled", "person", "person: Priya Nolan",
        "role of Priya Nolan", "organisation", "date: 3 May 2019",
        "date: 1 September 2017 to 31 August 2018",
        "statistic: about 40 per cent of pupils, increase (after), 2017-18",
    ):  # fmt: skip
        assert label in found, found


@pytest.mark.parametrize("text", [*ARTICLES.values(), *NASTY.values()])
def test_nothing_is_lost_or_printed_twice(text: str) -> None:
    shown = edunews.parse(text, published=PUBLISHED)._repr_html_()
    assert shown.encode()  # lone surrogates could not be written
    unprintable = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
    assert words(shown) == unprintable.sub("\ufffd", text)
    assert "<" not in RE_TAG.sub("", shown)


def test_the_sample_is_whole() -> None:
    shown = ARTICLE._repr_html_()
    assert words(shown) == TEXT
    assert "&lt;b&gt;us&lt;/b&gt;" in shown


def test_overlapping_marks() -> None:
    shown = render(
        "abcdef",
        [
            Mark(3, 6, "late", "late", RED),
            Mark(0, 4, "early", "early", INKS["quote"]),
            Mark(3, 4, "inner", 'with "marks" & <tags>', INKS["date"]),
        ],
    )
    assert words(shown) == "abcdef"
    assert labels(shown) == ["early", "late", "inner"]
    assert re.findall(r"<mark[^>]*>(.*?)</mark>", shown) == ["abc", "d", "ef"]
    assert shown.count("inset") == 2
    assert "with &quot;marks&quot; &amp; &lt;tags&gt;" in shown


def test_no_marks_no_text() -> None:
    assert words(render("", [])) == ""
    assert words(render("a < b", [])) == "a < b"
    assert words(render("ab", [Mark(1, 1, "nothing", "nothing", RED)])) == "ab"


def test_labels_cannot_break_out() -> None:
    shown = render("x", [Mark(0, 1, "<script>", '"><script>', RED)])
    assert "<script" not in shown
