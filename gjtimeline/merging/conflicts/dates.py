"""One happening that documents tell of on different days. A plan that slipped is none: both must have occurred."""

from collections.abc import Iterator, Sequence
from datetime import date

from gjtimeline.merging.identity import connected
from gjtimeline.merging.likeness import numbers_differ, others_named
from gjtimeline.merging.similarity import overlap
from gjtimeline.merging.statements import Statement
from gjtimeline.merging.wording import explain
from gjtimeline.model import Claim, Conflict
from gjtimeline.model.facts import Topic

# Types of happenings that do not come again; announcements and meetings do.
_SINGULAR = frozenset({"groundbreaking", "opening", "launch", "completion", "designation", "decision"})
_ALIKE = 0.6  # share of common words, and at least
_SHARED = 2  # of them
_DAYS = 60  # what lies further apart is another happening


def conflicting_dates(groups: Sequence[Sequence[Statement]]) -> Iterator[Conflict]:
    """A conflict for all events that seem to be one on different days; the events stay apart."""
    certain = [[statement for statement in group if _is_certain(statement)] for group in groups]
    for rivals in connected(certain, _rival_groups(certain)):
        if len(rivals) > 1:
            yield _conflict([statement for group in rivals for statement in group])


def _is_certain(statement: Statement) -> bool:
    """Is it of a kind that happens once, and told to have happened on a known day?"""
    event, when = statement.event, statement.event.date
    known = when.earliest is not None and when.earliest == when.latest
    return event.type in _SINGULAR and event.status == "occurred" and known


def _day(statement: Statement) -> date:
    return date.fromisoformat(statement.event.date.earliest or "")


def _rival_groups(groups: Sequence[Sequence[Statement]]) -> Iterator[tuple[int, int]]:
    """Pairs of groups that disagree. Only statements of one kind that are near in time are compared."""
    kinds: dict[tuple[str, Topic], list[tuple[date, int, Statement]]] = {}
    for number, group in enumerate(groups):
        for one in group:
            kinds.setdefault((one.event.type, one.event.topic), []).append((_day(one), number, one))
    for alike in kinds.values():
        alike.sort(key=lambda entry: entry[:2])
        for position, (day, number, one) in enumerate(alike):
            for later, other_number, other in alike[position + 1 :]:
                if (later - day).days > _DAYS:
                    break
                if later != day and number != other_number and _rivals(one, other):
                    yield number, other_number


def _rivals(first: Statement, second: Statement) -> bool:
    """Do two documents tell the same of two days, of the project or of something that both name?"""
    shared = first.words & second.words
    if len(shared) < _SHARED or overlap(first.words, second.words) < _ALIKE:
        return False
    if first.facts.document.id == second.facts.document.id:
        return False
    if numbers_differ(first, second) or others_named(first, second):
        return False
    return first.event.topic == "complex" or not shared.isdisjoint(first.people | first.bodies | first.places)


def _conflict(statements: Sequence[Statement]) -> Conflict:
    in_order = sorted(statements, key=lambda statement: (_day(statement), statement.key))
    return Conflict(
        kind="date",
        about=min(statements, key=lambda statement: statement.key).event.title,
        claims=tuple(_claim(statement) for statement in in_order),
        explanation=explain("date"),
    )


def _claim(statement: Statement) -> Claim:
    event = statement.event
    return Claim(
        value=event.date.edtf or "",
        document=statement.facts.document.id,
        quote=event.quote,
        start=event.start,
        end=event.end,
    )
