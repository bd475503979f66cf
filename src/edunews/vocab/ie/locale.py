"""Words and places that tell whose news a text is. Sorted."""

from edunews.vocab.entries import PlaceEntry
from edunews.vocab.pages import LocaleEntry

__all__ = ["ROWS"]

# fmt: off
WORDS = (
    "An Garda Síochána", "boards of management", "CAO", "DEIS", "Dáil", "Fianna Fáil",
    "Fine Gael", "gaelscoil", "gaelscoileanna", "Gaeltacht", "Gardaí", "gardaí", "HSE",
    "Junior Cert", "Junior Cycle", "Leaving Cert", "Leaving Certificate",
    "Minister for Education", "Oireachtas", "Seanad", "Sinn Féin", "SNAs",
    "special needs assistants", "Taoiseach", "TD", "TDs", "third-level", "transition year",
    "Tánaiste",
)
PLACES = (
    "Cavan", "Clare", "Co Clare", "Co Cork", "Co Donegal", "Co Dublin", "Co Galway", "Co Kerry",
    "Co Mayo", "Co Meath", "Cork", "Donegal", "Dublin", "Galway", "Ireland", "Kerry", "Kildare",
    "Kilkenny", "Laois", "Leitrim", "Limerick", "Longford", "Louth", "Mayo", "Meath",
    "Monaghan", "Offaly", "Roscommon", "Sligo", "Tipperary", "Waterford", "Westmeath",
    "Wexford", "Wicklow",
)
# fmt: on

ROWS = (
    *(LocaleEntry(word, "IE") for word in WORDS),
    *(PlaceEntry(name, country="IE") for name in PLACES),
)
