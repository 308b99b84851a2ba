"""Dates in a narrative, where what is left open is filled from the scene: the date to which the text has come.

In news, ``in April`` is the April beside the publication. In a history, it is that of the year the text has come to:
the nearest one, though a story goes on rather than back.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Literal

from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates.expressions import Calendar, Expression, Range, Reading, Shifted, Timed, year_named
from gjtimeline.grammar.dates.found import DateFind, found
from gjtimeline.grammar.dates.lexing.lexicon import load_lexicon
from gjtimeline.grammar.dates.rules.ruling import is_day
from gjtimeline.grammar.edtf import Partial, Value
from gjtimeline.grammar.inflection import load_verbs

Style = Literal["auto", "news", "narrative"]
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
# A history names many years of long ago, and hardly a "Monday", "last week" or "will".
_YEARS_NAMED = 5
_YEARS_TO_DEICTIC = 3
_LONG_AGO = 2  # years before the publication
# Where nothing says when the text was written, it must name years enough to be no report of one of them.
_DISTINCT_YEARS = 4
# How much further ahead than back a date may lie to be as likely; a story seldom goes back into the year before
# without naming it.
_BACKWARD, _ACROSS = 2, 20
# Years ahead within which a story may come to a year that it names in passing.
_AHEAD = 40
# Words before a date that opens its sentence, at most: "By March 1944, …", "Later in 1941 …", but not "A book of 2005".
_OPENING = 2
_LONGEST_OPENING = 30  # characters
_SCENES = ("day", "week", "month", "season", "quarter", "half", "year")


def tells_a_story(text: str, readings: Sequence[Reading], published: str | None, language: str) -> bool:
    """Is it a narrative: does it name years of long ago, and hardly a day from that of writing or what will be?"""
    years = [year for reading in readings if (year := year_named(reading.expression))]
    written = edtf.parse(published).first_day() if published else None
    if written is None:
        ago, since = len(years), 0
        enough = len(set(years)) >= _DISTINCT_YEARS
    else:
        ago = sum(year <= written.year - _LONG_AGO for year in years)
        since, enough = len(years) - ago, True
    if not enough or ago < _YEARS_NAMED or ago <= since:
        return False
    deictic = sum(_is_deictic(reading.expression) for reading in readings) + _told_ahead(text, language)
    return ago > _YEARS_TO_DEICTIC * deictic


def _told_ahead(text: str, language: str) -> int:
    """How often it says, outside of quotations, what ``will`` be."""
    helpers, owners = load_verbs(language).helpers, load_lexicon(language).articles
    words = _QUOTED.sub(" ", text).split()
    # "his will", "Will Adams"
    return sum(helpers.get(word) == "future" and before.lower() not in owners for before, word in pairwise(words))


def _is_deictic(expression: Expression) -> bool:
    match expression:
        case Calendar(weekday=int(), day=None, week=None, from_text=False):
            return True
        case Calendar(from_text=False) | Range():
            words = expression.last if isinstance(expression, Range) else expression
            return any(shift is not None for shift in (words.year_shift, words.month_shift, words.shift))
        case Shifted(from_text=False) | Timed(day=Shifted(from_text=False)):
            return True
    return False


def in_scene(reading: Reading, scene: str) -> DateFind | None:
    """The reading, filled from the scene (EDTF); None where it needs no filling or counts from the day of writing."""
    filled = _in_year_of(reading.expression, edtf.parse(scene))
    if filled is not None:
        find = found(replace(reading, expression=filled), None, None)
        return replace(find, reading=reading, anchor=scene, reason="text")
    # A story goes on: "on Sunday" is the one behind the day that it has come to.
    return found(reading, "future", scene, "text") if _counts_from_scene(reading) else None


def next_scene(scene: str | None, find: DateFind, last: DateFind | None, *, opens: bool) -> str | None:
    """The scene behind a date, which ``opens`` its sentence or not; what is looked back or ahead at sets none."""
    value = find.resolved.edtf
    looks_back = isinstance(find.reading.expression, Shifted) and find.reading.expression.count < 0
    if value is None or find.from_publication or looks_back or find.reading.attributive:
        return scene
    # "By March 1944 the Allies had …" comes to that month; "which lasted until March 1945" does not.
    value = edtf.closed(value) if opens else value
    start, _, end = value.partition("/")
    value = start if end[:4] == start[:4] else value
    if "/" in value or "X" in value or find.resolved.precision not in _SCENES:
        return scene
    if scene is None or opens or find.resolved.precision != "year" or (last and last.resolved.edtf == value):
        return value
    # A year within a sentence is an aside where it lies behind or far ahead: "a book published in 2005".
    return value if 0 < int(value[:4]) - int(scene[:4]) <= _AHEAD else scene


def comes_first(text: str, sentence: int, start: int) -> bool:
    """Does what begins at ``start`` open the sentence that begins at ``sentence``?"""
    return start - sentence < _LONGEST_OPENING and len(text[sentence:start].split()) <= _OPENING


def _in_year_of(expression: Expression, scene: Value) -> Expression | None:
    """The expression with the year (or the month) of the scene."""
    match expression:
        case Calendar() if expression.floating and (expression.month or expression.part or expression.day):
            return _nearest(expression, scene)
        case Timed(time, day) if day and (filled := _in_year_of(day, scene)) and isinstance(filled, Calendar):
            return Timed(time, filled)
        case Range(
            Calendar(month=None, month_shift=None, day=int() as begin) as first,
            Calendar(month=None, day=int() as day) as last,
        ):
            end = _nearest(last, scene) if first.floating and last.floating and begin < day else None
            return Range(replace(first, year=end.year, month=end.month), end) if end else None
        case Range(first, last) if last.floating and last.month and first.year is None:
            end = _nearest(last, scene)
            if end is None or end.year is None or end.month is None:
                return None
            wraps = first.month is not None and first.month > end.month
            return Range(replace(first, year=end.year - wraps), end)
    return None


def _nearest(words: Calendar, scene: Value) -> Calendar | None:
    first, last = scene.first_day(), scene.last_day()
    if first is None or last is None:
        return None
    spots = [spot for spot in _spots(words, first) if spot.day is None or is_day(spot.year, spot.month, spot.day)]
    return min(spots, key=lambda spot: _distance(spot, first, last), default=None)


def _spots(words: Calendar, around: date) -> Iterator[Calendar]:
    """The dates of that name in the years beside; of a bare day, in the months beside."""
    for year in range(max(1, around.year - 1), min(9998, around.year + 1) + 1):
        if words.month is not None or words.part is not None:
            yield replace(words, year=year)
            continue
        for month in range(1, 13):
            if abs((year - around.year) * 12 + month - around.month) <= 1:
                yield replace(words, year=year, month=month)


def _distance(spot: Calendar, first: date, last: date) -> int:
    """Days between the date and the scene, those backward counted more."""
    value = Partial(f"{spot.year:04}", spot.month, spot.day, spot.part)
    begin, end = value.first_day(), value.last_day()
    if begin is None or end is None:
        return 0
    back = _BACKWARD if begin.year == first.year else _ACROSS
    return max((begin - last).days, back * (first - end).days, 0)


def _counts_from_scene(reading: Reading) -> bool:
    """``the end of the year``, ``Sunday``; ``yesterday``, ``last year`` and ``this summer`` are those of the writer."""
    match reading.expression:
        case Shifted(count=0, bare=bare):
            return bare
        case Calendar() | Timed(day=Calendar()):
            words = reading.expression.day if isinstance(reading.expression, Timed) else reading.expression
            return isinstance(words, Calendar) and words.floating
    return False
