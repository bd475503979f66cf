"""Twice the text takes about twice the time, whatever the text is. Slow: run by `make test`."""

import gc
import time

import pytest
from texts import ARTICLES, DENSE, PUBLISHED

import edunews

START, LIMIT = 30_000, 2.5  # characters; times a doubling, where the clock is noisy (aim: 2.2)
UNITS = {
    "articles": "\n".join(ARTICLES.values()) + "\n",
    "one paragraph": DENSE,
    "one sentence": "Ms Orr of Elm Academy and about 40 per cent of pupils, said “no”, and ",
    "paragraphs": DENSE + "\n\n",
    "double marks": "“",
    "closing marks": "”",
    "single marks": "’",
    "straight marks": '" ',
    "marks in turn": "“”‘’\"' ",
    "opened lines": "“we wait\n\n",
    "digits": "7",
    "digits and commas": "1,",
    "figures": "4.5 per cent, ",
    "ranges": "1-2-",
    "dots": ". ",
    "ellipses": "....",
    "brackets": "(Ms Orr ",
    "letters": "x",
    "capitals": "ABC ",
    "initials": "A. B. ",
    "accents": "a\u0301",
    "a name": "Priya Nolan ",
    "names": "Priya Nolan, head of Elm Academy, and Idris Vane, head of Oak Academy, ",
    "surnames": "Priya Nolan said. Nolan left. ",
    "pronouns": "she said he said they said ",
    "cues": "said ",
    "according": "according to according to ",
    "fractions": "one in ",
    "number words": "one hundred million ",
    "of": "half of ",
    "dates": "on 3 May 2019 ",
    "months": "May March ",
    "weekdays": "last Monday the ",
    "years": "2019-20 ",
    "roles": "chief executive of the ",
    "commas": "Ms Orr, ",
    "blank": " \n",
    "hyphens": "a-",
    "apostrophes": "o'",
    "surrogates": "\ud83d ",
    "abbreviations": "U.S. Sen. ",
}


def seconds(text: str) -> float:
    best = float("inf")
    for _ in range(2):
        gc.collect()
        before = time.process_time()
        edunews.parse(text, published=PUBLISHED, country="GB")
        best = min(best, time.process_time() - before)
    return best


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_growth(unit: str) -> None:
    short = (unit * (START // len(unit) + 1))[:START]
    seconds(short[:1000])
    for _ in range(3):
        one, four = seconds(short), seconds(short * 4)
        if four <= one * LIMIT**2 or four < 0.05:
            return
    pytest.fail(f"four times the text took {four / one:.1f} times as long ({one:.3f} s before)")


@pytest.mark.slow
def test_a_megabyte() -> None:
    """Total on what is long, too: no recursion, no limit."""
    for text in ("x" * 1_000_000, DENSE * 8000, "“" * 300_000, "(" * 300_000):
        assert edunews.parse(text).text == text
