"""Bodies of many countries."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "",
    """
Education International | EI | union
International Baccalaureate Organization | IB | exam board | IBO
Organisation for Economic Co-operation and Development | OECD | international
Save the Children | - | charity
United Nations Children's Fund | UNICEF | international | Unicef
United Nations Educational, Scientific and Cultural Organization | UNESCO | international | Unesco
""",
)
