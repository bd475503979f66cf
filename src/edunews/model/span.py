"""Span: where something stands in the text. Excerpt: a span with its words."""

import attrs

from edunews._core.fact import Fact, maker

__all__ = ["Excerpt", "Span", "make_excerpt", "make_span", "short"]


def short(text: str, limit: int = 60) -> str:
    """``text`` on one line of at most ``limit`` characters, for reprs."""
    line = " ".join(text[: 4 * limit].split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


@attrs.frozen(order=True)
class Span(Fact):
    """A half-open range ``[start, end)`` of code points in the article's text.

    Ordered by start, then end. ``text[span.start:span.end]`` is what it covers.

    Raises:
        ValueError: unless ``0 <= start <= end``.

    >>> from edunews import Span
    >>> Span(3, 8).of("An apple a day")
    'apple'
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span needs 0 <= start <= end, not {self.start}, {self.end}")

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"

    @property
    def length(self) -> int:
        """The number of code points covered."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of ``text`` that the span covers."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def cover(self, other: "Span") -> "Span":
        """The smallest span that contains both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


@attrs.frozen(kw_only=True)
class Excerpt(Fact):
    """Words of the article: ``text`` is always exactly ``article.text[span.start:span.end]``.

    >>> from edunews import Excerpt, Span
    >>> Excerpt(span=Span(3, 8), text="apple")
    <Excerpt 'apple' 3:8>
    """

    span: Span
    text: str

    @property
    def start(self) -> int:
        """First code point of the span."""
        return self.span.start

    @property
    def end(self) -> int:
        """One past the last code point of the span."""
        return self.span.end

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {short(self.text)!r} {self.start}:{self.end}>"


make_span = maker(Span)
make_excerpt = maker(Excerpt)
