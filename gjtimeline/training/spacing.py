"""Words and their text: where words stand in a given text, and a text for words that came without one."""

from functools import cache

from gjtimeline.resources import load_toml


def located(text: str, words: list[str]) -> list[tuple[int, int]]:
    """Start and end of each word in the text, in order; a word that is not there is empty in its place."""
    places, done = [], 0
    for word in words:
        start = text.find(word, done)
        if start < 0:
            places.append((done, done))
            continue
        done = start + len(word)
        places.append((start, done))
    return places


def spaced(words: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """A text of the words with spaces where print has them, and where each word stands in it.

    >>> spaced(["It", "'s", "``", "new", "''", "(", "2014", ")", "."])[0]
    'It\\'s "new" (2014).'
    """
    text, places, quoted, glue = "", [], False, True
    for word in words:
        opening = word in _marks("opening") or (word in _marks("quotes") and not quoted)
        closing = word in _marks("closing") or (word in _marks("quotes") and quoted)
        quoted ^= word in _marks("quotes")
        text += "" if glue or closing else " "
        written = _marks("written").get(word, word)
        places.append((len(text), len(text) + len(written)))
        text, glue = text + written, opening
    return text, places


@cache
def _marks(kind: str) -> dict[str, str]:
    """Marks of one kind -> how they are written in a text."""
    found = load_toml("training", "spacing.toml")[kind]
    return dict(found) if isinstance(found, dict) else {mark: mark for mark in found}
