"""Mending: what scrapers leave in a text that no page prints, taken out before it is read.

Rules read the mended text; every span that comes out of them is set back into the text as it was
given, of which each excerpt is the exact slice.
"""

import functools
import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Any, TypeVar

import attrs

from edunews._core.fact import Fact
from edunews.model.span import Span
from edunews.model.text import Paragraph

F = TypeVar("F")

# One set of letters first, as `re` runs over everything else in C; then what each may begin.
RE_HURT = re.compile(
    r"""
    [\xad\u200b-\u200d\u2060\ufeff\u2002-\u200a\u202f\x80\x82-\x84\x91-\x97âÂÃ&\[\]!*_\#>\\]
    (?: (?<=[\xad\u200b-\u200d\u2060\ufeff])              # at\xadtend\xadance
      | (?<=[\u2002-\u200a\u202f])                       # 12\u202f000
      | (?<=[\x80\x82-\x84\x91-\x97])                     # \x93Nobody came,\x94
      | (?<=â)[€\x80][\x80-\xbfœ™š›˜“”‘’•–—]?             # â€œNobody came,â€
      | (?<=[ÂÃ])[\xa0-\xbf]                              # Â£4m
      | (?<=&)(?:amp;)?(?:\#[0-9]{2,6}|\#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}[0-9]{0,2});  # &ldquo;
      | (?<=\[)(?=!\[|[^\[\]\n]*+\]\((?:https?:|mailto:|tel:|www\.|[/\#.]))  # [Jo Pike](https://…)
      | (?<=\])\((?:https?:|mailto:|tel:|www\.|[/\#.])
        [^()\s]*+(?:\([^()\s]*+\)[^()\s]*+)?(?:\ "[^"\n]*+")?\)
      | (?<=!)\[[^\[\]\n]*+\]\([^()\s]++(?:\ "[^"\n]*+")?\)  # ![A picture](a.jpg)
      | (?<=\*)(?<![\w*\\]\*)(?P<stars>\*{0,2}+)          # **Jo Pike**
        (?=(?P<starred>[^\s*][^\n*]*+)(?<!\s)\*(?P=stars)(?![\w*]))
      | (?<=_)(?<![\w/@&=\\]_)(?P<lines>_{0,2}+)          # __Jo Pike__
        (?=(?P<lined>[^\s_][^\n_]*+)(?<!\s)_(?P=lines)(?!\w))
      | (?<=\#)(?<![^\n]\#)\#{0,5}+\ +                    # ## A heading
      | (?<=>)(?<![^\n]>)\ +                              # > A paragraph set off
      | (?<=\\)(?=[\\*_\[\]\#>.+!"'`-])                   # 1\. \*
    )
    """,
    re.VERBOSE,
)


@attrs.frozen
class Mended:
    """A text as its page printed it, and where its pieces stand in the ``given`` one."""

    given: str
    text: str
    froms: tuple[int, ...]
    tos: tuple[int, ...]
    shifts: tuple[int, ...]

    def restored(self, value: F) -> F:
        """``value`` with every span in it set back into the text as it was given."""
        return self._restored(value, {})  # type: ignore[no-any-return]

    def _restored(self, value: Any, known: dict[int, Any]) -> Any:
        if isinstance(value, tuple):
            return tuple([self._restored(item, known) for item in value])
        if isinstance(value, dict):
            return {key: self._restored(item, known) for key, item in value.items()}
        if not isinstance(value, Fact):
            return value
        cls: Any = type(value)
        if isinstance(value, Span):
            return self._inward(value)
        if id(value) not in known:
            fields = {name: self._restored(getattr(value, name), known) for name in _fields(cls)}
            if isinstance(value, Paragraph):
                fields["span"] = self._outward(value.span)
            if "span" in fields and "text" in fields:
                fields["text"] = fields["span"].of(self.given)
            known[id(value)] = cls(**fields)
        return known[id(value)]

    def _inward(self, span: Span) -> Span:
        start = span.start + self.shifts[bisect_right(self.tos, span.start)]
        end = span.end + self.shifts[bisect_left(self.froms, span.end)]
        return Span(start, max(start, end))

    def _outward(self, span: Span) -> Span:
        """With what was taken out at its ends: a paragraph keeps its markup."""
        start = span.start + self.shifts[bisect_left(self.tos, span.start)]
        return Span(start, span.end + self.shifts[bisect_right(self.froms, span.end)])


@functools.cache
def _fields(cls: Any) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(cls))


def mend(text: str) -> Mended | None:
    """``text`` as its page printed it, or None where nothing is to mend. Linear.

    >>> mend("**Jo Pike**, head&shy;teacher of [Fen Edge](https://fen.example)").text
    'Jo Pike, headteacher of Fen Edge'
    """
    parts: list[str] = []
    froms, tos, shifts = [], [], [0]
    done = size = 0
    for start, end, new in sorted(_pieces(text)):
        if start < done:
            continue
        parts += text[done:start], new
        size += start - done
        froms.append(size)
        size += len(new)
        tos.append(size)
        shifts.append(end - size)
        done = end
    if not parts:
        return None
    mended = "".join((*parts, text[done:]))
    return Mended(text, mended, tuple(froms), tuple(tos), tuple(shifts))


def _pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """Start and end of what is to go, and what stands in its place."""
    closing = -1
    for match in RE_HURT.finditer(text):
        start, end = match.span()
        piece = match[0]
        if start == closing:
            continue
        new = " " if piece.isspace() else ""
        if piece[0] == "&":
            new = html.unescape(html.unescape(piece)).replace("\xa0", " ").replace("\xad", "")
            if new == piece:
                continue
        elif "\x80" <= piece[0] <= "\x97":
            new = piece.encode("latin-1").decode("cp1252")
        elif piece[0] in "âÂÃ":
            whole = piece + "\x9d" * (piece[-1] in "€\x80")  # the letter that is lost most easily
            raw = [c.encode("latin-1" if c < "\u0100" else "cp1252") for c in whole]
            new = b"".join(raw).decode("utf-8", "replace")
        elif piece[0] in "*_" and match.lastgroup:
            closing = match.end("starred" if piece[0] == "*" else "lined")
            yield closing, closing + len(piece), ""
        yield start, end, new
