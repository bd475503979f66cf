"""Rules for what comes every year: seasons, terms, holidays, results days, and the user's own."""

from edunews._rules.dates.calendar import Days, occurrence, rows_for
from edunews._rules.dates.scan import FUNCTION, Anchor, Draft, Scan
from edunews._rules.dates.side import choose, side, which_one
from edunews._rules.rule import rule
from edunews._text.lexer import LOWER
from edunews.model.dates import DateBasis, Granularity
from edunews.model.provenance import Confidence
from edunews.vocab.entries import CalendarEntry

__all__ = ["event", "holiday", "season", "term"]

HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM
WHICH = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}
TIMELY = frozenset(
    {
        "after", "ahead", "around", "at", "before", "by", "early", "following", "from", "in",
        "late", "mid", "on", "since", "till", "to", "until",
    }
)  # fmt: skip


@rule(
    "dates.season",
    MEDIUM,
    "[published=2025-02-06] Iowa lost drivers {date:last fall}, not in the {date:spring of 2017}.",
    "[published=2022-03-08] A plan is due before the {date:summer}.",
    "no: Costs fall each winter and over the summer holidays; the fall was steep.",
)
def season(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A season of one year, not of every year."""
    if anchor.kind != "season":
        return None
    return _named(scan, anchor, Granularity.SEASON) or _bare_season(scan, anchor)


def _bare_season(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A season without a year: "in the fall", "by spring"; "over the summer" is any year's."""
    determined = scan.key(anchor.at - 1) == "the"
    lead = scan.key(anchor.at - 2) if determined else scan.key(anchor.at - 1)
    if lead not in SEASON_LEADS or not _alone(scan, anchor.end):
        return None
    if anchor.name in ("fall", "summer", "winter") and not determined and lead == "in":
        return None
    if anchor.name == "fall" and (not determined or scan.key(anchor.end) in ("in", "of")):
        return None
    days, row = _resolve(scan, anchor, side(scan, anchor.at, anchor.end))
    return [_draft(anchor.at, anchor.end, days, row, Granularity.SEASON)]


SEASON_LEADS = frozenset({"after", "before", "by", "early", "from", "in", "late", "since", "until"})


def _alone(scan: Scan, end: int) -> bool:
    """Whether no noun follows: "summer holidays" and "Christmas dinner" are things."""
    if scan.kind(end) == LOWER:
        return scan.key(end) in FUNCTION or scan.key(end).endswith(("ed", "ly"))
    return scan.key(end) not in ("-", "'s") and not scan.capital(end)


@rule(
    "dates.term",
    HIGH,
    "[published=2021-11-04] The boycott is planned for the {date:summer term}.",
    "It rose in {date:Michaelmas term 2023}.",
    "no: Fees are due every spring term.",
)
def term(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A school or university term, by its name."""
    if anchor.kind != "term" or scan.key(anchor.at - 1) in ("a", "each", "every", "per"):
        return None
    named = _named(scan, anchor, Granularity.TERM)
    if named is not None:
        return named
    if scan.key(anchor.at - 1) not in TIMELY | {"the", "for", "during"}:
        return None
    days, row = _resolve(scan, anchor, side(scan, anchor.at, anchor.end))
    return [_draft(anchor.at, anchor.end, days, row, Granularity.TERM)]


@rule(
    "dates.holiday",
    MEDIUM,
    "[published=2024-03-22] Talks resume after {date:Easter}; it shut on {date:Boxing Day}.",
    "no: The Christmas dinner and the Easter holidays are paid for by parents.",
)
def holiday(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A feast or public holiday that is used as a date."""
    return _feast(scan, anchor, "holiday")


@rule(
    "dates.event",
    MEDIUM,
    "[published=2024-07-10] Offers will be made on {date:A-level results day}.",
    "no: This is our live coverage of GCSE results day.",
)
def event(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A day or series of the school calendar: results days, census days, exams, SATs week."""
    return _feast(scan, anchor, "event")


def _feast(scan: Scan, anchor: Anchor, kind: str) -> list[Draft] | None:
    if anchor.kind != kind:
        return None
    before = scan.key(anchor.at - 1)
    if before == "of" and scan.key(anchor.at - 2) == "ahead":
        before = "ahead"
    timely = before in TIMELY or (before == "the" and scan.key(anchor.at - 2) in TIMELY)
    if before in WHICH or timely or (kind == "holiday" and scan.year(anchor.end)):
        named = _named(scan, anchor, Granularity.EVENT)
        if named is not None:
            return named
    dated = anchor.name.endswith(("day", " eve")) and kind == "holiday" and before not in NO_LEAD
    alone = _alone(scan, anchor.end) or (dated and scan.key(anchor.end).endswith("ing"))
    if not (timely or dated) or not alone:
        return None
    days, row = _resolve(scan, anchor, side(scan, anchor.at, anchor.end))
    return [_draft(anchor.at, anchor.end, days, row, Granularity.EVENT)]


NO_LEAD = frozenset({"a", "an", "each", "every", "for", "of", "the", "this", "with"})


def _named(scan: Scan, anchor: Anchor, granularity: Granularity) -> list[Draft] | None:
    """With its year ("autumn term 2023", "summer of 2019") or with last, this, next."""
    at, end = anchor.at, anchor.end
    place = end + 1 if scan.key(end) in ("of", ",", "in") else end
    year = scan.year(place)
    if year is not None and not (scan.key(end) == "," and granularity is not Granularity.TERM):
        end, number = year.end, year.value
        joined = scan.key(end) in ("-", "–", "/") and scan.glued(end) and scan.glued(end + 1)
        if joined and scan.number(end + 1, 4) is not None:
            end += 2
            number += _spring(scan, anchor)
        found = occurrence(_rows(scan, anchor), number)
        return [_explicit(at, end, found, granularity)] if found else None
    which = WHICH.get(scan.key(place))
    if which is not None and scan.key(place + 1) == "year":
        if scan.published is None:
            return [_draft(at, place + 2, None, None, granularity)]
        found = occurrence(_rows(scan, anchor), scan.published.year + which)
        days, row = found or (None, None)
        return [_draft(at, place + 2, days, row, granularity)]
    which = WHICH.get(scan.key(at - 1))
    if which is None:
        return None
    if scan.key(at - 1) in ("past", "coming"):
        if scan.key(at - 2) != "this":
            return None
        at -= 1
    days = which_one(scan, which, lambda n: (occurrence(_rows(scan, anchor), n) or (None,))[0])
    return [_draft(at - 1, end, days, _rows(scan, anchor)[0], granularity)]


def _spring(scan: Scan, anchor: Anchor) -> int:
    """1 when the period falls into the second year of "2022-23": the spring, the summer term."""
    found = occurrence(_rows(scan, anchor), 2000)
    return 1 if found is not None and found[0].first.month < 8 else 0


def _rows(scan: Scan, anchor: Anchor) -> tuple[CalendarEntry, ...]:
    return rows_for(scan.doc.vocabulary, anchor.name, scan.country)


def _resolve(scan: Scan, anchor: Anchor, towards: int) -> tuple[Days | None, CalendarEntry | None]:
    rows = _rows(scan, anchor)
    if scan.published is None or not rows:
        return None, None
    days = choose(scan.published, towards, lambda n: (occurrence(rows, n) or (None,))[0])
    found = occurrence(rows, days.first.year) if days else None
    return days, found[1] if found else None


def _draft(
    at: int, end: int, days: Days | None, row: CalendarEntry | None, granularity: Granularity
) -> Draft:
    vague = row is not None and row.approximate
    return Draft(at, end, days, granularity, DateBasis.PUBLISHED, approximate=vague)


def _explicit(
    at: int, end: int, found: tuple[Days, CalendarEntry], granularity: Granularity
) -> Draft:
    return Draft(at, end, found[0], granularity, approximate=found[1].approximate)
