"""Rules for what comes every year: seasons, terms, holidays, results days, and the user's own."""

from edunews._rules.dates.calendar import days_of, occurrence, rows_for
from edunews._rules.dates.scan import WHICH, Anchor, Draft, Scan
from edunews._rules.dates.side import choose, side, which_one
from edunews._rules.rule import rule
from edunews._text.lexer import LOWER
from edunews.model.dates import DateBasis, Granularity
from edunews.model.provenance import Confidence

HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM
EVENT, SEASON, TERM = Granularity.EVENT, Granularity.SEASON, Granularity.TERM
TIMELY = frozenset(
    "after ahead around at before between by during early following from in late mid on over since"
    " till to until".split()
)
SEASON_LEADS = frozenset("after before by early from in late since until".split())
NO_LEAD = frozenset("a an each every for of the this with".split())
HABITS = frozenset(("a", "each", "every", "per"))
SUMMER = 8


@rule(
    "dates.season",
    MEDIUM,
    "[published=2025-02-06] Iowa lost drivers {date:last fall}, not in the {date:spring of 2017}.",
    "[published=2022-03-08] A plan is due before the {date:summer}.",
    "no: Costs fall each winter and over the summer holidays; the fall was steep.",
)
def season(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A season of one year, not of every year: "in the fall", but "over the summer"."""
    name, end = anchor.name, anchor.end
    joined = scan.key(end) == "and" and scan.key(end + 2) == "terms"
    if joined or scan.key(end) == "terms":  # "the autumn and spring terms"
        return _yearly(scan, anchor._replace(name=f"{name} term"), TERM, alone=True)
    determined = scan.key(anchor.at - 1) == "the"
    lead = scan.key(anchor.at - 1 - determined)
    habit = name in ("fall", "summer", "winter") and not determined and lead == "in"
    verb = name == "fall" and (not determined or scan.key(end) in ("in", "of"))
    alone = lead in SEASON_LEADS and _alone(scan, end) and not habit and not verb
    return _yearly(scan, anchor, SEASON, alone=alone)


def _alone(scan: Scan, end: int) -> bool:
    """Whether no noun follows: "summer holidays" and "Christmas dinner" are things."""
    if scan.kind(end) == LOWER:
        return not scan.thing(end) or scan.key(end).endswith(("ed", "ly"))
    return scan.key(end) not in ("-", "'s") and not scan.capital(end)


@rule(
    "dates.term",
    HIGH,
    "[published=2021-11-04] The boycott is planned for the {date:summer term}.",
    "It rose in {date:Michaelmas term 2023} and fell in the {date:2024 spring term}.",
    "no: Fees are due every spring term.",
)
def term(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A school or university term, by its name."""
    before = scan.key(anchor.at - 1)
    if before in HABITS:
        return None
    return _yearly(scan, anchor, TERM, alone=before in TIMELY or before in ("the", "for"))


@rule(
    "dates.holiday",
    MEDIUM,
    "[published=2024-03-22] Talks resume after {date:Easter}; it shut on {date:Boxing Day}.",
    "no: The Christmas dinner and the Easter holidays are paid for by parents.",
)
def holiday(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A feast or public holiday that is used as a date."""
    dated = scan.key(anchor.end - 1).endswith(("day", "eve"))
    return _feast(scan, anchor, dated=dated and scan.key(anchor.at - 1) not in NO_LEAD)


@rule(
    "dates.event",
    MEDIUM,
    "[published=2024-07-10] Offers will be made on {date:A-level results day}.",
    "no: This is our live coverage of GCSE results day.",
)
def event(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A day or series of the school calendar: results days, census days, exams, SATs week."""
    if not _timely(scan, anchor.at) and scan.key(anchor.at - 1) not in WHICH:
        return None  # "GCSE results day 2021: record grades" heads a page
    return _feast(scan, anchor, dated=False)


def _timely(scan: Scan, at: int) -> bool:
    """Whether a preposition of time leads the day: "after the", "ahead of"."""
    lead = scan.key(scan.before(at, "the") - 1)
    return lead in TIMELY or scan.keys(at - 2, at) == ("ahead", "of")


def _feast(scan: Scan, anchor: Anchor, *, dated: bool) -> list[Draft] | None:
    """A named day that a preposition, a year or its own name (``dated``) makes a date."""
    end = anchor.end
    if scan.key(end) == "in" and scan.word(end + 1, "month"):
        return None  # "on census day in October": the month is the date
    alone = _alone(scan, end) or (dated and scan.key(end).endswith("ing"))
    return _yearly(scan, anchor, EVENT, alone=alone and (dated or _timely(scan, anchor.at)))


def _yearly(scan: Scan, anchor: Anchor, unit: Granularity, *, alone: bool) -> list[Draft] | None:
    """With its year ("summer of 2019"), with last, this, next, or ``alone``, as the tense says."""
    at, end, basis = anchor.at, anchor.end, DateBasis.PUBLISHED
    rows = rows_for(scan.doc.vocabulary, anchor.name, scan.country)
    links = ["of"] if anchor.name == "fall" else ["of", "in"]  # "scores will fall in 2024"
    links += [","] if unit is TERM else []
    named, which = scan.year_after(end, *links), scan.which_before(at)
    led = scan.year(at - 1) if unit is TERM else None
    if named is not None:
        number, end, basis = named
        noun = scan.key(end)
        if unit is SEASON and noun in ("term", "semester"):  # "spring 2024 semester"
            end, unit = end + 1, TERM
            rows = rows_for(scan.doc.vocabulary, f"{anchor.name} {noun}", scan.country)
        days = occurrence(rows, number)
        if days and _paired(scan, end):  # Spring and summer fall into the second of two years.
            end, days = end + 2, occurrence(rows, days.first.year + (days.first.month < SUMMER))
    elif led is not None and led.end == at:
        at, days, basis = at - 1, occurrence(rows, led.value), DateBasis.EXPLICIT
    elif which is not None:
        at, days = which.at, which_one(scan, which.value, lambda n: occurrence(rows, n))
    elif alone:
        days = choose(scan, side(scan, at, end), lambda n: occurrence(rows, n))
    else:
        return None
    vague = any(row.approximate for row in rows if days and days_of(row, days.first.year) == days)
    return [Draft(at, end, days, unit, basis, approximate=vague)]


def _paired(scan: Scan, end: int) -> bool:
    """Whether "-23" follows, as in "spring term 2022-23"."""
    joined = scan.key(end) in ("-", "–", "/") and scan.glued(end) and scan.glued(end + 1)
    return joined and scan.number(end + 1, 4) is not None
