"""Number words, by kind and value."""

from decimal import Decimal

from edunews.vocab.entries import NumberEntry

__all__ = ["ROWS"]

UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
)  # fmt: skip
NTHS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

CARDINALS = (
    ("zero", 0),
    *((word, value) for value, word in enumerate((*UNITS, *TEENS), 1)),
    *((word, 10 * value) for value, word in enumerate(TENS, 2)),
    *(
        (f"{ten}-{unit}", 10 * tens + value)
        for tens, ten in enumerate(TENS, 2)
        for value, unit in enumerate(UNITS, 1)
    ),
)
SCALES = (
    ("b", 10**9), ("billion", 10**9), ("bln", 10**9), ("bn", 10**9), ("dozen", 12),
    ("hundred", 100), ("k", 1000), ("m", 10**6), ("million", 10**6), ("mln", 10**6),
    ("mn", 10**6), ("quadrillion", 10**15), ("quintillion", 10**18), ("sextillion", 10**21),
    ("thousand", 1000), ("tn", 10**12), ("trillion", 10**12),
)  # fmt: skip
# A fraction word, and the number that one is divided by.
FRACTIONS = (
    ("eighth", 8), ("eighths", 8), ("fifth", 5), ("fifths", 5), ("fourth", 4), ("fourths", 4),
    ("half", 2), ("halves", 2), ("hundredth", 100), ("hundredths", 100), ("ninth", 9),
    ("ninths", 9), ("quarter", 4), ("quarters", 4), ("seventh", 7), ("sevenths", 7), ("sixth", 6),
    ("sixths", 6), ("tenth", 10), ("tenths", 10), ("third", 3), ("thirds", 3), ("twelfth", 12),
    ("twentieth", 20),
)  # fmt: skip
GLYPHS = (
    ("¼", "0.25"), ("½", "0.5"), ("¾", "0.75"), ("⅓", "0.3333333333333333333333333333"),
    ("⅔", "0.6666666666666666666666666667"), ("⅕", "0.2"), ("⅖", "0.4"), ("⅗", "0.6"),
    ("⅘", "0.8"), ("⅙", "0.1666666666666666666666666667"), ("⅛", "0.125"), ("⅜", "0.375"),
    ("⅝", "0.625"), ("⅞", "0.875"),
)  # fmt: skip
MULTIPLES = (
    ("double", 2), ("doubled", 2), ("doubles", 2), ("doubling", 2), ("fivefold", 5),
    ("fourfold", 4), ("quadruple", 4), ("quadrupled", 4), ("quadrupling", 4), ("quintupled", 5),
    ("sixfold", 6), ("tenfold", 10), ("threefold", 3), ("thrice", 3), ("treble", 3),
    ("trebled", 3), ("trebles", 3), ("trebling", 3), ("triple", 3), ("tripled", 3),
    ("triples", 3), ("tripling", 3), ("twice", 2), ("twofold", 2),
)  # fmt: skip
HALVINGS = ("halve", "halved", "halves", "halving")
# "third" to "twelfth" are read as fractions first.
ORDINALS = (
    ("first", 1), ("second", 2), ("eleventh", 11), ("thirteenth", 13), ("fourteenth", 14),
    ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18),
    ("nineteenth", 19), ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50), ("sixtieth", 60),
    ("seventieth", 70), ("eightieth", 80), ("ninetieth", 90),
    *(
        (f"{ten}-{unit}", 10 * tens + value)
        for tens, ten in enumerate(TENS, 2)
        for value, unit in enumerate(NTHS, 1)
    ),
)  # fmt: skip
SPANS = ("century", "decade")  # "a decade" counts; "a year" does not
VAGUE = ("billions", "dozens", "hundreds", "millions", "tens", "thousands", "trillions")

ROWS = (
    *(NumberEntry(word, Decimal(value)) for word, value in CARDINALS),
    *(NumberEntry(word, Decimal(value), kind="scale") for word, value in SCALES),
    *(NumberEntry(word, Decimal(value), kind="fraction") for word, value in FRACTIONS),
    *(NumberEntry(word, Decimal(value), kind="glyph") for word, value in GLYPHS),
    *(NumberEntry(word, Decimal(value), kind="multiple") for word, value in MULTIPLES),
    *(NumberEntry(word, Decimal("0.5"), kind="multiple") for word in HALVINGS),
    *(NumberEntry(word, Decimal(value), kind="ordinal") for word, value in ORDINALS),
    *(NumberEntry(word, Decimal(1), kind="span") for word in SPANS),
    *(NumberEntry(word, Decimal(0), kind="vague") for word in VAGUE),
)
