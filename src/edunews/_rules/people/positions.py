"""Positions: the office or job, and the body, that the text ties to a person."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import Any

from edunews._rules.people import ties
from edunews._rules.people.body_phrases import Tie
from edunews._rules.people.names import Candidate
from edunews._rules.people.persons import Draft
from edunews._rules.people.ties import BETWEEN, FOOTING, Post, past_age, past_who
from edunews._rules.people.titles import Reader, Title
from edunews._rules.people.view import DETERMINERS, View
from edunews._rules.rule import Rule, rule
from edunews._text.lexer import LOWER, UPPER
from edunews.model.provenance import Confidence
from edunews.vocab.entries import BodyNounEntry, NameNounEntry, RoleEntry

COPULAS = frozenset(("are", "be", "became", "become", "becomes", "been", "is", "remains", "was"))
CHOSEN = frozenset(("appointed", "elected", "hired", "installed", "made", "named", "re-elected"))
MOVES = frozenset(
    (
        *("act", "acts", "acted", "join", "joined", "joining", "joins", "leaving", "move", "moved"),
        *("dismissed", "fired", "ousted", "reinstated", "sacked", "suspended"),
        *("moves", "moving", "resigning", "return", "returning", "stepping", "taking"),
        *("leave", "leaves", "left", "quit", "quits", "replaced", "replaces", "resigned"),
        *("replace", "resigns", "succeed", "succeeded", "succeeds"),
        *(
            "retired",
            "retires",
            "returned",
            "returns",
            "serve",
            "served",
            "serves",
            "spent",
            "step",
            "stepped",
            "steps",
            "stood",
            "take",
        ),
        *("takes", "took", "volunteers", "work", "worked", "working", "works"),
    )
)
BEFORE_NAME = frozenset((",", "–", "—", "called", "is", "named", "was"))
AFTER_PLACE = frozenset(("and", "in", "near", "on", "outside", "where", "which"))
VISITORS = frozenset(("minister", "politics"))
JOINING = frozenset(("&", ")", ",", "and"))
HIS = frozenset(("her", "his", "their"))
POSTS = frozenset(("job", "position", "post", "role"))
PRONOUNS = frozenset(("he", "she"))
OPENERS = frozenset((",", "(", "–", "—"))


def _of(name: Candidate, titles: list[Title], made_by: str) -> list[Post]:
    return [Post(name, t.words, t.first, t.last, t.tie, made_by, t.plural, t.end) for t in titles]


@rule(
    "people.role-after",
    Confidence.HIGH,
    "Priya Nolan, {role:chief executive} of the Acorn Trust, left.",
    "Priya Nolan, {role:head} of Lea Park School and {role:chair} of the Kent heads' forum, left.",
    "Priya Nolan, a Twitter {role:spokesman}, left.",
    "Priya Nolan (Lab, Hull), {role:cabinet member}, left.",
    "Priya Nolan, {role:cabinet member for children and families}, left.",
    "no: Priya Nolan, who likes teachers, left.",
)
def role_after(view: View, reader: Reader, name: Candidate, after: int) -> list[Post]:
    """A title in apposition after the name."""
    at = past_age(view, name.post)
    if at == name.post:
        dash = view.key(at) == "-" and not view.doc.glued(at)
        if view.key(at) not in OPENERS and not dash:
            return []
        at += 1
    limit = view.sentence(name.last - 1)[1]
    while view.key(at) in BETWEEN or (view.key(at) == "and" and at > name.post + 1):
        at += 1
    titles = reader.titles(at, limit)
    if titles and titles[-1].end in reader.persons:  # “Nolan, headteacher Jo Pike, …”
        return []
    return _of(name, titles, role_after.id)


@rule(
    "people.role-before",
    Confidence.HIGH,
    "{role:Former headteacher} Priya Nolan left.",
    "NEU {role:general secretary} Priya Nolan left.",
    "The union's {role:regional officer}, Priya Nolan, left.",
    "The {role:chair} of the Acorn Heads Union (AHU), Priya Nolan, left.",
    "{role:Co-founders} Priya Nolan and Jo Pike left.",
    "Lea Park School, run by {role:head} Jo Pike, won.",
    "A {role:former teacher} called Priya Nolan left. One of those {role:parents}, Jo Pike, sang.",
    "Over at Lea Park School in Hull, {role:head} Jo Pike won.",
    "no: The headteacher met Priya Nolan.",
)
def role_before(view: View, reader: Reader, name: Candidate, after: int) -> list[Post]:
    """A title before the name, or before a comma and the name."""
    first = view.sentence(name.first)[0]
    comma = name.start > first and view.key(name.start - 1) in BEFORE_NAME
    end = name.start - 1 if comma else name.start
    if end <= first or not (comma or end in view.role_from or view.is_capital(end - 1)):
        return []
    if not view.has_role(max(first, end - FOOTING), end):
        return []
    best: list[Title] = []
    began = end
    for at in range(max(first, end - FOOTING), end):
        if not _may_begin(view, reader, at, first):
            continue
        titles = reader.titles(at, end)
        before = view.keys[max(at - 3, 0) : at]
        if "one" in before and "of" in before:  # “one of her lecturers, X,”
            titles = [title._replace(plural=False) for title in titles]
        if titles and titles[-1].end == end:
            began = at if not best else began
            best = best or titles
            if titles[0].tie:  # “school leaders' union NAHT's general secretary”
                best = titles if titles[0].first <= best[0].first + 1 else best
                break
    if not best and end in view.role_from and not comma:
        best = reader.titles(view.role_from[end], end)
    if view.key(began - 1) == ",":  # “The council’s president, Hill School head Jo Pike,”
        at = next(
            (
                at
                for at in range(max(first, began - FOOTING), began - 1)
                if _may_begin(view, reader, at, first)
            ),
            began,
        )
        more = reader.titles(at, began - 1)
        best = [*more, *best] if more and more[-1].end == began - 1 and more[0].tie else best
    return _of(name, [_placed(view, reader, title, first) for title in best], role_before.id)


def _placed(view: View, reader: Reader, title: Title, first: int) -> Title:
    """“At Hill School, principal N”, “Hill School, run by head N”: the body stands before."""
    if title.tie:
        return title
    at = title.first - (view.key(title.first - 1) in ("a", "an", "the"))
    if tie := ties.led(view, reader, at):
        return title._replace(tie=tie)
    limit = title.first  # “Across town at Hill School in Hull, where …, principal N”
    at = next((at for at in range(first, min(first + 6, limit)) if view.keys[at] == "at"), limit)
    start = at + 1 + (view.key(at + 1) == "the")
    tie = Tie(start, reader.body_at.get(start, 0), named=True)
    beside = view.kind(tie.last) == LOWER and view.key(tie.last) not in AFTER_PLACE
    if beside or not start < tie.last <= limit:  # “at the Labour conference”
        return title
    visited = view.key(at - 1).endswith("ing") or reader.kind_of(title) in VISITORS
    return title if visited else title._replace(tie=tie)  # “Speaking at Hill School, actor N”


def _may_begin(view: View, reader: Reader, at: int, first: int) -> bool:
    """Whether a noun phrase may begin at ``at``: after a small word, a mark or a verb of speech."""
    if at in reader.persons:
        return False
    starters = view.doc.vocabulary.names.starters
    if (
        view.key(at) in DETERMINERS
        or view.key(at) == "whose"
        or (view.kind(at) == UPPER and at in reader.body_at)
    ):  # “INTO”
        return True
    if at == first or view.key(at - 1) in starters:
        return view.key(at) not in starters and not (view.key(at - 1) == "to" and _acts(view, at))
    if view.doc.kinds[at - 1] == LOWER:
        return view.speaks_at(at - 1)
    return not (
        view.is_capital(at - 1) or view.is_possessive(at - 1) or view.key(at - 1) in ("-", "&")
    )


def _acts(view: View, at: int) -> bool:
    """To *approve* Superintendent Jo Pike: no word of an office, and one follows."""
    known = any(view.doc.at(kind, at) for kind in (BodyNounEntry, NameNounEntry, RoleEntry))
    return view.doc.kinds[at] == LOWER and not known and view.is_capital(at + 1)


@rule(
    "people.role-verb",
    Confidence.MEDIUM,
    "Priya Nolan, who is {role:chair} of the Acorn Trust, left.",
    "Priya Nolan has been appointed {role:vice-chancellor} of Kent University.",
    "Priya Nolan, who drew up the plan and is now a {role:fellow} at Little Acorns, left.",
    "no: Priya Nolan told a teacher.",
)
def role_verb(view: View, reader: Reader, name: Candidate, after: int) -> list[Post]:
    """The name is the subject of “is”, “has been”, “was appointed”."""
    limit = view.sentence(name.last - 1)[1]
    at = past_who(view, after)
    copula, at = False, _past_clause(view, at, limit)
    if at > after and view.key(at) == "from":  # “Nolan, from Hull, is a governor”
        comma = next((end for end in range(at, min(at + 6, limit)) if view.keys[end] == ","), at)
        at = comma + 1 if view.key(comma + 1) in COPULAS else at
    while at < limit and (view.key(at) in BETWEEN or view.key(at) in COPULAS | CHOSEN):
        copula = copula or view.key(at) in COPULAS or view.key(at) in CHOSEN
        at += 1
    if not copula or at >= limit:
        return []
    titles = reader.titles(at, limit)
    if titles and view.is_possessive(titles[-1].end):
        return []
    if view.key(name.first - 1) == "where":  # “from Kent University, where she was registrar”
        tie = reader.before_comma(name.first - 2)
        titles = [title if title.tie else title._replace(tie=tie) for title in titles]
    return _of(name, titles, role_verb.id)


def _past_clause(view: View, at: int, limit: int) -> int:
    """Past “drew it up and” before “is now”, after “who”; ``at`` where there is no such thing."""
    if view.key(at - 1) != "who":
        return at
    for further in range(at, min(limit, at + FOOTING)):
        if view.keys[further] == ",":
            break
        if view.keys[further] == "and" and view.key(further + 1) in COPULAS:
            return further + 1
    return at


@rule(
    "people.role-as",
    Confidence.MEDIUM,
    "Priya Nolan moves to Kent University as {role:registrar}.",
    "Lea Park School has appointed Priya Nolan as its {role:headteacher}.",
    "Priya Nolan left to become {role:director} of Impact Ed.",
    "no: Priya Nolan moves as a storm breaks.",
)
def role_as(view: View, reader: Reader, name: Candidate, after: int) -> list[Post]:
    """“X joins Y as registrar”."""
    limit = min(view.sentence(name.last - 1)[1], after + FOOTING)
    at = past_who(view, after)
    while view.key(at) in BETWEEN or view.key(at) in COPULAS:
        at += 1
    chosen = view.key(name.start - 1) in CHOSEN and view.key(at - 1) == "as"
    lasting = view.key(at) == "in" and view.key(at + 1) in HIS  # “in her second year as head”
    if view.key(at) not in MOVES and not chosen and not lasting:
        return []
    at -= chosen
    body = 0
    while at < limit and view.key(at) not in ("as", "become", ",", "."):
        body = body or (at if at in reader.body_at else 0)
        at += 1
        if view.key(at) == "of" and view.key(at - 1) in POSTS:  # “takes up the post of”
            break
    titles = reader.titles(at + 1, limit) if view.key(at) in ("as", "become", "of") else []
    if body and view.key(at) == "as":
        tie = Tie(body, reader.body_at[body], named=True)
        titles = [title if title.tie else title._replace(tie=tie) for title in titles]
    return _of(name, titles, role_as.id)


RULES = (role_after, role_before, role_verb, role_as, *ties.RULES)
# What must follow a name for one of the rules that read on after it.
FOLLOWS = ties.FOLLOWS | COPULAS | CHOSEN | MOVES | OPENERS | {"-", "was", "who"}
BEFORE_ALONE = (role_before, ties.body_possessive)
OF_SUBJECT = (role_verb, role_as, ties.body_after)


def posts(view: View, reader: Reader, drafts: list[Draft]) -> list[tuple[Draft, Post]]:
    """The positions of all drafts, in reading order; what joined names share is given to each."""
    named = sorted(
        ((name, draft) for draft in drafts for name, _kind, _rule in draft.names),
        key=lambda pair: pair[0].first,
    )
    found: list[tuple[Draft, Post]] = []
    used: set[int] = set()
    group: list[tuple[Draft, list[Post]]] = []
    last = -1
    for name, draft in named:
        rules = RULES if view.key(name.post) in FOLLOWS else BEFORE_ALONE
        made = _read(view, reader, name, used, rules)
        if not _joined(view, last, name.start):
            found += _shared(group)
            group = []
        group.append((draft, made))
        beside = _beside(made)
        last = max(name.post, beside.end if beside else 0)
    found += _shared(group)
    for name, draft in _subjects(view, named):
        made = _read(view, reader, name, used, OF_SUBJECT)
        found += [(draft, post) for post in made if post.tie]
    return found


def _subjects(
    view: View, named: list[tuple[Candidate, Draft]]
) -> Iterator[tuple[Candidate, Draft]]:
    """“She” and “he” as names of whom the sentence, or the one before it, named last."""
    sentence_of = view.doc.sentence_of
    for at in view.doc.places(PRONOUNS):
        if view.key(at + 1) not in FOLLOWS:
            continue
        last = bisect_left(named, at, key=lambda pair: pair[0].first) - 1
        if last >= 0 and sentence_of[at] - sentence_of[named[last][0].first] < 2:
            yield Candidate(at, at, at + 1, at + 1, ()), named[last][1]


def _shared(group: list[tuple[Draft, list[Post]]]) -> list[tuple[Draft, Post]]:
    """The positions of names that “and” joins.

    A plural title belongs to all of them; as many titles after the last name as there are names
    go one to each: “X and Y, the board's president and vice president,”. A title before a name
    and a body after it are one position: “headteacher X, of Hill School”.
    """
    plural = [post for _, made in group for post in made if post.plural]
    after = [post for _, made in group[-1:] for post in made if post.rule == role_after.id]
    each = after if 1 < len(after) == len(group) and not set(after) & set(plural) else []
    found: list[tuple[Draft, Post]] = []
    for number, (draft, made) in enumerate(group):
        mine = _beside(made)
        beside = mine or _beside(group[-1][1])
        own = [post for post in made if not post.plural and post not in each]
        shared = plural if len(group) > 1 or mine else []
        for post in (*shared, *own, *each[number : number + 1]):
            former = (post.title or "").lower().startswith(("ex-", "former"))
            untied = post.rule == role_before.id and not post.tie and not former
            if beside and untied and (post.plural or mine):
                own = [one for one in own if one is not mine]
                found.append((draft, post._replace(tie=beside.tie)))
            elif post is not mine or post.plural or mine in own:
                found.append((draft, post))
    return found


def _beside(made: list[Post]) -> Post | None:
    """The body that stands after a name by itself."""
    return next((post for post in made if not post.title and post.end), None)


def _joined(view: View, last: int, start: int) -> bool:
    """Whether only “and” or a comma stands between two names, or the bracket after the first."""
    gap = view.doc.keys[last:start] if 0 <= last < start <= last + 3 else ()
    return JOINING.issuperset(gap) and gap not in ((), (")",))


def _read(
    view: View, reader: Reader, name: Candidate, used: set[int], rules: tuple[Rule[Any], ...]
) -> list[Post]:
    made: list[Post] = []
    after = name.post
    for read in rules:
        found = read.apply(view, reader, name, after)
        if found and (new := [post for post in found if post.first not in used]):
            used.update([post.first for post in new])
            made += new
            if read is role_after:
                after = max(after, new[-1].end)
    return made
