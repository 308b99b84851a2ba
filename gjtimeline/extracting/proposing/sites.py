"""Places that a model proposes: confirmed as sites by the head of the name, or by an area that is said of it.

A city, a district or a country is no site. Of what a model calls a place, only this is one: a named thing of a kind,
one with a number where such a thing alone is named so (``Terminal 2``, but not ``Line 2`` or ``District 3``), or a
ground whose size the text tells (``Yumeshima, an island of 390 hectares``).
"""

import re
from collections.abc import Set
from dataclasses import replace

from gjtimeline.extracting.findings import Findings, SiteFind
from gjtimeline.extracting.names.rules import name_words, regions
from gjtimeline.extracting.proposing.vetoes import PLACE, goes_on, load_vocabulary, unread
from gjtimeline.extracting.sites.sizes import with_areas
from gjtimeline.extracting.spans import Offsets

_WORD_BEHIND = re.compile(r"\s([a-z]+)")
_ADDRESS = re.compile(r"\w, $")
_REACH = 60  # how far behind its name an area confirms it
_BODY_AS_WELL = "city"
_NUMBER = re.compile(r" \d{1,3}(?:-\d{1,2})?(?![\w%]|[.,]\d)")


def proposed_sites(text: str, found: Findings) -> list[SiteFind]:
    """The proposals that are sites, each once, with their areas."""
    groups: dict[str, list[Offsets]] = {}
    for start, before in unread(found, PLACE):
        number = _NUMBER.match(text, before)
        end = number.end() if number else before
        if goes_on(text, end) is None and _is_name(text, start, end, found.language):
            groups.setdefault(text[start:end], []).append((start, end))
    sites = [SiteFind(name, _kind(name, found.language), tuple(spans)) for name, spans in groups.items()]
    if not sites:
        return []
    told = {site.area[1] for site in found.sites if site.area}
    sized = with_areas(text, [*found.sites, *sites], found.sentences, found.language)[len(found.sites) :]
    kept = [site if _is_beside(site, told) else replace(site, area=None) for site in sized]
    return [site for site in kept if site.kind is not None or site.area is not None]


def _is_beside(site: SiteFind, told: Set[Offsets]) -> bool:
    """Does the area stand close behind the name, and is it of none that rules read?"""
    if site.area is None or site.area[1] in told:
        return False
    return any(0 <= site.area[1][0] - end <= _REACH for _, end in site.mentions)


def _is_name(text: str, start: int, end: int, language: str) -> bool:
    """Is it written as a name; no region or nation, no end of an address, nothing that only describes?"""
    words, known = text[start:end].split(" "), load_vocabulary(language)
    lower = text[start:end].lower()
    if lower in regions() or lower in known.nations or lower in known.general or _describes(text, end, language):
        return False
    return (
        all(word[:1].isupper() or word.isdigit() or "-" in word for word in words)
        and not (text[start:end].isupper() and len(words) > 1)
        and words[0].lower() not in known.never_first
        and _ADDRESS.search(text, max(0, start - 2), start) is None
    )


def _describes(text: str, end: int, language: str) -> bool:
    """Does the name only describe the word behind it: ``the Gwangju AI Hub City project``?"""
    behind = _WORD_BEHIND.match(text, end)
    return behind is not None and behind[1] in name_words(language)["described"]


def _kind(name: str, language: str) -> str | None:
    """What the head of a name says: of several words, or of one with a number that may be a name by itself."""
    parts, sites = name.lower().split(" "), name_words(language)["sites"]
    words = [word for word in parts if not word[0].isdigit()]
    if len(words) == len(parts) and load_vocabulary(language).general.issuperset(words):
        return None  # "Food Zone", "Open Hall": what rules did not read is none
    named = len(words) > 1 or (len(parts) > 1 and words[-1:] and words[-1] in sites["numbered"])
    kind: str | None = sites["heads"].get(words[-1]) if named else None
    return kind if kind != _BODY_AS_WELL and kind not in sites["ways"] else None
