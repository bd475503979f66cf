"""What part a word can play in a clause: one letter a token, by word lists and endings."""

from collections.abc import Iterable

from edunews._text.document import Document
from edunews.vocab.english import parts_of_speech as parts
from edunews.vocab.entries import ChangeEntry, CueEntry

Spans = Iterable[tuple[int, int]]  # of tokens

BE = frozenset(parts.BE.split())
POINTS = {c: c for c in ";:()[]"} | dict.fromkeys(("–", "—", "--", "…", "...", ".", "?", "!"), ".")


def _known() -> dict[str, str]:
    """The letter of every word of the lists; a later list wins."""
    known: dict[str, str] = {}

    def put(words: Iterable[str], letter: str) -> None:
        known.update(dict.fromkeys(words, letter))

    put(parts.EITHER.split(), "b")
    put((f"{word}{'es' if word[-1] in 'hs' else 's'}" for word in parts.EITHER.split()), "d")
    put(parts.VERBS.split(), "f")
    put(parts.STEADY.split(), "b")
    put((_third(word) for word in parts.VERBS.split()), "v")
    put(parts.PASTS.split(), "v")
    put(parts.PARTICIPLES.split(), "e")
    put(parts.PLURALS.split(), "S")
    put(parts.NO_PLURALS.split(), "n")
    put(parts.NO_ENDINGS.split(), "n")
    for words, letter in ((parts.ADVERBS, "a"), (parts.PREPOSITIONS, "p"), (parts.JOINING, "j"),
                          (parts.PRONOUNS, "r"), (parts.OBJECTS, "u"), (parts.STARTS, "w"),
                          (parts.DETERMINERS, "D"), (parts.HAVE, "H"), (parts.MODALS, "M"),
                          ("and or but nor", "c"), ("of", "o"), ("to", "t"),
                          ("fewer more less", "+"),
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


BESIDE = 12  # tokens outside a paragraph that can say what part a word of it plays
KEPT, LONG = 1 << 15, 40  # how many words are kept, and which are not
LETTERS = _Letters(_known())
HYPHENS = frozenset("-‐‑/–")
EITHER_OF = {"n": "b", "s": "d"}
MOVES = frozenset({"cause", "loss", "verb"})


def tags(doc: Document, quantities: Spans, dates: Spans) -> str:
    """One letter for each token: "Q" begins a quantity and "q" goes on with it, "T" is a date.

    Paragraphs without a quantity are left out: stops stand there.
    """
    found = ["."] * len(doc)
    for block in dict.fromkeys(doc.block_of[first] for first, _ in quantities):
        first, last = doc.blocks[block]
        first, last = max(0, first - BESIDE), last + BESIDE
        found[first:last] = map(LETTERS.__getitem__, doc.keys[first:last])
    verbs = [at for at, hit in doc.starting(ChangeEntry).items() if hit.entry.kind in MOVES]
    verbs += [at for at, hit in doc.starting(CueEntry).items() if hit.entry.kind == "speech"]
    for at in verbs:
        found[at] = EITHER_OF.get(found[at], found[at])
    for at in doc.places(HYPHENS):
        joins = doc.glued(at) and (doc.keys[at] != "–" or doc.glued(at + 1))
        found[at] = "-" if joins else "."
    for first, last in dates:
        found[first:last] = "T" * (last - first)
    for first, last in quantities:
        found[first:last] = "Q" + "q" * (last - first - 1)
        if found[last : last + 1] == ["v"] and last == first + 1 and doc.keys[last][-1] == "s":
            found[last] = "s"  # 912 recruits: after a plural no verb has its -s
    return "".join(found).replace("rz", "rB")  # it's
