"""Who "I" is: the author of an opinion piece or a letter, the guest of an interview."""

import pytest

import edunews

OPINION = """Why I told the minister to come to Hull

By Leora Croft

I have taught for nine years, and in all of them I was told to wait for a new roof.

Last week I told the minister: “Come and look at my school.” He smiled. “We cannot wait,” I said.

“Nobody can.”

My first head, Jo Pike, told me that the roof would be mended by the end of that winter.

I said that I had heard this before. My letter said the walls were damp.

I am still waiting, and so is every one of the children who has come since then.
"""

LETTERS = """Letters

SIR – I told the council in May that the roof leaked. It replied that help was on its way.

Dr Corin Maddox
Head teacher, Fellbrook High School, Penrith

SIR – When I wrote to the minister I said: “Come and look.” He never did.

Peggy Strachan-Wood
Alnwick, Northumberland
"""


def voices(text: str) -> list[tuple[str, str | None]]:
    return [(quote.text, quote.voice) for quote in edunews.extract_quotes(text)]


def test_i_is_the_author_of_an_opinion_piece() -> None:
    article = edunews.parse(OPINION)
    assert [(quote.text, quote.voice) for quote in article.quotes] == [
        ("Come and look at my school.", "Leora Croft"),
        ("We cannot wait, … Nobody can.", "Leora Croft"),
        ("the roof would be mended by the end of that winter", "Jo Pike"),
        ("I had heard this before", "Leora Croft"),
        ("the walls were damp", "Leora Croft"),
    ]
    first = article.quotes[0]
    assert (first.speaker, first.author) == (None, article.byline.authors[0])
    assert first.source
    assert first.source.kind is edunews.SourceKind.AUTHOR
    assert len(article.quotes_by("leora croft")) == 4
    assert "Leora Croft (author)" in article.to_html()


def test_letters_are_signed_below() -> None:
    assert voices(LETTERS) == [
        ("the roof leaked", "Corin Maddox"),
        ("help was on its way", None),
        ("Come and look.", "Peggy Strachan-Wood"),
    ]


def test_an_author_whom_the_story_names_is_that_person() -> None:
    named = OPINION.replace("He smiled.", "He laughed: Leora Croft again.")
    quote = edunews.parse(named).quotes[0]
    assert quote.speaker
    assert quote.speaker.name == "Leora Croft"


def test_i_in_a_news_story_is_nobody() -> None:
    assert voices("Roof row\n\nBy Leora Croft\n\nIt rained. “Come,” I said.") == [("Come,", None)]


INTERVIEW = (
    "Meet the head who bakes\n\nBy Al Dunn\n\nLeora Croft runs Brook Primary in Hull and bakes for "
    "the town. She and her deputy, Tom Vane, spoke to Al Dunn about bread.\n\n"
)
ASKED = ("Why do you bake?", "Do you sell it?", "What would you tell your old head?")
GIVEN = ("I like it.\n\nSo did she.", "I give it to my staff.", "I would say: “Eat.” He never did.")
LAYOUTS = {
    "questions": ("{}", "{}"),
    "letters": ("Q: {}", "A: {}"),
    "letters with stops": ("Q. {}", "A. {}"),
    "words": ("Question: {}", "Answer: {}"),
    "names": ("Al Dunn: {}", "Leora Croft: {}"),
    "capitals": ("COURIER: {}", "LEORA CROFT: {}"),
    "an outlet and a surname": ("Courier: {}", "Croft: {}"),
    "initials": ("AD: {}", "LC: {}"),
    "initials of the guest": ("{}", "LC: {}"),
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_answers_are_the_guests(layout: tuple[str, str]) -> None:
    ask, give = layout
    pairs = zip(ASKED, GIVEN, strict=True)
    text = INTERVIEW + "\n\n".join(f"{ask.format(q)}\n\n{give.format(a)}" for q, a in pairs)
    expected = [(given.replace("\n\n", " … "), "Leora Croft") for given in GIVEN]
    assert voices(text) == expected


def test_answers_in_marks_and_of_two_guests() -> None:
    text = INTERVIEW + "\n\n".join(
        f"{asked}\n\nLC: “I like it {number}.”\n\nTV: “I agree {number}.”\n\nAD: Well, {number}."
        for number, asked in enumerate(ASKED)
    )
    assert voices(text) == [
        (words.format(number), who)
        for number in range(3)
        for words, who in (("I like it {}.", "Leora Croft"), ("I agree {}.", "Tom Vane"))
    ]
