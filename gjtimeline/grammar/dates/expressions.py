"""What date words say before anything is resolved."""

from dataclasses import dataclass, field
from typing import Literal

Unit = Literal["day", "week", "month", "quarter", "year", "decade"]


@dataclass(frozen=True)
class Calendar:
    """A calendar date, as far as it is named.

    ``year_shift`` and ``month_shift`` count from the anchor (``January last year``: month 1, year_shift -1);
    ``part`` is an EDTF season, quarter or half; ``weekday`` 1 (Monday) to 7, moved by ``weekday_shift`` weeks;
    ``from_text``: it counts from the date the text has spoken of last (``June of the same year``).
    """

    year: int | None = None
    year_shift: int | None = None
    month: int | None = None
    month_shift: int | None = None
    day: int | None = None
    part: int | None = None
    weekday: int | None = None
    weekday_shift: int | None = None
    decade: bool = False
    from_text: bool = False


@dataclass(frozen=True)
class Shifted:
    """The day, week, month … that lies ``count`` units from the anchor: ``last week``, ``yesterday``, ``two years ago``."""

    unit: Unit
    count: int
    from_text: bool = False


@dataclass(frozen=True)
class Rolling:
    """The ``count`` units before (``forward`` false) or after the anchor: ``the past year``, ``the next five years``."""

    unit: Unit
    count: float
    forward: bool


@dataclass(frozen=True)
class Duration:
    """A length of time that nothing ties to the calendar: ``five years``."""

    unit: Unit
    count: float


@dataclass(frozen=True)
class Range:
    """From one date to another, both inclusive."""

    first: Calendar
    last: Calendar


Expression = Calendar | Shifted | Rolling | Duration | Range


@dataclass(frozen=True)
class Reading:
    """Date words at ``text[start:end]`` and what the rule ``rule`` read in them.

    ``third``: only the ``early``, ``mid`` or ``late`` part is meant. ``open``: the words before make it the ``start`` of
    an open interval (``since``) or its ``end`` (``by``). ``attributive``: it describes the noun after it
    (``the 2018 Winter Olympics``) and dates no verb.
    """

    start: int
    end: int
    expression: Expression
    rule: str
    third: str | None = None
    open: Literal["start", "end"] | None = None
    attributive: bool = field(default=False, compare=False)
