"""Dates that count from another: (text, published, [(words, EDTF, TIMEX3)]). 14 January 2020 is a Tuesday."""

import pytest
from dates_builders import Found, found, whole_dates

from gjtimeline.grammar.dates import Direction, find_dates, read_dates, resolve, starts_from_text

Table = list[tuple[str, str | None, Found]]
PUB = "2020-01-14"


RELATIVE: Table = [
    ("yesterday", PUB, [("yesterday", "2020-01-13", "2020-01-13")]),  # a day by its own word
    ("earlier today", PUB, [("earlier today", "2020-01-14", "2020-01-14")]),  # still the day
    ("this month", PUB, [("this month", "2020-01", "2020-01")]),  # the running unit
    ("later this year", PUB, [("later this year", "2020", "2020")]),  # still the year
    ("last quarter", PUB, [("last quarter", "2019-36", "2019-Q4")]),  # over the turn of the year
    ("last month", PUB, [("last month", "2019-12", "2019-12")]),  # over the turn of the year
    ("next week", PUB, [("next week", "2020-01-20/2020-01-26", "2020-W04")]),  # Monday to Sunday
    ("two years ago", PUB, [("two years ago", "2018", "2018")]),  # a count back
    ("10 years ago", PUB, [("10 years ago", "2010", "2010")]),  # in digits
    ("twenty-five years ago", PUB, [("twenty-five years ago", "1995", "1995")]),  # not "five years ago"
    ("three months ago", PUB, [("three months ago", "2019-10", "2019-10")]),  # precision follows the unit
    ("two weeks ago", PUB, [("two weeks ago", "2019-12-30/2020-01-05", "2020-W01")]),  # ISO week of the new year
    ("a decade ago", PUB, [("a decade ago", "201X", "201")]),  # unknown last digit
    ("January last year", PUB, [("January last year", "2019-01", "2019-01")]),  # month of a shifted year
    (
        "January 14 of next year",
        PUB,
        [("January 14 of next year", "2021-01-14", "2021-01-14")],
    ),  # day of a shifted year
    ("the 3rd of last month", PUB, [("the 3rd of last month", "2019-12-03", "2019-12-03")]),  # day of a shifted month
    ("last March", PUB, [("last March", "2019-03", "2019-03")]),  # the latest of that name
    ("next January", PUB, [("next January", "2021-01", "2021-01")]),  # not the one that is running
    ("the upcoming Jan. 9, 2005", PUB, [("Jan. 9, 2005", "2005-01-09", "2005-01-09")]),  # the year decides
    ("last August 21", PUB, [("last August 21", "2019-08-21", "2019-08-21")]),  # with its day
    ("this October", PUB, [("this October", "2020-10", "2020-10")]),  # of this year
    ("last summer", PUB, [("last summer", "2019-22", "2019-SU")]),  # a season of that name
    ("in the spring", PUB, [("the spring", "2020-21", "2020-SP")]),  # the nearest
    (
        "the first half of next year",
        PUB,
        [("the first half of next year", "2021-40", "2021-H1")],
    ),  # half of a shifted year
    ("the last day of March", PUB, [("the last day of March", "2020-03-31", "2020-03-31")]),  # a day by its place
    ("three days later", PUB, [("three days later", "XXXX-XX-XX", "XXXX-XX-XX")]),  # later than what?
    ("than the previous year", PUB, [("the previous year", "2019", "2019")]),  # a comparison of figures
    ("the last week of the trial", PUB, []),  # a week of something, not of the calendar
]

OPEN: Table = [
    ("since last week", PUB, [("last week", "2020-01-06/..", "2020-W02")]),  # from its Monday on
    ("until next month", PUB, [("next month", "../2020-02", "2020-02")]),  # up to its end
    ("from 14 January", PUB, [("14 January", "2020-01-14/..", "2020-01-14")]),  # no second date
    ("by the end of the year", PUB, [("the end of the year", "../2020", "2020")]),  # most frequent in plans
    ("till March 2021", PUB, [("March 2021", "../2021-03", "2021-03")]),  # another word for until
    ("the day after tomorrow", "2020-02-28", [("the day after tomorrow", "2020-03-01", "2020-03-01")]),  # no tomorrow
    ("by year-end", PUB, [("year-end", "../2020", "2020")]),  # one word
    (
        "for five years from 2020",
        PUB,
        [("five years", None, "P5Y"), ("2020", "2020/..", "2020")],
    ),  # a length and its beginning
    ("(2015-present)", PUB, [("2015", "2015/..", "2015")]),  # not over
    ("from July 2018 to date", PUB, [("July 2018", "2018-07/..", "2018-07")]),  # … in words
    ("in 2015 to present the plan", PUB, [("2015", "2015", "2015")]),  # a verb
]

# Digits that nothing tells stay X.
UNKNOWN: Table = [
    ("on January 29", None, [("January 29", "XXXX-01-29", "XXXX-01-29")]),  # no year
    ("on the 14th", None, [("the 14th", "XXXX-XX-14", "XXXX-XX-14")]),  # no month either
    ("in June", None, [("June", "XXXX-06", "XXXX-06")]),  # a month
    ("on Thursday", None, [("Thursday", "XXXX-XX-XX", "XXXX-WXX-4")]),  # a day, though no digit of it is known
    ("yesterday", None, [("yesterday", "XXXX-XX-XX", "XXXX-XX-XX")]),  # nothing but that it is a day
    ("last month", None, [("last month", "XXXX-XX", "XXXX-XX")]),  # nothing but that it is a month
    ("last year", None, [("last year", "XXXX", "XXXX")]),  # nothing but that it is a year
    ("last week", None, [("last week", "XXXX-XX-XX/XXXX-XX-XX", "XXXX-WXX")]),  # seven unknown days
    ("the third quarter", None, [("the third quarter", "XXXX-35", "XXXX-Q3")]),  # a part of an unknown year
    (
        "the 14th of this month",
        None,
        [("the 14th of this month", "XXXX-XX-14", "XXXX-XX-14")],
    ),  # the words give the day
    ("last quarter", None, [("last quarter", None, "XXXX-QX")]),  # EDTF has no unknown quarter
    ("the past year", None, [("the past year", None, "P1Y")]),  # its length is known
    ("January 29", "XXXX-10-25", [("January 29", "XXXX-01-29", "XXXX-01-29")]),  # an anchor without a year
]

# Anchors of which only a part is known.
PARTLY_KNOWN: Table = [
    ("this year", "2020-XX-14", [("this year", "2020", "2020")]),  # every month says the same
    ("this month", "2020-XX-14", [("this month", "2020-XX", "2020-XX")]),  # the year is known
    ("on the 14th", "2020-XX-14", [("the 14th", "2020-XX-14", "2020-XX-14")]),  # as the words say
    ("yesterday", "2020-XX-14", [("yesterday", "2020-XX-13", "2020-XX-13")]),  # the 13th of whatever month
    ("the past year", "2020-XX-14", [("the past year", "2019-XX/2020-XX", "P1Y")]),  # both ends move together
    ("last year", "2020-06-30/2020-07-02", [("last year", "2019", "2019")]),  # all three days say the same
    ("yesterday", "2020-06-30/2020-07-02", [("yesterday", "2020-XX-XX", "2020-XX-XX")]),  # bounds tell more, see below
    ("yesterday", "2020-01-15/2020-12-15", [("yesterday", "2020-XX-XX", "2020-XX-XX")]),  # both ends agree by chance
    ("last year", "2019-12-31/2020-01-02", [("last year", "201X", "201")]),  # 2018 or 2019
    ("this year", "2019-12-31/2020-01-02", [("this year", "20XX", "20")]),  # 2019 or 2020
    ("last month", "2020-07", [("last month", "2020-06", "2020-06")]),  # a month is enough
    ("this quarter", "2020", [("this quarter", "2020", "2020")]),  # an unknown quarter of a known year
]

# (text, direction, EDTF on Tuesday 14 January 2020)
DIRECTIONS: list[tuple[str, Direction, str]] = [
    ("Thursday", "past", "2020-01-09"),  # the latest
    ("Thursday", "future", "2020-01-16"),  # the next
    ("Thursday", None, "2020-01-09"),  # news speaks of the weekday that was
    ("Tuesday", "past", "2020-01-14"),  # today, in either direction
    ("Tuesday", "future", "2020-01-14"),  # today here, too
    ("last Tuesday", None, "2020-01-07"),  # but never with "last"
    ("next Tuesday", None, "2020-01-21"),  # nor with "next"
    ("this Friday", None, "2020-01-17"),  # of this week
    ("this Monday", "past", "2020-01-13"),  # gone by
    ("this Monday", "future", "2020-01-20"),  # to come
    ("Thursday last week", None, "2020-01-09"),  # the week is named
    ("Monday of this week", None, "2020-01-13"),  # the week is named
    ("December 20", "past", "2019-12-20"),  # last year's
    ("December 20", "future", "2020-12-20"),  # this year's
    ("December 20", None, "2019-12-20"),  # nearer
    ("in March", "past", "2019-03"),  # last year's
    ("in March", "future", "2020-03"),  # this year's
    ("in January", "past", "2020-01"),  # the month that is running
    ("in January", "future", "2020-01"),  # the same, ahead
    ("on the 20th", "past", "2019-12-20"),  # last month's
    ("on the 20th", "future", "2020-01-20"),  # this month's
    ("on the 31st", "past", "2019-12-31"),  # months without it are passed over
    ("Feb. 29", "past", "2016-02-29"),  # only leap years have it
    ("the third quarter", "past", "2019-35"),  # a part of a year moves as months do
    ("the third quarter", "future", "2020-35"),  # … in both directions
    ("from the 20th to the 22nd", "past", "2019-12-20/2019-12-22"),  # both ends move
    ("from the 3rd to the 29th", "past", "2019-12-03/2019-12-29"),  # both ends in one month
    ("Nov. 29 - Jan. 5", "past", "2019-11-29/2020-01-05"),  # over the turn of the year
]

# (text, the EDTF values in order): published on 1 May 2021
FROM_TEXT = [
    ("It began on March 3, 2018. Three days later it left.", ["2018-03-03", "2018-03-06"]),  # days from a day
    ("It began on March 3, 2018. The next day he came.", ["2018-03-03", "2018-03-04"]),  # not tomorrow
    ("It began on March 3, 2018. The following Monday it ended.", ["2018-03-03", "2018-03-05"]),  # a weekday from a day
    ("In 2018 it began. The following year it closed.", ["2018", "2019"]),  # years from a year
    ("In 2018 it began. In June of the same year it grew.", ["2018", "2018-06"]),  # a month of it
    ("In 2018 it began. It grew from March to May of the same year.", ["2018", "2018-03/2018-05"]),  # months of it
    ("In 2018 it began. It ended that year.", ["2018", "2018"]),  # another word for the same
    ("Since July 2018 it has run. It grew the same month.", ["2018-07/..", "2018-07"]),  # an open end is no date
    ("It began on March 3, 2018. By 2024 it ends. Two days later", ["2018-03-03", "../2024", "2018-03-05"]),  # days
    ("It began in 2018. Three days later it ended.", ["2018", "XXXX-XX-XX"]),  # days later than no day
    ("It began in 2018. Last year it ended.", ["2018", "2020"]),  # counted from the publication all the same
    ("It opened that year.", ["XXXX"]),  # no date was spoken of
    ("9999.12.31", []),  # beyond the years of projects
]


@pytest.mark.parametrize(("text", "published", "expected"), RELATIVE + OPEN + UNKNOWN + PARTLY_KNOWN)
def test_dates(text: str, published: str | None, expected: Found) -> None:
    assert found(text, published) == expected


@pytest.mark.parametrize(("text", "direction", "edtf"), DIRECTIONS)
def test_directions(text: str, direction: Direction, edtf: str) -> None:
    (reading,) = read_dates(text)
    assert (resolve(reading, PUB, direction).edtf or "").removesuffix("/..") == edtf


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The city announced on the 20th that", "2019-12-20"),  # a verb of the past
        ("The city will hold it on the 20th.", "2020-01-20"),  # … and of the future
        ("The opening on the 20th", "2020-01-20"),  # none: the nearest
    ],
)
def test_the_verb_gives_the_direction(text: str, expected: str) -> None:
    assert [find.resolved.edtf for find in find_dates(text, PUB)] == [expected]


@pytest.mark.parametrize(("text", "expected"), FROM_TEXT)
def test_dates_that_count_from_the_text(text: str, expected: list[str]) -> None:
    assert [find.resolved.edtf for find in whole_dates(text, "2021-05-01")] == expected


def test_bounds_hold_for_every_day_the_anchor_may_be() -> None:
    (find,) = find_dates("yesterday", "2020-06-30/2020-07-02")
    assert (str(find.resolved.earliest), str(find.resolved.latest)) == ("2020-06-29", "2020-07-01")
    assert find.resolved.precision == "day"


def test_precision_is_that_of_the_words_though_digits_are_unknown() -> None:
    (find,) = find_dates("last year", "2019-12-31/2020-01-02")
    assert find.resolved.precision == "year"
    (find,) = find_dates("last week", PUB)
    assert find.resolved.precision == "week"


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("in 2020", None),  # says all by itself
        ("on May 3, 2020", None),
        ("from May to July 2020", None),
        ("for five years", None),
        ("on May 3", PUB),
        ("last year", PUB),
        ("the past year", PUB),
    ],
)
def test_the_anchor_is_told_where_one_was_needed(text: str, anchor: str | None) -> None:
    assert [find.anchor for find in whole_dates(text, PUB)] == [anchor]


def test_what_counts_from_the_text() -> None:
    readings = read_dates("three days later; the same year; last year; March to May of the same year; in 2020")
    assert [starts_from_text(reading) for reading in readings] == [True, True, False, True, False]


def test_an_anchor_that_is_no_date_is_refused() -> None:
    with pytest.raises(ValueError, match="not an EDTF date"):
        find_dates("yesterday", "14 January")


@pytest.mark.parametrize(
    ("anchor", "text", "value"),
    [("0001-01-01", "before today", "../0001-01-01"), ("9999-12-31", "after today", "9999-12-31/..")],
)
def test_the_calendar_ends_beside_the_anchor(anchor: str, text: str, value: str) -> None:
    assert [find.resolved.edtf for find in find_dates(text, anchor)] == [value]


@pytest.mark.parametrize(("anchor", "text"), [("9999-12-31", "tomorrow"), ("0001-01-01", "two years ago")])
def test_beyond_the_calendar_nothing_is_known(anchor: str, text: str) -> None:
    (reading,) = read_dates(text)
    assert set(resolve(reading, anchor).edtf or "") <= {"X", "-"}
