"""Styles before a name and letters after it, sorted by form. Titles that are jobs are roles."""

from edunews.vocab.entries import HonorificEntry, PostNominalEntry

__all__ = ["ROWS"]

BEFORE = (
    HonorificEntry("Adm", variants=("Admiral",)),
    HonorificEntry("Alhaji", gender="m"),
    HonorificEntry("Amir", gender="m"),
    HonorificEntry("Aunty", gender="f", variants=("Auntie",)),
    HonorificEntry("Ayatollah", gender="m"),
    HonorificEntry("Baron", gender="m"),
    HonorificEntry("Baroness", gender="f"),
    HonorificEntry("Brig", variants=("Brig Gen", "Brigadier", "Brigadier General")),
    HonorificEntry("Brother", gender="m"),
    HonorificEntry("Canon"),
    HonorificEntry("Capt", variants=("Captain",)),
    HonorificEntry("Cllr", variants=("Coun", "Councillor", "Cllrs")),
    HonorificEntry("Col", variants=("Colonel", "Lt Col")),
    HonorificEntry("Countess", gender="f"),
    HonorificEntry("Dame", gender="f", with_given=True),
    HonorificEntry("Datuk", gender="m"),
    HonorificEntry("Dr", variants=("Doctor", "Drs")),
    HonorificEntry("Earl", gender="m"),
    HonorificEntry("Emir", gender="m"),
    HonorificEntry("Emperor", gender="m", with_given=True),
    HonorificEntry("Empress", gender="f", with_given=True),
    HonorificEntry("Father", gender="m", variants=("Fr",)),
    HonorificEntry("Gen", variants=("General",)),
    HonorificEntry("Gov", variants=("Governor", "Govs")),
    HonorificEntry("Hon", variants=("Rt Hon", "Right Honourable")),
    HonorificEntry("King", gender="m", with_given=True),
    HonorificEntry("Lady", gender="f"),
    HonorificEntry("Lieutenant Governor", variants=("Lt Gov",)),
    HonorificEntry("Lord", gender="m"),
    HonorificEntry("Lord Justice", gender="m"),
    HonorificEntry("Lt", variants=("Lieutenant",)),
    HonorificEntry("Lt Gen", variants=("Lieutenant General", "Lt General")),
    HonorificEntry("Madam", gender="f"),
    HonorificEntry("Maj", variants=("Major", "Maj Gen", "Major General")),
    HonorificEntry("Maulana", gender="m"),
    HonorificEntry("Messrs", gender="m"),
    HonorificEntry("Miss", gender="f"),
    HonorificEntry("Mr", gender="m"),
    HonorificEntry("Mr Justice", gender="m"),
    HonorificEntry("Mrs", gender="f"),
    HonorificEntry("Mrs Justice", gender="f"),
    HonorificEntry("Ms", gender="f"),
    HonorificEntry("Ms Justice", gender="f"),
    HonorificEntry("Mx"),
    HonorificEntry("Pope", gender="m", with_given=True),
    HonorificEntry("Prince", gender="m", with_given=True, variants=("Crown Prince",)),
    HonorificEntry("Princess", gender="f", with_given=True),
    HonorificEntry(
        "Prof",
        variants=(
            "Professor",
            "Profs",
            "Professors",
            "Assistant Prof",
            "Assistant Professor",
            "Associate Prof",
            "Associate Professor",
        ),
    ),
    HonorificEntry("Queen", gender="f", with_given=True),
    HonorificEntry("Rep", variants=("Congressman", "Congresswoman", "Representative", "Reps")),
    HonorificEntry("Rev", variants=("Revd", "Reverend")),
    HonorificEntry("Sen", variants=("Senator", "Sens", "Senators")),
    HonorificEntry("Sgt", variants=("Sergeant",)),
    HonorificEntry("Sheikh", gender="m"),
    HonorificEntry("Sheikha", gender="f"),
    HonorificEntry("Shri", gender="m", variants=("Sri",)),
    HonorificEntry("Sir", gender="m", with_given=True),
    HonorificEntry("Sister", gender="f"),
    HonorificEntry("Smt", gender="f"),
    HonorificEntry("Sultan", gender="m"),
    HonorificEntry("Uncle", gender="m"),
    HonorificEntry("Viscount", gender="m"),
)

AFTER = tuple(
    PostNominalEntry(form)
    for form in (
        "AC", "AM", "AO", "BEM", "CB", "CBE", "CH", "CMG", "CNZM", "DBE", "DCMG", "DL", "EdD",
        "FBA", "FCCT", "FREng", "FRS", "FRSA", "GBE", "HMI", "JP", "KBE", "KC", "KCB", "LVO", "MBE",
        "MD", "MEP", "MEd", "MLA", "MLC", "MNZM", "MP", "MS", "MSP", "NLE", "OAM", "OBE", "ONZM",
        "PC", "PhD", "QC", "QPM", "QSM", "SC", "TD",
    )
)  # fmt: skip

ROWS = (*BEFORE, *AFTER)
