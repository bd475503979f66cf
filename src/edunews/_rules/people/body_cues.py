"""Bodies told by what is done beside them: “told the Courant”, “a survey by Censuswide”."""

from collections.abc import Iterator

from edunews._rules.people.bodies import Body
from edunews._rules.people.view import View
from edunews._rules.rule import rule
from edunews._text.lexer import CAPITAL
from edunews.model.provenance import Confidence
from edunews.vocab.entries import DateWordEntry
from edunews.vocab.pages import OutletEntry

LONGEST = 6
ON_AIR = frozenset(("newspaper", "podcast", "program", "programme", "show"))
# What one reads or hears of after “told the Courant”.
REPORTED = frozenset(
    (
        *(":", ",", ".", "“", "about", "he", "her", "his", "how", "in", "it", "its", "last", "of"),
        *("on", "she", "that", "the", "their", "there", "these", "they", "this", "when", "why"),
    )
)
MADE = frozenset(
    (
        *(
            "acquired",
            "analysis",
            "backed",
            "bought",
            "commissioned",
            "data",
            "employed",
            "figures",
        ),
        *(
            "funded",
            "made",
            "managed",
            "modelling",
            "operated",
            "owned",
            "poll",
            "polling",
            "produced",
        ),
        *(
            "provided",
            "published",
            "report",
            "research",
            "review",
            "run",
            "sold",
            "sponsored",
            "study",
        ),
        *("supplied", "survey"),
    )
)
PARTIES = frozenset(("con", "conservative", "green", "lab", "ld", "tory"))


def _is_name(view: View, first: int, last: int) -> bool:
    """Whether the capitals begin with no person, place, title or date."""
    doc, names = view.doc, view.doc.vocabulary.names
    key = doc.keys[first]
    if key in names.never or key in names.given or view.place_at(first) or view.style_at(first):
        return False
    if doc.at(DateWordEntry, first):
        return False
    return not any(view.role_at(at) for at in range(first, last))


def _is_surname(view: View, last: int) -> bool:
    return view.key(last - 1) in view.doc.vocabulary.names.family


@rule(
    "people.told",
    Confidence.MEDIUM,
    "He told the {organisation:Courant} that it rained.",
    "She told Ofsted's {organisation:Early Bell} programme the news.",
    "no: He told the Prime Minister that it rained. She told Quorn Vex, and told the Year 7s.",
)
def told(view: View, token: int) -> Body | None:
    """Whom somebody told: a newspaper with “the”, or a programme."""
    first = token + 1 + (view.key(token + 1) == "the")
    outlet = view.doc.at(OutletEntry, first) or view.known_at(first)
    if outlet:
        first = outlet.end + 1
        if not view.is_possessive(outlet.end):
            return None
    last = first
    while view.is_capital(last) and last < first + LONGEST:
        last += 1
    aired = view.key(last) in ON_AIR
    if last == first or not ((outlet and aired) or _is_name(view, first, last)):
        return None
    if not aired:
        other = view.key(last - 1).endswith("s") or view.kind(first) != CAPITAL
        if outlet or other or _is_surname(view, last):
            return None
        if view.key(first - 1) != "the" or view.key(last) not in REPORTED:
            return None
    return Body(first, last, told.id, "media")


@rule(
    "people.made-by",
    Confidence.MEDIUM,
    "A survey by {organisation:Quornwide} was published.",
    "It was bought by {organisation:Fen Oak} in May.",
    "no: A survey by Sarah Smith was done by Easter, and bought by Hull.",
)
def made_by(view: View, token: int) -> Body | None:
    """What a survey is by, or a firm was bought by."""
    first = token + 1 + (view.key(token + 1) == "the")
    if view.key(token - 1) not in MADE or not view.is_capital(first):
        return None
    last = first
    while view.is_capital(last) and last < first + LONGEST:
        last += 1
    if view.is_possessive(last) or _is_surname(view, last) or not _is_name(view, first, last):
        return None
    return Body(first, last, made_by.id)


@rule(
    "people.firm",
    Confidence.MEDIUM,
    "The caterer {organisation:Larder & Lane} left, said {organisation:Quorn & Sons}.",
    "no: She teaches Art & Design. Sarah & Tom left.",
)
def firm(view: View, token: int) -> Body | None:
    """Two names that “&” joins."""
    first = last = token
    while view.is_capital(first - 1) and token - first < LONGEST:
        first -= 1
    last = token + 1
    while view.is_capital(last) and last - token < LONGEST:
        last += 1
    if first == token or last == token + 1 or not _is_name(view, first, last):
        return None
    nouns = [view.noun_at(token - 1), view.noun_at(token + 1)]
    if any(noun and noun.entry.kind in ("creed", "field") for noun in nouns):
        return None
    short = any(view.doc.ends[at] - view.doc.starts[at] < 3 for at in (token - 1, token + 1))
    return None if short else Body(first, last, firm.id, "company")


@rule(
    "people.party-label",
    Confidence.MEDIUM,
    "Cllr Jo Quorn ({organisation:Con}) and Cllr Sam Vex ({organisation:Green}, Hill) left.",
    "no: The college (green as ever) and the lab (Lab 4) closed.",
)
def party_label(view: View, token: int) -> Body | None:
    """The party of a councillor, in brackets."""
    if not (view.is_capital(token) and view.is_capital(token - 2)):
        return None
    if view.key(token) not in PARTIES or view.key(token + 1) not in (")", ","):
        return None
    return Body(token, token + 1, party_label.id, "party")


def cued_bodies(view: View) -> Iterator[Body]:
    """The bodies of ``view`` that these rules find."""
    for wanted, cue in (("told", told), ("by", made_by), ("&", firm)):
        for token in view.doc.by_key.get(wanted, ()):
            if body := cue.apply(view, token):
                yield body
    for token in view.doc.by_key.get("(", ()):
        if body := party_label.apply(view, token + 1):
            yield body


RULES = (told, made_by, firm, party_label)
