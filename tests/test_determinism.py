"""Same in, same out: in other processes, with other hash seeds, in many threads."""

import decimal
import hashlib
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from texts import ARTICLES, DENSE, PUBLISHED

import edunews

ROOT = Path(__file__).parent.parent
TEXTS = [*ARTICLES.values(), DENSE]
READ_ALL = """
import sys
sys.path[:0] = {paths!r}
from test_determinism import digest
print(digest())
"""


def digest() -> str:
    found = [edunews.parse(text, published=PUBLISHED).to_dict() for text in TEXTS]
    shown = [edunews.parse(text)._repr_html_() for text in TEXTS]
    return hashlib.sha256(json.dumps([found, shown]).encode()).hexdigest()


def test_hash_seeds() -> None:
    code = READ_ALL.format(paths=[str(ROOT / "src"), str(ROOT / "tests")])
    running = [
        subprocess.Popen(  # noqa: S603
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed, zone in (("0", "UTC"), ("1", "Asia/Tokyo"), ("2", "America/Lima"), ("3", "UTC"))
    ]
    answers = {process.communicate()[0].strip() for process in running}
    assert answers == {digest()}


def test_threads() -> None:
    parser = edunews.Parser()
    alone = [parser.parse(text, published=PUBLISHED) for text in TEXTS]
    with ThreadPoolExecutor(8) as pool:
        for _ in range(2):
            many = pool.map(lambda t: parser.parse(t, published=PUBLISHED), TEXTS * 8)
            assert list(many) == alone * 8


def test_the_arithmetic_of_the_caller() -> None:
    with decimal.localcontext() as context:
        context.prec = 3
        context.traps[decimal.Inexact] = True
        found = [edunews.parse(text, published=PUBLISHED) for text in TEXTS]
        (cost,) = edunews.extract_statistics("It cost £2.34567 million.")
    assert found == [edunews.parse(text, published=PUBLISHED) for text in TEXTS]
    assert cost.quantity.value == 2345670


def test_an_earlier_article_leaves_no_trace() -> None:
    first = edunews.parse(TEXTS[0], published=PUBLISHED)
    edunews.parse(TEXTS[1])
    assert edunews.parse(TEXTS[0], published=PUBLISHED) == first
