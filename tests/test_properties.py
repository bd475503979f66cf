"""What holds for every text: total, exact, reversible, and nothing reaches backwards."""

import pickle
from collections.abc import Iterator
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st
from texts import ARTICLES, DENSE, NASTY, PUBLISHED

import edunews
from edunews import Article, Excerpt, Span

PIECES = (
    "Ms Orr", "Priya Nolan", "Sir Idris Vane", "she", "he", "who", "the NEU", "Ofsted", "CST",
    "Elm Academy", "head", "chief executive of", "said", "told", "added", "according to", "warned",
    "branded", "that", "in", "of", "a", "and", "“", "”", "‘", "’", '"', "'", ":", ",", ".", "?",
    "(", ")", "–", "-", "\n", "\r\n", "\n\n", "\t", "\u00a0", "per cent", "%", "percentage points",
    "one in 10", "half", "two thirds", "1,200", "4.5", "£3bn", "$1.2 million", "pupils", "up from",
    "fell by", "more than", "about", "3 May 2019", "May", "yesterday", "last year", "2022-23",
    "Monday", "the academic year", "term", "By Ida Ross", "Published 1 May 2020", "Share", "👍",
    "\ud83d",
)  # fmt: skip
NEWSLIKE = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)
GLUED = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
ANY = st.text(st.characters(), max_size=200)


@st.composite
def torn(draw: st.DrawFn) -> str:
    """Pieces of real articles where a scraper or an editor tore them."""
    text = draw(st.sampled_from(sorted(ARTICLES.values())))
    places = st.integers(0, len(text))
    pieces = []
    for _ in range(draw(st.integers(1, 6))):
        start = draw(places)
        pieces.append(text[start : start + draw(st.integers(1, 300))])
        pieces.append(draw(st.sampled_from(("", " ", "\n", *PIECES))))
    return draw(st.sampled_from((str, str.upper, str.lower, str.title)))("".join(pieces))


TEXTS = st.one_of(NEWSLIKE, GLUED, ANY, torn())


def facts_in(value: Any) -> Iterator[Any]:
    """Every attrs value inside ``value``, each time it is met."""
    if isinstance(value, tuple):
        for item in value:
            yield from facts_in(item)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from facts_in(getattr(value, field.name))


def check(article: Article) -> None:
    text = article.text
    for fact in facts_in(article):
        if isinstance(fact, Span):
            assert 0 <= fact.start <= fact.end <= len(text)
        if isinstance(fact, Excerpt):
            assert fact.span.of(text) == fact.text, fact
            assert fact.text.strip(), "an excerpt has words"
            assert len(repr(fact)) < 200
        assert "\n" not in repr(fact)
    for quote in article.quotes:
        assert quote.content
        assert (quote.span.start, quote.span.end) == (
            min(part.start for part in quote.content),
            max(part.end for part in quote.content),
        )
    for statistic in article.statistics:
        assert statistic.span.of(text) == statistic.text
    check_order(article)
    check_rules(article)


def check_order(article: Article) -> None:
    """Reading order, ids in it, and paragraphs side by side."""
    for facts in (article.quotes, article.statistics, article.dates, article.paragraphs):
        starts = [fact.span.start for fact in facts]  # type: ignore[attr-defined]
        assert starts == sorted(starts)
    for facts in (article.people, article.organisations, article.quotes, article.dates):
        ids = [fact.id for fact in facts]  # type: ignore[attr-defined]
        assert len(set(ids)) == len(ids)
    for before, after in zip(article.paragraphs, article.paragraphs[1:], strict=False):
        assert before.end <= after.start
    for unit in article.paragraphs:
        assert all(unit.span.contains(sentence) for sentence in unit.sentences)


def check_rules(article: Article) -> None:
    for fact in facts_in(article):
        if isinstance(fact, edunews.Ambiguity):
            continue
        if hasattr(fact, "confidence") and fact.rule in edunews.rules:
            assert fact.confidence <= edunews.Confidence.HIGH


@given(TEXTS)
def test_total_and_exact(text: str) -> None:
    check(edunews.parse(text, published=PUBLISHED))


def test_exact_on_nasty_texts() -> None:
    for text in NASTY.values():
        check(edunews.parse(text, published=PUBLISHED))


@given(TEXTS)
def test_round_trips(text: str) -> None:
    article = edunews.parse(text, published=PUBLISHED, country="GB")
    data = article.to_dict()
    assert Article.from_dict(data) == article
    assert Article.from_dict(data).to_dict() == data
    copy = pickle.loads(pickle.dumps(article))  # noqa: S301
    assert copy == article
    assert hash(copy) == hash(article)
    for loaded in (copy, Article.from_dict(data)):
        people = {id(who) for who in (*loaded.people, *loaded.organisations)}
        for quote in loaded.quotes:
            assert quote.speaker is None or id(quote.speaker) in people


@given(NEWSLIKE)
def test_shown_once(text: str) -> None:
    assert edunews.parse(text, published=PUBLISHED)._repr_html_().count("<div") in (1, 2)


HEAD = "Elm Academy to open its doors early\n\nMs Orr, head of Elm Academy, wrote to parents.\n\n"
# Furniture is told by its place: with a line more, what stood last may be a headline.
FURNITURE = {"By Ida Ross", "Published 1 May 2020", "Share", "\n", "\r\n", "\n\n"}
PROSE = st.lists(st.sampled_from([p for p in PIECES if p not in FURNITURE]), max_size=60)


@given(PROSE.map(" ".join))
def test_a_later_paragraph_changes_nothing_before_it(text: str) -> None:
    """Places stay; a later naming may still tell who an earlier one was."""
    base = HEAD + text + "\n\nThe rain went on for days, and nobody went out."
    longer = base + "\n\nThe gate is green and the path behind it is long."
    one, two = (edunews.parse(t, published=PUBLISHED, country="GB") for t in (base, longer))
    for field in ("quotes", "dates", "statistics"):
        before = [fact.span for fact in getattr(one, field)]
        after = [fact.span for fact in getattr(two, field)]
        assert before == after[: len(before)]


ORDINARY = DENSE.strip() + "\nMr Vane told the board that 40 pupils were “not there yesterday”.\n"


def shape(article: Article, back: Any = None) -> list[tuple[Any, ...]]:
    """What was found, with offsets put through ``back``."""
    move = back or (lambda offset: offset)

    def at(fact: Any) -> tuple[int, int]:
        return move(fact.span.start), move(fact.span.end)

    found: list[tuple[Any, ...]] = []
    for quote in article.quotes:
        who = quote.speaker.name if quote.speaker else None
        found.append(("quote", [at(part) for part in quote.content], quote.kind, who))
    for number in article.statistics:
        value = number.quantity
        found += [("statistic", at(number), value.value, value.unit, value.approximator)]
    found += [("date", at(date), date.first, date.last) for date in article.dates]
    for person in article.people:
        found.append(("person", person.name, [at(mention) for mention in person.mentions]))
    return found


def test_line_ends_do_not_matter() -> None:
    crlf = ORDINARY.replace("\n", "\r\n")

    def back(offset: int) -> int:
        return offset - crlf[:offset].count("\r")

    given_, found = (edunews.parse(t, published=PUBLISHED) for t in (ORDINARY, crlf))
    assert shape(found, back) == shape(given_)


def test_hard_spaces_do_not_matter() -> None:
    given_, found = (
        edunews.parse(t, published=PUBLISHED) for t in (ORDINARY, ORDINARY.replace(" ", "\u00a0"))
    )
    assert [w for w in shape(found) if w[0] != "person"] == [
        w for w in shape(given_) if w[0] != "person"
    ]


def test_the_form_of_double_marks_does_not_matter() -> None:
    straight = ORDINARY.replace("“", '"').replace("”", '"')
    given_, found = (edunews.parse(t, published=PUBLISHED) for t in (ORDINARY, straight))
    assert shape(found) == shape(given_)
