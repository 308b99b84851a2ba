"""What a text has spoken of, as far as the dates that follow count from it or take their year from it."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date

from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates.expressions import Antecedent, Calendar, Range, Reading, Rolling, Shifted, Timed
from gjtimeline.grammar.dates.found import DateFind, found
from gjtimeline.grammar.dates.story import next_scene
from gjtimeline.grammar.edtf import Partial

# Between a date and the one that says it more exactly: "seven weeks later, on Aug. 26".
_APPOSED = re.compile(r"\s*[,(–—]\s*(?:[^\W\d_]{1,3}\s)?")


@dataclass(frozen=True)
class SpokenOf:
    """The date that a text has spoken of last (EDTF), the last day, and what may give a year, as finds.

    ``year`` is the last date that names its year and no day, ``last`` the find before. ``scene`` is where a narrative
    has come to (EDTF).
    """

    date: str | None = None
    day: DateFind | None = None
    year: DateFind | None = None
    last: DateFind | None = None
    scene: str | None = None
    narrative: bool = False

    def after(self, find: DateFind, *, opens: bool) -> "SpokenOf":
        """What is spoken of once the date is found, which ``opens`` its sentence or not."""
        value, resolved = find.resolved.edtf, find.resolved
        year = find if _gives_year(find) else None if _names_year(find) else self.year
        if value is None or not (resolved.earliest or resolved.latest) or resolved.type not in ("DATE", "TIME"):
            return replace(self, year=year, last=find)
        if self.narrative and find.reason and find.reason.startswith("publication"):
            return replace(self, year=year, last=find)  # "today his statue stands there": the story does not come to it
        if self.narrative and value.startswith("../") and not opens:
            return replace(self, year=year, last=find)  # "which lasted until 1926" looks ahead
        # "since March 2020" speaks of March 2020.
        bare = value.removeprefix("../").removesuffix("/..")
        scene = next_scene(self.scene, find, self.last, opens=opens)
        day = find if resolved.precision == "day" else self.day
        return replace(self, date=bare, day=day, year=year, last=find, scene=scene)

    def anchor(self, reading: Reading, published: str | None, sentence: int, near: int) -> str | None:
        """What a reading counts from.

        ``sentence`` is where its own begins, ``near`` where a day must stand at least to be ``the same day``; else that
        is the day of the news. Where the text has set no date, ``the previous year`` still means the one before the
        publication's, as in comparisons of figures; ``three days later`` or ``the same year`` mean nothing.
        """
        if isinstance(reading.expression, Antecedent):
            return self.date if self.last and self.last.start >= near else None
        if isinstance(reading.expression, Rolling) and reading.expression.limit:
            return self._set_on(published, sentence)
        return self._counted_from(reading, published, sentence, near) if starts_from_text(reading) else published

    def _set_on(self, published: str | None, sentence: int) -> str | None:
        """The day on which a term is set; behind a longer time in its sentence it begins in that, nobody knows when."""
        if self.last is None or self.last.start < sentence or self.last.resolved.edtf is None:
            return published
        return _edtf(self.last) if self.last.resolved.precision == "day" else None

    def _counted_from(self, reading: Reading, published: str | None, sentence: int, near: int) -> str | None:
        day = _edtf(self.day) if self.day else None
        match reading.expression:
            case Shifted(unit="day", count=0) | Timed(day=None):
                return day if self.day and self.day.start >= near else published
            case Shifted(unit="week") if self.date and _is_other_month(self.date, self.day):
                return self.date
            case Calendar(weekday=int()) if self.last and self.last.resolved.precision == "week":
                return self.date
            case Shifted(unit="day" | "week" | "weekend", count=int() as count) if not count:
                return day or published
            case Shifted(unit="day" | "week" | "weekend") | Calendar(weekday=int()) | Timed():
                return day
            case Shifted(count=0) if reading.rule in ("whole-unit", "within-unit"):
                return self.date if self.last and self.last.start >= near else published or self.date
        aside = self.last is None or self.last.start < sentence
        if self.narrative and self.scene and aside and _compares(reading):
            return self.scene
        return self.date or (published if _compares(reading) else None)

    def beside(self, text: str, reading: Reading, published: str | None, sentence: int) -> DateFind | None:
        """A day and month whose year a date beside it tells; ``sentence``: where theirs begins. None where none does.

        ``05/2020  Host shortlisted (6 May)``; ``six years ago, on December 27``.
        """
        words = reading.expression
        if isinstance(words, Shifted):
            return self._part_compared(reading, words, sentence)
        if (
            not isinstance(words, Calendar)
            or not words.month
            or not words.day
            or words.weekday
            or not _open_year(words)
        ):
            return None
        year = _year_apposed(text, self.last, reading) if self.last else None
        if (
            year is None
            and self.year
            and self.year.start >= sentence
            and text[reading.start - 1 : reading.start] == "("
        ):
            year = _year_in_line(text, self.year, reading, published)
        if year is None:
            return None
        find = found(replace(reading, expression=replace(words, year=year)), None, None)
        return replace(find, reading=reading, anchor=f"{year:04}", reason="text")

    def _part_compared(self, reading: Reading, words: Shifted, sentence: int) -> DateFind | None:
        """``rose in the third quarter from a year earlier``: that quarter of the year before."""
        if (
            words.unit != "year"
            or not words.count
            or reading.rule not in ("counted-shift", "year-compared")
            or self.last is None
        ):
            return None
        value = edtf.parse(self.date) if self.date else None
        if self.last.start < sentence or not isinstance(value, Partial) or value.part is None or "X" in value.year:
            return None
        find = found(replace(reading, expression=Calendar(int(value.year) + words.count, part=value.part)), None, None)
        return replace(find, reading=reading, anchor=self.date, reason="text")


def starts_from_text(reading: Reading) -> bool:
    """Is it counted from the date the text has spoken of last (``three days later``, ``the same year``)?"""
    match reading.expression:
        case Calendar(from_text=from_text) | Shifted(from_text=from_text) | Range(last=Calendar(from_text=from_text)):
            return from_text
        case Timed(day=Calendar(from_text=from_text) | Shifted(from_text=from_text)):
            return from_text
        case Timed(day=None) | Antecedent():
            return True
    return False


def _compares(reading: Reading) -> bool:
    match reading.expression:
        case Shifted(count=count):
            return count != 0
        case Calendar(shift=int() as shift):
            return shift != 0
    return False


def _edtf(find: DateFind) -> str | None:
    """What counts from days counts from the last of them."""
    value = find.resolved.edtf and find.resolved.edtf.removeprefix("../").removesuffix("/..")
    return value and value.rpartition("/")[2]


def _open_year(words: Calendar) -> bool:
    return words.year is None and words.year_shift is None and words.shift is None and not words.from_text


def _names_year(find: DateFind) -> bool:
    match find.reading.expression:
        case Calendar(year=int()) | Range(last=Calendar(year=int())):
            return True
    return False


def _gives_year(find: DateFind) -> bool:
    """Is it a year, or a month with its year, and neither a beginning nor an end nor the attribute of a noun?"""
    match find.reading:
        case Reading(expression=Calendar(year=int(), day=None, decade=False), open=None, attributive=False):
            return True
    return False


def _is_other_month(value: str, day: DateFind | None) -> bool:
    """Is it a month in which the last day does not lie, so that weeks count from it?"""
    month = edtf.parse(value)
    at, first, last = day.resolved.earliest if day else None, month.first_day(), month.last_day()
    within = at is not None and first is not None and last is not None and first <= at <= last
    return month.precision == "month" and not within


def _year_apposed(text: str, last: DateFind, reading: Reading) -> int | None:
    """The one year in which the day lies within the counted time before it: ``seven weeks later, on Aug. 26``."""
    first, end = last.resolved.earliest, last.resolved.latest
    if not isinstance(last.reading.expression, Shifted) or last.resolved.precision == "day" or not first or not end:
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
