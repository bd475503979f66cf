"""Bodies that its education news names."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "GB",
    """
Academy of Medical Sciences | - | learned society
Action for Children | - | charity
Action Tutoring | - | charity
ActionAid | - | charity
Advance HE | - | membership body
Advisory Committee on Mathematics Education | ACME | learned society
Ambition Institute | - | charity
Amnesty International | - | campaign
Anna Freud | - | charity | Anna Freud Centre
Anti-Bullying Alliance | ABA | campaign
Arts Council England | - | funder | Arts Council
Asda | - | company
Assessment and Qualifications Alliance | AQA | exam board
Association for Science Education | ASE | membership body
Association of Colleges | AoC | membership body
Association of Directors of Children's Services | ADCS | professional body
Association of Directors of Education in Scotland | ADES | professional body
Association of Educational Psychologists | AEP | union
Association of Employment and Learning Providers | AELP | membership body
Association of Graduate Careers Advisory Services | AGCAS | membership body
Association of Heads of University Administration | AHUA | membership body
Association of Headteachers and Deputes in Scotland | AHDS | union
Association of School and College Leaders | ASCL | union
Association of School and College Leaders Cymru | - | union
Association of Schools and College Leaders Cymru | ASCL Cymru | union
Association of Teachers and Lecturers | ATL | union
Association of Teachers of Mathematics | ATM | membership body
Association of University Directors of Estates | AUDE | membership body
Barnardo's | - | charity
Bite Back | - | campaign | Bite Back 2030
BookTrust | - | charity
Bright Horizons | - | company
British Academy | - | learned society
British Association for Early Childhood Education | - | charity | Early Education
British Broadcasting Corporation | - | media
British Chambers of Commerce | BCC | business group
British Computer Society | BCS | professional body
British Dyslexia Association | BDA | charity
British Educational Research Association | BERA | learned society
British Educational Suppliers Association | BESA | membership body
British Library | - | arts body
British Medical Association | BMA | union
British Museum | - | arts body
British Psychological Society | BPS | professional body
British Red Cross | - | charity
Bromcom | - | company
Busy Bees | - | company | Busy Bees Nurseries
Cambridge International | - | exam board | Cambridge Assessment International Education
Cambridge University Press & Assessment | - | exam board
Campaign for State Education | Case | campaign
Capita | - | company
Careers & Enterprise Company | - | charity
Catch22 | - | charity
Catholic Education Service | CES | church
Censuswide | - | research
Centre for Education and Youth | CfEY | think tank
Centre for Longitudinal Studies | CLS | research
Centre for Social Justice | CSJ | think tank
Challenge Partners | - | charity
Channel 4 | - | media
Chartered College of Teaching | - | professional body | CCT
Chartered Institute of Personnel and Development | CIPD | professional body
Chartered Institute of Public Finance and Accountancy | Cipfa | professional body | CIPFA
Chartered Institution for Further Education | - | professional body
Chartered Management Institute | CMI | professional body
Chartwells | - | company
Child Poverty Action Group | CPAG | charity
Childline | - | charity
Children England | - | membership body
Children in Scotland | - | charity
Children in Wales | - | charity
Children's Legal Centre | - | charity | Coram Children's Legal Centre
Children's Society | - | charity | The Children's Society
Church of England Education Office | - | church
Citizens Advice | - | charity
Citizens UK | - | campaign
City & Guilds | - | exam board
Colegau Cymru | - | membership body | ColegauCymru
Colleges Scotland | - | membership body
Committee of University Chairs | CUC | membership body
Community Union | - | union
Compass Group | - | company
Comprehensive Future | - | campaign
Confederation of British Industry | CBI | business group
Confederation of School Trusts | CST | membership body
Coram | - | charity
Coram Family and Childcare | - | charity
Coram PACEY | - | membership body | PACEY
Council for At-Risk Academics | Cara | charity
Council for Catholic Maintained Schools | CCMS | membership body
Council for Disabled Children | CDC | charity
Council for Subject Associations | - | membership body
Council for the Curriculum, Examinations and Assessment | CCEA | exam board
Deltapoll | - | research
Diana Award | - | charity
Duke of Edinburgh's Award | DofE | charity
Dyslexia Action | - | charity
Dyslexia Scotland | - | charity
Early Education and Childcare Coalition | - | campaign
Early Intervention Foundation | EIF | charity
Early Years Alliance | - | membership body
EDSK | - | think tank
Education and Employers | - | charity
Education Development Trust | EDT | charity
Education Endowment Foundation | EEF | charity
Education Policy Institute | EPI | think tank
Education Support | - | charity
Educational Institute of Scotland | EIS | union
EIS-FELA | - | union
Enable Scotland | - | charity
Evidence Based Education | - | company
Fair Education Alliance | FEA | campaign
Family Action | - | charity
Family and Childcare Trust | - | charity
FareShare | - | charity
Federation of Small Businesses | FSB | business group
Feeding Britain | - | charity
FFT Education Datalab | - | research | Datalab; FFT; Education Datalab
Fire Brigades Union | FBU | union
Food Foundation | - | charity
Foundation for Education Development | FED | charity
Friends of the Earth | - | charity
Get Further | - | charity
Girlguiding | - | charity
Girls' Schools Association | GSA | membership body
GL Assessment | - | company
GMB | - | union
Grammar School Heads' Association | GSHA | membership body
Greggs | - | company
GuildHE | - | universities group
Hays Education | - | company
Heads' Conference | HMC | membership body | The Heads' Conference
Headteachers' Roundtable | - | membership body
Higher Education Policy Institute | HEPI | think tank
Historical Association | - | learned society
Holocaust Educational Trust | HET | charity
Home-Start UK | - | charity | Home-Start
House of Commons Library | - | research | Commons Library
Howard League for Penal Reform | - | charity | Howard League
Humanists UK | - | campaign
ImpactEd Group | - | company | ImpactEd
Inclusion London | - | charity
Independent Association of Prep Schools | IAPS | membership body
Independent Schools Association | ISA | membership body
Independent Schools Council | ISC | membership body
Independent Schools' Bursars Association | ISBA | membership body
Institute for Fiscal Studies | IFS | think tank
Institute for Government | IfG | think tank
Institute for Public Policy Research | IPPR | think tank
Institute of Chartered Accountants in England and Wales | ICAEW | professional body
Institute of Directors | IoD | business group
Institute of Physics | IOP | learned society
Institute of School Business Leadership | ISBL | professional body
Institute of Student Employers | ISE | membership body
Institution of Engineering and Technology | IET | professional body
Internet Watch Foundation | IWF | charity
Into Film | - | charity
IPSEA | - | charity | Independent Provider of Special Education Advice
Ipsos | - | research | Ipsos MORI; Ipsos UK
Isos Partnership | - | research
ITV | - | media
Jisc | - | charity
John Lewis | - | company
Joint Council for the Welfare of Immigrants | JCWI | charity
Joseph Rowntree Foundation | JRF | charity
Just for Kids Law | - | charity
Kantar | - | research
Kids Planet | - | company
Kier | - | company | Kier Group
King's Trust | - | charity
LaingBuisson | - | research
Learning and Work Institute | L&W | research
Learning through Landscapes | - | charity
Magic Breakfast | - | charity
Make UK | - | business group
Marks & Spencer | M&S | company | Marks and Spencer
Mathematics in Education and Industry | MEI | charity
Maths Association | - | learned society | Mathematical Association
Mencap | - | charity
MillionPlus | - | universities group | Million Plus
More in Common | - | research
Morrisons | - | company
Mumsnet | - | company
Music Mark | - | membership body
nasen | - | charity
NASS | - | membership body | National Association of Special Schools
National Association for the Teaching of English | NATE | membership body
National Association of Head Teachers | NAHT | union
National Association of School-Based Teacher Trainers | NASBTT | membership body
National Association of Schoolmasters Union of Women Teachers | NASUWT | union
National Association of Teachers of Religious Education | NATRE | membership body
National Association of Virtual School Heads | NAVSH | membership body
National Autistic Society | NAS | charity
National Centre for Social Research | NatCen | research
National Centre for Universities and Business | NCUB | membership body
National Children's Bureau | NCB | charity
National Council of Voluntary Organisations | NCVO | membership body
National Day Nurseries Association | NDNA | membership body
National Deaf Children's Society | NDCS | charity
National Education Union | NEU | union
National Foundation for Educational Research | NFER | research
National Governance Association | NGA | membership body
National Institute of Economic and Social Research | NIESR | research
National Institute of Teaching | NIoT | training
National Literacy Trust | - | charity
National Network of Parent Carer Forums | NNPCF | membership body
National Numeracy | - | charity
National Parent Forum of Scotland | NPFS | membership body
National Science Learning Centre | - | training
National Secular Society | NSS | campaign
National Society for the Prevention of Cruelty to Children | NSPCC | charity
National Theatre | - | arts body
National Trust | - | charity
National Union of Students | NUS | students' union
National Union of Teachers | NUT | union
National Youth Agency | NYA | charity
Natspec | - | membership body
NCFE | - | exam board
NEON | - | membership body | National Education Opportunities Network
NHS Providers | - | membership body
Nord Anglia Education | - | company | Nord Anglia
Northern Ireland Council for Integrated Education | NICIE | membership body
Northern Ireland Public Service Alliance | NIPSA | union | Nipsa
Northern Powerhouse Partnership | - | business group
Now Teach | - | charity
Nuffield Foundation | - | funder
Opinium | - | research
Oxford, Cambridge and RSA | OCR | exam board
Parentkind | - | charity
Parentkind Cymru | - | charity
ParentPay | - | company
Parents and Teachers for Excellence | - | campaign
Pearson | - | exam board
Pearson Edexcel | - | exam board | Edexcel
Place2Be | - | charity
Policy Exchange | - | think tank
Pregnant Then Screwed | - | campaign
Prince's Trust | - | charity
Private Education Policy Forum | PEPF | think tank
Public and Commercial Services Union | PCS | union
Public First | - | research
Qualifications Scotland | - | exam board
Rail, Maritime and Transport union | RMT | union
Refugee Council | - | charity
Resolution Foundation | - | think tank
Rethink Mental Illness | - | charity
Rethinking Assessment | - | campaign
Right to Succeed | - | charity
RNIB | - | charity | Royal National Institute of Blind People
RNID | - | charity | Royal National Institute for Deaf People
Royal Academy of Engineering | - | learned society
Royal College of General Practitioners | RCGP | professional body
Royal College of Nursing | RCN | union
Royal College of Paediatrics and Child Health | RCPCH | professional body
Royal College of Psychiatrists | RCPsych | professional body
Royal College of Speech and Language Therapists | RCSLT | professional body
Royal Geographical Society | RGS | learned society
Royal Shakespeare Company | RSC | arts body
Royal Society | - | learned society
Royal Society of Arts | - | charity
Royal Society of Chemistry | - | learned society
RSPB | - | charity
RSPCA | - | charity
Runnymede Trust | - | think tank
Russell Group | - | universities group
S4C | - | media
Sainsbury's | - | company
Samaritans | - | charity
Savanta | - | research | Savanta ComRes
Save Our Schools Cymru | - | campaign
School Dash | - | research
School Food Matters | - | charity
School Leaders Scotland | SLS | union
School-Home Support | - | charity
Schools North East | - | membership body | SCHOOLS NorthEast
Schools, Students and Teachers Network | SSAT | membership body
Scottish Childminding Association | SCMA | membership body
Scottish Council of Independent Schools | SCIS | membership body
Scottish Funding Council | SFC | funder
Scottish Qualifications Authority | SQA | exam board
Scottish Secondary Teachers' Association | SSTA | union
Scottish Trades Union Congress | STUC | union
Scottish Youth Parliament | SYP | youth body
Scout Association | - | charity | Scouts
Serco | - | company
Shaw Trust | - | charity
Sixth Form Colleges Association | SFCA | membership body
Smartphone Free Childhood | - | campaign
Social Market Foundation | SMF | think tank
Social Mobility Foundation | - | charity
Society for Education and Training | SET | professional body
Society of Heads | - | membership body
Society of Local Authority Chief Executives | Solace | professional body
Sodexo | - | company
Special Educational Consortium | - | membership body
Special Needs Jungle | - | campaign
Special Schools' Voice | - | campaign
STEM Learning | - | charity
Stonewall | - | charity
Student Minds | - | charity
Survation | - | research
Sutton Trust | - | charity
Swim England | - | membership body
TASO | - | research | Transforming Access and Student Outcomes in Higher Education
Teach First | - | charity
Teacher Development Trust | TDT | charity
Teacher Tapp | - | research
Tes Global | - | company
Tesco | - | company
The Access Project | - | charity | Access Project
The Brilliant Club | - | charity | Brilliant Club
The Difference | - | charity
Theirworld | - | charity
Third Space Learning | - | company
Trades Union Congress | TUC | union
Tribal Group | - | company
Trutex | - | company
Twinkl | - | company
UK Athletics | - | sport body
UK Research and Innovation | UKRI | funder
UK Youth | - | charity
Ulster Teachers' Union | UTU | union
Undeb Cenedlaethol Athrawon Cymru | UCAC | union
Unison | - | union | UNISON
UNISON Cymru | - | union
Unite | - | union | Unite the Union
Universities and Colleges Admissions Service | UCAS | admissions | Ucas
Universities and Colleges Employers Association | UCEA | membership body
Universities Scotland | - | universities group
Universities UK | UUK | universities group
Universities Wales | - | universities group
Universities' Council for the Education of Teachers | UCET | membership body
University Alliance | - | universities group
University and College Union | UCU | union
University Vocational Awards Council | UVAC | membership body
Voice Community | - | union
Waitrose | - | company
Wales TUC | - | union
Wellcome Trust | - | funder | Wellcome
White Rose Education | - | company | White Rose Maths
Who Cares? Scotland | - | charity
Whole School SEND | - | campaign
Winston's Wish | - | charity
WJEC | - | exam board | Eduqas
Workers' Educational Association | WEA | charity
Working Families | - | charity
YMCA | - | charity
YouGov | - | research
Young Enterprise | - | charity
Young Women's Trust | - | charity
YoungMinds | - | charity
Youth Employment UK | - | charity
Youth Endowment Fund | YEF | charity
Youth Sport Trust | YST | charity
""",
)
