"""The same organization under its name, acronym, translations and former names."""

from collections.abc import Callable, Sequence
from functools import cache

from gjtimeline.gazetteer import Known, load_known
from gjtimeline.merging.identity import fact_id, most_frequent, others, sources_of
from gjtimeline.model import ChronologyOrganization, DocumentFacts, Organization

# (a document's facts, a name as it writes it) → the name that stands for the organization; None stays None.
Canonical = Callable[[DocumentFacts, str | None], str | None]
_Appearance = tuple[DocumentFacts, Organization]


@cache
def _known_names() -> dict[str, str]:
    return {name.lower(): entry.name for entry in load_known("organization") for name in _names(entry)}


def _names(entry: Known) -> list[str]:
    return [entry.name, *entry.aliases, *([entry.acronym] if entry.acronym else [])]


def canonical_names(documents: Sequence[DocumentFacts]) -> Canonical:
    """Names by what their own document says an acronym means, by the gazetteer, then by what all documents say.

    An acronym that two documents explain differently means nothing in a third.
    """
    own = {facts.document.id: _acronyms(facts) for facts in documents}
    meanings: dict[str, set[str]] = {}
    for acronyms in own.values():
        for acronym, name in acronyms.items():
            meanings.setdefault(acronym, set()).add(name)
    agreed = {acronym: next(iter(names)) for acronym, names in meanings.items() if len(names) == 1}

    def canonical(facts: DocumentFacts, name: str | None) -> str | None:
        if not name:
            return None
        key = name.lower()
        return own[facts.document.id].get(key) or _known_names().get(key) or agreed.get(key) or name

    return canonical


def _acronyms(facts: DocumentFacts) -> dict[str, str]:
    """The acronyms that a document explains, and for what they stand; one explained twice stands for the first."""
    explained: dict[str, str] = {}
    for one in facts.organizations:
        if one.acronym and one.acronym.lower() != one.name.lower():
            explained.setdefault(one.acronym.lower(), _known_names().get(one.name.lower(), one.name))
    return explained


def merge_organizations(
    documents: Sequence[DocumentFacts], canonical: Canonical
) -> tuple[list[ChronologyOrganization], dict[str, str]]:
    """The organizations, sorted by name, and from each organization id of a document to the id here."""
    groups: dict[str, list[_Appearance]] = {}
    for facts in documents:
        for organization in facts.organizations:
            key = (canonical(facts, organization.name) or organization.name).lower()
            groups.setdefault(key, []).append((facts, organization))
    merged = [_merged(key, group, canonical) for key, group in groups.items()]
    ids = {o.id: one.id for one, group in zip(merged, groups.values(), strict=True) for _, o in group}
    return sorted(merged, key=lambda organization: (organization.name, organization.id)), ids


def _merged(key: str, group: Sequence[_Appearance], canonical: Canonical) -> ChronologyOrganization:
    name = most_frequent(canonical(facts, organization.name) or organization.name for facts, organization in group)
    acronyms = [organization.acronym for _, organization in group if organization.acronym]
    return ChronologyOrganization(
        id=fact_id("o", key),
        name=name,
        acronym=most_frequent(acronyms) if acronyms else None,
        aliases=others((m.text for _, organization in group for m in organization.mentions), name),
        sources=tuple(source for facts, o in group for source in sources_of(facts.document.id, o.mentions)),
    )
