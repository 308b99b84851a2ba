"""The same place under its spellings and translations; a part of a place is another place."""

import re
from collections.abc import Sequence
from functools import cache

from gjtimeline.gazetteer import Known, load_known
from gjtimeline.merging.identity import fact_id, most_frequent, most_frequent_of, others, sources_of
from gjtimeline.model import ChronologySite, DocumentFacts, Site
from gjtimeline.topics import TopicProfile

# Documents that are not about the topic tell of other cities, and each city has districts of the same names.
_FOREIGN = "no"
# A place without a name of its own, called after what it lies in: "a 46,200㎡ site in the Advanced 3 District".
UNNAMED = "site"

SiteAppearance = tuple[DocumentFacts, Site]


@cache
def _known_sites() -> dict[str, Known]:
    return {_plain(name): entry for entry in load_known("site") for name in (entry.name, *entry.aliases)}


def _plain(name: str) -> str:
    return re.sub(r"^the\s|[^\w]", "", name.lower())


def site_key(facts: DocumentFacts, site: Site, topic: TopicProfile) -> str:
    """One key for all names of a place that the gazetteer or the topic knows, else the name without case and hyphens.

    A district of one word (``Dong-gu``) is the same only within the documents about the topic. A place without a name
    is the same where it is as large and lies in the same place.
    """
    known = _known_sites().get(_plain(site.name))
    if known:
        return _plain(known.name)
    about = facts.document.about != _FOREIGN
    if about and (part := topic.part(site.name)):
        return f"{topic.id} {part}"
    if site.kind == UNNAMED and site.area_m2 is not None and (around := surroundings(facts, site, topic)):
        return f"{around} {site.area_m2:g}"
    return _plain(site.name) if about or " " in site.name else f"{_plain(site.name)} {facts.document.id}"


def surroundings(facts: DocumentFacts, site: Site, topic: TopicProfile) -> str | None:
    """The key of the place that the name of ``site`` contains."""
    for other in facts.sites:
        if other is not site and other.kind != UNNAMED and _holds(site, other):
            return site_key(facts, other, topic)
    return None


def _holds(site: Site, other: Site) -> bool:
    return any(m.start <= o.start and o.end <= m.end for m in site.mentions for o in other.mentions)


def group_sites(documents: Sequence[DocumentFacts], topic: TopicProfile) -> dict[str, list[SiteAppearance]]:
    """All appearances of each place by its key."""
    groups: dict[str, list[SiteAppearance]] = {}
    for facts in documents:
        for site in facts.sites:
            groups.setdefault(site_key(facts, site, topic), []).append((facts, site))
    return groups


def merge_sites(documents: Sequence[DocumentFacts], topic: TopicProfile) -> tuple[list[ChronologySite], dict[str, str]]:
    """The places, sorted by name, and from each site id of a document to the id here."""
    groups = group_sites(documents, topic)
    merged = [_merged(key, group) for key, group in groups.items()]
    ids = {site.id: one.id for one, group in zip(merged, groups.values(), strict=True) for _, site in group}
    return sorted(merged, key=lambda site: (site.name, site.id)), ids


def _merged(key: str, group: Sequence[SiteAppearance]) -> ChronologySite:
    names = [mention.text for _, site in group for mention in site.mentions] or [site.name for _, site in group]
    known = _known_sites().get(key)
    name = known.name if known else most_frequent(names)
    latitude, longitude = (known.coordinates if known else None) or (None, None)
    return ChronologySite(
        id=fact_id("s", key),
        name=name,
        kind=(known.kind if known else None) or most_frequent_of(site.kind for _, site in group),
        aliases=others(names, name),
        area_m2=_area(group),
        latitude=latitude,
        longitude=longitude,
        sources=tuple(source for facts, site in group for source in sources_of(facts.document.id, site.mentions)),
    )


def _area(group: Sequence[SiteAppearance]) -> float | None:
    """The area that most sources state; of equally frequent ones the one with the most digits."""
    areas = [f"{site.area_m2:.10g}" for _, site in group if site.area_m2 is not None]
    if not areas:
        return None
    return float(min(areas, key=lambda area: (-areas.count(area), -len(area.rstrip("0")), area)))
