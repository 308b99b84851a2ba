"""How an EDTF date reads for a human, with its precision and its doubts.

The grammar read here, after the interval and the set are taken apart::

    point  = year [ "-" part [ "-" day ] ] [ "T" time ] [ doubt ]
    year   = 4 digits | "XXXX" | 3 digits "X" (a decade, alone)
    part   = month "01".."12" | "XX" | season "21".."24" | quarter "33".."36" | half "40" | "41"
    day    = "01".."31" | "XX"
    doubt  = "?" | "~" | "%"

Any other form is shown as the EDTF it is.
"""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from gjtimeline.rendering.safe import tidy
from gjtimeline.rendering.words import say, words

_POINT = re.compile(
    r"(?P<year>\d{4}|XXXX)(?:-(?P<part>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?:T(?P<time>\d\d:\d\d)[\d:.Z+-]*)?(?P<doubt>[?~%]?)"
)
_DECADE = re.compile(r"(\d{3})X([?~%]?)")
_SET = re.compile(r"\[([^\[\]{}]*)\]|\{([^\[\]{}]*)\}")
_FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_KINDS = {2: "season", 3: "quarter", 4: "half"}

# How long the name of a month is: in full; short beside a day; short also in a range of months.
_Style = Literal["full", "alone", "range"]


class Dated(Protocol):
    """Anything that carries a date: EDTF, first and last possible day (ISO), precision."""

    @property
    def edtf(self) -> str | None: ...  # noqa: D102
    @property
    def earliest(self) -> str | None: ...  # noqa: D102
    @property
    def latest(self) -> str | None: ...  # noqa: D102
    @property
    def precision(self) -> str | None: ...  # noqa: D102


@dataclass(frozen=True)
class _Point:
    """A date as EDTF writes it: ``None`` is a part not given, ``"XX"``/``"XXXX"`` one that is unknown."""

    year: str
    part: str | None
    day: str | None
    time: str | None
    doubt: str

    @property
    def kind(self) -> str:
        if self.part is None:
            return "year"
        if self.part == "XX":
            return "unknown"
        if int(self.part) > 12:
            return _KINDS[int(self.part) // 10]
        return "month" if self.day in (None, "XX") else "day"


def human_date(date: Dated, *, with_year: bool) -> str:
    """The date in words: ``29 January 2019``; under the heading of its year (``with_year=False``) ``29 Jan``.

    A second year is always named (``Dec to Feb 2020``), and bounds narrower than the EDTF says are shown.
    """
    if date.edtf is None:
        return _bounds_alone(date.earliest, date.latest)
    narrowed = _narrowed(date)
    if narrowed is not None:
        return say("dates", "narrowed", human_edtf(narrowed, with_year=with_year, short=not with_year))
    if date.precision == "week" and "/" in date.edtf:
        return say("dates", "week", human_edtf(date.edtf.split("/")[0], with_year=with_year, short=not with_year))
    return human_edtf(date.edtf, with_year=with_year, short=not with_year)


def human_edtf(edtf: str, *, with_year: bool, short: bool = False) -> str:
    """An EDTF expression in words, months ``short`` on demand; a form unknown here stays the EDTF that it is."""
    return _expression(edtf, with_year, short) or tidy(edtf)


def human_between(edtf: str) -> str:
    """A date known to lie within an interval: ``between 30 June and 2 July 2020``; other dates as they are."""
    first, slash, last = edtf.partition("/")
    start, end = _parse(first), _parse(last)
    if not slash or start is None or end is None:
        return human_edtf(edtf, with_year=True)
    same_year = start.year == end.year and start.kind != "year"
    return say("dates", "between", _point(start, not same_year, "full"), _point(end, True, "full"))


def heading_year(date: Dated) -> int | None:
    """The year under which a date stands: the first it may be in; ``None`` if no year is known."""
    edtf = date.edtf or ""
    if edtf.startswith("XXXX"):
        return None
    known = re.search(r"\d{4}", date.earliest or date.latest or edtf)
    return int(known[0]) if known else None


def is_single_day(date: Dated) -> bool:
    """Whether exactly one day is possible."""
    return date.earliest is not None and date.earliest == date.latest


def _bounds_alone(earliest: str | None, latest: str | None) -> str:
    if earliest and latest:
        return human_between(f"{earliest}/{latest}")
    if earliest:
        return say("dates", "not_before", human_edtf(earliest, with_year=True))
    return say("dates", "by", human_edtf(latest, with_year=True)) if latest else say("dates", "undated")


def _expression(edtf: str, with_year: bool, short: bool) -> str | None:
    one_of = _SET.fullmatch(edtf)
    if one_of:
        return _set(one_of)
    if "/" in edtf:
        return _interval(*edtf.split("/", 1), with_year=with_year, short=short)
    decade = _DECADE.fullmatch(edtf)
    if decade:
        return _doubt(say("dates", "decade", decade[1]), decade[2])
    point = _parse(edtf)
    return _point(point, with_year, "alone" if short else "full") if point else None


def _set(match: re.Match[str]) -> str | None:
    members = [_parse(member.strip()) for member in (match[1] or match[2] or "").split(",")]
    known = [_point(member, True, "full") for member in members if member is not None]
    joiner = say("dates", "one_of" if match[1] else "all_of")
    return joiner.join(known) if len(known) == len(members) else None


def _interval(first: str, last: str, *, with_year: bool, short: bool) -> str | None:
    if last in ("..", ""):
        start = _expression(first, with_year, short) if first not in ("..", "") else None
        return start and say("dates", "since" if last else "end_unknown", start)
    if first in ("..", ""):
        end = _expression(last, with_year, short)
        return end and say("dates", "by" if first else "start_unknown", end)
    start_point, end_point = _parse(first), _parse(last)
    if start_point is None or end_point is None:
        return None
    return _range(start_point, end_point, with_year, "range" if short else "full")


def _range(start: _Point, end: _Point, with_year: bool, style: _Style) -> str:
    """Both ends, the year said once where it is the same, and the month too."""
    alike = start.kind == end.kind and not (start.doubt or end.doubt)
    template = _join(start.kind if alike else "other")
    if not alike or start.year != end.year or start.kind == "year" or start.time or end.time:
        return template.format(_point(start, with_year, style), _point(end, True, style))
    if start.kind == "day" and start.part == end.part:
        days = _join("days_of_month").format(int(start.day or 0), int(end.day or 0))
        return _with_year(say("dates", "day", days, _month(end, style)), end, with_year)
    return _with_year(template.format(_core(start, style), _core(end, style)), end, with_year)


def _join(kind: str) -> str:
    templates: dict[str, str] = words("dates")["range"]
    return templates.get(kind, templates["other"])


def _point(point: _Point, with_year: bool, style: _Style) -> str:
    dated = _with_year(_core(point, style), point, with_year)
    if point.kind == "month" and point.day is not None:
        return _doubt(say("dates", "day_unknown", dated), point.doubt)
    return _doubt(say("dates", "time", dated, point.time) if point.time else dated, point.doubt)


def _core(point: _Point, style: _Style) -> str:
    """The date without its year: ``29 January``, ``14th, month unknown``, ``Q3``; the year itself if that is all."""
    match point.kind:
        case "year":
            return point.year if point.year != "XXXX" else say("dates", "nothing_known")
        case "day":
            return say("dates", "day", int(point.day or 0), _month(point, style))
        case "month":
            return _month(point, style)
        case "unknown":
            return _unknown(point)
    return say("parts", point.part or "")


def _unknown(point: _Point) -> str:
    if point.day in (None, "XX"):
        return say("dates", "month_and_day_unknown")
    return say("dates", "month_unknown", words("days")["ordinals"][int(point.day or 0) - 1])


def _month(point: _Point, style: _Style) -> str:
    short = "beside_day" if point.kind == "day" else "in_range" if style == "range" else "full"
    return str(words("months")["full" if style == "full" else short][int(point.part or 0) - 1])


def _with_year(text: str, point: _Point, with_year: bool) -> str:
    if not with_year or point.kind == "year":
        return text
    if point.year != "XXXX":
        return str(words("dates")["with_year"][point.kind]).format(text, point.year)
    if point.part == "XX" and point.day not in (None, "XX"):
        return say("dates", "month_and_year_unknown", words("days")["ordinals"][int(point.day or 0) - 1])
    return say("dates", "year_unknown", text)


def _doubt(text: str, doubt: str) -> str:
    return str(words("dates")["doubt"][doubt]).format(text) if doubt else text


def _parse(edtf: str) -> _Point | None:
    match = _POINT.fullmatch(edtf)
    if match is None or not _has_names(match["part"], match["day"]):
        return None
    return _Point(match["year"], match["part"], match["day"], match["time"], match["doubt"])


def _has_names(part: str | None, day: str | None) -> bool:
    if part is None or part == "XX":
        return day is None or day == "XX" or 1 <= int(day) <= 31
    if 1 <= int(part) <= 12:
        return day is None or day == "XX" or 1 <= int(day) <= 31
    return part in words("parts") and day is None


def _narrowed(date: Dated) -> str | None:
    """The EDTF interval of the bounds where they are narrower than the year or month that the EDTF names."""
    point = _parse(date.edtf or "")
    if point is None or point.kind not in ("year", "month") or point.doubt or point.year == "XXXX":
        return None
    first, last = _natural_bounds(point)
    given = (date.earliest or first, date.latest or last)
    inside = all(_FULL_DAY.fullmatch(day) and first <= day <= last for day in given)
    if not inside or given == (first, last):
        return None
    return _interval_of_bounds(*given)


def _natural_bounds(point: _Point) -> tuple[str, str]:
    first = replace(point, part=point.part or "01")
    last = replace(point, part=point.part or "12")
    days = monthrange(max(int(last.year), 1), int(last.part or 0))[1]
    return f"{first.year}-{first.part}-01", f"{last.year}-{last.part}-{days:02}"


def _interval_of_bounds(earliest: str, latest: str) -> str:
    """Whole months where the bounds are whole months, else days; one date where both ends are the same."""
    last_of_month = monthrange(int(latest[:4]), int(latest[5:7]))[1]
    if earliest.endswith("-01") and int(latest[8:]) == last_of_month:
        earliest, latest = earliest[:7], latest[:7]
    return earliest if earliest == latest else f"{earliest}/{latest}"
