"""The Latin spellings of Hangul syllables, composed of the onsets, vowels and codas of the data file.

Usual spellings are those of the syllables that occur in given names: ``sun`` is 선 or 순. Free spellings are left where
either the vowel or the syllable is an unusual one: ``heong`` is 형 with a free vowel, or 헝.
"""

from collections.abc import Iterable
from functools import cache
from itertools import product

from gjtimeline.grammar.korean_names.lexicon import common_surnames, section

_ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_CODAS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")


def _jamo(syllable: str) -> tuple[str, str, str]:
    """Onset, vowel and coda of a Hangul syllable (the coda may be empty).

    >>> _jamo("섭")
    ('ㅅ', 'ㅓ', 'ㅂ')
    """
    number = ord(syllable) - ord("가")
    return _ONSETS[number // 588], _VOWELS[number // 28 % 21], _CODAS[number % 28]


def _hangul(onset: str, vowel: str, coda: str) -> str:
    """The syllable of an onset, a vowel and a coda.

    >>> _hangul("ㅅ", "ㅓ", "ㅂ")
    '섭'
    """
    return chr(ord("가") + _ONSETS.index(onset) * 588 + _VOWELS.index(vowel) * 28 + _CODAS.index(coda))


# --- the parts of one syllable -----------------------------------------------------------------------------------


def _onsets(onset: str, vowel: str) -> list[str]:
    """Latin onsets in any reading, but for the McCune-Reischauer lenis."""
    entry = section("onsets")[onset]
    return [*entry["usual"], *(entry.get("before_i", ()) if vowel in "ㅣㅟ" else ())]


def _lenis(onset: str) -> list[str]:
    """Latin onsets of McCune-Reischauer that lost apostrophes make equal to those of the aspirated twin."""
    found: list[str] = section("onsets")[onset].get("lenis", [])
    return found


def _has_twin(onset: str, vowel: str, coda: str) -> bool:
    """Whether the same syllable with the aspirated twin of the onset occurs in given names."""
    twin = section("onsets")[onset].get("twin")
    return twin is not None and _hangul(twin, vowel, coda) in ranks()


def _vowels(onset: str, vowel: str, coda: str) -> list[str]:
    """Usual Latin vowels in this place."""
    entry = section("vowels")[vowel]
    return [*entry["closed" if coda else "open"], *(entry.get("bare", ()) if onset == "ㅇ" else ())]


def _composed(onsets: Iterable[str], vowels: Iterable[str], coda: str) -> set[str]:
    return {"".join(parts) for parts in product(onsets, vowels, section("codas")[coda])}


# --- usual spellings ---------------------------------------------------------------------------------------------


@cache
def ranks() -> dict[str, int]:
    """Hangul given-name syllable -> its place in the inventory, the usual ones first."""
    return {syllable: rank for rank, syllable in reversed(list(enumerate(section("given")["syllables"].split())))}


def _usual(syllable: str) -> set[str]:
    """All usual Latin spellings of one given-name syllable; the lenis only where it cannot be an aspirate."""
    onset, vowel, coda = _jamo(syllable)
    onsets = _onsets(onset, vowel) + ([] if _has_twin(onset, vowel, coda) else _lenis(onset))
    composed = _composed(onsets, _vowels(onset, vowel, coda), coda)
    given = section("given")
    return (composed - set(given["not_spelled"].get(syllable, ()))) | set(given["also_spelled"].get(syllable, ()))


@cache
def usual_syllables() -> dict[str, tuple[str, ...]]:
    """Latin spelling -> the Hangul given-name syllables it admits, the usual ones first."""
    return _inverted({syllable: _usual(syllable) for syllable in sorted(ranks(), key=rank)})


def _inverted(spellings: dict[str, set[str]]) -> dict[str, tuple[str, ...]]:
    """Spelling -> syllables in their order, from syllable -> spellings."""
    found: dict[str, list[str]] = {}
    for syllable, written in spellings.items():
        for spelling in written:
            found.setdefault(spelling, []).append(syllable)
    return {spelling: tuple(hangul) for spelling, hangul in found.items()}


# --- free spellings ----------------------------------------------------------------------------------------------


def _free(syllable: str) -> set[str]:
    """Free spellings of one syllable: with free vowels where it occurs in given names, with usual ones elsewhere."""
    onset, vowel, coda = _jamo(syllable)
    vowels = _vowels(onset, vowel, coda) + (section("vowels")[vowel].get("free", []) if syllable in ranks() else [])
    return _composed(_onsets(onset, vowel) + _lenis(onset), vowels, coda)


@cache
def free_syllables() -> dict[str, tuple[str, ...]]:
    """Latin spelling -> the Hangul syllables it admits though no given name usually has it so, the usual ones first.

    Spellings that are usual, or common surnames, are left out.
    """
    tables = product(section("onsets"), section("vowels"), section("codas"))
    admitted = _inverted({s: _free(s) for s in sorted((_hangul(*jamo) for jamo in tables), key=rank)})
    taken = {*usual_syllables(), *common_surnames()}
    return {spelling: hangul for spelling, hangul in admitted.items() if spelling not in taken}


@cache
def foreign_syllables() -> frozenset[str]:
    """The free spellings that are words or syllables of other languages too: believed beside fewer surnames."""
    return frozenset(section("free")["foreign"].split()) & free_syllables().keys()


def rank(syllable: str) -> tuple[int, str]:
    """Sort key of Hangul syllables: those of given names first, as usual as they are."""
    return ranks().get(syllable, len(ranks())), syllable
