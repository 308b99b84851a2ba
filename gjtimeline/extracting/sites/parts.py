"""Which place a place is a part of, as far as the text says so.

named     "Gwangju City Hall Briefing Room" of "Gwangju City Hall", "site in Cheomdan District 3"
owned     "Incheon International Airport's Terminal 1"
led to    "Oryong Hall in Buk-gu", "the annex of the Jeonnam Hall", "Room 301, Dasan Building", "Oryong-dong, Buk-gu"
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.names.rules import either, name_words
from gjtimeline.extracting.sites.sizes import GROUP

_Link = tuple[int, int]  # the indexes of the part and of the whole


@dataclass(frozen=True)
class _Words:
    within: re.Pattern[str]
    owned: re.Pattern[str]
    units: frozenset[str]
    rooms: frozenset[str]  # kinds of places that a comma leads from to what they are in


@cache
def _load(language: str) -> _Words:
    words = name_words(language)
    sites, article = words["sites"], words["article"]
    within, new = either(sites["parts"]["within"]), either(sites["parts"]["new"])
    return _Words(
        within=re.compile(rf"(?:\s?\([^()]*\))?,?\s(?:{within})\s(?:{article}\s)?"),
        owned=re.compile(rf"['’]s?\s(?:(?:{new})\s)?"),
        units=frozenset(sites["suffixes"].values()),
        rooms=frozenset(sites["parts"]["rooms"]),
    )


def parts_of(text: str, sites: Sequence[SiteFind], language: str) -> list[int | None]:
    """For each site the index of the one it is a part of, by its name first, then by what stands beside it.

    Nothing is a part of itself, whatever chain leads there.
    """
    wholes: list[int | None] = [None] * len(sites)
    for part, whole in (*_by_name(sites), *_by_mention(sites), *_by_words(text, sites, _load(language))):
        if wholes[part] is None and part not in _chain(whole, wholes):
            wholes[part] = whole
    return wholes


def _chain(index: int | None, wholes: Sequence[int | None]) -> Iterator[int]:
    """The site and all that it is a part of."""
    while index is not None:
        yield index
        index = wholes[index]


def _by_name(sites: Sequence[SiteFind]) -> Iterator[_Link]:
    """Names that begin with the name of another place, the longest of them first."""
    named = {site.name.lower(): index for index, site in reversed(list(enumerate(sites)))}
    for index, site in enumerate(sites):
        words = site.name.lower().split(" ")
        beginnings = (" ".join(words[:length]) for length in range(len(words) - 1, 1, -1))
        yield from ((index, named[beginning]) for beginning in beginnings if beginning in named)


def _by_mention(sites: Sequence[SiteFind]) -> Iterator[_Link]:
    """Of two mentions that end alike the longer one tells where it is: ``46,200㎡ site in X``."""
    mentions = sorted((end, start, index) for index, site in enumerate(sites) for start, end in site.mentions)
    for (end, _, part), (other_end, _, whole) in pairwise(mentions):
        if end == other_end and sites[part].kind != GROUP:
            yield part, whole


def _by_words(text: str, sites: Sequence[SiteFind], words: _Words) -> Iterator[_Link]:
    """Two neighbors with words between them that make one the place of the other."""
    mentions = sorted((start, end, index) for index, site in enumerate(sites) for start, end in site.mentions)
    for (_, end, first), (start, _, second) in pairwise(mentions):
        between = text[end:start]
        if words.owned.fullmatch(between):
            yield second, first
        elif _is_inside(between, sites[first], sites[second], words):
            yield first, second


def _is_inside(between: str, part: SiteFind, whole: SiteFind, words: _Words) -> bool:
    """``X in Y``; behind a comma only what a room is in, or an administrative unit."""
    beside = between == ", " and (whole.kind in words.units or part.kind in words.rooms)
    return beside or words.within.fullmatch(between) is not None
