"""Newspapers, broadcasters and agencies that its news comes from, sorted."""

from edunews.vocab.pages import OutletEntry

__all__ = ["ROWS"]

# fmt: off
AU_NAMES = (
    "2GB", "3AW", "7NEWS", "9News", "AAP", "ABC", "ABC News", "ABC Radio",
    "ABC Radio National", "Australian Associated Press", "Brisbane Times", "Crikey",
    "EducationHQ", "Four Corners", "Guardian Australia", "Herald Sun", "NCA NewsWire",
    "news.com.au", "Nine News", "Radio National", "RN Breakfast", "SBS", "SBS News",
    "Sydney Morning Herald", "The Advertiser", "The Age", "The Australian",
    "The Canberra Times", "The Conversation", "The Courier-Mail", "The Daily Telegraph",
    "The Mandarin", "The Sydney Morning Herald", "The West Australian", "WAtoday",
)
NZ_NAMES = (
    "1 News", "1News", "Checkpoint", "Midday Report", "Morning Report", "New Zealand Herald",
    "Newshub", "Newsroom", "Newstalk ZB", "Nine to Noon", "NZ Herald", "Otago Daily Times",
    "PMN News", "Radio New Zealand", "RNZ", "RNZ News", "Stuff", "Te Ao Māori News",
    "The New Zealand Herald", "The Post", "The Press", "The Spinoff", "Waikato Times",
    "Whakaata Māori",
)
# fmt: on

ROWS = (
    *(OutletEntry(name, country="AU") for name in AU_NAMES),
    *(OutletEntry(name, country="NZ") for name in NZ_NAMES),
)
