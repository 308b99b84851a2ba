"""The chronology as a Markdown document (GitHub's dialect: tables and footnotes), every quote in a footnote."""

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote as percent_encode

from gjtimeline.model import (
    Chronology,
    ChronologyBudget,
    ChronologyEvent,
    ChronologyOrganization,
    ChronologyPerson,
    ChronologySite,
    DocumentRecord,
    EventSource,
)
from gjtimeline.rendering.amounts import human_area, human_money, human_period
from gjtimeline.rendering.dates import human_date
from gjtimeline.rendering.layout import Layout
from gjtimeline.rendering.phrases import (
    Directory,
    actors_first,
    by_year,
    capacity,
    claims,
    directory,
    documents_of,
    file_name,
    office,
    office_time,
    published,
    title,
    topic_tag,
    totals,
)
from gjtimeline.rendering.safe import tidy
from gjtimeline.rendering.words import say

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&$!^])")
_URL_PUNCTUATION = ":/?#@!$&'+,;=%~-._"


def render_markdown(chronology: Chronology, _: Layout) -> str:
    """The chronology as a document: sources, years, people, bodies, budgets, sites, conflicts, quotes."""
    sections = (
        _head(chronology),
        _sources(chronology.documents),
        _years(chronology),
        _people(chronology.people),
        _organizations(chronology.organizations),
        _budgets(chronology.budgets, directory(chronology)),
        _sites(chronology.sites),
        _conflicts(chronology),
        _footnotes(chronology),
    )
    return "\n".join(line for section in sections for line in section).strip("\n") + "\n"


def escape(text: str) -> str:
    """Text of a document on one line, with nothing in it that Markdown would read."""
    return _SPECIAL.sub(r"\\\1", tidy(text))


def link(text: str, url: str | None) -> str:
    """A link for web addresses, else the text alone."""
    if not url or not url.lower().startswith(("https://", "http://")):
        return escape(text)
    return f"[{escape(text)}]({percent_encode(url, safe=_URL_PUNCTUATION)})"


def _head(chronology: Chronology) -> list[str]:
    return [f"# {escape(chronology.topic.name)}", "", totals(chronology), ""]


def _sources(documents: Sequence[DocumentRecord]) -> Iterator[str]:
    if documents:
        yield from _heading("documents")
    for document in documents:
        file = file_name(document.path)
        name = link(document.title or file, document.url)
        parts = (document.publisher, document.title and file, published(document), say("about", document.about))
        yield f"- {name} — {'; '.join(escape(part) for part in parts if part)}"
    if documents:
        yield ""


def _years(chronology: Chronology) -> Iterator[str]:
    if not chronology.events:
        yield from (say("phrases", "no_events"), "")
    names, numbers = directory(chronology), _footnote_numbers(chronology)
    topics = {event.topic for event in chronology.events}
    for year, events in by_year(chronology.events):
        yield from (f"## {year}", "")
        yield from (_event(event, names, numbers, topics) for event in events)
        yield ""


def _event(event: ChronologyEvent, names: Directory, numbers: dict[tuple[str, int], int], topics: Iterable[str]) -> str:
    details = [say("status", event.status), *names.details(event).joined(), topic_tag(event.topic, topics)]
    notes = "".join(f"[^{numbers[event.id, position]}]" for position in range(len(event.sources)))
    inside = "; ".join(escape(detail) for detail in details if detail)
    return (
        f"- **{escape(human_date(event.date, with_year=True))}** — {escape(title(event))} ({inside}) {notes}".rstrip()
    )


def _footnote_numbers(chronology: Chronology) -> dict[tuple[str, int], int]:
    """The number of each statement, in the order in which the document shows them."""
    shown = (event for _, events in by_year(chronology.events) for event in events)
    statements = ((event.id, position) for event in shown for position in range(len(event.sources)))
    return {statement: number for number, statement in enumerate(statements, start=1)}


def _footnotes(chronology: Chronology) -> Iterator[str]:
    documents = {document.id: document for document in chronology.documents}
    statements = (source for _, events in by_year(chronology.events) for event in events for source in event.sources)
    for number, source in enumerate(statements, start=1):
        yield f"[^{number}]: {_footnote(source, documents.get(source.document))}"


def _footnote(source: EventSource, document: DocumentRecord | None) -> str:
    name = link(file_name(document.path), document.url) if document else escape(source.document)
    place = say("phrases", "characters", source.start, source.end)
    return f"{name}, {place}: {say('phrases', 'quote', escape(source.quote))}"


def _people(people: Sequence[ChronologyPerson]) -> list[str]:
    rows = [
        (_name(person), _list(person.aliases), "; ".join(_offices(person)), str(documents_of(person)))
        for person in actors_first(people)
    ]
    return _table("people", ("name", "aliases", "offices", "sources"), rows)


def _name(person: ChronologyPerson) -> str:
    marked = capacity(person)
    return f"{person.name} ({marked})" if marked else person.name


def _offices(person: ChronologyPerson) -> Iterator[str]:
    for term in person.roles:
        yield ", ".join(part for part in (office(term), office_time(term)) if part)


def _organizations(organizations: Sequence[ChronologyOrganization]) -> list[str]:
    rows = [(body.name, body.acronym or "", _list(body.aliases), str(documents_of(body))) for body in organizations]
    return _table("organizations", ("name", "acronym", "aliases", "sources"), rows)


def _budgets(budgets: Sequence[ChronologyBudget], names: Directory) -> list[str]:
    rows = [
        (
            _amount(budget, names),
            budget.kind or "",
            budget.purpose or "",
            human_period(budget.period) if budget.period else "",
            str(documents_of(budget)),
        )
        for budget in budgets
    ]
    return _table("budgets", ("amount", "kind", "purpose", "period", "sources"), rows)


def _amount(budget: ChronologyBudget, names: Directory) -> str:
    equivalent = names.names.get(budget.equivalent_of or "")
    return human_money(budget) + (f" ({say('money', 'equivalent', equivalent)})" if equivalent else "")


def _sites(sites: Sequence[ChronologySite]) -> list[str]:
    rows = [
        (
            site.name,
            _list(site.aliases),
            site.kind or "",
            "" if site.area_m2 is None else human_area(site.area_m2),
            str(documents_of(site)),
        )
        for site in sites
    ]
    return _table("sites", ("name", "aliases", "kind", "area", "sources"), rows)


def _conflicts(chronology: Chronology) -> Iterator[str]:
    rows = [
        (conflict.kind, conflict.about, "; ".join(claims(conflict, chronology.documents)), conflict.explanation)
        for conflict in chronology.conflicts
    ]
    if rows:
        yield from _table("conflicts", ("kind", "subject", "claims", "explanation"), rows)
    else:
        yield from (*_heading("conflicts"), say("phrases", "no_conflicts"), "")


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)


def _heading(name: str) -> list[str]:
    return [f"## {say('headings', name)}", ""]


def _table(name: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A section with a table; nothing if there are no rows. Cells are escaped here."""
    if not rows:
        return []
    head = _line(say("columns", column) for column in columns)
    ruler = _line("---:" if column == "sources" else "---" for column in columns)
    return [*_heading(name), head, ruler, *(_line(escape(cell) for cell in row) for row in rows), ""]


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
