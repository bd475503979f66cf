"""Who gives a figure: the quote that holds it, or the study, body or person credited with it."""

from bisect import bisect_left, bisect_right
from functools import cached_property
from operator import itemgetter

from edunews._rules.rule import Named
from edunews._rules.statistics.clauses import Clauses, Tokens
from edunews._rules.statistics.seen import Seen
from edunews._text.document import Document
from edunews._text.pattern import pattern
from edunews.model.people import Organisation, Person
from edunews.model.quotes import Quote, SourceKind
from edunews.model.span import Excerpt
from edunews.model.statistics import Statistic, StatisticSource, make_statistic_source
from edunews.vocab.entries import BodyNounEntry, SourceNounEntry

DOCUMENT = SourceKind.DOCUMENT
Speaker = Person | Organisation
ASIDES = frozenset("carried completed conducted held published released taken which".split())
# What a figure can be credited to besides a person or body.
DATA = frozenset(
    """accounts analysis audit briefing census consultant data documents estimates evaluation
    evidence experts figures findings forecasts government inquiry inspectors investigation
    ministers ministry minutes papers poll polling projections records report reports research
    researchers results review snapshot statistics study survey tally yearbook""".split()
)
# Those among them that are no people: what they found can go on in the next sentence.
STUDIES = DATA - frozenset(
    "consultant experts government inspectors ministers ministry researchers".split()
)
FINDINGS = frozenset(
    """argue argued asked asking asks believe believes calculate calculated calculates calling claim
    claims conclude concluded concludes counted counts demand demanded demanding demands estimate
    estimated estimates expect expected expecting expects find finds forecast forecasting forecasts
    found hope hopes indicate indicated indicates insist insists lobbying pledge pledged pledges
    points polled predict predicted predicting predicts projects promise promised promises propose
    proposed proposes put puts recorded records report reported reports reveal revealed reveals seek
    seeking seeks show showed shows sought suggest suggested suggests surveyed uncovered uncovers
    urges urging want wanted wants""".split()
)
SURVEYED = frozenset({"polled", "surveyed"})
HAD = frozenset({"gave", "gives", "had", "has"}) | FINDINGS  # the poll had the bond ahead
# A noun that whoever gives a figure is told by: officials, police, the council.
GIVERS = frozenset({"data", "document", "person", "spokesperson"})
HEADED = frozenset({"at", "by", "for", "from", "in", "of"})  # what follows a head
PUT_AT = pattern(r"PQq*(?:oN)?P(?=N)")  # put at 300 by police
# Whatever group reports a figure gives it: councils reported 40 cases.
REPORTED = frozenset({"report", "reported", "reports"})
POLLS = frozenset({"census", "poll", "polling", "survey"})
TELLING = FINDINGS | POLLS | {"according"}
REACH = 120  # tokens: no clause is longer


class Sources:
    """The quotes and the named of one article, laid out for looking up a number's source."""

    def __init__(self, doc: Document, named: Named, quotes: tuple[Quote, ...]) -> None:
        self._doc = doc
        parts = sorted(
            ((part.start, part.end, at) for at, q in enumerate(quotes) for part in q.content)
        )
        self._starts = [part[0] for part in parts]
        self._parts = parts
        self._quotes = quotes
        self._entities: tuple[Speaker, ...] = (*named.people, *named.organisations)
        self._according_at: list[int] = []
        self._findings: list[int] = []
        polls: list[int] = []
        for at in doc.places(TELLING):
            key = doc.keys[at]
            known = polls if key in POLLS else self._findings
            (self._according_at if key == "according" else known).append(at)
        sentence = doc.sentence_of.__getitem__
        self._polls = set(map(sentence, polls))
        self._telling = set(map(sentence, (*self._according_at, *self._findings)))

    def of(self, seen: Seen) -> tuple[StatisticSource | None, Quote | None]:
        """The source of ``seen``, and the quote whose words hold it."""
        quote = self._holding(seen.quantity.start)
        if quote is not None and not self._answers(seen.clauses, self._quotes[quote]):
            return self._of_quote(quote), self._quotes[quote]
        found, sentence = None, self._doc.sentence_of[seen.first]
        if sentence in self._telling:
            found = self._according(seen) or self._finding(seen.clauses, seen.first)
        found = found or self._outside_marks(seen)
        return found or (self._polled(seen) if sentence in self._polls else None), None

    def _answers(self, clauses: Clauses, quote: Quote) -> bool:
        """Whether a share of the asked is what "said" it: nine out of 10 heads said."""
        at = self._doc.token_at(quote.source.start) if quote.source else 0
        return quote.source is not None and clauses.tags[at : at + 2] == "Qq"

    def going_on(self, seen: Seen, before: Statistic | None) -> StatisticSource | None:
        """The study that the sentence before cited: It also found …; the paragraph goes on."""
        doc, here = self._doc, self._doc.sentence_of[seen.first]
        if (
            here == 0
            or here in self._polls
            or doc.block_of[doc.sentences[here - 1][0]] != doc.block_of[seen.first]
        ):
            return None
        last = doc.sentence_of[doc.token_at(before.span.start)] if before else -1
        source = before.source if before and before.quote is None else None
        if source is not None and last == here and source.start >= doc.starts[seen.begin]:
            return None  # its own clause's
        if source is None and last < here and here - 1 in self._telling:
            begin, stop = doc.sentences[here - 1]
            source = self._finding(Clauses(seen.clauses.letters, doc.keys, begin, stop), stop)
        if source is None or source.kind is not DOCUMENT:
            return None
        words = doc.keys[doc.token_at(source.start) : doc.token_at(source.end - 1) + 1]
        return None if STUDIES.isdisjoint(words) else source

    @cached_property
    def _names(self) -> list[tuple[int, int, Speaker]]:
        """The named of the article by where they stand."""
        return sorted(
            ((mention.start, mention.end, who)
             for who in self._entities for mention in who.mentions),
            key=itemgetter(0, 1),
        )  # fmt: skip

    def _holding(self, offset: int) -> int | None:
        """The place of the quote whose words hold ``offset``."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return None
        for start, end, quote in reversed(self._parts[max(0, at - 1) : at + 1]):
            if start <= offset < end:
                return quote
        return None

    def _of_quote(self, at: int) -> StatisticSource | None:
        """The quote's source; where it has none of its own, the last one of the same speaker."""
        quote = self._quotes[at]
        if quote.source:
            return _source(quote.source, quote.source.kind, quote.speaker)
        if quote.speaker is None:
            return None
        for other in reversed(self._quotes[max(0, at - 8) : at]):
            if other.source and other.speaker == quote.speaker:
                return _source(other.source, other.source.kind, other.speaker)
        return None

    def _outside_marks(self, seen: Seen) -> StatisticSource | None:
        """She said the trust had “inherited debts” and that the advice had saved £4.3m."""
        begin, end = self._doc.starts[seen.begin], seen.quantity.start
        at = bisect_right(self._starts, end)
        for _start, _end, number in self._parts[max(0, at - 1) : at + 1]:
            quote = self._quotes[number]
            if self._answers(seen.clauses, quote):
                continue
            if quote.source and quote.cue and begin <= quote.source.start < quote.cue.start < end:
                return _source(quote.source, quote.source.kind, quote.speaker)
        return None

    def _polled(self, seen: Seen) -> StatisticSource | None:
        """A poll of voters had the bond ahead, 51% to 41%; in a recent poll, 7 in 10 …"""
        clauses = seen.clauses
        at = clauses.kinds.find("N", 0, 3)
        first, last = clauses.starts[max(at, 0)], clauses.starts[max(at, 0) + 1]
        if at < 0 or POLLS.isdisjoint(self._doc.keys[first:last]) or seen.first < last:
            return None
        end = clauses.starts[next((n for n in range(at, len(clauses.kinds))
                                   if clauses.kinds[n] not in "NoPQqEc"), at + 1)]  # fmt: skip
        verb = clauses.at(end)
        if clauses.kinds[verb] == "V" and clauses.keys[clauses.starts[verb + 1] - 1] not in HAD:
            return None  # the survey received 3,000 responses
        return self._phrase(first, end, seen.first)

    def _according(self, seen: Seen) -> StatisticSource | None:
        """According to the National Audit Office; figures from Ucas stand in _finding"""
        doc, clauses = self._doc, seen.clauses
        begin, stop = max(seen.begin, seen.first - REACH), min(seen.stop, seen.last + REACH)
        for at in _between(self._according_at, begin, stop - 2):
            first = clauses.at(at + 2)
            to = clauses.kinds[first] == "I" and clauses.starts[first] == at + 1  # to state data
            if doc.keys[at + 1] != "to" or not (to or clauses.starts[first] == at + 2):
                continue
            first += to
            last = first
            kinds = clauses.kinds + "."  # nothing need follow the source
            while kinds[last] in "NoPTEaQqc" and (
                last == first or kinds[last - 1 : last + 1] != "NN"
            ):
                last += 1
            end = clauses.starts[last]
            aside = clauses.kinds[last : last + 2]
            if seen.first >= end and (aside in ("xw", "xc") or aside[:1] == "w"):
                return None  # according to the union, which surveyed 6,800
            return self._phrase(at + 2, end, seen.first)
        return None

    def _finding(self, clauses: Clauses, number: int) -> StatisticSource | None:
        """Figures from Ucas show …; …, a study finds; the Government expects …; put by police at"""
        begin, stop = (
            max(clauses.begin, number - REACH),
            min(clauses.stop, number + REACH),
        )
        for at in _between(self._findings, begin + 1, stop):
            found = self._finder(clauses, at)
            if not found or clauses.tags[found[0]] == "Q":
                continue  # thirty per cent of pupils reported
            after = clauses.keys[found[0] - 1 : found[0]] == (",",)
            after = after and clauses.keys[at + 1 : at + 2] != ("that",)
            if at < number or after:
                source = self._phrase(*found, number, told=self._doc.keys[at] in REPORTED)
                if source:
                    return source
        return None

    def _finder(self, clauses: Clauses, at: int) -> Tokens:
        """Who or what finds, with the word for it at ``at``."""
        verb = clauses.at(at)
        if clauses.kinds[verb] not in "VEN" or clauses.starts[verb + 1] != at + 1:
            return None
        if clauses.kinds[verb] == "N":  # hopes, estimates: what can be a noun as well
            owned = clauses.keys[clauses.starts[verb]] in ("its", "their")
            found = clauses.before(verb + (not owned), REACH)
            if not found or found[0] >= at:
                found = clauses.subject_of(verb, REACH)
            between = clauses.kinds[clauses.at(found[1]) : verb] if found else "V"
            first = found[0] if found and (owned or not {"V", "x"} & {*between}) else at
            sure = clauses.keys[at] not in REPORTED or clauses.tags[at - 1] in "sS"
            return (first, at) if first < at and sure else None
        if clauses.kinds[verb + 1 : verb + 3] == "PN" and clauses.keys[at + 1] == "by":
            return clauses.noun(verb + 2)
        put = PUT_AT.match(clauses.kinds, verb + 1)
        if put and clauses.keys[clauses.starts[put.end()] - 1] == "by":
            return clauses.noun(put.end())
        passive = "B" in clauses.tags[clauses.starts[verb] : at]
        if clauses.keys[at] in SURVEYED or (passive and not clauses.keys[at].endswith("ing")):
            return None  # the cost is expected to be
        found = clauses.subject_of(verb, REACH)
        if found is None and clauses.kinds[max(0, verb - 2) : verb] in ("Vr", "Er"):
            return clauses.subject_of(verb - 2, REACH)  # the union said it expects
        return found

    def _phrase(
        self, start: int, end: int, number: int, *, told: bool = False
    ) -> StatisticSource | None:
        """The tokens as a source, if they name data, a person or a body and not the number."""
        doc = self._doc
        if start >= end or start <= number < end:
            return None
        who = self._named(doc.starts[start], doc.ends[end - 1])
        data = not DATA.isdisjoint(doc.keys[start:end])
        if not (data or who or told or self._gives(start, end)):
            return None
        kind = SourceKind.DOCUMENT if data else _kind(who)
        return _source(doc.excerpt(start, end), kind, None if data and who is None else who)

    def _gives(self, start: int, end: int) -> bool:
        """Whether a noun of who gives figures heads the tokens: police, the council's leader."""
        nouns, bodies = self._doc.ending(SourceNounEntry), self._doc.ending(BodyNounEntry)
        keys = self._doc.keys
        head = next((at for at in range(start + 1, end) if keys[at] in HEADED), end)
        noun = nouns.get(head)
        return head in bodies or (noun is not None and noun.entry.kind in GIVERS)

    def _named(self, start: int, end: int) -> Speaker | None:
        at = bisect_right(self._names, end, key=itemgetter(0)) - 1
        found = None
        while at >= 0 and self._names[at][0] >= start:
            found, at = self._names[at][2], at - 1
        return found


def _between(places: list[int], first: int, last: int) -> list[int]:
    return places[bisect_left(places, first) : bisect_left(places, last)]


def _kind(who: Speaker | None) -> SourceKind:
    if who is None:
        return SourceKind.UNNAMED
    return SourceKind.PERSON if isinstance(who, Person) else SourceKind.ORGANISATION


def _source(words: Excerpt, kind: SourceKind, speaker: Speaker | None) -> StatisticSource:
    return make_statistic_source(span=words.span, text=words.text, kind=kind, speaker=speaker)
