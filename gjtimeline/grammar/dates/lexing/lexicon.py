"""The vocabulary of dates in one language, ready for the lexer."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from gjtimeline.resources import load_toml

# The class of a token is one character, so that a rule can be a regular expression over a chain of tokens.
# Words of the lexicon, with the value of a token:
MONTH = "M"  # 1 to 12
WEEKDAY = "W"  # 1 (Monday) to 7
SHORT_WEEKDAY = "w"  # the same, abbreviated: read only beside a date
SEASON = "E"  # EDTF 21 to 24
COUNT = "C"  # 1, 2 … 90
HUNDRED = "%"  # 100, 1000
VAGUE = "V"  # "X", or about how many: "several", "a couple of"
DETERMINER = "Z"  # "another", "whole": "the entire year"
ARTICLE = "n"  # 1: "a year ago"
NTH = "R"  # 1, 2 …; -1 for "final"
SHIFT = "S"  # -1, 0, 1: "last", "this", "next"
PART, PART_OF = "P", "p"  # early, mid, late: "early 2021", "the beginning of 2021"
DEICTIC = "T"  # days from the anchor: "yesterday" -1
QUANTIFIER = "x"  # "any" where it makes every date approximate, "counted" where only numbers, or a bound as in TIMEX3
HALF, AGO, LATER, EARLIER = "h", "a", "l", "e"
OF, IN, THE, AND, RANGE, BETWEEN, EVERY = "o", "i", "t", "&", "r", "b", "v"
BEFORE, AFTER, WITHIN, FISCAL = "k", "U", "I", "f"
DAYTIME = "z"  # as TIMEX3 writes it: "MO"
CLOCK = "L"  # as TIMEX3 writes it: "T10:30"
DAY_TIME = "3"  # a word that is both: "tonight" "NI"
AT = "1"  # between a time and its day: "10 a.m. on Friday"
REFERENCE = "J"  # "PRESENT_REF"
FREQUENCY = "X"  # "P1Y": "annual"
EACH_WEEKDAY = "s"  # "Mondays": 1 to 7
LONG, OLD = "2", "7"  # "three-hour-long", "94-year-old"
BEFORE_CHRIST = "0"
TIME = "4"  # "at that time"
BETWEEN_LENGTH = "5"  # "six straight days"
TIMES = "6"  # "twice a week"
HOLIDAY = "K"  # [month, day], or [month, weekday, which of them]
FROM_NOW = "j"  # "unit", or "day" where it counts to the day
# Units; the value is the unit's name. Some have a class of their own, since some rules want just them.
YEARS, MONTHS, QUARTERS, OTHER_UNIT = "y", "m", "q", "u"
UNIT = YEARS + MONTHS + QUARTERS + OTHER_UNIT
# From digits and signs:
DATE = "D"  # as written: "2019.01.30"
YEAR_MONTH = "G"  # (2018, 1): "2018. 1."
MONTH_DAY = "g"  # (5, 16): "5. 16." behind a dash
FISCAL_YEAR = "F"  # 2021, or 21: "FY2021"
YEAR = "Y"
SHORT_YEAR = "A"  # two digits: "'21", and the second of "2020-24"
NUMBER = "N"  # up to three digits
ORDINAL = "O"  # "29th"
DECADE = "B"  # 1990
NICKNAME = "9"  # 1990: "the '90s", "the nineties"
DECIMAL = "8"  # 2.5, 1500
QUARTER, HALF_YEAR = "Q", "H"  # "Q3", "1H"
DASH, COMMA = "d", "c"
# What counts units, or anything else.
COUNTED = COUNT + NUMBER + ARTICLE + DECIMAL + HUNDRED + VAGUE


@dataclass(frozen=True)
class Lexicon:
    """``words`` maps a lower-case word to its class and value; the sets hold words that matter around a date.

    ``signs`` holds the letters that make an ordinal, a decade, a quarter or a half of digits.
    """

    words: Mapping[str, tuple[str, Any]]
    signs: Mapping[str, tuple[str, ...]]
    abbreviations: frozenset[str]
    plural_units: frozenset[str]
    rolling: frozenset[str]
    references: frozenset[str]
    from_text: frozenset[str]
    next: frozenset[str]
    since: frozenset[str]
    until: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    postponing: frozenset[str]
    postponed_to: frozenset[str]
    before_period: frozenset[str]
    before_anything: frozenset[str]
    before_day: frozenset[str]
    on: frozenset[str]
    function: frozenset[str]
    joining: frozenset[str]
    numbered: frozenset[str]
    dialing: frozenset[str]
    counted: frozenset[str]
    before_length: frozenset[str]
    before_whole: frozenset[str]
    before_time: frozenset[str]
    behind: frozenset[str]
    ahead: frozenset[str]
    articles: frozenset[str]
    bounding_behind: frozenset[str]
    seasons_as_verbs: frozenset[str]
    months_as_names: frozenset[str]
    months_as_words: frozenset[str]
    ending_whole: frozenset[str]
    comparing: frozenset[str]
    after_length: frozenset[str]
    lengths_as_names: frozenset[str]
    before_clock: frozenset[str]
    setting: frozenset[str]
    set_for: frozenset[str]
    bringing_about: frozenset[str]
    comparing_from: frozenset[str]
    ongoing: frozenset[str]
    timetable: frozenset[str]
    before_verb: frozenset[str]
    turned_by_negation: frozenset[str]
    including: frozenset[str]
    past_helpers: frozenset[str]
    negations: frozenset[str]
    number_goes_on: frozenset[str]
    weekday_names: frozenset[str]
    other_words: frozenset[str]
    event_heads: frozenset[str]
    body_heads: frozenset[str]
    verbal_endings: tuple[str, ...]
    street_endings: tuple[str, ...]

    def kind_of(self, word: str) -> str | None:
        """The class of a word in any case; None where it is none of time."""
        entry = self.words.get(word.lower())
        return entry[0] if entry else None


_TABLES = {
    "counts": COUNT,
    "hundreds": HUNDRED,
    "vague_counts": VAGUE,
    "articles": ARTICLE,
    "ordinals": NTH,
    "decades": NICKNAME,
    "months": MONTH,
    "weekdays": WEEKDAY,
    "weekdays_short": SHORT_WEEKDAY,
    "seasons": SEASON,
    "shifts": SHIFT,
    "parts": PART,
    "parts_of": PART_OF,
    "days": DEICTIC,
    "daytimes": DAYTIME,
    "holidays": HOLIDAY,
    "from_now": FROM_NOW,
    "approximate": QUANTIFIER,
    "bounding": QUANTIFIER,
    "clock_names": CLOCK,
    "day_times": DAY_TIME,
    "references": REFERENCE,
    "frequencies": FREQUENCY,
    "weekdays_plural": EACH_WEEKDAY,
}
_LISTS = {
    "half": HALF,
    "ago": AGO,
    "later": LATER,
    "earlier": EARLIER,
    "of": OF,
    "in": IN,
    "the": THE,
    "and": AND,
    "range": RANGE,
    "between": BETWEEN,
    "every": EVERY,
    "determiner": DETERMINER,
    "before": BEFORE,
    "after": AFTER,
    "within": WITHIN,
    "fiscal": FISCAL,
    "at": AT,
    "long": LONG,
    "old": OLD,
    "before_christ": BEFORE_CHRIST,
    "time": TIME,
    "times": TIMES,
    "between_length": BETWEEN_LENGTH,
}
_UNIT_CLASSES = {"year": YEARS, "month": MONTHS, "quarter": QUARTERS}


@cache
def load_lexicon(language: str) -> Lexicon:
    """The lexicon at ``data/language/<language>/dates.toml``."""
    data = load_toml("language", language, "dates.toml")
    names, shifts = data["names"], data["shifts_that"]
    return Lexicon(
        words=_words(data),
        signs={name: tuple(letters) for name, letters in data["signs"].items()},
        abbreviations=_abbreviations(data["months"]) | frozenset(data["weekdays_short"]),
        plural_units=frozenset(data["units_plural"]),
        rolling=frozenset(shifts["roll"]),
        references=frozenset(shifts["refer"]),
        from_text=frozenset(shifts["start_from_text"]),
        next=frozenset(shifts["start_from_text_behind_article"]),
        event_heads=frozenset(names["events"]),
        body_heads=frozenset(names["bodies"]),
        other_words=frozenset(data["lower_case"]["other_words"]),
        verbal_endings=tuple(names["verbal_endings"]),
        street_endings=tuple(names["street_endings"]),
        # each list of words around a date is a field
        **{name: frozenset(words) for name, words in data["context"].items()},
    )


def _words(data: Mapping[str, Any]) -> dict[str, tuple[str, Any]]:
    words: dict[str, tuple[str, Any]] = {}
    for table, kind in _TABLES.items():
        words |= {word: (kind, value) for word, value in data[table].items()}
    units = data["units"] | data["units_plural"]
    words |= {word: (_UNIT_CLASSES.get(unit, OTHER_UNIT), unit) for word, unit in units.items()}
    for name, kind in _LISTS.items():
        words |= {word: (kind, word) for word in data["words"][name]}
    return words


def _abbreviations(months: Mapping[str, int]) -> frozenset[str]:
    """The words for which there is a longer one of the same month."""
    longest = {month: max((word for word in months if months[word] == month), key=len) for month in months.values()}
    return frozenset(word for word, month in months.items() if word != longest[month])
