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
)


@pytest.mark.parametrize("text", TEXTS)
def test_reads(text: str) -> None:
    assert edunews.parse(text).text == text
