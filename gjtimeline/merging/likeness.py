"""Do two statements tell of one happening? Rather two lines for one happening than one line for two."""

from gjtimeline.merging.similarity import overlap
from gjtimeline.merging.statements import Statement
from gjtimeline.model import EventDate

# Types that say no more than that something took place.
VAGUE = frozenset({"event", "ceremony", "meeting", "plan", "exhibition", "announcement"})
# What happens to a thing once.
_ONCE = frozenset({"groundbreaking", "opening", "launch", "completion"})
# What is told apart by who takes part, and not by what is done.
_BY_PARTY = frozenset({"agreement", "selection", "appointment", "designation", "funding", "visit"})

# Shares of common words (0 to 1) that make two statements one: on one day, on one day and of one type, in one month or
# year, in one month or year and of one type, on a day and in its month.
_DAY, _DAY_AND_TYPE, _PERIOD, _PERIOD_AND_TYPE, _NESTED = 0.5, 0.3, 0.6, 0.4, 0.25
_SHARED = 2  # words; one alone is chance
_ADJACENT = 3  # characters between the end of a statement and the beginning of one that goes on about it


def strength(first: Statement, second: Statement) -> float | None:
    """How surely two statements tell of one happening; None if they do not.

    Those of one date (1 to 2) go before those of which one date holds the other (0 to 1).
    """
    if first.words.isdisjoint(second.words) or contradict(first, second):
        return None
    if first.event.date.edtf == second.event.date.edtf:
        return 1 + overlap(first.words, second.words) if _on_one_date(first, second) else None
    return overlap(first.core, second.core) if _nested(first, second) else None


def contradict(first: Statement, second: Statement) -> bool:
    """May the statements never tell of one happening?"""
    if not dates_fit(first.event.date, second.event.date):
        return True
    if "cancelled" in (first.event.status, second.event.status) and first.event.status != second.event.status:
        return True
    return numbers_differ(first, second)


def numbers_differ(first: Statement, second: Statement) -> bool:
    """Do they count the same differently: the 12th forum and the 13th, the first phase and the second?"""
    counted = {noun for noun, _ in first.numbers} & {noun for noun, _ in second.numbers}
    return any(
        {n for noun, n in first.numbers if noun == one}.isdisjoint(n for noun, n in second.numbers if noun == one)
        for one in counted
    )


def dates_fit(first: EventDate, second: EventDate) -> bool:
    """Are they one date, or does one hold the other? Early November is not late November."""
    if first.earliest is None or first.latest is None or second.earliest is None or second.latest is None:
        return first.edtf == second.edtf
    return (first.earliest <= second.earliest and second.latest <= first.latest) or (
        second.earliest <= first.earliest and first.latest <= second.latest
    )


def others_named(first: Statement, second: Statement) -> bool:
    """Does each name bodies that the other does not: an agreement with one company and with another?"""
    by_party = bool({first.event.type, second.event.type} & _BY_PARTY)
    a = first.bodies | first.people if by_party else first.bodies
    b = second.bodies | second.people if by_party else second.bodies
    return bool(a - b) and bool(b - a)


def _on_one_date(first: Statement, second: Statement) -> bool:
    a, b = first.event, second.event
    if _of_one_sentence(first, second):
        return True
    if _same_thing(first, second):
        return True
    if _is_day(a.date):
        return _on_one_day(first, second)
    if others_named(first, second):
        return False
    enough = _PERIOD_AND_TYPE if a.type == b.type else _PERIOD
    return _share(first.words, second.words, enough)


def _on_one_day(first: Statement, second: Statement) -> bool:
    a, b = first.event, second.event
    if {a.type, b.type} & _BY_PARTY and others_named(first, second):
        return False
    vague = bool({a.type, b.type} & VAGUE)
    if _share(first.words, second.words, _DAY if a.type != b.type and not vague else _DAY_AND_TYPE):
        return True
    if a.type == b.type and a.type not in VAGUE:
        return not (first.people | first.bodies | first.places).isdisjoint(second.words)
    return vague and first.facts is second.facts and _same_scene(first, second)


def _nested(first: Statement, second: Statement) -> bool:
    """One date holds the other; a document that gives two dates mostly means two happenings."""
    if first.facts is second.facts:
        return False
    if _same_thing(first, second):
        return True
    return not others_named(first, second) and _share(first.core, second.core, _NESTED)


def _share(first: frozenset[str], second: frozenset[str], enough: float) -> bool:
    shared = len(first & second)
    return overlap(first, second) >= enough and (shared >= _SHARED or first == second)


def _of_one_sentence(first: Statement, second: Statement) -> bool:
    return first.facts is second.facts and first.event.trigger.start == second.event.trigger.start


def _same_thing(first: Statement, second: Statement) -> bool:
    """Is it said of a part of the project to which it happens once?"""
    same = first.event.type == second.event.type and first.event.type in _ONCE
    return same and not first.things.isdisjoint(second.things)


def _same_scene(first: Statement, second: Statement) -> bool:
    """Two statements of one text about one day: at one place, or one going on about the other."""
    gap = max(first.event.start, second.event.start) - min(first.event.end, second.event.end)
    return not first.places.isdisjoint(second.places) or 0 <= gap <= _ADJACENT


def _is_day(date: EventDate) -> bool:
    return date.earliest is not None and date.earliest == date.latest
