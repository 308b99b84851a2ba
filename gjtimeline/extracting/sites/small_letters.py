"""Places whose names end, or go on, in small letters: ``Gwangsan district``, ``Buk-gu``, ``a center called X``."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from gjtimeline.extracting.names.rules import either, name_words, regions
from gjtimeline.extracting.sites.same_places import PlaceMention
from gjtimeline.extracting.sites.words import PlaceWords, describes, place_words
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.grammar.words import LETTERS, document_words

_PROPER = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z][a-z]\b|[A-Z]{2,}|[A-Z]&[A-Z]")
_WINDOW = 10  # how far before a name its article is looked for
_AROUND = 4_000  # how far around a sentence its first word is looked for elsewhere
_ADDRESS = 60  # how far before a unit its street may stand


@dataclass(frozen=True)
class _Patterns:
    common: tuple[str, ...]  # endings of words that are seldom names
    mainland: frozenset[str]  # names with the ending of an island
    lower: re.Pattern[str]
    direct: re.Pattern[str]
    indefinite: re.Pattern[str]
    houses: tuple[re.Pattern[str], ...]
    leading: re.Pattern[str]
    seat: re.Pattern[str]
    unit: re.Pattern[str]
    street: re.Pattern[str]
    island: re.Pattern[str]
    introduced: re.Pattern[str]
    explained: re.Pattern[str]
    small: frozenset[str]  # words in small letters: wherever a pattern matches, one of them stands,
    endings: tuple[str, ...]  # or a word ends so


@cache
def _load(language: str) -> _Patterns:
    words = name_words(language)
    sites = words["sites"]
    heads, seats = either(sites["lower"]["heads"]), either(sites["seats"])
    former, suffixes = either(sites["former"]), either(list(sites["suffixes"]))
    proper = r"[A-Z][^\W\d_]+(?:-[^\W\d_]+)?(?:\s[A-Z][\w-]*){0,6}"
    short = r"(?:\s\([A-Z]{2,8}\))?"
    small = rf"(?:\s(?!(?:{either([*words['connectors'], *words['never_first']])})\s)[a-z]+(?:-[a-z]+)?){{0,2}}?"
    naming, islands, article = sites["introduced"], sites["islands"], words["article"]
    links = either(naming["links"])
    small_words = [word for name in ("heads", "direct", "located", "rooms") for word in sites["lower"][name]]
    small_words += sites["small_leading"]
    for name in ("heads", "seats", "former", "suffixes"):
        small_words += sites[name]
    return _Patterns(
        common=tuple(sites["lower"]["common"]),
        mainland=frozenset([*sites["islands"]["never"], *regions()]),
        # "Gwangsan district", "Gwangju and Jeonnam R&D special high-tech districts", "Incheon Motors (IM) plant"
        lower=re.compile(rf"\b{proper}(?:\sand\s{proper})?(?:\s[A-Z]+&[A-Z]+)?{short}{small}\s(?P<head>{heads})\b"),
        # "the Rivoli quarter"
        direct=re.compile(rf"\b{proper}\s(?P<head>{either(sites['lower']['direct'])})\b(?!-)"),
        houses=_houses(words, proper),
        # "substation Eindhoven-Noord"
        leading=re.compile(
            rf"\b(?P<head>{either(sites['small_leading'])})\s[A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?\b(?!\s[A-Z]|['’-])"
        ),
        seat=re.compile(rf"\b(?:(?i:{former})\s)?{proper}\s(?:{seats})\b|\b(?i:{former})\s{proper}\s(?i:{seats})\b"),
        unit=re.compile(rf"\b(?:(?:{either(sites['sides'])})\s)?[A-Z][a-z]+(?:-(?:{suffixes}))\b"),
        street=re.compile(rf"\w-?(?:{either(sites['streets']['endings'])})\b[^.;\n]{{0,12}},(?:\s[\w-]+,)*\s$"),
        # "a Samsung plant", which may be any of them
        indefinite=re.compile(rf"\b(?i:{either(words['sizes']['indefinite'][:2])})\s$"),
        # "on Gadeokdo"
        island=re.compile(
            rf"\b(?i:{either(islands['lead'])})\s(?P<name>[A-Z][a-z]{{3,}}(?:{either(islands['endings'])}))\b(?!\s[A-Z]|-)"
        ),
        # "a data center called GAK Sejong"
        introduced=re.compile(
            rf"\b(?P<head>{either(list(sites['heads']))})(?:\s?,?\s(?:{links})\s(?:{article}\s)?[\"“'‘]?|(?P<comma>,\s))"
            r"(?P<name>[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,4})(?P<closed>,)?"
        ),
        # "GAK Chuncheon, the data center on"
        explained=re.compile(
            rf"\b(?P<name>[A-Z][\w-]*(?:\s[A-Z][\w-]*){{1,4}}|[A-Z]+-[A-Z]\w+),\s(?:{either(naming['articles'])})\s(?:[a-z][\w-]*\s){{0,3}}?(?:[A-Z][\w-]*\s)?"
            rf"(?P<head>{either(naming['explaining'])})(?=[,.;)]|\s(?:{either(naming['behind'])})\b)"
        ),
        small=frozenset(LETTERS.findall(" ".join([*small_words, *naming["explaining"]]))),
        endings=tuple(islands["endings"]),
    )


def _houses(words: dict[str, Any], proper: str) -> tuple[re.Pattern[str], ...]:
    """The houses of bodies and rooms in them, by the words around ``name`` and by ``head``."""
    sites, article, of = words["sites"], words["article"], words["leading"][0]
    locates, works, rooms = (
        either(some) for some in (words["reading"]["locates"], sites["lower"]["located"], sites["lower"]["rooms"])
    )
    bodies, behind = either([word.title() for word in words["organizations"]["heads"]]), sites["unheaded"]["behind"]
    more = rf"(?:,?\s(?:(?:{either(words['joining'])})\s)?[A-Z][\w-]{{0,30}}){{0,4}}"
    field = rf"(?:\s{of}\s[A-Z][\w-]{{0,30}}{more})?"
    return (
        # "at Hyosung's Yongyeon works", "at the Association of Builders building"
        re.compile(
            rf"(?:['’]s?|\b(?i:{locates})(?:\s{article})?)\s(?P<name>{proper}{field}\s(?P<head>{works}))\b(?!\s[A-Z])"
        ),
        # "the Association of Builders building in"
        re.compile(
            rf"\b(?P<name>(?:[A-Z][\w&-]{{0,30}}\s){{1,5}}(?:{bodies}){field}\s(?P<head>{works}))"
            rf"(?=\s(?:{either(behind)})\s[A-Z])"
        ),
        # "in the briefing room of the Provincial Government"
        re.compile(
            rf"\b(?i:{locates})\s{article}\s(?P<name>(?:[a-z]+\s){{0,2}}[a-z]+\s(?P<head>{rooms})"
            rf"\s{of}\s(?:{article}\s)?(?:[A-Z][\w-]{{0,30}}\s){{1,5}}(?:{bodies}))\b(?!\s[A-Z])"
        ),
    )


def in_small_letters(text: str, sentences: Sequence[Offsets], masked: SpanSet, language: str) -> Iterator[PlaceMention]:
    """``Gwangsan district``, ``former Jeonnam provincial office``, ``Buk-gu``, ``a center called GAK Sejong``."""
    for start, end in _with_small_words(text, sentences, language):
        yield from _in_sentence(text, start, end, masked, language)


def _with_small_words(text: str, sentences: Sequence[Offsets], language: str) -> Iterator[Offsets]:
    """The sentences with a word that the patterns ask for; most have none, and the patterns need not be tried."""
    patterns, found = _load(language), document_words(text)
    known = [
        found.starts[index]
        for index, word in enumerate(found.written)
        if word in patterns.small or word.endswith(patterns.endings)
    ]
    for start, end in sentences:
        first = bisect_left(known, start)
        if first < len(known) and known[first] < end:
            yield start, end


def _in_sentence(text: str, start: int, end: int, masked: SpanSet, language: str) -> Iterator[PlaceMention]:
    patterns, heads = _load(language), place_words(language).heads
    yield from _with_head(text, start, end, masked, language)
    for match in patterns.island.finditer(text, start, end):
        if match["name"].lower() not in patterns.mainland and not masked.touches(*match.span("name")):
            yield PlaceMention(match["name"], "island", match.span("name"))
    for pattern in patterns.houses:
        for match in pattern.finditer(text, start, end):
            yield PlaceMention(match["name"], heads[match["head"]], match.span("name"))
    for match in patterns.leading.finditer(text, start, end):
        if not masked.touches(*match.span()):
            yield PlaceMention(match[0], _kind(match["head"], heads), match.span())
    for match in patterns.seat.finditer(text, start, end):
        yield from _unless_plain(text, match.span(), "building", masked, language)
    yield from _units(text, start, end, masked, language)
    for match in patterns.explained.finditer(text, start, end):
        yield from _unless_plain(text, match.span("name"), _kind(match["head"], heads), masked, language)
    for match in patterns.introduced.finditer(text, start, end):
        # With nothing but commas it takes more than one word: "the data center, GAK Sejong, opened".
        sure = not match["comma"] or (match["closed"] and " " in match["name"])
        if sure and not masked.touches(*match.span("name")):
            yield PlaceMention(match["name"], heads[match["head"]], match.span("name"))


def _with_head(text: str, start: int, end: int, masked: SpanSet, language: str) -> Iterator[PlaceMention]:
    """``Gwangsan district``, ``the Rivoli quarter``; not ``a NAND flash plant``, which may be any of them."""
    patterns, heads = _load(language), place_words(language).heads
    for match in (*patterns.lower.finditer(text, start, end), *patterns.direct.finditer(text, start, end)):
        indefinite = patterns.indefinite.search(text, max(start, match.start() - _WINDOW), match.start())
        if indefinite or (match.start() == start and _only_begins(text, match, patterns.common)):
            continue
        yield from _unless_plain(text, match.span(), _kind(match["head"], heads), masked, language)


def _only_begins(text: str, name: re.Match[str], common: tuple[str, ...]) -> bool:
    """Has its only capital nothing to say, since a sentence begins with it: ``Exploratory tunnel``?"""
    first, *others = name[0].split(" ")
    if not first.lower().endswith(common) or any(word[0].isupper() for word in others):
        return False
    around = text[max(0, name.start() - _AROUND) : name.end() + _AROUND]
    return re.search(rf"(?<=[a-z,] ){re.escape(first)}\b", around) is None


def _kind(head: str, heads: dict[str, str]) -> str:
    last = head.rsplit(maxsplit=1)[-1]
    return heads.get(head) or heads.get(last) or heads.get(last.rstrip("s"), "complex")


def _units(text: str, start: int, end: int, masked: SpanSet, language: str) -> Iterator[PlaceMention]:
    """``Buk-gu``, but not in a postal address."""
    patterns, suffixes = _load(language), name_words(language)["sites"]["suffixes"]
    for match in patterns.unit.finditer(text, start, end):
        if patterns.street.search(text, max(start, match.start() - _ADDRESS), match.start()) is None:
            yield from _unless_plain(text, match.span(), suffixes[match[0].rsplit("-", 1)[1]], masked, language)


def _can_name(word: str, words: PlaceWords) -> bool:
    return word not in words.plain and not word.endswith(words.describing)


def _unless_plain(text: str, span: Offsets, kind: str, masked: SpanSet, language: str) -> Iterator[PlaceMention]:
    """The words without a sentence's first one, if a proper name is left: not ``The zone``, ``Smart factory``."""
    words, (start, end) = place_words(language), span
    if describes(text, end, words):
        return
    parts = text[start:end].split(" ")
    never, former = name_words(language)["never_first"], name_words(language)["sites"]["former"]
    while len(parts) > 1 and parts[0].lower() in never and parts[0].lower() not in former:
        start += len(parts.pop(0)) + 1
    capital = [part for part in parts if part[0].isupper()]
    proper = any(_PROPER.search(part) and _can_name(part.lower(), words) for part in capital)
    if proper and not masked.touches(start, end):
        yield PlaceMention(text[start:end], kind, (start, end))
