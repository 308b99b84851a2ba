"""Two persons in one office at one time; one after the other is a succession."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from gjtimeline.grammar import edtf
from gjtimeline.merging.offices import is_single, office_words
from gjtimeline.merging.wording import explain
from gjtimeline.model import ChronologyPerson, Claim, Conflict, OfficeTerm

_Holder = tuple[ChronologyPerson, OfficeTerm]
# The records of people carry no language; their titles are written in this one.
_LANGUAGE = "en"


def conflicting_offices(people: Sequence[ChronologyPerson]) -> Iterator[Conflict]:
    """A conflict for each two persons whom sources show in one office on days that overlap."""
    held: dict[tuple[str, ...], list[_Holder]] = {}
    for person in people:
        for term in person.roles:
            if office := _single_office(term):
                held.setdefault(office, []).append((person, term))
    for _, holders in sorted(held.items()):
        for first, second in combinations(holders, 2):
            if first[0].id != second[0].id and _at_one_time(first[1], second[1]):
                yield _conflict(first, second)


def _single_office(term: OfficeTerm) -> tuple[str, ...] | None:
    """The words of an office that one person holds; None for others and for one of which the body is unknown."""
    if not term.title or not is_single(term.title, _LANGUAGE):
        return None
    words = office_words(term.title, term.organization, _LANGUAGE)
    return tuple(sorted(words)) if len(words) > 1 else None


def _at_one_time(first: OfficeTerm, second: OfficeTerm) -> bool:
    """Do the times for which both are surely shown in office have a day in common?"""
    a, b = _shown(first), _shown(second)
    return a is not None and b is not None and a[0] <= b[1] and b[0] <= a[1]


def _shown(term: OfficeTerm) -> tuple[date, date] | None:
    """The first and last day on which the person surely was in office; None where no day is sure."""
    if term.from_ is None or term.to is None:
        return None
    first, last = edtf.parse(term.from_).last_day(), edtf.parse(term.to).first_day()
    return (first, last) if first and last and first <= last else None


def _conflict(first: _Holder, second: _Holder) -> Conflict:
    claims = [
        Claim(value=person.name, document=s.document, quote=s.quote, start=s.start, end=s.end)
        for person, term in (first, second)
        for s in term.sources
    ]
    title, organization = first[1].title or "", first[1].organization
    return Conflict(
        kind="role",
        about=explain("role_about", title, organization) if organization else title,
        claims=tuple(claims),
        explanation=explain("role"),
    )
