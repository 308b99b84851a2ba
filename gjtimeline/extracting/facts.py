"""Findings become records: offsets of the source, content hashes as ids, links between the facts."""

import hashlib
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, Literal

from gjtimeline.extracting.findings import (
    BudgetFind,
    EventFind,
    Findings,
    OrganizationFind,
    PersonFind,
    RoleFind,
    SiteFind,
)
from gjtimeline.extracting.sites.parts import parts_of
from gjtimeline.extracting.spans import Offsets
from gjtimeline.grammar.dates import DateFind
from gjtimeline.grammar.edtf import iso
from gjtimeline.mentions import mention_of
from gjtimeline.model import (
    Area,
    Budget,
    CleanText,
    DateMention,
    Event,
    EventDate,
    Organization,
    Person,
    Role,
    Site,
    Source,
    Span,
)


class FactMaker:
    """Turns the findings of one document into its records."""

    def __init__(self, source: Source, clean: CleanText, findings: Findings) -> None:
        self._source = source
        self._clean = clean
        self._findings = findings

    def span(self, offsets: Offsets) -> Span:
        """Offsets of the clean text as words of the source."""
        return Span(**self._words(offsets))

    def _words(self, offsets: Offsets) -> dict[str, Any]:
        """The fields of a span."""
        start, end = self._clean.offsets.to_source(*offsets)
        return {"text": self._source.text[start:end], "start": start, "end": end}

    def _id(self, kind: str, *parts: object) -> str:
        """The kind's letter and a hash over the document's content and what makes the fact this one."""
        content = "\x1f".join(str(part) for part in (self._source.sha256, kind, *parts))
        return f"{kind}-{hashlib.sha256(content.encode()).hexdigest()[:12]}"

    def date(self, find: DateFind) -> DateMention:
        """A date mention."""
        return mention_of(find, self.span((find.start, find.end)))

    def person(self, find: PersonFind) -> Person:
        """A person."""
        mentions = self._spans(find.mentions)
        return Person(
            id=self._id("p", find.name, mentions[0].start),
            name=find.name,
            family=find.family,
            given=find.given,
            roles=tuple(self._role(role) for role in find.roles),
            mentions=mentions,
            capacity=find.capacity,
        )

    def _role(self, find: RoleFind) -> Role:
        return Role(title=find.title, organization=find.organization, **self._words(find.span))

    def organization(self, find: OrganizationFind) -> Organization:
        """An organization."""
        mentions = self._spans(find.mentions)
        return Organization(
            id=self._id("o", find.name, mentions[0].start), name=find.name, acronym=find.acronym, mentions=mentions
        )

    def budget(self, find: BudgetFind, equivalent_of: str | None) -> Budget:
        """An amount; the ends of a range are two of them."""
        money, words = find.money, self._words((find.money.start, find.money.end))
        return Budget(
            id=self._id("b", words["start"], money.amount),
            **words,
            amount=f"{money.amount:f}",
            currency=money.currency,
            approximate=money.approximate,
            bound=money.bound,
            period=find.period,
            kind=find.kind,
            purpose=find.purpose,
            equivalent_of=equivalent_of,
            topic=find.topic,
        )

    def budgets(self) -> tuple[Budget, ...]:
        """All amounts; an equivalent points at the id of the amount it restates."""
        made: list[Budget] = []
        for find in self._findings.budgets:
            index = find.money.equivalent_of
            made.append(self.budget(find, made[index].id if index is not None else None))
        return tuple(made)

    def sites(self) -> tuple[Site, ...]:
        """All places; a part points at the id of the place that it is a part of."""
        finds = self._findings.sites
        mentions = [self._spans(find.mentions) for find in finds]
        ids = [self._id("s", find.name, spans[0].start) for find, spans in zip(finds, mentions, strict=True)]
        wholes = parts_of(self._clean.text, finds, self._findings.language)
        whole_ids = [None if whole is None else ids[whole] for whole in wholes]
        return tuple(map(self._site, finds, ids, mentions, whole_ids))

    def _site(self, find: SiteFind, identity: str, mentions: tuple[Span, ...], part_of: str | None) -> Site:
        latitude, longitude = find.coordinates or (None, None)
        return Site(
            id=identity,
            name=find.name,
            kind=find.kind,
            area_m2=float(find.area[0]) if find.area else None,
            area=Area(**self._words(find.area[1])) if find.area else None,
            latitude=latitude,
            longitude=longitude,
            mentions=mentions,
            part_of=part_of,
        )

    def event(self, find: EventFind, facts: "LinkedFacts") -> Event:
        """An event with links to what its statement names."""
        statement, words, resolved = (
            self.span(find.statement),
            self.span((find.date.start, find.date.end)),
            find.date.resolved,
        )
        return Event(
            id=self._id("e", statement.start, words.start),
            title=find.title,
            type=find.type,
            status=find.status,
            date=EventDate(
                text=words.text,
                edtf=resolved.edtf,
                earliest=iso(resolved.earliest),
                latest=iso(resolved.latest),
                precision=resolved.precision,
                anchor=find.date.anchor,
                rule=find.date.rule,
                start=words.start,
                end=words.end,
            ),
            trigger=self.span(find.trigger),
            quote=statement.text,
            start=statement.start,
            end=statement.end,
            topic=find.topic,
            people=facts.within("people", statement),
            organizations=facts.within("organizations", statement),
            budgets=tuple(b.id for b in facts.budgets if statement.start <= b.start < statement.end),
            sites=facts.within("sites", statement),
        )

    def _spans(self, offsets: Sequence[Offsets]) -> tuple[Span, ...]:
        return tuple(self.span(one) for one in sorted(offsets))


class LinkedFacts:
    """The facts that events of a document link to."""

    def __init__(self, maker: FactMaker, findings: Findings) -> None:
        self.people = tuple(maker.person(find) for find in findings.people)
        self.organizations = tuple(maker.organization(find) for find in findings.organizations)
        self.budgets = maker.budgets()
        self.sites = maker.sites()
        self._mentions = {
            "people": _mentions(self.people),
            "organizations": _mentions(self.organizations),
            "sites": _mentions(self.sites),
        }

    def within(self, kind: Literal["people", "organizations", "sites"], statement: Span) -> tuple[str, ...]:
        """The ids of the facts of a kind that are mentioned in the statement, in the order of the facts."""
        mentions = self._mentions[kind]
        inside = mentions[bisect_left(mentions, (statement.start,)) : bisect_left(mentions, (statement.end,))]
        return tuple(identity for _, identity in sorted({(number, identity) for _, number, identity in inside}))


def _mentions(facts: Sequence[Person | Organization | Site]) -> list[tuple[int, int, str]]:
    """(offset, number of its fact, id) of each mention, in the order of the text."""
    return sorted((mention.start, number, fact.id) for number, fact in enumerate(facts) for mention in fact.mentions)
