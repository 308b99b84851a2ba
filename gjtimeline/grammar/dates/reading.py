"""First pass: finds date words and says what they mean, without resolving anything."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import itemgetter

from gjtimeline.grammar.dates.expressions import (
    Ancient,
    Calendar,
    Duration,
    Expression,
    Listed,
    Parts,
    Portion,
    Range,
    Reading,
    Recurring,
    Reference,
    Rolling,
    Third,
    Timed,
)
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.lexing.lexer import Token, find_chains
from gjtimeline.grammar.dates.lexing.lexicon import Lexicon, load_lexicon
from gjtimeline.grammar.dates.rules import RULES, Match, Rule
from gjtimeline.grammar.dates.surroundings.common import opens_name
from gjtimeline.grammar.dates.surroundings.modifiers import (
    is_attributive,
    is_beyond,
    opening,
    part_before,
    postponement,
    quantifier_before,
)
from gjtimeline.grammar.dates.surroundings.place import Place

# What no part and no open end can be said of.
_UNTIED = (Duration, Rolling, Recurring, Reference, Ancient, Portion)
_APPROXIMATE = ("any", "counted")
# More tokens than any rule can match; the lists of days and months are bounded.
_LONGEST = 40
# The end of a weekday in brackets: "(Mon.)".
_CLOSING = re.compile(r"\.?\)")
# Every rule asks for a token of one of these classes.
_ESSENTIAL = frozenset(
    kinds.MONTH
    + kinds.WEEKDAY
    + kinds.SEASON
    + kinds.UNIT
    + kinds.DEICTIC
    + kinds.DATE
    + kinds.YEAR_MONTH
    + kinds.MONTH_DAY
    + kinds.YEAR
    + kinds.SHORT_YEAR
    + kinds.ORDINAL
    + kinds.DECADE
    + kinds.NICKNAME
    + kinds.QUARTER
    + kinds.HALF_YEAR
    + kinds.FISCAL_YEAR
    + kinds.HOLIDAY
    + kinds.DAYTIME
    + kinds.CLOCK
    + kinds.DAY_TIME
    + kinds.REFERENCE
    + kinds.FREQUENCY
    + kinds.EACH_WEEKDAY
    + kinds.BEFORE_CHRIST
    + kinds.SHIFT
    + kinds.TIME
)


@lru_cache(maxsize=8)
def read_dates(text: str, language: str = "en") -> tuple[Reading, ...]:
    """The date expressions of ``text`` in order; they do not overlap, and names that carry a date are left out.

    They say nothing of when it was written, so a text that is resolved against several days is read once.

    >>> [(reading.rule, reading.start, reading.end) for reading in read_dates("It opened in June of 2018.")]
    [('month-of-year', 13, 25)]
    """
    lexicon = load_lexicon(language)
    readings: list[Reading] = []
    for chain in find_chains(text, language):
        classes = "".join([token.kind for token in chain])
        if not _ESSENTIAL.isdisjoint(classes):
            readings.extend(_read_chain(text, chain, classes, lexicon, language))
    return tuple(readings)


def _read_chain(text: str, chain: list[Token], classes: str, lexicon: Lexicon, language: str) -> Iterator[Reading]:
    position = 0
    while position < len(chain):
        for length, rule in _candidates(classes[position : position + _LONGEST]):
            last = position + length
            place = Place(text, chain, position, last, lexicon)
            if rule.unless and rule.unless(place):
                position = last
                break
            expression = rule.build(Match(place.tokens, lexicon, language))
            if expression is not None and _allowed(place, rule) and not _names_two(place, expression):
                yield _with_surroundings(place, expression, rule)
                position = last
                break
        else:
            position += 1


def _allowed(place: Place, rule: Rule) -> bool:
    """Do the words around allow the reading? Keeps ordinals, names and plain numbers out."""
    return not opens_name(place) and (rule.context is None or rule.context(place))


def _names_two(place: Place, expression: Expression) -> bool:
    """Are the ends of a range the old and the new date of what was postponed?"""
    from_to = isinstance(expression, Range) and any(token.kind == kinds.RANGE for token in place.tokens)
    return from_to and postponement(place, place.start) is not None


@lru_cache(maxsize=8192)
def _candidates(classes: str) -> Sequence[tuple[int, Rule]]:
    """The rules that match from the beginning of the classes and how many they match, the longest first.

    Texts say the same again and again: the chains of a long one are of few kinds.
    """
    matches = [(match.end(), rule) for rule in RULES if (match := rule.pattern.match(classes))]
    return tuple(sorted(matches, key=itemgetter(0), reverse=True))


def _with_surroundings(place: Place, expression: Expression, rule: Rule) -> Reading:
    """The reading with what the words around say: its part ("early"), its open end ("by"), whether it is exact."""
    third, start = part_before(place)
    quantifier = quantifier_before(place, start)
    start = quantifier.start if quantifier else start
    tied = not isinstance(expression, _UNTIED)
    return Reading(
        start,
        _closed(place.text, place.start, place.end),
        expression,
        rule.name,
        third=(third or _part_inside(place)) if tied else None,
        # "from 10 a.m. on Friday" begins on Friday, and ends that day.
        open=opening(place, start) if tied and not isinstance(expression, Timed) else None,
        beyond=is_beyond(place, start) and tied and not isinstance(expression, Timed),
        approximate=quantifier is not None and quantifier.value in _APPROXIMATE,
        bound=quantifier.value if quantifier and quantifier.value not in _APPROXIMATE else None,
        moved=postponement(place, start),
        attributive=_is_year(expression) and is_attributive(place),
        genitive=place.possessive,
        parts=_parts(place, expression, start),
    )


def _parts(place: Place, expression: Expression, start: int) -> Parts:
    """The spans of the dates that a range or a list is made of; the words before belong to the first."""
    if not isinstance(expression, Range | Listed):
        return ()
    first, *others = ((begin, _closed(place.text, begin, end)) for begin, end in expression.parts)
    return (start, first[1]), *others


def _closed(text: str, start: int, end: int) -> int:
    """The end of date words, with the bracket that closes what they open: ``Nov. 22 (Mon)``."""
    if text.count("(", start, end) == text.count(")", start, end):
        return end
    closing = _CLOSING.match(text, end)
    return closing.end() if closing else end


def _part_inside(place: Place) -> Third | None:
    """``year-end``."""
    return next((token.value for token in place.tokens if token.kind == kinds.PART_OF), None)


def _is_year(expression: Expression) -> bool:
    """Only a year can stand before the noun it describes without a sign of it."""
    return isinstance(expression, Calendar) and expression.year is not None and expression.month is None
