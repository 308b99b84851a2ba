"""The grammar: each rule is a pattern over token classes and a function that says what its tokens mean.

A chain of tokens such as ``July 2 and 3, 2020`` is written as the string of their classes, ``MN&NcY``; the longest rule
that matches wins, the first of equal length. Examples stand beside each rule and run in the tests.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gjtimeline.grammar.dates import lexicon as kinds
from gjtimeline.grammar.dates.delimited import read_delimited
from gjtimeline.grammar.dates.expressions import Calendar, Duration, Expression, Range, Rolling, Shifted
from gjtimeline.grammar.dates.lexer import Token
from gjtimeline.grammar.dates.lexicon import Lexicon

Tokens = Sequence[Token]


@dataclass(frozen=True)
class Match:
    """The tokens a rule matched, by class, with the words they were."""

    tokens: Tokens
    words: tuple[str, ...]
    lexicon: Lexicon
    language: str

    def first(self, classes: str) -> Token | None:
        """The first token of one of the classes."""
        return next((token for token in self.tokens if token.kind in classes), None)

    def all(self, classes: str) -> list[Token]:
        """All tokens of one of the classes."""
        return [token for token in self.tokens if token.kind in classes]

    def word(self, token: Token) -> str:
        """The token as written, in lower case."""
        return self.words[self.tokens.index(token)]


Builder = Callable[[Match], Expression | None]


@dataclass(frozen=True)
class Rule:
    """``pattern`` over token classes; ``context``: which words must stand before (a set of the lexicon), if any."""

    name: str
    pattern: re.Pattern[str]
    build: Builder
    examples: tuple[str, ...]
    context: str | None = None


RULES: list[Rule] = []


def rule(pattern: str, *examples: str, context: str | None = None) -> Callable[[Builder], Builder]:
    """Register the decorated function for chains that match ``pattern``; its name is the name of the rule."""

    def register(build: Builder) -> Builder:
        name = build.__name__.strip("_").replace("_", "-")
        RULES.append(Rule(name, re.compile(pattern), build, examples, context))
        return build

    return register


def _year(match: Match) -> int | None:
    token = match.first(kinds.YEAR + kinds.SHORT_YEAR)
    if token is None:
        return None
    return int(token.value) if token.kind == kinds.YEAR else 2000 + int(token.value)


def _year_shift(match: Match) -> int | None:
    """The shift of ``last year``, ``this year`` beside a month or a part of a year."""
    unit, shift = match.first(kinds.UNIT), match.first(kinds.SHIFT)
    return int(shift.value) if shift and unit and unit.value == "year" else None


def _from_text(match: Match) -> bool:
    shift = match.first(kinds.SHIFT)
    return shift is not None and match.word(shift) in match.lexicon.from_text


def _value(match: Match, classes: str) -> int | None:
    token = match.first(classes)
    return int(token.value) if token else None


def _day(match: Match) -> int | None:
    day = _value(match, kinds.NUMBER + kinds.ORDINAL)
    return day if day and day <= 31 else None


@rule(r"(?:[Ww]c?)?D[Ww]?", "2019.01.30", "2021. 11. 22 (Mon)", "2021. 11. 22", "'21.11.22", "2020/3/4")
def _delimited_date(match: Match) -> Expression | None:
    token = match.first(kinds.DATE)
    day = read_delimited(str(token.value).rstrip("."), match.language) if token else None
    return Calendar(year=day.year, month=day.month, day=day.day) if day else None


@rule(r"(?:[Ww]c?)?t?[NO]f?M(?:c?[YA])?", "29 December 2019", "the 14th of January, 2020", "Monday, 22 November 2021", "3 May")
@rule(r"(?:[Ww]c?)?Mt?[NO](?:c?[YA])?", "January 29", "Dec. 29, 2019", "November 22nd, 2021", "Mon., Nov. 22")
def _day_and_month(match: Match) -> Expression | None:
    day = _day(match)
    return Calendar(year=_year(match), month=_value(match, kinds.MONTH), day=day) if day else None


@rule(r"Mt?[NO][drc&]+[NO](?:c?[YA])?", "July 2 and 3, 2020", "July 2-3", "March 3 to 5, 2021")
@rule(r"[NO][drc&]+[NO]f?M(?:c?[YA])?", "2 and 3 July 2020", "2-3 July")
def _days_of_one_month(match: Match) -> Expression | None:
    first, last = (int(token.value) for token in match.all(kinds.NUMBER + kinds.ORDINAL))
    listed = not match.first(kinds.DASH + kinds.RANGE)
    if not first < last <= 31 or (listed and last != first + 1):
        return None
    month, year = _value(match, kinds.MONTH), _year(match)
    return Range(Calendar(year=year, month=month, day=first), Calendar(year=year, month=month, day=last))


@rule(r"Mt?[NO][dr]Mt?[NO](?:c?[YA])?", "March 3 to April 5, 2021", "Nov. 29 - Dec. 1")
@rule(r"[NO]M[dr][NO]M(?:c?[YA])?", "1 May to 31 October 2030")
def _days_of_two_months(match: Match) -> Expression | None:
    (first, last), months = match.all(kinds.NUMBER + kinds.ORDINAL), match.all(kinds.MONTH)
    year = _year(match)
    if max(first.value, last.value) > 31:
        return None
    return Range(
        Calendar(year=year, month=months[0].value, day=first.value),
        Calendar(year=year, month=months[1].value, day=last.value),
    )


@rule(r"bM&M(?:f?c?[YA])?", "between January and March", "between May and July 2021")
@rule(r"M[dr&]M(?:f?c?[YA])?", "March through June 2021", "July to September", context="before_period")
def _months_of_one_year(match: Match) -> Expression | None:
    first, last = match.all(kinds.MONTH)
    if match.first(kinds.AND) and not match.first(kinds.BETWEEN) and last.value != first.value + 1:
        return None
    year = _year(match)
    return Range(Calendar(year=year, month=first.value), Calendar(year=year, month=last.value))


@rule(r"M[YA][dr]M[YA]", "March 2020 to June 2021")
def _months_of_two_years(match: Match) -> Expression | None:
    ends = zip(match.all(kinds.MONTH), match.all(kinds.YEAR), strict=False)
    first, last = (Calendar(year=year.value, month=month.value) for month, year in ends)
    return Range(first, last)


@rule(r"bY&Y", "between 2020 and 2024")
@rule(r"Y[dr]Y", "2020-2024", "2020 to 2024", "2019 through 2023")
def _years(match: Match) -> Expression | None:
    first, last = (int(token.value) for token in match.tokens if token.kind == kinds.YEAR)
    return Range(Calendar(year=first), Calendar(year=last)) if first < last <= first + 200 else None


@rule(r"YM", "2018. 1")
@rule(r"M[cf]*[YA]", "June of 2018", "July, 2019", "November 2021", "Nov. '21")
def _month_of_year(match: Match) -> Expression | None:
    return Calendar(year=_year(match), month=_value(match, kinds.MONTH))


@rule(r"(?:Mt?[NO]|t?[NO]f?M)c?f?t?SU", "January 29 of this year", "the 3rd of May last year")
def _day_of_shifted_year(match: Match) -> Expression | None:
    day, shift = _day(match), _year_shift(match)
    if day is None or shift is None:
        return None
    return Calendar(year_shift=shift, month=_value(match, kinds.MONTH), day=day, from_text=_from_text(match))


@rule(r"M[cf]*t?SU", "January last year", "March of this year", "October next year", "June of the same year")
def _month_of_shifted_year(match: Match) -> Expression | None:
    shift = _year_shift(match)
    if shift is None:
        return None
    return Calendar(year_shift=shift, month=_value(match, kinds.MONTH), from_text=_from_text(match))


@rule(r"t?[NO]f?t?SU", "the 14th of this month", "the 3rd of last month")
def _day_of_shifted_month(match: Match) -> Expression | None:
    unit, shift, day = match.first(kinds.UNIT), match.first(kinds.SHIFT), _day(match)
    if unit is None or shift is None or unit.value != "month" or day is None:
        return None
    return Calendar(month_shift=int(shift.value), day=day, from_text=_from_text(match))


@rule(r"SM", "last January", "this October", "next March")
def _shifted_month(match: Match) -> Expression | None:
    # Whether "last January" lies in the anchor's year is for the resolver, which sees the anchor.
    return Calendar(month=_value(match, kinds.MONTH), weekday_shift=_value(match, kinds.SHIFT))


@rule(r"M", "June", "December", context="before_period")
def _month(match: Match) -> Expression | None:
    return Calendar(month=_value(match, kinds.MONTH))


@rule(r"t?O", "the 29th", "the 3rd", context="before_day")
def _day_of_unnamed_month(match: Match) -> Expression | None:
    return Calendar(day=_day(match)) if _day(match) else None


@rule(r"t?O[dr&]t?O", "the 14th to the 16th", "the 2nd and 3rd", context="before_day")
def _days_of_unnamed_month(match: Match) -> Expression | None:
    first, last = (int(token.value) for token in match.all(kinds.ORDINAL))
    listed = match.first(kinds.AND) is not None
    if not first < last <= 31 or (listed and last != first + 1):
        return None
    return Range(Calendar(day=first), Calendar(day=last))


@rule(r"Y", "2020", context="before_period")
def _year_alone(match: Match) -> Expression | None:
    year = _year(match)
    return Calendar(year=year) if year and 1800 <= year < 2200 else None


@rule(r"t?B", "the 1990s", "2010s")
def _decade(match: Match) -> Expression | None:
    return Calendar(year=_value(match, kinds.DECADE), decade=True)


@rule(r"Q", "Q3", context="before_period")
@rule(r"QY", "Q3 2025", "3Q 2025")
@rule(r"YQ", "2025 Q3")
@rule(r"t?RU[cf]*(?:Y|t?SU)?", "the third quarter of 2025", "second quarter")
def _quarter(match: Match) -> Expression | None:
    number = _value(match, kinds.QUARTER)
    unit, nth = match.first(kinds.UNIT), match.first(kinds.NTH)
    if number is None and unit and unit.value == "quarter" and nth:
        number = int(nth.value)
    if number is None or not 1 <= number <= 4:
        return None
    units = match.all(kinds.UNIT)
    shift = match.first(kinds.SHIFT) if units and units[-1].value == "year" else None
    return Calendar(year=_year(match), year_shift=int(shift.value) if shift else None, part=32 + number)


@rule(r"HY", "H1 2024")
@rule(r"YH", "2024 H1")
@rule(r"t?[RS]h[cf]*(?:Y|t?SU)", "the second half of 2024", "the first half of next year")
def _half_year(match: Match) -> Expression | None:
    number = _value(match, kinds.HALF_YEAR) or _value(match, kinds.NTH)
    if number is None and match.tokens and (shift := match.first(kinds.SHIFT)):
        number = 2 if shift.value == -1 else None  # "the last half of 2024"
    if number not in (1, 2):
        return None
    return Calendar(year=_year(match), year_shift=_year_shift(match), part=39 + number)


@rule(r"t?E[cf]*(?:Y|t?SU)", "the spring of 2020", "summer 2021", "autumn of last year")
def _season(match: Match) -> Expression | None:
    return Calendar(year=_year(match), year_shift=_year_shift(match), part=_value(match, kinds.SEASON))


@rule(r"S?W", "Thursday", "last Friday", "next Monday")
def _weekday(match: Match) -> Expression | None:
    return Calendar(weekday=_value(match, kinds.WEEKDAY), weekday_shift=_value(match, kinds.SHIFT))


@rule(r"[el]t?SU", "earlier this year", "later this month")
def _within_unit(match: Match) -> Expression | None:
    shift, unit = match.first(kinds.SHIFT), match.first(kinds.UNIT)
    if shift is None or unit is None or shift.value != 0 or _from_text(match):
        return None
    return Shifted(unit.value, 0)


@rule(r"T", "today", "yesterday", "tomorrow")
def _deictic_day(match: Match) -> Expression | None:
    return Shifted("day", int(match.tokens[0].value))


@rule(r"t?SU", "last year", "this month", "next week", "the past year", "the following year")
def _shifted_unit(match: Match) -> Expression | None:
    shift, unit = match.first(kinds.SHIFT), match.first(kinds.UNIT)
    if shift is None or unit is None:
        return None
    if shift.value == 0 and _from_text(match):
        return None  # "the same year" alone points at a date that stands beside it
    word = match.word(shift)
    if word in match.lexicon.rolling and match.word(unit) == unit.value:
        return Rolling(unit.value, 1, shift.value > 0)
    if match.word(unit) != unit.value:
        return None  # "the past years" has no length
    return Shifted(unit.value, int(shift.value), from_text=word in match.lexicon.from_text)


@rule(r"t?SU&Ch", "the past year and a half", "the last year and a half")
@rule(r"t?S[CN](?:&Ch)?U", "the next five years", "the last 18 months", "the past two and a half years")
def _rolling_period(match: Match) -> Expression | None:
    shift, unit = match.first(kinds.SHIFT), match.first(kinds.UNIT)
    counts = match.all(kinds.COUNT + kinds.NUMBER)
    if shift is None or unit is None or shift.value == 0:
        return None
    half = 0.5 if match.first(kinds.HALF) else 0
    count = 1 if match.tokens[-1].kind == kinds.HALF else int(counts[0].value)
    return Rolling(unit.value, count + half, shift.value > 0)


@rule(r"[CN]d?U", "five years", "three weeks", "a five-year")
def _duration(match: Match) -> Expression | None:
    count, unit = match.first(kinds.COUNT + kinds.NUMBER), match.first(kinds.UNIT)
    return Duration(unit.value, int(count.value)) if count and unit else None


@rule(r"[CN]Ua", "two weeks ago", "a year ago")
@rule(r"[CN]U[le]", "three days later", "a year earlier")
def _counted_shift(match: Match) -> Expression | None:
    count, unit = match.first(kinds.COUNT + kinds.NUMBER), match.first(kinds.UNIT)
    if count is None or unit is None:
        return None
    sign = 1 if match.first(kinds.LATER) else -1
    return Shifted(unit.value, sign * int(count.value), from_text=not match.first(kinds.AGO))
