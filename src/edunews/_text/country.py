"""The country whose news a text is, from its own words."""

from edunews._text.gazetteer import Hits
from edunews._text.lexer import Tokens, places_in
from edunews.vocab.entries import OrganisationEntry, PlaceEntry
from edunews.vocab.pages import LocaleEntry, OutletEntry

# One body or place says as much as two words that only one country's news uses.
WEIGHTS = ((OrganisationEntry, 2), (PlaceEntry, 2), (LocaleEntry, 1), (OutletEntry, 1))
ENOUGH = 2
MONEY = {"£": "GB", "€": "IE"}
DOTTED = frozenset(("mr", "mrs", "ms", "dr", "sen", "rep", "gov"))  # American with a full stop


def settle(tokens: Tokens, hits: Hits) -> str | None:
    """The ISO 3166 code with the most evidence, every entry counted once; None on a tie."""
    votes: dict[str, int] = {}
    for kind, weight in WEIGHTS:
        once = {id(hit.entry): hit.entry.country for hit in hits.by_start(kind).values()}
        for country in once.values():
            if country:
                votes[country] = votes.get(country, 0) + weight
    for sign, country in MONEY.items():
        if sign in tokens.by_key:
            votes[country] = votes.get(country, 0) + 1
    styled = places_in(tokens.by_key, DOTTED)
    if styled and tokens.keys[styled[0] + 1 : styled[0] + 2] == (".",):
        votes["US"] = votes.get("US", 0) + 2
    best = sorted(votes.values(), reverse=True)[:2]
    if not best or best[0] < ENOUGH or (best[0] == best[-1] and len(best) > 1):
        return None
    return max(votes, key=votes.__getitem__)
