"""Newspapers, broadcasters and agencies that its news comes from, sorted."""

from edunews.vocab.pages import OutletEntry

__all__ = ["ROWS"]

# fmt: off
NAMES = (
    "1News", "7NEWS", "9News", "AAP", "ABC", "ABC News", "ABC Radio",
    "Australian Associated Press", "Brisbane Times", "EducationHQ", "Guardian Australia",
    "Herald Sun", "NCA NewsWire", "New Zealand Herald", "news.com.au", "Newshub", "Nine News",
    "NZ Herald", "Otago Daily Times", "Radio New Zealand", "RNZ", "RNZ News", "SBS News",
    "Sydney Morning Herald", "The Advertiser", "The Age", "The Australian",
    "The Canberra Times", "The Conversation", "The Courier-Mail", "The Daily Telegraph",
    "The New Zealand Herald", "The Spinoff", "The Sydney Morning Herald", "The West Australian",
    "WAtoday",
)
# fmt: on

ROWS = tuple(OutletEntry(name) for name in NAMES)
