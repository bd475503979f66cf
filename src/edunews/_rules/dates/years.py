"""Rules for months, years and spans of years: "May 2019", "2022-23", "the 1970s", "in 2030"."""

from edunews._rules.dates.calendar import Days, academic_year, financial_year, month, year, years
from edunews._rules.dates.days import DASHES, JOINS, counts, later_year
from edunews._rules.dates.scan import FUNCTION, Anchor, Draft, Scan, century
from edunews._rules.dates.side import choose, side, which_one
from edunews._rules.rule import rule
from edunews._text.lexer import CAPITAL, LOWER, MARK, NUMBER, UPPER
from edunews.model.dates import DateBasis, Granularity
from edunews.model.provenance import Confidence

__all__ = ["decade", "fiscal_year", "month_alone", "month_year", "school_years", "year_alone"]

HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM
PUBLISHED = DateBasis.PUBLISHED
MONTH, YEAR, RANGE = Granularity.MONTH, Granularity.YEAR, Granularity.RANGE
ACADEMIC, FINANCIAL = Granularity.ACADEMIC_YEAR, Granularity.FINANCIAL_YEAR
WHICH = {"last": -1, "this": 0, "next": 1}


@rule(
    "dates.month-year",
    HIGH,
    "It has been shut since {date:November 2022}.",
    "[published=2024-05-23] It cut posts in {date:July last year}.",
    "no: Theresa May 2,000 times.",
)
def month_year(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A month of a year that is named: "May 2012", "September last year"."""
    at = anchor.end + 1 if scan.key(anchor.end) in ("of", ",") else anchor.end
    named = scan.year(at)
    if named is not None and not counts(scan, named.end):
        return [Draft(anchor.at, named.end, month(named.value, anchor.value), MONTH)]
    which = WHICH.get(scan.key(at))
    if which is None or scan.key(at + 1) != "year":
        return None
    days = scan.published and month(scan.published.year + which, anchor.value)
    return [Draft(anchor.at, at + 2, days or None, MONTH, PUBLISHED)]


# May, March, June and April are names and verbs as well: they need one of these before them.
LEADS = frozenset(
    {
        "about", "after", "and", "around", "as", "before", "between", "by", "during", "each",
        "early", "end", "for", "from", "in", "into", "last", "late", "least", "mid", "next", "of",
        "on", "or", "since", "start", "the", "this", "through", "till", "to", "until", "with",
        "/", "-", "–",
    }
)  # fmt: skip
DOUBTFUL = frozenset({"march", "april", "may", "june", "august"})


@rule(
    "dates.month",
    HIGH,
    "[published=2023-01-24] It was agreed in {date:November} and will be paid by {date:March}.",
    "[published=2023-05-27] She starts {date:this September}.",
    "no: Theresa May may march; April Orr and June Holt said so.",
)
def month_alone(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A month without a year: the nearest one on the side that the tense says."""
    at, before = anchor.at, scan.key(anchor.at - 1)
    if scan.key(anchor.at) in DOUBTFUL and not _is_month(scan, anchor, before):
        return None
    if anchor.end == anchor.at + 1 and len(scan.key(at)) <= 3 and scan.key(at) != "may":
        return None
    which = WHICH.get(before)

    def occurrence(number: int) -> Days | None:
        return month(number, anchor.value)

    if which is not None:
        at -= 1
    if scan.published is None:
        named = later_year(scan, anchor.end, anchor.value)
        days = month(named, anchor.value) if named else None
        return [Draft(at, anchor.end, days, MONTH, PUBLISHED)]
    named = later_year(scan, anchor.end, anchor.value)
    if named is not None:
        return [Draft(at, anchor.end, month(named, anchor.value), MONTH)]
    if which is not None:
        days = which_one(scan, which, occurrence, A_MONTH)
    else:
        days = choose(scan.published, side(scan, anchor.at, anchor.end), occurrence)
    return [Draft(at, anchor.end, days, MONTH, PUBLISHED)]


# In March "last February" is a year ago; a month ago would be "last month".
A_MONTH = 31


def _is_month(scan: Scan, anchor: Anchor, before: str) -> bool:
    follows = scan.kind(anchor.end) in (CAPITAL, UPPER) or scan.key(anchor.end) == "'s"
    if before in ("the", "a", "'s"):
        return scan.kind(anchor.end) == LOWER
    if before in LEADS:
        # "Since April Zosia has gone in", but "letters from April Orr"
        return not follows or before in ("since", "in", "until", "last", "next", "this")
    joined = scan.word(anchor.end + 1, "month") is not None
    return joined and (scan.key(anchor.end) in JOINS or scan.key(anchor.end) in DASHES)


@rule(
    "dates.school-years",
    MEDIUM,
    "In {date:2022-23}, as in {date:2021/22}, pupils were absent more often.",
    "[country=US] Enrollment fell in {date:the 2023-24 school year}.",
    "no: The 2022-2023-2024 series sold 1,234-56 copies.",
)
def school_years(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """Two years joined by a mark: a school or a financial year, or a span of years."""
    pair = _pair(scan, anchor.at)
    if pair is None:
        return None
    first, last, end = pair
    at, noun = anchor.at, scan.word(end, "year")
    if noun is not None:
        end = noun.end
        at -= scan.key(at - 1) == "the"
    if last != first + 1:
        return [Draft(anchor.at, pair[2], years(first, last), RANGE)]
    return [_year_of(scan, first, (at, end), noun)]


def _pair(scan: Scan, at: int) -> tuple[int, int, int] | None:
    """The years of "2022-23", "2022/2023" or "2022 to 2023 academic year", and where it ends."""
    if scan.key(at + 1) == "to" and scan.word(at + 3, "year"):
        one, other = scan.year(at), scan.year(at + 2)
        return (one.value, other.value, at + 3) if one and other else None
    if scan.key(at + 1) not in DASHES and scan.key(at + 1) != "/":
        return None
    if not (scan.glued(at + 1) and scan.glued(at + 2)) or (scan.glued(at) and _joined(scan, at)):
        return None
    named, second = scan.year(at), scan.number(at + 2, 4)
    width = len(scan.key(at + 2))
    if named is None or second is None or width not in (2, 4):
        return None
    first = named.value
    if width == 2:
        second += first // 100 * 100 + (100 if second < first % 100 else 0)
    after = scan.key(at + 3)
    if scan.glued(at + 3) and (after.isalnum() or after in DASHES or after in ("/", "%")):
        return None
    if not first < second <= first + 99 or (width == 2 and second > first + 40):
        return None
    return first, second, at + 3


def _joined(scan: Scan, at: int) -> bool:
    """Whether the number at ``at`` is a piece of something longer, such as a code."""
    before = scan.key(at - 1)
    return before.isalnum() or before in ("/", "-", "_", "£", "$", "€", "#", "@", ".", "=", ":")


def _year_of(scan: Scan, first: int, at: tuple[int, int], noun: Anchor | None) -> Draft:
    """The school or financial year that begins in ``first``."""
    money = noun.value == 1 if noun is not None else _by_money(scan, at[0])
    if money:
        country = "AU" if scan.country in ("AU", "NZ") else scan.country
        days = financial_year(first, country)
        return Draft(*at, days, FINANCIAL)
    if scan.country in ("AU", "NZ"):
        return Draft(*at, years(first, first + 1), ACADEMIC)
    scottish = "session" in scan.keys(at[0] - 2, at[1])
    return Draft(*at, academic_year(first, scan.country, scottish=scottish), ACADEMIC)


def _by_money(scan: Scan, at: int) -> bool:
    """Whether the sentence speaks of what government spends rather than of what schools do."""
    if scan.country in ("AU", "NZ"):
        return True
    if scan.country == "US":
        return False
    first, last = scan.doc.sentences[scan.doc.sentence_of[at]]
    weight = state = 0
    euros_or_pounds = False
    for place in range(max(first, at - REACH), min(last, at + REACH)):
        for kind in scan.cues(place):
            weight += WEIGHTS.get(kind, 0)
            state += kind == "state"
        euros_or_pounds = euros_or_pounds or scan.key(place) in ("£", "€")
    # "The council will spend £4m" is public money, "the government's target" is none.
    return weight + (state if euros_or_pounds else 0) > 0


WEIGHTS = {"money": 2, "body": -3, "schools": -1}
REACH = 60


@rule(
    "dates.fiscal-year",
    HIGH,
    "[country=US] Congress cut it in {date:fiscal year 2025}.",
    "Numbers fell in {date:the academic year 2022-23} and in {date:FY24}.",
    "no: The academic year began; fiscal rules apply.",
)
def fiscal_year(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A kind of year and its number: "fiscal year 2025", "academic year 2022/23", "FY25"."""
    at = anchor.at - (scan.key(anchor.at - 1) == "the")
    named = scan.year(anchor.end)
    if named is None:
        short = scan.number(anchor.end) if scan.key(anchor.at) == "fy" else None
        if short is None:
            return None
        days = financial_year(century(short) - 1, scan.country)
        return [Draft(at, anchor.end + 1, days, FINANCIAL)]
    pair = _pair(scan, anchor.end)
    if pair is not None and pair[1] == pair[0] + 1:
        return [_year_of(scan, pair[0], (at, pair[2]), anchor)]
    if anchor.value == 1:
        # The year of a budget is called after the one in which it ends.
        days = financial_year(named.value - 1, scan.country)
        return [Draft(at, named.end, days, FINANCIAL)]
    return [_year_of(scan, named.value, (at, named.end), anchor)]


@rule(
    "dates.decade",
    HIGH,
    "It was built in {date:the 1970s} and sold in {date:the ’90s}.",
    "no: A man in his 60s ran 1,970s of metres.",
)
def decade(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """Ten years: "the 1970s", "the '90s", "the nineties"."""
    if anchor.kind == "decade":
        if scan.key(anchor.at - 1) != "the":
            return None
        at, end, first = anchor.at, anchor.end, century(anchor.value)
    else:
        read = _tens(scan, anchor.at)
        if read is None:
            return None
        at, end, first = read
    length = 99 if first % 100 == 0 and first < 2000 else 9
    granularity = Granularity.DECADE if length == 9 else Granularity.CENTURY
    at -= scan.key(at - 1) == "the"
    return [Draft(at, end, years(first, first + length), granularity)]


def _tens(scan: Scan, at: int) -> tuple[int, int, int] | None:
    """Where "1970s" or "'90s" begins and ends, and its first year."""
    end, value = at + 1, scan.number(at, 4)
    if value is None or value % 10 or scan.key(end) not in ("s", "'s") or not scan.glued(end):
        return None
    if scan.glued(end + 1) and scan.key(end + 1).isalnum():
        return None
    if value >= 1000:
        return at, end + 1, value
    if scan.key(at - 1) in APOSTROPHES and scan.glued(at):
        return at - 1, end + 1, century(value)
    # "a man in his 60s" is an age.
    if value < 50 or scan.key(at - 1) != "the":
        return None
    return at, end + 1, century(value)


APOSTROPHES = frozenset({"'", "’", "‘"})
# What a year of our time may stand behind without a preposition is nearly everything; these not.
NO_YEAR_BEFORE = frozenset(
    {
        "£", "$", "€", "#", "no", "nos", "number", "room", "section", "version", "page", "line",
        "act", "regulations", "order", "agenda", "vision", "project", "expo", "euro", "windows",
        "than", "nearly", "almost", "some", "over", "approximately", "exactly", "only",
    }
)  # fmt: skip
YEAR_LEADS = frozenset(
    {
        "in", "since", "by", "from", "until", "till", "before", "after", "between", "to", "of",
        "during", "through", "and", "circa", "around", "about",
    }
)  # fmt: skip
NO_YEAR_AFTER = frozenset(
    {"m", "bn", "million", "billion", "words", "metres", "km", "miles", "year", "years"}
)
OUR_TIME = range(1900, 2061)
# With a capital: "Budget 2025", "Paris 2024"
TITLES = frozenset(
    {"act", "bill", "budget", "census", "election", "pisa", "plan", "strategy", "timss"}
)


def _led(scan: Scan, at: int, end: int) -> bool:
    """Whether a year far from ours, or "'98", has a preposition and counts nothing."""
    thing = scan.kind(end) == LOWER and scan.key(end) not in FUNCTION
    return scan.key(at - 1) in YEAR_LEADS and not thing


@rule(
    "dates.year",
    HIGH,
    "It fell from {date:1984} to {date:1986}; by {date:2030} it will pass {date:2019} levels.",
    "She came in {date:nineteen ninety-seven}, or so she says.",
    "no: The Children Act 1989 covers 2000 pupils and $2020, room 2019 and 1800 555 014.",
)
def year_alone(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A calendar year in figures."""
    at, before = anchor.at, scan.key(anchor.at - 1)
    part = scan.year(at)
    if part is None or counts(scan, part.end):
        return None
    after = scan.key(part.end)
    if after in NO_YEAR_AFTER:
        return None
    if scan.glued(at) and _joined(scan, at) and not (before == "-" and scan.key(at - 2) == "mid"):
        return None  # "post-1992", "/2024/03"
    if scan.glued(part.end) and (after in ("/", "_", "@", "=") or after[:1].isalnum()):
        return None
    if NUMBER in (scan.kind(at - 1), scan.kind(part.end)):
        return None
    if (part.value not in OUR_TIME or scan.kind(at) == MARK) and not _led(scan, at, part.end):
        return None
    if before in NO_YEAR_BEFORE and not (before == "than" and part.value in OUR_TIME):
        return None
    if before == "of" and scan.key(at - 2) == "class":
        return None
    if scan.kind(at - 1) == CAPITAL and before in TITLES:
        return None
    return [Draft(at, part.end, year(part.value), YEAR)]
