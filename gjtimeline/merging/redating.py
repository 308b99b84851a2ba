"""A document whose publication date became known is dated again, from the words that its facts keep."""

from datetime import date

from gjtimeline.grammar.dates import Direction, Reading, Resolved, read_dates, resolve
from gjtimeline.model import DateMention, DocumentFacts, Event, Published
from gjtimeline.model.facts import Status


def redate(facts: DocumentFacts, published: Published) -> DocumentFacts:
    """The facts with everything resolved against ``published`` that was left open for want of it."""
    events = tuple(_redated_event(event, published, facts.document.language) for event in facts.events)
    dates = tuple(_redated_mention(mention, facts, published) for mention in facts.dates)
    document = facts.document.model_copy(update={"published": published})
    return facts.model_copy(update={"document": document, "events": events, "dates": dates})


def _redated_event(event: Event, published: Published, language: str) -> Event:
    if not _is_open(event.date.edtf, event.date.anchor):
        return event
    reading = reading_in(event, language)
    if reading is None:
        return event
    resolved = resolve(reading, published.edtf, _direction(event.status))
    return event.model_copy(update={"date": event.date.model_copy(update=_fields(resolved, published.edtf))})


def _redated_mention(mention: DateMention, facts: DocumentFacts, published: Published) -> DateMention:
    if not _is_open(mention.edtf, mention.anchor):
        return mention
    event = next((e for e in facts.events if e.date.start == mention.start), None)
    language = facts.document.language
    reading = reading_in(event, language) if event else next(iter(read_dates(mention.text, language)), None)
    if reading is None:
        return mention
    resolved = resolve(reading, published.edtf, _direction(event.status) if event else None)
    return mention.model_copy(update=_fields(resolved, published.edtf) | {"value": resolved.value})


def reading_in(event: Event, language: str) -> Reading | None:
    """The date words of an event, read again in their statement, which holds the words around them."""
    offset = event.date.start - event.start
    readings = read_dates(event.quote, language)
    return next((reading for reading in readings if reading.start <= offset < reading.end), None)


def _is_open(edtf: str | None, anchor: str | None) -> bool:
    """Was it resolved against nothing, or against a publication of which the year was unknown?"""
    return edtf is None or "X" in edtf or (anchor is not None and "X" in anchor)


def _direction(status: Status) -> Direction:
    return "past" if status == "occurred" else "future"


def _fields(resolved: Resolved, anchor: str | None) -> dict[str, str | None]:
    return {
        "edtf": resolved.edtf,
        "earliest": _iso(resolved.earliest),
        "latest": _iso(resolved.latest),
        "precision": resolved.precision,
        "anchor": anchor,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
