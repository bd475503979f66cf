"""What part a common word plays in a clause, for the words that their endings do not tell.

Each list is sorted. A word may stand in two; who reads them says which one wins. They are our own:
the closed classes of any grammar, and the verbs and nouns that stand beside figures.
"""

__all__ = [
    "ADVERBS",
    "BE",
    "DETERMINERS",
    "EITHER",
    "HAVE",
    "JOINING",
    "MODALS",
    "NO_ENDINGS",
    "NO_PASTS",
    "NO_PLURALS",
    "OBJECTS",
    "PARTICIPLES",
    "PASTS",
    "PLURALS",
    "PREPOSITIONS",
    "PRONOUNS",
    "REPORTING",
    "STARTS",
    "STEADY",
    "VERBS",
]

BE = "am are be been being is was were"
HAVE = "had has have"
MODALS = """
can can't cannot could couldn't did didn't do does doesn't don't may might must shall should will
won't would wouldn't
"""
DETERMINERS = """
a all an another any both each every her his its many most my no our several some that's the their
these this those your
"""
PREPOSITIONS = """
about above across against among amongst around at behind below beneath between beyond by despite
down during for from in inside into like near off on onto out outside over past per than through
throughout towards under up upon via with within without worth
"""
JOINING = "after as before since until"  # a clause as well: as vacancies jump
PRONOUNS = """
everyone he i i'm it it's itself nobody nothing she somebody somebody's there they we we're we've
what you you'd
"""
OBJECTS = "him me them themselves us"
# A clause follows them: the report found [numbers fell].
REPORTING = """
add added adds admit admits admitted argue argued argues believe believed believes calculate
calculated calculates claim claimed claims confirm confirmed confirms estimate estimated estimates
expect expects fear feared fears find finds found hope hoped hopes indicate indicated indicates
insist insisted insists know knows mean means meant predict predicted predicts project projects
report reported reports reveal revealed reveals said say saying says show showed showing shows
suggest suggested suggesting suggests tell tells think thinks thought told warn warned warns
"""
STARTS = """
although because if so that though unless when whenever where whereas whether which while who whom
whose why yet
"""
ADVERBS = """
again ago almost already also altogether always annually apart aside away biggest currently
earlier either else even ever fewest further here highest however just largest later lowest
meanwhile more nearly never nevertheless nonetheless not now once only otherwise overall perhaps
previously respectively smallest soon steepest still then today together tomorrow too twice well
worst yesterday
"""
# Never nouns in -s; "expects" is a verb wherever it stands.
VERBS = """
agree appear apply approve argue arrive attend become begin believe break bring build buy
calculate come conclude consider contain continue create depend describe earn educate employ enjoy
enrol enroll exceed exist expect feel find follow get give go happen hear hold include indicate
insist involve join keep know lack learn leave lie live lose make meet oppose outnumber owe own
pay pledge predict prefer provide put qualify raise receive recruit refuse rely remain replace
represent require respond reveal say see seek sell send serve show sit speak spend stand stay
struggle suffer suggest take teach tell tend think treat try vary want warn win write
"""
# Nouns as well: the cost is, it costs; pupils plan, the plans of.
EITHER = """
account ask average back call charge claim close cost cover demand drive end estimate face fail
fear finish forecast fund help hire hit hope lead let like look mean miss move name need offer
open pass plan play point project promise range reach read report request return run save score
set start stop strike study support talk top total turn use visit vote wait walk wish work worry
"""
# Their -s is a verb, they themselves can be nouns: a show, it shows.
STEADY = """
break build buy feel find lack leave lie meet own pay pledge show stay struggle treat try win
"""
PASTS = """
ate became began bore broke came chose crept did drew drove fell felt fought found gave got grew
heard knew leapt meant met ran rose said sank sat saw shot shrank slid spoke stood struck swung
thought threw told took went won wrote
"""
# Participles as well: the rate paid to councils rose.
PARTICIPLES = """
begun bought broken brought built caught chosen drawn driven fallen frozen given gone grown held
kept known laid led left lent lost made paid put risen seen sent set shrunk shut sold spent stuck
sunk swollen taken taught understood written
"""
# No pasts: the rate given, never "they given".
NO_PASTS = """
begun broken chosen drawn driven fallen frozen given gone grown known risen seen shrunk sunk swollen
taken written
"""
PLURALS = """
alumni children criteria feet grandchildren kaiako kura men people police schoolchildren staff
tamariki teeth women
"""
NO_PLURALS = """
access across afterwards always analysis as basis bonus business campus christmas class crisis
economics less mathematics maths news perhaps physics plus politics previous process progress
series sports success thus various wales whereas yes
"""
NO_ENDINGS = """
ally anomaly apply assembly building daily early elderly family friendly funding housing hundred
indeed italy july learning likely meeting monthly only rally reading rely reply schooling seed
speed spending supply tally teaching training united weekly yearly
"""
