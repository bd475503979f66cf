"""Bodies that the education news of Australia and New Zealand names."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "AU",
    """
ACT Education Directorate | - | government
Association of Heads of Independent Schools of Australia | AHISA | membership body
Association of Independent Schools of NSW | AISNSW | membership body
Australian Broadcasting Corporation | - | media
Australian Bureau of Statistics | ABS | statistics
Australian Catholic University | ACU | university
Australian Childcare Alliance | ACA | membership body
Australian Children's Education and Care Quality Authority | ACECQA | regulator
Australian Competition and Consumer Commission | ACCC | regulator
Australian Council for Educational Research | ACER | research
Australian Council of Deans of Education | ACDE | membership body
Australian Council of State School Organisations | ACSSO | membership body
Australian Council of Trade Unions | ACTU | union
Australian Curriculum, Assessment and Reporting Authority | ACARA | government
Australian Education Research Organisation | AERO | research
Australian Education Union | AEU | union
Australian Government Department of Education | - | government
Australian Human Rights Commission | AHRC | regulator
Australian Institute for Teaching and School Leadership | AITSL | government
Australian Institute of Family Studies | AIFS | research
Australian Institute of Health and Welfare | AIHW | statistics
Australian Labor Party | ALP | party | Labor
Australian National University | ANU | university
Australian Parents Council | APC | membership body
Australian Primary Principals Association | APPA | membership body
Australian Productivity Commission | - | advisory body | Productivity Commission
Australian Research Council | ARC | funder
Australian Secondary Principals' Association | ASPA | membership body
Australian Skills Quality Authority | ASQA | regulator
Australian Special Education Principals' Association | ASEPA | membership body
Australian Technology Network | ATN | universities group
Australian Tertiary Education Commission | ATEC | regulator
Beyond Blue | - | charity
Brisbane Catholic Education | - | church
Catholic Education Melbourne | - | church
Catholic Education South Australia | CESA | church
Catholic Education Western Australia | CEWA | church
Catholic Schools NSW | - | church
Centre for Education Statistics and Evaluation | CESE | research
Centre for Independent Studies | CIS | think tank
Charles Sturt University | - | university
Children and Young People with Disability Australia | CYDA | charity
Council of International Students Australia | CISA | students' union
CSIRO | - | research
Curtin University | - | university
Deakin University | - | university
Deloitte Access Economics | - | research
Early Childhood Australia | ECA | membership body
Edith Cowan University | ECU | university
Education Queensland | - | government
eSafety Commissioner | - | regulator | eSafety
Fair Work Commission | - | court
Fair Work Ombudsman | - | ombudsman
Flinders University | - | university
Foundation for Young Australians | FYA | charity
Front Project | - | charity
G8 Education | - | company
Goodstart Early Learning | - | company | Goodstart
Grattan Institute | - | think tank
Griffith University | - | university
Group of Eight | Go8 | universities group
Independent Education Union | IEU | union
Independent Schools Australia | ISA | membership body
Independent Schools Victoria | - | membership body
Innovative Research Universities | IRU | universities group
Isolated Children's Parents' Association | ICPA | membership body
James Cook University | JCU | university
Jobs and Skills Australia | JSA | agency
La Trobe University | - | university | La Trobe
Learning First | - | research
Liberal Party | - | party | Liberals
Macquarie University | - | university
Melbourne Archdiocese Catholic Schools | MACS | church
Mission Australia | - | charity
Mitchell Institute | - | think tank
Monash University | - | university | Monash
Murdoch Children's Research Institute | - | research
National Catholic Education Commission | NCEC | membership body
National Tertiary Education Union | NTEU | union
Nationals | - | party | National Party
New South Wales Teachers Federation | NSWTF | union
NSW Department of Education | - | government
NSW Education Standards Authority | NESA | regulator
NSW P&C Federation | - | membership body | Federation of Parents and Citizens Associations of NSW
NSW Primary Principals' Association | - | membership body
NSW Secondary Principals' Council | - | membership body
NSW Teachers Federation | - | union
One Nation | - | party
Parents Victoria | - | membership body
Queensland Association of State School Principals | QASSP | membership body
Queensland College of Teachers | QCT | regulator
Queensland Curriculum and Assessment Authority | QCAA | exam board
Queensland Department of Education | - | government
Queensland Secondary Principals' Association | QSPA | membership body
Queensland Teachers' Union | QTU | union
Queensland University of Technology | QUT | university
RMIT University | RMIT | university
Save Our Schools | - | campaign
School Curriculum and Standards Authority | SCSA | exam board
Smith Family | - | charity
SNAICC | - | membership body
South Australian Department for Education | - | government
State School Teachers' Union of Western Australia | SSTUWA | union
Swinburne University of Technology | - | university | Swinburne
Sydney Catholic Schools | - | church
TAFE NSW | - | university
TAFE Queensland | - | university
Tasmanian Principals Association | - | membership body
Teach For Australia | TFA | charity
Tertiary Education Quality and Standards Agency | TEQSA | regulator
The Greens | - | party | Australian Greens
The Parenthood | - | campaign
United Workers Union | UWU | union
Universities Australia | - | universities group
University of Melbourne | - | university
University of New South Wales | UNSW | university
University of Queensland | UQ | university
University of South Australia | UniSA | university
University of Sydney | - | university
University of Tasmania | - | university
University of Technology Sydney | UTS | university
University of Western Australia | UWA | university
Victorian Curriculum and Assessment Authority | VCAA | exam board
Victorian Institute of Teaching | VIT | regulator
Victorian Principals Association | VPA | membership body
Victorian Registration and Qualifications Authority | VRQA | regulator
Western Australian Council of State School Organisations | WACSSO | membership body
Western Australian Department of Education | - | government
Western Sydney University | - | university
""",
) + organisations(
    "NZ",
    """
ACT Party | - | party | ACT New Zealand
Aotearoa Educators Collective | AEC | membership body
Association of Integrated Schools New Zealand | - | membership body
Auckland University of Technology | AUT | university
Early Childhood Council | ECC | membership body
Education Review Office | ERO | inspectorate
Green Party | - | party | Greens
Health New Zealand | - | health | Health NZ; Te Whatu Ora; Te Whatu Ora Health New Zealand
KidsCan | - | charity
Kāinga Ora | - | agency
Labour Party | - | party | Labour
Massey University | - | university | Massey
Ministry of Business, Innovation and Employment | MBIE | government
Ministry of Education | - | government
Ministry of Social Development | MSD | government
National Party | - | party
Netsafe | - | charity
New Zealand Council for Educational Research | NZCER | research
New Zealand First | - | party | NZ First
New Zealand Initiative | - | think tank | NZ Initiative
New Zealand Parliament | - | legislature
New Zealand Principals' Federation | NZPF | membership body
New Zealand Qualifications Authority | NZQA | exam board
New Zealand School Boards Association | NZSBA | membership body
New Zealand School Trustees Association | NZSTA | membership body
New Zealand Union of Students' Associations | NZUSA | students' union
Ngā Kura ā Iwi o Aotearoa | - | membership body | Ngā Kura ā Iwi
NZEI Te Riu Roa | NZEI | union | New Zealand Educational Institute
Office of the Auditor-General | - | audit
Oranga Tamariki | - | agency
Pacific Principals' Association | - | membership body
Playcentre Aotearoa | - | membership body
Post Primary Teachers' Association | PPTA | union | PPTA Te Wehengarua
Public Service Association | PSA | union
Radio New Zealand | RNZ | media
Secondary Principals' Association of New Zealand | SPANZ | membership body
Stats NZ | - | statistics
Te Aho o Te Kura Pounamu | - | school
Te Akatea | - | membership body
Te Kōhanga Reo National Trust | - | charity
Te Pāti Māori | - | party | Māori Party; Maori Party
Te Pūkenga | - | university
Te Rito Maioha | - | membership body
Te Rūnanga Nui o Ngā Kura Kaupapa Māori | - | membership body
Teaching Council of Aotearoa New Zealand | - | regulator
Tertiary Education Commission | TEC | regulator
Tertiary Education Union | TEU | union
Unitec | - | university
Universities New Zealand | - | universities group
University of Auckland | - | university
University of Otago | - | university
Victoria University of Wellington | - | university
Waka Kotahi | - | agency
WorkSafe New Zealand | - | regulator | WorkSafe
""",
)
