"""The shortest way through edunews: one article in, quotes, people and figures out."""

import datetime as dt

import edunews

TEXT = (
    "Rural schools to share languages teachers\n\n"
    "Priya Nolan, chief executive of the Larkfield Learning Trust, said on Monday that languages "
    "were “quietly disappearing” from small schools.\n\n"
    "“We had 1,240 pupils taking German in 2019 and 310 last year,” she said. “Nobody decided "
    "that. It just happened.”\n\n"
    "The trust will share 12 teachers between 26 schools from September, at a cost of "
    "£1.4 million.\n"
)

article = edunews.parse(TEXT, published=dt.date(2024, 7, 10), country="GB")

for quote in article.quotes:
    who = quote.speaker.name if quote.speaker else "somebody unnamed"
    print(f"{who} ({quote.kind}): {quote.text}")

for person in article.people:
    for position in person.positions:
        body = position.organisation.name if position.organisation else "no body named"
        print(f"{person.name}: {position.title} at {body}")

for statistic in article.statistics:
    of = statistic.counted.text if statistic.counted else "?"
    print(f"{statistic.text!r} is {statistic.quantity.value} {statistic.quantity.unit} of {of}")

for date in article.dates:
    print(f"{date.text!r} is {date.first} to {date.last}")

# Every fact stands somewhere in exactly the text that was given, and names its rule.
for quote in article.quotes:
    for part in quote.content:
        assert TEXT[part.start : part.end] == part.text
    assert edunews.rules[quote.rule].doc

# To a dict and back; to flat records for a table.
assert edunews.Article.from_dict(article.to_dict()) == article
records = edunews.rows(article.quotes)
print(f"{len(records)} records with the keys {', '.join(edunews.columns(edunews.Quote))}")
