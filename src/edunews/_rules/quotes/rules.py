"""Quotes: whose words are reported, with cue, source and speaker."""

from typing import Any

from edunews._rules.quotes import blocks, clauses, discourse, marked, rejects
from edunews._rules.quotes.discourse import Reader
from edunews._rules.quotes.draft import Draft
from edunews._rules.quotes.speakers import Credit, credit, echoes, is_pair, speaker_of
from edunews._rules.quotes.statement import Scene
from edunews._rules.rule import Found, Named, Rule, Structure
from edunews._text.document import Document
from edunews.model.quotes import Cue, Quote, Source, make_cue, make_quote, make_source

RULES: tuple[Rule[Any], ...] = (
    *marked.RULES,
    *clauses.RULES,
    *discourse.RULES,
    *blocks.RULES,
    *rejects.RULES,
)


def find(doc: Document, structure: Structure, named: Named) -> Found[Quote]:
    """The quotes of ``doc``, and the marked words that are none."""
    scene = Scene(doc, named, structure)
    reader = Reader(scene, structure)
    reader.read()
    drafts = sorted(reader.drafts, key=lambda draft: min(draft.fragments))
    facts: list[Quote] = []
    pair: Quote | None = None  # the last whose speakers are two
    for number, draft in enumerate(drafts, 1):
        before = drafts[number - 2] if number > 1 else draft
        again = facts[-1] if facts and echoes(draft, before) else None
        said = (pair if is_pair(draft) else None) or again or speaker_of(scene, draft)
        facts.append(_quote(scene, draft, number, said))
        pair = facts[-1] if facts[-1].also else pair
    rejections = sorted(reader.rejections, key=lambda one: one.span)
    return Found(facts=tuple(facts), rejections=tuple(rejections))


def _quote(scene: Scene, draft: Draft, number: int, said: Credit | Quote | None) -> Quote:
    content = tuple([scene.doc.excerpt(*part) for part in sorted(draft.fragments)])
    report, s = draft.report, draft.statement
    return make_quote(
        id=f"q{number}",
        span=content[0].span.cover(content[-1].span) if content[1:] else content[0].span,
        kind=draft.kind,
        style=draft.style,
        content=content,
        cue=_cue(scene, draft),
        source=_source(scene, s.tokens(*report.source)) if s and report and report.source else None,
        speaker=said.speaker if said else None,
        also=said.also if said else (),
        author=said.author if said else None,
        rule=draft.rule.id,
        confidence=draft.rule.confidence,
    )


def _cue(scene: Scene, draft: Draft) -> Cue | None:
    report = draft.report
    if report is None or draft.statement is None:
        return None
    span = scene.doc.span(*draft.statement.tokens(report.start, report.stop))
    return make_cue(span=span, text=span.of(scene.doc.text), lemma=report.cue.lemma)


def _source(scene: Scene, tokens: tuple[int, int]) -> Source:
    span = scene.doc.span(*tokens)
    return make_source(span=span, text=span.of(scene.doc.text), kind=credit(scene, tokens).kind)
