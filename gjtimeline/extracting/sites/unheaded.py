"""Names whose head does not say that they are places, but what stands beside them: ``at K-City in Hwaseong``.

A place is what something is at, in a town that is known; or whose size is told, which ``grounds`` finds out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.names.finding import is_proper, span_of
from gjtimeline.extracting.names.rules import Run, either, name_words, regions
from gjtimeline.extracting.offices.titles import load_titles
from gjtimeline.extracting.sites.same_places import PlaceMention
from gjtimeline.extracting.sites.words import place_words
from gjtimeline.extracting.spans import Offsets, SpanSet

_WINDOW = 40  # how far before a name the words are looked at that say that something is there
_COMPOUND = re.compile(r"\w+-[A-Z]\w+|[A-Z][a-z]+\d+")


@dataclass(frozen=True)
class _Words:
    before: re.Pattern[str]
    never: frozenset[str]  # words of events, bodies, papers and products
    units: frozenset[str]
    heads: dict[str, str]  # of places and of bodies that are places as well
    no_names: frozenset[str]  # words of labels and works, between a place and its area, of bodies


@cache
def _load(language: str) -> _Words:
    words = name_words(language)
    sites, bodies, around = words["sites"], words["organizations"], load_titles(language).around
    things = [*words["things"], *words["companies"]["things"], *words["described"], *words["works"], *words["days"]]
    return _Words(
        before=re.compile(rf"\b(?i:{either(sites['unheaded']['before'])})\s$"),
        never=frozenset(
            [*sites["unheaded"]["never"], *things, *bodies["heads"], *bodies["suffixes"], *around["nationalities"]]
        ),
        units=frozenset(sites["suffixes"]),
        heads={**words["reading"]["seats"], **sites["heads"]},
        no_names=frozenset(
            [
                *words["sizes"]["path"],
                *words["sizes"]["ground"],
                *words["works"],
                *words["described"],
                *bodies["heads"],
                *bodies["suffixes"],
            ]
        ),
    )


def without_head(text: str, pieces: Sequence[Run], language: str) -> Iterator[PlaceMention]:
    """The places among names that are neither bodies nor places by their head."""
    words = _load(language)
    for piece in pieces:
        start, end = span_of(piece)
        there = words.before.search(text, max(0, start - _WINDOW), start)
        if there and _in_town(text, end, words, language) and _can_be_place(piece, words, language):
            yield PlaceMention(text[start:end], None, (start, end))


def around_units(text: str, pieces: Sequence[Run], language: str) -> Iterator[PlaceMention]:
    """The places among names that have an administrative unit within: ``at Platform Chang-dong 61``."""
    words = _load(language)
    for piece in pieces:
        start, end = span_of(piece)
        within = any(word.lower.rpartition("-")[2] in words.units and "-" in word.text for word in piece[1:-1])
        address = piece[0].lower in regions() or "-" in piece[0].text
        if within and not address and words.before.search(text, max(0, start - _WINDOW), start):
            yield PlaceMention(text[start:end], None, (start, end))


def _in_town(text: str, end: int, words: _Words, language: str) -> bool:
    """Does a known town, or an administrative unit, follow: ``in Hwaseong``, ``near Paris``, ``in Mapo-gu``?"""
    match = place_words(language).town.match(text, end)
    if match is None:
        return False
    name = match["town"].lower()
    return name in regions() or name.split(" ")[0] in regions() or name.split(" ")[0].rpartition("-")[2] in words.units


def _can_be_place(piece: Run, words: _Words, language: str) -> bool:
    """Has it the form of a name, of several words or of a compound?"""
    several = sum(word.capital for word in piece) > 1 or _COMPOUND.fullmatch(piece[0].text) is not None
    plain = all(word.text.isupper() for word in piece) or any(word.text.isdigit() for word in piece)
    return several and not plain and _is_unknown(piece, words, language)


def _is_unknown(piece: Run, words: _Words, language: str) -> bool:
    """Is there a word of its own in it, no region (``South Jeolla``), and nothing of an event or of a body?"""
    own = [word for word in piece if word.lower not in regions()]
    return is_proper(own, language) and words.never.isdisjoint(word.lower for word in piece)


def sizable(pieces: Sequence[Run], bodies: SpanSet, language: str) -> list[tuple[str | None, Offsets]]:
    """(kind, offsets) of the names that are places where their size is told: all but those of bodies that are none."""
    words, found = _load(language), []
    for piece in pieces:
        span = span_of(piece)
        kind = words.heads.get(piece[-1].lower)
        is_body = bodies.touches(*span)
        if is_body and (kind is None or not bodies.covers(*span)):
            continue
        if is_body or _is_towns(piece) or _may_have_size(piece, words, language):
            found.append((kind, span))
    return found


def _is_towns(piece: Run) -> bool:
    """``Gwangmyeong Siheung``: a town within a city."""
    return len(piece) > 1 and all(word.lower in regions() for word in piece)


def _may_have_size(piece: Run, words: _Words, language: str) -> bool:
    """Has it a word of its own, and none that is no name: ``Total Area``, ``Stage 1``?"""
    own, lower = [word for word in piece if word.lower not in regions()], {word.lower for word in piece}
    return is_proper(own, language) and words.no_names.isdisjoint(lower)
