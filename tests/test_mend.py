"""Markup, invisible letters and broken encodings: read as the page printed them, offsets kept."""

import datetime as dt
import json
import random
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import edunews
from edunews import ParagraphKind, Span
from edunews._text.mend import mend

NEWS = Path(__file__).parent.parent / "benchmarks" / "gold" / "news"

PRINTED = {
    "at\xadten\u200bdance": "attendance",
    "\x93Nobody\x94 came \x96 it\x92s closed": "“Nobody” came – it’s closed",
    "â€œNobody cameâ€ to the cafÃ©: Â£4m": "“Nobody came” to the café: £4m",
    "&ldquo;It isn&#8217;t&#x201d;, R&amp;D &amp;pound;4": "“It isn’t”, R&D £4",
    "**Jo Pike**, __head__ of *Fen* _Edge_": "Jo Pike, head of Fen Edge",
    '[Jo Pike](https://fen.example/a_(b)) [said](/x "y").': "Jo Pike said.",
    "A. [![Pic](a.jpg)](https://fen.example) ![Alt](b.png)": "A.  ",
    "## Two\n> Set off": "Two\nSet off",
    r'1\. \*not\* \"loud\"': '1. *not* "loud"',
}  # fmt: skip
AS_IT_IS = (
    "f*** off, **** you",
    "* an item\n*Names have been changed",
    "5 * 3 * 2, a_file_name.py, https://x.example/_a_/",
    "AT&T; R&D; [sic] [the school] (it)",
    "#BackToSchool a # b > c",
    "âge, Tân, NÃO",
)


@pytest.mark.parametrize("text", PRINTED)
def test_read_as_printed(text: str) -> None:
    mended = mend(text)
    assert mended is not None
    assert mended.text == PRINTED[text]


@pytest.mark.parametrize("text", AS_IT_IS)
def test_nothing_to_mend(text: str) -> None:
    assert mend(text) is None


@pytest.mark.parametrize("seed", range(20))
def test_every_letter_is_found_again(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    text = "".join(
        chance.choices([*PRINTED, *AS_IT_IS, "\n", " ", "a", "*", "_", "[", "](/x)"], k=12)
    )
    mended = mend(text)
    assert mended is not None
    for at, letter in enumerate(mended.text):
        given = mended.restored(Span(at, at + 1)).of(text)
        again = mend(given)
        assert letter == (again.text if again else given)


def test_facts_stand_in_the_text_as_given() -> None:
    text = "[Jo Pike](/jo), head&shy;teacher of **Fen Edge School**, said: &ldquo;No.&rdquo;"
    article = edunews.parse(text)
    (person,), (quote,), (paragraph,) = article.people, article.quotes, article.paragraphs
    assert person.name == person.mentions[0].text == "Jo Pike"
    assert person.positions[0].title == "headteacher"
    assert person.positions[0].excerpt.text == "head&shy;teacher"
    assert article.organisations[0].name == "Fen Edge School"
    assert (quote.text, quote.speaker) == ("No.", person)
    assert paragraph.text == text


def test_names_are_on_one_line() -> None:
    text = "Tomás\u00a0Arriaga, head of Fen\u00a0Edge  School, left.\nDr\u00a0Arriaga said: “No.”"
    article = edunews.parse(text)
    (person,), (body,) = article.people, article.organisations
    assert (person.name, person.family, body.name) == (
        "Tomás Arriaga",
        "Arriaga",
        "Fen Edge School",
    )
    assert person.mentions[0].text == "Tomás\u00a0Arriaga"
    assert article.find_person("dr arriaga") is person


def _named(form: str) -> Callable[[str, str], str]:
    def hurt(text: str, names: str) -> str:
        return re.sub(names, lambda match: form.format(match[0]), text) if names else text

    return hurt


def _letters(table: dict[str, str]) -> Callable[[str, str], str]:
    return lambda text, _: text.translate(str.maketrans(table))


def _inside(letter: str) -> Callable[[str, str], str]:
    return lambda text, _: re.sub(r"(?<=[A-Za-z]{3})(?=[a-z]{3})", letter, text)


HURTS = {
    "spaces that do not break": _letters({" ": "\xa0"}),
    "soft hyphens": _inside("\xad"),
    "spaces of no width": _inside("\u200b"),
    "bold names": _named("**{}**"),
    "linked names": _named("[{}](https://www.example.org/people/a-1)"),
    "linked numbers": lambda text, _: re.sub(
        r"(?<![\w£$.,])[£$]?\d[\d,.]*\d%?(?!\w)", r"[\g<0>](/data/1.html)", text
    ),
    "windows-1252": _letters(
        {"‘": "\x91", "’": "\x92", "“": "\x93", "”": "\x94", "–": "\x96", "—": "\x97"}
    ),
    "lost line breaks": lambda text, _: " ".join(text.split()),
    "a lost line break after the headline": lambda text, _: re.sub(r"\n+", " ", text, count=1),
    "no space after a full stop": lambda text, _: re.sub(
        r"(?<=[a-z0-9])([.][\"”’]?) (?=[“‘]?[A-Z][a-z])", r"\1", text
    ),
    "entities": _letters(
        {"‘": "&lsquo;", "’": "&rsquo;", "“": "&ldquo;", "”": "&rdquo;", '"': "&quot;"}
        | {"'": "&#39;", "–": "&#8211;", "&": "&amp;", "£": "&pound;", "\xa0": "&nbsp;"}
    ),
}  # fmt: skip


def _facts(article: edunews.Article) -> Counter[Any]:
    def printed(text: str) -> str:
        text = re.sub(r"\]\(\S*?\)|\[", "", text)  # "[17](…) May [2024" is a part
        mended = mend(text)
        # a sentence that took in one without a space
        text = re.sub(
            r"([a-z0-9][.][\"”’]?)(?=[“‘]?[A-Z][a-z])", r"\1 ", mended.text if mended else text
        )
        return " ".join(text.split())

    found: Counter[Any] = Counter()
    for person in article.people:
        found[person.name] += 1
        found.update((person.name, post.title) for post in person.positions)
        found.update((person.name, printed(mention.text)) for mention in person.mentions)
    found.update(body.name for body in article.organisations)
    for quote in article.quotes:
        found[
            "quote", quote.kind, quote.voice, *(printed(part.text) for part in quote.content)
        ] += 1
    for claim in article.statistics:
        counted = claim.counted and printed(claim.counted.text)
        found[claim.quantity.value, claim.quantity.unit, counted] += 1
    found.update((day.first, day.last, printed(day.text)) for day in article.dates)
    return found


@pytest.mark.parametrize("hurt", HURTS)
def test_facts_survive(hurt: str) -> None:
    want: Counter[Any] = Counter()
    got: Counter[Any] = Counter()
    for path in sorted(NEWS.glob("*.json"))[::4]:
        record = json.loads(path.read_text(encoding="utf-8"))
        published = dt.date.fromisoformat(record["published"])
        clean = edunews.parse(record["text"], published=published, country=record["country"])
        if hurt == "lost line breaks":  # and headings and captions, were they there
            body = (unit.text for unit in clean.paragraphs if unit.kind is ParagraphKind.BODY)
            clean = edunews.parse("\n\n".join(body), published=published, country=record["country"])
        names = sorted({person.name for person in clean.people}, key=len, reverse=True)
        given = HURTS[hurt](clean.text, "|".join(map(re.escape, names)))
        article = edunews.parse(given, published=published, country=record["country"])
        assert given == article.text
        assert edunews.Article.from_dict(article.to_dict()) == article
        want.update({(path.stem, key): number for key, number in _facts(clean).items()})
        got.update({(path.stem, key): number for key, number in _facts(article).items()})
    assert _agreement(want, got) >= 0.97, want - got
    want, got = (Counter({k: v for k, v in one.items() if "quote" in k[1]}) for one in (want, got))
    assert _agreement(want, got) >= 0.96, want - got


def _agreement(want: Counter[Any], got: Counter[Any]) -> float:
    return 2 * (want & got).total() / (want.total() + got.total())
