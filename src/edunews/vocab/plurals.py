"""Plurals of roles."""

import re

__all__ = ["plural_of"]

RE_HEAD = re.compile(r"^(.*?)([^\W\d_]+)(?=$| (?:of|for|to|in|and|designate)\b)")


def plural_of(title: str) -> str:
    """The plural of a role: that of its head, "chair of governors" -> "chairs of governors".

    >>> plural_of("general secretary"), plural_of("spokeswoman")
    ('general secretaries', 'spokeswomen')
    """
    head = RE_HEAD.match(title)
    if head is None:
        return f"{title}s"
    word, rest = head[2], title[head.end() :]
    if word.endswith("man"):
        word = f"{word[:-2]}en"
    elif word.endswith("y") and word[-2:-1] not in "aeiou":
        word = f"{word[:-1]}ies"
    elif word.endswith(("s", "ss", "ch", "x")):
        word = f"{word}es"
    elif word != "alumni":
        word = f"{word}s"
    return f"{head[1]}{word}{rest}"
