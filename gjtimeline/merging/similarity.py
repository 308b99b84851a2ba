"""What two statements have in common: the stems of their words, and the numbers of things that are counted."""

import re
from collections.abc import Iterable
from functools import cache

from gjtimeline.merging.wording import word_set
from gjtimeline.resources import load_toml

# Compatibility forms are split as well: "R&D" is two letters, "46,200㎡" two numbers.
_WORD = re.compile(r"[^\W_]+")
_SHORTEST_STEM = 4
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}

# A thing that is counted and its number: ("phase", 2).
Numbered = tuple[str, int]


@cache
def _stop_words(language: str) -> frozenset[str]:
    return frozenset(load_toml("language", language, "words.toml")["stop"])


def content_words(text: str, language: str) -> frozenset[str]:
    """The stems of the words that carry the meaning of a statement, numbers among them."""
    stop = _stop_words(language)
    words = (match[0].lower() for match in _WORD.finditer(text))
    return frozenset(_stem(word, language) for word in words if word not in stop and (len(word) > 1 or word.isdigit()))


@cache
def _endings(language: str) -> tuple[str, ...]:
    """The endings, the longest first."""
    return tuple(sorted(word_set(language, "stems", "endings"), key=lambda ending: (-len(ending), ending)))


@cache
def _stem(word: str, language: str) -> str:
    """Enough of a stem to bring ``launched`` and ``launch`` together.

    >>> {_stem(word, "en") for word in ("launch", "launched", "launches", "launching")}
    {'launch'}
    """
    ending = next((ending for ending in _endings(language) if word.endswith(ending)), "")
    stem = word.removesuffix(ending)
    return stem if len(stem) >= _SHORTEST_STEM else word


def overlap(first: frozenset[str], second: frozenset[str]) -> float:
    """The share of the shorter statement's words that the other has too, 0 to 1."""
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller else 0.0


def blanked(text: str, offset: int, spans: Iterable[tuple[int, int]]) -> str:
    """``text``, which stands at ``offset`` of its source, with the given spans of the source left out.

    >>> blanked("opened in May", 100, [(110, 113)])
    'opened in    '
    """
    for start, end in spans:
        first, last = max(start - offset, 0), min(end - offset, len(text))
        if first < last:
            text = text[:first] + " " * (last - first) + text[last:]
    return text


def numbered(text: str, language: str) -> frozenset[Numbered]:
    """The things of ``text`` that are counted; the text must hold no dates.

    >>> sorted(numbered("the 13th Forum opened the second phase", "en"))
    [('forum', 13), ('phase', 2)]
    """
    pattern, values = _numbering(language)
    found = []
    for match in pattern.finditer(text):
        number, noun = match["number"] or match["behind"], match["counted"] or match["noun"]
        value = values.get(number.lower()) or int(re.sub(r"\D", "", number))
        if noun.lower() not in _stop_words(language):
            found.append((noun.lower(), value))
    return frozenset(found)


@cache
def _numbering(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    table = load_toml("language", language, "merging.toml")["numbered"]
    values = {word: number for number, word in enumerate(table["ordinals"], start=1)} | _ROMAN
    ordinals, endings, nouns = ("|".join(table[key]) for key in ("ordinals", "ordinal_endings", "nouns"))
    pattern = (
        rf"\b(?P<number>{ordinals}|\d{{1,3}}(?:{endings}))[ \t]+(?P<counted>[^\W\d_]+)"
        rf"|\b(?P<noun>{nouns})[ \t]+(?P<behind>\d{{1,2}}|{'|'.join(_ROMAN)})\b(?![.,]\d)"
    )
    return re.compile(pattern, re.IGNORECASE), values
