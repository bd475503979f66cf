"""Whom a description stands for: a body of that sort, who holds the office, who comes later."""

from bisect import bisect_left, bisect_right
from collections import Counter
from typing import Any

from edunews._rules.coreference import pronouns
from edunews._rules.coreference.focus import (
    BLOCKS,
    FEMALE,
    FIRST,
    MALE,
    MEN,
    WOMEN,
    Focus,
)
from edunews._rules.rule import Named, Rule, rule
from edunews.model.people import Organisation, Person
from edunews.model.provenance import Confidence

LIKE = {
    "union": ("union", "association", "federation", "organisation"),
    "authority": ("council",),
    "watchdog": ("inspectorate", "regulator"),
    "board": ("school district",),
    "body": ("membership body", "universities group"),
    "district": ("school district",),
    "system": ("school district",),
    "think tank": ("institute", "foundation", "centre", "charity"),
}
GENERIC = frozenset(
    "agency body charity company consultancy firm group network nonprofit organisation "
    "organization outfit provider publisher trust".split()
)
YOUNG = frozenset("five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split())
COLLECTIVE = frozenset("children couple family men pair people staff women".split())
NEAR = 3
NEARBY = 50
ANYBODY = frozenset("leader boss chief figure expert".split())
OFFICES = frozenset(
    "leader boss chief head expert academic campaigner economist researcher professor director "
    "minister secretary president chair analyst principal headteacher headmaster superintendent "
    "lawyer commissioner figure official union".split()
)
OFFICIAL = frozenset(("regulator", "school_leader", "union", "us_district"))
PUBLIC = frozenset(("civil_service", "minister", "politics"))


@rule(
    "coreference.body",
    Confidence.MEDIUM,
    "The Acorn Trust runs ten schools. {description:The trust} said they were safe.",
    "no: The trust that parents had in the school was gone.",
)
def body(focus: Focus, token: int, last: int) -> Organisation | None:
    """The union, the trust, its council: the body of that sort last named, or the only one."""
    noun = " ".join(focus.doc.keys[token:last])
    fits = bodies_called(focus, noun) or bodies_called(focus, focus.doc.keys[last - 1])
    before = set(focus.doc.keys[max(0, token - 1) : last - 1]) - {"the", "of"}
    named = {i: b for i, b in fits.items() if not before.isdisjoint(b.name.casefold().split())}
    fits = named or fits  # the *county* council
    if not fits and noun in GENERIC:
        fits = focus.known
    for group in focus.groups(token) if fits else ():
        near = [event.who for event in group if event.who and event.who.id in fits]
        if near and isinstance(near[-1], Organisation):
            return near[-1]
    return next(iter(fits.values())) if len(fits) == 1 else None


def bodies_called(focus: Focus, noun: str) -> dict[str, Organisation]:
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
    known = focus.kin if focus.is_kin(last - 1) else focus.context
    for number, group in enumerate(focus.groups(first)):
        for who in [event.who for event in group if isinstance(event.who, Person)]:
            if not focus.holds(who, words):
                continue
            called = known.get(who.id, ())
            if words.issubset(called) or (number == 0 and not words.isdisjoint(called)):
                return who
    if known is focus.kin:
        return _relative(focus, first, last)
    same = [p for p in focus.called.get(focus.doc.keys[last - 1], ()) if focus.before(p, first)]
    fits = [p for p in same[:20] if words.issubset(focus.context[p.id]) and focus.holds(p, words)]
    if len(fits) == 1:
        return fits[0]
    return _by_kind(focus, first, last)


def _by_kind(focus: Focus, first: int, last: int) -> Person | None:
    """Somebody near whose office is of that kind, or who has none that speaks against it."""
    role = focus.roles_at.get(first) or focus.roles_at.get(last - 1)
    groups = focus.groups(first)
    head = focus.doc.keys[last - 1]
    if (head.endswith("s") and head != "boss") or head in COLLECTIVE:
        return None  # the authors: nobody in particular
    people = [e.who for group in groups[:2] for e in group if isinstance(e.who, Person)]
    alike = [p for p in people if role and role.entry.kind in focus.roles[p.id]]
    public = role and role.entry.kind in PUBLIC  # nobody whom a story shows without the office
    speaks = focus.speaks_at(last) or focus.doc.keys[first] == "former"
    if alike or not groups or not speaks:
        return alike[0] if alike else None
    if public:  # Hull's mayor is cross. Andy Burnham, …. The mayor said
        opened, opener = focus.openings[0] if focus.openings else (first, None)
        told = focus.doc.keys[last - 1] in focus.doc.keys[max(0, opened - NEARBY) : opened]
        return opener if opener and opened < first and told else None
    near = [e.who for e in groups[0] if isinstance(e.who, Person)]
    if role and role.entry.kind in OFFICIAL:  # a state representative is no superintendent
        near = [p for p in near if not focus.roles[p.id] or role.entry.kind in focus.roles[p.id]]
    return near[0] if near and not focus.is_relative(near[0]) else None


def _relative(focus: Focus, first: int, last: int) -> Person | None:
    """His wife: the one of his family name and of her sex. The mum: who was last named."""
    word, owner = focus.doc.keys[last - 1], focus.doc.keys[first - 1]
    if word not in WOMEN | MEN:
        return None
    if owner == "the" and focus.speaks_at(last):
        near = (e.who for group in focus.groups(first) for e in group)
        fits = (p for p in near if isinstance(p, Person) and not focus.roles[p.id] - {"family"})
        return next(
            (p for p in fits if focus.gender.get(p.id) == ("f" if word in WOMEN else "m")), None
        )
    if owner not in ("his", "her"):
        return None
    who, sex = pronouns.person(focus, first - 1).who, "f" if word in WOMEN else "m"
    family = who.name.rpartition(" ")[2] if who else ""
    kin = [p for p in focus.people if p.name.endswith(" " + family) and p is not who]
    kin = [p for p in kin if focus.gender.get(p.id) == sex]
    return kin[0] if len(kin) == 1 else None


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
    at, sex = bisect_right(focus.openings, first, key=FIRST), _sex(focus, first, last)
    ahead = focus.openings[at : at + 30]  # captions do not count
    later = [p for _, p in ahead if not sex or focus.gender.get(p.id, sex) == sex]
    later = [p for p in later if focus.holds(p, keys)]
    if focus.is_kin(last - 1) or keys[-1] == "parent":
        later = [p for p in later if not _is_child(focus, p)]
    if keys[-1] in ANYBODY:  # rather one who holds an office than a member who spoke first
        offices = [p for p in later if not OFFICES.isdisjoint(focus.context[p.id])]
        return next(iter(offices or later), None)
    if keys[-1].endswith("s") and keys[-1] != "boss":
        return None  # parents, heads: nobody in particular
    called = [p for p in later if keys[-1] in focus.context[p.id]]
    called = [p for p in called if set(keys[1:]).issubset(focus.context[p.id])] or called
    role = focus.roles_at.get(last - 1)
    like = [p for p in later if role and role.entry.kind in focus.roles[p.id]]
    if called or _is_private(focus, later, story):
        return (called or later)[0]
    if like:
        return like[0]
    if keys[-1] in OFFICES:
        if role and role.entry.kind in PUBLIC:  # a minister is no union's secretary
            later = [p for p in later if not p.positions]
        return later[0] if later else None
    if focus.is_kin(last - 1):
        family = Counter(p.name.split()[-1] for p in named.people)
        related = [p for p in later if family[p.name.split()[-1]] > 1 and _is_quoted(focus, p)]
        return next(iter(related or [p for p in later if not focus.roles[p.id]]), None)
    if story or not later:
        return None
    opens = next(token for token, who in ahead if who is later[0])
    block = doc.block_of[opens]  # a school cook leaves … *Yve Thack*, 64, joined
    near = opens - doc.blocks[block][0] < NEAR and focus.story[block] < NEAR
    return later[0] if near else None


def _is_child(focus: Focus, person: Person) -> bool:
    """Sid Pryce, nine, is no mother."""
    at = focus.doc.token_at(person.mentions[0].end - 1) + 1
    comma, age = (*focus.doc.keys[at : at + 2], "", "")[:2]
    return comma == "," and (age in YOUNG or (age.isdecimal() and int(age[:3]) < 16))


def _is_private(focus: Focus, later: list[Person], story: int) -> bool:
    """A student nurse has quit. Chloe Dunn, 22, …: somebody without an office comes right after."""
    if not later or focus.roles[later[0].id] or focus.is_relative(later[0]):
        return False
    opens = focus.doc.token_at(later[0].mentions[0].start)
    return focus.story.get(focus.doc.block_of[opens], story + NEAR) < story + NEAR


def _sex(focus: Focus, first: int, last: int) -> str:
    """What "a mother", or "her" in the same sentence, tells of somebody described."""
    doc, stop = focus.doc, focus.doc.sentences[focus.doc.sentence_of[first]][1]
    for token in range(last - 1, stop):
        key = doc.keys[token]
        if (key in FEMALE or key in WOMEN) and not focus.inside[token]:
            return "f"
        if (key in MALE or key in MEN) and not focus.inside[token]:
            return "m"
    return ""


@rule(
    "coreference.document",
    Confidence.MEDIUM,
    "A report by the Acorn Trust is out. {description:The report} said roofs leaked.",
    "no: A report is out. The report said roofs leaked.",
)
def document(focus: Focus, token: int) -> Person | Organisation | None:
    """The report, the letter: who issued it, if an earlier sentence says so."""
    noun = focus.doc.keys[token].rstrip("s")
    known = focus.issuers.get(noun, [])
    known = known[: bisect_left(known, token, key=FIRST)]
    sole = focus.bodies.get("inspectorate", []) if noun == "report" else []
    if not known:
        return sole[0] if len(sole) == 1 else None
    sentence_of, last = focus.doc.sentence_of, known[-1]
    first = next(e for e in known if sentence_of[e.first] == sentence_of[last.first])
    far = focus.doc.block_of[token] - focus.doc.block_of[first.first] > BLOCKS
    return None if far and any(event.who is not first.who for event in known) else first.who


@rule(
    "coreference.unnamed-body",
    Confidence.MEDIUM,
    "Jo Pike has resigned. {description:The faculty union} said it was too late.",
    "no: The Acorn Trust runs ten schools. The trust said they were safe.",
    "no: The newly elected Labour government promised that it would act.",
)
def unnamed(focus: Focus, first: int, last: int) -> Organisation:
    """The faculty union said: a body that speaks and is nowhere named is known by its noun."""
    kind = next((hit.entry.kind for t in range(first, last) if (hit := focus.bodies_at.get(t))), "")
    return focus.unnamed(focus.doc.words(first, last), kind)


def _is_quoted(focus: Focus, person: Person) -> bool:
    """Whether a verb of speech stands right before or after one of the first namings."""
    doc = focus.doc
    return any(
        focus.cues.get(doc.token_at(mention.start) - 1)
        or focus.speaks_at(doc.token_at(mention.end - 1) + 1)
        for mention in person.mentions[:5]
    )


RULES: tuple[Rule[Any], ...] = (body, office, holder, lead, document, unnamed)
