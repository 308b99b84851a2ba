"""EDTF (ISO 8601-2) as the contract uses it: partial dates, intervals, and the days they may mean.

date      = year ["-" month-or-part ["-" day]] ["~"]      unknown digits are X: 2020-XX-14, XXXX-10-25, 199X
part      = 21…24 seasons, 33…36 quarters, 40 and 41 halves
interval  = [date | ".."] "/" [date | ".."]
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from dateutil.relativedelta import relativedelta

# First and last month of each part of a year; winter is the one that begins in it.
_PART_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14), 33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
_PART_MONTHS |= {40: (1, 6), 41: (7, 12)}
_DATE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX|X{4})(?:-(?P<middle>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<approximate>~)?", re.ASCII
)


class Partial(NamedTuple):
    """A date of which some components may be missing or unknown.

    ``year`` is four characters, unknown digits ``X``; ``month`` 1–12 (0: unknown); ``part`` an EDTF season, quarter or
    half instead of a month; ``day`` 1–31 (0: unknown). What is ``None`` is beyond the precision of the date.
    """

    year: str = "XXXX"
    month: int | None = None
    day: int | None = None
    part: int | None = None
    approximate: bool = False

    def __str__(self) -> str:
        pieces = [self.year]
        if self.part is not None:
            pieces.append(f"{self.part:02}")
        elif self.month is not None:
            pieces.append(f"{self.month:02}" if self.month else "XX")
            if self.day is not None:
                pieces.append(f"{self.day:02}" if self.day else "XX")
        return "-".join(pieces) + ("~" if self.approximate else "")

    @property
    def precision(self) -> str:
        """``day``, ``month``, ``season``, ``quarter``, ``half``, ``year``, ``decade`` or ``century``."""
        if self.part is not None:
            return "season" if self.part < 33 else "quarter" if self.part < 40 else "half"
        if self.day is not None:
            return "day"
        if self.month is not None:
            return "month"
        return {0: "year", 1: "decade", 2: "century", 4: "year"}[self.year.count("X")]

    def first_day(self) -> date | None:
        """The earliest day that it may mean; None where the year is unknown."""
        if self.year == "XXXX":
            return None
        first, _ = _PART_MONTHS[self.part] if self.part is not None else (self.month or 1, 0)
        return date(int(self.year.replace("X", "0")) or 1, first, self.day or 1)

    def last_day(self) -> date | None:
        """The latest day that it may mean; None where the year is unknown."""
        if self.year == "XXXX":
            return None
        year = int(self.year.replace("X", "9"))
        month = _PART_MONTHS[self.part][1] if self.part is not None else self.month or 12
        if month > 12:
            year, month = year + 1, month - 12
        if year > date.max.year:
            return date.max
        length = monthrange(year, month)[1]
        return date(year, month, min(self.day or length, length))


@dataclass(frozen=True)
class Interval:
    """From ``start`` to ``end``, both inclusive; ``None`` is an open end."""

    start: Partial | None
    end: Partial | None

    def __str__(self) -> str:
        return f"{self.start or '..'}/{self.end or '..'}"

    @property
    def precision(self) -> str:
        """The precision of the end that is given, of the first where both are."""
        given = self.start or self.end
        return given.precision if given else "day"

    def first_day(self) -> date | None:
        """The first day of the interval; None where it is open or unknown."""
        return self.start.first_day() if self.start else None

    def last_day(self) -> date | None:
        """The last day of the interval; None where it is open or unknown."""
        return self.end.last_day() if self.end else None


Value = Partial | Interval


@lru_cache(maxsize=4096)
def parse(text: str) -> Value:
    """Read an EDTF string.

    Raises:
        ValueError: ``text`` is not EDTF of the kind above, or no day of the calendar.

    >>> parse("2020-XX-14").precision, str(parse("../2024").last_day())
    ('day', '2024-12-31')
    """
    if "/" in text:
        first, _, last = text.partition("/")
        return _checked(Interval(*(None if end == ".." else _parse_date(end) for end in (first, last))))
    return _parse_date(text)


def _checked(interval: Interval) -> Interval:
    if interval.start is None and interval.end is None:
        raise ValueError(f"'{interval}' is an interval without ends")
    first, last = interval.first_day(), interval.last_day()
    if first and last and first > last:
        raise ValueError(f"'{interval}' ends before it begins")
    return interval


def _parse_date(text: str) -> Partial:
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not an EDTF date such as 2019-01-30, 2018-06, 2020 or 2020-XX-14")
    if "00" in (match["middle"], match["day"]) or match["year"] == "0000":
        raise ValueError(f"{text!r} has a year, a month or a day of zeros")
    approximate = bool(match["approximate"])
    middle, day = _digits(match["middle"]), _digits(match["day"])
    if middle is not None and middle > 12:
        if middle not in _PART_MONTHS or day is not None:
            raise ValueError(f"{text!r} has no such month, season, quarter or half")
        return Partial(match["year"], part=middle, approximate=approximate)
    value = Partial(match["year"], middle, day, approximate=approximate)
    if day is not None and day > _longest(value):
        raise ValueError(f"{text!r} is no day of the calendar")
    return value


def _digits(written: str | None) -> int | None:
    """A month or a day; 0 where it is unknown, None where there is none."""
    return None if written is None else 0 if written == "XX" else int(written)


def _longest(value: Partial) -> int:
    """Days of the longest month that the partial date may lie in."""
    if not value.month:
        return 31
    year = int(value.year) if value.year.isdigit() else 2000
    return monthrange(year, value.month)[1]


def beside(value: Value, step: Literal[-1, 1]) -> Value:
    """The day, month or year before or after; other values, and those with unknown digits, as they are.

    So are the first and the last of the calendar (years 1 to 9999), beside which nothing can be written.

    >>> str(beside(parse("2020-01"), -1)), str(beside(parse("2019-12-31"), 1)), str(beside(parse("XXXX-05"), 1))
    ('2019-12', '2020-01-01', 'XXXX-05')
    """
    first = value.first_day()
    if not isinstance(value, Partial) or first is None or "X" in str(value) or value.part is not None:
        return value
    units = {"day": relativedelta(days=step), "month": relativedelta(months=step), "year": relativedelta(years=step)}
    try:
        moved = of_day(first + units[value.precision])
    except (OverflowError, ValueError):
        return value
    if value.precision == "day":
        return moved._replace(approximate=value.approximate)
    return value._replace(year=moved.year, month=moved.month if value.month is not None else None)


def closed(text: str) -> str:
    """The one date of an open interval; other values as they are.

    >>> closed("2018-07/.."), closed("../2024"), closed("2019/2021")
    ('2018-07', '2024', '2019/2021')
    """
    return text.removeprefix("../").removesuffix("/..")


def iso(day: date | None) -> str | None:
    """A day as ``YYYY-MM-DD``; None stays None."""
    return day.isoformat() if day else None


def of_day(day: date) -> Partial:
    """The partial date of a calendar day."""
    return Partial(f"{day.year:04}", day.month, day.day)


def approximate(value: Value) -> Value:
    """The same, as an approximation: ``2020~``; an interval's ends become approximate.

    >>> str(approximate(parse("2020"))), str(approximate(parse("2020/2021")))
    ('2020~', '2020~/2021~')
    """
    if isinstance(value, Interval):
        start, end = (end._replace(approximate=True) if end else None for end in (value.start, value.end))
        return Interval(start, end)
    return value._replace(approximate=True)


def common(first: Value, second: Value) -> Value:
    """What two readings of one expression agree on; the digits from the first difference on become unknown.

    Raises:
        ValueError: one is an interval and the other is not.

    >>> str(common(parse("2019-01/2020-01"), parse("2019-12/2020-12")))
    '2019-XX/2020-XX'
    >>> str(common(parse("2020-06-30"), parse("2020-07-01"))), str(common(parse("2018"), parse("2019")))
    ('2020-XX-XX', '201X')
    """
    if isinstance(first, Interval) and isinstance(second, Interval):
        return Interval(_common_end(first.start, second.start), _common_end(first.end, second.end))
    if isinstance(first, Partial) and isinstance(second, Partial):
        return _common_date(first, second)
    raise ValueError(f"{first} and {second} are not two readings of one expression")


def _common_end(first: Partial | None, second: Partial | None) -> Partial | None:
    return _common_date(first, second) if first and second else None


def _common_date(first: Partial, second: Partial) -> Partial:
    """A component that differs is unknown; of the year, only its last digits may be, since EDTF has no more."""
    month = first.month if first.month == second.month else 0
    day = first.day if first.day == second.day else 0
    part = first.part if first.part == second.part else None
    return first._replace(year=_common_year(first.year, second.year), month=month, day=day, part=part)


def _common_year(first: str, second: str) -> str:
    same = next((place for place in range(4) if first[place] != second[place] or first[place] == "X"), 4)
    return first[:same].ljust(4, "X") if same >= 2 else "XXXX"
