"""One happening that documents tell of on different days. A plan that slipped is none: both must have occurred."""

from collections.abc import Iterator, Sequence
from datetime import date

from gjtimeline.merging.identity import join
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
    by_kind: dict[tuple[str, Topic], list[Sequence[Statement]]] = {}
    for group in groups:
        for kind in sorted({(s.event.type, s.event.topic) for s in group if _is_certain(s)}):
            by_kind.setdefault(kind, []).append(group)
    for kind in sorted(by_kind):
        yield from _among(by_kind[kind])


def _among(groups: Sequence[Sequence[Statement]]) -> Iterator[Conflict]:
    """Only neighbors in time are compared."""
    ordered = sorted(groups, key=lambda group: (_days(group)[0], group[0].key))
    runs: list[list[Sequence[Statement]]] = []
    for group in ordered:
        if runs and (_days(group)[0] - _days(runs[-1][-1])[0]).days <= _DAYS:
            runs[-1].append(group)
        else:
            runs.append([group])
    for run in runs:
        for rivals in join(run, _disagree):
            if len(rivals) > 1:
                yield _conflict(rivals)


def _days(group: Sequence[Statement]) -> list[date]:
    return sorted(date.fromisoformat(s.event.date.earliest) for s in group if _is_certain(s) and s.event.date.earliest)


def _is_certain(statement: Statement) -> bool:
    """Is it of a kind that happens once, and told to have happened on a known day?"""
    event, when = statement.event, statement.event.date
    known = when.earliest is not None and when.earliest == when.latest
    return event.type in _SINGULAR and event.status == "occurred" and known


def _disagree(first: Sequence[Statement], second: Sequence[Statement]) -> bool:
    return any(_rivals(a, b) for a in first if _is_certain(a) for b in second if _is_certain(b))


def _rivals(first: Statement, second: Statement) -> bool:
    """Do two documents tell the same of two days, of the project or of something that both name?"""
    a, b = first.event, second.event
    if first.facts.document.id == second.facts.document.id or (a.type, a.topic) != (b.type, b.topic):
        return False
    apart = abs((date.fromisoformat(a.date.earliest or "") - date.fromisoformat(b.date.earliest or "")).days)
    if not 0 < apart <= _DAYS or numbers_differ(first, second) or others_named(first, second):
        return False
    shared = first.words & second.words
    named = a.topic == "complex" or not shared.isdisjoint(first.people | first.bodies | first.places)
    return named and len(shared) >= _SHARED and overlap(first.words, second.words) >= _ALIKE


def _conflict(rivals: Sequence[Sequence[Statement]]) -> Conflict:
    statements = [statement for group in rivals for statement in group if _is_certain(statement)]
    first = min(statements, key=lambda statement: statement.key)
    return Conflict(
        kind="date",
        about=first.event.title,
        claims=tuple(_claim(statement) for statement in statements),
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
