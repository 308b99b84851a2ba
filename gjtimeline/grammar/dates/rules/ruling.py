"""What a rule is, and what rules have in common.

A chain of tokens such as ``July 2 and 3, 2020`` is written as the string of their classes, ``MN&NcY``; a rule is a
regular expression over such strings and a function that says what its tokens mean. The rule that matches most tokens
wins, the first of equal length. Examples stand beside each rule and run in the tests; where an example needs words
around it, the reading itself stands in brackets.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypedDict

from gjtimeline.grammar.dates.expressions import Expression, Parts
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.lexing.lexer import Token
from gjtimeline.grammar.dates.lexing.lexicon import Lexicon
from gjtimeline.grammar.dates.surroundings.place import Place

# Pieces of patterns: units, a number of them ("two", "twenty-five", "18"), a weekday on either side of a date, a month
# and its day, and a year behind ("2020", "of 2020", "last year", "of the same year", "of the year").
U = f"[{kinds.UNIT}]"
_TENS = "Cd?C|C"
COUNT = f"(?:[CNn8]?%(?:&?(?:{_TENS}))?|{_TENS}|[Nn8])"
WEEKDAY_BEFORE = "(?:[Ww]c?)?"
WEEKDAY_AFTER = "(?:c?[Ww])?"
DAY_OF_MONTH = f"{WEEKDAY_BEFORE}(?:Mt?[NO]|t?[NO]o?M|tRoM){WEEKDAY_AFTER}"
OF_YEAR = "(?:c?[oi]?[YA]|[co]{0,2}t?Sy|oty)"
# Of a quarter or a half also "of fiscal 2023", "FY24", "of calendar year 2024".
OF_FISCAL_YEAR = f"(?:{OF_YEAR}|c?[oi]?[f{kinds.BETWEEN_LENGTH}]y?[YA]|c?[oi]?F)"

# Units of which "the year" or "later in the day" may be one that was spoken of.
SPOKEN_OF = ("day", "week", "weekend", "month", "quarter", "year")


class Match(NamedTuple):
    """The tokens a rule matched."""

    tokens: Sequence[Token]
    lexicon: Lexicon
    language: str

    def first(self, classes: str) -> Token | None:
        """The first token of one of the classes."""
        return next((token for token in self.tokens if token.kind in classes), None)

    def all(self, classes: str) -> list[Token]:
        """All tokens of one of the classes."""
        return [token for token in self.tokens if token.kind in classes]

    def value(self, classes: str) -> Any:
        """The value of the first token of one of the classes, None where there is none."""
        token = self.first(classes)
        return token.value if token else None


Builder = Callable[[Match], Expression | None]
# What a reading asks of the words around: a function of ``surroundings``.
Context = Callable[[Place], bool]


@dataclass(frozen=True)
class Rule:
    """``build`` says what tokens mean whose classes match ``pattern``; it may refuse them with None.

    Where ``unless`` holds they are no date, nor is any part of them: the years of ``from 1500 to 2000 people``.
    """

    name: str
    pattern: re.Pattern[str]
    build: Builder
    examples: tuple[str, ...]
    context: Context | None = None
    unless: Context | None = None


RULES: list[Rule] = []


def rule(
    pattern: str, *examples: str, context: Context | None = None, unless: Context | None = None
) -> Callable[[Builder], Builder]:
    """Register the decorated function for chains that match ``pattern``; its name is the name of the rule."""

    def register(build: Builder) -> Builder:
        name = build.__name__.strip("_").replace("_", "-")
        RULES.append(Rule(name, re.compile(pattern), build, examples, context, unless))
        return build

    return register


class Year(TypedDict, total=False):
    """How a year is named: by number, or counted from the anchor or from the text."""

    year: int | None
    year_shift: int | None
    from_text: bool


def year_of(match: Match) -> Year:
    """The year named behind a month, a day or a part of a year; empty where none is."""
    token = match.first(kinds.YEAR + kinds.SHORT_YEAR + kinds.FISCAL_YEAR)
    if token is not None:
        return {"year": full_year(token)}
    if match.tokens[-1].kind != kinds.YEARS:
        return {}
    shift = match.all(kinds.SHIFT + kinds.THE)[-1]
    if shift.kind == kinds.THE:
        return {"year_shift": 0}
    return {"year_shift": shift.value, "from_text": shift.word in match.lexicon.from_text}


def full_year(token: Token) -> int:
    """The year of a token; of two digits, 70 to 99 are years of the 20th century, as everywhere in computing."""
    year = int(token.value)
    if year >= 100:
        return year
    return year + (1900 if year >= 70 else 2000)


def count_of(tokens: Sequence[Token]) -> int | float | None:
    """The number that ``COUNT`` matched among the tokens; None where two words make no number (``one two``)."""
    total, room = 0.0, float("inf")  # ``room``: what is added must be smaller
    counted = [token for token in tokens if token.kind in kinds.COUNTED]
    for token in counted:
        if token.kind == kinds.HUNDRED:
            total, room = (total or 1) * token.value, token.value
        elif token.value >= room:
            return None
        else:
            total += token.value
            room = _TEN if token.value >= 2 * _TEN and token.value % _TEN == 0 else 0
    if not counted:
        return None
    return int(total) if total == int(total) else total


_TEN = 10


def is_day(year: int | None, month: int | None, day: int) -> bool:
    """Is there such a day in the calendar, or may there be one where the year or month is not named?"""
    return 1 <= day <= (monthrange(year or 2000, month)[1] if month else 31)


def spans_of(pieces: Iterable[Sequence[Token]]) -> Parts:
    """The offsets of the words of each."""
    return tuple((piece[0].start, piece[-1].end) for piece in pieces)


def said_by(tokens: Sequence[Token], match: Match) -> Expression | None:
    """What the rules read in some tokens of a match, such as the day beside a time; all of them must belong to it."""
    classes = "".join(token.kind for token in tokens)
    for each in RULES:
        if each.pattern.fullmatch(classes):
            said = each.build(Match(tokens, match.lexicon, match.language))
            if said is not None:
                return said
    return None
