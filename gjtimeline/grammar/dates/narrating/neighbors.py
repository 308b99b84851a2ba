"""Dates that one beside them completes: ``05/2020  Host shortlisted (6 May)``, ``six years ago, on December 27``."""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates.expressions import Calendar, Reading, Shifted
from gjtimeline.grammar.dates.found import DateFind, found
from gjtimeline.grammar.dates.narrating.spoken_of import SpokenOf
from gjtimeline.grammar.dates.rules.ruling import is_day
from gjtimeline.grammar.edtf import Partial

# Between a date and the one that says it more exactly: "seven weeks later, on Aug. 26".
_APPOSED = re.compile(r"\s*[,(–—]\s*(?:[^\W\d_]{1,3}\s)?")
_WEEKEND = timedelta(2)
# Behind the date of a chronicle's entry: "July 2021 - …", "July 2021: …".
_PARTED = re.compile(r"\s*[-–—:]\s")


def completed(
    text: str, reading: Reading, spoken_of: SpokenOf, published: str | None, sentence: int
) -> DateFind | None:
    """The reading as a date beside it tells; ``sentence`` is where theirs begins. None where none does."""
    match reading.expression:
        case Shifted(unit="year", count=count, measured=True) if count:
            return _part_compared(reading, count, spoken_of, sentence)
        case Calendar(day=None, weekday=None, shift=int() as shift, from_text=True) as words if shift:
            return _in_year_beside(reading, words, spoken_of.anchor(reading, None, sentence, 0))
        case Calendar(month=int(), day=int(), weekday=None) as words if words.month and words.day and words.floating:
            year = _year_beside(text, reading, spoken_of, published, sentence)
            return _found_as(reading, replace(words, year=year), f"{year:04}") if year else None
        case Calendar(month=None, day=int(), month_shift=None) as words if words.floating and spoken_of.last:
            return _in_month_beside(text, reading, words, spoken_of.last, sentence)
    return None


def beside(reading: Reading, last: DateFind) -> Reading:
    """A member of a list with the year, and the month, that the last of the list turned out to have."""
    value = edtf.parse(last.resolved.edtf) if last.resolved.edtf else None
    match reading.expression:
        case Calendar(year=None, year_shift=None, weekday=None) as words if isinstance(value, Partial) and value.month:
            month = words.month or value.month
            if not value.year.isdigit():
                return reading
            year = int(value.year) - (month > value.month)
            return replace(reading, expression=replace(words, year=year, month=month))
    return reading


def _found_as(reading: Reading, words: Calendar, anchor: str) -> DateFind:
    find = found(replace(reading, expression=words), None, None)
    return replace(find, reading=reading, anchor=anchor, reason="text")


def _in_year_beside(reading: Reading, words: Calendar, anchor: str | None) -> DateFind | None:
    """``in 1816 … the following spring``: behind a year, it is that of the next."""
    match edtf.parse(anchor) if anchor else None:
        case Partial(year=year, month=None, part=None, day=None) if anchor and year.isdigit() and words.shift:
            return _found_as(reading, replace(words, year=int(year) + words.shift, shift=None, from_text=False), anchor)
    return None


def _in_month_beside(text: str, reading: Reading, words: Calendar, last: DateFind, sentence: int) -> DateFind | None:
    """``in July 2021, on the 20th``; ``July 2021 - … On the 20th …`` in a line that begins with its month.

    ``in the third week of January …, in Seo-gu on the 14th``: the day lies in the week of the month named before.
    """
    value = edtf.parse(last.resolved.edtf) if last.resolved.edtf else None
    if not isinstance(value, Partial) or not value.month or value.day or not value.year.isdigit():
        return None
    if not is_day(int(value.year), value.month, words.day or 0):
        return None
    week = isinstance(last.reading.expression, Calendar) and last.reading.expression.week is not None
    week = week and _is_near(date(int(value.year), value.month, words.day or 1), last)
    apposed = _APPOSED.fullmatch(text, last.end, reading.start) is not None
    if not apposed and not _heads_line(text, last, reading) and not (week and last.start >= sentence):
        return None
    return _found_as(reading, replace(words, year=int(value.year), month=value.month, weekday=None), str(value))


def _is_near(day: date, week: DateFind) -> bool:
    """Does the day lie in the week, wherever that is taken to begin?"""
    first, last = week.resolved.earliest, week.resolved.latest
    return first is not None and last is not None and first - _WEEKEND <= day <= last + _WEEKEND


def _heads_line(text: str, head: DateFind, reading: Reading) -> bool:
    """Does the date stand at the head of the line, as in a chronicle: ``July 2021 - …``?"""
    begin = text.rfind("\n", 0, head.start) + 1
    alone = not any(sign.isalnum() for sign in text[begin : head.start]) and _PARTED.match(text, head.end) is not None
    return alone and "\n" not in text[head.end : reading.start]


def _part_compared(reading: Reading, count: int, spoken_of: SpokenOf, sentence: int) -> DateFind | None:
    """``rose in the third quarter from a year earlier``: that quarter of the year before."""
    if spoken_of.date is None or spoken_of.last is None or spoken_of.last.start < sentence:
        return None
    match edtf.parse(spoken_of.date):
        case Partial(year=year, part=int() as part) if year.isdigit():
            return _found_as(reading, Calendar(int(year) + count, part=part), spoken_of.date)
    return None


def _year_beside(text: str, reading: Reading, spoken_of: SpokenOf, published: str | None, sentence: int) -> int | None:
    year = _year_apposed(text, spoken_of.last, reading) if spoken_of.last else None
    in_line = spoken_of.year is not None and spoken_of.year.start >= sentence
    if year is None and in_line and spoken_of.year and text[reading.start - 1 : reading.start] == "(":
        return _year_in_line(text, spoken_of.year, reading, published)
    return year


def _year_apposed(text: str, last: DateFind, reading: Reading) -> int | None:
    """The one year in which the day lies within the counted time before it: ``seven weeks later, on Aug. 26``."""
    first, end = last.resolved.earliest, last.resolved.latest
    if not isinstance(last.reading.expression, Shifted) or not first or not end:
        return None
    if not _APPOSED.fullmatch(text, last.end, reading.start):
        return None
    years = [year for year in range(first.year, end.year + 1) if first <= _day_in(year, reading) <= end]
    return years[0] if len(years) == 1 else None


def _year_in_line(text: str, set_by: DateFind, reading: Reading, published: str | None) -> int | None:
    """The year set before in the line, unless its month is another or the day would lie after the publication."""
    words, of = reading.expression, set_by.reading.expression
    if not isinstance(words, Calendar) or not isinstance(of, Calendar) or of.year is None:
        return None
    if "\n" in text[set_by.end : reading.start] or (of.month is not None and of.month != words.month):
        return None
    latest = edtf.parse(published).last_day() if published else None
    began = set_by.resolved.earliest
    contradicts = latest is not None and began is not None and began <= latest < _day_in(of.year, reading)
    return None if contradicts else of.year


def _day_in(year: int, reading: Reading) -> date:
    words = reading.expression
    month, day = (words.month or 1, words.day or 1) if isinstance(words, Calendar) else (1, 1)
    return date(year, month, min(day, monthrange(year, month)[1]))
