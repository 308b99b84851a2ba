"""Which place an area belongs to, by the words between them: ``X, which will be built on a 46,200㎡ site``."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.names import either, name_words
from gjtimeline.extracting.spans import Offsets
from gjtimeline.grammar.areas import AreaMention, find_areas

_WORD = re.compile(r"\d[\w,.-]*|[^\W\d_][\w&’'-]*|[^\w\s]")
_BRACKETS = re.compile(r"\s?\([^()]*\)")
_REACH = 240  # how far behind its place an area may stand
_BACK = 6  # how many places before an area are looked at
_LEAD = 5  # how many words before an area say whether it is the size of something


@dataclass(frozen=True)
class _Patterns:
    path: frozenset[str]
    within: frozenset[str]
    covers: frozenset[str]
    units: frozenset[str]
    plot: re.Pattern[str]
    group: re.Pattern[str]
    designated: re.Pattern[str]
    label: re.Pattern[str]
    floor: re.Pattern[str]
    again: re.Pattern[str]
    subject: re.Pattern[str]


@cache
def _load(language: str) -> _Patterns:
    names = name_words(language)
    words, sites = names["sizes"], names["sites"]
    plots, article = sites["plots"], names["article"]
    within, group = either(plots["within"]), either(plots["group"])
    heads = either([*sites["heads"], *words["ground"]])
    floor = either(words["floor"])
    return _Patterns(
        path=frozenset([*words["path"], *words["ground"]]),
        within=frozenset(plots["within"]),
        covers=frozenset(words["covers"]),
        units=frozenset(sites["suffixes"].values()),
        # "46,200㎡ site in the Advanced 3 District"
        plot=re.compile(rf"\s(?:{either(plots['heads'])})\s(?:{within})\s(?:{article}\s)?"),
        group=re.compile(rf"\b[a-z]+\s[a-z]+\s(?:{group})\s(?:{article}\s)?(?:[A-Z][^.;()]*)?$"),
        designated=re.compile(rf",?\s\w+\s(?:{either(plots['designated'])})\s(?:{article}\s)?[\"“'‘]?"),
        label=re.compile(rf"(?:^|[\n.,;/(●○▲•※|-])\s*(?i:{either(words['labels'])})\s*[:：|)]?\s*$"),
        floor=re.compile(rf"\b(?i:{floor})\b[^.;]*$"),
        # "the 22,000㎡ terminal": one that was named before
        again=re.compile(rf"[ -](?P<head>{heads})\b"),
        subject=re.compile(rf"(?i:(?P<it>{either(words['it'])})|(?:{either(words['anaphors'])})\s(?P<head>{heads}))\b"),
    )


@dataclass(frozen=True)
class _Places:
    """The mentions of the sites of a text in order, each with the index of its site."""

    text: str
    sites: Sequence[SiteFind]
    mentions: Sequence[tuple[int, int, int]]
    starts: Sequence[int]
    patterns: _Patterns

    def before(self, offset: int) -> Iterator[tuple[int, int, int]]:
        """The mentions that end before ``offset``, the nearest first."""
        first = bisect_right(self.starts, offset) - 1
        yield from (self.mentions[i] for i in range(first, max(-1, first - _BACK), -1) if self.mentions[i][1] <= offset)

    def at(self, offset: int) -> tuple[int, int, int] | None:
        """The mention that begins at ``offset``."""
        first = bisect_right(self.starts, offset) - 1
        return self.mentions[first] if first >= 0 and self.starts[first] == offset else None

    def is_unit(self, mention: tuple[int, int, int]) -> bool:
        """Is it an administrative unit, which more often says where than what?"""
        return self.sites[mention[2]].kind in self.patterns.units


def with_areas(text: str, sites: Sequence[SiteFind], sentences: Sequence[Offsets], language: str) -> list[SiteFind]:
    """The sites with their areas; a plot within a place and a group of places are sites of their own.

    The area of the ground goes before that of the floors, the first that is stated before later ones.
    """
    areas = find_areas(text, language)
    if not areas:
        return list(sites)
    mentions = sorted((start, end, index) for index, site in enumerate(sites) for start, end in site.mentions)
    places = _Places(text, sites, mentions, [start for start, _, _ in mentions], _load(language))
    beginnings = [start for start, _ in sentences]
    ground: dict[int, AreaMention] = {}
    floors: dict[int, AreaMention] = {}
    more: list[SiteFind] = []
    for area in areas:
        sentence = beginnings[max(0, bisect_right(beginnings, area.start) - 1)] if beginnings else 0
        more.extend(_plot(places, area))
        owner = _owner(places, area, sentence)
        if owner is None:
            continue
        group = places.patterns.group.search(text, max(0, owner[0] - 60), owner[0])
        if group:
            whole = (group.start(), owner[1])
            more.append(SiteFind(text[slice(*whole)], "group", (whole,), _size(area)))
        else:
            (floors if _is_floor(places, area) else ground).setdefault(owner[2], area)
    sizes = floors | ground
    found = [replace(s, area=_size(sizes[i])) if i in sizes else s for i, s in enumerate(sites)]
    return [*found, *more]


def _size(area: AreaMention) -> tuple[Decimal, Offsets]:
    return area.square_meters, (area.start, area.end)


def _plot(places: _Places, area: AreaMention) -> Iterator[SiteFind]:
    """``46,200㎡ site in the Advanced 3 District``: a piece of ground without a name of its own."""
    match = places.patterns.plot.match(places.text, area.end)
    inside = places.at(match.end()) if match else None
    if inside is not None:
        end = inside[1]
        yield SiteFind(places.text[area.end : end].strip(" -"), "site", ((area.start, end),), _size(area))


def _is_floor(places: _Places, area: AreaMention) -> bool:
    """Is it the area of floors?"""
    before = places.text[max(0, area.start - 40) : area.start]
    return places.patterns.floor.search(before) is not None


def _owner(places: _Places, area: AreaMention, sentence: int) -> tuple[int, int, int] | None:
    """The mention of the place that is as large as ``area`` says."""
    text, patterns = places.text, places.patterns
    designated = patterns.designated.match(text, area.end)
    if designated and (owner := places.at(designated.end())) is not None:
        return owner
    if text[area.end : area.end + 1] in (" ", "-") and (owner := places.at(area.end + 1)) is not None:
        return owner
    return _led_to(places, area) or _labeled(places, area) or _spoken_of(places, area, sentence)


def _led_to(places: _Places, area: AreaMention) -> tuple[int, int, int] | None:
    """The place from which nothing but small words lead to the area."""
    found = None
    for mention in places.before(area.start):
        if area.start - mention[1] > _REACH:
            break
        if _is_path(places.text[mention[1] : area.start], places.patterns):
            if not places.is_unit(mention):
                return mention
            found = found or mention
    return found


def _is_path(between: str, patterns: _Patterns) -> bool:
    """Do all words belong to what leads from a place to its area; names only as in ``in Buk-gu, Gwangju``?"""
    opened = between.rstrip().endswith("(")
    named = False
    words = _WORD.findall(_BRACKETS.sub("", between))
    for before, word in zip(["", *words], words, strict=False):
        if word[0].isupper():
            if not (named or before in patterns.within):
                return False
            named = True
        elif word == ",":
            continue
        elif word == "(":
            return opened
        elif not word[0].isalnum() and word not in "’'-–\"“”" or word[0].isalpha() and word.lower() not in patterns.path:
            return False
        else:
            named = False
    return bool(words)


def _labeled(places: _Places, area: AreaMention) -> tuple[int, int, int] | None:
    """``Area: 46,200㎡`` in a fact sheet tells of the last place that is named above it."""
    label = places.patterns.label.search(places.text, max(0, area.start - 60), area.start)
    if label is None:
        return None
    above = (m for m in places.before(label.start() + 1) if label.start() - m[1] < _REACH and not places.is_unit(m))
    return next(above, None)


def _spoken_of(places: _Places, area: AreaMention, sentence: int) -> tuple[int, int, int] | None:
    """The place that the sentence is about: ``It covers``, ``The airport … will cover``, ``the 22,000㎡ terminal``."""
    text, patterns = places.text, places.patterns
    again = patterns.again.match(text, area.end)
    lead = [word.lower() for word in _WORD.findall(text[max(sentence, area.start - 60) : area.start])][-_LEAD:]
    if again and lead[-1:] == ["the"] and (owner := _of_head(places, area.start, again["head"])):
        return owner
    if not patterns.covers.intersection(lead):
        return None
    subject = patterns.subject.match(text, sentence)
    if subject:
        return _of_head(places, sentence, subject["head"])
    first = places.at(sentence) or places.at(sentence + 4)
    return first if first and first[1] <= area.start else None


def _of_head(places: _Places, offset: int, head: str | None) -> tuple[int, int, int] | None:
    """The last place before ``offset`` whose name ends with ``head``; without a head the last that is no unit."""
    for mention in places.before(offset):
        last = places.text[mention[0] : mention[1]].rsplit(" ", 1)[-1].lower()
        if (head is None and not places.is_unit(mention)) or last == head:
            return mention
    return None
