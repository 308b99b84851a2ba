"""One site for all that a text calls a place: spellings that differ in case and hyphens, slips, ``X, called Y``."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.names.rules import either, name_words
from gjtimeline.extracting.spans import Offsets
from gjtimeline.gazetteer import Known

_CLIPPED_AT_LEAST = 4  # letters of a word of which the rest is missing


@dataclass(frozen=True)
class PlaceMention:
    """A name of a place where it stands; ``known`` where it needs no rule."""

    name: str
    kind: str | None
    span: Offsets
    known: Known | None = None


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
    begun: dict[str, list[list[PlaceMention]]] = {}  # by the first letters of a name
    also = _also(language)
    last: list[PlaceMention] = []
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


def _site(text: str, mentions: Sequence[PlaceMention]) -> SiteFind:
    """The gazetteer says which place is meant; the document says how it is called there."""
    names = [text[slice(*mention.span)] for mention in mentions]
    # As the text has it first, and rather not in the capitals of a headline.
    name = next((name for name in names if not name.isupper()), names[0])
    first = mentions[0]
    known = next((m.known for m in mentions if m.known), None)
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
