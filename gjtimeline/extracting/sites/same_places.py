"""One site for all that a text calls a place: spellings that differ in case and hyphens, slips, ``X, called Y``.

Names of which one is short for the other are told by ``full_names``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.names.rules import either, name_words, regions
from gjtimeline.extracting.sites.full_names import fuller_names
from gjtimeline.extracting.sites.full_names import key as _key
from gjtimeline.extracting.spans import Offsets
from gjtimeline.gazetteer import Known

_SHORT = 2  # words that the name of a place has at least
_CLIPPED_AT_LEAST = 4  # letters of a word of which the rest is missing


@dataclass(frozen=True)
class PlaceMention:
    """A name of a place where it stands; ``known`` where it needs no rule."""

    name: str
    kind: str | None
    span: Offsets
    known: Known | None = None
    unsure: bool = False  # is it a place only if its size is told?
    until: int | None = None  # where the name ends with its code, or with what it is a part of


@cache
def _also(language: str) -> re.Pattern[str]:
    """What stands between two names of one place: ``X, also known as Y``, ``X (Y``."""
    words = name_words(language)
    links = either([*words["sites"]["introduced"]["links"], *words["introducing"]["links"]])
    return re.compile(rf",?\s\(?(?:{links})\s(?:{words['article']}\s)?[\"“'‘]?|\s?\(")


def group_places(text: str, mentions: Sequence[PlaceMention], language: str) -> list[SiteFind]:
    """One site for each name, without regard to case and hyphens; ``X (Y)`` and ``X, called Y`` are one."""
    groups: list[list[PlaceMention]] = []
    home: dict[str, list[PlaceMention]] = {}  # from each key of a name to the group of its site
    shorter: dict[str, list[PlaceMention]] = {}  # the same for names without their town, if only one has them
    kinds: dict[str, list[PlaceMention]] = {}  # the same for names of a kind
    begun: dict[str, list[list[PlaceMention]]] = {}  # by the first letters of a name
    also = _also(language)
    last: list[PlaceMention] = []
    for mention in mentions:
        keys, shorts = _keys(mention), [_key(short) for short in _without_town(mention.name)]
        group = next((home[key] for key in keys if key in home), None) or shorter.get(keys[0])
        group = group or next((home[s] for s in shorts if s in home and shorter.get(s, home[s]) is home[s]), None)
        kind = _kind_key(mention, language)
        if group is None and kind and mention.name.split()[-1].islower():
            group = kinds.get(kind)
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
        if kind:
            kinds.setdefault(kind, group)
        for short in shorts:
            if shorter.setdefault(short, group) is not group:
                shorter[short] = []
    return _merged(text, groups, language)


def _merged(text: str, groups: Sequence[Sequence[PlaceMention]], language: str) -> list[SiteFind]:
    """The sites in order, those with a short name under the full one; ``groups`` are the mentions of each."""
    fuller = fuller_names(text, [(group[0].name, group[0].kind) for group in groups], language)
    mentions: dict[int, list[PlaceMention]] = {}
    for index, group in enumerate(groups):
        mentions.setdefault(fuller.get(index, index), []).extend(group)
    return [_site(text, groups[index], found) for index, found in mentions.items()]


def _site(text: str, named: Sequence[PlaceMention], mentions: Sequence[PlaceMention]) -> SiteFind:
    """The gazetteer says which place is meant; the document says how it is called there.

    The place has the name of the mentions ``named``.
    """
    names = [text[mention.span[0] : mention.until or mention.span[1]] for mention in named]
    # As the text has it first, and rather not in the capitals of a headline.
    name = next((name for name in names if not name.isupper()), names[0])
    known = next((m.known for m in mentions if m.known), None)
    place = known.coordinates if known else None
    return SiteFind(name, named[0].kind, tuple(sorted(mention.span for mention in mentions)), None, place)


def _without_town(name: str) -> list[str]:
    """The name without its town, as it may stand elsewhere: ``X Mall`` of ``X Mall Suseong``, of ``Daegu X Mall``."""
    words = name.split()
    if len(words) <= _SHORT:
        return []
    shorts = ((words[-1], words[:-1]), (words[0], words[1:]))
    return [" ".join(rest) for town, rest in shorts if town.lower() in regions()]


def _keys(mention: PlaceMention) -> list[str]:
    """The keys of a name: as it is, and without what describes the place: ``Motors automobile factory``."""
    *words, last = mention.name.split()
    proper = [word for word in words if not word.islower()] if last.islower() else words
    return [_key(mention.name), _key("".join([*proper, last]))]


def _kind_key(mention: PlaceMention, language: str) -> str | None:
    """One key for names of a kind without what they are for: ``X plant``, ``X factory``, ``X Industrial Complex``."""
    fields = name_words(language)["fields"]
    own = [word for word in mention.name.split()[:-1] if word[0].isupper() and word.lower() not in fields]
    known = all(word.lower() in regions() for word in own)
    return None if known or mention.kind is None else _key("".join(own)) + mention.kind


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
