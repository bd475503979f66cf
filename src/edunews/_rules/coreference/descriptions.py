"""Descriptions: "the union", "the research director", "a union leader has warned"."""

from collections import Counter
from typing import Any

from edunews._rules.coreference.focus import (
    FEMALE,
    MALE,
    MEN,
    WOMEN,
    Event,
    Focus,
    is_subject_of_cue,
)
from edunews._rules.rule import Named, Rule, rule
from edunews._text.document import Document
from edunews._text.lexer import LOWER
from edunews.model.people import Organisation, Person
from edunews.model.provenance import Confidence
from edunews.vocab.entries import (
    BodyNounEntry,
    CueEntry,
    NameNounEntry,
    RoleEntry,
    SourceNounEntry,
)

__all__ = ["RULES", "Found", "describe"]

DEFINITE = frozenset("the this its his her their our".split())
INDEFINITE = frozenset("a an one another".split())
LIKE = {
    "union": ("union", "association", "federation", "organisation"),
    "authority": ("council",),
    "watchdog": ("inspectorate", "regulator"),
    "district": ("school district",),
    "system": ("school district",),
}
AFTER_NOUN = frozenset("of at for in from who whose".split())
WRITTEN = frozenset("letter email e-mail message note post".split())
NEAR = 3
LEADS = 4  # story paragraphs in which somebody may speak before being named
NOUNS = (RoleEntry, SourceNounEntry, BodyNounEntry, NameNounEntry)
ANYBODY = frozenset("leader boss chief figure expert".split())
OFFICES = frozenset(
    "leader boss chief head expert academic campaigner economist researcher professor director "
    "minister secretary president chair analyst principal headteacher headmaster superintendent "
    "lawyer commissioner figure official union".split()
)


@rule(
    "coreference.body",
    Confidence.MEDIUM,
    "The Acorn Trust runs ten schools. {description:The trust} said they were safe.",
    "no: The trust that parents had in the school was gone.",
)
def body(focus: Focus, token: int) -> Organisation | None:
    """The union, the trust, its council: the body of that sort last named, or the only one."""
    noun = focus.doc.keys[token]
    fits = _called(focus, noun)
    for group in focus.groups(token) if fits else ():
        near = [event.who for event in group if event.who and event.who.id in fits]
        if near and isinstance(near[-1], Organisation):
            return near[-1]
    return next(iter(fits.values())) if len(fits) == 1 else None


def _called(focus: Focus, noun: str) -> dict[str, Organisation]:
    """The bodies that may be called by a noun."""
    fits: dict[str, Organisation] = {}
    for name in (noun, *LIKE.get(noun, ())):
        fits = fits or {body.id: body for body in focus.bodies.get(name, ())}
    return fits


@rule(
    "coreference.office",
    Confidence.MEDIUM,
    "Jo Pike, the research director, resigned. {description:The director} said it was time.",
    "no: The director of another trust said it was time.",
)
def office(focus: Focus, first: int, last: int) -> Person | None:
    """The judge, the deputy head, her husband: who was called so."""
    words = {key for key in focus.doc.keys[first:last] if key != "of"}
    role = focus.doc.at(RoleEntry, last - 1) or focus.doc.at(RoleEntry, first)
    kin = focus.doc.at(NameNounEntry, last - 1)
    known = focus.kin if kin and kin.entry.kind == "kin" else focus.context
    groups = focus.groups(first)
    for number, group in enumerate(groups):
        for who in [event.who for event in group if isinstance(event.who, Person)]:
            called = known.get(who.id, ())
            if words.issubset(called) or (number == 0 and not words.isdisjoint(called)):
                return who
    if known is focus.kin:
        return None
    same = [p for p in focus.called.get(focus.doc.keys[last - 1], ()) if focus.before(p, first)]
    fits = [p for p in same[:20] if words.issubset(focus.context[p.id])]
    if len(fits) == 1:
        return fits[0]
    if focus.doc.keys[last - 1].endswith("s") and focus.doc.keys[last - 1] != "boss":
        return None  # the authors: nobody in particular
    people = [e.who for group in groups[:2] for e in group if isinstance(e.who, Person)]
    alike = [p for p in people if role and role.entry.kind in focus.roles[p.id]]
    if alike or not is_subject_of_cue(focus.doc, last):
        return alike[0] if alike else None
    near = {e.who.id: e.who for e in groups[0] if isinstance(e.who, Person)} if groups else {}
    return next(iter(near.values())) if len(near) == 1 else None


@rule(
    "coreference.holder",
    Confidence.MEDIUM,
    "Jo Pike, director of the Acorn Trust, resigned. {description:The Acorn Trust director} said "
    "it was time.",
    "Jo Pike, head of Acorn School, left. {description:The head of Acorn School} said it was time.",
    "no: Jo Pike, director of the Acorn Trust, resigned. The director of Beech Trust was cross.",
)
def holder(focus: Focus, words: set[str], body: Organisation) -> Person | None:
    """The CST chief executive, the head of Acorn School: the one who holds that office there."""
    held = focus.offices.get(body.id, ())
    fits = [who for who, title in held if words <= title or words <= ANYBODY]
    return fits[-1] if fits and all(who is fits[0] for who in fits) else None


@rule(
    "coreference.lead",
    Confidence.MEDIUM,
    "Tired heads\n\nHeads are tired, {description:a union leader} has warned.\n\n"
    "Jo Pike, general secretary of the Heads’ Union, said: “We are tired.”",
    "no: Jo Pike left. Heads are tired, a former pupil said.",
)
def lead(focus: Focus, named: Named, first: int, last: int, story: int) -> Person | None:
    """A union leader has warned: the one whom the story then names."""
    doc, keys = focus.doc, focus.doc.keys[first:last]
    opens = {event.who.id: event.first for event in reversed(focus.events) if event.who}
    later = [p for p in named.people if opens.get(p.id, 0) > first]  # captions do not count
    sex = _sex(focus, first, last)
    later = [p for p in sorted(later, key=lambda p: opens[p.id])[:30] if _may_be(focus, p, sex)]
    if keys[-1] in ANYBODY:  # rather one who holds an office than a member who spoke first
        offices = [p for p in later if not OFFICES.isdisjoint(focus.context[p.id])]
        return next(iter(offices or later), None)
    if keys[-1].endswith("s") and keys[-1] != "boss":
        return None  # parents, heads: nobody in particular
    called = [p for p in later if keys[-1] in focus.context[p.id]]
    called = [p for p in called if set(keys[1:]).issubset(focus.context[p.id])] or called
    role = doc.at(RoleEntry, last - 1)
    like = [p for p in later if role and role.entry.kind in focus.roles[p.id]]
    if called or like:
        return (called or like)[0]
    if keys[-1] in OFFICES:
        return later[0] if later else None
    kin = doc.at(NameNounEntry, last - 1)
    if kin and kin.entry.kind == "kin":
        family = Counter(p.name.split()[-1] for p in named.people)
        related = [p for p in later if family[p.name.split()[-1]] > 1 and _is_quoted(focus, p)]
        return next(iter(related or [p for p in later if not focus.roles[p.id]]), None)
    if story or not later:
        return None
    opening = doc.block_of[opens[later[0].id]]  # a school cook leaves … *Yve Thack*, 64, joined
    near = opens[later[0].id] - doc.blocks[opening][0] < NEAR and focus.story[opening] < NEAR
    return later[0] if near else None


def _sex(focus: Focus, first: int, last: int) -> str:
    """What "a mother", or "her" in the same sentence, tells of somebody described."""
    doc, stop = focus.doc, focus.doc.sentences[focus.doc.sentence_of[first]][1]
    for token in range(last - 1, stop):
        key = doc.keys[token]
        if (key in FEMALE or key in WOMEN) and not focus.in_marks(token):
            return "f"
        if (key in MALE or key in MEN) and not focus.in_marks(token):
            return "m"
    return ""


def _may_be(focus: Focus, person: Person, sex: str) -> bool:
    return not sex or focus.gender.get(person.id, sex) == sex


@rule(
    "coreference.document",
    Confidence.MEDIUM,
    "A report by the Acorn Trust is out. {description:The report} said roofs leaked.",
    "no: A report is out. The report said roofs leaked.",
)
def document(focus: Focus, token: int) -> Person | Organisation | None:
    """The report, the letter: who issued it, if an earlier sentence says so."""
    doc, noun = focus.doc, focus.doc.keys[token].rstrip("s")
    for group in focus.groups(token):
        for event in group:
            low, high = doc.sentences[doc.sentence_of[event.first]]
            before = doc.keys[max(low, event.first - 4) : event.first]
            after = doc.keys[event.last : min(high, event.last + 4)]
            issued = "by" in before or "from" in before or is_subject_of_cue(doc, event.last)
            if after[:1] == ("wrote",) and noun in WRITTEN:
                return event.who
            if issued and any(key.rstrip("s") == noun for key in doc.keys[low : event.first]):
                return event.who
            owned = after[:1] in (("'s",), ("'",)) or isinstance(event.who, Organisation)
            if owned and any(key.rstrip("s") == noun for key in after):
                return event.who
    return None


@rule(
    "coreference.unnamed-body",
    Confidence.MEDIUM,
    "Jo Pike has resigned. {description:The faculty union} said it was too late.",
    "no: The Acorn Trust runs ten schools. The trust said they were safe.",
    "no: The newly elected Labour government promised that it would act.",
)
def unnamed(focus: Focus, first: int, last: int) -> Organisation:
    """The faculty union said: a body that speaks and is nowhere named is known by its noun."""
    kind = next(
        (hit.entry.kind for t in range(first, last) if (hit := focus.doc.at(BodyNounEntry, t))), ""
    )
    return focus.unnamed(focus.doc.words(first, last), kind)


RULES: tuple[Rule[Any], ...] = (body, office, holder, lead, document, unnamed)
Found = tuple[Rule[Any], int, int, Person | Organisation]
# What may follow a noun that ends its phrase: "the union said", not "the union leader".
CLOSERS = frozenset(
    ", . : ; ' 's ) – — - and but or of for in on at to by with from that which who is was are "
    "were has have had will would can could may should must do does did".split()
)


def describe(focus: Focus, named: Named, token: int, story: int) -> Found | None:
    """What the noun at ``token`` points to: the rule, the phrase, and whom.

    ``story`` is the number of the story paragraph that it stands in.
    """
    doc = focus.doc
    if doc.keys[token] == "year-old" or "-of-" in doc.keys[token]:
        return _by_age(focus, token)
    start = _start(doc, token)
    sort = doc.at(BodyNounEntry, token)
    staff = doc.at(SourceNounEntry, sort.end) if sort else None
    if staff and staff.entry.kind in ("spokesperson", "person"):
        first, said = start[0] if start else token, doc.keys[staff.end - 1]
        if said in ANYBODY and doc.keys[first] != "the" and story < LEADS:
            who = lead(focus, named, first, staff.end, story)  # Union boss says teachers are tired
            if who:
                return lead, first, staff.end, who
        return _staff(focus, start[0] if start else token, token, staff.end)
    if doc.keys[token] in ("inspectors", "inspector"):
        return _inspectors(focus, start[0] if start else token, token + 1)
    if start is None:
        return None
    first, definite = start
    if not definite and story >= LEADS and doc.keys[first] not in INDEFINITE:
        return None
    hits = [doc.starting(kind) for kind in NOUNS]
    last = max([found[token].end for found in hits if token in found], default=token + 1)
    if last < len(doc) and _introduces(focus, last):
        return None
    known = _definite(focus, token, first, last) if definite else None
    return known or _person(focus, named, token, first, last, story)


def _body_ahead(focus: Focus, first: int, last: int) -> Found | None:
    """A union has warned: the one that the story then names."""
    fits = _called(focus, focus.doc.keys[last - 1])
    opens = [event for event in focus.events if event.who and event.who.id in fits]
    if not opens or opens[0].first < first or not isinstance(opens[0].who, Organisation):
        return None
    return (lead, first, last, opens[0].who) if _speaks(focus.doc, first, last) else None


def _person(
    focus: Focus, named: Named, token: int, first: int, last: int, story: int
) -> Found | None:
    """Somebody whom the story names later, or not at all."""
    doc = focus.doc
    paper = doc.at(SourceNounEntry, token)
    if doc.at(BodyNounEntry, last - 1) or doc.at(BodyNounEntry, token):
        return _body_ahead(focus, first, last) if story < LEADS else None
    if paper and paper.entry.kind == "document":
        return None
    voice = doc.at(SourceNounEntry, last - 1)
    if voice and voice.entry.kind == "spokesperson":
        return _voice(focus, first, last) if doc.keys[first] in INDEFINITE else None
    if story < LEADS and _speaks(doc, first, last):
        who = lead(focus, named, first, last, story)
        if who:
            return lead, first, last, who
    if doc.keys[first] in INDEFINITE and first == _opening(doc, token):
        focus.added.append(Event(first, last, None))  # somebody unnamed: "A former pupil said"
    return None


def _by_age(focus: Focus, token: int) -> Found | None:
    """The 34-year-old said, the mum-of-two said: whom the sentence before was about."""
    doc = focus.doc
    first = token - (3 if doc.keys[token] == "year-old" else 1)
    if first < 0 or doc.keys[first] != "the" or not is_subject_of_cue(doc, token + 1):
        return None
    head = doc.keys[token].partition("-")[0]  # the mum-of-two
    gender = "f" if head in WOMEN else "m" if head in MEN else None
    people = [e.who for group in focus.groups(first) for e in group if isinstance(e.who, Person)]
    fits = [p for p in people if gender is None or focus.gender.get(p.id, gender) == gender]
    return (office, first, token + 1, fits[0]) if fits else None


def _staff(focus: Focus, first: int, token: int, last: int) -> Found | None:
    """Council officers said, a department spokesperson: their body."""
    doc = focus.doc
    if doc.keys[first] == "the" and doc.keys[last - 1] in ("official", "officer", "boss", "chief"):
        who = office(focus, token, last)  # the union official: somebody named before
        if who:
            return office, first, last, who
    known = body(focus, token)
    if known:
        return body, first, last, known
    if doc.keys[token] == "government" or not is_subject_of_cue(doc, last):
        return None
    return unnamed, first, last, unnamed(focus, token, token + 1)


def _inspectors(focus: Focus, first: int, last: int) -> Found | None:
    """Inspectors said: the one inspectorate of the story."""
    bodies = focus.bodies.get("inspectorate", ())
    said = is_subject_of_cue(focus.doc, last) or focus.doc.keys[last : last + 1] == (".",)
    if len(bodies) != 1:
        return None
    if not said:
        focus.added.append(Event(first, last, bodies[0]))  # Inspectors rated … Their report said
    return (body, first, last, bodies[0]) if said else None


def _voice(focus: Focus, first: int, last: int) -> Found | None:
    """A spokesperson said: for the one body that the sentence before names."""
    if last - first > 2 or not is_subject_of_cue(focus.doc, last):
        return None
    near = focus.groups(first)[:2]
    spoke = [[e for e in group if is_subject_of_cue(focus.doc, e.last)] for group in near]
    for group in spoke + near:
        bodies = {e.who.id: e.who for e in group if isinstance(e.who, Organisation)}
        if len(bodies) == 1:
            return body, first, last, next(iter(bodies.values()))
    return None


def _opening(doc: Document, token: int) -> int:
    """The first word of the sentence, past "But" and "However,"."""
    first, _ = doc.sentences[doc.sentence_of[token]]
    while doc.keys[first] in ("but", "and", "however", ",", "meanwhile"):
        first += 1
    if doc.keys[first] in ("as", "when", "while") and "," in doc.keys[first:token]:
        return doc.keys.index(",", first) + 1  # As I leave, a father stops him
    return first


def _definite(focus: Focus, token: int, first: int, last: int) -> Found | None:
    doc = focus.doc
    role = doc.at(RoleEntry, token)
    holds = _holder(focus, token, first, last) if role and role.end == last else None
    if holds:
        return holds
    ends = last >= len(doc) or doc.keys[last] in CLOSERS or is_subject_of_cue(doc, last)
    office_like = role and role.end == last > token + 1  # the chief executive is no executive
    if doc.at(BodyNounEntry, last - 1) and ends and not office_like:
        who: Person | Organisation | None = body(focus, last - 1)
        if who:
            return body, first, last, who
        if doc.keys[last : last + 1] == ("of",) and doc.kinds[min(last + 1, len(doc) - 1)] == LOWER:
            last += 2  # the board of trustees
        named = any(at in focus.naming for at in range(first, last))  # “the new Labour government”
        if named or doc.keys[first] != "the" or not is_subject_of_cue(doc, last):
            return None
        return unnamed, first, last, unnamed(focus, first + 1, last)
    source = doc.at(SourceNounEntry, token)
    if source and (source.entry.kind == "document" or doc.keys[token] == "panel"):
        who = document(focus, token) if is_subject_of_cue(doc, last) else None
        return (document, first, last, who) if who else None
    if not ends or (last < len(doc) and doc.keys[last] in ("of", "for", "at", "and", "'")):
        return None
    who = office(focus, first + 1, last)
    return (office, first, last, who) if who else None


def _holder(focus: Focus, token: int, first: int, last: int) -> Found | None:
    """The CST chief executive, the chief executive of the CST: by the body beside it."""
    doc = focus.doc
    words = set(doc.keys[token:last])
    owner = focus.ends.get(token - (doc.keys[token - 1] == "'s"))
    if owner and isinstance(owner.who, Organisation):
        who = holder(focus, words, owner.who)
        return (holder, first, last, who) if who else None
    if doc.keys[last : last + 1] in (("of",), ("at",), ("for",)):
        after = last + 1 + (doc.keys[last + 1 : last + 2] == ("the",))
        place = focus.begins.get(after)
        if place and isinstance(place.who, Organisation):
            who = holder(focus, words, place.who)
            return (holder, first, place.last, who) if who else None
    return None


def _start(doc: Document, token: int) -> tuple[int, bool] | None:
    """The determiner before a noun, and whether it is definite."""
    low, _ = doc.sentences[doc.sentence_of[token]]
    if token == low:
        return token, False
    keys = doc.keys
    for first in range(token - 1, max(low, token - 4) - 1, -1):
        key = keys[first]
        if key in DEFINITE or key in INDEFINITE:
            return first, key in DEFINITE
        if (not key[0].isalpha() and key != "'s") or key in ("of", "and", "in", "for", "said"):
            return None  # 's: the county's education chief
    return None


def _introduces(focus: Focus, last: int) -> bool:
    """The director, Jo Pike: the name itself follows."""
    follows = last + 1 if focus.doc.keys[last] == "," else last
    event = focus.begins.get(follows)
    return bool(event and isinstance(event.who, Person))


def _concludes(doc: Document, last: int) -> bool:
    """A cook is leaving after 39 years, *warning* that children go hungry."""
    stop = doc.sentences[doc.sentence_of[last - 1]][1]
    for token in range(last, min(stop, last + 40) - 1):
        if doc.keys[token] == "," and doc.keys[token + 1].endswith("ing"):
            return doc.at(CueEntry, token + 1) is not None
    return False


def _is_quoted(focus: Focus, person: Person) -> bool:
    """Whether a verb of speech stands right before or after one of the first namings."""
    doc = focus.doc
    return any(
        doc.at(CueEntry, doc.token_at(mention.start) - 1)
        or is_subject_of_cue(doc, doc.token_at(mention.end - 1) + 1)
        for mention in person.mentions[:5]
    )


def _speaks(doc: Document, first: int, last: int) -> bool:
    """Whether the phrase, with what hangs on it by "of" or "at", is credited with words."""
    if first > 1 and doc.keys[first - 1] == "to" and doc.keys[first - 2] == "according":
        return True
    if is_subject_of_cue(doc, last):
        return True
    if last < len(doc) and doc.keys[last] in AFTER_NOUN:
        for token, key in enumerate(doc.keys[last + 1 : last + 15], last + 1):
            if doc.at(CueEntry, token) and is_subject_of_cue(doc, token):
                return True
            if key in (",", ".", "that", "who"):
                break
    return _concludes(doc, last)
