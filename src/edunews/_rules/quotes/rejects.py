"""Marked words that are no quote, and why."""

from typing import Any

from edunews._rules.quotes.statement import Scene, Statement
from edunews._rules.rule import Rule, rule
from edunews._text.lexer import LOWER
from edunews._text.marks import Marked
from edunews.model.provenance import Confidence, Rejection, RejectionKind, make_rejection
from edunews.model.span import make_span
from edunews.model.text import ParagraphKind

READS = frozenset("read reads reading say says saying saying, that bearing with".split())
RATED = frozenset("rated judged graded deemed rating grade judgment judgement verdict".split())
NAMED = frozenset("term phrase word words label expression category known".split())
TITLED = frozenset("titled entitled headlined called named title".split())
PLACED = frozenset("on in the a an by from for with".split())
SMALL = frozenset("a an the of and in on for to with at by from or".split())


@rule(
    "quotes.slogan",
    Confidence.HIGH,
    "Marchers carried banners reading “{slogan:Save Our Schools}”.",
    "no: Ms Nolan said: “Save our schools.”",
)
def slogan(s: Statement, place: int) -> RejectionKind | None:
    """What stands on a placard, a banner or a shirt, or is chanted."""
    if s.scene.nouns.keys().isdisjoint(s.nodes[max(0, place - 7) : place]):
        return None
    for back in range(place - 1, max(-1, place - 8), -1):
        hit = s.noun(back) if s.nodes[back] >= 0 else None
        if hit and hit.entry.kind == "placard":
            near = s.keys[back + 1 : place]
            reads = READS.intersection(near) or not near or near == ["of"]
            return RejectionKind.SLOGAN if reads else None
        if s.keys[back] in ("said", ":", "told"):
            return None
    return None


@rule(
    "quotes.title",
    Confidence.HIGH,
    "Pupils read the novel “{title:The Silent Shore}” in class.",
    "no: Ms Nolan said: “The Silent Shore is a good book.”",
)
def title(s: Statement, place: int) -> RejectionKind | None:
    """The title of a book, a film, a song or a report."""
    keys, doc, stretch = s.keys, s.scene.doc, s.marked(place)
    size = stretch.last - stretch.first
    if size > 16:
        return None
    if doc.kinds[stretch.first] == LOWER:
        return None
    words = [t for t in range(stretch.first, stretch.last) if doc.keys[t][0].isalpha()]
    if not words or doc.kinds[words[0]] == LOWER:
        return None
    lower = [t for t in words if doc.kinds[t] == LOWER and doc.keys[t] not in SMALL]
    capitals = len(words) - len(lower)
    before = keys[max(0, place - 3) : place]
    if before[-1:] and before[-1] in TITLED and (len(lower) <= 1 or before[-1] != "called"):
        return RejectionKind.TITLE
    owned = before[-1:] in (["'s"], ["'"]) or before[-1:] == ["of"]
    work = any(
        (hit := s.noun(p)) and hit.entry.kind in ("work", "document")
        for p in range(max(0, place - 2), place)
        if s.nodes[p] >= 0
    )
    inside = place > 0 and keys[place - 1] not in (":", ",", "said", "says", "and", "or")
    if not lower and capitals > 1 and (owned or work or (inside and keys[place - 1] in PLACED)):
        return RejectionKind.TITLE
    subject = (
        place == 0 and place + 1 < len(s.nodes) and keys[place + 1] in ("is", "was", "by", "will")
    )
    return RejectionKind.TITLE if subject and size > 2 else None


@rule(
    "quotes.term",
    Confidence.HIGH,
    "Ofsted rated the school “{term:good}” in May.",
    "She dislikes the term “{term:school refusal}”.",
    "no: Ms Nolan called the plan “good”.",
)
def term(s: Statement, place: int) -> RejectionKind | None:
    """A rating, a level, a word spoken of as a word."""
    before = s.keys[max(0, place - 4) : place]
    if before[-1:] and before[-1] in NAMED:
        return RejectionKind.TERM
    if _is_rating(s, place) and RATED.intersection(before):
        return RejectionKind.TERM
    return None


@rule(
    "quotes.rating",
    Confidence.HIGH,
    "The school went from “{term:satisfactory}” to “{term:outstanding}” in a year.",
    "no: Ms Nolan said the plan was “good”.",
)
def rating(s: Statement, place: int) -> RejectionKind | None:
    """A word of the inspectors' or the survey's scale, and nobody who says it."""
    return RejectionKind.TERM if _is_rating(s, place) else None


def _is_rating(s: Statement, place: int) -> bool:
    stretch = s.marked(place)
    hit = s.scene.nouns.get(stretch.first)
    return bool(hit and hit.entry.kind == "rating" and hit.end + 1 >= stretch.last)


@rule(
    "quotes.scare",
    Confidence.LOW,
    "The trust paid for a “{scare:visioning retreat}” in May.",
    "no: Ms Nolan said the retreat was “a waste”.",
)
def scare(s: Statement, place: int) -> RejectionKind | None:
    """Words held at arm's length, with nobody who says them."""
    return RejectionKind.SCARE


@rule(
    "quotes.headline",
    Confidence.HIGH,
    "Heads ‘{headline:at breaking point}’ over pay\n\nBy Jo Pike\n\nHeads are tired, says a union.",
    "no: Heads are tired. Jo Pike said: “We are at breaking point.”",
)
def headline(kind: ParagraphKind) -> RejectionKind | None:
    """Marks in a headline or a crosshead repeat what the story says."""
    if kind is ParagraphKind.HEADLINE:
        return RejectionKind.HEADLINE
    return RejectionKind.CROSSHEAD if kind is ParagraphKind.CROSSHEAD else None


@rule(
    "quotes.nested",
    Confidence.HIGH,
    "Ms Nolan said: “Parents ask ‘{nested:why us?}’ and I agree.”",
    "no: Ms Nolan said: “Parents are tired.”",
)
def nested(stretch: Marked) -> RejectionKind | None:
    """Marks inside somebody's speech."""
    return RejectionKind.NESTED if stretch.depth else None


STRONG = (slogan, title, term)  # hold even under a cue
WEAK = (rating, scare)  # only where nobody is credited
RULES: tuple[Rule[Any], ...] = (headline, nested, *STRONG, *WEAK)


def refuse(s: Statement, place: int, *, credited: bool) -> tuple[Rule[Any], RejectionKind] | None:
    """Why the stretch at ``place`` is no quote; None when nothing speaks against it."""
    for one in STRONG if credited else (*STRONG, *WEAK):
        kind = one.apply(s, place)
        if kind is not None:
            return one, kind
    return None


def outside(scene: Scene) -> list[Rejection]:
    """The stretches that need no cue to be turned down: in headlines, and nested ones."""
    doc, found = scene.doc, []
    for stretch in doc.marked:
        paragraph = doc.kind_at(stretch.first)
        if paragraph.is_story:
            if stretch.depth:
                found.append(rejection(scene, stretch, nested, RejectionKind.NESTED))
        elif kind := headline.apply(paragraph):
            found.append(rejection(scene, stretch, headline, kind))
    return found


def rejection(scene: Scene, stretch: Marked, one: Rule[Any], kind: RejectionKind) -> Rejection:
    """The fact for a stretch that is no quote."""
    doc = scene.doc
    span = make_span(doc.starts[stretch.first], doc.ends[stretch.last - 1])
    return make_rejection(
        span=span, text=span.of(doc.text), kind=kind, rule=one.id, confidence=one.confidence
    )
