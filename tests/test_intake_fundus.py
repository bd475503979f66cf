"""What fundus's own records hold beyond the shape in `test_intake.py`."""

import datetime as dt
from types import SimpleNamespace
from typing import Any

import pytest

import edunews

TITLE = "Heads to meet about boilers"
URL = "https://www.example.org/heads"
DAY = dt.date(2024, 7, 10)


class FundusArticle:
    """How fundus's own Article (0.5.7) behaves where a site's parser failed.

    The package itself is no test dependency: it pins an HTTP client to versions that no longer
    go together, and nothing of it but this is about records.
    """

    def __init__(self, **extraction: Any) -> None:
        self.html = SimpleNamespace(responded_url=URL, source_info=None)
        self.__extraction__ = extraction

    def __getattr__(self, name: str) -> Any:
        try:
            return self.__dict__["__extraction__"][name]
        except KeyError:
            raise AttributeError(name) from None

    @property
    def plaintext(self) -> str | None:
        return None if isinstance(self.body, Exception) else str(self.body) or None


def test_fundus_keeps_exceptions_for_what_it_could_not_read() -> None:
    lost = ValueError("no such element")
    record = FundusArticle(title=lost, authors=lost, publishing_date=lost, body="Heads met.")
    article = edunews.parse_record(record)
    assert (article.text, article.title, article.authors) == ("Heads met.", None, ())
    assert (article.published, article.url) == (None, URL)


@pytest.mark.parametrize("body", [ValueError("no such element"), None, ""])
def test_fundus_without_a_text(body: Any) -> None:
    article = edunews.parse_record(FundusArticle(title=TITLE, body=body))
    assert (article.text, article.title) == ("", TITLE)
    assert article.empty_because


def test_fundus_json_keeps_the_paragraphs_apart() -> None:
    section = {"headline": ["‘Nobody asked’"], "paragraphs": ["Heads met.", "They left."]}
    body = {"summary": ["One man, four boilers."], "sections": [section]}
    record = {"title": TITLE, "publishing_date": "2024-07-10 09:00:00+01:00", "body": body}
    article = edunews.parse_record(record)
    assert article.text == "One man, four boilers.\n\n‘Nobody asked’\n\nHeads met.\n\nThey left."
    assert (article.title, article.published) == (TITLE, DAY)


@pytest.mark.parametrize("sections", [3, [3], [{"paragraphs": [3]}]])
def test_fundus_json_with_a_body_of_another_shape(sections: Any) -> None:
    with pytest.raises(TypeError, match="the text is a str"):
        edunews.parse_record({"title": TITLE, "body": {"sections": sections}})
