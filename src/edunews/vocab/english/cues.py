"""Words that signal reported speech or writing, sorted by lemma."""

from edunews.vocab.entries import CueEntry

__all__ = ["ROWS"]

ROWS = (
    CueEntry("according to", ("according to",), kind="according"),
    CueEntry("add", ("add", "added", "adding", "adds")),
    CueEntry("say", ("said", "say", "saying", "says")),
    CueEntry("tell", ("tell", "telling", "tells", "told")),
    CueEntry("warn", ("warn", "warned", "warning", "warns")),
)
