"""What the examples of single rules cannot show: whole articles, odd marks, totality, growth."""

import pytest
from counted import linear

import edunews

ARTICLE = """Roof row at Brookside

By Al Dunn

Parents are furious, a council leader has claimed.

Cllr Ravi Menon, leader of Hartwell Borough Council, said the roof was “a disgrace”.

“It rains on the infants,” he said. “We asked for help.

“Nobody came.”

A council spokesperson said the work would cost £2m. They added: “We are sorry.”

Ms Orr's deputy, Tom Vane, 41, whose twins go to Brookside, told the Courier it was “late”.
"""


def said(text: str) -> list[tuple[str, str | None]]:
    quotes = edunews.extract_quotes(text)
    return [(quote.text, quote.speaker.name if quote.speaker else None) for quote in quotes]


def test_an_article() -> None:
    assert said(ARTICLE) == [
        ("Parents are furious", "Ravi Menon"),
        ("a disgrace", "Ravi Menon"),
        ("It rains on the infants, … We asked for help. … Nobody came.", "Ravi Menon"),
        ("the work would cost £2m", "Hartwell Borough Council"),
        ("We are sorry.", "Hartwell Borough Council"),
        ("late", "Tom Vane"),
    ]


STYLES = {
    "curly double": "“{}”",
    "straight double": '"{}"',
    "curly single": "‘{}’",
    "straight single": "'{}'",
    "opened curly, closed straight": '“{}"',
    "opened straight, closed curly": '"{}”',
    "closed by two single marks": "“{}’’",
}


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_styles_of_marks(style: str) -> None:
    words = "It’s the staff’s choice, and the governors’ view."
    (quote,) = edunews.extract_quotes(f"Ms Orr said: {style.format(words)}")
    assert [part.text for part in quote.content] == [words]
    (quote,) = edunews.extract_quotes(f"{style.format('It rained,')} Ms Orr said.")
    assert [part.text for part in quote.content] == ["It rained,"]


def test_lost_marks() -> None:
    assert said("Ms Orr added: There is no plan.”") == [("There is no plan.", "Orr")]
    assert said("Ms Orr added: “There is no plan.") == [("There is no plan.", "Orr")]


def test_a_caption_inside_speech() -> None:
    text = (
        "Ms Orr said: “We asked them for help.\n\n"
        "Jo Orr at the school gate on Monday (Al Dunn/PA)\n\n“Nobody came.”"
    )
    (quote,) = edunews.extract_quotes(text)
    assert [part.text for part in quote.content] == ["We asked them for help.", "Nobody came."]


def test_joint_speakers() -> None:
    (quote,) = edunews.extract_quotes("Al Dunn and Bea Fry, joint heads, said: “We are tired.”")
    assert quote.speaker
    assert (quote.speaker.name, [who.name for who in quote.also]) == ("Al Dunn", ["Bea Fry"])


def test_two_of_one_gender_tie() -> None:
    text = "Mr Dunn and Mr Fry met in Hull. He said: “We are tired.”"
    article = edunews.parse(text)
    assert article.quotes[0].speaker is None
    assert [one.kind for one in article.ambiguities if one.chosen is None] == ["pronoun"]


def test_the_unnamed_stay_unnamed() -> None:
    text = "Jo Pike runs a school. A former pupil said it was “grim”. She added: “I left.”"
    assert [speaker for _words, speaker in said(text)] == [None, None]


NASTY = ["“" * 500, "”" * 500, '"' * 501, "'" * 501, "said " * 300, "“”" * 200, "said:\n\n" * 50]


@pytest.mark.parametrize("text", NASTY)
def test_odd_texts_are_read(text: str) -> None:
    for quote in edunews.extract_quotes(text):
        assert all(text[part.start : part.end] == part.text for part in quote.content)


@pytest.mark.parametrize("glyph", ["“", "”", '"', "'", "‘", "’", "“a” "])
def test_growth_is_linear(glyph: str) -> None:
    linear(edunews.extract_quotes, glyph, 4_000)
