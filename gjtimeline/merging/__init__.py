"""merge: the facts of many documents become one chronology. Knows facts only, no text and no spaCy.

    placing, redating   documents of unknown date, dated by their company
    people, organizations, sites, budgets      the same thing in several documents
    events, similarity  statements of one happening
    conflicts           where sources disagree
    selecting           a part of a chronology
"""

from collections.abc import Iterable

from gjtimeline.merging.budgets import merge_budgets
from gjtimeline.merging.conflicts import find_conflicts
from gjtimeline.merging.events import merge_events
from gjtimeline.merging.organizations import canonical_names, merge_organizations
from gjtimeline.merging.people import merge_people
from gjtimeline.merging.placing import place_documents
from gjtimeline.merging.selecting import select
from gjtimeline.merging.sites import merge_sites
from gjtimeline.model import Chronology, DocumentFacts, TopicName
from gjtimeline.topics import TopicProfile, load_topic

__all__ = ["merge", "select"]


def merge(facts: Iterable[DocumentFacts], *, topic: TopicProfile | None = None) -> Chronology:
    """One chronology of all documents; their order does not matter, and a document given twice counts once."""
    profile = topic or load_topic()
    by_id = {one.document.id: one for one in sorted(facts, key=lambda one: one.document.path, reverse=True)}
    documents = place_documents([by_id[identity] for identity in sorted(by_id)], profile)
    canonical = canonical_names(documents)
    people, people_ids = merge_people(documents, canonical)
    organizations, organization_ids = merge_organizations(documents, canonical)
    sites, site_ids = merge_sites(documents)
    budgets, budget_ids = merge_budgets(documents)
    ids = {"people": people_ids, "organizations": organization_ids, "sites": site_ids, "budgets": budget_ids}
    return Chronology(
        topic=TopicName(id=profile.id, name=profile.name),
        documents=tuple(one.document for one in sorted(documents, key=lambda one: (one.document.path, one.document.id))),
        events=tuple(merge_events(documents, ids, profile)),
        people=tuple(people),
        organizations=tuple(organizations),
        sites=tuple(sites),
        budgets=tuple(budgets),
        conflicts=tuple(find_conflicts(documents, people, profile)),
    )
