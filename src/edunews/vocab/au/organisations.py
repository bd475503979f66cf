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
Australian Catholic University | ACU | university
Australian Childcare Alliance | ACA | membership body
Australian Children's Education and Care Quality Authority | ACECQA | regulator
Australian Council for Educational Research | ACER | research
Australian Council of Deans of Education | ACDE | membership body
Australian Council of State School Organisations | ACSSO | membership body
Australian Curriculum, Assessment and Reporting Authority | ACARA | government
Australian Education Research Organisation | AERO | research
Australian Education Union | AEU | union
Australian Government Department of Education | - | government
Australian Human Rights Commission | AHRC | regulator
Australian Institute for Teaching and School Leadership | AITSL | government
Australian Labor Party | ALP | party | Labor
Australian National University | ANU | university
Australian Primary Principals Association | APPA | membership body
Australian Productivity Commission | - | advisory body | Productivity Commission
Australian Research Council | ARC | funder
Australian Secondary Principals' Association | ASPA | membership body
Australian Skills Quality Authority | ASQA | regulator
Australian Special Education Principals' Association | ASEPA | membership body
Australian Technology Network | ATN | universities group
Australian Tertiary Education Commission | ATEC | regulator
Catholic Schools NSW | - | church
Centre for Education Statistics and Evaluation | CESE | research
Centre for Independent Studies | CIS | think tank
Charles Sturt University | - | university
Children and Young People with Disability Australia | CYDA | charity
Council of International Students Australia | CISA | students' union
Curtin University | - | university
Deakin University | - | university
Early Childhood Australia | ECA | membership body
Fair Work Commission | - | court
Goodstart Early Learning | - | company | Goodstart
Grattan Institute | - | think tank
Griffith University | - | university
Group of Eight | Go8 | universities group
Independent Education Union | IEU | union
Independent Schools Australia | ISA | membership body
Independent Schools Victoria | - | membership body
Innovative Research Universities | IRU | universities group
La Trobe University | - | university | La Trobe
Liberal Party | - | party
Macquarie University | - | university
Mitchell Institute | - | think tank
Monash University | - | university | Monash
Murdoch Children's Research Institute | - | research
National Catholic Education Commission | NCEC | membership body
National Tertiary Education Union | NTEU | union
Nationals | - | party | National Party
New South Wales Teachers Federation | NSWTF | union
NSW Department of Education | - | government
NSW Education Standards Authority | NESA | regulator
NSW Primary Principals' Association | - | membership body
NSW Secondary Principals' Council | - | membership body
NSW Teachers Federation | - | union
Parents Victoria | - | membership body
Queensland Curriculum and Assessment Authority | QCAA | exam board
Queensland Department of Education | - | government
Queensland Teachers' Union | QTU | union
Queensland University of Technology | QUT | university
RMIT University | RMIT | university
Save Our Schools | - | campaign
School Curriculum and Standards Authority | SCSA | exam board
South Australian Department for Education | - | government
State School Teachers' Union of Western Australia | SSTUWA | union
Swinburne University of Technology | - | university | Swinburne
TAFE NSW | - | university
TAFE Queensland | - | university
Tasmanian Principals Association | - | membership body
Tertiary Education Quality and Standards Agency | TEQSA | regulator
The Greens | - | party | Australian Greens
The Parenthood | - | campaign
United Workers Union | UWU | union
Universities Australia | - | universities group
University of Melbourne | - | university
University of New South Wales | UNSW | university
University of Queensland | UQ | university
University of Sydney | - | university
University of Tasmania | - | university
University of Technology Sydney | UTS | university
University of Western Australia | UWA | university
Victorian Curriculum and Assessment Authority | VCAA | exam board
Victorian Principals Association | VPA | membership body
Victorian Registration and Qualifications Authority | VRQA | regulator
Western Australian Department of Education | - | government
Western Sydney University | - | university
""",
) + organisations(
    "NZ",
    """
Association of Integrated Schools New Zealand | - | membership body
Early Childhood Council | ECC | membership body
Education Review Office | ERO | inspectorate
KidsCan | - | charity
Ministry of Education | - | government
Ministry of Social Development | MSD | government
New Zealand Council for Educational Research | NZCER | research
New Zealand Parliament | - | legislature
New Zealand Principals' Federation | NZPF | membership body
New Zealand Qualifications Authority | NZQA | exam board
New Zealand School Boards Association | NZSBA | membership body
New Zealand School Trustees Association | NZSTA | membership body
NZEI Te Riu Roa | NZEI | union
Office of the Auditor-General | - | audit
Oranga Tamariki | - | agency
Pacific Principals' Association | - | membership body
Post Primary Teachers' Association | PPTA | union
Radio New Zealand | RNZ | media
Secondary Principals' Association of New Zealand | SPANZ | membership body
Te Akatea | - | membership body
Te Pāti Māori | - | party
Te Pūkenga | - | university
Teaching Council of Aotearoa New Zealand | - | regulator
Tertiary Education Commission | TEC | regulator
Tertiary Education Union | TEU | union
Universities New Zealand | - | universities group
University of Auckland | - | university
University of Otago | - | university
Victoria University of Wellington | - | university
""",
)
