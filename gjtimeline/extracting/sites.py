"""Sites: places of the gazetteer, and names whose head says that something stands or happens there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.names import Run, find_runs, head_of, longest_first, name_words, span_of, split_at_connectors
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.gazetteer import Known
from gjtimeline.grammar.areas import AreaMention, find_areas

_PROPER = re.compile(r"[A-Z][a-z]{2,}")
_WORD_AFTER = re.compile(r"\s([a-z]+)")
_REACH = 60  # how far an area may stand from its site
_CLIPPED_AT_LEAST = 4  # letters of a word of which the rest is missing


@dataclass(frozen=True)
class _Mention:
    name: str
    kind: str | None
    span: Offsets
    known: Known | None = None


@dataclass(frozen=True)
class _Patterns:
    lower: re.Pattern[str]
    seat: re.Pattern[str]
    unit: re.Pattern[str]
    plot: re.Pattern[str]
    group: re.Pattern[str]
    before_area: re.Pattern[str]
    after_area: re.Pattern[str]


@cache
def _load(language: str) -> _Patterns:
    words = name_words(language)["sites"]
    heads, seats = "|".join(words["lower"]["heads"]), "|".join(words["seats"])
    former, suffixes = "|".join(words["former"]), "|".join(words["suffixes"])
    plots = words["plots"]
    covers, designated = "|".join(plots["covers"]), "|".join(plots["designated"])
    proper = r"[A-Z][a-z]+(?:-[A-Za-z]+)?(?:\s[A-Z][\w-]*){0,6}"
    no_part = "|".join([*name_words(language)["connectors"], *name_words(language)["never_first"]])
    small = rf"(?:\s(?!(?:{no_part})\s)[a-z]+(?:-[a-z]+)?){{0,2}}?"
    return _Patterns(
        # "Gwangsan district", "Gwangju and Jeonnam R&D special high-tech districts"
        lower=re.compile(rf"\b{proper}(?:\sand\s{proper})?(?:\s[A-Z]+&[A-Z]+)?{small}\s(?:{heads})\b"),
        seat=re.compile(rf"\b(?:(?:{former})\s)?{proper}\s(?:{seats})\b"),
        unit=re.compile(rf"\b[A-Z][a-z]+(?:-(?:{suffixes}))\b"),
        plot=re.compile(rf"\s(?:{'|'.join(plots['heads'])})\s(?:{'|'.join(plots['within'])})\s(?:the\s)?"),
        group=re.compile(rf"\b[a-z]+\s[a-z]+\s(?:{'|'.join(plots['group'])})\s(?:the\s)?(?:[A-Z][^.;()]*)?$"),
        before_area=re.compile(
            rf",?\s?(?:\(|(?:(?:{'|'.join(plots['relatives'])})\s)?(?:{covers})\s(?:an?\s)?(?:total\s)?(?:area\s)?(?:of\s)?|,\san?\s[\w\s-]{{2,30}}\sof\s)"
        ),
        after_area=re.compile(rf",?\s\w+\s(?:{designated})\s(?:the\s)?[\"“'‘]?"),
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
    for start, end in sentences:
        mentions.extend(_by_rules(text, start, end, masked, language))
    places = [m for m in longest_first(mentions, lambda mention: mention.span) if m.known or not bodies.covers(*m.span)]
    sites = _grouped(text, sorted(places, key=lambda mention: mention.span))
    return _with_areas(text, sites, find_areas(text, language), _load(language))


def _by_rules(text: str, start: int, end: int, masked: SpanSet, language: str) -> Iterator[_Mention]:
    words = name_words(language)["sites"]
    patterns = _load(language)
    for run in find_runs(text, start, end, masked, language):
        for piece in _places(text, run, language):
            a, b = span_of(piece)
            yield _Mention(text[a:b], words["heads"][head_of(piece)], (a, b))
    shapes: tuple[tuple[re.Pattern[str], dict[str, str]], ...]
    shapes = (
        (patterns.seat, {}),
        (patterns.lower, words["heads"]),
        (patterns.unit, words["suffixes"]),
    )
    for pattern, kinds in shapes:
        for match in pattern.finditer(text, start, end):
            a, b = _without_first(match, language)
            name = text[a:b]
            if _PROPER.search(name) and not masked.touches(a, b):
                yield _Mention(name, kinds.get(re.split(r"[\s-]", name)[-1].rstrip("s"), "building"), (a, b))


def _without_first(match: re.Match[str], language: str) -> Offsets:
    """Without a sentence's first word that belongs to no name: ``The zone``."""
    start, words = match.start(), match[0].split(" ")
    former = name_words(language)["sites"]["former"]
    while len(words) > 1 and words[0].lower() in name_words(language)["never_first"] and words[0] not in former:
        start += len(words.pop(0)) + 1
    return start, match.end()


def _places(text: str, run: Run, language: str) -> Iterator[Run]:
    """The pieces of a run that name a place: at least one more word than the head, and one of them a proper name."""
    words = name_words(language)
    heads, described = words["sites"]["heads"], frozenset(words["described"])
    for piece in split_at_connectors(run):
        after = _WORD_AFTER.match(text, piece[-1].end)
        names_it = head_of(piece) in heads and len(piece) > 1 and not (after and after[1] in described)
        if not names_it or not any(_PROPER.match(word.text) for word in piece[:-1]):
            continue
        if heads[head_of(piece)] == "city" and not _is_built_city(piece, words):
            continue
        yield piece


def _is_built_city(piece: Run, words: dict[str, Any]) -> bool:
    """``Eco Delta City`` is a place that is built, ``Gwangju City`` and ``Gwangju Metropolitan City`` are bodies."""
    tail = " ".join(word.text.lower() for word in piece[1:])
    return len(piece) > 2 and tail not in words["organizations"]["municipalities"]


def _grouped(text: str, mentions: Sequence[_Mention]) -> list[SiteFind]:
    """One site for each name, without regard to case and hyphens; a name in brackets behind another is its alias."""
    groups: list[list[_Mention]] = []
    home: dict[str, list[_Mention]] = {}  # from each key of a name to the group of its site
    last: list[_Mention] = []
    for mention in mentions:
        keys = (_key(mention.name), _bare_key(mention.name))
        group = home.get(keys[0]) or home.get(keys[1])
        if group is None and last and text[last[-1].span[1] : mention.span[0]] in (" (", "("):
            group = last
        if group is None:
            group = next((g for g in groups if is_clipped(g[0].name, mention.name)), None)
        if group is None:
            group = []
            groups.append(group)
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


def _with_areas(
    text: str, sites: Sequence[SiteFind], areas: Sequence[AreaMention], patterns: _Patterns
) -> list[SiteFind]:
    """Areas go to the site that they stand behind, to a plot within it, or to the group that it is listed in."""
    found = list(sites)
    for area in areas:
        size = (area.square_meters, (area.start, area.end))
        plot = patterns.plot.match(text, area.end)
        if plot and (inside := _mention_at(found, plot.end())) is not None:
            end = inside[1][1]
            found.append(SiteFind(text[area.end : end].strip(), "site", ((area.start, end),), size))
            continue
        owner = _owner(text, found, area, patterns)
        if owner is None or found[owner[0]].area is not None:
            continue
        index, mention = owner
        group = patterns.group.search(text, max(0, mention[0] - 60), mention[0])
        if group:
            whole = (group.start(), mention[1])
            found.append(SiteFind(text[slice(*whole)], "group", (whole,), size))
        else:
            found[index] = replace(found[index], area=size)
    return found


def _mention_at(sites: Sequence[SiteFind], offset: int) -> tuple[int, Offsets] | None:
    """The site (its index) and the mention that begins at ``offset``."""
    mentions = ((index, mention) for index, site in enumerate(sites) for mention in site.mentions)
    return next((found for found in mentions if found[1][0] == offset), None)


def _owner(text: str, sites: Sequence[SiteFind], area: AreaMention, patterns: _Patterns) -> tuple[int, Offsets] | None:
    """The site that is designated behind the area, or right before the words that lead to it (``(``, ``covers``)."""
    designated = patterns.after_area.match(text, area.end)
    if designated and (owner := _mention_at(sites, designated.end())) is not None:
        return owner
    for index, site in enumerate(sites):
        for mention in site.mentions:
            near = 0 < area.start - mention[1] < _REACH
            if near and patterns.before_area.fullmatch(text, mention[1], area.start):
                return index, mention
    return None
