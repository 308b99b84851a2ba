"""The same organization under its name, acronym, translations and former names."""

from collections.abc import Callable, Sequence

from gjtimeline.gazetteer import Known, load_known
from gjtimeline.merging.identity import fact_id, most_frequent, others, sources_of
from gjtimeline.model import ChronologyOrganization, DocumentFacts, Organization

# From a name as a document writes it to the name that stands for the organization; None stays None.
Canonical = Callable[[str | None], str | None]
# An organization in the document with this id.
_Appearance = tuple[str, Organization]


def canonical_names(documents: Sequence[DocumentFacts]) -> Canonical:
    """Names by the gazetteer, then by the acronyms that the documents introduce."""
    names: dict[str, str] = {}
    for facts in documents:
        for organization in facts.organizations:
            if organization.acronym:
                names.setdefault(organization.acronym.lower(), organization.name)
    for entry in load_known("organization"):
        names |= {name.lower(): entry.name for name in _names(entry)}

    def canonical(name: str | None) -> str | None:
        return names.get(name.lower(), name) if name else None

    return canonical


def _names(entry: Known) -> list[str]:
    return [entry.name, *entry.aliases, *([entry.acronym] if entry.acronym else [])]


def merge_organizations(
    documents: Sequence[DocumentFacts], canonical: Canonical
) -> tuple[list[ChronologyOrganization], dict[str, str]]:
    """The organizations, sorted by name, and from each organization id of a document to the id here."""
    groups: dict[str, list[_Appearance]] = {}
    for facts in documents:
        for organization in facts.organizations:
            key = (canonical(organization.name) or organization.name).lower()
            groups.setdefault(key, []).append((facts.document.id, organization))
    merged = [_merged(key, group, canonical) for key, group in groups.items()]
    ids = {o.id: one.id for one, group in zip(merged, groups.values(), strict=True) for _, o in group}
    return sorted(merged, key=lambda organization: (organization.name, organization.id)), ids


def _merged(key: str, group: Sequence[_Appearance], canonical: Canonical) -> ChronologyOrganization:
    written = most_frequent(organization.name for _, organization in group)
    name = canonical(written) or written
    acronyms = [organization.acronym for _, organization in group if organization.acronym]
    return ChronologyOrganization(
        id=fact_id("o", key),
        name=name,
        acronym=most_frequent(acronyms) if acronyms else None,
        aliases=others((m.text for _, organization in group for m in organization.mentions), name),
        sources=tuple(source for document, o in group for source in sources_of(document, o.mentions)),
    )
