"""What part a word can play in a clause: one letter a token, by word lists and endings."""

from collections.abc import Iterable
from itertools import compress, count

from edunews._text.document import Document
from edunews.vocab.entries import ChangeEntry, CueEntry

__all__ = ["BE", "tags"]

Spans = Iterable[tuple[int, int]]  # of tokens

BE = frozenset("am are be been being is was were".split())
HAVE = "had has have"
MODALS = """can cannot could couldn't did didn't do does doesn't don't may might must shall should
    will would wouldn't won't can't"""
DETERMINERS = """a all an another any both each every her his its many most my no our several
    some that's the their these this those your"""
PREPOSITIONS = """about above across against among amongst around at behind below beneath
    between beyond by despite down during for from in inside into like near off on onto out
    outside over past per than through throughout towards under up upon via with within
    without"""
JOINING = "after as before since until"  # a clause as well: as vacancies jump
PRONOUNS = """everyone he i i'm it it's itself nobody nothing she somebody somebody's there
    they we we're we've what you you'd"""
OBJECTS = "him me them themselves us"
STARTS = """although because if so that though unless when whenever where whereas whether
    which while who whom whose why yet"""
ADVERBS = """again ago almost already also altogether always annually apart aside away
    currently earlier either else even ever further here however just later meanwhile more
    nearly never not now once only otherwise overall perhaps previously respectively soon
    still then today together tomorrow too twice well worst worth yesterday"""
# Never nouns in -s; "expects" is a verb wherever it stands.
VERBS = """agree appear apply approve argue arrive attend become begin believe break bring
    build buy calculate come conclude consider contain continue create depend describe earn
    educate employ enjoy enrol enroll exceed exist expect feel find follow get give go happen
    hear hold include indicate insist involve join keep know lack learn leave lie live lose
    make meet oppose outnumber owe own pay pledge predict prefer provide put qualify raise
    receive recruit refuse rely remain replace require respond reveal say see seek sell send
    serve show sit speak spend stand stay struggle suffer suggest take teach tell tend think
    treat try vary want warn win write"""
# Nouns as well: the cost is, it costs; pupils plan, the plans of.
EITHER = """account ask average back call charge claim close cost cover demand drive end
    estimate face fail fear finish forecast fund help hire hit hope lead let like look mean
    miss move name need offer open pass plan play point project promise range reach read
    report request return run save score set start stop strike study support talk top total
    turn use visit vote wait walk wish work worry"""
# Their -s is a verb, they themselves can be nouns: a show, it shows.
STEADY = """break build buy feel find lack leave lie meet own pay pledge show stay struggle
    treat try win"""
PASTS = """ate became began bore broke came chose crept did drew drove fell felt fought found
    gave got grew heard knew leapt meant met ran rose said sank sat saw shot shrank slid spoke
    stood struck swung thought threw told took went won wrote"""
# Participles as well: the rate paid to councils rose.
PARTICIPLES = """begun bought broken brought built caught chosen drawn driven fallen frozen
    given gone grown held kept known laid led left lent lost made paid put risen seen sent set
    shrunk shut sold spent stuck sunk swollen taken taught understood written"""
PLURALS = "alumni children criteria men people police staff women"
NO_PLURALS = """access across afterwards always analysis as basis bonus business campus
    christmas class crisis economics less mathematics maths news perhaps physics plus politics
    previous process progress series sports success thus various wales whereas yes""".split()
NO_ENDINGS = """ally anomaly apply assembly building daily early elderly family friendly
    funding housing hundred indeed italy july learning likely meeting monthly only rally
    reading rely reply schooling seed speed spending supply tally teaching training united
    weekly yearly""".split()
POINTS = {c: c for c in ";:()[]"} | dict.fromkeys(("–", "—", "--", "…", "...", ".", "?", "!"), ".")


def _known() -> dict[str, str]:
    """The letter of every word of the lists; a later list wins."""
    known: dict[str, str] = {}

    def put(words: Iterable[str], letter: str) -> None:
        known.update(dict.fromkeys(words, letter))

    put(EITHER.split(), "b")
    put((f"{word}{'es' if word[-1] in 'hs' else 's'}" for word in EITHER.split()), "d")
    put(VERBS.split(), "f")
    put(STEADY.split(), "b")
    put((_third(word) for word in VERBS.split()), "v")
    put(PASTS.split(), "v")
    put(PARTICIPLES.split(), "e")
    put(PLURALS.split(), "S")
    put(NO_PLURALS, "n")
    put(NO_ENDINGS, "n")
    for words, letter in ((ADVERBS, "a"), (PREPOSITIONS, "p"), (JOINING, "j"),
                          (PRONOUNS, "r"), (OBJECTS, "u"), (STARTS, "w"),
                          (DETERMINERS, "D"), (HAVE, "H"), (MODALS, "M"), ("and or but nor", "c"),
                          ("of", "o"), ("to", "t"), ("fewer more less", "+"),
                          ("- ‐ ‑ /", "-"), (", ,", ","), ("' ’", "'"), ("'s", "z")):  # fmt: skip
        put(words.split(), letter)
    put(BE, "B")
    put(("being", "having"), "h")
    return known | POINTS


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeo":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb[-1] in "hos" else f"{verb}s"


class _Letters(dict[str, str]):
    """The letter of every word of the lists, and of those seen lately, in this text or another."""

    def __missing__(self, key: str) -> str:
        letter = _by_ending(key)
        if len(self) < KEPT and len(key) < LONG:
            self[key] = letter
        return letter


def _by_ending(key: str) -> str:
    if not key[0].isalpha():
        return "#" if key[0].isdecimal() else '"'
    last, end = key[-1], key[-2:]
    if last == "s":
        return "n" if end in ("ss", "us", "is") else "s"
    if end == "ed" and len(key) > 4 and "-" not in key:
        return "e"
    if end == "ly":
        return "a"
    return "g" if key.endswith("ing") and len(key) > 5 else "n"


KEPT, LONG = 1 << 15, 40  # how many words are kept, and which are not
LETTERS = _Letters(_known())
HYPHENS = frozenset("-‐‑/–")
EITHER_OF = {"n": "b", "s": "d"}
MOVES = frozenset({"cause", "loss", "verb"})


def tags(doc: Document, quantities: Spans, dates: Spans) -> str:
    """One letter for each token: "Q" begins a quantity and "q" goes on with it, "T" is a date."""
    found = list(map(LETTERS.__getitem__, doc.keys))
    verbs = [at for at, hit in doc.starting(ChangeEntry).items() if hit.entry.kind in MOVES]
    verbs += [at for at, hit in doc.starting(CueEntry).items() if hit.entry.kind == "speech"]
    for at in verbs:
        found[at] = EITHER_OF.get(found[at], found[at])
    for at in compress(count(), map(HYPHENS.__contains__, doc.keys)):
        joins = doc.glued(at) and (doc.keys[at] != "–" or doc.glued(at + 1))
        found[at] = "-" if joins else "."
    for first, last in dates:
        found[first:last] = "T" * (last - first)
    for first, last in quantities:
        found[first:last] = "Q" + "q" * (last - first - 1)
    return "".join(found)
