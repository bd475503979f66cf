"""Bodies that its education news names."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "IE",
    """
An Foras Pátrúnachta | - | school patron
An Garda Síochána | - | police | Garda Síochána
AONTAS | - | membership body | Aontas
Aontú | - | party
AsIAm | - | charity
Association of Community and Comprehensive Schools | ACCS | membership body
Association of Secondary Teachers, Ireland | ASTI | union
Atlantic Technological University | ATU | university
Barnardos | - | charity
Bus Éireann | - | company
Catholic Primary Schools Management Association | CPSMA | membership body
Central Applications Office | CAO | admissions
Central Statistics Office | CSO | statistics
Children's Rights Alliance | - | charity
City of Dublin Education and Training Board | CDETB | government
Coimisiún na Meán | - | regulator
Comhairle na nÓg | - | youth body
Comptroller and Auditor General | - | audit
Data Protection Commission | DPC | regulator
Department of Children | - | government
Department of Education and Youth | - | government | Department of Education
Department of Further and Higher Education | - | government
Dublin and Dún Laoghaire Education and Training Board | DDLETB | government
Dublin City University | DCU | university
Dunnes Stores | - | company
Dáil Éireann | - | legislature | Dáil
Early Childhood Ireland | ECI | membership body
Economic and Social Research Institute | ESRI | think tank
Edmund Rice Schools Trust | ERST | school patron
Educate Together | - | school patron
Education and Training Boards Ireland | ETBI | membership body
Education Research Centre | ERC | research
Fianna Fáil | - | party
Fine Gael | - | party
Focus Ireland | - | charity
Foróige | - | charity
Fórsa | - | union | Forsa
Gaelic Athletic Association | GAA | sport body
Gaeloideachas | - | membership body
Green Party | - | party | Greens
Health Service Executive | HSE | health
High Court | - | court
Higher Education Authority | HEA | regulator
Inclusion Ireland | - | charity
Independent Ireland | - | party
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
Labour Court | - | court
Labour Party | - | party | Labour
Le Chéile Schools Trust | - | school patron | Le Chéile
Marino Institute of Education | - | university
Mary Immaculate College | MIC | university
Maynooth University | - | university
Mental Health Reform | - | charity
Munster Technological University | MTU | university
National Association of Principals and Deputy Principals | NAPD | membership body
National College of Art and Design | NCAD | university
National College of Ireland | NCI | university
National Council for Curriculum and Assessment | NCCA | government
National Council for Special Education | NCSE | government
National Disability Authority | NDA | agency
National Educational Psychological Service | NEPS | agency
National Library of Ireland | - | arts body
National Parents Council | NPC | membership body | National Parents' Council
National University of Ireland | NUI | university
National Youth Council of Ireland | NYCI | membership body
Office of Public Works | OPW | government
Oide | - | agency
Oireachtas Education Committee | - | legislature | Oireachtas committee on education
Ombudsman for Children's Office | OCO | ombudsman
Pavee Point | - | campaign
People Before Profit | - | party
Quality and Qualifications Ireland | QQI | regulator
Royal College of Surgeons in Ireland | RCSI | university
RTÉ | - | media | RTE
Seanad | - | legislature
Sinn Féin | - | party | Sinn Fein
Siptu | - | union | SIPTU
Social Democrats | - | party
Society of St Vincent de Paul | SVP | charity
SOLAS | - | agency | Solas
South East Technological University | SETU | university
State Examinations Commission | SEC | exam board
Student Universal Support Ireland | Susi | agency | SUSI
SuperValu | - | company
Supreme Court | - | court
Teachers' Union of Ireland | TUI | union
Teaching Council | - | regulator
Teagasc | - | agency
Technological Universities Association | - | universities group | Thea
Technological University Dublin | TU Dublin | university
Technological University of the Shannon | TUS | university
TG4 | - | media
Trinity College Dublin | TCD | university | Trinity College
Tusla | - | agency | Child and Family Agency
Union of Students in Ireland | USI | students' union | Aontas na Mac Léinn in Éirinn
University College Cork | UCC | university
University College Dublin | UCD | university
University of Galway | - | university | NUI Galway
University of Limerick | UL | university
Workplace Relations Commission | WRC | court
""",
)
