"""Words that say how exactly a number is meant, sorted by what they say."""

from edunews.vocab.entries import ApproximatorEntry

__all__ = ["ROWS"]

ROWS = (
    ApproximatorEntry(
        "about",
        (
            "about", "an estimated", "anything like", "approximately", "approx", "around", "c",
            "circa", "estimated", "give or take", "in the order of", "in the region of", "maybe",
            "more or less", "of the order of", "or about", "perhaps", "roughly", "some",
            "something like", "somewhere around", "~",
        ),
    ),
    ApproximatorEntry("about", ("or so", "or thereabouts", "odd", "-odd"), after=True),
    ApproximatorEntry(
        "almost",
        (
            "almost", "approaching", "barely", "close on", "close to", "getting on for",
            "just below", "just short of", "just under", "little short of", "near", "nearing",
            "nearly", "not far off", "not quite", "practically", "slightly under", "virtually",
        ),
    ),
    ApproximatorEntry(
        "at_least",
        (
            "a minimum of", "at least", "at the very least", "greater than or equal to",
            "no fewer than",
            "no less than", "not fewer than", "not less than",
        ),
    ),
    ApproximatorEntry(
        "at_least",
        ("+", "or greater", "or higher", "or more", "or over", "plus", "-plus"),
        after=True,
    ),
    ApproximatorEntry(
        "at_most",
        (
            "a maximum of", "anything up to", "as little as", "as many as", "as much as", "at most",
            "less than or equal to", "no later than", "no longer than", "no more than",
            "not more than", "up to", "upto",
        ),
    ),
    ApproximatorEntry("at_most", ("or fewer", "or less", "or under"), after=True),
    ApproximatorEntry(
        "over",
        (
            "above", "beyond", "comfortably over", "exceed", "exceeded", "exceeding", "exceeds",
            "greater than", "higher than", "in excess of", "just above", "just over",
            "larger than", "longer than", "more than", "north of", "over", "slightly more than",
            "slightly over", "surpassed", "surpassing", "topped", "topping", "upward of",
            "upwards of", "well above", "well over",
        ),
    ),
    ApproximatorEntry(
        "under",
        (
            "below", "far below", "fewer than", "less than", "lower than", "shorter than",
            "smaller than", "sub-", "under", "well below", "well under",
        ),
    ),
)  # fmt: skip
