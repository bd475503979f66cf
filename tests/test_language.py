"""Which language and which country a text is from."""

import datetime as dt

import pytest

import edunews
from edunews.model.article import PublishedBasis

ENGLISH = (
    "Siobhán Ní Bhriain and Caoimhe Ó Dónaill of Gaelscoil Uí Cheadaigh met Llŷr ap Gruffudd, "
    "Rhiannon Prydderch and Hinemoa Te Whānau of Te Kura o Waihape to talk about the schools."
)
OTHERS = {
    "fr": "Le ministre de l’Éducation a annoncé que les écoles du pays seront fermées pour la durée"
    " des travaux, et que les élèves iront dans une autre école.",
    "de": "Die Ministerin hat am Montag angekündigt, dass die Schulen des Landes mit dem neuen Jahr"
    " nicht mehr auf das Geld warten müssen, und die Lehrer sind froh.",
    "cy": "Mae'r ysgol wedi cyhoeddi y bydd yr holl blant yn cael brecwast am ddim gan y cyngor"
    " o fis Medi, ac mae rhieni yn y dref wedi croesawu yr newyddion.",
    "ga": "Dúirt an tAire go bhfuil na scoileanna ar fud na tíre ag fáil maoinithe agus go mbeidh"
    " an t-airgead ar fáil do na daltaí sa bhliain seo chugainn leis an scéim.",
    "es": "La ministra de Educación dijo que las escuelas del país no recibirán el dinero para los"
    " profesores en el próximo año, y que se hará una nueva ley.",
    "not English": "Министр образования объявил в понедельник, что все школы страны будут закрыты"
    " на ремонт летом, а ученики и учителя перейдут в другие здания до зимы.",
}


@pytest.mark.parametrize(("code", "text"), OTHERS.items())
def test_another_language_has_no_facts(code: str, text: str) -> None:
    article = edunews.parse(text)
    assert article.empty_because == f"language: {code}"
    assert not article.paragraphs
    assert edunews.Article.from_dict(article.to_dict()) == article


@pytest.mark.parametrize(
    "text",
    [
        "市议会将于明年夏天关闭该县的九所小学。家长们说没有人问过他们的意见。",
        "سيغلق المجلس تسع مدارس ابتدائية في المقاطعة الصيف المقبل.",
    ],
    ids=["zh", "ar"],
)
def test_a_sentence_in_another_script(text: str) -> None:
    assert edunews.parse(text).empty_because == "language: not English"


@pytest.mark.parametrize("text", [ENGLISH, "Bonjour tout le monde.", "", "A B C " * 30, "12 " * 99])
def test_english_names_and_short_texts_stay(text: str) -> None:
    assert edunews.parse(text).empty_because is None


def test_a_given_language_is_believed() -> None:
    parser = edunews.Parser()
    assert parser.parse(OTHERS["fr"], language="en-GB").empty_because is None
    assert parser.parse("Heads met.", language="fr-CA").empty_because == "language: fr-CA"


COUNTRIES = [
    ("Ofsted inspected nine schools in Leeds.", "GB"),
    ("Gov. Tate told Texas lawmakers that enrollment fell.", "US"),
    ("The Leaving Cert starts in Dublin on Monday, the Taoiseach said.", "IE"),
    ("NAPLAN results in Queensland fell.", "AU"),
    ("The kura has 118 tamariki, and NCEA results rose.", "NZ"),
    ("The school has nine pupils.", None),
    ("A school in Texas wrote to one in Leeds.", None),
]


@pytest.mark.parametrize(("text", "country"), COUNTRIES)
def test_country_from_the_text(text: str, country: str | None) -> None:
    assert edunews.parse(text).country == country
    assert edunews.parse(text, country="AU").country == "AU"


def test_published_from_the_dateline() -> None:
    text = "Nine schools to close\nPublished 3 May 2019\nThe council met in the hall yesterday."
    article = edunews.parse(text)
    assert article.published == dt.date(2019, 5, 3)
    assert article.published_basis is PublishedBasis.DATELINE
    assert article.dates[-1].first == dt.date(2019, 5, 2)
    given = edunews.parse(text, published=dt.date(2020, 1, 2))
    assert given.published == dt.date(2020, 1, 2)
    assert given.published_basis is PublishedBasis.CALLER
    assert edunews.parse(text.replace("2019", "")).published is None
