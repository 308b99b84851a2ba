"""Where sources disagree about one thing; rounding, approximations, bounds and successions are no disagreement.

agreement   two numbers that may be one
amounts, areas, dates, offices      what is disagreed about
"""

from collections.abc import Sequence

from gjtimeline.merging.conflicts.amounts import conflicting_amounts
from gjtimeline.merging.conflicts.areas import conflicting_areas
from gjtimeline.merging.conflicts.dates import conflicting_dates
from gjtimeline.merging.conflicts.offices import conflicting_offices
from gjtimeline.merging.statements import Statement
from gjtimeline.model import ChronologyPerson, Claim, Conflict, DocumentFacts
from gjtimeline.topics import TopicProfile


def find_conflicts(
    documents: Sequence[DocumentFacts],
    people: Sequence[ChronologyPerson],
    groups: Sequence[Sequence[Statement]],
    topic: TopicProfile,
) -> list[Conflict]:
    """All conflicts: amounts of the project, days of happenings (each group is one), holders of offices, areas."""
    found = [
        *conflicting_amounts(documents, topic),
        *conflicting_dates(groups),
        *conflicting_offices(people),
        *conflicting_areas(documents, topic),
    ]
    return [conflict.model_copy(update={"claims": _unique(conflict)}) for conflict in found]


def _unique(conflict: Conflict) -> tuple[Claim, ...]:
    """The same words of one document are one claim."""
    return tuple(dict.fromkeys(conflict.claims))
