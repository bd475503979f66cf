"""Whether a number is part of a change: its size, its start or its end, and which way."""

from edunews._rules.statistics.clauses import Clauses
from edunews._rules.statistics.compared import AWAY, PAY, Compared
from edunews._rules.statistics.grammar import BE
from edunews._rules.statistics.seen import Seen
from edunews._rules.statistics.signs import DELTA, EDGED, END, MOVED, SIZES, START, Sign
from edunews._text.document import Document
from edunews._text.pattern import pattern
from edunews.model.statistics import ChangeRole, Direction, make_change

PAST = frozenset({"above", "below", "beyond", "past"})  # has fallen below, push above
UP_DOWN = frozenset({"down", "up"})
ADDS = frozenset({"add", "added", "adding", "adds"})
SIGNS = {"+": "increase", "-": "decrease", "−": "decrease"}
ALONG = frozenset({"again", "ahead", "back", "further", "higher", "lower", "off"})  # inched ahead
REACHES = frozenset({"reach", "reached", "reaches"})
HITTING = frozenset({"hitting", "reaching", "topping", "touching"})
TO_HIT = frozenset({"hit", "reach", "top", "touch"})
GROUPS = frozenset({"among", "amongst", "if", "when", "where"})
TAKES = frozenset("bring brings brought drive push pushed take takes took".split())
BESIDE = frozenset({"(", ",", "at"})
PAIRED = frozenset(", against and but or".split())
COMPARED = frozenset({"compared", "followed"})
WAS = frozenset({"at", "had", "was", "were"})
STANDS = BE | {"at", "has", "have"}
VERBS, BREAKS = frozenset("VIEGwm"), frozenset("xc")
OTHERS = ADDS | AWAY | REACHES | PAY | frozenset(SIGNS) | {"half", "now"}
CLOSED = pattern(r"Qq*N?(?:x|$)")
# No verb that the number is the subject of: rose 3 per cent and [40 in Wales].
REST = pattern(r"Qq*(?:[NoPTamQq]|E(?=N))*(?:[xcwG]|$)")


class Changes(Compared):
    """The change that each number of one text is part of."""

    def __init__(self, doc: Document, tags: str) -> None:
        super().__init__(doc, tags)
        places = [*self._places, *doc.places(OTHERS)]
        self._moving = set(map(doc.sentence_of.__getitem__, places))

    def of(self, seen: Seen, earlier: Seen | None, later: Seen | None) -> None:
        """Give ``seen`` the change that the words around it tell, if they tell one."""
        if seen.unit != "multiple" and self._doc.sentence_of[seen.first] not in self._moving:
            return
        earlier = earlier if seen.follows(earlier) else None
        later = later if seen.follows(later) else None
        half = seen.unit == "ratio" and self._keys[seen.first] == "half"
        # half the 2019 figure; half as many as in 2013
        half = half and self._tags[seen.last : seen.last + 1] in ("D", "a", "w", "j", "r")
        multiple = self._multiplier(seen) if seen.unit == "multiple" or half else None
        sign = multiple or self._governed(seen, earlier, later) or self._followed(seen)
        sign = sign or (self._beside(seen, earlier) if earlier else None)
        if sign is None or sign.direction == "move":  # gone, and nobody says which way
            return
        cue = self._doc.excerpt(sign.at, sign.last)
        seen.change = make_change(direction=Direction(sign.direction), role=sign.role, cue=cue)
        seen.cue = sign.at

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
        if key == "in" and seen.unit == "ratio" and self._keys[seen.first] == "half":
            return self._nearest(at, seen, ("cause",))  # cut in half
        if key == "by":
            return self._nearest(at, seen, MOVED) or self._elliptic(seen, earlier)
        if key == "from" or (key == "on" and self._keys[at - 1] in UP_DOWN):
            return self._start(seen, at, later)
        if self._keys[at + 1] in PAST and key != "of":  # have fallen below, will push fees above
            return self._end(seen, at + 1, None)
        if key in TO_HIT and self._keys[at - 1] == "to":
            at -= 1
        if key in HITTING or key in PAST or self._keys[at] == "to":
            told = self._keys[at - 1] in ("according", "compared")
            return None if told else self._end(seen, at, earlier, later)
        return self._told(key, seen)

    def _told(self, key: str, seen: Seen) -> Sign | None:
        """A noun of change that the number is told of, or its verb: a rise of 3, rose 3."""
        at = seen.lead
        if key == "of":
            noun = at - (self._keys[at - 1] == ",")  # the rise, of 3 per cent, was
            return self._noun_ending(noun, seen) or self._rise_in(at, seen)
        if key == "worth" or key in BE:  # the fall was 3 per cent
            sign = self._noun_ending(at, seen)
            pay = sign and self._keys[sign.at] == "pay" and seen.unit not in SIZES
            return None if pay else sign  # a pay deal worth £900 million
        if key in BESIDE and (told := self._told_of(at, seen)):
            return told
        return self._object(seen)

    def _told_of(self, at: int, seen: Seen) -> Sign | None:
        """The biggest rise (11 per cent) was in Leeds; the biggest rise was in Leeds, at …"""
        if not self._ends(seen):
            return None
        if self._keys[at] == "at":  # the steepest rise, at 11 per cent
            at -= self._keys[at - 1] == ","
            direct = self._keys[at] == ","
        else:
            direct = True
        if direct and (sign := self._noun_ending(at, seen)):
            return sign
        for place in range(at - 1, max(seen.begin, at - 8), -1):
            if self._keys[place] in BE:
                return self._noun_ending(place, seen)
        return None

    def _ends(self, seen: Seen) -> bool:
        """Whether what is counted, if it is told at all, ends what is told of the number."""
        return CLOSED.match(seen.clauses.kinds, seen.clauses.at(seen.first)) is not None

    def _object(self, seen: Seen) -> Sign | None:
        """A number right after its change word: fell 3 per cent, lost 200 pupils, up nine."""
        at, unit = seen.lead, seen.unit
        if sign := self._added(seen):
            return sign
        # "cut 30 posts" and "raised £300" count what was done, not how far something moved.
        kinds: tuple[str, ...] = ("verb", "adverb")
        if self._keys[seen.last - 1] == "times" or self._keys[seen.first - 1] == "over":
            return None  # put the rent up three times; fell over five years
        if unit in SIZES or (
            unit.startswith("currency:")
            and self._tags[at - 1] == "B"
            and not self._keys[at].endswith("ing")
        ):
            kinds = (*MOVED, "loss")  # the minimum was raised 50 cents, not "is cutting £2m"
        elif unit == "count":
            kinds = ("verb", "adverb", "loss")
        sign = self._ending(at + 1, seen, kinds)
        if sign is None and self._keys[at] in ALONG:
            at -= 1
            sign = self._ending(at + 1, seen, kinds)
        if sign and sign.direction == "move":
            return self._edged(sign, seen)
        if sign is None and "gap" in self._keys[seen.last : min(seen.last + 4, seen.stop)]:
            sign = self._ending(at + 1, seen, ("gap",))  # closed 80 per cent of the gap
        if sign is None and unit in SIZES and self._tags[at] in "nsS":  # to raise fees 3 per cent
            hit = self._words.get(seen.clauses.starts[seen.clauses.at(at)] - 1)
            sign = self._sign(hit) if hit and hit.entry.kind == "cause" else None
        return None if sign is None or sign.direction == "shortfall" else sign

    def _edged(self, sign: Sign, seen: Seen) -> Sign | None:
        """Edged two points higher"""
        near = self._keys[seen.last : min(seen.last + 2, seen.stop)]
        way = next((EDGED[key] for key in near if key in EDGED), None)
        return sign._replace(direction=way) if way else None

    def _added(self, seen: Seen) -> Sign | None:
        """Adds £90 to costs; 8,340 (+410); would reach £65,000; enrollment is off 6 percent"""
        at, key, before = seen.lead, self._keys[seen.lead], self._tags[seen.lead - 1]
        after, sized = self._tags[seen.last : seen.last + 1], seen.unit in SIZES
        way, role = "increase", DELTA
        if key in REACHES and before in "HM":
            counted = seen.unit == "count" and (after in ("n", "s", "S", "d") or before == "H")
            role = DELTA if counted else END
            found = not counted
        elif key == "off":
            way, found = "decrease", sized and before == "B"
        else:
            sign = next((k for k in (self._keys[seen.first], key) if k in SIGNS), "")
            way = SIGNS.get(sign, way)
            before = self._tags[seen.first - 1 - (sign == key)]
            found = (key in ADDS and (sized or after == "t")) or (sign != "" and before in "(:,")
        return Sign(at, at + 1, way, role) if found else None

    def _beside(self, seen: Seen, earlier: Seen) -> Sign | None:
        """Rose to 31 last year and 40 this year; a cut of 3%, compared with 5% in Leeds."""
        change, clauses, at = earlier.change, seen.clauses, seen.lead
        words = self._keys[earlier.last : seen.first]
        if "now" in words:
            return self._now(seen, earlier)
        like = seen.unit == earlier.unit or (
            seen.unit in ("count", "score") and earlier.unit in SIZES
        )
        if change is None or change.role not in (DELTA, END):
            return None
        if not (like or (change.role is DELTA and self._ends(seen) and seen.unit in SIZES)):
            return None
        key, compared = self._keys[at], not COMPARED.isdisjoint(words)
        again = key in ("(", "of") and key == self._keys[earlier.lead]
        paired = key in PAIRED or again or (compared and key in ("to", "with"))
        if not (paired or self._tags[at] in "nsSTd"):
            return None
        here = clauses.at(seen.first)
        between = clauses.kinds[clauses.at(earlier.last - 1) + 1 : here]
        between = between.replace("E", "c") if compared else between
        if self._tags[at] == "d":  # and maths scores two
            between = between[:-1]
        if not VERBS.isdisjoint(between) or BREAKS.isdisjoint(between):
            return None
        if not paired and between[-2:-1] not in BREAKS and self._tags[at] != "T":
            return None  # to 92.9%, better than the national average of 92.8%
        alone = REST.match(clauses.kinds, here) or (
            between == "c" and self._keys[earlier.lead] == "of"
        )
        return self._elliptic(seen, earlier, change.role) if alone else None

    def _now(self, seen: Seen, earlier: Seen) -> Sign | None:
        """Grew by 4,210 and now stands at 15,296; was 41 days and is now 63"""
        at, clauses = seen.lead, seen.clauses
        if self._keys[at] not in STANDS and "now" not in (self._keys[at], self._keys[at - 1]):
            return None
        if change := earlier.change:
            between = clauses.kinds[clauses.at(earlier.last - 1) + 1 : clauses.at(seen.first)]
            again = "cV" in between or "caV" in between
            again = again and change.role in (DELTA, ChangeRole.MULTIPLIER)
            return self._elliptic(seen, earlier, END) if again else None
        like = seen.unit in (earlier.unit, "count") and self._keys[earlier.lead] in WAS
        way = _way(earlier, seen) if like else ""
        return Sign(at, at + 1, way, END) if way else None

    def _elliptic(self, seen: Seen, earlier: Seen | None, role: ChangeRole = DELTA) -> Sign | None:
        """And for younger children by 2.9 per cent"""
        if earlier is None or earlier.change is None:
            return None
        at = earlier.cue if earlier.cue >= 0 else seen.first
        return Sign(at, at + 1, earlier.change.direction, role)

    def _end(
        self, seen: Seen, at: int, earlier: Seen | None, later: Seen | None = None
    ) -> Sign | None:
        """Fell to 7.5 per cent; from 19 to 28"""
        sign = self._nearest(at, seen, (*MOVED, "noun"))
        if sign is None:
            if earlier is None or earlier.change is None or earlier.last < at - 8:
                return None
            return Sign(earlier.first, earlier.last, earlier.change.direction, END)
        if self._compares_groups(sign, at, seen) or self._parted(sign, at, seen.clauses):
            return None
        way = sign.direction
        if way == "move" and self._keys[at] in PAST:  # edged above 38 per cent
            way = "decrease" if self._keys[at] == "below" else "increase"
        elif way == "move":  # worsened to 13.5, from 13.2
            way = _way(later if later and self._keys[later.lead] == "from" else earlier, seen)
        return sign._replace(direction=way, role=END) if way and way != "shortfall" else None

    def _compares_groups(self, sign: Sign, at: int, seen: Seen) -> bool:
        """41 per cent, rising to 52 per cent of the young; a share that falls to 5% among boys"""
        if sign.last != at or "T" in self._tags[seen.last : min(seen.last + 3, seen.stop)]:
            return False  # falling to 31 per cent in 2022
        if self._keys[sign.at].endswith("ing"):
            return self._tags[sign.at - 1] == ","
        present = self._keys[sign.at].endswith("s")
        return present and not GROUPS.isdisjoint(
            self._keys[seen.last : min(seen.last + 1, seen.stop)]
        )

    def _parted(self, sign: Sign, at: int, clauses: Clauses) -> bool:
        """Whether another verb stands before "to": down to 188, and its budget works out to 27."""
        first, here = clauses.at(sign.last - 1) + 1, clauses.at(at)
        verb = clauses.kinds.find("V", first, here)
        if verb < 0 or clauses.keys[clauses.starts[verb + 1] - 1] in TAKES:
            return self._keys[at - 1] == "out" and sign.last < at
        return clauses.kinds[verb + 1] != "x"  # has risen 18% in five years, he said, to $1,050

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


def _way(start: Seen | None, end: Seen) -> str:
    """Which way it went, from the two ends: gone from 41 to 63."""
    if start is None or start.quantity.value is None or end.quantity.value is None:
        return ""
    if start.quantity.value == end.quantity.value:
        return "unchanged"
    return "increase" if start.quantity.value < end.quantity.value else "decrease"
