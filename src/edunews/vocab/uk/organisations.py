"""Bodies that its education news names."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "GB",
    """
Academies Enterprise Trust | AET | school trust
Action for Children | - | charity
Ambition Institute | - | charity
Anna Freud | - | charity | Anna Freud Centre
Ark | - | school trust | Ark Schools
Assessment and Qualifications Alliance | AQA | exam board
Association of Colleges | AoC | membership body
Association of Directors of Children's Services | ADCS | professional body
Association of Directors of Education in Scotland | ADES | professional body
Association of Employment and Learning Providers | AELP | membership body
Association of Headteachers and Deputes in Scotland | AHDS | union
Association of School and College Leaders | ASCL | union
Association of Teachers and Lecturers | ATL | union
Barnardo's | - | charity
Cambridge International | - | exam board | Cambridge Assessment International Education
Catholic Education Service | CES | church
Centre for Social Justice | CSJ | think tank
Charity Commission | - | regulator
Chartered College of Teaching | - | professional body | CCT
Child Poverty Action Group | CPAG | charity
Children's Commissioner for England | - | commissioner | Children's Commissioner; CCO
Children's Society | - | charity | The Children's Society
Church of England Education Office | - | church
City & Guilds | - | exam board
Community Union | - | union
Competition and Markets Authority | CMA | regulator
Comprehensive Future | - | campaign
Confederation of School Trusts | CST | membership body
Convention of Scottish Local Authorities | Cosla | local government | COSLA
Coram | - | charity
Coram PACEY | - | membership body | PACEY
Council for Catholic Maintained Schools | CCMS | membership body
Council for Disabled Children | CDC | charity
Council for the Curriculum, Examinations and Assessment | CCEA | exam board
County Councils Network | CCN | local government
Crown Commercial Service | CCS | agency
David Ross Education Trust | DRET | school trust
Delta Academies Trust | - | school trust
Department for Education | DfE | government | DFE; education department
Department for Work and Pensions | DWP | government
Department of Education | DE | government
Department of Health and Social Care | DHSC | government
Disclosure and Barring Service | DBS | agency
Dixons Academies Trust | - | school trust
Early Years Alliance | - | membership body
EDSK | - | think tank
Education and Skills Funding Agency | ESFA | government
Education and Training Inspectorate | ETI | inspectorate
Education Authority | EA | government
Education Endowment Foundation | EEF | charity
Education Policy Institute | EPI | think tank
Education Scotland | - | inspectorate
Education Select Committee | - | parliament | Commons education committee; education committee
Education Support | - | charity
Education Workforce Council | EWC | regulator
Educational Institute of Scotland | EIS | union
Equality and Human Rights Commission | EHRC | regulator
Estyn | - | inspectorate
FFT Education Datalab | - | research | Datalab; FFT
General Teaching Council for Scotland | GTCS | regulator
Girls' Schools Association | GSA | membership body
GMB | - | union
Government Equalities Office | GEO | government
Grammar School Heads' Association | GSHA | membership body
GuildHE | - | universities group
Harris Federation | - | school trust
Heads' Conference | HMC | membership body | The Heads' Conference
Headteachers' Roundtable | - | membership body
Health and Safety Executive | HSE | regulator
Higher Education Policy Institute | HEPI | think tank
Higher Education Statistics Agency | HESA | statistics
HM Treasury | - | government | Treasury
Home Office | - | government
Independent Association of Prep Schools | IAPS | membership body
Independent Schools Council | ISC | membership body
Information Commissioner's Office | ICO | regulator
Inspiration Trust | - | school trust
Institute for Apprenticeships and Technical Education | IfATE | government
Institute for Fiscal Studies | IFS | think tank
Institute for Government | IfG | think tank
Institute for Public Policy Research | IPPR | think tank
Institute of School Business Leadership | ISBL | professional body
IPSEA | - | charity | Independent Provider of Special Education Advice
Jisc | - | charity
Joint Council for Qualifications | JCQ | exam body
Joseph Rowntree Foundation | JRF | charity
Kemnal Academies Trust | TKAT | school trust
Lift Schools | - | school trust
Local Government and Social Care Ombudsman | LGSCO | ombudsman
Local Government Association | LGA | local government
MillionPlus | - | universities group | Million Plus
Ministry of Housing, Communities and Local Government | MHCLG | government
nasen | - | charity
National Association of Head Teachers | NAHT | union
National Association of School-Based Teacher Trainers | NASBTT | membership body
National Association of Schoolmasters Union of Women Teachers | NASUWT | union
National Audit Office | NAO | audit
National Autistic Society | NAS | charity
National Children's Bureau | NCB | charity
National College for Teaching and Leadership | NCTL | government
National Day Nurseries Association | NDNA | membership body
National Education Union | NEU | union
National Foundation for Educational Research | NFER | research
National Governance Association | NGA | membership body
National Institute of Teaching | NIoT | training
National Literacy Trust | - | charity
National Society for the Prevention of Cruelty to Children | NSPCC | charity
National Union of Students | NUS | students' union
National Union of Teachers | NUT | union
NCFE | - | exam board
NHS England | NHSE | health
Northern Ireland Council for Integrated Education | NICIE | membership body
Now Teach | - | charity
Nuffield Foundation | - | funder
Oasis Community Learning | - | school trust | Oasis
Office for Budget Responsibility | OBR | fiscal
Office for National Statistics | ONS | statistics
Office for Standards in Education, Children's Services and Skills | Ofsted | inspectorate
Office for Statistics Regulation | OSR | regulator
Office for Students | OfS | regulator
Office of Qualifications and Examinations Regulation | Ofqual | regulator
Office of the Schools Adjudicator | OSA | regulator
Ormiston Academies Trust | OAT | school trust
Outwood Grange Academies Trust | OGAT | school trust
Oxford, Cambridge and RSA | OCR | exam board
Parentkind | - | charity
Pearson Edexcel | - | exam board | Pearson; Edexcel
Place2Be | - | charity
Policy Exchange | - | think tank
Public Accounts Committee | PAC | parliament
Qualifications Scotland | - | exam board
Qualifications Wales | - | regulator
Quality Assurance Agency for Higher Education | QAA | regulator
Reach2 | REAch2 | school trust | REAch2 Academy Trust
Resolution Foundation | - | think tank
Russell Group | - | universities group
School Food Matters | - | charity
School Leaders Scotland | SLS | union
School Teachers' Review Body | STRB | pay body
Schools, Students and Teachers Network | SSAT | membership body
Scottish Funding Council | SFC | funder
Scottish Government | - | government
Scottish Qualifications Authority | SQA | exam board
Scottish Secondary Teachers' Association | SSTA | union
Sixth Form Colleges Association | SFCA | membership body
Skills England | - | government
Social Market Foundation | SMF | think tank
Standards and Testing Agency | STA | government
Star Academies | - | school trust
Student Loans Company | SLC | government
Sutton Trust | - | charity
Teach First | - | charity
Teacher Development Trust | TDT | charity
Teacher Tapp | - | research
Teaching Regulation Agency | TRA | government
Trades Union Congress | TUC | union
UK Health Security Agency | UKHSA | agency
UK Research and Innovation | UKRI | funder
Ulster Teachers' Union | UTU | union
Undeb Cenedlaethol Athrawon Cymru | UCAC | union
Unison | - | union | UNISON
Unite | - | union | Unite the Union
United Learning | - | school trust
Universities and Colleges Admissions Service | UCAS | admissions | Ucas
Universities Scotland | - | universities group
Universities UK | UUK | universities group
Universities' Council for the Education of Teachers | UCET | membership body
University Alliance | - | universities group
University and College Union | UCU | union
Welsh Government | - | government
Welsh Local Government Association | WLGA | local government
WJEC | - | exam board | Eduqas
YoungMinds | - | charity
""",
)
