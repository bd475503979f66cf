"""Texts that many tests read: the bundled articles, and what no newspaper would print."""

import datetime as dt
from pathlib import Path

PUBLISHED = dt.date(2024, 3, 22)

FOLDER = Path(__file__).parent.parent / "examples" / "articles"
ARTICLES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt"))}

DENSE = (
    "Ms Orr, head of Elm Academy, said on 3 May 2019 that “about one in 10” of 1,200 pupils "
    "left, up from 4.5 per cent in 2017-18. “We wait,” she added. "
)

# The long ones are smaller than what users may send; the slow suite has the full size.
NASTY = {
    "empty": "",
    "blank": " \t\r\n\u00a0\u2028 \n",
    "one mark": "“",
    "marks only": "“”‘’\"'" * 200,
    "unclosed": "She said: “we wait\n\n“and wait\n\nand he said ‘no",
    "closed twice": "“We wait”” she said.” ’’",
    "wrong way round": "”We wait“, said Ms Orr. ’no‘",
    "apostrophes": "the heads’ ’90s rock ’n’ roll o’clock '' 'tis ’tisn’t",
    "emoji": "👩‍🏫 said: “👍🏽 40 per cent 🎉” 🏴󠁧󠁢󠁷󠁬󠁳󠁿 on 3 May 2019",
    "lone surrogates": "Ms Orr \ud83d said: “we \udc00 wait”, 4\udfff0 per cent \ud800",
    "controls": "".join(map(chr, range(160))) + DENSE.replace(" ", "\x00", 5),
    "line ends": DENSE + "\r" + DENSE + "\r\n\r\n" + DENSE + "\x0b\x0c\x1c\x85\u2028\u2029" + DENSE,
    "byte order mark": "\ufeff" + DENSE,
    "right to left": "\u202e" + DENSE + "\u202c “שלום” 40% العربية",
    "combining": "e\u0301" * 500 + " said “a\u0300\u0301\u0302” 4\u03040 per cent",
    "digits of the world": "٤٠ per cent, ४० pupils, ４０％ on ３ May ２０１９, ½ ² ③ Ⅳ of pupils",
    "big numbers": f"{'9' * 5000} pupils, £{'9' * 400}bn, {'1,' * 500}000 per cent, 0.{'0' * 999}1",
    "no such days": "31 February 2023, 30/30/2023, 0/0/0000, 99999 May, 29 February 1900, 9999",
    "calendar ends": "1 January 0001, 31 December 9999, last year, in 1 year's time, 9999-00",
    "numbers only": "1 2 3.4 5,6 7-8 9/10/11 12:13 £ € $ % 14p 15k 16m 17bn 18th " * 20,
    "capitals": DENSE.upper() * 3,
    "no capitals": DENSE.lower() * 3,
    "title case": DENSE.title() * 3,
    "one long word": "x" * 20_000,
    "one long line": "said Ms Orr and " * 1_500,
    "dots": ". .. ... …. ?! !? " * 200,
    "brackets": "(" * 300 + "Ms Orr" + "]" * 300 + "(NEU) (" * 100,
    "dashes": "Ms Orr – head – of – Elm — Academy - said -- ‑ ‐ ― " * 30,
    "names": "Priya Nolan " * 400,
    "cues": "said said says told tells added according to " * 150,
    "numbers in words": "one in one in one in ten hundred thousand million half of two thirds "
    * 60,
    "months": "May March May 3 March 4 may march on Monday Tuesday " * 80,
    "html": '<p onclick="x">“&amp; <script>alert(1)</script>”</p> said Ms O\'Neil & Co',
    "dense": DENSE * 5,
}
