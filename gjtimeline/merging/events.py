"""Statements of one happening become one event with all its sources.

Two statements meet when their dates may be one, their types fit and their words (or their people, places and bodies)
say the same. The strongest pairs are joined first, and a group never holds two different days.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from gjtimeline.merging.people import by_fact
from gjtimeline.merging.similarity import content_words, overlap
from gjtimeline.model import (
    ChronologyEvent,
    DateClaim,
    DocumentFacts,
    Event,
    EventSource,
)
from gjtimeline.model.chronology import ChronologyDate
from gjtimeline.model.facts import Status, Topic
from gjtimeline.topics import TopicProfile

_ALIKE = 0.5  # share of common words that makes statements of one date one event
_SAME_SENSE = 0.3  # enough where type and date agree exactly
# Dates that contain each other need more: this many words in common beside the project's name.
_SHARED_WORDS = 2
_NUMBERED = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b|\b(?:phase|round|stage|step|edition)\s+(\d{1,3}|I{1,3})\b", re.IGNORECASE)
_RANK: dict[Status, int] = {"occurred": 0, "cancelled": 1, "planned": 2, "proposed": 3}
_TOPICS: tuple[Topic, ...] = ("complex", "related", "other")
# Types that say no more than that something took place.
_VAGUE = frozenset({"event", "ceremony", "meeting", "plan"})


@dataclass(frozen=True)
class Statement:
    """An event of one document with what it is compared by."""

    facts: DocumentFacts
    event: Event
    words: frozenset[str]
    numbers: frozenset[str]
    links: frozenset[str]

    @property
    def key(self) -> tuple[str, str, int]:
        """Oldest document first: the oldest statement of an event gives it its id, which later ones do not change."""
        published = self.facts.document.published.edtf or "9999"
        return published, self.facts.document.id, self.event.start


Ids = Mapping[str, Mapping[str, str]]


def merge_events(documents: Sequence[DocumentFacts], ids: Ids, topic: TopicProfile) -> list[ChronologyEvent]:
    """The events in the order of the contract; ``ids`` lead from facts of documents to merged facts, by kind."""
    statements = [_statement(facts, event, ids, topic) for facts in documents for event in facts.events]
    merged = [_merged(group, ids) for group in _groups(statements)]
    return sorted(merged, key=chronological)


def chronological(event: ChronologyEvent) -> tuple[str, str, str]:
    """Earliest day, latest day, id; events of unknown year come last, by what is known of month and day."""
    date = event.date
    earliest = date.earliest or (date.latest if date.latest else f"X{date.edtf or ''}")
    return earliest, date.latest or "9999", event.id


def _statement(facts: DocumentFacts, event: Event, ids: Ids, topic: TopicProfile) -> Statement:
    text = event.quote
    links = {
        *by_fact(ids["people"], event.people),
        *by_fact(ids["sites"], event.sites),
    }
    numbers = {number.lower() for found in _NUMBERED.findall(text) for number in found if number}
    words = content_words(topic.mask(text), facts.document.language)
    return Statement(facts, event, words, frozenset(numbers), frozenset(links))


def _groups(statements: Sequence[Statement]) -> list[list[Statement]]:
    """Join the strongest pairs first, as long as the group stays one happening."""
    pairs = sorted(_pairs(statements), key=lambda pair: (-pair[0], pair[1].key, pair[2].key))
    home = {id(statement): [statement] for statement in statements}
    for _, first, second in pairs:
        a, b = home[id(first)], home[id(second)]
        if a is not b and _fit_together([*a, *b]):
            a.extend(b)
            home.update({id(statement): a for statement in b})
    groups = {id(group): group for group in home.values()}
    return [sorted(group, key=lambda statement: statement.key) for group in groups.values()]


def _pairs(statements: Sequence[Statement]) -> Iterator[tuple[float, Statement, Statement]]:
    """Pairs that tell of one happening, with their strength. Only statements of one month are compared."""
    blocks: dict[str, list[Statement]] = {}
    for statement in statements:
        blocks.setdefault(_block(statement), []).append(statement)
    for block in blocks.values():
        for first, second in combinations(block, 2):
            if (strength := _strength(first, second)) is not None:
                yield strength, first, second


def _block(statement: Statement) -> str:
    """The month for days and months, the date itself for everything longer."""
    date = statement.event.date
    if date.precision in ("day", "month") and date.earliest and date.latest and date.earliest[:7] == date.latest[:7]:
        return date.earliest[:7]
    return date.edtf or statement.event.id


def _strength(first: Statement, second: Statement) -> float | None:
    """How surely two statements tell of one happening; None if they do not."""
    a, b = first.event, second.event
    if first.numbers and second.numbers and first.numbers != second.numbers:
        return None
    if "cancelled" in (a.status, b.status) and a.status != b.status:
        return None
    likeness = overlap(first.words, second.words)
    if a.date.edtf != b.date.edtf:
        enough = len(first.words & second.words) >= _SHARED_WORDS and first.facts is not second.facts
        return likeness / 2 if enough and likeness >= _SAME_SENSE / 2 and _days_fit([first, second]) else None
    if first.facts is second.facts and a.trigger.start == b.trigger.start:
        return 1.0
    fits = a.type == b.type or _VAGUE & {a.type, b.type}
    company = len(first.links & second.links)
    if likeness >= _ALIKE or (fits and likeness >= _SAME_SENSE) or (fits and company >= 1 and likeness > 0):
        return 1 + likeness
    return None


def _fit_together(group: Sequence[Statement]) -> bool:
    numbers = {statement.numbers for statement in group if statement.numbers}
    return len(numbers) <= 1 and _days_fit(group)


def _days_fit(group: Sequence[Statement]) -> bool:
    """At most one day, and every longer period holds it."""
    days = {s.event.date.edtf for s in group if s.event.date.precision == "day"}
    return len(days) <= 1


def _merged(group: Sequence[Statement], ids: Ids) -> ChronologyEvent:
    best = min(group, key=_worth)
    events = [statement.event for statement in group]
    dated = min(group, key=lambda s: (_width(s.event), s.key)).event.date
    return ChronologyEvent(
        id=group[0].event.id,
        date=ChronologyDate(edtf=dated.edtf, earliest=dated.earliest, latest=dated.latest, precision=dated.precision),
        status=min((event.status for event in events), key=lambda status: _RANK[status]),
        type=best.event.type,
        title=best.event.title,
        topic=min((event.topic for event in events), key=_TOPICS.index),
        people=by_fact(ids["people"], [fact for event in events for fact in event.people]),
        organizations=by_fact(ids["organizations"], [fact for event in events for fact in event.organizations]),
        budgets=by_fact(ids["budgets"], [fact for event in events for fact in event.budgets]),
        sites=by_fact(ids["sites"], [fact for event in events for fact in event.sites]),
        sources=tuple(_source(statement) for statement in group),
    )


def _worth(statement: Statement) -> tuple[object, ...]:
    """The statement that gives title and type: has happened, exactly dated, whole, of a telling type, the oldest."""
    event = statement.event
    return (
        _RANK[event.status],
        _width(event),
        event.title.endswith("…"),
        event.type in _VAGUE,
        statement.key,
    )


def _width(event: Event) -> int:
    """Days between the bounds of its date; very many where one is unknown."""
    earliest, latest = event.date.earliest, event.date.latest
    if earliest is None or latest is None:
        return 10**6
    return (int(latest[:4]) - int(earliest[:4])) * 366 + (int(latest[5:7]) - int(earliest[5:7])) * 31 + int(latest[8:]) - int(earliest[8:])


def _source(statement: Statement) -> EventSource:
    event = statement.event
    date = DateClaim(text=event.date.text, edtf=event.date.edtf, rule=event.date.rule, anchor=event.date.anchor)
    return EventSource(
        document=statement.facts.document.id,
        quote=event.quote,
        start=event.start,
        end=event.end,
        date=date,
        id=event.id,
        status=event.status,
        trigger=event.trigger.text,
    )
