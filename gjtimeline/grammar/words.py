"""The words of a text, split in one go.

Most words are none that a grammar knows. To look at each match of an expression costs ten times as much as to split the
text and to ask a set, so grammars that search whole texts for their words begin here.
"""

import re
from collections.abc import Container, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

LETTERS = re.compile(r"([^\W\d_]+)")


class Words(NamedTuple):
    """The words of a text in order: where each begins, how it is written, and its lower-case form."""

    starts: Sequence[int]
    written: Sequence[str]
    lower: Sequence[str]

    def known(self, vocabulary: Container[str]) -> list[int]:
        """The indexes of the words whose lower-case form is in a vocabulary."""
        return [index for index, word in enumerate(self.lower) if word in vocabulary]


def split_text(text: str, word: re.Pattern[str] = LETTERS) -> Words:
    """The words of a text; ``word`` is one group."""
    pieces = word.split(text)
    written = pieces[1::2]
    starts = list(accumulate(map(len, pieces), initial=0))[1:-1:2]
    return Words(starts, written, list(map(str.lower, written)))


@lru_cache(maxsize=4)
def document_words(text: str, word: re.Pattern[str] = LETTERS) -> Words:
    """The words of a whole document, kept for the next grammar that asks for them."""
    return split_text(text, word)
