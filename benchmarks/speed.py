"""What reading costs, as ratios to plain work in the same run, so that machines compare.

    speed.py [--quick] [--only NAME]

The unit is one pass of ``re.findall`` over words and marks. Processor time, the best of several
repetitions. Fails when a ratio is over its limit.
"""

import argparse
import gc
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import adapters
from adversaries import ADVERSARIES, LITERAL

import edunews
from edunews import _pipeline

NEWS = Path(__file__).parent / "gold" / "news"
RE_TOKEN = re.compile(r"\w+|[^\w\s]")
RE_GROUPS = re.compile(r"([^\W\d_]+)|(\d+)|(\s+)|([^\w\s])|(_)")
WHOLE = 25.0
GROWTH = 2.2
IMPORT = 1.8
MEMORY = 10.0  # bytes for each byte of text, about
STAGES = {  # what runs, and its limit as a ratio to the token pass
    "reading": (("_pipeline.read",), None),
    "structure": (("structure.find",), 3.0),
    "dates": (("dates.find",), 6.0),
    "people and organisations": (("people.find", "coreference.find"), 6.0),
    "quotes": (("quotes.find",), 6.0),
    "numbers and statistics": (("numbers.find", "statistics.find"), 6.0),
}
FAILING: list[str] = []


def clock(work: Callable[[], Any], times: int = 5) -> float:
    """Processor seconds of ``work``: the least of ``times`` runs, because noise only adds."""
    least = float("inf")
    for _ in range(times):
        gc.collect()
        start = time.process_time()
        work()
        least = min(least, time.process_time() - start)
    return least


def hold(what: str, value: float, limit: float | None) -> str:
    """A verdict for the table; what is over its limit fails the command."""
    if limit is None:
        return ""
    if value > limit:
        FAILING.append(f"{what}: {value:.2f}, at most {limit:g}")
    return f"at most {limit:g}" + ("  FAILS" if value > limit else "")


def articles() -> list[dict[str, Any]]:
    """What parse() takes, for each article of the gold."""
    records = [json.loads(p.read_text(encoding="utf-8")) for p in sorted(NEWS.glob("*.json"))]
    return [
        {
            "text": record["text"],
            "published": adapters.day(record["published"]),
            "country": adapters.country(record["country"]),
        }
        for record in records
    ]


def whole(given: list[dict[str, Any]], rounds: int) -> None:
    """The whole parse, article by article, against the token pass.

    Each article's work counts with its own best of ``rounds``, all works taking turns: what else
    the machine does, and what the last work left in its caches, falls on all of them alike.
    """
    texts = [one["text"] for one in given]
    size = sum(map(len, texts)) / 1e6
    best: dict[str, list[float]] = defaultdict(lambda: [float("inf")] * len(given))
    for _ in range(rounds):
        for at, one in enumerate(given):
            text = one["text"]
            for name, seconds in {
                "tokens": _seconds(lambda text=text: RE_TOKEN.findall(text)),
                "groups": _seconds(lambda text=text: _spans(text)),
                "whole": _seconds(lambda one=one: edunews.parse(**one)),
            }.items():
                best[name][at] = min(best[name][at], seconds)
    best |= stages(given, rounds)
    unit = sum(best["tokens"])
    print(f"{len(texts)} articles, {size:.2f} million characters; s/MB, times the token pass")
    for name, title, limit in (
        ("tokens", "token pass", None),
        ("groups", "five groups with spans", None),
        ("whole", "whole parse", WHOLE),
        *((stage, f"  {stage}", limit) for stage, (_, limit) in STAGES.items()),
    ):
        seconds = sum(best[name])
        verdict = hold(title.strip(), seconds / unit, limit)
        print(f"{title:32}{seconds / size:9.4f}{seconds / unit:8.1f}  {verdict}")
    print(f"{1000 * sum(best['whole']) / len(texts):.2f} ms an article")


def _spans(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in RE_GROUPS.finditer(text)]


def _seconds(work: Callable[[], Any]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def stages(given: list[dict[str, Any]], rounds: int) -> dict[str, list[float]]:
    """Seconds of every stage for each article: its functions, called through a clock."""
    spent: dict[str, float] = defaultdict(float)
    kept = []
    for stage, (names, _) in STAGES.items():
        for name in names:
            home, _, attribute = name.rpartition(".")
            module = _pipeline if home == "_pipeline" else getattr(_pipeline, home)
            inner = getattr(module, attribute)
            kept.append((module, attribute, inner))
            setattr(module, attribute, _clocked(inner, stage, spent))
    best = {stage: [float("inf")] * len(given) for stage in STAGES}
    try:
        for _ in range(rounds):
            for at, one in enumerate(given):
                spent.clear()
                edunews.parse(**one)
                for stage, seconds in best.items():
                    seconds[at] = min(seconds[at], spent[stage])
    finally:
        for module, attribute, inner in kept:
            setattr(module, attribute, inner)
    return best


def _clocked(inner: Callable[..., Any], stage: str, spent: dict[str, float]) -> Callable[..., Any]:
    def outer(*args: Any, **kwargs: Any) -> Any:
        start = time.process_time()
        try:
            return inner(*args, **kwargs)
        finally:
            spent[stage] += time.process_time() - start

    return outer


def growth(text_of: Callable[[int], str], size: int) -> tuple[float, float]:
    """What doubling a text to ``size`` costs, and seconds per million characters there.

    The size is worked up to from below, so that a steep text is told before it takes an hour. A
    ratio that looks too steep is measured again, for another process may have taken the processor
    meanwhile; the best of what was seen counts.
    """
    parse = edunews.parse
    at = size // 8
    while True:
        small, large = text_of(at // 2) + LITERAL, text_of(at) + LITERAL
        long = clock(lambda large=large: parse(large), 1)
        if at >= size or long > 2.0:
            break
        at *= 2
    short = clock(lambda: parse(small), 2)
    for _ in range(4):
        if long <= GROWTH * short or long > 4.0:
            break
        short = min(short, clock(lambda: parse(small), 2))
        long = min(long, clock(lambda: parse(large), 2))
    return long / short, long / len(large) * 1e6


def doublings(given: list[dict[str, Any]]) -> None:
    """News repeated up to sixteen times."""
    text = "\n\n".join(one["text"] for one in given)
    before = None
    for factor in (1, 2, 4, 8, 16):
        long = "\n\n".join([text] * factor)
        seconds = clock(lambda long=long: edunews.parse(long), 4 if factor < 8 else 2)
        told = f"×{factor:<3}{len(long) / 1e6:8.2f} MB{seconds:9.3f} s"
        if before is not None:
            rise = seconds / before
            told += f"{rise:7.2f}  {hold(f'news ×{factor}', rise, GROWTH)}"
        print(told)
        before = seconds


def adversaries(only: str | None, size: int) -> None:
    """Every adversary doubled."""
    for name, text_of in ADVERSARIES.items():
        if only and only not in name:
            continue
        try:
            rise, rate = growth(text_of, size)
        except Exception as error:  # noqa: BLE001 - reading is total: whatever it is, it is told
            FAILING.append(f"{name}: {error!r}")
            continue
        print(f"{name:32}{rise:7.2f}{rate:9.2f} s/MB  {hold(name, rise, GROWTH)}")


def _child(code: str, cache: str) -> str:
    """What ``code`` prints in a fresh process whose compiled modules are in ``cache``."""
    environment = os.environ | {"PYTHONPYCACHEPREFIX": cache}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return done.stdout


def importing(times: int) -> None:
    """``import edunews`` against its own dependencies, each in fresh processes."""
    code = "import time; t = time.process_time(); import {}; print(time.process_time() - t)"
    best: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as cache:
        _child("import attrs, regex, edunews", cache)
        for _ in range(times):
            for names in ("edunews", "attrs, regex"):
                seconds = float(_child(code.format(names), cache))
                best[names] = min(best.get(names, seconds), seconds)
        loaded = _child("import sys, edunews; print('dateparser' in sys.modules)", cache)
    ours, theirs = best["edunews"], best["attrs, regex"]
    verdict = hold("import", ours / theirs, IMPORT)
    told = f"import edunews {1000 * ours:.0f} ms, attrs and regex {1000 * theirs:.0f} ms"
    print(f"{told}: {ours / theirs:.2f}  {verdict}")
    hold("dateparser loaded by import", float(loaded.strip() == "True"), 0.0)


MEMORY_CODE = """
import json, resource, sys
import edunews
text = open(sys.argv[1], encoding="utf-8").read()
edunews.parse(text[:20000])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
edunews.parse(text)
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(after - before)
"""


def memory(given: list[dict[str, Any]]) -> None:
    """The most memory that 10 MB of news takes beyond the text itself."""
    text = "\n\n".join(one["text"] for one in given)
    long = "\n\n".join([text] * (10_000_000 // len(text.encode()) + 1))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "long.txt")
        path.write_text(long, encoding="utf-8")
        command = [sys.executable, "-c", MEMORY_CODE, path]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        size = path.stat().st_size
    times = int(done.stdout) * 1024 / size
    verdict = hold("memory", times, MEMORY)
    print(f"{size / 1e6:.1f} MB of news take {times:.1f} times their size  {verdict}")


def sections(given: argparse.Namespace) -> Iterator[tuple[str, Callable[[], None]]]:
    """What to measure, in order."""
    news = articles()
    if not given.only:
        yield "cost", lambda: whole(news, 5 if given.quick else 15)
        yield "import", lambda: importing(5 if given.quick else 15)
        yield "growth on news", lambda: doublings(news)
    size = 40_000 if given.quick else 200_000
    yield "growth on adversaries", lambda: adversaries(given.only, size)
    if not given.only and not given.quick:
        yield "memory", lambda: memory(news)


def main(arguments: list[str]) -> int:
    """Run the command line; the number of what fails."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="smaller texts, no memory")
    parser.add_argument("--only", metavar="NAME", help="one adversary")
    for title, measure in sections(parser.parse_args(arguments)):
        print(f"\n{title}")
        measure()
    print("".join(f"\nFAILS {line}" for line in FAILING) or "\nevery ratio is within its limit")
    return min(len(FAILING), 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
