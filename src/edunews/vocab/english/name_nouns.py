"""Words beside names, by kind: kinship, what stands before an office, fields of work, places."""

from edunews.vocab.entries import NameNounEntry
from edunews.vocab.tables import phrases

__all__ = ["ROWS"]

NOUNS = {
    "creed": """
Anglican; Baptist; Catholic; Christian; Conservative; Democratic; Hindu; Jewish; Methodist; Muslim;
Presbyterian; Protestant; Quaker; Republican; Sikh; Tory
""",
    "epithet": """
also; currently; formerly; now; previously;
acclaimed; award-winning; celebrated; controversial; current; distinguished; eminent; first;
incoming; influential; leading; local; long-serving; long-standing; longtime; much-loved; new; next;
newly appointed; newly elected; newly-appointed; newly-elected; only; outspoken; popular; present;
prominent; respected; retired; sole; then; top; veteran; well-known; young
""",
    "field": """
academic affairs; administration; adoption; adult education; adult learning; agriculture;
apprenticeships; art; arts; assessment; behaviour; biology; business; care; chemistry; child
poverty; childcare; children; cities; climate change; communities; computing; culture; curriculum;
dance; data; design; development; disability; drama; early learning; early years; economics;
education; employment; engineering; English; enterprise; environment; equalities; equality;
examinations; external affairs; external relations; families; family; finance; foreign affairs;
further education; gender; geography; governance; health; higher education; history; home affairs;
housing; human resources; humanities; inclusion; industry; infrastructure; innovation; inspection;
inspections; international affairs; justice; languages; law; leadership; learners; learning;
leisure; life sciences; lifelong learning; linguistics; literacy; literature; local government;
management; marketing; mathematics; maths; media; medicine; mental health; music; neuroscience;
numeracy; nursing; operations; outreach; participation; pensions; people; philosophy; physical
education; physics; planning; policy; politics; psychology; public affairs; public engagement;
public health; public policy; qualifications; regeneration; religious education; research;
safeguarding; school food; school improvement; school meals; school standards; schools; science;
sciences; skills; social care; social justice; social mobility; social policy; social sciences;
social work; sociology; special education; special educational needs; special needs; sport; sports;
standards; statistics; strategy; student affairs; student experience; student services; students;
teacher education; teacher training; teaching; technology; tourism; trade; training; transport;
universities; welfare; wellbeing; widening participation; women; work; young people; youth
""",
    "kin": """
aunt; baby; boyfriend; brother; child; cousin; dad; daughter; ex-husband; ex-wife; father; fiancé;
fiancée; girlfriend; granddad; grandad; granddaughter; grandfather; grandma; grandmother;
grandson; husband; mother; mum; mom; mummy; nan; nephew; niece; partner; sibling; sister; son;
stepdaughter; stepfather; stepmother; stepson; teenager; toddler; twin; uncle; widow; widower;
wife; youngest; eldest; boy; girl; youngster; friend; flatmate; classmate; grader; moko; mokopuna
""",
    "standing": """
acting; assistant; associate; caretaker; deputy; ex; former; full; honorary; interim; joint; late;
outgoing; senior; shadow; temporary; trainee; vice
""",
    "thing": """
Act; Agreement; Award; Awards; Benchmark; Bill; Book; Census; Certificate; Championship;
Championships; Charter; Code; Cup; Day; Diploma; Exam; Examination; Fair; Festival; Force; Formula;
Framework; Fund; Games; Guarantee; Guard; Guidance; Guide; Index; League; Levy; Line; Month; Prize;
Program; Programme; Ranking; Rankings; Report; Review; Rule; Scheme; Series; Show; Study; Summit;
Survey; Syndrome; Tables; Test; Toolkit; Week; Year; Zone
""",
    "place": """
Avenue; Bay; Beach; Bridge; Building; Bypass; City; Close; Common; County; Court; Creek; Crescent;
Drive; Estate; Falls; Fields; Gardens; Gate; Green; Grove; Harbour; Heights; Heath; Hills; House;
Island; Isles; Lake; Lakes; Lane; Mall; Market; Mountain; Mountains; Park; Place; Plaza; Ridge;
River; Road; Row; Shire; Square; Stadium; Street; Terrace; Town; Townhall; Vale; Valley; Verde;
Village; Way; Wharf; Islands; Peninsula; Province; Hall
""",
}

ROWS = tuple(
    NameNounEntry(noun, kind=kind, plural=f"{noun}s" if kind == "kin" else "")
    for kind, nouns in NOUNS.items()
    for noun in dict.fromkeys(phrases(nouns))
)
