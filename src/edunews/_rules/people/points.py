"""How much speaks for a string to name a person: the evidence for and against it, in points."""

from collections.abc import Mapping, Sequence

from edunews._rules.people.evidence import ALONE, FOR, LOCATIVES, used_alone
from edunews._rules.people.names import Candidate
from edunews._rules.people.view import View

ENOUGH = 1.5
# Words that begin names of places and brands more often than those of people.
PLACE_HEADS = frozenset(
    "al cafe de der el il la las le los mount new port san saint santa".split(" ")
)


def against(view: View, name: Candidate) -> float:
    """Points that speak against one occurrence of a name."""
    doc, lost = view.doc, _against_place(view, name)
    before = view.key(name.start - 1) if name.start else ""
    if before == "the" or before in ("a", "an"):
        lost += 1.5
    if before in ("at", "for", "of", "with") and name.start - 1 in view.role_from:
        lost += 2.0  # “chief executive of Hungry Minds”
    if view.body_noun_at(name.last - 1):
        lost += 2.5
    noun = view.noun_at(name.last - 1)
    if noun and noun.entry.kind in ("place", "thing"):
        lost += 2.5
    particles = doc.vocabulary.names.particles  # “Salim bin Yahya” makes no word of “bin”
    words = [part for part in name.parts if part not in particles]
    if [part for part in words if len(part) > 2 and view.is_small(part)]:
        lost += 1.5
    if len(words) > 4:
        lost += 1.0
    return lost


def _against_place(view: View, name: Candidate) -> float:
    """Points for a place: “pupils at Thomas Tallis”, “in Amber Ridge”, “El Charco”."""
    lost, alone = 0.0, len(name.parts) == 1
    before = view.key(name.start - 1)
    if before in LOCATIVES and name.first == name.start:
        lost += 1.5 if alone or before == "at" else 0.75
    if not alone:
        lost += 1.0 * (name.parts[0] in PLACE_HEADS) + 0.75 * (before == "in")
        lost += 0.5 * (view.place_at(name.last - 1) is not None)
    if view.place_at(name.first):
        lost += 4.0 if view.is_place(name.first, name.last) else 1.5
    return lost


def points(
    view: View, occurrences: list[Candidate], alone: Mapping[str, Sequence[Candidate]]
) -> tuple[float, str]:
    """The points for a string from its occurrences, and the strongest rule among them.

    Where there are enough, no more are counted.
    ``alone`` are the words that occur as a candidate by themselves: “Nolan” speaks for somebody
    called Priya Nolan.
    """
    seen = occurrences[:8]
    parts = seen[0].parts
    if len(parts) == 1 and not _holds(view, seen):
        return 0.0, ""
    total, best = -min([against(view, name) for name in seen]), ""
    if len(seen) > 1 and any(view.key(n.start - 1) in ("in", "near", "the") for n in seen):
        total -= 0.75
    if 1 < len(parts) < 5:
        total += 0.25 if any(view.starts_sentence(n.start) for n in seen) else 0.75
        total += 1.0 if parts[-1] in alone else 0.0
    for evidence, worth in FOR:
        for name in seen:
            if evidence.apply(view, name):
                total, best = total + worth, best or evidence.id
                break
        else:
            continue
        if total >= ENOUGH:  # what follows can only add to it
            break
    if total >= ENOUGH and not best and used_alone.apply(view, alone.get(parts[-1], ())):
        return total, used_alone.id
    return total, best


def _holds(view: View, seen: list[Candidate]) -> bool:
    """Whether one of ``seen`` has what lets one word alone name somebody."""
    return any(evidence.apply(view, name) for evidence in ALONE for name in seen)
