"""Newspapers, broadcasters and agencies that its news comes from, sorted."""

from edunews.vocab.pages import OutletEntry

__all__ = ["ROWS"]

# fmt: off
NAMES = (
    "BreakingNews.ie", "Business Post", "Cork Beo", "Drivetime", "Dublin Live", "DublinLive",
    "Extra.ie", "Hot Press", "Independent.ie", "Irish Daily Mail", "Irish Examiner",
    "Irish Independent", "Irish Mirror", "Irish Sun", "Irish Times", "Liveline",
    "Morning Ireland", "Newstalk", "Newstalk.com", "Prime Time", "Raidió na Gaeltachta",
    "RTE News", "RTÉ", "RTÉ News", "RTÉ Radio 1", "Sunday Business Post", "Sunday Independent",
    "The Business Post", "The Irish Examiner", "The Irish Independent", "The Irish Times",
    "The Journal", "TheJournal.ie", "Today FM", "Virgin Media News",
)
# fmt: on

ROWS = tuple(OutletEntry(name, country="IE") for name in NAMES)
