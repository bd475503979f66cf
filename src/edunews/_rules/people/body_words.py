"""Bodies told by the words beside them: “the think tank Forward Schools”, “the Department”."""

from collections.abc import Iterator

from edunews._rules.people.bodies import Body
from edunews._rules.people.body_ends import capital_run, completed
from edunews._rules.people.names import CREDITS
from edunews._rules.people.view import View
from edunews._rules.rule import rule
from edunews._text.gazetteer import Hit
from edunews._text.lexer import CAPITAL, LOWER
from edunews.model.provenance import Confidence
from edunews.model.text import ParagraphKind
from edunews.vocab.entries import BodyNounEntry, DateWordEntry
from edunews.vocab.pages import OutletEntry

LONGEST = 8
CALLED = frozenset(("called", "named"))
ENDS_APPOSED = frozenset((",", ".", ")", "–", "behind", "for", "led", "of", "run", "that", "which"))
OF_SOMEBODY = frozenset(("her", "his", "its", "my", "our", "their", "whose"))
# Bodies whose kind is said beside their name, so that “the firm Fair Plate” tells.
TOLD = frozenset(
    (
        *("campaign", "charity", "company", "media", "membership body", "research", "school trust"),
        "union",
    )
)
# What only a body does: “Sparkwise, which makes apps”.
RUNS = frozenset(
    (
        *("campaigns", "charges", "employs", "funds", "makes", "manages", "operates", "oversees"),
        *("owns", "provides", "represents", "runs", "sells", "sponsors", "supplies", "trains"),
    )
)
REPORTS = frozenset(
    ("analysed", "approached", "asked", "can", "contacted", "had", "has", "surveyed", "was")
)
# Named without “the”: “before Parliament next month”.
BARE = frozenset(("congress", "parliament", "senedd"))
# Bodies of which an article has one, so that “the Department” names it.
SINGLE = frozenset(
    (
        *("church", "council", "court", "government", "legislature", "membership body", "school"),
        *("regulator", "school district", "school trust", "university"),
    )
)


@rule(
    "people.outlet",
    Confidence.MEDIUM,
    "She told {organisation:Schools Week} that it rained. {organisation:Tes} has learned why.",
    "no: The independent panel met. The sun had come out.",
)
def outlet(view: View, hit: Hit) -> Body | None:
    """A newspaper or broadcaster that somebody talks to, or that found something out."""
    doc = view.doc
    if doc.kind_at(hit.start) is ParagraphKind.CAPTION or is_credited(view, hit.start, hit.end):
        return None
    first = hit.start + 1 if doc.keys[hit.start] == "the" and hit.end - hit.start > 1 else hit.start
    last = hit.end
    while last > first and doc.kinds[last - 1] == LOWER:  # “PA news agency”
        last -= 1
    if last == first:  # “The independent …” opens a sentence
        return None
    plain = last - first == 1 and doc.kinds[first] == CAPITAL
    reports = view.speaks_at(last) or view.key(last) in REPORTS  # “Tes has learned”
    if view.is_possessive(first - 1) and view.key(last) not in ("programme", "show"):
        return None  # “Speaking on RTÉ's Morning Ireland”
    if plain and ((view.starts_sentence(first) and not reports) or view.is_capital(last)):
        return None
    return Body(first, completed(view, last), outlet.id, "media")


@rule(
    "people.capital-noun",
    Confidence.MEDIUM,
    "She thanked the {organisation:Department} for its money.",
    "She told the {organisation:Advertiser} that {organisation:Parliament} met.",
    "no: She thanked the department. School is out.",
)
def capital_noun(view: View, hit: Hit) -> Body | None:
    """A common noun with a capital that stands for one body: “the Department”."""
    doc, at = view.doc, hit.start
    if doc.kinds[at] != CAPITAL or hit.end - at > 1 or view.is_capital(hit.end):
        return None
    if hit.entry.kind not in SINGLE:  # “told the Advertiser”
        told = hit.entry.kind == "media" and view.key(at - 1) == "the" and view.speaks_at(at - 2)
        return _named(hit) if told else None
    if view.key(hit.end) == "and" and view.is_capital(hit.end + 1):  # “the Schools and Art Show”
        return None
    bare = doc.keys[at] in BARE and view.kind(at - 1) == LOWER and view.key(at - 1) != "of"
    if not bare and view.key(at - 1) not in ("the", "in", "no"):
        return None
    further = view.key(hit.end) == "of" and (view.is_capital(hit.end + 1) or _the(view, hit.end))
    further = further or (view.key(hit.end) == "for" and view.is_capital(hit.end + 1))
    if view.key(hit.end) in ("-", "’s", "&") or view.starts_sentence(at) or further:
        return None if view.key(at - 1) != "the" or further else _named(hit)
    return _named(hit)


def _the(view: View, of: int) -> bool:
    return view.key(of + 1) == "the" and view.is_capital(of + 2)


def _named(hit: Hit) -> Body:
    return Body(hit.start, hit.end, capital_noun.id, hit.entry.kind)


@rule(
    "people.cause",
    Confidence.MEDIUM,
    "The plan from {organisation:Parents for Play} failed, {organisation:Mums Against Cuts} said.",
    "The {organisation:New Voices for Schools} gave money to {organisation:Songs for Children}.",
    "no: Teachers for years had said so. Parents against it left. He left Hull for Leeds.",
    "no: The Minister for Education left Spain for Easter.",
)
def cause(view: View, token: int) -> Body | None:
    """People in the plural, and what they are for or against; or words, and whom they are for."""
    doc, last = view.doc, token + 2
    if not (view.is_capital(last) and view.kind(token) == CAPITAL):
        return None
    first, floor = token, max(view.sentence(token)[0], token - LONGEST)
    while first > floor and view.kind(first - 1) == CAPITAL:
        first -= 1
    first += view.key(first) == "the"
    people = view.role_at(token) or view.noun_at(token)
    several = people and people.end == token + 1 and doc.keys[token].endswith(("s", "women"))
    after = last + view.is_capital(last + 1)
    field = view.noun_at(last) or view.noun_at(after)
    whom = (field and field.entry.kind == "field") or view.is_small(view.key(last))
    if several:
        first = token
    elif not whom or not _is_called(view, first, token):
        return None
    return Body(first, capital_run(view, last, view.sentence(token)[1]), cause.id, "campaign")


def _is_called(view: View, first: int, token: int) -> bool:
    """Whether words before “for” are no person, and not one word that opens or is somebody's.

    “Entries for English fell”, “its Vision for Learning”.
    """
    if view.doc.keys[first] in view.doc.vocabulary.names.given or _is_titled(view, first, token):
        return False
    opens = view.starts_sentence(first) or view.is_possessive(first - 1)
    return first < token or (not opens and _is_new(view, first))


def _is_titled(view: View, first: int, token: int) -> bool:
    """Whether a title, a noun for bodies or a month stands there: “Minister for …”."""
    for at in range(first, token + 1):
        noun = view.noun_at(at)
        if view.role_at(at) or view.body_noun_at(at) or view.doc.at(DateWordEntry, at):
            return True
        if noun and noun.entry.kind in ("field", "standing", "thing"):
            return True
    return False


@rule(
    "people.which",
    Confidence.MEDIUM,
    "The school is run by {organisation:Fen North}, which has nine more.",
    "She left {organisation:Sparkwise}, which makes apps.",
    "no: He left Hull, which has nine schools. She read Emma, which has a heroine.",
)
def which(view: View, token: int) -> Body | None:
    """Capitals before “, which runs”: what runs, represents or employs is no person."""
    comma = token - 1
    if view.key(comma) != ",":
        return None
    first, floor = comma, max(view.sentence(token)[0], comma - LONGEST)
    while first > floor and view.is_capital(first - 1):
        first -= 1
    verb = view.key(token + 1 + (view.key(token + 1) in ("also", "now")))
    led = view.key(first - 1) == "by" and verb == "has"
    if first == comma or not (verb in RUNS or led) or not _is_new(view, first):
        return None
    return Body(first, comma, which.id)


@rule(
    "people.kind-before",
    Confidence.MEDIUM,
    "A poll by the research firm {organisation:Classroom Voice} found little.",
    "He chairs the think tank {organisation:Forward Ideas}.",
    "Her charity, {organisation:Bus Stop}, grew. So did the charity {organisation:Kids Matter}.",
    "no: A poll by the school Sarah Smith went to found little.",
)
def kind_before(view: View, hit: Hit) -> Body | None:
    """Capitals right after a noun for bodies: “the charity Coram”."""
    doc, first = view.doc, hit.end
    first += view.key(first) in CALLED or (
        view.key(first) == "," and view.key(hit.start - 1) in OF_SOMEBODY
    )
    if not view.is_capital(first):
        return None
    if doc.sentence_of[hit.start] != doc.sentence_of[first]:
        return None
    last = capital_run(view, first, view.sentence(first)[1])
    known = doc.keys[first] in doc.vocabulary.names.never  # “the charity Every Seat”
    if not _is_new(view, first) and not (known and last - first > 1):
        return None
    return Body(first, last, kind_before.id, hit.entry.kind)


@rule(
    "people.kind-after",
    Confidence.MEDIUM,
    "She left {organisation:Fen Edge}, a unit with 18 pupils.",
    "{organisation:Children First}, the campaign run by parents, has won.",
    "no: She met Sarah Smith, a school nurse. Ultimately, the union won.",
)
def kind_after(view: View, hit: Hit) -> Body | None:
    """Capitals before “, a charity”, “, the think tank”."""
    doc, at = view.doc, hit.start
    if "," not in doc.keys[max(at - 4, 0) : at] or hit.entry.kind not in TOLD:
        return None
    if view.role_at(at) or view.is_possessive(hit.end):  # “Jo Pike, the charity’s head”
        return None
    if view.kind(hit.end) == LOWER and view.role_at(hit.end):
        return None
    start = view.sentence(at)[0]
    for comma in range(at - 1, max(start, at - 5), -1):
        if view.key(comma) == ",":
            break
    else:
        return None
    if view.key(comma + 1) not in ("a", "an", "the") or not view.is_capital(comma - 1):
        return None
    if not {"at", "for", "in", "of", "on", "with"}.isdisjoint(doc.keys[comma + 2 : at]):
        return None
    first = comma
    while first > max(start, comma - LONGEST) and view.is_capital(first - 1):
        first -= 1
    first += view.starts_sentence(first) and doc.keys[first] in doc.vocabulary.names.starters
    clause = view.key(comma + 1) == "the" and view.key(hit.end) not in ENDS_APPOSED
    long = comma - first > 1 and doc.keys[first] in doc.vocabulary.names.never
    if first >= comma or clause or not (long or _is_new(view, first)):
        return None
    return Body(first, comma, kind_after.id, hit.entry.kind)


def _is_new(view: View, first: int) -> bool:
    """Whether no person, title or place begins there."""
    doc, names = view.doc, view.doc.vocabulary.names
    key = doc.keys[first]
    if key in names.never or key in names.given:
        return False
    role = view.role_at(first)
    alone = not (view.is_capital(first + 1) or view.is_possessive(first + 1))
    office = role and (alone or not view.is_plural(role))  # but “Scholars’ Ladder”
    place = view.place_at(first) and alone  # but “the law firm Harlow Pryce”
    return not (view.style_at(first) or office or place)


def is_credited(view: View, first: int, last: int) -> bool:
    """Whether a picture is credited to it: “(Jo Pike/The Observer)”, “Source: Hill School”."""
    before = view.key(first - 1)
    if before == ":":
        return view.key(first - 2) in CREDITS
    return before in ("/", "©", "|") or view.key(last) == "/"


def worded_bodies(view: View) -> Iterator[Body]:
    """The bodies of ``view`` that these rules find."""
    for hit in view.doc.find(OutletEntry):
        if body := outlet(view, hit):
            yield body
    for after in view.doc.places({"against", "for"}):
        if view.is_capital(after - 1) and (body := cause.apply(view, after - 1)):
            yield body
    for token in view.doc.by_key.get("which", ()):
        if view.is_capital(token - 2) and (body := which.apply(view, token)):
            yield body
    for hit in view.doc.find(BodyNounEntry):
        yield from (body for body in _beside(view, hit) if body)


def _beside(view: View, hit: Hit) -> Iterator[Body | None]:
    """What the rules read that have what they need beside a noun for bodies."""
    if view.doc.kinds[hit.start] != LOWER:
        yield capital_noun.apply(view, hit)
    elif hit.entry.kind in TOLD or view.keys[hit.start] == "agency":
        if view.is_capital(hit.end) or view.key(hit.end) in CALLED or view.key(hit.end) == ",":
            yield kind_before.apply(view, hit)
        if "," in view.doc.keys[max(hit.start - 4, 0) : hit.start]:
            yield kind_after.apply(view, hit)


RULES = (outlet, capital_noun, cause, which, kind_before, kind_after)
