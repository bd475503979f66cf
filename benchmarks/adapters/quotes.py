"""The quotes sets' form: every quote is speech, its speaker a stretch of the text and a name."""

from typing import Any

import edunews
from adapters.records import parse

__all__ = ["quotes"]


def quotes(record: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one text."""
    found = parse(record).quotes
    return {"quotes": [_quote(quote, found[:number]) for number, quote in enumerate(found)]}


def _quote(quote: edunews.Quote, before: tuple[edunews.Quote, ...]) -> dict[str, Any]:
    source = quote.source or _earlier_source(quote, before)
    words = quote.speaker.name if quote.speaker else source.text if source else None
    return {
        "fragments": [[part.start, part.end] for part in quote.content],
        "kind": str(quote.kind),
        "speaker": [source.start, source.end] if source else None,
        "speaker_text": words,
        "cue": [quote.cue.start, quote.cue.end] if quote.cue else None,
        "speech": True,
    }


def _earlier_source(
    quote: edunews.Quote, before: tuple[edunews.Quote, ...]
) -> edunews.Source | None:
    """Where the speaker of a quote without a cue was credited last.

    The sets credit running speech to the words beside the earlier cue; ours leave it None.
    """
    if quote.speaker is None:
        goes_on = quote.rule in ("quotes.continued", "quotes.uncredited")
        return next((q.source for q in reversed(before[-5:]) if goes_on and q.source), None)
    same = (q.source for q in reversed(before[-40:]) if q.speaker == quote.speaker)
    return next((source for source in same if source), None)
