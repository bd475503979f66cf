"""The phrases of a sentence: noun phrases, verb groups, and what joins them."""

import re
from bisect import bisect_right
from itertools import accumulate
from typing import Any

from edunews._rules.statistics.governed import Sentence, Subjects, read
from edunews._text.pattern import pattern

Tokens = tuple[int, int] | None
Letters = tuple[str, str]  # what each word can be, and is
ENDS = frozenset({"by", "from"})
NO_OBJECTS = frozenset(
    {"ahead", "back", "each", "every", "flat", "higher", "lower"}
)  # have risen every year
OPENING = frozenset("‘“")
VERBAL = frozenset("VEGI")
REACH = 14  # phrases: no subject is longer
SHORT = 8  # phrases
PHRASES = 3  # noun phrases told of a subject: [the number of pupils] at schools in …

# Which part a word plays here that can play two, in this order: "v" and "i" are finite and
# infinitive, "E" and "G" a bare -ed and -ing that take something, "n" and "s" nouns. What can be
# noun or verb is a verb after a plural, and in -s before its object.
PLAYED = (
    (r"[vbf](?:(?<=t.)|(?<=ta.))(?!['z])", "i"),  # to cut
    (
        r"(?:e|g(?!n)|b(?=[aopjty.,;)DQ]))(?:(?<=[BHMh].)|(?<=[BHMh]a.))|b(?<=Hb)(?=[sS])",
        "v",
    ),  # was cut, has closed
    (r"f(?<=[nsSdr\#zqwaT)]f)(?!['z])", "v"),  # the trust became
    (r"b(?<=[sdSrwa]b)(?!['z]|a?[BHM])|b(?<=[nsSr\#zq,T.]b)(?=a{0,2}[DQw])", "v"),  # pupils plan
    (
        r"d(?<=[nsSb\#wrT]d)(?=a{0,2}(?:[DQtr+u]|pT))|d(?<=rd)|d(?<=wd)(?=[nsS])|d(?<=[nsSb][\x22']d)(?=p)|d(?<=[a,]d)(?=[DQptr,+])",
        "v",
    ),  # costs £3
    (
        r"e(?<=[nsSdbruza\#qwT,)]e)(?![nsSbg][BMHve])|e(?=a{0,2}[DQpjoty.,;])",
        "E",
    ),  # pupils excluded
    (r"g(?<=[sS,w]g)(?![BMHd])|g(?=[DQ+])", "G"),  # , rising
)
REST = str.maketrans("bfegd", "nnnns")
CHUNK = pattern(r"""
    M[aMr]{0,4}(?:[BH][aBH]{0,4})?[nvsSEG]?                # would have closed
  | [BH](?:[aBH]|[jp](?=[vE])){0,5}[vE]? | v               # has since fallen
  | ta{0,2}(?:i|[BH][aBH]{0,3}[vEG]?)                      # to close
  | ha{0,2}[BH]?[vEGn]? | E | G | u                        # having closed
  | (?:D{1,3}(?:a(?=[nsS]))?)?[nsS\#]                      # a newly built school, pupils' meals
    (?:z|-c?|\.(?=[a-zA-Z])(?![QD])|[n\#sS]|(?<=[sS])'(?=[nsS])|c(?=n{1,4}[sS])){0,12}
  | (?:D?T)+ | .
""")
KIND = {letter: kind for kind, letters in (
    ("V", "MBHvi"), ("G", "Gh"), ("N", "unsS#D"), ("P", "pj"), ("x", ",;:()[]."), ("m", "\"'"),
    *zip("EQqowrcT", "EQqowrcT", strict=True),
) for letter in letters}  # fmt: skip


class _Kinds(dict[str, str]):
    """The kind of phrase that its letters make: V, I, E, G, N, T, Q, P, o, w, r, c, x, m or a."""

    def __missing__(self, letters: str) -> str:
        kind = KIND.get(letters[0], "a")
        if letters[0] == "t":
            kind = "I" if len(letters) > 1 else "P"
        elif letters[-1] == "T":
            kind = "T"
        elif letters == "D":
            kind = "a"
        self[letters] = kind
        return kind


KINDS = _Kinds()


def played(tags: str) -> str:
    """``tags`` with the part that each word plays where it stands."""
    for expression, letter in PLAYED:
        tags = re.sub(expression, letter, tags)
    return tags.translate(REST)


# What is counted after its number: up to the plural that heads it. Most are as plain as this.
PLAIN = pattern(r"D{0,2}[nbg]{0,4}[sd](?!z|-|'[nsSbg])")
PLURAL = pattern(r"""
    (?: \+ | "(?=[a-zS]) )? (?P<noun> (?![bg][DpjaMHBtr,.]|e[^nsSbg\#-])
      (?: [nbgS\#z-] | a(?=[nsSbegd]) | e(?=[nsSbg\#-]) | [sd](?=z|'[nsSbg]) | ['"](?=[nsSbg])
        | c(?=[nbg]{1,3}[sdS]) ){0,7}?
      (?: [sd](?!z|-|'[nsSbg]) | S(?!n{0,2}[sS]) ) )
""")
SINGULAR = pattern(
    r'"? (?P<noun> (?![bg][DpjaMHBtr,.]) D{0,2} (?: [nbg\#-] | e(?=[nbg]) | [sS]z | z ){1,7} )'
)
AFTER_OF = pattern(r"""
    (?P<noun> (?P<whole> D{0,3}(?:[nsSb]{1,3}z)?Qq{0,3} )? D{0,3} ["']? (?:
        (?: [nbegvS\#z-] | a(?=[nsSbeg]) | [sd](?=z|'[nsSbg]) | '(?=[nsSbg])
          | c(?=[nbg]{1,3}[sdS]) ){0,7}? (?: [sd](?!z|-|'[nsSbg]) | S(?!n{0,2}[sS]) )
      | (?:[nbegv\#z-]|a(?=[nbe])){1,8}(?:c[nbg]{1,3}(?![nbgz]))? ) )
""")


class Clauses:
    """A sentence's phrases: their kinds, a letter each, and the tokens that they begin with.

    Read when they are first asked for: many a number is told by the noun right after it.
    """

    __slots__ = ("begin", "keys", "kinds", "parts", "starts", "stop", "subjects", "tags")

    kinds: str
    starts: list[int]
    subjects: Subjects

    @property
    def letters(self) -> Letters:
        """Those of the whole text."""
        return self.tags, self.parts

    def __init__(self, letters: Letters, keys: tuple[str, ...], begin: int, stop: int) -> None:
        (self.tags, self.parts), self.keys = letters, keys
        self.begin, self.stop = begin, stop

    def __getattr__(self, name: str) -> Any:
        """The first use of the phrases; afterwards they are found without this detour."""
        if name == "subjects":
            self.subjects = self._read()
            return self.subjects
        if name not in ("kinds", "starts"):
            raise AttributeError(name)
        found = CHUNK.findall(self.parts, self.begin, self.stop)
        self.kinds = "".join(map(KINDS.__getitem__, found))
        self.starts = list(accumulate(map(len, found), initial=self.begin))
        return getattr(self, name)

    def _read(self) -> Subjects:
        return read(Sentence(self.kinds, self.starts, self.keys, self.tags))

    def at(self, token: int) -> int:
        """The phrase that holds ``token``."""
        return bisect_right(self.starts, token, 0, len(self.kinds)) - 1

    def tokens(self, first: int, last: int) -> tuple[int, int]:
        """The tokens of the phrases ``[first, last)``."""
        return self.starts[first], self.starts[last]

    def verb_before(self, place: int, reach: int = REACH) -> int:
        """The nearest verb before ``place`` in its clause; -1 for none."""
        for at in range(place - 1, max(-1, place - reach), -1):
            if self.kinds[at] in VERBAL:
                return at
            if self.kinds[at] == "w":
                break
        return -1

    def clause_end(self, token: int) -> int:
        """Where the words on what was named before ``token`` end: at a comma, a date, "and"."""
        at = self.at(token) if token < self.stop else len(self.kinds)
        last = min(at + SHORT, len(self.kinds))
        while at < last and self.kinds[at] not in "xcTmV" + "Qw":
            at += 1
        if self.kinds[at : at + 1] == "V" and self.kinds[at - 1 : at] in ("N", "r"):
            at += 1  # the number [it was set]
        while at and self.kinds[at - 1] in "Pa":
            at -= 1
        return max(token, self.starts[at])

    def object_of(self, verb: int, until: int = 0) -> Tokens:
        """What stands right after a verb: cut [staff turnover at his school] from."""
        at = verb + 1
        while self.kinds[at : at + 1] in ("a", "m"):
            at += 1
        if self.tags[self.starts[at] - 1] == "D":  # missing the 2.3 per cent target
            while self.kinds[at : at + 1] in ("Q", "q"):
                at += 1
        if self.kinds[at : at + 1] != "N" or self.keys[self.starts[at]] in NO_OBJECTS:
            return None
        end = at + 1
        while (
            end < until and self.kinds[end] in "NoPaE" and self.keys[self.starts[end]] not in ENDS
        ):
            end += 1
        while self.kinds[end - 1] in "oPaE":
            end -= 1
        return self.tokens(at, end) if until else self.noun(at)

    def noun(self, at: int) -> Tokens:
        """The noun phrase at ``at`` with its "of": the number of pupils."""
        end = at + 1
        while self.kinds[end : end + 2] == "oN":
            end += 2
        return self.tokens(at, end)

    def subject_of(self, place: int, most: int = PHRASES) -> Tokens:
        """Who or what the phrase ``place`` is told of: does it, has it, is it."""
        first, last = self.subjects.at(place)
        return self._noun_phrases(first, min(last, place), most)

    def before(self, place: int, most: int = PHRASES) -> Tokens:
        """What the phrase ``place`` describes: the noun after the verb, or the subject."""
        first, last = self.subjects.beside(place)
        return self._noun_phrases(first, last, most) if last > first else self.subject_of(place)

    def _noun_phrases(self, first: int, stop: int, most: int) -> Tokens:
        """The first noun phrases of ``[first, stop)``, as many as make a name for it."""
        kinds, last = self.kinds, stop - 1
        if first > last:
            return None
        first += self.keys[self.starts[first]] == "with"  # with costs up
        if kinds[first : first + 1] in ("P", "o", "T"):  # in physics [the total]
            first += 1
            while first <= last and not (kinds[first] == "N" and kinds[first - 1] in "NTa"):
                first += 1
        while first <= last and kinds[first] not in "NQ":
            first += 1
        if most == PHRASES and "N" in kinds[first:stop]:
            while kinds[first] in "Qqo":  # 40 per cent of [pupils]
                first += 1
        end, nouns = first, 0
        while end <= last and nouns < most:
            if (
                self.keys[self.starts[end]][0].isdecimal()
                and kinds[end] == "Q"
                and nouns
                and most == PHRASES
                and not {"E", "G"} & set(kinds[first:end])
            ):
                break  # the number of pupils at its 1,380 schools
            nouns += kinds[end] == "N"
            end += 1
        while end > first and (
            kinds[end - 1] in "oPaTcr" or self.keys[self.starts[end - 1]] in OPENING
        ):
            end -= 1
        return self.tokens(first, end) if "N" in kinds[first:end] else None


def noun_after(tags: str, at: int, stop: int, *, singular: bool = False) -> Tokens:
    """The noun phrase from ``at``, up to its plural; one without a plural where it may be."""
    if plain := PLAIN.match(tags, at, stop):
        return plain.span()
    found = PLURAL.match(tags, at, stop) or (SINGULAR.match(tags, at, stop) if singular else None)
    return found.span("noun") if found else None


def noun_one(tags: str, at: int, stop: int) -> Tokens:
    """The noun phrase from ``at`` of one thing, after "a": a £1 billion voucher programme."""
    found = SINGULAR.match(tags, at, stop)
    return found.span("noun") if found else None


def noun_of(tags: str, at: int, stop: int) -> Tokens:
    """The noun phrase after an "of" before ``at``: without the number of "its 31 primaries"."""
    if plain := PLAIN.match(tags, at, stop):
        return plain.span()
    found = AFTER_OF.match(tags, at, stop)
    if found is None:
        return None
    start, end = found.span("noun")
    return max(start, found.end("whole")), end
