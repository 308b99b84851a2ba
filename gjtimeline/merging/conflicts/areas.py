"""How large a place is, as several documents state it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from gjtimeline.merging.conflicts.agreement import agree
from gjtimeline.merging.sites import UNNAMED, SiteAppearance, site_key, surroundings
from gjtimeline.merging.wording import explain
from gjtimeline.model import Claim, Conflict, DocumentFacts, Site
from gjtimeline.topics import TopicProfile

# Areas are converted from pyeong and acres: what differs by less is one area.
_CONVERTED = Decimal("0.01")
# Sites without a name in one district are one site only if their sizes are near each other.
_SAME_SITE = Decimal("0.75")


def conflicting_areas(documents: Sequence[DocumentFacts], topic: TopicProfile) -> Iterator[Conflict]:
    """A conflict for each place of which the areas disagree, with all claims."""
    for _, claims in sorted(_stated(documents, topic).items()):
        sizes = {_size(site) for _, site in claims}
        if any(not agree(a, b, approximate=False, tolerance=_CONVERTED) for a, b in combinations(sorted(sizes), 2)):
            yield Conflict(
                kind="area",
                about=min(site.name for _, site in claims),
                claims=tuple(claim for facts, site in claims for claim in _claims(facts, site)),
                explanation=explain("area"),
            )


def _stated(documents: Sequence[DocumentFacts], topic: TopicProfile) -> dict[str, list[SiteAppearance]]:
    """The places with an area by their key; sites without a name by the place around them."""
    named: dict[str, list[SiteAppearance]] = {}
    unnamed: dict[str, list[SiteAppearance]] = {}
    for facts in documents:
        for site in facts.sites:
            if site.area_m2 is None or site.area is None:
                continue
            if site.kind != UNNAMED:
                named.setdefault(site_key(facts, site, topic), []).append((facts, site))
            elif around := surroundings(facts, site, topic):
                unnamed.setdefault(around, []).append((facts, site))
    for around, group in unnamed.items():
        named |= {f"{around} {number}": near for number, near in enumerate(_near(group))}
    return named


def _near(group: Sequence[SiteAppearance]) -> list[list[SiteAppearance]]:
    """The sites by size; each is at least three quarters of the next larger one of its group."""
    ordered = sorted(group, key=lambda one: _size(one[1]))
    groups: list[list[SiteAppearance]] = []
    for one in ordered:
        if groups and _size(groups[-1][-1][1]) >= _SAME_SITE * _size(one[1]):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _size(site: Site) -> Decimal:
    return Decimal(f"{site.area_m2 or 0:.10g}")


def _claims(facts: DocumentFacts, site: Site) -> Iterator[Claim]:
    if site.area is not None:
        area = site.area
        yield Claim(
            value=f"{_size(site):f} m²", document=facts.document.id, quote=area.text, start=area.start, end=area.end
        )
