"""Rules of parts of a year: quarters, halves, seasons, weeks of a month."""

from calendar import monthrange

from gjtimeline.grammar.dates.expressions import Calendar, Expression, Shifted, WeekOf
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.rules.ruling import (
    DAY_OF_MONTH,
    OF_FISCAL_YEAR,
    OF_YEAR,
    SPOKEN_OF,
    Match,
    is_day,
    rule,
    year_of,
)
from gjtimeline.grammar.dates.surroundings.calendar import (
    before_century,
    begins_no_name,
    no_end_follows,
    stands_as_period,
)
from gjtimeline.grammar.dates.surroundings.common import names_part, no_of_follows
from gjtimeline.grammar.dates.surroundings.words import stands_as_whole

_LATEST_CENTURY = 22


@rule("Q", "in [Q3]", context=stands_as_period)
@rule(
    f"(?:Q{OF_FISCAL_YEAR}|QdY|Yd?Q|FQ)",
    "Q1-2019",
    "2017-Q1",
    "Q3 2025",
    "3Q of 2025",
    "2025 Q3",
    "Q1 next year",
    "Q1'24",
    "Q3 FY24",
)
def _quarter_of_digits(match: Match) -> Expression | None:
    number = int(str(match.value(kinds.QUARTER)))
    return Calendar(part=32 + number, **year_of(match))


@rule(
    f"t?f?[RSO]d?q{OF_FISCAL_YEAR}",
    *("the third quarter of 2025", "the last quarter of 2009", "first quarter of next year"),
    *("the fourth quarter of fiscal 2023", "first-quarter fiscal 2025", "the fourth quarter of calendar year 2024"),
)
@rule("t?f?[RO]d?q", "second quarter", "third-quarter", "the fiscal fourth quarter", context=no_of_follows)
@rule("t?YRd?q", "the 1989 fourth quarter")
def _quarter(match: Match) -> Expression | None:
    nth = match.first(kinds.NTH + kinds.SHIFT + kinds.ORDINAL)
    number = nth.value if nth else 0
    if number not in (-1, 1, 2, 3, 4) or (nth and nth.value == 1 and nth.kind == kinds.SHIFT):
        return None  # "the next quarter" is not the first
    return Calendar(part=32 + (4 if number == -1 else number), **year_of(match))


@rule(f"(?:H{OF_FISCAL_YEAR}|HdY|Yd?H)", "H1-2024", "H1 2024", "2024 H1", "1H 2024", "H2 FY2024")
@rule("t?YRd?h", "the 2021 first half")
@rule(f"t?[RSO]d?h{OF_FISCAL_YEAR}", "the second half of 2024", "the first half of next year", "the last half of 2024")
def _half_year(match: Match) -> Expression | None:
    nth = match.first(kinds.HALF_YEAR + kinds.NTH + kinds.SHIFT + kinds.ORDINAL)
    number = {-1: 2, 1: 1, 2: 2}.get(nth.value) if nth else None
    if number is None or (nth and nth.kind == kinds.SHIFT and nth.value != -1):
        return None
    return Calendar(part=39 + number, **year_of(match))


@rule("t?YE", "the 2019 summer", context=begins_no_name)
@rule("YcE", "2008, summer")
@rule(f"t?E{OF_YEAR}", "the spring of 2020", "summer 2021", "autumn of last year")
@rule("t?E", "in [the spring]", "during [winter]", context=stands_as_period)
def _season(match: Match) -> Expression | None:
    if match.tokens[0].word in match.lexicon.seasons_as_verbs and match.first(kinds.IN):
        return None  # "began to fall in 1878"
    return Calendar(part=match.value(kinds.SEASON), **year_of(match))


@rule("t?[RO]", "from [the 18th] to the 19th centuries", context=before_century)
@rule(
    "t?[RO]d?u", "the 19th century", "the 18th-century", "the twentieth century", "late 18th and early [19th centuries]"
)
def _century(match: Match) -> Expression | None:
    number, unit = match.value(kinds.NTH + kinds.ORDINAL), match.first(kinds.UNIT)
    if (unit and unit.value != "century") or not 1 <= number <= _LATEST_CENTURY:
        return None
    return Calendar(year=100 * (number - 1), century=True)


@rule(f"tuo{DAY_OF_MONTH}{OF_YEAR}?", "the week of May 3", "the week of January 8, 2024", context=no_end_follows)
def _week_of_day(match: Match) -> Expression | None:
    year, month, day = year_of(match), match.value(kinds.MONTH), match.value(kinds.NUMBER + kinds.ORDINAL)
    if match.value(kinds.OTHER_UNIT) != "week" or not is_day(year.get("year"), month, day):
        return None
    return WeekOf(Calendar(month=month, day=day, **year))


@rule("t?[RSO]uot?Sm", "the third week of this month")
@rule(f"t?[RSO]uoM(?:{OF_YEAR})?", "the first week of March", "the last week of June 2021", "the last day of March")
def _week_or_day_of_month(match: Match) -> Expression | None:
    nth = match.tokens[1] if match.tokens[0].kind == kinds.THE else match.tokens[0]
    allowed = (-1,) if nth.kind == kinds.SHIFT else (-1, 1, 2, 3, 4, 5)
    unit, month, year = match.value(kinds.OTHER_UNIT), match.value(kinds.MONTH), year_of(match)
    if unit not in ("week", "day") or nth.value not in allowed:
        return None
    if month is None:
        shift = match.all(kinds.SHIFT)[-1].value
        return Calendar(week=nth.value, month_shift=shift) if unit == "week" else None
    if unit == "week":
        return Calendar(month=month, week=nth.value, **year)
    if nth.value > 0:
        return Calendar(month=month, day=nth.value, **year)
    number = year.get("year")
    if number is None and monthrange(2019, month)[1] != monthrange(2020, month)[1]:
        return None  # how long February is, the year says
    return Calendar(month=month, day=monthrange(number or 2000, month)[1], **year)


@rule(
    f"t?[{kinds.UNIT}]",
    "the end of [the year]",
    "the beginning of [the month]",
    "by end of [month]",
    context=names_part,
)
def _part_of_unit(match: Match) -> Expression | None:
    token = match.tokens[-1]
    if token.word in match.lexicon.plural_units or token.value == "day":
        return None  # "at the end of the day" is no date
    return Shifted(token.value, 0, bare=True)


@rule(
    f"t[Z{kinds.BETWEEN_LENGTH}]?[{kinds.UNIT}]",
    "ended [the week]",
    "for [the full year].",
    "for [the entire year].",
    "on [the day],",
    context=stands_as_whole,
)
def _whole_unit(match: Match) -> Expression | None:
    token = match.tokens[-1]
    if token.word in match.lexicon.plural_units or token.value not in SPOKEN_OF:
        return None
    return Shifted(token.value, 0, from_text=True, bare=True)


@rule("Pd?y", "by [mid-year]")
@rule("ydp", "by [year-end]", context=stands_as_period)
@rule("mdp", "by [month-end]", context=stands_as_period)
@rule("ydp[oi]?Y", "year-end 2024")
def _end_of_unit(match: Match) -> Expression | None:
    if match.first(kinds.MONTHS):
        return Calendar(month_shift=0) if match.value(kinds.PART_OF) == "late" else None
    year = year_of(match) if match.first(kinds.YEAR) else {"year_shift": 0}
    if match.tokens[0].kind == kinds.PART:
        midyear = match.tokens[0].value == "mid" and match.tokens[-1].word not in match.lexicon.plural_units
        return Calendar(**year) if midyear else None
    return Calendar(**year) if match.value(kinds.PART_OF) == "late" else None
