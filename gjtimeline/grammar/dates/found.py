"""What is found: date words with what they mean."""

from dataclasses import dataclass

from gjtimeline.grammar.dates.expressions import Calendar, Duration, Range, Reading, Recurring
from gjtimeline.grammar.dates.placing import Direction
from gjtimeline.grammar.dates.resolving import Resolved, resolve


@dataclass(frozen=True)
class DateFind:
    """Date words at ``text[start:end]``, what they mean, and how that was reached.

    ``anchor`` is the EDTF date that the words were resolved against; None where they needed none or there was none.
    """

    start: int
    end: int
    reading: Reading
    resolved: Resolved
    anchor: str | None
    direction: Direction

    @property
    def rule(self) -> str:
        """The name of the rule that read the words."""
        return self.reading.rule


def found(reading: Reading, direction: Direction, anchor: str | None) -> DateFind:
    """The reading, resolved; the anchor is only told where it was needed."""
    if not _needs_anchor(reading):
        anchor = None
    return DateFind(reading.start, reading.end, reading, resolve(reading, anchor, direction), anchor, direction)


def _needs_anchor(reading: Reading) -> bool:
    """Do the words leave open what only the day on which they were said can tell?"""
    match reading.expression:
        case Calendar(year=int()) | Range(last=Calendar(year=int())) | Duration() | Recurring():
            return False
    return True
