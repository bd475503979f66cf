"""Its universities that are named by more than their shape, or by less."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "GB",
    """
Anglia Ruskin University | ARU | university | Anglia Ruskin
Bath Spa University | - | university | Bath Spa
Birkbeck | - | university | Birkbeck, University of London
Birmingham City University | BCU | university
Canterbury Christ Church University | CCCU | university | Canterbury Christ Church
Cardiff Metropolitan University | - | university | Cardiff Met; Cardiff Metropolitan
City St George's | - | university | City St George's, University of London
De Montfort University | DMU | university | De Montfort
Edinburgh Napier University | - | university | Edinburgh Napier
Glasgow Caledonian University | GCU | university | Glasgow Caledonian
Goldsmiths | - | university | Goldsmiths, University of London
Guildhall School of Music and Drama | - | university | Guildhall School
Harper Adams University | - | university | Harper Adams
Heriot-Watt University | - | university | Heriot-Watt
Imperial College London | - | university | Imperial College
Institute of Education | IOE | university | UCL Institute of Education
King's College London | KCL | university
Leeds Beckett University | - | university | Leeds Beckett
Leeds Trinity University | - | university | Leeds Trinity
Liverpool Hope University | - | university | Liverpool Hope
Liverpool John Moores University | LJMU | university | Liverpool John Moores
London Business School | LBS | university
London Metropolitan University | - | university | London Metropolitan
London School of Economics | LSE | university | London School of Economics and Political Science
London School of Hygiene and Tropical Medicine | LSHTM | university
London South Bank University | LSBU | university | London South Bank
Loughborough University | - | university
Manchester Metropolitan University | MMU | university | Manchester Metropolitan
Nottingham Trent University | NTU | university | Nottingham Trent
Open University | OU | university
Oxford Brookes University | - | university | Oxford Brookes
Queen Mary University of London | QMUL | university | Queen Mary
Queen's University Belfast | QUB | university
Robert Gordon University | RGU | university
Royal Academy of Music | - | university
Royal College of Art | - | university
Royal College of Music | - | university
Royal Holloway | - | university | Royal Holloway, University of London
Sheffield Hallam University | - | university | Sheffield Hallam
SOAS | - | university | SOAS University of London
Stranmillis University College | - | university | Stranmillis
University College London | UCL | university
University for the Creative Arts | UCA | university
University of Central Lancashire | UCLan | university
University of East Anglia | UEA | university
University of East London | UEL | university
University of the Arts London | UAL | university
University of the Highlands and Islands | UHI | university
University of the West of England | UWE | university | UWE Bristol
University of the West of Scotland | UWS | university
University of Wales Trinity Saint David | UWTSD | university
York St John University | - | university | York St John
""",
)
