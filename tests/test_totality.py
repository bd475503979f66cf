"""Texts that once made reading raise."""

import pytest

import edunews

TEXTS = (
    "Polls gave the mayor a ten-point lead over her rival.",
    "They went on to win by 24 votes and take a two-nil lead after going out in the first round.",
    "1,200 pupils pictured at the gate\n\nIt was 10,000 a year ago\n\n“It works,” she said.",
    "It said so.\n\nThe independent regulator told the national paper of it.",
    "Pupils lost six weeks according to a\nThe",
    "from 1 to 2 to 3 to 4 to 5 " * 400,
    "It fell, according to NSW Teachers\n\nFederation,",
    "It was 'for the governors'  ",
    "Invitation to tender – Adult Education Budget 2017 to 2018",
)


# What a page cut off in the midst of a sentence ends with.
CUT_OFF = (
    "President Ann Kell received the news of the ballot from the head of Hill School by email.",
    "This system has worked, “said Séa Ó Bríon, Principal of the Community School.",
    "Twelve have 30 academies, while only one, Sue Dunn of the Eden Academy Trust, has 10.",
    "Lawmakers agreed last year to help pay for about $7 billion in schools by 2026.",
    "The school’s head, Jo Pike, 34, said a third of its 210 pupils (33 per cent) had left.",
    "In 2023/24, just 160 apprentices started, a fall of one-third from the 240 starts in 2017/18.",
    "According to the union’s general secretary, Dr Al Dunn, 81% of them voted yes on 3 May.",
)


@pytest.mark.parametrize("text", CUT_OFF)
def test_reads_what_is_cut_off(text: str) -> None:
    words = text.split()
    for last in range(1, len(words)):
        cut = " ".join(words[:last])
        assert edunews.parse(cut).text == cut


@pytest.mark.parametrize("text", TEXTS)
def test_reads(text: str) -> None:
    assert edunews.parse(text).text == text
