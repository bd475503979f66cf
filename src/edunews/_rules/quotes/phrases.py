"""Noun phrases around a cue: who stands before it, who after it."""

from edunews._rules.quotes import words
from edunews._rules.quotes.statement import QUOTE, Statement
from edunews.vocab.entries import DateWordEntry, RoleEntry

Place = tuple[int, int]  # a range of places in a statement
BREAKS = frozenset((",", ";", ":", QUOTE, "–", "—", "-", "--", "(", ")"))
STOPS_AFTER = frozenset(
    "in on at as after before during when while with , . ; : – — - ( ) ? ! that and but "
    "who which whose".split()
) | {QUOTE, "speaking", "because", "if", "last", "adding"}
OBJECT_STOPS = (
    BREAKS
    | words.CLAUSE_MARKERS
    | words.DETERMINERS
    | words.SUBJECTS
    | (words.LINKS - {"of"})
    | {".", "nothing"}
)
SUBORDINATORS = frozenset("when while although though as if because".split())
REACH = 14


def before(s: Statement, end: int) -> Place | None:
    """The subject that ends just before place ``end``; appositions are stepped over."""
    if end <= 0:
        return None
    last = s.keys[end - 1]
    if last in words.SUBJECTS or last.partition("'")[0] in words.SUBJECTS:
        return end - 1, end
    if last == ")":  # Aoibhinn (18) said
        opened = next((p for p in range(end - 2, max(-1, end - REACH), -1) if s.keys[p] == "("), 0)
        return before(s, opened)
    if last in (",", "–", "—", "-", "--"):
        return _across_apposition(s, end - 1)
    restricted = _restricted(s, end)
    if restricted:
        return restricted
    named = s.naming_before(end)  # Al Dunn Jr. said
    if last in words.BOUNDS and not named and s.keys[end - 2 : end - 1] != ["of"]:  # one of them
        return None
    return _ending_at(s, end)


def _restricted(s: Statement, end: int) -> Place | None:
    """*Parents* who packed the hall said: the opening noun phrase, with no comma after it."""
    if "who" not in s.keys and "whose" not in s.keys:
        return None
    keys = s.keys[:end]
    stop = next((p for p, key in enumerate(keys[:8]) if key in ("who", "whose")), 0)
    first = next((p for p in range(stop) if keys[p] not in words.LEADING), stop)
    if first == stop or end > 2 * REACH or not words.BOUNDS.isdisjoint(keys[first:stop]):
        return None
    verbs = sum(map(words.is_finite, keys[stop:]))
    clear = BREAKS.isdisjoint(keys[stop:]) and not s.naming(stop + 1)
    return (first, stop) if clear and verbs < 3 else None


def _ending_at(s: Statement, end: int) -> Place | None:
    """The noun phrase whose last word is at ``end - 1``."""
    name = s.naming_before(end)
    if name and name.is_person:
        return _joint(s, _start(s, name.first, end), end)
    first = _leftmost(s, end - 1 if name is None else _start(s, name.first, end))
    while first < end and s.keys[first] in words.LEADING:
        first += 1
    for place in range(first, end):  # Professor Jo Pike from the University of Hull said
        opening = s.naming(place)
        if s.keys[place] in words.LINKS:
            break
        if opening and opening.is_person:
            stop = place + opening.last - opening.first
            if stop < end and s.keys[stop] in words.LINKS:
                return place, stop
            break
    return _joint(s, first, end) if first < end else None


def _start(s: Statement, token: int, end: int) -> int:
    """The place of ``token``, which stands a few places before ``end``."""
    return next((p for p in range(end - 1, -1, -1) if s.nodes[p] == token), end - 1)


def _joint(s: Statement, first: int, end: int) -> Place:
    """The whole conjunction: "Al Dunn and Bea Fry", "Parents and teachers"."""
    if first < 2 or s.keys[first - 1] != "and":
        return first, end
    other = s.naming_before(first - 1)
    here = s.naming_before(end)
    if other and here and other.is_person == here.is_person:
        return _start(s, other.first, first - 1), end
    start = _leftmost(s, first - 2)
    plain = start == 0 or (start == 1 and s.keys[0] in words.LEADING)
    return (start, end) if plain and first - start < 6 else (first, end)


def _leftmost(s: Statement, place: int) -> int:
    """How far left the noun phrase goes that holds ``place``."""
    keys = s.keys
    first, floor = place, max(0, place - REACH)
    while first > floor:
        if keys[first] == "year-old" and first > 1:
            first -= 2  # the 34-year-old, a 15-year-old in my form
        key = keys[first - 1]
        if key in words.BOUNDS and not (key == "-" and s.is_hyphen(first - 1)):
            break
        if keys[first] in words.DETERMINERS and key not in words.LINKS:
            owned = key in words.OWNING or key == "all"
            return first - (owned and keys[first] not in words.OWNING)  # the two unions
        if key in words.LINKS and (first == 1 or keys[first - 2] in words.BOUNDS):
            break
        named = keys[first - 2 : first - 1] in (["a"], ["the"])  # a think tank says
        if s.nodes[first - 1] in s.scene.cues and not (named or s.noun(first - 1)):
            break
        first -= 1
    return first


def _chunks(s: Statement, end: int) -> list[Place]:
    """The stretches between commas to the left of the comma at ``end``, nearest first."""
    keys, found, last, closed = s.keys, list[Place](), end, False
    for place in range(end - 1, max(-2, end - 60), -1):
        key = keys[place] if place >= 0 else ";"
        if key not in BREAKS:
            continue
        if key == ")":
            closed = True
        elif key == "(":
            last, closed = place if last == end else last, False
        elif not closed and not (key == "-" and s.is_hyphen(place)):
            found.append((place + 1, last))
            last = place
            if key in (QUOTE, ":", ";") or len(found) > 9:
                break
    return found


def _across_apposition(s: Statement, comma: int) -> Place | None:
    """X, who has two children at the school, said: the X."""
    fallback: Place | None = None
    for first, last in _chunks(s, comma):
        start = _past_time(s, first, last)
        if start >= last:
            continue
        head = s.keys[start]
        if head in words.RELATIVES:
            fallback = None
            continue
        participle = head.endswith(("ing", "ed")) and not s.naming(start)
        if head.endswith("ed") and (retired := _named_chunk(s, start, last)):
            return retired  # the girls' grandfather, retired driver Leroy Orr, 71, said
        if s.keys[last : last + 1] == [","] and s.keys[last + 1] in words.RELATIVES:
            start += head in SUBORDINATORS  # When the trust, which runs schools, said
            head = s.keys[start]
        if head in words.PREPOSITIONS or head.isdecimal() or participle:
            continue
        named = _named_chunk(s, start, last)
        if named:
            return _beside(s, first - 1) or named
        if _nominal(s, start, last):
            fallback = start, last
    if fallback is None:
        return None
    first, last = fallback
    stop = next((p for p in range(first, last) if s.keys[p] in words.RELATIVES), last)
    return first, stop


def _beside(s: Statement, comma: int) -> Place | None:
    """Cllr Hothi, *Labour*, said: the person whom a body alone between commas belongs to."""
    name, body = s.naming_before(comma), s.naming(comma + 1)
    if name is None or not name.is_person or body is None or body.is_person:
        return None
    return (_start(s, name.first, comma), comma) if s.keys[comma : comma + 1] == [","] else None


def _past_time(s: Statement, start: int, last: int) -> int:
    """Past "But", and past "In February" before a name."""
    while start < last and s.keys[start] in words.LEADING:
        start += 1
    if s.keys[start : start + 1] in (["in"], ["on"]) and start + 2 < last:
        dated = s.scene.doc.at(DateWordEntry, s.nodes[start + 1]) or s.keys[start + 1].isdecimal()
        return start + 2 * bool(dated)
    return start


def _named_chunk(s: Statement, first: int, last: int) -> Place | None:
    """The person (or lone body) that a chunk between commas consists of."""
    name = s.naming_before(last)
    if name and name.is_person:
        start = _start(s, name.first, last)
        if not any(key in words.PREPOSITIONS - {"of"} for key in s.keys[first:start]):
            return _joint(s, start, last)
    opening = s.naming(first)
    if opening and opening.is_person:
        return first, first + opening.last - opening.first
    if name and s.nodes[first] >= name.first - 1:
        return first, last
    return None


def _nominal(s: Statement, first: int, last: int) -> bool:
    """Whether a chunk looks like a noun phrase, not like a clause."""
    keys = s.keys[first:last]
    stop = next((n for n, key in enumerate(keys) if key in words.RELATIVES), len(keys))
    if any(key in words.AUXILIARIES or key in words.SUBJECTS for key in keys[:stop]):
        return False
    return keys[0] in words.DETERMINERS or s.starts_upper(first) or s.noun(first) is not None


def after(s: Statement, start: int) -> Place | None:
    """The noun phrase that begins at ``start``: "said *Jo Pike*, a parent"."""
    keys = s.keys
    while start < len(s.nodes) and words.is_adverb(keys[start]):
        start += 1
    if start >= len(s.nodes) or s.nodes[start] < 0 or keys[start] == "(":
        return None
    stop = start
    while stop < min(len(s.nodes), start + REACH) and keys[stop] not in STOPS_AFTER:
        name = s.naming(stop)
        if name and name.is_person and words.LINKS.isdisjoint(keys[start:stop]):
            return _joint_after(s, stop, stop + name.last - name.first)
        stop += name.last - name.first if name else 1
        if keys[stop : stop + 1] == ["("] and keys[stop + 2 : stop + 3] == [")"]:
            stop += 3  # according to Department for Education (DfE) forecasts
    # A name may run on past a break that ends the statement: the NSW Teachers / Federation.
    stop = min(stop, len(s.nodes))
    return _settled(s, start, stop) if stop > start else None


def _settled(s: Statement, start: int, stop: int) -> Place | None:
    """The phrase ``[start, stop)`` if it can be a source, or the name that follows it."""
    keys = s.keys
    if stop + 1 < len(s.nodes) and keys[stop] == ",":  # said her mother, Majella O'Hara.
        name = s.naming(stop + 1)
        end = stop + 1 + name.last - name.first if name else 0
        closed = end >= len(s.nodes) or keys[min(end, len(s.nodes) - 1)] in (".", ",", QUOTE)
        if name and name.is_person and closed and not s.naming(start):
            return stop + 1, end
    known = s.naming(start) or s.noun(start) or s.starts_upper(start)
    role = s.scene.doc.at(RoleEntry, s.nodes[start])
    if known or role or keys[start] in words.DETERMINERS or keys[start] in words.SUBJECTS:
        return start, stop
    return None


def _joint_after(s: Statement, first: int, end: int) -> Place:
    if end + 1 < len(s.nodes) and s.keys[end] == "and":
        other = s.naming(end + 1)
        if other and other.is_person:
            return first, end + 1 + other.last - other.first
    return first, end


def main_subject(s: Statement, end: int) -> Place | None:
    """The subject of the clause that begins the statement, before place ``end``."""
    keys, first = s.keys, _past_opening(s, end)
    if first >= end:
        return None
    if keys[first].partition("'")[0] in words.SUBJECTS:
        return first, first + 1
    limit = min(end, first + REACH)
    for place in range(first, limit):
        name = s.naming(place)
        if name:
            stop = place + name.last - name.first
            if stop < len(s.nodes) and keys[stop] in ("'s", "'", "’s"):
                continue
            if name.is_person or place <= first + 1:
                return (place if name.is_person else first), stop
        key = keys[place]
        if key in words.BOUNDS or (place > first and words.is_finite(key)):
            own = s.naming(place + 1) if key == "," else None
            close = place + 1 + own.last - own.first if own and own.is_person else len(s.nodes)
            if keys[close : close + 1] == [","]:
                return place + 1, close  # The school's head, Jo Pike, declined
            return (first, place) if place > first else None
    return None


def _past_opening(s: Statement, end: int) -> int:
    """Past "But", "However," and "Speaking in Hull," at the head of a statement."""
    keys, first = s.keys, 0
    for place in range(end - 1, max(-1, end - 60), -1):  # "(…)" and "…;" stand before a new start
        if keys[place] == ";" or (keys[place] == ")" and keys[place - 2] != "("):
            first = place + 1 + (keys[place + 1 : place + 2] == [","])
            break
    comma = next((p for p in range(first, min(end, first + 5)) if keys[p] == ","), 0)
    timed = comma and (keys[comma - 1] in words.TIMES or keys[comma - 1] == "ago")
    if timed and not s.naming(first):
        first = comma + 1  # Hours later, Nolan replied
    while first < end and (keys[first] in words.LEADING or keys[first] == ","):
        first += 1
    if first < end and (keys[first] in words.PREPOSITIONS or keys[first].endswith("ing")):
        return next((p for p in range(first, end) if keys[p] == ","), end) + 1
    return first


def object_end(s: Statement, start: int) -> int:
    """Where the person told ends: "told *the Courier* that", "told *delegates*:"."""
    keys, size = s.keys, len(s.nodes)
    if start >= size:
        return start
    name = s.naming(start) or (s.naming(start + 1) if keys[start] == "the" else None)
    if name:
        return start + (keys[start] == "the") + name.last - name.first
    if keys[start] in words.OBJECTS and keys[start] != "her":
        return start + 1
    if s.starts_upper(start):
        stop = start
        while stop < size and (s.starts_upper(stop) or keys[stop] in ("of", "'s")):
            stop += 1
        return stop
    stop = start + 1
    while stop < min(size, start + 8) and keys[stop] not in OBJECT_STOPS:
        if s.naming(stop) and keys[start] != "the":
            return stop
        if words.is_finite(keys[stop]):
            return max(start + 1, stop - 1)
        stop += 1
    return stop
