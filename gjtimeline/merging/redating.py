"""A document whose publication date became known is dated again, from the words that its facts keep."""

from dataclasses import replace
from typing import Literal

from gjtimeline.grammar.dates import Direction, Reading, Resolved, read_dates, resolve, starts_from_text
from gjtimeline.grammar.edtf import iso
from gjtimeline.model import DateMention, DocumentFacts, Event, Published
from gjtimeline.model.facts import Status

_Fields = dict[str, str | None]


def redate(facts: DocumentFacts, published: Published) -> DocumentFacts:
    """The facts with everything resolved against ``published`` that was left open for want of it.

    Ids stay as they are. What counts from a date that the text has set stays open with that date.
    """
    language = facts.document.language
    events = tuple(_redated_event(event, published, language) for event in facts.events)
    by_start = {event.date.start: event for event in events}
    dates = tuple(
        _redated_mention(mention, by_start.get(mention.start), published, language) for mention in facts.dates
    )
    document = facts.document.model_copy(update={"published": published})
    return facts.model_copy(update={"document": document, "events": events, "dates": dates})


def _redated_event(event: Event, published: Published, language: str) -> Event:
    reading = reading_in(event, language) if _is_open(event.date.edtf, event.date.anchor) else None
    if reading is None or starts_from_text(reading):
        return event
    resolved = resolve(reading, published.edtf, _direction(event.status))
    return event.model_copy(update={"date": event.date.model_copy(update=_fields(resolved, published.edtf))})


def _redated_mention(mention: DateMention, event: Event | None, published: Published, language: str) -> DateMention:
    """A mention as its event is dated, so that both say the same; else by its own words."""
    if not _is_open(mention.edtf, mention.anchor):
        return mention
    reading = reading_in(event, language) if event else _reading_of(mention, language)
    if reading is None or starts_from_text(reading):
        return mention
    resolved = resolve(reading, published.edtf, _direction(event.status) if event else None)
    return mention.model_copy(update=_fields(resolved, published.edtf) | {"value": resolved.value})


def reading_in(event: Event, language: str) -> Reading | None:
    """The date words of an event, read again in their statement, which holds the words around them."""
    offset = event.date.start - event.start
    readings = read_dates(event.quote, language)
    return next((reading for reading in readings if reading.start <= offset < reading.end), None)


def _reading_of(mention: DateMention, language: str) -> Reading | None:
    """The words of a mention, read again; whether they open an interval stood before them and is kept in the value."""
    reading = next(iter(read_dates(mention.text, language)), None)
    opened = _open_end(mention.edtf or "")
    return replace(reading, open=opened) if reading and opened else reading


def _open_end(value: str) -> Literal["start", "end"] | None:
    return "start" if value.endswith("/..") else "end" if value.startswith("../") else None


def _is_open(value: str | None, anchor: str | None) -> bool:
    """Was it resolved against nothing, or against a publication of which the year was unknown?"""
    return value is None or "X" in value or (anchor is not None and "X" in anchor)


def _direction(status: Status) -> Direction:
    return "past" if status == "occurred" else "future"


def _fields(resolved: Resolved, anchor: str | None) -> _Fields:
    return {
        "edtf": resolved.edtf,
        "earliest": iso(resolved.earliest),
        "latest": iso(resolved.latest),
        "precision": resolved.precision,
        "anchor": anchor,
    }
