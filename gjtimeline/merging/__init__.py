"""merge: the facts of many documents become one chronology. Knows facts only, no text and no spaCy.

placing, redating   documents of unknown date, dated by their company
people (offices), organizations, sites, budgets     the same thing in several documents
statements, likeness, grouping, events      statements of one happening
conflicts           where sources disagree
selecting           a part of a chronology
"""

from collections.abc import Iterable

from gjtimeline.merging.budgets import merge_budgets
from gjtimeline.merging.conflicts import find_conflicts
from gjtimeline.merging.events import merge_events
from gjtimeline.merging.grouping import group_statements
from gjtimeline.merging.organizations import canonical_names, merge_organizations
from gjtimeline.merging.people import merge_people
from gjtimeline.merging.placing import place_documents
from gjtimeline.merging.selecting import select
from gjtimeline.merging.sites import merge_sites
from gjtimeline.merging.statements import statements_of
from gjtimeline.model import Chronology, DocumentFacts, TopicName
from gjtimeline.topics import TopicProfile, load_topic

__all__ = ["merge", "select"]


def merge(facts: Iterable[DocumentFacts], *, topic: TopicProfile | None = None) -> Chronology:
    """One chronology of all documents; their order does not matter, and a document given twice counts once."""
    profile = topic or load_topic()
    documents = place_documents(_distinct(facts), profile)
    canonical = canonical_names(documents)
    people, people_ids = merge_people(documents, canonical)
    organizations, organization_ids = merge_organizations(documents, canonical)
    sites, site_ids = merge_sites(documents, profile)
    budgets, budget_ids = merge_budgets(documents)
    ids = {"people": people_ids, "organizations": organization_ids, "sites": site_ids, "budgets": budget_ids}
    groups = group_statements([statement for one in documents for statement in statements_of(one, ids, profile)])
    return Chronology(
        topic=TopicName(id=profile.id, name=profile.name),
        documents=tuple(one.document for one in sorted(documents, key=lambda d: (d.document.path, d.document.id))),
        events=tuple(merge_events(groups, ids)),
        people=tuple(people),
        organizations=tuple(organizations),
        sites=tuple(sites),
        budgets=tuple(budgets),
        conflicts=tuple(find_conflicts(documents, people, groups, profile)),
    )


def _distinct(facts: Iterable[DocumentFacts]) -> list[DocumentFacts]:
    """Each document once, by id; of its copies the one that is dated, then that with the first path."""
    copies: dict[str, list[DocumentFacts]] = {}
    for one in facts:
        copies.setdefault(one.document.id, []).append(one)
    return [min(copies[identity], key=_preference) for identity in sorted(copies)]


def _preference(facts: DocumentFacts) -> tuple[bool, str, str]:
    published = facts.document.published.edtf
    return published is None or "X" in published, facts.document.path, facts.model_dump_json()
