"""From the places where bodies are named to Organisations: aliases joined, each once."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

import attrs

from edunews._rules.people.bodies import Body
from edunews._rules.people.body_phrases import Tie
from edunews._rules.people.body_words import capital_noun
from edunews._rules.people.view import View
from edunews._rules.rule import rule
from edunews._text.lexer import CAPITAL, LOWER
from edunews.model.people import Mention, MentionKind, Organisation, make_mention, make_organisation
from edunews.model.provenance import Confidence

# “Its finance director”: what commented last, or was quoted from, is seldom meant.
# “The union's president” may be an association's; “the charity's director” a trust's.
LIKE: dict[str, frozenset[str | None]] = {
    "authority": frozenset(("council", "local government")),
    "campaign": frozenset((None, "charity", "membership body")),
    "charity": frozenset(
        (None, "campaign", "funder", "membership body", "research", "school trust")
    ),
    "company": frozenset((None, "charity", "exam board", "school trust")),
    "council": frozenset(("local government",)),
    "group": frozenset((None, "campaign", "charity", "membership body", "think tank", "union")),
    "membership body": frozenset(("union",)),
    "organisation": frozenset(
        (None, "campaign", "charity", "membership body", "research", "union")
    ),
    "regulator": frozenset(("government", "inspectorate")),
    "research": frozenset((None, "charity", "think tank")),
    "school": frozenset((None, "university")),
    "school district": frozenset(("membership body",)),
    "school trust": frozenset((None, "charity")),
    "union": frozenset((None, "membership body")),
    "university": frozenset(("research", "school")),
}
OF_UNION = frozenset(("membership body", "union", None))
# “Hull council” is Hull City Council, but “Hull charity” is not Hull Children's Charity.
NESTED = frozenset(("council", "school", "school district"))
Alike = dict[tuple[str, str | None], list[tuple[set[str], object]]]
NOT_ITS = frozenset(("government", "inspectorate", "media", "party", "regulator", "union"))


@attrs.frozen(eq=False)
class Assembled:
    """The organisations, and which one each tie means."""

    organisations: tuple[Organisation, ...]
    tied: dict[Tie, Organisation]

    def of(self, tie: Tie | None) -> Organisation | None:
        """The organisation that a tie names or describes; None when nothing fits."""
        return self.tied.get(tie) if tie else None


@rule(
    "people.body-of-role",
    Confidence.MEDIUM,
    "Priya Nolan, founder of {organisation:Little Acorns}, left.",
    "no: Priya Nolan, a founder, left Little Acorns.",
    "no: The children's commissioner for the Marches, Priya Nolan, left.",
)
def body_of_role(view: View, tie: Tie, covered: set[int]) -> Body | None:
    """Capitals that nothing else explains, where an office says that a body stands."""
    if not tie.named or not covered.isdisjoint(range(tie.first, tie.last)):
        return None
    single = tie.last == tie.first + 1
    region = single and view.key(tie.first - 1) == "the" and view.key(tie.first - 2) == "for"
    if region and view.kind(tie.first) == CAPITAL:  # “for the Marches”, but “for the NEU”
        return None
    if single and view.is_small(view.key(tie.first)):  # “Opposition spokesman”
        return None
    return Body(tie.first, tie.last, body_of_role.id)


RULES = (body_of_role,)


def assemble(
    view: View,
    named: list[Body],
    ties: list[Tie],
    persons: frozenset[int],
    sure: Mapping[str, Confidence],
) -> Assembled:
    """The organisations of ``named`` and of the names that ``ties`` hold."""
    covered = {at for body in named for at in range(body.first, body.last)}
    told: list[Body] = []
    for tie in ties:
        if body := body_of_role(view, tie, covered):
            told.append(body)
            covered.update(range(tie.first, tie.last))
    found = [*named, *told, *_again(view, told, covered, persons)]
    found.sort(key=lambda body: body.first)
    groups = _groups(view, found)
    made = [_organisation(view, f"o{n}", group, sure) for n, group in enumerate(groups, 1)]
    owner = {
        at: made[n]
        for n, group in enumerate(groups)
        for b in group
        for at in range(b.first, b.last)
    }
    tied = {}
    for tie in ties:
        if tie.named:
            meant = owner.get(tie.first) or owner.get(tie.last - 1)
        else:
            meant = _described(view, tie, found, owner)
        if meant:
            tied[tie] = meant
    return Assembled(tuple(made), tied)


def _again(
    view: View, told: list[Body], covered: set[int], persons: frozenset[int]
) -> Iterator[Body]:
    """Where names of two words and more, that offices told of, stand again."""
    names = {view.keys[body.first : body.last]: body for body in told}
    lengths = sorted({len(words) for words in names if len(words) > 1}, reverse=True)
    for at in view.doc.places({words[0] for words in names}) if lengths else ():
        for long in lengths if view.is_capital(at) else ():
            body, place = names.get(view.keys[at : at + long]), range(at, at + long)
            if body and covered.isdisjoint(place) and persons.isdisjoint(place):
                yield body._replace(first=at, last=at + long)
                break


def _described(
    view: View, tie: Tie, found: list[Body], owner: dict[int, Organisation]
) -> Organisation | None:
    """The body that “the trust” or “its” points to: the last one named that fits.

    Where none is named before, one further on in the sentence: “Jo Pike, the union’s leader, said
    the NAHT would go on”.
    """
    if tie.role == "qualified":
        return None
    noun = view.body_noun_at(tie.first)
    last = bisect_left(found, tie.first, key=lambda body: body.first)
    before = [owner[b.first] for b in found[max(last - 12, 0) : last] if b.last <= tie.first]
    if tie.role == "only":  # “the headteacher”, where one school is named
        schools = {one.id: one for one in before if one.kind == "school"}
        return before[-1] if len(schools) == 1 and before[-1].id in schools else None
    if noun is None and (told := _noun_before(view, tie)):
        return _described(view, told, found, owner)
    if not before:
        end = view.sentence(tie.first)[1]
        before = [owner[b.first] for b in found[last : last + 3] if b.first < end][:1]
    word = view.doc.words(tie.first, tie.last).casefold()
    if noun:
        if tie.role == "head":  # “the school’s head”, where a university was named too
            before = [one for one in before if one.kind != "university"]
        return _of_kind(before, noun.entry.kind, word)
    opening = (body for body in found[max(last - 4, 0) : last] if _opens(view, tie, body))
    if tie.first == view.sentence(tie.first)[0] and (opener := next(opening, None)):
        before = [*before, owner[opener.first]]  # “The Oak Trust runs Lea Park. Its boss, Jo Pike,”
        return _its(view, tie, before, opener)
    return _its(view, tie, before, found[last - 1] if last else None)


def _of_kind(before: list[Organisation], kind: str, word: str) -> Organisation | None:
    """The last body that is a “trust”: by kind or the ends of its name, else one much like it."""
    for named in (lambda one: word in _ends(one), lambda one: one.kind == kind):
        if fits := [one for one in before if named(one)]:
            return fits[-1]
    like = LIKE.get(word) or LIKE.get(kind, frozenset())
    near = [one for one in before if one.kind in like]
    return near[-1] if near else None


def _its(
    view: View, tie: Tie, before: list[Organisation], latest: Body | None
) -> Organisation | None:
    """The body whose is “its president”: the last one, if it is no bystander like the regulator."""
    if tie.role == "union":
        return next((one for one in reversed(before) if one.kind in OF_UNION), None)
    if tie.role == "head" and (schools := [one for one in before[-2:] if one.kind == "school"]):
        return schools[-1]  # “runs Lea Park School for the Oak Trust. Its head, Jo Pike,”
    # “Speaking for the union, its president”, “Ofsted met. Its chief inspector”
    alone = len({one.id for one in before}) == 1
    beside = latest and latest.first >= view.sentence(tie.first)[0]
    near = alone or beside or (latest and _opens(view, tie, latest))
    if before and near and before[-1].kind not in ("media", "party"):
        return before[-1]
    return next((one for one in reversed(before) if one.kind not in NOT_ITS), None)


def _opens(view: View, tie: Tie, body: Body) -> bool:
    """Whether “Its spokesman” follows a sentence of which a body is the subject."""
    start = view.sentence(tie.first)[0]
    before = view.sentence(max(start - 1, 0))[0]
    block = view.doc.block_of
    return block[before] == block[start] and before <= body.first <= before + 1


def _ends(body: Organisation) -> tuple[str, ...]:
    """The first and the last word of a name and its kind: what may say what the body is."""
    words = body.name.casefold().split(" ")
    return (words[0], words[-1], *(body.kind or "").split(" "))


def _noun_before(view: View, tie: Tie) -> Tie | None:
    """“The board” that opens the sentence before “Its chief executive”."""
    first = view.sentence(tie.first)[0]
    if tie.first != first or not first:
        return None
    start = view.sentence(first - 1)[0]
    noun = view.body_noun_at(start + 1)
    told = view.key(start) == "the" and noun and view.kind(start + 1) == LOWER
    owns = told and noun and view.is_possessive(noun.end)  # “The trust’s director met them.”
    return Tie(noun.start, noun.end, named=False) if told and noun and not owns else None


def _groups(view: View, found: list[Body]) -> list[list[Body]]:
    """The namings of each body: same entry, same words, or short for the same naming."""
    groups: dict[object, list[Body]] = defaultdict(list)
    key_of: dict[int, object] = {}
    by_words = _defined(view, found)
    alike: Alike = defaultdict(list)
    by_noun: dict[str, set[object]] = defaultdict(set)
    for body in found:
        words = _words(view, body)
        if body.whole is not None:
            key = by_words.get(words) or body.whole
        else:
            key = by_words.get(words) or body.entry or _longer(view, body, words, alike)
        if body.rule == capital_noun.id and len(by_noun[words]) == 1:
            (key,) = by_noun[words]  # “the Department”, after the Department for Education
        elif body.last - body.first > 1:
            for noun in view.keys[body.first : body.last]:
                by_noun[noun].add(key)
        by_words.setdefault(words, key)
        key_of[body.first] = key
    for body in found:
        key = key_of[body.first]
        if isinstance(key, int):
            key = key_of.get(key, key)
        other = body.entry and body.entry is not key  # another body's letters
        groups[key].append(body._replace(entry=None, kind=None) if other else body)
    return list(groups.values())


def _words(view: View, body: Body) -> str:
    return view.doc.words(body.first, body.last).casefold().replace("’", "'")


def _defined(view: View, found: list[Body]) -> dict[str, object]:
    """What the text's own brackets say: the UWA of a “Workers’ Alliance (UWA)” is no university."""
    said: dict[str, object] = {}
    for long, short in pairwise(found):
        if view.key(short.first - 1) == "(" and long.last == short.first - 1:
            key = said.setdefault(_words(view, long), long.entry or _words(view, long))
            said[_words(view, short)] = key
    return said


def _longer(view: View, body: Body, words: str, alike: Alike) -> object:
    """What names the body already with the same first word, and all others: its key, or its words.

    “Fen Edge Primary” is the Fen Edge Church of England Primary School; “St Mary's High School”
    is not St Mary's Primary. “Tern school board” is the Tern Board of Education.
    """
    own = set(view.keys[body.first : body.last])
    board = "board" in own
    if board:
        own -= {"education", "of", "school"}
    elif body.kind not in NESTED:
        return words
    same = alike[view.keys[body.first], "board" if board else body.kind]
    for held, key in same:
        if own <= held or held <= own:
            held.update(own)
            return key
    same.append((own, words))
    return words


def _organisation(
    view: View, identifier: str, group: list[Body], sure: Mapping[str, Confidence]
) -> Organisation:
    doc = view.doc
    spellings = [doc.words(b.first, b.last) for b in group]
    entry = next((b.entry for b in group if b.entry), None)
    acronyms = [doc.words(b.first, b.last) for b in group if b.acronym]
    return make_organisation(
        id=identifier,
        name=max(spellings, key=len),
        canonical=entry.name if entry else None,
        acronym=acronyms[0] if acronyms else None,
        kind=(entry.kind if entry else next((b.kind for b in group if b.kind), None)),
        country=(entry.country or None) if entry else None,
        mentions=tuple(_mention(view, body, sure[body.rule]) for body in group),
    )


def _mention(view: View, body: Body, confidence: Confidence) -> Mention:
    span = view.doc.span(body.first, body.last)
    return make_mention(
        span=span,
        text=span.of(view.doc.text),
        kind=_kind(body),
        rule=body.rule,
        confidence=confidence,
    )


def _kind(body: Body) -> MentionKind:
    if body.acronym:
        return MentionKind.ACRONYM
    return MentionKind.NAME if body.whole is None else MentionKind.ALIAS
