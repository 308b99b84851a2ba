"""Dates of digits and signs, such as ``2019.01.30``: the one thing that dateparser is trusted with here.

Which number is the year, and whether day and month could be exchanged, is decided here from the digits. dateparser
reads what is then a date of one order only, the names of months in their language included, and refuses what is no day
(strict, languages pinned). It is given nothing else: in prose it takes words such as "may" and "4th" for dates, it
exchanges day and month where that makes a date, and it resolves what is missing against today.
"""

import re
from datetime import date
from functools import cache, lru_cache
from typing import Any

# Two digits after an apostrophe are a year of 1970 to 2069, as elsewhere in computing.
_SHORT_YEAR = re.compile(r"['’‘](?=(?:[0-6](?P<this>\d)|[7-9]\d)\D)")

# So are the last two of "7/8/07", but not those of "10.11.12", which may be a version.
_SLASHED = re.compile(r"(\d{1,2}/\d{1,2}/)(\d\d)")
_MONTHS = 12  # behind a year stands the month: dateparser would exchange "2020-31-12"
_NAMED_MONTH = re.compile(r"\d{1,2}([-/])[^\W\d_]+\1\d{4}")


@cache
def _parser(language: str) -> Any:
    # Imported late: dateparser takes its time, and a text without such a date does not need it.
    from dateparser.date import DateDataParser  # noqa: PLC0415

    settings = {
        "STRICT_PARSING": True,
        "DATE_ORDER": "YMD",
        "PREFER_LOCALE_DATE_ORDER": False,
        "PARSERS": ["absolute-time"],
    }
    return DateDataParser(languages=[language], settings=settings)


@lru_cache(maxsize=1024)
def read_delimited(written: str, language: str) -> tuple[date, ...]:
    """The day that ``written`` names; two where day and month could be exchanged; none where it is no day.

    >>> read_delimited("2019.01.30", "en"), read_delimited("'21.11.22", "en")
    ((datetime.date(2019, 1, 30),), (datetime.date(2021, 11, 22),))
    >>> read_delimited("3/4/2021", "en")
    (datetime.date(2021, 3, 4), datetime.date(2021, 4, 3))
    >>> read_delimited("3.4.2021", "en")
    (datetime.date(2021, 4, 3),)
    >>> read_delimited("12/APR/2023", "en"), read_delimited("10.11.12", "en")
    ((datetime.date(2023, 4, 12),), ())
    """
    if _NAMED_MONTH.fullmatch(written):
        return _parsed(re.sub(r"\W", " ", written), language)
    text = _SHORT_YEAR.sub(lambda match: "20" if match["this"] else "19", written)
    if slashed := _SLASHED.fullmatch(text):
        text = f"{slashed[1]}{'20' if slashed[2] < '70' else '19'}{slashed[2]}"
    numbers = [number for number in re.split(r"\D+", text) if number]
    if len(numbers) != 3 or not any(len(number) == 4 and 1000 <= int(number) < 2200 for number in numbers):
        return ()
    first, second, last = numbers
    if len(last) < len(first):
        return _parsed("-".join(numbers), language) if int(second) <= _MONTHS else ()
    day_first, month_first = f"{last}-{second}-{first}", f"{last}-{first}-{second}"
    if int(second) > _MONTHS:
        return _parsed(month_first, language)
    # With dots, the day stands first wherever the year stands last.
    if int(first) > _MONTHS or first == second or text.count(".") > 1:
        return _parsed(day_first, language)
    return _parsed(month_first, language) + _parsed(day_first, language)


def _parsed(written: str, language: str) -> tuple[date, ...]:
    found = _parser(language).get_date_data(written)
    return (found.date_obj.date(),) if found.date_obj else ()
