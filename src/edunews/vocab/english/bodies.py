"""Common nouns for bodies, by kind: they end names of organisations and point to them."""

from edunews.vocab.entries import BodyNounEntry
from edunews.vocab.tables import phrases

__all__ = ["ROWS"]

# Nouns that also begin a name: "University of Wessex", "Department for Education".
LEADS = {
    "campaign": "Campaign; Initiative; Project; Task Force; Taskforce",
    "charity": "Foundation; Friends of",
    "company": "Bank",
    "council": "Borough; Council",
    "court": "Court",
    "government": """
Bureau; Department; Directorate; Government; Ministry; Office; Secretariat; Standing Committee
""",
    "legislature": """
Assembly; Commons; Congress; Dáil; House; Legislature; Lords; Parliament; Senate; Senedd
""",
    "membership body": """
Alliance; Association; Board; Coalition; Commission; Committee; Confederation; Conference;
Consortium; Federation; Forum; Guild; League; Network; Partnership; Society
""",
    "church": "Archdiocese; Church; Diocese",
    "research": "Centre; Center; Institute; Institution; Observatory; Unit; Laboratory",
    "school": "Academy; Coláiste; Coleg; College; Gaelscoil; Scoil; School; Ysgol; Te Kura; Kura",
    "union": "Union; Brotherhood",
    "university": "Faculty; Universities; University; Université; Universidad; Prifysgol; Ollscoil",
}

ENDS = {
    "charity": "Charity; Nonprofit; Trust; Appeal; Hospice; Mission",
    "branch": "Branch",
    "company": """
Airlines; Capital; Chain; Co; Company; Consultancy; Corp; Corporation; Firm; Group; Holdings; Inc;
Housebuilder; Industries; Insurer; Ltd; Limited; LLC; LLP; Media; Outfit; Partners; Plc; Press;
Provider; Publisher; Publishers; Publishing; Services; Solutions; Start-up; Startup; Studios;
Systems; Technologies; Technology; Training
""",
    "council": "City Council; County Council; Borough Council; Combined Authority; ETB",
    "government": """
Administration; Agency; Authority; Cabinet; Commissioner's Office; Executive; Inspectorate; Service;
Tribunal; Treasury
""",
    "health": "Clinic; Hospital; Hospitals; Infirmary; NHS Foundation Trust; NHS Trust",
    "media": """
Advertiser; Argus; Chronicle; Courier; Echo; Gazette; Guardian; Herald; Independent; Journal;
Magazine; Mercury; Newspaper; Mirror; News; Observer; Post; Radio; Standard; Star; Telegraph; Times;
Tribune
""",
    "party": "Party; Conservatives; Democrats; Greens; Republicans",
    "police": "Constabulary; Police",
    "campaign": "Campaign Group; Movement; Pressure Group",
    "membership body": "Collective; Club; Roundtable",
    "organisation": "Body; Cymru; Membership Body; Organisation; Organization; UK",
    "regulator": "Regulator; Watchdog",
    "research": """
Clearinghouse; Lab; Research Center; Research Centre; Think Tank; Think-Tank; Thinktank
""",
    "school": """
Academies; Comprehensive; Elementary; Elementary School; Grammar; High; High School; Infant School;
Infants; Junior School; Juniors; Kindergarten; Middle School; Nursery; Prep; Prep School; Preschool;
Pre-School; Primary; Primary School; Schools; Secondary; Seminary; Sixth Form; Sixth Form College;
Technical College; UTC
""",
    "school district": """
District; ISD; Public Schools; School Board; School District; School System; System; Unified
""",
    "school trust": """
Academies Trust; Academy Trust; Education Trust; Learning; Learning Trust; MAT; Multi-Academy Trust;
Schools Trust
""",
    "union": "Teachers Association; Teachers' Association; Workers",
    "university": "Polytechnic",
}

# Nouns that end names with a capital and point to nothing without it: "Kestrel Homes".
CLOSES = {
    "agency": "Library System",
    "arts body": "Ballet; Museum; Orchestra",
    "campaign": "Together; United",
    "charity": "Ministries",
    "company": """
Analytics; Architects; Caterers; Catering; Coaches; Construction; Consultants; Consulting;
Contractors; Developments; Education Group; Energy; Enterprises; Foods; Homes; Insurance;
Investments; Logistics; Motors; Nurseries; Pharmaceuticals; Productions; Properties; Recruitment;
Software; Solicitors; Stores; Supermarkets; Tech; Travel; Tuition; Tutors; Ventures
""",
    "media": "Daily; Enquirer; Examiner; Inquirer; Register; Sentinel; Weekly",
    "research": "Data Lab; Data Labs; Hub; Labs; Laboratories",
    "school": "Colleges; Day Nursery; Montessori",
    "sport body": "Albion; FC; Football Club; Harlequins; RFC; Rovers; Wanderers",
}

# Nouns that only point, in lower case: "the union", "the regulator".
ROWS = (
    *(
        BodyNounEntry(noun, kind=kind, leads=True)
        for kind, nouns in LEADS.items()
        for noun in phrases(nouns)
    ),
    *(BodyNounEntry(noun, kind=kind) for kind, nouns in ENDS.items() for noun in phrases(nouns)),
    *(
        BodyNounEntry(noun, kind=kind, points=False)
        for kind, nouns in CLOSES.items()
        for noun in phrases(nouns)
    ),
)
