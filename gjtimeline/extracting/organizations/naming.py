"""Does a name name a body: by the word at its head and by what its sentence says of it."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from gjtimeline.extracting.names.contexts import acts, is_address, is_located
from gjtimeline.extracting.names.finding import head_at, is_field, is_proper, span_of
from gjtimeline.extracting.names.rules import Run, either, name_words, regions

_OPENING = re.compile(r"\s\([^a-z\d]")  # of brackets around another name
_WINDOW = 30  # how far before a name the words are looked at that name a body
_TOWN = 2  # words of the name of a town


@dataclass(frozen=True)
class _Words:
    heads: frozenset[str]
    weak: frozenset[str]
    never: frozenset[str]
    suffixes: frozenset[str]
    with_of: frozenset[str]
    first: frozenset[str]
    municipalities: frozenset[str]
    towns: frozenset[str]  # that are bodies only behind the name of a known region
    endings: tuple[str, ...]  # of provinces and cities in romanized Korean
    actors: frozenset[str]  # heads of places that may act
    seats: frozenset[str]  # bodies that are places as well
    places: frozenset[str]  # heads of places
    for_bodies: frozenset[str]  # "Development" before "Center" or "Headquarters"
    seats_of_power: frozenset[str]  # "county office"
    named_after: frozenset[str]
    naming: re.Pattern[str]  # "with the name of"
    universities: frozenset[str]  # "TU" of "TU Dresden"


@cache
def _load(language: str) -> _Words:
    words: dict[str, Any] = name_words(language)
    bodies, places = words["organizations"], words["sites"]
    return _Words(
        heads=frozenset(bodies["heads"]),
        weak=frozenset(bodies["weak"]),
        never=frozenset(bodies["never"]),
        suffixes=frozenset(bodies["suffixes"]),
        with_of=frozenset(bodies["with_of"]),
        first=frozenset(bodies["first"]),
        municipalities=frozenset(bodies["municipalities"]),
        towns=frozenset(bodies["towns"]),
        endings=tuple(bodies["endings"]),
        actors=frozenset(words["reading"]["actors"]),
        seats=frozenset(words["reading"]["seats"]),
        places=frozenset(places["heads"]),
        for_bodies=frozenset(places["bodies"]),
        seats_of_power=frozenset(places["seats"]),
        named_after=frozenset(bodies["named_after"]),
        naming=re.compile(rf"\b(?:{either(bodies['naming'])})\s(?:{words['article']}\s)?$"),
        universities=frozenset(bodies["universities"]),
    )


def is_region(name: str, language: str) -> bool:
    """Is it the name of a province or a city, which says where as often as who?"""
    words = _load(language)
    last = name.lower().rsplit(" ", 1)[-1]
    return last.endswith(words.endings) or (last in words.municipalities and " " in name)


def is_place(text: str, start: int, end: int, language: str) -> bool:
    """Is the name, of a body that is a place as well, used as that of the place: ``at the Ulsan Techno Park``?"""
    last = text[start:end].rsplit(" ", 1)[-1].lower()
    return last in _load(language).places and is_located(text, start, language)


def is_called_after(piece: Run, language: str) -> bool:
    """Is it a name of several words of what may be called after a body: ``POSCO International Center``?"""
    return len(piece) > 1 and piece[head_at(piece, language)].lower in _load(language).named_after


def is_body(text: str, piece: Run, language: str) -> bool:
    """Does the piece name a body?"""
    words, position = _load(language), head_at(piece, language)
    head, before = piece[position].lower, piece[:position]
    if _is_university(piece, words):
        return True
    if position < len(piece) - 1 and piece[position + 1].text.isalpha() and piece[position + 1].text.islower():
        return _is_of_something(text, piece, position, language)
    if not any(word.capital for word in before):
        return is_region(head, language) and _is_acting_region(text, piece, language)
    if head in words.suffixes or _is_municipality(text, piece, words, language):
        return True
    if head in words.places:
        return head in words.actors and _is_acting_place(text, piece, position, words, language)
    return _has_head(text, piece, position, words, language)


def _is_university(piece: Run, words: _Words) -> bool:
    """``TU Dresden``, ``UC San Diego``: a university by the acronym before its town."""
    town = piece[1:]
    return piece[0].text in words.universities and 0 < len(town) <= _TOWN and all(w.text.istitle() for w in town)


def _is_of_something(text: str, piece: Run, position: int, language: str) -> bool:
    """``Ministry of Science``, ``Seoul Institute for Peace``; ``City of Busan``, but not ``City of Light``.

    ``Council Chamber of X`` is a place.
    """
    words, head = _load(language), piece[position].lower
    if position and f"{piece[position - 1].lower} {head}" in words.never:
        return False
    if head in words.towns:
        return piece[-1].lower in regions() or acts(text, *span_of(piece), language)
    return head in (words.first if position == 0 else words.with_of)


def _is_acting_region(text: str, piece: Run, language: str) -> bool:
    start, end = span_of(piece)
    if is_address(text, start, language):
        return False
    # "Gyeonggi-do" is the province wherever it does not say where; a city of one word has to act.
    return piece[-1].lower.endswith(_load(language).endings[0]) or acts(text, start, end, language)


def _has_head(text: str, piece: Run, position: int, words: _Words, language: str) -> bool:
    """Is the head that of a body, and is it a body here?"""
    start, end = span_of(piece)
    head, two = piece[position].lower, f"{piece[position - 1].lower} {piece[position].lower}"
    if two in words.never or not (head in words.heads or two in words.heads):
        return False
    if not words.weak.isdisjoint((head, two)) and (
        is_field(piece[0], language) or not is_proper(piece[:position], language)
    ):
        return False
    if two in words.seats_of_power:
        return acts(text, start, end, language)
    return (head not in words.seats and two not in words.seats) or not is_located(text, start, language)


def _is_acting_place(text: str, piece: Run, position: int, words: _Words, language: str) -> bool:
    """``Techno Park``, ``Support Center``: places by their head, bodies where they act or are introduced as such."""
    start, end = span_of(piece)
    if is_located(text, start, language):
        return False
    two = f"{piece[position - 1].lower} {piece[position].lower}"
    if piece[position].lower in words.heads or two in words.heads:
        return True
    opening = _OPENING.match(text, end) is not None
    named = words.naming.search(text, max(0, start - _WINDOW), start) is not None
    introduced = (opening or named) and piece[position - 1].lower in words.for_bodies
    return introduced or acts(text, start, end, language)


def _is_municipality(text: str, piece: Run, words: _Words, language: str) -> bool:
    """``Daegu Metropolitan City``, ``Naju City``; ``Kansas City`` where it acts, never ``Safest City``."""
    start, end = span_of(piece)
    tail = " ".join(word.lower for word in piece[1:])
    if tail in words.seats_of_power or tail not in words.municipalities:
        return False
    if tail in words.towns and piece[0].lower not in regions() and not acts(text, start, end, language):
        return False
    return not is_address(text, start, language)
