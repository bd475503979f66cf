"""An Article made by hand with every kind of fact in it, so that no test waits for a rule."""

import datetime as dt
from decimal import Decimal
from typing import Any

import edunews
from edunews import Excerpt, Span

TEXT = (
    "Doors open early\n\n"
    "“We open at seven,” Priya Nolan, head of Elm Academy, and the NEU said on 3 May 2019. "
    "“Nobody is late.” About 40 per cent of pupils, one in 10, came in 2017-18, she told <b>us</b>."
)
MADE: dict[str, Any] = {"rule": "sample.rule", "confidence": edunews.Confidence.MEDIUM}


def span(words: str) -> Span:
    at = TEXT.index(words)
    return Span(at, at + len(words))


def excerpt(words: str) -> Excerpt:
    return Excerpt(span=span(words), text=words)


def mention(words: str, kind: edunews.MentionKind) -> edunews.Mention:
    return edunews.Mention(span=span(words), text=words, kind=kind, **MADE)


def quantity(words: str, value: str, unit: str, **more: Any) -> edunews.Quantity:
    at = span(words)
    return edunews.Quantity(span=at, text=words, value=Decimal(value), unit=unit, **more, **MADE)


ELM = edunews.Organisation(
    id="o1",
    name="Elm Academy",
    kind="school",
    country="GB",
    mentions=(mention("Elm Academy", edunews.MentionKind.NAME),),
)
NEU = edunews.Organisation(
    id="o2",
    name="NEU",
    canonical="National Education Union",
    acronym="NEU",
    mentions=(mention("NEU", edunews.MentionKind.ACRONYM),),
)
PRIYA = edunews.Person(
    id="p1",
    name="Priya Nolan",
    given="Priya",
    family="Nolan",
    honorifics=("Ms", "Dr"),
    positions=(
        edunews.Position(title="head", excerpt=excerpt("head"), organisation=ELM, **MADE),
        edunews.Position(title=None, excerpt=excerpt("of Elm"), organisation=ELM, **MADE),
    ),
    mentions=(
        mention("Priya Nolan", edunews.MentionKind.FULL_NAME),
        mention("she", edunews.MentionKind.PRONOUN),
    ),
)
DAY = edunews.DateMention(
    id="d1",
    span=span("3 May 2019"),
    text="3 May 2019",
    first=dt.date(2019, 5, 3),
    last=dt.date(2019, 5, 3),
    granularity=edunews.Granularity.DAY,
    relation=edunews.DateRelation.ON,
    **MADE,
)
YEAR = edunews.DateMention(
    id="d2",
    span=span("2017-18"),
    text="2017-18",
    first=dt.date(2017, 9, 1),
    last=dt.date(2018, 8, 31),
    granularity=edunews.Granularity.ACADEMIC_YEAR,
    approximate=True,
    alternatives=(
        edunews.DateReading(
            first=dt.date(2017, 4, 1), last=dt.date(2018, 3, 31), reason="financial year"
        ),
    ),
    **MADE,
)
FIRST = edunews.Quote(
    id="q1",
    span=span("We open at seven,").cover(span("Nobody is late.")),
    kind=edunews.QuoteKind.DIRECT,
    style=edunews.QuoteStyle.MARKED,
    content=(excerpt("We open at seven,"), excerpt("Nobody is late.")),
    cue=edunews.Cue(span=span("said"), text="said", lemma="say"),
    source=edunews.Source(
        span=span("Priya Nolan"), text="Priya Nolan", kind=edunews.SourceKind.PERSON
    ),
    speaker=PRIYA,
    also=(NEU,),
    **MADE,
)
SECOND = edunews.Quote(
    id="q2",
    span=span("About 40 per cent of pupils, one in 10, came in 2017-18"),
    kind=edunews.QuoteKind.INDIRECT,
    style=edunews.QuoteStyle.UNMARKED,
    content=(excerpt("About 40 per cent of pupils, one in 10, came in 2017-18"),),
    cue=edunews.Cue(span=span("told"), text="told", lemma="tell"),
    **MADE,
)
SHARE = quantity("40 per cent", "40", "percent", approximator=edunews.Approximator.ABOUT)
RATIO = quantity("one in 10", "0.1", "ratio", numerator=Decimal(1), denominator=Decimal(10))
FIGURE = edunews.Statistic(
    id="s1",
    span=SHARE.span,
    quantity=SHARE,
    counted=excerpt("pupils"),
    change=edunews.Change(
        direction=edunews.Direction.INCREASE, role=edunews.ChangeRole.END, cue=excerpt("came")
    ),
    period=YEAR,
    source=edunews.StatisticSource(
        span=span("Priya Nolan"),
        text="Priya Nolan",
        kind=edunews.SourceKind.PERSON,
        speaker=PRIYA,
        fieldwork=DAY,
    ),
    quote=SECOND,
    equivalents=(edunews.Equivalent(quantity=RATIO, agreement=edunews.Agreement.DISAGREES),),
    **MADE,
)
ARTICLE = edunews.Article(
    text=TEXT,
    published=dt.date(2019, 5, 4),
    published_basis=edunews.PublishedBasis.CALLER,
    country="GB",
    byline=edunews.Byline(outlet=excerpt("Doors")),
    authors=("Ida Ross",),
    paragraphs=(
        edunews.Paragraph(
            span=span("Doors open early"),
            text="Doors open early",
            kind=edunews.ParagraphKind.HEADLINE,
            sentences=(span("Doors open early"),),
            **MADE,
        ),
        edunews.Paragraph(
            span=Span(18, len(TEXT)), text=TEXT[18:], kind=edunews.ParagraphKind.BODY, **MADE
        ),
    ),
    organisations=(ELM, NEU),
    people=(PRIYA,),
    dates=(DAY, YEAR),
    quotes=(FIRST, SECOND),
    non_quotes=(
        edunews.Rejection(span=span("us"), text="us", kind=edunews.RejectionKind.SCARE, **MADE),
    ),
    statistics=(FIGURE,),
    ambiguities=(
        edunews.Ambiguity(
            span=YEAR.span,
            text=YEAR.text,
            kind="calendar_or_academic_year",
            chosen="academic_year",
            others=("financial_year",),
            rule="sample.rule",
        ),
    ),
    vocabulary="all#0",
    version="0",
)
