"""Bodies that its education news names."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "GB",
    """
Academies Enterprise Trust | AET | school trust
Academy of Medical Sciences | - | learned society
Action for Children | - | charity
Advance HE | - | membership body
Advisory Committee on Mathematics Education | ACME | learned society
Advisory, Conciliation and Arbitration Service | Acas | agency | ACAS
Ambition Institute | - | charity
Anna Freud | - | charity | Anna Freud Centre
Ark | - | school trust | Ark Schools
Asda | - | company
Assessment and Qualifications Alliance | AQA | exam board
Association for Science Education | ASE | membership body
Association of Colleges | AoC | membership body
Association of Directors of Children's Services | ADCS | professional body
Association of Directors of Education in Scotland | ADES | professional body
Association of Educational Psychologists | AEP | union
Association of Employment and Learning Providers | AELP | membership body
Association of Heads of University Administration | AHUA | membership body
Association of Headteachers and Deputes in Scotland | AHDS | union
Association of School and College Leaders | ASCL | union
Association of Schools and College Leaders Cymru | ASCL Cymru | union
Association of Teachers and Lecturers | ATL | union
Association of Teachers of Mathematics | ATM | membership body
Association of University Directors of Estates | AUDE | membership body
Barnardo's | - | charity
BookTrust | - | charity
Bright Horizons | - | company
British Academy | - | learned society
British Association for Early Childhood Education | - | charity | Early Education
British Broadcasting Corporation | - | media
British Council | - | agency
British Dyslexia Association | BDA | charity
British Educational Research Association | BERA | learned society
British Educational Suppliers Association | BESA | membership body
British Medical Association | BMA | union
British Psychological Society | BPS | professional body
Busy Bees | - | company | Busy Bees Nurseries
Cabinet Office | - | government
Cambridge International | - | exam board | Cambridge Assessment International Education
Cambridge University Press & Assessment | - | exam board
Campaign for State Education | Case | campaign
Capita | - | company
Careers & Enterprise Company | - | charity
Catholic Education Service | CES | church
Centre for Education and Youth | CfEY | think tank
Centre for Longitudinal Studies | CLS | research
Centre for Social Justice | CSJ | think tank
Charity Commission | - | regulator
Chartered College of Teaching | - | professional body | CCT
Chartered Institute of Public Finance and Accountancy | Cipfa | professional body | CIPFA
Chartered Institution for Further Education | - | professional body
Chartered Management Institute | CMI | professional body
Chartwells | - | company
Child Poverty Action Group | CPAG | charity
Child Safeguarding Practice Review Panel | - | regulator
Children's Commissioner for England | - | commissioner | Children's Commissioner; CCO
Children's Commissioner for Wales | - | commissioner
Children's Legal Centre | - | charity | Coram Children's Legal Centre
Children's Society | - | charity | The Children's Society
Church of England Education Office | - | church
City & Guilds | - | exam board
Colegau Cymru | - | membership body | ColegauCymru
Colleges Scotland | - | membership body
Committee of University Chairs | CUC | membership body
Community Union | - | union
Compass Group | - | company
Competition and Markets Authority | CMA | regulator
Comprehensive Future | - | campaign
Confederation of British Industry | CBI | business group
Confederation of School Trusts | CST | membership body
Conservative Party | - | party | Conservatives
Convention of Scottish Local Authorities | Cosla | local government | COSLA
Coram | - | charity
Coram Family and Childcare | - | charity
Coram PACEY | - | membership body | PACEY
Council for At-Risk Academics | Cara | charity
Council for Catholic Maintained Schools | CCMS | membership body
Council for Disabled Children | CDC | charity
Council for Subject Associations | - | membership body
Council for the Curriculum, Examinations and Assessment | CCEA | exam board
County Councils Network | CCN | local government
Crown Commercial Service | CCS | agency
David Ross Education Trust | DRET | school trust
Delta Academies Trust | - | school trust
Deltapoll | - | research
Democratic Unionist Party | DUP | party
Department for Business and Trade | DBT | government
Department for Culture, Media and Sport | DCMS | government
Department for Education | DfE | government | DFE; education department
Department for Levelling Up, Housing and Communities | DLUHC | government
Department for Science, Innovation and Technology | DSIT | government
Department for the Economy | DfE NI | government
Department for Transport | DfT | government
Department for Work and Pensions | DWP | government
Department of Education | DE | government
Department of Health and Social Care | DHSC | government
Disclosure and Barring Service | DBS | agency
Dixons Academies Trust | - | school trust
Dyslexia Action | - | charity
Early Education and Childcare Coalition | - | campaign
Early Intervention Foundation | EIF | charity
Early Years Alliance | - | membership body
EDSK | - | think tank
Education and Employers | - | charity
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
Environment Agency | - | regulator
Equality and Human Rights Commission | EHRC | regulator
Estyn | - | inspectorate
Family and Childcare Trust | - | charity
Federation of Small Businesses | FSB | business group
FFT Education Datalab | - | research | Datalab; FFT
Friends of the Earth | - | charity
General Teaching Council for Northern Ireland | GTCNI | regulator
General Teaching Council for Scotland | GTCS | regulator
General Teaching Council for Wales | GTCW | regulator
Get Further | - | charity
Girlguiding | - | charity
Girls' Schools Association | GSA | membership body
GMB | - | union
Government Equalities Office | GEO | government
Grammar School Heads' Association | GSHA | membership body
Green Party | - | party
Greggs | - | company
GuildHE | - | universities group
Harris Federation | - | school trust
Hays Education | - | company
Heads' Conference | HMC | membership body | The Heads' Conference
Headteachers' Roundtable | - | membership body
Health and Safety Executive | HSE | regulator
High Court | - | court
Higher Education Policy Institute | HEPI | think tank
Higher Education Statistics Agency | HESA | statistics
Historical Association | - | learned society
HM Inspectorate of Education | HMIE | inspectorate
HM Revenue and Customs | HMRC | government | HM Revenue & Customs
HM Treasury | - | government | Treasury
Home Office | - | government
House of Commons | - | legislature | Commons
House of Commons Library | - | research | Commons Library
House of Lords | - | legislature
Humanists UK | - | campaign
Inclusion London | - | charity
Independent Association of Prep Schools | IAPS | membership body
Independent Schools Association | ISA | membership body
Independent Schools Council | ISC | membership body
Independent Schools Inspectorate | ISI | inspectorate
Information Commissioner's Office | ICO | regulator
Inspiration Trust | - | school trust
Institute for Apprenticeships and Technical Education | IfATE | government
Institute for Fiscal Studies | IFS | think tank
Institute for Government | IfG | think tank
Institute for Public Policy Research | IPPR | think tank
Institute of Chartered Accountants in England and Wales | ICAEW | professional body
Institute of Directors | IoD | business group
Institute of Physics | IOP | learned society
Institute of School Business Leadership | ISBL | professional body
Institute of Student Employers | ISE | membership body
Institution of Engineering and Technology | IET | professional body
IPSEA | - | charity | Independent Provider of Special Education Advice
Ipsos | - | research | Ipsos MORI; Ipsos UK
Jisc | - | charity
John Lewis | - | company
Joint Council for Qualifications | JCQ | exam body
Joint Council for the Welfare of Immigrants | JCWI | charity
Joseph Rowntree Foundation | JRF | charity
Kemnal Academies Trust | TKAT | school trust
Kids Planet | - | company
Kier | - | company | Kier Group
King's Trust | - | charity
Labour Party | - | party | Labour
Learning and Skills Improvement Service | LSIS | agency
Learning and Work Institute | L&W | research
Liberal Democrats | - | party | Lib Dems
Lift Schools | - | school trust
Local Government and Social Care Ombudsman | LGSCO | ombudsman
Local Government Association | LGA | local government
Maths Association | - | learned society | Mathematical Association
Mencap | - | charity
Migration Advisory Committee | MAC | advisory body
MillionPlus | - | universities group | Million Plus
Ministry of Housing, Communities and Local Government | MHCLG | government
More in Common | - | research
Morrisons | - | company
Mossbourne Federation | - | school trust
Music Mark | - | membership body
nasen | - | charity
NASS | - | membership body | National Association of Special Schools
National Association of Head Teachers | NAHT | union
National Association of School-Based Teacher Trainers | NASBTT | membership body
National Association of Schoolmasters Union of Women Teachers | NASUWT | union
National Audit Office | NAO | audit
National Autistic Society | NAS | charity
National Centre for Excellence in the Teaching of Mathematics | NCETM | agency
National Children's Bureau | NCB | charity
National College for Teaching and Leadership | NCTL | government
National Council of Voluntary Organisations | NCVO | membership body
National Crime Agency | NCA | police
National Day Nurseries Association | NDNA | membership body
National Deaf Children's Society | NDCS | charity
National Education Union | NEU | union
National Foundation for Educational Research | NFER | research
National Governance Association | NGA | membership body
National Institute of Economic and Social Research | NIESR | research
National Institute of Teaching | NIoT | training
National Literacy Trust | - | charity
National Science Learning Centre | - | training
National Secular Society | NSS | campaign
National Society for the Prevention of Cruelty to Children | NSPCC | charity
National Union of Students | NUS | students' union
National Union of Teachers | NUT | union
National Youth Agency | NYA | charity
NCFE | - | exam board
NEON | - | membership body | National Education Opportunities Network
NHS England | NHSE | health
NHS Providers | - | membership body
Northern Education Trust | - | school trust
Northern Ireland Assembly | - | legislature
Northern Ireland Commissioner for Children and Young People | NICCY | commissioner
Northern Ireland Council for Integrated Education | NICIE | membership body
Northern Ireland Public Service Alliance | NIPSA | union | Nipsa
Northern Powerhouse Partnership | - | business group
Now Teach | - | charity
Nuffield Foundation | - | funder
Oasis Community Learning | - | school trust | Oasis
Office for Budget Responsibility | OBR | fiscal
Office for National Statistics | ONS | statistics
Office for Standards in Education, Children's Services and Skills | Ofsted | inspectorate
Office for Statistics Regulation | OSR | regulator
Office for Students | OfS | regulator
Office of Qualifications and Examinations Regulation | Ofqual | regulator
Office of the Independent Adjudicator | OIA | ombudsman
Office of the Schools Adjudicator | OSA | regulator
Opinium | - | research
Ormiston Academies Trust | OAT | school trust
Outwood Grange Academies Trust | OGAT | school trust
Oxford, Cambridge and RSA | OCR | exam board
Parentkind | - | charity
Parentkind Cymru | - | charity
Parents and Teachers for Excellence | - | campaign
Parliamentary and Health Service Ombudsman | PHSO | ombudsman
Pearson | - | exam board
Pearson Edexcel | - | exam board | Edexcel
Place2Be | - | charity
Plaid Cymru | - | party
Policy Exchange | - | think tank
Private Education Policy Forum | PEPF | think tank
Public Accounts Committee | PAC | parliament
Public and Commercial Services Union | PCS | union
Public First | - | research
Qualifications Scotland | - | exam board
Qualifications Wales | - | regulator
Quality Assurance Agency for Higher Education | QAA | regulator
Reach2 | REAch2 | school trust | REAch2 Academy Trust
Reform UK | - | party
Resolution Foundation | - | think tank
RNIB | - | charity | Royal National Institute of Blind People
Royal College of Nursing | RCN | union
Royal College of Paediatrics and Child Health | RCPCH | professional body
Royal College of Psychiatrists | RCPsych | professional body
Royal Geographical Society | RGS | learned society
Royal Shakespeare Company | RSC | arts body
Royal Society | - | learned society
Royal Society of Arts | - | charity
Royal Society of Chemistry | - | learned society
Russell Group | - | universities group
S4C | - | media
Sainsbury's | - | company
Savanta | - | research | Savanta ComRes
Save Our Schools Cymru | - | campaign
School Dash | - | research
School Food Matters | - | charity
School Leaders Scotland | SLS | union
School Teachers' Review Body | STRB | pay body
Schools, Students and Teachers Network | SSAT | membership body
Scottish Childminding Association | SCMA | membership body
Scottish Conservatives | - | party
Scottish Council of Independent Schools | SCIS | membership body
Scottish Funding Council | SFC | funder
Scottish Government | - | government
Scottish Greens | - | party
Scottish Labour | - | party
Scottish Liberal Democrats | - | party
Scottish National Party | SNP | party
Scottish Parliament | - | legislature
Scottish Qualifications Authority | SQA | exam board
Scottish Secondary Teachers' Association | SSTA | union
Scout Association | - | charity | Scouts
Serco | - | company
Shaw Trust | - | charity
Sinn Féin | - | party | Sinn Fein
Sixth Form Colleges Association | SFCA | membership body
Skills Development Scotland | SDS | agency
Skills England | - | government
Social Democratic and Labour Party | SDLP | party
Social Market Foundation | SMF | think tank
Social Mobility Commission | SMC | advisory body
Social Mobility Foundation | - | charity
Social Work England | - | regulator
Society for Education and Training | SET | professional body
Society of Heads | - | membership body
Sodexo | - | company
Special Educational Consortium | - | membership body
Special Needs Jungle | - | campaign
Sport England | - | agency
Standards and Testing Agency | STA | government
Star Academies | - | school trust
STEM Learning | - | charity
Stonewall | - | charity
Student Loans Company | SLC | government
Student Minds | - | charity
Supreme Court | - | court
Survation | - | research
Sutton Trust | - | charity
Swim England | - | membership body
Teach First | - | charity
Teacher Development Trust | TDT | charity
Teacher Tapp | - | research
Teaching Regulation Agency | TRA | government
Tesco | - | company
The Brilliant Club | - | charity | Brilliant Club
Third Space Learning | - | company
Trades Union Congress | TUC | union
Transport for London | TfL | agency
Tribal Group | - | company
Twinkl | - | company
UK Health Security Agency | UKHSA | agency
UK Parliament | - | legislature
UK Research and Innovation | UKRI | funder
UK Statistics Authority | UKSA | regulator
Ulster Teachers' Union | UTU | union
Ulster Unionist Party | UUP | party
Undeb Cenedlaethol Athrawon Cymru | UCAC | union
Unison | - | union | UNISON
UNISON Cymru | - | union
Unite | - | union | Unite the Union
United Learning | - | school trust
Unity Schools Partnership | - | school trust
Universities and Colleges Admissions Service | UCAS | admissions | Ucas
Universities Scotland | - | universities group
Universities UK | UUK | universities group
Universities Wales | - | universities group
Universities' Council for the Education of Teachers | UCET | membership body
University Alliance | - | universities group
University and College Union | UCU | union
University Vocational Awards Council | UVAC | membership body
Waitrose | - | company
Welsh Conservatives | - | party
Welsh Government | - | government
Welsh Labour | - | party
Welsh Local Government Association | WLGA | local government
Welsh Parliament | - | legislature | Senedd
Who Cares? Scotland | - | charity
Windsor Academy Trust | - | school trust
WJEC | - | exam board | Eduqas
Working Families | - | charity
YouGov | - | research
Young Women's Trust | - | charity
YoungMinds | - | charity
Youth Justice Board | YJB | agency
Youth Sport Trust | YST | charity
""",
)
