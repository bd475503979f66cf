"""Parts of titles: fields of work (“children and young people”), the singular of a plural."""

from edunews._rules.people.view import View
from edunews._text.lexer import LOWER

# End a title: “head teacher who …”, “a teacher said”.
STOPPERS = frozenset(
    (
        *("who", "which", "that", "whose", "when", "where", "while", "as", "by", "from", "with"),
        *("is", "was", "were", "are", "has", "have", "had", "will", "would", "be", "been"),
        *("each", "every", "several", "some"),
        *("after", "because", "before", "if", "since", "than", "until"),
        *("of", "for", "at", "in", "on", "to", "but", "or", "not", "he", "she", "it", "they"),
    )
)


def field_end(view: View, body_at: dict[int, int], start: int, limit: int) -> int:
    """The end of fields of work at ``start``: “children and young people”; 0 if none."""
    at, end = start, 0
    while at < limit:
        hit = view.noun_at(at)
        if hit and hit.entry.kind == "field":
            at = end = hit.end
        elif _links(view, at, start, end):
            at += 1
        else:
            break
    return 0 if body_at.get(start, 0) >= max(end, 1) else end


def _links(view: View, at: int, start: int, end: int) -> bool:
    """Whether “and” joins two fields at ``at``, or an adjective stands before the first."""
    hit = view.noun_at(at + 1)
    if hit is None or hit.entry.kind != "field":
        return False
    if end:
        return view.doc.keys[at] in ("and", "&", ",")
    return view.doc.kinds[at] == LOWER and at < start + 2


def singular(view: View, first: int, last: int) -> str:
    """The title as printed, its head in the singular."""
    for at in range(first, last):
        hit = view.role_at(at)
        if hit and hit.end == last:
            head = str(hit.entry.title)
            before = view.doc.words(first, at)
            if view.doc.words(at, last)[:1].isupper():
                head = head[:1].upper() + head[1:]
            return f"{before} {head}" if before else head
    return view.doc.words(first, last)


def listed_fields(view: View, body_at: dict[int, int], at: int, limit: int) -> int:
    """Past “, skills and learning” at ``at``, after “cabinet member for education”."""
    if view.key(at) != "," or view.role_at(at - 1):
        return at
    end = field_end(view, body_at, at - 1, limit)
    office = any(view.role_at(late) for late in range(max(at, end - 1), end + 1))
    return end if "and" in view.keys[at:end] and not office else at


def lower_run(view: View, start: int, limit: int) -> int:
    """The end of plain words that finish a title: “of cold seas”.

    “Lecturer in cold seas at Kent University” has them; “teacher in rural schools” does not.
    """
    if view.key(start) == "one":  # “head of one of the schools”
        return start
    at = start
    while at < min(limit, start + 4) and view.kinds[at] == LOWER:
        if view.keys[at] in STOPPERS or view.keys[at] == "and" or view.speaks_at(at):
            break
        at += 1
    sure = view.key(start - 1) in ("of", "for") or view.key(start - 2) in ("of", "for")
    return at if sure or (view.key(at) == "at" and view.key(start - 1) in ("in", "on")) else start
