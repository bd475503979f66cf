"""Bodies that the education news of Australia and New Zealand names."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "AU",
    """
Australian Council for Educational Research | ACER | research
Australian Curriculum, Assessment and Reporting Authority | ACARA | government
Australian Education Research Organisation | AERO | research
Australian Education Union | AEU | union
Australian Government Department of Education | - | government
Australian Institute for Teaching and School Leadership | AITSL | government
Australian Primary Principals Association | APPA | membership body
Australian Secondary Principals' Association | ASPA | membership body
Centre for Independent Studies | CIS | think tank
Grattan Institute | - | think tank
Group of Eight | Go8 | universities group
Independent Education Union | IEU | union
Independent Schools Australia | ISA | membership body
National Catholic Education Commission | NCEC | membership body
National Tertiary Education Union | NTEU | union
New South Wales Teachers Federation | NSWTF | union
NSW Education Standards Authority | NESA | regulator
Queensland Curriculum and Assessment Authority | QCAA | exam board
Queensland Teachers' Union | QTU | union
Save Our Schools | - | campaign
State School Teachers' Union of Western Australia | SSTUWA | union
Tertiary Education Quality and Standards Agency | TEQSA | regulator
Universities Australia | - | universities group
Victorian Curriculum and Assessment Authority | VCAA | exam board
""",
) + organisations(
    "NZ",
    """
Education Review Office | ERO | inspectorate
Ministry of Education | - | government
New Zealand Qualifications Authority | NZQA | exam board
NZEI Te Riu Roa | NZEI | union
Post Primary Teachers' Association | PPTA | union
""",
)
