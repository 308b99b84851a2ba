"""Second pass: fills what the words leave open from an anchor, and keeps unknown what the anchor does not say."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from dateutil.relativedelta import relativedelta

from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates.expressions import (
    Calendar,
    Duration,
    Expression,
    Range,
    Reading,
    Rolling,
    Shifted,
)
from gjtimeline.grammar.edtf import Interval, Partial, Value

Direction = Literal["past", "future"] | None
_UNITS = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "E"}
_PARTS = {21: "SP", 22: "SU", 23: "FA", 24: "WI", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "H1", 41: "H2"}


@dataclass(frozen=True)
class Resolved:
    """A date expression in every notation: EDTF, its bounds (days, inclusive) and TIMEX3; ``None`` where unknown."""

    edtf: str | None
    earliest: date | None
    latest: date | None
    precision: str | None
    type: Literal["DATE", "DURATION"]
    value: str


def resolve(reading: Reading, anchor: str | None, direction: Direction = None) -> Resolved:
    """Resolve a reading against an anchor.

    ``anchor`` is an EDTF date or interval (a publication date of which only the year is known is ``2020-XX-14``);
    without a year it fills nothing. ``direction`` says whether the verb speaks of the past or the future; without it
    the nearest date is meant.
    """
    value = _against(reading.expression, anchor, direction)
    timex_type, timex = _timex(reading, value)
    if value is None:
        return Resolved(None, None, None, None, timex_type, timex)
    if reading.open and isinstance(value, Partial):
        value = Interval(value, None) if reading.open == "start" else Interval(None, value)
    earliest, latest = value.first_day(), value.last_day()
    if reading.third and isinstance(value, Partial):
        earliest, latest = _third(value, reading.third)
    return Resolved(str(value), earliest, latest, value.precision, timex_type, timex)


def _against(expression: Expression, anchor: str | None, direction: Direction) -> Value | None:
    """The value against every day the anchor may be: against its first and last, and what both agree on."""
    reference = edtf.parse(anchor) if anchor else None
    first, last = (reference.first_day(), reference.last_day()) if reference else (None, None)
    if first is None or last is None:
        return _unanchored(expression)
    readings = [_on(expression, day, direction) for day in (first, last)]
    if readings[0] is None or readings[1] is None:
        return _unanchored(expression)
    return readings[0] if readings[0] == readings[1] else edtf.common(readings[0], readings[1])


def _unanchored(expression: Expression) -> Value | None:
    """What the words say by themselves."""
    match expression:
        case Calendar():
            return _calendar_alone(expression)
        case Range(first, last):
            start, end = _calendar_alone(first), _calendar_alone(last)
            return Interval(start, end) if start and end else None
        case Shifted(unit="year"):
            return Partial()
        case _:
            return None


def _calendar_alone(date_words: Calendar) -> Partial | None:
    if date_words.weekday is not None:
        return None
    year = f"{date_words.year:04}" if date_words.year is not None else "XXXX"
    if date_words.decade:
        return Partial(year[:3] + "X")
    month = date_words.month
    if date_words.day is not None and month is None:
        month = 0
    return Partial(year, month, date_words.day, date_words.part)


def _on(expression: Expression, day: date, direction: Direction) -> Value | None:
    """The value as said on ``day``."""
    match expression:
        case Calendar():
            return _calendar_on(expression, day, direction)
        case Range(first, last):
            return _range_on(first, last, day, direction)
        case Shifted(unit, count):
            return _shifted_on(unit, count, day)
        case Rolling(unit, count, forward):
            return _rolling_on(unit, count, forward, day)
        case Duration():
            return None


def _range_on(first: Calendar, last: Calendar, day: date, direction: Direction) -> Value | None:
    """Both ends are in one year, or the second in the next where it would come before the first."""
    end = _calendar_on(last, day, direction)
    if end is None:
        return None
    start = _calendar_on(replace(first, year=int(end.year)) if first.year is None else first, day, direction)
    if start and first.month and last.month and last.month < first.month and first.year is None:
        start = replace(start, year=f"{int(start.year) - 1:04}")
    return Interval(start, end) if start else None


def _calendar_on(words: Calendar, day: date, direction: Direction) -> Partial | None:
    if words.weekday is not None:
        return _weekday_on(words, day, direction)
    if words.year is not None:
        return _calendar_alone(words)
    if words.year_shift is not None:
        return _calendar_alone(replace(words, year=day.year + words.year_shift))
    if words.month_shift is not None:
        month = day + relativedelta(months=words.month_shift)
        return _valid(month.year, month.month, words.day)
    if words.part is not None:
        return Partial(f"{day.year:04}", part=words.part)
    if words.weekday_shift is not None and words.month is not None:
        return _shifted_month_on(words.month, words.weekday_shift, day)
    return _nearest(words, day, direction)


def _shifted_month_on(month: int, shift: int, day: date) -> Partial:
    """``last January`` is the latest January before this month, ``next`` the first after it."""
    year = day.year
    if shift < 0 and month >= day.month:
        year -= 1
    if shift > 0 and month <= day.month:
        year += 1
    return Partial(f"{year:04}", month)


def _nearest(words: Calendar, day: date, direction: Direction) -> Partial | None:
    """The date with this month or day that is nearest in the direction of the verb."""
    if words.month is not None:
        spots = [(day.year + shift, words.month) for shift in (-1, 0, 1)]
    else:
        months = [day + relativedelta(months=shift) for shift in (-1, 0, 1)]
        spots = [(month.year, month.month) for month in months]
    candidates = [found for year, month in spots if (found := _valid(year, month, words.day))]
    return min(candidates, key=lambda found: _distance(found, day, direction), default=None)


def _valid(year: int, month: int, day: int | None) -> Partial | None:
    found = Partial(f"{year:04}", month, day)
    last = found.last_day()
    return found if day is None or (last and last.day == day) else None


def _distance(found: Partial, day: date, direction: Direction) -> tuple[bool, int]:
    """Wrong direction last, then days between; a month that holds the day is nearest in either direction."""
    first, last = found.first_day() or day, found.last_day() or day
    wrong = (direction == "past" and first > day) or (direction == "future" and last < day)
    return wrong, max((first - day).days, (day - last).days, 0)


def _weekday_on(words: Calendar, day: date, direction: Direction) -> Partial:
    ahead = ((words.weekday or 1) - day.isoweekday()) % 7
    if words.weekday_shift == 0 or words.weekday_shift is None:
        found = day + timedelta(ahead) if direction == "future" else day - timedelta((7 - ahead) % 7)
    elif words.weekday_shift < 0:
        found = day - timedelta((7 - ahead) % 7 or 7)
    else:
        found = day + timedelta(ahead or 7)
    return edtf.of_day(found)


def _shifted_on(unit: str, count: int, day: date) -> Value:
    match unit:
        case "day":
            return edtf.of_day(day + timedelta(count))
        case "week":
            monday = day + timedelta(7 * count - day.weekday())
            return Interval(edtf.of_day(monday), edtf.of_day(monday + timedelta(6)))
        case "month":
            month = day + relativedelta(months=count)
            return Partial(f"{month.year:04}", month.month)
        case "quarter":
            month = day + relativedelta(months=3 * count)
            return Partial(f"{month.year:04}", part=33 + (month.month - 1) // 3)
        case "decade":
            return Partial(f"{day.year // 10 + count:03}X")
    return Partial(f"{day.year + count:04}")


def _rolling_on(unit: str, count: float, forward: bool, day: date) -> Value:
    """``the past year`` runs over the months up to this one; ``the next five years`` begin with this year."""
    if unit in ("day", "week"):
        span = timedelta(round(count * (7 if unit == "week" else 1)))
        ends = (day, day + span) if forward else (day - span, day)
        return Interval(edtf.of_day(ends[0]), edtf.of_day(ends[1]))
    if unit == "decade" or (unit == "year" and forward and count > 1):
        years = round(count * (10 if unit == "decade" else 1))
        ends_of = (day.year, day.year + years - 1) if forward else (day.year - years, day.year)
        return Interval(Partial(f"{ends_of[0]:04}"), Partial(f"{ends_of[1]:04}"))
    months = round(count * {"month": 1, "quarter": 3, "year": 12}[unit])
    other = day + relativedelta(months=months if forward else -months)
    first, last = (day, other) if forward else (other, day)
    return Interval(Partial(f"{first.year:04}", first.month), Partial(f"{last.year:04}", last.month))


def _third(value: Partial, third: str) -> tuple[date | None, date | None]:
    """The bounds of the early, middle or late third of a period."""
    first, last = value.first_day(), value.last_day()
    if first is None or last is None:
        return first, last
    length = (last - first).days + 1
    cuts = {"early": (0, length // 3), "mid": (length // 3, 2 * length // 3), "late": (2 * length // 3, length)}
    begin, end = cuts[third]
    return first + timedelta(begin), first + timedelta(end - 1)


def _timex(reading: Reading, value: Value | None) -> tuple[Literal["DATE", "DURATION"], str]:
    expression = reading.expression
    if isinstance(expression, Rolling | Duration):
        return "DURATION", _duration_value(expression.unit, expression.count)
    if isinstance(expression, Calendar) and expression.weekday and value is None:
        return "DATE", f"XXXX-WXX-{expression.weekday}"
    return "DATE", _timex_date(value, expression)


def _duration_value(unit: str, count: float) -> str:
    if count != int(count) and unit == "year":
        return f"P{round(count * 12)}M"
    return f"P{int(count)}{_UNITS[unit]}"


def _timex_date(value: Value | None, expression: Expression) -> str:
    match value:
        case None:
            return f"XXXX-{_UNITS[expression.unit]}XX" if isinstance(expression, Shifted) else "XXXX"
        case Interval(start, end) if isinstance(expression, Shifted) and start and (monday := start.first_day()):
            year, week, _ = monday.isocalendar()
            return f"{year:04}-W{week:02}"
        case Interval(start, end):
            return f"{start}/{end}"
        case Partial() if value.part is not None:
            return f"{value.year}-{_PARTS[value.part]}"
        case Partial() if value.precision in ("decade", "century"):
            return value.year.rstrip("X")
    return str(value)
