"""Words that say that a quantity moved or missed its mark, by direction and kind."""

from edunews.vocab.entries import ChangeEntry, ChangeNounEntry

__all__ = ["ROWS"]

ROWS = (
    ChangeEntry("decrease", "adverb", ("down",)),
    ChangeEntry("decrease", "cause", tuple(
        "cut cuts cutting reduce reduced reduces reducing shed slash slashed slashing".split()
    )),
    ChangeEntry("decrease", "comparative", tuple(
        "cheaper fewer less lower shorter smaller weaker worse".split()
    )),
    ChangeEntry("decrease", "loss", tuple("lose loses losing lost".split())),
    ChangeEntry("decrease", "verb", tuple(
        """crashed decline declined declines declining decrease decreased decreases decreasing dip
        dipped dipping dips drop dropped dropping drops dwindled dwindling eased fall fallen
        falling falls fell halved narrowed narrowing plummet plummeted plummeting plunge plunged
        plunges plunging retreated sank shrank shrink shrinking shrunk slid slide slides sliding
        slip slipped slipping slips slump slumped slumping slumps sunk tumbled tumbling""".split()
    )),
    ChangeEntry("increase", "adverb", ("up",)),
    ChangeEntry("increase", "cause", tuple(
        """boost boosted boosting boosts expand expanded hike hiked hiking lift lifted lifting lifts
        raise raised raises raising""".split()
    )),
    ChangeEntry("increase", "comparative", tuple(
        "better bigger dearer greater higher larger longer more".split()
    )),
    ChangeEntry("increase", "verb", (
        "edged up", "shot up", "topped up", *"""balloon ballooned ballooning climb climbed climbing
        climbs doubled gain gained gains grew grow growing grown grows increase increased increases
        increasing jump jumped jumping jumps leap leaped leapt rise risen rises rising rocket
        rocketed rocketing rose skyrocketed soar soared soaring soars spiked surge surged surges
        surging swelled advanced rallied swollen trebled tripled widened widening""".split(),
    )),
    ChangeEntry("move", "verb", tuple("changed go goes going gone moved moving went".split())),
    ChangeEntry("shortfall", "adverb", ("short", "adrift")),
    ChangeEntry("shortfall", "verb", tuple("miss missed misses missing undershot".split())),
    ChangeNounEntry("decrease", "noun", tuple(
        """contraction cut cuts decline decrease dip drop fall loss plunge reduction reductions
        slide slump""".split()
    )),
    ChangeNounEntry("increase", "noun", (
        "pay award", "pay deal", "pay increase", "pay offer", "pay rise", *"""bump growth hike
        increase increases jump leap raise rise rises surge uplift upsurge""".split(),
    )),
    ChangeNounEntry("shortfall", "noun", ("shortfall",)),
)  # fmt: skip
