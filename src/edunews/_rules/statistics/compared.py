"""What stands after a number and makes it a change: 10% rise, fewer than in 2019, doubled."""

from edunews._rules.statistics.seen import Seen
from edunews._rules.statistics.signs import DELTA, SIZES, Sign, Signs
from edunews._text.gazetteer import Hit
from edunews.model.statistics import ChangeRole

AWAY = frozenset({"above", "below", "off", "under"})
POINTS = frozenset({"marks", "point", "points"})
PAY = frozenset({"award", "awards", "deal", "offer", "offers", "settlement"})
GOALS = frozenset(
    """estimate estimated expectations expected forecast forecasts goal goals hoped needed planned
    predicted projected projections required requirement target targets""".split()
)
EARLIER = frozenset(
    """earlier high last low pandemic peak pre-pandemic prepandemic previous stood was
    were""".split()
)
AGO = frozenset("ago decade earlier last pandemic pre-pandemic previous".split())
# After "than", an earlier time: "more than in 2019", "than there were".
TIMES = frozenset(
    """ago before covid covid-19 decade did earlier had it last pandemic pre-pandemic previous
    previously since was were when year""".split()
)


class Compared(Signs):
    """The change that a number's own word or the words after it tell."""

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
            then = then or (rest[:1] == ("in",) and not AGO.isdisjoint(rest))
        else:
            rest, then = rest[:6], not AGO.isdisjoint(rest[:6])
        return sign if then or _year(rest[:6]) else None

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
        near = self._keys[hit.end : min(hit.end + 8, seen.stop)]
        missed = not GOALS.isdisjoint(near)
        if hit.entry.direction == "shortfall":
            if not missed and following == "of" and not EARLIER.isdisjoint(near[:5]):
                return sign._replace(direction="decrease")  # 3 points short of where it stood
            return None if seen.unit == "score" else sign
        if kind == "adverb":
            return sign if following in ("on", "from", "since", "compared", ".", ",") else None
        if kind != "comparative":
            return None
        if key == "more" and following in ("a", "each", "per") and "currency" in seen.unit:
            return sign  # pay $14 more a month
        dated = following in ("by", "in") and "T" in self._tags[hit.end : hit.end + 3]
        if key not in ("more", "fewer") and (dated or following in ("", ".", ",", ";")):
            return sign if seen.unit != "score" else None  # will be 30 minutes longer
        if following in ("compared", "year-on-year") or (following == "on" and key != "more"):
            return sign
        if "than" in near and missed and sign.direction == "decrease":
            return sign._replace(direction="shortfall")  # 90 fewer than were needed
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
            if seen.unit == "percent" and self._keys[place] in PAY:
                return Sign(place, place + 1, "increase", DELTA)  # the 3 per cent offer
            if self._tags[place] not in "nsSbg":
                break
        return None

    def _short(self, at: int, seen: Seen) -> Hit | None:
        """The "short" after what is missing: two science teachers short."""
        if "short" not in self._doc.by_key:
            return None
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
        moved = dated and not seen.unit.startswith("duration:")
        return ("increase" if key == "above" else "decrease") if moved else ""

    def _over_time(self, at: int, seen: Seen) -> bool:
        """Higher than in 2019, more teachers than there were; not "more than nurses"."""
        rest = self._keys[at : min(at + 12, seen.stop)]
        if "than" in rest:
            at += rest.index("than") + 1
            rest = self._keys[at : at + 6]
            dated = "T" in self._tags[at : at + 4]  # than in 2019, not than in England
            return dated or not TIMES.isdisjoint(rest) or _year(rest)
        sized = seen.unit in SIZES or seen.unit.startswith("currency:")
        return sized and not {"this", "since", "real", "next"}.isdisjoint(rest[:4])


def _year(keys: tuple[str, ...]) -> bool:
    return any(key.isdecimal() and len(key) == 4 for key in keys)
