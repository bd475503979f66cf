"""Sixteen web pages of the gold's own development articles, two in each of eight layouts.

The pages are made, not kept: ``PAGES`` names the article and the layout, and a layout is a
template with the furniture that such sites put around and between the paragraphs.
"""

import html
import json
from pathlib import Path
from typing import Any

from pages import layouts

__all__ = ["PAGES", "Page", "make"]

GOLD = Path(__file__).parents[2] / "benchmarks" / "gold" / "news"

PAGES = {
    "41": layouts.trade_weekly,
    "43": layouts.broadcaster,
    "02": layouts.regional,
    "08": layouts.regional,
    "10": layouts.broadcaster,
    "46": layouts.school_blog,
    "50": layouts.trade_weekly,
    "55": layouts.old_portal,
    "64": layouts.old_portal,
    "70": layouts.school_blog,
    "54": layouts.line_breaks,
    "58": layouts.line_breaks,
    "67": layouts.block_editor,
    "07": layouts.block_editor,
    "72": layouts.daily,
    "73": layouts.daily,
}


class Page:
    """One article, its parts ready for a template."""

    def __init__(self, identifier: str) -> None:
        gold = json.loads((GOLD / f"{identifier}.json").read_text(encoding="utf-8"))
        self.text: str = gold["text"]
        self.published: str = gold["published"]
        self.country: str = gold["country"]
        self.url = f"https://www.example.org/news/{self.published}/article-{identifier}"
        self.units = [
            (unit["kind"], unit.get("sub"), self.text[unit["start"] : unit["end"]])
            for unit in gold["paragraphs"]
        ]
        self.title = self.first("headline")
        self.byline = self.first("byline")
        self.standfirst = next((text for _, sub, text in self.units if sub == "standfirst"), "")

    def first(self, kind: str) -> str:
        """The first unit of ``kind``, "" where there is none."""
        return next((text for unit, _, text in self.units if unit == kind), "")

    @property
    def story(self) -> list[tuple[str, str]]:
        """Kind and text of what the reporter wrote, with the pictures, in order."""
        wanted = ("body", "caption", "crosshead")
        return [(k, t) for k, sub, t in self.units if k in wanted and sub != "standfirst"]

    @property
    def clean(self) -> str:
        """The text that a reader would copy: headline, standfirst and story."""
        story = [text for kind, text in self.story if kind != "caption"]
        return "\n\n".join(filter(None, [self.title, self.standfirst, *story]))

    @property
    def linked_data(self) -> dict[str, Any]:
        """The article as schema.org has it, without the body, as pages do."""
        return {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": self.title,
            "datePublished": f"{self.published}T06:00:00+00:00",
            "author": [{"@type": "Person", "name": self.byline.removeprefix("By ") or "Staff"}],
            "publisher": {"@type": "NewsMediaOrganization", "name": "The Example"},
            "mainEntityOfPage": {"@type": "WebPage", "@id": self.url},
            "inLanguage": "en",
        }


def make(identifier: str) -> tuple[Page, str]:
    """The page of one article, and its HTML."""
    page = Page(identifier)
    return page, PAGES[identifier](page, html.escape)
