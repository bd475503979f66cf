"""Words and places that tell whose news a text is. Sorted."""

from edunews.vocab.entries import PlaceEntry
from edunews.vocab.pages import LocaleEntry

__all__ = ["ROWS"]

# fmt: off
AU_WORDS = (
    "ATAR", "casual teachers", "Catholic Education Office", "Commonwealth funding",
    "Education Directorate", "federal government", "Gonski", "HSC", "kindy", "NAPLAN",
    "Opposition", "prac", "Premier", "preschoolers", "remote schools", "state schools", "TAFE",
    "Teachers Federation", "VCE", "Year 12s",
)
AU_PLACES = (
    "Adelaide", "Australia", "Ballarat", "Bendigo", "Brisbane", "Cairns", "Canberra", "Darwin",
    "Geelong", "Hobart", "Melbourne", "New South Wales", "Northern Territory", "NSW",
    "Queensland", "South Australia", "Sydney", "Tasmania", "Toowoomba", "Townsville",
    "Western Australia", "Wollongong",
)
NZ_WORDS = (
    "Beehive", "decile", "ERO", "hapū", "iwi", "kaiako", "kura", "kōhanga reo", "marae",
    "mokopuna", "Māori", "NCEA", "Pasifika", "rangatahi", "tamariki", "te reo", "te reo Māori",
    "tumuaki", "whānau", "wānanga",
)
NZ_PLACES = (
    "Aotearoa", "Auckland", "Christchurch", "Dunedin", "Gisborne", "Hawke's Bay",
    "Invercargill", "New Zealand", "Northland", "Otago", "Palmerston North", "Rotorua",
    "Southland", "Taranaki", "Tauranga", "Waikato", "Wellington", "Whanganui",
)
# fmt: on

ROWS = (
    *(LocaleEntry(word, "AU") for word in AU_WORDS),
    *(PlaceEntry(name, country="AU") for name in AU_PLACES),
    *(LocaleEntry(word, "NZ") for word in NZ_WORDS),
    *(PlaceEntry(name, country="NZ") for name in NZ_PLACES),
)
