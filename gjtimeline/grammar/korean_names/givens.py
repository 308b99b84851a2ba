"""The syllables of a written given name, and what they are in Hangul.

    given = syllable "-" syllable | Syllable Syllable (camel) | syllable " " syllable | joined | syllable
    joined = two or three syllables without a mark between them

Each syllable is one of the usual spellings, but for a hyphenated pair, which may hold one free spelling, or anything
that is one syllable (``Yong-maan``).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from gjtimeline.grammar.korean_names.lexicon import word_list
from gjtimeline.grammar.korean_names.spelling import free_syllables, usual_syllables
from gjtimeline.grammar.korean_names.words import is_hangul

_SYLLABLE = re.compile(r"(?:[gkndtrlmbpsjhwy]|[kptsw]h|ch|kk|tt|pp|ss)?[aeiouyw]{1,3}(?:[nmlkgpbtrh]|ng|ck|hn)?")
_LONGEST = 21  # letters; three syllables of seven ("hwang" has five), beyond that nothing is looked up


def _cuts(word: str, count: int) -> Iterator[tuple[str, ...]]:
    """Every way to cut a word into ``count`` usual syllables."""
    syllables = usual_syllables()
    if count == 1:
        if word in syllables:
            yield (word,)
        return
    for cut in range(1, len(word)):
        if word[:cut] in syllables:
            yield from ((word[:cut], *rest) for rest in _cuts(word[cut:], count - 1))


@lru_cache(maxsize=1 << 16)
def given_cuts(parts: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The sequences of usual syllables a written given name admits; a joined one is read with as few syllables as
    possible: three only where two do not fit."""
    if len(parts) > 1:
        return (parts,) if all(part in usual_syllables() for part in parts) else ()
    if len(parts[0]) > _LONGEST:
        return ()
    return next((cuts for count in (1, 2, 3) if (cuts := tuple(_cuts(parts[0], count)))), ())


def is_free_pair(parts: tuple[str, ...]) -> bool:
    """Whether these are a usual syllable and one in a free spelling.

    >>> is_free_pair(("heong", "joon")), is_free_pair(("hyung", "joon")), is_free_pair(("heong", "heon"))
    (True, False, True)
    """
    return (
        len(parts) == 2
        and sum(part in usual_syllables() for part in parts) == 1
        and any(part in free_syllables() for part in parts)
    )


def is_odd_pair(parts: tuple[str, ...]) -> bool:
    """Whether these are a usual syllable and one in a spelling that nothing foresees.

    >>> is_odd_pair(("yong", "maan")), is_odd_pair(("yong", "man")), is_odd_pair(("yong", "mania"))
    (True, False, False)
    """
    odd = [part for part in parts if part not in usual_syllables() and part not in free_syllables()]
    if len(parts) != 2 or len(odd) != 1 or odd[0] in word_list("pinyin_syllables"):
        return False
    return _SYLLABLE.fullmatch(odd[0]) is not None


def syllable_readings(syllable: str) -> tuple[str, ...]:
    """The Hangul syllables that a spelling admits, the usual ones first; none where it is no spelling of any."""
    return usual_syllables().get(syllable) or free_syllables().get(syllable, ())


@lru_cache(maxsize=1 << 16)
def given_readings(parts: tuple[str, ...]) -> frozenset[str]:
    """The Hangul readings of a written given name; Hangul is its own reading."""
    if is_hangul(parts[0]):
        return frozenset(["".join(parts)])
    cuts = (parts,) if is_free_pair(parts) else given_cuts(parts)
    return frozenset("".join(hangul) for cut in cuts for hangul in product(*map(syllable_readings, cut)))
