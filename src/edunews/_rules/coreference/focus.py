"""Focus: who has been named where in the reporter's own words, and what tells their gender."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from functools import cached_property
from itertools import takewhile
from operator import itemgetter
from typing import NamedTuple

from edunews._rules.rule import Named
from edunews._text.document import Document
from edunews.model.people import Organisation, Person
from edunews.vocab.entries import BodyNounEntry, CueEntry, NameNounEntry, RoleEntry, SourceNounEntry

Who = Person | Organisation
FEMALE = frozenset("she her herself she'd she's she'll hers".split())
MALE = frozenset("he his him himself he'd he's he'll".split())
GENDERED = FEMALE | MALE
WOMEN = frozenset(
    "mother mum mom daughter wife sister headmistress chairwoman spokeswoman aunt niece widow "
    "grandmother girl actress mrs ms miss dame lady baroness councilwoman businesswoman".split()
)
MEN = frozenset(
    "father dad son husband brother headmaster chairman spokesman uncle nephew widower "
    "grandfather boy actor mr sir lord imam priest councilman businessman".split()
)
PASSED_ON = frozenset("leaked obtained seen sent".split())
WRITTEN = tuple("letter email e-mail message note post".split())
BETWEEN = frozenset(
    "has have had would will also then later previously already since once again now still "
    "never even just simply further both repeatedly".split()
)
# What follows tells of somebody else: "Gill Hurst, whose son Alfie", "Jo Pike and her husband".
OTHERS = frozenset("whose and with 's".split())
WHO = ((",", "who"), (",", "whom"), (",", "whose"), (",", "which"))
PEERS = frozenset("baron baroness earl lady lord viscount".split())
LESSER = frozenset("assistant deputy former opposition shadow vice".split())
ASIDE = 24  # tokens of what is said of somebody between commas
REACH = 4  # sentences that name somebody, looked back over
BLOCKS = 6
LATEST = 20  # events looked back over
FIRST = itemgetter(0)


class Event(NamedTuple):
    """Somebody named (or pointed to) at the tokens ``[first, last)``, outside marks."""

    first: int
    last: int
    who: Who | None  # None: somebody whom the story does not name


class Focus:
    """The namings of a text in order, grouped by sentence."""

    def __init__(self, doc: Document, named: Named) -> None:
        self.doc = doc
        self.cues = doc.starting(CueEntry)
        self.roles_at = doc.starting(RoleEntry)
        self.nouns_at = doc.starting(SourceNounEntry)
        self.bodies_at = doc.starting(BodyNounEntry)
        self.names_at = doc.starting(NameNounEntry)
        self.gender: dict[str, str] = {}
        self.roles: dict[str, set[str]] = {}  # the kinds of the offices beside a name
        self.context: dict[str, list[str]] = {}
        self.kin: dict[str, list[str]] = {}  # the words right before a name: "her husband Sunil"
        self.inside = bytearray(len(doc))  # the tokens in somebody's marked speech
        for one in doc.marked:
            self.inside[one.first : one.last] = b"\1" * (one.last - one.first)
        self.story = _story(doc)
        self.events: list[Event] = []
        everybody: tuple[Who, ...] = (*named.people, *named.organisations)
        starts, block_of, story = doc.starts, doc.block_of, self.story
        for who in everybody:
            for mention in who.mentions:
                span = mention.span
                first = bisect_right(starts, span.start) - 1
                if block_of[first] in story and not self.inside[first]:
                    last = bisect_left(starts, span.end)
                    self.events.append(Event(first, last, who))
        self.events.sort(key=FIRST)
        self.firsts = [event.first for event in self.events]
        self.added: list[Event] = []  # those pointed to so far, in order as well
        self.begins = {event.first: event for event in self.events}
        self.ends = {event.last: event for event in self.events}
        self.closed = self._closed()
        self.people = named.people
        for person in named.people:
            self._describe(person)
        self.bodies: dict[str, list[Organisation]] = {}
        self.known = {body.id: body for body in named.organisations}
        for body in named.organisations:
            self._file(body)
        self._learn()

    @cached_property
    def openings(self) -> list[tuple[int, Person]]:
        """The people by where the story first names them, in order."""
        first = {e.who.id: e for e in reversed(self.events) if isinstance(e.who, Person)}
        people = [(e.first, e.who) for e in first.values() if isinstance(e.who, Person)]
        return sorted(people, key=FIRST)

    @cached_property
    def called(self) -> dict[str, list[Person]]:
        """The people by each of the words beside their first naming."""
        called: dict[str, list[Person]] = {}
        for person in self.people:
            for word in dict.fromkeys(self.context[person.id]):
                called.setdefault(word, []).append(person)
        return called

    @cached_property
    def offices(self) -> dict[str, list[tuple[Person, set[str]]]]:
        """Who holds which office in a body, by the body's id."""
        held: dict[str, list[tuple[Person, set[str]]]] = {}
        for person in self.people:
            for position in person.positions:
                if position.organisation and position.title:
                    words = set(position.title.lower().split())
                    held.setdefault(position.organisation.id, []).append((person, words))
        return held

    @cached_property
    def issuers(self) -> dict[str, list[Event]]:
        """Who issued which papers, by the noun: "a report by Ofsted", "the union's letter"."""
        doc, found = self.doc, dict[str, list[Event]]()
        papers: dict[int, list[int]] = {}
        for token, hit in self.nouns_at.items():
            if hit.entry.kind == "document" or doc.keys[token] == "panel":
                papers.setdefault(doc.sentence_of[token], []).append(token)
        for event in self.events:
            before = doc.keys[max(0, event.first - 4) : event.first]
            after = doc.keys[event.last : event.last + 1]
            if not PASSED_ON.isdisjoint(before):
                continue  # an email seen by the Courier
            speaks = self.speaks_at(event.last)
            issued = "by" in before or "from" in before or speaks
            owns = after in (("'s",), ("'",)) or isinstance(event.who, Organisation)
            nouns = [
                doc.keys[at].rstrip("s")
                for at in papers.get(doc.sentence_of[event.first], ())[:ASIDE]
                if (issued and at < event.first)
                or (owns and event.last <= at < event.last + 4)
                or (
                    speaks
                    and event.last < at < event.last + ASIDE
                    and "in" in doc.keys[at - 4 : at]
                )
            ]
            for noun in (*nouns, *(WRITTEN if after == ("wrote",) else ())):
                found.setdefault(noun, []).append(event)
        return found

    def _file(self, body: Organisation) -> None:
        kind = body.kind or ""  # many bodies are of government, few are the government
        heads = [head for name in (body.name, body.canonical or "") for head in _heads(name)]
        words = (*heads, "" if kind == "government" else kind, kind.rpartition(" ")[2])
        words = tuple(word for word in words if word and word not in ("government", "body"))
        for word in dict.fromkeys(words):
            self.bodies.setdefault(word, []).append(body)

    def unnamed(self, name: str, kind: str) -> Organisation:
        """A body that the story never names: "the faculty union"."""
        made = Organisation(id=f"o{len(self.known) + 1}", name=name, kind=kind)
        self.known[made.id] = made
        self._file(made)
        return made

    def _closed(self) -> bytearray:
        """The tokens at which nothing points: names, somebody's speech, what is no story."""
        closed = bytearray(self.inside)
        for event in self.events:
            closed[event.first : event.last] = b"\1" * (event.last - event.first)
        for block, (first, last) in enumerate(self.doc.blocks):
            if block not in self.story:
                closed[first:last] = b"\1" * (last - first)
        return closed

    def speaks_at(self, after: int) -> bool:
        """Whether a cue verb follows the token ``after - 1``, with no more than adverbs between."""
        if self.doc.keys[after : after + 2] in WHO:  # the cook, who has children, said
            rest = self.doc.keys[after + 1 : after + ASIDE]
            after += rest.index(",") + 2 if "," in rest else 0
        for token, key in enumerate(self.doc.keys[after : after + 4], after):
            if token in self.cues:
                return bool(self.cues[token].entry.kind != "according")
            if key not in BETWEEN and not key.endswith("ly"):
                return False
        return False

    def is_voice(self, token: int) -> bool:
        """Whether a word for who speaks for a body begins at ``token``."""
        hit = self.nouns_at.get(token)
        return hit is not None and hit.entry.kind == "spokesperson"

    def is_kin(self, token: int) -> bool:
        """Whether a word for kin begins at ``token``."""
        hit = self.names_at.get(token)
        return hit is not None and hit.entry.kind == "kin"

    def is_relative(self, person: Person) -> bool:
        """Whether somebody is introduced as kin: "my husband, Paul"."""
        first = self.doc.token_at(person.mentions[0].start)
        return any(self.is_kin(at) for at in range(max(0, first - 2), first))

    def _describe(self, person: Person) -> None:
        """The words beside a person's first naming: office before, apposition after."""
        doc, first = self.doc, self.doc.token_at(person.mentions[0].start)
        last = doc.token_at(person.mentions[0].end - 1) + 1
        low, high = self._own(first, last)
        words = list(doc.keys[max(low, first - 8) : first])
        self.kin[person.id] = words[-2:]
        stop = last
        end = min(high, last + 14)
        while stop < end and stop not in self.cues:
            stop += 1
        words += doc.keys[last:stop]
        titles = [word for p in person.positions if p.title for word in p.title.lower().split()]
        styles = [style.lower().rstrip(".") for style in person.honorifics]
        peer = ["peer"] * bool(PEERS.intersection(styles))
        self.context[person.id] = words + titles + styles + peer
        after = takewhile(lambda key: key not in OTHERS, doc.keys[last : last + 4])
        near = [*doc.keys[max(low, first - 2) : first], *after]
        around = (*range(max(low, first - 6), first), *range(last, min(high, last + 10)))
        offices = self.roles_at
        self.roles[person.id] = {offices[at].entry.kind for at in around if at in offices}
        if not {"professor", "prof", "dr"}.isdisjoint(styles):
            self.roles[person.id].add("university")
        given, names = person.name.casefold().partition(" ")[0], doc.vocabulary.names
        for word in (*styles, *titles, given, *near):
            female = word in WOMEN or (word is given and given in names.female)
            if female or word in MEN or (word is given and given in names.male):
                self.gender[person.id] = "f" if female else "m"
                break

    def _own(self, first: int, last: int) -> tuple[int, int]:
        """The part of a sentence around a name that is not about the next one.

        *Local TD Al Dunn and* Senator Bea Fry: only one of them is called a senator.
        """
        doc = self.doc
        low, high = doc.sentences[doc.sentence_of[first]]
        place = bisect_left(self.firsts, last)
        for event in self.events[place : place + 3]:
            if isinstance(event.who, Person) and event.first < high:
                if not owns(doc, event):
                    edge = range(event.first - 1, max(last, event.first - 6) - 1, -1)
                    high = next((at for at in edge if doc.keys[at] in (",", "and")), event.first)
                break
        for event in reversed(self.events[max(0, place - 4) : place]):
            if isinstance(event.who, Person) and low < event.last <= first:
                low = event.last
                break
        return low, high

    def _learn(self) -> None:
        """A pronoun in a sentence that names one person only tells that person's gender."""
        by_sentence: dict[int, list[Event]] = {}
        for event in self.events:
            if isinstance(event.who, Person):
                by_sentence.setdefault(self.doc.sentence_of[event.first], []).append(event)
        for sentence, events in by_sentence.items():
            who = events[0].who
            known = who is None or who.id in self.gender
            if known or who is None or any(event.who is not who for event in events):
                continue
            after, high = events[0].last, self.doc.sentences[sentence][1]
            if GENDERED.isdisjoint(self.doc.keys[after:high]):
                continue
            for token in range(after, high):
                key = self.doc.keys[token]
                if key in GENDERED and not self.inside[token]:
                    gender = "f" if key in FEMALE else "m"
                    if not self._other(events[0], gender):
                        self.gender.setdefault(who.id, gender)
                    break

    def _other(self, event: Event, gender: str) -> bool:
        """Whether the pronoun may be somebody else's: "the first class *she* taught"."""
        for group in self.groups(event.first):
            for earlier in group:
                who = earlier.who
                other = isinstance(who, Person) and who is not event.who
                if other and who and self.gender.get(who.id, gender) == gender:
                    return True
        return False

    def learn(self, who: Person, first: int, last: int) -> None:
        """That somebody has been called by the words ``[first, last)``: the vice-chancellor."""
        words = self.doc.keys[first:last]
        self.context[who.id] += words
        for word in words:
            if who not in self.called.setdefault(word, []):
                self.called[word].append(who)
        self.roles[who.id].update(
            self.roles_at[at].entry.kind for at in range(first, last) if at in self.roles_at
        )

    def holds(self, person: Person, words: Collection[str]) -> bool:
        """Whether somebody may be called so: the education secretary is not her *shadow*."""
        titles = [p.title.lower().split() for p in person.positions if p.title]
        titles = [title for title in titles if title[-1] in words]
        return not titles or any(LESSER.intersection(title) <= set(words) for title in titles)

    def before(self, person: Person, token: int) -> bool:
        """Whether a person has been named before ``token``."""
        return person.mentions[0].start < self.doc.starts[token]

    def groups(self, token: int) -> list[list[Event]]:
        """The events before ``token``, by sentence, nearest sentence first, each in order."""
        place = bisect_left(self.firsts, token)
        near = self.events[max(0, place - LATEST) : place]
        if self.added:
            near = sorted(near + self.added[-LATEST:], key=FIRST)
        doc, sentence = self.doc, -1
        found: list[list[Event]] = []
        floor = doc.block_of[token] - BLOCKS
        for event in reversed(near):
            here = doc.sentence_of[event.first]
            if here != sentence:
                if len(found) == REACH or doc.block_of[event.first] < floor:
                    break
                found.append([event])
                sentence = here
            else:
                found[-1].insert(0, event)
        return found


def owns(doc: Document, event: Event) -> bool:
    """Whether a name only owns the next noun: "Lexi Doyle's mother"."""
    return doc.keys[event.last : event.last + 1] in (("'s",), ("'",))


def _heads(name: str) -> list[str]:
    """The nouns that a body may be called by: "trust", "university" (of Hull)."""
    words = name.casefold().replace(",", "").split()
    if not words:
        return []
    links = [at for at, word in enumerate(words) if word in ("of", "for") and at]
    return [words[links[0] - 1] if links else words[-1]]


def _story(doc: Document) -> dict[int, int]:
    """The blocks of the story, each with its number among them."""
    kinds = doc.paragraph_kinds
    every = range(len(doc.blocks))
    blocks = [block for block in every if kinds[block].is_story] if kinds else every
    return {block: number for number, block in enumerate(blocks)}
