"""The form of a declared publication date: a date of ISO 8601-2 (EDTF), checked but not interpreted."""

import re
from datetime import date

from gjtimeline.reading.outcome import quoted

_DATE = re.compile(r"([0-9]{4}|XXXX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?")
_FORMS = "2020-01-14, 2020-01, 2020, XXXX-01-14 or 2020-06-30/2020-07-02"


def checked_date(value: str) -> str:
    """The value itself when it is a date, a month, a year or an interval of two of them; ``X`` for unknown parts.

    Raises ``ValueError`` with a one-line message for another form, a day that no calendar has, an interval that ends
    before it begins, and a date without any known part.

    >>> checked_date("2020-06-30/2020-07-02")
    '2020-06-30/2020-07-02'
    """
    parts = value.split("/")
    if len(parts) > 2 or not all(map(_is_date, parts)):
        raise ValueError(f"{quoted(value)} is no date such as {_FORMS}")
    if len(parts) == 2 and _reversed(*parts):
        raise ValueError(f"{quoted(value)} ends before it begins")
    return value


def _is_date(value: str) -> bool:
    match = _DATE.fullmatch(value)
    if match is None or not any(map(str.isdigit, value)):
        return False
    year, month, day = match.groups()
    # Unknown parts are filled so that every possible day passes: a leap year, a month of 31 days.
    try:
        date(_number(year, 2000), _number(month, 1), _number(day, 1))
    except ValueError:
        return False
    return True


def _number(part: str | None, unknown: int) -> int:
    return int(part) if part and part.isdigit() else unknown


def _reversed(start: str, end: str) -> bool:
    """Whether all of the end lies before the start; unknown parts are given the benefit of the doubt."""
    return "X" not in start + end and start > f"{end}-99"
