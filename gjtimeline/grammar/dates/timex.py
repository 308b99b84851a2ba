"""The TIMEX3 type and value of a date expression (TimeML)."""

from typing import Literal

from gjtimeline.grammar.dates.expressions import (
    Ancient,
    Calendar,
    Duration,
    Expression,
    Portion,
    Recurring,
    Reference,
    Rolling,
    Shifted,
    Timed,
    Unit,
)
from gjtimeline.grammar.edtf import Interval, Partial, Value

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
_UNITS = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE"}
_UNITS |= {"second": "S", "minute": "M", "hour": "H", "weekend": "WE"}
_OF_A_DAY = ("second", "minute", "hour")
_PARTS = {21: "SP", 22: "SU", 23: "FA", 24: "WI", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "H1", 41: "H2"}
_SMALLER = {"year": (12, "M"), "decade": (10, "Y")}
_UNKNOWN_SHIFT = {"week": "XXXX-WXX", "quarter": "XXXX-QX", "decade": "XXX"}


def timex_of(expression: Expression, value: Value | None) -> tuple[TimexType, str]:
    """Type and value; ``value`` is what the expression was resolved to, None where nothing is known of it."""
    match expression:
        case Rolling(unit, count) | Duration(unit, count) | Portion(unit, count):
            return "DURATION", _duration(unit, count)
        case Reference(said) | Ancient(said):
            return "DATE", said
        case Timed(time, day):
            return "TIME", f"{_date(value, day) if day or value else 'XXXX-XX-XX'}{time}"
        case Shifted(unit, count) if unit in _OF_A_DAY:
            return "DATE", "PAST_REF" if count < 0 else "FUTURE_REF"
        case Shifted(unit="weekend") if isinstance(value, Interval):
            return "DATE", f"{_week(value)}-WE"
        case Recurring(_, 1, int() as weekday):
            return "SET", f"XXXX-WXX-{weekday}"
        case Recurring(unit, count):
            return "SET", _duration(unit, count)
        case Calendar(weekday=int() as weekday) if isinstance(value, Partial) and not value.day:
            return "DATE", f"XXXX-WXX-{weekday}"
        case Shifted(unit="week") if isinstance(value, Interval):
            return "DATE", _week(value)
    return "DATE", _date(value, expression)


def _duration(unit: Unit, count: float | None) -> str:
    """``P5Y``, ``PXY``; a year and a half is ``P18M``, since TIMEX3 numbers are whole."""
    if count is None:
        return f"P{'T' if unit in _OF_A_DAY else ''}X{_UNITS[unit]}"
    if count != int(count) and unit in _SMALLER:
        factor, smaller = _SMALLER[unit]
        return f"P{round(count * factor)}{smaller}"
    return f"P{'T' if unit in _OF_A_DAY else ''}{count:g}{_UNITS[unit]}"


def _week(value: Interval) -> str:
    known = value.start is not None and value.start.day and value.start.month
    monday = value.start.first_day() if value.start and known else None
    if monday is None:
        return _UNKNOWN_SHIFT["week"]
    year, week, _ = monday.isocalendar()
    return f"{year:04}-W{week:02}"


def _date(value: Value | None, expression: Expression | None) -> str:
    match value:
        case None:
            return _UNKNOWN_SHIFT.get(expression.unit, "XXXX") if isinstance(expression, Shifted) else "XXXX"
        case Partial(part=int() as part):
            return f"{value.year}-{_PARTS[part]}"
        case Partial() if value.precision in ("decade", "century"):
            return value.year.rstrip("X")
    return str(value)
