"""The date taggers that are compared: each a function from a text and its day of publication to time expressions."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from timex_scoring import Timex

from gjtimeline import find_dates

Tagger = Callable[[str, str | None], list[Timex]]

OURS, SEARCH_DATES = "gjtimeline find_dates", "dateparser search_dates"
_UNKNOWN_DATE = re.compile(r"X{4}-(?:XX|\d\d|WXX)(?:-\d+)?")  # 14th, 4 May, May or Monday, of whatever year


def taggers() -> dict[str, Tagger]:
    """Ours, and those of the others that are installed."""
    return {OURS: tag_with_ours, **_search_dates(), **_recognizers()}


def tag_with_ours(text: str, published: str | None) -> list[Timex]:
    """With ``find_dates`` of this project."""
    return [Timex(find.start, find.end, find.resolved.value) for find in find_dates(text, published)]


def _search_dates() -> dict[str, Tagger]:
    try:
        from dateparser.search import search_dates  # noqa: PLC0415 - only where it is installed
    except ImportError:
        return {}

    def tag(text: str, published: str | None) -> list[Timex]:
        base = _day(published)
        settings = {"RELATIVE_BASE": base} if base else {}
        found = search_dates(text, languages=["en"], settings=settings) or []
        return list(_placed(text, found))

    return {SEARCH_DATES: tag}


def _day(published: str | None) -> datetime | None:
    """The day of publication; None where only a month or a year is known, which the others cannot be told."""
    try:
        return datetime.fromisoformat(published) if published else None
    except ValueError:
        return None


def _placed(text: str, found: list[tuple[str, datetime]]) -> Iterator[Timex]:
    """It gives no offsets: its words are looked for behind those before; they are not all as the text has them."""
    position = 0
    for words, day in found:
        start = text.find(words, position)
        if start >= 0:
            position = start + len(words)
            yield Timex(start, position, f"{day:%Y-%m-%d}")


def _recognizers() -> dict[str, Tagger]:
    try:
        from recognizers_date_time import recognize_datetime  # noqa: PLC0415 - only where it is installed
    except ImportError:  # also with a newer emoji than it knows
        return {}

    def tag(text: str, published: str | None) -> list[Timex]:
        found = recognize_datetime(text, "en-us", reference=_day(published))
        return [Timex(one.start, one.end + 1, _recognizers_value(one.resolution)) for one in found]

    return {"recognizers-text": tag}


def _recognizers_value(resolution: dict[str, Any] | None) -> str:
    """The TIMEX3 value; of two years that a date may be in it names the past one first."""
    if not resolution or not resolution.get("values"):
        return ""
    first = resolution["values"][0]
    timex: str = first.get("timex", "")
    if first.get("type") in ("date", "daterange") and _UNKNOWN_DATE.fullmatch(timex):
        day: str = first.get("value") or first.get("start") or ""
        return day[:7] if re.fullmatch(r"X{4}-\d\d", timex) else day
    return timex
