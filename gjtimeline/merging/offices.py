"""Offices of a person: the same one in its wordings, with the dates for which a source shows the person in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from gjtimeline.grammar import edtf
from gjtimeline.merging.identity import most_frequent, most_frequent_of
from gjtimeline.merging.organizations import Canonical
from gjtimeline.merging.similarity import content_words
from gjtimeline.merging.wording import word_set
from gjtimeline.model import DocumentFacts, OfficeTerm, Person, Role, SourceSpan

_LATE = date.max


@dataclass(frozen=True)
class Appearance:
    """A person in one document."""

    facts: DocumentFacts
    person: Person


@dataclass(frozen=True)
class _Held:
    """An office as one document shows it on ``day`` (EDTF), if that is known."""

    words: frozenset[str]
    title: str | None
    organization: str | None
    source: SourceSpan
    day: str | None


def office_words(title: str | None, organization: str | None, language: str) -> frozenset[str]:
    """The words that make an office this one, however it is written.

    >>> office_words("Minister of Trade", None, "en") == office_words("Minister", "Ministry of Trade", "en")
    True
    """
    kept = content_words(f"{title or ''} {organization or ''}".replace("-", " "), language)
    return kept - content_words(" ".join(sorted(word_set(language, "offices", "bodies"))), language)


def is_part_of(less: frozenset[str], more: frozenset[str], language: str = "en") -> bool:
    """Does ``less`` say the same office with fewer words? A vice minister is no minister."""
    ranks = content_words(" ".join(sorted(word_set(language, "offices", "ranks"))), language)
    return bool(less) and less <= more and not (more - less) & ranks


def is_single(title: str, language: str) -> bool:
    """Is it an office that one person of a body holds at a time?"""
    words = title.lower().replace("-", " ").split()
    held = word_set(language, "offices", "single") & set(words)
    return bool(held) and not word_set(language, "offices", "ranks") & set(words)


def terms(group: Sequence[Appearance], canonical: Canonical) -> Iterator[OfficeTerm]:
    """Each office of a person with the first and last date for which a source shows the person in it."""
    offices: dict[frozenset[str], list[_Held]] = {}
    for held in (held for appearance in group for held in _held(appearance, canonical)):
        offices.setdefault(held.words, []).append(held)
    language = group[0].facts.document.language
    # From the fewest words up: "Vice Minister" is the "Vice Minister of Science and ICT" if no other is meant.
    for words in sorted(offices, key=lambda words: (len(words), sorted(words))):
        longer = [key for key in offices if key != words and is_part_of(words, key, language)]
        longest = [key for key in longer if not any(key < other for other in longer)]
        if len(longest) == 1:
            offices[longest[0]] += offices.pop(words)
    found = [_term(offices[words]) for words in sorted(offices, key=sorted)]
    yield from sorted(found, key=lambda term: edtf_key(term.from_))


def _term(helds: Sequence[_Held]) -> OfficeTerm:
    """The office under its fullest title; its sources oldest document first."""
    days = sorted({held.day for held in helds if held.day}, key=edtf_key)
    titles = [held.title for held in helds if held.title]
    longest = max(map(len, titles), default=0)
    return OfficeTerm(
        title=most_frequent(title for title in titles if len(title) == longest) if titles else None,
        organization=most_frequent_of(held.organization for held in helds),
        from_=days[0] if days else None,
        to=days[-1] if days else None,
        sources=tuple(dict.fromkeys(held.source for held in helds)),
    )


def edtf_key(day: str | None) -> tuple[date, str]:
    """Sort key of EDTF dates by their first day; what is unknown comes last."""
    return (edtf.parse(day).first_day() or _LATE if day else _LATE), day or ""


def _held(appearance: Appearance, canonical: Canonical) -> Iterator[_Held]:
    facts = appearance.facts
    for role in appearance.person.roles:
        source = SourceSpan(document=facts.document.id, quote=role.text, start=role.start, end=role.end)
        organization = canonical(facts, role.organization)
        words = office_words(role.title, organization, facts.document.language)
        for day in _shown_on(facts, appearance.person, role):
            yield _Held(words, role.title, organization, source, day)


def _shown_on(facts: DocumentFacts, person: Person, role: Role) -> list[str | None]:
    """The dates of past events whose statements name the person with the title; without any, the publication."""
    title = (role.title or "").casefold()
    days = [
        event.date.edtf
        for event in facts.events
        if event.status == "occurred" and event.date.earliest and event.date.precision in ("day", "month")
        if (event.start <= role.start < event.end) or (person.id in event.people and title in event.quote.casefold())
    ]
    certain = [day for day in days if day and "X" not in day and "/" not in day]
    if certain:
        return list(certain)
    published = facts.document.published.edtf
    return [published if published and "X" not in published else None]
