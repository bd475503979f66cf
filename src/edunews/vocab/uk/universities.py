"""Its universities that are named by more than their shape, or by less."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "GB",
    """
Birkbeck | - | university | Birkbeck, University of London
Edinburgh Napier University | - | university | Edinburgh Napier
Goldsmiths | - | university | Goldsmiths, University of London
Heriot-Watt University | - | university | Heriot-Watt
Imperial College London | - | university | Imperial College
King's College London | KCL | university
Leeds Beckett University | - | university | Leeds Beckett
Liverpool John Moores University | LJMU | university | Liverpool John Moores
London Metropolitan University | - | university | London Metropolitan
London School of Economics | LSE | university | London School of Economics and Political Science
Loughborough University | - | university
Manchester Metropolitan University | MMU | university | Manchester Metropolitan
Nottingham Trent University | NTU | university | Nottingham Trent
Open University | OU | university
Oxford Brookes University | - | university | Oxford Brookes
Queen Mary University of London | QMUL | university | Queen Mary
Queen's University Belfast | QUB | university
Royal Holloway | - | university | Royal Holloway, University of London
Sheffield Hallam University | - | university | Sheffield Hallam
SOAS | - | university | SOAS University of London
University College London | UCL | university
""",
)
