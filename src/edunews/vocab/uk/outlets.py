"""Newspapers, broadcasters and agencies that its news comes from, sorted."""

from edunews.vocab.pages import OutletEntry

__all__ = ["ROWS"]

# fmt: off
NAMES = (
    "BBC", "BBC Breakfast", "BBC News", "BBC News NI", "BBC Newsnight", "BBC Radio 4",
    "BBC Radio 5 Live", "BBC Scotland", "BBC Scotland News", "BBC Wales", "BBC Wales News",
    "Belfast Live", "Belfast Telegraph", "Birmingham Mail", "BirminghamLive", "Bristol Live",
    "Bristol Post", "Channel 4 News", "Children & Young People Now", "Daily Express",
    "Daily Mail", "Daily Mirror", "Daily Record", "Daily Star", "Daily Telegraph",
    "Eastern Daily Press", "Evening Standard", "FE Week", "Financial Times", "GB News",
    "Good Morning Britain", "Good Morning Scotland", "Guardian", "Huffington Post",
    "HuffPost UK", "i Paper", "Independent", "ITV", "ITV News", "KentOnline",
    "Lancashire Telegraph", "LBC", "LDRS", "Liverpool Echo",
    "Local Democracy Reporting Service", "London Standard", "Mail Online", "MailOnline",
    "Manchester Evening News", "Metro", "Nation.Cymru", "National World", "New Statesman",
    "News Letter", "Newsnight", "Newsquest", "Newsround", "Newyddion", "Northern Echo",
    "Nursery World", "Observer", "PA", "PA Media", "PA News Agency", "PA Scotland",
    "Politics.co.uk", "Press Agency", "Press Association", "Press Association Scotland",
    "Question Time", "Radio 4", "Radio 5 Live", "Research Professional News", "Schools Week",
    "SecEd", "Sky News", "STV News", "Sunday Mirror", "Sunday Post", "Sunday Telegraph",
    "Sunday Times", "SWNS", "TalkTV", "Tes", "TES", "Tes Scotland", "The Courier",
    "The Daily Mail", "The Daily Telegraph", "The Economist", "The Ferret", "The Guardian",
    "The Herald", "The i", "The Independent", "The Irish News", "The Mail on Sunday",
    "The Mirror", "The National", "The Northern Echo", "The Observer", "The Press and Journal",
    "The Scotsman", "The Spectator", "The Standard", "The Sun", "The Sunday Telegraph",
    "The Sunday Times", "The Telegraph", "The Times", "The Yorkshire Post",
    "Times Higher Education", "Times Radio", "University World News", "UTV", "Wales Online",
    "WalesOnline", "Western Mail", "Wonkhe", "Yorkshire Post",
)
# fmt: on

ROWS = tuple(OutletEntry(name, country="GB") for name in NAMES)
