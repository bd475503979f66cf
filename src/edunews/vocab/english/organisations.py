"""Bodies of many countries."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "",
    """
Al Jazeera | - | media
Aldi | - | company
Amazon | - | company
Apple | - | company
Bloomberg | - | media
Cambridge University | - | university | University of Cambridge
Der Spiegel | - | media
Deutsche Welle | - | media
Duolingo | - | company
Education International | EI | union
El País | - | media
European Commission | - | international
European Parliament | - | international
European Union | - | international
Facebook | - | company
Global Partnership for Education | GPE | international
Google | - | company
Human Rights Watch | HRW | campaign
IKEA | - | company | Ikea
International Baccalaureate Organization | IB | exam board | IBO
International Labour Organization | ILO | international
International Monetary Fund | IMF | international
Le Monde | - | media
Lidl | - | company
Malala Fund | - | charity
McDonald's | - | company
Meta | - | company
Microsoft | - | company
Netflix | - | company
OpenAI | - | company
Organisation for Economic Co-operation and Development | OECD | international
Oxford University | - | university | University of Oxford
Oxford University Press | OUP | company
Plan International | - | charity
Reuters | - | media
Save the Children | - | charity
Spotify | - | company
Starbucks | - | company
TikTok | - | company
Twitter | - | company
Uber | - | company
United Nations | UN | international
United Nations Children's Fund | UNICEF | international | Unicef
United Nations Educational, Scientific and Cultural Organization | UNESCO | international | Unesco
World Bank | - | international
World Health Organization | WHO | international | World Health Organisation
YouTube | - | company
Zoom | - | company
""",
)
