"""Words and places that tell whose news a text is. Sorted."""

from edunews.vocab.entries import PlaceEntry
from edunews.vocab.pages import LocaleEntry

__all__ = ["ROWS"]

# fmt: off
WORDS = (
    "behavior", "charter school", "charter schools", "community college", "community colleges",
    "counselor", "counselors", "county commissioners", "Democrat", "Democrats",
    "eighth-graders", "elementary school", "elementary schools", "enrollment", "enrollments",
    "FAFSA", "fall semester", "fifth-graders", "freshman", "freshmen", "GOP",
    "graduated from high school", "high schoolers", "K-12", "kindergarten", "kindergartners",
    "labor", "lawmakers", "math", "Medicaid", "middle school", "middle schools", "neighborhood",
    "paraprofessionals", "Pell Grant", "percent", "program", "programs", "Republican",
    "Republicans", "school board", "school district", "school districts", "sophomore",
    "spring semester", "Statehouse", "superintendent", "superintendents", "third-graders",
    "Title I",
)
PLACES = (
    "Alabama", "Alaska", "Arizona", "Arkansas", "Atlanta", "Baltimore", "Boston", "Brooklyn",
    "California", "Chicago", "Colorado", "Connecticut", "Delaware", "Denver", "Detroit",
    "Florida", "Hawaii", "Houston", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas",
    "Kentucky", "Los Angeles", "Louisiana", "Maine", "Maryland", "Massachusetts", "Memphis",
    "Michigan", "Milwaukee", "Minnesota", "Mississippi", "Missouri", "Montana", "Nashville",
    "Nebraska", "Nevada", "New Hampshire", "New Jersey", "New Mexico", "New Orleans",
    "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma", "Oregon", "Pennsylvania",
    "Philadelphia", "Rhode Island", "San Francisco", "Seattle", "South Carolina",
    "South Dakota", "Tennessee", "Texas", "Utah", "Vermont", "Virginia", "West Virginia",
    "Wisconsin", "Wyoming",
)
# fmt: on

ROWS = (
    *(LocaleEntry(word, "US") for word in WORDS),
    *(PlaceEntry(name, country="US") for name in PLACES),
)
