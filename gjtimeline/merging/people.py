"""The same person in several documents: spellings of one name that no role contradicts."""

from collections.abc import Iterator, Mapping, Sequence

from gjtimeline.grammar.korean_names import name_key, parse_name, same_name
from gjtimeline.merging.identity import age, fact_id, join, most_frequent, others, sources_of
from gjtimeline.merging.offices import Appearance, is_part_of, office_words, terms
from gjtimeline.merging.organizations import Canonical
from gjtimeline.model import ChronologyPerson, DocumentFacts, Person


def merge_people(
    documents: Sequence[DocumentFacts], canonical: Canonical
) -> tuple[list[ChronologyPerson], dict[str, str]]:
    """The persons, sorted by name, and from each person id of a document to the id here."""
    oldest_first = sorted(documents, key=age)
    appearances = [Appearance(facts, person) for facts in oldest_first for person in facts.people]
    merged: list[ChronologyPerson] = []
    ids: dict[str, str] = {}
    used: set[str] = set()
    for group in _groups(appearances, canonical):
        person = _merged(group, canonical, used)
        used.add(person.id)
        merged.append(person)
        ids.update({appearance.person.id: person.id for appearance in group})
    return sorted(merged, key=lambda person: (person.name, person.id)), ids


def _groups(appearances: Sequence[Appearance], canonical: Canonical) -> Iterator[list[Appearance]]:
    """Only names with the same family name are compared, each spelling once; ``Lee`` and ``Yi`` meet in the key."""
    blocks: dict[str, dict[str, list[Appearance]]] = {}
    for appearance in appearances:
        block = blocks.setdefault(_block(appearance.person), {})
        block.setdefault(_plain(appearance.person.name), []).append(appearance)
    for block in blocks.values():
        namesakes = [group for same in block.values() for group in _told_apart(same, canonical)]
        for joined in join(namesakes, lambda a, b: _are_one(a, b, canonical)):
            yield sorted((one for group in joined for one in group), key=lambda a: (age(a.facts), a.person.id))


def _block(person: Person) -> str:
    if parse_name(person.name) is None or not person.family or not person.given:
        return _plain(person.name)
    return name_key(person.family, person.given).split(" ", 1)[0]


def _plain(name: str) -> str:
    return name.lower()


def _told_apart(namesakes: Sequence[Appearance], canonical: Canonical) -> list[list[Appearance]]:
    """One name, one person, but a reporter or contact person is the office-holder only of a shared organization."""
    actors = [one for one in namesakes if one.person.capacity == "actor"]
    groups = [actors] if actors else []
    for one in namesakes:
        if one.person.capacity != "actor":
            home = next((group for group in groups if _shares_body([one], group, canonical)), None)
            if home is None:
                groups.append([one])
            else:
                home.append(one)
    return groups


def _shares_body(first: Sequence[Appearance], second: Sequence[Appearance], canonical: Canonical) -> bool:
    """Do both belong to one organization, or neither to any?"""
    a, b = _bodies(first, canonical), _bodies(second, canonical)
    both_at_large = not a and not b and all(one.person.capacity != "actor" for one in (*first, *second))
    return bool(a & b) or both_at_large


def _bodies(group: Sequence[Appearance], canonical: Canonical) -> set[str | None]:
    return {canonical(one.facts, role.organization) for one in group for role in one.person.roles} - {None}


def _are_one(first: Sequence[Appearance], second: Sequence[Appearance], canonical: Canonical) -> bool:
    """Two spellings of one name, whose offices may be one, and not two persons of one document."""
    a, b = first[0].person, second[0].person
    if (a.capacity == "actor") != (b.capacity == "actor") and not _shares_body(first, second, canonical):
        return False
    if _plain(a.name) == _plain(b.name) or not parse_name(a.name) or not same_name(a.name, b.name):
        return False
    if {one.facts.document.id for one in first} & {one.facts.document.id for one in second}:
        return False
    return _offices_fit(first, second, canonical)


def _offices_fit(first: Sequence[Appearance], second: Sequence[Appearance], canonical: Canonical) -> bool:
    """Does one have no office, or do both have the same or belong to one body?"""
    a, b = (_offices(group, canonical) for group in (first, second))
    if not a or not b or _shares_body(first, second, canonical):
        return True
    return any(is_part_of(x, y) or is_part_of(y, x) for x in a for y in b)


def _offices(group: Sequence[Appearance], canonical: Canonical) -> set[frozenset[str]]:
    return {
        office_words(role.title, canonical(one.facts, role.organization), one.facts.document.language)
        for one in group
        for role in one.person.roles
    }


def _merged(group: Sequence[Appearance], canonical: Canonical, used: set[str]) -> ChronologyPerson:
    names = [m.text for a in group for m in a.person.mentions if _is_full(m.text, a.person)]
    names = names or [a.person.name for a in group]
    name, oldest = most_frequent(names), group[0].person
    capacities = {a.person.capacity for a in group}
    key = name_key(oldest.family, oldest.given) if oldest.family and oldest.given else _plain(oldest.name)
    capacity = "actor" if "actor" in capacities else min(capacities)
    identity = fact_id("p", key) if capacity == "actor" else fact_id("p", key, capacity)
    return ChronologyPerson(
        id=fact_id("p", key, oldest.id) if identity in used else identity,
        name=name,
        aliases=others([*names, *(a.person.name for a in group)], name),
        roles=tuple(terms(group, canonical)),
        sources=tuple(s for a in group for s in sources_of(a.facts.document.id, a.person.mentions)),
        capacity=capacity,
    )


def _is_full(text: str, person: Person) -> bool:
    """A mention with family and given name; ``Mayor Lee`` is none."""
    return len(text.split()) >= len(person.name.split()) and not text.lower().startswith(
        tuple((role.title or "\0").lower() for role in person.roles)
    )


def by_fact(ids: Mapping[str, str], facts: Sequence[str]) -> tuple[str, ...]:
    """The ids here for ids of a document's facts, each once."""
    return tuple(dict.fromkeys(ids[fact] for fact in facts if fact in ids))
