"""When two annotations agree: spans, names, words, values and days compared."""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Any

__all__ = [
    "days_shared",
    "names_of",
    "pairs",
    "same_person_name",
    "same_speaker",
    "same_unit",
    "same_value",
    "shared",
    "simple",
    "simple_name",
    "trim",
    "words_agree",
]

Span = tuple[int, int]

EDGES = " \t\r\n\u00a0“”\"‘’'«»,.;:"
TITLES = (
    "mr mrs ms miss mx dr sir dame lord lady baroness professor prof cllr councillor rev reverend "
    "sen rep gov senator governor"
)
HONORIFICS = frozenset(TITLES.split())
LITTLE = frozenset(("the", "a", "an", "of"))
RE_BETWEEN = re.compile(r"[^\w'&-]+")
RE_ARTICLE = re.compile(r"(?:the|a|an) ")
RE_WORD = re.compile(r"[\w'’-]+")
RE_PLURAL = re.compile(r"(?<=[a-z])s$")
PLAIN = str.maketrans({"’": "'", "‘": "'", "ø": "o"})


def trim(text: str, start: int, end: int) -> Span:
    """The span without the space, quotation marks and stops at its edges."""
    start, end = (max(0, min(at, len(text))) for at in (start, end))
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return start, end


def shared(one: Iterable[Span], other: Iterable[Span]) -> float:
    """Characters in both over characters in either."""
    ours = {at for span in one for at in range(*span)}
    theirs = {at for span in other for at in range(*span)}
    both = len(ours & theirs)
    return both / len(ours | theirs) if both else 0.0


def pairs(
    wanted: Sequence[Any], given: Sequence[Any], score: Callable[[Any, Any], float], least: float
) -> list[tuple[int, int]]:
    """Indexes paired one to one: the best score first, then in reading order."""
    ranked = sorted(
        (-value, w, g)
        for w, one in enumerate(wanted)
        for g, other in enumerate(given)
        if (value := float(score(one, other))) >= least and value > 0
    )
    paired: dict[int, int] = {}
    taken: set[int] = set()
    for _, w, g in ranked:
        if w not in paired and g not in taken:
            paired[w] = g
            taken.add(g)
    return sorted(paired.items())


def simple(words: Any) -> str | None:
    """Words for comparison: no case, accents, punctuation or leading article."""
    if words is None:
        return None
    bare = unicodedata.normalize("NFKD", str(words))
    bare = "".join(c for c in bare if not unicodedata.combining(c)).casefold().translate(PLAIN)
    bare = RE_BETWEEN.sub(" ", bare).strip()
    article = RE_ARTICLE.match(bare)
    return bare[article.end() :] if article else bare


def simple_name(name: Any) -> str | None:
    """A person's name for comparison: without honorifics."""
    words = (simple(name) or "").split()
    while len(words) > 1 and words[0].rstrip(".") in HONORIFICS:
        del words[0]
    return " ".join(words) if name is not None else None


def same_person_name(wanted: Any, given: Any) -> float:
    """1 for one name, a little less for a surname alone or with the same first word, else 0."""
    ours, theirs = ((simple_name(name) or "").split() for name in (wanted, given))
    if ours == theirs:
        return 1.0
    if not ours or not theirs or ours[-1] != theirs[-1]:
        return 0.0
    return 0.9 if 1 in (len(ours), len(theirs)) or ours[0] == theirs[0] else 0.0


def words_agree(wanted: Any, given: Any) -> bool:
    """Whether two phrases share half of their words (both empty agree)."""
    if not wanted or not given:
        return not wanted and not given
    ours, theirs = (set(RE_WORD.findall(simple(w) or "")) - LITTLE for w in (wanted, given))
    if not ours or not theirs:
        return simple(wanted) == simple(given)
    return 2 * len(ours & theirs) / (len(ours) + len(theirs)) >= 0.5


def names_of(gold: dict[str, Any], name: Any) -> set[str | None]:
    """Every form under which the gold knows an organisation."""
    known = {simple(name)}
    for full, aliases in (gold.get("organisations") or {}).items():
        forms = {simple(form) for form in (full, *aliases)}
        if known & forms:
            known |= forms
    return known


def same_speaker(gold: dict[str, Any], quote: dict[str, Any], given: str | None) -> bool:
    """Whether ``given`` names the speaker of a gold quote, or one of those who speak jointly."""
    if quote.get("speaker") is None or given is None:
        return quote.get("speaker") is None and given is None
    voices = (quote["speaker"], *(quote.get("also") or ()))
    return any(
        simple_name(voice) == simple_name(given) or simple(given) in names_of(gold, voice)
        for voice in voices
        if voice is not None
    )


def same_value(wanted: dict[str, Any], given: dict[str, Any]) -> bool:
    """Whether the values, or both ends of a range, lie within one part in a hundred."""
    keys = ("value",) if "value" in wanted else ("low", "high")
    return all(_near(wanted.get(key), given.get(key)) for key in keys)


def _near(wanted: Any, given: Any) -> bool:
    try:
        ours, theirs = float(wanted), float(given)
    except (TypeError, ValueError):
        return False
    return abs(ours - theirs) <= 0.01 * max(abs(ours), abs(theirs), 1e-9)


def same_unit(wanted: Any, given: Any) -> bool:
    """Whether the units are one but for case and plural."""
    ours, theirs = (RE_PLURAL.sub("", (unit or "").casefold().strip()) for unit in (wanted, given))
    return ours == theirs


def days_shared(wanted: dict[str, Any], given: dict[str, Any]) -> float:
    """Days in both over days in either; 0 when one is unresolved."""
    try:
        (a, b), (c, d) = (
            [dt.date.fromisoformat(day[key][:10]).toordinal() for key in ("first", "last")]
            for day in (wanted, given)
        )
    except (KeyError, TypeError, ValueError):
        return 0.0
    both = min(b, d) - max(a, c) + 1
    return both / (max(b, d) - min(a, c) + 1) if both > 0 else 0.0
