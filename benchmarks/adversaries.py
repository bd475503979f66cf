"""Texts made to be slow to read. Each ends in a real sentence, because a search that looks for a
required word first gives up at once on a text without it and hides what it would cost."""

from collections.abc import Callable, Iterator, Mapping
from itertools import count, cycle, islice, product
from types import MappingProxyType

__all__ = ["ADVERSARIES", "LITERAL"]

LITERAL = (
    "\n\n“One in 10, or 43,522, left in 2022-23 (up 5.1 per cent),” said Ms Mina Okafor, chief "
    "executive of the Larkfield Trust (LT), on Monday 3 May 2024. ‘We shan’t pay £2.3bn,’ he added."
)

REPEATED = {
    "opening curly marks": "“",
    "closing curly marks": "”",
    "straight marks": '"',
    "opening single marks": "‘",
    "closing single marks": "’",
    "straight single marks": "'",
    "alternating marks": "“”",
    "nested marks": "“‘",
    "guillemets": "«»",
    "unclosed words": "“word ",
    "closed, never opened": "word” ",
    "single marks and apostrophes": "‘it’s ",
    "reopened paragraphs": "“And so it went on.\n\n",
    "digits": "7",
    "digits and commas": "1,000,",
    "digits and dots": "1.0.",
    "dots": ".",
    "commas": ",",
    "dashes": "-",
    "en dashes": " – ",
    "ellipses": "… ",
    "opening brackets": "(",
    "closing brackets": ")",
    "nested brackets": "([{",
    "no space": "x",
    "one capital": "A",
    "capital words": "SCHOOL ",
    "capitalised words": "Orchard ",
    "combining accents": "e\u0301",
    "zero-width spaces": "a\u200b",
    "no-break spaces": "a\u00a0",
    "entities": "&amp;",
    "linked words": "[a](/b) ",
    "emphasis": "**a* ",
    "emoji": "🎓",
    "lone surrogates": "\ud800 ",
    "control characters": "\x00\x07",
    "spaces": " ",
    "line ends": "\n",
    "carriage returns": "a\r\n",
    "short lines": "a\n\n",
    "hyphens": "well-",
    "one name": "Mina Okafor ",
    "one surname": "Okafor said. ",
    "honorifics": "Ms ",
    "initials": "J. ",
    "joint names": "Mina Okafor and ",
    "roles": "head of the ",
    "appositions": "Mina Okafor, chief executive of the trust, ",
    "universities": "University of ",
    "acronyms": "(NEU) ",
    "possessives": "the school’s ",
    "said": "said ",
    "pronouns": "“Yes,” she said. ",
    "that": "said that ",
    "according to": "according to ",
    "colons": "she said: ",
    "one in": "one in ",
    "number words": "two hundred and ",
    "fractions": "two-thirds of a half of ",
    "per cent": "per cent ",
    "ranges": "1 to ",
    "money": "£1m-",
    "from and to": "from 5 per cent ",
    "years": "1990 ",
    "school years": "2022-23 ",
    "1 may": "1 may ",
    "weekdays": "last Monday ",
    "months": "May and ",
    "between": "between 3 May and ",
    "links": "https://example.org/a ",
}


def _syllables() -> Iterator[str]:
    """Names, all different: Babab, Babad, …"""
    letters = ("bdfgklmnprstvz", "aeiou")
    for consonant in product(*islice(cycle(letters), 7)):
        yield "".join(consonant).capitalize()


def _people(size: int) -> str:
    names = islice(_syllables(), size // 40)
    return " ".join(f"“We wait,” said Ms Ana {name}, a teacher." for name in names)


def _bodies(size: int) -> str:
    names = islice(_syllables(), size // 30)
    return " ".join(f"It joined {name} Academy Trust." for name in names)


def _numbers(size: int) -> str:
    numbers = islice(count(1000), size // 40)
    return " ".join(f"It fell from {n:,} to {n - 7:,} pupils." for n in numbers)


def _repeat(unit: str) -> Callable[[int], str]:
    return lambda size: unit * (size // len(unit))


ADVERSARIES: Mapping[str, Callable[[int], str]] = MappingProxyType(
    {name: _repeat(unit) for name, unit in REPEATED.items()}
    | {"different people": _people, "different bodies": _bodies, "different numbers": _numbers}
)
