"""Two persons in one office at one time; one after the other is a succession."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from gjtimeline.grammar import edtf
from gjtimeline.merging.offices import is_single, office_words
from gjtimeline.merging.wording import explain
from gjtimeline.model import ChronologyPerson, Claim, Conflict, OfficeTerm

# The records of people carry no language; their titles are written in this one.
_LANGUAGE = "en"


@dataclass(frozen=True)
class _Holder:
    """A person who is shown in an office on the days ``first`` and ``last``."""

    first: date
    last: date
    person: ChronologyPerson
    term: OfficeTerm


def conflicting_offices(people: Sequence[ChronologyPerson]) -> Iterator[Conflict]:
    """A conflict for all persons whom sources show in one office on days that overlap."""
    held: dict[tuple[str, ...], list[_Holder]] = {}
    for person in people:
        for term in person.roles:
            office, shown = _single_office(term), _shown(term)
            if office and shown:
                held.setdefault(office, []).append(_Holder(*shown, person, term))
    for _, holders in sorted(held.items()):
        for rivals in _at_one_time(holders):
            if len({holder.person.id for holder in rivals}) > 1:
                yield _conflict(rivals)


def _single_office(term: OfficeTerm) -> tuple[str, ...] | None:
    """The words of an office that one person holds; None for others and for one of which the body is unknown."""
    if not term.title or not is_single(term.title, _LANGUAGE):
        return None
    words = office_words(term.title, term.organization, _LANGUAGE)
    return tuple(sorted(words)) if len(words) > 1 else None


def _shown(term: OfficeTerm) -> tuple[date, date] | None:
    """The first and last day on which the person surely was in office; None where no day is sure."""
    if term.from_ is None or term.to is None:
        return None
    first, last = edtf.parse(term.from_).last_day(), edtf.parse(term.to).first_day()
    return (first, last) if first and last and first <= last else None


def _at_one_time(holders: Sequence[_Holder]) -> list[list[_Holder]]:
    """The holders in runs, each of whom is shown before the last day of those before."""
    runs: list[list[_Holder]] = []
    end = date.min
    for holder in sorted(holders, key=lambda holder: (holder.first, holder.last, holder.person.id)):
        if runs and holder.first <= end:
            runs[-1].append(holder)
        else:
            runs.append([holder])
        end = max(end, holder.last)
    return runs


def _conflict(rivals: Sequence[_Holder]) -> Conflict:
    claims = [
        Claim(value=holder.person.name, document=s.document, quote=s.quote, start=s.start, end=s.end)
        for holder in rivals
        for s in holder.term.sources
    ]
    title, organization = rivals[0].term.title or "", rivals[0].term.organization
    return Conflict(
        kind="role",
        about=explain("role_about", title, organization) if organization else title,
        claims=tuple(claims),
        explanation=explain("role"),
    )
