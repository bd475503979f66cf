"""The statistics sets' form.

They count what the guidelines leave out: ages, "one", scores of a match, ordinals. Those are
among our rejections, typed, and are handed over from there with the kind that the sets give them.
"""

import functools
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import edunews
from adapters.records import parse
from edunews import Approximator, Change, ChangeRole, Direction, Quantity, Rejection, RejectionKind

__all__ = ["statistics"]

BOUNDS = {
    Approximator.ABOUT: "approx",
    Approximator.ALMOST: "approx",
    Approximator.OVER: "more_than",
    Approximator.UNDER: "less_than",
    Approximator.AT_LEAST: "more_than",
    Approximator.AT_MOST: "less_than",
}
WAYS = {
    Direction.INCREASE: "up",
    Direction.SURPLUS: "up",
    Direction.DECREASE: "down",
    Direction.SHORTFALL: "down",
}
SIZES = (ChangeRole.DELTA, ChangeRole.MULTIPLIER)
UNITS = {
    "count": "-",
    "ratio": "-",
    "rank": "-",
    "multiple": "times",
    "percentage_point": "percentage point",
    "score": "point",
}
KINDS = {
    "count": "number",
    "ratio": "fraction",
    "multiple": "number",
    "rank": "ordinal",
    "percent": "percent",
    "percentage_point": "number",
    "score": "number",
    "currency": "currency",
    "duration": "duration",
}
PENNIES = {"GBP": "pence", "USD": "cent", "EUR": "cent", "AUD": "cent", "NZD": "cent"}
RE_PENNIES = re.compile(r"\d ?(?:p|c|¢)$|(?:pence|penn(?:y|ies)|cents?)$", re.IGNORECASE)
RE_NOTES = re.compile(r"[$£€]|dollar|euro|pound", re.IGNORECASE)
RE_PER = re.compile(r"(?:per|each|every|an?|/)\s*", re.IGNORECASE)
RE_ORDINAL = re.compile(
    r"(?P<one>first)|(?P<two>second)|(?P<three>third)|(?P<five>fifth)|(?P<eight>eighth)"
    r"|(?P<nine>ninth)|(?P<twelve>twelfth)|(?P<y>ieth)|(?P<same>th)$"
)
RE_NUMERAL = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
RE_SPAN = re.compile(r"\b(\w+(?:-\w+)?) (minute|hour|day|week|month|year|decade)s\b", re.IGNORECASE)
# Sets that mark the two ends of a range each for itself.
APART = ("ieer", "ud-", "worldwide")
# And one that does so for the two ends of a change, as we do.
LINKED = ("wsj",)
RE_BETWEEN = re.compile(r"\s?(?:\b(?:to|and|or)\b|[-–—])\s?")
# Numbers without a numeral, which no set marks: doubled, twice, a decade.
RE_UNCOUNTED = re.compile(
    r"(?:doubl|trebl|tripl|quadrupl|halv)\w*|\w+fold|twice|thrice|a (?:decade|century)",
    re.IGNORECASE,
)
RE_NO_ONE = re.compile(r"\b(?:any|each|every|no|some|that|the|this|which)\s$", re.IGNORECASE)
# "One would", "as one.", "one in the hall": a pronoun.
RE_AFTER_ONE = re.compile(
    r"""\s*(?:$|[^\w\s-]|-\s|(?:a|above|among|and|are|at|because|before|below|between|but|by|came|come
    |compared|could|did|do|does|down|each|felt|fewer|for|from|full|had|has|have|higher|if|in|into|is
    |last|less|lower|more|now|off|on|or|over|said|say|saying|says|since|so|than|that|the|they|this
    |thought|to|under|was|went|were|when|which|while|who|will|with|would)\b)""",
    re.VERBOSE,
)
TURNED_DOWN = {
    RejectionKind.AGE: ("age", "year"),
    RejectionKind.PRONOUN: ("number", "-"),
    RejectionKind.TALLY: ("range", "-"),
    RejectionKind.ORDINAL: ("ordinal", "-"),
    RejectionKind.VAGUE: ("number", "-"),
}


def statistics(record: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one text."""
    article = parse(record)
    found = [_statistic(s) for s in article.statistics if not RE_UNCOUNTED.fullmatch(s.text)]
    found += [_rejected(r) for r in article.non_statistics if _wanted(article.text, r)]
    if str(record.get("id")).startswith(APART):
        found = [end for one in found for end in _ends(article.text, one)]
    elif not str(record.get("id")).startswith(LINKED):
        found = list(_joined(article.text, sorted(found, key=lambda one: one["start"])))
    found += [d for r in article.non_statistics if (d := _in_date(r))]
    for one in found:
        one.pop("role")
    return {"preds": sorted(found, key=lambda one: (one["start"], one["end"]))}


def _statistic(statistic: edunews.Statistic) -> dict[str, Any]:
    quantity, change = statistic.quantity, statistic.change
    family, _, name = quantity.unit.partition(":")
    unit, factor = UNITS.get(quantity.unit, (name or family).replace("_", " ")), 1
    if unit == "percentage point" and "percentage" not in quantity.text:
        unit = "point"  # by the word that is printed
    coins = RE_PENNIES.search(quantity.text) and not RE_NOTES.search(quantity.text)
    if family == "currency" and coins and name in PENNIES:
        unit, factor = PENNIES[name], 100
    per = RE_PER.sub("", quantity.per.text, count=1) if quantity.per else ""
    if per and family in ("currency", "distance", "score", "volume"):
        unit += f" per {per}"
    value: Any = _number(quantity.value, factor)
    kind = KINDS.get(family, "dimension")
    if quantity.is_range:
        value = [_number(quantity.low, factor), _number(quantity.high, factor)]
        kind = "range" if kind == "number" else kind
    return {
        "start": statistic.span.start,
        "end": statistic.span.end,
        "value": value,
        "unit": unit,
        "kind": kind,
        "change": _change(quantity, change),
        "role": change.role if change else None,
    }


def _change(quantity: Quantity, change: Change | None) -> str | None:
    """One word for bound or change; the sets give the bound where both are there.

    "rose by about 19 per cent" is approx, "rose to 24" has none.
    """
    if quantity.approximator:
        return BOUNDS[quantity.approximator]
    if change is not None and change.role in SIZES:
        return WAYS.get(change.direction)
    return None


def _joined(text: str, found: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """``found``, the two ends of a change in one where only "to" stands between them.

    "from 252 miles to 287" is one quantity with two values there, two statistics here.
    """
    at = 0
    while at < len(found):
        one = dict(found[at])
        other = found[at + 1] if at + 1 < len(found) else None
        at += 1
        if (
            other is not None
            and one["role"] is ChangeRole.START
            and text[one["end"] : other["start"]].strip() == "to"
            and not isinstance(one["value"], list)
            and not isinstance(other["value"], list)
        ):
            one |= {"end": other["end"], "value": [one["value"], other["value"]]}
            one["unit"] = other["unit"] if one["unit"] == "-" else one["unit"]
            one["kind"] = other["kind"] if other["kind"] != "number" else "range"
            at += 1
        yield one


def _ends(text: str, one: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The two ends of a range, or ``one`` itself."""
    between = RE_BETWEEN.search(text, one["start"] + 1, one["end"])
    if not isinstance(one["value"], list) or between is None:
        yield one
        return
    low, high = one["value"]
    kind = "number" if one["kind"] == "range" else one["kind"]
    yield one | {"end": between.start(), "value": low, "kind": kind}
    yield one | {"start": between.end(), "value": high, "kind": kind}


def _wanted(text: str, rejection: Rejection) -> bool:
    """They count "one pupil", "one of them" and "hundreds", not "no one" and "one would"."""
    if rejection.kind is not RejectionKind.PRONOUN or rejection.text.isdecimal():
        return rejection.kind in TURNED_DOWN
    after = RE_AFTER_ONE.match(text, rejection.end)
    return after is None and not RE_NO_ONE.search(text, rejection.start - 7, rejection.start)


def _in_date(rejection: Rejection) -> dict[str, Any] | None:
    """The duration in "two years ago" and "the next six weeks", which are dates here."""
    match = RE_SPAN.search(rejection.text) if rejection.kind is RejectionKind.DATE else None
    if match is None:
        return None
    return {
        "start": rejection.start + match.start(),
        "end": rejection.start + match.end(),
        "value": _read(match.group(1)),
        "unit": match.group(2).casefold(),
        "kind": "duration",
        "change": None,
        "role": None,
    }


def _rejected(rejection: Rejection) -> dict[str, Any]:
    kind, unit = TURNED_DOWN[rejection.kind]
    value: Any = _read(rejection.text)
    if kind == "range":
        ends = [float(n.replace(",", "")) for n in RE_NUMERAL.findall(rejection.text)]
        value = ends if len(ends) == 2 else None
    if kind == "age" and "month" in rejection.text:
        unit = "month"
    return {
        "start": rejection.start,
        "end": rejection.end,
        "value": value,
        "unit": unit,
        "kind": kind,
        "change": None,
        "role": None,
    }


@functools.lru_cache(1024)
def _read(words: str) -> float | None:
    """The value of the number in ``words``."""
    if digits := RE_NUMERAL.search(words):
        return float(digits.group().replace(",", ""))
    if words.casefold() == "one":
        return 1.0
    number = re.split(r"[- ](?:years?|months?|weeks?|days?)\b", words)[0].lower()
    number = RE_ORDINAL.sub(lambda m: "" if m.lastgroup == "same" else m.lastgroup or "", number)
    if number == "one":
        return 1.0
    counted = edunews.extract_statistics(f"There were {number} pupils.")
    return _number(counted[0].quantity.value, 1) if counted else None


def _number(value: Decimal | None, factor: int) -> float | None:
    return None if value is None else float(value * factor)
