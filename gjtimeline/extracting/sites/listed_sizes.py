"""Areas in lists, tables and fact sheets: which place they belong to is told by marks rather than by words.

cell      "X: 734,000㎡", "| X | 734,000㎡ |", "X, Buk-gu: 734,000㎡"
label     "Area: 734,000㎡" below X
position  "Location: Ochang-eup, Cheongju (734,000㎡)" below X
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.names.rules import either, name_words, regions
from gjtimeline.extracting.sites.references import Places, Reference
from gjtimeline.grammar.areas import AreaMention

_BRACKETS = re.compile(r"\s?\([^()\n]*\)")
_REACH = 240  # how far behind its place an area may stand
_NEAR = 60  # how far before an area its label is looked for
_LINE = 120  # how far before an area the label of its line may stand
_PARTS = 4  # words for where something is, of an address


@dataclass(frozen=True)
class _Patterns:
    cell: re.Pattern[str]
    dash: re.Pattern[str]
    where: re.Pattern[str]
    label: re.Pattern[str]
    position: re.Pattern[str]


@cache
def _load(language: str) -> _Patterns:
    names = name_words(language)
    words, article = names["sizes"], names["article"]
    link, labels = either(names["sites"]["unheaded"]["behind"]), either(words["labels"])
    return _Patterns(
        cell=re.compile(r"\s?[:：|]\s*|\t+"),
        dash=re.compile(r"\s?[:：|]\s*|\t+|\s[–—-]\s"),
        # "X, Buk-gu", "X in Gwangju", in brackets "Buk-gu, Gwangju, "
        where=re.compile(rf"(?:,\s|,?\s(?P<link>{link})\s(?:{article}\s)?)(?P<name>[A-Z][\w-]*(?:\s[A-Z][\w-]*)?)"),
        label=re.compile(rf"(?:^|[\n.,;/(●○▲•※|-])\s*(?i:{labels})\s*[:：|)]?\s*$"),
        # "Position: Dongsan-dong and Palbok-dong, ", "Location / Area: Ochang-eup, Cheongju ("
        position=re.compile(
            rf"(?:^|\n)[^\w\n]*(?i:{either(words['positions'])})(?:\s?[/&,]\s?(?i:{labels}))?\s*[:：|](?P<value>[^\n:]*)$"
        ),
    )


def in_cell(places: Places, area: AreaMention) -> Reference | None:
    """The place between which and the area stand nothing but a mark, and where the place is."""
    patterns = _load(places.language)
    for mention in places.before(area.start):
        if area.start - mention.end > _LINE or "\n" in places.text[mention.end : area.start]:
            break
        ends = (end for end in address_ends(places, mention.end) if end <= area.start)
        parted = patterns.cell.fullmatch(places.text, mention.end, area.start) or any(
            patterns.dash.fullmatch(places.text, end, area.start) for end in ends
        )
        if parted and not places.is_unit(mention):
            return mention
    return _unit_in_cell(places, area)


def _unit_in_cell(places: Places, area: AreaMention) -> Reference | None:
    nearest = next(places.before(area.start), None)
    if nearest is not None and _load(places.language).cell.fullmatch(places.text, nearest.end, area.start):
        return nearest
    return None


def address_ends(places: Places, end: int) -> Iterator[int]:
    """The offsets up to which what follows a name says where it is: ``, Buk-gu, Gwangju``, ``in Osong``."""
    bracket = _BRACKETS.match(places.text, end)
    if bracket:
        yield bracket.end()
    for _ in range(_PARTS):
        match = _load(places.language).where.match(places.text, end)
        if match is None or not (match["link"] or is_where(match["name"], places.language)):
            return
        end = match.end()
        yield end


def is_where(name: str, language: str) -> bool:
    """Is it the name of a region or of an administrative unit?"""
    unit = name.rpartition("-")[2]
    return name.lower() in regions() or ("-" in name and unit in name_words(language)["sites"]["suffixes"])


def under_label(places: Places, area: AreaMention) -> Reference | None:
    """``Area: 46,200㎡`` in a fact sheet tells of the last place that is named above it."""
    label = _load(places.language).label.search(places.text, max(0, area.start - _NEAR), area.start)
    return _above(places, label.start() + 1) if label else None


def at_position(places: Places, area: AreaMention) -> Reference | None:
    """``Location: Ochang-eup, Cheongju (46,200㎡)``: where the last place that is named above is, and how large."""
    low = max(0, area.start - _LINE)
    line = max(low, places.text.rfind("\n", low, area.start))
    label = _load(places.language).position.search(places.text[line : area.start])
    if label is None:
        return None
    value = line + label.start("value")
    here = (mention for mention in places.before(area.start) if mention.start >= value)
    if any(not (places.is_unit(m) or is_where(places.text[m.start : m.end], places.language)) for m in here):
        return None
    return _above(places, line + 1)


def _above(places: Places, offset: int) -> Reference | None:
    above = (m for m in places.before(offset) if offset - m.end < _REACH and not places.is_unit(m))
    return next(above, None)
