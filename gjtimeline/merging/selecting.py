"""A part of a chronology: by topic, by time."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from gjtimeline.grammar import edtf
from gjtimeline.model import Chronology, ChronologyEvent, Claim, SourceSpan
from gjtimeline.model.facts import About, Topic

Wanted = Literal["complex", "related", "all"]
_TOPICS: dict[Wanted, frozenset[Topic]] = {
    "complex": frozenset({"complex"}),
    "related": frozenset({"complex", "related"}),
    "all": frozenset({"complex", "related", "other"}),
}
# Documents whose people, places and amounts belong to the selection, unless a statement names them that does not.
_ABOUT: dict[Wanted, frozenset[About]] = {
    "complex": frozenset({"complex"}),
    "related": frozenset({"complex", "partly"}),
    "all": frozenset({"complex", "partly", "no"}),
}
# Where statements begin and end, by document.
_Quotes = Mapping[str, Sequence[tuple[int, int]]]
_Belongs = Callable[[Sequence[SourceSpan] | Sequence[Claim]], bool]


def select(
    chronology: Chronology, *, topic: Wanted = "complex", since: str | None = None, until: str | None = None
) -> Chronology:
    """The events of a topic between two EDTF dates, and the people, places, amounts and conflicts that go with them.

    An event is in if any day that it may be on is: ``since`` counts from the first day that it may mean, ``until`` to
    the last. With either, events of unknown year are left out, and only people, places and amounts that an event of
    the selection names are in. Documents are kept all: each says itself what it is about.

    Raises:
        ValueError: ``since`` or ``until`` is no EDTF date with a known year.
    """
    if topic == "all" and since is None and until is None:
        return chronology
    first, last = _first_day(since), _last_day(until)
    events = [event for event in chronology.events if event.topic in _TOPICS[topic] and _within(event, first, last)]
    timeless = since is None and until is None
    whole = {document.id for document in chronology.documents if timeless and document.about in _ABOUT[topic]}
    belongs = _membership(_quotes(events), _quotes(chronology.events), whole)
    return chronology.model_copy(
        update={
            "events": tuple(events),
            "people": tuple(one for one in chronology.people if belongs(one.sources)),
            "organizations": tuple(one for one in chronology.organizations if belongs(one.sources)),
            "sites": tuple(one for one in chronology.sites if belongs(one.sources)),
            "budgets": tuple(one for one in chronology.budgets if belongs(one.sources)),
            "conflicts": tuple(one for one in chronology.conflicts if belongs(one.claims)),
        }
    )


def _first_day(since: str | None) -> str | None:
    if since is None:
        return None
    day = edtf.parse(since).first_day()
    if day is None:
        raise ValueError(f"{since!r} has no known first day")
    return day.isoformat()


def _last_day(until: str | None) -> str | None:
    if until is None:
        return None
    day = edtf.parse(until).last_day()
    if day is None:
        raise ValueError(f"{until!r} has no known last day")
    return day.isoformat()


def _within(event: ChronologyEvent, first: str | None, last: str | None) -> bool:
    """May it be on a day of the time? An open date may be any day on its open side."""
    if first is None and last is None:
        return True
    earliest, latest = event.date.earliest, event.date.latest
    if earliest is None and latest is None:
        return False
    begins_in_time = last is None or earliest is None or earliest <= last
    ends_in_time = first is None or latest is None or latest >= first
    return begins_in_time and ends_in_time


def _quotes(events: Sequence[ChronologyEvent]) -> _Quotes:
    quotes: dict[str, list[tuple[int, int]]] = {}
    for source in (source for event in events for source in event.sources):
        quotes.setdefault(source.document, []).append((source.start, source.end))
    return quotes


def _membership(chosen: _Quotes, told: _Quotes, whole: set[str]) -> _Belongs:
    """Does any source stand in a chosen statement, or in a document of ``whole`` outside all that it tells?"""

    def is_in(source: SourceSpan | Claim) -> bool:
        if _is_quoted(source, chosen):
            return True
        return source.document in whole and not _is_quoted(source, told)

    return lambda sources: any(is_in(source) for source in sources)


def _is_quoted(source: SourceSpan | Claim, quotes: _Quotes) -> bool:
    return any(start <= source.start < end for start, end in quotes.get(source.document, ()))
