"""The same place under its spellings and translations; a part of a place is another place."""

import re
from collections.abc import Sequence
from functools import cache

from gjtimeline.gazetteer import Known, load_known
from gjtimeline.merging.identity import fact_id, most_frequent, others, sources_of
from gjtimeline.model import ChronologySite, DocumentFacts, Site

_Appearance = tuple[str, Site]


@cache
def _known_sites() -> dict[str, Known]:
    return {_plain(name): entry for entry in load_known("site") for name in (entry.name, *entry.aliases)}


def _plain(name: str) -> str:
    return re.sub(r"^the\s|[^\w]", "", name.lower())


def site_key(name: str) -> str:
    """One key for all names of a place that the gazetteer knows, else the name without case and hyphens."""
    known = _known_sites().get(_plain(name))
    return _plain(known.name) if known else _plain(name)


def merge_sites(documents: Sequence[DocumentFacts]) -> tuple[list[ChronologySite], dict[str, str]]:
    """The places, sorted by name, and from each site id of a document to the id here."""
    groups: dict[str, list[_Appearance]] = {}
    for facts in documents:
        for site in facts.sites:
            groups.setdefault(site_key(site.name), []).append((facts.document.id, site))
    merged = [_merged(key, group) for key, group in groups.items()]
    ids = {site.id: one.id for one, group in zip(merged, groups.values(), strict=True) for _, site in group}
    return sorted(merged, key=lambda site: (site.name, site.id)), ids


def _merged(key: str, group: Sequence[_Appearance]) -> ChronologySite:
    names = [mention.text for _, site in group for mention in site.mentions]
    known = _known_sites().get(key)
    name = known.name if known else most_frequent(names)
    areas = [site.area_m2 for _, site in group if site.area_m2 is not None]
    kinds = [site.kind for _, site in group if site.kind]
    latitude, longitude = known.coordinates if known and known.coordinates else (None, None)
    return ChronologySite(
        id=fact_id("s", key),
        name=name,
        kind=(known.kind if known else None) or (most_frequent(kinds) if kinds else None),
        aliases=others(names, name),
        area_m2=max(areas) if areas else None,
        latitude=latitude,
        longitude=longitude,
        sources=tuple(source for document, site in group for source in sources_of(document, site.mentions)),
    )
