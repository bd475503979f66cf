"""The phrases of a sentence: noun phrases, verb groups, and what joins them."""

import re
from bisect import bisect_right
from itertools import accumulate
from typing import Any

from edunews._text.pattern import pattern

__all__ = ["VERBAL", "Clauses", "Tokens", "noun_after", "noun_of", "noun_one"]

Tokens = tuple[int, int] | None
Letters = tuple[str, str]  # what each word can be, and is
ENDS = frozenset({"by", "from"})
NO_OBJECTS = frozenset(
    {"ahead", "back", "each", "every", "flat", "higher", "lower"}
)  # have risen every year
RELATIVES = frozenset({"that", "which", "who"})
OBJECTS = ("V", "I", "E", "q")  # they lost pupils and [staff] left
VERBAL = frozenset("VEGI")
FAR = 60  # phrases: no clause is longer
REACH = 14  # phrases: no subject is longer
PHRASES = 3  # noun phrases told of a subject: [the number of pupils] at schools in …

# Which part a word plays here that can play two, in this order: "v" and "i" are finite and
# infinitive, "E" and "G" a bare -ed and -ing that take something, "n" and "s" nouns. What can be
# noun or verb is a verb after a plural, and in -s before its object.
PLAYED = (
    (r"[vbf](?:(?<=t.)|(?<=ta.))(?!['z])", "i"),  # to cut
    (r"(?:e|g(?!n)|b(?=[aopjty.,;)DQ]))(?:(?<=[BHMh].)|(?<=[BHMh]a.))", "v"),  # was cut, has closed
    (r"f(?<=[nsSdr\#zqwaT)]f)(?!['z])", "v"),  # the trust became
    (r"b(?<=[sdSrwa]b)(?!['z]|a?[BHM])|b(?<=[nsSr\#zq,T.]b)(?=a{0,2}[DQw])", "v"),  # pupils plan
    (r"d(?<=[nsSb\#wrT]d)(?=a{0,2}(?:[DQtr+u]|pT))|d(?<=[a,]d)(?=[DQptr,+])", "v"),  # costs £3
    (r"e(?<=[nsSdbruza\#qwT,)]e)(?![nsSbg][BMHve])|e(?=a{0,2}[DQpjoty.,])", "E"),  # pupils excluded
    (r"g(?<=[sS,w]g)(?![BMHd])|g(?=[DQ+])", "G"),  # , rising
)
REST = str.maketrans("bfegd", "nnnns")
CHUNK = pattern(r"""
    M[aMr]{0,4}(?:[BH][aBH]{0,4})?[nvsSEG]?                # would have closed
  | [BH](?:[aBH]|[jp](?=[vE])){0,5}[vE]? | v               # has since fallen
  | ta{0,2}(?:i|[BH][aBH]{0,3}[vEG]?)                      # to close
  | ha{0,2}[BH]?[vEGn]? | E | G | u                        # having closed
  | (?:D{1,3}(?:a(?=[nsS]))?)?[nsS\#]                      # a newly built school, pupils' meals
    (?:z|-c?|\.(?=[a-zA-Z])|[n\#sS]|(?<=[sS])'(?=[nsS])|c(?=n{1,4}s)){0,12}
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
      | [nbegv\#z-]{1,7}(?:c[nbg]{1,3}(?![nbgz]))? ) )
""")


class Clauses:
    """A sentence's phrases: their kinds, a letter each, and the tokens that they begin with.

    Read when they are first asked for: many a number is told by the noun right after it.
    """

    __slots__ = ("begin", "keys", "kinds", "parts", "starts", "stop", "tags")

    kinds: str
    starts: list[int]

    @property
    def letters(self) -> Letters:
        """Those of the whole text."""
        return self.tags, self.parts

    def __init__(self, letters: Letters, keys: tuple[str, ...], begin: int, stop: int) -> None:
        (self.tags, self.parts), self.keys = letters, keys
        self.begin, self.stop = begin, stop

    def __getattr__(self, name: str) -> Any:
        """The first use of the phrases; afterwards they are found without this detour."""
        if name not in ("kinds", "starts"):
            raise AttributeError(name)
        found = CHUNK.findall(self.parts, self.begin, self.stop)
        self.kinds = "".join(map(KINDS.__getitem__, found))
        self.starts = list(accumulate(map(len, found), initial=self.begin))
        return getattr(self, name)

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

    def object_of(self, verb: int, until: int = 0) -> Tokens:
        """What stands right after a verb: cut [staff turnover at his school] from."""
        at = verb + 1
        while self.kinds[at : at + 1] in ("a", "m"):
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

    def subject_of(self, verb: int, most: int = PHRASES) -> Tokens:
        """Who or what does it: back over other verbs of the clause, an aside, a relative."""
        at = verb - 1
        for _ in range(8):
            step = self._back(at, verb) if at >= 0 else None
            if step is None:
                break
            at, verb = step
        return self.phrases(at, most) if at >= 0 else None

    def _back(self, at: int, verb: int) -> tuple[int, int] | None:
        """The phrase before what stands at ``at`` between a subject and its verb; None at it."""
        kinds, kind = self.kinds, self.kinds[at]
        after = kinds[at + 1]
        if kind in "amTVI" or (kind == "P" and after == "T") or (kind == "E" and after == "I"):
            return at - 1, verb
        if kind == "N" and after == "I":  # likely to; on course to
            verb_at = at - 1 - (kinds[at - 1 : at] == "P")
            return (verb_at - 1, verb) if self._copula(verb_at) else None
        if kind == "w" and self.keys[self.starts[at]] in RELATIVES:
            return (-1 if kinds[at - 1 : at] in ("V", "E") else at - 1), verb  # said that
        if kind == "c":
            return self._main(at)
        return self._past_comma(at, verb) if kind == "x" else None

    def _main(self, at: int) -> tuple[int, int]:
        """The verb before ``at`` that a second verb shares its subject with: fell and then rose."""
        kinds, first = self.kinds, max(0, at - FAR)
        verb = max(kinds.rfind("V", first, at), kinds.rfind("E", first, at))
        while verb > 0 and kinds[verb - 1] == "w":  # if paid early
            verb = max(kinds.rfind("V", first, verb), kinds.rfind("E", first, verb))
        return verb - 1, verb

    def _past_comma(self, at: int, verb: int) -> tuple[int, int] | None:
        kinds = self.kinds
        if self.keys[self.starts[at]] != ",":
            return None
        if kinds[verb] in "GPaV" and kinds[at + 1] == "w":  # the cap, which was
            return at - 1, verb
        before = kinds.rfind("x", max(0, at - REACH), at)
        aside = before >= 0 and kinds[before + 1] in "EGPw"  # the trust, set up in May, said
        if kinds[verb : verb + 2] == "EP" and not aside and kinds[at - 1 : at] == "N":
            return at - 1, verb  # the cost, put at
        if kinds[verb] in "Pa" and (at == 1 or self.verb_before(at) < 0):
            return at - 1, verb  # applications, up 7 per cent,
        if kinds[verb] in "GPa":  # fell for a third year, dropping
            return self._main(at)
        return before - 1, verb

    def _copula(self, at: int) -> bool:
        return at >= 0 and self.kinds[at] == "V" and self.tags[self.starts[at + 1] - 1] == "B"

    def phrases(self, last: int, most: int = PHRASES) -> Tokens:
        """The noun phrases that end with the phrase ``last``."""
        kinds, at = self.kinds, last
        while at >= 0 and last - at < REACH and self._within(at):
            closing = kinds[at] == "x"
            at = kinds.rfind("x", max(0, last - REACH), at) if closing else at
            at -= 1
        first = at + 1
        if first > last:
            return None
        first += self.keys[self.starts[first]] == "with"  # with costs up
        if kinds[first : first + 1] in ("P", "o", "T"):  # in physics [the total]
            first += 1
            while first <= last and not (kinds[first] == "N" and kinds[first - 1] in "NTa"):
                first += 1
        while first <= last and kinds[first] not in "NQ":
            first += 1
        end, nouns = first, 0
        some = most == PHRASES
        while end <= last and nouns < most and not (nouns and some and kinds[end] == "Q"):
            nouns += kinds[end] == "N"
            end += 1
        while end > first and kinds[end - 1] in "oPaTc":
            end -= 1
        return self.tokens(first, end) if "N" in kinds[first:end] else None

    def _within(self, at: int) -> bool:
        """Whether a subject can reach back over the phrase ``at``."""
        kind, before = self.kinds[at], self.kinds[at - 1 : at]
        if kind == "x":
            return self.keys[self.starts[at]] == ")"
        if kind in "EG":
            return before in ("N", "q", "Q")
        if kind == "c":
            return before in ("N", "P") and self.kinds[max(0, at - 2) : at - 1] not in OBJECTS
        return kind in "NoPQqTa" and self.tags[self.starts[at]] != "j"


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
