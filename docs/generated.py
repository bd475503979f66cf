"""Writes the reference pages that are the code's own words: every rule, every vocabulary."""

from collections import defaultdict
from pathlib import Path

import attrs

import edunews
from edunews import vocab

TABLES = ("ENGLISH", "UK", "US", "IE", "AU")


def write_rules(path: Path) -> None:
    """The rules by family, with their examples."""
    families = defaultdict(list)
    for rule in edunews.rules.values():
        families[rule.id.partition(".")[0]].append(rule)
    lines = [
        "# Rules",
        "",
        f"All {len(edunews.rules)} rules, family by family, in the order in which they are tried.",
        "Each fact names its rule; `edunews.rules[fact.rule]` is the same entry in a program. In",
        "the examples braces mark what the rule finds; *silent* ones show where it must",
        "find nothing.",
        "",
    ]
    for family, rules in families.items():
        lines += [f"## {family}", ""]
        for rule in rules:
            lines += [f"### `{rule.id}`", "", " ".join(rule.doc.split()), ""]
            lines += [f"Confidence: {rule.confidence.name.lower()}.", ""]
            lines += [f"- {_example(example)}" for example in rule.examples]
            lines += [""]
    path.write_text("\n".join(lines), encoding="utf-8")


def _example(example: str) -> str:
    silent = example.startswith("no:")
    words = example.removeprefix("no:").strip().replace("\r", "␍").replace("\n", "⏎ ")
    ticks = "``" if "`" in words else "`"
    return ("*silent:* " if silent else "") + f"{ticks} {words} {ticks}"


def write_vocabulary(path: Path) -> None:
    """How many rows of each kind every table has, and the rows of the smaller kinds."""
    lines = [
        "# Vocabulary",
        "",
        "What edunews knows by name, as rows of `edunews.vocab`. A country's vocabulary holds the",
        "English one as well; `ALL` holds everything and is what is used when none is passed.",
        "",
        "| kind of row | " + " | ".join(TABLES) + " |",
        "|---" * (len(TABLES) + 1) + "|",
    ]
    tables = {name: getattr(vocab, name) for name in TABLES}
    kinds = sorted({type(row) for table in tables.values() for row in table.entries}, key=repr)
    for kind in kinds:
        counts = (str(len(table.of(kind))) for table in tables.values())
        lines.append(f"| `{kind.__name__}` | " + " | ".join(counts) + " |")
    english = set(tables["ENGLISH"].entries)
    for name, table in tables.items():
        own = [row for row in table.entries if name == "ENGLISH" or row not in english]
        lines += ["", f"## {name}", ""]
        for kind in kinds:
            rows = [row for row in own if type(row) is kind]
            if rows:
                lines += [f"### {name}: {kind.__name__}", "", *_listing(rows), ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def _listing(rows: list[edunews.Entry]) -> list[str]:
    said = (getattr(type(rows[0]), "__doc__", "") or "").strip().split("\n\n")[0]
    words = [row.forms[0] + _note(row) for row in rows if row.forms]
    return [" ".join(said.split()), "", "; ".join(_plain(word) for word in words) + "."]


def _note(row: edunews.Entry) -> str:
    fields = [field.name for field in attrs.fields(type(row))]
    acronym = getattr(row, "acronym", None) if "acronym" in fields else None
    return f" ({acronym})" if acronym else ""


def _plain(word: str) -> str:
    return "".join(f"\\{c}" if c in r"\`*_{}[]<>#|$~^" else c for c in word)
