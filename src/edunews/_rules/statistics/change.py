"""Whether a number is part of a change: its size, its start or its end, and which way."""

from bisect import bisect_left
from typing import NamedTuple

from edunews._rules.statistics.grammar import BE
from edunews._rules.statistics.seen import Seen
from edunews._text.document import Document
from edunews._text.gazetteer import Hit
from edunews._text.lexer import CAPITAL, NUMBER
from edunews.model.statistics import Change, ChangeRole, Direction
from edunews.vocab.entries import ChangeEntry, ChangeNounEntry

__all__ = ["Changes"]

DELTA, START, END = ChangeRole.DELTA, ChangeRole.START, ChangeRole.END
SIZES = ("percent", "percentage_point", "ratio", "multiple")
MOVED = ("verb", "cause", "adverb")
REACH = 22  # words from a change word to its number
POINTS = frozenset({"marks", "point", "points"})
ENDS = frozenset({"a", "almost", "by", "from", "in", "nearly", "of", "to"})
AWAY = frozenset({"above", "below", "off", "under"})
PAST = frozenset({"above", "below", "beyond", "past"})  # has fallen below, push above
GOALS = frozenset({"goal", "goals", "target", "targets"})
BARE = frozenset({"dearer", "fewer", "higher", "less", "lower"})  # it is $700 less
EARLIER = frozenset("earlier last pandemic pre-pandemic prepandemic previous was were".split())
AGO = frozenset("ago decade earlier last pandemic pre-pandemic previous".split())
ADDS = frozenset({"add", "added", "adding", "adds"})
SIGNS = {"+": "increase", "-": "decrease", "−": "decrease"}
ALONG = frozenset({"again", "ahead", "back", "further", "higher", "lower", "off"})  # inched ahead
EDGED = {"higher": "increase", "lower": "decrease"}
REACHES = frozenset({"reach", "reached", "reaches"})
OTHERS = ADDS | AWAY | REACHES | frozenset(SIGNS)
SEASONS = frozenset({"each", "every", "in", "last", "next", "since", "this", "until"})
UP_DOWN = frozenset({"down", "up"})
# "turned down by 17 schools", "ran up a deficit": their particle is no change.
PHRASAL = frozenset(
    """broke break broken close closed closing free freed frees handed made make makes making put
    puts putting ran run running runs set sets setting shut sign signed signing taken took turned
    turning turns written""".split()
)
# After "than", an earlier time: "more than in 2019", "than there were".
TIMES = frozenset(
    """ago before covid covid-19 decade did earlier had it last pandemic pre-pandemic previous
    previously since was were when year""".split()
)


class Sign(NamedTuple):
    """A change word at the tokens ``[at, last)``, and what it makes of the number."""

    at: int
    last: int
    direction: str
    role: ChangeRole


def _year(keys: tuple[str, ...]) -> bool:
    return any(key.isdecimal() and len(key) == 4 for key in keys)


class Changes:
    """The words of change of one text, laid out for looking up what they make of a number."""

    def __init__(self, doc: Document, tags: str) -> None:
        self._doc, self._keys, self._tags = doc, doc.keys, tags
        self._words, self._nouns = doc.starting(ChangeEntry), doc.starting(ChangeNounEntry)
        self._places = sorted({**self._words, **self._nouns})
        places = [*self._places, *doc.places(OTHERS)]
        self._moving = set(map(doc.sentence_of.__getitem__, places))

    def of(self, seen: Seen, earlier: Seen | None, later: Seen | None) -> None:
        """Give ``seen`` the change that the words around it tell, if they tell one."""
        if seen.unit != "multiple" and self._doc.sentence_of[seen.first] not in self._moving:
            return
        earlier = earlier if seen.follows(earlier) else None
        later = later if seen.follows(later) else None
        half = seen.unit == "ratio" and self._keys[seen.first] == "half"
        half = half and self._tags[seen.last : seen.last + 1] == "D"  # half the 2019 figure
        multiple = self._multiplier(seen) if seen.unit == "multiple" or half else None
        sign = multiple or self._governed(seen, earlier, later) or self._followed(seen)
        if sign is None or sign.direction == "move":  # gone, and nobody says which way
            return
        cue = self._doc.excerpt(sign.at, sign.last)
        seen.change = Change(direction=Direction(sign.direction), role=sign.role, cue=cue)
        seen.cue = sign.at

    def _multiplier(self, seen: Seen) -> Sign | None:
        """doubled, halved; "twice the 2018 level", but not "twice the rate for boys"."""
        if seen.quantity.value is None:
            return None
        word, way = self._keys[seen.first], "increase" if seen.quantity.value > 1 else "decrease"
        sign = Sign(seen.first, seen.last, way, ChangeRole.MULTIPLIER)
        if word != "times" and word.endswith(("ed", "ing", "es", "fold")):
            return sign
        if word.endswith(("le", "halve")) and self._tags[seen.lead] in "tMnsSb":  # to double
            return sign
        rest = self._keys[seen.last : min(seen.last + 9, seen.stop)]
        if rest[:1] == ("what",) and rest[1:2] not in (("it",), ("they",)):
            return None
        if rest[:1] in (("as",), ("what",)):  # twice as big as it was, four times what it was
            rest = rest[rest.index("as", 1) + 1 :] if "as" in rest[1:] else rest[2:4]
            then = not (TIMES - {"had"}).isdisjoint(rest[:3])
        else:
            rest, then = rest[:6], not AGO.isdisjoint(rest[:6])
        return sign if then or _year(rest[:6]) else None

    def _governed(self, seen: Seen, earlier: Seen | None, later: Seen | None) -> Sign | None:
        """A change word before the number: rose by, fell to, up, a rise of, from."""
        at = seen.lead
        if at < seen.begin or self._short(seen.last, seen):
            return None
        key = "or" if self._keys[at + 1] == "or" else self._keys[at]
        if key in ("or", "(") and earlier and seen.first - earlier.last <= 5:
            sign = self._elliptic(seen, earlier)  # lost 190, or 5 per cent; to 3 per cent, or 190
            role = earlier.change.role if earlier.change and key == "or" else DELTA
            again = earlier.change and earlier.change.role in (DELTA, role)
            return sign._replace(role=role) if sign and again and role is not START else None
        if key == "by":
            return self._nearest(at, seen, MOVED) or self._elliptic(seen, earlier)
        if key == "from" or (key == "on" and self._keys[at - 1] in UP_DOWN):
            return self._start(seen, at, later)
        if self._keys[at + 1] in PAST and key != "of":  # have fallen below, will push fees above
            return self._end(seen, at + 1, None)
        if key in ("reaching", "to") or key in PAST:
            return (
                None if self._keys[at - 1] == "according" else self._end(seen, at, earlier, later)
            )
        if key == "of":
            noun = at - (self._keys[at - 1] == ",")  # the rise, of 3 per cent, was
            return self._noun_ending(noun, seen) or self._rise_in(at, seen)
        if key == "worth" or key in BE:
            return self._noun_ending(at, seen)  # the fall was 3 per cent
        return self._object(seen, earlier)

    def _object(self, seen: Seen, earlier: Seen | None) -> Sign | None:
        """A number right after its change word: fell 3 per cent, lost 200 pupils, up nine."""
        at, unit = seen.lead, seen.unit
        if sign := self._added(seen):
            return sign
        # "cut 30 posts" and "raised £300" count what was done, not how far something moved.
        kinds: tuple[str, ...] = ("verb", "adverb")
        if unit in SIZES or (unit.startswith("currency:") and self._tags[at - 1] == "B"):
            kinds = (*MOVED, "loss")  # the minimum was raised 50 cents
        elif unit == "count":
            kinds = ("verb", "adverb", "loss")
        at -= self._keys[at] in ALONG
        sign = self._ending(at + 1, seen, kinds)
        if sign is None and unit in SIZES and self._tags[at] in "nsS":  # to raise fees 3 per cent
            hit = self._words.get(seen.clauses.starts[seen.clauses.at(at)] - 1)
            sign = self._sign(hit) if hit and hit.entry.kind == "cause" else None
        if sign is None and earlier and self._listed(seen, earlier):
            return self._elliptic(seen, earlier)
        return None if sign is None or sign.direction in ("move", "shortfall") else sign

    def _added(self, seen: Seen) -> Sign | None:
        """Adds £90 to costs; 8,340 (+410); would reach £65,000; enrollment is off 6 percent"""
        at, key, before = seen.lead, self._keys[seen.lead], self._tags[seen.lead - 1]
        after, sized = self._tags[seen.last : seen.last + 1], seen.unit in SIZES
        way, role = SIGNS.get(key, "increase"), DELTA
        if key in REACHES and before in "HM":
            counted = seen.unit == "count" and (after in ("n", "s", "S", "d") or before == "H")
            role = DELTA if counted else END
            found = not counted
        elif key == "off":
            way, found = "decrease", sized and before == "B"
        else:
            found = (key in ADDS and (sized or after == "t")) or (key in SIGNS and before in "(:,")
        return Sign(at, at + 1, way, role) if found else None

    def _sign(self, hit: Hit) -> Sign:
        way = hit.entry.direction
        if way == "move" and hit.end < len(self._keys):
            way = EDGED.get(self._keys[hit.end], way)
        return Sign(hit.start, hit.end, way, DELTA)

    def _ending(self, end: int, seen: Seen, kinds: tuple[str, ...]) -> Sign | None:
        """The change word that ends right before the token ``end``."""
        hit = self._doc.ending(ChangeEntry).get(end)
        fits = hit and hit.start >= seen.begin and hit.entry.kind in kinds
        return self._sign(hit) if hit and fits and not self._phrasal(hit) else None

    def _noun_ending(self, end: int, seen: Seen) -> Sign | None:
        hit = self._doc.ending(ChangeNounEntry).get(end)
        fits = hit and hit.start >= seen.begin and not self._named(hit)
        return self._sign(hit) if hit and fits else None

    def _named(self, hit: Hit) -> bool:
        """Whether it is part of a name: Mason Falls is."""
        at, kinds = hit.start, self._doc.kinds
        if not at or kinds[at] != CAPITAL or kinds[at - 1] != CAPITAL:
            return False
        return self._keys[hit.end : hit.end + 1] == () or not (
            self._keys[hit.end] in ENDS or kinds[hit.end] == NUMBER
        )

    def _phrasal(self, hit: Hit) -> bool:
        """Turned down by 17 schools, ran up a deficit, put it down to 20 minutes of practice."""
        at = hit.start - 1
        if hit.entry.kind != "adverb" or at < 0:
            return self._named(hit)
        return self._keys[at - (at > 0 and self._keys[at] in ("it", "this", "that"))] in PHRASAL

    def _nearest(self, at: int, seen: Seen, kinds: tuple[str, ...]) -> Sign | None:
        """The nearest change word before the token ``at`` in the clause."""
        first = max(
            seen.begin, at - REACH, self._tags.rfind(";", 0, at), self._tags.rfind(":", 0, at)
        )
        number = bisect_left(self._places, at) - 1
        while number >= 0 and self._places[number] >= first:
            place = self._places[number]
            number -= 1
            noun = self._nouns.get(place) if "noun" in kinds else None
            hit = self._words.get(place) or noun
            fall = self._keys[place] == "fall" and self._keys[place - 1] in SEASONS
            if hit is None or fall or self._phrasal(hit):
                continue  # last fall
            wider = self._words.get(place - 1) if place > seen.begin else None
            if wider and wider.end == hit.end:
                hit = wider  # edged up
            gap = hit.entry.kind == "gap" and "gap" in self._keys[first:place]
            if hit.end <= at and (hit.entry.kind in kinds or gap):
                return self._sign(hit)
        return None

    def _listed(self, seen: Seen, earlier: Seen) -> bool:
        """Reading fell three points, maths five; will rise 5% this autumn and 3% in spring."""
        between = self._tags[earlier.last : seen.lead + 1]
        if earlier.change is None or earlier.change.role is not DELTA or not 0 < len(between) <= 5:
            return False
        scored = earlier.unit == "score" and seen.unit == "count"
        if seen.unit != earlier.unit and seen.unit != "count":
            return False
        inside = any(at in self._words for at in range(earlier.last, seen.first))
        if inside or not set('()[]"').isdisjoint(between):
            return False
        after = self._keys[seen.last : min(seen.last + 1, seen.stop)]
        ends = after in ((), (",",), (".",), (";",))
        if between[-1] == "c":
            return ends or ((seen.unit in SIZES or scored) and after in (("in",), ("on",)))
        return ends and bool(set(",c") & set(between[:-1])) and "r" not in between

    def _elliptic(self, seen: Seen, earlier: Seen | None) -> Sign | None:
        """And for younger children by 2.9 per cent"""
        if earlier is None or earlier.change is None:
            return None
        at = earlier.cue if earlier.cue >= 0 else seen.first
        return Sign(at, at + 1, earlier.change.direction, DELTA)

    def _end(
        self, seen: Seen, at: int, earlier: Seen | None, later: Seen | None = None
    ) -> Sign | None:
        """Fell to 7.5 per cent; from 19 to 28"""
        sign = self._nearest(at, seen, (*MOVED, "noun"))
        if sign is None:
            if earlier is None or earlier.change is None or earlier.last < at - 8:
                return None
            return Sign(earlier.first, earlier.last, earlier.change.direction, END)
        aside = self._tags[sign.at - 1] == "," and self._keys[sign.at].endswith("ing")
        if aside and sign.last == at and not self._dated(seen):
            return None  # "41 per cent, rising to 52 per cent of those under 30" compares groups
        way = sign.direction
        if way == "move":  # worsened to 13.5, from 13.2
            way = _way(later if later and self._keys[later.lead] == "from" else earlier, seen)
        return sign._replace(direction=way, role=END) if way and way != "shortfall" else None

    def _dated(self, seen: Seen) -> bool:
        """Whether a date stands right after: falling to 31 per cent in 2022."""
        return "T" in self._tags[seen.last : min(seen.last + 3, seen.stop)]

    def _rise_in(self, at: int, seen: Seen) -> Sign | None:
        """A rise in suspensions of 20 per cent"""
        for place in range(at - 2, max(seen.begin, at - 9) - 1, -1):
            hit = self._nouns.get(place)
            if hit and self._keys[hit.end] == "in":
                return self._sign(hit)
        return None

    def _start(self, seen: Seen, at: int, later: Seen | None) -> Sign | None:
        """Up from two; from 41 children to 96"""
        sign = self._nearest(at, seen, (*MOVED, "noun"))
        if sign is None or sign.direction == "shortfall":
            return None
        way = sign.direction
        if way == "move":
            way = _way(seen, later) if later else ""
        return sign._replace(direction=way, role=START) if way else None

    def _followed(self, seen: Seen) -> Sign | None:
        """10% rise, 5% fewer than in 2022, 16 points short of, 4 per cent up on"""
        at = seen.last
        if seen.unit == "score" and self._keys[at : at + 1] and self._keys[at] in POINTS:
            at += 1  # 18 points fewer than in 2018
        if at >= seen.stop or self._doc.starts[at] == seen.quantity.end:
            return None
        if sign := self._noun_after(seen):
            return sign
        if self._keys[at] == "off" and (cut := self._ending(seen.lead + 1, seen, ("cause",))):
            return cut  # cutting two hours off
        if away := self._away(at, seen):
            return Sign(at, at + 1, away, DELTA)
        hit = self._words.get(at) or self._short(at, seen)
        return self._compared(seen, hit) if hit and not self._named(hit) else None

    def _compared(self, seen: Seen, hit: Hit) -> Sign | None:
        """What a change word right after the number says: fewer than in 2022, short of, up on."""
        sign, kind, key = self._sign(hit), hit.entry.kind, self._keys[hit.start]
        following = self._keys[hit.end] if hit.end < seen.stop else ""
        if hit.entry.direction == "shortfall":
            return None if seen.unit == "score" else sign
        if kind == "adverb":
            return sign if following in ("on", "from", "since", "compared", ".", ",") else None
        if kind == "comparative" and following in ("", ".", ",", ";") and key in BARE:
            return sign if seen.unit in SIZES or seen.unit.startswith("currency:") else None
        if key == "more" and following in ("a", "each", "per") and "currency" in seen.unit:
            return sign  # pay $14 more a month
        if kind != "comparative":
            return None
        if following in ("compared", "year-on-year") or (following == "on" and key != "more"):
            return sign
        over_time = self._over_time(hit.end, seen)
        return sign if over_time or (key == "fewer" and following != "than") else None

    def _noun_after(self, seen: Seen) -> Sign | None:
        """10% rise, a 3% annual increase, a £285 rise"""
        money = seen.unit.startswith("currency:")
        if seen.unit not in SIZES and not money and seen.unit != "score":
            return None
        for place in range(seen.last, min(seen.last + 3, seen.stop)):
            noun = self._nouns.get(place)
            if noun and money:
                described = self._tags[noun.end : noun.end + 1] in ("n", "s", "S")
                if noun.entry.direction == "shortfall" or described:
                    return None  # a £3 million budget shortfall, a £75 million expansion grant
            if noun:
                return self._sign(noun)
            if self._tags[place] not in "nsSbg":
                break
        return None

    def _short(self, at: int, seen: Seen) -> Hit | None:
        """The "short" after what is missing: two science teachers short."""
        if "short" not in self._keys[at : min(at + 4, seen.stop)]:
            return None
        place = self._keys.index("short", at, at + 4)
        between, after = self._tags[at:place], self._tags[place + 1 : place + 2]
        fits = (seen.unit == "count" or not between) and set(between) <= set("nsSbg")
        return self._words.get(place) if fits and after not in ("n", "s", "S", "b", "g") else None

    def _away(self, at: int, seen: Seen) -> str:
        """How a figure stands to a target or an earlier time: below its goal, above 2019's."""
        key = self._keys[at]
        if key not in AWAY:
            return ""
        near = self._keys[at + 1 : min(at + 6, seen.stop)]
        if key != "above" and not GOALS.isdisjoint(near):
            return "shortfall"
        dated = _year(near) or not EARLIER.isdisjoint(near)
        moved = dated and seen.unit in (*SIZES, "score", "count")
        return ("increase" if key == "above" else "decrease") if moved else ""

    def _over_time(self, at: int, seen: Seen) -> bool:
        """Higher than in 2019, more teachers than there were; not "more than nurses"."""
        rest = self._keys[at : min(at + 12, seen.stop)]
        if "than" in rest:
            at += rest.index("than") + 1
            rest = self._keys[at : at + 4]
            dated = "T" in self._tags[at : at + 4]  # than in 2019, not than in England
            return dated or not TIMES.isdisjoint(rest) or _year(rest)
        sized = seen.unit in SIZES or seen.unit.startswith("currency:")
        return sized and not {"this", "since", "real", "next"}.isdisjoint(rest[:4])


def _way(start: Seen | None, end: Seen) -> str:
    """Which way it went, from the two ends: gone from 41 to 63."""
    if start is None or start.quantity.value is None or end.quantity.value is None:
        return ""
    if start.quantity.value == end.quantity.value:
        return "unchanged"
    return "increase" if start.quantity.value < end.quantity.value else "decrease"
