"""A statement with what it is compared by."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from gjtimeline.merging.identity import age
from gjtimeline.merging.people import by_fact
from gjtimeline.merging.similarity import Numbered, blanked, content_words, numbered
from gjtimeline.merging.wording import word_set
from gjtimeline.model import DocumentFacts, Event, Organization, Person, Site
from gjtimeline.topics import TopicProfile

# From ids of a document's facts to ids of merged facts, by kind: people, organizations, sites, budgets.
Ids = Mapping[str, Mapping[str, str]]

_CAPITALIZED = re.compile(r"(?<=[^\W_][,;:]\s)[A-Z][\w-]+|(?<=[^\W_]\s)[A-Z][\w-]+")
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Statement:
    """An event of one document with what it is compared by.

    ``words`` are the stems and the merged people, bodies and places (by id) that it names, without dates and without
    the project's own name; ``core`` leaves out what it only announces. ``bodies`` are the organizations and other
    proper names in it, ``people`` and ``places`` ids. ``things``: parts of the project that it names.
    """

    facts: DocumentFacts
    event: Event
    words: frozenset[str]
    core: frozenset[str]
    numbers: frozenset[Numbered]
    people: frozenset[str]
    bodies: frozenset[str]
    places: frozenset[str]
    things: frozenset[str]

    @cached_property
    def key(self) -> tuple[str, str, int, str]:
        """Oldest document first: the oldest statement of an event gives it its id, which later ones do not change."""
        return *age(self.facts), self.event.start, self.event.id


def statements_of(facts: DocumentFacts, ids: Ids, topic: TopicProfile) -> Iterator[Statement]:
    """The statements of a document."""
    dates = [(mention.start, mention.end) for mention in facts.dates]
    return (_statement(facts, event, dates, ids, topic) for event in facts.events)


def _statement(
    facts: DocumentFacts, event: Event, dates: Sequence[tuple[int, int]], ids: Ids, topic: TopicProfile
) -> Statement:
    language, named = facts.document.language, _named(facts, event)
    undated = blanked(event.quote, event.start, [*dates, (event.date.start, event.date.end)])
    bare = topic.mask(blanked(undated, event.start, named.spans()))
    people = frozenset(by_fact(ids["people"], [one.id for one in named.people]))
    places = frozenset(by_fact(ids["sites"], [one.id for one in named.places]))
    telling = [one.id for one in named.bodies if not _is_place(one, language, topic)]
    bodies = frozenset(by_fact(ids["organizations"], telling))
    own = [one.id for one in named.bodies if topic.owns(one.name)]
    own += [one.id for one in named.places if topic.owns(one.name)]
    words = content_words(bare, language) | people | bodies | places
    return Statement(
        facts,
        event,
        words=words,
        core=_core(facts, event, undated, topic) or words,
        numbers=numbered(undated, language),
        people=people,
        bodies=bodies | _proper(bare, language),
        places=places,
        things=frozenset((*by_fact(ids["organizations"], own), *by_fact(ids["sites"], own))),
    )


def _core(facts: DocumentFacts, event: Event, undated: str, topic: TopicProfile) -> frozenset[str]:
    """The words without the statements within this one, which tell what is announced; empty if there are none."""
    inner = [(e.start, e.end) for e in facts.events if event.start < e.start and e.end <= event.end]
    text = topic.mask(blanked(undated, event.start, inner)) if inner else ""
    return content_words(text, facts.document.language)


@dataclass(frozen=True)
class _Named:
    """What the words or the title of a statement name."""

    people: Sequence[Person]
    bodies: Sequence[Organization]
    places: Sequence[Site]

    def spans(self) -> list[tuple[int, int]]:
        """Where the names stand in the source."""
        named: Sequence[Person | Organization | Site] = (*self.people, *self.bodies, *self.places)
        return [(mention.start, mention.end) for one in named for mention in one.mentions]


def _named(facts: DocumentFacts, event: Event) -> _Named:
    return _Named(
        [one for one in facts.people if one.id in event.people or one.name in event.title],
        [one for one in facts.organizations if one.id in event.organizations or one.name in event.title],
        [one for one in facts.sites if one.id in event.sites or one.name in event.title],
    )


def _is_place(body: Organization, language: str, topic: TopicProfile) -> bool:
    """Is it the city of the project, which is in every statement?"""
    words = {match[0].lower() for match in _WORD.finditer(topic.places.sub(" ", body.name))}
    return bool(topic.places.search(body.name)) and words <= word_set(language, "offices", "bodies")


def _proper(text: str, language: str) -> frozenset[str]:
    """Stems of capitalized words inside the sentence; in a title, where all are, they tell nothing."""
    capitalized = _CAPITALIZED.findall(text)
    if 2 * len(capitalized) > len(_WORD.findall(text)):
        return frozenset()
    return content_words(" ".join(capitalized), language)
