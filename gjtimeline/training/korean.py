"""Parts of romanized Korean names, drawn at random from the name lexicon of the rules: no list of people."""

from collections.abc import Mapping
from functools import cache
from random import Random

from gjtimeline.grammar.korean_names.lexicon import section
from gjtimeline.grammar.korean_names.spelling import usual_syllables
from gjtimeline.training.grammar import Choice, Made, choice, drawn


@cache
def _families() -> Choice:
    """Spellings of surnames, the usual ones often: Kim more than Gim, Kim more than Dokgo."""
    surnames = [spellings for hangul, spellings in section("surnames").items() if hangul[0] >= "가"]
    latin = [[spelling for spelling in spellings if spelling.isascii()] for spellings in surnames]
    return choice(
        [
            [1 / (rank + 3) / (place + 1), spelling]
            for rank, spellings in enumerate(latin)
            for place, spelling in enumerate(spellings)
        ]
    )


@cache
def _givens() -> Choice:
    """Spellings of given-name syllables, the usual syllables often."""
    ranks = {syllable: rank for rank, syllable in enumerate(section("given")["syllables"].split())}
    read = sorted(usual_syllables().items())
    return choice([[1 / (ranks.get(syllables[0], len(ranks)) + 30), spelling] for spelling, syllables in read])


def _family(rng: Random, _said: Mapping[str, str]) -> str:
    return drawn(_families(), rng).capitalize()


def _shouted(rng: Random, said: Mapping[str, str]) -> str:
    return _family(rng, said).upper()


def _given(rng: Random, _said: Mapping[str, str]) -> str:
    return drawn(_givens(), rng)


def _capital(rng: Random, said: Mapping[str, str]) -> str:
    return _given(rng, said).capitalize()


def _surname(rng: Random, said: Mapping[str, str]) -> str:
    """The surname of the last person, as far as the lexicon tells it from the given name."""
    first, *rest = said.get("PERSON", _family(rng, said)).split() or [""]
    known = set(_families().texts)
    return next((word.capitalize() for word in (first, *reversed(rest)) if word.lower() in known), first)


def _initials(rng: Random, said: Mapping[str, str]) -> str:
    """Initials of the last organization, or random ones where it has too few words."""
    letters = "".join(word[0] for word in said.get("ORG", "").split() if word[0].isupper())
    return letters if len(letters) > 1 else "".join(rng.choices("ABCDEFGHIKLMNPRST", k=rng.randint(2, 5)))


KOREAN: dict[str, Made] = {
    "Family": _family,
    "FAMILY-CAPITALS": _shouted,
    "given": _given,
    "Given": _capital,
    "surname": _surname,
    "initials": _initials,
}
"""The made symbols."""
