"""Score the worded cases of the statistics set, which has no scorer of its own.

    phrasings.py CASES.jsonl [--errors]

A case is right when a statistic that overlaps its surface has the same value and the same unit,
by the guidelines' conventions: a noun as unit is a count, so many to one a ratio; vague plurals
("dozens", "most") are right when nothing is said of them; "from 3 to 5" is two statistics that
are linked as one change. On the rejects everything is spurious.
"""

import argparse
import json
import re
from pathlib import Path
from typing import Any, NamedTuple

import edunews

__all__ = ["Result", "score"]

UNITS = {
    "proportion": {"ratio", "percent"},
    "percent": {"percent"},
    "percentage point": {"percentage_point", "score"},
    "times": {"multiple"},
    "pupil per teacher": {"ratio"},
    "rank": {"rank"},
    "-": {"count", "ratio"},
    "ratio": {"ratio"},
    "rate": {"count", "score", "percent", "ratio"},
    "GBP": {"currency:GBP"},
    "USD": {"currency:USD"},
    "EUR": {"currency:EUR"},
    "AUD": {"currency:AUD"},
    "month": {"duration:month"},
    "year": {"duration:year"},
    "week": {"duration:week"},
    "day": {"duration:day"},
    "hour": {"duration:hour"},
}
RE_VAGUE = re.compile(r"\b(?:dozens|tens|hundreds|thousands)\b", re.IGNORECASE)
SCORES = {"count", "score"}  # "Attainment 8 was 46.2" and its like: a measure's own points


class Result(NamedTuple):
    """How many expected statistics are right, of how many, and how much was invented."""

    right: int
    expected: int
    spurious: int
    rejects: int
    errors: tuple[str, ...]


def score(path: Path) -> Result:
    """The result on the cases of ``path``."""
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    right = expected = spurious = rejects = 0
    errors = []
    for case in cases:
        found = edunews.extract_statistics(case["text"])
        if case["group"] == "reject":
            rejects += 1
            spurious += len(found)
            errors += [f"SPURIOUS {one.text!r} in {case['text']}" for one in found]
            continue
        for wanted in case["statistics"]:
            expected += 1
            near = [one for one in found if _overlaps(case["text"], wanted["surface"], one)]
            vague = wanted["value"] is None or RE_VAGUE.search(wanted["surface"])
            if any(_agrees(wanted, one) for one in near) or (not near and vague):
                right += 1
                continue
            got = [(one.text, _values(one.quantity), one.quantity.unit) for one in near]
            errors.append(
                f"{wanted['surface']!r} {wanted['value']} {wanted['unit']}: {got} in {case['text']}"
            )
    return Result(right, expected, spurious, rejects, tuple(errors))


def _overlaps(text: str, surface: str, found: edunews.Statistic) -> bool:
    start = text.find(surface)
    return found.span.start < start + len(surface) and start < found.span.end


def _values(quantity: edunews.Quantity) -> list[float | None]:
    value = (quantity.low, quantity.high) if quantity.is_range else (quantity.value,)
    return [None if v is None else float(v) for v in value]


def _agrees(wanted: dict[str, Any], found: edunews.Statistic) -> bool:
    if wanted["value"] is None:
        return _values(found.quantity) == [None]
    values = wanted["value"] if isinstance(wanted["value"], list) else [wanted["value"]]
    given, unit = _values(found.quantity), found.quantity.unit
    change = found.change
    if len(values) == 2 and change and change.role is edunews.ChangeRole.START and change.now:
        given += _values(change.now)
    if unit == "percent" and wanted["unit"] == "proportion":
        given = [None if v is None else v / 100 for v in given]
    units = UNITS.get(wanted["unit"], SCORES if wanted["kind"] == "score" else {"count"})
    if wanted["kind"] in ("rate", "sample"):
        units = units | {"ratio", "count"}
    return (
        unit in units
        and len(given) == len(values)
        and all(
            g is not None and abs(g - float(v)) <= 0.001 * max(abs(float(v)), 0.01)
            for g, v in zip(given, values, strict=True)
        )
    )


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", type=Path)
    parser.add_argument("--errors", action="store_true")
    given = parser.parse_args()
    result = score(given.cases)
    print(
        f"{result.right} of {result.expected} right, "
        f"{result.spurious} spurious on {result.rejects} rejects"
    )
    if given.errors:
        print("\n".join(result.errors))


if __name__ == "__main__":
    main()
