"""Bodies of many countries."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "",
    """
Al Jazeera | - | media
Aldi | - | company
Amazon | - | company
Anthropic | - | company
Apple | - | company
Barclays | - | company
Bloomberg | - | media
Boston Consulting Group | BCG | company
Cambridge University | - | university | University of Cambridge
Council of Europe | - | international
Coursera | - | company
Deloitte | - | company
Der Spiegel | - | media
Deutsche Welle | - | media
Disney | - | company
Duolingo | - | company
Education International | EI | union
El País | - | media
Ernst & Young | EY | company
European Commission | - | international
European Court of Human Rights | - | court
European Parliament | - | international
European Union | - | international
Facebook | - | company
GEMS Education | - | company
Global Partnership for Education | GPE | international
Google | - | company
HSBC | - | company
Human Rights Watch | HRW | campaign
IBM | - | company
IKEA | - | company | Ikea
International Baccalaureate Organization | IB | exam board | IBO
International Labour Organization | ILO | international
International Monetary Fund | IMF | international
Kellogg's | - | company
KPMG | - | company
Le Monde | - | media
Lidl | - | company
Malala Fund | - | charity
McDonald's | - | company
McKinsey | - | company | McKinsey & Company
Meta | - | company
Microsoft | - | company
Médecins Sans Frontières | MSF | charity
Netflix | - | company
OpenAI | - | company
Organisation for Economic Co-operation and Development | OECD | international
Oxfam | - | charity
Oxford University | - | university | University of Oxford
Oxford University Press | OUP | company
Plan International | - | charity
PricewaterhouseCoopers | PwC | company
Red Cross | - | charity
Reuters | - | media
Samsung | - | company
Santander | - | company
Save the Children | - | charity
Spotify | - | company
Starbucks | - | company
TikTok | - | company
Twitter | - | company
Uber | - | company
United Nations | UN | international
United Nations Children's Fund | UNICEF | international | Unicef
United Nations Educational, Scientific and Cultural Organization | UNESCO | international | Unesco
United Nations Relief and Works Agency | UNRWA | international
World Bank | - | international
World Economic Forum | WEF | international
World Health Organization | WHO | international | World Health Organisation
YouTube | - | company
Zoom | - | company
""",
)
