"""Where counted units lie, seen from a day: ``last week``, ``the next five years``, ``within two weeks``."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates.expressions import Unit
from gjtimeline.grammar.edtf import Interval, Partial, Value

_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_YEARS = {"decade": 10, "century": 100}
_SHORT = ("second", "minute", "hour", "weekend")


def shifted_on(unit: Unit, count: int, day: date) -> Value | None:
    """``last week``, ``two years ago``: the unit itself, by the calendar; None of what is shorter than a day."""
    match unit:
        case "day":
            return edtf.of_day(day + timedelta(count))
        case "week" | "weekend":
            monday = day + timedelta(7 * count - day.weekday())
            first = monday if unit == "week" else monday + timedelta(5)
            return Interval(edtf.of_day(first), edtf.of_day(monday + timedelta(6)))
        case "month":
            return _month_of(day + relativedelta(months=count))
        case "quarter":
            month = day + relativedelta(months=3 * count)
            return Partial(f"{month.year:04}", part=33 + (month.month - 1) // 3)
        case "decade":
            return Partial(f"{_in_calendar(day.year + 10 * count) // 10:03}X")
        case "century":
            return Partial(f"{_in_calendar(day.year + 100 * count) // 100:02}XX")
        case "year":
            return Partial(f"{_in_calendar(day.year + count):04}")
    return None


def rolling_on(unit: Unit, count: float, forward: bool, day: date) -> Value | None:
    """``the past year`` runs over the months up to this one; ``the next five years`` begin with this year."""
    if unit in ("day", "week"):
        span = timedelta(round(count * (7 if unit == "week" else 1)))
        ends = (day, day + span) if forward else (day - span, day)
        return Interval(edtf.of_day(ends[0]), edtf.of_day(ends[1]))
    if unit in _YEARS or (unit == "year" and forward and count > 1):
        years = round(count * _YEARS.get(unit, 1))
        first, last = (day.year, day.year + years - 1) if forward else (day.year - years, day.year)
        return Interval(Partial(f"{_in_calendar(first):04}"), Partial(f"{_in_calendar(last):04}"))
    if unit not in _MONTHS:
        return None
    months = round(count * _MONTHS[unit])
    other = day + relativedelta(months=months if forward else -months)
    return Interval(*map(_month_of, (day, other) if forward else (other, day)))


def limit_on(unit: Unit, count: float, day: date) -> Value | None:
    """``within two weeks``: from the day on; a term of months or years ends with its last month or year."""
    if unit in ("day", "week"):
        return Interval(edtf.of_day(day), edtf.of_day(day + length(unit, int(count))))
    if unit in _SHORT:
        return None
    end = day + length(unit, int(count))
    if unit == "year" or unit in _YEARS:
        return Interval(Partial(f"{day.year:04}"), Partial(f"{end.year:04}"))
    return Interval(_month_of(day), _month_of(end))


def portion_of(whole: Value, unit: Unit, count: int, *, last: bool) -> Value | None:
    """``the first nine months of 2020``; None where the whole is unknown or shorter."""
    begin, end = whole.first_day(), whole.last_day()
    if begin is None or end is None or "X" in str(whole) or unit in _SHORT:
        return None
    first = end + timedelta(1) - length(unit, count) if last else begin
    final = end if last else begin + length(unit, count) - timedelta(1)
    if first < begin or final > end:
        return None
    if unit in ("day", "week"):
        return Interval(edtf.of_day(first), edtf.of_day(final))
    if unit in ("month", "quarter"):
        return Interval(_month_of(first), _month_of(final))
    return Interval(Partial(f"{first.year:04}"), Partial(f"{final.year:04}"))


def length(unit: Unit, count: int) -> relativedelta:
    """What is to be added to a day."""
    match unit:
        case "day":
            return relativedelta(days=count)
        case "week":
            return relativedelta(weeks=count)
        case "decade" | "century":
            return relativedelta(years=_YEARS[unit] * count)
        case "second" | "minute" | "hour" | "weekend":
            return relativedelta()
    return relativedelta(months=_MONTHS[unit] * count)


def _month_of(day: date) -> Partial:
    return Partial(f"{day.year:04}", day.month)


def _in_calendar(year: int) -> int:
    """Raises ValueError for a year that has no four digits."""
    return date(year, 1, 1).year
