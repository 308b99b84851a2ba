"""What a text has spoken of, as far as the dates that follow count from it."""

from typing import NamedTuple

from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates.expressions import (
    Antecedent,
    Calendar,
    Range,
    Reading,
    Rolling,
    Shifted,
    Timed,
    year_named,
)
from gjtimeline.grammar.dates.found import DateFind
from gjtimeline.grammar.dates.narrating.story import next_scene


class SpokenOf(NamedTuple):
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
        year = find if _gives_year(find) else None if year_named(find.reading.expression) else self.year
        if value is None or not (resolved.earliest or resolved.latest) or resolved.type not in ("DATE", "TIME"):
            return self._replace(year=year, last=find)
        if self.narrative and find.from_publication:
            return self._replace(year=year, last=find)  # "today his statue stands there": the story does not come to it
        if self.narrative and value.startswith("../") and not opens:
            return self._replace(year=year, last=find)  # "which lasted until 1926" looks ahead
        # "since March 2020" speaks of March 2020.
        bare = edtf.closed(value)
        scene = next_scene(self.scene, find, self.last, opens=opens)
        # "said on Friday of Thursday's vote": what happens then is not spoken of.
        day = find if resolved.precision == "day" and not find.reading.genitive else self.day
        return self._replace(date=bare, day=day, year=year, last=find, scene=scene)

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
        if not starts_from_text(reading):
            return published
        # The day of writing is none that a story has spoken of.
        return self._counted_from(reading, None if self.narrative else published, sentence, near)

    def _set_on(self, published: str | None, sentence: int) -> str | None:
        """The day on which a term is set; behind a longer time in its sentence it begins in that, nobody knows when."""
        if self.last is None or self.last.start < sentence or self.last.resolved.edtf is None:
            return published
        return _last_day(self.last) if self.last.resolved.precision == "day" else None

    def _counted_from(self, reading: Reading, published: str | None, sentence: int, near: int) -> str | None:
        day = _last_day(self.day) if self.day else None
        match reading.expression:
            case Shifted(unit="day", count=0) | Timed(day=None):  # "the same day", "at noon"
                return day if self.day and self.day.start >= near else published
            case Shifted(unit="week") if self.date and _is_other_month(self.date, self.day):  # "in May … a week later"
                return self.date
            case Calendar(weekday=int()) if self.last and self.last.resolved.precision == "week":
                return self.date  # "two weeks later … the following Monday"
            case Shifted(unit="week" | "weekend", count=0):  # "the same week"
                return day or published
            case Shifted(unit="day" | "week" | "weekend") | Calendar(weekday=int()) | Timed():  # "three days later"
                return day
            case Shifted(count=0, bare=True):  # "for the year"
                return self.date if self.last and self.last.start >= sentence else published or self.date
        # What is compared in passing counts from the scene: "by 1914 … a year later".
        aside = self.last is None or self.last.start < sentence
        if self.narrative and self.scene and aside and _compares(reading):
            return self.scene
        return self.date or (published if _compares(reading) else None)


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


def _last_day(find: DateFind) -> str | None:
    """What counts from days counts from the last of them."""
    return find.edtf and edtf.closed(find.edtf).rpartition("/")[2]


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
