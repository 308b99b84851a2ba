"""First pass: finds date words and says what they mean, without resolving anything."""

import re
from collections.abc import Iterator
from operator import itemgetter

from gjtimeline.grammar.dates import lexicon as kinds
from gjtimeline.grammar.dates.expressions import (
    Calendar,
    Duration,
    Expression,
    Range,
    Reading,
    Recurring,
    Rolling,
    Third,
)
from gjtimeline.grammar.dates.lexer import Token, find_chains
from gjtimeline.grammar.dates.lexicon import Lexicon, load_lexicon
from gjtimeline.grammar.dates.modifiers import (
    approximation_before,
    is_attributive,
    is_beyond,
    opening,
    part_before,
    postponement,
)
from gjtimeline.grammar.dates.place import Place
from gjtimeline.grammar.dates.rules import RULES, Match, Rule
from gjtimeline.grammar.dates.surroundings import allows

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
    + kinds.YEAR
    + kinds.SHORT_YEAR
    + kinds.ORDINAL
    + kinds.DECADE
    + kinds.QUARTER
    + kinds.HALF_YEAR
    + kinds.FISCAL_YEAR
    + kinds.HOLIDAY
    + kinds.DAYTIME
)


def read_dates(text: str, language: str = "en") -> list[Reading]:
    """The date expressions of ``text`` in order; they do not overlap, and names that carry a date are left out.

    >>> [(reading.rule, reading.start, reading.end) for reading in read_dates("It opened in June of 2018.")]
    [('month-of-year', 13, 25)]
    """
    lexicon = load_lexicon(language)
    readings: list[Reading] = []
    for chain in find_chains(text, language):
        classes = "".join([token.kind for token in chain])
        if not _ESSENTIAL.isdisjoint(classes):
            readings.extend(_read_chain(text, chain, classes, lexicon, language))
    return readings


def _read_chain(text: str, chain: list[Token], classes: str, lexicon: Lexicon, language: str) -> Iterator[Reading]:
    position = 0
    while position < len(chain):
        for last, rule in _candidates(classes, position):
            place = Place(text, chain, position, last, lexicon)
            expression = rule.build(Match(place.tokens, lexicon, language))
            if expression is not None and allows(place, rule) and not _names_two(place, expression):
                yield _with_surroundings(place, expression, rule)
                position = last
                break
        else:
            position += 1


def _names_two(place: Place, expression: Expression) -> bool:
    """Are the ends of a range the old and the new date of what was postponed?"""
    from_to = isinstance(expression, Range) and any(token.kind == kinds.RANGE for token in place.tokens)
    return from_to and postponement(place, place.start) is not None


def _candidates(classes: str, position: int) -> list[tuple[int, Rule]]:
    """The rules that match the chain from ``position`` on and where their matches end, the longest first."""
    matches = [(match.end(), rule) for rule in RULES if (match := rule.pattern.match(classes, position))]
    return sorted(matches, key=itemgetter(0), reverse=True)


def _with_surroundings(place: Place, expression: Expression, rule: Rule) -> Reading:
    """The reading with what the words around say: its part ("early"), its open end ("by"), whether it is exact."""
    third, start = part_before(place)
    approximate_start = approximation_before(place, start)
    start = start if approximate_start is None else approximate_start
    tied = not isinstance(expression, Duration | Rolling | Recurring)
    return Reading(
        start,
        _closed(place),
        expression,
        rule.name,
        third=(third or _part_inside(place)) if tied else None,
        open=opening(place, start) if tied else None,
        beyond=is_beyond(place, start) and tied,
        approximate=approximate_start is not None,
        moved=postponement(place, start),
        attributive=_is_year(expression) and is_attributive(place),
    )


def _closed(place: Place) -> int:
    """The end of the reading, with the bracket that closes what it opens: ``Nov. 22 (Mon)``."""
    words = place.text[place.start : place.end]
    if words.count("(") == words.count(")"):
        return place.end
    closing = _CLOSING.match(place.text, place.end)
    return closing.end() if closing else place.end


def _part_inside(place: Place) -> Third | None:
    """``year-end``."""
    return next((token.value for token in place.tokens if token.kind == kinds.PART_OF), None)


def _is_year(expression: Expression) -> bool:
    """Only a year can stand before the noun it describes without a sign of it."""
    return isinstance(expression, Calendar) and expression.year is not None and expression.month is None
