"""From edunews facts to the forms that the gold sets' scorers take, one module a set."""

from adapters.dates import dates
from adapters.news import news
from adapters.people import people
from adapters.quotes import quotes
from adapters.records import country, day
from adapters.statistics import statistics

__all__ = ["FAMILIES", "country", "day", "news"]

FAMILIES = {"quotes": quotes, "people": people, "statistics": statistics, "dates": dates}
