"""The side of publication on which a date without a year lies: as the tense of its clause says."""

import datetime as dt
from collections.abc import Callable

from edunews._rules.dates.calendar import Days
from edunews._rules.dates.scan import Scan
from edunews._text.lexer import LOWER, NUMBER

__all__ = ["FUTURE", "LIKELY", "PAST", "UNKNOWN", "WEAK", "choose", "side", "which_one"]

GONE, PAST, UNKNOWN, WEAK, LIKELY, FUTURE = range(-2, 4)
REACH_LEFT, REACH_RIGHT = 30, 30
# "by September", "starting Monday", "as early as next winter"
AHEAD = frozenset(
    {"by", "until", "till", "starting", "beginning", "through", "before", "from", "as"}
)
STOPS = frozenset({";", ":", "—", "–", "“", "”", '"', "``", "''"})
# "-ed" that is no past tense: nouns, and words that a future needs.
NO_PAST = frozenset(
    {"need", "proceed", "indeed", "exceed", "succeed", "hundred", "speed", "feed", "seed", "said"}
)
LED = frozenset({"be", "being", "get", "have", "to"})
SUBJECTS = frozenset({"i", "that", "they", "we", "which", "who", "you"})
LONGEST_THIS = 4
FAR_BACK, SOON = 270, 120
JUST_GONE, FAR_ON = 45, 300
DAYS_GONE, A_YEAR_ON = 14, 345


def side(scan: Scan, at: int, end: int) -> int:
    """On which side the tense puts a date at the tokens ``[at, end)``.

    GONE and FUTURE are sure; PAST is what a verb farther off says, LIKELY what "by" says, WEAK
    what a present tense says.
    """
    place = _lead(scan, at)
    lead = scan.key(place)
    if lead == "since":
        return GONE
    left = _nearest(scan, range(at - 1, _floor(scan, at), -1), reported=True)
    right = _nearest(scan, range(end, _ceiling(scan, at, end)), reported=False)
    shut = scan.key(end) == ","
    if right and ((shut and not _opening(scan, at)) or right[1] == WEAK):
        right = None  # "worth $130m in October, are worth half that now"
    if left and right:
        # A comma behind the date shuts its clause: "which rises in August, were a blunt tool".
        nearer = shut or at - left[0] <= right[0] - end + 6
        if (
            right[0] == end
            and not scan.cue(left[0], "said")
            and "that" not in scan.keys(left[0], at)
        ):
            # "a law signed in June will", but "even after a court Thursday refused"
            nearer = scan.key(place) in ("in", "on")
        found = left[1] if nearer else right[1]
    else:
        found = (left or right or (0, UNKNOWN))[1]
    if scan.key(end) == "'s" and found >= LIKELY and (left is None or at - left[0] > NEAR):
        return PAST  # "would look for ways around Wednesday's ruling"
    if right and found == PAST and left is None and _opening(scan, at):
        return GONE  # "On 4 September the roof fell in"
    if left and found == PAST and left[0] == place - 1 and lead not in AHEAD:
        return GONE  # "It opened in January": nothing stands between verb and date
    if found == WEAK and left and at - left[0] <= NEAR:
        found = LIKELY  # "could be held on Friday", "teachers are striking on Thursday"
    if lead in AHEAD and found in (UNKNOWN, WEAK):
        return PAST if scan.key(end) == "'s" else LIKELY
    return found


def _lead(scan: Scan, at: int) -> int:
    """Where the word is that leads the date, past the time in "until 9 a.m. Tuesday"."""
    place = at - 1
    for _step in range(LONGEST_TIME):
        if scan.kind(place) != NUMBER and scan.key(place) not in TIMES:
            break
        place -= 1
    return place


TIMES = frozenset({"the", "a.m.", "p.m.", "am", "pm", ":", "noon", "midnight", "est", "et"})
LONGEST_TIME = 5
NEAR = 5


def _nearest(scan: Scan, places: range, *, reported: bool) -> tuple[int, int] | None:
    """The first of ``places`` whose verb tells the side, and the side."""
    for at in places:
        key, kinds = scan.key(at), scan.cues(at)
        if kinds:
            # "told the Senate on Monday"; but "until the 12th,” she said" tells nothing.
            told = reported and "said" in kinds and scan.key(at - 1) not in LED
            found = PAST if told else _cue(scan, at, kinds)
        elif key in STOPS:
            return None
        elif key.endswith("ed") and len(key) > 4 and scan.kind(at) == LOWER:
            found = UNKNOWN if key in NO_PAST else _cue(scan, at, ("past",))
        else:
            found = FUTURE if key.endswith("'ll") else UNKNOWN
        if found:
            return at, found
    return None


def _opening(scan: Scan, at: int) -> bool:
    """Whether the date and its preposition open the sentence."""
    # "the conference, in April, will vote"
    return scan.opens(at) or scan.opens(at - 1) or scan.key(at - 2) == ","


def _floor(scan: Scan, at: int) -> int:
    first = scan.doc.sentences[scan.doc.sentence_of[at]][0]
    return max(first, at - REACH_LEFT) - 1


def _ceiling(scan: Scan, at: int, end: int) -> int:
    return min(scan.doc.sentences[scan.doc.sentence_of[at]][1], end + REACH_RIGHT)


def _cue(scan: Scan, at: int, kinds: tuple[str, ...]) -> int:
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
        # "the changes start in May", but "an early start in May", "due to start in May"
        many = len(before) > LONGEST_THIS and before[-1] == "s" and before[-2] not in "su"
        return WEAK if many or before in SUBJECTS else UNKNOWN
    if "past" in kinds:
        # "will be published", "would have put": the participle says nothing, what leads it does.
        # "if you had £1 million to spend by July": no past at all
        supposed = scan.key(at - 2) == "if" and before in SUBJECTS
        return UNKNOWN if before in LED or supposed else PAST
    return UNKNOWN


def choose(
    published: dt.date, towards: int, occurrence: Callable[[int], Days | None]
) -> Days | None:
    """The occurrence of a yearly period that a reader takes, on the side ``towards``."""
    around = [d for number in range(-2, 5) if (d := occurrence(published.year + number))]
    past = next((d for d in reversed(around) if d.first <= published), None)
    ahead = next((d for d in around if d.last >= published), None)
    if past is None or ahead is None or past == ahead:
        return past or ahead
    back, on = (published - past.last).days, (ahead.first - published).days
    if towards == FUTURE:
        return past if back <= DAYS_GONE and on >= A_YEAR_ON else ahead
    if towards == UNKNOWN:
        return past if back <= on else ahead
    if towards >= WEAK:
        return past if back <= JUST_GONE and on >= FAR_ON else ahead
    if towards == GONE:
        return past
    return ahead if back >= FAR_BACK and on <= SOON else past


def which_one(
    scan: Scan, which: int, occurrence: Callable[[int], Days | None], gap: int = 0
) -> Days | None:
    """The last, this or next one of what comes every year; the last ended ``gap`` days ago."""
    if scan.published is None:
        return None
    around = [d for n in range(-2, 4) if (d := occurrence(scan.published.year + n))]
    if which < 0:
        recent = scan.published - dt.timedelta(gap)
        return next((d for d in reversed(around) if d.last < recent), None)
    if which > 0:
        return next((d for d in around if d.first > scan.published), None)
    now = next((d for d in around if d.first <= scan.published <= d.last), None)
    return now or next((d for d in around if d.first.year == scan.published.year), None)
