"""Common nouns that tell who or what a source is, and what else stands in marks, by kind."""

from edunews.vocab.entries import SourceNounEntry
from edunews.vocab.tables import phrases

__all__ = ["ROWS"]

# The plural ends in "s", or stands after a plus sign; nothing there: no plural.
NOUNS = {
    "data": """
analysis + analyses; audit data; calculation; census + censuses; data +; estimate; evidence +;
figure; finding; forecast; index + indexes; investigation; modelling +; number; poll; polling +;
projection; record; research +; result; statistic; study + studies; survey; tally + tallies;
tracker
""",
    "document": """
account; advert; affidavit; bill; blog post; briefing; brochure; bulletin; caption; circular;
complaint; contract; decision; document; e-mail; editorial; email; filing; guidance +; guidelines
+; indictment; inspection report; judgement; judgment; lawsuit; leaflet; letter; manifesto; memo;
message; motion; newsletter; note; notice; order; paper; petition; policy document; post; press
release; prospectus + prospectuses; release; report; resolution; review; ruling; statement;
submission; tweet; webpage; website; white paper
""",
    "group": """
academic; activist; adviser; ally + allies; analyst; author; backer; campaigner; caregiver; carer;
child + children; citizen; colleague; commentator; councillor; critic; economist; educator;
employer; expert; faculty member; family + families; father; friend; governor; graduate; guardian;
insider; lawyer; leader; lecturer; lobbyist; local; member; minister; mother; neighbor; neighbour;
observer; opponent; organiser; organizer; owner; panel; parent; participant; plaintiff;
practitioner; principal; professor; protester; provider; pupil; researcher; resident; respondent;
scholar; school leaver; scientist; source; staff +; student; superintendent; supporter; survivor;
taxpayer; teacher; trustee; tutor; undergraduate; union leader; victim; villager; volunteer; voter;
witness + witnesses; worker
""",
    "person": """
attorney; boss + bosses; chief; dad; inspector; judge; lawmaker; man + men; mom; mum; officer;
official; senator; veteran; whistleblower; woman + women
""",
    "placard": """
T-shirt; badge; banner; billboard; chant; flag; graffiti +; hashtag; headline; logo; mantra;
motto; mural; placard; plaque; poster; shirt; sign; slogan; sticker
""",
    "rating": """
adequate +; at risk +; attention needed +; effective +; excellent +; exceptional +; exemplary +;
expected standard +; failing +; good +; inadequate +; meeting expectations +; needs improvement +;
on track +; outstanding +; poor +; proficient +; quite likely +; require improvement +; requires
improvement +; satisfactory +; secure +; serious weaknesses +; special measures +; strong standard
+; strongly agree +; strongly disagree +; unsatisfactory +; urgent improvement +; very good +;
very likely +; very unlikely +; weak +
""",
    "spokesperson": """
press officer; press secretary + press secretaries; rep; representative; spokesman + spokesmen;
spokesperson + spokespeople; spokeswoman + spokeswomen
""",
    "work": """
album; anthem; book; cartoon; chapter; comic; documentary + documentaries; episode; essay;
exhibition; film; game; hymn; memoir; movie; musical; novel; opera; painting; picture book; play;
podcast; poem; programme; project; scheme; series +; show; song; story + stories; syllabus;
textbook; thesis + theses; track; volume
""",
}


def _row(kind: str, noun: str) -> SourceNounEntry:
    singular, plus, plural = (part.strip() for part in noun.partition("+"))
    return SourceNounEntry(singular, kind=kind, plural=plural if plus else f"{singular}s")


ROWS = tuple(_row(kind, noun) for kind, nouns in NOUNS.items() for noun in phrases(nouns))
