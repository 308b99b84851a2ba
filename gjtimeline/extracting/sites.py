"""Sites: places of the gazetteer, and names whose head says that something stands or happens there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.contexts import is_located
from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.names import Run, either, find_names, head_at, longest_first, name_words, regions, span_of
from gjtimeline.extracting.sizes import with_areas
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.gazetteer import Known

_PROPER = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{3,}|[A-Z]&[A-Z]")
_WORD_AFTER = re.compile(r"\s([a-z]+)")
_QUOTES = frozenset("\"“'‘")  # a name in quotation marks is one, however plain
_CLIPPED_AT_LEAST = 4  # letters of a word of which the rest is missing
_BUILT_AT_LEAST = 3  # words of the name of a city that is built


@dataclass(frozen=True)
class _Mention:
    name: str
    kind: str | None
    span: Offsets
    known: Known | None = None


@dataclass(frozen=True)
class _Words:
    heads: dict[str, str]
    seats: dict[str, str]  # bodies that are places as well
    before_region: frozenset[str]
    described: frozenset[str]
    works: frozenset[str]
    bare: frozenset[str]
    plain: frozenset[str]
    acronyms: frozenset[str]  # of no body: "R&D"
    municipalities: frozenset[str]
    lower: re.Pattern[str]
    seat: re.Pattern[str]
    unit: re.Pattern[str]
    introduced: re.Pattern[str]
    also: re.Pattern[str]


@cache
def _load(language: str) -> _Words:
    words = name_words(language)
    sites = words["sites"]
    heads, seats = either(sites["lower"]["heads"]), either(sites["seats"])
    former, suffixes = either(sites["former"]), either(list(sites["suffixes"]))
    proper = r"[A-Z][a-z]+(?:-[A-Za-z]+)?(?:\s[A-Z][\w-]*){0,6}"
    small = rf"(?:\s(?!(?:{either([*words['connectors'], *words['never_first']])})\s)[a-z]+(?:-[a-z]+)?){{0,2}}?"
    links = either(sites["introduced"]["links"])
    return _Words(
        heads=sites["heads"],
        seats=words["reading"]["seats"],
        before_region=frozenset(sites["before_region"]["heads"]),
        described=frozenset(words["described"]),
        works=frozenset(words["works"]),
        bare=frozenset(words["bare"]),
        plain=frozenset([*words["plain"], *words["acronyms"], *words["never_first"], *words["fields"]]),
        acronyms=frozenset(words["acronyms"]),
        municipalities=frozenset(words["organizations"]["municipalities"]),
        # "Gwangsan district", "Gwangju and Jeonnam R&D special high-tech districts"
        lower=re.compile(rf"\b{proper}(?:\sand\s{proper})?(?:\s[A-Z]+&[A-Z]+)?{small}\s(?P<head>{heads})\b"),
        seat=re.compile(rf"\b(?:(?:{former})\s)?{proper}\s(?:{seats})\b"),
        unit=re.compile(rf"\b[A-Z][a-z]+(?:-(?:{suffixes}))\b"),
        # "a data center called GAK Sejong"
        introduced=re.compile(
            rf"\b(?P<head>{either(list(sites['heads']))})(?:\s?,?\s(?:{links})\s(?:the\s)?[\"“'‘]?|(?P<comma>,\s))"
            r"(?P<name>[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,4})(?P<closed>,)?"
        ),
        also=re.compile(rf",?\s\(?(?:{links}|{either(words['introducing']['links'])})\s(?:the\s)?[\"“'‘]?|\s?\("),
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
    mentions = [_Mention(entry.name, entry.kind, span, entry) for entry, span in known]
    for piece in find_names(text, tuple(sentences), masked, language):
        mentions.extend(_place(text, piece, language))
    for start, end in sentences:
        mentions.extend(_in_small_letters(text, start, end, masked, language))
    places = [m for m in longest_first(mentions, lambda mention: mention.span) if m.known or not bodies.covers(*m.span)]
    sites = _grouped(text, sorted(places, key=lambda mention: mention.span), language)
    return with_areas(text, sites, sentences, language)


def _place(text: str, piece: Run, language: str) -> Iterator[_Mention]:
    """The place that a name names, by its head; without what is done to it: ``X Station`` of ``X Station Expansion``."""
    words = _load(language)
    found = _head(text, piece, words, language)
    if found is None:
        return
    last, kind = found
    start, end = piece[0].start, piece[last].end
    names_it = last < len(piece) - 1 or not _describes(text, end, words)
    name = text[start:end]
    if not names_it or (name.lower() in words.bare and text[start - 1 : start] not in _QUOTES) or not _is_proper(piece[: last + 1], words):
        return
    if kind == "city" and not _is_built_city(piece, words):
        return
    yield _Mention(name, kind, (start, end))


def _head(text: str, piece: Run, words: _Words, language: str) -> tuple[int, str] | None:
    """The position of the last word of the name of a place and the kind that its head says."""
    position = head_at(piece, language)
    if position < len(piece) - 1 and not piece[position + 1].capital:
        kind = words.heads.get(piece[position].lower)
        return (len(piece) - 1, kind) if kind and piece[position].lower in _of_heads(language) else None
    # "Government Complex Sejong"
    if piece[position].lower in regions() and position > 1 and piece[position - 1].lower in words.before_region:
        return position, words.heads[piece[position - 1].lower]
    for work in range(1, position + 1):
        if piece[work].lower in words.works and piece[work - 1].lower in words.heads:
            position = work - 1
            break
    two = f"{piece[position - 1].lower} {piece[position].lower}" if position else ""
    kind = words.heads.get(two) or words.heads.get(piece[position].lower)
    if kind is None and is_located(text, piece[0].start, language):
        kind = words.seats.get(piece[position].lower)
    numbered = position + 1 < len(piece) and piece[position + 1].text[0].isdigit()
    return (position + numbered, kind) if kind and position else None


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
    return len(piece) >= _BUILT_AT_LEAST and tail not in words.municipalities


def _in_small_letters(text: str, start: int, end: int, masked: SpanSet, language: str) -> Iterator[_Mention]:
    """``Gwangsan district``, ``former Jeonnam provincial office``, ``Buk-gu``, ``a center called GAK Sejong``."""
    words = _load(language)
    suffixes = name_words(language)["sites"]["suffixes"]
    for match in words.lower.finditer(text, start, end):
        kind = words.heads.get(match["head"].split()[-1].rstrip("s"), "complex")
        yield from _unless_plain(text, match, kind, masked, language)
    for match in words.seat.finditer(text, start, end):
        yield from _unless_plain(text, match, "building", masked, language)
    for match in words.unit.finditer(text, start, end):
        yield from _unless_plain(text, match, suffixes[match[0].rsplit("-", 1)[1]], masked, language)
    for match in words.introduced.finditer(text, start, end):
        # With nothing but commas it takes more than one word: "the data center, GAK Sejong, opened".
        sure = not match["comma"] or (match["closed"] and " " in match["name"])
        if sure and not masked.touches(*match.span("name")):
            yield _Mention(match["name"], words.heads[match["head"]], match.span("name"))


def _unless_plain(
    text: str, match: re.Match[str], kind: str, masked: SpanSet, language: str
) -> Iterator[_Mention]:
    """The match without a sentence's first word, if a proper name is left: not ``The zone``, ``Smart factory``."""
    words, start = _load(language), match.start()
    parts = match[0].split(" ")
    never, former = name_words(language)["never_first"], name_words(language)["sites"]["former"]
    while len(parts) > 1 and parts[0].lower() in never and parts[0] not in former:
        start += len(parts.pop(0)) + 1
    capital = [part for part in parts if part[0].isupper()]
    proper = any(_PROPER.search(part) and part.lower() not in words.plain for part in capital)
    if proper and not masked.touches(start, match.end()):
        yield _Mention(text[start : match.end()], kind, (start, match.end()))


def _grouped(text: str, mentions: Sequence[_Mention], language: str) -> list[SiteFind]:
    """One site for each name, without regard to case and hyphens; ``X (Y)`` and ``X, called Y`` are one."""
    groups: list[list[_Mention]] = []
    home: dict[str, list[_Mention]] = {}  # from each key of a name to the group of its site
    begun: dict[str, list[list[_Mention]]] = {}  # by the first letters of a name
    also = _load(language).also
    last: list[_Mention] = []
    for mention in mentions:
        keys = (_key(mention.name), _bare_key(mention.name))
        group = home.get(keys[0]) or home.get(keys[1])
        if group is None and last and also.fullmatch(text, last[-1].span[1], mention.span[0]):
            group = last
        beginning = keys[0][:_CLIPPED_AT_LEAST]
        if group is None:
            group = next((g for g in begun.get(beginning, ()) if is_clipped(g[0].name, mention.name)), None)
        if group is None:
            group = []
            groups.append(group)
            begun.setdefault(beginning, []).append(group)
        group.append(mention)
        last = group
        home |= dict.fromkeys(keys, group)
    return [_site(text, group) for group in groups]


def _site(text: str, mentions: Sequence[_Mention]) -> SiteFind:
    """The gazetteer says which place is meant; the document says how it is called there."""
    first = mentions[0]
    known = next((m.known for m in mentions if m.known), None)
    name = text[first.span[0] : first.span[1]]
    place = known.coordinates if known else None
    return SiteFind(name, first.kind, tuple(mention.span for mention in mentions), None, place)


def _key(name: str) -> str:
    """The name without case and hyphens."""
    return re.sub(r"[^\w]", "", name.lower())


def _bare_key(name: str) -> str:
    """The same without what describes the place in small letters: ``Motors automobile factory``, ``Motors factory``."""
    words = name.split()
    proper = [word for word in words[:-1] if not word.islower()] if words[-1].islower() else words[:-1]
    return _key("".join([*proper, words[-1]]))


def is_clipped(first: str, second: str) -> bool:
    """Do two names differ in one word only, of which one is the beginning of the other? A slip of the translator.

    >>> is_clipped("Buksu Techno Valley", "Buksuwon Techno Valley"), is_clipped("District 1", "District 11")
    (True, False)
    """
    a, b = first.lower().split(), second.lower().split()
    different = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    if len(a) != len(b) or len(a) < 2 or len(different) != 1:
        return False
    x, y = sorted(different[0], key=len)
    return len(x) >= _CLIPPED_AT_LEAST and x.isalpha() and y.startswith(x)
