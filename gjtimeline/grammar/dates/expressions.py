"""What date words say before anything is resolved."""

from dataclasses import dataclass, field
from typing import Literal

Unit = Literal["second", "minute", "hour", "day", "week", "weekend", "month", "quarter", "year", "decade", "century"]
Bound = Literal["MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"]
# (start, end) of each
Parts = tuple[tuple[int, int], ...]
Third = Literal["early", "mid", "late", "rest"]


@dataclass(frozen=True)
class Calendar:
    """A calendar date, as far as it is named.

    ``year_shift``, ``month_shift`` and ``week_shift`` count from the anchor (``January last year``: month 1,
    year_shift -1; ``Thursday last week``: weekday 4, week_shift -1). ``part`` is an EDTF season, quarter or half;
    ``weekday`` 1 (Monday) to 7, beside a ``day`` the one it falls on; ``week`` the week of the month, 1 to 5, or -1 for
    the last, beside a ``weekday`` which of them (``the third Tuesday of May``). ``shift`` chooses among the
    months, seasons or weekdays of that name: -1 the latest before the anchor (``last January``), 1 the first after it,
    0 the one of the anchor's own year or week. ``from_text``: it counts from the date the text has spoken of last
    (``June of the same year``). ``century``: the whole of it, named by its first year.
    """

    year: int | None = None
    year_shift: int | None = None
    month: int | None = None
    month_shift: int | None = None
    day: int | None = None
    part: int | None = None
    week: int | None = None
    week_shift: int | None = None
    weekday: int | None = None
    shift: int | None = None
    decade: bool = False
    century: bool = False
    from_text: bool = False

    @property
    def floating(self) -> bool:
        """Does nothing say in which year it lies: no number, no shift, nothing that the text has spoken of?"""
        shifts = (self.year_shift, self.month_shift, self.week_shift, self.shift)
        return self.year is None and shifts == (None,) * 4 and not self.from_text


@dataclass(frozen=True)
class Either:
    """One of two days, which the order of day and month would tell: ``3/4/2021``."""

    first: Calendar
    second: Calendar


@dataclass(frozen=True)
class Antecedent:
    """The very date that the text has spoken of before: ``by that time``."""


@dataclass(frozen=True)
class Shifted:
    """The day, week, month … ``count`` units from the anchor: ``last week``, ``yesterday``, ``a year ago``.

    ``exact``: counted to the day (``ten years ago today``). ``measured``: a length of time is said (``a year earlier``
    keeps the quarter, ``the previous year`` does not). ``bare``: only an article says which one (``the year``).
    """

    unit: Unit
    count: int
    from_text: bool = False
    exact: bool = False
    measured: bool = False
    bare: bool = False


@dataclass(frozen=True)
class Timed:
    """A time or a part of a day, as TIMEX3 writes it (``T10:00``, ``TMO``), and the day, where the words name one."""

    time: str
    day: Calendar | Shifted | None = None


@dataclass(frozen=True)
class WeekOf:
    """The week of the calendar in which a day lies: ``the week of May 3``."""

    day: Calendar


@dataclass(frozen=True)
class Reference:
    """The present, the past or the future without a date: ``now``, ``in recent years``; as TIMEX3 writes it."""

    value: Literal["PAST_REF", "PRESENT_REF", "FUTURE_REF"]


@dataclass(frozen=True)
class Ancient:
    """A year, a century or a month before Christ, as TIMEX3 writes it: ``BC0480-09``."""

    value: str


@dataclass(frozen=True)
class Rolling:
    """The ``count`` units before or (``forward``) after the anchor: ``the past year``, ``the next five years``.

    Of a vague number (``the past few years``) ``count`` is None. ``limit``: a term that is set today (``within two
    weeks``), unless the verb speaks of the past.
    """

    unit: Unit
    count: float | None
    forward: bool
    limit: bool = False


@dataclass(frozen=True)
class Duration:
    """A length of time that nothing ties to the calendar: ``five years``, ``several years`` (``count`` None).

    ``plus`` is what is added in another unit: ``two years and six months``.
    """

    unit: Unit
    count: float | None
    plus: tuple[Unit, int] | None = None


@dataclass(frozen=True)
class Portion:
    """The first or (``last``) the last ``count`` units of a year or month: ``the first nine months of 2020``."""

    unit: Unit
    count: int
    of: Calendar | Shifted
    last: bool = False


@dataclass(frozen=True)
class Range:
    """From one date to another, both inclusive. What only ``last`` names (a year, a month) holds for ``first`` too.

    ``parts`` are the offsets of the words of each end, and of what is listed between them.
    """

    first: Calendar
    last: Calendar
    parts: Parts = field(default=(), compare=False)


@dataclass(frozen=True)
class Listed:
    """Several dates that share a month, a year or a day: ``March and June 2021``, ``from 2 to 4 p.m. on Friday``.

    ``parts`` are the offsets of the words of each.
    """

    members: tuple[Calendar | Shifted | Timed, ...]
    parts: Parts = field(default=(), compare=False)


@dataclass(frozen=True)
class Ends:
    """From one reading to another: ``from early 2020 to late 2021``, ``from last July to this March``."""

    first: "Reading"
    last: "Reading"


@dataclass(frozen=True)
class Recurring:
    """Again and again: ``every week``, ``every second Wednesday`` (``weekday`` 1 to 7, each ``count`` weeks).

    ``part`` is an EDTF season: ``each summer``; ``time`` a part of the weekday, ``TMO``: ``every Monday morning``.
    """

    unit: Unit
    count: int
    weekday: int | None = None
    part: int | None = None
    time: str | None = None


Expression = (
    Calendar
    | Either
    | Antecedent
    | Shifted
    | WeekOf
    | Timed
    | Reference
    | Ancient
    | Rolling
    | Duration
    | Portion
    | Recurring
    | Range
    | Listed
    | Ends
)


@dataclass(frozen=True)
class Reading:
    """Date words at ``text[start:end]`` and what the rule ``rule`` read in them.

    ``third``: only the early, middle or late part is meant. ``open``: the words before make it the ``start`` of an open
    interval (``since``) or its ``end`` (``by``); ``beyond``: the date itself is out (``before 2010``, ``after May``).
    ``approximate``: the word before says so (``around``); ``bound``: it sets one, as TIMEX3 writes it (``more than``).
    ``moved``: the old or the new date of what was postponed (``put off until May 3``). ``attributive``: it describes
    the noun after it (``the 2018 Winter Olympics``) and dates no verb. ``parts`` are the spans of the dates within a
    range or a list (``July 2 and 3``: ``July 2``, ``3``). ``genitive``: it stands in the genitive (``Thursday's``).
    """

    start: int
    end: int
    expression: Expression
    rule: str
    third: Third | None = None
    open: Literal["start", "end"] | None = None
    beyond: bool = False
    approximate: bool = False
    bound: Bound | None = None
    moved: Literal["from", "to"] | None = None
    attributive: bool = field(default=False, compare=False)
    parts: Parts = field(default=(), compare=False)
    genitive: bool = field(default=False, compare=False)


def year_named(expression: Expression) -> int | None:
    """The year that a date or the last end of a range is named with; None where it is left open."""
    match expression:
        case Calendar(year=int() as year) | Range(last=Calendar(year=int() as year)):
            return year
    return None
