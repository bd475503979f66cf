"""Kinds of paragraphs in every layout, formats, bylines; any text at all, in linear time."""

import textwrap
from pathlib import Path

import pytest
from counted import linear
from hypothesis import given, settings
from hypothesis import strategies as st

import edunews
from edunews import ParagraphKind
from edunews._rules import structure
from edunews._text.document import read
from edunews.model.text import ArticleFormat
from edunews.vocab import ALL

PAGE = [
    ("headline", "Heads ‘at breaking point’ over roof repairs"),
    ("standfirst", "Nine schools in the county have props in their halls"),
    ("boilerplate", "Nine schools in the county have props in their halls"),
    ("byline", "By Jo Pike, Education Editor"),
    ("dateline", "Fri 3 May 2019 06.00 BST"),
    ("boilerplate", "Share"),
    ("caption", "A prop in the hall of Lea Park School. Photograph: Al Dunn/PA"),
    ("body", "Nine schools in the county have had to close their halls because of bad roofs."),
    ("body", "“Nobody will tell us when the builders come,” said Bea Fry, head of Lea Park."),
    ("boilerplate", "Read more: What is wrong with school roofs?"),
    ("crosshead", "‘We eat in the corridor’"),
    ("body", "Children at Lea Park have had their lunch in a corridor since January, she said."),
    ("boilerplate", "“Nobody will tell us when the builders come”"),
    ("list_item", "- Lea Park needs £2 million"),
    ("list_item", "- Small Heath needs £900,000"),
    ("body", "The council said that the work on all nine roofs would be done by the autumn."),
    ("boilerplate", "Sign up to our free daily newsletter"),
    ("boilerplate", "Related topics"),
    ("boilerplate", "Schools"),
]
CASES = (Path(__file__).parent / "cases" / "pages.tsv").read_text("utf-8").strip().split("\n\n")
SEPARATORS = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\u00a0\n", "  \n\n\t", "\r", "\u2029"]


def kinds(text: str) -> list[tuple[str, str]]:
    return [(str(unit.kind), unit.text) for unit in edunews.parse(text).paragraphs]


@pytest.mark.parametrize("separator", SEPARATORS, ids=ascii)
def test_every_layout(separator: str) -> None:
    assert kinds(separator.join(text for _, text in PAGE) + separator) == PAGE


@pytest.mark.parametrize("case", CASES, ids=[case.splitlines()[0] for case in CASES])
def test_every_page(case: str) -> None:
    units = [tuple(line.split("\t")) for line in case.splitlines()[1:]]
    assert kinds("\n\n".join(text for _, text in units)) == units


def test_without_a_headline() -> None:
    story = [unit for unit in PAGE if unit[0] in ("body", "crosshead", "list_item")]
    assert kinds("\n".join(text for _, text in story)) == story


def test_hard_wrapped() -> None:
    found = kinds("\n\n".join(textwrap.fill(text, 60) for _, text in PAGE))
    assert [(kind, " ".join(text.split())) for kind, text in found] == PAGE


RAGGED = """Reports must be led by teachers, the yearly conference declares

The outages this spring revealed the “fiasco” that the “flawed
and corrupt” tool had become, the yearly conference of the teachers in the state
was told on Monday.

Federal officials called the collapse of online
NAPLAN testing a “glitch” at the time; at first they said
just 11 schools were affected, then 30 schools.

Mr Fitz said such a prospect was “close by”
after a revolt led by the minister at the council in June.

School website

In a paper on the day before,
she asked whether the test was fit for its purpose.
"""


def test_lines_of_any_width_between_blank_ones_make_a_paragraph() -> None:
    assert [kind for kind, _ in kinds(RAGGED)] == [
        "headline", "body", "body", "body", "crosshead", "body",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Some 40 per cent left",
        "Heads met.",
        "“Why?”",
        "By 2019, all the heads of the county’s schools had left",
    ],
)
def test_a_text_of_one_line_is_the_story(text: str) -> None:
    assert kinds(text) == [("body", text)]


def test_what_is_no_story_has_no_facts() -> None:
    article = edunews.parse("\n".join(text for _, text in PAGE))
    story = [unit for unit in article.paragraphs if unit.kind.is_story]
    for quote in article.quotes:
        assert any(unit.span.contains(quote.span) for unit in story)
    furniture = [u for u in article.paragraphs if u.kind is ParagraphKind.BOILERPLATE]
    for statistic in article.statistics:
        assert not any(unit.span.contains(statistic.span) for unit in furniture)


BYLINES = [
    ("By Jo Pike", ["Jo Pike"], None),
    ("By JO PIKE Associated Press", ["JO PIKE"], "Associated Press"),
    ("Jo Pike Education Editor", ["Jo Pike"], "Education Editor"),
    ("Jo Pike and Siân ap Rhys", ["Jo Pike", "Siân ap Rhys"], None),
    ("Jo Pike, Al Dunn and J. R. Holt", ["Jo Pike", "Al Dunn", "J. R. Holt"], None),
    ("Exclusive by Jo Pike", ["Jo Pike"], None),
    ("By Jo Pike For The Daily Mail", ["Jo Pike"], "Daily Mail"),
    ("By education reporter Jo Pike", ["Jo Pike"], "education reporter"),
    ("Jo Pike, 3 May 2019", ["Jo Pike"], None),
    ("BBC News, Cumbria", [], "BBC News, Cumbria"),
    ("Education correspondent", [], "Education correspondent"),
    ("by our education staff", [], "our education staff"),
    ("JO PIKE Education Editor", ["JO PIKE"], "Education Editor"),
    ("Education Editor Jo Pike", ["Jo Pike"], "Education Editor"),
    ("Jo Pike · CBC News", ["Jo Pike"], "CBC News"),
    ("Jo Pike, University of Stow", ["Jo Pike"], "University of Stow"),
    ("By Jo Pike, Special to The Courier", ["Jo Pike"], "Special to The Courier"),
    ("By Jo Pike with Al Dunn", ["Jo Pike", "Al Dunn"], None),
    ("Jo Pike; Al Dunn", ["Jo Pike", "Al Dunn"], None),
    ("By Prof Jo Pike", ["Jo Pike"], None),
    ("Jo Pike MP", ["Jo Pike"], None),
    ("By J.R. Holt", ["J.R. Holt"], None),
    ("By Jo Pike May 3, 2024 at 5:12 p.m. EDT", ["Jo Pike"], None),
    ("May 3, 2024 by Jo Pike", ["Jo Pike"], None),
    ("Analysis by Jo Pike", ["Jo Pike"], None),
    ("Reporting by Jo Pike", ["Jo Pike"], None),
    ("By Jo", ["Jo"], None),
    ("By Will Hazell", ["Will Hazell"], None),
    ("By The Editorial Board", [], "Editorial Board"),
    ("By Gazette Staff", [], "Gazette Staff"),
    ("From our own correspondent", [], "our own correspondent"),
    ("Press Association", [], "Press Association"),
]


@pytest.mark.parametrize(("line", "authors", "outlet"), BYLINES, ids=[b[0] for b in BYLINES])
def test_byline(line: str, authors: list[str], outlet: str | None) -> None:
    article = edunews.parse("\n".join((PAGE[0][1], line, PAGE[7][1], PAGE[8][1])))
    assert article.paragraphs[1].kind is ParagraphKind.BYLINE
    assert [author.text for author in article.byline.authors] == authors
    assert (article.byline.outlet.text if article.byline.outlet else None) == outlet
    for part in (*article.byline.authors, article.byline.outlet):
        assert part is None or part.span.of(article.text) == part.text


@pytest.mark.parametrize(
    "line", ["By the numbers", "By law, heads decide", "Perfect storm", "Ofsted"]
)
def test_no_byline(line: str) -> None:
    article = edunews.parse("\n".join((PAGE[0][1], PAGE[7][1], line, PAGE[8][1])))
    assert article.paragraphs[2].kind is ParagraphKind.CROSSHEAD
    assert not article.byline.authors


def test_a_question_is_no_quote_of_the_interviewee() -> None:
    text = "Meet the head\nQ: Why bees?\nA: They were here first.\nQ: Any stings?\nA: Nine."
    article = edunews.parse(text)
    assert article.format is ArticleFormat.INTERVIEW
    assert [unit.detail for unit in article.paragraphs] == [
        None,
        "question",
        None,
        "question",
        None,
    ]


NASTY = [
    "",
    "\n",
    "\ud800",
    "By ",
    "By\nBy\nBy\n",
    "“",
    "“\n”",
    "(",
    ")",
    "Photo:",
    "(/PA)",
    "Q: ",
    "Q: A\nA: ",
    "|",
    "Published",
    "3 May 2019",
    "1.\n2.\n",
    "-\n-\n",
    "— —",
    "A —\nB",
    "PEORIA (AP) — ",
    "@",
    "©",
    "Recommended\n",
    "By Jo Pike",
    "?\n?",
    "Jo Pike\nJo Pike\n",
    "...",
    "Key points:",
    "Share\nShare",
]


@pytest.mark.parametrize("text", NASTY, ids=ascii)
def test_any_text_has_a_structure(text: str) -> None:
    found = structure.find(read(text, ALL)).paragraphs
    assert [unit.span.of(text) for unit in found] == [unit.text for unit in found]


LINES = [text for _, text in PAGE] + NASTY + [line for line, _, _ in BYLINES] + ["1,200 of, or"]


@given(st.lists(st.sampled_from(LINES), max_size=9), st.sampled_from(SEPARATORS))
@settings(max_examples=300, deadline=None)
def test_any_order_of_lines_has_a_structure(lines: list[str], separator: str) -> None:
    text = separator.join(lines)
    found = structure.find(read(text, ALL)).paragraphs
    assert [unit.span.of(text) for unit in found] == [unit.text for unit in found]


GROWING = [
    "By Jo Pike\n",
    "word\n",
    "Recommended\nA title\n",
    "3 May 2019\n",
    "“Nobody asked us then.”\n",
    "Jo Pike, head\n",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "Q: Why?\nA: So.\n",
    "education ",
    "PEORIA, ",
    "x@",
    "1.2.",
    "- one\n",
    "I was there when they came.\n",
    "(Al Dunn/PA)\n",
    "The heads met and nobody came to see them.\n\n",
]


@pytest.mark.parametrize("piece", GROWING, ids=ascii)
def test_linear(piece: str) -> None:
    linear(lambda text: structure.find(read(text, ALL)), piece, 10_000)
