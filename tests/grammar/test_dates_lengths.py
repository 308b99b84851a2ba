"""Lengths of time, what recurs, and the present, the past and the future without a date."""

import pytest
from dates_builders import found

from gjtimeline.grammar.dates import find_dates

PUB = "2020-01-14"

# (text, words, TIMEX3)
Table = list[tuple[str, str, str]]


LENGTHS: Table = [
    ("for five years", "five years", "P5Y"),  # a count and a unit
    ("a five-year plan", "five-year", "P5Y"),  # the article is not of it
    ("for 100 days", "100 days", "P100D"),  # three digits
    ("for 30 seconds", "30 seconds", "PT30S"),  # parts of a day behind a T
    ("90 minutes", "90 minutes", "PT90M"),  # … minutes are no months
    ("twenty-five years", "twenty-five years", "P25Y"),  # a count of two words
    ("a dozen years", "a dozen years", "P12Y"),  # a word for a number
    ("two and a half years", "two and a half years", "P30M"),  # whole months, as TIMEX3 wants
    ("six-and-a-half years", "six-and-a-half years", "P78M"),  # with hyphens
    ("a year and a half", "a year and a half", "P18M"),  # the half behind
    ("half a year", "half a year", "P6M"),  # the half alone
    ("half a decade", "half a decade", "P5Y"),  # whole years
    ("half an hour", "half an hour", "PT30M"),  # whole minutes
    ("half a century", "half a century", "P50Y"),
    ("an hour and a half", "an hour and a half", "PT90M"),
    ("two centuries", "two centuries", "P2CE"),  # the longest unit
    ("another two years", "another two years", "P2Y"),  # a word before belongs to it
    ("the three months", "the three months", "P3M"),  # so does the article of a plural
    ("six straight days", "six straight days", "P6D"),  # a word between
    ("three consecutive years", "three consecutive years", "P3Y"),
    ("on week-long trips", "week-long", "P1W"),  # without a number it is one
    ("three-hour-long", "three-hour-long", "PT3H"),
    ("the 94-year-old mayor", "94-year-old", "P94Y"),  # an age is a length
    ("aged 94 years old", "94 years old", "P94Y"),
    ("a year-long study", "year-long", "P1Y"),  # the article is the noun's
    ("for 1,000 days", "1,000 days", "P1000D"),  # with a comma in it
    ("for 1.5 years", "1.5 years", "P18M"),  # a fraction in digits
    ("a quarter of a century", "a quarter of a century", "P25Y"),  # a quarter that is no three months
    ("three quarters of an hour", "three quarters of an hour", "PT45M"),  # … several of them
]

# Of how many, nobody says.
VAGUE: Table = [
    ("for years", "years", "PXY"),  # a plural alone, behind a preposition
    ("took months", "months", "PXM"),  # behind a verb
    ("waited hours", "hours", "PTXH"),
    ("decades of work", "decades", "PXDE"),  # before "of"
    ("a decades-long effort", "decades-long", "PXDE"),  # a plural is more than one; the article is the noun's
    ("several years", "several years", "PXY"),  # a word for no number
    ("a few days", "a few days", "PXD"),
    ("a number of years", "a number of years", "PXY"),
    ("hundreds of years", "hundreds of years", "PXY"),  # the extent holds its number
    ("a couple of weeks", "a couple of weeks", "P2W"),  # this one is two
]

SETS: Table = [
    ("every week", "every week", "P1W"),  # each unit
    ("each year", "each year", "P1Y"),  # likewise
    ("per month", "per month", "P1M"),  # of rates
    ("every second Wednesday", "every second Wednesday", "P2W"),  # each second week
    ("each Monday", "each Monday", "XXXX-WXX-1"),  # each week on a day
    ("every Monday morning", "every Monday morning", "XXXX-WXX-1TMO"),  # … in a part of it
    ("on Mondays", "Mondays", "XXXX-WXX-1"),  # by a plural
    ("every two weeks", "every two weeks", "P2W"),  # by count
    ("every 3 months", "every 3 months", "P3M"),  # in digits
    ("every other week", "every other week", "P2W"),  # "other" is the second
    ("twice a week", "twice a week", "P1W"),  # times within a unit
    ("once every two years", "every two years", "P2Y"),
    ("an annual report", "annual", "P1Y"),  # an adjective
    ("the biweekly meeting", "biweekly", "P2W"),  # of two units
    ("It is published monthly.", "monthly", "P1M"),  # an adverb
    ("Annual sales grew.", "Annual", "P1Y"),  # capitalized at the head of a sentence
    ("open Monday to Friday", "Monday to Friday", "P1W"),  # hours of business are no two dates
]

REFERENCES: Table = [
    ("It is now open.", "now", "PRESENT_REF"),  # the present
    ("currently", "currently", "PRESENT_REF"),
    ("at present", "at present", "PRESENT_REF"),  # two words
    ("These days it is open.", "These days", "PRESENT_REF"),
    ("the current plan", "current", "PRESENT_REF"),  # before a noun
    ("at this time", "this time", "PRESENT_REF"),
    ("recently opened", "recently", "PAST_REF"),  # the past
    ("the recently opened hall", "recently", "PAST_REF"),  # the article is the noun's
    ("in the past", "the past", "PAST_REF"),  # the article is of it
    ("in recent years", "recent years", "PAST_REF"),  # of no number
    ("several years ago", "several years ago", "PAST_REF"),
    ("years ago", "years ago", "PAST_REF"),
    ("at the time", "the time", "PAST_REF"),  # of what was told
    ("by that time", "that time", "PAST_REF"),  # … where nothing was
    ("in the future", "the future", "FUTURE_REF"),  # the future
    ("in the near future", "the near future", "FUTURE_REF"),  # nearer
    ("soon", "soon", "FUTURE_REF"),
    ("in the coming years", "the coming years", "FUTURE_REF"),  # of no number
]

ANCIENT: Table = [
    ("in 480 BC", "480 BC", "BC0480"),  # a year before Christ
    ("in 480 BCE", "480 BCE", "BC0480"),  # by its other name
    ("in 44 B.C.", "44 B.C.", "BC0044"),  # the last full stop belongs to it
    ("September 480 BC", "September 480 BC", "BC0480-09"),  # a month
    ("the 4th century BC", "the 4th century BC", "BC03"),  # a century
]


@pytest.mark.parametrize(("text", "words", "value"), LENGTHS + VAGUE + SETS + REFERENCES + ANCIENT)
def test_what_has_no_place_in_the_calendar(text: str, words: str, value: str) -> None:
    assert found(text, PUB) == [(words, None, value)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("for five years", "DURATION"),
        ("for years", "DURATION"),
        ("the next decade", "DURATION"),  # though the calendar tells which
        ("every week", "SET"),
        ("on Mondays", "SET"),
        ("annual", "SET"),
        ("now", "DATE"),
        ("in the past", "DATE"),
        ("in 480 BC", "DATE"),
    ],
)
def test_types(text: str, kind: str) -> None:
    assert [find.resolved.type for find in find_dates(text, PUB)] == [kind]


# (text, words, EDTF, TIMEX3): the calendar ties them.
TIED = [
    ("the first nine months of 2020", "the first nine months of 2020", "2020-01/2020-09", "P9M"),  # of a year
    (
        "The first nine months of 2020",
        "The first nine months of 2020",
        "2020-01/2020-09",
        "P9M",
    ),  # capitalized at the head of a sentence
    ("the first two weeks of June", "the first two weeks of June", "2020-06-01/2020-06-14", "P2W"),  # of a month
    (
        "the last three months of last year",
        "the last three months of last year",
        "2019-10/2019-12",
        "P3M",
    ),  # counted back
    (
        "the first three months of the year",
        "the first three months of the year",
        "2020-01/2020-03",
        "P3M",
    ),  # of this one
    ("the first 14 months of 2020", "the first 14 months of 2020", None, "P14M"),  # more than it has
    ("the next decade", "the next decade", "2020/2029", "P1DE"),  # ten years from this one on
    ("the 19th century", "the 19th century", "18XX", "18"),  # by its first digits
    ("the third century", "the third century", "02XX", "02"),  # in words
]


@pytest.mark.parametrize(("text", "words", "edtf", "value"), TIED)
def test_tied(text: str, words: str, edtf: str | None, value: str) -> None:
    assert found(text, PUB) == [(words, edtf, value)]


# (text, words, mod): words before a number belong to it, and say how far from exact it is.
QUANTIFIED = [
    ("for nearly two years", "nearly two years", "APPROX"),  # about so many
    ("almost three decades", "almost three decades", "APPROX"),
    ("about six months", "about six months", "APPROX"),
    ("around ten days", "around ten days", "APPROX"),
    ("approximately 90 minutes", "approximately 90 minutes", "APPROX"),
    ("some 20 years", "some 20 years", "APPROX"),  # before a number
    ("just over a year", "just over a year", "APPROX"),  # two words
    ("more than 20 years", "more than 20 years", "MORE_THAN"),  # a bound
    ("for over five years", "over five years", "MORE_THAN"),  # behind a preposition
    ("invested over three years", "three years", None),  # there "over" is a preposition
    ("less than two months", "less than two months", "LESS_THAN"),
    ("in under a year", "under a year", "LESS_THAN"),
    ("at least three weeks", "at least three weeks", "EQUAL_OR_MORE"),
    ("no less than ten years", "no less than ten years", "EQUAL_OR_MORE"),
    ("at most two weeks", "at most two weeks", "EQUAL_OR_LESS"),
    ("no more than 30 days", "no more than 30 days", "EQUAL_OR_LESS"),
    ("up to five years", "up to five years", "EQUAL_OR_LESS"),
    ("some years", None, None),  # no number
]


@pytest.mark.parametrize(("text", "words", "mod"), QUANTIFIED)
def test_quantifiers(text: str, words: str | None, mod: str | None) -> None:
    finds = [(text[find.start : find.end], find.mod) for find in find_dates(text, PUB)]
    assert finds == ([(words, mod)] if words else [])


NONE = [
    "past the gate",  # a preposition
    "the past master",
    "past experience",
    "the future of Gwangju",  # a noun of its own
    "Future Industries",  # names
    "the Future Car Fund",
    "the Daily Mail",
    "the Weekly Standard",
    "the Monthly Chosun",
    "Now Magazine",
    "opening hours",  # of a day
    "office hours",
    "rush hour",
    "man of the hour",
    "years",  # nobody says that it took so long
    "light years",  # of space
    "30 light years away",
    "a quarter of the budget",  # a fraction
    "three quarters of the firms",
    "a second phase",  # an ordinal
    "wait a second",
    "a present for him",
    "the Latin Quarter",
    "the quarter-final",
    "Player of the Year",
    "the Year of the Dragon",
    "halfway",
    "for the first time",
    "at the time of the attack",
    "an electric current of 5 amperes",  # a noun
    "the minutes of the meeting",  # its record
]


@pytest.mark.parametrize("text", NONE)
def test_neither_length_nor_reference(text: str) -> None:
    assert [text[find.start : find.end] for find in find_dates(text, PUB)] == []
