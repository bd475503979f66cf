"""Offices, jobs and standings, by kind; in each kind sorted."""

from edunews.vocab.tables import roles

__all__ = ["ROWS"]

ROWS = roles(
    {
        "charity": """
activist; ambassador; campaigner; campaigns manager; coordinator; head of campaigns; head of
policy and campaigns; national coordinator; patron; policy officer; volunteer
""",
        "civil_service": """
attendance tsar; auditor general; behaviour adviser; behaviour tsar; cabinet secretary; catch-up
tsar; chief of staff; chief scientific adviser; childcare tsar; comptroller and auditor general;
deputy director; director; director general; director-general; lead inspector; national schools
commissioner; official; permanent secretary; policy adviser; recruitment and retention tsar;
regional schools commissioner; schools commissioner; second permanent secretary; send tsar;
spokesman; spokesperson; spokeswoman; tsar
""",
        "family": """
alumna; alumnus; carer; foster carer; guardian; head boy; head girl; parent; pupil;
sixth-former; year 11 pupil
""",
        "governance": """
chair of governors; clerk to the governors; governance professional; governor; parent governor;
school governor; staff governor; vice-chair of governors
""",
        "local_authority": """
admissions officer; assistant director; corporate director; director of children's services;
director of public health; education director; executive director of children's services; local
authority designated officer; virtual school head
""",
        "media_law_other": """
actor; actress; adviser; advisor; aide; archbishop; architect; assistant coroner; attorney;
barrister; bishop; blogger; broadcaster; businessman; businesswoman; chairperson; clinical
psychologist; columnist; coroner; correspondent; cricketer; defendant; delegate; detective;
doctor; editor; education correspondent; education editor; engineer; entrepreneur; farmer;
footballer; GP; historian; imam; investor; journalist; judge; lawyer; manager; neighbour;
officer; owner; paediatrician; pastor; police officer; pollster; presenter; priest;
psychiatrist; psychologist; rabbi; reporter; resident; scientist; secretary; senior coroner;
singer; solicitor; strategist; suspect; vicar; victim; witness; worker; writer
""",
        "minister": """
assistant minister; attorney general; business secretary; cabinet secretary for education and
skills; chancellor of the exchequer; chief whip; children and families minister; children's
minister; congressman; congresswoman; culture secretary; deputy first minister; deputy premier;
deputy prime minister; early education minister; early years minister; education minister;
education secretary; education spokesperson; federal education minister; first minister; foreign
secretary; health secretary; higher education minister; home secretary; house speaker; junior
minister; justice secretary; lawmaker; leader of the opposition; levelling up secretary;
lieutenant governor; majority leader; minister; minister for children and families; minister for
education; minister for further and higher education; minister for school standards; minister
for skills; minister of state; minority leader; opposition leader; parliamentary private
secretary; parliamentary under-secretary of state; premier; press secretary; prime minister;
representative; schools minister; secretary of education; secretary of state for education;
senator; skills minister; special adviser; state education minister; state representative; state
senator; taoiseach; TD; treasurer; tánaiste; universities minister; vice president; work and
pensions secretary
""",
        "politics": """
backbencher; cabinet member for children's services; cabinet member for education; candidate;
committee chair; committee chairman; council leader; councillor; deputy leader; deputy mayor;
education committee chair; education spokesman; education spokeswoman; lead member for
children's services; lib dem education spokesperson; mayor; MEP; metro mayor; MLA; MP; MSP;
party leader; peer; police and crime commissioner; portfolio holder
""",
        "regulator": """
adjudicator; board member; chair; chief executive and accounting officer; chief inspector; chief
regulator; chief schools adjudicator; children's commissioner; commissioner; deputy chair; his
majesty's chief inspector; HM chief inspector; HMI; independent reviewer; information
commissioner; inspector; national director; national director of education; non-executive
director; ombudsman
""",
        "school_leader": """
assistant head; assistant headteacher; assistant principal; associate headteacher;
co-headteacher; curriculum lead; deputy head; deputy headteacher; deputy principal; designated
safeguarding lead; director of education; director of inclusion; director of school improvement;
director of sixth form; director of standards; executive head; executive headteacher; executive
principal; founding headteacher; head; head of college; head of department; head of faculty;
head of primary; head of school; head of secondary; head of sixth form; head of year; head
teacher; headmaster; headmistress; headteacher; middle leader; pastoral lead; phase leader;
principal; safeguarding lead; school improvement lead; school leader; senior leader; subject
lead; vice principal; vice-principal
""",
        "school_staff": """
apprentice; attendance officer; bursar; bus driver; business manager; careers adviser; careers
leader; caretaker; childminder; classroom teacher; coach; counsellor; counselor; cover
supervisor; data manager; early career teacher; early years practitioner; educational
psychologist; english teacher; examinations officer; exams officer; family support worker; form
tutor; guidance counsellor; higher level teaching assistant; history teacher; instructor; lead
practitioner; learning mentor; learning support assistant; librarian; lunchtime supervisor;
maths teacher; mentor; midday supervisor; music teacher; newly qualified teacher; nursery
manager; nursery worker; paraprofessional; primary teacher; reading specialist; school business
leader; school business manager; school cook; school counselor; school librarian; school nurse;
school resource officer; science teacher; secondary teacher; SENCO; send coordinator; sendco;
site manager; special educational needs coordinator; special needs assistant; substitute
teacher; supply teacher; teacher; teaching assistant; technician; trainee teacher; tutor
""",
        "think_tank_research": """
analyst; associate director; author; chairman; chairwoman; chief economist; co-author; co-chair;
co-director; consultant; economist; executive vice president; expert; fellow; head of public
affairs; head of research; lead author; managing director; partner; policy analyst; policy
manager; principal investigator; programme director; programme manager; report author; research
director; senior fellow; senior policy adviser; senior research economist; senior research
manager; senior vice president; statistician; vice chair; vice chairman
""",
        "trust": """
accounting officer; CEO; CFO; chair of the board; chair of trustees; chief education and
operations officer; chief education officer; chief executive; chief executive officer; chief
financial officer; chief operating officer; chief people officer; co-founder; COO; deputy CEO;
deputy chief executive; director of communications; director of people; director of policy;
director of primary; director of secondary; director of strategy; executive director; finance
director; founder; member; regional director; trust chief executive; trust leader; trustee
""",
        "union": """
assistant general secretary; branch president; branch secretary; convener; deputy general
secretary; executive member; federal president; federal secretary; general secretary; general
secretary designate; head of education; head of policy; joint general secretary; national chair;
national executive member; national officer; national president; national secretary; organiser;
past president; policy director; regional officer; regional secretary; union leader; union rep;
vice-president
""",
        "university": """
academic; admissions tutor; assistant professor; associate dean; associate professor;
chancellor; dean; deputy vice-chancellor; director of admissions; director of studies; doctoral
student; emeritus professor; lecturer; master; postgraduate; president; pro vice-chancellor;
pro-vice-chancellor; professor; professor of education; provost; reader; rector; registrar;
research fellow; researcher; senior lecturer; senior research fellow; student; student union
president; undergraduate; vice chancellor; vice-chancellor; visiting professor; warden
""",
        "us_district": """
assistant superintendent; athletic director; board of education president; board trustee; chief
academic officer; chief of schools; chief schools officer; commissioner of education;
communications director; deputy superintendent; director of curriculum; district spokesman;
district spokesperson; district spokeswoman; education commissioner; PTA president; school board
chair; school board member; school board president; schools chancellor; state superintendent;
state superintendent of public instruction; superintendent; superintendent of public
instruction; superintendent of schools
""",
    }
)
