"""What the table and the document say alike: ids made names, records made phrases."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath

from gjtimeline.model import (
    Chronology,
    ChronologyBudget,
    ChronologyEvent,
    ChronologyOrganization,
    ChronologyPerson,
    ChronologySite,
    Conflict,
    DocumentFacts,
    DocumentRecord,
    OfficeTerm,
)
from gjtimeline.rendering.amounts import human_area, human_money, human_period
from gjtimeline.rendering.dates import heading_year, human_between, human_edtf
from gjtimeline.rendering.safe import tidy
from gjtimeline.rendering.words import count, say

_ID_TAIL = 7
_MOST_NAMES = 3
_FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True)
class Details:
    """Who, where and how much of an event, as names."""

    people: tuple[str, ...]
    organizations: tuple[str, ...]
    sites: tuple[str, ...]
    budgets: tuple[str, ...]

    def joined(self) -> tuple[str, ...]:
        """One phrase for each of the four that is there, the names after the first few counted."""
        return tuple(some(names) for names in (self.people, self.organizations, self.sites, self.budgets) if names)


@dataclass(frozen=True)
class Directory:
    """The names behind the ids of a chronology."""

    names: dict[str, str]
    equivalents: dict[str, str]

    def details(self, event: ChronologyEvent) -> Details:
        """The names that an event points to; an amount and its equivalent in another currency count once."""
        stated = [budget for budget in event.budgets if self.equivalents.get(budget) not in event.budgets]
        return Details(
            self._named(event.people), self._named(event.organizations), self._named(event.sites), self._named(stated)
        )

    def _named(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.names.get(id, short_id(id)) for id in ids))


def directory(chronology: Chronology) -> Directory:
    """The names of everything that the chronology lists."""
    people = {item.id: tidy(item.name) for item in chronology.people}
    sites = {item.id: tidy(item.name) for item in chronology.sites}
    bodies = {item.id: organization_name(item) for item in chronology.organizations}
    amounts = {item.id: human_money(item) for item in chronology.budgets}
    equivalents = {item.id: item.equivalent_of for item in chronology.budgets if item.equivalent_of}
    return Directory(people | sites | bodies | amounts, equivalents)


def directory_of_facts(facts: Iterable[DocumentFacts]) -> dict[str, str]:
    """The names behind the ids of single documents."""
    names: dict[str, str] = {}
    for item in facts:
        names |= {fact.id: tidy(fact.name) for fact in item.people}
        names |= {fact.id: tidy(fact.name) for fact in item.organizations}
        names |= {fact.id: tidy(fact.name) for fact in item.sites}
        names |= {fact.id: tidy(fact.text) for fact in item.budgets}
    return names


def organization_name(organization: ChronologyOrganization) -> str:
    """The acronym where there is one: a line is short."""
    return tidy(organization.acronym or "") or tidy(organization.name)


def some(names: Sequence[str]) -> str:
    """The first few names and how many more there are: ``A, B, C +2``."""
    first = ", ".join(names[:_MOST_NAMES])
    rest = len(names) - _MOST_NAMES
    return f"{first} {say('phrases', 'more', rest)}" if rest > 0 else first


def short_id(id: str) -> str:
    """``e-3f2a9c1`` of ``e-3f2a9c1b…``."""
    return tidy(id)[: id.find("-") + 1 + _ID_TAIL]


def totals(chronology: Chronology) -> str:
    """``5 documents, 11 events, 9 people …``; what there is none of is left out, except documents and events."""
    kinds = ("documents", "events", "people", "organizations", "sites", "budgets", "conflicts")
    sizes = [(len(getattr(chronology, kind)), kind) for kind in kinds]
    return ", ".join(count(size, kind) for size, kind in sizes if size or kind in ("documents", "events"))


def by_year(events: Iterable[ChronologyEvent]) -> list[tuple[str, list[ChronologyEvent]]]:
    """The events under the heading of their year, in the order given within it; unknown years last."""

    def year(event: ChronologyEvent) -> tuple[bool, int]:
        known = heading_year(event.date)
        return known is None, known or 0

    groups = groupby(sorted(events, key=year), key=year)
    return [(say("headings", "year_unknown") if none else str(number), list(group)) for (none, number), group in groups]


def title(event: ChronologyEvent) -> str:
    """The title, or words that say that there is none."""
    return tidy(event.title) or say("phrases", "undescribed")


def topic_tag(topic: str, topics: Iterable[str]) -> str | None:
    """A tag for what stands among others but is not about the topic."""
    return say("topic", topic) if topic != "complex" and len(set(topics)) > 1 else None


def office(term: OfficeTerm) -> str:
    """``President, GIST``."""
    parts = [tidy(part) for part in (term.title, term.organization) if part]
    return say("people", "office", *parts) if len(parts) == 2 else "".join(parts)


def office_time(term: OfficeTerm) -> str | None:
    """``seen in office 30 Jan 2019 – 30 Jun 2020``: the first and the last date that a source shows."""
    first, last = term.from_ or term.to, term.to or term.from_
    return say("people", "in_office", _shown(first, last)) if first and last else None


def _shown(first: str, last: str) -> str:
    """From the latest that ``first`` may be to the earliest that ``last`` may be: what is certain."""
    if first == last and "/" in first:
        return human_between(first)
    sure_first, sure_last = first.rsplit("/", maxsplit=1)[-1], last.split("/", maxsplit=1)[0]
    span = f"{sure_first}/{sure_last}" if sure_first < sure_last else sure_last
    return human_edtf(span, with_year=True, short=True)


def actors_first(people: Iterable[ChronologyPerson]) -> list[ChronologyPerson]:
    """Contact persons and bylines after all others, else in the order given."""
    return sorted(people, key=lambda person: person.capacity != "actor")


def capacity(person: ChronologyPerson) -> str | None:
    """What the person is to the documents, if nobody that they are about."""
    return say("capacity", person.capacity) if person.capacity != "actor" else None


def documents_of(item: ChronologyPerson | ChronologyOrganization | ChronologyBudget | ChronologySite) -> int:
    """How many documents name the thing, however often."""
    return len({source.document for source in item.sources})


def also(aliases: Iterable[str]) -> str | None:
    """``also Lee Yong-sup, Lee Yong-Sup``."""
    names = ", ".join(tidy(alias) for alias in aliases)
    return say("people", "aliases", names) if names else None


def budget_facts(budget: ChronologyBudget, names: Directory) -> list[str]:
    """Kind, purpose, period and the amount it restates, as far as known."""
    equivalent = names.names.get(budget.equivalent_of or "")
    facts = [
        tidy(budget.kind or ""),
        tidy(budget.purpose or ""),
        human_period(budget.period) if budget.period else "",
        say("money", "equivalent", equivalent) if equivalent else "",
    ]
    return [fact for fact in facts if fact]


def site_facts(site: ChronologySite) -> list[str]:
    """Kind and area, as far as known."""
    facts = [tidy(site.kind or ""), "" if site.area_m2 is None else human_area(site.area_m2)]
    return [fact for fact in facts if fact]


def file_name(path: str) -> str:
    """The last part of a path."""
    return tidy(PurePosixPath(path.replace("\\", "/")).name or path)


def claims(conflict: Conflict, documents: Iterable[DocumentRecord]) -> list[str]:
    """Each side of a conflict: its value, its words and the file they stand in."""
    names = {document.id: file_name(document.path) for document in documents}
    files = (names.get(claim.document, short_id(claim.document)) for claim in conflict.claims)
    return [
        say("phrases", "claim", tidy(claim.value), tidy(claim.quote), file)
        for claim, file in zip(conflict.claims, files, strict=True)
    ]


def published(document: DocumentRecord) -> str:
    """``2020-01-14 (manifest)``, ``between 30 June and 2 July 2020 (inferred)``, ``unknown``."""
    basis = say("basis", document.published.basis)
    edtf = document.published.edtf
    if edtf is None:
        return say("basis", "unknown")
    return f"{edtf if _FULL_DAY.fullmatch(edtf) else human_between(edtf)} ({basis})"
