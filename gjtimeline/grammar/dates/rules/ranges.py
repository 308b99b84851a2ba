"""Rules of ranges: from one date of the calendar to another."""

from collections.abc import Sequence
from dataclasses import replace

from gjtimeline.grammar.dates.expressions import Calendar, Expression, Parts, Range
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.lexing.lexer import Token
from gjtimeline.grammar.dates.rules.delimited import read_delimited
from gjtimeline.grammar.dates.rules.ruling import (
    DAY_OF_MONTH,
    OF_YEAR,
    WEEKDAY_AFTER,
    Match,
    full_year,
    is_day,
    rule,
    spans_of,
    year_of,
)
from gjtimeline.grammar.dates.surroundings.calendar import (
    counts_or_labels,
    no_day_follows,
    stands_as_day,
    stands_as_period,
)

_LONGEST = 700  # years from the first of a range to its last
_MONTHS = 12
_DAY = "t?[NO]" + WEEKDAY_AFTER
_YEAR = "(?:c?o?[YA])"


@rule(
    f"b?(?:[Ww]c?)?M{_DAY}[dr]{_DAY}{OF_YEAR}?",
    "July 2-3",
    "March 3 to 5, 2021",
    "January 14 (Tue) to 16 (Thu), 2020",
    "May 3 to 5 last year",
)
@rule(f"b?{_DAY}[dr]{_DAY}o?M{OF_YEAR}?", "2-3 July", "the 14th to the 16th of January 2020")
@rule(f"b(?:M{_DAY}&{_DAY}|{_DAY}&{_DAY}o?M){OF_YEAR}?", "between [January 14 and 16, 2020]", "between [3 and 9 May]")
@rule(f"b?{DAY_OF_MONTH}{_YEAR}?[dr]{DAY_OF_MONTH}{OF_YEAR}?", "March 3 to April 5, 2021", "1 May to 31 October 2030")
@rule(f"b{DAY_OF_MONTH}{_YEAR}?&{DAY_OF_MONTH}{OF_YEAR}?", "between [March 3 and April 5, 2021]")
def _days(match: Match) -> Expression | None:
    return _range(match)


@rule(f"b?{_DAY}[dr]{_DAY}", "on [the 14th to the 16th]", "from [the 3rd to the 5th]", context=stands_as_day)
def _days_of_unnamed_month(match: Match) -> Expression | None:
    return _range(match) if len(match.all(kinds.ORDINAL)) == 2 else None


@rule(f"b?M[dr]M{OF_YEAR}", "March through June 2021", "July to September last year")
@rule("M[dr]M", "from [July to September]", "runs [May to October]", context=no_day_follows)
@rule(f"bM&M{OF_YEAR}?", "between [January and March]", "between [May and July 2021]")
@rule(f"b?M{_YEAR}[dr]M{OF_YEAR}?", "March 2020 to June 2021", "March 2020 to June", context=no_day_follows)
@rule(f"bM{_YEAR}&M{_YEAR}", "between [March 2020 and June 2021]")
@rule("G[dr]G", "2018. 1. ~ 2019. 3.")
def _months(match: Match) -> Expression | None:
    return _range(match)


@rule("bY&Y", "between [2020 and 2024]", unless=counts_or_labels)
@rule("Y[dr]Y", "2020-2024", "2020 to 2024", "2019 through 2023", unless=counts_or_labels)
@rule(f"b?(?:Y[dr&]M{_YEAR}|M{_YEAR}[dr&]Y)", "from [2020 to June 2021]", "January 2020 to 2022")
@rule("Y[dr]A", "from [2020-24]", "in [2019-20]", "in [2003–07]", "from [2020 to '24]", context=stands_as_period)
@rule("YdA", "the [2022/23] season", context=stands_as_period)
@rule("Fd[YA]", "FY 2022/23", "FY2022-2023")
@rule("A[dr]A", "'19~'24", "'23 ~ '25", "'26-'30")
def _years(match: Match) -> Expression | None:
    if match.first(kinds.AND) and not match.first(kinds.BETWEEN):
        return None
    short = match.tokens[-1]
    if match.tokens[-2].word == "/" and not _is_next_year(match.tokens[-3], short):
        return None  # "regulation 2016/67"
    if (
        match.tokens[-2].word in ("-", "/")
        and not match.first(kinds.FISCAL_YEAR)
        and short.kind == kinds.SHORT_YEAR
        and short.value <= _MONTHS
    ):
        return None  # "2009-10" may be a month
    return _range(match)


def _is_next_year(first: Token, last: Token) -> bool:
    """``2022/23``."""
    return (int(last.value) - int(first.value) - 1) % 100 == 0


@rule("b?t?O[dr]t?Oot?Sm", "from [the 31st to the 1st of next month]", "from [the 1st to the 15th of that month]")
def _days_into_a_month(match: Match) -> Expression | None:
    first, last = match.all(kinds.ORDINAL)
    shift, word = match.value(kinds.SHIFT), match.all(kinds.SHIFT)[0].word
    days_in_order, from_text = first.value < last.value, word in match.lexicon.from_text
    return Range(
        Calendar(day=first.value, month_shift=shift - (not days_in_order), from_text=from_text),
        Calendar(day=last.value, month_shift=shift, from_text=from_text),
        ends_of(match),
    )


@rule("b?g[Ww]?[dr]g[Ww]?", "10.8 (Mon) ~ 10.12 (Fri)")
@rule("b?D[Ww]?[dr]D[Ww]?", "2020.03.01 ~ 2020.12.31", "2020. 3. 1. ~ 2021. 2. 28.")
@rule("gdD[Ww]?", "22.10.-30.11.2010")
@rule("D[Ww]?dg[Ww]?", "2025. 4. 14. (Mon) ~ 5. 16. (Fri)", "2025.4.14.~5.16.", "2025. 12. 20. - 1. 5.")
@rule("bD[Ww]?&D[Ww]?", "between [2020-03-01 and 2020-03-31]")
def _delimited_dates(match: Match) -> Expression | None:
    return _range(match)


def _range(match: Match) -> Range | None:
    """The range from the date before the dash, "to" or "and" to the date behind it."""
    joint = next(token for token in match.tokens if token.kind in kinds.DASH + kinds.RANGE + kinds.AND)
    position = match.tokens.index(joint)
    first = _calendar(match.tokens[:position], match.language)
    last = _calendar(match.tokens[position + 1 :], match.language)
    if first is None or last is None:
        return None
    if last.month is None and last.day is not None:
        last = replace(last, month=first.month)
    if first.month is None and first.day is not None:
        first = replace(first, month=last.month)
    if last.year is None and first.year is not None:
        last = replace(last, year=first.year + (_month(last) < _month(first)))
    if match.tokens[-1].kind == kinds.YEARS:
        last = replace(last, **year_of(match))
    if first.year is None and last.year is not None:
        first = replace(first, year=last.year - (_month(first) > _month(last)))
    return checked(first, _completed(last, first, match), ends_of(match))


def ends_of(match: Match) -> Parts:
    """The words of both ends of a range."""
    tokens = match.tokens[1:] if match.tokens[0].kind == kinds.BETWEEN else match.tokens
    joint = next(i for i, token in enumerate(tokens) if token.kind in kinds.DASH + kinds.RANGE + kinds.AND)
    return spans_of((tokens[:joint], tokens[joint + 1 :]))


def _completed(last: Calendar, first: Calendar, match: Match) -> Calendar:
    """``2020-24``: the century of the first year holds for the second."""
    short = match.tokens[-1].kind == kinds.SHORT_YEAR and match.tokens[-1].value
    if not short or first.year is None or first.month is not None or match.tokens[0].kind == kinds.SHORT_YEAR:
        return last
    return replace(last, year=first.year - first.year % 100 + short)


def checked(first: Calendar, last: Calendar, parts: Parts) -> Range | None:
    """The range, where both ends are days of the calendar and the second comes behind the first."""
    for end in (first, last):
        if end.day is not None and not is_day(end.year, end.month, end.day):
            return None
    return Range(first, last, parts) if _in_order(first, last) else None


def _in_order(first: Calendar, last: Calendar) -> bool:
    if first.year is not None and last.year is not None and first.year != last.year:
        return first.year < last.year <= first.year + _LONGEST
    if first.month is None and last.month is None and first.year is None:
        return first.day != last.day  # "the 29th to the 2nd" runs into the next month
    if first.month == last.month:
        return (first.day or 0) < (last.day or 0)
    # Without years, "November to January" runs into the next.
    return first.year is None or first.month is None or last.month is None or first.month < last.month


def _month(date_words: Calendar) -> int:
    return date_words.month or 0


def _calendar(tokens: Sequence[Token], language: str) -> Calendar | None:
    """One end of a range."""
    values = {token.kind: token for token in tokens}
    if kinds.DATE in values:
        days = read_delimited(values[kinds.DATE].value, language)
        return Calendar(year=days[0].year, month=days[0].month, day=days[0].day) if len(days) == 1 else None
    if kinds.YEAR_MONTH in values:
        year, month = values[kinds.YEAR_MONTH].value
        return Calendar(year=year, month=month)
    if kinds.MONTH_DAY in values:
        month, day_of_month = values[kinds.MONTH_DAY].value
        return Calendar(month=month, day=day_of_month)
    year_token = next(
        (values[kind] for kind in kinds.YEAR + kinds.SHORT_YEAR + kinds.FISCAL_YEAR if kind in values), None
    )
    day_token, month_token = values.get(kinds.NUMBER) or values.get(kinds.ORDINAL), values.get(kinds.MONTH)
    return Calendar(
        year=full_year(year_token) if year_token else None,
        month=month_token.value if month_token else None,
        day=day_token.value if day_token else None,
    )
