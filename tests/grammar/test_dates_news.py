"""Kinds of dates in press releases, fact sheets and translated news: (text, published, [(words, EDTF, TIMEX3)])."""

import pytest
from dates_builders import Found, found

from gjtimeline.grammar.dates import find_dates
from gjtimeline.grammar.dates.narrating.pointing import speaks_of, suspends
from gjtimeline.grammar.verbs import find_verbs

Table = list[tuple[str, str | None, Found]]


def same(words: str, value: str) -> Found:
    """One date whose EDTF is its TIMEX3 value."""
    return [(words, value, value)]


STAMPS: Table = [
    ("LAST UPDATED 12/APR/2023", None, same("12/APR/2023", "2023-04-12")),  # a stamp that leaves no doubt
    ("on 12-Apr-2023.", None, same("12-Apr-2023", "2023-04-12")),  # the same with hyphens
    ("on 31-Feb-2023.", None, []),  # no such day
    ("a 3-phase-2023 motor", None, []),  # no month
    ("* 03/2020 Call for regions", None, same("03/2020", "2020-03")),  # month and year of a list
    ("03/2020 - 07/2021", None, same("03/2020 - 07/2021", "2020-03/2021-07")),  # a range of them
    ("open 24/7", None, []),  # no year
    ("3/2020 of the area", None, []),  # one digit: a share
    ("passed 13/2020", None, []),  # no month
    ("Notice No. 12/2021", None, []),  # a number behind its label
    ("Phase 1 '23 ~ '25 Commercial", None, same("'23 ~ '25", "2023/2025")),  # years of a table
    ("'26-'30", None, same("'26-'30", "2026/2030")),  # without blanks
    (
        "2025. 4. 14. (Mon) ~ 5. 16. (Fri) 18:00",
        None,
        same("2025. 4. 14. (Mon) ~ 5. 16. (Fri)", "2025-04-14/2025-05-16"),
    ),  # the second end inherits the year
    ("2025.12.20 ~ 1.5. open", None, same("2025.12.20 ~ 1.5.", "2025-12-20/2026-01-05")),  # or is in the next one
    ("2020. 7. 1st class of the Academy", None, same("2020. 7.", "2020-07")),  # the ordinal counts classes
    ("2019. 1. 29. Preliminary study", None, same("2019. 1. 29.", "2019-01-29")),  # a day, with its full stop
]

FISCAL: Table = [
    ("FY2021 KRW 11.5 bn", None, [("FY2021", "2021", "2021")]),  # glued
    ("FY 2021; FY22", None, same("FY 2021", "2021") + same("FY22", "2022")),  # spaced, and short
    ("FY2021-22", None, same("FY2021-22", "2021/2022")),  # of two years of the calendar
    ("in fiscal 2021", None, same("fiscal 2021", "2021")),  # as wires write it
    ("the fiscal year 2021", None, same("the fiscal year 2021", "2021")),  # in full
    ("in the 2023 fiscal year", None, same("the 2023 fiscal year", "2023")),  # year first
    ("In the coming fiscal year", "2023-11-17", same("the coming fiscal year", "2024")),  # "coming" does not roll here
    ("next fiscal year", "2023-11-17", same("next fiscal year", "2024")),
    (
        "by the end of the fiscal year",
        "2023-11-17",
        [("the end of the fiscal year", "../2023", "2023")],
    ),  # only with a part
]

WEEKDAYS: Table = [
    ("on Friday, December 27", "2024-12-27", same("Friday, December 27", "2024-12-27")),  # today
    (
        "Saturday, April 26, 14:00",
        "2025-03-31",
        [("Saturday, April 26, 14:00", "2025-04-26", "2025-04-26T14:00")],
    ),  # a Saturday this year
    ("Mon., Nov. 22, it will open", "2022-09-01", same("Mon., Nov. 22", "2021-11-22")),  # before tense and distance
    ("Monday, Nov. 23", "2021-01-05", same("Monday, Nov. 23", "2020-11-23")),
    ("Tuesday, Nov. 24", "2021-11-30", same("Tuesday, Nov. 24", "2020-11-24")),  # a year off is nearer than wrong
    ("on Thursday the 16th", "2020-01-03", same("Thursday the 16th", "2020-01-16")),  # the month by its weekday
    ("the third Tuesday of May", "2023-03-14", same("the third Tuesday of May", "2023-05-16")),  # of the nearest May
    ("the last Friday of March 2021", None, same("the last Friday of March 2021", "2021-03-26")),  # counted back
    ("2nd Monday in June 2022", None, same("2nd Monday in June 2022", "2022-06-13")),  # digits, and "in"
    ("on the first Monday of the month", "2020-01-14", []),  # no Monday of this week
]

DAYTIMES: Table = [
    ("this morning", "2024-12-27", [("this morning", "2024-12-27", "2024-12-27TMO")]),
    ("this evening", "2024-12-27", [("this evening", "2024-12-27", "2024-12-27TEV")]),
    ("last night", "2024-12-27", [("last night", "2024-12-26", "2024-12-26TNI")]),
    ("tonight", "2024-12-27", [("tonight", "2024-12-27", "2024-12-27TNI")]),
    ("He said that morning traffic had doubled", "2024-12-27", []),  # another "that"
    ("this morning of hope", "2024-12-27", []),  # a morning of something
]

COUNTED: Table = [
    ("Thirty years ago today", "2023-11-17", same("Thirty years ago today", "1993-11-17")),  # to the day
    ("a week ago today", "2023-11-17", same("a week ago today", "2023-11-10")),
    ("Ten years from now", "2023-11-17", same("Ten years from now", "2033")),  # precision follows the unit
    ("two weeks from now", "2023-11-17", [("two weeks from now", "2023-11-27/2023-12-03", "2023-W48")]),
    ("a week from today", "2023-11-17", same("a week from today", "2023-11-24")),  # to the day
    (
        "In the 2023 budget it is, against 2 billion in the year before.",
        "2024-03-14",
        same("2023", "2023") + same("the year before", "2022"),
    ),  # before the one spoken of
    ("the year before the war", "2024-03-14", []),  # before something else
    (
        "in June 2019, and the next March",
        "2023-11-17",
        same("June 2019", "2019-06") + same("the next March", "2020-03"),
    ),
    ("next March", "2023-11-17", same("next March", "2024-03")),  # without article, from the publication
    ("the next March", "2023-11-17", same("the next March", "2024-03")),  # nothing was spoken of
    ("in the mid-2030s", None, [("the mid-2030s", "203X", "203")]),  # a third of ten years
    (
        "in July 2018, and shelved it seven weeks later, on Aug. 26",
        "2024-02-08",
        [
            *same("July 2018", "2018-07"),
            ("seven weeks later", "2018-XX-XX/2018-XX-XX", "XXXX-WXX"),
            *same("Aug. 26", "2018-08-26"),
        ],
    ),  # weeks from a month; the day behind them lies within
    (
        "six years ago, on December 27, it",
        "2024-12-28",
        same("six years ago", "2018") + same("December 27", "2018-12-27"),
    ),
]

HOLIDAYS: Table = [
    ("on New Year's Eve", "2024-12-27", same("New Year's Eve", "2024-12-31")),  # the nearest
    ("on New Year’s Day", "2024-12-27", same("New Year’s Day", "2025-01-01")),  # another apostrophe
    (
        "open until Christmas Eve, Mondays",
        "2023-11-17",
        [("Christmas Eve", "../2023-12-24", "2023-12-24"), ("Mondays", None, "XXXX-WXX-1")],
    ),
    ("Christmas Day, 2021", None, same("Christmas Day, 2021", "2021-12-25")),  # with its year
    ("last Christmas", "2024-06-01", same("last Christmas", "2023-12-25")),
    ("on Lunar New Year's Day", "2024-12-27", []),  # another calendar
    ("the Christmas market", "2024-12-27", []),  # names what sort of market
    ("Christmas Island", "2024-12-27", []),
    ("Christmas's lights", "2024-12-27", []),  # nothing happens on it
]

IN_LINE: Table = [
    (
        "05/2020 Shortlisted (6 May); chosen (8 May)",
        "2023-04-12",
        same("05/2020", "2020-05") + same("6 May", "2020-05-06") + same("8 May", "2020-05-08"),
    ),
    ("In 2019 it was chosen (6 May).", "2023-04-12", same("2019", "2019") + same("6 May", "2019-05-06")),
    ("In 2019 it grew. It was chosen (6 May).", "2020-06-01", same("2019", "2019") + same("6 May", "2020-05-06")),
    ("In 2019 it grew. It won (6 May).", "2023-04-12", same("2019", "2019") + same("6 May", "2022-05-06")),  # sentence
    ("In June 2019 it won (6 May).", "2023-04-12", same("June 2019", "2019-06") + same("6 May", "2022-05-06")),  # month
    ("By 2030 it was to win (6 May).", "2023-04-12", [("2030", "../2030", "2030"), *same("6 May", "2023-05-06")]),
]

MOVED: Table = [
    ("from last year's 7.8 billion", "2022-07-05", same("last year", "2021")),  # a genitive starts nothing
    ("since last year", "2022-07-05", [("last year", "2021/..", "2021")]),  # this does
    ("It has been put off until Sept. 3.", "2023-02-05", same("Sept. 3", "2023-09-03")),  # the new date, ahead
    ("postponed from 24 March", "2023-03-14", same("24 March", "2023-03-24")),  # the old one
    ("postponed from March 3 to April 5", "2023-02-05", same("March 3", "2023-03-03") + same("April 5", "2023-04-05")),
    ("It was moved from June 3 to July 5.", "2023-05-01", same("June 3", "2023-06-03") + same("July 5", "2023-07-05")),
    ("delayed until 2028", None, same("2028", "2028")),  # a year likewise
    ("It moved in from May 2021", None, [("May 2021", "2021-05/..", "2021-05")]),  # another verb
    ("the delayed project ends by 2028", None, [("2028", "../2028", "2028")]),  # a participle is no postponing
    ("will receive it through 2028", None, [("2028", "../2028", "2028")]),  # an end
    ("from 2025 through 2028", None, same("2025 through 2028", "2025/2028")),  # of a range, as ever
]

TERMS: Table = [
    ("They would present it within two weeks.", "2025-10-22", [("two weeks", "2025-10-22/2025-11-05", "P2W")]),
    ("It will be done within three months.", "2025-10-22", [("three months", "2025-10/2026-01", "P3M")]),
    ("It was done within 30 days.", "2025-10-22", [("30 days", None, "P30D")]),  # reckoned from something past
    ("It will follow within 10 days of the meeting.", "2025-10-22", [("10 days", None, "P10D")]),  # from something else
    ("They will act within 30 days after it.", "2025-10-22", [("30 days", None, "P30D")]),  # likewise
    (
        "On the 5th it said it would act within two weeks.",
        "2024-12-27",
        [*same("the 5th", "2024-12-05"), ("two weeks", "2024-12-05/2024-12-19", "P2W")],
    ),  # from the day named before
    (
        "It will start in 2026 and end within two years.",
        "2025-10-22",
        [*same("2026", "2026"), ("two years", None, "P2Y")],
    ),  # from some day of a year
]

SAME_DAY: Table = [
    (
        "It opened on June 3.\n\nHe came. She left.\n\nOn the same day, it rained.",
        "2020-12-03",
        same("June 3", "2020-06-03") + same("the same day", "2020-12-03"),
    ),  # far away: the day of the news
    (
        "It opened on June 3. He came the same day.",
        "2020-12-03",
        same("June 3", "2020-06-03") + same("the same day", "2020-06-03"),
    ),
    (
        "It opened in June 2019. He came the same day.",
        "2020-12-03",
        same("June 2019", "2019-06") + same("the same day", "2020-12-03"),
    ),
    (
        "It opened in 2019. He came the same day.",
        None,
        [("2019", "2019", "2019"), ("the same day", "XXXX-XX-XX", "XXXX-XX-XX")],
    ),
]

DIRECTIONS: Table = [
    ("The zone, designated on June 3, also grew.", "2020-12-03", same("June 3", "2020-06-03")),  # done
    ("The zone, designated on January 3, also grew.", "2020-12-03", same("January 3", "2020-01-03")),  # though farther
    ("The fair scheduled for May will be held.", "2020-12-03", same("May", "2021-05")),  # ahead
    ("The fair has been set for May 3.", "2020-10-03", same("May 3", "2021-05-03")),  # ahead, in the perfect
    ("The session of April 19 has been canceled.", "2025-03-31", same("April 19", "2025-04-19")),  # the nearest
    ("The tour was called off on May 3.", "2025-05-01", same("May 3", "2025-05-03")),  # verb and particle
    ("The play planned for the 25th was canceled.", "2024-12-27", same("the 25th", "2024-12-25")),  # nearest again
    ("A ride that had been set for the 21st was called off.", "2024-12-27", same("the 21st", "2024-12-21")),
    ("for the 25th time", "2024-12-27", []),  # an ordinal that counts
    ("for the 2nd grade", "2024-12-27", []),
    ("'May 18' Memorial Park reopens", "2024-12-27", []),  # a name in quotes
]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    STAMPS + FISCAL + WEEKDAYS + DAYTIMES + COUNTED + HOLIDAYS + IN_LINE + MOVED + TERMS + SAME_DAY + DIRECTIONS,
)
def test_dates(text: str, published: str | None, expected: Found) -> None:
    assert found(text, published) == expected


def test_a_part_of_a_day_is_a_time_of_day_precision() -> None:
    (find,) = find_dates("this morning", "2024-12-27")
    assert (find.resolved.type, find.resolved.precision) == ("TIME", "day")


def test_a_day_that_takes_its_year_from_the_line_says_so() -> None:
    _, find = find_dates("05/2020 Shortlisted (6 May)", "2023-04-12")
    assert find.anchor == "2020"


@pytest.mark.parametrize(
    ("text", "behind", "direction"),
    [
        ("The zone, designated on June 3, grew", "on", "past"),  # a participle without auxiliary
        ("The forum scheduled for May grew", "for", "future"),  # … of planning
        ("It is scheduled", "for", "future"),
        ("It was scheduled", "for", None),  # kept or not
        ("A record set in May stands", "in", "past"),  # "set" alone plans nothing
        ("It was put", "off", None),  # verb and particle
        ("It will be cancelled", "", "future"),
    ],
)
def test_verbs_that_say_more_than_their_tense(text: str, behind: str, direction: str | None) -> None:
    assert speaks_of(find_verbs(text)[0], behind) == direction


@pytest.mark.parametrize(
    ("text", "behind"), [("It was cancelled", ""), ("It was called", "off"), ("It was shelved", "")]
)
def test_suspending(text: str, behind: str) -> None:
    assert suspends(find_verbs(text)[-1], behind)
