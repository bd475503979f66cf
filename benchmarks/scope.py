"""Whether each case of a set is right, and why the others are out: what the two scopes share.

A case that is not right needs a reason of its scope for each thing that is wrong in it, or a line
in the scope's ``…_left_out.tsv`` (a digest of its id, a tab, the reason). The command fails when a
case has neither. None of the sets' texts is kept here.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

__all__ = ["Scope", "run"]

M = TypeVar("M")
Record = dict[str, Any]


class Scope(NamedTuple, Generic[M]):
    """A set's cases that are ``wanted``; ``wrong`` says what each has wrong, None when right."""

    about: str | None
    left_out: Path
    wanted: Callable[[Record], bool]
    wrong: Callable[[Record], list[M] | None]
    reasons: Sequence[tuple[str, Callable[[M], bool]]]


def _reason(scope: Scope[M], missed: list[M], key: str, listed: dict[str, str]) -> str:
    """As the case's line says, or the reason of the first thing wrong if each has one."""
    if key in listed:
        return listed[key]
    names = [next((name for name, holds in scope.reasons if holds(miss)), None) for miss in missed]
    return (all(names) and names and names[0]) or "NO REASON"


def _digest(identifier: str) -> str:
    return hashlib.sha256(identifier.encode()).hexdigest()[:12]


def run(scope: Scope[M]) -> None:
    """The command line of a scope."""
    parser = argparse.ArgumentParser(
        description=scope.about, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument("--list", help="print the cases under a reason that contains these words")
    given = parser.parse_args()
    lines = scope.left_out.read_text(encoding="utf-8").splitlines()
    listed = dict(line.split("\t", 1) for line in lines)
    count: Counter[str] = Counter()
    for line in given.gold.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if not scope.wanted(record):
            continue
        missed, key = scope.wrong(record), _digest(record["id"])
        name = "right" if missed is None else _reason(scope, missed, key, listed)
        count[name] += 1
        if given.list and given.list in name:
            print(key, record["id"], record.get("reference", ""), record["text"])
            print("   ", *(missed or ()))
    for name, number in count.most_common():
        print(f"{number:5d}  {name}")
    raise SystemExit(count["NO REASON"] > 0)
