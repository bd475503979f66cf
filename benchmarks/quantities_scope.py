"""Which cases of the quantity sets are right, and why the others are out.

    quantities_scope.py GOLD.jsonl [--list WORDS]

Recognizers-Text, quantulum3, Duckling, text2num and number-parser read commands and single words;
our guidelines (section 4) are for news. A case is right when the sets' own scorer, beside GOLD,
finds nothing missed, invented, or of another value, unit or bound. ``scope.py`` has the rest.
"""

import functools
import importlib
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import adapters
import scope

SETS = ("msrec-", "quantulum3", "duckling-", "text2num", "number-parser")


class Missed(NamedTuple):
    """What is wrong with one quantity: how, in which set, its words, those around, the values."""

    how: str
    source: str
    words: str
    around: str
    gold: Any
    given: Any
    unit: str | None


@functools.cache
def scorer() -> Any:
    """The ``score.py`` that stands beside the gold."""
    sys.path.insert(0, str(Path(sys.argv[1]).resolve().parent))
    return importlib.import_module("score")


def wrong(record: dict[str, Any]) -> list[Missed] | None:
    """What the scorer has against our reading of a case; None when nothing."""
    given = {record["id"]: adapters.FAMILIES["statistics"](record)["preds"]}
    _, errors = scorer().score([record], given)
    missed = [_missed(record, *error) for error in errors if error[0] != "CHANGE" or _bound(error)]
    return missed or None


def _bound(error: tuple[Any, ...]) -> bool:
    return bool(error[3] and error[3]["change"])


def _missed(record: dict[str, Any], how: str, _: str, text: str, gold: Any, given: Any) -> Missed:
    spans = [one for one in (gold, given) if one]
    start, end = min(one["start"] for one in spans), max(one["end"] for one in spans)
    around = text[max(0, start - 25) : end + 25]
    values = [one and one.get("value") for one in (gold, given)]
    unit = gold and gold["unit"]
    return Missed(how, record["source"], text[start:end], around, *values, unit)


def says(pattern: str) -> Callable[[Missed], bool]:
    """The words of the quantity say so."""
    sign = re.compile(pattern, re.IGNORECASE | re.VERBOSE)
    return lambda miss: sign.search(miss.words) is not None


def around(pattern: str) -> Callable[[Missed], bool]:
    """The words of the quantity or those beside it say so."""
    sign = re.compile(pattern, re.IGNORECASE | re.VERBOSE)
    return lambda miss: sign.search(miss.around) is not None


def both(
    one: Callable[[Missed], bool], other: Callable[[Missed], bool]
) -> Callable[[Missed], bool]:
    return lambda miss: one(miss) and other(miss)


def bound(miss: Missed) -> bool:
    """The set makes a range of two bounds, or of one that is met."""
    return miss.source == "msrec-range"


def value(miss: Missed) -> bool:
    return miss.how in ("VALUE", "SPURIOUS")


def unit(miss: Missed) -> bool:
    return miss.how == "UNIT"


def missing(miss: Missed) -> bool:
    return miss.how == "MISS"


ORDINAL = r"""(?: first | second | third | fourth | fifth | sixth | seventh | eighth | nine?th
    | tenth | twelfth | nineteenth | twentieth | hundredth | millionth | billionth | trillionth )"""
NOUGHT = r"naught|nought|nil\b"

# A reason and what shows that it holds; the first that fits. Each is about one phenomenon.
REASONS: tuple[tuple[str, Callable[[Missed], bool]], ...] = (
    (
        "two bounds, or being equal, are no range",
        both(bound, around(r"(?:than|above|below|between|equals?|equaling)\b")),
    ),
    ("older than a number: an age, which has no bound", both(bound, around(r"years[ ]old"))),
    (
        "a range needs its two ends tied: no spaces round the hyphen, and no tilde",
        both(value, around(r"\d\s[-–]\s\d | \d~\d")),
    ),
    (
        "a cardinal fraction in words whose numerator has several words",
        around(
            rf"(?:hundred|thousand|million|twenty|thirty|ninety|trillionth)\b.*{ORDINAL}s\b"
            r"| \btwo[ ]hundred\b.*hundredths"
        ),
    ),
    (
        "a mixed number in words that is not a half or a quarter",
        around(rf"\band[ ](?:a|two|three)[ ](?:{ORDINAL}|quarter)s?\b"),
    ),
    (
        "an ordinal of several words, or written as one",
        around(
            rf"\b(?:hundred|thousand|and|twenty|fifty|forty)[ —]{ORDINAL}\b"
            rf"| (?:twenty|thirty|forty){ORDINAL} | \b(?:million|billion|trillion|hundred|nine)th\b"
        ),
    ),
    (
        "a tens ordinal under a line: a twenty-first",
        around(rf"\b(?:a|one|three)[ ]twenty-{ORDINAL} | \bone[ ]one[ ]hundred"),
    ),
    ("so many over so many: a division", around(r"\bover\b")),
    ("a negative number in words other than minus", around(r"\bnegative\b")),
    ("a sign before a fraction", says(r"^-\s?\d.*/")),
    ("decimals said in words: two point five", around(r"\bpoint\b")),
    (
        "nought and its like, and a number word read digit by digit",
        around(rf"{NOUGHT} | ^(?:one|two)[ ](?:twenty|two)\b"),
    ),
    (
        "thousands parted by spaces: only with a currency sign before",
        around(r"\d\s\d{3}(?:\D|$) | \d[ ]0000"),
    ),
    (
        "hundred, thousand or million without a number or an article",
        both(
            around(r"^\W*(?:.*\s)?(?:hundred|thousand|billion)\b"),
            lambda miss: miss.given != miss.gold,
        ),
    ),
    (
        "figures and number words mixed, after the first scale",
        around(r"\d[ ](?:hundred|thousand).*\d | hundred[ ]&"),
    ),
    ("the pronoun one, and one of a thing: the guidelines count from two up", says(r"^\W*one\b")),
    ("a or an before a unit counts nothing", says(r"^an?\s | ^a[ ]couple | ^single$ | ^a[ ]pair")),
    (
        "a number in a name: a version, a telephone number",
        around(r"\bversion\b | \d-\d{3}-\d{4} | three-"),
    ),
    ('a pound weighs where the text says so by "of"', lambda miss: miss.unit == "pound-mass"),
    ("a number of months without its unit told: an age", both(unit, around(r"months[ ]old"))),
    ("the set takes the number after the unit: per cent of 10", both(unit, says(r"^per"))),
    ('whose money "grand" is stands beside the text, not in it', both(unit, says(r"\bgrand$"))),
    ("a word stands between the number and its unit", both(unit, says(r"additional|extra|fewer"))),
    (
        "a letter or a mark for a unit, apart from its number or a word too",
        both(unit, says(r"\d[ ]?(?:[a-z]|in|in\.|\"|gs|l/km|\(kg\))$")),
    ),
    (
        "a currency that the tables do not hold",
        both(
            unit,
            says(r"markka | francs | [^\x00-\u036f\u20ac] | bitcoins | BTC | mex\$ | mxn\$"),
        ),
    ),
    (
        "a unit of the kitchen or the laboratory that the tables do not hold",
        both(unit, says(r"\bcup\b | tablespoons | micro | μg | drachma | \bdm\b | /hr")),
    ),
    (
        "money by its name before the number, or the pennies of a dollar",
        both(unit, says(r"^dollar | pennies")),
    ),
    (
        "money without its unit told the second time: 20 dollars and 43",
        around(r"(?:dollars?|\$\s?\d+|GBP|CAD)[ ](?:and[ ])?(?:[a-z]+|\d+)[.c]?(?:$|\s)"),
    ),
    (
        "an order of scale and currency that news does not use",
        says(r"\b(?:M[A-Z]{3}|[A-Z]{3}[ ]million)\b | \blakh\b | \$[\d.]+T\b | ^\d+[ ]?\$"),
    ),
    ("a metre or a tonne by its letter; news says million", says(r"\d[mt]\b")),
    ("shares of figures above a small divisor, as 24/7 and 9/11 are names", says(r"^\d+/\d+$")),
)

if __name__ == "__main__":
    scope.run(
        scope.Scope(
            __doc__,
            Path(__file__).with_name("quantities_left_out.tsv"),
            lambda record: record["source"].startswith(SETS),
            wrong,
            REASONS,
        )
    )
