"""What is found: date words with what they mean."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates.expressions import (
    Ancient,
    Calendar,
    Duration,
    Either,
    Portion,
    Range,
    Reading,
    Recurring,
    Reference,
    Timed,
    WeekOf,
)
from gjtimeline.grammar.dates.resolving.placing import Direction
from gjtimeline.grammar.dates.resolving.resolution import Resolved, of_value, resolve
from gjtimeline.grammar.dates.resolving.timex import TimexType
from gjtimeline.grammar.edtf import Interval, Partial

# From what the open digits were filled, and by what where several dates could be meant: the tense of the verb, or
# nothing but which of them is nearest, or of weekdays the latest.
Reason = Literal[
    "publication, latest",
    "publication",
    "publication, past tense",
    "publication, future tense",
    "publication, nearest",
    "text",
    "day beside it",
]


@dataclass(frozen=True)
class DateFind:
    """Date words at ``text[start:end]``, what they mean, and how that was reached.

    ``anchor`` is the EDTF date that the words were resolved against; None where they needed none or there was none.
    ``interval`` is the EDTF of the range that the words are one end of; ``ends`` are those of a time whose ends were
    read on their own.
    """

    start: int
    end: int
    reading: Reading
    resolved: Resolved
    anchor: str | None
    reason: Reason | None = None
    interval: str | None = None
    ends: tuple["DateFind", ...] = ()

    @property
    def type(self) -> TimexType:
        """The TIMEX3 type."""
        return self.resolved.type

    @property
    def value(self) -> str:
        """The TIMEX3 value."""
        return self.resolved.value

    @property
    def edtf(self) -> str | None:
        """The EDTF date; None where the words name none."""
        return self.resolved.edtf

    @property
    def earliest(self) -> date | None:
        """The first day that may be meant."""
        return self.resolved.earliest

    @property
    def latest(self) -> date | None:
        """The last day that may be meant."""
        return self.resolved.latest

    @property
    def precision(self) -> str | None:
        """``time``, ``day``, ``week``, ``month`` …"""
        return "time" if self.type == "TIME" and self.resolved.precision else self.resolved.precision

    @property
    def rule(self) -> str:
        """The name of the rule that read the words."""
        return self.reading.rule

    @property
    def from_publication(self) -> bool:
        """Were its open digits filled from the day of publication?"""
        return self.reason is not None and self.reason != "text"

    @property
    def mod(self) -> str | None:
        """The modifier of TIMEX3: an approximation, a bound, or the part of the time that is meant."""
        if self.reading.third:
            return {"early": "START", "mid": "MID", "late": "END"}.get(self.reading.third)
        return "APPROX" if self.reading.approximate else self.reading.bound


def found(
    reading: Reading, direction: Direction, anchor: str | None, origin: Literal["publication", "text"] = "publication"
) -> DateFind:
    """The reading, resolved; the anchor and the reason are only told where one was needed.

    ``origin`` says whether the anchor is the publication or a date that the text has set.
    """
    if not needs_anchor(reading):
        anchor = None
    resolved = resolve(reading, anchor, direction)
    if isinstance(reading.expression, Either) and "X" in resolved.value:
        anchor = None  # it did not tell which of both is meant
    reason = None if anchor is None else "text" if origin == "text" else _reason(reading, direction)
    return DateFind(reading.start, reading.end, reading, resolved, anchor, reason)


def needs_anchor(reading: Reading) -> bool:
    """Do the words leave open what only the day on which they were said can tell?"""
    match reading.expression:
        case Calendar(year=int()) | Timed(day=Calendar(year=int())) | WeekOf(Calendar(year=int())):
            return False
        case Range(Calendar(year_shift=None, month_shift=None), Calendar(year=int())):
            return False
        case Duration() | Recurring() | Reference() | Ancient() | Portion(of=Calendar(year=int())):
            return False
    return True


def _reason(reading: Reading, direction: Direction) -> Reason:
    """Why this of several dates of that name: a word such as "last" leaves no choice."""
    said = reading.expression.day if isinstance(reading.expression, Timed | WeekOf) else reading.expression
    match said:
        case Calendar(year_shift=None, month_shift=None, week_shift=None, shift=None):
            pass
        case Range(last=Calendar(year_shift=None, month_shift=None, shift=None)) | Either():
            pass
        case _:
            return "publication"
    if direction is None:
        match said:
            case Calendar(weekday=int(), day=None, week=None):
                return "publication, latest"
        return "publication, nearest"
    return "publication, past tense" if direction == "past" else "publication, future tense"


def ends_of(find: DateFind) -> list[DateFind]:
    """The mentions within a range or a list, as TimeML wants them: ``2009`` and ``2011`` of ``from 2009 to 2011``.

    Every mention tells the ``interval`` that it is a part of; other finds are their own only mention.
    """
    if find.ends:
        return [replace(end, interval=find.edtf) for end in find.ends]
    value = edtf.parse(find.resolved.edtf) if find.resolved.edtf else None
    if not find.reading.parts or not isinstance(value, Interval) or value.start is None or value.end is None:
        return [find]
    first, last = value.start, value.end
    spans = find.reading.parts
    between = [_step(first, steps) for steps in range(1, len(spans) - 1)]
    bare = replace(find.reading, third=None, approximate=False, bound=None)  # "around 2019 to 2021"
    return [
        replace(
            find,
            start=start,
            end=end,
            reading=bare if nth else find.reading,
            resolved=of_value(part._replace(approximate=part.approximate and not nth)),
            interval=find.resolved.edtf,
        )
        for nth, ((start, end), part) in enumerate(zip(spans, [first, *between, last], strict=True))
    ]


def _step(first: Partial, steps: int) -> Partial:
    """The day or month ``steps`` after the first of a list of neighbors."""
    if first.day:
        return first._replace(day=first.day + steps)
    return first._replace(month=(first.month or 0) + steps)
