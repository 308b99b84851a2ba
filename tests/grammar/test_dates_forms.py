"""Forms that readers met in releases, notices, tables and logs: (text, published, [(words, EDTF, TIMEX3)])."""

import pytest
from dates_builders import Found, found

from gjtimeline.grammar.dates import find_dates

PUB = "2024-05-02"


def day(words: str, value: str) -> Found:
    return [(words, value, value)]


FORMS: list[tuple[str, Found]] = [
    ("valid from today", [("today", "2024-05-02/..", "2024-05-02")]),  # begins
    ("two weeks from today", [("two weeks from today", "2024-05-16", "2024-05-16")]),  # counts
    ("in the 1st quarter of 2023", [("the 1st quarter of 2023", "2023-33", "2023-Q1")]),  # digits
    ("the 2nd half of 2023", [("the 2nd half of 2023", "2023-41", "2023-H2")]),
    ("revenue of 2Q21", [("2Q21", "2021-34", "2021-Q2")]),  # tables of results
    ("held last 13th.", day("last 13th", "2024-04-13")),  # translated from Korean
    ("2020.3~2022.12", [("2020.3~2022.12", "2020-03/2022-12", "2020-03/2022-12")]),  # Korean tables
    ("'19.12", day("'19.12", "2019-12")),
    ("10.9 (Mon)", day("10.9 (Mon)", "2023-10-09")),
    ("from this month to next month", [("this month to next month", "2024-05/2024-06", "2024-05/2024-06")]),
    ("From 2015 to last year", [("2015 to last year", "2015/2023", "2015/2023")]),  # closed by a counted year
    (
        "from the 31st to the 1st of next month",
        [("the 31st to the 1st of next month", "2024-05-31/2024-06-01", "2024-05-31/2024-06-01")],
    ),
    ("the last Friday of next month", day("the last Friday of next month", "2024-06-28")),
    ("the same month last year", day("the same month last year", "2023-05")),
    ("the third week of this month", [("the third week of this month", "2024-05", "2024-W20")]),
    ("at 2023-05-04T12:33:01Z", [("2023-05-04T12:33:01Z", "2023-05-04", "2023-05-04T12:33:01Z")]),  # logs
    ("25 to 30 minutes", [("25 to 30 minutes", None, "PT30M")]),  # the longer, within one extent
    ("4.6 years", [("4.6 years", None, "P4.6Y")]),  # no whole months
    ("December 5, 2023 (Tue.)", day("December 5, 2023 (Tue.)", "2023-12-05")),  # behind the year
    ("on monday", day("monday", "2024-04-29")),  # social media
    ("His wife died in April.", day("April", "2024-04")),  # short verbs have a tense
    ("a year and a half ago", day("a year and a half ago", "2022-11")),
    ("The court set a hearing for Sept. 3.", day("Sept. 3", "2024-09-03")),  # set before it
    ("not before 2025", [("2025", "2025/..", "2025")]),
    ("the day before Christmas", day("Christmas", "2023-12-25")),  # only the day beside it is counted from it
    ("on 30 February 2020", day("2020", "2020")),  # no such day
    ("one hundred and fifty years ago", day("one hundred and fifty years ago", "1874")),  # no fifty
    ("for two hundred years", [("two hundred years", None, "P200Y")]),
    ("for a thousand days", [("a thousand days", None, "P1000D")]),
    ("one two years", [("two years", None, "P2Y")]),  # no number
    ("3000 years ago", []),
    ("two million years ago", []),
    ("Black Friday sales", []),
    ("room 2020-01-02", []),
    ("sshd[1999]", []),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_forms(text: str, expected: Found) -> None:
    assert found(text, PUB) == expected


LISTS = [
    ("It opened in March and June.", ["2023-03", "2023-06"]),  # one year for both
    ("May 2, 3, and 5, 2020", ["2020-05-02", "2020-05-03", "2020-05-05"]),  # the comma is of no date
    ("from 2 to 4 p.m. on Friday", ["2024-04-26T14:00", "2024-04-26T16:00"]),  # one day, and the afternoon
    ("May 8 (Wed) 10:00 ~ 18:00", ["2024-05-08T10:00", "2024-05-08T18:00"]),  # notices
    ("11:00 a.m., May 6", ["2024-05-06T11:00", "2024-05-06"]),  # the time before its day
]


@pytest.mark.parametrize(("text", "values"), LISTS)
def test_lists(text: str, values: list[str]) -> None:
    finds = find_dates(text, PUB)
    assert [find.value for find in finds] == values
    assert not [find for find in finds if text[find.start : find.end].endswith(",")]


WEEKDAYS: list[tuple[str, list[str]]] = [
    ("He came last Friday night.", ["2024-04-26TNI"]),  # one time
    ("This past Friday he left.", ["2024-04-26"]),
    ("He said later Tuesday that", ["2024-04-30"]),
    ("It rained from Monday to Friday.", ["2024-04-22", "2024-04-26"]),  # two days of one week
    ("Open Monday to Friday.", ["P1W"]),  # each week
]


@pytest.mark.parametrize(("text", "values"), WEEKDAYS)
def test_weekdays(text: str, values: list[str]) -> None:
    assert [find.value for find in find_dates(text, PUB)] == values


# (text, published, value): which way a date lies, where more than one verb stands before it
SIDES = [
    ("Negotiators return to Addis Ababa on Thursday.", "2011-07-25", "2011-07-28"),  # a verb that the plural shows
    ("The bank tried to fix the rate early Tuesday.", "2008-10-09", "2008-10-07"),  # tried and done
    ("The board voted to close the school in June.", "2002-09-17", "2003-06"),  # decided, not done
    ("Schools will remain closed until at least April 22.", "2003-04-11", "2003-04-22"),  # over a bound
]


@pytest.mark.parametrize(("text", "published", "value"), SIDES)
def test_sides(text: str, published: str, value: str) -> None:
    assert [find.value for find in find_dates(text, published)] == [value]


LENGTHS = [
    ("in 1 hour 57 minutes", "PT1H57M"),  # two units
    ("two years and six months", "P2Y6M"),
    ("a few more months", "PXM"),  # vague, and more of them
    ("every night", "XXXX-XX-XXTNI"),
    ("October '87.", "1987-10"),  # the sentence ends behind it
]


@pytest.mark.parametrize(("text", "value"), LENGTHS)
def test_values(text: str, value: str) -> None:
    assert [find.value for find in find_dates(text, PUB)] == [value]
