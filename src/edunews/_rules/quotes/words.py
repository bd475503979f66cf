"""The function words that the local grammar steers by."""

SUBJECTS = frozenset("he she they it we i you".split())
OBJECTS = frozenset("me us him her them you reporters journalists everyone it".split())
DETERMINERS = frozenset(
    "the a an this that these those some many several most both all any each every no one two "
    "three another other his her its their our my your few".split()
)
OWNING = frozenset("a an the this these those such his her its their our my your".split())
LINKS = frozenset("of for from at in with on by to about among across near".split())
PREPOSITIONS = LINKS | frozenset(
    "during after before since under into over between against through despite amid outside "
    "inside behind without within until while when although though as if because asked unlike "
    "following regarding given".split()
)
RELATIVES = frozenset("who whose which where whom".split())
CLAUSE_MARKERS = frozenset("that whether why how if what".split())
BE = frozenset("is was were been being are be am".split())
AUXILIARIES = BE | frozenset(
    "has have had will would shall should can could may might must do does did cannot "
    "isn't wasn't weren't aren't hasn't haven't hadn't won't wouldn't shouldn't can't couldn't "
    "mustn't don't doesn't didn't".split()
)
TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow "
    "week month year morning afternoon evening night earlier later recently meanwhile".split()
)
LEADING = frozenset(
    "but and however meanwhile so yet also even then now still only or while whereas nor "
    "yesterday today earlier separately elsewhere".split()
)
BOUNDS = (
    AUXILIARIES
    | RELATIVES
    | CLAUSE_MARKERS
    | SUBJECTS
    | frozenset(
        ", • ; : “” ( ) – — - -- ... … . ? ! and but or because while after when before since "
        "although though until unless so than as it him them us me not".split()
    )
    | frozenset(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight "
        "meanwhile however".split()
    )
)
SURVEY = frozenset("% percent cent pc half third thirds quarter quarters majority".split())
ADVERBS = frozenset(
    "also first then later previously already since once again now still never even just simply "
    "further too always often sometimes both only today yesterday instead recently not".split()
)
NO_ADVERBS = frozenset("family assembly ally italy july anomaly monopoly reply supply".split())
FINITE = frozenset(
    "fell rose left went came took made gave got found kept lost held began became knew saw "
    "thought felt brought sent spent stood ran paid met led put set cut hit read goes comes takes "
    "makes gives gets needs wants faces remains works means costs runs keeps leaves lies seems "
    "stands represents deserves shows depends knows feels understands need want expect know think "
    "feel get go come take make work face live there's it's he's she's that's they're we're i'm "
    "you're it'd he'd she'd they'd we'd i'd it'll he'll she'll they'll we'll i'll they've we've "
    "i've you've".split()
)


def is_adverb(key: str) -> bool:
    """Whether a word may stand between a subject and its verb: "she *also* said"."""
    return key in ADVERBS or (key.endswith("ly") and len(key) > 4 and key not in NO_ADVERBS)


def is_finite(key: str) -> bool:
    """Whether a word shows that a clause has a verb of its own."""
    return key in AUXILIARIES or key in FINITE or (key.endswith("ed") and len(key) > 4)
