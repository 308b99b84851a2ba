"""The same person in several documents: spellings of one name that no role contradicts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gjtimeline.grammar import edtf
from gjtimeline.grammar.korean_names import name_key, parse_name, same_name
from gjtimeline.merging.identity import fact_id, join, most_frequent, others, sources_of
from gjtimeline.merging.organizations import Canonical
from gjtimeline.model import ChronologyPerson, DocumentFacts, OfficeTerm, Person, Role, SourceSpan


@dataclass(frozen=True)
class _Held:
    """An office as one document shows it on ``day`` (EDTF), if that is known."""

    title: str
    organization: str | None
    role: Role
    source: SourceSpan
    day: str | None


@dataclass(frozen=True)
class _Appearance:
    """A person in one document."""

    facts: DocumentFacts
    person: Person


def merge_people(
    documents: Sequence[DocumentFacts], canonical: Canonical
) -> tuple[list[ChronologyPerson], dict[str, str]]:
    """The persons, sorted by name, and from each person id of a document to the id here."""
    appearances = [_Appearance(facts, person) for facts in documents for person in facts.people]
    merged, ids, used = [], {}, set()
    for group in _groups(appearances, canonical):
        person = _merged(group, canonical, used)
        used.add(person.id)
        merged.append(person)
        ids.update({appearance.person.id: person.id for appearance in group})
    return sorted(merged, key=lambda person: (person.name, person.id)), ids


def _groups(appearances: Sequence[_Appearance], canonical: Canonical) -> Iterator[list[_Appearance]]:
    """Only names with the same family name are compared; ``Lee`` and ``Yi`` meet in the key."""
    blocks: dict[str, list[_Appearance]] = {}
    for appearance in appearances:
        blocks.setdefault(_block(appearance.person), []).append(appearance)
    for block in blocks.values():
        yield from join(block, lambda a, b: _are_one(a, b, canonical))


def _block(person: Person) -> str:
    if parse_name(person.name) is None or not person.family or not person.given:
        return person.name.lower()
    return name_key(person.family, person.given).split(" ", 1)[0]


def _are_one(first: _Appearance, second: _Appearance, canonical: Canonical) -> bool:
    """One name, and not a reporter or contact person here and an office-holder elsewhere."""
    a, b = first.person, second.person
    if a.name != b.name and not (parse_name(a.name) and same_name(a.name, b.name)):
        return False
    return a.capacity == b.capacity or not _offices(a, canonical) or bool(
        _offices(a, canonical) & _offices(b, canonical)
    )


def _offices(person: Person, canonical: Canonical) -> set[str]:
    return {canonical(role.organization) or "" for role in person.roles}


def _merged(group: Sequence[_Appearance], canonical: Canonical, used: set[str]) -> ChronologyPerson:
    spellings = [m.text for a in group for m in a.person.mentions if _is_full(m.text, a.person)]
    names = spellings or [a.person.name for a in group]
    name = most_frequent(names)
    chosen = next((a.person for a in group if a.person.name == name), group[0].person)
    key = name_key(chosen.family or "", chosen.given or "") if chosen.given else name.lower()
    identity = fact_id("p", key)
    if identity in used:
        identity = fact_id("p", key, group[0].person.id)
    capacities = {a.person.capacity for a in group}
    return ChronologyPerson(
        id=identity,
        name=name,
        aliases=others([*names, *(a.person.name for a in group)], name),
        roles=tuple(_terms(group, canonical)),
        sources=tuple(s for a in group for s in sources_of(a.facts.document.id, a.person.mentions)),
        capacity="actor" if "actor" in capacities else min(capacities),
    )


def _is_full(text: str, person: Person) -> bool:
    """A mention with family and given name; ``Mayor Lee`` is none."""
    return len(text.split()) >= len(person.name.split()) and not text.lower().startswith(
        tuple((role.title or "\0").lower() for role in person.roles)
    )


def _terms(group: Sequence[_Appearance], canonical: Canonical) -> Iterator[OfficeTerm]:
    """Each office with the first and last date for which a source shows the person in it."""
    terms: dict[tuple[str, str], list[_Held]] = {}
    for held in (held for appearance in group for held in _held(appearance, canonical)):
        terms.setdefault((held.title.lower(), held.organization or ""), []).append(held)
    # An office without its organization is the one with it, where there is only one of that title.
    for title, organization in list(terms):
        twins = [key for key in terms if key[0] == title and key[1]]
        if not organization and len(twins) == 1:
            terms[twins[0]] += terms.pop((title, ""))
    # "Vice Minister" beside "Vice Minister of Science and ICT" says less of the same office.
    for title, organization in sorted(terms):
        longer = [key for key in terms if key[0].startswith(f"{title} ") and organization in ("", key[1])]
        if title and len(longer) == 1:
            terms[longer[0]] += terms.pop((title, organization))
    for key in sorted(terms):
        yield _term(terms[key])


def _term(helds: Sequence[_Held]) -> OfficeTerm:
    days = sorted({held.day for held in helds if held.day}, key=_first_day)
    organizations = [held.organization for held in helds if held.organization]
    titles = [held.role.title for held in helds if held.role.title]
    return OfficeTerm(
        title=max(titles, key=len) if titles else None,
        organization=most_frequent(organizations) if organizations else None,
        from_=days[0] if days else None,
        to=days[-1] if days else None,
        sources=tuple(held.source for held in helds),
    )


def _first_day(day: str) -> str:
    first = edtf.parse(day).first_day()
    return first.isoformat() if first else "9999"


def _held(appearance: _Appearance, canonical: Canonical) -> Iterator[_Held]:
    document = appearance.facts.document.id
    for role in appearance.person.roles:
        source = SourceSpan(document=document, quote=role.text, start=role.start, end=role.end)
        yield _Held(role.title or "", canonical(role.organization), role, source, _shown_on(appearance.facts, role))


def _shown_on(facts: DocumentFacts, role: Role) -> str | None:
    """The day of the event whose statement names the office, if it has happened on a known day; else of publication."""
    for event in facts.events:
        dated = event.status == "occurred" and event.date.precision == "day" and event.date.earliest
        if dated and event.start <= role.start < event.end:
            return event.date.edtf
    published = facts.document.published.edtf
    return published if published and "X" not in published else None


def by_fact(ids: Mapping[str, str], facts: Sequence[str]) -> tuple[str, ...]:
    """The ids here for ids of a document's facts, each once."""
    return tuple(dict.fromkeys(ids[fact] for fact in facts if fact in ids))
