"""Measure what edunews finds, and hold it to what was reached.

    quality.py [--errors N] [--changes [--against REV]] [--third-party] [--gold FOLDER]
               [--update [--allow-regression]]

Prints the news gold's table and how precise each rule is. Two parts are for development: forty
articles of ``gold/news`` and those of ``gold/extra`` (rarer forms, and other hands). Two are set
aside: fifteen of ``gold/news`` and those of ``gold/apart``. Of ``gold/pages``, annotated in their
paragraphs alone, half go with the rarer forms and half with those apart. Fails when a row falls
below its floor (``floors.json``) or a rule below the confidence that it declares. Errors and
changed facts are listed for the development parts only: nobody writes rules for the other two.
"""

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import adapters
import changes
import floors
import third_party
from layers import score_layers
from rule_precision import ENOUGH, FLOORS, Precision, verdicts
from scoring import Sheet, score

import edunews

GOLD = Path(__file__).parent / "gold"
SIBLING = Path(__file__).resolve().parent.parent.parent / "shared" / "gold"


class Part(NamedTuple):
    """Some articles of the gold, what edunews finds in them and how it scores."""

    name: str
    golds: list[dict[str, Any]]
    found: list[dict[str, Any]]
    sheet: Sheet
    rules: dict[str, Precision]


def annotated(*folders: str) -> list[Path]:
    """The articles in some folders of the gold."""
    return [path for folder in folders for path in sorted((GOLD / folder).glob("*.json"))]


def read(name: str, paths: list[Path]) -> Part:
    """Parse and score the articles of ``paths``."""
    golds, found, total = [], [], Sheet()
    tally: dict[str, list[bool]] = defaultdict(list)
    for path in paths:
        gold = json.loads(path.read_text(encoding="utf-8"))
        article = edunews.parse(
            gold["text"],
            published=adapters.day(gold["published"]),
            country=adapters.country(gold["country"]),
        )
        made = adapters.news(article)
        sheet = score(gold, made)
        score_layers(article, gold, sheet)
        for rule, right in verdicts(article, gold, sheet):
            tally[rule].append(right)
        total += sheet
        golds.append(gold)
        found.append(made)
    rules = {rule: Precision(sum(facts), len(facts)) for rule, facts in tally.items()}
    return Part(name, golds, found, total, rules)


def print_table(parts: list[Part]) -> None:
    """The rows of all parts side by side."""
    print(" " * 42 + "".join(f"{part.name:>32}" for part in parts))
    print(" " * 42 + "".join(f"{'P':>8}{'R':>7}{'F1':>7}{'gold':>6}    " for _ in parts))
    for row in parts[0].sheet.found:
        line = f"{row:42}"
        for part in parts:
            counts = part.sheet.found.get(row)
            line += (
                f"{counts.precision:8.3f}{counts.recall:7.3f}{counts.f1:7.3f}{counts.wanted:6}    "
                if counts
                else " " * 32
            )
        print(line.rstrip())
    print(" " * 42 + "".join(f"{'right':>22}{'of':>6}    " for _ in parts))
    for row in parts[0].sheet.judged:
        line = f"{row:42}"
        for part in parts:
            right, of = part.sheet.judged.get(row, (0, 0))
            line += f"{right / of:22.3f}{of:6}    " if of else " " * 32
        print(line.rstrip())


def print_rules(parts: list[Part]) -> list[str]:
    """How precise each rule is; the rules that have not earned their confidence."""
    total: dict[str, Precision] = {}
    for part in parts:
        for rule, made in part.rules.items():
            old = total.get(rule, Precision(0, 0))
            total[rule] = Precision(old.right + made.right, old.facts + made.facts)
    print(f"\nrules (held to their confidence from {ENOUGH} facts on)")
    print(f"{'':50}{'declared':>9}{'facts':>7}{'right':>8}")
    failing = []
    for identifier, rule in edunews.rules.items():
        made = total.get(identifier, Precision(0, 0))
        fails = made.fails(rule.confidence)
        failing += [
            f"{identifier} declares {rule.confidence.name}, {FLOORS[rule.confidence]:.2f}, "
            f"and has {made.value:.3f} on {made.facts} facts"
            for _ in range(fails)
        ]
        value = f"{made.value:8.3f}" if made.facts else f"{'–':>8}"
        note = "  FAILS" if fails else ""
        print(f"{identifier:50}{rule.confidence.name:>9}{made.facts:7}{value}{note}")
    return failing


def print_errors(part: Part, limit: int) -> None:
    """The errors of a development part, by kind."""
    by_kind: dict[str, list[str]] = defaultdict(list)
    for error in part.sheet.errors:
        by_kind[error.kind].append(f"{error.article} {error.words}")
    for kind, lines in sorted(by_kind.items()):
        print(f"\n{kind}: {len(lines)}")
        print("".join(f"    {line}\n" for line in lines[:limit]), end="")


def print_changes(part: Part, revision: str) -> None:
    """The facts gained and lost since ``revision``."""
    before = changes.predictions_at(revision, part.golds)
    told = changes.compare(part.golds, before, part.found)
    names = ("newly right", "no longer right", "newly wrong")
    for name, lines in zip(names, told, strict=True):
        print(f"\n{name} since {revision}: {len(lines)}")
        print("".join(f"    {line}\n" for line in sorted(lines)), end="")


def main(arguments: list[str]) -> int:
    """Run the command line; the number of what fails."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--errors", type=int, default=0, metavar="N")
    parser.add_argument("--changes", action="store_true")
    parser.add_argument("--against", default=None, metavar="REV")
    parser.add_argument("--third-party", action="store_true")
    parser.add_argument("--gold", type=Path, default=SIBLING)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--allow-regression", action="store_true")
    given = parser.parse_args(arguments)

    aside = set((GOLD / "own_test.txt").read_text(encoding="utf-8").split())
    paths = annotated("news")
    forms = annotated("extra", "pages/development")
    unread = annotated("apart", "pages/apart")
    development = read("development", [p for p in paths if p.stem not in aside])
    extra = read("development, rarer forms", forms)
    own_test = read("own test", [p for p in paths if p.stem in aside])
    parts = [development, extra, own_test]
    if unread:
        parts.append(read("written apart", unread))
    print_table(parts)
    failing = print_rules(parts[:3])

    news = floors.digest([*paths, GOLD / "own_test.txt"])
    golds = (news, floors.digest(forms), news, floors.digest(unread))
    measured = [
        (f"news, {part.name}", gold, part.sheet.rows())
        for part, gold in zip(parts, golds, strict=False)
    ]
    if given.third_party and given.gold.is_dir():
        rows = third_party.rows(given.gold)
        measured.append(("third-party", floors.digest(third_party.digest_files(given.gold)), rows))
        print("\nthird-party sets, by their own scorers")
        print("".join(f"{row:60}{value:8.3f}\n" for row, value in rows.items()), end="")
    if given.errors:
        print_errors(development, given.errors)
        print_errors(extra, given.errors)
    if given.changes:
        print_changes(development, given.against or changes.base())
        print_changes(extra, given.against or changes.base())
    for part, gold, rows in measured:
        if given.update:
            floors.update(part, gold, rows, allow_regression=given.allow_regression)
        checked = floors.check(part, gold, rows)
        failing += [*checked.fallen, *checked.stale]
    print("".join(f"\nFAILS {line}" for line in failing) or "\nevery row is at or above its floor")
    return min(len(failing), 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
