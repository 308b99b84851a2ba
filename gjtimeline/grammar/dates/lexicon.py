"""The vocabulary of dates in one language, ready for the lexer."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from gjtimeline.resources import load_toml

# The class of a token is one character, so that a rule can be a regular expression over a chain of tokens.
MONTH, WEEKDAY, SHORT_WEEKDAY, SEASON, UNIT, COUNT, NTH = "M", "W", "w", "E", "U", "C", "R"
SHIFT, PART, PART_OF, DEICTIC, HALF = "S", "P", "p", "T", "h"
AGO, LATER, EARLIER = "a", "l", "e"
OF, THE, AND, RANGE, BETWEEN = "f", "t", "&", "r", "b"
# These come from digits and signs:
DATE, YEAR, SHORT_YEAR, NUMBER, ORDINAL, DECADE, QUARTER, HALF_YEAR, DASH, COMMA = "DYANOBQHdc"


@dataclass(frozen=True)
class Lexicon:
    """``words`` maps a lower-case word to its class and value; the sets hold context words."""

    words: Mapping[str, tuple[str, Any]]
    rolling: frozenset[str]
    from_text: frozenset[str]
    since: frozenset[str]
    until: frozenset[str]
    before_period: frozenset[str]
    before_day: frozenset[str]
    after_ordinal: frozenset[str]
    name_heads: frozenset[str]


@cache
def load_lexicon(language: str) -> Lexicon:
    """The lexicon at ``data/language/<language>/dates.toml``."""
    data = load_toml("language", language, "dates.toml")
    words: dict[str, tuple[str, Any]] = {}
    tables = {
        "counts": COUNT,
        "ordinals": NTH,
        "months": MONTH,
        "weekdays": WEEKDAY,
        "weekdays_short": SHORT_WEEKDAY,
        "seasons": SEASON,
        "units": UNIT,
        "shifts": SHIFT,
        "parts": PART,
        "parts_of": PART_OF,
        "days": DEICTIC,
    }
    for table, kind in tables.items():
        words |= {word: (kind, value) for word, value in data[table].items()}
    signs = {"half": HALF, "ago": AGO, "later": LATER, "earlier": EARLIER, "of": OF, "the": THE, "and": AND}
    signs |= {"range": RANGE, "between": BETWEEN}
    for name, kind in signs.items():
        words |= {word: (kind, word) for word in data["words"][name]}
    sets = {name: frozenset(data["words"][name]) for name in _SETS}
    return Lexicon(
        words=words,
        rolling=frozenset(data["shifts_that"]["roll"]),
        from_text=frozenset(data["shifts_that"]["start_from_text"]),
        name_heads=frozenset(data["names"]["after_day"]),
        **sets,
    )


_SETS = ("since", "until", "before_period", "before_day", "after_ordinal")
