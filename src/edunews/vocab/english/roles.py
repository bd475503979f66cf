"""Offices, jobs and standings, by kind; in each kind sorted."""

from edunews.vocab.english.occupations import OCCUPATIONS
from edunews.vocab.tables import roles

__all__ = ["ROWS"]

ROWS = roles(
    {
        "charity": """
activist; advocacy director; ambassador; appeal director; benefactor; campaign coordinator; campaign
director; campaign lead; campaign leader; campaigner; campaigns manager; charity director; charity
founder; charity worker; co-ordinator; community organiser; community organizer; coordinator;
director of advocacy; director of campaigns; director of education and training; director of
evidence; director of influencing; director of policy and campaigns; director of policy and public
affairs; director of services; donor; executive officer; family advocate; fundraiser; head of
advocacy; head of campaigns; head of education policy; head of external affairs; head of
influencing; head of policy and campaigns; head of services; helpline manager; national coordinator;
parent advocate; parent campaigner; patron; policy and campaigns manager; policy officer; programme
lead; programme leader; programmes director; project coordinator; senior policy and campaigns
officer; service manager; volunteer; youth advocate; youth ambassador; youth organiser
""",
        "civil_service": """
ambassador to the UN; attendance ambassador; attendance tsar; auditor general; behaviour adviser;
behaviour tsar; cabinet secretary; catch-up commissioner; catch-up tsar; chief negotiator; chief
of staff; chief scientific adviser; childcare tsar; comptroller and auditor general; deputy chief
of staff; deputy director; deputy permanent secretary; director; director general; director of
strategy and performance; director-general; director-general for schools; disability ambassador;
education adviser; education attaché; education recovery commissioner; education tsar; envoy; high
commissioner; lead inspector; literacy tsar; mental health tsar; national schools commissioner;
numeracy tsar; official; permanent secretary; policy adviser; recovery tsar; recruitment and
retention tsar; regional schools commissioner; schools commissioner; second permanent secretary;
secretary-general; send tsar; senior civil servant; senior official; skills tsar; special envoy
for education; spokesman; spokesperson; spokeswoman; student support champion; tsar
""",
        "family": """
alumna; alumnus; carer; elder; evacuee; ex-pupil; ex-student; former student; foster carer; foster
parent; fresher; freshman; guardian; head boy; head girl; high school senior; junior; kaumātua;
kuia; mature student; old boy; old girl; parent; pensioner; pupil; refugee; school-leaver;
schoolchild; senior; sixth former; sixth-former; sophomore; student leader; student teacher;
survivor; tenant; valedictorian; veteran; year 11 pupil; year 12 student; year 13 student
""",
        "governance": """
board chair; board chairman; board chairwoman; board director; board president; board presiding
member; board secretary; board treasurer; board vice chair; board vice president; chair of
governors; chair of the board of governors; chair of the board of trustees; chair of the governing
body; chair of the governors; chair of the trust; chair of the trust board; chair of the trustees;
chairman of governors; chairman of the board; chairman of the board of governors; chairman of the
governors; chairman of trustees; chairwoman of governors; clerk of the board; clerk to the
governors; co-chair of governors; co-opted governor; director of governance; ex-chair; ex-governor;
foundation governor; governance professional; governor; lay member; parent governor; presiding
member; pro-chancellor; school governor; school trustee; secretary to the board; staff governor;
trust chair; vice chair of governors; vice-chair of governors; vice-chairman of governors
""",
        "local_authority": """
admissions officer; assistant director; assistant director of education; chief officer; chief
social worker; corporate director; director for children's services; director of children and
families; director of children and young people; director of children's services; director of
early help; director of education and skills; director of public health; director of schools;
director of social care; director of social services; early years lead; education director;
education officer; executive director for children; executive director of children's services;
group director; head of children's services; head of early years; head of education services; head
of school improvement; head of schools; head of service; head of special educational needs; head
of virtual school; learning director; local authority designated officer; monitoring officer;
place planning officer; principal educational psychologist; principal social worker; section 151
officer; SEND manager; service lead; strategic director for children; transport manager; virtual
school head; youth offending manager
""",
        "media_law_other": """
academic director; account manager; actor; actress; admissions director; adviser; advisor; advocate;
aide; arbitrator; archbishop; archdeacon; architect; area dean; area manager; artistic director;
assistant chief constable; assistant chief executive; assistant commissioner; assistant coroner;
assistant editor; associate; attorney; barrister; bishop; blogger; board adviser; brand manager;
broadcaster; bureau chief; business owner; businessman; businesswoman; chairperson; chief adviser;
chief analyst; chief constable; chief correspondent; chief investigator; chief rabbi; chief
reporter; chief superintendent; city editor; clinical psychologist; co-host; columnist; commentator;
communications chief; communications manager; communications officer; community reporter; company
secretary; content creator; coroner; correspondent; council chief; council officer; council
spokesman; council spokesperson; council spokeswoman; counsel; creative director; cricketer; curate;
curriculum chief; data journalist; defendant; delegate; deputy chief constable; deputy counsel;
deputy editor; deputy editor-in-chief; deputy political editor; detective; detective chief
inspector; detective constable; detective inspector; detective sergeant; detective superintendent;
development director; development officer; diocesan director of education; doctor; editor;
editor-in-chief; editorial director; education chief; education correspondent; education editor;
education reporter; engineer; entrepreneur; executive chairman; executive editor; executive
producer; farmer; features editor; federal mediator; film director; finance chief; fire chief;
footballer; freelance journalist; general counsel; general manager; GP; head of communications; head
of media; head of news; head of operations; head of people; head of strategy; health chief; health
correspondent; heritage officer; historian; host; human rights lawyer; imam; investor; journalist;
judge; lawyer; lead campaigner; lead counsel; leader; lobbyist; local democracy reporter; manager;
managing editor; managing partner; marketing director; marketing manager; media adviser; moderator;
monsignor; neighbour; network leader; news editor; news presenter; newsreader; officer; operations
chief; operations director; operations manager; opinion editor; organising secretary; owner;
paediatrician; panel chair; panel member; parish priest; pastor; photojournalist; podcaster; police
constable; police officer; police sergeant; policy chief; policy lead; political correspondent;
political editor; political operative; pollster; presenter; press officer; priest; primate; primate
of all ireland; principal consultant; project director; project lead; project leader; project
manager; property developer; prosecutor; psychiatrist; psychologist; publishing director; rabbi;
radio host; radio presenter; recruitment director; regional manager; reporter; resident; rights
campaigner; sales director; sales manager; schools chief; science correspondent; scientist;
secretary; security chief; senior adviser; senior advisor; senior analyst; senior consultant; senior
coroner; senior counsel; senior director; senior economist; senior editor; senior lawyer; senior
manager; senior partner; senior policy analyst; senior producer; senior reporter; service director;
singer; solicitor; special correspondent; special counsel; special envoy; staff writer; state
mediator; strategic adviser; strategic director; strategist; supervisor; support worker; suspect;
talk show host; team leader; team manager; technical director; technology chief; television
presenter; testing chief; TV host; TV presenter; union chief; vicar; vice-chair; vice-chairman;
vice-chairwoman; victim; video journalist; ward manager; witness; worker; writer
""",
        "minister": """
armed forces minister; assistant education minister; assistant minister; associate education
minister; associate minister; associate minister of education; attorney general; business secretary;
cabinet minister; cabinet secretary for education; cabinet secretary for education and skills; care
minister; chancellor of the exchequer; chief minister; chief secretary; chief secretary to the
treasury; chief whip; childcare minister; children and families minister; children and young
people's minister; children's minister; communities secretary; congressman; congresswoman; culture
secretary; defence secretary; deputy first minister; deputy minister; deputy premier; deputy prime
minister; early childhood minister; early education minister; early learning minister; early years
minister; education and skills minister; education minister; education secretary; education
secretary of state; education spokesperson; environment secretary; ex-minister; families minister;
federal education minister; federal minister; finance minister; finance secretary; first minister;
foreign secretary; further education minister; governor general; health minister; health secretary;
higher education minister; home secretary; house speaker; housing secretary; immigration minister;
junior education minister; junior minister; justice secretary; lawmaker; leader of the house; leader
of the house of commons; leader of the opposition; levelling up secretary; lieutenant governor;
majority leader; mental health minister; minister; minister for children; minister for children and
families; minister for early childhood education; minister for early education; minister for
education; minister for education and early learning; minister for further and higher education;
minister for higher education; minister for school education; minister for school standards;
minister for schools; minister for skills; minister of education; minister of state; minister of
state for education; minister of state for school standards; minister of state for universities;
minority leader; opposition education spokesman; opposition education spokesperson; opposition
education spokeswoman; opposition leader; parliamentary private secretary; parliamentary
under-secretary of state; permanent under-secretary; premier; press secretary; prime minister;
public health minister; representative; school standards minister; schools minister; science
minister; secretary of education; secretary of state; secretary of state for education; secretary of
state for wales; senator; skills and training minister; skills minister; skills secretary; special
adviser; sports minister; state education minister; state minister; state representative; state
senator; taoiseach; TD; technology secretary; transport secretary; treasurer; treasury minister;
treasury secretary; tánaiste; under secretary; under-secretary; under-secretary of state;
undersecretary; universities minister; universities secretary; vice president; vocational education
minister; welsh secretary; women and equalities minister; work and pensions secretary; youth
minister
""",
        "occupation": OCCUPATIONS,
        "politics": """
alderman; assembly member; assemblyman; assemblywoman; backbencher; cabinet lead; cabinet lead for
education; cabinet member; cabinet member for children; cabinet member for children and families;
cabinet member for children and young people; cabinet member for children's services; cabinet member
for education; cabinet member for education and skills; cabinet member for schools; campaign
manager; candidate; city mayor; committee chair; committee chairman; committee member; congressional
candidate; constituency MP; convener of education; council chief executive; council leader;
councillor; county councillor; crossbench peer; crossbencher; deputy council leader; deputy leader;
deputy mayor; deputy police and crime commissioner; education committee chair; education convener;
education convenor; education lead; education spokesman; education spokeswoman; executive member for
children; executive member for education; frontbencher; group leader; HM inspector; independent
councillor; lead member for children's services; leader of the council; lib dem education
spokesperson; life peer; lord chancellor; lord mayor; lord provost; lord-lieutenant; mayor; member
of parliament; member of the senedd; MEP; metro mayor; MLA; MP; MSP; opposition spokesperson; party
chairman; party leader; party spokesman; party spokesperson; party spokeswoman; peer; police and
crime commissioner; portfolio holder; select committee chair; selectman; spokesman on education;
spokesperson for education; town councillor; ward councillor; whip
""",
        "regulator": """
adjudicator; assistant commissioner for education; board member; chair; chief executive and
accounting officer; chief inspector; chief inspector of education; chief inspector of schools;
chief inspector of schools in wales; chief medical officer; chief nursing officer; chief
regulator; chief regulator for wales; chief schools adjudicator; chief schools commissioner; chief
statistician; children's commissioner; children's commissioner for england; children's
commissioner for wales; commissioner; deputy chair; deputy chief inspector; deputy chief
regulator; deputy commissioner; deputy FE commissioner; director for fair access; director general
for schools; director of education standards; director of fair access; director of standards and
comparability; equality commissioner; FE commissioner; further education commissioner; her
majesty's chief inspector; his majesty's chief inspector; HM chief inspector; HMI; independent
adviser; independent chair; independent reviewer; information commissioner; inspector; national
director; national director of education; national statistician; non-executive director;
ombudsman; ombudsman for children; schools adjudicator; senior HMI; senior inspector; social
mobility commissioner; strategic director of education; victims' commissioner
""",
        "school_leader": """
assistant head; assistant headteacher; assistant principal; assistant vice-principal; associate
headteacher; co-head; co-headmaster; co-headteacher; co-principal; curriculum lead; deputy head;
deputy headteacher; deputy principal; designated safeguarding lead; director of education; director
of inclusion; director of learning; director of school improvement; director of sixth form; director
of standards; ex-head; ex-headmaster; ex-headteacher; ex-principal; executive director of education;
executive head; executive headteacher; executive principal; first headteacher; founding headteacher;
founding principal; head; head master; head of college; head of department; head of faculty; head of
middle school; head of prep; head of prep school; head of primary; head of school; head of
secondary; head of sixth form; head of the junior school; head of the sixth form; head of year; head
teacher; headmaster; headmistress; headteacher; headteacher designate; joint head; joint
headteacher; middle leader; national leader of education; pastoral lead; phase leader; pre-prep
head; principal; regional director of education; safeguarding lead; school director; school
improvement lead; school leader; school principal; second master; senior deputy head; senior leader;
senior vice principal; subject lead; system leader; vice principal; vice-principal
""",
        "school_staff": """
algebra teacher; apprentice; art teacher; assistant caretaker; assistant coach; athletics coach;
attendance lead; attendance officer; basketball coach; behaviour lead; biology teacher; bursar; bus
driver; business manager; cafeteria worker; canteen manager; canteen worker; careers adviser;
careers leader; caretaker; catering manager; chemistry teacher; childminder; choirmaster; class
teacher; classroom aide; classroom assistant; classroom teacher; coach; computer science teacher;
computing teacher; counsellor; counselor; cover supervisor; cricket coach; crossing guard;
curriculum leader; dance teacher; data manager; deputy; deputy head of sixth form; design teacher;
drama teacher; early career teacher; early years practitioner; early years teacher; economics
teacher; ECT; educational psychologist; educator; elementary school teacher; English lead; english
teacher; ex-teacher; examinations officer; exams manager; exams officer; faculty member; family
support worker; food technology teacher; football coach; forest school leader; form teacher; form
tutor; french teacher; geography teacher; german teacher; governess; guidance counsellor; head chef;
head coach; head cook; head of art; head of biology; head of chemistry; head of computing; head of
drama; head of english; head of geography; head of history; head of humanities; head of languages;
head of maths; head of music; head of PE; head of physics; head of science; head of sixth; head of
sport; high school teacher; higher level teaching assistant; history teacher; home economics
teacher; home tutor; homeroom teacher; housemaster; housemistress; houseparent; humanities teacher;
inclusion lead; inclusion manager; instructor; irish teacher; kaiako; key worker; kindergarten
teacher; language teacher; latin teacher; lead practitioner; lead teacher; learning mentor; learning
support assistant; learning support teacher; librarian; librarian assistant; literacy lead; lollipop
lady; lollipop man; lunch lady; lunchtime supervisor; math teacher; mathematics teacher; maths lead;
maths teacher; maths tutor; matron; mentor; midday supervisor; middle school teacher; minibus
driver; music teacher; music tutor; newly qualified teacher; nursery assistant; nursery manager;
nursery nurse; nursery owner; nursery teacher; nursery worker; office administrator; outdoor
instructor; paraeducator; paraprofessional; PE teacher; peripatetic music teacher; philosophy
teacher; phonics lead; physics teacher; politics teacher; pre-school leader; pre-school teacher;
prep school master; preschool director; preschool teacher; primary school teacher; primary teacher;
psychology teacher; RE teacher; reading specialist; reading teacher; reception teacher; religious
education teacher; resource teacher; rugby coach; school administrator; school bus monitor; school
business leader; school business manager; school cleaner; school cook; school counselor; school
crossing patrol; school librarian; school nurse; school receptionist; school resource officer;
school secretary; school social worker; schoolmaster; schoolmistress; schoolteacher; science
teacher; secondary school teacher; secondary teacher; SENCO; send coordinator; SEND lead; sendco;
site manager; SNA; social studies teacher; sociology teacher; spanish teacher; special education
teacher; special educational needs coordinator; special needs assistant; special needs teacher;
specialist teacher; sports coach; substitute teacher; supply teacher; swimming coach; teacher;
teacher aide; teacher educator; teacher's aide; teacher-librarian; teaching assistant; technician;
technology teacher; trainee; trainee maths teacher; trainee teacher; trainer; tumuaki; tutor;
welfare officer; wellbeing lead; welsh teacher; woodwork teacher
""",
        "think_tank_research": """
analyst; associate director; associate fellow; author; chairman; chairwoman; chief economist;
chief research officer; chief scientist; co-author; co-chair; co-chairman; co-director; co-founder
and chief executive; consultant; deputy chief executive officer; director of external affairs;
director of insight; director of operations; director of programmes; director of public affairs;
director of research; director of research and policy; economist; education analyst; education
economist; executive chair; executive vice president; executive vice-president; expert; fellow;
founder and chief executive; founding director; head of analysis; head of campaigns and policy;
head of data; head of evidence; head of insight; head of policy and research; head of public
affairs; head of research; joint chief executive; lead analyst; lead author; lead economist; lead
investigator; managing director; non-resident fellow; partner; policy analyst; policy and public
affairs manager; policy and research manager; policy fellow; policy manager; policy researcher;
principal economist; principal investigator; principal researcher; programme director; programme
manager; report author; research director; research economist; research lead; research manager;
research officer; senior fellow; senior policy adviser; senior policy manager; senior policy
researcher; senior programme manager; senior research economist; senior research manager; senior
vice president; statistician; strategy director; study author; vice chair; vice chairman;
vice-president of research; visiting scholar; workforce researcher
""",
        "trust": """
accounting officer; boss; CEO; CFO; chair of the board; chair of trustees; chief compliance officer;
chief data officer; chief education and operations officer; chief education officer; chief
executive; chief executive officer; chief finance officer; chief financial and operating officer;
chief financial officer; chief growth officer; chief impact officer; chief learning officer; chief
operating officer; chief people officer; chief standards officer; chief strategy officer; chief
transformation officer; co-CEO; co-chief executive; co-founder; COO; deputy CEO; deputy chair of
trustees; deputy chief executive; director of academies; director of business; director of
communications; director of digital; director of estates; director of finance; director of HR;
director of human resources; director of people; director of policy; director of primary; director
of safeguarding; director of secondary; director of SEND; director of strategy; director of
teaching and learning; director of technology; director of training; executive director; executive
leader; finance director; founder; founding CEO; founding chief executive; head of estates; head
of finance; head of governance; head of HR; head of inclusion; head of IT; head of safeguarding;
head of SEND; HR director; joint CEO; member; national director of secondary; northern director;
people director; regional director; regional education director; trust chief executive; trust
leader; trust secretary; trustee
""",
        "union": """
assistant general secretary; assistant national secretary; assistant secretary; branch chair;
branch officer; branch official; branch president; branch secretary; convener; deputy federal
president; deputy federal secretary; deputy general secretary; deputy president; deputy secretary;
district secretary; executive member; executive secretary; federal president; federal secretary;
general secretary; general secretary designate; general secretary elect; head of education; head
of policy; honorary secretary; industrial officer; joint branch secretary; joint general
secretary; joint secretary; junior vice-president; lay officer; national chair; national executive
member; national officer; national official; national organiser; national president; national
secretary; national treasurer; national vice-president; negotiator; organiser; organizer; past
president; policy director; president elect; president-elect; regional officer; regional official;
regional organiser; regional secretary; rep; schools organiser; senior policy officer; senior
vice-president; shop steward; state president; state secretary; trade unionist; training officer;
union leader; union official; union rep; union representative; union secretary; vice president
elect; vice-president
""",
        "university": """
academic; admissions tutor; assistant lecturer; assistant professor; assistant provost; associate
dean; associate lecturer; associate professor; associate provost; chancellor; co-investigator;
co-lead; college president; college principal; dean; deputy dean; deputy provost; deputy
vice-chancellor; director of admissions; director of studies; doctoral candidate; doctoral
researcher; doctoral student; economics professor; education professor; emeritus professor;
executive dean; graduate student; head of admissions; head of college admissions; history
professor; joint principal; laureate; law professor; law student; lead researcher; lecturer;
lecturer in education; marine biologist; master; medical student; phd candidate; phd researcher;
phd student; physics professor; postdoctoral fellow; postdoctoral researcher; postgraduate;
postgraduate student; president; president emeritus; principal and vice-chancellor; principal
lecturer; principal research fellow; pro vice-chancellor; pro-rector; pro-vice-chancellor;
professor; professor emerita; professor emeritus; professor of education; professor of practice;
provost; provost and vice president for academic affairs; reader; rector; registrar; research
assistant; research associate; research fellow; research professor; research scientist;
researcher; senior associate; senior lecturer; senior research associate; senior research fellow;
senior researcher; senior tutor; student; student activist; student union officer; student union
president; students' union president; sub-dean; teaching fellow; undergraduate; undergraduate
student; union officer; university president; university secretary; university spokesman;
university spokesperson; university spokeswoman; vice chancellor; vice provost; vice-chancellor;
vice-provost; vice-rector; visiting fellow; visiting lecturer; visiting professor; warden
""",
        "us_district": """
assistant attorney general; assistant superintendent; associate superintendent; athletic director;
board of education member; board of education president; board trustee; chief academic officer;
chief communications officer; chief equity officer; chief information officer; chief of police;
chief of schools; chief performance officer; chief schools officer; chief technology officer;
circuit judge; city attorney; city council member; city councilman; city councilwoman;
commissioner of education; communications director; county commissioner; county executive; county
judge; deputy chancellor; deputy superintendent; director of curriculum; district attorney;
district judge; district leader; district official; district spokesman; district spokesperson;
district spokeswoman; district superintendent; education commissioner; federal judge; house
majority leader; house minority leader; inspector general; police chief; PTA president; public
information officer; school board attorney; school board chair; school board member; school board
president; school board trustee; school board vice chair; school board vice president; school
psychologist; schools chancellor; secretary general; senate majority leader; senate minority
leader; senate president; senate president pro tem; senate president pro tempore; sheriff;
solicitor general; speaker; speaker of the house; state auditor; state board member; state
education commissioner; state lawmaker; state schools chief; state schools superintendent; state
superintendent; state superintendent of public instruction; state treasurer; superintendent;
superintendent of public instruction; superintendent of schools; surgeon general; transportation
director; union president; us attorney; vice chancellor for academic affairs
""",
    }
)
