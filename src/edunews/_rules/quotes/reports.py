"""Reports: a cue with its subject, read from one statement by a small local grammar."""

from itertools import pairwise
from typing import NamedTuple

from edunews._rules.quotes import phrases, words
from edunews._rules.quotes.phrases import Place
from edunews._rules.quotes.statement import QUOTE, Statement
from edunews.vocab.entries import CueEntry

ENDS = frozenset((".", ",", ";", "?", "!", "…", "–", "—", "-", ":")) | {QUOTE}
TELLS = frozenset(
    "tell ask inform assure remind urge reassure advise warn email text write".split()
)
PARALLEL = frozenset((",", ";", "and", "but", "while", "–", "—", "-", ")", QUOTE))
NOUNS = frozenset(
    "claims comments promises calls remarks demands fears hopes questions reasons texts blogs "
    "challenges attacks thanks cries shouts moans regrets answers states labels brands hints "
    "claim comment promise call remark demand fear hope question reason text blog challenge "
    "attack answer state label brand hint request warning".split()
)
NOT_LEFT = frozenset("to not never n't".split())
SAME_IN_PAST = frozenset(("hit", "let", "put", "read", "set"))
# What may lead "to say" and still lets it be said: "likes to say", "is due to tell MPs".
CATENATIVES = frozenset(
    "able anxious careful continued due eager expected going keen like liked likes on quick ready "
    "rose set up used".split()
)


class Report(NamedTuple):
    """A cue at the places ``[start, stop)`` and who is credited.

    ``lead`` is where the report phrase begins, ``tail`` where it ends. ``form`` says how the
    source was found: "before" (she said), "inverted" (said she), "shared" (with an earlier verb),
    "passive" (described by her as), "according", or "bare" where there is none.
    """

    start: int
    stop: int
    cue: CueEntry
    source: Place | None
    form: str
    lead: int
    tail: int
    relative: bool = False

    @property
    def clausal(self) -> bool:
        """Whether the cue can report a clause without marks."""
        return self.cue.kind in ("speech", "writing", "according")


def reports(s: Statement) -> list[Report]:
    """The reports of a statement, in order."""
    found: list[Report] = []
    for place, hit in s.cues:
        if found and place < found[-1].stop:
            continue
        made = _read(s, place, place + hit.end - hit.start, hit.entry, found)
        if made and not _is_survey(s, made):
            found.append(made)
    return found


def _read(
    s: Statement, start: int, stop: int, cue: CueEntry, earlier: list[Report]
) -> Report | None:
    keys = s.keys
    if cue.kind == "according":
        source = phrases.after(s, stop)
        if source is None or _is_data(s, source) or _is_paper(s, source):
            return None
        return Report(start, stop, cue, source, "according", start, source[1])
    left, passive, barred = _verb_group(s, start)
    form = keys[start]
    before = keys[left] if left >= 0 else ""
    owned = before in ("'s", "'") and not s.naming_before(left + 1)
    noun = form.endswith("s") and keys[stop : stop + 1] and keys[stop] in words.AUXILIARIES
    if barred or owned or noun or _is_noun(s, start, stop, left):
        return None
    if passive and not form.endswith("ing"):
        return _passive(s, start, stop, cue, left)
    if form.endswith("ing") and not passive:
        return _participle(s, start, stop, cue, left, earlier)
    inverted = _inverted(s, start, stop, cue, left)
    if inverted:
        return inverted
    if before in ("and", "but", "or", "then"):
        return _shared(s, start, stop, cue, earlier)
    if before in ("who", "which"):
        return _relative(s, start, stop, cue, left)
    source = phrases.before(s, left + 1)
    if source is None:
        lists = before in (",", "–", "—") and earlier and form.endswith("ed")
        return _shared(s, start, stop, cue, earlier) if lists else None
    return _plain(s, start, stop, cue, source)


def _plain(s: Statement, start: int, stop: int, cue: CueEntry, source: Place) -> Report | None:
    """She said: a subject right before its verb."""
    keys = s.keys
    if _is_data(s, source) or not _agrees(s, source, start, cue):
        return None
    if cue.lemma == "read" and not _is_paper(s, source):
        return None
    if cue.kind == "manner" and keys[stop : stop + 1] == ["to"]:
        return None  # Ms Foley said boards will begin to cut grades on a “phased basis”
    lead = source[0]
    relative = lead > 0 and s.nodes[lead - 1] >= 0 and keys[lead - 1] not in words.BOUNDS
    relative = relative and keys[lead] in words.DETERMINERS | words.SUBJECTS
    relative = relative and keys[stop : stop + 1] != ["that"]
    relative = relative or (lead > 0 and keys[lead - 1] in ("which", "who", "whom"))
    return Report(start, stop, cue, source, "before", lead, _tail(s, stop, cue), relative)


def _is_noun(s: Statement, start: int, stop: int, left: int) -> bool:
    """Her *emails*, their *claims*: a form that is a noun as often as a verb."""
    form = s.keys[start]
    if not (s.noun(start) or form in NOUNS) or left < 0 or left != start - 1:
        return False
    if s.keys[left] in words.SUBJECTS or s.keys[left] == ",":
        return False
    if s.keys[left] in words.OWNING | words.PREPOSITIONS:
        return True
    if s.keys[left].endswith("ed") and form.endswith("s") and not s.noun(left):
        return True  # has rejected claims that
    if s.naming_before(start) or s.naming(stop):
        return False
    follows = s.keys[stop] if stop < len(s.nodes) else ""
    if follows == "." and s.keys[left - 2 : left] == [",", "the"] and left > 2:
        return False  # Pay has shrunk, the union claims.
    return (
        follows not in ("that", ":", QUOTE, ",", "the", "there") and follows not in words.SUBJECTS
    )


def _verb_group(s: Statement, start: int) -> tuple[int, bool, bool]:
    """Step left over auxiliaries and adverbs: (place before them, passive, not a report)."""
    left, passive, led = start - 1, False, False
    while left >= 0:
        key = s.keys[left]
        if key in words.SUBJECTS or s.naming_before(left + 1):
            break  # most often the subject stands right here
        if key == "to" and left and s.keys[left - 1] in CATENATIVES:
            left -= 3 if s.keys[left - 1] in ("on", "up") else 2  # she went on to say
            led = True
            continue
        if key in words.BE:
            passive = not led
        elif key == "'s" and s.keys[left - 1] in words.SUBJECTS | words.RELATIVES:
            pass  # he's said
        elif key in NOT_LEFT or key.endswith("n't") or key == "cannot":
            return left, passive, True
        elif key in ("on", "late", "early") and s.keys[left + 1] in words.TIMES:
            pass
        elif s.starts_upper(left) and key not in words.TIMES and not s.noun(left):
            break  # Sahota-Kelly is no adverb
        elif not (key in words.AUXILIARIES or _is_between(s, left)):
            break
        left -= 1
    return left, passive, False


def _is_between(s: Statement, place: int) -> bool:
    """An adverb or a time between subject and verb: "The union on Tuesday said", "she also told".

    *Both say that pay is only part of it*: there it is the subject.
    """
    key = s.keys[place]
    if words.is_adverb(key):
        return place > 0 or key != "both"
    return key in words.TIMES or (key in ("last", "this") and s.keys[place + 1] in words.TIMES)


def _passive(s: Statement, start: int, stop: int, cue: CueEntry, left: int) -> Report | None:
    """Has been described by the union as: the source follows "by"."""
    by = next((p for p in range(stop, min(len(s.nodes), stop + 14)) if s.keys[p] == "by"), None)
    if by is None or cue.kind == "manner":
        return None
    source = phrases.after(s, by + 1)
    if source is None or _is_data(s, source):
        return None
    return Report(start, stop, cue, source, "passive", left + 1, stop)


def _participle(
    s: Statement, start: int, stop: int, cue: CueEntry, left: int, earlier: list[Report]
) -> Report | None:
    """…, calling it “a mess”: the subject is that of the main clause."""
    key = s.keys[left] if left >= 0 else ""
    if left >= 0 and (key in words.DETERMINERS or key.endswith("'s") or key in ("of", "no")):
        return None
    if left < 0:
        comma = next((p for p in range(stop, len(s.nodes)) if s.keys[p] == ","), None)
        source = phrases.after(s, comma + 1) if comma is not None else None
    else:
        source = _with_subject(s, left) or _shared_source(s, start, earlier)
    if source is None:
        return None
    loose = key in words.PREPOSITIONS  # kept from claiming a place
    return Report(start, stop, cue, source, "shared", start, _tail(s, stop, cue), relative=loose)


def _with_subject(s: Statement, left: int) -> Place | None:
    """Two schools closed, with *the mayor* calling it “a shame”: a subject of its own."""
    if "with" not in s.keys[max(0, left - 12) : left]:
        return None
    source = phrases.before(s, left + 1)
    start = left
    while s.keys[start] != "with":
        start -= 1
    between = s.keys[start:left]
    clear = QUOTE not in between and not any(map(words.is_finite, between))
    return source if clear and source and source[0] > start else None


def _shared_source(s: Statement, start: int, earlier: list[Report]) -> Place | None:
    for number in range(len(earlier) - 1, -1, -1):
        report = earlier[number]
        if report.form == "according" or report.relative or (number and is_embedded(s, report)):
            continue
        if ")" not in s.keys[report.stop : start]:
            return report.source
    return phrases.main_subject(s, start)


def is_embedded(s: Statement, report: Report) -> bool:
    """X said *Y reminded* him: a report inside what another reports."""
    if report.form != "before" or report.lead == 0:
        return False
    return s.keys[report.lead - 1] not in PARALLEL


def _shared(
    s: Statement, start: int, stop: int, cue: CueEntry, earlier: list[Report]
) -> Report | None:
    """X called it “a mess” and accused heads of “hiding”: one subject, two quotes."""
    source = _shared_source(s, start, earlier)
    if source is None or _is_data(s, source) or cue.lemma == "read":
        return None
    return Report(start, stop, cue, source, "shared", start, _tail(s, stop, cue))


def _relative(s: Statement, start: int, stop: int, cue: CueEntry, who: int) -> Report | None:
    """A parent who said it was “chaos”: the noun before "who" is the source."""
    end = who - (who > 0 and s.keys[who - 1] == ",")
    source = phrases.before(s, end) if end > 0 else None
    if source is None:
        return None
    return Report(start, stop, cue, source, "before", who, _tail(s, stop, cue), relative=True)


def _inverted(s: Statement, start: int, stop: int, cue: CueEntry, left: int) -> Report | None:
    """“…,” said Jo Pike. Also after a clause: Heads are tired, said Jo Pike."""
    keys = s.keys
    if left != start - 1:
        return None
    after_quote = left < 0 or keys[left] == QUOTE
    after_quote = after_quote or (keys[left] == "," and left > 0 and keys[left - 1] == QUOTE)
    if not after_quote and keys[left] != ",":
        return None
    source = phrases.after(s, stop)
    if source is None or keys[source[0]] in words.OBJECTS:
        return None
    if not after_quote or cue.kind == "judgement":  # “Come in,” calls Jo Pike.
        at_end = source[1] >= len(s.nodes) or keys[source[1]] in (".", ",")
        inside = cue.lemma not in TELLS and keys[source[1] : source[1] + 1] == [","]
        inside = inside and "," not in keys[:left]  # The plan, said Ms Orr, was late
        if not at_end or not s.naming(source[0]) or (not inside and phrases.before(s, left + 1)):
            return None
    return Report(start, stop, cue, source, "inverted", start, source[1])


def _tail(s: Statement, stop: int, cue: CueEntry) -> int:
    """Where the words after the cue that still belong to it end: whom it told."""
    if (
        cue.lemma not in TELLS
        or stop >= len(s.nodes)
        or s.keys[stop] in words.CLAUSE_MARKERS | ENDS
        or s.keys[stop] == "of"  # told of her anger
    ):
        return stop
    told = cue.lemma == "tell" or s.naming(stop) or s.keys[stop] in words.OBJECTS
    return phrases.object_end(s, stop) if told else stop


def _agrees(s: Statement, source: Place, start: int, cue: CueEntry) -> bool:
    """A base form needs a subject of more than one: "teachers *claim*", not "the claim"."""
    if s.keys[start] != cue.lemma.partition(" ")[0] or s.keys[start] in SAME_IN_PAST:
        return True
    if any(key in words.AUXILIARIES or key == "to" for key in s.keys[source[1] : start]):
        return True
    first, last = source
    plural = s.keys[first] in ("they", "we", "i", "you") or "and" in s.keys[first:last]
    head = next((p for p in range(first, last) if s.keys[p] in words.LINKS), last) - 1
    return plural or s.keys[head].endswith("s") or s.keys[head] in MANY


def _is_data(s: Statement, source: Place) -> bool:
    """Figures, studies and surveys are evidence, not speakers."""
    first, last = source
    if s.scene.data.isdisjoint(s.nodes[first:last]):
        return False
    head = next((p for p in range(first, last) if s.keys[p] in words.LINKS), last)
    told = s.noun(head - 1)
    if told and told.entry.kind in ("group", "person", "spokesperson"):
        return False  # a poll respondent
    heads = {*range(first, head), last - 1}
    for place in range(first, last):
        if name := s.naming(place):  # the Data Lab is a body
            heads -= set(range(place, place + name.last - name.first))
    return any((hit := s.noun(p)) and hit.entry.kind == "data" for p in sorted(heads))


def _is_paper(s: Statement, source: Place) -> bool:
    """His letter reads: only papers read, people do not."""
    return any((hit := s.noun(p)) and hit.entry.kind == "document" for p in range(*source))


def _is_survey(s: Statement, report: Report) -> bool:
    """81 per cent said …; one in four nurseries say …: answers to a survey."""
    if report.source is None:
        return False
    first, last = report.source
    if report.form == "before":
        edge = max(0, first - 40)
        while first > edge and s.keys[first - 1] not in words.BOUNDS:
            first -= 1
    keys = s.keys[first:last]
    if not words.SURVEY.isdisjoint(keys) or "pc " in " ".join(keys) + " ":
        return keys[:2] != ["a", "third"] or keys[2:3] == ["of"]  # a third teacher said
    return "in" in keys and any(
        a == "in" and (b.isdecimal() or b in NUMBERS) for a, b in pairwise(keys)
    )


MANY = frozenset(
    "all both children few many men most people police several some staff those women".split()
)
NUMBERS = frozenset("two three four five six seven eight nine ten twelve twenty".split())
