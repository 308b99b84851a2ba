"""Two dates that are the ends of one time: ``from early 2020 to the end of 2021``, ``Q1 2020 - Q3 2021``."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import MAXYEAR, MINYEAR

from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates.expressions import Calendar, Ends, Reading, Shifted, year_named
from gjtimeline.grammar.dates.found import DateFind
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.lexing.lexicon import Lexicon, load_lexicon
from gjtimeline.grammar.dates.resolving.resolution import Resolved
from gjtimeline.grammar.edtf import Interval, Partial, Value

# What may stand between both, with the comma behind a date: "from Monday, May 3, to Friday, May 7".
_JOINT = re.compile(r"(,?)\s*([^\W\d_]+|[-–~])\s*")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\s*$")
_REACH = 20  # characters


def with_ends(text: str, readings: Sequence[Reading], language: str) -> Iterator[Reading]:
    """The readings, those that are the ends of one time as one reading."""
    lexicon = load_lexicon(language)
    rest = iter(readings)
    first = next(rest, None)
    while first is not None:
        last = next(rest, None)
        if last is not None and _are_ends(text, first, last, lexicon):
            yield Reading(first.start, last.end, Ends(first, last), "ends")
            last = next(rest, None)
        else:
            yield first
        first = last


def resolve_ends(ends: Ends, resolve_one: Callable[[Reading], DateFind]) -> list[DateFind]:
    """Both ends as one find; as two where they turn out to be none, since the second does not lie behind the first.

    The end that names no year has that of the other.
    """
    first, last = (replace(end, open=None) for end in (ends.first, ends.last))
    if year_named(first.expression):
        start = resolve_one(first)
        end = resolve_one(_in_year_of(last, start, behind=True))
    else:
        end = resolve_one(last)
        start = resolve_one(_in_year_of(first, end, behind=False))
    whole = _whole(replace(start, reading=first), replace(end, reading=last))
    return [whole] if whole else [resolve_one(ends.first), resolve_one(ends.last)]


def _are_ends(text: str, first: Reading, last: Reading, lexicon: Lexicon) -> bool:
    """``from … to …``, ``between … and …``, ``… until …``, ``… - …``; but not the days of what was moved."""
    if not (_is_end(first) and _is_end(last)) or first.open == "end":
        return False
    joint = _JOINT.fullmatch(text, first.end, last.start)
    if joint is None:
        return False
    before = _WORD_BEFORE.search(text, max(0, first.start - _REACH), first.start)
    opens = before[1].lower() if before else ""
    between = lexicon.kind_of(opens) == kinds.BETWEEN
    kind = lexicon.kind_of(joint[2])
    if kind == kinds.AND:
        return between
    return (kind == kinds.RANGE or not joint[2].isalpha()) and (not joint[1] or opens in lexicon.since)


def _is_end(reading: Reading) -> bool:
    """A date of the calendar, or one counted from the publication, that nothing else was said of."""
    if reading.moved or reading.beyond or reading.bound:
        return False
    match reading.expression:
        case Calendar(from_text=False) | Shifted(from_text=False):
            return True
    return False


def _in_year_of(reading: Reading, other: DateFind, *, behind: bool) -> Reading:
    """The reading with the year of the other end, or the one beside it: ``from October 2020 to early March``."""
    value = edtf.parse(other.resolved.edtf) if other.resolved.edtf else None
    match reading.expression:
        case Calendar(year=None, year_shift=None, month_shift=None, shift=None, weekday=None) as words if (
            isinstance(value, Partial) and value.year.isdigit() and (words.month or words.part)
        ):
            near = Partial(value.year, words.month, None, words.part).first_day()
            first, last = value.first_day(), value.last_day()
            if near is None or first is None or last is None:
                return reading
            year = int(value.year) + (near < first.replace(day=1) if behind else -(near > last))
            return replace(reading, expression=replace(words, year=year)) if MINYEAR <= year <= MAXYEAR else reading
    return reading


def _whole(start: DateFind, end: DateFind) -> DateFind | None:
    """From the first end to the last; None where a time cannot begin and end so."""
    value = _between(*(edtf.parse(each.edtf) if each.edtf else None for each in (start, end)))
    began, over = start.resolved.earliest, end.resolved.latest
    if value is None or (began and over and began > over):
        return None
    reading = Reading(start.start, end.end, Ends(start.reading, end.reading), "ends")
    resolved = Resolved(str(value), began, over, value.precision, "DATE", str(value))
    told_by = end if end.anchor else start
    return DateFind(start.start, end.end, reading, resolved, told_by.anchor, told_by.reason, ends=(start, end))


def _between(start: Value | None, end: Value | None) -> Interval | None:
    first = start.start if isinstance(start, Interval) else start
    last = end.end if isinstance(end, Interval) else end
    return Interval(first, last) if first and last and first != last else None
