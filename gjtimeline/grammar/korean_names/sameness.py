"""One person or two: whether two spellings meet in Hangul, and a key that usual spellings of a name share."""

from itertools import product

from gjtimeline.grammar.korean_names.givens import given_readings, is_free_pair
from gjtimeline.grammar.korean_names.lexicon import surnames
from gjtimeline.grammar.korean_names.reading import whole_names
from gjtimeline.grammar.korean_names.spelling import rank
from gjtimeline.grammar.korean_names.words import divide, fold


def same_name(a: str, b: str) -> bool:
    """Whether two spellings could be one name: some Hangul reading is common to both, in any order.

    Names that are not Korean are the same only where their letters are.

    >>> same_name("Lee Yong-seop", "Yongsup Rhee"), same_name("Park Yang-woo", "Park Young-woo")
    (True, False)
    """
    readings = _hangul_readings(a), _hangul_readings(b)
    return not readings[0].isdisjoint(readings[1]) if any(readings) else _letters(a) == _letters(b)


def name_key(family: str, given: str) -> str:
    """A stable key shared by the usual spellings of a name: its most usual Hangul reading, hyphens ignored.

    Coarser than :func:`same_name` where a hyphen tells names apart (Jin-a, Ji-na), finer where a spelling has two usual
    readings (Sung is 성 here, Seung is 승). Parts that are not Korean stay as folded letters.

    >>> name_key("Lee", "Yong-seop") == name_key("Rhee", "Yongsub") == name_key("Yi", "Yong Sup")
    True
    """
    surname = surnames().get(fold(family), (_letters(family),))[0]
    return f"{surname} {_usual_given(given)}"


def _hangul_readings(name: str) -> set[tuple[str, str]]:
    """Every (surname, given name) in Hangul that a written name admits, in either order."""
    return {
        pair
        for mention in whole_names(name)
        for pair in product(surnames()[fold(mention.family)], given_readings(_given_parts(mention.given)))
    }


def _usual_given(given: str) -> str:
    """The most usual Hangul reading of a given name, written joined, so that hyphens make no difference but to a free
    spelling, which is none without them."""
    parts = _given_parts(given)
    joined = "".join(parts)
    written = parts if is_free_pair(parts) else (joined,)
    readings = given_readings(written) if joined else frozenset()
    return min(readings, key=lambda hangul: (sum(rank(s)[0] for s in hangul), hangul), default=joined)


def _given_parts(given: str) -> tuple[str, ...]:
    """The parts of a given name as hyphens, spaces or an inner capital divide it."""
    return tuple(part for word in given.split() for part in divide(word))


def _letters(text: str) -> str:
    return "".join(fold(letter) for letter in text if letter.isalnum())
