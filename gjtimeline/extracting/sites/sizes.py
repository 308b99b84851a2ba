"""The areas of places; which place an area belongs to is told by ``size_owners``."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.sites.grounds import find_grounds
from gjtimeline.extracting.sites.references import Places, Reference
from gjtimeline.extracting.sites.size_owners import find_owner, is_floor
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.grammar.areas import AreaMention, find_areas

GROUP = "group"
"""The kind of several places that have one area together."""
PLOT = "site"
"""The kind of a piece of ground without a name of its own."""

_STATED = 4  # digits that an area has at most that was not converted
_ALIKE = 100  # areas that differ by less than one part of so many are one, said in two units


def with_areas(
    text: str,
    sites: Sequence[SiteFind],
    sentences: Sequence[Offsets],
    language: str,
    names: Sequence[tuple[str | None, Offsets]] = (),
    perhaps: Sequence[SiteFind] = (),
) -> list[SiteFind]:
    """The sites with their areas, then those that only an area makes a site: a plot within a place, a group of places,
    a region, a thing without a name, one of the ``names`` (kind, offsets) or of ``perhaps`` whose size is told.

    The area of the ground goes before that of the floors, the first that is stated before later ones.
    """
    areas = find_areas(text, language)
    if not areas:
        return list(sites)
    mentioned = {span for site in sites for span in site.mentions}
    taken = SpanSet(mentioned)
    sizable = [site for site in perhaps if not taken.touches(*site.mentions[0])]
    taken = SpanSet([*mentioned, *(site.mentions[0] for site in sizable)])
    all_sites = [*sites, *sizable, *find_grounds(text, areas, taken, language, names)]
    places = Places(text, all_sites, language)
    beginnings = [start for start, _ in sentences]
    ground: dict[int, AreaMention] = {}
    floors: dict[int, AreaMention] = {}
    more: list[SiteFind] = []
    for area in areas:
        plot = _plot(places, area)
        sentence = beginnings[max(0, bisect_right(beginnings, area.start) - 1)] if beginnings else 0
        owner = find_owner(places, area, sentence)
        told = owner is not None and owner.site < len(sites) and _is_on(places, owner, area, sentence)
        if plot is not None and not places.is_unit(plot.inside) and not told:
            more.append(plot.site)
            continue
        if plot is not None and owner is None:
            more.append(plot.site)
        if owner is not None and (group := _group(places, owner, area)) is not None:
            more.append(group)
        elif owner is not None:
            kept = floors if is_floor(places, area) else ground
            kept[owner.site] = _stated(kept.get(owner.site, area), area)
    sizes = floors | ground
    sized = [replace(site, area=_size(sizes[i])) if i in sizes else site for i, site in enumerate(all_sites)]
    # A model's proposals come here in a second round, with the plots and groups of the first.
    new = [one for one in (*sized[len(sites) :], *more) if one.area is not None and one.mentions[0] not in mentioned]
    return [*sized[: len(sites)], *new]


def _stated(first: AreaMention, second: AreaMention) -> AreaMention:
    """The first of two areas; of ``2,500 pyeong, or about 8,260㎡`` the one that is no conversion of ours."""
    alike = abs(first.square_meters - second.square_meters) * _ALIKE < first.square_meters
    return second if alike and _digits(first) > _STATED and _digits(second) < _digits(first) else first


def _digits(area: AreaMention) -> int:
    return len(area.square_meters.normalize().as_tuple().digits)


def _size(area: AreaMention) -> tuple[Decimal, Offsets]:
    return area.square_meters, (area.start, area.end)


class _Plot(NamedTuple):
    """A piece of ground without a name of its own and the place it lies in."""

    site: SiteFind
    inside: Reference


def _plot(places: Places, area: AreaMention) -> _Plot | None:
    """``46,200㎡ site in the Advanced 3 District``: not the district is so large, nor what is built there."""
    text = places.text
    match = places.patterns.plot.match(text, area.end)
    inside = places.at(match.end()) if match else None
    if inside is None:
        return None
    name = text[area.end : inside.end].strip(" -")
    return _Plot(SiteFind(name, PLOT, ((area.start, inside.end),), _size(area)), inside)


def _is_on(places: Places, owner: Reference, area: AreaMention, sentence: int) -> bool:
    """Is the plot that of the place before it: ``X will be built on a 46,200㎡ site in Y``; not only ``X on a``?"""
    between = places.text[owner.end : area.start] if sentence <= owner.start < area.start else ""
    return not places.patterns.verbs.isdisjoint(between.split())


def _group(places: Places, owner: Reference, area: AreaMention) -> SiteFind | None:
    """``four districts including the Advanced 3 District``: the area is that of all of them."""
    match = places.patterns.group.search(places.text, max(0, owner.start - 60), owner.start)
    if match is None:
        return None
    whole = (match.start(), owner.end)
    return SiteFind(places.text[slice(*whole)], GROUP, (whole,), _size(area))
