"""Family names of many origins beside the census list.

Compiled for this project from general knowledge: facts, copied from no list.
"""

__all__ = ["FAMILY", "LEADING"]

FAMILY = """
acheson ainsworth aitken allsopp ancell anstey ap-rhys appleby appleton arkwright armitage
arrowsmith ashcroft ashworth aspinall atherton attwood aylward backhouse bagshaw bainbridge
bairstow bamford bancroft bardsley barraclough batty baxendale beardsley beaumont bebb beddoe
bellingham bevan beveridge bickerstaff birch birchall birtwistle blakey blenkinsop bloomfield
boothroyd bosworth bottomley bousted bowker bracewell braithwaite bramley branagh brannigan
brearley brereton briers brindle broadbent broadhurst brockbank brocklebank bromley brookes
broughton buckingham burnley butterworth cadwaladr cadwallader calder callaghan carruthers
carswell cartmell cavanagh chalmers charlesworth chatterton clancy clegg clough cockburn coghlan
colquhoun conlon considine corbyn corrigan cotter coughlan coulthard coutts cowie crawshaw
creighton cresswell crossley crowther cruickshank cusack dafydd dalgleish dalglish darcy davey
deakin devereux devlin dewhurst docherty donoghue dorgan dundas dunlop dunne durrant earnshaw
eastwood eccles entwistle eynon fairbairn fairclough fallon farage farquhar farrelly farringdon
fenwick fielding finlay finnegan fitzsimons fotheringham foxcroft furlong garside garvey gascoigne
geddes gibb gilmour glyndwr goodall gormley gourlay gower grainger greenhalgh grimshaw gruffudd
gwilym gwynne haddon haigh halliday halloran hampson hanlon hargreaves harkness hattersley heaney
hegarty henshaw heptonstall heseltine heywood hinchliffe hindley hitchens hodgkinson hodgson
hollingworth holroyd hopkin horan horrocks horsfall houlihan howarth howells hutchings ieuan iles
inglis innes ironside irvine jagger jardine jarman jenkinson jessop jowett kavanagh keegan kehoe
kelleher kenneally keogh kerrigan kershaw kettlewell kilbride kinnear kinnock kinsella kirkbride
kirkham kitchener laidlaw langton leadbeater leahy lefroy leitch lennox liddell lightfoot linehan
lister llewellyn llewelyn lofthouse lomax longbottom lonsdale loughran lumley lumsden mac
macaskill mackay mackie maclean macleod macmillan macrae mallon manningham marchbanks marsden
mather mathieson mcardle mcateer mcauley mcavoy mccafferty mccluskey mccrory mcdaid mcdonagh
mcdonnell mcevoy mcgarry mcgillivray mcginley mcgonagle mcguinness mcinnes mcloughlin mcquaid
mcshane mcsweeney melrose menzies merriweather metcalfe milburn minogue moffat molloy moloney
monaghan moorcroft moorhouse morley morpurgo mortimer mostyn moynihan mulcahy muldoon mulholland
mullan mulligan mulqueen mulvaney munro murdoch murtagh musgrave naughton neagle neary needham
nevin newbold nightingale nuttall ní ogilvie oldfield ollerenshaw ormerod osbourne pargeter
parkinson parry paterson pendlebury penhaligon penrose penry perkin petrie pettigrew phillipson
pickles pilkington pinnock plunkett postlethwaite prendergast probert prosser prothero prydderch
prys quilter radcliffe rafferty rainsford raleigh ramsbottom ramsden rashford rawlinson rayner
rees reeve renshaw rhys rigby riordan robson rodger rosser rothwell rowbotham rowntree ruane
rushton scanlon scully seddon shackleton shaughnessy sheeran shuttleworth sidebottom slattery
smethurst smythe somerville stanhope starmer stirling stockdale strachan strand sturgeon sugden
sutcliffe swinney tannahill tattersall teasdale tennant thackray thistlewood thornhill threlfall
tierney timpson tomkinson toolan tootill topping trahearne traynor treacy treharne trevelyan truss
tudor tully tunstall turnbull tweedie tyrrell unsworth urquhart varley waddington wadsworth
wainwright walmsley walpole warburton wardle warrington waterhouse watkin weatherall wedderburn
westgarth wetherby whalley whelan whitehouse whiteley whittle whitworth wigglesworth wilberforce
winstanley winterbottom wolstenholme woodcock woodhouse woolley wormald wragg wrigley wynne yeats
yeoman ó
abbasi abdullah acharya adhikari advani afridi agarwal aggarwal ahluwalia ahmad ahmadi ahmed akbar
akhtar akram alam altaf amin anand ansari anwar arora arshad arya asghar ashraf aslam aujla awan
ayub azam aziz badal bains bajwa bakshi bal balakrishnan banerjee bansal bari bashir basra basu
batra bawa bedi beg begum bhalla bhandari bharadwaj bhardwaj bhat bhatia bhatt bhattacharya bhatti
bhogal bhuiyan bibi biswas bose butt chadha chahal chakrabarti chakraborty chand chandra
chatterjee chaudhary chaudhry chaudhuri chauhan cheema chopra choudhary choudhry choudhury
chowdhury dar das dasgupta datta dave desai deshmukh deshpande devi dewan dhaliwal dhanda dhar
dhawan dhillon dhingra dixit dogra dosanjh dubey dutt dutta farooq farooqi fernando gandhi ganguly
garg gautam ghani ghosh gokhale gopal gopalakrishnan gosal goswami goyal grewal gujral gulati
gunawardena gupta habib haider hamid hanif haq haque hasan hashmi hayat hossain huda huq husain
hussain hussein ibrahim ilyas iqbal irani islam iyengar iyer jabbar jadeja jaffer jain jalal jamal
jamil javed jayaraman jayasuriya jha jindal johal joshi kader kakar kalam kamal kamath kannan
kapadia kapoor kapur karim kashyap kaur kaushal kazi khaliq khanna khatri khatun khawaja kohli
koirala krishnamurthy krishnan kulkarni kumar kumari lakhani lal latif mahajan mahmood mahmud
majid malhotra malik mangat mannan masood mathur mehmood mehra mehta menon miah mian mirza mishra
misra mistry mittal modi mohan mukherjee mukhopadhyay munir murthy mustafa nadar nagra nahar naidu
naik nair nandi naqvi narang narayan narayanan nasir nath nawaz nayak nayar nazir nehru niazi noor
odedra pal panchal pandey pandit pandya panesar parekh parikh parmar pathak patil perera pillai
pradhan prakash prasad purewal puri qadir qureshi rafiq raghavan raghunathan rahim rahman rai
raina raj raja rajan rajput raju ramachandran ramaswamy rana randhawa ranganathan rao rashid
rasool rathore rauf raval rawal razzaq reddy rehman riaz rizvi saeed sagar saha sahni sahota saini
sajid salim samra sandhu sangha sarkar sarwar sastry satti sen sengupta sethi shafiq shahid shaikh
sharif sharma shastri sheikh shergill shetty shukla siddique siddiqui sidhu singhal sinha siraj
sivakumar sodhi somal soni sood sridhar srinivasan srivastava subramaniam subramanian sultan
sultana sunak sundaram suri swamy syed tahir talwar tandon tariq thakkar thakur thapar tiwari
trivedi uddin ullah upadhyay vaidya vaidyanathan varghese varma venkataraman venkatesan verma vyas
wahid walia warsi wickramasinghe yadav yaqoob yasin younis yousaf yusuf zafar zaidi zaman
abadi abbas abdallah abdel abdelrahman abdi abdullahi abdulrahman abed aboud abu adan al-ahmad
al-ali al-amin al-assad al-hassan al-khatib al-mansour al-masri al-rashid al-said al-sayed
al-shami amiri arslan aslan assaf awad aydin ayoub azizi badawi bakr barakat bayram bitar bouazizi
boutros cetin daher dahir daoud darwish demir doğan el-amin el-masri el-sayed erdogan erdoğan
farah faraj fares farid fawaz fayad gaber ghanem ghorbani guled gürsoy haddad hadi hakim hakimi
halabi hamad hamdan hamidi hamza hariri hashemi hashi hassan hijazi hosseini idris ismail issa
jaber jafari jama karimi kassem kaya kazemi khalaf khalid khalifa khalil khatib khoury kılıç mahdi
mahmoud mahmoudi mansour masri mohamed mohammadi mohammed mohamud moradi mousavi moussa mubarak
muhammad nader najjar naser nasr nassar nasser nazari nur omar osman othman ozturk polat qasim
rahimi rahmani ramadan rashidi rezaei saad sadeghi sadiq said saleh salem salman samatar sayed
shahin shams soltani suleiman tabrizi taha tawfiq warsame yildiz yilmaz yılmaz zaki zand zidan
çelik öztürk
abara abiodun abiola abubakar achebe adebayo adedeji adegoke adekunle adeleke ademola adeniyi
adeola adeosun adesina adewale adeyemi adeyinka adichie adomako afolabi afolayan agbaje agyeman
aidoo ajayi akande akinola akintola akinyemi akpan akufo alabi aluko amadi amankwah amoah ampofo
anane aning ankrah annan antwi anyanwu appiah asamoah asante asare attah awolowo ayodele babalola
babangida bakare balogun bamgbose bekele bello boakye boateng botha buhari chanda chideya
chikwanha chinyere chirwa chukwu cisse coulibaly danjuma danso darko diallo diop dlamini ebo
edozien egwu ejiofor ekwueme emecheta ephraim eze ezekwesili fashola fofana frimpong gbadamosi
getachew githinji gyamfi haile hunzvi ibeh idowu igwe ikande iwobi jalloh jammeh juma kabila kalu
kamara kamau kanu karanja kariuki kasongo keita kenyatta kibet kimani kipchoge konate kone koroma
kuti kwarteng ladipo lawal letsoala lungu mabaso machel madaki maduka mahlangu makoni malema
mandela manu marwa masango mavuso mbatha mbeki mboya mensah mkhize modise mokoena molefe moyo
mthembu mugabe mulenga musa mutasa mwale mwamba mwangi ncube ndiaye ndlovu ndubuisi ngcobo nguema
ngugi ngwenya njoku nkomo nkosi nkrumah nnadi ntuli nwachukwu nwankwo nwosu nyambura nyathi
nyerere nzeogwu obasanjo obaseki obi obiora obuya ochieng odhiambo odinga oduya ofori ogbonna ogun
ogunbanjo ogunleye ojo okafor okeke okeowo okereke okoh okolo okon okonjo okonkwo okoro okoye
okpara olajide olaniyan olatunji olawale olowe oluwole omondi onana onuoha onwudiwe onyango opoku
oppong osei oshodi otieno otoo ouattara owusu oyedele oyelaran oyelowo oyinlola phiri quaye sackey
salami sanusi sarpong sefolosha sesay shonibare sibanda sithole sowande soyinka tembo temitope
tetteh tinubu toure traoré tshabalala tutu twum uche udo ugochukwu umeh usman uzoma wachira
wanjiku yeboah zulu zuma zungu
aoki arai bae baek bai bui cai cao chao chau cheung chia chiu chong chow choy chua chun cui dai
dang ding dinh dong du duan duong endo fan fang feng foo fu fujii fujimoto fujita fukuda gan gao
goh gong goto gu guan guo hara hasegawa hashimoto hayashi hou hsieh hsu hu hui hwang ichikawa
ikeda inoue ishii ishikawa ito iwasaki jang jeon jeong jia jiang jin jo kato kawaguchi khoo kimura
ko koh kondo kong koo kuo kwan kwok kwon lai leung lian liang liao ling lo loh lok low lu lui luo
luong lv ma maeda mai mak mao matsuda matsui matsumoto meng min miyazaki mo mori moriyama mun
murakami nakagawa nakajima nakamura nakashima nakayama nam ni nishimura noda ogawa oh okada
okamoto ong ono ota ouyang ozawa pak pan pang pei peng phan phung pu qi qian qin qiu quach quan
ren rhee ryu saito sakai sakamoto sasaki sato seo shao shen sheng shi shih shimada shimizu shin
shum sim siu soh son song soo su suen sugimoto suh sun sung suzuki tae tai takagi takahashi takeda
tam tamura tanabe tanaka tao teh teng teo thai tian ting toh tong trinh tsai tsang tse tsoi tsui
tung uchida ueda vo vuong wada wan watanabe wei wen woo xia xiang xiao xie xin xu xue yamada
yamaguchi yamamoto yamazaki yan yao yap yau ye yeh yen yeo yeoh yi yin yip yoon yoshida yuan yue
yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou
adamczyk adamek andreescu babić balan balaž baran baranowski barański benes beneš bielecki blazek
blažek boiko bondar bondarenko borisov borkowski brankov chmielewski ciobanu constantin cristea
cvetković czarnecki dabrowski davydov dimitrov dobrev dobrowolski dragan duda dudek dumitru dvorak
dvořák dąbrowski filipović florea gajewski georgescu georgiev gheorghe golubev gorski grabowski
grigorescu górski hernik horvat horvath horváth horák hruška iliescu ilieşcu ilieșcu ilić ionescu
ivanov ivanova ivanović jakubowski jankovic jankowski jansky jasinski jaworski jovanović kaczmarek
kaczynski kalinowski kaminski kamiński karpov kasprzak kiss kostov kovac kovacs koval kovalchuk
kovalenko kovač kovács kowalczyk kozak kozlov kozlowski kozłowski krajewski krasnov krawczyk krol
król kubiak kucera kuznetsov kučera kwiatkowski lebedev lewandowski lis lisowski lukashenko
maciejewski majewski makarov malinowski marinov markovic marković matei mazur mazurek melnyk
michalak michalski mihai milošević moldovan moravec moroz morozov munteanu nagy nemeth nikolić
nikolov novakova novikov novotny novotná novotný novák nováková nowakowski nowicki németh
olszewski orlov ostrowski pavlenko pavlov pawlak pawlowski pawłowski petkov petrenko petrescu
petrov petrova petrović piotrowski popa popescu popov popović pospisil prochazka procházka radu
romanenko romanov rusu rutkowski rybak sadowski savchenko semenov shevchenko shkvyrin sidorov
sikora sikorski smirnov sokolov sokolowski stanciu stepanov stoica stoyanov svoboda szabo szabó
szczepański szewczyk szymanski szymański tkachenko todorov tomaszewski tóth varga vasilescu
vasiliev vesely veselý volkov walczak wasilewski wieczorek wisniewska wisniewski wiśniewska
wiśniewski wojcik wozniak woźniak wróbel wróblewski wysocki wójcik yakovlev zaitsev zając zakharov
zalewski zawadzki zelenskyy zielinski zieliński zukowski žižka
aalto abreu agnelli almeida amato amorim andersson angelopoulos araujo araújo arriaga auerbach
baptiste barbieri barbosa barros baumann bellini benítez bergmann bernardi bertrand bianchi björk
blanc bonnet borg breuer brunetti calderón caputo cardoso carvalho castañeda chevalier clausen
clément colombo conti correia dahlberg de-la-cruz delacroix dimitriou domínguez dufour dupont
durand díaz echeverría eriksen eriksson esteves fabre farias fernández ferrante ferrari fleischer
fonseca fuchs garcía garnier geller giannopoulos goncalves gonzález gonçalves guerin gustafsson
gutiérrez gómez halvorsen hansson hartmann haugen heinrich henriksen hermann hernández hoffmann
holmberg ibáñez ioannou iversen janssen johansen johansson jonsson jørgensen karlsson kaufmann
konstantinou krüger köhler lacroix larsson laurent leclerc lefebvre legrand lehmann leroy lima
lindberg lindgren lindqvist lorenzo lundgren lópez maier mancini marchand marchetti marques
martinelli martins martín martínez mattila mejía meléndez mendes mercier monteiro morais moreau
moreira moretti muñoz méndez möller müller neves nieminen nilsson nogueira novaro nunes nygaard
núñez oliveira olsson osorio paes papadopoulos pellegrini perrin petit pettersson pinto pires
pérez ramírez ribeiro ricci riedel rinaldi rodríguez rossetti rousseau roussel roux ríos santoro
sanz schmid scholz schröder schubert schäfer simonsen soares solberg steinberg stensrud svensson
sánchez sørensen tavares teixeira thomsen thorsen tremblay vasconcelos velásquez vieira virtanen
vitale vásquez zimmermann álvarez ávila
abramovich abramson aperahama appelbaum applebaum blumenthal cohn eisenberg epstein faleolo
feinberg feinstein finkel finkelstein folau fonoti freedman friedland ginsberg ginsburg glickman
goldschmidt gottlieb greenbaum greenblatt gutman halpern harawira heke henare herangi hershkowitz
hirschfeld hohaia horowitz kaa kagan kaihau kereopa kushner landau latu leota lerner levinson
lieberman lipman lolo mahuika mahuta malietoa mandel maualaivao mendelsohn ngata nussbaum
oppenheimer paraone parata parone perlman pomare puketapu pulotu rabinowitz rangi rangihuna
rappaport rata ratana rewi rosenbaum rosenblatt rosenfeld rothschild rubinstein sachs sapolu
schechter seumalo siale silverstein sopoaga spiegel spielberg sternberg strauss taiaroa tamihere
tannenbaum tapsell taufa tavita tawhiri tipoki tirikatene toala tuala tuhoe tuilagi tupou turei
vaai vaipulu waititi wasserman wechsler weinberg weingarten weisman wexler wharerau wiener wiesel
wihongi zucker
abacha abdulaziz abebe acheampong adamu addo agyei ahuja akufo-addo alavi alckmin alemu alfonsín
aliyu allende alvi ambani ambedkar amponsah ansah aranguren ardern aráoz arévalo assefa athawale
atta ayew azikiwe babu bachchan bachelet baghdadi bajpai balewa balmaceda bamba bangura barghouti
barua bawumia bazoum belgrano ben-gvir benedetto bermúdez bhattarai bhutto biko bolsonaro bonafini
bonsu boric borrell boumediene bouteflika bukele bullrich buthelezi cafiero camara capriles carrió
chakwera chamisa chamorro chaturvedi chavan chikwanda chiluba chávez cárdenas da-costa dalal
dangote danquah del-caño diabate diakite diarra diouf dogara doria dos-santos doumbia duhalde
duque duterte el-sisi elbaradei essebsi ezeh fadiga fadlallah falana fayose ferreyra freire
fujimori gadkari galeano gantz gbagbo ghannouchi goodluck gowda gowon grabois guaidó guedes gueye
guha gumede guzmán habibi haidar hailu haruna hasina hegde humala ibori iheanacho ikpeazu imran
ishiba jadhav jaitley jallow jawara jayawardena jega johnson-sirleaf kaberuka kabore kadyrov
kagame karimov karki karzai kast kejriwal khadka khamenei khatami khattak khattar khomeini kibaki
kicillof kikuchi kirchner kishida kobayashi kono kovind kuczynski kuffour kufuor kurosawa lacalle
lamichhane lapid larreta lavagna leguizamón mabuza machar macri maduro magufuli mahama
mahato maina malcorra maliki malviya manzur maradona marcos massa mattis melconian menem messi
mikati milei mnangagwa mohanty mudavadi mujica museveni mutharika mutua mwinyi márquez nadella
nagasawa nakano nambiar nasrallah nazarbayev netanyahu njoroge nkurunziza noboa obrador odebrecht
okocha okonjo-iweala oli oshiomhole osinbajo ouedraogo oumarou pant patnaik paudel pawar perón
petro peña pichetto piñera pokhrel poudel prabhu quiroga rafsanjani rahmon raisi rajapaksa raman
ramaphosa ranatunga rastogi rawat restrepo rouhani rousseff ruto saavedra sadr sahu saied sall
sankara sanneh sarkodie saxena scioli sechaba sepúlveda seth shekhawat sherpa shinde shrestha
sisodia sisulu sobisch soleimani solá somoza soren sowore stolbizer sturzenegger suga sylla tagore
takaichi tebboune temer tendulkar thapa tharoor tilak tlhabi toledo traore tripathi tsvangirai
tyagi urtubey usmani uzodinma vajpayee videla villarroel vizcarra vázquez wanjiru wickremesinghe
wike wiredu yakubu yamashita yar'adua yusof zardari zarif zedillo zelensky zia zondo zuberi árbenz
áñez
"""

# Chinese, Korean and Vietnamese family names, which stand first.
LEADING = """
bae baek bai bui cai cao chan chang chao chau chen cheng cheung chia chin chiu cho choi chong chow
choy chu chua chun chung cui dai dang ding dinh dong du duan duong fan fang feng foo fu gan gao
goh gong gu guan guo hahn han ho hong hou hsieh hsu hu huang hui huynh hwang jang jeon jeong jia
jiang jin jo jung kang khoo kim ko koh kong koo kuo kwan kwok kwon lai lam lau le lee leung li
lian liang liao lim lin ling liu lo loh lok low lu lui luo luong lv ma mai mak mao matsui meng min
mo mun nam ng ngo nguyen ni ong ouyang pak pan pang park pei peng pham phan phung pu qi qian qin
qiu quach quan ren rhee ryu seo shao shen sheng shih shin shum sim siu soh son song soo su suen
suh sung tae tai tam tan tang tao teh teng teo thai tian ting toh tong tran trinh truong tsai
tsang tse tsoi tsui tung vang vo vu vuong wan wang wei wen wong woo wu xia xiang xiao xie xin xu
xue yan yang yao yap yau ye yee yeh yen yeo yeoh yi yin yip yoon yu yuan yue yun zeng zhai zhan
zhang zhao zheng zhong zhou zhu zhuang zou
"""
