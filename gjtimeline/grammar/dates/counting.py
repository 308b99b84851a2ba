"""Where counted units lie, seen from a day: ``last week``, ``the next five years``, ``within two weeks``."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates.expressions import Unit
from gjtimeline.grammar.edtf import Interval, Partial, Value

_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def shifted_on(unit: Unit, count: int, day: date) -> Value:
    """``last week``, ``two years ago``: the unit itself, by the calendar."""
    match unit:
        case "day":
            return edtf.of_day(day + timedelta(count))
        case "week":
            monday = day + timedelta(7 * count - day.weekday())
            return Interval(edtf.of_day(monday), edtf.of_day(monday + timedelta(6)))
        case "month":
            return _month_of(day + relativedelta(months=count))
        case "quarter":
            month = day + relativedelta(months=3 * count)
            return Partial(f"{month.year:04}", part=33 + (month.month - 1) // 3)
        case "decade":
            return Partial(f"{_in_calendar(day.year + 10 * count) // 10:03}X")
        case "year":
            return Partial(f"{_in_calendar(day.year + count):04}")


def rolling_on(unit: Unit, count: float, forward: bool, day: date) -> Value:
    """``the past year`` runs over the months up to this one; ``the next five years`` begin with this year."""
    if unit in ("day", "week"):
        span = timedelta(round(count * (7 if unit == "week" else 1)))
        ends = (day, day + span) if forward else (day - span, day)
        return Interval(edtf.of_day(ends[0]), edtf.of_day(ends[1]))
    if unit == "decade" or (unit == "year" and forward and count > 1):
        years = round(count * (10 if unit == "decade" else 1))
        first, last = (day.year, day.year + years - 1) if forward else (day.year - years, day.year)
        return Interval(Partial(f"{_in_calendar(first):04}"), Partial(f"{_in_calendar(last):04}"))
    months = round(count * _MONTHS[unit])
    other = day + relativedelta(months=months if forward else -months)
    return Interval(*map(_month_of, (day, other) if forward else (other, day)))


def limit_on(unit: Unit, count: float, day: date) -> Value:
    """``within two weeks``: from the day on; a term of months or years ends with its last month or year."""
    if unit in ("day", "week"):
        return Interval(edtf.of_day(day), edtf.of_day(day + length(unit, int(count))))
    end = day + length(unit, int(count))
    if unit in ("year", "decade"):
        return Interval(Partial(f"{day.year:04}"), Partial(f"{end.year:04}"))
    return Interval(_month_of(day), _month_of(end))


def length(unit: Unit, count: int) -> relativedelta:
    """What is to be added to a day."""
    match unit:
        case "day":
            return relativedelta(days=count)
        case "week":
            return relativedelta(weeks=count)
        case "decade":
            return relativedelta(years=10 * count)
    return relativedelta(months=_MONTHS[unit] * count)


def _month_of(day: date) -> Partial:
    return Partial(f"{day.year:04}", day.month)


def _in_calendar(year: int) -> int:
    """Raises ValueError for a year that has no four digits."""
    return date(year, 1, 1).year
