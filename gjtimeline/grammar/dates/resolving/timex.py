"""The TIMEX3 type and value of a date expression (TimeML)."""

from datetime import timedelta
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
    WeekOf,
)
from gjtimeline.grammar.edtf import Interval, Partial, Value

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
_UNITS = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE"}
_UNITS |= {"second": "S", "minute": "M", "hour": "H", "weekend": "WE"}
_OF_A_DAY = ("second", "minute", "hour")
_PARTS = {21: "SP", 22: "SU", 23: "FA", 24: "WI", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "H1", 41: "H2"}
_SMALLER = {"year": (12, "M"), "decade": (10, "Y"), "century": (100, "Y"), "hour": (60, "M"), "minute": (60, "S")}
_UNKNOWN_SHIFT = {"week": "XXXX-WXX", "quarter": "XXXX-QX", "decade": "XXX"}


def timex_of(expression: Expression, value: Value | None) -> tuple[TimexType, str]:
    """Type and value; ``value`` is what the expression was resolved to, None where nothing is known of it."""
    match expression:
        case Duration(unit, count, plus):
            return "DURATION", _added(_duration(unit, count), plus)
        case Rolling(unit, count) | Portion(unit, count):
            return "DURATION", _duration(unit, count)
        case Recurring():
            return "SET", _of_recurring(expression)
        case Reference(said) | Ancient(said):
            return "DATE", said
        case Timed(time, day):
            return "TIME", f"{_of_day(day, value)}{time}"
        case Calendar():
            return "DATE", _of_calendar(expression, value)
        case Shifted() | WeekOf():
            return "DATE", _of_shift(expression, value)
    return "DATE", _date(value, expression) if value else "PAST_REF"


def _of_recurring(said: Recurring) -> str:
    if said.part:
        return f"XXXX-{_PARTS[said.part]}"
    if said.weekday and said.count == 1:
        return f"XXXX-WXX-{said.weekday}{said.time or ''}"
    if said.time:
        return f"XXXX-XX-XX{said.time}"
    return _duration(said.unit, said.count)


def _of_day(day: Calendar | Shifted | None, value: Value | None) -> str:
    if isinstance(day, Calendar):
        return _of_calendar(day, value)
    return _date(value, day) if day or value else "XXXX-XX-XX"


def _of_calendar(words: Calendar, value: Value | None) -> str:
    """A weekday of no known week, and a week of a known month, are written by the week."""
    if isinstance(value, Partial):
        if words.weekday and not value.day:
            return f"XXXX-WXX-{words.weekday}"
        if words.week and not words.weekday and value.first_day():
            return _week_of_month(value, words.week)
    return _date(value, words)


def _of_shift(words: Shifted | WeekOf, value: Value | None) -> str:
    if isinstance(words, WeekOf):
        return _week(value) if isinstance(value, Interval) else _UNKNOWN_SHIFT["week"]
    if words.unit in _OF_A_DAY:
        return "PAST_REF" if words.count < 0 else "FUTURE_REF"
    if words.unit in ("week", "weekend") and isinstance(value, Interval):
        return _week(value) + ("-WE" if words.unit == "weekend" else "")
    return _date(value, words)


def _duration(unit: Unit, count: float | None) -> str:
    """``P5Y``, ``PXY``; a year and a half is ``P18M``, since TIMEX3 numbers are whole."""
    if count is None:
        return f"P{'T' if unit in _OF_A_DAY else ''}X{_UNITS[unit]}"
    factor, smaller = _SMALLER.get(unit, (1, ""))
    if count != int(count) and (count * factor).is_integer():
        return f"P{'T' if unit in _OF_A_DAY else ''}{int(count * factor)}{smaller}"
    return f"P{'T' if unit in _OF_A_DAY else ''}{count:g}{_UNITS[unit]}"


def _added(duration: str, plus: tuple[Unit, int] | None) -> str:
    """``P2Y6M``, ``PT1H57M``, ``P1DT12H``."""
    if plus is None:
        return duration
    more = _duration(*plus)
    return duration + more.removeprefix("P").removeprefix("T" if "T" in duration else "")


def _week_of_month(month: Partial, week: int) -> str:
    """The week of the calendar in which most of the seven days lie: ``the last week of March``."""
    first, last = month.first_day(), month.last_day()
    if first is None or last is None:
        return str(month)
    middle = last - timedelta(3) if week < 0 else min(first + timedelta(7 * week - 4), last)
    year, number, _ = middle.isocalendar()
    return f"{year:04}-W{number:02}"


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
