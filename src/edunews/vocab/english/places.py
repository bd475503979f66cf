"""Places that are taken for nobody's name, sorted; those that tell a country stand with it."""

from edunews.vocab.entries import PlaceEntry
from edunews.vocab.tables import phrases

__all__ = ["ROWS"]

PLACES = """
Aberdeenshire; Aberystwyth; Abu Dhabi; Abuja; Accra; Addis Ababa; Afghanistan; Africa; Albania;
Albany; Albuquerque; Algeria; Alice Springs; America; Amman; Amsterdam; Anchorage; Anglesey;
Angola; Ankara; Antrim; Argentina; Armagh; Armenia; Asia; Athens; Athlone; Austin; Austria;
Ayrshire; Azerbaijan; Baghdad; Bahrain; Bali; Bangalore; Bangkok; Bangladesh; Bangor; Barbados;
Barcelona; Barnet; Barnsley; Basel; Basildon; Bath; Baton Rouge; Bedford; Bedfordshire; Beijing;
Beirut; Belarus; Belgium; Belgrade; Benin; Berkshire; Berlin; Bermuda; Berwick; Bexley;
Birkenhead; Blackburn; Blackpool; Bogota; Bogotá; Boise; Bolivia; Bolton; Bosnia; Botswana;
Bournemouth; Brazil; Brighton; Britain; Bromley; Bronx; Brussels; Bucharest; Buckinghamshire;
Budapest; Buenos Aires; Buffalo; Bulgaria; Burnley; Bury; Cairo; Calcutta; Calderdale; Cambodia;
Cambridge; Camden; Cameroon; Canada; Canterbury; Cape Town; Caracas; Carlisle; Carlow; Ceredigion;
Chad; Charleston; Charlotte; Chattanooga; Cheltenham; Chester; Chesterfield; Chile; China;
Cincinnati; Cleveland; Colchester; Colombia; Columbus; Congo; Connacht; Copenhagen; Costa Rica;
Crawley; Crete; Crimea; Croatia; Croydon; Cuba; Cyprus; Czech Republic; Czechia; Dallas; Damascus;
Darlington; Delhi; Denmark; Derby; Des Moines; Dhaka; District of Columbia; Doha; Doncaster;
Dubai; Dudley; Dumfries; Dundalk; Durban; Durham; East Anglia; East Midlands; East Sussex; East
Timor; Ecuador; Egypt; El Paso; El Salvador; Enfield; Ennis; Eritrea; Estonia; Ethiopia; Europe;
Exeter; Falkirk; Fermanagh; Fiji; Finland; Florence; Fort Worth; France; Frankfurt; Fresno;
Gambia; Gateshead; Gaza; Geneva; Georgia; Germany; Ghana; Gibraltar; Glamorgan; Gloucester; Gold
Coast; Great Britain; Greater London; Greater Manchester; Greece; Greenland; Greenwich; Grimsby;
Guatemala; Guernsey; Guildford; Guinea; Guyana; Hackney; Haiti; Halifax; Hamilton; Hanoi; Harare;
Haringey; Harlem; Harlow; Harrogate; Hartford; Hartlepool; Hastings; Havana; Helsinki; Hereford;
Herefordshire; Hollywood; Honduras; Hong Kong; Honolulu; Huddersfield; Humberside; Hungary;
Iceland; India; Indianapolis; Indonesia; Inverness; Ipswich; Iran; Iraq; Isle of Man; Isle of
Wight; Islington; Israel; Istanbul; Italy; Ivory Coast; Jacksonville; Jakarta; Jamaica; Japan;
Jersey; Jerusalem; Johannesburg; Kabul; Kansas City; Karachi; Kashmir; Kazakhstan; Kensington;
Kenya; Kiev; Kingston upon Thames; Knowsley; Kosovo; Kuala Lumpur; Kuwait; Kyiv; Lagos; Lahore;
Lambeth; Lancaster; Laos; Las Vegas; Latin America; Latvia; Lebanon; Leinster; Lesotho;
Letterkenny; Lewisham; Liberia; Libya; Lima; Lincoln; Lisbon; Lithuania; Llandudno; Llanelli;
Londonderry; Long Beach; Long Island; Louisville; Luton; Luxembourg; Macau; Macedonia; Madagascar;
Madrid; Malawi; Malaysia; Maldives; Malta; Manhattan; Manila; Margate; Mauritius; Maynooth; Mecca;
Merthyr Tydfil; Mexico; Mexico City; Miami; Middle East; Middlesbrough; Middlesex; Midlands;
Milan; Milton Keynes; Minneapolis; Moldova; Monaco; Mongolia; Monmouthshire; Montenegro; Montreal;
Morocco; Moscow; Mozambique; Mumbai; Munich; Munster; Myanmar; Nairobi; Namibia; Napier; Nepal;
Netherlands; New Delhi; New England; New York City; Newark; Newham; Newport; Nicaragua; Niger;
Nigeria; North America; North Korea; North Yorkshire; Northampton; Northamptonshire; Norway;
Norwich; Oakland; Oklahoma City; Oldham; Omaha; Oman; Orkney; Orlando; Oslo; Ottawa; Oxford;
Pakistan; Palestine; Palm Beach; Panama; Papua New Guinea; Paraguay; Paris; Pembrokeshire; Perth;
Peru; Peterborough; Philippines; Phoenix; Pilbara; Pittsburgh; Plymouth; Poland; Poole; Portland;
Portsmouth; Portugal; Prague; Preston; Providence; Puerto Rico; Qatar; Quebec; Queens; Raleigh;
Reading; Redcar; Republic of Ireland; Richmond; Rio; Riyadh; Rochdale; Rochester; Romania; Rome;
Rotherham; Runcorn; Russia; Rutland; Rwanda; Sacramento; Salford; Salt Lake City; Samoa; San
Antonio; San Diego; San Jose; San Salvador; Sandwell; Santa Fe; Sao Paulo; Saudi Arabia;
Scandinavia; Scarborough; Sefton; Senegal; Seoul; Serbia; Seville; Shanghai; Shetland; Siberia;
Sierra Leone; Silicon Valley; Singapore; Skegness; Slough; Slovakia; Slovenia; Solihull; Solomon
Islands; Somalia; South Africa; South America; South Korea; South Sudan; South Yorkshire;
Southampton; Southend; Southport; Southwark; Spain; Spalding; Spokane; Springfield; Sri Lanka; St
Albans; St Helens; St. Louis; St. Paul; Stafford; Staten Island; Stirling; Stockholm; Stockton;
Stoke; Stoke-on-Trent; Sudan; Sunderland; Sunshine Coast; Sweden; Swindon; Switzerland; Syria;
Taipei; Taiwan; Tameside; Tampa; Tanzania; Tehran; Tel Aviv; Telford; Thailand; Tibet; Tigray;
Tokyo; Tonga; Torbay; Toronto; Tower Hamlets; Trafford; Tralee; Trinidad; Tripoli; Truro; Tucson;
Tulsa; Tunisia; Turkey; Tyneside; Tyrone; UAE; Uganda; Ukraine; Ulster; United Arab Emirates;
United Kingdom; United States; Uruguay; Uzbekistan; Vancouver; Vanuatu; Vatican; Venezuela;
Venice; Victoria; Vienna; Vietnam; WA; Wakefield; Walsall; Waltham Forest; Wandsworth; Warrington;
Warsaw; Warwick; Warwickshire; Washington; Washington D.C.; Watford; West Bank; West Sussex; West
Yorkshire; Westminster; Westmorland; Whangarei; Whangārei; Wichita; Wigan; Winchester; Wirral;
Wolverhampton; Worcester; Worcestershire; Wrexham; Yemen; York; Zagreb; Zambia; Zimbabwe; Zurich
"""

ROWS = tuple(PlaceEntry(name) for name in phrases(PLACES))
