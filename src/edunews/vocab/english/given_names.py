"""Given names of many origins beside the census list: British, Welsh, Irish, South Asian …

Compiled for this project from general knowledge: facts, copied from no list.
"""

__all__ = ["GIVEN"]

GIVEN = """
ailsa alastair alfie alistair amelie angus annabel arabella barnaby bea benedict bethan bex callum
cat cerys ciara clive cressida declan dougal esme euan evie ewan ewen felicity fergus finlay finn
fiona fraser freya gareth gemma geoff giles gill glenys graeme guy hamish hettie humphrey iain
imogen isla isobel ivor jacinta jemima jez jonny jonty jude kat keeley keir keiran kerry-ann
kieran kirsty kit lachlan leonie lexi liam maddie martyn meg mick micky milly moira montague morag
murdo nerys niall nicky nicola oswald paddy patience philippa phillipa pippa poppy prudence reece
reg rhian rhona rhys roddy roly rowan seamus sian steph susannah tamsin tess theo tilly val viv
vivienne wes zac zach zara
aled alun alwyn aneurin angharad anwen arwel bedwyr beti branwen bronwen bryn cai caradog carwyn
catrin ceri dafydd dai delyth dewi dilwyn efa eifion eirian eirlys elen eleri elin eluned emlyn
emyr euros ffion geraint gerallt gethin glyn gruffydd guto gwenda gwenllian gwilym gwyn gwyneth
hefin heledd huw hywel idris iestyn ieuan ifan ifor illtud iolo iorwerth islwyn iwan jac lleucu
llew llinos llyr llywelyn lowri macsen mair mali manon mared marged meinir meirion mererid meurig
mihangel morfudd myfanwy nia non olwen osian owain rhiannon rhodri rhun rhydian rhŷs sioned siwan
siân tegid tegwen teleri tomos trystan tudur wyn
aidan ailbhe ailidh ailish aine aisling alasdair aly aoibheann aoibhinn aoife ardal beathag
blathnaid bláthnaid breda brid brigid bronagh bríd cahal cahir cailean caitlín caitriona caitríona
calum caoimhe cathal catriona cian ciaran ciarán cillian clodagh coinneach colm colman conal
conall concepta conchobhar conor cormac cáit daire daithi darragh dearbhla derbhla dermot dervla
diarmaid diarmuid donal donncha dympna dáithí eabha eamon eamonn eilidh eilis eimear eithne emer
enda eoghan eoin fachtna feargal fearghas fergal fiachra fidelma finbar fintan fionn fionnuala
fionnán gearoid gearóid gobnait grainne greer gregor gráinne iarla iarlaith innes irvine islay
jamesina jarlath killian kirsteen kirstin lorcan lorcán lorne macdara maeve mairead mairi majella
maolíosa mhairi micheál morven muir muireann muiris máiréad méabh naoise neasa niamh nuala oisin
oisín orla orlaith padraic padraig padraigh pauric peadar proinsias pádraic pádraig rab ranald
risteárd roisin rona ronan ruairi ruairidh ruairí ruaridh ríona róisín rónán sadhbh saoirse seanan
seán seóirse shona sile sinead sinéad siobhan siobhán sorcha struan séamus síle tadhg teige
tiarnan tomás torquil treasa turlough ultan áine éabha éamon éanna éilis étaín íde órla úna
aamir aanya aarav aarti aasha abbas abhishek abida adeel aditi aditya adnan aftab afzal ahsan ajay
ajit akash akbar akhil akshay aliya alka altaf aman amar amardeep ambreen amina amir amit amita
amrit amrita anand ananya anas anika anil anila anjali anjana anju ankita ansar anup anuradha
anwar aparna arif arjun arshad arti arun aruna arvind asad asha ashfaq ashok ashraf ashwin asif
asim asma atif atiq avinash ayaan ayesha azhar aziz babar balbir baljit balwinder bashir bhavna
bilal bina bushra chetan daljit danish deepa deepak deepika dev devi devika dilip dinesh dipti
divya ehsan faisal faiza farah fareed farhan farida farooq farzana fazal feroz gagandeep ganesh
gaurav gauri geeta girish gita gopal govind gurdeep gurdip gurinder gurmeet gurpreet habib haleema
halima hamid hamza hardeep hari harish harjit harminder haroon harpreet harsha hassan hema
hemant hina huma humayun humza imran inderjit indira indu iqbal irfan irshad ishaan ishfaq ismail
jagdish jagjit jameela jamil jasbir jaspreet jasvinder javed javid jaya jayant jayesh jitendra
junaid jyoti kabir kailash kalpana kamal kamaljit kamran karan karim kashif kaushik kavita kavya
khadija khalid khalida khurram kiran kishore komal krishna krishnan kuldeep kulwinder kumar kunal
lakshmi lalit lata latif leela madhu mahesh mahmood majid malik mamta mandeep maninder manish
manisha manjit manmohan manoj mansoor maryam masood mazhar meena meenakshi meera megha mehmood
mehreen mehul mohan mohini mohsin moin mukesh mumtaz munawar munir munira murtaza musa mushtaq
nabeel nadeem naeem naheed naila nalini nandini narendra naresh nargis narinder nasir nasreen
navdeep naveed naveen navin nazia nazir neelam neeraj neeta neha nikhil nilesh nimra nisha nishant
nitin noor nusrat padma pankaj parag paramjit parminder parveen pawan pooja prabhjot prakash
pranav prasad prashant pratap pratibha praveen preet preeti prem priti priya priyanka puja puneet
purnima qamar qasim radha radhika rafiq raghav rahat raheel rahim rahul raj raja rajan rajat
rajeev rajendra rajesh rajinder rajiv rajni rakesh rama raman ramesh rana ranbir ranjan ranjit
rasheed rashid rashida rashmi ravi ravinder razia reema rehana rehman rekha renu reza riaz rishi
ritu riya rizwan rohan rohini rohit roshan rubina rukhsana rupa rupal rupinder ruqayyah saad saba
sabir sadia sadiq saeed safdar safiya sahil saif saima saira sajid sajida saleem salim salma
sameer samina samir sana sandeep sangeeta sanjana sanjay sanjeev sarfraz sarita satish satnam
satya saurabh seema shabana shabbir shabir shahid shahida shahnaz shakeel shakil shalini shamim
shamima shankar shanthi sharmila shashi shazia sheela sheikh sherin shilpa shireen shiv shivani
shoaib shobha shreya shubham shyam siddharth simran sita sneha sobia sonal sonali srinivas subhash
sudha sudhir sukhdev sukhjit sukhwinder sulaiman sultana sumaira suman sumit sunil sunita suresh
surinder surjit surya sushil sushma swati syed tahir tahira talat tanveer tanvi tariq taslima
tasneem tejal trupti uday uma umar umer usha usman uzma vandana varsha varun vasant venkat vidya
vijay vikas vikram vikrant vimal vina vinay vineet vinod vipul vishal vivek waheed waqar waseem
wasim yash yasir yasmeen yasmin yousaf yusuf zafar zaheer zahid zahida zahra zain zainab zakir
zarina zeenat zubair zulfiqar
abdallah abdel abdelkader abdi abdirahman abdul-rahman abdulaziz abdulla abdullah abdulrahman abu
adel adil ahmet aicha ala alaa amal amani amin amira amr aya ayman ayse ayşe aziza badr baha
bashar basma bassam burak cem cemal ebru elif emine emir emre esra fadi fadia fahad farid faridah
fariha faris fatemeh fatma fawzi feras firas fuad ghada ghassan habiba hadi hadiya hafsa haitham
hakan hakim hala hamad hamdi hamed hana hanan hani hania haris hasan hatice haya haytham hesham
hiba hind hisham huda husam hussain hussein ibrahim ibtisam ilham iman imane intisar issa jaber
jafar jalal jamila jasim jassim javad jawad kader kadri kamel karima kerem khaled khalifa khalil
laila lamia latifa layla lubna lujain maha mahdi mahmoud majed malak manal mansour marwa marwan
maysa mehdi mehmet mehran merve mohamad mohsen moussa muhammad muna murad mustafa nabil nabila
nada nader nadir naima nasser nawal nazanin nazar nesrin nida nizar noora nour noura nur omer
osama othman parisa qassim rabia rami rania raouf rasha razan reem rima riyad ruba sabah said
salah saleh salem salman sama samar samer sami samia samira sawsan selim serkan shadi shadia
sherif shirin soraya suad suha suhaila suleiman sultan taha tamer tarek wael wafa waleed walid
wassim yahya yara yasin yasser yazan yousef youssef zaid zaki zaynab zein zeinab ziad zuhair
abebe abena abeni abiodun abiola abosede adaeze adanna adaobi ade adebayo adebola adedayo adeola
adesola adewale adjoa adunni afia afua ajoke akin akinola akosua akua akwasi amadi amaka amara
ameyo aminata amma anthonia asante awa ayo ayodele ayomide ayotunde babajide babatunde bamidele
bayo berhane binta blessing bola bolanle boluwatife bukola busisiwe chiamaka chidi chidinma chike
chinedu chinelo chinonso chinua chinwe chioma chipo chiwetel chuka chukwudi chukwuemeka dapo dayo
desta ebele ebere efua ejike ekene ekow emeka emmanuella enitan esi eze ezekiel ezinne fatou femi
folake folasade folu funke funmi funmilayo gbenga gifty girma godfrey hadiza haile hauwa ifeanyi
ifeoma ifunanya ige iheoma ijeoma ikenna imani iyabo jelani kamau kayode kehinde kelechi kemi
khadijah khaya kofi kojo kola kudakwashe kwabena kwaku kwame kwasi kwesi lerato lindiwe lungile
makena mandla mariama mensah modupe mpho mustapha mwangi nana nandi ndidi ngozi njeri nkechi nkem
nkiru nkosana nnamdi nneka nomvula nonso nosipho ntombi nyasha obi obinna odunayo ogechi okechukwu
olabisi olamide olayinka olu oluchi olufemi olumide oluseun oluseyi oluwaseun oluwatobi omolara
omotola onyeka opeyemi osagie osaze oumar ousmane oyin oyinkan rashidat rotimi rudo rutendo sade
salif segun sekou seun shola sibongile simba sindisiwe siphiwe sipho siyabonga sizwe sola tafadzwa
taiwo tandi tatenda temi temitope tendai thabo thandeka thandi thandiwe themba thulani titilayo
tobi tola tolu tope tunde tunji uche uchenna udoka ugo ugochi uju uzoma vusi wambui wande wangari
wanjiru wole yaa yaw yemi yetunde yinka zanele zodwa zuri
aiko akane akiko akira anh ayako ayumi bao bing chae chen cheng chiara chihiro chun daichi daisuke
dao duc eiji emi eun fei feng fumiko gang guang hai hao haruka haruki haruto hee hideki hiro
hiroki hiroko hiroshi hong hua huan hui huong hye hyun jae jia jian jiang jiayi jie jiho jin jing
jingyi jisoo jun junichi junko kaede kaito kana kaori katsu kazuki kazuo keiko kenichi kenji kenta
khanh kiyoshi koji kumi kwang kyoko kyung lei li lian liang lien lin ling linh liu makoto mariko
masaaki masahiro masako masao mayumi megumi meilin michiko midori mihoko minh minho minji misaki
miyuki nam naoki naoko nga ngoc nguyen nobuko noriko osamu pei peng phuong ping qi qiang qing quan
quang quoc quynh reiko rin rong ru rui ryo ryota sachiko sakura san satoshi sayaka seiji seo seung
shan shanshan sheng shigeru shin shinji shinya shiro shizuka shun siew soo sora su ta tae taeyang
takashi takeshi takumi takuya tam tao tatsuya tetsuya thao thi thu tomoko toru toshi trang trung
tsuyoshi tuan wei weijia wen xia xiang xiao xiaoming xin xinyi xiu xu xue yan yang yasuko yi
yichen ying yoko yoon yoshi yoshiko yoshio yu yuan yue yui yuka yuki yukio yuko yumi yun yuna
yusuke yuta yutaka ze zhe zhen zheng zhi zhiwei zhong
agata agnieszka aivaras aleksandar aleksander aleksandra aleksei alena alexei aliaksandr alicja
alla anastasiia anatoly anca andrei andrej andrey andrius andriy andrzej aneta ania antonina
arkadiusz artem artur aušra bartek bartosz beata biljana bogdan bogna bohdan borys bozena božena
branka cezary cosmin cristian dagmar danuta daria dariusz darya dejan dimitar dimitri dmitri
dmitry dmytro dominik dorota dragan dusan eglė ekaterina elzbieta elżbieta eugen evgeny ewa
ewelina filip florin franciszek frantisek galina georgi gheorghe gintaras goran gosia grazyna
grażyna grigory grzegorz halina hanka henryk igor ihor ilie ilona ilya inga ioana ionut irena
irina iryna iulia ivana iveta ivo iwona izabela jacek jadwiga jakub janina janusz jarek jaroslav
jaroslaw jarosław jelena jerzy jiri jiří jolanta jozef jurate justyna józef kacper kamil kamila
karel karolina kasia katarzyna kateryna katya kinga klara klaudia konrad konstantin krystyna
krzysztof ksenia laszlo lech leszek lev liudmila ljubica lubomir lucyna ludmila lukas lukasz
lyudmila lászló maciej maciek maja maksim malgorzata marcin marek marija mariusz marko martyna
maryna marzena matej mateusz matija małgorzata michal michał mihai mihail mikhail mikolaj mikołaj
milan milena milica milos miloš mira mirela miroslav miroslaw mirosław mykola nadezhda nataliia
natalya nikola nikolai nikolay oksana oleg oleh oleksandr oleksandra oleksii olena ondrej ondřej
patryk pavel pavlo pawel paweł petr petro petru piotr plamen przemek przemyslaw radek radka
radosław radu rafal rafał raluca razvan roksana ruslan ryszard sandor sergei sergey sergiy serhii
serhiy simona slavica slawomir snezana sofija stanislav stanislaw stanisław svetlana svitlana
sylwia szymon sándor sławomir tadeusz taras tatyana tetiana tomasz tomáš urszula vaclav vadim
valentyna valeriy vasile vasyl veronika viktor viktoria vitalii vitaly vlad vladimir vladislav
vojtech volodymyr vyacheslav waldemar weronika wieslaw wiktor wiktoria wioletta witold wladyslaw
wojciech wojtek yaroslav yelena yevgeny yulia yuliya yuri yuriy zbigniew zdenek zofia zoltan
zoltán zosia zsolt zuzana zuzanna zygmunt łukasz željko
agustín aitana aitor alain alessandra alessandro alessia alexandre almudena alonso anders andrés
anke anneliese annika ansgar antonella ariadna arnaud arne asunción aurelie aurélie axel belén
benjamín benoit benoît birgit bjorn björn bjørn camila carolina caterina clemente clotilde
concepción conchita cristiano cristóbal césar dagny danilo dieter dimitra dimitris domenico eleni
elisabetta elke enrica enzo etienne evangelos ezequiel fabien fabio fabrizio federica fermín
fernanda filippo flavia florian francesco franco franz françois françoise freja frida friedrich
félix gabriele gael gaston gaëlle georgios gerhard germán giacomo gianluca gianni gilles giorgio
giovanna giulia giulio giuseppe grete gudrun guido guillaume gunnar günter hanne harald heike
heinrich helmut henri henrik hermann hernán holger horst hortensia héctor hélène ilaria inge ingo
inmaculada inés itzel iván jacobo jesús jimena joachim joana joao joaquín johan johann johannes
jordi josé joão julien julieta jurgen jérôme jörg jürgen karsten katarina katerina kathrin katja
katrin kerstin klaus knut konstantinos kristian laetitia lars laure laurent linnea lisbeth livia
lotte luc luca luciana lucía ludovic ludwig luigi luiz lydie magali magnus maite manfred marcello
margherita margrit marilena marit marte maría massimo mateo mathias mathieu mathilde matteo
matthias mattias matías maurizio maxime merete mette mikael mikkel mireille mirko montserrat
morten máximo mónica nadège niccolò nicolás niels nieves niklas nikos nils noelia noemí odette
olaf olav olivier ottavia paloma paola paolo pascal patricio patrizia paulo pelle penélope
philippe pietro priscila raffaele raimundo ramón raúl reinhard remedios renato rené riccardo rikke
rocío rolf romain román rosalía rubén rune sabine saúl sebastien sebastián severine signe silke
simonetta siri sofie sofía solange solveig soren stefania stefano steffen stephane stéphane sven
sylvain sylvie sébastien sören teodoro thierry thor thérèse tiago tobias tommaso torsten trine
ulla ulrich ulrike umberto ute uwe valentín valérie vasilis verena verónica vincenzo virginie
vittoria volker víctor werner wilhelm wolfgang ximena xochitl yann yannick yannis yves zoraida
álvaro ángel ángela émilie étienne óscar
afioga aharon aleki anansi anat aperahama arapeta ari aroha asher avi aviva awhina baruch benyamin
boaz chaim chana chaya clovis cuthbert delroy desrene devorah dov earlston efraim eitan eliana
elisheva everton faleolo fetu filipo gad gideon glenroy golda hadassah hemi hene heni hera hine
hinemoa hinewai hoani hohepa hone hunia ihaia ioane iosefa irihapeti isileli israel kahu kahurangi
kiri kora lagi lani losa mafi maia malakai malia malka manaia mania marama masina materoa matiu
meir mele menachem mendel mere mihi mikaere moana mordechai mosese moshe naftali neville ngahuia
ngaire nikau nikora nir noa noam ofer oren oriana orit paora paratene patariki pele petelo piripi
pita rafi rangi rangimarie rawiri rewi rikihana ripeka rivka ropata ruia ruihi rāwiri sefina sefo
semisi shai shanice sherene shira shlomo shmuel shoshana simcha sina sione siosaia tala tali talia
tama tamar tamati tangaroa tavita tevita tiare tipene tova tui turei tzipora tāne uri vaea viliami
waimarie waiora wairemu whetu wiremu yaakov yael yehuda yitzhak yonatan yosef zalman zeta zev zvi
abdelaziz abdelbaki abdelfattah abdelhamid abdelmadjid abdelmalek abderrahmane abdou abdoulaye
abdourahmane abdulrahim abhijit abhinav abubakar adama adamu adaora adekunle adelani ademir
ademola adenike adesua adeyemi adilson afolabi agung agus ahmadi ahmadou aissatou akhilesh akihiko
akinwumi akram alassane aleksandr alioune alok amadou aminu amitabh ammar amol anahí anirudh ankit
anuja anupam anurag aqeel arkady asuka atiku atul aung aymen ayub ayuba azamat azeez azizah azman
aécio babatope bakary bakhyt baldomero balogun bambang bayu belkacem bello benicio bharat bhaskar
bijay biplab bolívar boyko branko braulio budi camilo candela chandrika cheikh chibuike chibuzo
chidera chie chigozie chika chima chimamanda chisom ciro constanza damián danijel darko darío
dauda debasish demba denys devendra dhruv diallo dilma diosdado djibril djoko dmitriy ebenezer
ebrima efraín eko elías emiliano emomali endang enoch evo fabián facundo fadli fahmi fajar fanta
farai farouk fatimah fatoumata fausto fiifi flavio florencia fouad fumio gastón gautam gennady
geraldo getachew gilma giselle goodluck guilherme hamidou haruna hatem hawa hazem hebe hendra
hicham hideo hikaru himanshu hiroaki hirokazu hiroyuki hitomi hosni houari houda htin ibrahima
ichiro idrissa idrus ignacia ikechukwu imad indra irwan isam isamu ismaila issoufou ivica jabulani
jacinto jair jairam jide joaquim joko jokowi jovan juscelino kabiru kadhim kais kamla kapil kartik
kassym katsuya kazuhiro kazuko keisuke keshav khaleda khalilou khamis koichi kolade krasimir kunle
kweku kyaw lamin lamine lautaro leandro leonid lisandro liudmyla luana lukman lwin macky madani
madhav mahamadou mahamat mahathir mahendra mahinda maithripala malek mamadou mamadu mamata manju
maricel martín masaru masashi masato masayuki mattar maung maximiliano mayawati megawati melina
milind minoru mishal mitsuru modou mohamadou mohammadu mohd mokgweetsi mostafa mouhamed mourad
muhammadu mukhtar mukul muntadhar murtala mutlaq mwai mya naguib nahla nahuel najib nanami naoto
narayan nawaf nayib nirmala nitish nkosazana noboru nobuo nurlan nuru nurul nyambura nélida néstor
oby odile odinga oladipo oleksiy olufunke olusegun omran oumou parth perpetua petar prabhat
prabowo pradeep pramod pranab prayut putri rachid radovan raed raila rajnath ramzan ranil riad rie
rina rizal romina rudi rukmini sachin sadhguru sadio saidou salihu salisu sanusi satoru savita
seydou shailesh sharad shavkat shikha shinichi shinzo shivam shoichi shota shwe sibusiso sidiki
silvina siphokazi siti slamet slobodan smita smriti souleymane sourav suhail sukarno susilo susumu
suu swapna tadashi taher takahiro takako takayuki talal tamim tareq tarun taufik teguh tejas teruo
thaksin thein thura tijani timur tomohiro tomoyuki toshiaki toshihiro toshio tosin tsutomu tun
uhuru ujjwal ulises umaru valentyn valery vanesa vasily vibha vipin vishnu vuk wahyu wale widodo
wissam yakubu yamila yanto yashwant yassine yasuhiro yasuo yegor yogesh yogi yoshihide yoshihiro
yosuke younes yousuf yudi yuichi yuji yukiko yumiko yuriko zaw zayed zeya zoran zoubeir zubairu
zulema zurab
"""
