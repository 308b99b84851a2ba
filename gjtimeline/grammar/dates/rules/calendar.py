"""Rules of single dates of the calendar: days, months, years, weekdays."""

from dataclasses import replace

from gjtimeline.grammar.dates.expressions import Calendar, Either, Expression, Shifted
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.rules.delimited import read_delimited
from gjtimeline.grammar.dates.rules.ruling import (
    DAY_OF_MONTH,
    OF_YEAR,
    WEEKDAY_AFTER,
    WEEKDAY_BEFORE,
    Match,
    full_year,
    is_day,
    rule,
    year_of,
)
from gjtimeline.grammar.dates.surroundings.calendar import (
    stands_as_day,
    stands_as_decade,
    stands_as_holiday,
    stands_as_period,
    stands_as_weekday,
)
from gjtimeline.grammar.dates.surroundings.common import (
    no_label_before,
    no_noun_follows,
    no_number_before,
    stands_as_spoken_of,
)

_LATEST_DECADE = 2000
_CENTURIES_IN_WORDS = range(10, 20)


@rule(
    "(?:[Ww]c?)?D[Ww]?",
    "2019.01.30",
    "2021. 11. 22. (Mon)",
    "2021. 11. 22.",
    "'21.11.22",
    "2020/3/4",
    "12/APR/2023",
    context=no_label_before,
)
def _delimited_date(match: Match) -> Expression | None:
    days = [
        Calendar(year=day.year, month=day.month, day=day.day)
        for day in read_delimited(match.value(kinds.DATE), match.language)
    ]
    return Either(*days) if len(days) > 1 else days[0] if days else None


@rule(DAY_OF_MONTH + "(?!c?[YA])", "January 29", "Mon., Nov. 22", "3 May", "the 14th of January", "Nov. 22 (Mon)")
@rule(
    DAY_OF_MONTH + OF_YEAR + WEEKDAY_AFTER,
    "29 December 2019",
    "Dec. 29, 2019",
    "the 14th of January, 2020",
    "Monday, 22 November 2021",
    "Nov. 22 (Mon), 2021",
    "January 29 of this year",
    "the 3rd of May last year",
    "the twenty-first of April 2020",
    "December 5, 2023 (Tue.)",
)
def _day_and_month(match: Match) -> Expression | None:
    year, month, day = year_of(match), match.value(kinds.MONTH), match.value(kinds.NUMBER + kinds.ORDINAL + kinds.NTH)
    if not is_day(year.get("year"), month, day):
        return None
    # Where the year is not named, the weekday tells which one is meant.
    weekday = None if year else match.value(kinds.WEEKDAY + kinds.SHORT_WEEKDAY)
    return Calendar(month=month, day=day, weekday=weekday, **year)


@rule(f"t?K{OF_YEAR}", "New Year's Eve 2023", "Christmas Day, 2021", "Christmas of last year")
@rule("t?K", "on [New Year's Day]", "until [Christmas Eve].", context=stands_as_holiday)
@rule("t?SK", "last Christmas", "next New Year's Day", context=stands_as_holiday)
def _holiday(match: Match) -> Expression | None:
    (month, day, *nth), shift = match.value(kinds.HOLIDAY), match.value(kinds.SHIFT)
    said = Calendar(month=month, weekday=day, week=nth[0]) if nth else Calendar(month=month, day=day)
    if match.tokens[-1].kind == kinds.HOLIDAY:
        return replace(said, shift=shift)
    return replace(said, **year_of(match))


@rule("g[Ww]", "10.8 (Mon)")
def _month_and_day_of_digits(match: Match) -> Expression | None:
    (month, day), weekday = match.tokens[0].value, match.value(kinds.WEEKDAY + kinds.SHORT_WEEKDAY)
    return Calendar(month=month, day=day, weekday=weekday) if is_day(None, month, day) else None


@rule("G", "2018. 1.", "2018.01.", "03/2020", context=no_label_before)
def _month_of_digits(match: Match) -> Expression | None:
    year, month = match.tokens[0].value
    return Calendar(year=year, month=month)


@rule("YdA", "in [2020-03]", context=stands_as_period)
def _month_of_iso(match: Match) -> Expression | None:
    year, month = match.value(kinds.YEAR), match.value(kinds.SHORT_YEAR)
    # "2009-10" may be a month, a season's two years or a fiscal year: that stays unread.
    return Calendar(year=year, month=month) if 1 <= month <= 12 and month <= year % 100 else None


@rule(
    "M" + OF_YEAR,
    *("June of 2018", "July, 2019", "Nov. '21", "January last year", "June of the same year"),
    context=no_number_before,
)
def _month_of_year(match: Match) -> Expression | None:
    return Calendar(month=match.value(kinds.MONTH), **year_of(match))


@rule("M", "in [June]", "by [December]", "mid-[February]", context=stands_as_period)
def _month(match: Match) -> Expression | None:
    return Calendar(month=match.value(kinds.MONTH))


@rule("t?SM[NO](?!c?[YA])", "last August 21")
@rule("t?S[ME](?!t?[NO])", "last January", "this October", "next March", "the following May", "last summer")
def _shifted_month(match: Match) -> Expression | None:
    shift, month = match.first(kinds.SHIFT), match.value(kinds.MONTH)
    day = match.value(kinds.NUMBER + kinds.ORDINAL)
    if shift is None or (day is not None and not is_day(None, month, day)):
        return None
    from_text = shift.word in match.lexicon.from_text
    if from_text and (shift.value == 0 or match.tokens[0] is shift):
        return None  # as likely "said that June …", "following March 11"
    # "next March" follows the day on which it was said, "the next March" what was spoken of.
    from_text = from_text or (match.tokens[0].kind == kinds.THE and shift.word in match.lexicon.next)
    return Calendar(month=month, day=day, part=match.value(kinds.SEASON), shift=shift.value, from_text=from_text)


@rule("t?S[ME]", "[that winter].", "in [the same June],", context=stands_as_spoken_of)
def _month_spoken_of(match: Match) -> Expression | None:
    shift, month = match.first(kinds.SHIFT), match.value(kinds.MONTH)
    if shift is None or shift.value != 0 or shift.word not in match.lexicon.from_text:
        return None
    return Calendar(month=month, part=match.value(kinds.SEASON), shift=0, from_text=True)


@rule("t?SO", "held [last 13th].", "on [the coming 10th]", context=no_noun_follows)
def _day_of_nearest_month(match: Match) -> Expression | None:
    day, shift = match.value(kinds.ORDINAL), match.value(kinds.SHIFT)
    return Calendar(day=day, shift=shift) if shift and is_day(None, None, day) else None


@rule("t?[RSO]W[oi]t?Sm", "the last Friday of next month")
def _nth_weekday_of_shifted_month(match: Match) -> Expression | None:
    nth = match.first(kinds.NTH + kinds.ORDINAL + kinds.SHIFT)
    month = match.all(kinds.SHIFT)[-1]
    if nth is None or nth is month or nth.value not in ((-1,) if nth.kind == kinds.SHIFT else (-1, 1, 2, 3, 4, 5)):
        return None
    return Calendar(weekday=match.value(kinds.WEEKDAY), week=nth.value, month_shift=month.value)


@rule("tSmt?Sy", "the same month last year")
def _same_month_of_year(match: Match) -> Expression | None:
    same, year = match.all(kinds.SHIFT)
    return Shifted("month", 12 * year.value) if same.value == 0 and same.word in match.lexicon.from_text else None


@rule("t?Oot?S?m", "the 14th of this month", "the 3rd of last month", "the 5th of the month")
def _day_of_shifted_month(match: Match) -> Expression | None:
    shift, day = match.first(kinds.SHIFT), match.value(kinds.ORDINAL)
    if not is_day(None, None, day):
        return None
    if shift is None:
        return Calendar(day=day, month_shift=0, from_text=True)
    return Calendar(day=day, month_shift=shift.value, from_text=shift.word in match.lexicon.from_text)


@rule(
    f"{WEEKDAY_BEFORE}t?O{WEEKDAY_AFTER}",
    *("on [the 29th]", "by [the 3rd] and", "of [the 14th],", "on [Thursday, the 16th]", "on [the 16th (Thursday)]"),
    context=stands_as_day,
)
def _day_of_unnamed_month(match: Match) -> Expression | None:
    day, weekday = match.value(kinds.ORDINAL), match.value(kinds.WEEKDAY + kinds.SHORT_WEEKDAY)
    return Calendar(day=day, weekday=weekday) if is_day(None, None, day) else None


@rule("t?yY", "the year 2020")
@rule("[YA]", "in [2020]", "by [2024]", "the [2018] Winter Olympics", "in ['82]", context=stands_as_period)
def _year_alone(match: Match) -> Expression | None:
    year = full_year(match.tokens[-1])
    return Calendar(year=year) if year < 2200 else None


@rule("F", "FY2021", "FY 2021", "FY21")
@rule("t?fy?[YA]", "fiscal 2021", "fiscal year 2021", "fiscal '21")
@rule("t?Yfy", "the 2021 fiscal year")
@rule("t?Sfy", "the coming fiscal year", "next fiscal year", "the current fiscal year", "the previous fiscal year")
@rule("tfy", "by the end of [the fiscal year]")
def _fiscal_year(match: Match) -> Expression | None:
    # On which day it begins, few texts say: it is taken for the year of the calendar that it is named by.
    named, shift = match.first(kinds.FISCAL_YEAR + kinds.YEAR + kinds.SHORT_YEAR), match.first(kinds.SHIFT)
    if named:
        return Calendar(year=full_year(named))
    if shift is None:
        return Shifted("year", 0)
    return Shifted("year", shift.value, from_text=shift.word in match.lexicon.from_text)


@rule("t?9", "the '90s", "the nineties", "the early nineties", context=stands_as_decade)
@rule("t?B", "the 1990s", "2010s", "the 1990's", "the mid-[2030s]", "the 1800s", context=no_label_before)
def _decade(match: Match) -> Expression | None:
    year = match.value(kinds.DECADE + kinds.NICKNAME)
    # "the 1800s" are a century; which "the 2000s" are, nobody says, and the first of its decades it is so far.
    return (
        Calendar(year=year, century=True)
        if year % 100 == 0 and year < _LATEST_DECADE
        else Calendar(year=year, decade=True)
    )


@rule("t?Cd?9", "the nineteen-nineties", "the eighteen sixties")
def _decade_in_words(match: Match) -> Expression | None:
    century, decade = match.value(kinds.COUNT), match.value(kinds.NICKNAME) % 100
    return Calendar(year=100 * century + decade, decade=True) if century in _CENTURIES_IN_WORDS else None


@rule(f"t?[RSO]W[oi]M{OF_YEAR}?", "the third Tuesday of May", "the last Friday of March 2021", "2nd Monday in June")
def _nth_weekday_of_month(match: Match) -> Expression | None:
    nth = match.first(kinds.NTH + kinds.SHIFT + kinds.ORDINAL)
    if nth is None or nth.value not in ((-1,) if nth.kind == kinds.SHIFT else (-1, 1, 2, 3, 4, 5)):
        return None
    month, weekday = match.value(kinds.MONTH), match.value(kinds.WEEKDAY)
    return Calendar(month=month, weekday=weekday, week=nth.value, **year_of(match))


@rule("Wo?t?Su", "Thursday last week", "Monday of this week")
def _weekday_of_week(match: Match) -> Expression | None:
    shift = match.first(kinds.SHIFT)
    if shift is None or match.tokens[-1].value != "week":
        return None
    return Calendar(weekday=match.value(kinds.WEEKDAY), week_shift=shift.value)


@rule("SSW", "this past Friday", "this coming Monday")
@rule("[el]W", "earlier Friday", "later Tuesday", context=stands_as_weekday)
@rule("t?SW", "last Friday", "next Monday", "the following Monday")
@rule("W", "Thursday", context=stands_as_weekday)
def _weekday(match: Match) -> Expression | None:
    shift = next(iter(reversed(match.all(kinds.SHIFT))), None)
    from_text = shift is not None and shift.word in match.lexicon.from_text
    if shift and shift.value == 0 and from_text:
        return None  # "said that Monday …"
    return Calendar(weekday=match.value(kinds.WEEKDAY), shift=shift.value if shift else None, from_text=from_text)
