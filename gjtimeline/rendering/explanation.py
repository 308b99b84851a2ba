"""explain: one thing of a chronology with all the words it came from, and how its dates were reached."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from gjtimeline.model import (
    Chronology,
    ChronologyBudget,
    ChronologyEvent,
    ChronologyOrganization,
    ChronologyPerson,
    ChronologySite,
    DocumentFacts,
    DocumentRecord,
    Event,
    EventSource,
    SourceSpan,
)
from gjtimeline.rendering.account import DateReading, Explanation, Section, Testimony
from gjtimeline.rendering.amounts import human_area, human_money, human_period
from gjtimeline.rendering.dates import human_date
from gjtimeline.rendering.evidence import Mark, SourceLike, passage
from gjtimeline.rendering.explanation_view import explanation_text, render_explanation
from gjtimeline.rendering.finding import AmbiguousId, UnknownId, find
from gjtimeline.rendering.phrases import Directory, capacity, directory, directory_of_facts, office, office_time
from gjtimeline.rendering.words import say

__all__ = ["AmbiguousId", "Explanation", "UnknownId", "explain", "explanation_text", "render_explanation"]


@dataclass(frozen=True)
class _Archive:
    """All there is to look up: names, documents by id, their texts, the facts of each statement by its id."""

    names: Directory
    documents: Mapping[str, DocumentRecord]
    sources: Mapping[str, SourceLike]
    facts: Sequence[DocumentFacts]
    events: Mapping[str, Event]

    def testimony(self, span: SourceSpan, marks: Sequence[Mark] = ()) -> Testimony:
        """A place without a date."""
        document = self.documents.get(span.document)
        return Testimony(passage(span, self.sources, document.path if document else span.document, marks))


def explain(
    chronology: Chronology, facts: Sequence[DocumentFacts], sources: Mapping[str, SourceLike], wanted: str
) -> Explanation:
    """Every place that speaks of the thing whose id is ``wanted`` or is the only one to begin so.

    ``sources`` maps document ids to their texts; a document missing there is quoted without context. Raises
    ``UnknownId`` or ``AmbiguousId``, both ``LookupError`` with a message of one line.
    """
    found = find(chronology, facts, wanted)
    archive = _archive(chronology, facts, sources)
    match found:
        case ChronologyEvent():
            return _event(found, archive)
        case ChronologyPerson():
            return _person(found, archive)
        case ChronologyOrganization():
            return _organization(found, archive)
        case ChronologyBudget():
            return _budget(found, archive)
        case ChronologySite():
            return _site(found, archive)


def _archive(chronology: Chronology, facts: Sequence[DocumentFacts], sources: Mapping[str, SourceLike]) -> _Archive:
    documents = {item.document.id: item.document for item in facts}
    documents |= {document.id: document for document in chronology.documents}
    known = directory(chronology)
    names = replace(known, names=directory_of_facts(facts) | known.names)
    return _Archive(names, documents, sources, facts, {event.id: event for item in facts for event in item.events})


def _said(*properties: tuple[str, str | None]) -> tuple[tuple[str, str], ...]:
    """The properties that have a value, under their labels."""
    return tuple((say("explanation", label), value) for label, value in properties if value)


def _event(event: ChronologyEvent, archive: _Archive) -> Explanation:
    details = archive.names.details(event)
    edtf = f" ({event.date.edtf})" if event.date.edtf else ""
    properties = _said(
        ("title", event.title),
        ("date", human_date(event.date, with_year=True) + edtf),
        ("status", say("status", event.status)),
        ("type", event.type),
        ("topic", say("topic", event.topic)),
        ("people", ", ".join(details.people)),
        ("organizations", ", ".join(details.organizations)),
        ("sites", ", ".join(details.sites)),
        ("budgets", ", ".join(details.budgets)),
    )
    statements = tuple(_statement(source, archive) for source in event.sources)
    return Explanation(event.id, "event", properties, (Section(say("explanation", "statements"), statements),))


def _statement(source: EventSource, archive: _Archive) -> Testimony:
    fact = archive.events.get(source.id)
    testimony = archive.testimony(source, _marks(source, fact))
    reading = _reading(source, fact, archive.documents.get(source.document))
    return replace(testimony, id=source.id, status=source.status, date=reading)


def _marks(source: EventSource, fact: Event | None) -> list[Mark]:
    """Where trigger and date words stand; without the facts, their first place in the quote."""
    if fact is not None:
        return [(fact.trigger.start, fact.trigger.end, "trigger"), (fact.date.start, fact.date.end, "date")]
    marks: list[Mark] = []
    for words, part in ((source.trigger, "trigger"), (source.date.text, "date")):
        at = source.quote.find(words)
        if words and at >= 0:
            start = source.start + at
            marks.append((start, start + len(words), "trigger" if part == "trigger" else "date"))
    return marks


def _reading(source: EventSource, fact: Event | None, document: DocumentRecord | None) -> DateReading:
    claim = source.date
    published = document.published if document else None
    from_publication = published if published and claim.anchor and published.edtf == claim.anchor else None
    return DateReading(
        words=claim.text,
        rule=claim.rule,
        anchor=claim.anchor,
        anchor_basis=from_publication.basis if from_publication else None,
        anchor_explanation=(from_publication.explanation or from_publication.text) if from_publication else None,
        edtf=claim.edtf,
        earliest=fact.date.earliest if fact else None,
        latest=fact.date.latest if fact else None,
        precision=fact.date.precision if fact else None,
    )


def _mentions(spans: Sequence[SourceSpan], archive: _Archive, heading: str | None = None) -> Section:
    words: list[Testimony] = [archive.testimony(span) for span in spans]
    return Section(heading or say("explanation", "mentions"), tuple(words))


def _person(person: ChronologyPerson, archive: _Archive) -> Explanation:
    properties = _said(("name", person.name), ("aliases", ", ".join(person.aliases)), ("capacity", capacity(person)))
    offices = tuple(
        _mentions(term.sources, archive, ", ".join(part for part in (office(term), office_time(term)) if part))
        for term in person.roles
    )
    return Explanation(person.id, "person", properties, (*offices, _mentions(person.sources, archive)))


def _organization(organization: ChronologyOrganization, archive: _Archive) -> Explanation:
    properties = _said(
        ("name", organization.name),
        ("acronym", organization.acronym),
        ("aliases", ", ".join(organization.aliases)),
    )
    return Explanation(organization.id, "organization", properties, (_mentions(organization.sources, archive),))


def _budget(budget: ChronologyBudget, archive: _Archive) -> Explanation:
    properties = _said(
        ("amount", f"{human_money(budget)} ({budget.amount} {budget.currency})"),
        ("kind", budget.kind),
        ("purpose", budget.purpose),
        ("period", human_period(budget.period) if budget.period else None),
        ("equivalent", archive.names.names.get(budget.equivalent_of or "")),
        ("topic", say("topic", budget.topic)),
    )
    return Explanation(budget.id, "budget", properties, (_mentions(budget.sources, archive),))


def _site(site: ChronologySite, archive: _Archive) -> Explanation:
    place = None if site.latitude is None or site.longitude is None else f"{site.latitude}, {site.longitude}"
    properties = _said(
        ("name", site.name),
        ("aliases", ", ".join(site.aliases)),
        ("kind", site.kind),
        ("area", None if site.area_m2 is None else human_area(site.area_m2)),
        ("coordinates", place),
    )
    areas = _area_words(site, archive.facts)
    stated = (_mentions(areas, archive, say("explanation", "area_words")),) if areas else ()
    return Explanation(site.id, "site", properties, (*stated, _mentions(site.sources, archive)))


def _area_words(site: ChronologySite, facts: Sequence[DocumentFacts]) -> list[SourceSpan]:
    """The words that state the area of a site, in each document that speaks of it."""
    places = {(span.document, span.start, span.end) for span in site.sources}
    return [
        SourceSpan(document=item.document.id, quote=fact.area.text, start=fact.area.start, end=fact.area.end)
        for item in facts
        for fact in item.sites
        if fact.area and any((item.document.id, mention.start, mention.end) in places for mention in fact.mentions)
    ]
