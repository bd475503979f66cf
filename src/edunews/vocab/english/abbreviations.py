"""Words whose full stop does not end a sentence, sorted."""

from edunews.vocab.entries import AbbreviationEntry

__all__ = ["ROWS"]

ROWS = tuple(
    AbbreviationEntry(form)
    for form in (
        "Apr", "Aug", "Ave", "Calif", "Capt", "Cllr", "Co", "Col", "Colo", "Conn", "Corp", "Dec",
        "Del", "Dr", "Feb", "Fla", "Gen", "Gov", "Ill", "Inc", "Ind", "Jan", "Jr", "Kan", "Ky",
        "La", "Lt", "Ltd", "Maj", "Mass", "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Mr", "Mrs",
        "Ms", "Neb", "Nev", "No", "Nos", "Nov", "Oct", "Okla", "Ont", "Ore", "Pa", "Prof", "Rep",
        "Reps", "Rev", "Sen", "Sens", "Sep", "Sept", "Sgt", "Sr", "St", "Supt", "Tenn", "Tex", "Va",
        "Vt", "Wash", "Wis", "Wyo", "cf", "est", "pp", "v", "viz", "vs",
    )
)  # fmt: skip
