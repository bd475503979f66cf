"""Speech that whole paragraphs are, without marks: statements, answers, posts."""

from typing import Any

from edunews._rules.quotes import words
from edunews._rules.quotes.reports import Report
from edunews._rules.quotes.statement import QUOTE, Scene, Statement
from edunews._rules.rule import Rule, Structure, rule
from edunews.model.people import Organisation, Person
from edunews.model.provenance import Confidence
from edunews.model.quotes import QuoteKind
from edunews.model.text import ArticleFormat, ParagraphKind

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
    ends = s.keys[-1] == ":"
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
        if paragraph.detail == "question" or paragraph.rule == "structure.labelled-question":
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
    found = _answered(scene, structure)
    for number in sorted({doc.block_of[token] + 1 for token in doc.by_key.get("@", ())}):
        if number < len(doc.blocks) and post(scene, number):
            first, last = doc.blocks[number]
            found[number] = (post, first, last, _named_in(scene, number - 1), False)
    return found


def _answered(scene: Scene, structure: Structure) -> dict[int, Block]:
    """The answers of an interview, each without the label that says whose it is."""
    answers = answer(structure)
    found: dict[int, Block] = {}
    if not answers:
        return found
    hosts = {author.text.casefold() for author in structure.byline.authors}
    guests = [one for one in scene.named.people if one.name.casefold() not in hosts]
    labels = _labels(scene.named.people)
    guest, who, host = _interviewee(scene, guests, set(answers)), None, False
    for number in answers:
        goes_on = number - 1 in found or host
        first, last, label = _unlabelled(scene, number, labels)
        if label is not None or not goes_on:
            goes_on, host = False, label is not None and label not in guests
            who = label or guest
        if not host:  # the interviewer may tell as well as ask
            found[number] = (answer, first, last, who, goes_on)
    return found


def _labels(people: tuple[Person, ...]) -> dict[str, Person]:
    """How an interview may head what somebody says: by names, by initials."""
    labels = {mention.text.casefold(): one for one in people for mention in one.mentions}
    for one in people:
        letters = "".join(word[0] for word in one.name.casefold().split())
        labels.setdefault(letters if len(letters) > 1 else one.name, one)
    return labels


def _unlabelled(
    scene: Scene, number: int, labels: dict[str, Person]
) -> tuple[int, int, Person | None]:
    """An answer without its label ("A:", "LC:", "Jo Pike:") or marks, and whom that names."""
    doc = scene.doc
    first, last = doc.blocks[number]
    colon = next(
        (at for at in range(first, min(first + 6, last - 1)) if doc.keys[at] in ":."), first
    )
    label = doc.words(first, colon).casefold() if colon > first else ""
    who = labels.get(label) if doc.keys[colon] == ":" else None
    if who or label in ("a", "answer"):
        first = colon + 1
    marked = scene.outer_in(number)
    if marked and marked[0].open == first:
        first, last = marked[0].first, last - (marked[-1].close == last - 1)
    return first, last, who


def _interviewee(scene: Scene, guests: list[Person], answers: set[int]) -> Person | None:
    """The guest whom the text outside the answers names most."""
    doc, counts = scene.doc, dict.fromkeys(range(len(guests)), 0)
    for number, person in enumerate(guests):
        places = (doc.token_at(mention.start) for mention in person.mentions)
        counts[number] = sum(
            doc.kind_at(at).is_story and doc.block_of[at] not in answers for at in places
        )
    if guests:
        counts[0] += 2  # the story is about whom it names first
    best = max(counts, key=counts.__getitem__, default=None)
    return guests[best] if best is not None and counts[best] else None


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
