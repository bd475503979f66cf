"""Where the name of a body ends: “of Wessex”, “for Education and Skills” after its noun."""

from edunews._rules.people.view import View
from edunews._text.lexer import CAPITAL

REACH = 12  # no name of a body is longer than that on either side of its noun
INNER = frozenset(("of", "for", "&", "in", "on", "at", "and", "o", "na", "de", "y", "yr"))
IRISH = frozenset(("an", "ar", "le"))
LINKS = frozenset(("&", "for", "i", "na", "o", "of", "y", "yr"))
PLACED = frozenset(("abbey", "academy", "college", "university"))
STATIONS = frozenset(("abc", "bbc", "itv", "nbc", "news", "radio", "rnz"))
OF_SUBJECTS = frozenset(("college", "department", "faculty", "institute", "office", "school"))
TASKED = frozenset(("agency", "group", "panel"))  # for or on something
OF_MANY = frozenset(("children", "men", "people", "women"))  # plurals that take “'s”
BEFORE_LATIN = frozenset(
    (
        *(
            "coleg",
            "coláiste",
            "gaelscoil",
            "kura",
            "ollscoil",
            "prifysgol",
            "scoil",
            "universidad",
        ),
        *("université", "ysgol"),
    )
)


def completed(view: View, at: int) -> int:
    """Past “of America” after a noun that ends a name, and past “Essex” in “BBC Radio Essex”."""
    doc, noun = view.doc, view.key(at - 1)
    if view.key(at) == "of" and view.is_capital(at + 1):
        hit = view.place_at(at + 1)
        return hit.end if hit else at
    if noun in TASKED and view.key(at) in ("for", "on") and view.is_capital(at + 1):
        return right_end(view, at, opens=False)  # “All-Party Group on Literacy”
    if noun == "college" and (place := view.place_at(at)):
        return place.end if view.is_capital(at) else at  # “King’s College London”
    if view.key(at) == "," and _has_campus(view, at):
        return at + 2
    if noun in STATIONS and view.kind(at) == CAPITAL and not view.starts_sentence(at):
        last = at
        while view.kind(last) == CAPITAL and last < at + 3 and not view.role_at(last):
            last += 1
        names = doc.vocabulary.names
        given = view.key(at) in names.given and not view.place_at(at)
        other = given or view.key(at) in names.starters
        return at if other or view.is_capital(last) else last
    return at


def _has_campus(view: View, comma: int) -> bool:
    """Whether a name goes on past ``comma``: “Balliol College, Oxford”."""
    before = view.key(comma - 1)
    if before == "college":
        return view.key(comma + 1) in ("cambridge", "oxford")
    state = before == "university" and view.key(comma - 2) == "state"
    return (state or before == "california") and view.kind(comma + 1) == CAPITAL


def right_end(view: View, at: int, *, opens: bool) -> int:
    """The end of what belongs to a name after its noun: “of Wessex”, “for Education”."""
    doc, end = view.doc, min(view.sentence(at - 1)[1], at + REACH)
    last = at if opens else _at_place(view, at, end)
    if opens and view.is_capital(at) and not _begins(view, at - 1):
        return at  # “Council Member Jo Pike”
    while last < end:
        if view.is_capital(last) and not view.style_at(last):
            if _is_office(view, last) or not (opens or _common(view, last)):
                break
            given = doc.keys[last] in doc.vocabulary.names.given and view.is_capital(last + 1)
            if given and last > at and not _begins(view, at - 1):  # “… for Education Jo Pike”
                break
            last += 1
        elif view.is_possessive(last) and view.is_capital(last + 1) and last + 1 < end:
            own = view.body_noun_at(last + 1) and view.key(last - 1) in OF_MANY
            if (not own and doc.keys[last] == "'s") or view.place_at(last + 1):
                break  # “of Teachers’ Ohio chapter”
            last += 1
        elif doc.keys[last] in INNER and (follow := _purpose(view, at, last, end)):
            last, opens = follow, True
        elif follow := _listed(view, at, last, end):
            last = follow
        else:
            break
    return last


def _listed(view: View, noun_end: int, last: int, end: int) -> int:
    """The end of a list of fields that goes on at ``last``: “…, Skills and Learning”; or 0.

    So does “Coláiste an Ghleanna”.
    """
    if view.key(last) in IRISH and _begins(view, noun_end - 1) and view.is_capital(last + 1):
        return last + 2
    at, closed = last, view.key(last) != "," or last == noun_end
    while at + 1 < end and view.key(at) in (",", "and") and not closed:
        closed = view.key(at) == "and"
        at += 2 * (view.key(at + 1) == "further" and view.key(at + 2) == "and")
        hit = view.noun_at(at + 1)
        if not (hit and hit.entry.kind == "field" and view.is_capital(at + 1)):
            return 0
        at = hit.end
    return at if closed and at > last else 0


def _at_place(view: View, at: int, end: int) -> int:
    """Past the place that a school of a group has behind it: “Outwood Academy Carlton”."""
    names = view.doc.vocabulary.names
    plain = at < end and view.key(at - 1) in PLACED and view.kind(at) == CAPITAL
    if not plain or view.is_capital(at + 1) or view.speaks_at(at):
        return at
    key = view.key(at)
    other = key in names.starters or view.role_at(at)
    return at if other or view.body_noun_at(at) else at + 1


def _purpose(view: View, at: int, last: int, end: int) -> int:
    """The token after “of Wessex”, “for Education”, “and Skills” at ``last``; 0 if it is none."""
    doc, names = view.doc, view.doc.vocabulary.names
    follow = last + 2 if view.key(last + 1) in ("the", "an") else last + 1
    if follow >= end or not view.is_capital(follow) or _is_office(view, follow):
        return 0
    role = view.role_at(follow)
    if role and doc.keys[last] == "of" and not view.is_plural(role):  # “of President Pike”
        return 0
    further = view.key(follow) == "further" and view.is_capital(follow + 1)
    if doc.keys[follow] in names.starters and not further:  # “on Tuesday”
        return 0
    if doc.keys[last] == "at" and (follow > last + 1 or not view.place_at(follow)):
        return 0  # but “University of Texas at Austin”
    if doc.keys[last] == "and" and (follow > last + 1 or _begins(view, follow)):
        return 0
    if doc.keys[last] not in ("and", "in") or _common(view, follow):
        hit = view.noun_at(follow)  # “and Education Quornland” is another body
        other = (
            doc.keys[last] == "and"
            and hit is not None
            and hit.entry.kind == "field"
            and view.is_capital(hit.end)
            and not _common(view, hit.end)
        )
        return 0 if other else follow + 1
    if doc.keys[at - 1] == "diocese":  # “of Bath and Wells”
        return follow + 1
    # “Council for Arts and Crafts”, but not “University of Leeds and Unison”
    field = view.noun_at(last - 1)  # “Institute of Politics and Public Service”
    purpose = doc.keys[last] == "and" and (
        {"for", "on"} & set(doc.keys[at:last])
        or _plural_ends(view, follow, end)
        or (field is not None and field.entry.kind == "field")
        or (view.key(at - 1) in OF_SUBJECTS and view.key(at) == "of" and not view.place_at(at + 1))
    )
    other = view.known_at(follow) or view.place_at(follow) or view.speaks_at(follow + 1)
    return 0 if not purpose or other or doc.keys[follow] in names.given else follow + 1


def _begins(view: View, at: int) -> bool:
    """Whether a noun that stands before its name begins there: “and Coláiste Bríde”."""
    return view.key(at) in BEFORE_LATIN


def _plural_ends(view: View, at: int, end: int) -> bool:
    """Whether two words and more end in a plural: “Speech and Language Therapists”."""
    last = at
    while last < end and view.is_capital(last):
        last += 1
    own = view.is_possessive(last) and view.body_noun_at(last + 1)  # “and Hull Students’ Union”
    return last - at > 1 and view.key(last - 1).endswith("s") and not own


def _is_office(view: View, token: int) -> bool:
    """Whether a title begins there, and its holder's name follows: “President Jo Pike”."""
    role, names = view.role_at(token), view.doc.vocabulary.names
    if role is None or view.is_plural(role):
        return False
    after = view.key(role.end)
    if not view.is_capital(role.end) or after in names.given or after in names.family:
        return True
    return role.entry.kind in ("minister", "politics")  # “Assembly Speaker Marzouq Al-Ghanim”


def _common(view: View, token: int) -> bool:
    """Whether a field of work or a noun for bodies stands there: “… Education and Skills”."""
    hit = view.noun_at(token)
    if hit and hit.entry.kind == "field":
        return True
    return view.body_noun_at(token) is not None


def capital_run(view: View, first: int, limit: int) -> int:
    """The end of a run of capitals from ``first``, with “of”, “for”, “&” inside it."""
    doc, last = view.doc, first
    limit = min(limit, first + REACH)
    while last < limit:
        if view.is_capital(last):
            last += 1
        elif view.is_possessive(last) and last + 1 < limit and view.is_capital(last + 1):
            several = doc.keys[last] != "'s"  # “Scholars’ Ladder”
            if last == first or not (several or view.body_noun_at(last + 1)):
                break
            last += 1
        elif last > first and doc.keys[last] in LINKS and last + 1 < limit:
            follow = last + 2 if view.key(last + 1) == "the" else last + 1
            if follow >= limit or not view.is_capital(follow):
                break
            last = follow + 1
        else:
            break
    return last
