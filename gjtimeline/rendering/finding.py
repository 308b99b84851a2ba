"""What an id, or the beginning of one, stands for in a chronology or in the facts behind it."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches

from gjtimeline.model import (
    Budget,
    Chronology,
    ChronologyBudget,
    ChronologyDate,
    ChronologyEvent,
    ChronologyOrganization,
    ChronologyPerson,
    ChronologySite,
    DateClaim,
    DocumentFacts,
    Event,
    EventSource,
    OfficeTerm,
    Organization,
    Person,
    Role,
    Site,
    SourceSpan,
    Span,
)
from gjtimeline.rendering.phrases import short_id
from gjtimeline.rendering.safe import tidy

Found = ChronologyEvent | ChronologyPerson | ChronologyOrganization | ChronologyBudget | ChronologySite

_MOST_LISTED = 5


class UnknownId(LookupError):  # noqa: N818 - it reads as what it says
    """No id begins so."""


class AmbiguousId(LookupError):  # noqa: N818
    """Several ids begin so."""


def find(chronology: Chronology, facts: Sequence[DocumentFacts], wanted: str) -> Found:
    """The record with the id or the name ``wanted``, or the only one whose id begins so (with or without its letter).

    What the chronology lists goes before the statements and facts it was made of; these are given in the shape of a
    chronology with one document. Raises :class:`UnknownId` or :class:`AmbiguousId`.
    """
    listed = _by_id(_listed(chronology))
    behind = _by_id((*_facts(facts), *_statements(chronology.events)))
    for shelf in (listed, behind):
        if wanted in shelf:
            return shelf[wanted]
    named = [item for item in listed.values() if wanted.casefold() in _names(item)]
    if len(named) == 1:
        return named[0]
    beginning = wanted.lower()
    for shelf in (listed, behind):
        matches = sorted(id for id in shelf if wanted and beginning in (id[: len(wanted)], id[2 : 2 + len(wanted)]))
        if len(matches) > 1:
            raise AmbiguousId(f"{tidy(wanted)} is the beginning of {len(matches)} ids: {_list(matches)}")
        if matches:
            return shelf[matches[0]]
    raise UnknownId(_unknown(wanted, [*listed, *behind]))


def _names(item: Found) -> list[str]:
    """The names of a person, place or organization, case aside."""
    if isinstance(item, ChronologyEvent | ChronologyBudget):
        return []
    return [name.casefold() for name in (item.name, *item.aliases)]


def _unknown(wanted: str, ids: list[str]) -> str:
    short = {short_id(id): id for id in sorted(set(ids))}
    near = get_close_matches(wanted[: max(map(len, short), default=0)], short, n=3, cutoff=0.4)
    return f"no id begins with {tidy(wanted)!r}" + (f"; nearest: {', '.join(near)}" if near else "")


def _list(ids: list[str]) -> str:
    more = f" and {len(ids) - _MOST_LISTED} more" if len(ids) > _MOST_LISTED else ""
    return ", ".join(tidy(id) for id in ids[:_MOST_LISTED]) + more


def _by_id(items: Iterable[Found]) -> dict[str, Found]:
    """The records by id; the same fact of several documents has the sources of all."""
    shelf: dict[str, Found] = {}
    for item in items:
        first = shelf.get(item.id)
        shelf[item.id] = _joined(first, item) if first else item
    return shelf


def _joined(first: Found, again: Found) -> Found:
    fresh = tuple(source for source in again.sources if not any(_same_span(source, known) for known in first.sources))
    return first.model_copy(update={"sources": (*first.sources, *fresh)})


def _same_span(one: SourceSpan, other: SourceSpan) -> bool:
    return (one.document, one.start, one.end) == (other.document, other.start, other.end)


def _listed(chronology: Chronology) -> Iterator[Found]:
    yield from chronology.events
    yield from chronology.people
    yield from chronology.organizations
    yield from chronology.budgets
    yield from chronology.sites


def _statements(events: Iterable[ChronologyEvent]) -> Iterator[ChronologyEvent]:
    """Each statement of an event as an event of its own."""
    for event in events:
        for source in event.sources:
            date = event.date if source.date.edtf == event.date.edtf else _bare(source.date.edtf)
            alone = {"id": source.id, "date": date, "status": source.status, "sources": (source,)}
            yield event.model_copy(update=alone)


def _bare(edtf: str | None) -> ChronologyDate:
    return ChronologyDate(edtf=edtf, earliest=None, latest=None, precision=None)


def _facts(facts: Iterable[DocumentFacts]) -> Iterator[Found]:
    for found in facts:
        document = found.document.id
        yield from (_event(event, document) for event in found.events)
        yield from (_person(person, document) for person in found.people)
        yield from (_organization(organization, document) for organization in found.organizations)
        yield from (_budget(budget, document) for budget in found.budgets)
        yield from (_site(site, document) for site in found.sites)


def _event(event: Event, document: str) -> ChronologyEvent:
    claim = DateClaim(text=event.date.text, edtf=event.date.edtf, rule=event.date.rule, anchor=event.date.anchor)
    source = EventSource(
        document=document,
        quote=event.quote,
        start=event.start,
        end=event.end,
        date=claim,
        id=event.id,
        status=event.status,
        trigger=event.trigger.text,
    )
    kept = event.model_dump(exclude={"date", "trigger", "quote", "start", "end"})
    date = ChronologyDate.model_validate(event.date.model_dump())
    return ChronologyEvent.model_validate({**kept, "date": date, "sources": (source,)})


def _person(person: Person, document: str) -> ChronologyPerson:
    terms = (
        OfficeTerm(
            title=role.title, organization=role.organization, from_=None, to=None, sources=_spans([role], document)
        )
        for role in person.roles
    )
    sources = _spans(person.mentions, document)
    return ChronologyPerson(
        id=person.id, name=person.name, aliases=(), roles=tuple(terms), sources=sources, capacity=person.capacity
    )


def _organization(organization: Organization, document: str) -> ChronologyOrganization:
    kept = organization.model_dump(exclude={"mentions"})
    sources = _spans(organization.mentions, document)
    return ChronologyOrganization.model_validate({**kept, "aliases": (), "sources": sources})


def _budget(budget: Budget, document: str) -> ChronologyBudget:
    kept = budget.model_dump(exclude={"start", "end"})
    return ChronologyBudget.model_validate({**kept, "sources": _spans([budget], document)})


def _site(site: Site, document: str) -> ChronologySite:
    kept = site.model_dump(exclude={"area", "mentions"})
    return ChronologySite.model_validate({**kept, "aliases": (), "sources": _spans(site.mentions, document)})


def _spans(items: Iterable[Span | Role | Budget], document: str) -> tuple[SourceSpan, ...]:
    return tuple(SourceSpan(document=document, quote=item.text, start=item.start, end=item.end) for item in items)
