"""What the components find in a document, as spans of its clean text.

They share one ``Findings`` a document, kept in ``doc.user_data``: each component reads what the earlier ones found and
adds its own. ``facts`` turns them into records with offsets of the source.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from spacy.tokens import Doc

from gjtimeline.extracting.model import Proposal
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.grammar.dates import DateFind
from gjtimeline.grammar.korean_names import NameMention
from gjtimeline.grammar.money import MoneyMention
from gjtimeline.model import Block, BlockKind
from gjtimeline.model.facts import Capacity, Status, Topic
from gjtimeline.topics import TopicProfile

# Blocks whose sentences tell of happenings; the others say when, by whom and for whom the page was made.
TELLING: frozenset[BlockKind] = frozenset({"headline", "heading", "caption", "list_item", "paragraph"})


@dataclass(frozen=True)
class RoleFind:
    """An office as worded at ``span``."""

    title: str | None
    organization: str | None
    span: Offsets


@dataclass(frozen=True)
class PersonFind:
    """A person with all mentions, the full name first where it comes first."""

    name: str
    family: str | None
    given: str | None
    mentions: tuple[Offsets, ...]
    roles: tuple[RoleFind, ...]
    capacity: Capacity


@dataclass(frozen=True)
class OrganizationFind:
    """An organization under its fullest name."""

    name: str
    acronym: str | None
    mentions: tuple[Offsets, ...]


@dataclass(frozen=True)
class BudgetFind:
    """An amount with what its sentence says about it; ``equivalent_of`` is an index into the list of budgets."""

    money: MoneyMention
    period: str | None
    kind: str | None
    purpose: str | None
    topic: Topic


@dataclass(frozen=True)
class SiteFind:
    """A place; ``area`` is (square meters, where that is said)."""

    name: str
    kind: str | None
    mentions: tuple[Offsets, ...]
    area: tuple[Decimal, Offsets] | None = None
    coordinates: tuple[float, float] | None = None


@dataclass(frozen=True)
class EventFind:
    """A statement tied to a date."""

    title: str
    type: str
    status: Status
    date: DateFind
    trigger: Offsets
    statement: Offsets
    topic: Topic


@dataclass
class Findings:
    """The state of one document on its way through the components; ``text`` is its clean text."""

    text: str
    blocks: Sequence[Block]
    language: str = "en"
    published: str | None = None
    profile: TopicProfile | None = None
    proposals: Sequence[Proposal] = ()
    sentences: list[Offsets] = field(default_factory=list)
    names: list[NameMention] = field(default_factory=list)
    personal: SpanSet | None = None
    dates: list[DateFind] = field(default_factory=list)
    budgets: list[BudgetFind] = field(default_factory=list)
    organizations: list[OrganizationFind] = field(default_factory=list)
    people: list[PersonFind] = field(default_factory=list)
    sites: list[SiteFind] = field(default_factory=list)
    events: list[EventFind] = field(default_factory=list)
    _paragraphs: list[Block] | None = None

    def block_at(self, offset: int) -> Block | None:
        """The block that holds ``offset``."""
        index = bisect_right(self.blocks, offset, key=lambda block: block.start) - 1
        return self.blocks[index] if index >= 0 and offset < self.blocks[index].end else None

    def blocks_beside(self, block: Block) -> list[Block]:
        """The blocks right before and behind it."""
        index = bisect_left(self.blocks, block.start, key=lambda other: other.start)
        return [*self.blocks[max(index - 1, 0) : index], *self.blocks[index + 1 : index + 2]]

    def paragraph_before(self, block: Block) -> Block | None:
        """The last paragraph before a block: that which introduces a list."""
        if self._paragraphs is None:
            self._paragraphs = [other for other in self.blocks if other.kind == "paragraph"]
        index = bisect_left(self._paragraphs, block.start, key=lambda other: other.start) - 1
        return self._paragraphs[index] if index >= 0 else None

    def dates_within(self, start: int, end: int) -> list[DateFind]:
        """The dates that begin in ``start:end``."""
        first = bisect_left(self.dates, start, key=lambda date: date.start)
        return self.dates[first : bisect_left(self.dates, end, key=lambda date: date.start)]


_KEY = "gjtimeline"


def findings_of(doc: Doc) -> Findings:
    """The findings of a document; a document that did not come from ``extract`` is one paragraph of unknown date."""
    if _KEY not in doc.user_data:
        text = doc.text
        doc.user_data[_KEY] = Findings(text, (Block("paragraph", 0, len(text)),))
    found: Findings = doc.user_data[_KEY]
    return found


def attach(doc: Doc, findings: Findings) -> Doc:
    """Give a document its context before it goes through the pipeline."""
    doc.user_data[_KEY] = findings
    return doc
