"""What people do for a living, or are known for; sorted."""

__all__ = ["OCCUPATIONS"]

OCCUPATIONS = """
accountant; acrobat; actuary; acupuncturist; administrator; advertising executive; agent; aid
worker; air traffic controller; all-rounder; ambulance driver; anaesthetist; animator;
anthropologist; antiques dealer; arborist; archaeologist; archivist; army officer; artist;
assemblymember; assistant; astronaut; astronomer; astrophysicist; athlete; audiologist; auditor;
badminton player; bailiff; baker; ballerina; banker; barber; barista; barmaid; barman; bartender;
batsman; beautician; beekeeper; behaviour specialist; billionaire; biochemist; biographer;
biologist; blacksmith; boat builder; bodyguard; bookkeeper; bookseller; bookshop owner; botanist;
bowler; boxer; brewer; bricklayer; broker; builder; bus conductor; butcher; cabinetmaker; café
owner; cameraman; camerawoman; captain; cardinal; cardiologist; care assistant; care worker;
carpenter; cartographer; cartoonist; cashier; cellist; centre-back; ceramicist; champion; chaplain;
chef; chemist; childcare worker; chiropodist; choreographer; city councilmember; civil engineer;
civil servant; classicist; cleaner; clergyman; clerk; climatologist; climber; clinician; coastguard;
cobbler; comedian; commander; communications consultant; community worker; compatriot; composer;
computer scientist; conductor; confectioner; congressmember; conservationist; constable;
construction worker; convenor; cook; copywriter; corporal; councilman; councilmember; councilwoman;
counterpart; craftsman; crane operator; criminologist; critic; curator; curriculum designer;
curriculum developer; custodian; customs officer; cyclist; dairy farmer; dancer; data analyst; data
scientist; data specialist; deacon; decision maker; decorator; defender; delivery driver;
demographer; demonstrator; dental nurse; dentist; deputy sheriff; dermatologist; designer;
developer; dietitian; dinner lady; diplomat; disc jockey; discus thrower; DJ; docker; dockworker;
documentary maker; dog walker; dramatist; dressmaker; driver; drummer; ecologist; economic
historian; editor at large; editor in chief; editor-at-large; education consultant; educational
consultant; electrical engineer; electrician; emir; emperor; endocrinologist; energy consultant;
entomologist; environmentalist; epidemiologist; essayist; estate agent; ethicist; ethnographer;
ex-president; examiner; executive; explorer; exterminator; facilitator; factory worker; family
doctor; farm owner; farm worker; farmhand; farrier; fashion designer; fast bowler; filmmaker;
financial adviser; financial advisor; financier; fire officer; firefighter; fireman; fisherman;
fishmonger; fitness instructor; flight attendant; florist; fly-half; folklorist; food scientist;
forensic scientist; forester; foundry worker; frontman; fruit picker; full-back; funeral director;
futurist; games designer; gangster; garbage collector; gardener; genealogist; general practitioner;
geneticist; geographer; geologist; geophysicist; ghostwriter; glaciologist; glazier; goal scorer;
goalkeeper; goldsmith; golfer; graduate; graphic designer; greengrocer; grocer; groundskeeper;
groundsman; guerrilla; guitarist; gymnast; gynaecologist; haematologist; hairdresser; hairstylist;
handyman; head of state; health care worker; health visitor; healthcare worker; heavyweight;
herbalist; home carer; homeopath; horticulturist; hospital worker; hotel manager; hotelier; house
painter; housekeeper; humorist; hydrologist; illustrator; immigration lawyer; immunologist;
impresario; independent consultant; industrialist; influencer; insurance agent; interior designer;
intern; interpreter; inventor; invigilator; ironworker; IT consultant; IT manager; IT technician; IT
worker; janitor; jeweller; jockey; joiner; laboratory technician; labourer; landlady; landlord;
landscape gardener; lead; legislator; lexicographer; lifeguard; limnologist; lineman; linguist;
literacy consultant; literacy specialist; literary agent; literary critic; locksmith; longshoreman;
lorry driver; lyricist; machinist; magician; magistrate; majority shareholder; make-up artist;
management consultant; manicurist; marathon runner; market trader; marketing executive; masseuse;
mathematician; mechanic; mechanical engineer; media mogul; mediator; medic; medievalist;
metallurgist; meteorologist; microbiologist; middleweight; midfielder; midwife; military leader;
milkman; mill worker; miner; minister of religion; model; monk; montessori teacher; mortgage
adviser; mountaineer; music producer; musician; musicologist; nanny; national security adviser;
naturalist; naval officer; nephrologist; neurologist; neuroscientist; newsagent; newscaster; night
porter; nominee; non-executive chairman; novelist; nun; nurse; nutrition scientist; nutritionist;
obstetrician; occupational therapist; oceanographer; office manager; office worker; oncologist;
ophthalmologist; opponent; optician; organist; ornithologist; orthodontist; osteopath; painter;
palaeontologist; paralegal; paralympian; paramedic; park ranger; parliamentarian; parole officer;
pathologist; patrolman; pawnbroker; payroll clerk; pensions adviser; percussionist; personal
trainer; pharmacist; pharmacologist; philanthropist; philosopher; phlebotomist; photographer;
physician; physicist; physiologist; physiotherapist; pianist; piano teacher; pilot; pipefitter;
planner; plasterer; play worker; playmaker; playworker; playwright; plumber; podiatrist; poet;
policeman; policewoman; political analyst; political consultant; political scientist; political
strategist; politician; pop star; post office worker; postal worker; postman; postwoman;
practitioner; predecessor; presidential candidate; presidential nominee; primatologist; prime
minister-designate; prison governor; prison officer; private investigator; private tutor; probation
officer; proctor; producer; programmer; proofreader; prophet; protester; protestor; psychoanalyst;
psychometrician; psychotherapist; pub landlord; public defender; publican; publicist; publisher;
quantity surveyor; quarterback; racing driver; radiographer; radiologist; railway worker; rancher;
ranger; rapper; real estate agent; rebel leader; receptionist; recruiter; referee; refuse collector;
restaurant owner; restaurateur; retail worker; rider; riding instructor; rival; roofer; rugby
player; runner; running back; running mate; sailor; sales assistant; sales executive; sales
representative; salesman; saxophonist; scaffolder; scholar; school bus driver; screenwriter;
scrum-half; sculptor; seamstress; security guard; seismologist; sergeant; set designer; shareholder;
shepherd; shipbuilder; shop assistant; shop owner; shop worker; shopkeeper; silversmith;
singer-songwriter; skipper; small business owner; social scientist; social worker; sociolinguist;
sociologist; software architect; software developer; software engineer; software tester; soldier;
songwriter; special educator; specialist; speech and language therapist; speech pathologist; speech
therapist; speech writer; speech-language pathologist; speechwriter; spin bowler; spiritual leader;
sponsor; sportsman; sportswoman; sportswriter; sprinter; stand-up comedian; state director;
statesman; stay-at-home parent; steward; stonemason; street cleaner; striker; stylist; sub-editor;
successor; supermodel; surgeon; surveyor; swimmer; swimming teacher; systems analyst; tailor;
tattooist; tax adviser; taxi driver; taxidermist; team boss; team mate; team principal; teammate;
tech worker; telemarketer; telephone operator; tennis player; tennis star; test designer; textile
worker; theologian; therapist; ticket inspector; tiler; toolmaker; tour guide; town clerk;
toxicologist; trader; train driver; tram driver; transition chief; translator; travel agent; tree
surgeon; truck driver; trucker; tycoon; typist; umpire; university administrator; upholsterer; urban
planner; urologist; van driver; vet; veterinarian; veterinary surgeon; vintner; violinist;
virologist; volcanologist; waiter; waitress; warehouse worker; warlord; watchmaker; weather
forecaster; weaver; web designer; web developer; wedding planner; welder; wicketkeeper; wide
receiver; window cleaner; wine merchant; winemaker; winger; woodworker; wrestler; yoga teacher;
youth worker; YouTuber; zookeeper; zoologist
"""
