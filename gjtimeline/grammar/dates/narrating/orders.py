"""Which of day and month stands first in a text: ``3/4/2021`` is told by the ``20/4/2021`` of another line."""

import re
from collections.abc import Sequence
from dataclasses import replace

from gjtimeline.grammar.dates.expressions import Either, Reading

_MONTHS = 12
# With dots the day stands first anyhow, and where the year does, nothing can be exchanged.
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([/-])(\d{1,2})\2\d{4}(?!\d)")


def in_one_order(text: str, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings, those that could be either of two days in the order that all others of the text have."""
    if not any(isinstance(reading.expression, Either) for reading in readings):
        return readings
    orders = {order for reading in readings if (order := _order(text, reading))}
    if len(orders) != 1:
        return readings
    return [_settled(reading, day_first="day first" in orders) for reading in readings]


def _order(text: str, reading: Reading) -> str | None:
    """What the numbers of a date tell that could not be exchanged; None of other words."""
    numbers = _NUMBERS.search(text, reading.start, reading.end)
    if numbers is None or isinstance(reading.expression, Either):
        return None
    first, second = int(numbers[1]), int(numbers[3])
    return "day first" if first > _MONTHS else "month first" if second > _MONTHS else None


def _settled(reading: Reading, *, day_first: bool) -> Reading:
    match reading.expression:
        case Either(by_month, by_day):
            return replace(reading, expression=by_day if day_first else by_month)
    return reading
