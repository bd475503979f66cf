"""Words that say that a quantity moved or missed its mark, by direction and kind."""

from edunews.vocab.entries import ChangeEntry

__all__ = ["ROWS"]

ROWS = (
    ChangeEntry("decrease", "adverb", ("down",)),
    ChangeEntry("decrease", "comparative", ("cheaper", "fewer", "less", "lower", "shorter",
                                            "smaller")),
    ChangeEntry("decrease", "noun", ("contraction", "cut", "cuts", "decline", "decrease", "dip",
                                     "drop", "fall", "loss", "reduction", "slump")),
    ChangeEntry("decrease", "verb", (
        "crashed", "cut", "cuts", "cutting", "decline", "declined", "declines", "declining",
        "decrease", "decreased", "decreases", "decreasing", "dip", "dipped", "dipping", "dips",
        "drop", "dropped", "dropping", "drops", "dwindled", "dwindling", "ease", "eased", "fall",
        "fallen", "falling", "falls", "fell", "narrowed", "narrowing", "plummet", "plummeted",
        "plummeting", "plunge", "plunged", "plunges", "plunging", "reduce", "reduced", "reduces",
        "reducing", "sank", "shed", "shrank", "shrink", "shrinking", "shrunk", "slash", "slashed",
        "slashing", "slid", "slide", "slides", "sliding", "slip", "slipped", "slipping", "slips",
        "slump", "slumped", "slumping", "slumps", "sunk", "tumbled", "tumbling",
    )),
    ChangeEntry("increase", "adverb", ("up",)),
    ChangeEntry("increase", "comparative", ("bigger", "greater", "higher", "larger", "longer",
                                            "more")),
    ChangeEntry("increase", "noun", ("bump", "growth", "hike", "increase", "increases", "jump",
                                     "leap", "pay award", "pay deal", "pay increase", "pay offer",
                                     "pay rise", "raise", "rise", "rises", "surge", "uplift",
                                     "upsurge")),
    ChangeEntry("increase", "verb", (
        "balloon", "ballooned", "ballooning", "boost", "boosted", "boosting", "climb", "climbed",
        "climbing", "climbs", "edged up", "expand", "expanded", "gain", "gained", "grew", "grow",
        "growing", "grown", "grows", "hike", "hiked", "hiking", "increase", "increased",
        "increases", "increasing", "jump", "jumped", "jumping", "jumps", "leap", "leaped",
        "leapt", "lift", "lifted", "lifting", "lifts", "raise", "raised", "raises", "raising",
        "rise", "risen", "rises", "rising", "rocket", "rocketed", "rocketing", "rose", "shot up",
        "skyrocketed", "soar", "soared", "soaring", "soars", "spiked", "surge", "surged",
        "surges", "surging", "swelled", "swollen", "topped up", "widened", "widening",
    )),
    ChangeEntry("move", "verb", (
        "gone", "go", "goes", "going", "moved", "moving", "went", "changed",
    )),
    ChangeEntry("shortfall", "adverb", ("short",)),
    ChangeEntry("shortfall", "noun", ("shortfall",)),
    ChangeEntry("shortfall", "verb", ("miss", "missed", "misses", "missing", "undershot")),
)  # fmt: skip
