"""Newspapers, broadcasters and agencies that its news comes from, sorted."""

from edunews.vocab.pages import OutletEntry

__all__ = ["ROWS"]

# fmt: off
AU_NAMES = (
    "7NEWS", "9News", "AAP", "ABC", "ABC News", "ABC Radio", "Australian Associated Press",
    "Brisbane Times", "EducationHQ", "Guardian Australia", "Herald Sun", "NCA NewsWire",
    "news.com.au", "Nine News", "SBS News", "Sydney Morning Herald", "The Advertiser",
    "The Age", "The Australian", "The Canberra Times", "The Conversation", "The Courier-Mail",
    "The Daily Telegraph", "The Sydney Morning Herald", "The West Australian", "WAtoday",
)
NZ_NAMES = (
    "1News", "New Zealand Herald", "Newshub", "NZ Herald", "Otago Daily Times",
    "Radio New Zealand", "RNZ", "RNZ News", "The New Zealand Herald", "The Spinoff",
)
# fmt: on

ROWS = (
    *(OutletEntry(name, country="AU") for name in AU_NAMES),
    *(OutletEntry(name, country="NZ") for name in NZ_NAMES),
)
