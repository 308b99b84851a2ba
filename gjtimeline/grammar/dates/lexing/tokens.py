"""What a token is, and those of digits and signs: one pattern for all of them, and what its matches become."""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from gjtimeline.grammar.dates.lexing import lexicon as kinds

# Digits that are glued to other signs are numbers of another sort: prices, versions, telephone numbers, COVID-19,
# 1920 x 1080.
_FREE = r"(?<![\w.:/#+@\[$€£₩¥×])(?<!\w-)(?<!\d,)(?<!\d\s[x×]\s)"
_FREE_OF_BRACKETS = _FREE.replace(r"\[", "")  # "[2011/05/20]" is no note
_NOT_GLUED = r"(?![\w%㎡㎢×]|[.,:/]\d)"
_YEAR = r"[12]\d{3}"
_QUOTE = "['’‘]"
_CENTURY_TURNS = 70  # of two digits, 70 to 99 are years of the 20th century, as everywhere in computing
_MONTHS = 12
_NO_DIGIT = re.compile(r"\D+")
_DASH = "[-–~]"
SIGN_STARTS = r"\d'’‘,\-–~"  # what the pattern begins with, besides the letters of fiscal years, quarters and halves
PATTERN = rf"""
      # FY2021   FY 21   FY 2022/23   Q3   3Q   H1
      (?=[1-4STARTS])(?:
      (?P<fiscal_years> \b(?:FISCAL)\s?(?P<fy_from>[12]\d{{3}})(?P<fy_dash>[-–~/])(?P<fy_to>[12]\d{{3}}|\d\d)
                   (?![\w/]|[.,:]\d))
    | (?P<fiscal>  \b(?:FISCAL)\s?{_QUOTE}?(?:[12]\d{{3}}|\d\d)(?![\w%\-–~/]|[.,:]\d))
    | (?P<quarter> \b(?:(?:QUARTER)[1-4]|[1-4](?:QUARTER))\b)
    | (?P<half>    \b(?:(?:HALF)[12]|[12](?:HALF))\b)
    )
    | (?=[\d'’‘])(?:
      # 2023-05-04T12:33:01Z
      (?P<instant> {_FREE}(?P<iso>\d{{4}}-\d\d-\d\d)T(?P<at>\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?P<zulu>Z?)(?!\w))
      # 2Q21   Q3/2021   2021Q3
    | (?P<of_year> {_FREE}(?P<nth_q>[1-4])(?:QUARTER){_QUOTE}?(?P<yy_q>\d\d)(?!\w))
      # 2019.01.30   2021. 11. 22.   '21.11.22   30/1/2019, but not 2020. 7. 1st
    | (?P<date>    {_FREE_OF_BRACKETS}{_QUOTE}?\d{{1,4}}(?P<sign>[.\-/]|\.\s)\d{{1,2}}(?P=sign)\d{{1,4}}
                   (?![\d\-/]|\.\d|(?:ORDINAL)\b)(?:\.(?=\s?[(~–-])|(?<=\.\s\d|\s\d\d)\.)?)
      # 12/APR/2023   12-Apr-2023
    | (?P<stamp>   (?=\d){_FREE}\d{{1,2}}(?P<stroke>[\-/])[^\W\d_]{{3,9}}(?P=stroke)[12]\d{{3}}(?![\w\-/]))
      # 2020-2024   2020~2024   2020-24   2020/21   and 2020-03, which the rules tell from it
    | (?P<years>   {_FREE}(?P<from>{_YEAR})(?:\s?(?P<dash>{_DASH})\s?(?P<to>{_YEAR})
                   |(?P<glued>{_DASH}|/){_QUOTE}?(?P<short_to>\d\d))(?![\w\-/]|[.,:]\d))
      # 2018. 1.   2018.01.
    | (?P<month>   {_FREE}(?P<of>{_YEAR})\.\s?(?P<nth_month>1[0-2]|0?[1-9])\.(?!\s?\d(?!\d?(?:ORDINAL)\b)))
      # 2020.3 ~ 2022.12
    | (?P<months>  {_FREE}(?P<year1>{_YEAR})\.\s?(?P<month1>1[0-2]|0?[1-9])\s?(?P<till>{_DASH})\s?
                   (?P<year2>{_YEAR})\.\s?(?P<month2>1[0-2]|0?[1-9])(?![\w%]|\.\d)\.?)
      # at the head of a line: 2006.10
    | (?P<line_month> (?:(?<![^\n])|(?<=\n[^\w\s]\s)){_FREE}(?P<line_year>{_YEAR})\.(?P<line_nth>1[0-2]|0?[1-9])
                   (?=\s?[A-Z:~–-]))
      # '19.12   '20. 2.
    | (?P<short_month> (?<!\w){_QUOTE}(?P<yy>\d\d)\.\s?(?P<mm>1[0-2]|0?[1-9])(?![\w%]|\.\s?\d)\.?)
      # the first end of 22.10.-30.11.2010
    | (?P<first_day> {_FREE}(?P<first_end>3[01]|[12]\d|0?[1-9])\.\s?(?P<first_month>1[0-2]|0?[1-9])\.
                   (?=\s?{_DASH}\s?\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}}))
      # 10.8 (Mon)   3/16 (Thu)
    | (?P<bracketed> {_FREE}(?P<in_month>1[0-2]|0?[1-9])[./]\s?(?P<on_day>3[01]|[12]\d|0?[1-9])\.?
                   (?=\s?\([A-Z][a-z]{{2,8}}\.?\)))
      # 03/2020, but not 3/2020 and 24/2020
    | (?P<slashed> (?=[01]){_FREE}(?P<month_of>1[0-2]|0[1-9])/(?P<year_of>(?:19|20)\d\d)(?![\w/\-%]|[.,:]\d))
      # 6/20-7/29: month and day, where one of the days tells that it is none
    | (?P<days>    (?=\d){_FREE}(?P<month_a>1[0-2]|0?[1-9])/(?P<day_a>3[01]|[12]\d|0?[1-9])\s?(?P<upto>{_DASH})\s?
                   (?P<month_b>1[0-2]|0?[1-9])/(?P<day_b>3[01]|[12]\d|0?[1-9])(?![\w/%\-]|[.,:]\d))
      # the second end of 2025. 4. 14. ~ 5. 16.
    | (?P<end_day> (?=\d)(?:(?<=[.)\d][-–~])|(?<=[-–~]\s))
                   (?P<end_month>1[0-2]|0?[1-9])\.\s?(?P<end>3[01]|[12]\d|0?[1-9])(?![\w%]|\.\d)\.?)
    | (?P<short>   (?:(?<!\w)|(?<=(?:QUARTER)[1-4])){_QUOTE}\d\d(?![\w:]|[.,]\d))
    | (?P<decade>  (?:{_FREE}|(?<=[^\W\d]-))[12]\d\d0(?:DECADE)\b)
      # the '90s   the 90s
    | (?P<nickname> (?<!\w)(?:{_QUOTE}|(?=[2-9]))[3-9]0(?:DECADE)\b)
      # 10:30   10:30 a.m.   10 a.m.   1600 GMT   16:08 UTC
    | (?P<clock>   (?=\d)(?:{_FREE}|(?<=[\dm][-–~]))
                   (?:(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d(?::[0-5]\d)?))?\s?
                   (?:(?P<am>(?:AM))|(?P<pm>(?:PM))|(?:OCLOCK))(?!\w)
                   |(?P<hour_of_day>[01]?\d|2[0-4]):(?P<minute_of_hour>[0-5]\d(?::[0-5]\d)?)(?![\w:]|[.,]\d)
                   |(?P<hour_of_four>[01]\d|2[0-4])(?P<minute_of_four>[0-5]\d)(?=\s(?:(?:UNIVERSAL)|(?:ZONE))\b))
                   (?:\s(?:(?P<universal>(?:UNIVERSAL))|(?:ZONE))\b)?)
      # in 2019   mid-2019
    | (?P<year>    (?:{_FREE}|(?<=[^\W\d]-)|(?<=(?:QUARTER)[1-4]-)|(?<=(?:HALF)[12]-))(?<!\D\d{{3}}\s)
                   {_YEAR}(?![\w%㎡㎢×]|[.,:]\d|-\d|\s[x×]\s\d))
    | (?P<nth>     (?:{_FREE}|(?<=\d[-–])|(?<=[^\W\d_]-))\d{{1,2}}(?:ORDINAL)\b)
      # 2.5   1,500
    | (?P<decimal> (?=\d){_FREE}\d{{1,3}}(?:\.\d{{1,2}}|(?:,\d{{3}})+)(?=[\s-][^\W\d_]))
      # 30   14-16
    | (?P<number>  (?:{_FREE}|(?<=\d[-–])|(?<=[a-z][-–])(?=\d\d?\s[A-Z]))\d{{1,3}}{_NOT_GLUED})
    )
    | (?P<joint>   {_DASH})
    | (?P<comma>   ,)
"""


class Token(NamedTuple):
    """A token of class ``kind`` (see ``lexicon``) at ``text[start:end]``; ``word``: as written, in lower case."""

    kind: str
    start: int
    end: int
    value: Any
    word: str


def tokens_of(kind: str, match: re.Match[str]) -> Iterator[Token]:
    """The tokens of what the alternative ``kind`` of the pattern has matched."""
    if kind in _SPLIT:
        yield from _SPLIT[kind](match)
        return
    written = match[0]
    value = written if kind in _AS_WRITTEN else int(_NO_DIGIT.sub("", written))
    yield Token(_SIGNS[kind], match.start(), match.end(), value, written.lower())


def _years(match: re.Match[str]) -> Iterator[Token]:
    yield _part(match, "from", kinds.YEAR, int(match["from"]))
    yield _part(match, "dash" if match["dash"] else "glued", kinds.DASH, None)
    if match["to"]:
        yield _part(match, "to", kinds.YEAR, int(match["to"]))
    else:
        yield _part(match, "short_to", kinds.SHORT_YEAR, int(match["short_to"]))


def _fiscal_years(match: re.Match[str]) -> Iterator[Token]:
    yield Token(kinds.FISCAL_YEAR, match.start(), match.end("fy_from"), int(match["fy_from"]), match[0])
    yield _part(match, "fy_dash", kinds.DASH, None)
    yield _part(match, "fy_to", kinds.YEAR if len(match["fy_to"]) == 4 else kinds.SHORT_YEAR, int(match["fy_to"]))


def _part(match: re.Match[str], group: str, kind: str, value: Any) -> Token:
    return Token(kind, match.start(group), match.end(group), value, match[group])


def _pair(kind: str, first: str, second: str) -> Callable[[re.Match[str]], Iterator[Token]]:
    """One token whose value is the numbers of two groups."""

    def split(match: re.Match[str]) -> Iterator[Token]:
        yield Token(kind, match.start(), match.end(), (int(match[first]), int(match[second])), match[0])

    return split


def _clock(match: re.Match[str]) -> Iterator[Token]:
    hour = int(match["hour"] or match["hour_of_day"] or match["hour_of_four"])
    minute = match["minute"] or match["minute_of_hour"] or match["minute_of_four"] or "00"
    if match["am"] or match["pm"]:
        hour = hour % 12 + (12 if match["pm"] else 0) if hour <= 12 else hour
    value = f"T{hour:02}:{minute}{'Z' if match['universal'] else ''}"
    yield Token(kinds.CLOCK, match.start(), match.end(), value, match[0].lower())


def _instant(match: re.Match[str]) -> Iterator[Token]:
    yield Token(kinds.DATE, match.start(), match.start("at"), match["iso"], match["iso"])
    yield Token(kinds.CLOCK, match.start("at"), match.end(), f"T{match['at']}{match['zulu']}", match["at"])


def _quarter_of_year(match: re.Match[str]) -> Iterator[Token]:
    yield Token(kinds.QUARTER, match.start(), match.start("yy_q"), int(match["nth_q"]), match[0])
    yield _part(match, "yy_q", kinds.SHORT_YEAR, int(match["yy_q"]))


def _months(match: re.Match[str]) -> Iterator[Token]:
    first, last = ((int(match[f"year{end}"]), int(match[f"month{end}"])) for end in "12")
    yield Token(kinds.YEAR_MONTH, match.start(), match.end("month1"), first, match[0])
    yield _part(match, "till", kinds.DASH, None)
    yield Token(kinds.YEAR_MONTH, match.start("year2"), match.end(), last, match[0])


def _days(match: re.Match[str]) -> Iterator[Token]:
    first, last = ((int(match[f"month_{end}"]), int(match[f"day_{end}"])) for end in "ab")
    if max(first[1], last[1]) > _MONTHS:  # else it may be fractions, or days and months
        yield Token(kinds.MONTH_DAY, match.start(), match.end("day_a"), first, match[0])
        yield _part(match, "upto", kinds.DASH, None)
        yield Token(kinds.MONTH_DAY, match.start("month_b"), match.end(), last, match[0])


def _short_month(match: re.Match[str]) -> Iterator[Token]:
    year = int(match["yy"])
    value = year + (1900 if year >= _CENTURY_TURNS else 2000), int(match["mm"])
    yield Token(kinds.YEAR_MONTH, match.start(), match.end(), value, match[0])


def _nickname(match: re.Match[str]) -> Iterator[Token]:
    decade = int(_NO_DIGIT.sub("", match[0]))
    yield Token(kinds.NICKNAME, match.start(), match.end(), 1900 + decade, match[0].lower())


def _decimal(match: re.Match[str]) -> Iterator[Token]:
    yield Token(kinds.DECIMAL, match.start(), match.end(), float(match[0].replace(",", "")), match[0])


# What a match of the pattern becomes: one token, or several.
_SPLIT: dict[str, Callable[[re.Match[str]], Iterator[Token]]] = {
    "years": _years,
    "month": _pair(kinds.YEAR_MONTH, "of", "nth_month"),
    "slashed": _pair(kinds.YEAR_MONTH, "year_of", "month_of"),
    "line_month": _pair(kinds.YEAR_MONTH, "line_year", "line_nth"),
    "days": _days,
    "end_day": _pair(kinds.MONTH_DAY, "end_month", "end"),
    "clock": _clock,
    "fiscal_years": _fiscal_years,
    "instant": _instant,
    "of_year": _quarter_of_year,
    "months": _months,
    "short_month": _short_month,
    "first_day": _pair(kinds.MONTH_DAY, "first_month", "first_end"),
    "bracketed": _pair(kinds.MONTH_DAY, "in_month", "on_day"),
    "nickname": _nickname,
    "decimal": _decimal,
}
_AS_WRITTEN = ("date", "stamp", "joint", "comma")
_SIGNS = {
    "date": kinds.DATE,
    "stamp": kinds.DATE,
    "fiscal": kinds.FISCAL_YEAR,
    "joint": kinds.DASH,
    "comma": kinds.COMMA,
    "short": kinds.SHORT_YEAR,
    "decade": kinds.DECADE,
    "quarter": kinds.QUARTER,
    "half": kinds.HALF_YEAR,
    "year": kinds.YEAR,
    "nth": kinds.ORDINAL,
    "number": kinds.NUMBER,
}
