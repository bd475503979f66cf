"""Articles with pieces lost, doubled or swapped, as scrapers and mail leave them: none raises."""

import json
import random
from pathlib import Path

import pytest

import edunews

GOLD = Path(__file__).parent.parent / "benchmarks" / "gold"
TEXTS = [
    json.loads(path.read_text(encoding="utf-8"))["text"]
    for folder in ("news", "extra")
    for path in sorted((GOLD / folder).glob("*.json"))
]
JUNK = "“”‘’\"'()[]–—-…,.:;!?£$€%\n\r\t\u00a0\u2028\ud800\U0001f600 0123456789ABab½²"

# Each of these raised once.
RAISED = [
    "Prices moved by 4 per cent.",
    "Another 400 gone by 20 pupils.",
    "Some 7/",
    "The age limit is 18.",
    "They paid £10 to",
    "Nine schools to close\n\nThe council will close them, it said.\n\nThe 1,214 of them all go",
]


def hurt(text: str, chance: random.Random) -> str:
    """A piece of ``text`` with up to twenty-five wounds."""
    start = chance.randrange(len(text))
    letters = list(text[start : start + chance.randrange(1, 1000)])
    for _ in range(chance.randrange(25)):
        at, kind = chance.randrange(len(letters) + 1), chance.random()
        if kind < 0.4:
            letters.insert(at, chance.choice(JUNK))
        elif kind < 0.85:
            letters[at:at] = chance.choice(TEXTS)[: chance.randrange(80)]
        else:
            del letters[at : at + chance.randrange(60)]
    return "".join(letters)


@pytest.mark.parametrize("text", RAISED)
def test_what_raised_once(text: str) -> None:
    assert edunews.parse(text).text == text


@pytest.mark.parametrize("seed", range(8))
def test_hurt_articles(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(25):
        text = hurt(chance.choice(TEXTS), chance)
        article = edunews.parse(text, country=chance.choice([None, "GB", "US"]))
        assert edunews.Article.from_dict(article.to_dict()) == article
