"""Reported clauses without marks: what was said, by the reporter's words."""

from typing import Any

from edunews._rules.quotes import phrases, words
from edunews._rules.quotes.phrases import Place
from edunews._rules.quotes.reports import TELLS, Report
from edunews._rules.quotes.statement import QUOTE, Statement
from edunews._rules.rule import Rule, rule
from edunews.model.provenance import Confidence
from edunews.vocab.entries import RoleEntry

SKIPPED = frozenset("in on at during after before from by via".split())
CLOSES = frozenset((".", "?", "!", "…", ";"))
NO_CLAUSE = frozenset(
    "nothing something anything goodbye hello sorry thank thanks without to of against for with "
    "as into out off".split()
)
ASIDES = frozenset("a an the its whose his her".split())
OWNER = frozenset(("'s", "'"))
JOINING = frozenset("and but while although though ; – —".split())
QUANTITIES = frozenset("so more about over up around little much".split())
SUBORDINATE = frozenset("while although though when after before since as if".split())
FOLLOWS = words.PREPOSITIONS | words.TIMES | {",", "last", "this", "–", "—", "-"}
WRITES = frozenset(("email", "text", "write"))  # wrote a law last year that
# These report a bare clause without any further sign: "said schools close early".
FREE = frozenset("say tell claim insist warn add argue".split())


def clause_start(s: Statement, report: Report) -> tuple[int, bool]:
    """Where the reported clause begins after the cue, and whether "that" or the like says so."""
    start, keys, size = report.tail, s.keys, len(s.nodes)
    if [*keys[start : start + 3 : 2], *keys[start + 3 : start + 4]] == [",", ",", "that"]:
        start += 3  # warned, fairly, that
    if start < size and keys[start] in words.CLAUSE_MARKERS:
        subject = (
            keys[start] == "that" and start + 1 < size and keys[start + 1] in words.AUXILIARIES
        )
        return start + (keys[start] != "what" and not subject), True  # say that is fanciful
    if report.cue.lemma not in TELLS - WRITES and not _adverbial(s, start):
        return start, False
    for place in range(start, min(size, start + 14)):
        if keys[place] in ("that", "whether", "why", "how"):
            return place + 1, True
        if keys[place] in (",", QUOTE, ":", ";") or _is_auxiliary(s, place):
            break
        if keys[place] == "to" and not _is_object(s, place + 1):
            return size, False  # agreed on Wednesday to consult on plans that would …
    return _past_adverbials(s, start), False


def _past_adverbials(s: Statement, start: int) -> int:
    """Said *in Hull on Monday* they were tired."""
    for _ in range(2):
        if start < len(s.nodes) and s.keys[start] in SKIPPED:
            start = phrases.object_end(s, start + 1)
        elif start < len(s.nodes) and (s.keys[start] in words.TIMES or s.keys[start] == "last"):
            if OWNER.intersection(s.keys[start + 1 : start + 3]):
                break  # said last year's pass rate was the best
            start += 1
    return start


def _adverbial(s: Statement, start: int) -> bool:
    """Whether a time or a place stands between the cue and its clause: "said on Monday that"."""
    if s.keys[start - 1] in words.TIMES or start >= len(s.nodes):
        return True
    key = s.keys[start]
    return key in SKIPPED or key in words.TIMES or key == "last" or words.is_adverb(key)


def _is_auxiliary(s: Statement, place: int) -> bool:
    """Whether a clause's own verb begins here; told the council in *May* that is a month."""
    return s.keys[place] in words.AUXILIARIES and not s.starts_upper(place)


def _is_object(s: Statement, place: int) -> bool:
    """Whether somebody told stands at ``place``: "announced to *parents* that"."""
    if place >= len(s.nodes) or s.nodes[place] < 0:
        return False
    key = s.keys[place]
    known = s.noun(place) or s.naming(place) or s.starts_upper(place)
    known = known or (key.endswith("s") and not key.endswith("ss"))
    return bool(known) or key in words.DETERMINERS or key in words.OBJECTS


def _is_clause(s: Statement, report: Report, start: int, end: int) -> bool:
    """Whether the places ``[start, end)`` are a clause, when no "that" has said so."""
    keys = s.keys
    counts = keys[start : start + 3 : 2] == ["as", "as"]  # said as many as nine jobs could go
    if end - start < 2 or (keys[start] in NO_CLAUSE and not counts) or keys[start] in CLOSES:
        return False
    if report.cue.lemma == "add" and (keys[start].isdecimal() or keys[start] in "£$€"):
        return False  # added £500 to what they owe
    if keys[start] in words.AUXILIARIES or (keys[start] in QUANTITIES and end - start < 5):
        return False
    if keys[start] in words.SUBJECTS or keys[start].partition("'")[0] in words.SUBJECTS:
        return True
    if report.cue.lemma in FREE or s.naming(start):
        plain = report.cue.lemma in ("say", "tell") and end - start > 3
        return plain or any(words.is_finite(key) for key in keys[start:end])
    for place in range(start, min(end, start + 12)):
        key = keys[place]
        if key in words.AUXILIARIES and place > start:
            return True
        if key in words.RELATIVES or key in ("that", ",", "to") or key.endswith("ing"):
            return False
    return False


def subordinate_end(s: Statement, report: Report) -> int | None:
    """While Ms Orr said that …, she left: the clause ends with its own comma."""
    head = s.keys[: report.lead]
    if s.keys[report.tail : report.tail + 1] == [","] or not any(
        key in SUBORDINATE for key in (*head[:1], *head[-1:])
    ):
        return None
    return next((p for p in range(report.tail, len(s.nodes)) if s.keys[p] == ","), None)


def _end(s: Statement, limit: int) -> int:
    """The end of the clause: without the full stop."""
    end = min(limit, len(s.nodes))
    while end > 0 and s.keys[end - 1] in (*CLOSES, ","):
        end -= 1
    return end


@rule(
    "quotes.clause",
    Confidence.HIGH,
    "{source:Ms Nolan} {cue:said} that {content:the roof had leaked for a year}.",
    "{source:Ms Nolan} {cue:told} the Courier {content:she was tired}.",
    "{source:Parents} {cue:said} {content:they had not been asked}.",
    "no: A survey said that heads were tired.",
    "no: Ms Nolan urged ministers to think again.",
    "no: Ms Nolan reflected on what the plan will mean for schools.",
    "no: Some 81 per cent said they were tired.",
)
def clause(s: Statement, report: Report, limit: int) -> list[Place] | None:
    """X said (that) …: a finite clause after the cue."""
    if report.form == "passive" and report.source:  # were warned by the union that pay would fall
        start, end = report.source[1], _end(s, limit)
        return [(start + 1, end)] if s.keys[start : start + 1] == ["that"] else None
    if report.form in ("inverted", "according") or report.tail >= len(s.nodes):
        return None
    if s.keys[report.tail] in SKIPPED and words.CLAUSE_MARKERS.issuperset(
        s.keys[report.tail + 1 : report.tail + 2]
    ):
        return None  # reflected on what the plan will mean
    start, told = clause_start(s, report)
    first = None if told or s.keys[report.tail] not in SKIPPED else _before(s, report)
    if first and _whole(s, first):
        return None  # The roof leaked, Ms Nolan said in a letter seen by the Courier
    if s.keys[start : start + 1] in ([","], ["–"], ["—"]) and (told or s.keys[start] != ","):
        start += 1  # said that, as the roof leaked, they …; says – it stands by them
    end = _end(s, limit)
    if start >= end or s.keys[start] in (",", ":", "to"):
        return None
    if told or _is_clause(s, report, start, end):
        return [(start, end)]
    return None


@rule(
    "quotes.clause-around",
    Confidence.HIGH,
    "{content:If the talks fail}, {source:Ms Nolan} {cue:warned}, {content:schools would close}.",
    "no: Heads, Ms Nolan said.",
)
def around(s: Statement, report: Report, limit: int) -> list[Place] | None:
    """…, X said, …: the clause is interrupted by its attribution."""
    first = _before(s, report)
    if first is None or report.tail >= len(s.nodes) or s.keys[report.tail] != ",":
        return None
    start, end = report.tail + 1, _end(s, limit)
    if report.form == "according" and s.keys[start : start + 1] and s.keys[start] in ("a", "an"):
        start = _past_comma(s, start, end)  # “, according to Ms Nolan, a governor, …”
    if start >= end or s.keys[start] in words.RELATIVES or s.keys[start].endswith("ing"):
        return None
    if s.keys[start] == "as" and words.SUBJECTS.issuperset(s.keys[start + 1 : start + 2]):
        return None  # …, a charity said, as it called for a review
    if report.form == "shared" or (report.form != "before" and _whole(s, first)):
        return None
    return [first, (start, end)] if any(map(words.is_finite, s.keys)) else None


def _past_comma(s: Statement, start: int, end: int) -> int:
    """The token after the next comma; ``end`` when there is none."""
    return next((at + 1 for at in range(start, end) if s.keys[at] == ","), end)


@rule(
    "quotes.clause-first",
    Confidence.HIGH,
    "{content:The roof had leaked for a year}, {source:Ms Nolan} {cue:said}.",
    "{content:Heads are tired}, {source:a union leader} has {cue:warned}.",
    "no: In a statement, Ms Nolan said the roof had leaked.",
)
def clause_first(s: Statement, report: Report, limit: int) -> list[Place] | None:
    """…, X said: a clause, and after it who said so."""
    first = _before(s, report)
    if first is None or report.form in ("according", "shared") or not _closes(s, report):
        return None
    return [first] if _whole(s, first) else None


def _closes(s: Statement, report: Report) -> bool:
    """Whether nothing but a time, a place or an aside follows the attribution."""
    rest = s.keys[report.tail : report.tail + 1]
    return not rest or rest[0] in CLOSES or rest[0] in FOLLOWS


@rule(
    "quotes.according",
    Confidence.HIGH,
    "{content:Forty places were empty}, {cue:according to} {source:the council}.",
    "{cue:According to} {source:Ms Nolan}, {content:forty places were empty}.",
    "no: Forty places were empty, according to figures seen by the Courier.",
)
def according(s: Statement, report: Report, limit: int) -> list[Place] | None:
    """According to a person or a body, not to data."""
    if report.form != "according":
        return None
    first = _before(s, report) or (_plain(s, report) if report.start else None)
    if first and (_whole(s, first) or first[1] - first[0] > 4):
        return [first]
    start, end = report.tail, _end(s, limit)
    start = _past_comma(s, start, end)
    aside = _past_comma(s, start, end)
    inside = s.keys[start:aside]  # According to Mr Dunn, the head of the trust, schools are full
    if inside and inside[0] in ASIDES and aside < end and not any(map(words.is_finite, inside)):
        start = aside
    return [(start, end)] if report.start <= 1 and start < end else None


def _before(s: Statement, report: Report) -> Place | None:
    """The words before a comma before the report, or before the speaker's office."""
    end = report.lead - 1
    for comma in range(end, max(end - 7, 1), -1):
        if s.keys[comma] == "," or s.keys[comma] in words.BOUNDS:
            office = s.scene.doc.at(RoleEntry, s.nodes[comma + 1])
            end = comma if office and s.keys[comma] == "," else end
            break
    if end < 1 or s.keys[end] not in (",", "–", "—", "-") or QUOTE in s.keys[:end]:
        return None
    return 0, end


def _plain(s: Statement, report: Report) -> Place | None:
    """Forty places were empty according to the council: no comma."""
    return (0, report.start) if QUOTE not in s.keys[: report.start] else None


def _whole(s: Statement, part: Place) -> bool:
    """Whether a part has a verb of its own, and is no more than an opening phrase."""
    keys = s.keys[part[0] : part[1]]
    bare = keys[0] in words.PREPOSITIONS and "," not in keys
    return not bare and any(words.is_finite(key) for key in keys)


RULES: tuple[Rule[Any], ...] = (clause, around, according, clause_first)


def read(s: Statement, report: Report, limit: int) -> tuple[Rule[Any], list[Place]] | None:
    """The rule that finds the clause of ``report``, and its parts; none of them with marks."""
    for one in RULES:
        parts = one.apply(s, report, limit)
        if parts:
            return None if any(QUOTE in s.keys[a:b] for a, b in parts) else (one, parts)
    return None


def _conjunction(s: Statement, place: int) -> int:
    """Where "and" stands, perhaps before a name and its body: "but *the NTEU's* Al Dunn said"."""
    edge, keys = place, s.keys
    while edge > max(0, place - 8) and keys[edge] not in words.BOUNDS:
        edge -= 1
    return edge if keys[edge] in JOINING or keys[edge - 1 : edge + 1] == [",", "as"] else 0


def boundary(s: Statement, report: Report, following: Report, *, marks: bool) -> int | None:
    """Where ``report``'s clause ends because ``following`` begins a quote of its own.

    None when ``following`` stands inside that clause: "said the minister had told her".
    ``marks`` says that ``following`` governs marked words.
    """
    keys, place = s.keys, following.lead - 1
    if following.form == "shared":
        near = range(place, max(report.stop, place - 12), -1)
        joined = next((at for at in near if keys[at - 1 : at + 1] == [",", "with"]), 0)
        if joined and following.source and following.source[0] > joined:
            return joined - 1  # said it would act, with officials saying a review was due
        while place > report.stop and words.is_adverb(keys[place]):
            place -= 1
        while place > report.stop and keys[place] in words.AUXILIARIES:
            place -= 1
        if keys[place] in ("and", "but", "then", ","):
            return place - (keys[place - 1] == "," and keys[place] != ",")
        return following.lead
    if following.relative:
        if not marks:
            return None
        commas = [p for p in range(report.stop, following.lead) if keys[p] == ","]
        return commas[-1] if commas else None
    if (edge := _conjunction(s, place)) > report.stop:
        return edge - (keys[edge - 1] == ",")
    if following.form == "according" and keys[place] == ",":
        return place
    return None
