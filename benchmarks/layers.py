"""Score the two layers over parts of the news gold: organisations, and what claims rest on.

See ``gold/ORGANISATIONS.md`` and ``gold/CLAIMS.md`` for what is right.
"""

import json
from pathlib import Path
from typing import Any

from matching import names_of, pairs, shared, simple, words_agree
from scoring import Error, Sheet

import edunews

__all__ = ["score_claims", "score_layers", "score_organisations"]

GOLD = Path(__file__).parent / "gold"
Record = dict[str, Any]
Span = tuple[int, int]


def score_layers(article: edunews.Article, gold: Record, sheet: Sheet) -> None:
    """Add to ``sheet`` what the layers, where they have the article, say of it."""
    for layer, score in (("organisations", score_organisations), ("claims", score_claims)):
        path = GOLD / layer / f"{gold['id']}.json"
        if path.exists():
            score(article, gold, json.loads(path.read_text(encoding="utf-8")), sheet)


def _span(fact: Record) -> Span:
    return fact["start"], fact["end"]


def score_organisations(
    article: edunews.Article, gold: Record, layer: Record, sheet: Sheet
) -> None:
    """Namings found, and linked to the right body."""
    ours = [{_span(m) for m in body["mentions"]} for body in layer["organisations"]]
    theirs = [
        {(m.start, m.end) for m in body.mentions if m.kind.is_name}
        for body in article.organisations
    ]
    wanted, given = (set().union(*side) for side in (ours, theirs))
    paired = pairs(ours, theirs, lambda w, g: len(w & g), 1)
    linked = sum(len(ours[w] & theirs[g]) for w, g in paired)
    found = wanted & given
    sheet.count("organisations: span", len(found), len(given), len(wanted))
    sheet.count("organisations: span + link", linked, len(given), len(wanted))
    sheet.right["organisation namings"] = found
    for kind, spans in (("missed", wanted - found), ("invented", given - found)):
        for start, end in sorted(spans):
            words = article.text[max(0, start - 30) : start], article.text[start:end]
            around = f"{words[0]}[{words[1]}]{article.text[end : end + 25]}".replace("\n", " ")
            sheet.errors.append(Error(f"organisation {kind}", gold["id"], around))
    for at, body in enumerate(ours):
        lost = sum(len(body & other) for w, other in enumerate(theirs) if (at, w) not in paired)
        if lost:
            name = layer["organisations"][at]["name"]
            sheet.errors.append(
                Error("organisation split", gold["id"], f"{name}: {lost} elsewhere")
            )


def score_claims(article: edunews.Article, gold: Record, layer: Record, sheet: Sheet) -> None:
    """Period and source of the statistics that were found."""
    wanted = [_span(one) for one in layer["statistics"]]
    given = [(one.span.start, one.span.end) for one in article.statistics]
    tally = {"period": [0, 0, 0], "source": [0, 0, 0]}  # right, given, wanted
    for w, g in pairs(wanted, given, lambda a, b: shared([a], [b]), 0.3):
        asked, made = layer["statistics"][w], article.statistics[g]
        for key, agrees in (
            ("period", _same_period(asked, made)),
            ("source", _same_source(gold, asked, made)),
        ):
            counts = tally[key]
            has = getattr(made, key) is not None
            counts[0] += bool(asked[key] and has and agrees)
            counts[1] += has
            counts[2] += asked[key] is not None
            if asked[key]:
                sheet.judge(f"claims: {key} (where present)", has and agrees)
            if bool(asked[key]) != has or (has and not agrees):
                words = asked[key]["text"] if asked[key] else None
                other = getattr(made, key).text if has else None
                told = f"[{asked['text']}] gold {words!r}, given {other!r}"
                sheet.errors.append(Error(f"claim: {key}", gold["id"], told))
    for key, counts in tally.items():
        sheet.count(f"claims: {key}", *counts)


def _same_period(asked: Record, made: edunews.Statistic) -> bool:
    return bool(
        asked["period"]
        and made.period
        and shared([_span(asked["period"])], [(made.period.start, made.period.end)]) > 0
    )


def _same_source(gold: Record, asked: Record, made: edunews.Statistic) -> bool:
    if not asked["source"] or not made.source:
        return False
    if shared([_span(asked["source"])], [(made.source.start, made.source.end)]) > 0:
        return True
    if asked["speaker"] and made.source.speaker:
        named = {simple(made.source.speaker.name)}
        return bool(named & names_of(gold, asked["speaker"]))
    return words_agree(asked["source"]["text"], made.source.text)
