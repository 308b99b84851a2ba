"""EDTF (ISO 8601-2) as the contract uses it: partial dates, intervals, and the days they may mean.

    date      = year ["-" month-or-part ["-" day]] ["~"]      unknown digits are X
    part      = 21…24 seasons, 33…36 quarters, 40 and 41 halves
    interval  = [date | ".."] "/" [date | ".."]
"""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

# First and last month of each part of a year; winter is that of the year's beginning.
_PART_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14), 33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
_PART_MONTHS |= {40: (1, 6), 41: (7, 12)}
_DATE = re.compile(r"(?P<year>\d{2,4}X{0,2}|X{4})(?:-(?P<middle>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<approximate>~)?")


@dataclass(frozen=True)
class Partial:
    """A date of which some components may be missing or unknown.

    ``year`` is four characters, unknown digits ``X``; ``month`` 1–12 (0: unknown); ``part`` an EDTF season, quarter or
    half instead of a month; ``day`` 1–31. What is ``None`` is beyond the precision of the date.
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
                pieces.append(f"{self.day:02}")
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
        return date(int(self.year.replace("X", "0")), first, self.day or 1)

    def last_day(self) -> date | None:
        """The latest day that it may mean; None where the year is unknown."""
        if self.year == "XXXX":
            return None
        year = int(self.year.replace("X", "9"))
        month = _PART_MONTHS[self.part][1] if self.part is not None else self.month or 12
        if month > 12:
            year, month = year + 1, month - 12
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
        ends = [None if end == ".." else _parse_date(end) for end in (first, last)]
        if ends == [None, None]:
            raise ValueError(f"{text!r} is an interval without ends")
        return Interval(*ends)
    return _parse_date(text)


def _parse_date(text: str) -> Partial:
    match = _DATE.fullmatch(text)
    if match is None or len(match["year"]) != 4:
        raise ValueError(f"{text!r} is not an EDTF date such as 2019-01-30, 2018-06, 2020 or 2020-XX-14")
    middle = 0 if match["middle"] == "XX" else int(match["middle"]) if match["middle"] else None
    day = 0 if match["day"] == "XX" else int(match["day"]) if match["day"] else None
    if middle is not None and middle > 12:
        if middle not in _PART_MONTHS or day is not None:
            raise ValueError(f"{text!r} has no such month, season, quarter or half")
        return Partial(match["year"], part=middle, approximate=bool(match["approximate"]))
    if match["middle"] == "00" or match["day"] == "00":
        raise ValueError(f"{text!r} has a month or a day 00")
    value = Partial(match["year"], middle, day, approximate=bool(match["approximate"]))
    if day is not None and day > _longest(value):
        raise ValueError(f"{text!r} is no day of the calendar")
    return value


def _longest(value: Partial) -> int:
    """Days of the longest month that the partial date may lie in."""
    if not value.month:
        return 31
    year = int(value.year) if value.year.isdigit() else 2000
    return monthrange(year, value.month)[1]


def of_day(day: date) -> Partial:
    """The partial date of a calendar day."""
    return Partial(f"{day.year:04}", day.month, day.day)


def common(first: Value, second: Value) -> Value:
    """What two readings of one expression agree on; digits on which they differ become unknown.

    >>> str(common(parse("2019-01/2020-01"), parse("2019-12/2020-12")))
    '2019-XX/2020-XX'
    """
    if isinstance(first, Interval) and isinstance(second, Interval):
        return Interval(_common_end(first.start, second.start), _common_end(first.end, second.end))
    if isinstance(first, Partial) and isinstance(second, Partial):
        return _common_date(first, second)
    raise ValueError(f"{first} and {second} are not two readings of one expression")


def _common_end(first: Partial | None, second: Partial | None) -> Partial | None:
    return _common_date(first, second) if first and second else None


def _common_date(first: Partial, second: Partial) -> Partial:
    year = first.year if first.year == second.year else "XXXX"
    month = first.month if first.month == second.month else 0
    day = first.day if first.day == second.day else 0
    if day == 0 or (month == 0 and day is None and first.part is None):
        # A day that is not known adds nothing to its month, and a month that is not known nothing to its year,
        # except as the place of a known day.
        day = None
    return replace(first, year=year, month=month, day=day)
