"""Bodies that its education news names."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "IE",
    """
An Foras Pátrúnachta | - | school patron
AsIAm | - | charity
Association of Community and Comprehensive Schools | ACCS | membership body
Association of Secondary Teachers Ireland | ASTI | union
Atlantic Technological University | ATU | university
Barnardos | - | charity
Catholic Primary Schools Management Association | CPSMA | membership body
Central Applications Office | CAO | admissions
Central Statistics Office | CSO | statistics
Children's Rights Alliance | - | charity
Comhairle na nÓg | - | youth body
Comptroller and Auditor General | - | audit
Department of Children | - | government
Department of Education and Youth | - | government | Department of Education
Department of Further and Higher Education | - | government
Dublin City University | DCU | university
Dunnes Stores | - | company
Dáil Éireann | - | legislature | Dáil
Early Childhood Ireland | ECI | membership body
Economic and Social Research Institute | ESRI | think tank
Educate Together | - | school patron
Education and Training Boards Ireland | ETBI | membership body
Fianna Fáil | - | party
Fine Gael | - | party
Focus Ireland | - | charity
Foróige | - | charity
Fórsa | - | union | Forsa
Gaelic Athletic Association | GAA | sport body
Gaeloideachas | - | membership body
Health Service Executive | HSE | health
Higher Education Authority | HEA | regulator
Inclusion Ireland | - | charity
Institute of Guidance Counsellors | IGC | professional body
Irish Business and Employers Confederation | Ibec | business group | IBEC
Irish Congress of Trade Unions | ICTU | union | Ictu
Irish Federation of University Teachers | IFUT | union | Ifut
Irish Human Rights and Equality Commission | IHREC | regulator
Irish National Teachers' Organisation | INTO | union
Irish Primary Principals' Network | IPPN | membership body
Irish Research Council | IRC | funder
Irish Science Teachers' Association | ISTA | membership body
Irish Second-Level Students' Union | ISSU | students' union
Irish Society for the Prevention of Cruelty to Children | ISPCC | charity
Irish Universities Association | IUA | universities group
Joint Managerial Body | JMB | membership body
Labour Party | - | party | Labour
Mary Immaculate College | MIC | university
Maynooth University | - | university
Mental Health Reform | - | charity
Munster Technological University | MTU | university
National Association of Principals and Deputy Principals | NAPD | membership body
National Council for Curriculum and Assessment | NCCA | government
National Council for Special Education | NCSE | government
National Disability Authority | NDA | agency
National Educational Psychological Service | NEPS | agency
National Library of Ireland | - | arts body
National Parents Council | NPC | membership body
Oireachtas Education Committee | - | legislature | Oireachtas committee on education
Ombudsman for Children's Office | OCO | ombudsman
People Before Profit | - | party
Quality and Qualifications Ireland | QQI | regulator
RTÉ | - | media | RTE
Seanad | - | legislature
Siptu | - | union | SIPTU
Social Democrats | - | party
Society of St Vincent de Paul | SVP | charity
SOLAS | - | agency | Solas
South East Technological University | SETU | university
State Examinations Commission | SEC | exam board
Student Universal Support Ireland | Susi | agency | SUSI
SuperValu | - | company
Teachers' Union of Ireland | TUI | union
Teaching Council | - | regulator
Technological Universities Association | - | universities group | Thea
Technological University Dublin | TU Dublin | university
Trinity College Dublin | TCD | university | Trinity College
Tusla | - | agency | Child and Family Agency
Union of Students in Ireland | USI | students' union | Aontas na Mac Léinn in Éirinn
University College Cork | UCC | university
University College Dublin | UCD | university
University of Galway | - | university
University of Limerick | UL | university
""",
)
