"""What examples of single rules cannot show of people and organisations: links, ties, totality."""

from pathlib import Path

import pytest
from counted import linear

import edunews
from edunews import MentionKind

CASES = Path(__file__).parent / "cases" / "positions.tsv"
POSITIONS = [line for line in CASES.read_text("utf-8").splitlines() if line[0] != "#"]
NAMINGS = CASES.with_name("bodies.txt")
BODIES = [line for line in NAMINGS.read_text("utf-8").splitlines() if line[0] != "#"]
STORY = """Heads warn of cuts

The union's general secretary, Dame Priya Nolan, said schools were short. She leads the Association
of Lab Heads (ALH).

“It is hard,” said Dr Tomás Ó Sé, former finance director at Lea Park School and chair of the ALH.

Dame Priya met Ó Sé and Ms Hart. Nolan left early, the ALH said. Lea Park has 300 pupils.
"""


def test_each_person_once() -> None:
    article = edunews.parse(STORY)
    names = [person.name for person in article.people]
    assert names == ["Priya Nolan", "Tomás Ó Sé", "Hart"]
    nolan, ose, hart = article.people
    assert [m.text for m in nolan.mentions if m.kind.is_name] == [
        "Dame Priya Nolan",
        "Dame Priya",
        "Nolan",
    ]
    assert nolan.honorifics == ("Dame",)
    assert (nolan.given, nolan.family) == ("Priya", "Nolan")
    assert (ose.given, ose.family) == ("Tomás", "Ó Sé")
    assert (hart.given, hart.family) == (None, "Hart")
    assert [(p.title, p.organisation and p.organisation.name) for p in ose.positions] == [
        ("former finance director", "Lea Park School"),
        ("chair", "Association of Lab Heads"),
    ]


def test_each_organisation_once() -> None:
    lab, school = edunews.extract_organisations(STORY)
    assert lab.acronym == "ALH"
    assert [m.kind for m in lab.mentions if m.kind.is_name][1:] == [MentionKind.ACRONYM] * 3
    assert school.name == "Lea Park School"
    assert school.aliases == ("Lea Park",)
    assert school.kind == "school"


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Fen Edge Church of England Primary School", "Fen Edge Primary"),
        ("Tern Board of Education", "Tern school board"),
        ("Quornton Borough Council", "Quornton council"),
        ("Department for Weather", "Department"),
        ("St Wilfrid's Infant School", "St Wilfrid's"),
    ],
)
def test_a_shorter_naming_is_the_same_body(long: str, short: str) -> None:
    text = f"The {long} closed. Pupils cheered at the {short} on Monday."
    (body,) = edunews.parse(text.replace("the St", "St")).organisations
    assert [mention.text for mention in body.mentions] == [long, short]


def test_schools_of_one_saint_are_two() -> None:
    text = "St Wilfrid's High School won. St Wilfrid's Primary School lost."
    assert len(edunews.parse(text).organisations) == 2


@pytest.mark.parametrize(
    ("sentence", "title", "body"),
    [
        ("Children's author Jo Pike left.", "author", None),
        ("Retired postman Jo Pike left.", "postman", None),
        ("DUP assembly member Jo Pike left.", "assembly member", None),
        ("Jo Pike, director of Northern Nurses Together, left.", "director", "Nurses Together"),
        (
            "The Minister of State for Special Needs, Jo Pike, left.",
            "Minister of State for Special Needs",
            None,
        ),
        ("Jo Pike, lecturer in sea life at Kent University, left.", "lecturer in sea life", "Kent"),
        ("The board met. Its head, Jo Pike, left.", "head", None),
        (
            "WJEC, the exam board, met Lea Park School. The board agreed. Its head, Jo Pike, left.",
            "head",
            "WJEC",
        ),
        ("They voted to approve Superintendent Jo Pike's plan.", "Superintendent", None),
        ("In the end my deputy, Jo Pike, took the class.", "deputy", None),
        ("Marks had 'shot up' since new head Mr Jo Pike came.", "head", None),
        ("City Councilmember Jo Pike left.", "City Councilmember", None),
        ("Jo Pike, head of Outwood Academy Carlton, left.", "head", "Outwood Academy Carlton"),
        ("Jo Pike, school workforce lead at the NFER, left.", "school workforce lead", "NFER"),
    ],
)
def test_title_and_body(sentence: str, title: str, body: str | None) -> None:
    (person,) = edunews.parse(sentence).people
    (position,) = person.positions
    assert title in (position.title or "")
    assert (position.organisation is None) == (body is None)
    assert body is None or (position.organisation and body in position.organisation.name)


def _bodies_of(text: str) -> dict[str, list[str]]:
    return {
        person.name: [one.organisation.name for one in person.positions if one.organisation]
        for person in edunews.parse(text).people
    }


@pytest.mark.parametrize("line", POSITIONS)
def test_bodies_of_positions(line: str) -> None:
    text, wanted = line.split("\t")
    found = _bodies_of(text.replace("¶", "\n\n"))
    for want in wanted.split("; "):
        name, bodies = want.split("=")
        assert set(found[name]) == set(bodies.split(", ") if bodies != "-" else [])


def test_a_name_that_is_a_word_too() -> None:
    text = (
        "But Jack Worth, workforce lead at the National Foundation for Educational Research "
        "(NFER), told BBC News that bursaries worth £10,000 had failed."
    )
    assert [person.name for person in edunews.parse(text).people] == ["Jack Worth"]


def test_find_person() -> None:
    article = edunews.parse(STORY)
    found = article.find_person("Nolan")
    assert found is not None
    assert found.name == "Priya Nolan"
    assert article.find_person("Nobody") is None


def test_shared_surname() -> None:
    text = "Mr Al Hart and Mrs Bea Hart spoke. Hart laughed. Mrs Hart said no. Mr Hart said yes."
    article = edunews.parse(text)
    al, bea = article.people
    assert [m.text for m in al.mentions][:2] == ["Mr Al Hart", "Mr Hart"]
    assert [m.text for m in bea.mentions][:2] == ["Mrs Bea Hart", "Mrs Hart"]
    (tie,) = (a for a in article.ambiguities if a.kind == "shared_surname")
    assert (tie.text, tie.chosen) == ("Hart", None)


def test_a_surname_stays_whose_it_has_been() -> None:
    text = (
        "Roof row\n\nAmal Nolan, a pupil, was arrested. Nolan came home. Nolan was tired. Nolan "
        "slept.\n\nHis father, Karim Nolan, said he was proud.\n\nNolan went back to school."
    )
    amal, karim = edunews.extract_people(text)
    assert len([m for m in amal.mentions if m.text == "Nolan"]) == 4
    assert [m.text for m in karim.mentions if m.kind.is_name] == ["Karim Nolan"]


def test_one_slip_in_a_given_name() -> None:
    text = "Show\n\nKristin Wilkins, a curator, came. Ms Wilkins smiled. Kristen Wilkins, 40, left."
    (wilkins,) = edunews.extract_people(text)
    assert wilkins.name == "Kristin Wilkins"
    assert len([m for m in wilkins.mentions if m.kind.is_name]) == 3


@pytest.mark.parametrize(
    ("printed", "given", "family", "suffix"),
    [
        ("Ros van den Berg", "Ros", "van den Berg", None),
        ("Gareth ap Rhisiart", "Gareth", "ap Rhisiart", None),
        ("Charles T. Quorn III", "Charles T.", "Quorn", "III"),
        ("Sean D’Arcy", "Sean", "D’Arcy", None),
        ("Kwabena Asante-Boateng", "Kwabena", "Asante-Boateng", None),
        ("Rāwiri Te Hau", "Rāwiri", "Te Hau", None),
    ],
)
def test_parts(printed: str, given: str, family: str, suffix: str | None) -> None:
    (person,) = edunews.extract_people(f"The plan came from {printed}, a teacher in Hull.")
    assert (person.given, person.family, person.suffix) == (given, family, suffix)


@pytest.mark.parametrize(
    "text",
    [
        "The David Ross Education Trust runs St Jude's Primary School and the Harris Federation.",
        "Jodie's law was read in Great Bedwyn, near Small Heath, on Monday.",
        "Ofsted and the Department for Education said so.",
    ],
)
def test_nobody(text: str) -> None:
    assert edunews.extract_people(text) == ()


def test_one_name_many_times() -> None:
    piece = "Priya Nolan, head of Lea Park School, said Nolan left. "
    linear(edunews.extract_people, piece, 500 * len(piece))


@pytest.mark.parametrize(
    "text",
    [
        "Dr",
        "Sir ,",
        "J. K. L. " * 50,
        "School " * 300,
        "of the " * 300,
        "University of " * 200,
        "(ABC) (DEF)",
        "Mr Mr Mr Mrs Ms",
        ", chair of , chair of the",
        "head head head Jo Pike head",
        "'s 's Jo's 's Pike's",
        "Jo Pike " * 200,
    ],
)
def test_total(text: str) -> None:
    article = edunews.parse(text)
    for person in article.people:
        for mention in person.mentions:
            assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize("line", BODIES)
def test_namings_of_bodies(line: str) -> None:
    article = edunews.parse(line.replace("[", "").replace("]", "").replace("¶", "\n\n"))
    spans = sorted(
        (mention.span.start, mention.span.end)
        for body in article.organisations
        for mention in body.mentions
        if mention.kind.is_name
    )
    marked = article.text
    for start, end in reversed(spans):
        marked = f"{marked[:start]}[{marked[start:end]}]{marked[end:]}"
    assert marked.replace("\n\n", "¶") == line


NAMES = [
    ("Twins Fiadh and Clodagh Lenehan left.", ["Fiadh Lenehan", "Clodagh Lenehan"]),
    ("The donors, Máire and Tadhg Looney, left.", ["Máire Looney", "Tadhg Looney"]),
    ("Jo Pike, Ann Roe and Tim Lee, heads, left.", ["Jo Pike", "Ann Roe", "Tim Lee"]),
    ("Its convener, Iain Mac a’ Ghobhainn, left.", ["Iain Mac a’ Ghobhainn"]),
    ("Robert “Bob” Quonset, a governor, left. Mr Quonset wept.", ["Robert “Bob” Quonset"]),
    ("Heads Ann Roe and ʻIsileli Kaufusi left.", ["Ann Roe", "ʻIsileli Kaufusi"]),
    ("Lowri, six, left.", ["Lowri"]),
    ("Stephanie Baker, head, left. Baker added that it hurt.", ["Stephanie Baker"]),
    ("Mr Iain Mac a’ Ghobhainn left. Mr Mac a’ Ghobhainn wept.", ["Iain Mac a’ Ghobhainn"]),
    ("Her third grader, Idrissa, left. Whaea Hana Obi wept.", ["Idrissa", "Hana Obi"]),
    ("“Yes,” said Priya Nolan. “No” means no.", ["Priya Nolan"]),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names(text: str, names: list[str]) -> None:
    assert [person.name for person in edunews.parse(text).people] == names


def test_person_inside_an_administration() -> None:
    article = edunews.parse("Joe Quill, a senator, left. The Quill administration shut schools.")
    assert [mention.text for mention in article.people[0].mentions] == ["Joe Quill", "Quill"]
    assert [body.name for body in article.organisations] == ["Quill administration"]
