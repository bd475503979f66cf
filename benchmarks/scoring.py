"""Score predictions of the news gold: rows of found (precision, recall, F1) and of judged facts.

``score(gold, given)`` compares one article's annotations and returns a Sheet; Sheets add up.
Spans are *exact* when they are equal once the marks and stops at their edges are trimmed; they
*overlap* when they are paired one to one with half of their characters in common.
"""

from collections import Counter, defaultdict
from collections.abc import Callable
from typing import Any, NamedTuple, Self

from matching import (
    days_shared,
    names_of,
    pairs,
    same_person_name,
    same_speaker,
    same_unit,
    same_value,
    shared,
    simple,
    simple_name,
    trim,
    words_agree,
)

__all__ = ["Counts", "Error", "Sheet", "score"]

Record = dict[str, Any]
Span = tuple[int, int]


class Counts(NamedTuple):
    """How many of the ``given`` and of the ``wanted`` are right."""

    right: int
    given: int
    wanted: int

    @property
    def precision(self) -> float:
        return self.right / self.given if self.given else float(not self.wanted)

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else float(not self.given)

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Error(NamedTuple):
    """One fact that is missed, invented or wrong."""

    kind: str
    article: str
    words: str


class Sheet:
    """The figures of one article or of many.

    ``found`` counts facts, ``judged`` counts how often a field of a matched fact is right.
    ``right`` has, for each list of the prediction, the indexes that are right (for mentions,
    spans); it stays with the single article.
    """

    def __init__(self) -> None:
        self.found: dict[str, Counts] = {}
        self.judged: dict[str, tuple[int, int]] = {}
        self.errors: list[Error] = []
        self.right: dict[str, set[Any]] = defaultdict(set)

    def count(self, row: str, right: int, given: int, wanted: int) -> None:
        old = self.found.get(row, Counts(0, 0, 0))
        self.found[row] = Counts(old.right + right, old.given + given, old.wanted + wanted)

    def judge(self, row: str, right: bool) -> None:
        old = self.judged.get(row, (0, 0))
        self.judged[row] = (old[0] + right, old[1] + 1)

    def __iadd__(self, other: "Sheet") -> Self:
        for row, counts in other.found.items():
            self.count(row, *counts)
        for row, (right, of) in other.judged.items():
            old = self.judged.get(row, (0, 0))
            self.judged[row] = (old[0] + right, old[1] + of)
        self.errors += other.errors
        return self

    def rows(self) -> dict[str, float]:
        """The figure of every row: F1 of what is found, accuracy of what is judged."""
        return {row: counts.f1 for row, counts in self.found.items()} | {
            row: right / of for row, (right, of) in self.judged.items()
        }


class _Page:
    """A gold article, what was given for it, and the sheet being filled."""

    def __init__(self, gold: Record, given: Record) -> None:
        self.gold, self.given, self.sheet = gold, given, Sheet()
        self.text: str = gold["text"]

    def both(self, key: str) -> tuple[list[Record], list[Record]]:
        return self.gold[key], self.given.get(key) or []

    def error(self, kind: str, words: str) -> None:
        self.sheet.errors.append(Error(kind, self.gold["id"], words.replace("\n", " ")))

    def around(self, fact: Record) -> str:
        start, end = _span(fact)
        before, after = self.text[max(0, start - 25) : start], self.text[end : end + 25]
        return f"{before}[{self.text[start:end]}]{after}"


def _span(fact: Record) -> Span:
    return int(fact["start"]), int(fact["end"])


def score(gold: Record, given: Record) -> Sheet:
    """The sheet of one article, of the lists that ``gold`` has; those ``given`` lacks are empty."""
    page = _Page(gold, given)
    for key, *scorers in (
        ("people", _people, _mentions),
        ("quotes", _quotes, _attribution),
        ("statistics", _statistics),
        ("dates", _dates),
        ("paragraphs", _paragraphs),
    ):
        for scorer in scorers if key in gold else ():
            scorer(page)
    return page.sheet


def _linked(page: _Page) -> list[tuple[int, int]]:
    wanted, given = page.both("people")
    return pairs(wanted, given, lambda w, g: same_person_name(w["name"], g.get("name")), 0.5)


def _people(page: _Page) -> None:
    wanted, given = page.both("people")
    named = pairs(
        wanted, given, lambda w, g: simple_name(w["name"]) == simple_name(g.get("name")), 1.0
    )
    page.sheet.count("people: name", len(named), len(given), len(wanted))
    linked = _linked(page)
    page.sheet.count("people: surname", len(linked), len(given), len(wanted))
    known, right = {w for w, _ in named}, {g for _, g in named}
    for w in set(range(len(wanted))) - known:
        page.error("person missed", wanted[w]["name"])
    for g in set(range(len(given))) - right:
        page.error("person invented", given[g]["name"])

    def honorifics(person: Record) -> set[str]:
        return {(simple(h) or "").rstrip(".") for h in person.get("honorifics") or ()}

    both = sum(len(honorifics(wanted[w]) & honorifics(given[g])) for w, g in linked)
    sizes = (sum(len(p.get("honorifics") or ()) for p in side) for side in (given, wanted))
    page.sheet.count("people: honorific", both, *sizes)
    _fields(page, linked, "role", "roles", lambda w, g: simple(w) == simple(g), words_agree)

    def same_body(wanted: str, given: str) -> bool:
        return simple(given) in names_of(page.gold, wanted)

    def like_body(wanted: str, given: str) -> bool:
        return same_body(wanted, given) or words_agree(wanted, given)

    _fields(page, linked, "organisation", "organisations", same_body, like_body)


def _fields(
    page: _Page,
    linked: list[tuple[int, int]],
    label: str,
    key: str,
    exact: Callable[[str, str], bool],
    alike: Callable[[str, str], bool],
) -> None:
    """Roles or organisations of the people that were found."""
    wanted, given = page.both("people")
    sizes = [sum(len(person.get(key) or ()) for person in side) for side in (given, wanted)]
    same = near = 0
    for w, g in linked:
        ours, theirs = wanted[w].get(key) or [], given[g].get(key) or []
        same += len(pairs(ours, theirs, exact, 1.0))
        close = pairs(ours, theirs, alike, 1.0)
        near += len(close)
        page.sheet.right[key] |= {(g, theirs[at]) for _, at in close}
        if len(close) < max(len(ours), len(theirs)):
            page.error(label, f"{wanted[w]['name']}: gold {ours}, given {theirs}")
    page.sheet.count(f"people: {label} (exact)", same, sizes[0], sizes[1])
    page.sheet.count(f"people: {label} (overlap)", near, sizes[0], sizes[1])


def _mentions(page: _Page) -> None:
    wanted, given = page.both("people")
    name = {g: wanted[w]["name"] for w, g in _linked(page)}
    ours = {(m[0], m[1]): simple_name(p["name"]) for p in wanted for m in p["mentions"]}
    theirs = {
        (int(m[0]), int(m[1])): simple_name(name.get(g))
        for g, p in enumerate(given)
        for m in p.get("mentions") or ()
    }
    linked = {span for span in ours if span in theirs and ours[span] == theirs[span]}
    page.sheet.right["mentions"] = linked
    found = ours.keys() & theirs.keys()
    page.sheet.count("mentions: span", len(found), len(theirs), len(ours))
    page.sheet.count("mentions: span + person", len(linked), len(theirs), len(ours))
    for kind, spans in (("missed", ours.keys() - found), ("invented", theirs.keys() - found)):
        for start, end in sorted(spans):
            fact = {"start": start, "end": end}
            page.error(f"mention {kind}", page.around(fact))


def _fragments(page: _Page, quote: Record) -> list[Span]:
    return [trim(page.text, int(f[0]), int(f[1])) for f in quote.get("fragments") or ()]


def _is_block(quote: Record) -> bool:
    return quote.get("style") == "block"


def _quote_rows(
    page: _Page, row: str, fits: Callable[[Record], bool]
) -> list[tuple[Record, int, Record]]:
    """Count the quotes that ``fits`` lets through; the overlapping pairs and the given's place."""
    wanted, given = ([q for q in side if fits(q)] for side in page.both("quotes"))
    ours, theirs = ([_fragments(page, q) for q in side] for side in (wanted, given))
    exact = pairs(ours, theirs, lambda w, g: sorted(w) == sorted(g), 1.0)
    close = pairs(ours, theirs, shared, 0.5)
    page.sheet.count(f"{row} exact", len(exact), len(given), len(wanted))
    page.sheet.count(f"{row} overlap", len(close), len(given), len(wanted))
    return [(wanted[w], g, given[g]) for w, g in close]


def _quotes(page: _Page) -> None:
    def marked(quote: Record) -> bool:
        return quote.get("kind") != "indirect" and not _is_block(quote)

    for kind in ("direct", "mixed", "indirect"):
        _quote_rows(
            page,
            f"quotes: {kind}",
            lambda q, kind=kind: q.get("kind") == kind and not (kind == "direct" and _is_block(q)),
        )
    _quote_rows(page, "quotes: marked (direct+mixed)", marked)
    _quote_rows(page, "quotes: block statements", _is_block)
    ours, theirs = (
        {f for q in side if marked(q) for f in _fragments(page, q)} for side in page.both("quotes")
    )
    page.sheet.count("quotes: marked fragments", len(ours & theirs), len(theirs), len(ours))
    page.sheet.right["non_quotes"] = {
        at
        for at, r in enumerate(page.given.get("non_quotes") or ())
        if trim(page.text, *_span(r)) not in ours
    }
    for span in {trim(page.text, *_span(r)) for r in page.gold.get("non_quotes") or ()}:
        page.sheet.judge("quotes: non-quotes rejected", span not in theirs)
        if span in theirs:
            page.error("non-quote taken", page.around({"start": span[0], "end": span[1]}))


def _attribution(page: _Page) -> None:
    wanted, given = page.both("quotes")
    close = _quote_rows(page, "quotes: all", lambda _: True)
    credited = 0
    for gold, at, quote in close:
        page.sheet.right["quotes"].add(at)
        page.sheet.judge("quotes: kind", gold["kind"] == quote.get("kind"))
        if gold["kind"] != quote.get("kind"):
            page.error(f"kind: {gold['kind']} as {quote.get('kind')}", _opening(page, gold))
        credited += _speaker(page, gold, quote)
    page.sheet.count("quotes: all overlap + speaker", credited, len(given), len(wanted))
    found = [id(gold) for gold, _, _ in close]
    for gold in wanted:
        if id(gold) not in found:
            page.error(f"{gold['kind']} quote missed", _opening(page, gold))
    for at, quote in enumerate(given):
        if at not in page.sheet.right["quotes"]:
            page.error(f"{quote.get('kind')} quote invented", _opening(page, quote))


def _opening(page: _Page, quote: Record) -> str:
    first = next(iter(quote.get("fragments") or ()), (0, 0))
    return page.around({"start": first[0], "end": min(first[1], first[0] + 70)})


def _speaker(page: _Page, gold: Record, quote: Record) -> bool:
    right = same_speaker(page.gold, gold, quote.get("speaker"))
    for row in ("all", gold["kind"]):
        page.sheet.judge(f"speaker: {row}", right)
    if gold.get("speaker") is not None:
        page.sheet.judge("speaker: named only", right)
    if not right:
        who = f"gold {gold.get('speaker')}, given {quote.get('speaker')}"
        page.error("speaker", f"{who}: {_opening(page, gold)}")

    def touches(key: str) -> bool:
        return bool(quote.get(key)) and shared([tuple(gold[key])], [tuple(quote[key])]) > 0

    if gold.get("speaker_mention"):
        page.sheet.judge("speaker mention (overlap)", touches("speaker_mention"))
    if gold.get("cue"):
        page.sheet.judge("cue (overlap)", touches("cue"))
        if not touches("cue"):
            page.error("cue", _opening(page, gold))
    else:
        page.sheet.judge("cue absent", not quote.get("cue"))
    return right


def _spans(page: _Page, key: str, row: str) -> list[tuple[Record, int, Record]]:
    """Count the spans of statistics or dates; the overlapping pairs."""
    wanted, given = page.both(key)
    ours, theirs = ([_span(fact) for fact in side] for side in (wanted, given))
    exact = len(set(ours) & set(theirs))
    close = pairs(ours, theirs, lambda w, g: shared([w], [g]), 0.3)
    page.sheet.count(f"{key}: span exact", exact, len(given), len(wanted))
    page.sheet.count(f"{key}: span overlap", len(close), len(given), len(wanted))
    for w in set(range(len(wanted))) - {w for w, _ in close}:
        page.error(f"{row} missed", page.around(wanted[w]))
    for g in set(range(len(given))) - {g for _, g in close}:
        page.error(f"{row} invented", page.around(given[g]))
    return [(wanted[w], g, given[g]) for w, g in close]


def _statistics(page: _Page) -> None:
    wanted, given = page.both("statistics")
    sheet, right = page.sheet, page.sheet.right["statistics"]
    for gold, at, made in _spans(page, "statistics", "statistic"):
        value, unit = same_value(gold, made), same_unit(gold["unit"], made.get("unit"))
        sheet.judge("statistics: value", value)
        sheet.judge("statistics: unit", unit)
        if value and unit:
            right.add(at)
        else:
            page.error("value or unit", f"{page.around(gold)} given {_value(made)}")
        for key in ("approximation", "change", "of"):
            same = words_agree if key == "of" else lambda w, g: w == g
            agrees = same(gold.get(key), made.get(key))
            sheet.judge(f"statistics: {key}", agrees)
            if gold.get(key):
                sheet.judge(f"statistics: {key} (where present)", agrees)
            if agrees and key == "of":
                sheet.right["of"].add(at)
            if not agrees:
                told = f"gold {gold.get(key)!r}, given {made.get(key)!r}"
                page.error(f"statistic: {key}", f"{page.around(gold)} {told}")
    sheet.count("statistics: overlap + value + unit", len(right), len(given), len(wanted))


def _value(made: Record) -> str:
    value = made.get("value", (made.get("low"), made.get("high")))
    return f"{value} {made.get('unit')}"


def _dates(page: _Page) -> None:
    wanted, given = page.both("dates")
    sheet, right = page.sheet, page.sheet.right["dates"]
    for gold, at, made in _spans(page, "dates", "date"):
        days = [((made.get(key) or "")[:10], gold[key]) for key in ("first", "last")]
        agrees = all(given == wanted for given, wanted in days)
        sheet.judge("dates: resolution exact", agrees)
        sheet.judge("dates: resolution (day-range IoU>=.5)", days_shared(gold, made) >= 0.5)
        if agrees:
            right.add(at)
        else:
            told = f"gold {gold['first']}..{gold['last']}, given {days[0][0]}..{days[1][0]}"
            page.error("date resolution", f"{page.around(gold)} {told}")
    sheet.count("dates: overlap + resolution", len(right), len(given), len(wanted))


def _paragraphs(page: _Page) -> None:
    wanted, given = page.both("paragraphs")
    spans = pairs(wanted, given, lambda w, g: shared([_span(w)], [_span(g)]), 0.8)
    page.sheet.count("paragraphs: span", len(spans), len(given), len(wanted))
    right: Counter[str] = Counter()
    for w, g in spans:
        kind = wanted[w]["kind"]
        if kind == given[g].get("kind"):
            right[kind] += 1
            page.sheet.right["paragraphs"].add(g)
        else:
            words = page.text[slice(*_span(wanted[w]))][:70]
            page.error(f"paragraph: {kind} as {given[g].get('kind')}", words)
    total = sum(right.values())
    page.sheet.count("paragraphs: span + kind", total, len(given), len(wanted))
    sizes = [Counter(unit.get("kind") for unit in side) for side in (given, wanted)]
    for kind in sizes[0] | sizes[1]:
        page.sheet.count(f"paragraphs: {kind}", right[kind], sizes[0][kind], sizes[1][kind])
