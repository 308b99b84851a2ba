"""The chronology as a reporter reads it on a terminal of 60 columns or more.

Text of documents is only ever put into ``rich.text.Text``, never into a string with markup.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleRenderable, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from gjtimeline.model import (
    Chronology,
    ChronologyBudget,
    ChronologyEvent,
    ChronologyPerson,
    ChronologySite,
    Conflict,
    DocumentRecord,
)
from gjtimeline.rendering.amounts import human_money
from gjtimeline.rendering.dates import human_date, is_single_day
from gjtimeline.rendering.layout import Layout, printed
from gjtimeline.rendering.phrases import (
    Directory,
    actors_first,
    also,
    budget_facts,
    by_year,
    capacity,
    claims,
    directory,
    documents_of,
    file_name,
    office,
    office_time,
    published,
    short_id,
    site_facts,
    title,
    topic_tag,
    totals,
)
from gjtimeline.rendering.safe import tidy
from gjtimeline.rendering.words import count, say, words

_WIDEST = 120  # longer lines are hard to follow to the number at their end
_WIDE = 100
_ROOMY = 80  # narrower than this, the columns at the right go below the text
_WIDE_LEAD, _NARROW_LEAD = 22, 15
_INDENT = 2
_SEPARATOR = " · "
_MARKS = {
    "certain": ("●", "green"),
    "uncertain": ("◐", "yellow"),
    "planned": ("○", "cyan"),
    "proposed": ("◇", "magenta"),
    "cancelled": ("✕", "red"),
    "conflict": ("≠", "red"),
}


@dataclass(frozen=True)
class _Row:
    """A line of the table: what leads it, what it says, what stands below in small, its number of sources, its id."""

    lead: Text
    text: Text
    below: tuple[str, ...] = ()
    mark: str | None = None
    sources: int | None = None
    id: str | None = None


def render_table(chronology: Chronology, layout: Layout) -> str:
    """The table as text; with ANSI colors if the layout has color. The environment is not consulted."""
    return printed(lambda console: print_table(chronology, console), layout)


def print_table(chronology: Chronology, console: Console) -> None:
    """The table on a console, at most 120 columns wide."""
    width = min(console.width, _WIDEST)
    names = directory(chronology)
    sections = (
        _head(chronology),
        _events(chronology.events, names, width),
        _section("people", map(_person, actors_first(chronology.people)), width),
        _section("budgets", (_budget(budget, names, chronology.budgets) for budget in chronology.budgets), width),
        _section("sites", map(_site, chronology.sites), width),
        _conflicts(chronology, width),
        _section("documents", map(_document, chronology.documents), width),
        [Text(""), Text(say("phrases", "footer"), style="dim")],
    )
    for section in sections:
        for part in section:
            console.print(part, width=width, soft_wrap=False)


def _head(chronology: Chronology) -> Iterator[ConsoleRenderable]:
    yield Text(tidy(chronology.topic.name), style="bold")
    yield Text(totals(chronology))


def _events(events: Sequence[ChronologyEvent], names: Directory, width: int) -> Iterator[ConsoleRenderable]:
    topics: set[str] = {event.topic for event in events}
    years = [(year, [_event(event, names, topics) for event in of_year]) for year, of_year in by_year(events)]
    lead = _lead_width((row for _, rows in years for row in rows), _WIDE_LEAD if width >= _WIDE else _NARROW_LEAD)
    for position, (year, rows) in enumerate(years):
        yield Text("")
        yield _year_line(year, width, columns=position == 0)
        yield _grid(rows, lead, width)
    yield Text("")
    yield _legend(events) if events else Text(say("phrases", "no_events"))


def _event(event: ChronologyEvent, names: Directory, topics: set[str]) -> _Row:
    status = say("status", event.status) if event.status != "occurred" else None
    below = [status, *names.details(event).joined(), topic_tag(event.topic, topics)]
    return _Row(
        lead=Text(human_date(event.date, with_year=False)),
        text=Text(title(event)),
        below=(_SEPARATOR.join(part for part in below if part),),
        mark=_mark(event),
        sources=len(event.sources),
        id=event.id,
    )


def _mark(event: ChronologyEvent) -> str:
    if event.status != "occurred":
        return event.status
    return "certain" if is_single_day(event.date) else "uncertain"


def _legend(events: Iterable[ChronologyEvent]) -> Text:
    shown = {_mark(event) for event in events}
    in_order = (mark for mark in words("legend") if mark in shown)
    return Text("   ").join(Text.assemble(_MARKS[mark], " ", (say("legend", mark), "dim")) for mark in in_order)


def _person(person: ChronologyPerson) -> _Row:
    offices = (_SEPARATOR.join(part for part in (office(term), office_time(term)) if part) for term in person.roles)
    text = Text("\n".join(line for line in offices if line))
    marked = capacity(person)
    if marked:
        text.append(f"{_SEPARATOR if text else ''}{marked}", style="dim")
    below = (also(person.aliases) or "",)
    return _Row(Text(tidy(person.name)), text, below, sources=documents_of(person), id=person.id)


def _budget(budget: ChronologyBudget, names: Directory, budgets: Sequence[ChronologyBudget]) -> _Row:
    tag = topic_tag(budget.topic, (other.topic for other in budgets))
    text = Text(_SEPARATOR.join(budget_facts(budget, names)))
    return _Row(Text(human_money(budget)), text, (tag or "",), sources=documents_of(budget), id=budget.id)


def _site(site: ChronologySite) -> _Row:
    text = Text(_SEPARATOR.join((tidy(site.name), *site_facts(site))))
    return _Row(Text(""), text, (also(site.aliases) or "",), sources=documents_of(site), id=site.id)


def _document(document: DocumentRecord) -> _Row:
    below = [tidy(document.publisher or ""), say("about", document.about)]
    text = Text(file_name(document.path))
    return _Row(Text(published(document)), text, (_SEPARATOR.join(part for part in below if part),))


def _conflicts(chronology: Chronology, width: int) -> Iterator[ConsoleRenderable]:
    if not chronology.conflicts:
        return iter((Text(""), Text(say("phrases", "no_conflicts"))))
    rows = (_conflict(conflict, chronology.documents) for conflict in chronology.conflicts)
    return _section("conflicts", rows, width)


def _conflict(conflict: Conflict, documents: Sequence[DocumentRecord]) -> _Row:
    below = (*claims(conflict, documents), tidy(conflict.explanation))
    return _Row(Text(conflict.kind), Text(tidy(conflict.about)), below, mark="conflict")


def _section(name: str, rows: Iterable[_Row], width: int) -> Iterator[ConsoleRenderable]:
    listed = list(rows)
    if listed:
        yield Text("")
        yield Text(say("headings", name), style="bold")
        yield _grid(listed, _lead_width(listed, _WIDE_LEAD if width >= _ROOMY else _NARROW_LEAD), width)


def _year_line(year: str, width: int, *, columns: bool) -> Text:
    """The heading of a year; the first one names the columns at the right."""
    line = Text(year, style="bold")
    if columns and width >= _ROOMY:
        names = f"{say('headings', 'sources'):>3}  {say('headings', 'id'):<9}"
        line.pad_right(width - len(names) - cell_len(year))
        line.append(names, style="not bold dim")
    return line


def _lead_width(rows: Iterable[_Row], most: int) -> int:
    return min(max((cell_len(row.lead.plain) for row in rows), default=0), most)


def _grid(rows: Sequence[_Row], lead: int, width: int) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0), pad_edge=False)
    grid.width = width
    grid.add_column(width=1)
    if lead:
        grid.add_column(width=lead, overflow="fold")
    grid.add_column(ratio=1, overflow="fold")
    roomy = width >= _ROOMY and any(row.id for row in rows)
    if roomy:
        grid.add_column(width=3, justify="right")
        grid.add_column(width=9, style="dim", overflow="fold")
    for row in rows:
        cells = [Text(*_MARKS[row.mark]) if row.mark else Text(""), *([row.lead] if lead else []), _text(row, roomy)]
        grid.add_row(*cells, *(_at_the_right(row) if roomy else ()))
    return grid


def _text(row: _Row, roomy: bool) -> ConsoleRenderable:
    """What the row says, and indented below it the small print; sources and id too where the right has no room."""
    text, below = row.text, [line for line in row.below if line]
    if not roomy and row.id:
        tail = _SEPARATOR.join((*_more_than_one(row.sources), short_id(row.id)))
        if below:
            below[-1] = _SEPARATOR.join((below[-1], tail))
        else:
            text = Text.assemble(text, (_SEPARATOR + tail, "dim"))
    small = [Padding(Text(line, style="dim"), (0, 0, 0, _INDENT)) for line in below]
    return Group(*([text] if text.plain else []), *small)


def _more_than_one(sources: int | None) -> list[str]:
    return [count(sources, "sources")] if sources and sources > 1 else []


def _at_the_right(row: _Row) -> tuple[Text, Text]:
    return Text(str(row.sources or "")), Text(short_id(row.id or ""))
