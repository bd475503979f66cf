"""Which cases of the Recognizers-Text and Duckling date sets are right, and why the others are out.

    dates_scope.py GOLD.jsonl

Those sets are commands to an assistant; our guidelines (section 5) are for news. A case that is
not right needs a reason below, the first that fits, or a line in ``dates_left_out.tsv`` (a digest
of its id, a tab, the reason). The command fails when a case has neither. None of their texts is
kept here: the patterns name the phenomenon.
"""

import argparse
import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import adapters

LEFT_OUT = Path(__file__).with_name("dates_left_out.tsv")
MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
UNITS = r"(?:days?|weeks?|weekends?|months?|quarters?|years?|yrs?|decades?|centur\w+|seasons?)"

# Matched, case ignored, against the words that the set marks (or, if it marks none, the text).
REASONS = (
    ("open-ended: the preposition is a relation, outside the span", None),
    (
        "a clock time is part of the expression",
        r"\d\s?[ap]\.?m\b|\d:\d|o.?clock|noon|midnight|\bhours?\b|minutes?|\bnow\b|seconds?",
    ),
    (
        "early, late, start and end of a unit are modifiers, outside the span",
        r"\b(?:begin\w*|start|end|early|earlier|late|later|mid|middle|rest|eo[my]|bo[my]|first|"
        r"second|last|half|part)\b.*\b(?:week|month|quarter|year|day|decade|\d{4}|" + MONTHS + ")",
    ),
    (
        "counted in whole units from the next one on, where news counts from publication",
        r"\b(?:next|last|past|previous|upcoming|coming|following|within)\b.*" + UNITS,
    ),
    (
        "relative to another event",
        r"\b(?:before|after|later|following|previous|prior|same|that|then|from|since|earlier)\b",
    ),
    ("a duration", r"\b(?:in|for|within|back|hence|ago)\b.*" + UNITS + "|" + UNITS + r".*\bago\b"),
    ("a span of two dates is one mention there, two here", r"\bto\b|\btill?\b|through|thru|and|-"),
    ("figures without a year are read as a fraction or a score", r"\b\d{1,2}\s?[/.-]\s?\d{1,2}\b"),
    (
        "figures without a day are no date of news",
        r"\d{4}\s?[-/.,]\s?\d{1,2}|\d{1,2}\s?[-/.]\s?\d{4}|\d{4}\s?\W?\s?\b(?:" + MONTHS + ")",
    ),
    ("a month and a day joined by a slash", r"[a-z]/\d|\d/[a-z]"),
    ("weeks by number or by their first day", r"\bweek\b|\bw/c\b"),
    (
        "part of a day or a unit without a determiner",
        r"\b(?:the day|this day|my day|night|morning|evening)\b",
    ),
    (
        "days and years said in words",
        r"\b(?:thousand|hundred|twent\w+|thirt\w+|\w+teen\w*|\w+ties)\b",
    ),
    (
        "a feast that the calendar tables do not hold",
        r"\b(?:orthodox|great|holy|super|black|cyber|whit|trinity|branch|lazarus|palm|lincoln\w*|"
        r"birthday|bank holiday|spirit|boss|jayanti|mega)\b|^(?!.*\b(?:(?:"
        + MONTHS
        + r")\w*|\w+day|"
        r"today|tomorrow|yesterday|" + UNITS + r"|q\d)\b).*[a-z]{3}",
    ),
    (
        "printed in small letters, where news has a capital",
        r"\b(?:march|may|aug\w*|sept?|nov|mar|jan|feb|fri|tue|sat|sun)\b",
    ),
    (
        "the set looks always ahead (or back); news goes by the tense",
        r"^\W*(?:on |this )?\w+day\W*$",
    ),
    (
        "a bare day of the month, or a weekday counted without a month",
        r"^\W*(?:on |for |the )*\d*\w+(?: \w+day)?\W*$",
    ),
    ("a quarter without a year", r"quarter|q\d"),
    (
        "a feast that the tables do not hold, or that the set looks for always ahead",
        r"\bday\b|\beve\b|new year|halloween|thanks giving|jayanti|janma\w*|ekka",
    ),
)


def overlaps(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(one["start"] < other["end"] and other["start"] < one["end"])


def wrong(record: dict[str, Any]) -> list[dict[str, Any]] | None:
    """The dates of a case that are missed or misread; None when the case is right."""
    found = adapters.FAMILIES["dates"](record)["dates"]
    marked = [date for date in record["dates"] if date["kind"] in ("date", "period")]
    gold = [date for date in marked if not date.get("soft")]
    loose = [date for date in record["dates"] if date not in gold] + record["ignore"]
    bad = []
    for date in gold:
        here = [one for one in found if overlaps(one, date)]
        days = {(one["first"], one["last"]) for one in here}
        if len(here) > 1 and all(one["first"] for one in here):
            days.add((min(one["first"] for one in here), max(one["last"] for one in here)))
        wanted = {(date["first"], date["last"]), *map(tuple, date.get("alts", ()))}
        if not days & wanted:
            bad.append(date)
    false = [one for one in found if not any(overlaps(one, date) for date in gold + loose)]
    return (bad or false) or None


def reason(record: dict[str, Any], bad: list[dict[str, Any]], listed: dict[str, str]) -> str | None:
    key = digest(record["id"])
    if key in listed:
        return listed[key]
    dates = [date for date in bad if "text" in date]
    if not dates:
        return None
    if any((date["first"] is None) != (date["last"] is None) for date in dates):
        return REASONS[0][0]
    words = " ".join(date["text"] for date in dates)
    fits = (name for name, sign in REASONS if sign and re.search(sign, words, re.IGNORECASE))
    return next(fits, None)


def digest(identifier: str) -> str:
    return hashlib.sha256(identifier.encode()).hexdigest()[:12]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--list", help="print the cases under a reason that contains these words")
    given = parser.parse_args()
    listed = dict(line.split("\t", 1) for line in LEFT_OUT.read_text(encoding="utf-8").splitlines())
    lines = given.gold.read_text(encoding="utf-8").splitlines()
    records = [one for one in map(json.loads, lines) if one["group"] == "spec"]
    count: Counter[str] = Counter()
    for record in records:
        bad = wrong(record)
        name = "right" if bad is None else reason(record, bad, listed) or "NO REASON"
        count[name] += 1
        if given.list and given.list in name:
            print(digest(record["id"]), record["reference"], record["text"])
    for name, number in count.most_common():
        print(f"{number:5d}  {name}")
    raise SystemExit(count["NO REASON"] > 0)


if __name__ == "__main__":
    main()
