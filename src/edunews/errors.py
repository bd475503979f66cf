"""The exceptions edunews raises; every other failure is a TypeError or ValueError at the call."""

__all__ = ["EdunewsError", "SchemaError"]


class EdunewsError(Exception):
    """Base of the exceptions that only edunews raises."""


class SchemaError(EdunewsError, ValueError):
    """A dict given to ``from_dict`` is not one that ``to_dict`` could have written.

    ``path`` names the place, as in ``quotes[3].cue.span``.

    >>> from edunews import Article
    >>> Article.from_dict({"schema": 1})
    Traceback (most recent call last):
    ...
    edunews.errors.SchemaError: offsets: missing
    """

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(path, problem)
        self.path = path
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" if self.path else self.problem
