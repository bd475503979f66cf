"""Evidence that a run of capitalised words names a person, one rule each."""

from collections.abc import Sequence
from typing import Any

from edunews._rules.people.names import Candidate
from edunews._rules.people.view import View
from edunews._rules.rule import Rule, rule
from edunews._text.lexer import LOWER
from edunews.model.provenance import Confidence

AUXILIARIES = frozenset(
    ("does", "gets", "got", "had", "has", "is", "says", "takes", "took", "wants", "was", "went")
)
ENDS_NOUN = frozenset("( ) , . : ; at from in of that where which who with".split(" "))
ASIDE = 24  # tokens between the commas after a name
WHO = frozenset(("who", "whom", "whose"))
HIS = frozenset(("her", "his", "my", "our", "their"))
IS = frozenset(("is", "was"))
MADE = frozenset(
    ("coached", "composed", "directed", "drawn", "edited", "painted", "penned", "taught", "written")
)
NO_NAME = frozenset(("a", "an", "the"))
BELONGS = frozenset(("at", "from", "of", "who", "whose"))
LOCATIVES = frozenset(("across", "around", "at", "from", "in", "into", "near", "outside"))


@rule(
    "people.honorific",
    Confidence.HIGH,
    "The plan is {person:Dr Amis}'s.",
    "They met {person:Ms van den Berg} and {person:Cllr Ros Orr}.",
    "It was {person:Kofi Tanner} OBE who left.",
    "no: The Dr is in Sri Lanka. The BBC and the OBE are old.",
)
def honorific(view: View, name: Candidate) -> bool:
    """A style stands before the name, or letters after it."""
    return name.first > name.start or (name.post > name.last and len(name.parts) > 1)


@rule(
    "people.age",
    Confidence.HIGH,
    "{person:Jadzia Quorn}, 34, left early.",
    "no: Stockport, 34 miles away, is near.",
)
def age(view: View, name: Candidate) -> bool:
    """An age stands after the name."""
    return view.ages_at(name.last)


@rule(
    "people.role-nearby",
    Confidence.HIGH,
    "The bill came from headteacher {person:Jadzia Quorn}.",
    "{person:Jadzia Quorn}, a retired teacher, came.",
    "The union's regional officer, {person:Jadzia Quorn}, came.",
    "The minister of labour, {person:Jadzia Quorn}, came.",
    "My site manager, {person:Quillon}, came. The author was {person:Jadzia Quorn}.",
    "no: The headteacher of Quorn Vale came.",
)
def role_nearby(view: View, name: Candidate) -> bool:
    """An office or job stands before the name, or in apposition after it."""
    if len(name.parts) < 2:  # “President Nolan”, “her site manager, Quillon,”
        comma = view.key(name.start - 1) == "," and view.key(name.post) == ","
        title = view.role_from.get(name.start - comma, name.start)
        if title < name.start and view.key(title - 1) in HIS:
            return True
        several = view.key(name.start - 1).endswith("s")  # “National Nurses United”
        capital = title < name.start and view.is_capital(title) and not several
        return capital and not view.starts_sentence(title)
    comma = view.key(name.start - 1) == ","
    before = name.start - 1 if comma or view.key(name.start - 1) in IS else name.start
    if before in view.role_from and before > 0:
        return True
    if comma and view.key(name.post) == "," and _role_leads(view, before):
        return True
    return role_follows(view, name.post)


def _role_leads(view: View, comma: int) -> bool:
    """Whether a title with its field ends at ``comma``: “The minister of labour, Jo Pike,”."""
    first = max(view.sentence(comma - 1)[0], comma - 10)
    for at in range(comma - 1, first, -1):
        if view.key(at) == "," or view.speaks_at(at):
            return False
        if at in view.role_from:
            return view.key(at) in ("of", "for", "at")
    return False


def role_follows(view: View, comma: int) -> bool:
    """Whether an apposition that holds a role begins with a comma or bracket at ``comma``."""
    if view.key(comma) not in (",", "(", "–", "—"):
        return False
    doc = view.doc
    for at in range(comma + 1, min(comma + 9, view.sentence(comma)[1])):
        key = doc.keys[at]
        if key in ENDS_NOUN or view.speaks_at(at):
            return False
        role = view.role_at(at)
        if role:
            return True
    return False


@rule(
    "people.kinship",
    Confidence.HIGH,
    "She drove her son, {person:Quillon}, home.",
    "Her twins {person:Quillon} and {person:Jadzi} came.",
    "no: The son of Quillon is a place.",
)
def kinship(view: View, name: Candidate) -> bool:
    """A word of kinship stands before the name, or before the name that “and” joins to it."""
    at = name.start - 1 if view.key(name.start - 1) == "," else name.start
    if view.kin_ends_at(at):
        return True
    if view.key(at - 1) != "and" or not view.is_capital(at - 2):
        return False
    at -= 2
    while view.is_capital(at - 1) or (view.key(at - 1) == "," and view.is_capital(at - 2)):
        at -= 1
        if name.start - at > 8:
            return False
    return view.kin_ends_at(at - 1 if view.key(at - 1) == "," else at)


@rule(
    "people.acts",
    Confidence.MEDIUM,
    "Then {person:Sarah} has a rest and smiled.",
    "no: Then the Quorn has a rest.",
)
def acts(view: View, name: Candidate) -> bool:
    """The name is a subject: “has”, “was”, “smiled” follow it."""
    key = view.key(name.post)
    return key in AUXILIARIES or (view.kind(name.post) == LOWER and key.endswith("ed"))


@rule(
    "people.belongs",
    Confidence.MEDIUM,
    "Then {person:Jadzia Quorn}, from Hull, came.",
    "Then {person:Jadzia Quorn} of the union came.",
    "no: Then Jadzia Quorn came.",
)
def belongs(view: View, name: Candidate) -> bool:
    """What somebody belongs to follows: “, from Hull”, “of the union”."""
    after = view.key(name.post + 1)
    if view.key(name.post) == ",":
        return after in BELONGS
    if view.key(name.post) == "from" and (
        view.place_at(name.post + 1) or view.known_at(name.post + 1)
    ):
        return len(name.parts) > 1  # “Quillon Vex from Kent”
    return after == "the" and len(name.parts) > 1 and view.key(name.post) in ("from", "of")


@rule(
    "people.speaks",
    Confidence.MEDIUM,
    "“No,” said {person:Jadzia Quorn}.",
    "Then {person:Jadzia Quorn}, in a red hat, said no.",
    "no: “No,” said the Quorn man.",
)
def speaks(view: View, name: Candidate) -> bool:
    """A verb of speech stands beside the name, or past what is said of it between commas."""
    if view.speaks_at(name.post) or (name.start > 0 and view.speaks_at(name.start - 1)):
        return True
    if view.key(name.post) != "," or len(name.parts) < 2:
        return False
    stop = min(name.post + ASIDE, view.sentence(name.first)[1])
    at = next((at for at in range(name.post + 1, stop) if view.doc.keys[at] == ","), 0)
    return at > 0 and view.speaks_at(at + 1)


@rule(
    "people.shape",
    Confidence.HIGH,
    "It is by {person:J. T. Quorn}.",
    "It is by {person:Jadzia Ní Quorn} and {person:Zelda O’Quorn}.",
    "It is by {person:Quillon Vance Jr.} again.",
    "no: It is by J. T. again.",
)
def shape(view: View, name: Candidate) -> bool:
    """Initials, “Jr.”, “Ní”, “Mac” or “O’” are in the name."""
    parts = name.parts
    if len(parts) < 2:
        return False
    if parts[-1] in ("jr", "sr", "iii", "iv") or (len(parts[0]) == 1 and len(parts[-1]) > 2):
        return True
    middle = any(len(part) == 1 for part in parts[1:-1])
    if "-" in parts[-1] and view.doc.words(name.last - 1, name.last).rpartition("-")[2].islower():
        return parts[0] in view.doc.vocabulary.names.leading  # “Leung Yiu-chung”
    irish = any(part in ("ní", "ó", "nic", "mac", "mhic", "ui", "uí", "ap", "ab") for part in parts)
    last = parts[-1]
    return middle or irish or (last.startswith(("mc", "o'", "d'", "mac")) and len(last) > 4)


@rule(
    "people.known-name",
    Confidence.MEDIUM,
    "Then {person:Sarah Quorn} left.",
    "no: Then Quorn Vex left.",
)
def known_name(view: View, name: Candidate) -> bool:
    """The first part is a known given name."""
    names = view.doc.vocabulary.names
    first = name.parts[0]
    if len(name.parts) > 1:
        head = first.split("-")[0] if "-" in first else first
        return first in names.given or head in names.given
    return False


@rule(
    "people.known-surname",
    Confidence.MEDIUM,
    "Then {person:Quillon Smith} left.",
    "no: Then Quorn Vex left.",
)
def known_surname(view: View, name: Candidate) -> bool:
    """The last part is a known family name, or the first, where it stands first."""
    if len(name.parts) < 2:
        return False
    names, last = view.doc.vocabulary.names, name.parts[-1]
    if name.parts[0] in names.leading:
        return True
    return last in names.family or any(part in names.family for part in last.split("-"))


@rule(
    "people.given-alone",
    Confidence.MEDIUM,
    "“No,” said {person:Sarah}.",
    "no: The Sarah was a ship.",
)
def given_alone(view: View, name: Candidate) -> bool:
    """One word, a known given name, that acts: speaks, or has an age or kin."""
    return len(name.parts) == 1 and name.parts[0] in view.doc.vocabulary.names.given


@rule(
    "people.family-alone",
    Confidence.LOW,
    "{person:Maldonado} said the rain had stopped.",
    "no: The Maldonado report said the rain had stopped.",
)
def family_alone(view: View, name: Candidate) -> bool:
    """One word, a known family name and nothing else, right before a verb of speech."""
    names = view.doc.vocabulary.names
    known = len(name.parts) == 1 and name.parts[0] in names.family
    return known and view.speaks_at(name.post) and name.parts[0] not in names.given


@rule(
    "people.used-alone",
    Confidence.MEDIUM,
    "They met {person:Quillon Vex} in May. In June Vex has left.",
    "no: They met Quillon Vex in May.",
)
def used_alone(view: View, others: Sequence[Candidate]) -> bool:
    """The last part of the name stands by itself elsewhere in the text, as what somebody does."""
    acting = any(speaks.apply(view, name) or acts.apply(view, name) for name in others)
    return acting and not any(view.key(name.start - 1) in NO_NAME for name in others)


@rule(
    "people.who",
    Confidence.MEDIUM,
    "Then {person:Quillon}, who was late, left. Then {person:Jadzi}, whose children wept, left.",
    "{person:Quillon Vex}, who runs a club, left.",
    "no: Then the Quillon, who was late, left. Near Quillon, who was late, he left.",
)
def who(view: View, name: Candidate) -> bool:
    """“Who” follows, and a verb in the singular, or “whose” and a word of kinship."""
    after, alone = name.post + 1, len(name.parts) == 1
    if view.key(name.post) != "," or view.key(after) not in WHO:
        return False
    if alone and (view.key(name.start - 1) in LOCATIVES or view.key(name.start - 1) in NO_NAME):
        return False
    if view.key(after) == "whose":
        near = range(after + 1, after + 3)  # “whose two children”
        return any(view.key(at) == "children" or view.kin_ends_at(at + 1) for at in near)
    verb = view.key(after + 1)
    return verb in AUXILIARIES or verb.endswith(("ed", "es") if alone else ("ed", "s"))


@rule(
    "people.his",
    Confidence.MEDIUM,
    "{person:Quillon Vex} and his wife left. {person:Jadzia Quorn}, for her part, slept.",
    "{person:Quillon} (not his real name) left.",
    "no: Quillon Vex and its staff left.",
)
def his(view: View, name: Candidate) -> bool:
    """“And his wife”, “for her part”, “not her real name” follow."""
    at = name.post
    if view.key(at) == "(" and view.key(at + 1) == "not" and view.key(at + 3) == "real":
        return view.key(at + 2) in HIS
    if len(name.parts) < 2 or view.key(at) not in ("and", ","):
        return False
    at += 1 + (view.key(at) == "," and view.key(at + 1) in ("for", "like", "with"))
    return view.key(at) in ("her", "his")


@rule(
    "people.written-by",
    Confidence.MEDIUM,
    "The play was written by {person:Jadzia Quorn} in May.",
    "no: The play was owned by Jadzia Quorn.",
)
def made_by(view: View, name: Candidate) -> bool:
    """“Written by”, “directed by” stand before."""
    return view.key(name.start - 1) == "by" and view.key(name.start - 2) in MADE


FOR = (
    (honorific, 3.0),
    (age, 2.0),
    (role_nearby, 2.0),
    (kinship, 2.0),
    (who, 2.0),
    (his, 2.0),
    (shape, 1.5),
    (acts, 0.75),
    (belongs, 0.75),
    (made_by, 0.75),
    (given_alone, 1.0),
    (family_alone, 1.0),
    (known_name, 1.5),
    (speaks, 1.0),
    (known_surname, 1.0),
)


# What lets one word alone name somebody, what is told soonest first.
ALONE = (given_alone, honorific, family_alone, age, role_nearby, kinship, who, his)
RULES: tuple[Rule[Any], ...] = (*(evidence for evidence, _worth in FOR), used_alone)
