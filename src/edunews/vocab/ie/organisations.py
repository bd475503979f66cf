"""Bodies that its education news names."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "IE",
    """
Association of Secondary Teachers Ireland | ASTI | union
Catholic Primary Schools Management Association | CPSMA | membership body
Central Applications Office | CAO | admissions
Department of Education and Youth | - | government | Department of Education
Economic and Social Research Institute | ESRI | think tank
Educate Together | - | school patron
Education and Training Boards Ireland | ETBI | membership body
Fórsa | - | union | Forsa
Higher Education Authority | HEA | regulator
Irish National Teachers' Organisation | INTO | union
Irish Primary Principals' Network | IPPN | membership body
Irish Second-Level Students' Union | ISSU | students' union
Irish Universities Association | IUA | universities group
Joint Managerial Body | JMB | membership body
National Association of Principals and Deputy Principals | NAPD | membership body
National Council for Curriculum and Assessment | NCCA | government
National Council for Special Education | NCSE | government
Quality and Qualifications Ireland | QQI | regulator
State Examinations Commission | SEC | exam board
Teachers' Union of Ireland | TUI | union
Teaching Council | - | regulator
""",
)
