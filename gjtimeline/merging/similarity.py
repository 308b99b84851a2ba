"""How much two statements say the same, by the words that tell them apart from others."""

import re
from functools import cache

from gjtimeline.resources import load_toml

_WORD = re.compile(r"[^\W_]+")
_ENDINGS = re.compile(r"(?:ings?|ed|es|s|e|ion|ions)$")
_SHORTEST_STEM = 4


@cache
def _stop_words(language: str) -> frozenset[str]:
    return frozenset(load_toml("language", language, "words.toml")["stop"])


def content_words(text: str, language: str) -> frozenset[str]:
    """The stems of the words that carry the meaning of a statement; numbers are kept, they tell editions apart."""
    words = (match[0].lower() for match in _WORD.finditer(text))
    return frozenset(_stem(word) for word in words if word not in _stop_words(language) and len(word) > 1)


def _stem(word: str) -> str:
    """Enough of a stem to bring ``launched`` and ``launch`` together."""
    stem = _ENDINGS.sub("", word)
    return stem if len(stem) >= _SHORTEST_STEM else word


def overlap(first: frozenset[str], second: frozenset[str]) -> float:
    """The share of the shorter statement's words that the other has too, 0 to 1."""
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller else 0.0
