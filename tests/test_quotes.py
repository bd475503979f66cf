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


def test_a_possessive_does_not_close() -> None:
    """What stands before a noun owns it; before "and", a verb or a preposition the mark closes."""
    words = lambda text: [quote.text for quote in edunews.extract_quotes(text)]  # noqa: E731
    goes_on = "Ms Orr said: 'The governors' view is plain. Nobody asked.\n\n'We left.'"
    assert words(goes_on) == ["The governors' view is plain. Nobody asked. … We left."]
    closes = "Ms Orr spoke of 'wasted years' and of the governors' refusal."
    assert words(closes) == ["wasted years"]
    twice = "Ms Orr said 'pupils' needs' came first and the staff's pay last."
    assert words(twice) == ["pupils' needs"]


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


SPEAKERS = {
    "with a subject of its own": (
        "The board closed two schools, with its president, Dana Whit, calling it “overdue.”",
        [("overdue.", "Dana Whit")],
    ),
    "a who-clause before the verb": (
        "Parents who met Jo Pike in the hall said they felt let down.",
        [("they felt let down", None)],
    ),
    "a subordinate clause with a name": (
        "When the Acorn Trust, which runs ten schools, said it was “ready”, nobody believed it.",
        [("ready", "Acorn Trust")],
    ),
    "a head named in apposition": (
        "Brook Primary's head teacher, Mr Jon Garrick, declined to meet but said it was “late”.",
        [("late", "Jon Garrick")],
    ),
    "they are those who signed": (
        "The union leaders, Karen Holt and Dilip Rao, said it was “low”.\n\n“Come,” they wrote.",
        [("low", "Karen Holt"), ("Come,", "Karen Holt")],
    ),
    "a letter goes on": (
        (
            "A letter from the head of Brook Primary, Ann Orr, says classes will go ahead. "
            "“I ask for patience,” it adds."
        ),
        [("classes will go ahead", "Ann Orr"), ("I ask for patience,", "Ann Orr")],
    ),
    "a message to somebody else": (
        "The minister, Ann Yeo, delivered a blunt message to Tom Vane: “Open the books today.”",
        [("Open the books today.", "Ann Yeo")],
    ),
    "a cue of its own after a colon": (
        "Ms Orr told the board of her plan by asking for time: “Give me a week,” Ms Orr wrote.",
        [("Give me a week,", "Orr")],
    ),
    "long ago": (
        "Eight years ago, Ann Yeo backed the plan and said, “Nobody will lose by this.”",
        [("Nobody will lose by this.", "Ann Yeo")],
    ),
    "a letter seen by the paper": (
        "The roof had leaked for a year, Ms Orr said in a letter seen by the Courier.",
        [("The roof had leaked for a year", "Orr")],
    ),
    "not what papers say": (
        "Forty places were empty, according to a report by the Acorn Trust.",
        [],
    ),
    "money added": ("Al and Bea have added £500 to their rent so that their son can study.", []),
}


@pytest.mark.parametrize(("text", "expected"), SPEAKERS.values(), ids=SPEAKERS)
def test_who_speaks(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert said(f"Roof row at Brookside\n\n{text}") == expected


DESCRIBED = {
    "a mother": (
        (
            "A mother has told how her son was “left in a corridor”.\n\nSid Pryce, nine, is at "
            "Brook Primary.\n\nDonna Pryce said staff had not phoned once."
        ),
        "Donna Pryce",
    ),
    "parents are nobody in particular": (
        "Parents accused the school of running “a camp”.\n\nDean Lowe, a parent, said it was sad.",
        None,
    ),
    "a union boss": (
        (
            "Union boss says teachers are ‘sick’ of it.\n\nJo Bell, general secretary of the Heads’"
            " Union, said it was late."
        ),
        "Jo Bell",
    ),
    "a chief of the county": (
        (
            "Heads are “on fumes”, the county’s education chief has admitted.\n\nHarriet Moss,"
            " director of children’s services, said it was late."
        ),
        "Harriet Moss",
    ),
    "who leaves, warning": (
        (
            "A school cook is leaving after 39 years, warning that pupils are “sold short”.\n\n"
            "Yve Thack, a cook at Brook Primary, said it was late."
        ),
        "Yve Thack",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), DESCRIBED.values(), ids=DESCRIBED)
def test_described_before_named(text: str, speaker: str | None) -> None:
    assert said(f"Roof row at Brookside\n\n{text}")[0][1] == speaker


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        (
            "Ms Orr spoke. She said the roof was unsafe, and called for a review.",
            "the roof was unsafe",
            "Orr",
        ),
        ("The roof was unsafe, the state government says.", "The roof was unsafe", None),
        (
            (
                "A head who ran one of the oldest schools has resigned, blaming “relentless” rain."
                "\n\nSimon Orr, head of Elm Academy, left on Friday."
            ),
            "relentless",
            "Simon Orr",
        ),
        (
            "Ms Orr has said that boards will begin to cut grades on a “phased basis”.",
            "phased basis",
            "Orr",
        ),
        ("The roof is unsafe, a charity said, as it asked for help.", "The roof is unsafe", None),
        (
            "Jo Pike, 34, met Tyler, 12.\n\nThe care worker, who has a dog, said that roofs leak.",
            "roofs leak",
            "Jo Pike",
        ),
        ("Jo Pike went on to say that the roof leaked.", "the roof leaked", "Jo Pike"),
        ("Jo Pike is expected to tell MPs that roofs leak.", "roofs leak", "Jo Pike"),
        ("Ms Pike likes to say that roofs leak.", "roofs leak", "Pike"),
        ("As Jo Pike put it: “The roof leaks.”", "The roof leaks.", "Jo Pike"),
        (
            "In the words of Jo Pike, roofs leak and walls fall.",
            "roofs leak and walls fall",
            "Jo Pike",
        ),
        ("Jo Pike left. The education secretary said roofs leaked.", "roofs leaked", None),
    ],
)
def test_who_says_what(text: str, content: str, speaker: str | None) -> None:
    (quote,) = edunews.parse(text).quotes
    assert quote.text == content
    assert (quote.speaker and quote.speaker.name) == speaker
