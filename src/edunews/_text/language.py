"""Whether a text is English at all: decided by its commonest words, in its first part."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

SAMPLE = 600  # tokens
LEAST = 20  # words, below which nothing is said
SHARE = 0.12  # of the words that are function words in running text of any language below

ENGLISH = frozenset(
    "a and are as at but by for from has have he in is it of on said she that the they this to"
    " was we were which who with".split()
)
OTHERS = {
    "cy": "a'r ar bod ei gan gyda i'r mae o'r oedd wedi y yn yr",
    "da": "af at den der det en er et for har ikke med og på som til",
    "de": "auf das dem den der die ein eine für ist mit nicht sich und von zu",
    "es": "con de del el en es la las los para por que se su un una y",
    "fr": "au aux dans de des du elle en est et la le les pour qui sur un une",
    "ga": "ag agus an ar atá bhí chun do go leis na tá sa seo sé",
    "it": "che con del della di e gli i il in la le non per sono un una",
    "mi": "e he ki kua me mō ngā o rātou te tēnei",
    "nl": "aan dat de een en het is met niet op te van voor zijn",
    "pl": "do i jest na nie o się to w z za że",
    "pt": "as com da de do dos e em na no o os para que se um uma",
    "sv": "att av den det en ett för har inte med och på som till är",
}
SETS = {code: frozenset(words.split()) for code, words in OTHERS.items()}
LATIN = 0x250  # where the letters of other scripts begin


def other_than_english(keys: tuple[str, ...], by_key: Mapping[str, Sequence[int]]) -> str | None:
    """The ISO 639 code of a text with these folded words at these places, or "not English".

    None for English, for a few words only, and where it is not clear. Names do not count, so an
    English text full of Irish, Welsh or Māori names is English.
    """
    sample = keys[:SAMPLE]
    english = sum(bisect_left(by_key[word], SAMPLE) for word in by_key.keys() & ENGLISH)
    if english >= SHARE * len(sample):  # of marks and numbers as well: enough of the words
        return None
    words = [key for key in sample if key[0].isalpha()]
    least = SHARE * len(words)
    foreign = [word for word in words if ord(word[0]) >= LATIN]
    # Chinese has no spaces, so its letters count
    if len(foreign) > len(words) / 2 and sum(map(len, foreign)) > LEAST:
        return "not English"
    if len(words) < LEAST or english >= least:
        return None
    found = {code: sum(word in known for word in words) for code, known in SETS.items()}
    best = max(found, key=found.__getitem__)
    return best if found[best] >= max(least, 2 * english) else None


def not_english(tag: str) -> str | None:
    """``tag`` ("fr", "fr-CA") where it is another language's than English."""
    main = tag.casefold().replace("_", "-").split("-")[0]
    return None if main in ("en", "eng", "english", "") else tag
