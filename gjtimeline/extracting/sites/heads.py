"""Places by the head of their name: ``X Station``, ``Terminal 2``, ``Museum of X``, ``Government Complex Sejong``."""

import re
from collections.abc import Iterator

from gjtimeline.extracting.names.contexts import is_located
from gjtimeline.extracting.names.finding import head_at, is_number, is_proper, span_of
from gjtimeline.extracting.names.rules import Run, Word, name_words, regions
from gjtimeline.extracting.sites.same_places import PlaceMention
from gjtimeline.extracting.sites.words import PlaceWords, describes, place_words
from gjtimeline.extracting.spans import Offsets

_PROPER = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z][a-z]\b|[A-Z]{2,}|[A-Z]&[A-Z]")
_QUOTES = frozenset("\"“'‘")  # a name in quotation marks is one, however plain
_WINDOW = 40  # how far before a name the words are looked at that say where something lies
_CLOSED_AT_LEAST = 4  # letters before the head within a word
_NUMBER = re.compile(r"(?<![\w.,])(?!(?:19|20)\d\d\s)\d{1,4}[A-Za-z]?\s$")  # of a house
_TOWN_BEHIND = re.compile(r",\s[A-Z]|\s*\n|\s*$")
_HOTEL, _CITY, _ROAD = "hotel", "city", "road"
_BUILT_AT_LEAST = 3  # words of the name of a city that is built


def by_head(text: str, piece: Run, language: str) -> Iterator[PlaceMention]:
    """The place that a name names, by its head; not what is done to it: ``X Station`` of ``X Station Expansion``.

    ``unsure`` is one whose words tell what it is for and no more: ``AI District``, ``the Main Building``.
    """
    words = place_words(language)
    found = _head(text, piece, words, language)
    if found is None:
        return
    last, kind = found
    proper = is_proper(piece[:last], language)
    start, end = _start(text, piece[0].start, words, proper=proper), piece[last].end
    names_it = last < len(piece) - 1 or not describes(text, end, words)
    name = text[start:end]
    plain = name.lower() in words.bare and text[start - 1 : start] not in _QUOTES
    whole = words.whole.match(text, end) if kind in words.rooms and not proper else None
    head = piece[last].lower
    placed = whole is not None or (kind in words.rooms and words.floors.match(text, end) is not None)
    weak = not proper and not placed and (head in words.weak or (last == 1 and head in words.paired))
    if not names_it or name.isupper() or (plain and not words.the.search(text, max(0, start - _WINDOW), start)):
        return
    ranked = words.ranked.search(text, max(0, start - _WINDOW), start) is not None
    unsure = weak or plain or ranked or not _is_proper(piece[: last + 1], words)
    numbered = _NUMBER.search(text, max(0, start - _WINDOW), start) is not None
    if kind == _ROAD and numbered and _TOWN_BEHIND.match(text, end):
        return  # "70 X Street" is an address
    if head in words.placed and not is_placed(text, (start, end), language):
        return
    beside = kind in words.waters and words.beside.search(text, max(0, start - _WINDOW), start)
    built = kind != _CITY or _is_built_city(piece, words)
    if not beside and (built or _may_be_built(piece)):
        owner = words.owner.match(text, end) if head in words.owned and proper else None
        until = whole or owner or words.code.match(text, end)
        yield PlaceMention(name, kind, (start, end), until=until.end() if until else None, unsure=unsure or not built)


def _start(text: str, start: int, words: PlaceWords, *, proper: bool) -> int:
    """Where a name begins with the words before that belong to it: ``the 88 X Expressway``, ``the X and Y Park``."""
    low = max(0, start - _WINDOW)
    lead = words.leads.number.search(text, low, start)
    if lead:
        return lead.start("number")
    towns = words.leads.towns.search(text, low, start)
    if towns and towns["town"].lower() in regions():
        return towns.start("towns")
    leads = words.leads.names if proper else (*words.leads.names, words.leads.fields)
    found = (pattern.search(text, low, start) for pattern in leads)
    return next((match.start() for match in found if match), start)


def is_placed(text: str, span: Offsets, language: str) -> bool:
    """Does the text say where the named thing is, or that something is there: ``at X``, ``X in Dong-gu``?"""
    start = span[0] - 1 if text[span[0] - 1 : span[0]] in _QUOTES else span[0]
    return is_located(text, start, language) or place_words(language).town.match(text, span[1]) is not None


def _head(text: str, piece: Run, words: PlaceWords, language: str) -> tuple[int, str] | None:
    """The position of the last word of the name of a place and the kind that its head says."""
    position = head_at(piece, language)
    if position < len(piece) - 1 and not piece[position + 1].capital:
        two = f"{piece[position - 1].lower} {piece[position].lower}" if position else ""
        if two in words.heads:
            return len(piece) - 1, words.heads[two]
        kind = words.heads.get(piece[position].lower)
        return (len(piece) - 1, kind) if kind and piece[position].lower in _of_heads(language) else None
    if piece[position].lower in regions() and position > 0:
        before = piece[position - 1].lower
        # "Government Complex Sejong", "Westin Josun Busan"
        if before in words.hotels:
            return position, _HOTEL
        if position > 1 and before in words.before_region:
            return position, words.heads[before]
    position = _before_works(piece, position, words)
    # "Hall 2", but not "Hall 2nd floor"
    numbered = (
        position + 1 < len(piece) and is_number(piece[position + 1]) and not piece[position + 1].text[-1].islower()
    )
    if position == 0 and len(piece) == 1:
        return _closed(text, piece, words, language)
    if position == 0:
        kind = words.heads.get(piece[0].lower) if piece[0].lower in words.numbered else None
        return (1, kind) if kind and numbered else None
    two = f"{piece[position - 1].lower} {piece[position].lower}"
    kind = words.heads.get(two) or words.heads.get(piece[position].lower) or _closed_kind(piece[position], words)
    if kind is None and is_located(text, piece[0].start, language):
        kind = words.seats.get(two) or words.seats.get(piece[position].lower)
    if kind is None and is_placed(text, span_of(piece), language):
        kind = words.leading.get(piece[0].lower) or _before_name(piece, position, words)
    kind = kind or _closed_kind(piece[0], words)
    return (position + numbered, kind) if kind and two not in words.never else None


def _before_name(piece: Run, position: int, words: PlaceWords) -> str | None:
    """The kind of ``Garden Stay Swillang``: a head of its own before the last word, which is a name as well."""
    head, last = piece[position - 1].lower, piece[position]
    named = position > 1 and last.text.istitle() and last.text.isalpha() and last.lower not in words.plain
    return words.heads.get(head, _HOTEL) if named and head in words.before_name else None


def _closed(text: str, piece: Run, words: PlaceWords, language: str) -> tuple[int, str] | None:
    """``in the Airportpark``, ``at the G-Tower``: one word that ends with its head, where something is."""
    _, hyphen, head = piece[0].text.rpartition("-")
    kind = words.heads.get(head.lower()) if hyphen and head.istitle() else _closed_kind(piece[0], words)
    return (0, kind) if kind and is_placed(text, span_of(piece), language) else None


def _closed_kind(word: Word, words: PlaceWords) -> str | None:
    ending = next((ending for ending in words.closed if word.lower.endswith(ending)), None)
    known = ending is None or len(word.text) < len(ending) + _CLOSED_AT_LEAST or word.lower in words.never
    return None if known or ending is None else words.closed[ending]


def _before_works(piece: Run, position: int, words: PlaceWords) -> int:
    """The position of the head before the word of works: of ``Station`` in ``X Station Expansion``."""
    for work in range(1, position + 1):
        if piece[work].lower in words.works and piece[work - 1].lower in words.heads:
            return work - 1
    return position


def _of_heads(language: str) -> frozenset[str]:
    return frozenset(name_words(language)["sites"]["with_of"])


def _is_proper(piece: Run, words: PlaceWords) -> bool:
    """Is there, besides the head, a word that can be a name?"""
    shouted = all(word.text.isupper() for word in piece)
    if len(piece) == 1:
        return not shouted
    proper = (_PROPER.search(w.text) and w.lower not in words.acronyms for w in piece[:-1] if w.capital)
    return not shouted and any(proper)


def _may_be_built(piece: Run) -> bool:
    """``Brain City``, if its size is told: of two words, and no known region."""
    return len(piece) < _BUILT_AT_LEAST and piece[0].lower not in regions()


def _is_built_city(piece: Run, words: PlaceWords) -> bool:
    """``Eco Delta City`` is a place that is built, ``Gwangju City`` and ``Gwangju Metropolitan City`` are bodies."""
    tail = " ".join(word.lower for word in piece[1:])
    if all(word.lower in words.plain or word.lower in words.heads for word in piece):
        return False  # "Artificial Intelligence Hub City" is a slogan
    if len(piece) < _BUILT_AT_LEAST:
        return piece[0].lower not in regions() | words.plain and piece[0].text.isalpha() and len(piece) > 1
    return tail not in words.municipalities
