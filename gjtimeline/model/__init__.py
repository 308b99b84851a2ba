"""The records that pass from stage to stage. They import nothing of ours and know no rules.

``source``     what a file says and what is declared about it            read → normalize
``clean``      its blocks of clean text with the way back to the source  normalize → extract
``facts``      what one document states, the JSON of ``extract``         extract → merge
``chronology`` what all documents state together, the JSON of ``merge``  merge → render
"""

from gjtimeline.model.chronology import (
    Chronology,
    ChronologyBudget,
    ChronologyDate,
    ChronologyEvent,
    ChronologyOrganization,
    ChronologyPerson,
    ChronologySite,
    Claim,
    Conflict,
    DateClaim,
    EventSource,
    OfficeTerm,
    SourceSpan,
    TopicName,
)
from gjtimeline.model.clean import Block, BlockKind, CleanText, OffsetMap
from gjtimeline.model.facts import (
    Area,
    Budget,
    DateMention,
    DocumentFacts,
    DocumentRecord,
    Event,
    EventDate,
    Organization,
    Person,
    Published,
    Role,
    Site,
    Span,
)
from gjtimeline.model.source import Declared, ReadFailure, Source

__all__ = [
    "Area",
    "Block",
    "BlockKind",
    "Budget",
    "Chronology",
    "ChronologyBudget",
    "ChronologyDate",
    "ChronologyEvent",
    "ChronologyOrganization",
    "ChronologyPerson",
    "ChronologySite",
    "Claim",
    "CleanText",
    "Conflict",
    "DateClaim",
    "DateMention",
    "Declared",
    "DocumentFacts",
    "DocumentRecord",
    "Event",
    "EventDate",
    "EventSource",
    "OfficeTerm",
    "OffsetMap",
    "Organization",
    "Person",
    "Published",
    "ReadFailure",
    "Role",
    "Site",
    "Source",
    "SourceSpan",
    "Span",
    "TopicName",
]
