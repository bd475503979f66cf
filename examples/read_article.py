"""Read one article and say what is in it: who said what, people, statistics, dates.

    python examples/read_article.py article.txt --published 2024-07-09 --country GB
    cat article.txt | python examples/read_article.py --html article.html

The library reads no files and writes none: that is done here.
"""

import argparse
import datetime as dt
import html
import sys
import textwrap
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path

import edunews

WIDTH = 92
COUNTRIES = ("GB", "US", "IE", "AU", "NZ")

UNITS = {"percent": "per cent", "percentage_point": "percentage points", "multiple": "times"}
CHANGES = {
    edunews.ChangeRole.DELTA: "{} by this",
    edunews.ChangeRole.START: "{} from this",
    edunews.ChangeRole.END: "{} to this",
    edunews.ChangeRole.MULTIPLIER: "{} by this factor",
    edunews.ChangeRole.TARGET: "{} against this target",
}

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<body style="font-family:Georgia,serif;font-size:1.05rem;margin:2rem auto;max-width:50em;
padding:0 1rem">
{article}
</body>
</html>
"""


def report(article: edunews.Article) -> Iterator[str]:
    """The lines of the report."""
    title = article.headline.text if article.headline else "(no headline)"
    yield title
    about = [f"{len(article.text):,} characters"]
    if article.published:
        about.append(f"published {article.published}")
    if article.country:
        about.append(f"country {article.country}")
    yield "; ".join(about)
    yield from section("WHO SAID WHAT", who_said_what(article))
    yield from section("PEOPLE", map(person, article.people))
    yield from section("ORGANISATIONS", map(organisation, article.organisations))
    yield from section("STATISTICS", map(statistic, article.statistics))
    yield from section("DATES", map(date, article.dates))
    yield from section("LEFT OPEN", map(ambiguity, article.ambiguities))


def section(title: str, entries: Iterable[str]) -> Iterator[str]:
    """A heading and its entries; nothing where there are none."""
    lines = list(entries)
    if lines:
        yield ""
        yield title
        yield from lines


def wrapped(first: str, words: str) -> str:
    """``words`` below each other, hung from ``first``."""
    return textwrap.fill(
        " ".join(words.split()),
        WIDTH,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
    )


def who_said_what(article: edunews.Article) -> Iterator[str]:
    """Every quote below its speaker, in reading order; a new heading where the voice changes."""
    last = None
    for quote in article.quotes:
        heading = speaker(quote)
        if heading != last:
            yield f"  {heading}"
            last = heading
        cue = quote.cue.text if quote.cue else ""
        marked = quote.style is not edunews.QuoteStyle.UNMARKED
        words = [f"“{part.text}”" if marked else part.text for part in quote.content]
        yield wrapped(f"    {cue:<13} ", " … ".join(words))


def speaker(quote: edunews.Quote) -> str:
    """Who speaks: a name where the article tells it, otherwise the words that it uses."""
    voices = [who.name for who in (quote.speaker, *quote.also) if who]
    if voices:
        return " and ".join(voices)
    return f"{quote.source.text} (not named)" if quote.source else "(speaker not settled)"


def person(who: edunews.Person) -> str:
    """A person with every position."""
    name = " ".join((*who.honorifics[:1], who.name))
    posts = []
    for position in who.positions:
        body = position.organisation.name if position.organisation else None
        posts.append(", ".join(part for part in (position.title, body) if part))
    return wrapped(f"  {name:<27} ", "; ".join(posts) or "–")


def organisation(body: edunews.Organisation) -> str:
    """A body with what else the article calls it, and what it is known as."""
    more = [*body.aliases]
    if body.canonical and body.canonical not in (body.name, *more):
        more.append(f"known as {body.canonical}")
    notes = ([body.kind] if body.kind else []) + more
    return wrapped(f"  {body.name:<43} ", "; ".join(notes) or "–")


def statistic(number: edunews.Statistic) -> str:
    """A number as printed, what it reads as, and what the article says about it."""
    of = number.counted or number.population
    tie = " " if number.quantity.unit == "multiple" else " of "  # twice the rate
    notes = [reading(number.quantity) + (f"{tie}“{of.text}”" if of else "")]
    if number.change:
        notes.append(CHANGES.get(number.change.role, "{}").format(number.change.direction))
    if number.period:
        notes.append(f"period: {number.period.text}")
    for other in number.equivalents:
        agreement = str(other.agreement).replace("_", " ")
        notes.append(f"also told as {other.quantity.text} ({agreement})")
    if number.quote:
        notes.append(f"said by {speaker(number.quote)}")
    elif number.source:
        notes.append(f"source: {number.source.text}")
    return wrapped(f"  {number.text:<27} ", "; ".join(notes))


def reading(number: edunews.Quantity) -> str:
    """The exact value: "about 1 in 10", "GBP 41,000,000", "7 to 9 years"."""
    unit, _, detail = number.unit.partition(":")
    if number.numerator is not None and number.denominator is not None:
        value = f"{number.numerator} in {number.denominator}"
    else:
        ends = (number.low, number.high) if number.is_range else (number.value,)
        value = " to ".join("?" if end is None else figure(end) for end in ends)
    if unit == "currency":
        value = f"{detail} {value}"
    elif unit not in ("count", "ratio"):
        value += f" {UNITS.get(unit) or (detail or unit) + 's'}"
    how = f"{number.approximator} ".replace("_", " ") if number.approximator else ""
    return f"{how}{value}{f' {number.per.text}' if number.per else ''}"


def figure(value: Decimal) -> str:
    """Thousands apart, no empty decimals: "7,800,000" for the 7.8 million of the text."""
    digits = f"{value:,f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def date(when: edunews.DateMention) -> str:
    """A date as printed and the days that it stands for."""
    if not when.resolved:
        days = "days not settled"
        if when.first is None and not when.alternatives:
            days += " (give --published?)"
    elif when.first == when.last:
        days = f"{when.first}"
    else:
        days = f"{when.first} to {when.last}"
    kind = str(when.granularity).replace("_", " ")
    return wrapped(f"  {when.text:<27} ", f"{days}  ({kind})")


def ambiguity(place: edunews.Ambiguity) -> str:
    """What could be read in two ways, and what was chosen."""
    readings = ", ".join(place.others)
    chosen = f"read as {place.chosen}" if place.chosen else "not decided"
    return wrapped(f"  {place.text[:26]:<27} ", f"{place.kind}: {chosen}; also {readings}")


def read(path: str) -> str:
    """The text of a file, or of standard input for "-", line ends kept."""
    data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        print(f"{path} is not UTF-8; reading it as Windows-1252", file=sys.stderr)
        return data.decode("cp1252", errors="replace")


def arguments(given: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("path", nargs="?", default="-", help="a text file; - for standard input")
    parser.add_argument(
        "--published", type=dt.date.fromisoformat, metavar="YYYY-MM-DD", help="day of publication"
    )
    parser.add_argument("--country", choices=COUNTRIES, help="where the article appeared")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write the marked article here")
    return parser.parse_args(given)


def main(given: list[str] | None = None) -> int:
    """Run the command line; 0 when it went well."""
    asked = arguments(given)
    if isinstance(sys.stdout, type(sys.__stdout__)) and sys.stdout:
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    try:
        text = read(asked.path)
    except OSError as error:
        print(f"cannot read {asked.path}: {error.strerror}", file=sys.stderr)
        return 1
    article = edunews.parse(text, published=asked.published, country=asked.country)
    for line in report(article):
        print(line)
    if asked.html:
        title = html.escape(article.headline.text if article.headline else "Article")
        page = PAGE.format(title=title, article=article.to_html())
        asked.html.parent.mkdir(parents=True, exist_ok=True)
        asked.html.write_text(page, encoding="utf-8", errors="replace")
        print(f"\nThe article with its facts marked: {asked.html}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
