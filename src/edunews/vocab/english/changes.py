"""Words that say that a quantity moved or missed its mark, by direction and kind."""

from edunews.vocab.entries import ChangeEntry, ChangeNounEntry

__all__ = ["ROWS"]

ROWS = (
    ChangeEntry("decrease", "adverb", ("down",)),
    ChangeEntry("decrease", "cause", tuple(
        """cut cuts cutting erode eroded eroding lower lowered lowering lowers
        reduce reduced reduces reducing shed slash slashed slashing trim trimmed trimming""".split()
    )),
    ChangeEntry("decrease", "comparative", tuple(
        "cheaper fewer less lower shorter smaller weaker worse".split()
    )),
    ChangeEntry("decrease", "loss", tuple("lose loses losing lost".split())),
    ChangeEntry("decrease", "verb", tuple(
        """collapse collapsed collapsing contracted crash crashed decline declined declines
        declining decrease decreased decreases decreasing dip dipped dipping dips drop
        dropped dropping drops dwindle dwindled dwindles dwindling eased fall fallen falling falls
        fell halved narrow narrowed narrowing nosedived plummet plummeted
        plummeting plunge plunged plunges plunging retreated sag sagged sagging sags sank
        shrank shrink shrinking shrinks shrunk sinking slid
        slide slides sliding slip slipped slipping slips slump slumped slumping slumps sunk
        tumble tumbled tumbles tumbling waned""".split()
    )),
    ChangeEntry("increase", "adverb", ("up",)),
    ChangeEntry("increase", "cause", tuple(
        """boost boosted boosting boosts bumped expand expanded extend extended hike hiked
        hiking lift lifted lifting lifts raise raised raises raising upgraded""".split()
    )),
    ChangeEntry("increase", "comparative", tuple(
        "better bigger dearer greater higher larger longer more".split()
    )),
    ChangeEntry("increase", "verb", (
        "edged up", "shot up", "topped up",
        *"""advanced balloon ballooned ballooning bounced climb climbed climbing climbs crept
        doubled gain gained gains grew grow growing grown grows improve improved improves
        improving inched increase increased increases increasing jump jumped jumping jumps
        leap leaped leapt mushroomed rallied rebounded recovered rise risen rises rising
        rocket rocketed rocketing rose skyrocketed snowballed soar soared soaring soars
        spike spiked spiking stretched surge surged surges surging swell swelled swelling swollen
        ticked trebled tripled widen widened widening""".split(),
    )),
    ChangeEntry("move", "verb", tuple(
        "changed go goes going gone moved moving shifted swung went".split()
    )),
    ChangeEntry("shortfall", "adverb", ("short", "adrift")),
    ChangeEntry("shortfall", "verb", tuple("miss missed misses missing undershot".split())),
    ChangeNounEntry("decrease", "noun", tuple(
        """collapse contraction contractions cut cuts decline declines decrease decreases
        deterioration dip dips drop drops fall falls loss losses plunge reduction reductions
        shortening slide slump""".split()
    )),
    ChangeNounEntry("increase", "noun", (
        "pay award", "pay deal", "pay increase", "pay offer", "pay rise",
        *"""boost bump expansion gain gains growth hike hikes improvement improvements increase
        increases jump jumps leap leaps raise rise rises spike surge surges uplift upsurge
        uptick upticks upturn""".split(),
    )),
    ChangeNounEntry("shortfall", "noun", ("shortfall",)),
)  # fmt: skip
