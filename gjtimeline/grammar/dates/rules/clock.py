"""Rules of times and parts of a day, with the day beside them or without."""

from collections.abc import Sequence

from gjtimeline.grammar.dates.expressions import Calendar, Expression, Listed, Shifted, Timed
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.lexing.lexer import Token
from gjtimeline.grammar.dates.rules.ruling import DAY_OF_MONTH, OF_YEAR, Match, rule, said_by, spans_of
from gjtimeline.grammar.dates.surroundings.common import no_of_follows, stands_as_spoken_of
from gjtimeline.grammar.dates.surroundings.words import (
    is_common_word,
    names_nothing,
    stands_as_clock,
    stands_as_part_of_day,
)

# A day that may stand beside a time: "January 29, 2019", "2019.01.30", "Friday", "last Friday", "today".
_DAY = f"(?:{DAY_OF_MONTH}{OF_YEAR}?|D[Ww]?|(?:t?S)?W|T)"

# The hours from which "at night" and "in the afternoon" count on.
_NOON, _DUSK = 12, 6
# What joins a time and its day; an article may be that of either and says nothing.
_BETWEEN = kinds.AT + kinds.IN + kinds.OF + kinds.THE


@rule(f"{_DAY}c?1?L", "Friday at 10 a.m.", "January 29, 2019, 10:30", "2019.01.30 14:05", "Monday, 14:00")
@rule("L1tO(?:c?[Ww])?", "2 p.m. on the 15th", "6 p.m. on the 30th (Sat)")
@rule(f"L1?{_DAY}", "10 a.m. Friday", "10:30 a.m. on January 29", "16:08 UTC on Monday", "noon today")
def _time_of_a_day(match: Match) -> Expression | None:
    return _timed(match, kinds.CLOCK, "")


@rule("Lit?z", "2:30 in the afternoon", "8 o'clock in the morning")
def _time_in_part_of_day(match: Match) -> Expression | None:
    clock, part = match.value(kinds.CLOCK), match.value(kinds.DAYTIME)
    hour = int(clock[1:3])
    if part == "NI" and hour == _NOON:
        hour = 0
    elif (part in ("AF", "EV") and hour < _NOON) or (part == "NI" and _DUSK <= hour < _NOON):
        hour += _NOON
    return Timed(f"T{hour:02}{clock[3:]}")


@rule("L[dr]L", "10:00~18:00", "10 a.m. to 4 p.m.")
@rule("bL&L", "between [10:30 and 11:30]")
@rule(f"N[dr]L(?:1?{_DAY})?", "from [4 to 7 p.m.]", "2 to 4 p.m. on Friday")
@rule(f"{_DAY}c?N[dr]L", "Sunday 1-3 p.m.")
@rule(f"{_DAY}c?1?L[dr]L", "May 3, 2021, 10:00~18:00")
@rule(f"L[dr]L1?{_DAY}", "2 p.m. to 4 p.m. Friday")
def _times(match: Match) -> Expression | None:
    first, last = match.all(kinds.CLOCK + kinds.NUMBER)[-2:]
    start, end = match.tokens.index(first), match.tokens.index(last)
    day = _day_said([*match.tokens[:start], *match.tokens[end + 1 :]], match)
    begin = first.value if first.kind == kinds.CLOCK else _hour_before(first.value, last)
    parts = spans_of((match.tokens[: start + 1], match.tokens[start + 2 :]))
    return Listed((Timed(begin, day), Timed(last.value, day)), parts) if begin else None


def _hour_before(hour: int, last: Token) -> str | None:
    """The hour of a number before ``7 p.m.``: in the same half of the day, or before it."""
    if not any(sign.isalpha() for sign in last.word) or not 1 <= hour <= _NOON:
        return None
    end = int(last.value[1:3])
    hour = hour % _NOON + (_NOON if end >= _NOON else 0)
    return f"T{hour if hour <= end else hour - _NOON:02}:00" if hour <= end or hour >= _NOON else None


@rule(f"Lc{_DAY}", "11:00 a.m., December 6")
def _time_before_its_day(match: Match) -> Expression | None:
    day = _day_said(match.tokens[1:], match)
    parts = spans_of((match.tokens[:1], match.tokens[2:]))
    return Listed((Timed(match.value(kinds.CLOCK), day), day), parts) if day else None


@rule("L", "at [10:30]", "at [10 a.m.]", "by [noon]", "at [16:08 UTC]", context=stands_as_clock)
def _time(match: Match) -> Expression | None:
    return Timed(match.value(kinds.CLOCK))


@rule("WzSu", "Tuesday morning last week")
@rule("t?SWz", "last Friday night", "next Monday morning")
@rule(
    "(?:WP?|Tp?)z",
    *("Friday morning", "Tuesday night", "yesterday afternoon", "tomorrow evening"),
    context=names_nothing,
)
@rule(f"t?zo{_DAY}", "the morning of January 29, 2019", "the night of Friday")
@rule("t?zo(?:tO|t?Su)", "the morning of the 26th", "the evening of the following day")
@rule(f"t?z1{_DAY}", "the evening on January 29")
@rule(f"{_DAY}it?z", "January 29 in the evening")
def _part_of_a_day(match: Match) -> Expression | None:
    return _timed(match, kinds.DAYTIME, "T")


@rule("t?Sz", "this morning", "last night", "this evening", "the next morning", context=no_of_follows)
def _daytime(match: Match) -> Expression | None:
    # "said that morning traffic had doubled"
    return None if match.tokens[0].word in match.lexicon.from_text else _daytime_shifted(match)


@rule("Sz", "[that afternoon].", "[That night] a", context=stands_as_spoken_of)
def _daytime_spoken_of(match: Match) -> Expression | None:
    return _daytime_shifted(match) if match.tokens[0].word in match.lexicon.from_text else None


def _daytime_shifted(match: Match) -> Expression | None:
    shift = match.first(kinds.SHIFT)
    if shift is None or shift.word in match.lexicon.rolling:
        return None
    # "the next morning" follows the day that was spoken of, and so does "that morning".
    from_text = shift.word in match.lexicon.from_text or shift.value > 0
    return Timed(f"T{match.value(kinds.DAYTIME)}", Shifted("day", shift.value, from_text=from_text))


@rule("Pd?z", "by [mid-afternoon]")
def _middle_of_a_part(match: Match) -> Expression | None:
    return Timed(f"T{match.value(kinds.DAYTIME)}")


@rule("3", "tonight", "overnight", context=is_common_word)
def _day_time(match: Match) -> Expression | None:
    return Timed(f"T{match.value(kinds.DAY_TIME)}", Shifted("day", 0))


@rule("[el]it?z", "earlier in the evening")
def _within_part_of_day(match: Match) -> Expression | None:
    return Timed(f"T{match.value(kinds.DAYTIME)}")


@rule("t?z", "in [the morning]", "in [the afternoon],", "at [night]", context=stands_as_part_of_day)
def _part_of_some_day(match: Match) -> Expression | None:
    return Timed(f"T{match.value(kinds.DAYTIME)}")


def _timed(match: Match, classes: str, sign: str) -> Timed | None:
    """The time of one of the classes, on the day that the other tokens name."""
    time = match.first(classes)
    day = _day_said([token for token in match.tokens if token is not time], match)
    return Timed(f"{sign}{time.value}", day) if time and day else None


def _day_said(tokens: Sequence[Token], match: Match) -> Calendar | Shifted | None:
    """The day that tokens beside a time name."""
    tokens = [token for token in tokens if token.kind not in _BETWEEN]
    if tokens and tokens[0].kind == kinds.COMMA:
        tokens = tokens[1:]
    if tokens and tokens[-1].kind == kinds.COMMA:
        tokens = tokens[:-1]
    day = said_by(tokens, match)
    return day if isinstance(day, Calendar | Shifted) else None
