"""Marked words beside a cue: are they speech, and of which kind?

Each rule looks at one report and one marked stretch of the same statement.
"""

from typing import Any

from edunews._rules.quotes.reports import Report, is_embedded
from edunews._rules.quotes.statement import QUOTE, Statement
from edunews._rules.quotes.words import AUXILIARIES, CLAUSE_MARKERS, LEADING, SUBJECTS
from edunews._rules.rule import Rule, rule
from edunews.model.provenance import Confidence
from edunews.model.quotes import QuoteKind

ENDERS = frozenset((".", "!", "?", "…", ",", "..."))
MENTAL = frozenset("consider believe think feel hope fear see".split())
DIRECT, MIXED = QuoteKind.DIRECT, QuoteKind.MIXED


def _sentence_like(s: Statement, place: int) -> bool:
    """Whether the marked words begin like a sentence of their own."""
    stretch = s.marked(place)
    text = s.scene.doc.text
    first = text[s.scene.doc.starts[stretch.first]]
    return first.isupper() or first in "[…(" or first.isdecimal()


@rule(
    "quotes.words-first",
    Confidence.HIGH,
    "“{content:It rained all day,}” {source:Ms Nolan} {cue:said}.",
    "“{content:It rained all day,}” {cue:said} {source:Priya Nolan}, a teacher in Hull.",
    "“{content:It rained,}” its general secretary {source:Jo Pike} {cue:said}.",
    "“{content:So,}” {source:she} {cue:said}, “{content:we went home.}”",
    "no: Heads said the “reset” was late.",
)
def opening(s: Statement, report: Report, place: int) -> QuoteKind | None:
    """The words come first, then who said them: “It rained,” Nolan said."""
    between = s.keys[place + 1 : report.lead]
    if place >= report.lead or len(between) > 16 or not AUXILIARIES.isdisjoint(between):
        return None
    if any(key not in (",", QUOTE) for key in between) and not _one_phrase(s, place, report):
        return None
    announced = place > 0 and s.keys[place - 1] == ":"  # Her reply was blunt: “No,” she said.
    if not announced and any(k not in LEADING and k not in (",", QUOTE) for k in s.keys[:place]):
        return None
    return DIRECT


def _one_phrase(s: Statement, place: int, report: Report) -> bool:
    """“…,” its general secretary, Jo Pike, said: nothing but the source stands between."""
    if report.form != "before" or report.source is None:
        return False
    between = range(place + 1, report.lead)
    return not any(start in between for start, _ in s.cues if not s.noun(start))


@rule(
    "quotes.colon",
    Confidence.HIGH,
    "{source:Ms Nolan} {cue:said}: “{content:It rained all day.}”",
    "{source:Ms Nolan} {cue:told} the Courier: “{content:It rained all day.}”",
    "no: Ms Nolan said the roof was “a disgrace”.",
)
def colon(s: Statement, report: Report, place: int) -> QuoteKind | None:
    """X said: “…”, the words after a colon."""
    return DIRECT if place > report.stop and s.keys[place - 1] == ":" else None


@rule(
    "quotes.comma",
    Confidence.HIGH,
    "{source:Ms Nolan} {cue:said}, “{content:It rained all day.}”",
    "{source:Delroy Perkins Jr.} {cue:said}, “{content:It rained all day.}”",
    "{source:Ms Nolan} {cue:said} “{content:It rained all day.}”",
    "no: Ms Nolan said it was late, “by any measure”.",
    "no: Ms Nolan called it “a disgrace”.",
)
def comma(s: Statement, report: Report, place: int) -> QuoteKind | None:
    """X said, “…”, the words after a comma that follows the cue, or a sentence with none."""
    if place == report.tail and report.cue.kind != "judgement":
        stretch = s.marked(place)
        whole = s.scene.doc.keys[stretch.last - 1] in ENDERS and stretch.last - stretch.first > 3
        return DIRECT if whole and _sentence_like(s, place) else None
    if place <= report.stop or s.keys[place - 1] != "," or not _sentence_like(s, place):
        return None
    between = s.keys[report.tail : place - 1]
    return None if len(between) > 8 or CLAUSE_MARKERS.intersection(between) else DIRECT


@rule(
    "quotes.judgement",
    Confidence.HIGH,
    "{source:Ms Nolan} {cue:called} the plan “{content:a fantasy}”.",
    "{source:Ms Nolan} {cue:accused} ministers of “{content:going missing}”.",
    "no: Ms Nolan visited the “super school”.",
)
def judgement(s: Statement, report: Report, place: int) -> QuoteKind | None:
    """X called it “…”: partial words under a verb of judgement."""
    return MIXED if report.cue.kind == "judgement" and place >= report.stop else None


@rule(
    "quotes.partial",
    Confidence.HIGH,
    "{source:Ms Nolan} {cue:said} that the roof was “{content:a disgrace}”.",
    "no: Ms Nolan said: “It rained.”",
)
def partial(s: Statement, report: Report, place: int) -> QuoteKind | None:
    """X said it was “…”: marked words inside the reporter's clause."""
    return MIXED if place >= report.stop else None


@rule(
    "quotes.partial-first",
    Confidence.HIGH,
    "Schools will end up “{content:eating themselves}”, {source:Ms Nolan} {cue:warned}.",
    "no: “It rained,” Ms Nolan said.",
)
def partial_first(s: Statement, report: Report, place: int) -> QuoteKind | None:
    """Marked words in the reporter's clause, and after it who said so."""
    if place >= report.lead or report.form == "shared":
        return None
    beside = s.keys[report.lead - 1] in (",", QUOTE, "–", "—", "-")
    return MIXED if beside else None


RULES: tuple[Rule[Any], ...] = (
    opening,
    colon,
    comma,
    judgement,
    partial,
    partial_first,
)


def _is_vague(s: Statement, report: Report) -> bool:
    """He joked that *governors had considered* “locking the gates”: the words are his."""
    if report.source is None or not is_embedded(s, report):
        return False
    first, last = report.source
    named = s.naming(first) or s.naming_before(last) or s.keys[first] in SUBJECTS
    return not named or report.cue.lemma in MENTAL


def _is_closed_by(s: Statement, place: int, report: Report) -> bool:
    """Nolan replied by asking for time: “Give me a week,” *Nolan wrote*: her own cue counts."""
    last = s.scene.doc.keys[s.marked(place).last - 1]
    lead = place + 2 if s.keys[place + 1 : place + 2] == [","] else place + 1
    comma = last == "," or lead == place + 2
    return comma and report.lead == lead and report.form in ("before", "inverted")


def govern(
    s: Statement, found: list[Report], place: int
) -> tuple[Report, Rule[Any], QuoteKind] | None:
    """The report that a marked stretch belongs to, the rule that says so, and the kind."""
    left = [r for r in found if r.stop <= place]
    if len(left) > 1 and left[-2].clausal and _is_vague(s, left[-1]):
        left.pop()
    right = [r for r in found if r.lead > place]
    order = (*left[-1:], *right[:1])
    apart = s.keys[place - 1] == ":" and (not left or left[-1].tail < place - 1)
    if right and apart and _is_closed_by(s, place, right[0]):
        order = right[0], *left[-1:]
    for report in order:
        if report.source and report.source[0] <= place < report.source[1]:
            continue
        for one in RULES:
            kind = one.apply(s, report, place)
            if kind is not None:
                return report, one, kind
    return None
