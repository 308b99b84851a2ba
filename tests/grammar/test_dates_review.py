"""Kinds that a stranger's texts brought up: fiscal quarters, timetables, bounds of several words, lists of parts."""

import pytest
from dates_builders import Found

from gjtimeline.grammar.dates import find_dates

PUB = "2024-05-20"  # a Monday

# (text, [(words, EDTF, TIMEX3)])
QUARTERS: list[tuple[str, Found]] = [
    ("its fiscal fourth quarter,", [("fiscal fourth quarter", "2024-36", "2024-Q4")]),  # no article: was a crash
    ("the fourth quarter of fiscal 2023", [("the fourth quarter of fiscal 2023", "2023-36", "2023-Q4")]),
    ("Q3 FY24", [("Q3 FY24", "2024-35", "2024-Q3")]),  # a fiscal year of two digits
    ("in Q1'24", [("Q1'24", "2024-33", "2024-Q1")]),  # glued
    ("In the third quarter, it lost money.", [("the third quarter", "2023-35", "2023-Q3")]),  # the tense tells
    ("It is expected to close in Q1.", [("Q1", "2025-33", "2025-Q1")]),  # … of what is to come
    ("It expects a fourth-quarter loss.", [("fourth-quarter", "2024-36", "2024-Q4")]),  # figures are of the nearest
    (
        "Q1, Q2 and Q4 of 2023",
        [("Q1", "2023-33", "2023-Q1"), ("Q2", "2023-34", "2023-Q2"), ("Q4 of 2023", "2023-36", "2023-Q4")],
    ),
    (
        "the first and third quarters of 2023",
        [("the first", "2023-33", "2023-Q1"), ("third quarters of 2023", "2023-35", "2023-Q3")],
    ),
    ("the spring and summer of 1942", [("the spring", "1942-21", "1942-SP"), ("summer of 1942", "1942-22", "1942-SU")]),
]

TENSES: list[tuple[str, Found]] = [
    ("The move follows Friday's ruling.", [("Friday", "2024-05-17", "2024-05-17")]),  # a genitive is no timetable
    ("Congress leaves Friday.", [("Friday", "2024-05-24", "2024-05-24")]),  # … but a weekday by itself is
    ("The law takes effect on January 1.", [("January 1", "2025-01-01", "2025-01-01")]),  # verbs of timetables
    ("His term ends in November.", [("November", "2024-11", "2024-11")]),
    ("The contract expires in March.", [("March", "2025-03", "2025-03")]),
    ("The report covers March.", []),  # no preposition, no sign of a date
]

BOUNDS: list[tuple[str, Found]] = [
    ("on or before March 1, 2025", [("March 1, 2025", "../2025-03-01", "2025-03-01")]),  # the day is in
    ("It will not open until March 2027.", [("March 2027", "2027-03/..", "2027-03")]),  # a negation turns it
    ("It won't begin before early 2026.", [("early 2026", "2026/..", "2026")]),  # … in short
    ("no later than 30 June 2026", [("30 June 2026", "../2026-06-30", "2026-06-30")]),  # of several words
    ("no earlier than 2027", [("2027", "2027/..", "2027")]),
    ("prior to 2010", [("2010", "../2009", "2010")]),  # the year is out
    ("up to and including 30 June 2024", [("30 June 2024", "../2024-06-30", "2024-06-30")]),
]

RANGES: list[tuple[str, Found]] = [
    ("Between 2019 and early 2021", [("2019", "2019", "2019"), ("early 2021", "2021", "2021")]),  # one end is a part
    ("between 1998 and her death in 2004", [("1998", "1998", "1998"), ("2004", "2004", "2004")]),  # no date at all
    ("between 1500 and 1,800 guests", []),  # a count
    (
        "It runs June through August.",
        [("June", "2024-06", "2024-06"), ("August", "2024-08", "2024-08")],
    ),  # no preposition
    (
        "in June, July or August",
        [("June", "2024-06", "2024-06"), ("July", "2024-07", "2024-07"), ("August", "2024-08", "2024-08")],
    ),
    (
        "Nov. 21, 6-8 p.m.",
        [("Nov. 21, 6", "2023-11-21", "2023-11-21T18:00"), ("8 p.m.", "2023-11-21", "2023-11-21T20:00")],
    ),
]

SHIFTS: list[tuple[str, Found]] = [
    ("It will last two days.", [("two days", None, "P2D")]),  # a verb
    ("the last two years of the war", [("two years", None, "P2Y")]),  # those of something
    ("This March, 400 jobs were lost.", [("This March", "2024-03", "2024-03")]),  # a number behind a comma
    ("Following March 11, they were shut.", [("March 11", "2024-03-11", "2024-03-11")]),  # a preposition
    ("on this past Saturday", [("this past Saturday", "2024-05-18", "2024-05-18")]),  # the second word tells
    ("on this coming Saturday", [("this coming Saturday", "2024-05-25", "2024-05-25")]),
    (
        "On the night of 14-15 April 1912",
        [("14", "1912-04-14", "1912-04-14"), ("15 April 1912", "1912-04-15", "1912-04-15")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), QUARTERS + TENSES + BOUNDS + RANGES + SHIFTS)
def test_kinds_of_a_review(text: str, expected: Found) -> None:
    finds = find_dates(text, PUB)
    assert [(text[find.start : find.end], find.edtf, find.value) for find in finds] == expected
