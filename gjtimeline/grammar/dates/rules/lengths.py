"""Rules of lengths of time, of what recurs, and of the present, the past and the future without a date."""

from collections.abc import Sequence

from gjtimeline.grammar.dates.expressions import (
    Ancient,
    Antecedent,
    Calendar,
    Duration,
    Expression,
    Portion,
    Range,
    Recurring,
    Reference,
    Rolling,
    Shifted,
)
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.lexing.lexer import Token
from gjtimeline.grammar.dates.rules.ruling import COUNT, OF_YEAR, Match, U, count_of, rule, said_by, spans_of
from gjtimeline.grammar.dates.surroundings.common import begins_number, behind_from, no_fraction, no_verb_or_portion
from gjtimeline.grammar.dates.surroundings.words import (
    is_common_word,
    stands_as_length,
    stands_as_reference,
    stands_as_time,
)

_HALF = "(?:d?&d?nd?h)?"
# "six straight days"
_IN_A_ROW = kinds.BETWEEN_LENGTH


@rule(
    f"(?:[tS]?Z|tR|tZR)?(?:{COUNT}[dr])?{COUNT}{_HALF}(?:{_IN_A_ROW}|d)?{U}(?:d?2)?",
    *("five years", "five-year", "a week", "twenty-five years", "two and a half years", "six-and-a-half years"),
    *("another two years", "the first three years", "three-hour-long", "six straight days", "25 to 30 minutes"),
    context=no_fraction,
)
@rule(f"[Cn]{U}&nh", "a year and a half")
@rule(f"hn{U}", "half a year")
@rule(f"t?Z?V{_IN_A_ROW}?{U}", "several years", "a few days", "a couple of weeks", "many months")
@rule(f"{U}d2", "year-long", "decades-long")
def _duration(match: Match) -> Expression | None:
    unit, vague = match.first(kinds.UNIT), match.first(kinds.VAGUE)
    if unit is None:
        return None
    if vague:
        return Duration(unit.value, None if vague.value == "X" else vague.value)
    if match.tokens[0] is unit:
        return Duration(unit.value, None if unit.word in match.lexicon.plural_units else 1)
    article = match.tokens[0].kind == kinds.ARTICLE and not match.first(kinds.HUNDRED)
    if article and unit.word in match.lexicon.plural_units:
        return Duration(unit.value, None) if match.first(kinds.LONG) else None  # "a decades-long dispute"
    upto = next((token for token in match.tokens if token.kind == kinds.RANGE), None) or _dash_of_range(match)
    tokens = match.tokens[match.tokens.index(upto) + 1 :] if upto else match.tokens
    amount = amount_of(tokens)
    return Duration(unit.value, amount) if amount else None


def _dash_of_range(match: Match) -> Token | None:
    """The dash of ``6-8 weeks``, which is neither that of ``six-week`` nor that of ``twenty-five``."""
    for before, dash, after in zip(match.tokens, match.tokens[1:], match.tokens[2:], strict=False):
        if dash.kind == kinds.DASH and before.kind == after.kind == kinds.NUMBER:
            return dash
    return None


@rule(f"{COUNT}{U}&?[CN]{U}", "1 hour 57 minutes", "two years and six months")
def _long_duration(match: Match) -> Expression | None:
    first, last = match.all(kinds.UNIT)
    place = match.tokens.index(first)
    counts = count_of(match.tokens[:place]), count_of(match.tokens[place + 1 :])
    if None in counts or not all(isinstance(count, int) for count in counts) or first.value == last.value:
        return None
    return Duration(first.value, counts[0], plus=(last.value, int(counts[1] or 0)))


@rule(f"t{COUNT}{U}", "the three months", "the two weeks")
def _the_duration(match: Match) -> Expression | None:
    # Of "the five-year plan" only "five-year" is a length.
    return _duration(match) if match.tokens[-1].word in match.lexicon.plural_units else None


@rule(f"{COUNT}d?{U}d?{kinds.OLD}", "94-year-old", "three years old")
def _age(match: Match) -> Expression | None:
    return _duration(match)


@rule(f"{U}", "for [years]", "took [months]", "within [hours],", context=stands_as_length)
def _bare_length(match: Match) -> Expression | None:
    unit = match.tokens[0]
    return Duration(unit.value, None) if unit.word in match.lexicon.plural_units and unit.value != "quarter" else None


@rule(f"t?S{U}&nh", "the past year and a half", "the last year and a half", context=no_verb_or_portion)
@rule(
    f"t?S{COUNT}(?:&nh)?{U}",
    *("the next five years", "the last 18 months", "the past two and a half years"),
    context=no_verb_or_portion,
)
@rule(f"t?SV{U}", "the past few years", "the next several months")
def _rolling_period(match: Match) -> Expression | None:
    shift, unit, vague = match.first(kinds.SHIFT), match.first(kinds.UNIT), match.first(kinds.VAGUE)
    if shift is None or unit is None or shift.value == 0:
        return None
    amount = None if vague else amount_of(match.tokens)
    return Rolling(unit.value, amount, shift.value > 0) if vague or amount else None


@rule(
    f"t[RS]{COUNT}{U}[oi](?:Y|M{OF_YEAR}?|t?Sy|ty)",
    *("the first nine months of 2020", "the last two weeks of June 2021", "the first 11 months of this year"),
)
def _portion(match: Match) -> Expression | None:
    nth, unit = match.tokens[1], match.first(kinds.UNIT)
    if unit is None or nth.value not in (1, -1):
        return None
    behind = match.tokens.index(unit) + 2
    count, whole = count_of(match.tokens[: behind - 2]), said_by(match.tokens[behind:], match)
    if not isinstance(count, int) or not isinstance(whole, Calendar | Shifted):
        return None
    return Portion(unit.value, count, whole, last=nth.value == -1)


@rule(f"[nC]d?q(?:on|d)?{U}", "a quarter of a century", "three quarters of an hour", "a quarter-century")
def _quarters_of_a_unit(match: Match) -> Expression | None:
    return Duration(match.tokens[-1].value, match.tokens[0].value / 4)


def amount_of(tokens: Sequence[Token]) -> float | None:
    """How many units; a half stands alone (``half a year``) or beside a whole (``a year and a half``)."""
    if tokens[0].kind == kinds.HALF:
        return 0.5
    joint = next((token for token in tokens if token.kind == kinds.AND), None)
    if joint is None or not any(token.kind == kinds.HALF for token in tokens):
        return count_of(tokens)
    return (count_of(tokens[: list(tokens).index(joint)]) or 1) + 0.5


@rule("W[dr]W", "from [Monday to Friday]", context=behind_from)
def _from_weekday_to_weekday(match: Match) -> Expression | None:
    first, last = match.all(kinds.WEEKDAY)
    return Range(Calendar(weekday=first.value), Calendar(weekday=last.value), spans_of(((first,), (last,))))


@rule("W[dr]W", "Monday to Friday")
def _weekdays(match: Match) -> Expression | None:
    # Opening hours, or once from one day to another: whether they come again, the words do not say.
    return Recurring("week", 1) if match.tokens[0].kind == kinds.WEEKDAY else None


@rule("vWz", "every Monday morning")
@rule("v[Ez]", "each summer", "every morning")
@rule(f"vR?(?:{U}|W)", "every week", "every second Wednesday", "each year", "per month")
@rule(f"v{COUNT}{U}", "every two weeks", "every 3 months")
@rule("s", "on [Mondays]", "[Fridays]")
@rule(f"6[nv]{U}", "twice a week", "three times a day")
def _recurring(match: Match) -> Expression | None:
    unit, weekday = match.first(kinds.UNIT), match.value(kinds.WEEKDAY + kinds.EACH_WEEKDAY)
    count = match.value(kinds.NTH) or count_of(match.all(kinds.COUNT + kinds.NUMBER)) or 1
    if weekday and (time := match.value(kinds.DAYTIME)):
        return Recurring("week", 1, weekday, time=f"T{time}")
    if match.first(kinds.SEASON + kinds.DAYTIME):
        season, daytime = match.value(kinds.SEASON), match.value(kinds.DAYTIME)
        return Recurring("year" if season else "day", 1, part=season, time=f"T{daytime}" if daytime else None)
    if not isinstance(count, int) or count < 1:
        return None
    if weekday:
        return Recurring("week", count, weekday)
    return Recurring(unit.value, count) if unit else None


@rule("X", "annual", "weekly", context=is_common_word)
def _frequency(match: Match) -> Expression | None:
    unit, count = match.tokens[0].value
    return Recurring(unit, count)


@rule("t?J", "now", "recently", "in [the near future]", context=is_common_word)
def _reference(match: Match) -> Expression | None:
    value = match.value(kinds.REFERENCE)
    # "the recently opened hall"
    return Reference(value) if value == "FUTURE_REF" or match.tokens[0].kind == kinds.REFERENCE else None


@rule("[St]4", "by [that time]", "at [the time],", "at [this time]", context=stands_as_time)
def _time_spoken_of(match: Match) -> Expression | None:
    shift = match.first(kinds.SHIFT)
    if shift is None:
        return Reference("PAST_REF")
    if shift.value != 0:
        return None
    return Antecedent() if shift.word in match.lexicon.from_text else Reference("PRESENT_REF")


@rule("t?S", "in [the past],", "the [current] plan", context=stands_as_reference)
def _reference_of_shift(match: Match) -> Expression | None:
    shift = match.tokens[-1]
    if shift.word not in match.lexicon.references:
        return None
    return Reference("PAST_REF" if shift.value < 0 else "FUTURE_REF" if shift.value else "PRESENT_REF")


@rule(f"J{U}", "recent years", "recent months")
@rule(f"V?{U}a", "several years ago", "years ago", context=begins_number)
@rule(f"V?{U}[lek]", "a few days later", "months earlier", context=begins_number)
def _vague_time(match: Match) -> Expression | None:
    unit, last = match.first(kinds.UNIT), match.tokens[-1]
    if unit is None or unit.word not in match.lexicon.plural_units:
        return None
    if last is unit:
        return Reference(match.value(kinds.REFERENCE))
    return Reference("FUTURE_REF" if last.kind == kinds.LATER else "PAST_REF")


@rule("M?[YN]0", "480 BC", "1200 BC", "September 480 BC")
@rule("t?[RO]d?u0", "the 4th century BC")
def _ancient(match: Match) -> Expression | None:
    number = match.value(kinds.YEAR + kinds.NUMBER + kinds.NTH + kinds.ORDINAL)
    if match.first(kinds.UNIT):
        return Ancient(f"BC{number - 1:02}") if match.value(kinds.UNIT) == "century" and number > 0 else None
    month = match.value(kinds.MONTH)
    return Ancient(f"BC{number:04}" + (f"-{month:02}" if month else ""))
