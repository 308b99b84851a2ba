"""Kinds that documents of other cities brought up: minutes, chronicles, fact sheets, calendars of an institute."""

import pytest
from dates_builders import Found

from gjtimeline.grammar.dates import find_dates

PUB = "2024-02-14"  # a Wednesday

# (text, [(words, EDTF, TIMEX3)])
FORMS: list[tuple[str, Found]] = [
    ("the 2022/23 season", [("2022", "2022", "2022"), ("23", "2023", "2023")]),  # two years and a stroke
    ("in 2003–07", [("2003", "2003", "2003"), ("07", "2007", "2007")]),  # a dash, where a hyphen might be a month
    ("in 2009/10", []),  # the next year, or October
    ("2008, summer - A bid fails.", [("2008, summer", "2008-22", "2008-SU")]),  # a season behind its year
    ("2006.10 Government accepts it", [("2006.10", "2006-10", "2006-10")]),  # no stop behind the month
    ("It scored 2006.10 points.", []),  # … only at the head of a line
    ("'23. : Start of works", [("'23", "2023", "2023")]),  # two digits at the head of a line
    ("It's 23. : Start", []),  # … behind their apostrophe
    ("6/20-7/29: Summer term", [("6/20", "2024-06-20", "2024-06-20"), ("7/29", "2024-07-29", "2024-07-29")]),
    ("between 1/2-3/4 of it", []),  # fractions
    ("in the nineteen-nineties", [("the nineteen-nineties", "199X", "199")]),  # a decade in words
    ("in the eighteen sixties", [("the eighteen sixties", "186X", "186")]),
    ("in the 1800s", [("the 1800s", "18XX", "18")]),  # a century, as "the 2000s" are not
    ("in the 2000s", [("the 2000s", "200X", "200")]),
    ("in the mid-19th century", [("the mid-19th century", "18XX", "18")]),  # glued
    (
        "in the late 18th and early 19th centuries",
        [("the late 18th", "17XX", "17"), ("early 19th centuries", "18XX", "18")],
    ),
    ("away the week of May 3", [("the week of May 3", "2024-04-29/2024-05-05", "2024-W18")]),  # the week it lies in
    ("in the week of 8 January 2025", [("the week of 8 January 2025", "2025-01-06/2025-01-12", "2025-W02")]),
    ("Q1-2019 and 2020-H2", [("Q1-2019", "2019-33", "2019-Q1"), ("2020-H2", "2020-41", "2020-H2")]),  # a hyphen
    ("by end of month", [("end of month", "../2024-02", "2024-02")]),  # no article
    ("by month-end", [("month-end", "../2024-02", "2024-02")]),  # as "year-end"
    ("within 10 working days", [("10 working days", None, "P10D")]),  # a length that weekends make longer
    ("a biennial fair", [("biennial", None, "P2Y")]),  # how often
    (
        "Posted 2017-03-10, open 04/05/2017",
        [("2017-03-10", "2017-03-10", "2017-03-10"), ("04/05/2017", "2017-XX-XX", "2017-XX-XX")],
    ),  # no order
    ("By 2100 the sea will rise.", [("2100", "../2100", "2100")]),  # far ahead, behind a preposition
    (
        "the 5th, 6th and 7th centuries",
        [("the 5th", "04XX", "04"), ("6th", "05XX", "05"), ("7th centuries", "06XX", "06")],
    ),
    ("the week of May 3-9", [("May 3", "2024-05-03", "2024-05-03"), ("9", "2024-05-09", "2024-05-09")]),  # told itself
    ("By end-2026 it is done.", [("end-2026", "../2026", "2026")]),  # a part without "the … of"
]
NO_DATES = [
    "Regulation (EU) 2016/67 applies.",  # the number of a law, no two years
    "the 4th-phase construction",  # an ordinal glued to its noun
    "Ring 1800 555 2024 at any time.",  # digits in groups
    "Conference Room 2, 2019 Hannuri-daero",  # the number of a house
    "The ceiling cost 2130 Galaxy phones.",  # no year anybody speaks of
]
BESIDE: list[tuple[str, Found]] = [
    (
        "In July 2021, on the 20th, it came back.",
        [("July 2021", "2021-07", "2021-07"), ("the 20th", "2021-07-20", "2021-07-20")],
    ),  # the day of the month before it
    (
        "Late November 2022 - Two leave. On the 30th, the sale begins.",
        [("Late November 2022", "2022-11", "2022-11"), ("the 30th", "2022-11-30", "2022-11-30")],
    ),  # of the entry's
    (
        "It left on April 28, 2021. Ten days later, on May 8, it ends.",
        [
            ("April 28, 2021", "2021-04-28", "2021-04-28"),
            ("Ten days later", "2021-05-08", "2021-05-08"),
            ("May 8", "2021-05-08", "2021-05-08"),
        ],
    ),  # the day that was counted
    (
        "The trip of 2 March is off, for they dredge from the 1st to the 15th of that month.",
        [
            ("2 March", "2024-03-02", "2024-03-02"),
            ("the 1st", "2024-03-01", "2024-03-01"),
            ("the 15th of that month", "2024-03-15", "2024-03-15"),
        ],
    ),  # the month spoken of
]
TENSES: list[tuple[str, Found]] = [
    ("The gate remains closed until Sunday.", [("Sunday", "../2024-02-18", "2024-02-18")]),  # how it is, not was
    ("It was decided before Christmas whether it may.", [("Christmas", "../2023-12-24", "2023-12-25")]),  # no noun
    ("Works did not begin until June 2019.", [("June 2019", "2019-06", "2019-06")]),  # it did then
    ("Works will not begin until June 2025.", [("June 2025", "2025-06/..", "2025-06")]),  # at the earliest
    ("A card called K-Pass starts on May 1.", [("May 1", "2024-05-01", "2024-05-01")]),  # the verb is the second
    ("The race that was to start on 1 March was abandoned.", [("1 March", "2024-03-01", "2024-03-01")]),  # the nearest
    ("The race, fixed for 17 March, was cancelled.", [("17 March", "2024-03-17", "2024-03-17")]),  # likewise
    (
        "2 March Open house (moved from 25 February)",
        [("2 March", "2024-03-02", "2024-03-02"), ("25 February", "2024-02-25", "2024-02-25")],
    ),  # not the aside's verb
    (
        "Its opening slips from 2029 to the autumn of 2030.",
        [("2029", "2029", "2029"), ("the autumn of 2030", "2030-23", "2030-FA")],
    ),  # an old date and a new one
]
# What a bulletin of the month tells: (text, EDTF)
OF_ISSUE = [
    ("They began on the 2nd.", "2024-02-02"),  # its day, of the past
    ("The fair opens on Feb. 26.", "2024-02-26"),  # … or to come
    ("They met on the 2nd of last month.", "2024-01-02"),  # another month is named
    ("They met from the 2nd to the 5th.", "2024-02-02"),  # both ends
    ("They met on June 3.", "2023-06-03"),  # another one: the nearest that fits the tense
]
# A text that looks ahead speaks from its day, however many years it names.
EXPLAINER = (
    "In 2012 it was planned. In 2013 it cost 650 million. It was allowed in 2016. By 2018 the sum had grown. "
    "In 2019 the first part opened. The board will run it. The minister will speak on 21 February. "
    "A tour, planned for 30 January, was put off; it will take place in March."
)
HISTORY = (
    "In 1912 it was planned. In 1913 it cost 650 million. It was allowed in 1916. By 1918 the sum had grown. "
    "In 1919 the first part opened. The minister spoke on 21 February."
)


@pytest.mark.parametrize(("text", "expected"), FORMS + BESIDE + TENSES)
def test_found(text: str, expected: Found) -> None:
    found = [(text[find.start : find.end], find.edtf, find.value) for find in find_dates(text, PUB)]
    assert found == expected


@pytest.mark.parametrize("text", NO_DATES)
def test_no_dates(text: str) -> None:
    assert find_dates(text, PUB) == []


@pytest.mark.parametrize(("text", "edtf"), OF_ISSUE)
def test_published_in_a_month(text: str, edtf: str) -> None:
    assert find_dates(text, "2024-02")[0].edtf == edtf


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        (EXPLAINER, "21 February", "2024-02-21"),
        (EXPLAINER, "30 January", "2024-01-30"),
        (HISTORY, "21 February", "1919-02-21"),
    ],
)
def test_what_will_be_is_told_from_today(text: str, words: str, edtf: str) -> None:
    (found,) = (find for find in find_dates(text, PUB) if text[find.start : find.end] == words)
    assert found.edtf == edtf
