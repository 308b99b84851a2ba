"""Names of China, Taiwan and Japan in Latin script, read by how they are composed.

chinese  = surname Given | Given surname         given: two syllables of pinyin, or a hyphenated pair
japanese = Surname given | given Surname         given: composed of its usual elements; surname: any Japanese syllables
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Any

from gjtimeline.grammar.korean_names import NameMention, Order
from gjtimeline.resources import load_toml

_WORD = r"[A-Z][A-Za-z]+(?:-[A-Za-z]+)?"
_PAIR = re.compile(rf"(?<![\w’'-])(?<![A-Z]\.\s)(?P<first>{_WORD})[ \u00a0](?=(?P<second>{_WORD})(?![\w-]))")
_MORA = r"(?:(?:[kgszjtdcnhbpmryfw]|ky|gy|sh|ch|ts|ny|hy|by|py|my|ry)?[aeiou]|n(?![aeiou]))"
_JAPANESE = re.compile(rf"(?:(?:kk|ss|tt|pp|tch|ssh|cch|tts)[aeiou]|{_MORA}){{2,6}}h?")
# One syllable of any spelling: no two vowels with one consonant between them.
_SYLLABLE = re.compile(r"[b-df-hj-np-tv-z]{0,3}[aeiouy]{1,3}[a-z]{0,2}(?<![aeiouy][b-df-hj-np-tv-z][aeiouy])")
_PARTS, _LONGEST = 3, 6  # words of a name in three parts, and letters of each
_SHORTEST = 4  # letters of a composed given name; shorter ones are words elsewhere


def find_neighbor_names(text: str) -> list[NameMention]:
    """Names of neighboring countries in running text, left to right; ``certain`` where their form leaves no doubt."""
    return list(_found(text))


def _found(text: str) -> Iterator[NameMention]:
    last = 0
    for pair in _PAIR.finditer(text):
        if pair.start() < last:
            continue
        order = _order(pair["first"].lower(), pair["second"].lower())
        if order is None or _is_acronym(pair["first"], pair["second"]):
            continue
        last = pair.end("second")
        family, given = ("first", "second") if order == "family-first" else ("second", "first")
        yield NameMention(
            pair.start(),
            last,
            text[pair.start() : last],
            pair[family],
            pair[given],
            order,
            pair[family].lower() not in _words(),
        )


def _is_acronym(first: str, second: str) -> bool:
    """Is the first word in capitals alone, and no surname: ``CEO Masayoshi``, but ``ABE Shinzo``?"""
    shouted = first.isupper() and not second.isupper()
    return shouted and first.lower() not in _chinese_surnames() | _japanese_surnames()


def _order(first: str, second: str) -> Order | None:
    """In which order the two words are a name, if they are one."""
    if _is_chinese(first, second, "family-first"):
        return "family-first"
    if _is_chinese(second, first, "given-first"):
        return "given-first"
    given = _is_japanese_given(first), _is_japanese_given(second)
    if given == (True, True):
        return "family-first" if first in _japanese_surnames() and second not in _japanese_surnames() else "given-first"
    if given[1] and _JAPANESE.fullmatch(first):
        return "family-first"
    return "given-first" if given[0] and _JAPANESE.fullmatch(second) else None


# --- Chinese -----------------------------------------------------------------------------------------------------


def is_chinese(family: str, given: str) -> bool:
    """Whether a surname and a given name of one or two syllables could be Chinese.

    >>> is_chinese("Li", "Qiang"), is_chinese("Mark", "Rutte")
    (True, False)
    """
    written = given.lower()
    return family.lower() in _chinese_surnames() and (written in _pinyin() or _is_chinese_given(written))


def is_three_part(words: Sequence[str]) -> bool:
    """Whether three short words begin with a surname of Vietnam, or of Chinese in Singapore and Malaysia.

    >>> is_three_part(["Nguyen", "Xuan", "Phuc"]), is_three_part(["Heng", "Swee", "Keat"])
    (True, True)
    """
    if len(words) != _PARTS or max(map(len, words[1:])) > _LONGEST:
        return False
    return words[0].lower() in _chinese_surnames() | _data("three_part")["surnames"]


def is_third_part(family: str, word: str) -> bool:
    """Whether a word is a last syllable behind such a surname and another syllable, which no Korean name has.

    >>> is_third_part("Lee", "Yew"), is_third_part("Lee", "Won"), is_third_part("Kim", "Yew")
    (True, False, False)
    """
    listed = family.lower() in _chinese_surnames() | _data("three_part")["surnames"]
    return listed and word.lower() in _data("three_part")["syllables"]


def _is_chinese(family: str, given: str, order: Order) -> bool:
    """Is it a whole name, certain enough in this order to be believed without a title beside it?"""
    if family not in _chinese_surnames() or (order == "given-first" and family in _words()):
        return False
    return len(given) >= _SHORTEST and _is_chinese_given(given)


@lru_cache(maxsize=1 << 12)
def _is_chinese_given(word: str) -> bool:
    """Two syllables: both of pinyin, or in any spelling with a hyphen between them."""
    syllables = _pinyin()
    if "-" in word:
        return all(_SYLLABLE.fullmatch(part) for part in word.split("-"))
    return any(word[:cut] in syllables and word[cut:] in syllables for cut in range(2, len(word) - 1))


# --- Japanese ----------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1 << 12)
def _is_japanese_given(word: str) -> bool:
    """Is it composed of elements of given names: ``hiro`` and ``fumi``?"""
    data = _data("japanese")
    if word in data["never"]:
        return False
    if word in data["whole"]:
        return True
    first, second = data["first"], data["second"]
    return len(word) > _SHORTEST and any(
        word[:cut] in first and _ends(word[cut:], second) for cut in range(2, len(word))
    )


def _ends(word: str, elements: frozenset[str]) -> bool:
    """One element, or two of which the last is short: ``ichi`` and ``ro``."""
    return word in elements or any(word[:-cut] in elements and word[-cut:] in elements for cut in (2,))


# --- data --------------------------------------------------------------------------------------------------------


@cache
def _data(people: str) -> dict[str, frozenset[str]]:
    section: dict[str, Any] = load_toml("language", "neighbor_names.toml")[people]
    return {name: frozenset(words.split()) for name, words in section.items() if isinstance(words, str)}


@cache
def _pinyin() -> frozenset[str]:
    table: dict[str, str] = load_toml("language", "neighbor_names.toml")["chinese"]["syllables"]
    return frozenset(f"{initial}{final}" for initial, finals in table.items() for final in finals.split())


def _chinese_surnames() -> frozenset[str]:
    return _data("chinese")["surnames"]


def _japanese_surnames() -> frozenset[str]:
    return _data("japanese")["surnames"]


def _words() -> frozenset[str]:
    return _data("chinese")["words"]
