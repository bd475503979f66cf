"""Its school trusts, and its schools that are named by less than their shape."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "GB",
    """
Academies Enterprise Trust | AET | school trust
Ampleforth College | - | school | Ampleforth
Ark | - | school trust | Ark Schools
Astrea Academy Trust | - | school trust | Astrea
Bedales School | - | school | Bedales
Benenden School | - | school | Benenden
Cabot Learning Federation | CLF | school trust
Charterhouse School | - | school | Charterhouse
Co-op Academies Trust | - | school trust | Co-op Academies
Creative Education Trust | - | school trust
David Ross Education Trust | DRET | school trust
Delta Academies Trust | - | school trust
Dixons Academies Trust | - | school trust
E-ACT | - | school trust | E-Act
Eton College | - | school | Eton
Fettes College | - | school | Fettes
Girls' Day School Trust | GDST | school network
GLF Schools | - | school trust
Gordonstoun | - | school
GORSE Academies Trust | - | school trust | Gorse Academies Trust
Harris Federation | - | school trust
Inspiration Trust | - | school trust
Kemnal Academies Trust | TKAT | school trust
Leigh Academies Trust | LAT | school trust
Lift Schools | - | school trust
Michaela Community School | - | school | Michaela
Millfield School | - | school | Millfield
Mossbourne Federation | - | school trust
Northern Education Trust | - | school trust
Oasis Community Learning | - | school trust | Oasis
Ormiston Academies Trust | OAT | school trust
Outwood Grange Academies Trust | OGAT | school trust
Reach2 | REAch2 | school trust | REAch2 Academy Trust
Roedean School | - | school | Roedean
Star Academies | - | school trust
Thinking Schools Academy Trust | TSAT | school trust
United Learning | - | school trust
Unity Schools Partnership | - | school trust
Windsor Academy Trust | - | school trust
Wycombe Abbey | - | school
""",
)
