"""Layout and sentences: what is one printed unit, and what is one sentence."""

import pytest

from edunews._text import layout
from edunews._text.document import read
from edunews._text.gazetteer import ASKED
from edunews.vocab import ALL, CueEntry
from edunews.vocab.types import Entry

WRAPPED = """Pupils in every part of the county will be given a free hot
breakfast from the autumn, the council has said.

The scheme, which was first tried in nine schools last year, has
cut lateness by half. It will cost about £2 million. The council
hopes to pay for it from reserves."""

LAYOUTS = [
    ("One line.\nTwo lines.", ["One line.", "Two lines."]),
    ("One.\r\n\r\nTwo.\r\nThree.", ["One.", "Two.", "Three."]),
    ("One.\u00a0\n\u00a0\n\t Two.\u00a0", ["One.", "Two."]),
    ("Old\rMac", ["Old", "Mac"]),
    (WRAPPED, WRAPPED.split("\n\n")),
    (WRAPPED.replace("\n", "\r\n"), [unit.replace("\n", "\r\n") for unit in WRAPPED.split("\n\n")]),
    (
        "Heads in nine of the county’s secondary schools say they\nwere never asked.",
        ["Heads in nine of the county’s secondary schools say they\nwere never asked."],
    ),
    ("Council votes to close nine primary schools\nby Jo Pike", None),
    ("- Nine schools\n- Two heads", ["- Nine schools", "- Two heads"]),
    ("PEORIA, Ill. (AP) — The board met.", ["PEORIA, Ill. (AP) —", "The board met."]),
    ("London (Reuters) - The board met.", ["London (Reuters) -", "The board met."]),
    ("CEDAR FALLS — The board met.", ["CEDAR FALLS —", "The board met."]),
    ("BOISE, Idaho – “No,” he said.", ["BOISE, Idaho –", "“No,” he said."]),
    ("NASUWT – The Teachers’ Union met.", None),
    ("NASUWT — the biggest union — met.", None),
    ("A VILLAGE school — or what is left — shut.", None),
    ("", []),
    (" \n\u2028\x0b", []),
]


@pytest.mark.parametrize(("text", "units"), LAYOUTS)
def test_layout(text: str, units: list[str] | None) -> None:
    expected = text.split("\n") if units is None else units
    assert [text[start:end] for start, end in layout.blocks(text)] == expected


SENTENCES = [
    ["“Why?” she asked."],
    ["“Why?” Ms Orr asked.", "Nobody knew."],
    ["“Why?”", "The council did not say."],
    ["She asked why.", "Gov. Tate did not answer No. 10.", "No.", "We did."],
    ["In Peoria, Ill.", "The board met Sen. Orr (R-Ohio) on Dec. 20.", "He left."],
    ["Ann C. Pike met J. P. Orr on p. 12.", "Nobody spoke."],
    ["J. T. Harper and Ann T. Whitfield III work for the U.S. Department of Education."],
    ["1. Schools are eligible.", "Some are not."],
    ["It ended at 6 p.m. Tuesday.", "It began at 5 p.m.", "The hall was full."],
    ["Year 9.", "Pupil D.", "She left.", "So did I.", "Mr. Orr stayed."],
    ["The garage shut.", "Nation.Cymru and abc.net.au said so."],
    ["Then … no.", "“Stop?!”", "He did (in the end).", "(All did.)"],
]


@pytest.mark.parametrize("expected", SENTENCES, ids=lambda expected: expected[0])
def test_sentences(expected: list[str]) -> None:
    text = " ".join(expected)
    vocabulary = ALL.add(CueEntry("ask", ("asked",)))
    doc = read(text, vocabulary)
    assert [doc.words(first, last) for first, last in doc.sentences] == expected


RUN_TOGETHER = [
    ["The buses sat idle.", "The garage shut."],
    ["It shuts in December.", "If she can, she stays.", "It opened in 2019.", "Heads know."],
    ["It shut in Hull.", "“Nobody came.”", "She left?", "They did!", "All went."],
    ["It shut.", "A head wept."],
    ["Nation.Cymru asked J.A Nolan of St.John and Dr.A. Khan of report.pdf."],
]


@pytest.mark.parametrize("expected", RUN_TOGETHER, ids=lambda expected: expected[0])
def test_sentences_without_a_space_between(expected: list[str]) -> None:
    doc = read("".join(expected), ALL)
    assert [doc.words(*sentence) for sentence in doc.sentences] == expected


@pytest.mark.parametrize("text", ["...", "?", "a.m.", "“", "\ud800. \ud800", "1. ", "\n.\n. .\n"])
def test_every_token_has_its_place(text: str) -> None:
    doc = read(text, ALL)
    assert len(doc.block_of) == len(doc.sentence_of) == len(doc)
    assert sum(last - first for first, last in doc.sentences) == len(doc)


@pytest.mark.parametrize("kind", ASKED)
def test_what_is_asked_for_is_what_would_be_found(kind: type[Entry]) -> None:
    text = "She was due to pay £2m, or US$ 4 a week, up from 12 square metres; the news desk was"
    doc = read(text, ALL)
    found = {hit.start: hit for hit in doc.find(kind)}
    assert found
    assert {at: hit for at in range(-1, len(doc) + 1) if (hit := doc.asked(kind)(at))} == found
