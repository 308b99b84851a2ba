"""Rules of dates that count from another."""

from gjtimeline.grammar.dates.expressions import Expression, Reference, Rolling, Shifted
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.rules.ruling import COUNT, SPOKEN_OF, Match, U, count_of, rule
from gjtimeline.grammar.dates.surroundings.common import (
    begins_number,
    ends_phrase,
    no_comparison_follows,
    no_of_follows,
)

# "The next decade" begins now; what is by the calendar is called by its name.
_LONG = ("decade", "century")


@rule("[el]?T", "today", "yesterday", "tomorrow", "earlier today")
def _deictic_day(match: Match) -> Expression | None:
    return Shifted("day", match.value(kinds.DEICTIC))


@rule(f"[el]t?S{U}", "earlier this year", "later this month", "later that year")
@rule(f"[el]it{U}", "later in the year", "earlier in the day")
def _within_unit(match: Match) -> Expression | None:
    shift, unit = match.tokens[-2:]
    if unit.word in match.lexicon.plural_units or unit.value not in SPOKEN_OF:
        return None
    if shift.kind == kinds.THE:
        return Shifted(unit.value, 0, from_text=True, bare=True)
    if shift.value != 0:
        return None
    return Shifted(unit.value, 0, from_text=shift.word in match.lexicon.from_text)


@rule(f"SS{U}", "that same day", context=no_of_follows)
@rule(
    f"t?S{U}",
    *("last year", "this month", "next week", "the past year", "the following year", "the same day"),
    context=no_of_follows,
)
def _shifted_unit(match: Match) -> Expression | None:
    shift, unit = match.tokens[-2:]
    if unit.word in match.lexicon.plural_units:
        # "in the coming weeks": how many, nobody says. "The last years" are those of something.
        if shift.word not in match.lexicon.rolling:
            return None
        return Reference("PAST_REF" if shift.value < 0 else "FUTURE_REF")
    if shift.word in match.lexicon.rolling or (unit.value in _LONG and shift.value > 0):
        return Rolling(unit.value, 1, shift.value > 0)
    from_text = shift.word in match.lexicon.from_text
    if unit.value == "day" and shift.value < 0 and not from_text:
        return None  # "the last day" is a final one
    # "the next month" follows what was spoken of; "next month" follows the day on which it was said.
    after_text = match.tokens[0].kind == kinds.THE and shift.word in match.lexicon.next
    return Shifted(unit.value, shift.value, from_text=from_text or after_text)


@rule(f"I{COUNT}{U}", "within [two weeks]", "within [30 days]", context=ends_phrase)
def _limit(match: Match) -> Expression | None:
    unit, count = match.first(kinds.UNIT), count_of(match.tokens)
    return Rolling(unit.value, count, forward=True, limit=True) if unit and count else None


@rule(f"{COUNT}{U}aT", "ten years ago today", "a week ago today")
@rule(f"{COUNT}{U}j[TJ]?", "ten years from now", "two weeks from now", "a week from today", "two years hence")
def _counted_from_now(match: Match) -> Expression | None:
    unit, count, today = match.first(kinds.UNIT), count_of(match.tokens), match.first(kinds.DEICTIC)
    if unit is None or not isinstance(count, int) or (today and today.value != 0):
        return None
    behind = match.tokens[-2].kind == kinds.AGO
    return Shifted(unit.value, -count if behind else count, exact=today is not None)


@rule(f"t{U}[kU]", "the year before", "the day after", context=ends_phrase)
@rule(f"{COUNT}{U}[kU]", "a year before", "three days after", context=ends_phrase)
def _counted_beside(match: Match) -> Expression | None:
    unit, first = match.first(kinds.UNIT), match.tokens[0]
    count = 1 if first.kind == kinds.THE else count_of(match.tokens)
    if (
        unit is None
        or not isinstance(count, int)
        or (first.kind == kinds.THE and unit.word in match.lexicon.plural_units)
    ):
        return None
    return Shifted(unit.value, count if match.first(kinds.AFTER) else -count, from_text=True)


@rule("t?yd[ae]", "in [the year-earlier] period", "the year-ago")
def _year_compared(_: Match) -> Expression | None:
    return Shifted("year", -1, from_text=True, measured=True)


@rule(f"[Cn]{U}&nh[ael]", "a year and a half ago")
@rule(f"{COUNT}d?&d?nd?h{U}[ael]", "two and a half years ago")
@rule(f"hn{U}[ael]", "half a year earlier")
def _counted_halves(match: Match) -> Expression | None:
    unit = match.first(kinds.YEARS)
    if unit is None:
        return None
    joint = match.first(kinds.AND)
    whole = count_of(match.tokens[: match.tokens.index(joint)]) if joint else 0
    if not isinstance(whole, int):
        return None
    months = 12 * whole + 6
    return Shifted("month", months if match.first(kinds.LATER) else -months, from_text=not match.first(kinds.AGO))


@rule(f"{COUNT}{U}a", "two weeks ago", "a year ago", "10 years ago", context=begins_number)
@rule(f"{COUNT}{U}[le]", "three days later", "a year earlier", context=no_comparison_follows)
def _counted_shift(match: Match) -> Expression | None:
    unit, count = match.first(kinds.UNIT), count_of(match.tokens)
    if unit is None or not isinstance(count, int):
        return None
    sign = 1 if match.first(kinds.LATER) else -1
    return Shifted(unit.value, sign * count, from_text=not match.first(kinds.AGO), measured=True)
