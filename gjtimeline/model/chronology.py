"""What all documents state together: the records behind the JSON of ``gjtimeline timeline`` and ``merge``."""

from typing import Literal

from pydantic import Field

from gjtimeline.model.facts import SCHEMA_VERSION, Capacity, DocumentRecord, Record, Status, Topic


class TopicName(Record):
    """The topic profile that the chronology is about."""

    id: str
    name: str


class SourceSpan(Record):
    """Words of one document: ``source[start:end] == quote``."""

    document: str
    quote: str
    start: int
    end: int


class DateClaim(Record):
    """How one statement dates the event: its words, the date they gave, the rule and the anchor."""

    text: str
    edtf: str | None
    rule: str
    anchor: str | None


class EventSource(SourceSpan):
    """A statement that was merged into an event; ``id`` is the statement's own id in the facts of its document."""

    date: DateClaim
    id: str
    status: Status
    trigger: str


class ChronologyDate(Record):
    """The best-supported date of an event, with the first and the last day it may be."""

    edtf: str | None
    earliest: str | None
    latest: str | None
    precision: str | None


class ChronologyEvent(Record):
    """One happening with every statement about it."""

    id: str
    date: ChronologyDate
    status: Status
    type: str
    title: str
    topic: Topic
    people: tuple[str, ...]
    organizations: tuple[str, ...]
    budgets: tuple[str, ...]
    sites: tuple[str, ...]
    sources: tuple[EventSource, ...]


class OfficeTerm(Record):
    """An office and the first and last EDTF date for which a source shows the person in it."""

    title: str | None
    organization: str | None
    from_: str | None = Field(serialization_alias="from", validation_alias="from")
    to: str | None
    sources: tuple[SourceSpan, ...]


class ChronologyPerson(Record):
    """One person under the most frequent spelling, with all others as aliases.

    ``capacity`` tells those the documents are about from their contact persons and reporters.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    roles: tuple[OfficeTerm, ...]
    sources: tuple[SourceSpan, ...]
    capacity: Capacity = "actor"


class ChronologyOrganization(Record):
    """One organization with its acronym and other names."""

    id: str
    name: str
    acronym: str | None
    aliases: tuple[str, ...]
    sources: tuple[SourceSpan, ...]


class ChronologySite(Record):
    """One place with its other names."""

    id: str
    name: str
    kind: str | None
    aliases: tuple[str, ...]
    area_m2: float | None
    latitude: float | None
    longitude: float | None
    sources: tuple[SourceSpan, ...]


class ChronologyBudget(Record):
    """One amount for one thing, in base units as a decimal string, wherever it is stated."""

    id: str
    text: str
    amount: str
    currency: str
    approximate: bool
    bound: Literal["at least", "at most"] | None
    period: str | None
    kind: str | None
    purpose: str | None
    equivalent_of: str | None
    topic: Topic
    sources: tuple[SourceSpan, ...]


class Claim(Record):
    """One side of a disagreement, with its words."""

    value: str
    document: str
    quote: str
    start: int
    end: int


class Conflict(Record):
    """Sources that disagree about one thing."""

    kind: Literal["amount", "date", "role", "area"]
    about: str
    claims: tuple[Claim, ...]
    explanation: str


class Chronology(Record):
    """The merged chronology. Events stand by earliest day, then latest, then id; unknown years come last."""

    schema_version: Literal["1"] = SCHEMA_VERSION
    topic: TopicName
    documents: tuple[DocumentRecord, ...]
    events: tuple[ChronologyEvent, ...]
    people: tuple[ChronologyPerson, ...]
    organizations: tuple[ChronologyOrganization, ...]
    sites: tuple[ChronologySite, ...]
    budgets: tuple[ChronologyBudget, ...]
    conflicts: tuple[Conflict, ...]
