"""Statements of one happening become one event with all its sources."""

from collections.abc import Sequence
from datetime import date

from gjtimeline.merging.likeness import VAGUE
from gjtimeline.merging.people import by_fact
from gjtimeline.merging.statements import Ids, Statement
from gjtimeline.model import ChronologyDate, ChronologyEvent, DateClaim, Event, EventDate, EventSource
from gjtimeline.model.facts import Status, Topic

_RANK: dict[Status, int] = {"occurred": 0, "cancelled": 1, "planned": 2, "proposed": 3}
_TOPICS: tuple[Topic, ...] = ("complex", "related", "other")
# The width of a date with an open end, in days.
_OPEN = 10**6


def merge_events(groups: Sequence[Sequence[Statement]], ids: Ids) -> list[ChronologyEvent]:
    """An event for each group, whose oldest statement stands first, in the order of the contract."""
    return sorted((_merged(group, ids) for group in groups), key=chronological)


def chronological(event: ChronologyEvent) -> tuple[str, str, str]:
    """Earliest day, latest day, id.

    What is only known to happen by a day stands at that day (``../2024`` at the end of 2024). Events of unknown year
    come after all others, by what is known of month and day; unknown digits after known ones.
    """
    when = event.date
    earliest = when.earliest or when.latest or f"X{when.edtf or ''}"
    return earliest, when.latest or "9999", event.id


def _merged(group: Sequence[Statement], ids: Ids) -> ChronologyEvent:
    events = [statement.event for statement in group]
    status = min((event.status for event in events), key=lambda status: _RANK[status])
    best = min(group, key=_worth).event
    dated = _date([statement for statement in group if statement.event.status == status])
    return ChronologyEvent(
        id=group[0].event.id,
        date=ChronologyDate(edtf=dated.edtf, earliest=dated.earliest, latest=dated.latest, precision=dated.precision),
        status=status,
        type=best.type,
        title=best.title,
        topic=min((event.topic for event in events), key=_TOPICS.index),
        people=by_fact(ids["people"], [fact for event in events for fact in event.people]),
        organizations=by_fact(ids["organizations"], [fact for event in events for fact in event.organizations]),
        budgets=by_fact(ids["budgets"], [fact for event in events for fact in event.budgets]),
        sites=by_fact(ids["sites"], [fact for event in events for fact in event.sites]),
        sources=tuple(_source(statement) for statement in group),
    )


def _date(group: Sequence[Statement]) -> EventDate:
    """The narrowest date; what has happened in a month is not known to have happened on the day it was planned for."""
    return min(group, key=lambda statement: (_width(statement.event), statement.key)).event.date


def _worth(statement: Statement) -> tuple[object, ...]:
    """The statement that gives title and type: has happened, of a telling type, whole, exactly dated, the oldest."""
    event = statement.event
    return _RANK[event.status], event.type in VAGUE, event.title.endswith("…"), _width(event), statement.key


def _width(event: Event) -> int:
    """Days between the first and the last day of its date."""
    if event.date.earliest is None or event.date.latest is None:
        return _OPEN
    return (date.fromisoformat(event.date.latest) - date.fromisoformat(event.date.earliest)).days


def _source(statement: Statement) -> EventSource:
    event = statement.event
    return EventSource(
        document=statement.facts.document.id,
        quote=event.quote,
        start=event.start,
        end=event.end,
        date=DateClaim(text=event.date.text, edtf=event.date.edtf, rule=event.date.rule, anchor=event.date.anchor),
        id=event.id,
        status=event.status,
        trigger=event.trigger.text,
    )
