"""Words whose full stop need not end a sentence, sorted within their kind."""

from edunews.vocab.entries import AbbreviationEntry

__all__ = ["ROWS"]

# fmt: off
TITLES = (
    "Adm", "Asst", "Atty", "Capt", "Cllr", "Col", "Coun", "Cpl", "Dr", "Fr", "Ft", "Gen", "Gov",
    "Hon", "Lt", "Maj", "Messrs", "Mr", "Mrs", "Ms", "Mt", "Mx", "Pres", "Prof", "Profs", "Rep",
    "Reps", "Rev", "Revd", "Sen", "Sens", "Sgt", "St", "Ste", "Supt", "cf", "v", "viz", "vs",
)
NUMBERED = (
    "Apr", "Aug", "Dec", "Feb", "Fig", "Jan", "Jul", "Jun", "Mar", "May", "No", "Nos", "Nov", "Oct",
    "Rs", "Sep", "Sept", "Tel", "Vol", "approx", "c", "ca", "ext", "p", "para", "pp",
)
OTHERS = (
    "Ala", "Ariz", "Ark", "Assn", "Ave", "Blvd", "Bros", "Calif", "Co", "Colo", "Conn", "Corp",
    "Del", "Dept", "Esq", "Fla", "Ga", "Ill", "Inc", "Ind", "Jr", "Kan", "Ky", "La", "Ltd", "Mass",
    "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ont", "Ore", "Pa", "Rd",
    "Sr", "Tenn", "Tex", "Univ", "Va", "Vt", "Wash", "Wis", "Wyo", "est", "etc",
)
# fmt: on

ROWS = (
    *(AbbreviationEntry(form, kind="title") for form in TITLES),
    *(AbbreviationEntry(form, kind="number") for form in NUMBERED),
    *(AbbreviationEntry(form) for form in OTHERS),
)
