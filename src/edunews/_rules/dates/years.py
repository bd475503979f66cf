"""Rules for months, years and spans of years: "May 2019", "2022-23", "the 1970s", "in 2030"."""

from edunews._rules.dates.calendar import Days, academic_year, financial_year, month, years
from edunews._rules.dates.days import later_year
from edunews._rules.dates.scan import APOSTROPHES, DASHES, JOINS, Anchor, Draft, Part, Scan, century
from edunews._rules.dates.side import by_year, which_one
from edunews._rules.rule import rule
from edunews._text.lexer import CAPITAL, LOWER, MARK, NUMBER, UPPER
from edunews.model.dates import DateBasis, Granularity
from edunews.model.provenance import Confidence

__all__ = [
    "budget_year",
    "decade",
    "fiscal_year",
    "month_alone",
    "month_year",
    "months",
    "school_years",
    "year_alone",
]

HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM
PUBLISHED = DateBasis.PUBLISHED
MONTH, YEAR, RANGE = Granularity.MONTH, Granularity.YEAR, Granularity.RANGE
ACADEMIC, FINANCIAL = Granularity.ACADEMIC_YEAR, Granularity.FINANCIAL_YEAR


@rule(
    "dates.month-year",
    HIGH,
    "It has been shut since {date:November 2022}.",
    "[published=2024-05-23] It cut posts in {date:July last year}.",
    "no: Theresa May 2,000 times.",
)
def month_year(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A month of a year that is named: "May 2012", "September last year"."""
    named = scan.year_after(anchor.end, "of", ",")
    if named is None:
        return None
    number, end, basis = named
    days = month(number, anchor.value) if number else None
    return [Draft(anchor.at, end, days, MONTH, basis)]


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
# In March "last February" is a year ago; a month ago would be "last month".
A_MONTH = 31


@rule(
    "dates.month",
    HIGH,
    "[published=2023-01-24] It was agreed in {date:November} and will be paid by {date:March}.",
    "[published=2023-05-27] She starts {date:this September}.",
    "no: Theresa May may march; April Orr and June Holt said so.",
)
def month_alone(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A month without a year: the nearest one on the side that the tense says."""
    at, end, key = anchor.at, anchor.end, scan.key(anchor.at)
    if key in DOUBTFUL and not _is_month(scan, anchor, scan.key(at - 1)):
        return None
    if end == at + 1 and len(key) <= 3 and key != "may":
        return None

    def occurrence(number: int) -> Days | None:
        return month(number, anchor.value)

    start, which = scan.which_before(at) or (at, None)
    named = later_year(scan, end, anchor.value)
    if named is not None:
        return [Draft(start, end, month(named, anchor.value), MONTH)]
    if which is not None:
        return [Draft(start, end, which_one(scan, which, occurrence, A_MONTH), MONTH, PUBLISHED)]
    return [by_year(scan, at, end, MONTH, occurrence)]


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
    "dates.months",
    HIGH,
    "[published=2024-01-10] Exams run {date:May-June}, not {date:September-January 2023}.",
    "no: A May-Smith and a mid-term test.",
)
def months(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """Two months joined in one word, "May-July": from the one to the other."""
    first, last = divmod(anchor.value, 100)

    def occurrence(number: int) -> Days | None:
        return Days(month(number - (first > last), first).first, month(number, last).last)

    return [by_year(scan, anchor.at, anchor.end, RANGE, occurrence)]


@rule(
    "dates.school-years",
    MEDIUM,
    "In {date:2022-23}, as in {date:2021/22}, pupils were absent more often.",
    "[country=US] Enrollment fell in {date:the 2023-24 school year}.",
    "Attainment in Scotland rose in {date:2023/24}.",
    "no: The 2022-2023-2024 series sold 1,234-56 copies.",
)
def school_years(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """Two years joined by a mark: a school or a financial year, or a span of years."""
    pair = _pair(scan, anchor.at)
    if pair is None:
        return None
    first, last, end = pair
    if last != first + 1:
        return [Draft(anchor.at, end, years(first, last), RANGE)]
    noun = scan.word(end, "year")
    at = anchor.at - (noun is not None and scan.key(anchor.at - 1) == "the")
    return [_year_of(scan, (first, last), (at, noun.end if noun else end), noun)]


def _pair(scan: Scan, at: int, *, after_noun: bool = False) -> tuple[int, int, int] | None:
    """The years of "2022-23", "2022/2023" or "2022 to 2023 academic year", and where it ends."""
    named, mark = scan.year(at), scan.key(at + 1)
    if named is None:
        return None
    first = named.value
    if mark == "to" and (after_noun or scan.word(at + 3, "year")):
        other = scan.year(at + 2)
        return (first, other.value, at + 3) if other else None
    if mark not in DASHES and mark != "/":
        return None
    if not (scan.glued(at + 1) and scan.glued(at + 2)) or (scan.glued(at) and _joined(scan, at)):
        return None
    second, width, after = scan.number(at + 2, 4), len(scan.key(at + 2)), scan.key(at + 3)
    if second is None or width == 3:
        return None
    if scan.glued(at + 3) and (after.isalnum() or after in DASHES or after in ("/", "%")):
        return None
    if width < 4:
        second += first - first % 10**width
        second += 10**width if second < first else 0
    # "2024/5" and "1984-86" are years; "2024-4" and "2024-99" are codes.
    furthest = {1: 1, 2: 40, 4: 99}[width]
    return (first, second, at + 3) if first < second <= first + furthest else None


def _joined(scan: Scan, at: int) -> bool:
    """Whether the number at ``at`` is a piece of something longer, such as a code."""
    before = scan.key(at - 1)
    return before.isalnum() or before in ("/", "-", "_", "£", "$", "€", "#", "@", ".", "=", ":")


def _year_of(scan: Scan, pair: tuple[int, int], at: tuple[int, int], noun: Anchor | None) -> Draft:
    """The school or financial year that begins in the first of two years."""
    first, last = pair
    if noun.value == 1 if noun is not None else _by_money(scan, at[0]):
        return Draft(*at, budget_year(scan, first, at[0]), FINANCIAL)
    if scan.country in ("AU", "NZ"):
        return Draft(*at, years(first, last), ACADEMIC)
    scottish = scan.country == "GB" and (
        "session" in scan.keys(at[0] - 2, at[1]) or "scottish" in _topics(scan, at[0])
    )
    return Draft(*at, academic_year(first, scan.country, scottish=scottish), ACADEMIC)


def budget_year(scan: Scan, first: int, at: int) -> Days:
    """The financial year that begins in ``first``, of whoever the text speaks of."""
    elsewhere = scan.country != "US" or "federal" in _topics(scan, at)
    return financial_year(first, scan.country, local=not elsewhere and scan.tells("local"))


def _topics(scan: Scan, at: int) -> list[str]:
    """The kinds of the words that the sentence has, and "price" for each sign of money."""
    first, last = scan.doc.sentences[scan.doc.sentence_of[at]]
    places = range(max(first, at - REACH), min(last, at + REACH))
    told = [kind for place in places for kind in scan.cues(place)]
    return told + ["price" for place in places if scan.key(place) in ("£", "€")]


def _by_money(scan: Scan, at: int) -> bool:
    """Whether the sentence speaks of what government spends rather than of what schools do."""
    if scan.country in ("AU", "NZ", "US"):
        return scan.country != "US"
    told = _topics(scan, at)
    # "The council will spend £4m" is public money, "the government's target" is none.
    public = 2 * told.count("money") + (told.count("state") if "price" in told else 0)
    return public > 3 * told.count("body") + told.count("schools")


REACH = 60


@rule(
    "dates.fiscal-year",
    HIGH,
    "[country=US] Congress cut it in {date:fiscal year 2025}.",
    "Numbers fell in {date:the academic year 2022-23} and in {date:FY24}.",
    "Fees rose in {date:the 2023 academic year}.",
    "no: The academic year began; fiscal rules apply.",
)
def fiscal_year(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """A kind of year and its number: "fiscal year 2025", "academic year 2022/23", "FY25"."""
    at, end = anchor.at - (scan.key(anchor.at - 1) == "the"), anchor.end
    pair, named = _pair(scan, end, after_noun=True), scan.year(end)
    if pair is not None and pair[1] == pair[0] + 1:
        return [_year_of(scan, pair[:2], (at, pair[2]), anchor)]
    if named is not None:
        end = named.end
    elif scan.key(anchor.at) == "fy" and (short := scan.number(end)) is not None:
        named, end = Part(century(short), end + 1), end + 1
    elif (named := scan.year(anchor.at - 1)) and not scan.glued(anchor.at - 1):
        at = anchor.at - 1 - (scan.key(anchor.at - 2) == "the")
    else:
        return None
    # The year of a budget is called after the one in which it ends.
    first = named.value - (anchor.value == 1)
    return [_year_of(scan, (first, first), (at, end), anchor)]


@rule(
    "dates.decade",
    HIGH,
    "It was built in {date:the 1970s}, sold in {date:the ’90s} and lost in {date:the noughties}.",
    "no: A man in his 60s ran 1,970s of metres.",
)
def decade(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """Ten years: "the 1970s", "the nineties", "the '90s"; or the hundred of "the 1800s"."""
    at, end, value = anchor.at, anchor.end, anchor.value
    determined = scan.key(at - 1) == "the"
    if anchor.kind == "decade":
        if not determined:
            return None
        first = 1900 + value if value else 2000
    else:
        short = scan.key(at) in APOSTROPHES
        number = scan.number(at + short, 4)
        if number is None or number % 10 or (scan.glued(end) and scan.key(end).isalnum()):
            return None
        # "a man in his 60s" is an age, and "2020's budget" that of one year.
        owned = end - at - short > 2 or scan.key(end - 1) == "'s"
        if not determined and (owned or (number < 1000 and not short)):
            return None
        if number < 50 and not short:
            return None
        first = number if number >= 1000 else century(number)
    length = 99 if first % 100 == 0 and first < 2000 else 9
    granularity = Granularity.DECADE if length == 9 else Granularity.CENTURY
    return [Draft(at - determined, end, years(first, first + length), granularity)]


# What a year of our time may stand behind without a preposition is nearly everything; these not.
NO_YEAR_BEFORE = frozenset(
    {
        "£", "$", "€", "#", "no", "nos", "number", "room", "section", "version", "page", "line",
        "act", "regulations", "order", "agenda", "vision", "project", "expo", "euro", "windows",
        "nearly", "almost", "some", "over", "approximately", "exactly", "only",
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
    if part is None or before in NO_YEAR_BEFORE or scan.counts(part.end):
        return None
    after = scan.key(part.end)
    if after in NO_YEAR_AFTER or NUMBER in (scan.kind(at - 1), scan.kind(part.end)):
        return None
    if scan.glued(at) and _joined(scan, at) and not (before == "-" and scan.key(at - 2) == "mid"):
        return None  # "post-1992", "/2024/03"
    if scan.glued(part.end) and (after in ("/", "_", "@", "=") or after[:1].isalnum()):
        return None
    if after in DASHES and scan.glued(part.end) and scan.kind(part.end + 1) == NUMBER:
        return None  # "Decree 2005-981"
    if before in TITLES and scan.kind(at - 1) == CAPITAL:
        return None
    # A year far from ours, or "'98", has a preposition and counts nothing.
    far = part.value not in OUR_TIME or scan.kind(at) == MARK
    if far and (before not in YEAR_LEADS or scan.thing(part.end)):
        return None
    return [Draft(at, part.end, years(part.value), YEAR)]
