"""People: each person once, with roles (``offices``), capacity and all mentions (``later_mentions``)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from gjtimeline.extracting.findings import Findings, PersonFind, RoleFind
from gjtimeline.extracting.offices.reading import load_offices
from gjtimeline.extracting.offices.roles import RoleReader
from gjtimeline.extracting.offices.titles import load_titles
from gjtimeline.extracting.people.credits import Credits
from gjtimeline.extracting.people.later_mentions import LaterMentions
from gjtimeline.extracting.people.names import name_spans
from gjtimeline.grammar.korean_names import NameMention, parse_name, same_name
from gjtimeline.model.facts import Capacity

__all__ = ["find_people", "name_spans"]


@dataclass(frozen=True)
class _Named:
    """A full name in the text with the roles that stand beside it."""

    start: int
    end: int
    name: str
    family: str
    given: str
    roles: tuple[RoleFind, ...]
    capacity: Capacity


def find_people(text: str, findings: Findings, names: Sequence[NameMention]) -> list[PersonFind]:
    """The persons of a document, each once, in the order of first mention."""
    reader = RoleReader(text, findings, load_offices(findings.language))
    credits = Credits(text, reader.offices.words)
    named = [
        _Named(name.start, name.end, name.text, name.family, name.given, roles, credits.capacity(name.start, block))
        for name, block, roles in reader.read(names)
    ]
    people = list(_grouped(named, findings))
    return LaterMentions(text, findings, people, load_titles(findings.language)).added()


def _grouped(named: Iterable[_Named], findings: Findings) -> Iterator[PersonFind]:
    """One person for each name, whatever its order, hyphenation and case."""
    people: list[list[_Named]] = []
    for mention in named:
        for person in people:
            if _same(person[0].name, mention.name):
                person.append(mention)
                break
        else:
            people.append([mention])
    for mentions in people:
        first = mentions[0]
        yield PersonFind(
            name=first.name,
            family=first.family,
            given=first.given,
            mentions=tuple((m.start, m.end) for m in mentions),
            roles=tuple(_distinct([role for m in mentions for role in m.roles], findings)),
            capacity=_capacity(mentions),
        )


@lru_cache(maxsize=1024)
def _same(first: str, second: str) -> bool:
    """Kept, since the names of a text come again and again."""
    return first == second or (parse_name(first) is not None and same_name(first, second))


def _capacity(mentions: Sequence[_Named]) -> Capacity:
    """What all mentions say; who is named in the text itself is an actor."""
    kinds = {mention.capacity for mention in mentions}
    return mentions[0].capacity if len(kinds) == 1 else "actor"


# --- roles that say the same -----------------------------------------------------------------------------------------


def _distinct(roles: Sequence[RoleFind], findings: Findings) -> list[RoleFind]:
    """Without those that repeat another with less: ``President`` beside ``President`` of GIST, or a rank."""
    found: list[RoleFind] = []
    for role in roles:
        twin = next((known for known in found if _repeats(role, known, findings)), None)
        if twin is not None:
            continue
        less = [known for known in found if _repeats(known, role, findings)]
        if less:
            found[found.index(less[0])] = role
            found = [known for known in found if known not in less[1:]]
        else:
            found.append(role)
    ranks = load_titles(findings.language).ranks
    offices = [role for role in found if (role.title or "").lower().rstrip(".") not in ranks]
    return offices or found


def _repeats(role: RoleFind, known: RoleFind, findings: Findings) -> bool:
    """Does a role say no more than one that is known: as much of the title, the same body or none?"""
    title, other = (role.title or "").lower(), (known.title or "").lower()
    return f" {title} " in f" {other} " and _is_within(role.organization, known.organization, title == other, findings)


def _is_within(name: str | None, known: str | None, same_title: bool, findings: Findings) -> bool:
    """Is it the body that is known, or part of its name: ``Gwangju`` of ``Gwangju Metropolitan City``?"""
    if name is None or name == known:
        return True
    if known is None or not same_title:
        return False
    bodies = (body for body in findings.organizations if known in (body.name, body.acronym))
    return name.lower() in known.lower() or any(name in (body.name, body.acronym) for body in bodies)
