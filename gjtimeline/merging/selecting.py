"""A part of a chronology: by topic, by time."""

from collections.abc import Iterable, Sequence
from typing import Literal

from gjtimeline.grammar import edtf
from gjtimeline.model import Chronology, ChronologyEvent, Conflict, SourceSpan
from gjtimeline.model.facts import About, Topic

Wanted = Literal["complex", "related", "all"]
_TOPICS: dict[Wanted, frozenset[Topic]] = {
    "complex": frozenset({"complex"}),
    "related": frozenset({"complex", "related"}),
    "all": frozenset({"complex", "related", "other"}),
}
# Documents whose every person, place and amount belongs to the selection, whether an event names it or not.
_ABOUT: dict[Wanted, frozenset[About]] = {
    "complex": frozenset({"complex"}),
    "related": frozenset({"complex", "partly"}),
    "all": frozenset({"complex", "partly", "no"}),
}


def select(
    chronology: Chronology, *, topic: Wanted = "complex", since: str | None = None, until: str | None = None
) -> Chronology:
    """The events of a topic between two EDTF dates, and the people, places, amounts and conflicts that go with them.

    An event is in if any day that it may be on is. Documents are kept all: each says itself what it is about.

    Raises:
        ValueError: ``since`` or ``until`` is no EDTF date.
    """
    first = _day(since, first=True) if since else None
    last = _day(until, first=False) if until else None
    events = tuple(
        event for event in chronology.events if event.topic in _TOPICS[topic] and _within(event, first, last)
    )
    if topic == "all" and since is None and until is None:
        return chronology
    whole = {d.id for d in chronology.documents if d.about in _ABOUT[topic]} if since is until is None else set()
    quotes = [source for event in events for source in event.sources]

    def belongs(sources: Sequence[SourceSpan]) -> bool:
        return any(source.document in whole or _is_quoted(source, quotes) for source in sources)

    return chronology.model_copy(
        update={
            "events": events,
            "people": tuple(person for person in chronology.people if belongs(person.sources)),
            "organizations": tuple(body for body in chronology.organizations if belongs(body.sources)),
            "sites": tuple(site for site in chronology.sites if belongs(site.sources)),
            "budgets": tuple(budget for budget in chronology.budgets if belongs(budget.sources)),
            "conflicts": tuple(c for c in chronology.conflicts if _concerns(c, whole, quotes)),
        }
    )


def _day(text: str, *, first: bool) -> str | None:
    value = edtf.parse(text)
    day = value.first_day() if first else value.last_day()
    if day is None:
        raise ValueError(f"{text!r} has no known {'first' if first else 'last'} day")
    return day.isoformat()


def _within(event: ChronologyEvent, first: str | None, last: str | None) -> bool:
    if first is None and last is None:
        return True
    earliest, latest = event.date.earliest, event.date.latest
    if earliest is None and latest is None:
        return False
    starts_before_end = last is None or (earliest or "") <= last
    return starts_before_end and (first is None or (latest or "9999") >= first)


def _is_quoted(source: SourceSpan, quotes: Iterable[SourceSpan]) -> bool:
    return any(q.document == source.document and q.start <= source.start < q.end for q in quotes)


def _concerns(conflict: Conflict, whole: set[str], quotes: Sequence[SourceSpan]) -> bool:
    claims = (SourceSpan(document=c.document, quote=c.quote, start=c.start, end=c.end) for c in conflict.claims)
    return any(claim.document in whole or _is_quoted(claim, quotes) for claim in claims)
