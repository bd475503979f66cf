"""Words that say that a quantity moved or missed its mark, by direction and kind."""

import re

from edunews.vocab.entries import ChangeEntry, ChangeNounEntry

__all__ = ["ROWS"]

RE_DOUBLED = re.compile(r"[^aeiou]*[aeiou][bdgmnpt]")  # slip, slipped


def _forms(verbs: str) -> tuple[str, ...]:
    """Every form of the verbs; those of an irregular one are joined by strokes."""
    found: list[str] = []
    for verb in verbs.split():
        base, *irregular = verb.split("/")
        stem = base.removesuffix("e")
        if base.endswith("y"):
            stem, past, third = base, f"{base[:-1]}ied", f"{base[:-1]}ies"
        else:
            stem += base[-1] if RE_DOUBLED.fullmatch(base) else ""
            past, third = (
                f"{stem}ed",
                f"{base}es" if base.endswith(("ch", "o", "sh", "ss")) else f"{base}s",
            )
        found += [base, third, f"{stem}ing", *(irregular or [past])]
    return tuple(found)


def _and(words: str, *particles: str) -> tuple[str, ...]:
    """The forms of verbs that need their particle: pared back, scaled down."""
    return tuple(f"{form} {particle}" for form in _forms(words) for particle in particles)


ROWS = (
    ChangeEntry("decrease", "adverb", ("down",)),
    ChangeEntry("decrease", "cause", (
        *_forms(
            """curb curtail cut/cut depress dent erode halve lower reduce shave slash trim
            whittle"""
        ),
        *_and("pare scale whittle", "back", "down"),
    )),
    ChangeEntry("decrease", "comparative", tuple(
        "cheaper fewer less lower narrower shorter smaller weaker worse".split()
    )),
    ChangeEntry("decrease", "gap", _forms("close")),
    ChangeEntry("decrease", "loss", (*_forms("lose/lost shed/shed"), *_and("shave", "off"))),
    ChangeEntry("decrease", "verb", (
        "halved",
        *_forms(
            """abate collapse contract crash decline decrease diminish dip dive drop dwindle ease
            ebb fall/fell/fallen narrow nosedive plummet plunge recede retreat sag shorten
            shrink/shrank/shrunk sink/sank/sunk slacken slide/slid slip slow slump subside tumble
            wane weaken"""
        ),
    )),
    ChangeEntry("increase", "adverb", ("up",)),
    ChangeEntry("increase", "cause", (
        *_forms("boost bump extend expand hike inflate lift raise upgrade"), *_and("ramp", "up"),
    )),
    ChangeEntry("increase", "comparative", tuple(
        "better bigger dearer greater higher larger longer more wider".split()
    )),
    ChangeEntry("increase", "loss", _forms("gain")),
    ChangeEntry("increase", "verb", (
        "edged up", "shot up", "topped up", "doubled", "quadrupled", "trebled", "tripled",
        *_forms(
            """accelerate advance balloon bounce climb creep/crept deepen escalate
            grow/grew/grown heighten improve inch increase jump leap/leapt/leaped lengthen mount
            multiply mushroom rally rebound recover rise/rose/risen rocket skyrocket snowball soar
            spike spiral/spiralled/spiraled/spiralling stretch surge swell/swelled/swollen tick
            widen"""
        ),
    )),
    ChangeEntry("move", "verb", _forms(
        "change deteriorate edge go/went/gone move nudge shift swing/swung worsen"
    )),
    ChangeEntry("shortfall", "adverb", ("short", "adrift", "shy")),
    ChangeEntry("shortfall", "verb", _forms("miss undershoot/undershot")),
    ChangeNounEntry("decrease", "noun", tuple(
        """collapse contraction contractions cut cuts cutback cutbacks decline declines decrease
        decreases deterioration dip dips drop drops erosion fall falls loss losses plunge reduction
        reductions shortening shrinkage slide slump slumps""".split()
    )),
    ChangeNounEntry("increase", "noun", (
        *(f"pay {noun}{s}" for noun in ("award", "deal", "increase", "offer", "rise")
          for s in ("", "s")),
        *"""boost bump climb escalation expansion gain gains growth hike hikes improvement
        improvements increase increases jump jumps leap leaps raise rise rises spike spikes surge
        surges uplift uplifts upsurge uptick upticks upturn""".split(),
    )),
    ChangeNounEntry("shortfall", "noun", ("shortfall",)),
)  # fmt: skip
