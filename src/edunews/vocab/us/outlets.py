"""Newspapers, broadcasters and agencies that its news comes from, sorted."""

from edunews.vocab.pages import OutletEntry

__all__ = ["ROWS"]

# fmt: off
NAMES = (
    "ABC News", "AP", "AP News", "Associated Press", "Axios", "Baltimore Banner",
    "Baltimore Sun", "Bloomberg", "Bloomberg News", "Boston Globe", "CalMatters", "CBS",
    "CBS News", "Chalkbeat", "Chattanoogan", "Chicago Sun-Times", "Chicago Tribune",
    "Chronicle of Higher Education", "CNN", "Daily Press", "Dallas Morning News",
    "Detroit Free Press", "EdSource", "EdSurge", "Education Week", "EdWeek", "Face the Nation",
    "Fox News", "Good Morning America", "Hechinger Report", "Higher Ed Dive",
    "Houston Chronicle", "Idaho Education News", "Inside Higher Ed", "K-12 Dive", "KQED",
    "Los Angeles Times", "Meet the Press", "Miami Herald", "MSNBC", "NBC", "NBC News",
    "New York Times", "Newsday", "Newsweek", "NPR", "PBS", "PBS NewsHour",
    "Philadelphia Inquirer", "POLITICO", "Politico", "ProPublica", "Reuters", "Seattle Times",
    "Star Tribune", "Stateline", "States Newsroom", "Tampa Bay Times", "Texas Tribune",
    "The 74", "The Associated Press", "The Atlantic", "The Boston Globe", "The Chattanoogan",
    "The Chronicle of Higher Education", "The Dallas Morning News", "The Denver Post",
    "The Detroit News", "The Epoch Times", "The Hechinger Report", "The Hill",
    "The New York Times", "The New Yorker", "The Oregonian", "The Philadelphia Inquirer",
    "The Seattle Times", "The Texas Tribune", "The Wall Street Journal", "The Washington Post",
    "TIME", "Tribune News Service", "U.S. News & World Report", "UPI",
    "US News & World Report", "USA Today", "USA TODAY", "Washington Post", "WBEZ", "WBUR",
)
# fmt: on

ROWS = tuple(OutletEntry(name, country="US") for name in NAMES)
