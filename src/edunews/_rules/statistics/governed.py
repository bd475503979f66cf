"""Which noun phrase each phrase of a sentence is told of: its clauses, read once from the left."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from edunews.vocab.english import parts_of_speech as parts

Phrases = tuple[int, int]  # [first, last)

NONE = (0, 0)  # no subject: none told, or a pronoun
RELATIVES = frozenset({"that", "which", "who"})
BACK = frozenset({"it", "it's", "they"})
PARTICIPLES = frozenset(parts.NO_PASTS.split())
REPORTING = frozenset(parts.REPORTING.split())
TURNS = frozenset("VEGIxwc")  # where a clause can begin, end or find its verb
FAR, NEAR = 60, 12  # phrases: no clause and no noun phrase is longer
LIMITS = frozenset({"about", "around", "over", "than", "under"})


class Sentence(NamedTuple):
    """What is read: the kind of each phrase, where it begins, and the words with their parts."""

    kinds: str
    starts: Sequence[int]
    keys: Sequence[str]
    tags: str


class _Clause:
    """A clause as far as it is read: what it tells of, its verb, where its own words begin."""

    __slots__ = ("aside", "next", "run", "subject", "sure", "told", "verb")

    def __init__(self, subject: Phrases, run: int, *, aside: bool = False) -> None:
        self.subject, self.verb, self.run, self.aside = subject, -1, run, aside
        self.sure = False  # not what a relative stands for, which may be its object
        self.told = False  # after "that"
        self.next: Phrases = NONE  # what a next verb may be told of


def read(sentence: Sentence) -> "Subjects":
    """Read the clauses of a sentence: a stack of those that are open, the innermost last."""
    reader = Subjects(sentence)
    for at, kind in enumerate(sentence.kinds):
        if kind in TURNS:
            reader.turn(at, kind)
        elif kind == "Q" and reader.head(at).endswith("ed"):  # trebled
            reader.turn(at, "E")
    return reader


class Subjects:
    """What each phrase is told of."""

    def __init__(self, sentence: Sentence) -> None:
        self.kinds, self.starts, self.keys, self.tags = sentence
        self.open = [_Clause(NONE, 0)]
        self.places: list[int] = [0]
        self.runs: list[int] = [0]
        self.subjects: list[Phrases] = [NONE]
        self.labels: dict[int, Phrases] = {}
        self.main = NONE  # what the last verb told of
        if self.head(0) == "with":  # with costs up,
            self._with(1)
        self.joined = -1  # the conjunction that a second verb may follow

    def at(self, place: int) -> Phrases:
        """What the phrase ``place`` is told of; an empty stretch for nothing."""
        event = bisect_right(self.places, place) - 1
        found = self.subjects[event]
        if not found[1]:
            found = self.nominal(self.places[event], place)
        return found if found[1] else self.labels.get(event, NONE)

    def whole(self, place: int) -> int:
        """Where the noun phrase told of ends that begins with the phrase ``place``; -1 for none."""
        event = bisect_right(self.places, place)
        for first, last in self.subjects[event : event + 3]:
            if first == place < last:
                return last
        return -1

    def beside(self, place: int) -> Phrases:
        """The noun phrase right before ``place``, of the words since the last verb or comma."""
        run = self.runs[bisect_left(self.places, place) - 1]
        return self.nominal(run, place)

    def head(self, place: int) -> str:
        """The first word of a phrase."""
        return self.keys[self.starts[place]] if place < len(self.kinds) else ""

    def last_word(self, place: int) -> str:
        """The last word of a phrase."""
        return self.keys[self.starts[place + 1] - 1]

    def told(self, place: int, subject: Phrases) -> None:
        """From ``place`` on the sentence tells of ``subject``."""
        self.places.append(place)
        self.runs.append(self.open[-1].run)
        self.subjects.append(subject)

    def turn(self, at: int, kind: str) -> None:
        """Go on to the phrase ``at`` where a clause may turn."""
        if kind == "V" or (kind == "E" and self._finite(at)):
            self._verb(at)
        elif kind in "EGI":
            self._participle(at, kind)
        elif kind == "w":
            self._opens(at)
        elif kind == "x":
            self._mark(at, self.head(at))
        elif self.open[-1].verb >= 0 or self.open[-1].run == at:
            self.open[-1].run = at + 1
            self.joined = at

    def nominal(self, first: int, last: int) -> Phrases:
        """The noun phrase of ``[first, last)``: past "in physics", the last one after "as"."""
        kinds, at = self.kinds, max(first, last - FAR)
        while at < last:
            kind = kinds[at]
            if self._begins(at, last):
                return (at, last) if kind != "r" else (at, at)
            at += 1
            if kind == "P" and self.head(at - 1) in LIMITS and kinds[at : at + 1] == "Q":
                continue  # more than two-fifths
            if kind in "Po":
                dated = self.tags[self.starts[at - 1]] == "j"  # or as vacancies jump
                while at < last and kinds[at] in "amT":
                    dated = dated or kinds[at] == "T"
                    at += 1
                at += not dated and at < last and kinds[at] in "NQ"
                while at < last and (
                    kinds[at] in "oqQ"
                    or (kinds[at] == "c" and kinds[at + 2 : at + 3] in tuple("NQr"))
                ):
                    at += 1 + (kinds[at] in "ocQ" and kinds[at + 1 : at + 2] == "N")
        return NONE

    def _begins(self, at: int, last: int) -> bool:
        """Whether a phrase begins what is told of: pupils, they, 40 per cent of pupils, those."""
        kind, kinds = self.kinds[at], self.kinds
        if kind == "a":
            return self.head(at) == "those"
        return (kind in "Nr" and self.head(at) != "there") or (
            kind == "Q" and kinds.find("N", at, min(last, at + NEAR)) >= 0
        )

    def pending(self, at: int) -> Phrases:
        """What the innermost clause tells of, where it has no verb yet."""
        clause = self.open[-1]
        if clause.verb < 0 and not clause.sure:
            own = self.nominal(clause.run, at)
            if own[1]:
                clause.subject, clause.sure = own, True
        return clause.subject

    def _finite(self, at: int) -> bool:
        """Whether an -ed is the clause's verb: numbers dropped; not numbers published in May."""
        clause = self.open[-1]
        if self.head(at) in PARTICIPLES:  # the proportion given a place rose
            return False
        if clause.verb < 0:
            return not (self.kinds[at - 1 : at] == "x" and clause.subject[1])
        if clause.run > clause.verb + 1 and self.nominal(clause.run, at)[1]:
            return True  # , a review concluded
        before = self.kinds[at - 1 : at]
        return before not in ("N", "q", "x") or self.last_word(clause.verb) in REPORTING

    def _verb(self, at: int) -> None:
        clause = self.open[-1]
        own = self._after_joining(clause, at) or self.nominal(clause.run, at)
        clause = self.open[-1]
        if clause.verb < 0:
            clause = self._first(clause, own, at)
        elif clause.run > clause.verb + 1 or self.last_word(clause.verb) in REPORTING:
            clause.subject = own if own[1] else clause.next if clause.next[1] else clause.subject
        else:
            clause = self._second(clause, own, at)
        clause.verb, clause.run, clause.next = at, at + 1, NONE
        first, last = clause.subject
        if first == last and last and self.head(first) in BACK:
            clause.subject = self.main  # attendance fell, and it is
        elif last:
            self.main = clause.subject
        self.told(at, clause.subject if clause.subject[1] else (at, at))

    def _after_joining(self, clause: _Clause, at: int) -> Phrases | None:
        """The subject after "as", which begins a clause: as vacancies jump."""
        joined = self.kinds.rfind("P", max(clause.run, at - NEAR), at)
        while joined >= 0 and self.tags[self.starts[joined]] != "j":
            joined = self.kinds.rfind("P", max(clause.run, at - NEAR), joined)
        if joined < 0 or self.kinds[joined + 1] not in "amNQr":
            return None
        own = self.nominal(joined + 1, at)
        if own[1] and self.head(own[0]).endswith("ing"):
            return None  # after leaving
        if own[1]:
            self.open.append(_Clause(NONE, joined + 1, aside=True))
        return own

    def _first(self, clause: _Clause, own: Phrases, at: int) -> _Clause:
        """The first verb of a clause: the noun before it does it, if there is one."""
        if own[1] and clause.sure and own[0] > clause.subject[1] and not clause.aside:
            if self._list(clause, own):
                own = (clause.subject[0], at)
            else:
                clause = _Clause(NONE, clause.run, aside=True)  # physics, we know, fell
                self.open.append(clause)
        if own[1]:
            clause.subject, clause.sure = own, True
        return clause

    def _second(self, clause: _Clause, own: Phrases, at: int) -> _Clause:
        """A verb after another without a joint: it belongs to the clause around, or begins one."""
        outer = self.open[-2] if len(self.open) > 1 else None
        if outer and outer.verb < 0 and outer.subject[1]:  # pupils who sat the paper passed
            self.open.pop()
            outer.subject = (outer.subject[0], at)
            return outer
        if self.kinds[clause.verb] == "E" and clause.subject[1]:
            clause.subject = (clause.subject[0], at)  # pupils taught maths rose
        elif own[1]:
            clause.subject = own
        return clause

    def _list(self, clause: _Clause, own: Phrases) -> bool:
        """Whether a noun phrase goes on after commas: education, health and care plans rose."""
        kinds = self.kinds
        return (
            kinds[own[0] - 1] == "x"
            and kinds[own[0] - 2] == "N"
            and "c" in self.tags[self.starts[own[0]] : self.starts[own[0] + 2]]
            and own[0] - 1 == clause.subject[1]
        )

    def _participle(self, at: int, kind: str) -> None:
        """An -ing, a "to" and a participle tell of the noun before them, or of the subject."""
        clause = self.open[-1]
        subject = self.pending(at)
        if self.kinds[at - 1 : at] == "N" and clause.verb >= 0:
            copula = kind == "I" and self.tags[self.starts[clause.verb + 1] - 1] == "B"
            first = at - 1
            while first > clause.verb + 1 and self.kinds[first - 1] == "o":
                first -= 2
            copula = copula or self.kinds[first - 1] in "qQ"  # £1,983 a month
            subject = subject if copula else (first, at)
        self.told(at, subject)
        if kind in "GI":
            self.runs[-1] = at + 1  # its own object follows

    def _opens(self, at: int) -> None:
        """A relative tells of the noun before it; "when" begins anew."""
        subject = NONE
        if self.head(at) in RELATIVES:
            back = at - 1
            while back > 0 and self.kinds[back] in "xP":
                back -= 1
            if self.open[-1].verb < 0:
                subject = self.pending(at)
            elif back >= 0 and self.kinds[back] == "N":
                first = back
                while first > 1 and self.kinds[first - 1] == "o":
                    first -= 2
                per = self.kinds[first - 1] in "qQ"  # £1,983 a month, which is
                subject = self.open[-1].subject if per else (first, back + 1)
        else:
            self.pending(at)
        self.open.append(_Clause(subject, at + 1))
        self.open[-1].told = self.head(at) == "that" and self.kinds[at - 1 : at] != "x"
        self.told(at, subject)

    def _with(self, at: int) -> None:
        """After "with" a noun phrase is told of until the next comma: with vacancies down."""
        self.open.append(_Clause(NONE, at, aside=True))
        self.told(at, NONE)

    def _closed(self, clause: _Clause) -> bool:
        """Whether a comma ends the innermost clause; not "shows that numbers fell, having …"."""
        told = clause.told and clause.sure and self.open[-2].verb >= 0
        return clause.aside or (clause.verb >= 0 and not told)

    def _mark(self, at: int, key: str) -> None:
        """A comma ends an aside or a relative; a bracket and a full stop, all that is inside."""
        if key == "(":
            self.open.append(_Clause(NONE, at + 1, aside=True))
            return
        subject = self.pending(at)
        clause = self.open[-1]
        if key not in (",", ")", "–", "—", "--"):
            label = subject if key == ":" and clause.verb < 0 else NONE
            self.open = [_Clause(label, at + 1)]
            self.labels[len(self.places)] = label
            self.told(at, NONE)
            return
        if len(self.open) > 1 and (self._closed(clause) or key == ")"):
            self.open.pop()
            clause = self.open[-1]
            subject = clause.subject
        if (
            clause.verb >= 0
            and clause.run > clause.verb + 2
            and self.kinds[clause.run - 2 : clause.run] == "xc"
        ):
            clause.next = self.nominal(clause.run, at)  # , and aid per head, as it is called, fell
        clause.run = clause.run if key == ")" else at + 1
        self.told(at, subject)
        if self.head(at + 1) == "with":  # , with vacancies down
            self._with(at + 2)
