"""Rules of lists: dates that share a month or a year. Neighbors in the calendar are a range."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from gjtimeline.grammar.dates.expressions import Calendar, Expression, Listed, Range
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.lexing.lexer import Token
from gjtimeline.grammar.dates.rules.ranges import checked, ends_of
from gjtimeline.grammar.dates.rules.ruling import OF_FISCAL_YEAR, OF_YEAR, Match, is_day, rule, spans_of, year_of
from gjtimeline.grammar.dates.surroundings.calendar import stands_as_day, stands_as_period

# Lists are bounded, so that a long one is not read again from each of its members to its end.
_MORE_DAYS, _MORE_MONTHS = "(?:c[NO]){0,9}", "(?:cM){0,9}"
_MONTH_DAY = "(?:M[NO]|[NO]M)"
# What the members of a list are named by.
_NAMED = kinds.NUMBER + kinds.ORDINAL + kinds.MONTH + kinds.QUARTER + kinds.NTH + kinds.SEASON
# The EDTF code before that of the first quarter.
_QUARTERS = 32


@rule(f"Mt?[NO]{_MORE_DAYS}c?&t?[NO]{OF_YEAR}?", "July 2 and 3, 2020", "May 18, 19 and 20")
@rule(f"t?[NO]{_MORE_DAYS}c?&[NO]o?M{OF_YEAR}?", "2 and 3 July 2020", "the 2nd and 3rd of May")
def _list_of_days(match: Match) -> Expression | None:
    return _list(match, kinds.NUMBER + kinds.ORDINAL)


@rule(
    f"{_MONTH_DAY}(?:c{_MONTH_DAY}){{0,9}}c?&{_MONTH_DAY}{OF_YEAR}?",
    *("May 3, May 5 and May 9, 2021", "3 May and 5 June 2021"),
)
def _list_of_days_in_months(match: Match) -> Expression | None:
    """The year is told of the last; that of the others is it or the one before."""
    months, days = match.all(kinds.MONTH), match.all(kinds.NUMBER + kinds.ORDINAL)
    parts = spans_of(_listed(match.tokens))
    members = [Calendar(month=month.value, day=day.value) for month, day in zip(months, days, strict=True)]
    members[-1] = replace(members[-1], **year_of(match))
    valid = all(is_day(each.year, each.month, each.day or 0) for each in members)
    return Listed(tuple(members), parts) if valid else None


@rule("t?O&t?O", "on [the 2nd and 3rd]", context=stands_as_day)
def _list_of_unnamed_days(match: Match) -> Expression | None:
    return _list(match, kinds.ORDINAL) if len(match.all(kinds.ORDINAL)) == 2 else None


@rule(f"M{_MORE_MONTHS}c?&M{OF_YEAR}", "May and June 2021", "May, June and July of last year")
@rule(f"M{_MORE_MONTHS}c?&M", "in [May and June]", context=stands_as_period)
def _list_of_months(match: Match) -> Expression | None:
    return _list(match, kinds.MONTH)


@rule(f"Q(?:cQ){{0,2}}c?[&dr]Q{OF_FISCAL_YEAR}?", "Q1 and Q2 2023", "Q1, Q2 and Q4 of 2023", "Q1-Q3 2024")
@rule(
    f"t?[RO](?:ct?[RO]){{0,2}}c?[&r]t?[RO]d?q{OF_FISCAL_YEAR}?",
    *("the first and third quarters of 2023", "the second to the fourth quarter of last year"),
)
@rule(f"t?E(?:ct?E){{0,2}}c?[&r]t?E{OF_YEAR}", "the spring and summer of 1942", "spring, summer and fall 2020")
def _parts_of_a_year(match: Match) -> Expression | None:
    named, year = match.all(kinds.QUARTER + kinds.NTH + kinds.ORDINAL + kinds.SEASON), year_of(match)
    codes = [int(token.value) + (0 if token.kind == kinds.SEASON else _QUARTERS) for token in named]
    if any(code > _QUARTERS + 4 or code == _QUARTERS - 1 for code in codes):
        return None
    members = [Calendar(part=code, **year) for code in codes]
    if match.first(kinds.AND):
        return Listed(tuple(members), spans_of(_listed(match.tokens)))
    return Range(members[0], members[-1], ends_of(match)) if year and codes[0] < codes[-1] else None


def _list(match: Match, classes: str) -> Range | Listed | None:
    """``May 18, 19 and 20``: days or months that follow each other are a range; others are several dates."""
    named = [int(token.value) for token in match.all(classes)]
    year, month = year_of(match), match.value(kinds.MONTH)
    if kinds.MONTH in classes:
        members = tuple(Calendar(month=each, **year) for each in named)
    else:
        members = tuple(Calendar(month=month, day=each, **year) for each in named)
    if any(each.day is not None and not is_day(each.year, each.month, each.day) for each in members):
        return None
    parts = spans_of(_listed(match.tokens))
    if all(after == before + 1 for before, after in pairwise(named)):
        return checked(members[0], members[-1], parts)
    return Listed(members, parts) if len(set(named)) == len(named) else None


def _listed(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The tokens of each member of a list; the comma before a year parts none."""
    begin = 0
    for index, token in enumerate(tokens):
        behind = next((other.kind for other in tokens[index + 1 :] if other.kind != kinds.THE), kinds.COMMA)
        parted = token.kind == kinds.COMMA and behind in _NAMED + kinds.AND
        if token.kind == kinds.AND or parted:
            if begin < index:
                yield tokens[begin:index]
            begin = index + 1
    yield tokens[begin:]
