"""Where date words point when they are said on a certain day."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from dateutil.relativedelta import relativedelta

from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates.expressions import (
    Calendar,
    Expression,
    Portion,
    Range,
    Rolling,
    Shifted,
    Timed,
    Unit,
    WeekOf,
)
from gjtimeline.grammar.dates.resolving.counting import length, limit_on, portion_of, rolling_on, shifted_on
from gjtimeline.grammar.edtf import Interval, Partial, Value

_SATURDAY = 6
Direction = Literal["past", "future"] | None
_UNKNOWN: dict[Unit, Value] = {
    "day": Partial(month=0, day=0),
    "week": Interval(Partial(month=0, day=0), Partial(month=0, day=0)),
    "month": Partial(month=0),
    "year": Partial(),
}


def place_on(expression: Expression, day: date, direction: Direction) -> Value | None:
    """The value of date words said on ``day``; None where they name no date (``five years``).

    Raises:
        OverflowError, ValueError: it lies beyond the years 1 to 9999.
    """
    match expression:
        case Calendar():
            return _calendar_on(expression, day, direction)
        case Range(first, last):
            return _range_on(first, last, day, direction)
        case Timed(day=said):
            return place_on(said, day, direction) if said else edtf.of_day(day)
        case Portion(unit, count, of, last):
            whole = place_on(of, day, direction)
            return portion_of(whole, unit, count, last=last) if whole else None
        case Shifted():
            return _shifted_on(expression, day, direction)
        case WeekOf(said):
            return _week_with(_calendar_on(said, day, direction))
        case Rolling():
            return _rolling_on(expression, day, direction)
    return None


def _shifted_on(words: Shifted, day: date, direction: Direction) -> Value | None:
    if words.exact:
        return edtf.of_day(day + length(words.unit, words.count))
    # "over the weekend", said on a Monday, is over, unless the verb says that it is to come.
    over = words.unit == "weekend" and not words.count and direction != "future" and day.isoweekday() < _SATURDAY
    return shifted_on(words.unit, -1 if over else words.count, day)


def _week_with(said: Partial | None) -> Value | None:
    """The week in which the day lies; None where no day is known."""
    day = said.first_day() if said and said.day and "X" not in str(said) else None
    return shifted_on("week", 0, day) if day else None


def _rolling_on(words: Rolling, day: date, direction: Direction) -> Value | None:
    if words.count is None or (words.limit and direction == "past"):
        return None
    if words.limit:
        return limit_on(words.unit, words.count, day)
    return rolling_on(words.unit, words.count, words.forward, day)


def place_alone(expression: Expression) -> Value | None:
    """What date words say by themselves; what only an anchor could say is ``X``."""
    match expression:
        case Calendar():
            return _calendar_alone(expression)
        case Range(first, last):
            return Interval(_calendar_alone(first), _calendar_alone(last))
        case WeekOf(said):
            return _week_with(_calendar_alone(said))
        case Shifted(unit, exact=exact):
            return _UNKNOWN.get("day" if exact else unit)
        case Timed(day=said):
            return place_alone(said) if said else None
        case Portion(unit, count, of, last):
            whole = place_alone(of)
            return portion_of(whole, unit, count, last=last) if whole else None
    return None


def _calendar_alone(words: Calendar) -> Partial:
    return _calendar_in(words, words.year, words.month)


def _calendar_in(words: Calendar, in_year: int | None, month: int | None) -> Partial:
    """What they say, said of a year and a month."""
    year = f"{in_year:04}" if in_year is not None else "XXXX"
    if words.decade or words.century:
        return Partial(year[:3] + "X" if words.decade else year[:2] + "XX")
    if words.week is not None and words.weekday is not None and month is not None:
        return Partial(year, month, _nth_weekday(in_year, month, words.weekday, words.week))
    day = 0 if words.weekday is not None and words.day is None else words.day
    return Partial(year, 0 if month is None and day is not None else month, day, words.part)


def _nth_weekday(year: int | None, month: int, weekday: int, week: int) -> int:
    """The day of the month on which its third Tuesday falls; 0 where the year is unknown, or it has no fifth."""
    if year is None:
        return 0
    first, length = monthrange(year, month)
    days = range(1 + (weekday - 1 - first) % 7, length + 1, 7)
    return days[-1] if week < 0 else days[week - 1] if week <= len(days) else 0


def _range_on(first: Calendar, last: Calendar, day: date, direction: Direction) -> Value | None:
    """Both ends are in one year, or the second in the next where it would come before the first."""
    end = _calendar_on(last, day, direction)
    if end is None:
        return None
    if first.weekday and last.weekday and first.day is None and last.day is None:
        until = end.first_day()
        days = (last.weekday - first.weekday) % 7
        return Interval(edtf.of_day(until - timedelta(days)), end) if until else None
    counted = first.year_shift is not None or first.month_shift is not None
    if first.year is None and not counted:
        year, month = int(end.year), end.month or 0
        if first.month is None:
            wraps = (first.day or 0) > (end.day or 0)
            year, month = (year - 1, 12) if wraps and month == 1 else (year, month - wraps)
            first = replace(first, month=month)
        elif first.month > month:
            year -= 1
        first = replace(first, year=year)
    start = _calendar_on(first, day, direction)
    begins, ends = (start.first_day() if start else None), end.last_day()
    backwards = begins is not None and ends is not None and begins > ends  # "2020 to last year", said in 2015
    return None if start is None or backwards else Interval(start, end)


def _calendar_on(words: Calendar, day: date, direction: Direction) -> Partial | None:
    if words.year is not None:
        return _calendar_alone(words)
    if words.weekday is not None and words.day is None and words.week is None:
        return _weekday_on(words, day, direction)
    if words.year_shift is not None:
        return _in_year(words, day.year + words.year_shift)
    if words.month_shift is not None:
        month = day + relativedelta(months=words.month_shift)
        return _in_year(words, month.year, month.month)
    return _nearest(words, day, direction)


def _in_year(words: Calendar, year: int, month: int | None = None) -> Partial | None:
    """The date that the words name in a year (and month), if there is such a day."""
    found = _calendar_in(words, year, month or words.month)
    last = found.last_day()
    return found if not words.day or (last and last.day == words.day) else None


def _nearest(words: Calendar, day: date, direction: Direction) -> Partial | None:
    """The date of this month, part of a year, or day that is meant: by its shift, else the nearest one."""
    candidates = [found for year, month in _spots(words, day) if (found := _in_year(words, year, month))]
    if words.weekday is not None and words.day is not None:
        candidates = [found for found in candidates if _falls_on(found, words.weekday)] or candidates
    if words.shift == 0:
        candidates = [found for found in candidates if found.year == f"{day.year:04}"]
    elif words.shift:
        candidates = [found for found in candidates if _lies(found, day, words.shift)]
    return min(candidates, key=lambda found: _distance(found, day, direction), default=None)


def _spots(words: Calendar, day: date) -> Iterator[tuple[int, int | None]]:
    """(year, month) in which the nearest date can lie; 29 February and the 31st need not be in the next one."""
    if words.month is None and words.part is None:
        for shift in (-2, -1, 0, 1, 2):
            month = day + relativedelta(months=shift)
            yield month.year, month.month
    else:
        leap_day = words.month == 2 and words.day == 29
        # Within three years no weekday comes twice.
        reach = 8 if leap_day else 3 if words.weekday is not None else 2
        for year in range(day.year - reach, day.year + reach + 1):
            yield year, words.month


def _falls_on(found: Partial, weekday: int) -> bool:
    day = found.first_day()
    return day is not None and day.isoweekday() == weekday


def _lies(found: Partial, day: date, shift: int) -> bool:
    """Does it end before the day (shift -1), or begin after it (shift 1)?"""
    first, last = found.first_day(), found.last_day()
    return bool(first and last and (last < day if shift < 0 else first > day))


def _distance(found: Partial, day: date, direction: Direction) -> tuple[bool, int]:
    """Wrong direction last, then days between; a month that holds the day is nearest in either direction."""
    first, last = found.first_day() or day, found.last_day() or day
    wrong = (direction == "past" and first > day) or (direction == "future" and last < day)
    return wrong, max((first - day).days, (day - last).days, 0)


def _weekday_on(words: Calendar, day: date, direction: Direction) -> Partial:
    weekday = words.weekday or 1
    ahead, back = (weekday - day.isoweekday()) % 7, (day.isoweekday() - weekday) % 7
    if words.week_shift is not None:
        days = 7 * words.week_shift + weekday - day.isoweekday()
    elif words.shift:
        days = -(back or 7) if words.shift < 0 else ahead or 7
    elif direction == "future" or (direction is None and words.shift == 0):
        days = ahead
    else:
        days = -back
    return edtf.of_day(day + timedelta(days))
