"""Words whose number is a name and measures nothing, sorted."""

from edunews.vocab.entries import LabelEntry

__all__ = ["ROWS"]

# "level 2", "page 12": in any case.
ANYWHERE = (
    "KS", "annex", "appendix", "article", "attainment", "category", "chapter", "clause",
    "covid", "cycle", "exam board", "figure", "form", "grade", "grades", "iPhone", "issue",
    "key stage", "key stages", "level", "levels", "paper", "paragraph", "paragraphs", "phase",
    "phases", "progress", "question", "regulation", "resolution", "round", "schedule",
    "section", "sections", "stage", "stages", "standard", "step", "table", "tier", "tiers",
    "tranche", "unit", "verse", "version", "volume", "wave", "zone",
)  # fmt: skip
# "Channel 4": only with a capital, for "on channel 4 people ..." counts people.
CAPITAL = (
    "Act", "Amendment", "Apollo", "BBC Radio", "BTEC", "Band", "Big", "Block", "Boeing", "Box",
    "Building", "CC", "Catch", "Channel", "Class", "Day", "District", "Euro", "Formula",
    "Free Schools", "Game", "Gate", "Group", "Group of", "Highway", "House Bill", "Interstate",
    "Junction", "Local", "Lot", "Mark", "Measure", "Model", "Nikkei", "No", "No.", "Nos",
    "Number", "Opinion", "Order", "PS", "Page", "Part", "Platform", "Precinct", "Proposition",
    "Public School", "Radio", "Region", "Room", "Route", "Row", "Rule", "S&P",
    "School District", "Senate Bill", "Series", "Studio", "Suite", "Super", "Terminal", "Title",
    "Type", "UKIP", "Union", "Ward", "Windows", "Wing", "World War",
)  # fmt: skip
STREETS = ("Avenue", "Close", "Crescent", "Drive", "Gardens", "Lane", "Place", "Road", "Square",
           "Street", "Terrace", "Way")  # fmt: skip

ROWS = (
    *(LabelEntry(word) for word in ANYWHERE),
    *(LabelEntry(word, capital=True) for word in CAPITAL),
    *(LabelEntry(word, after=True, capital=True) for word in STREETS),
    LabelEntry("page", most=2000),
    LabelEntry("part", most=12),
    LabelEntry("parts", most=12),
    LabelEntry("primary", most=8),
    LabelEntry("year", most=14),
    LabelEntry("years", most=14),
)
