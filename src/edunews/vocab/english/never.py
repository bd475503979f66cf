"""Words that stand in no person's name, whatever their capital, and those small ones that do."""

__all__ = ["NEVER", "PARTICLES", "STARTERS"]

# Stand at the head of a sentence, in no name at all.
STARTERS = """
a about above across after again against all almost alone along already also although always am
among an and another any anyone anything are around as asked at away back be because been before
behind being below beneath beside besides between beyond both but by can cannot commenting could
despite did do does doing down during each earlier either elsewhere else enough even ever every
everyone everything except few fewer finally first five for four from further get go had half has
have having he her here hers herself him himself his how however i if in including indeed inside
instead into is it its itself just last later least less let like likewise make many maybe me
meanwhile might mine more moreover most much must my myself near nearly neither never nevertheless
new next no nobody none nor not nothing now of off often on once one only onto or other others our
ours out outside over own part per perhaps please previously quite rather recently responding same
second secondly seven several shall she should similarly since six so some somebody someone
something sometimes soon speaking such than that the their theirs them then there therefore
these they third this those though three through throughout thus to today together tomorrow too
toward towards two under unless unlike until up upon us very via was we welcome welcoming well were
what whatever when whenever where whereas wherever whether which while who whoever whole whom whose
why will with within without would writing yes yesterday yet you your yours yourself
added adding announcing asking called calling following given noting overall read responded said
say saying says see seven tell told ten top total warned watch

january february march july september october november december feb apr aug sept sep oct nov
dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
sun christmas easter ramadan eid diwali halloween autumn spring summer winter
"""

# May stand in the name of a body, not in that of a person.
NEVER = """
afghan afghans african africans albanian algerian american americans angolan arab arabic argentine
argentinian armenian asian asians australian australians austrian azerbaijani bahraini bangladeshi
belgian black bolivian bolivians bosnian brazilian brazilians british briton britons bulgarian
cambodian cameroonian canadian canadians caribbean catholic catholics chilean chinese christians
colombian colombians congolese cornish croatian cuban cubans cypriot czech danish democrat
democratic democrats dutch ecuadorian egyptian egyptians emirati emiratis english eritrean estonian
ethiopian ethiopians european europeans filipino filipinos finnish french gaelic german germans
ghanaian ghanaians greek guatemalan haitian hindu honduran hungarian icelandic indian indians
indigenous indonesian iranian iranians iraqi iraqis irish islamic israeli italian jamaican japanese
jewish jews jordanian kazakh kenyan kenyans kiwi korean koreans kurdish kurds kuwaiti laotian latin
latino latvian lebanese liberian libyan libyans lithuanian malaysian malaysians maltese maori
mexican mongolian moroccan muslim muslims māori namibian nepalese nepali nicaraguan nigerian
norwegian omani pacific pakistani pakistanis palestinian panamanian paraguayan peruvian philippine
polish portuguese presbyterian protestant qatari republican republicans romanian romanians russian
rwandan saudi saudis scots scottish senegalese serbian serbs sikh singaporean singaporeans slovak
slovenian somali somalis spanish sudanese swedes swedish swiss syrian syrians taiwanese tanzanian
thai tibetan tongan tunisian turkish turks ugandan ugandans ukrainian ukrainians uruguayan uzbek
venezuelan venezuelans vietnamese welsh western yemeni zambian zimbabwean zimbabweans

englishman englishwoman frenchman irishman irishwoman scotsman welshman welshwoman dutchman
aboriginal academy academies act advertisement advice appendix article associate baccalaureate bbc
board boris's brexit btec btecs campus capital centre chapter committee congress
conservative conservatives constitution coronavirus council covid covid-19 dfe dáil
education exam exams facebook figure gcse gcses getty google government governments green
instagram internet it's key labour lib liberal mp mps mr mrs ms netflix nhs ofsted page pandemic
parliament photo photograph picture please pm press prime queensland question reading report
reports reuters review sats school schools section send senedd stage stem story street tables
tech term tes tiktok treasury twitter tweet union university vat video westminster whatsapp
whitehall women year years youtube zoom

answer children councils dad daughters dads families family fathers girls boys headteachers heads
kids lecturers mothers mums mum ministers money parents people principals pupils staff students
teacher teachers teaching unions workers officials figures research researchers experts critics
campaigners inspectors police residents

fe he hr ict ks1 ks2 ks3 ks4 re pe send stem sen it ai itv uk us eu un tv hm hq id ok pa vs
association source credit image
insurance international national northern southern eastern royal county state district
river lake mount north south east west upper lower greater
"""

# Stand inside names in lower case: “van den Berg”, “ap Rhys”, “de Souza”.
PARTICLES = """
ab al ap bin bint da de del della den der di dos du el ferch ibn la las le lo los san ten ter van
von y zu
"""
