"""When a figure holds: the date in its sentence that governs its own clause."""

from bisect import bisect_left
from operator import itemgetter

from edunews._rules.statistics.clauses import Clauses
from edunews._rules.statistics.seen import Seen
from edunews._text.document import Document
from edunews._text.lexer import CLITIC, NUMBER
from edunews._text.pattern import pattern
from edunews.model.dates import DateMention, Granularity
from edunews.model.statistics import ChangeRole
from edunews.vocab.entries import CueEntry

Dated = tuple[int, int, DateMention]  # tokens [first, last) and the date
Told = list[tuple[Seen, DateMention | None]]
FAR = 60  # no clause is longer
CLOSE = 8  # words from a date to the number that it governs
NEAR = 4  # dates on either side of a number
BASES = frozenset({"above", "against", "below", "from", "than"})
COMPARISONS = frozenset({"compared", "than"})
RELATIVE = frozenset({"before", "earlier", "following", "previous", "previously"})
ON = frozenset("compared down fewer from higher less lower more on than up".split())
KNOWN = frozenset("'s all both her his its my our the their these those your ’s".split())
LASTING = frozenset({"after", "in", "over", "within"})
THEN = frozenset({"after", "before", "earlier", "later"})
YEARS = frozenset({"decade", "month", "months", "year", "years"})
ADVERBS = frozenset({"down", "off", "up"})
BREAKS, VERBS = frozenset("wmxc"), frozenset("VE")
HAS = (("are",), ("has",), ("have",), ("is",))
BASED = (("above",), ("below",), ("on",))
CAME = frozenset({"came", "comes", "put"})
# What is decided on a day, or begun, is not counted on it: approved a $4 million budget on Monday.
DECIDED = frozenset(
    """adopted approved backed begin begins filed issued launched opened ordered passed presented
    proposed released revealed signed show showed shows unveiled voted""".split()
)
OUT = frozenset({"announced", "issued", "published", "released", "unveiled"})
FRONT = pattern(
    r"(?:[Po][aENoPTQq]*|w[^x]*)Tx"
)  # By the end of March, …; When it opened in 2015, …
SUPERLATIVES = ("est", "first", "record", "time")
CLAUSE = pattern(r"[aT]*(?:PT)?x?[am]*(?:[NQr]|P?Q)[qNoPQa]*[VE]")  # and [exclusions rose]
THAT = frozenset({"that", "what", "which", "whose"})
ENDED = pattern(r"w[^x]*[VE][^x]*x")
# A date of another verb: helps 12 schools and was set up in; have signed a petition launched in;
# 40 people referred in 2023 have waited.
OTHERS = pattern(r"cV[^x]*T|V[^x]*NEP?T|q*N?EP?TV")
ASIDE = pattern(r"x[NoPa]+Vx")  # , the union says,


def at_tokens(doc: Document, dates: tuple[DateMention, ...]) -> list[Dated]:
    """The dates at their tokens."""
    return [(doc.token_at(date.start), doc.token_at(date.end - 1) + 1, date) for date in dates]


def by_sentence(doc: Document, dates: list[Dated]) -> dict[int, list[Dated]]:
    """The dates that can govern a figure, by their sentence."""
    found: dict[int, list[Dated]] = {}
    for dated in dates:
        if not _of_the_telling(doc, dated):
            found.setdefault(doc.sentence_of[dated[0]], []).append(dated)
    return found


def period(
    doc: Document, seen: Seen, dates: list[Dated], told: Told, later: Seen | None
) -> DateMention | None:
    """The date that ``seen`` holds for.

    ``told`` are the sentence's numbers before it, with theirs, and ``later`` is the next one.
    """
    if not _dateable(seen):
        return None
    at = bisect_left(dates, seen.first, key=itemgetter(0))
    near = (*dates[:1], *dates[max(1, at - NEAR) : max(1, at + NEAR)])
    after = next((n for n, dated in enumerate(near) if dated[0] >= seen.last), len(near))
    if after < len(near):
        later = later if later and later.follows(seen) else None
        if _reaches(seen, near[after], later):
            whole = near[after][2].text.isdecimal() and len(near[after][2].text) < 3
            return near[after + 1 if whole and after + 1 < len(near) else after][2]  # 2 to 28 March
    return _before(doc, seen, near[:after], told)


def _dateable(seen: Seen) -> bool:
    """Whether a number has a time: not a 1,150-pupil school, its 41 schools, within 21 days."""
    keys, last = seen.clauses.keys, seen.last
    if last < seen.stop and seen.clauses.tags[last] == "-":
        return False
    if seen.unit.startswith("duration:"):
        near = keys[max(seen.begin, seen.first - 1)], keys[seen.lead]
        after = keys[last : min(last + 1, seen.stop)]
        return LASTING.isdisjoint(near) and THEN.isdisjoint(after)
    if seen.first == seen.begin or keys[seen.first - 1] not in KNOWN:
        return True
    # the £2m library
    described = last < seen.stop and seen.clauses.tags[last] in "nsbg"
    return not (seen.unit == "count" or (described and seen.unit.startswith("currency:")))


def _before(doc: Document, seen: Seen, dates: tuple[Dated, ...], told: Told) -> DateMention | None:
    """The date before the number, or of the number before, that it holds for."""
    if dates and (date := _own(doc, seen, dates[-1])):
        return date
    before = [d for d in dates if d[0] <= seen.begin + 1 or not _base(doc.keys, d[0])]
    role = seen.change.role if seen.change else None
    if role is ChangeRole.START or not (before or told) or _relative(seen, role):
        return None
    if told and (shared := _shared(doc, seen, told)):
        return shared
    if before and _fronted(seen, before[0]) and doc.keys[seen.lead] != "with":
        return before[0][2]  # Last year 30% of entries, compared with 22% in the East Midlands
    return _nearest(seen, before[-1], told) if before else None


def _own(doc: Document, seen: Seen, dated: Dated) -> DateMention | None:
    """Down from last year's 68 per cent; higher than in 2019, when the rate was 10 per cent"""
    last = dated[1]
    own = last == seen.first - 1 and doc.kinds[last] == CLITIC
    when = "when" in doc.keys[last : last + 2] and seen.first - last < FAR
    return dated[2] if own or when else None


def _nearest(seen: Seen, dated: Dated, told: Told) -> DateMention | None:
    """The date right before a number, if it stands in its clause and is told of no other."""
    (first, last, date), clauses = dated, seen.clauses
    if seen.first - last > CLOSE or _superlative(clauses.keys, first):
        return None
    between = clauses.kinds[clauses.at(last - 1) + 1 : clauses.at(seen.first)]
    if between.startswith(("xV", "xaV", "c", "I")):
        return None  # the gap, 92 points in 2013, has stretched to 109; voted in May to close 60
    if clauses.kinds.endswith(("E", "EP"), 0, clauses.at(first)):
        return None  # a law passed in 2015 requires two; a letter sent last week
    if not one_clause(clauses, last, seen.first):
        return None
    parted = clauses.keys[seen.begin] in ("among", "of")  # of 40 appeals last year, 19
    if told and told[-1][0].first < first and not parted:  # that date was told of another number
        return None
    return date if not told or told[-1][1] in (date, None) else None


def _fronted(seen: Seen, dated: Dated) -> bool:
    """Whether a date begins the sentence: By the end of March, …; When it opened in 2015, …"""
    clauses, first = seen.clauses, dated[0]
    far = seen.first - dated[1] > FAR
    if far or _present(seen, dated) or clauses.kinds[0] in "EG":
        return False
    if clauses.tags[dated[1] : dated[1] + 1] == "z" and not one_clause(
        clauses, dated[1], seen.first
    ):
        return False  # This year's budget is $2 million, and the number was cut to 17
    if first <= seen.begin + 2:
        return "now" not in clauses.keys[dated[1] : seen.first]
    here = clauses.at(first)
    return here < 14 and FRONT.match(clauses.kinds, 0, here + 2) is not None


def _of_the_telling(doc: Document, dated: Dated) -> bool:
    """A day on which it was said, or what came out: told MPs on Monday, published in May."""
    first, last, date = dated
    begin = doc.sentences[doc.sentence_of[first]][0]
    near = doc.keys[max(begin, first - 3) : first]
    if not OUT.isdisjoint(near[-2:]) or ("out" in near and not CAME.isdisjoint(near)):
        return True
    if last + 1 < len(doc) and doc.kinds[last] == CLITIC and doc.kinds[last + 1] != NUMBER:
        return date.granularity is Granularity.DAY or not (first == begin or near[-1:] == ("in",))
    day = doc.keys[last - 1].endswith("day") or doc.keys[first] == "tomorrow"
    if not day or date.granularity is not Granularity.DAY or any(map(str.isdigit, date.text)):
        return False
    if near[-1:] == ("by",):
        return False  # 1,400 had signed by Sunday
    cues, around = doc.starting(CueEntry), range(max(begin, first - 7), min(last + 7, len(doc)))
    return any(at in cues or doc.keys[at] in DECIDED for at in around)


def _present(seen: Seen, dated: Dated) -> bool:
    """Whether the number's own clause is in the present: [last year] does not reach there."""
    clauses, here = seen.clauses, seen.clauses.at(seen.first)
    if clauses.keys[dated[0]] == "this":
        return False
    verb = clauses.kinds.find("V", here, here + 4)
    if verb >= 0 and clauses.keys[clauses.starts[verb]] in ("are", "is"):
        return True
    verb = clauses.kinds.rfind("V", max(0, here - 4), here)
    return verb >= 0 and clauses.keys[slice(*clauses.tokens(verb, verb + 1))] in HAS


def _reaches(seen: Seen, dated: Dated, later: Seen | None) -> bool:
    """Whether a date after the number governs it: 40 left in 2023."""
    clauses, date = seen.clauses, dated[0]
    if date - seen.last > FAR:
        return False
    if clauses.keys[seen.last] == "when" and clauses.at(date) - clauses.at(seen.last) < 8:
        return True  # 56 when it was first asked eight years ago
    between = clauses.keys[seen.last : date]
    between = between[: len(between) - (clauses.tags[date - 1] == "D")]  # above its 2010 level
    if not COMPARISONS.isdisjoint(between) or not one_clause(clauses, seen.last, date):
        return False
    if OTHERS.search(clauses.kinds, clauses.at(seen.last - 1), clauses.at(date) + 2):
        return False
    past = later is not None and later.first < date
    if past and later and ("against" in between or not _goes_on(seen, later)):
        return False
    return not (_superlative(clauses.keys, date) or _compared(seen, between))


def _compared(seen: Seen, between: tuple[str, ...]) -> bool:
    """Whether the date after ``between`` is what is compared with: down on 2022, twice 2019's."""
    role, ends = seen.change.role if seen.change else None, between[-1:]
    if between[-2:-1] == ("as",) or between[-2:] == ("up", "on"):
        return True  # as many as in 2016
    if role is ChangeRole.START:
        return between[:1] == ("to",)  # from $250 million to nothing by 2026
    keys, tags = seen.clauses.keys, seen.clauses.tags
    if seen.unit == "multiple" or role is ChangeRole.MULTIPLIER:
        of_then = tags[seen.last] in "Do" or "as" in between  # treble the figure for 2019
        return ends in BASED or (of_then and not keys[seen.first].endswith(("ed", "ing")))
    away = ends == ("from",) and keys[seen.cue] in ADVERBS  # down 3 per cent from 2019
    return role is ChangeRole.DELTA and (away or ends in BASED)


def _base(keys: tuple[str, ...], first: int) -> bool:
    """Whether a date is what is compared with: above 2019, lower than in 2022."""
    return keys[first - 1] in BASES or keys[first - 2] == "than"


def _relative(seen: Seen, role: ChangeRole | None) -> bool:
    """Whether the number has a time of its own: 40 the year before, 3% in the following year."""
    rest = seen.clauses.keys[seen.last : min(seen.last + 6, seen.stop)]
    if role is not None and rest[:1] and rest[0] in ON:
        return False  # a rise of 3 per cent on the year before
    return any(
        {word, rest[n - 1]} & YEARS and {word, rest[n - 1]} & RELATIVE
        for n, word in enumerate(rest)
        if n
    )


def _superlative(keys: tuple[str, ...], first: int) -> bool:
    """Whether a date tells since when something is a record: the narrowest since 2000."""
    return keys[first - 1] == "since" and keys[first - 2].endswith(SUPERLATIVES)


def _goes_on(seen: Seen, later: Seen) -> bool:
    """Whether the next number stands in the same clause: 420 teachers in 300 schools by July."""
    between = seen.clauses.keys[seen.last : later.first]
    role = seen.change and later.change and later.change.role
    moved = (ChangeRole.DELTA, ChangeRole.MULTIPLIER)
    if role is ChangeRole.END and seen.change and seen.change.role in moved:
        return "," not in between  # fell by 3 per cent to 41 in 2023
    if between[:1] == ("of",) and len(between) < 4:  # four of its 23 assistants
        return True
    if later.clauses.keys[later.lead] == "or":  # one in seven, or 14 per cent, met it in 2024
        return True
    if later.unit != seen.unit:
        return between[-1:] == ("(",)
    return "," not in between and seen.change is None


def one_clause(clauses: Clauses, first: int, last: int) -> bool:
    """Whether one clause holds the tokens ``[first, last)``: no "who", no "and exclusions rose"."""
    kinds, start = clauses.kinds, clauses.at(first)
    at, end, verbs = start, clauses.at(last - 1) + 1 if last > first else 0, 0
    inside = kinds[at:end]
    if BREAKS.isdisjoint(inside):
        return VERBS.isdisjoint(inside) or not _in_relative(clauses, start)
    while at < end:
        kind, key = kinds[at], clauses.keys[clauses.starts[at]]
        if kind == "m" and (mark := _term(clauses, at)):
            at += mark
            continue
        that = key in THAT and kinds[at + 1] == "N" and kinds[at + 2 : at + 3] not in ("V", "E")
        if (kind in "wm" and not that) or key in (";", ":"):
            return False
        if kind == "x" and (aside := ASIDE.match(kinds, at, end)):
            at = aside.end() - 1  # , the union says,
        elif kind in "xc" and key not in "()":
            closed = kind == "x" and _in_relative(clauses, start, closed=kinds[at + 1] != "V")
            if closed or CLAUSE.match(kinds, at + 1):
                return False
        verbs += kind in "VE"
        at += 1
    return not verbs or not _in_relative(clauses, start)


def _term(clauses: Clauses, at: int) -> int:
    """How many phrases a mark at ``at`` takes that parts nothing: days' leave, rated “good”."""
    if clauses.tags[clauses.starts[at]] == "'":
        return 1
    return 3 if clauses.kinds[at + 2 : at + 3] == "m" else 0


def _in_relative(clauses: Clauses, at: int, *, closed: bool = False) -> bool:
    """Whether the phrase ``at`` stands behind a "which": a scheme [which reached 40] ended in …

    One that the next comma has ``closed`` was opened by one.
    """
    start = clauses.kinds.rfind("w", max(0, at - 8), at)
    if start < 0 or clauses.keys[clauses.starts[start]] not in ("that", "which", "who"):
        return False
    if ENDED.match(clauses.kinds, start, at):
        return False  # across the schools that responded, 776
    return clauses.kinds[start - 1 : start] in (("x",) if closed else ("N", "x"))


def _shared(doc: Document, seen: Seen, told: Told) -> DateMention | None:
    """The period of the number that this one is set beside: "a gap of", "compared with", "to"."""
    at, role = seen.lead, seen.change.role if seen.change else None
    word = doc.keys[at] if at > seen.begin else ""
    beside = word in ("of", "to", ",") or doc.keys[at - 1 : at + 1] == ("compared", "with")
    # 4,100 in 2023, up by a fifth on the year before; and drew no one, twice as many as last year
    sized = role in (ChangeRole.DELTA, ChangeRole.MULTIPLIER)
    if not (beside or sized):
        return None
    for one, date in reversed(told):
        if date and not (one.change and one.change.role is ChangeRole.START):
            near = beside and word != "to"
            return date if near or _joined(seen, one.last) else None
    return None


def _joined(seen: Seen, last: int) -> bool:
    """Whether the number goes on with what ends at ``last``, without another verb before it."""
    clauses = seen.clauses
    between = clauses.kinds[clauses.at(last - 1) + 1 : clauses.at(seen.first)]
    part = between[max(between.rfind("x"), between.rfind("c")) + 1 :]
    return VERBS.isdisjoint(part) and one_clause(clauses, last, seen.first)
