"""Sites: places of the gazetteer, and names whose head says that something stands or happens there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.names.contexts import acts, is_located
from gjtimeline.extracting.names.finding import find_names, head_at, is_number, is_proper, longest_first
from gjtimeline.extracting.names.rules import Run, either, name_words, regions
from gjtimeline.extracting.offices.titles import load_titles
from gjtimeline.extracting.sites.same_places import PlaceMention, group_places
from gjtimeline.extracting.sites.sizes import with_areas
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.gazetteer import Known

_PROPER = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}|[A-Z]&[A-Z]")
_WORD_AFTER = re.compile(r"\s([a-z]+)")
_QUOTES = frozenset("\"“'‘")  # a name in quotation marks is one, however plain
_ADDRESS = 60  # how far before a unit its street may stand
_WINDOW = 40  # how far before a name the words are looked at that say where something lies
_BUILT_AT_LEAST = 3  # words of the name of a city that is built


@dataclass(frozen=True)
class _Words:
    heads: dict[str, str]
    seats: dict[str, str]  # bodies that are places as well
    before_region: frozenset[str]
    described: frozenset[str]
    works: frozenset[str]
    bare: frozenset[str]
    plain: frozenset[str]
    weak: frozenset[str]  # heads that need more than a field before them
    acronyms: frozenset[str]  # of no body: "R&D"
    describing: tuple[str, ...]  # endings of words that are no names: "AI-based"
    municipalities: frozenset[str]
    numbered: frozenset[str]  # "Terminal" of "Terminal 2"
    never: frozenset[str]
    both: frozenset[str]  # kinds of places that are bodies as well
    mainland: frozenset[str]  # names with the ending of an island
    waters: frozenset[str]  # kinds of places that more often say where than what
    beside: re.Pattern[str]
    lower: re.Pattern[str]
    direct: re.Pattern[str]
    located: re.Pattern[str]
    seat: re.Pattern[str]
    unit: re.Pattern[str]
    street: re.Pattern[str]
    numbered_lead: re.Pattern[str]
    honored: re.Pattern[str]
    island: re.Pattern[str]
    introduced: re.Pattern[str]
    explained: re.Pattern[str]


@cache
def _load(language: str) -> _Words:
    words = name_words(language)
    sites = words["sites"]
    heads, seats = either(sites["lower"]["heads"]), either(sites["seats"])
    former, suffixes = either(sites["former"]), either(list(sites["suffixes"]))
    proper = r"[A-Z][A-Za-z]+(?:-[A-Za-z]+)?(?:\s[A-Z][\w-]*){0,6}"
    small = rf"(?:\s(?!(?:{either([*words['connectors'], *words['never_first']])})\s)[a-z]+(?:-[a-z]+)?){{0,2}}?"
    nations = load_titles(language).around["nationalities"]
    naming, islands, article = sites["introduced"], sites["islands"], words["article"]
    links = either(naming["links"])
    locates, works = either(words["reading"]["locates"]), either(sites["lower"]["located"])
    return _Words(
        heads=sites["heads"],
        seats=words["reading"]["seats"],
        before_region=frozenset(sites["before_region"]["heads"]),
        described=frozenset(words["described"]),
        works=frozenset(words["works"]),
        bare=frozenset(words["bare"]),
        plain=frozenset(
            [*words["plain"], *words["days"], *words["acronyms"], *words["never_first"], *words["fields"], *nations]
        ),
        weak=frozenset(sites["weak"]),
        acronyms=frozenset(words["acronyms"]),
        describing=tuple(words["describing"]),
        municipalities=frozenset(words["organizations"]["municipalities"]),
        numbered=frozenset(sites["numbered"]),
        never=frozenset(sites["never"]),
        mainland=frozenset([*sites["islands"]["never"], *regions()]),
        both=frozenset(words["reading"]["both"]),
        waters=frozenset(sites["waters"]),
        beside=re.compile(rf"\b(?:{either(sites['beside'])})\s(?:{article}\s)?$"),
        # "Gwangsan district", "Gwangju and Jeonnam R&D special high-tech districts"
        lower=re.compile(rf"\b{proper}(?:\sand\s{proper})?(?:\s[A-Z]+&[A-Z]+)?{small}\s(?P<head>{heads})\b"),
        # "the Rivoli quarter"
        direct=re.compile(rf"\b{proper}\s(?P<head>{either(sites['lower']['direct'])})\b(?!-)"),
        # "at Hyosung's Yongyeon works"
        located=re.compile(rf"(?:['’]s?|\b(?i:{locates}))\s(?P<name>{proper}\s(?P<head>{works}))\b"),
        seat=re.compile(rf"\b(?:(?:{former})\s)?{proper}\s(?:{seats})\b"),
        unit=re.compile(rf"\b(?:(?:{either(sites['sides'])})\s)?[A-Z][a-z]+(?:-(?:{suffixes}))\b"),
        street=re.compile(rf"\w-?(?:{either(sites['streets']['endings'])})\b[^.;\n]{{0,12}},(?:\s[\w-]+,)*\s$"),
        # "the 88 Olympic Expressway"
        numbered_lead=re.compile(rf"\b(?i:{article})\s(?:[a-z]+\s)?(?P<number>\d{{2,3}}\s)$"),
        # "King Sejong Reading Room"
        honored=re.compile(rf"\b(?:{either(sites['honored'])})\s$"),
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
            rf"\b(?P<name>[A-Z][\w-]*(?:\s[A-Z][\w-]*){{1,4}}),\s(?:{either(naming['articles'])})\s(?:[a-z][\w-]*\s){{0,3}}?"
            rf"(?P<head>{either(naming['explaining'])})(?=[,.;)]|\s(?:{either(naming['behind'])})\b)"
        ),
    )


def find_sites(
    text: str,
    sentences: Sequence[Offsets],
    known: Sequence[tuple[Known, Offsets]],
    masked: SpanSet,
    bodies: SpanSet,
    language: str,
) -> list[SiteFind]:
    """The sites of a text, each once, in the order of first mention, with their areas.

    ``known`` are mentions that need no rule (of the gazetteer, of the topic profile); ``masked`` the spans of persons
    and titles, which no name runs over; ``bodies`` those of organizations, which are no places, though a place may be
    named after one.
    """
    mentions = [PlaceMention(entry.name, entry.kind, span, entry) for entry, span in known]
    for piece in find_names(text, tuple(sentences), masked, language):
        mentions.extend(_place(text, piece, language))
    for start, end in sentences:
        mentions.extend(_in_small_letters(text, start, end, masked, language))
    longest = longest_first(mentions, lambda mention: mention.span)
    places = [mention for mention in longest if not _is_only_body(text, mention, bodies, language)]
    sites = group_places(text, sorted(places, key=lambda mention: mention.span), language)
    return with_areas(text, sites, sentences, language)


def _is_only_body(text: str, mention: PlaceMention, bodies: SpanSet, language: str) -> bool:
    """Is it an organization, and not one that is a place as well: a hospital that does nothing here?"""
    start, end = mention.span
    if not bodies.covers(start, end):
        return False
    if mention.known is not None:
        # "Pyeongtaek Port Corporation": the place is only a part of the name.
        return bodies.covers(start - 1, end) or bodies.covers(start, end + 1)
    return mention.kind not in _load(language).both or acts(text, start, end, language)


def _place(text: str, piece: Run, language: str) -> Iterator[PlaceMention]:
    """The place that a name names, by its head; not what is done to it: ``X Station`` of ``X Station Expansion``."""
    words = _load(language)
    found = _head(text, piece, words, language)
    if found is None:
        return
    last, kind = found
    start, end = piece[0].start, piece[last].end
    lead = words.numbered_lead.search(text, max(0, start - _WINDOW), start)
    start = lead.start("number") if lead else start
    honored = words.honored.search(text, max(0, start - _WINDOW), start)
    start = honored.start() if honored else start
    names_it = last < len(piece) - 1 or not _describes(text, end, words)
    name = text[start:end]
    plain = name.lower() in words.bare and text[start - 1 : start] not in _QUOTES
    weak = piece[last].lower in words.weak and not is_proper(piece[:last], language)
    if not names_it or plain or weak or not _is_proper(piece[: last + 1], words):
        return
    beside = kind in words.waters and words.beside.search(text, max(0, start - _WINDOW), start)
    if not beside and (kind != "city" or _is_built_city(piece, words)):
        yield PlaceMention(name, kind, (start, end))


def _head(text: str, piece: Run, words: _Words, language: str) -> tuple[int, str] | None:
    """The position of the last word of the name of a place and the kind that its head says."""
    position = head_at(piece, language)
    if position < len(piece) - 1 and not piece[position + 1].capital:
        kind = words.heads.get(piece[position].lower)
        return (len(piece) - 1, kind) if kind and piece[position].lower in _of_heads(language) else None
    # "Government Complex Sejong"
    if piece[position].lower in regions() and position > 1 and piece[position - 1].lower in words.before_region:
        return position, words.heads[piece[position - 1].lower]
    position = _before_works(piece, position, words)
    numbered = position + 1 < len(piece) and is_number(piece[position + 1])
    if position == 0:
        kind = words.heads.get(piece[0].lower) if piece[0].lower in words.numbered else None
        return (1, kind) if kind and numbered else None
    two = f"{piece[position - 1].lower} {piece[position].lower}"
    kind = words.heads.get(two) or words.heads.get(piece[position].lower)
    if kind is None and is_located(text, piece[0].start, language):
        kind = words.seats.get(two) or words.seats.get(piece[position].lower)
    return (position + numbered, kind) if kind and two not in words.never else None


def _before_works(piece: Run, position: int, words: _Words) -> int:
    """The position of the head before the word of works: of ``Station`` in ``X Station Expansion``."""
    for work in range(1, position + 1):
        if piece[work].lower in words.works and piece[work - 1].lower in words.heads:
            return work - 1
    return position


def _of_heads(language: str) -> frozenset[str]:
    return frozenset(name_words(language)["sites"]["with_of"])


def _describes(text: str, end: int, words: _Words) -> bool:
    """Does the name only describe the word behind it: ``the Gwangju AI Hub City project``?"""
    after = _WORD_AFTER.match(text, end)
    return after is not None and after[1] in words.described


def _is_proper(piece: Run, words: _Words) -> bool:
    """Is there, besides the head, a word that can be a name?"""
    shouted = all(word.text.isupper() for word in piece)
    proper = (_PROPER.search(w.text) and w.lower not in words.acronyms for w in piece[:-1] if w.capital)
    return not shouted and any(proper)


def _is_built_city(piece: Run, words: _Words) -> bool:
    """``Eco Delta City`` is a place that is built, ``Gwangju City`` and ``Gwangju Metropolitan City`` are bodies."""
    tail = " ".join(word.lower for word in piece[1:])
    if len(piece) < _BUILT_AT_LEAST:
        return piece[0].lower not in regions() | words.plain and piece[0].text.isalpha() and len(piece) > 1
    return tail not in words.municipalities


def _in_small_letters(text: str, start: int, end: int, masked: SpanSet, language: str) -> Iterator[PlaceMention]:
    """``Gwangsan district``, ``former Jeonnam provincial office``, ``Buk-gu``, ``a center called GAK Sejong``."""
    words = _load(language)
    suffixes = name_words(language)["sites"]["suffixes"]
    for match in (*words.lower.finditer(text, start, end), *words.direct.finditer(text, start, end)):
        head = match["head"].split()[-1]
        kind = words.heads.get(head) or words.heads.get(head.rstrip("s"), "complex")
        yield from _unless_plain(text, match.span(), kind, masked, language)
    for match in words.island.finditer(text, start, end):
        if match["name"].lower() not in words.mainland and not masked.touches(*match.span("name")):
            yield PlaceMention(match["name"], "island", match.span("name"))
    for match in words.located.finditer(text, start, end):
        yield PlaceMention(match["name"], words.heads[match["head"]], match.span("name"))
    for match in words.seat.finditer(text, start, end):
        yield from _unless_plain(text, match.span(), "building", masked, language)
    for match in words.unit.finditer(text, start, end):
        if words.street.search(text, max(start, match.start() - _ADDRESS), match.start()):
            continue
        yield from _unless_plain(text, match.span(), suffixes[match[0].rsplit("-", 1)[1]], masked, language)
    for match in words.explained.finditer(text, start, end):
        yield from _unless_plain(text, match.span("name"), words.heads[match["head"]], masked, language)
    for match in words.introduced.finditer(text, start, end):
        # With nothing but commas it takes more than one word: "the data center, GAK Sejong, opened".
        sure = not match["comma"] or (match["closed"] and " " in match["name"])
        if sure and not masked.touches(*match.span("name")):
            yield PlaceMention(match["name"], words.heads[match["head"]], match.span("name"))


def _can_name(word: str, words: _Words) -> bool:
    return word not in words.plain and not word.endswith(words.describing)


def _unless_plain(text: str, span: Offsets, kind: str, masked: SpanSet, language: str) -> Iterator[PlaceMention]:
    """The words without a sentence's first one, if a proper name is left: not ``The zone``, ``Smart factory``."""
    words, (start, end) = _load(language), span
    if _describes(text, end, words):
        return
    parts = text[start:end].split(" ")
    never, former = name_words(language)["never_first"], name_words(language)["sites"]["former"]
    while len(parts) > 1 and parts[0].lower() in never and parts[0] not in former:
        start += len(parts.pop(0)) + 1
    capital = [part for part in parts if part[0].isupper()]
    proper = any(_PROPER.search(part) and _can_name(part.lower(), words) for part in capital)
    if proper and not masked.touches(start, end):
        yield PlaceMention(text[start:end], kind, (start, end))
