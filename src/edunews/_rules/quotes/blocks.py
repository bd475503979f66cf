"""Speech that whole paragraphs are, without marks: statements, answers, posts."""

from collections import Counter
from typing import Any

from edunews._rules.quotes import words
from edunews._rules.quotes.reports import Report
from edunews._rules.quotes.statement import QUOTE, Scene, Statement
from edunews._rules.rule import Rule, Structure, rule
from edunews.model.people import Organisation, Person
from edunews.model.provenance import Confidence
from edunews.model.quotes import QuoteKind
from edunews.model.text import ArticleFormat, ParagraphKind

__all__ = ["RULES", "Block", "answer", "block", "post", "set_apart"]

Who = Person | Organisation
Block = tuple[Rule[Any], int, int, Who | None, bool]  # rule, tokens, speaker, goes on


@rule(
    "quotes.block",
    Confidence.LOW,
    "Schools Minister {source:Ann Nolan} {cue:said}:\n\n{content:We are clear that roofs matter.}",
    "no: Ann Nolan said:\n\n“We are clear that roofs matter.”",
)
def block(s: Statement, report: Report) -> QuoteKind | None:
    """A statement set off as paragraphs of its own, without marks."""
    ends = s.keys[-1] == ":" and report.tail <= len(s)
    rest = s.keys[report.tail : -1]
    clear = not rest or (rest[0] in words.PREPOSITIONS | words.TIMES and QUOTE not in rest)
    return QuoteKind.DIRECT if ends and clear and report.clausal else None


@rule(
    "quotes.answer",
    Confidence.MEDIUM,
    "Meet the head who bakes\n\nBy Al Dunn\n\nJo Pike runs a school in Hull. She bakes.\n\n"
    "This interview has been edited for length.\n\nWhy do you bake?\n\n"
    "{content:I like bread. My mother baked.}\n\nDo you sell it?\n\n"
    "{content:I give it to my staff.}\n\nWill you stop?\n\n{content:I will not.}",
    "no: Jo Pike runs a school in Hull. Does she bake?",
)
def answer(structure: Structure) -> list[int]:
    """The answers of an interview: paragraphs under a question."""
    if structure.format is not ArticleFormat.INTERVIEW:
        return []
    found, under = [], False
    for number, paragraph in enumerate(structure.paragraphs):
        if paragraph.detail == "question":
            under = True
        elif paragraph.kind in (ParagraphKind.CROSSHEAD, ParagraphKind.BOILERPLATE):
            under = under and paragraph.kind is ParagraphKind.BOILERPLATE
        elif under and paragraph.kind.is_story:
            found.append(number)
    return found


@rule(
    "quotes.post",
    Confidence.MEDIUM,
    "Results day live\n\n09.42 BST\n\nJo Pike is in Hull for Ucas.\n\n09.41 BST\n\n"
    "Ucas @ucas_online\n\n{content:If you are getting your results today, well done.}\n\n"
    "9:31 AM · Aug 12, 2021 · Twitter Web App",
    "no: Results day live\n\n09.42 BST\n\nJo Pike is in Hull for Ucas.",
)
def post(scene: Scene, number: int) -> bool:
    """A post set into the story: the line before it is a name with its handle."""
    doc = scene.doc
    here, above = doc.kind_at(doc.blocks[number][0]), doc.kind_at(doc.blocks[number - 1][0])
    if not here.is_story or above.is_story:
        return False
    first, last = doc.blocks[number - 1]
    return last - first < 9 and "@" in doc.keys[first + 1 : last]


RULES: tuple[Rule[Any], ...] = (block, answer, post)


def set_apart(scene: Scene, structure: Structure) -> dict[int, Block]:
    """The unmarked paragraphs that are somebody's words by their place, by block."""
    doc = scene.doc
    answers = answer(structure)
    who = _interviewee(scene, set(answers)) if answers else None
    found: dict[int, Block] = {}
    for number in answers:
        goes_on = number - 1 in found
        found[number] = (answer, *_unlabelled(scene, number), who, goes_on)
    handles = [n for n, key in enumerate(doc.keys) if key == "@"] if "@" in doc.keys else []
    for number in sorted({doc.block_of[token] + 1 for token in handles}):
        if number < len(doc.blocks) and post(scene, number):
            first, last = doc.blocks[number]
            found[number] = (post, first, last, _named_in(scene, number - 1), False)
    return found


def _unlabelled(scene: Scene, number: int) -> tuple[int, int]:
    """A paragraph without the "A:" that says it is an answer."""
    first, last = scene.doc.blocks[number]
    labelled = scene.doc.keys[first : first + 2] == ("a", ":") and first + 2 < last
    return (first + 2 if labelled else first), last


def _interviewee(scene: Scene, answers: set[int]) -> Person | None:
    """The person whom the story outside the answers names most."""
    doc = scene.doc
    counts: Counter[str] = Counter()
    people = {person.id: person for person in scene.named.people}
    for person in people.values():
        for mention in person.mentions:
            token = doc.token_at(mention.start)
            if doc.block_of[token] not in answers and doc.kind_at(token).is_story:
                counts[person.id] += 1
    best = max(counts.values(), default=0)
    return next((people[key] for key in people if counts[key] == best and best), None)


def _named_in(scene: Scene, number: int) -> Who | None:
    """Whom the words before the handle name."""
    doc = scene.doc
    first, last = doc.blocks[number]
    at = doc.keys.index("@", first, last)
    name = doc.words(first, at).casefold()
    everybody: tuple[Who, ...] = (*scene.named.organisations, *scene.named.people)
    for who in everybody:
        if any(mention.text.casefold() == name for mention in who.mentions):
            return who
    return None
