"""The side of publication on which a date without a year lies: as the tense of its clause says."""

import datetime as dt
from collections.abc import Callable
from typing import TypeAlias

from edunews._rules.dates.calendar import Days
from edunews._rules.dates.scan import Draft, Scan
from edunews._text.lexer import LOWER, NUMBER
from edunews.model.dates import DateBasis, Granularity

GONE, PAST, UNKNOWN, WEAK, LIKELY, FUTURE = range(-2, 4)
REACH = 30
NEAR = 5
# "by September", "starting Monday", "as early as next winter"
AHEAD = frozenset("by until till starting beginning through before from as".split())
STOPS = frozenset(';:—–“”"') | {"``", "''"}
# "-ed" that is no past tense: nouns, and words that a future needs.
NO_PAST = frozenset("need proceed indeed exceed succeed hundred speed feed seed said".split())
LED = frozenset(("be", "being", "get", "have", "to"))
TENSED = frozenset(("future", "weak"))
SUBJECTS = frozenset(("i", "that", "they", "we", "which", "who", "you"))
PARTICLES = frozenset("down effect into off out over place up".split())
TIMES = frozenset("the a.m. p.m. am pm : noon midnight est et".split())
LONGEST_TIME = 5
# A day up to so many days back goes before one so far on, although the tense is of the future.
JUST_GONE = {FUTURE: (14, 345), LIKELY: (45, 300), WEAK: (45, 300)}
FAR_BACK, SOON = 270, 120

Yearly: TypeAlias = Callable[[int], Days | None]  # the days of a year that something comes on


def side(scan: Scan, at: int, end: int) -> int:
    """On which side the tense puts a date at the tokens ``[at, end)``.

    GONE and FUTURE are sure; PAST is what a verb farther off says, LIKELY what "by" says, WEAK
    what a present tense says.
    """
    place = _lead(scan, at)
    lead = scan.key(place)
    if lead == "since":
        return GONE
    first, last = scan.doc.sentences[scan.doc.sentence_of[at]]
    # "the conference, in April, will vote"
    opening = scan.opens(at) or scan.opens(at - 1) or scan.key(at - 2) == ","
    start = _past_aside(scan, place - 1, first) if scan.key(place - 1) in ("–", "—") else at - 1
    left = _nearest(scan, range(start, max(first, at - REACH) - 1, -1), reported=True)
    right = _nearest(scan, range(end, min(last, end + REACH)), reported=opening)
    owner = scan.key(end) == "'s"
    if right and (right[1] == WEAK or (scan.key(end) == "," and not opening)):
        right = None  # "worth $130m in October, are worth half that now"
    found = (left or right or (0, UNKNOWN))[1]
    if left and right and not _nearer(scan, (left[0], at), (end, right[0]), lead):
        found = right[1]
    near = left is not None and at - left[0] <= NEAR
    if owner and found >= LIKELY and not near:
        return PAST  # "would look for ways around Wednesday's ruling"
    if found == PAST and (
        # "On 4 September the roof fell in"; "It opened in January": nothing stands between
        (right and left is None and opening)
        or (left and lead not in AHEAD and _is_whole(scan, left[0], place))
    ):
        return GONE
    if found == WEAK and near:
        return LIKELY  # "could be held on Friday", "teachers are striking on Thursday"
    if lead in AHEAD and found in (UNKNOWN, WEAK):
        return PAST if owner else LIKELY
    return found


def _past_aside(scan: Scan, close: int, first: int) -> int:
    """Before an aside between dashes: "were away – missing half of all classes – in spring"."""
    opened = (at for at in range(close - 1, max(first, close - REACH), -1) if scan.key(at) in STOPS)
    return next(opened, close + 1) - 1


def _is_whole(scan: Scan, verb: int, place: int) -> bool:
    """Whether nothing but the verb's own particle stands before a date: "came into force in"."""
    return place - verb <= 3 and (place - verb == 1 or scan.key(verb + 1) in PARTICLES)


def _nearer(scan: Scan, left: tuple[int, int], right: tuple[int, int], lead: str) -> bool:
    """Whether of the verbs before and behind a date the one before it tells its side."""
    (verb, at), (end, next_verb) = left, right
    if next_verb == end and not scan.cue(verb, "said") and "that" not in scan.keys(verb, at):
        return lead in ("in", "on")  # "a law signed in June will", "after a court Monday refused"
    return at - verb <= next_verb - end + 6


def _lead(scan: Scan, at: int) -> int:
    """Where the word is that leads the date, past the time in "until 9 a.m. Tuesday"."""
    places = range(at - 1, at - 1 - LONGEST_TIME, -1)
    words = (p for p in places if scan.kind(p) != NUMBER and scan.key(p) not in TIMES)
    return next(words, at - 1 - LONGEST_TIME)


def _nearest(scan: Scan, places: range, *, reported: bool) -> tuple[int, int] | None:
    """The first of ``places``, all in one sentence, whose verb tells the side, and the side."""
    keys, kinds, cue_at = scan.doc.keys, scan.doc.kinds, scan.cue_at
    for at in places:
        key = keys[at]
        cue = cue_at(at)
        if cue:
            # "told the Senate on Monday", "In May she told MPs that it would" tell; "until the
            # 12th,” she said" and "In May, she said, it will" do not.
            told = reported and "said" in cue.entry.kinds and scan.key(at - 1) not in LED
            told = told and scan.key(at + 1) not in (",", ".")
            found = PAST if told else _cue(scan, at, cue.entry.kinds)
        elif key in STOPS:
            return None
        elif key[-2:] == "ed" and len(key) > 4 and kinds[at] == LOWER:
            found = UNKNOWN if key in NO_PAST else _cue(scan, at, ("past",))
        else:
            found = FUTURE if key[-3:] == "'ll" else UNKNOWN
        if found:
            return at, found
    return None


def _cue(scan: Scan, at: int, kinds: tuple[str, ...]) -> int:
    """What a cue of ``kinds`` at ``at`` says of the side."""
    before = scan.key(at - 1)
    if "future" in kinds:
        if before == "been":
            return PAST  # "had been due to expire"
        # "195,600 starts" are things, and "had been due to expire" says it before.
        return UNKNOWN if before == "to" or scan.kind(at - 1) == NUMBER else FUTURE
    if "weak" in kinds:
        # "will be laid": the verb before "be" tells.
        return UNKNOWN if scan.key(at) == "be" or scan.capital(at) else WEAK
    if "base" in kinds:
        # "the changes start in May", "Vote on Tuesday", but "an early start in May"
        many = len(before) > len("this") and before[-1] == "s" and before[-2] not in "su"
        return WEAK if many or before in SUBJECTS or scan.opens(at) else UNKNOWN
    if "past" in kinds:
        # In "will be published", "would have put", "are made" what leads the participle tells;
        # "if you had £1 million to spend by July" is no past at all.
        supposed = scan.key(at - 2) == "if" and before in SUBJECTS
        led = before in LED or not TENSED.isdisjoint(scan.cues(at - 1))
        return UNKNOWN if supposed or led else PAST
    return UNKNOWN


def choose(scan: Scan, towards: int, occurrence: Yearly) -> Days | None:
    """The occurrence of a yearly period that a reader takes, on the side ``towards``."""
    now = scan.published
    past = ahead = None
    for reach in (1, 4):  # 29 February may be four years off
        around = [d for n in range(now.year - reach, now.year + reach + 1) if (d := occurrence(n))]
        past = next((d for d in reversed(around) if d.first <= now), None)
        ahead = next((d for d in around if d.last >= now), None)
        if past and ahead:
            break
    if past is None or ahead is None or past == ahead:
        return past or ahead
    back, on = (now - past.last).days, (ahead.first - now).days
    if towards in JUST_GONE:
        gone, far_on = JUST_GONE[towards]
        return past if back <= gone and on >= far_on else ahead
    late = back > on if towards == UNKNOWN else back >= FAR_BACK and on <= SOON
    return ahead if late and towards != GONE else past


def which_one(scan: Scan, which: int, occurrence: Yearly, gap: int = 0) -> Days | None:
    """The last, this or next one of what comes every year; the last ended ``gap`` days ago."""
    now = scan.published
    around = [d for n in range(now.year - 2, now.year + 4) if (d := occurrence(n))]
    if which < 0:
        recent = now - dt.timedelta(gap)
        return next((d for d in reversed(around) if d.last < recent), None)
    if which > 0:
        return next((d for d in around if d.first > now), None)
    held = (d for d in around if d.first <= now <= d.last)
    return next(held, next((d for d in around if d.first.year == now.year), None))


def by_year(
    scan: Scan, place: tuple[int, int], unit: Granularity, occurrence: Yearly, *links: str
) -> Draft:
    """What comes every year, in the year named behind it or else the one that the tense says."""
    at, end = place
    named = scan.year_after(end, *links)
    if named is not None:
        number, end, basis = named
        return Draft(at, end, occurrence(number), unit, basis)
    days = choose(scan, side(scan, at, end), occurrence)
    return Draft(at, end, days, unit, DateBasis.PUBLISHED)
