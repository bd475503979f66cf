"""Function words that the rules about numbers look for, a set for each question asked of them."""

__all__: list[str] = []

ARTICLES = frozenset({"a", "an"})
EVERY = frozenset({"each", "every"})
DETERMINERS = frozenset(
    "a an as her his its more my our over that the their these this those what your".split()
)
# Between an approximator and its number: "up to another 50", "more than a fifth".
SKIPPED = frozenset("a an another as between just only the to".split())
# "over" says "more than" of a time only after these; else it is the time in which.
LASTED = frozenset("after for is just lasted lasting lasts of took was well".split())
PER_WHAT = frozenset(
    "annum day fortnight head hour mile month night pupil quarter session student term unit week "
    "year".split()
)
# Before "was 68": what had a unit in the sentence has it here too; "and is now 68".
# Their points are percentage points: "the pass rate is up 11 points".
RATES = frozenset("percentage percentages proportion rate rates share turnout".split())
FIGURES = frozenset("average figure fraction gain is it proportion rate share that".split())
# Before a number that borrows its unit from the one before: "40 per cent, up from 38".
LINKS = frozenset("against from than to versus with".split())
# After a number that counts nothing named: "68.1 for boys", "from 22, it said".
AFTER_BARE = frozenset(
    """. , ; : ! ? ) ” " – — - ' ’ and or but in for of at on to from by among when while before
    after since under last the a this who which""".split()
)
SCORES = frozenset("atar gpa mark marks points score scored scores scoring".split())
# "three times" is a factor before these, else a count of occasions.
AFTER_TIMES = DETERMINERS | frozenset(
    "bigger faster fewer greater higher larger less likelier longer quicker slower smaller".split()
)
# "a third" is a share before these.
AFTER_SHARE = frozenset(
    """above and are at because before below between but by came come compared could did do does
    down each felt fewer for from full had has have higher if in into is less lower more now of
    off on or over said say saying says since so than that the they thought to was went were when
    which while who will with would""".split()
)
# "the first half", "the second quarter"
ORDINALS = frozenset("final first fourth last latter other second the third this".split())
# "the poorest fifth"
EXTREMES = frozenset(
    "best bottom highest lowest poorer poorest remaining richest top wealthiest worst".split()
)
# "half term", "half an hour" is read elsewhere
HALF_NAMES = frozenset(
    "back board brother day days hour hours life marathon mast moon past pint sister term terms "
    "time way".split()
)
# Before "double" when it is a verb or a share: "could double", "more than double".
DOUBLE_LEADS = frozenset(
    "about almost been could had has have may might more nearly over than to will would".split()
)
# "ranging from 3 to 5", "anything from two to eight weeks"
SPREADS = frozenset(
    "anything anywhere range ranged ranges ranging somewhere varied varies vary varying".split()
)
# The "m" of "the 100m hurdles" is no million.
METRES = frozenset(
    "2 away deep freestyle from high hurdles long race sprint tall track wide x".split()
)
MERIDIEM = frozenset("a.m. am noon o'clock p.m. pm".split())
CONNECTORS = frozenset("& , - / and or to –".split())
DASHES = frozenset("-–—\u2010\u2011")
LINK_MARKS = frozenset("@._=/#\\")
ORDINAL_ENDINGS = frozenset("nd rd st th".split())
GRADES = frozenset("gcse gcses grade grades grading scale".split())
GRADED = frozenset("above below better higher lower".split())
# "stood at 12" is no time of day.
STOOD = frozenset(
    "is level put rate remain remained remains stand standing stands stood was".split()
)
CLOCK_AFTER = frozenset(
    {"", *'! ) , . ; ? " ” and each every for in on sharp until when with'.split()}
)
PART_OF_DAY = frozenset("afternoon evening morning".split())
AFTER_AGE = frozenset({"", *". , when at and today now ” ! ?".split()})
DECADE_LEADS = frozenset("early her his late mid my our their your".split())
KIN = frozenset(
    """baby boy brother child daughter eldest girl granddaughter grandson husband oldest sister
    son toddler twin wife youngest""".split()
)
PRONOUNS = frozenset("he he's i i'm she she's they who".split())
COPULAS = frozenset("am are is just turned turns was were".split())
AGED = frozenset("age aged ages turned".split())
# "those under 30"
PEOPLE = frozenset(
    "adults anyone boys children everyone girls graduates leavers men people pupils staff "
    "students teachers those women workers youngsters".split()
)
# "this year 300 pupils": what stands before "year" when its number is no name.
PERIODS = frozenset(
    "a academic calendar each every financial first last new next one per previous school the "
    "this".split()
)
VOTES = frozenset(
    "beat beaten defeated lost majority motion passed vote voted votes win won".split()
)
FEW = frozenset("couple few many several".split())
VAGUE = frozenset("billions dozens hundreds millions thousands trillions".split())
RANKED = frozenset("came comes finished placed rank ranked ranks".split())
STANDINGS = frozenset("country league nation nationally rankings standings table world".split())
COINS = frozenset("coin coins note notes".split())
YEAR_KINDS = frozenset(
    "college colleges degree degrees institution institutions universities university".split()
)
SMALL_IN_TITLES = frozenset("a and at for from in of on or the to with".split())
# What a range of ages is for: 16 to 18 funding.
SCHOOLING = frozenset(
    "accountability achievement apprenticeships bursary curriculum education funding learning "
    "landscape performance phase policy provision sector study".split()
)
FREE = frozenset("childcare entitlement free funded offer policy scheme".split())
