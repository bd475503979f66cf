"""What the furniture of a page looks like, character by character."""

from edunews._text.pattern import pattern

MONTH = r"""(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?
    |sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"""
WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b\.?"
ORDINAL = r"\d{1,2}(?:st|nd|rd|th)?\b"
CLOCK = r"\d{1,2}(?:[.:]\d{2}){0,2}\s?(?:[ap]\.?m\b\.?|hrs?\b|h\b|m\b)?"  # 12.45  5:14am  2h
SAID = r"""(?:first|last|originally|strictly)?\s?(?:embargo(?:ed)?(?:\ until)?|published|posted
    |updated|and
    |modified|uploaded|created|filed|date|added|release[ds]?|last|on|at|of|by\ the|yesterday
    |today|issue)\b"""
ZONE = r"""(?:(?:a[cekw]|nz|[bcehimp])[sd]t|ces?t|[ecmp]t|(?:utc|gmt)(?:[+-]\d{1,2})?|z
    |central|eastern|pacific|mountain|irish|local|time)\b"""
ELAPSED = r"(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?|ago|read|reading|to|est)\b\.?"
BETWEEN = r"[\s,.:;/|·•–—()\[\]-]*+"

# A line of nothing but the words of a date, a time and a reading time.
# Published: 17:02, 12 March 2019 · Wed 3 May 2019 06.00 BST · Updated at 12.51 BST · 4 min read
RE_STAMP = pattern(
    rf"""(?:
        (?:{SAID}|{WEEKDAY}|{MONTH}|{ZONE}|{ELAPSED}|\d{{4}}-\d\d-\d\d(?:t[\d:.+-]+z?)?|\d{{4}}(?!\d)
          |{CLOCK}(?![\w])|{ORDINAL}|[ap]\.?m\b\.?)
        {BETWEEN}
    )+""",
    ignore_case=True,
)
# The place that may stand before it: LONDON, 3 May 2019
RE_PLACE = pattern(r"[A-Z][A-Z.'’ -]{2,30}+(?:,\ [A-Z][\w.]{1,20}+){0,2},?\s")
# The day in it, without which it is only a time.
RE_DAY = pattern(
    rf"""{ORDINAL}\ (?:of\ )?{MONTH}      # 3 May  22nd of March
      | {MONTH}\s{ORDINAL}                # May 3  Aug. 12
      | \b\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:\d{{4}}|\d\d)\b   # 03/05/2019
      | \d{{4}}-\d\d-\d\d                  # 2019-05-03
    """,
    ignore_case=True,
)
RE_SAID = pattern(
    r"(?:first\ |last\ )?(?:published|posted|updated)\b | (?:yesterday|today)\b | \d+\ \w+\ ago\b",
    ignore_case=True,
)
RE_POSTED = pattern(r"\d{1,2}:\d\d\s?[AP]M\ ·\ ")  # 3:07 PM · May 4, 2021, under somebody's post
RE_CRUMBS = pattern(r"(?:[\w&’'-]+(?:\ [\w&’'-]+){0,2}\s?[>»›/|]\s?)+[\w&’' -]{2,40}\Z")
RE_CLOCK = pattern(r"\d[.:]\d\d|\d\s?[ap]\.?m\b|\bago\b|\bread\b|\d[hm]\b", ignore_case=True)

# By Jo Pike · Exclusive by Jo Pike · Words: Jo Pike
RE_BY = pattern(
    r"""(?:from(?=\ [A-Z]\S+\ [A-Z]\S+\Z|\ our\ ))\s++   # From Jo Pike
      | (?!photo|picture|image|illustration|video|graphic|edit|produc|provid)  # no reporter's
        (?:[a-z-]++:?\ ){0,3} by:?\s++(?=\S)               # Analysis by Jo Pike
      | (?:words|author|reporter|report|written\ by)s?:\s++
    """,
    ignore_case=True,
)

RE_EMAIL = pattern(r"[\w.+-]++@[\w-]++\.\w")
RE_CONTACT = pattern(
    r"""\b(?:\+?\d{2,5}[ )-]*+)(?:\d{3,4}[ -]?){1,3}\b   # 020 7946 0000
      | [\w.+-]++@[\w-]++\.[\w.]++                       # press@example.org
      | https?://                                        # https://example.org
    """
)
# A line of nothing but a telephone number and whose it is: Direct line: 020 7946 0000
RE_PHONE = pattern(
    r"""(?:[A-Z][\w&’'\ -]{1,40}+[:|]\s*+)?
        (?=[+(0]|1[38]00|\d{3}[\ -]\d{3}[\ -]) [+(]?\d{2,5}[\ )(-]++ (?:\d{1,6}[\ )-]*+){1,4}\Z
    """
)
RE_COPYRIGHT = pattern(r"(?:copyright\s*+)?(?:©|\(c\))|copyright\s++(?:\d{4}|by)", ignore_case=True)
# A whole unit that is an address, a count, a handle or the end of a statement.
RE_FURNITURE = pattern(
    r"""(?:
        (?:https?://|www\.)\S++                        # https://www.example.org/news/heads
      | [\w-]++(?:\.[\w-]++){1,3}/\S*+                 # example.org/news/heads
      | [\w.+-]++@[\w-]++(?:\.[\w-]++)+               # news@example.org
      | (?:comments?|shares?|views?|likes?)\s*[(:]?\s*\d[\d.,]*k?\)?    # Comments (12)
      | \d[\d.,]*[km]?\s++(?:comments?|shares?|views?|likes?|replies|retweets?)  # 1.2k shares
      | [-–—/*\s]*+ends?[-–—/*.\s]*+                   # -ENDS-
      | (?:[\w.’'-]++,?\ ){2,10}is\ on\ (?:twitter|x|bluesky|instagram)\.?  # Jo Pike is on X.
      | (?:press\ release\ ?[–:-]\ ?)?for\ immediate\ (?:use|release)\b.{0,30}
      | (?:[\#*_=~–—•·.|-]\s?){2,}                    # ###  * * *
      | (?:[\w.’'-]++\ ){0,4}\(?@\w++\)?             # Example News @example
    )\Z""",
    ignore_case=True,
)
RE_MARKUP = pattern(r"[<{\[][\w!/\"'{\[]|[.#][\w-]++\s*\{|(?:var|function|window)\b[^.!?]*[;{(=]")
RE_LETTER = pattern(r"(?:Dear\ (?:Sir|Madam|[Ee]ditor)|SIR\b|Sir[,:;–—-]|Sir\ [–—-]|Madam[,:])")
# Letters · Letter: Stop it · Readers' letters, 3 May · Letters to the editor
RE_LETTERS = pattern(
    r"""(?:(?:your|the|our|more|reader['’]?s?['’]?)\s)?letters?(?:\ to\ the\ editor)?
        \s?(?:\Z|[:,|–—-])
    """,
    ignore_case=True,
)
RE_RESPONSE = pattern(
    r"""(?:Commenting|Reacting|Speaking|In\ response)\b(?:[^.!?“"]|\.\d){0,400}?said:
      | Responding\ to\b
    """
)
RE_QUESTION = pattern(r"(?:Q|Question|QUESTION)\s?\d{0,2}\s?[:.)–—-]\s | Q\s+(?=[A-Z])")
RE_TURN = pattern(r"[A-Z][\w.’'\ -]{0,30}:\s")  # "Tes: ", "Jo Pike: "
RE_ANSWER = pattern(r"(?:A|Answer|ANSWER)\s?\d{0,2}\s?[:.)–—-]\s | A\s+(?=[A-Z])")
