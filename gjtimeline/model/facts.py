"""What one document states: the records behind the JSON of ``gjtimeline extract``.

Every ``start``/``end`` is a 0-based, end-exclusive code point offset into the source text, and
``source[start:end] == text`` (or ``quote``). Field order is the order of the JSON.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict

SCHEMA_VERSION: Literal["1"] = "1"

Basis = Literal["stated", "manifest", "option", "url", "metadata", "inferred", "unknown"]
About = Literal["complex", "partly", "no"]
Topic = Literal["complex", "related", "other"]
Status = Literal["occurred", "planned", "cancelled", "proposed"]
Capacity = Literal["actor", "contact", "byline"]


class Record(BaseModel):
    """A frozen record; fields that a later version added are ignored when an earlier one reads it."""

    model_config = ConfigDict(frozen=True, extra="ignore", validate_by_name=True, serialize_by_alias=True)


class Span(Record):
    """Words of the source."""

    text: str
    start: int
    end: int


class Published(Record):
    """When the document was published: an EDTF date, an EDTF interval it lies in, or null; and how that is known."""

    edtf: str | None = None
    basis: Basis = "unknown"
    text: str | None = None
    start: int | None = None
    end: int | None = None
    explanation: str | None = None


class DocumentRecord(Record):
    """The document itself; ``about`` is the topic profile's verdict on the whole of it."""

    id: str
    path: str
    sha256: str
    media_type: str
    language: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: Published = Published()
    about: About = "no"


class DateMention(Record):
    """A time expression with its TIMEX3 type and value, and its EDTF date with bounds (both days inclusive).

    ``reason`` says from what open digits were filled, ``mod`` is the modifier of TIMEX3 (``APPROX``, ``MORE_THAN``,
    ``END`` …), ``interval`` the EDTF of the range of which the words are one end (only in ``gjtimeline dates``).
    """

    text: str
    start: int
    end: int
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    edtf: str | None = None
    earliest: str | None = None
    latest: str | None = None
    precision: str | None = None
    anchor: str | None = None
    rule: str
    reason: str | None = None
    mod: str | None = None
    interval: str | None = None


class Role(Record):
    """An office as the text words it; ``text`` is the statement it was read from (``GIST President Kiseon Kim``)."""

    title: str | None
    organization: str | None
    text: str
    start: int
    end: int


class Person(Record):
    """A person named in the document; ``capacity`` tells contact persons and bylines from those the text is about."""

    id: str
    name: str
    family: str | None
    given: str | None
    roles: tuple[Role, ...]
    mentions: tuple[Span, ...]
    capacity: Capacity = "actor"


class Organization(Record):
    """An organization under its fullest name in the document, with the acronym the document or the gazetteer gives."""

    id: str
    name: str
    acronym: str | None
    mentions: tuple[Span, ...]


class Budget(Record):
    """An amount of money in base units (won, not billion won) as a decimal string, with its ISO 4217 currency."""

    id: str
    text: str
    start: int
    end: int
    amount: str
    currency: str
    approximate: bool
    bound: Literal["at least", "at most"] | None
    period: str | None
    kind: str | None
    purpose: str | None
    equivalent_of: str | None = None
    topic: Topic = "other"


class Area(Record):
    """The words that state an area."""

    text: str
    start: int
    end: int


class Site(Record):
    """A named place; area in square meters, coordinates in degrees (WGS 84) where the gazetteer knows them.

    ``part_of`` is the id of the site that it lies in or belongs to.
    """

    id: str
    name: str
    kind: str | None
    area_m2: float | None
    area: Area | None
    latitude: float | None
    longitude: float | None
    mentions: tuple[Span, ...]
    part_of: str | None = None


class EventDate(Record):
    """The date of an event: what the words gave, resolved against ``anchor`` by ``rule``."""

    text: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    precision: str | None
    anchor: str | None
    rule: str
    start: int
    end: int


class Event(Record):
    """A statement tied to a date; ``quote`` is the exact statement, ``trigger`` the words that name the happening."""

    id: str
    title: str
    type: str
    status: Status
    date: EventDate
    trigger: Span
    quote: str
    start: int
    end: int
    topic: Topic
    people: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    budgets: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()


class DocumentFacts(Record):
    """Everything that was found in one document: a line of ``gjtimeline extract``."""

    schema_version: Literal["1"] = SCHEMA_VERSION
    document: DocumentRecord
    dates: tuple[DateMention, ...] = ()
    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    budgets: tuple[Budget, ...] = ()
    sites: tuple[Site, ...] = ()
    events: tuple[Event, ...] = ()
