"""Places that are taken for nobody's name, sorted; those that tell a country stand with it."""

from edunews.vocab.entries import PlaceEntry
from edunews.vocab.tables import phrases

__all__ = ["ROWS"]

PLACES = """
Aberdeenshire; Aberystwyth; Abu Dhabi; Abuja; Accra; Addis Ababa; Afghanistan; Africa; Albania;
Albany; Albuquerque; Aleppo; Algeria; Algiers; Alice Springs; Almaty; America; Amman; Amritsar;
Amsterdam; Anchorage; Andalusia; Andorra; Anglesey; Angola; Ankara; Antigua; Antrim; Argentina;
Armagh; Armenia; Asia; Asmara; Assam; Astana; Athens; Athlone; Austin; Austria; Ayrshire;
Azerbaijan; Baghdad; Bahamas; Bahrain; Baku; Bali; Bamako; Bangalore; Bangkok; Bangladesh; Bangor;
Barbados; Barcelona; Barnet; Barnsley; Basel; Basildon; Basra; Bath; Baton Rouge; Bavaria; Bedford;
Bedfordshire; Beijing; Beirut; Belarus; Belgium; Belgrade; Belize; Benin; Berkshire; Berlin;
Bermuda; Berwick; Bethlehem; Bexley; Bhutan; Bihar; Bilbao; Birkenhead; Blackburn; Blackpool;
Bogota; Bogotá; Boise; Bolivia; Bolton; Bordeaux; Bosnia; Botswana; Bournemouth; Bratislava;
Brazil; Brighton; Britain; British Columbia; Bromley; Bronx; Brunei; Brussels; Bucharest;
Buckinghamshire; Budapest; Buenos Aires; Buffalo; Bulgaria; Burkina Faso; Burma; Burnley; Burundi;
Bury; Busan; Cairo; Calcutta; Calderdale; Calgary; Cambodia; Cambridge; Camden; Cameroon; Canada;
Canterbury; Cape Town; Cape Verde; Caracas; Carlisle; Carlow; Casablanca; Catalonia; Cebu; Central
African Republic; Ceredigion; Chad; Charleston; Charlotte; Chattanooga; Cheltenham; Chennai;
Chester; Chesterfield; Chiang Mai; Chile; China; Chongqing; Cincinnati; Cleveland; Colchester;
Colombia; Colombo; Columbus; Comoros; Conakry; Congo; Connacht; Copenhagen; Costa Rica; Crawley;
Crete; Crimea; Croatia; Croydon; Cuba; Cyprus; Czech Republic; Czechia; Dakar; Dallas; Damascus;
Dar es Salaam; Darfur; Darlington; Delhi; Denmark; Derby; Des Moines; Dhaka; District of Columbia;
Djibouti; Doha; Dominican Republic; Doncaster; Donetsk; Dubai; Dudley; Dumfries; Dundalk; Durban;
Durham; East Anglia; East Midlands; East Sussex; East Timor; Eastern Cape; Ecuador; Edmonton;
Egypt; El Paso; El Salvador; Enfield; Ennis; Entebbe; Equatorial Guinea; Eritrea; Estonia;
Eswatini; Ethiopia; Europe; Exeter; Falkirk; Fermanagh; Fiji; Finland; Florence; Fort Worth;
France; Frankfurt; Freetown; Fresno; Fujian; Fukuoka; Gabon; Gaborone; Gambia; Gateshead; Gauteng;
Gaza; Geneva; Georgia; Germany; Ghana; Gibraltar; Glamorgan; Gloucester; Goa; Gold Coast; Great
Britain; Greater London; Greater Manchester; Greece; Greenland; Greenwich; Grenada; Grimsby;
Guangdong; Guangzhou; Guatemala; Guernsey; Guildford; Guinea; Guinea-Bissau; Gujarat; Guyana;
Hackney; Haiti; Halifax; Hamilton; Hanoi; Harare; Haringey; Harlem; Harlow; Harrogate; Hartford;
Hartlepool; Hastings; Havana; Hebei; Hebron; Helsinki; Henan; Hereford; Herefordshire; Hiroshima;
Ho Chi Minh City; Hollywood; Honduras; Hong Kong; Honolulu; Huddersfield; Humberside; Hunan;
Hungary; Hyderabad; Iceland; Incheon; India; Indianapolis; Indonesia; Inverness; Ipswich; Iran;
Iraq; Islamabad; Isle of Man; Isle of Wight; Islington; Israel; Istanbul; Italy; Ivory Coast;
Jacksonville; Jakarta; Jamaica; Japan; Jeddah; Jersey; Jerusalem; Johannesburg; Johor; Kabul;
Kampala; Kandahar; Kansas City; Karachi; Karnataka; Kashmir; Kathmandu; Kazakhstan; Kensington;
Kenya; Kerala; Khartoum; Kiev; Kigali; Kingston upon Thames; Kinshasa; Kiribati; Knowsley; Kolkata;
Korea; Kosovo; Krakow; Kuala Lumpur; Kurdistan; Kuwait; Kuwait City; KwaZulu-Natal; Kyiv; Kyoto;
Kyrgyzstan; Lagos; Lahore; Lambeth; Lancaster; Laos; Las Vegas; Latin America; Latvia; Lebanon;
Leinster; Lesotho; Letterkenny; Lewisham; Liberia; Libya; Liechtenstein; Lima; Limpopo; Lincoln;
Lisbon; Lithuania; Llandudno; Llanelli; Londonderry; Long Beach; Long Island; Louisville; Luanda;
Lucknow; Lusaka; Luton; Luxembourg; Lyon; Macau; Macedonia; Madagascar; Madrid; Maharashtra;
Malawi; Malaysia; Maldives; Malta; Managua; Manhattan; Manila; Manitoba; Maputo; Margate;
Marrakech; Marseille; Marshall Islands; Mauritania; Mauritius; Maynooth; Mecca; Merthyr Tydfil;
Mexico; Mexico City; Miami; Micronesia; Middle East; Middlesbrough; Middlesex; Midlands; Milan;
Milton Keynes; Mindanao; Minneapolis; Mogadishu; Moldova; Monaco; Mongolia; Monmouthshire;
Monrovia; Montenegro; Montevideo; Montreal; Morocco; Moscow; Mozambique; Mumbai; Munich; Munster;
Myanmar; Nagasaki; Nagoya; Nairobi; Namibia; Nanjing; Napier; Naples; Nauru; Nepal; Netherlands;
New Brunswick; New Delhi; New England; New York City; Newark; Newfoundland; Newham; Newport;
Nicaragua; Niger; Nigeria; North America; North Korea; North Macedonia; North Yorkshire;
Northampton; Northamptonshire; Norway; Norwich; Nova Scotia; Nunavut; Oakland; Odesa; Oklahoma
City; Oldham; Omaha; Oman; Ontario; Orkney; Orlando; Osaka; Oslo; Ottawa; Oxford; Pakistan; Palau;
Palestine; Palm Beach; Panama; Papua New Guinea; Paraguay; Paris; Pembrokeshire; Penang; Perth;
Peru; Peshawar; Peterborough; Philippines; Phnom Penh; Phoenix; Phuket; Pilbara; Pittsburgh;
Plymouth; Poland; Poole; Port Louis; Port-au-Prince; Portland; Porto; Portsmouth; Portugal; Prague;
Preston; Pretoria; Providence; Puerto Rico; Punjab; Pyongyang; Qatar; Quebec; Queens; Quito; Rabat;
Rajasthan; Raleigh; Ramallah; Rawalpindi; Reading; Redcar; Republic of Ireland; Reykjavik;
Richmond; Riga; Rio; Rio de Janeiro; Riyadh; Rochdale; Rochester; Romania; Rome; Rotherham;
Rotterdam; Runcorn; Russia; Rutland; Rwanda; Sabah; Sacramento; Salford; Salt Lake City; Samoa; San
Antonio; San Diego; San Jose; San Juan; San Pedro Sula; San Salvador; Sandwell; Santa Fe; Santo
Domingo; Sao Paulo; Sarajevo; Sarawak; Saskatchewan; Saudi Arabia; Scandinavia; Scarborough;
Sefton; Senegal; Seoul; Serbia; Seville; Seychelles; Shanghai; Shenzhen; Shetland; Siberia;
Sichuan; Sicily; Sierra Leone; Silicon Valley; Singapore; Skegness; Skopje; Slough; Slovakia;
Slovenia; Solihull; Solomon Islands; Somalia; South Africa; South America; South Korea; South
Sudan; South Yorkshire; Southampton; Southend; Southport; Southwark; Soweto; Spain; Spalding;
Spokane; Springfield; Srebrenica; Sri Lanka; St Albans; St Helens; St Petersburg; St. Louis; St.
Paul; Stafford; Staten Island; Stirling; Stockholm; Stockton; Stoke; Stoke-on-Trent; Stuttgart;
Sudan; Sunderland; Sunshine Coast; Suriname; Swaziland; Sweden; Swindon; Switzerland; Syria;
Taipei; Taiwan; Tajikistan; Tallinn; Tameside; Tamil Nadu; Tampa; Tanzania; Tashkent; Tbilisi;
Tegucigalpa; Tehran; Tel Aviv; Telford; Thailand; Tianjin; Tibet; Tigray; Timor-Leste; Tirana;
Togo; Tokyo; Tonga; Torbay; Toronto; Tower Hamlets; Trafford; Tralee; Trinidad; Tripoli; Truro;
Tucson; Tulsa; Tunisia; Turin; Turkey; Turkmenistan; Tuscany; Tuvalu; Tyneside; Tyrone; UAE;
Uganda; Ukraine; Ulaanbaatar; Ulster; United Arab Emirates; United Kingdom; United States; Uruguay;
Uttar Pradesh; Uzbekistan; Vancouver; Vanuatu; Vatican; Vatican City; Venezuela; Venice; Victoria;
Vienna; Vientiane; Vietnam; Vilnius; WA; Wakefield; Walsall; Waltham Forest; Wandsworth;
Warrington; Warsaw; Warwick; Warwickshire; Washington; Washington D.C.; Watford; West Bank; West
Bengal; West Sussex; West Yorkshire; Western Cape; Westminster; Westmorland; Whangarei; Whangārei;
Wichita; Wigan; Winchester; Windhoek; Winnipeg; Wirral; Wolverhampton; Worcester; Worcestershire;
Wrexham; Wuhan; Xinjiang; Yangon; Yemen; Yerevan; York; Yukon; Yunnan; Zagreb; Zambia; Zaragoza;
Zhejiang; Zimbabwe; Zurich
"""

ROWS = tuple(PlaceEntry(name) for name in phrases(PLACES))
