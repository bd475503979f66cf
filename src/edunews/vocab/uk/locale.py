"""Words and places that tell whose news a text is. Sorted."""

from edunews.vocab.entries import PlaceEntry
from edunews.vocab.pages import LocaleEntry

__all__ = ["ROWS"]

# fmt: off
WORDS = (
    "A level", "A levels", "A-level", "A-levels", "academy trust", "academy trusts", "BTEC",
    "Cllr", "Conservatives", "councillor", "councillors", "Covid inquiry", "Downing Street",
    "EHCP", "EHCPs", "Estyn", "ex-pupils", "fortnight", "free school meals", "GCSE", "GCSEs",
    "half term", "half-term", "head teacher", "headteacher", "headteachers", "Highers",
    "Holyrood", "Home Office", "key stage", "Labour", "Lib Dem", "Lib Dems",
    "local authorities", "local authority", "lollipop lady", "MAT", "MATs", "MP", "MPs", "MSP",
    "MSPs", "multi-academy trust", "mum", "mums", "nurseries", "nursery", "Ofsted",
    "pupil premium", "reception class", "Scottish Government", "Senedd", "sixth form",
    "sixth-form", "Stormont", "supply teachers", "T-level", "T-levels", "Tories", "Tory",
    "Treasury", "tuition fee cap", "Ucas", "Welsh Government", "Westminster", "Whitehall",
)
PLACES = (
    "Aberdeen", "Belfast", "Birmingham", "Bradford", "Bristol", "Cambridgeshire", "Cardiff",
    "Cheshire", "Co Antrim", "Co Armagh", "Co Down", "Co Fermanagh", "Co Tyrone", "Cornwall",
    "Coventry", "Cumbria", "Derbyshire", "Derry", "Devon", "Dorset", "Dundee", "Edinburgh",
    "England", "Essex", "Fife", "Glasgow", "Gloucestershire", "Gwynedd", "Hampshire",
    "Hertfordshire", "Hull", "Kent", "Lanarkshire", "Lancashire", "Leeds", "Leicester",
    "Leicestershire", "Lincolnshire", "Liverpool", "London", "Manchester", "Merseyside",
    "Newcastle", "Norfolk", "Northern Ireland", "Northumberland", "Nottingham",
    "Nottinghamshire", "Oxfordshire", "Pontypridd", "Powys", "Scotland", "Sheffield",
    "Shropshire", "Somerset", "Staffordshire", "Stockport", "Suffolk", "Surrey", "Sussex",
    "Swansea", "Teesside", "Wales", "West Midlands", "Wiltshire", "Yorkshire",
)
# fmt: on

ROWS = (
    *(LocaleEntry(word, "GB") for word in WORDS),
    *(PlaceEntry(name, country="GB") for name in PLACES),
)
