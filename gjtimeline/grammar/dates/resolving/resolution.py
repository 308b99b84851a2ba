"""Second pass: fills what the words leave open from an anchor, and keeps unknown what the anchor does not say."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache, reduce
from typing import Literal, NamedTuple

from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates.expressions import (
    Antecedent,
    Calendar,
    Either,
    Expression,
    Range,
    Reading,
    Shifted,
    Third,
    Timed,
    WeekOf,
)
from gjtimeline.grammar.dates.resolving.placing import Direction, place_alone, place_on
from gjtimeline.grammar.dates.resolving.timex import TimexType, timex_of
from gjtimeline.grammar.dates.rules.ruling import is_day
from gjtimeline.grammar.edtf import Interval, Partial, Value

Bounds = tuple[date | None, date | None]


class Resolved(NamedTuple):
    """A date expression in every notation: EDTF, its bounds (days, inclusive) and TIMEX3; ``None`` where unknown."""

    edtf: str | None
    earliest: date | None
    latest: date | None
    precision: str | None
    type: TimexType
    value: str


def resolve(reading: Reading, anchor: str | None, direction: Direction = None) -> Resolved:
    """Resolve a reading against an anchor.

    ``anchor`` is an EDTF date or interval (a publication date of which only the year is known is ``2020-XX-14``);
    without a year it fills nothing. Where several days may be the anchor, digits that depend on it stay ``X`` and the
    bounds hold for all of them. ``direction`` says whether the verb speaks of the past or the future; without it the
    nearest date is meant.

    Raises:
        ValueError: ``anchor`` is no EDTF date.
    """
    values = _against(reading.expression, anchor, direction)
    said = reduce(edtf.common, values) if values else None
    timex_type, timex = timex_of(reading.expression, said)
    if reading.beyond and not reading.third:
        values = [edtf.beside(each, -1 if reading.open == "end" else 1) for each in values]
    value = reduce(edtf.common, values) if values else None
    if value is None:
        return Resolved(None, None, None, None, timex_type, timex)
    earliest, latest = _hull([_bounds(each, reading) for each in values])
    precision = "week" if _is_week(reading.expression) else values[0].precision
    return Resolved(str(_opened(value, reading)), earliest, latest, precision, timex_type, timex)


def of_value(value: Partial) -> Resolved:
    """A date of the calendar that is known already, such as one end of a range."""
    _, timex = timex_of(Calendar(), value)
    return Resolved(str(value), value.first_day(), value.last_day(), value.precision, "DATE", timex)


def _against(expression: Expression, anchor: str | None, direction: Direction) -> Sequence[Value]:
    """The values against every day the anchor may be; one value where they need none or there is none."""
    if isinstance(expression, Antecedent):
        return [edtf.parse(anchor)] if anchor else []
    if isinstance(expression, Either):
        return _either(expression, anchor, direction)
    expression = _of_issue(expression, anchor) if anchor else expression
    days = _days(anchor) if anchor and not _is_absolute(expression) else ()
    try:
        placed = {place_on(expression, day, direction): None for day in days}
    except (OverflowError, ValueError):
        placed = {}  # beyond the calendar
    values = [value for value in placed if value is not None]
    if values and len(values) == len(placed):
        return values
    alone = place_alone(expression)
    return [alone] if alone is not None else []


def _of_issue(expression: Expression, anchor: str) -> Expression:
    """What is published in a month tells of ``the 2nd`` of that month."""
    match expression:
        case Calendar():
            return _in_month(expression, anchor)
        case Range(first, last, parts):
            begin, end = _in_month(first, anchor), _in_month(last, anchor)
            return Range(begin, end, parts) if begin.year and end.year else expression
    return expression


def _in_month(words: Calendar, anchor: str) -> Calendar:
    """The day with the month of the anchor, where that is a month and the words name no other."""
    match edtf.parse(anchor):
        case Partial(year, month=int() as month, day=None) if month and year.isdigit():
            bare = replace(words, day=None, month=None, weekday=None) == Calendar()
            there = words.day is not None and is_day(int(year), month, words.day)
            if bare and there and words.month in (None, month):
                return replace(words, year=int(year), month=month)
    return words


def _either(said: Either, anchor: str | None, direction: Direction) -> Sequence[Value]:
    """Those of the two days that do not lie on the wrong side of the anchor; both where that does not tell."""
    both = [place for each in (said.first, said.second) if isinstance(place := place_alone(each), Partial)]
    around = edtf.parse(anchor) if anchor and direction else None
    first, last = (around.first_day(), around.last_day()) if around else (None, None)
    if first is None or last is None:
        return both
    past = direction == "past"
    kept = [each for each in both if (day := each.first_day()) and (day <= last if past else day >= first)]
    return kept or both


def _is_absolute(expression: Expression) -> bool:
    return isinstance(expression, Calendar) and expression.year is not None


@lru_cache(maxsize=256)
def _days(anchor: str) -> tuple[date, ...]:
    """The days that the anchor may be; of a long time both ends, and between them enough to tell what is fixed."""
    reference = edtf.parse(anchor)
    first, last = reference.first_day(), reference.last_day()
    if first is None or last is None:
        return ()
    if isinstance(reference, Partial) and reference.month == 0 and reference.day and first.year == last.year:
        months = range(1, 13)
        return tuple(
            date(first.year, m, reference.day) for m in months if reference.day <= monthrange(first.year, m)[1]
        )
    length = (last - first).days
    step = max(1, length // 40)
    offsets = {*range(0, length, step), min(1, length), length}
    return tuple(first + timedelta(offset) for offset in sorted(offsets))


def _opened(value: Value, reading: Reading) -> Value:
    """The value as the words before it make it: approximate, or open at one end."""
    if reading.approximate and not isinstance(reading.expression, Timed):  # "about 10 a.m." is said of the hour
        value = edtf.approximate(value)
    start, end = (value.start, value.end) if isinstance(value, Interval) else (value, value)
    match _open_end(value, reading):
        case "start":
            return Interval(start, None)
        case "end":
            return Interval(None, end)
    return value


def _bounds(value: Value, reading: Reading) -> Bounds:
    """The days that ``value`` may mean, narrowed to the part that the words name."""
    first, last = value.first_day(), value.last_day()
    if first is None or last is None:
        return None, None
    week = reading.expression.week if isinstance(reading.expression, Calendar) else None
    if week and value.precision == "month":
        first, last = _week(first, last, week)
    if reading.third:
        first, last = _third(first, last, reading.third)
    open_end = _open_end(value, reading)
    return None if open_end == "end" else first, None if open_end == "start" else last


def _open_end(value: Value, reading: Reading) -> Literal["start", "end"] | None:
    """The end of an open interval that the value is; "from" before two dates opens nothing."""
    return reading.open if isinstance(value, Partial) or _is_week(reading.expression) else None


def _is_week(expression: Expression) -> bool:
    shifted = isinstance(expression, Shifted) and expression.unit == "week" and not expression.exact
    return shifted or isinstance(expression, WeekOf)


def _hull(bounds: Sequence[Bounds]) -> Bounds:
    """The earliest and the latest of all; None where one is open or unknown."""
    firsts = [first for first, _ in bounds if first is not None]
    lasts = [last for _, last in bounds if last is not None]
    count = len(bounds)
    return min(firsts) if len(firsts) == count else None, max(lasts) if len(lasts) == count else None


def _week(first: date, last: date, week: int) -> tuple[date, date]:
    """The bounds of a week of a month, counted in sevens from the month's first day; -1 from its last."""
    if week < 0:
        return last - timedelta(6), last
    begin = min(first + timedelta(7 * (week - 1)), last)
    return begin, min(begin + timedelta(6), last)


def _third(first: date, last: date, third: Third) -> tuple[date, date]:
    """The bounds of the early, middle or late third of a period; a day or two have none."""
    length = (last - first).days + 1
    if length < 3 or third == "rest":
        return first, last
    cuts = {"early": (0, length // 3), "mid": (length // 3, 2 * length // 3), "late": (2 * length // 3, length)}
    begin, end = cuts[third]
    return first + timedelta(begin), first + timedelta(end - 1)
