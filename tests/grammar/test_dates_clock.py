"""Times and parts of a day: (text, [(words, EDTF, TIMEX3)]), published on Tuesday 14 January 2020."""

import pytest
from dates_builders import Found, found

from gjtimeline.grammar.dates import find_dates

PUB = "2020-01-14"
Table = list[tuple[str, Found]]


def time(words: str, day: str, of_day: str) -> Found:
    """One time: its EDTF is the day, its TIMEX3 day and time."""
    return [(words, day, f"{day}T{of_day}")]


DRESSES: Table = [
    ("at 10:30", time("10:30", PUB, "10:30")),  # digits behind a preposition
    ("at 10:30 a.m.", time("10:30 a.m.", PUB, "10:30")),  # the last full stop belongs to it
    ("10 a.m.", time("10 a.m.", PUB, "10:00")),  # an hour alone
    ("at 10am", time("10am", PUB, "10:00")),  # glued, without full stops
    ("5:30PM", time("5:30PM", PUB, "17:30")),  # glued, in capitals
    ("at 10.30 a.m.", time("10.30 a.m.", PUB, "10:30")),  # British full stop
    ("12 a.m.", time("12 a.m.", PUB, "00:00")),  # twelve is the first hour of its half
    ("12 p.m.", time("12 p.m.", PUB, "12:00")),  # … of either
    ("16:08 UTC", time("16:08 UTC", PUB, "16:08Z")),  # the universal time is told
    ("0800 GMT", time("0800 GMT", PUB, "08:00Z")),  # four digits before their zone only
    ("at 2 p.m. KST", time("2 p.m. KST", PUB, "14:00")),  # the extent holds a local zone
    ("at 0800 local time", time("0800 local time", PUB, "08:00")),  # … of two words
    ("at 1:00 a.m. (KST)", time("1:00 a.m.", PUB, "01:00")),  # in brackets it does not
    ("at 10:30:15", time("10:30:15", PUB, "10:30:15")),  # seconds
    ("at 8 o'clock", time("8 o'clock", PUB, "08:00")),  # an hour by its own word
    ("at 2:30 in the afternoon", time("2:30 in the afternoon", PUB, "14:30")),  # the part of the day tells the half
    ("at noon", time("noon", PUB, "12:00")),  # a name
    ("by midnight", time("midnight", PUB, "24:00")),  # the end of the day
    ("at 24:00", time("24:00", PUB, "24:00")),  # the same in digits
    ("from 10 a.m. to 5 p.m.", time("10 a.m.", PUB, "10:00") + time("5 p.m.", PUB, "17:00")),  # both ends
    ("between 10:30 and 11:30", time("10:30", PUB, "10:30") + time("11:30", PUB, "11:30")),  # other words
    ("around 10 a.m.", time("around 10 a.m.", PUB, "10:00")),  # the time is approximate, the day is not
    ("shortly after 10 a.m.", time("10 a.m.", PUB, "10:00")),  # still of that day
    ("before noon", time("noon", PUB, "12:00")),  # likewise
]

DAY_BESIDE: Table = [
    ("Friday at 10 a.m.", time("Friday at 10 a.m.", "2020-01-10", "10:00")),  # weekday before
    ("10 a.m. on Friday", time("10 a.m. on Friday", "2020-01-10", "10:00")),  # weekday behind
    ("10 a.m. Friday", time("10 a.m. Friday", "2020-01-10", "10:00")),  # nothing between
    ("Monday, 14:00", time("Monday, 14:00", "2020-01-13", "14:00")),  # a comma between
    ("last Friday at 10 a.m.", time("last Friday at 10 a.m.", "2020-01-10", "10:00")),  # a shifted weekday
    ("January 29, 2019, 10:30", time("January 29, 2019, 10:30", "2019-01-29", "10:30")),  # digits need no more here
    ("January 29, 2019, at 10:30", time("January 29, 2019, at 10:30", "2019-01-29", "10:30")),  # comma and word
    ("at 10:30 on January 29", time("10:30 on January 29", "2020-01-29", "10:30")),  # the nearest year
    ("at 2 p.m. on the 15th", time("2 p.m. on the 15th", "2020-01-15", "14:00")),  # a day without month
    ("on April 14 (Tue) at 2 p.m.", time("April 14 (Tue) at 2 p.m.", "2020-04-14", "14:00")),  # weekday in brackets
    ("2019.01.30 14:05", time("2019.01.30 14:05", "2019-01-30", "14:05")),  # Korean stamp
    ("2019.01.30. 14:05", time("2019.01.30. 14:05", "2019-01-30", "14:05")),  # … with its last full stop
    ("2025. 4. 14. (Mon) 14:00", time("2025. 4. 14. (Mon) 14:00", "2025-04-14", "14:00")),  # … in full
    ("2019-01-30 09:00", time("2019-01-30 09:00", "2019-01-30", "09:00")),  # ISO with a blank
    ("noon today", time("noon today", PUB, "12:00")),  # a name and a day by its own word
    ("tomorrow at 9:30", time("tomorrow at 9:30", "2020-01-15", "09:30")),  # over night
    ("The hall will open Friday at 10 a.m.", time("Friday at 10 a.m.", "2020-01-17", "10:00")),  # the verb decides
    (
        "from 14:00 to 16:00 on Friday",
        time("14:00", "2020-01-10", "14:00") + time("16:00 on Friday", "2020-01-10", "16:00"),
    ),  # the day of the second end holds for the first
]

DAY_OF_TEXT: Table = [
    (
        "It opened on May 3, 2019. At noon it rained.",
        [("May 3, 2019", "2019-05-03", "2019-05-03"), *time("noon", "2019-05-03", "12:00")],
    ),  # the day spoken of last
    (
        "On May 3, 2019, it opened at 10 a.m. and closed at 9 p.m.",
        [
            ("May 3, 2019", "2019-05-03", "2019-05-03"),
            *time("10 a.m.", "2019-05-03", "10:00"),
            *time("9 p.m.", "2019-05-03", "21:00"),
        ],
    ),  # in one sentence
    (
        "It opened on May 3, 2019. In the morning it rained.",
        [("May 3, 2019", "2019-05-03", "2019-05-03"), *time("the morning", "2019-05-03", "MO")],
    ),  # a clause follows without a comma
    (
        "It opened on May 3, 2019. The next morning it rained.",
        [("May 3, 2019", "2019-05-03", "2019-05-03"), *time("The next morning", "2019-05-04", "MO")],
    ),  # not tomorrow's
    (
        "It opened on May 3, 2019. That evening it rained.",
        [("May 3, 2019", "2019-05-03", "2019-05-03"), *time("That evening", "2019-05-03", "EV")],
    ),  # at the head of a sentence "that" is no conjunction
    (
        "It opened on May 3, 2019.\n\nHe came. She left.\n\nIt rained at noon.",
        [("May 3, 2019", "2019-05-03", "2019-05-03"), *time("noon", PUB, "12:00")],
    ),  # far away: the day of the news
    ("the next morning", [("the next morning", "XXXX-XX-XX", "XXXX-XX-XXTMO")]),  # next to no day
]

OPENING_HOURS: Table = [
    (  # Korean notices
        "May 3, 2021, 10:00~18:00",
        time("May 3, 2021, 10:00", "2021-05-03", "10:00") + time("18:00", "2021-05-03", "18:00"),
    ),
]

PARTS_OF_DAYS: Table = [
    ("this morning", time("this morning", PUB, "MO")),  # today's
    ("early this morning", time("early this morning", PUB, "MO")),  # the extent holds its part
    ("last night", time("last night", "2020-01-13", "NI")),  # yesterday's
    ("tonight", time("tonight", PUB, "NI")),  # one word
    ("fell overnight", time("overnight", PUB, "NI")),  # likewise
    ("on Friday morning", time("Friday morning", "2020-01-10", "MO")),  # of a weekday
    ("It will open Friday morning.", time("Friday morning", "2020-01-17", "MO")),  # the verb decides
    ("yesterday afternoon", time("yesterday afternoon", "2020-01-13", "AF")),  # of a day by its own word
    ("tomorrow evening", time("tomorrow evening", "2020-01-15", "EV")),  # ahead
    ("on the night of 18 April 1775", time("the night of 18 April 1775", "1775-04-18", "NI")),  # long ago
    ("the morning of January 29, 2019", time("the morning of January 29, 2019", "2019-01-29", "MO")),  # American order
    ("the morning of the 13th", time("the morning of the 13th", "2020-01-13", "MO")),  # a day without month
    ("January 29 in the evening", time("January 29 in the evening", "2020-01-29", "EV")),  # the day first
    ("in the morning", time("the morning", PUB, "MO")),  # of the day spoken of
    ("at night", time("night", PUB, "NI")),  # without article
    ("Monday evening's meeting", time("Monday evening", "2020-01-13", "EV")),  # a genitive
]


@pytest.mark.parametrize(("text", "expected"), DRESSES + DAY_BESIDE + DAY_OF_TEXT + OPENING_HOURS + PARTS_OF_DAYS)
def test_times(text: str, expected: Found) -> None:
    assert found(text, PUB) == expected


@pytest.mark.parametrize(("text", "expected"), DRESSES + DAY_BESIDE + PARTS_OF_DAYS)
def test_they_are_times(text: str, expected: Found) -> None:
    assert [find.resolved.type for find in find_dates(text, PUB)] == ["TIME"] * len(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at 10:30", [("10:30", None, "XXXX-XX-XXT10:30")]),  # of a day that nothing tells
        ("at noon on May 3", [("noon on May 3", "XXXX-05-03", "XXXX-05-03T12:00")]),  # of some year
        ("last night", [("last night", "XXXX-XX-XX", "XXXX-XX-XXTNI")]),  # of some day
        ("on Friday at 10 a.m.", [("Friday at 10 a.m.", "XXXX-XX-XX", "XXXX-WXX-5T10:00")]),  # of some Friday
    ],
)
def test_without_publication_the_day_stays_unknown(text: str, expected: Found) -> None:
    assert found(text, None) == expected


NO_TIMES = [
    "won 10-12",  # scores
    "won 10:12 in the final",
    "a lead of 2:1",  # one digit behind the colon
    "a 16:9 screen",  # ratios
    "the ratio 16:9",
    "on a scale of 1:1000",
    "with a 12:30 ratio",  # behind another word than a preposition
    "a ratio of 10:30",  # behind "of"
    "at odds of 10:11",
    "John 3:16",  # a verse
    "John 3:16 says",
    "in chapter 10:30",
    "Acts 17:11 and 17:12",  # two
    "14:4975",  # a time with a counter glued on
    "at 14:4975",
    "at 2019",  # four digits want a zone
    "at 3",  # a number
    "at 25:00",  # no hour
    "at 10:75",  # no minute
    "Room 10:30",  # a label
    "12:34:56:78",  # an address
    "AB:10:30:CD",
    "at $10.30",  # prices
    "rose to 10.30",
    "for 10.30 dollars",
    "10 amperes",  # another word that begins so
    "the night market",  # parts of a day that describe a noun
    "the morning session",
    "the night of the storm",  # of something
    "He said that morning traffic had doubled",  # another "that"
    "the Morning Post",  # names
    "the film High Noon",
    "the Midnight Express",
    "the Tonight Show",
    "Saturday Night Live",  # a name
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_no_times(text: str) -> None:
    assert [text[find.start : find.end] for find in find_dates(text, PUB) if find.resolved.type == "TIME"] == []
