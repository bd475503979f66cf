"""Function words and frequent verbs that bound a noun phrase."""

__all__: list[str] = []

DETERMINERS = frozenset(
    """a all an another any both each every her his its many most my no other our some such that
    the their these this those your""".split()
)
PREPOSITIONS = frozenset(
    """about above across after against among amongst around as at because before behind below
    beneath between beyond by despite down during for from in inside into like near of off on onto
    out outside over past per since than through throughout to towards under until up upon via
    with within without""".split()
)
AUXILIARIES = frozenset(
    """almost also am are be been being can could did do does expected forecast go goes going
    gone had has have having is just may might more must nearly now only predicted projected set
    shall should since still than then to was
    went were will would""".split()
)
PRONOUNS = frozenset(
    """he her him i it me nobody nothing she somebody that them there they us we what which
    who""".split()
)
VERBS = frozenset(
    """absorbed account accounted achieve achieved affected agree agreed applied apply arrive
    arrived ask asked attend attended attending back backed became become began begin begun
    believe bought bring came charge charged choose chose close closed come complete
    considered cost costs described did drive drives drove educate educating eligible employ
    employed enrolled expect expected face faced fail failed fear feel fell felt file finish
    found gave get getting give given go goes going got graded graduate had happened heard
    held hold hope join joined keep kept knew know lead leads learn learned leave leaving left
    like live lived lose losing lost made make meet meets met miss missed missing moved need
    needed needs open opened oppose opposed paid pass passed pay pays plan planned plans
    played prefer qualified quit raised ran rated reach reached read receive received
    receiving recorded refuse remain remained resigned responded return returned run runs said
    sat saw say saying says see seen sent serve served serves serving show showed showing
    shows sit sold spend spending spent spoke start started starting starts stay stayed stood
    stop stopped strike support supported surveyed take taken taking talked taught teach
    teaches think thought told took tried try turned turning use used using visited voted
    waited waiting walk walked want wanted wants warned went wish won work worked working
    works wrote""".split()
)
OTHERS = frozenset(
    """again ago almost already although and annually apart back better but can't earlier eight
    either else even ever five four half hence here however if last later locally meant
    meanwhile more nationally nearly next nine nor not once online or otherwise outside
    overall previously respectively seven six so soon ten there though three today together
    tomorrow too twice two upfront when where whereas whether while whom whose why worse
    yesterday yet""".split()
)
STOPS = (PREPOSITIONS | AUXILIARIES | PRONOUNS | VERBS | OTHERS | DETERMINERS) - {"set"}
MORE = frozenset("fewer less more".split())
CLAUSE_STARTS = frozenset(
    """after although and as because but found if meaning means reveal revealed reveals show showed
    shows since suggest suggested suggests that though when where whereas whether which while who
    with""".split()
)
RELATIVES = frozenset("that which who".split())
# What is given, charged or cost stands after whom: "paid consultants £41 million".
GIVES = frozenset(
    """award awarded charge charged charges charging gave give gives giving offer offered offering
    offers owe owed owes paid pay paying pays""".split()
)
# Plurals without an s, and words with one that are none.
PLURALS = frozenset("alumni children criteria men people police staff women".split())
NO_PLURAL = frozenset(
    """always as business class does economics has mathematics maths news perhaps physics plus
    politics progress sports this thus yes""".split()
)
# "pairs of shoes": the thing counted stands after "of".
CONTAINERS = frozenset(
    """bags boxes copies groups hours kinds letters members number numbers pages pairs pieces sets
    types""".split()
)
BE = frozenset("are be been being is was were".split())
STANDS = BE | frozenset(
    """accounted accounts amounted amounts average averaged averages cost costing costs earn earns
    exceed exceeded exceeds hit hits pass passed passes range ranged ranges reached reaches
    reach receive receives remain remained remains stand stands stood top topped tops total totalled
    totalling totals varied varies vary worth""".split()
)
# "turned down by 17 schools", "ran up a deficit": their particle is no change.
PHRASAL = frozenset(
    """broken broke break close closed closing handed made make makes making put puts putting ran
    run running runs set sets setting shut sign signed signing taken took turned turns turning
    written""".split()
)
# What lasts takes so long: "The walk takes 40 minutes".
LASTS = frozenset("last lasted lasts take takes took".split())
# Moves a quantity: "taking starting salaries to £31,650".
MOVES = frozenset(
    "bring bringing brings brought lift lifted lifting push pushed pushes pushing take takes "
    "taking took".split()
)
# Between the governing word and its number: "by a further", "rise of an extra".
SOFT = frozenset(
    "a about an another between extra further just maximum minimum only overall record the total "
    "whopping".split()
)
# After "than", an earlier time: "more than in 2019", "than there were".
TIMES = frozenset(
    "ago before decade did earlier had in it last pandemic previous previously since was were year"
    "".split()
)
# What a figure can be credited to besides a person or body.
DATA = frozenset(
    """analysis audit briefing census consultant data documents estimates evaluation evidence
    experts figures findings forecasts government ministers ministry inquiry inspectors
    investigation papers poll polling projections records report reports research researchers
    review statistics study survey tally""".split()
)
# Those among them that are no people: what they found can go on in the next sentence.
STUDIES = DATA - frozenset(
    "consultant experts government inspectors ministers ministry researchers".split()
)
FINDINGS = frozenset(
    """argued asked asks believes calculated calculates claims concluded estimate estimated
    estimates expected expects find finds forecast forecasts found hopes indicate indicated
    indicates insists pledged points predicted predicts projects promised promises put puts
    reveal revealed reveals show showed shows suggest suggested suggests""".split()
)
COMPARISONS = frozenset("compared from than".split())
CLAUSE_ENDS = frozenset("; : because while although who which whose “".split())
