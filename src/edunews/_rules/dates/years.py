"""Rules for months, years and spans of years: "May 2019", "2022-23", "the 1970s", "in 2030"."""

from edunews._rules.dates import calendar as cal
from edunews._rules.dates.days import later_year
from edunews._rules.dates.scan import APOSTROPHES, DASHES, JOINS, Anchor, Draft, Part, Scan, century
from edunews._rules.dates.side import by_year, which_one
from edunews._rules.rule import rule
from edunews._text.lexer import CAPITAL, LOWER, MARK, NUMBER
from edunews.model.dates import DateBasis, Granularity
from edunews.model.provenance import Confidence

HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM
MONTH, YEAR, RANGE = Granularity.MONTH, Granularity.YEAR, Granularity.RANGE
ACADEMIC, FINANCIAL = Granularity.ACADEMIC_YEAR, Granularity.FINANCIAL_YEAR
# May, March, June and April are names and verbs as well: they need one of these before them.
LEADS = frozenset(
    "about after and around as before between by during each early end for from in into last late"
    " least mid next of on or since start the this through till to until with / - –".split()
)
DOUBTFUL = frozenset(("march", "april", "may", "june", "august"))
# In March "last February" is a year ago; a month ago would be "last month".
A_MONTH = 31
SENTENCE = 60
# What a year of our time may stand behind without a preposition is nearly everything; these not.
NO_YEAR_BEFORE = frozenset(
    "£ $ € # no nos number room section version page line act regulations order agenda vision"
    " project expo euro windows nearly almost some over approximately exactly only".split()
)
YEAR_LEADS = frozenset(
    "in since by from until till before after between to of during through and circa around"
    " about".split()
)
NO_YEAR_AFTER = frozenset("m bn million billion words metres km miles year years".split())
OUR_TIME = range(1900, 2061)
# With a capital: "Budget 2025", "Paris 2024"
TITLES = frozenset("act bill budget census election pisa plan strategy timss".split())


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
    year, end, basis = named
    return [Draft(anchor.at, end, cal.months(year, anchor.value), MONTH, basis)]


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

    def occurrence(year: int) -> cal.Days:
        return cal.months(year, anchor.value)

    which = scan.which_before(at)
    start = which.at if which else at
    year = later_year(scan, end, anchor.value)
    if year is not None:
        return [Draft(start, end, occurrence(year), MONTH)]
    if which is not None:
        days = which_one(scan, which.value, occurrence, A_MONTH)
        return [Draft(start, end, days, MONTH, DateBasis.PUBLISHED)]
    return [by_year(scan, (at, end), MONTH, occurrence)]


def _is_month(scan: Scan, anchor: Anchor, before: str) -> bool:
    end = anchor.end
    if before in ("the", "a", "'s"):
        return scan.kind(end) == LOWER
    if before in LEADS:
        # "Since April Zosia has gone in", but "letters from April Orr"
        follows = scan.capital(end) or scan.key(end) == "'s"
        return not follows or before in ("since", "in", "until", "last", "next", "this")
    return scan.key(end) in JOINS and scan.word(end + 1, "month") is not None


@rule(
    "dates.months",
    HIGH,
    "[published=2024-01-10] Exams run {date:May-June}, not {date:September-January 2023}.",
    "no: A May-Smith and a mid-term test.",
)
def months(scan: Scan, anchor: Anchor) -> list[Draft] | None:
    """Two months joined in one word, "May-July": from the one to the other."""
    first, last = divmod(anchor.value, 100)

    def occurrence(year: int) -> cal.Days:
        return cal.months(year - (first > last), first, (last - first) % 12 + 1)

    return [by_year(scan, (anchor.at, anchor.end), RANGE, occurrence)]


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
    if pair.to != pair.value + 1:
        return [Draft(anchor.at, pair.end, cal.years(pair.value, pair.to), RANGE)]
    noun = scan.word(pair.end, "year")
    if noun is None:
        return [_year_of(scan, pair, pair.at, pair.end, _by_money(scan, pair.at))]
    return [_year_of(scan, pair, scan.before(pair.at, "the"), noun.end, noun.value == 1)]


def _pair(scan: Scan, at: int, *, after_noun: bool = False) -> Part | None:
    """The years of "2022-23", "2022/2023" or "2022 to 2023 academic year"."""
    named, mark = scan.year(at), scan.key(at + 1)
    if named is None:
        return None
    first = named.value
    if mark == "to" and (after_noun or scan.word(at + 3, "year")):
        other = scan.year(at + 2)
        return Part(at, at + 3, first, other.value) if other else None
    if mark not in DASHES and mark != "/":
        return None
    if not (scan.glued(at + 1) and scan.glued(at + 2)) or _joined(scan, at):
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
    return Part(at, at + 3, first, second) if first < second <= first + furthest else None


def _joined(scan: Scan, at: int) -> bool:
    """Whether the number at ``at`` is a piece of something longer, such as a code."""
    before = scan.key(at - 1)
    return scan.glued(at) and (before.isalnum() or before in tuple("/-_£$€#@.=:"))


def _year_of(scan: Scan, pair: Part, at: int, end: int, money: bool) -> Draft:
    """The school or financial year that begins in the first of two years."""
    first, last, country = pair.value, pair.to, scan.country
    if money:
        return Draft(at, end, budget_year(scan, first, at), FINANCIAL)
    if country in ("AU", "NZ"):
        return Draft(at, end, cal.years(first, last), ACADEMIC)
    scottish = country == "GB" and (
        "session" in scan.keys(at - 2, end) or "scottish" in _topics(scan, at)
    )
    return Draft(at, end, cal.academic_year(first, country, scottish=scottish), ACADEMIC)


def budget_year(scan: Scan, first: int, at: int) -> cal.Days:
    """The financial year that begins in ``first``, of whoever the text speaks of."""
    elsewhere = scan.country != "US" or "federal" in _topics(scan, at)
    return cal.financial_year(first, scan.country, local=not elsewhere and scan.tells("local"))


def _topics(scan: Scan, at: int) -> list[str]:
    """The kinds of the words that the sentence has, and "price" for each sign of money."""
    first, last = scan.doc.sentences[scan.doc.sentence_of[at]]
    places = range(max(first, at - SENTENCE), min(last, at + SENTENCE))
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
    at, end, money = anchor.at, anchor.end, anchor.value == 1
    pair, named = _pair(scan, end, after_noun=True), scan.year(end)
    if pair is not None and pair.to == pair.value + 1:
        return [_year_of(scan, pair, scan.before(at, "the"), pair.end, money)]
    if named is None and scan.key(at) == "fy" and (short := scan.number(end)) is not None:
        named = Part(end, end + 1, century(short))
    if named is not None:
        end = named.end
    elif (named := scan.year(at - 1)) and not scan.glued(at - 1):
        at = named.at
    else:
        return None
    # The year of a budget is called after the one in which it ends.
    first = named.value - money
    return [_year_of(scan, Part(at, end, first, first), scan.before(at, "the"), end, money)]


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
    length, unit = 9, Granularity.DECADE
    if first % 100 == 0 and first < 2000:
        length, unit = 99, Granularity.CENTURY
    return [Draft(at - determined, end, cal.years(first, first + length), unit)]


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
    after, glued = scan.key(part.end), scan.glued(part.end)
    if after in NO_YEAR_AFTER or NUMBER in (scan.kind(at - 1), scan.kind(part.end)):
        return None
    if _joined(scan, at) and not (before == "-" and scan.key(at - 2) == "mid"):
        return None  # "post-1992", "/2024/03"
    if glued and (after in ("/", "_", "@", "=") or after[:1].isalnum()):
        return None
    if glued and after in DASHES and scan.kind(part.end + 1) == NUMBER:
        return None  # "Decree 2005-981"
    if before in TITLES and scan.kind(at - 1) == CAPITAL:
        return None
    # A year far from ours, or "'98", has a preposition and counts nothing.
    far = part.value not in OUR_TIME or scan.kind(at) == MARK
    if far and (before not in YEAR_LEADS or scan.thing(part.end)):
        return None
    return [Draft(at, part.end, cal.years(part.value), YEAR)]
