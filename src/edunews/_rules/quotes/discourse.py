"""From statement to statement: what one cue governs, and speech that runs on without one."""

from typing import Any

from edunews._rules.quotes import clauses, marked, phrases, rejects, words
from edunews._rules.quotes.blocks import block, set_apart
from edunews._rules.quotes.draft import Draft
from edunews._rules.quotes.reports import Report, reports
from edunews._rules.quotes.statement import LONGEST, QUOTE, Scene, Statement
from edunews._rules.rule import Rule, Structure, rule
from edunews._text.lexer import LOWER
from edunews._text.marks import Marked
from edunews.model.provenance import Confidence, Rejection, RejectionKind
from edunews.model.quotes import QuoteKind, QuoteStyle
from edunews.model.text import ParagraphKind

PAUSES = frozenset((QUOTE, ".", ",", "!", "?", "…", ";", ":", "-", "–", "—", "and", "...", ")"))
SPEAKING = frozenset("i we you they it".split())
VOICE = frozenset("i we our us my me you your i'm i've we're we've ours let's".split())


@rule(
    "quotes.continued",
    Confidence.MEDIUM,
    "Ms Nolan said the roof had leaked.\n\n“{content:Nobody came to mend it.}”",
    "no: “It rained,” Ms Nolan said.",
)
def continued(s: Statement, place: int) -> QuoteKind | None:
    """Speech with no cue of its own, after a finished sentence: the speaker goes on."""
    return QuoteKind.DIRECT


@rule(
    "quotes.introduced",
    Confidence.MEDIUM,
    "Her message was plain: “{content:It rained all day.}”",
    "no: Ms Nolan said: “It rained all day.”",
)
def introduced(s: Statement, place: int) -> QuoteKind | None:
    """A whole sentence after a colon, with no verb of speech."""
    ends = all(key in PAUSES for key in s.keys[place + 1 :])
    stretch = s.marked(place)
    long = stretch.last - stretch.first > 3
    return QuoteKind.DIRECT if place and s.keys[place - 1] == ":" and ends and long else None


@rule(
    "quotes.uncredited",
    Confidence.LOW,
    "Ms Nolan sees the plan as one “{content:that no head teacher in the county had asked for}”.",
    "no: The school bought a “quiet room” for its pupils.",
)
def uncredited(s: Statement, place: int) -> QuoteKind | None:
    """Eight words or more in marks are somebody's, whatever the verb."""
    stretch = s.marked(place)
    doc = s.scene.doc
    words_in = [t for t in range(stretch.first, stretch.last) if doc.keys[t][0].isalnum()]
    if len(words_in) < 8:
        return None
    whole = doc.keys[stretch.last - 1] in (".", "!", "?") and place == 0
    return QuoteKind.DIRECT if whole else QuoteKind.MIXED


RULES: tuple[Rule[Any], ...] = (continued, introduced, uncredited)


class Reader:
    """Walks the story once, drafting quotes and turning down what is none."""

    def __init__(self, scene: Scene, structure: Structure) -> None:
        self.scene = scene
        self.apart = set_apart(scene, structure)
        self.drafts: list[Draft] = []
        self.rejections: list[Rejection] = rejects.outside(scene)
        self.pending: tuple[Statement, Report] | None = None
        self.carry: Draft | None = None  # the quote that ended the paragraph before
        self.colon: Statement | None = None  # what announced the paragraph, with no verb of speech
        self.speech: Draft | None = None  # a block statement that may run on

    def read(self) -> None:
        """Draft every quote of the story."""
        previous, kinds = -1, self.scene.doc.paragraph_kinds
        for number, statements in self.scene.story():
            if ParagraphKind.CROSSHEAD in kinds[previous + 1 : number]:
                self.carry = self.pending = None
            previous = number
            if statements or number in self.apart or self.pending or self.speech:
                self._block(number, statements)
            else:
                self.carry = self.colon = None

    def _block(self, number: int, statements: list[Statement]) -> None:
        if number in self.apart:
            self._apart(number)
            return
        pending, self.pending = self.pending, None
        speech, self.speech = self.speech, None
        starts_marked = bool(statements) and statements[0].keys[0] == QUOTE
        if pending and not starts_marked:
            self._unmarked(number, *pending)
            return
        if speech and self._sounds_spoken(number, statements):
            speech.fragments.append(self.scene.doc.blocks[number])
            self.speech = speech
            return
        previous, before = self.carry, self.colon
        found = [reports(s) if s.cues else [] for s in statements]
        for place, s in enumerate(statements):
            if pending:
                previous = self._start(s, *pending)
                pending = None
            elif s.quotes and _is_lone(s):
                told = previous and previous.kind is QuoteKind.DIRECT and self._ends(s) == "."
                credit = self._credit_of(statements, found, place, told=bool(told))
                previous = self._lone(s, previous, before, credit)
            elif not s.quotes and not found[place]:
                previous = None
            else:
                made = self._statement(s, found[place], previous)
                if made is not None or not self._is_bare(s, found[place]):
                    previous = made
            before = s
        self.carry = previous
        self.colon = before if before and before.keys[-1] == ":" else None

    def _ends(self, s: Statement) -> str:
        """The last key of the marked words that a statement ends with."""
        return self.scene.doc.keys[s.marked(s.quotes[-1]).last - 1]

    def _credit_of(
        self, statements: list[Statement], found: list[list[Report]], place: int, *, told: bool
    ) -> tuple[Statement, Report] | None:
        """“Why?” Ms Orr said. Ms Orr laughed. “No.” An attribution that is its own sentence."""
        free = place == 1 or (place > 1 and not _is_lone(statements[place - 2]))
        for at in (place - 1,) * free + (place + 1,) * (not told):
            if at < len(statements) and self._is_bare(statements[at], found[at]):
                return statements[at], found[at][0]
        return None

    def _is_bare(self, s: Statement, found: list[Report]) -> bool:
        """Whether a statement holds an attribution and nothing that it could attribute."""
        if not found or QUOTE in s.keys or found[0].form in ("according", "shared"):
            return False
        report = found[0]
        rest = s.keys[report.tail :]
        early = report.lead == 0 or all(key in words.LEADING for key in s.keys[: report.lead])
        roles = report.form == "before" and report.lead < 6 and "," not in s.keys[: report.lead]
        if not (early or roles) or len(rest) > 8:
            return False
        return rest[:1] in ([], ["."]) or rest[0] in words.LINKS | words.TIMES | {","}

    def _start(self, s: Statement, holder: Statement, report: Report) -> Draft | None:
        """The marked paragraph that "X said:" announced."""
        draft = self._draft(marked.colon, QuoteKind.DIRECT, s, s.marked(0), report)
        draft.statement = holder
        for place in s.quotes[1:]:
            draft.add(s.marked(place))
        return draft

    def _draft(
        self,
        made_by: Rule[Any],
        kind: QuoteKind,
        s: Statement,
        stretch: Marked,
        report: Report | None,
    ) -> Draft:
        draft = Draft(made_by, kind, [], s, report)
        draft.add(stretch)
        self.drafts.append(draft)
        return draft

    def _lone(
        self,
        s: Statement,
        previous: Draft | None,
        before: Statement | None,
        credit: tuple[Statement, Report] | None,
    ) -> Draft | None:
        """Marked words that fill a sentence: somebody goes on, or is named after them."""
        for place in s.quotes:
            stretch = s.marked(place)
            if credit:
                previous = self._draft(marked.opening, QuoteKind.DIRECT, s, stretch, credit[1])
                previous.statement = credit[0]
            elif previous and previous.kind is QuoteKind.DIRECT:
                previous.add(stretch)
            elif previous or stretch.last - stretch.first > 3 or self._is_whole(stretch):
                draft = self._draft(continued, QuoteKind.DIRECT, s, stretch, None)
                self._inherit(draft, previous, before)
                previous = draft
            else:
                self._reject(s, place)
        return previous

    def _is_whole(self, stretch: Marked) -> bool:
        """She shook her head. “Too late.”"""
        return self.scene.doc.keys[stretch.last - 1] in (".", "!", "?")

    def _inherit(self, draft: Draft, previous: Draft | None, before: Statement | None) -> None:
        """Whose speech goes on: the last quote's, or that of the sentence's subject."""
        if previous is None and before is None:
            self._of_paragraph_above(draft)
        elif previous is None and before is not None:
            ends = len(before.nodes) - 2 if before.keys[-2:] == [":", QUOTE] else 0
            name = before.naming_before(ends)  # Jo Pike, of the Heads' Union, Hull: “…”
            if name and name.is_person and before.keys[ends - 1 - name.last + name.first] != "to":
                draft.source = name.first, name.last
                return
            subject = phrases.main_subject(before, len(before.nodes))
            draft.source = before.tokens(*subject) if subject else None
        if previous is None:
            previous = next((d for d in reversed(self.drafts[:-1]) if d is not draft), None)
        draft.heir_of = previous

    def _of_paragraph_above(self, draft: Draft) -> None:
        """Jo Pike fears for her club. A paragraph of speech after it is hers."""
        doc, scene = self.scene.doc, self.scene
        block = doc.block_of[draft.fragments[0][0]] - 1
        if block < 0 or not doc.kind_at(doc.blocks[block][0]).is_story:
            return
        first, last = doc.sentences[doc.sentence_of[doc.blocks[block][1] - 1]]
        above = scene.unmarked(block, first, min(last, first + LONGEST))
        subject = phrases.main_subject(above, len(above.nodes))
        if above.keys[0] == "for":
            subject = 1, 2  # For Jo Pike, a parent, the point is simple.
        name = (
            scene.begins.get(first + subject[0]) or scene.points.get(first + subject[0])
            if subject
            else None
        )
        if name and name.is_person:
            draft.source = name.first, name.last

    def _reject(self, s: Statement, place: int) -> None:
        why = rejects.refuse(s, place, credited=False)
        if why:
            self.rejections.append(rejects.rejection(self.scene, s.marked(place), *why))

    def _statement(self, s: Statement, found: list[Report], previous: Draft | None) -> Draft | None:
        """The drafts of one statement, marked ones first; the last of them by place."""
        made: dict[int, Draft] = {}  # by the place of the cue, -1 where there is none
        for place in s.quotes:
            if self._resumes(s, place, made):
                continue
            governed = marked.govern(s, found, place)
            fresh = None if governed else introduced(s, place)
            told = governed or fresh or place == 0 or uncredited(s, place)
            why = rejects.refuse(s, place, credited=bool(told))
            if why:
                self.rejections.append(rejects.rejection(self.scene, s.marked(place), *why))
            elif governed:
                report, one, kind = governed
                if report.start in made:
                    made[report.start].add(s.marked(place))
                else:
                    made[report.start] = self._draft(one, kind, s, s.marked(place), report)
            elif fresh:
                draft = self._draft(introduced, QuoteKind.DIRECT, s, s.marked(place), None)
                self._inherit(draft, None, s)
                made[-1] = draft
            else:
                self._alone(s, place, previous)
        made |= self._clauses(s, found, made)
        announced = found and s.keys[-1] == ":" and found[-1].start not in made
        if announced and block(s, found[-1]):
            self.pending = s, found[-1]
        if len(made) < 2:
            return next(iter(made.values()), None)
        return max(made.values(), key=lambda d: d.fragments[-1])

    def _resumes(self, s: Statement, place: int, made: dict[int, Draft]) -> bool:
        """“It goes in a box,” says Orr, pointing at one, “and stays there”: the same speech."""
        keys, stretch = self.scene.doc.keys, s.marked(place)
        begun = next(iter(made.values())) if made else None
        if begun is None or begun.rule is not marked.opening or s.keys[place - 1] != ",":
            return False
        lower = self.scene.doc.kinds[stretch.first] == LOWER
        if lower and keys[begun.fragments[-1][1] - 1] == ",":
            begun.add(stretch)
            return True
        return False

    def _alone(self, s: Statement, place: int, previous: Draft | None) -> None:
        """A stretch that no report governs: somebody's when it is long, or no quote at all."""
        kind = uncredited(s, place)
        if kind is None or rejects.refuse(s, place, credited=True):
            self._reject(s, place)
            return
        draft = self._draft(uncredited, kind, s, s.marked(place), None)
        subject = phrases.main_subject(s, place) if place else None
        draft.source = s.tokens(*subject) if subject else None
        if place == 0:
            self._inherit(draft, previous, None)

    def _clauses(
        self, s: Statement, found: list[Report], taken: dict[int, Draft]
    ) -> dict[int, Draft]:
        """The indirect quotes of a statement, by the place of the cue."""
        drafts: dict[int, Draft] = {}
        inside = -1  # up to here runs a clause already reported
        for number, report in enumerate(found):
            asks = s.keys[report.tail : report.tail + 1] in (["why"], ["whether"])
            if report.start in taken or report.source is None or not (report.clausal or asks):
                continue
            if report.relative or report.lead < inside:
                continue
            limit = clauses.subordinate_end(s, report) or len(s.nodes)
            for following in found[number + 1 : number + 9]:
                marks = following.start in taken
                # She said it was unfair, and called for a review: what she asks for is apart.
                apart = s.keys[following.lead - 2 : following.lead] == [",", "and"]
                apart = apart and following.form == "shared"
                if not (marks or apart or clauses.read(s, following, len(s.nodes))):
                    continue
                edge = clauses.boundary(s, report, following, marks=marks)
                if edge is not None:
                    limit = min(limit, edge)
                    break
            made = clauses.read(s, report, limit)
            if made:
                draft = Draft(made[0], QuoteKind.INDIRECT, [], s, report, QuoteStyle.UNMARKED)
                draft.fragments = [s.tokens(*part) for part in made[1]]
                drafts[report.start] = draft
                inside = made[1][-1][1]
        self.drafts += drafts.values()
        return drafts

    def _apart(self, number: int) -> None:
        """An answer or a post: the paragraph is the quote, marks in it are nested."""
        made_by, first, last, who, goes_on = self.apart[number]
        if goes_on and self.drafts:
            self.drafts[-1].fragments.append((first, last))
        else:
            draft = Draft(made_by, QuoteKind.DIRECT, [(first, last)], style=QuoteStyle.BLOCK)
            draft.who = who
            self.drafts.append(draft)
        for stretch in self.scene.outer_in(number):
            if stretch.first == first:
                continue  # the answer itself is in marks
            found = rejects.rejection(self.scene, stretch, rejects.nested, RejectionKind.NESTED)
            self.rejections.append(found)
        self.carry = self.pending = self.speech = None

    def _sounds_spoken(self, number: int, statements: list[Statement]) -> bool:
        """Whether an unmarked paragraph after a block statement is still the speaker's."""
        first, last = self.scene.doc.blocks[number]
        keys = self.scene.doc.keys[first : min(last, first + 80)]
        if any(QUOTE in s.keys or _by_another(s) for s in statements):
            return False
        return bool(VOICE.intersection(keys)) or keys[0] in ("these", "they", "it", "to")

    def _unmarked(self, number: int, holder: Statement, report: Report) -> None:
        """A block statement: this paragraph, and those after it that still sound like it."""
        first, last = self.scene.doc.blocks[number]
        draft = Draft(block, QuoteKind.DIRECT, [(first, last)], holder, report, QuoteStyle.BLOCK)
        self.drafts.append(draft)
        self.speech = draft


def _by_another(s: Statement) -> bool:
    """Whether a statement credits somebody: "the minister said", but not "I hope"."""
    sources = [report.source for report in reports(s) if report.source]
    return any(s.keys[first] not in SPEAKING for first, _ in sources)


def _is_lone(s: Statement) -> bool:
    """Whether nothing but marked words stands in a statement."""
    return s.keys[0] == QUOTE and PAUSES.issuperset(s.keys)
