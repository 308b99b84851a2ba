"""How far a surname and a given name beside each other may be believed to be a name."""

from collections.abc import Sequence
from typing import Literal

from gjtimeline.grammar.korean_names.givens import given_cuts, is_free_pair, is_odd_pair, syllable_readings
from gjtimeline.grammar.korean_names.lexicon import common_surnames, surname_ranks, surnames, word_list
from gjtimeline.grammar.korean_names.spelling import foreign_syllables, rank
from gjtimeline.grammar.korean_names.words import Word, hyphenated

Order = Literal["family-first", "given-first"]


def weigh(family: str, given: Sequence[Word], order: Order) -> int | None:
    """2 for a certain divided given name, 1 for a certain other one, 0 for a doubtful one, None for no name.

    ``family`` is the folded surname, ``given`` the one or two words of the given name.
    """
    spaced = len(given) > 1
    if spaced and any(len(word.parts) > 1 for word in given):
        return None
    parts = _parts(given)
    cuts = given_cuts(parts)
    if not cuts:
        return _weigh_free(family, parts, order) if hyphenated(given[0].text) else None
    if any(_refused(family, cut, "".join(parts)) for cut in cuts):
        return None
    if len(given[0].parts) > 1:
        return 2 if _divided_is_certain(family, parts, order) else 0
    return int(all(_undivided_is_certain(family, cut, spaced, order) for cut in cuts))


def cost(family: str, given: Sequence[Word], order: Order) -> int:
    """How unusual surname and syllables are in these places; given-first must be four times as usual to win (``Min
    Young Kang`` is a Kang, ``Moon Sung Hyun`` a Moon)."""
    parts = _parts(given)
    cuts = given_cuts(parts) or (parts,)
    syllables = min(sum(rank(next(iter(syllable_readings(part)), ""))[0] for part in cut) for cut in cuts)
    return (syllables + surname_ranks()[surnames()[family][0]]) * (1 if order == "family-first" else 4)


def _parts(given: Sequence[Word]) -> tuple[str, ...]:
    return tuple(part for word in given for part in word.parts)


# --- what refuses a name -----------------------------------------------------------------------------------------


def _refused(family: str, cut: tuple[str, ...], written: str) -> bool:
    """Whether the given name is a plain word or only plain words, or too little beside a plain word (``In Seoul``)."""
    function = word_list("function")
    if written in word_list("refused") or function.issuperset(cut):
        return True
    weak = len(cut) == 1 or written in word_list("doubtful")
    return weak and (family in function or len(family) == 1)


# --- what makes a divided name doubtful --------------------------------------------------------------------------


def _divided_is_certain(family: str, parts: tuple[str, ...], order: Order) -> bool:
    """Whether a hyphenated or camel given name is no doubled interjection and no district (``In Dong-gu``)."""
    place = parts[-1] in word_list("place_suffixes") and (order == "given-first" or family in word_list("function"))
    return len(set(parts)) > 1 and not place


def _weigh_free(family: str, parts: tuple[str, ...], order: Order) -> int | None:
    """2 for a pair with one free spelling beside a common surname; 0 where both may be words ("Park Check-in").

    It is 0 too where the other spelling is unheard of, family first only.
    """
    if family not in common_surnames() or parts[-1] in word_list("place_suffixes"):
        return None
    if not is_free_pair(parts):
        return 0 if order == "family-first" and is_odd_pair(parts) else None
    return 0 if family in word_list("word_surnames") and not foreign_syllables().isdisjoint(parts) else 2


# --- what makes an undivided name doubtful -----------------------------------------------------------------------


def _undivided_is_certain(family: str, cut: tuple[str, ...], spaced: bool, order: Order) -> bool:
    """Whether a joined or spaced given name is free of what makes either doubtful (another number of syllables than
    two, a sentence opening, a Chinese name) and of what its own form does."""
    if (
        len(cut) != 2
        or len(family) == 1
        or family in word_list("function")
        or _maybe_chinese(family, cut, "".join(cut))
    ):
        return False
    return _spaced_is_certain(family, cut, order) if spaced else _joined_is_certain(family, cut, order)


def _maybe_chinese(family: str, cut: tuple[str, ...], written: str) -> bool:
    """Whether pinyin could spell all of it, or the joined given name as one syllable (``Lee Kuan Yew``)."""
    pinyin = word_list("pinyin_syllables")
    return (family in word_list("pinyin_surnames") and pinyin.issuperset(cut)) or written in pinyin


def _shared_surname(family: str, order: Order) -> bool:
    """Whether the surname is a word, or a family name of other peoples too, in this place."""
    return family in word_list("word_surnames") or (order == "given-first" and family in word_list("western_surnames"))


def _joined_is_certain(family: str, cut: tuple[str, ...], order: Order) -> bool:
    """Whether a joined given name of two syllables beside a surname leaves no other likely reading."""
    written = "".join(cut)
    if written in word_list("doubtful") or (order == "given-first" and family in word_list("place_heads")):
        return False
    return not _shared_surname(family, order) or any(
        mark in syllable for syllable in cut for mark in word_list("marks")
    )


def _spaced_is_certain(family: str, cut: tuple[str, ...], order: Order) -> bool:
    """Whether a given name of two words beside a surname leaves no other likely reading."""
    if order == "given-first" and cut[0] in word_list("function"):
        return False
    return not (_shared_surname(family, order) and word_list("plain").issuperset(cut))
