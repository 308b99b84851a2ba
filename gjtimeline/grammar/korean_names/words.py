"""How a name is written: its words, and the parts into which hyphens or an inner capital divide them."""

import re
from dataclasses import dataclass
from functools import lru_cache

_CAPITALIZED = r"[A-ZŎŬ](?:[^\W\d_]|(?<=[hkptHKPT])['’](?=[aeiouwyŏŭ]))*+"
WORD = rf"{_CAPITALIZED}(?:[-‐‑][^\W\d_](?:[^\W\d_]|(?<=[hkptHKPT])['’](?=[aeiouwyŏŭ]))*+)?+(?!\w)"
"""Pattern of a capitalized word that may hold one hyphen."""

_UNBROKEN = re.compile(r"[^ \t\n\r\f\v\u00a0]+")
_CAMEL = re.compile(r"([A-ZŎŬ][a-zŏŭ'’]+)([A-ZŎŬ][a-zŏŭ'’]+)")
_HYPHEN = re.compile(r"[-‐‑]")
_PLAIN = str.maketrans({"ŏ": "eo", "ŭ": "eu", "'": None, "’": None})


@dataclass(frozen=True)
class Word:
    """A written word, its place, and its lower-case parts as hyphens or inner capitals divide it."""

    start: int
    end: int
    text: str
    parts: tuple[str, ...]


def split_words(text: str, start: int, end: int) -> list[Word]:
    """The words of ``text[start:end]`` with their places in ``text``."""
    return [Word(m.start(), m.end(), m[0], divide(m[0])) for m in _UNBROKEN.finditer(text, start, end)]


@lru_cache(maxsize=1 << 16)
def divide(word: str) -> tuple[str, ...]:
    """The folded parts of a word as hyphens or one inner capital divide it.

    >>> divide("JongWon"), divide("Yong-sup"), divide("Nayeong")
    (('jong', 'won'), ('yong', 'sup'), ('nayeong',))
    """
    camel = _CAMEL.fullmatch(word)
    return tuple(map(fold, camel.groups() if camel else _HYPHEN.split(word)))


def hyphenated(word: str) -> bool:
    """Whether a hyphen divides the word."""
    return _HYPHEN.search(word) is not None


def fold(word: str) -> str:
    """Lower case, breves spelled out, apostrophes dropped.

    >>> fold("Ch'oe"), fold("Chŏng")
    ('choe', 'cheong')
    """
    return word.lower().translate(_PLAIN)


def is_hangul(word: str) -> bool:
    """Whether a word begins with a Hangul syllable."""
    return "가" <= word[:1] <= "힣"
