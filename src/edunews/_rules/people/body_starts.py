"""Where the name of a body begins: “Health, Learning and Skills” before “Committee”."""

from edunews._rules.people.body_ends import REACH
from edunews._rules.people.view import View
from edunews._text.lexer import CAPITAL, DOTTED, LOWER, UPPER
from edunews.vocab.entries import BodyNounEntry, DateWordEntry, OrganisationEntry, RoleEntry

ADJECTIVAL = ("-area", "-based", "-born", "-led", "-run", "a.m.", "p.m.")
FIELD_HEADS = frozenset(("commission", "committee", "department", "ministry"))
OF_PLACE = frozenset(("city", "forest", "heart", "isle", "lady", "vale"))
OF_TWO = frozenset(("council", "police"))  # serve two places: “Avon and Somerset Police”


def before_fields(view: View, at: int) -> int:
    """The token where a field of work before “department” at ``at`` begins."""
    if view.key(at) not in FIELD_HEADS:
        return at
    for _ in range(2):
        hit = view.noun_at(at - 1)
        if view.kind(at - 1) != LOWER or not (hit and hit.entry.kind == "field"):
            break
        at -= 1
    return at


def left_end(view: View, at: int) -> int:
    """The first token of the capitalised words that lead up to ``at``."""
    doc, start = view.doc, max(view.sentence(at)[0], at - REACH)
    starters = doc.vocabulary.names.starters
    first = at
    while first > start:
        before = first - 1
        key = doc.keys[before]
        if _joins(view, before, start, at):
            first = before
        elif doc.kinds[before] in (CAPITAL, UPPER, DOTTED) and not key.endswith(ADJECTIVAL):
            if key in starters and _only_opens(view, before):
                break
            word = view.noun_at(before)
            if word and word.entry.kind == "standing":  # “Former council leader”
                break
            honorific = view.style_at(before)
            owner = any(view.is_possessive(after) for after in range(first, min(first + 3, at)))
            own = owner or view.key(at) in ("council", "school")  # “General Medical Council”
            styled = honorific and honorific.end == first and not own  # “Bishop Odo's Grammar”
            if styled and key not in ("sir", "dame", "lord", "lady", "king", "queen", "prince"):
                break
            first = before
        else:
            break
    while first < at and (view.is_possessive(first) or doc.keys[first] in ("&", ".", "and", "of")):
        first += 1
    lowered = view.is_small(doc.keys[first]) and not view.place_at(first)  # “Reading Council”
    if first < at and view.starts_sentence(first) and lowered:
        first += 1
    return _past_roles(view, first, at)


def _only_opens(view: View, at: int) -> bool:
    """Whether a small word with a capital is no part of a name: “The”, “Monday”, first words."""
    key = view.doc.keys[at]
    dated = view.doc.at(DateWordEntry, at) is not None
    article = key in ("a", "i", "the") and view.key(at + 1) != "&"  # “Texas A&M University”
    return dated or article or view.starts_sentence(at)


def _joins(view: View, before: int, start: int, head: int) -> bool:
    """Whether “'s”, “&” or the stop of “St.” at ``before`` joins two words of one name."""
    if before <= start:
        return False
    key, around = view.key(before), (view.key(before - 1), view.key(before + 1))
    if key == "," and "&" in view.keys[before:head]:  # “Harrow, Richmond & Uxbridge Colleges”
        return view.kind(before - 1) == CAPITAL and not _ends_other(view, before)
    if key == "and" or (key == "," and "and" in view.keys[before:head]):
        return _pairs(view, before, head)
    if not view.is_capital(before - 1):
        return False
    if key == "of":  # “St Mary's C of E Primary”, “Our Lady of Lourdes School”
        return around == ("c", "e") or around[0] in OF_PLACE
    if view.is_possessive(before) and _owns(view, before):
        return False
    initial = view.kind(before - 1) == UPPER and len(around[0]) == 1  # “Ida B. Wells School”
    return (
        (key == "." and (around[0] == "st" or initial)) or key == "&" or view.is_possessive(before)
    )


def _pairs(view: View, at: int, head: int) -> bool:
    """Whether “and” at ``at`` is inside a name: “Heads' and Deputies' Alliance”.

    So is that of “the Arts and Languages Board”, “Health, Learning and Skills Committee”,
    “Fen and Tarn Council”; not that of “Leeds and Hull Board”.
    """
    doc = view.doc
    if view.is_possessive(at - 1) and view.is_possessive(at + 2):
        return view.is_capital(at - 2) and doc.keys[at - 1] == doc.keys[at + 2] != "'s"
    if view.kind(at - 1) != CAPITAL or _ends_other(view, at):
        return False
    fields = [view.noun_at(at - 1), view.noun_at(at + 1)]
    if all(noun and noun.entry.kind == "field" for noun in fields):
        return True
    if view.key(head) == "committee":  # “the Food, Diet and Sleep Committee”
        return True
    if view.key(at) == ",":
        return False
    noun = view.body_noun_at(head)
    if noun and noun.entry.kind in OF_TWO and view.key(noun.end - 1) in ("council", "police"):
        known = view.key(at - 2) in doc.vocabulary.names.given or at - 2 in doc.ending(
            BodyNounEntry
        )
        return not known and not view.is_small(doc.keys[at - 1])
    return view.key(at - 2) == "the"


def _ends_other(view: View, at: int) -> bool:
    """Whether another body or a role ends before ``at``: “Ofsted and Leeds City Council”."""
    doc = view.doc
    if any(doc.at(row, at - 1) for row in (BodyNounEntry, OrganisationEntry, RoleEntry)):
        return True
    return at in doc.ending(OrganisationEntry) or view.style_at(at - 2) is not None


def _owns(view: View, at: int) -> bool:
    """Whether “'s” at ``at`` says where a body is: “Hertfordshire's Watford Grammar School”.

    Or whose it is: “the Department of Learning's Office of Rights”.
    """
    doc, word = view.doc, at - 1
    owner = view.key(word - 1) in ("of", "for") and word - 1 in doc.ending(BodyNounEntry)
    if not view.is_capital(at + 1):  # “Kilkenny County Council's planning committee”
        owner |= at in doc.ending(BodyNounEntry) or at in doc.ending(OrganisationEntry)
    if owner and doc.keys[at] == "'s":
        return True
    if view.is_capital(word - 1) and not view.starts_sentence(word - 1):
        return False
    if view.place_at(word):
        return True
    named = view.style_at(word) or view.role_at(word) or doc.keys[at] != "'s"
    own = view.body_noun_at(at + 1) or view.body_noun_at(at + 2)
    return not named and own is None and view.is_capital(at + 2)


def _past_roles(view: View, first: int, at: int) -> int:
    """Past a title that stands before the name: “Principal Brook Vale Academy”."""
    role = view.role_at(first)
    # “Bishop's Stortford School”, “Bishop Odo's Grammar”
    possessive = role and any(view.is_possessive(after) for after in (role.end, role.end + 1))
    job = role and role.entry.kind in ("family", "occupation")  # “Cook Islands Church”
    if role and not job and first < role.end < at and not possessive and not view.is_plural(role):
        return role.end
    return first
