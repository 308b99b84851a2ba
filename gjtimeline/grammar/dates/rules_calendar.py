"""Rules of single dates of the calendar: days, months, years, weekdays."""

from gjtimeline.grammar.dates import lexicon as kinds
from gjtimeline.grammar.dates.delimited import read_delimited
from gjtimeline.grammar.dates.expressions import Calendar, Expression
from gjtimeline.grammar.dates.ruling import (
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


@rule("(?:[Ww]c?)?D[Ww]?", "2019.01.30", "2021. 11. 22. (Mon)", "2021. 11. 22.", "'21.11.22", "2020/3/4")
def _delimited_date(match: Match) -> Expression | None:
    day = read_delimited(match.value(kinds.DATE), match.language)
    return Calendar(year=day.year, month=day.month, day=day.day) if day else None


@rule(DAY_OF_MONTH + "(?!c?[YA])", "January 29", "Mon., Nov. 22", "3 May", "the 14th of January", "Nov. 22 (Mon)")
@rule(
    DAY_OF_MONTH + OF_YEAR,
    "29 December 2019",
    "Dec. 29, 2019",
    "the 14th of January, 2020",
    "Monday, 22 November 2021",
    "Nov. 22 (Mon), 2021",
    "January 29 of this year",
    "the 3rd of May last year",
)
def _day_and_month(match: Match) -> Expression | None:
    year, month, day = year_of(match), match.value(kinds.MONTH), match.value(kinds.NUMBER + kinds.ORDINAL)
    return Calendar(month=month, day=day, **year) if is_day(year.get("year"), month, day) else None


@rule("G", "2018. 1.", "2018.01.")
def _month_of_digits(match: Match) -> Expression | None:
    year, month = match.tokens[0].value
    return Calendar(year=year, month=month)


@rule("YdA", "in [2020-03]", context="period")
def _month_of_iso(match: Match) -> Expression | None:
    year, month = match.value(kinds.YEAR), match.value(kinds.SHORT_YEAR)
    # "2009-10" may be a month, a season's two years or a fiscal year: that stays unread.
    return Calendar(year=year, month=month) if 1 <= month <= 12 and month <= year % 100 else None


@rule("M" + OF_YEAR, "June of 2018", "July, 2019", "Nov. '21", "January last year", "June of the same year")
def _month_of_year(match: Match) -> Expression | None:
    return Calendar(month=match.value(kinds.MONTH), **year_of(match))


@rule("M", "in [June]", "by [December]", "mid-[February]", context="period")
def _month(match: Match) -> Expression | None:
    return Calendar(month=match.value(kinds.MONTH))


@rule("t?SM[NO](?!c?[YA])", "last August 21")
@rule("t?S[ME](?!c?t?[NO])", "last January", "this October", "next March", "the following May", "last summer")
def _shifted_month(match: Match) -> Expression | None:
    shift, month = match.first(kinds.SHIFT), match.value(kinds.MONTH)
    day = match.value(kinds.NUMBER + kinds.ORDINAL)
    if shift is None or (day is not None and not is_day(None, month, day)):
        return None
    from_text = shift.word in match.lexicon.from_text
    if from_text and shift.value == 0:
        return None  # "the same June" is as likely "said that June …"
    return Calendar(month=month, day=day, part=match.value(kinds.SEASON), shift=shift.value, from_text=from_text)


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
    context="day",
)
def _day_of_unnamed_month(match: Match) -> Expression | None:
    day = match.value(kinds.ORDINAL)
    return Calendar(day=day) if is_day(None, None, day) else None


@rule("t?yY", "the year 2020")
@rule("[YA]", "in [2020]", "by [2024]", "the [2018] Winter Olympics", "in ['82]", context="period")
def _year_alone(match: Match) -> Expression | None:
    year = full_year(match.tokens[-1])
    return Calendar(year=year) if year < 2200 else None


@rule("t?B", "the 1990s", "2010s", "the 1990's")
def _decade(match: Match) -> Expression | None:
    return Calendar(year=match.value(kinds.DECADE), decade=True)


@rule("Wo?t?Su", "Thursday last week", "Monday of this week")
def _weekday_of_week(match: Match) -> Expression | None:
    shift = match.first(kinds.SHIFT)
    if shift is None or match.tokens[-1].value != "week":
        return None
    return Calendar(weekday=match.value(kinds.WEEKDAY), week_shift=shift.value)


@rule("t?SW", "last Friday", "next Monday", "the following Monday")
@rule("W", "Thursday")
def _weekday(match: Match) -> Expression | None:
    shift = match.first(kinds.SHIFT)
    from_text = shift is not None and shift.word in match.lexicon.from_text
    if shift and shift.value == 0 and from_text:
        return None  # "said that Monday …"
    return Calendar(weekday=match.value(kinds.WEEKDAY), shift=match.value(kinds.SHIFT), from_text=from_text)
