"""Ranges, lengths of time and what recurs: (text, published, [(words, EDTF, TIMEX3)])."""

import pytest

from gjtimeline.grammar.dates import find_dates

Found = list[tuple[str, str | None, str]]
PUB = "2020-01-14"


def found(text: str, published: str | None) -> Found:
    """What is found, as the tables write it."""
    return [(text[d.start : d.end], d.resolved.edtf, d.resolved.value) for d in find_dates(text, published)]


def test_value_of_a_range_is_its_edtf() -> None:
    (find,) = find_dates("July 2-3, 2020")
    assert (find.resolved.value, find.resolved.type) == ("2020-07-02/2020-07-03", "DATE")


# (text, words, EDTF)
RANGES = [
    ("July 2-3, 2020", "July 2-3, 2020", "2020-07-02/2020-07-03"),
    ("July 2–3", "July 2–3", "2020-07-02/2020-07-03"),  # en dash, year from the anchor
    ("14~16 January", "14~16 January", "2020-01-14/2020-01-16"),  # Korean tilde
    ("July 2 and 3, 2020", "July 2 and 3, 2020", "2020-07-02/2020-07-03"),  # neighbors
    ("May 18, 19 and 20", "May 18, 19 and 20", "2020-05-18/2020-05-20"),
    ("between January 14 and 16, 2020", "January 14 and 16, 2020", "2020-01-14/2020-01-16"),  # "between" is no part
    ("from March 3 to April 5, 2021", "March 3 to April 5, 2021", "2021-03-03/2021-04-05"),
    ("between March 3 and April 5, 2021", "March 3 and April 5, 2021", "2021-03-03/2021-04-05"),
    ("1 May to 31 October 2030", "1 May to 31 October 2030", "2030-05-01/2030-10-31"),  # the year holds for both
    ("Nov. 29, 2019 to Jan. 5", "Nov. 29, 2019 to Jan. 5", "2019-11-29/2020-01-05"),  # over the turn of the year
    ("Nov. 29 to Jan. 5, 2020", "Nov. 29 to Jan. 5, 2020", "2019-11-29/2020-01-05"),
    ("Jan. 14 (Tue) to 16 (Thu), 2020", "Jan. 14 (Tue) to 16 (Thu), 2020", "2020-01-14/2020-01-16"),
    ("January 14 (Tue) to 16 (Thu)", "January 14 (Tue) to 16 (Thu)", "2020-01-14/2020-01-16"),  # closing bracket
    ("on the 14th and 15th", "the 14th and 15th", "2020-01-14/2020-01-15"),  # month from the anchor
    ("from the 29th to the 2nd", "the 29th to the 2nd", "2019-12-29/2020-01-02"),  # into the next month
    ("March through June 2021", "March through June 2021", "2021-03/2021-06"),
    ("from July to September last year", "July to September last year", "2019-07/2019-09"),
    ("between May and July 2021", "May and July 2021", "2021-05/2021-07"),
    ("in May, June and July 2021", "May, June and July 2021", "2021-05/2021-07"),
    ("March 2020 to June 2021", "March 2020 to June 2021", "2020-03/2021-06"),
    ("July 2020 - June 2021", "July 2020 - June 2021", "2020-07/2021-06"),
    ("2020-2024", "2020-2024", "2020/2024"),
    ("2020~2024", "2020~2024", "2020/2024"),
    ("between 2020 and 2024", "2020 and 2024", "2020/2024"),
    ("from 2020-24", "2020-24", "2020/2024"),
    ("in 2019-20", "2019-20", "2019/2020"),
    ("('19~'24)", "'19~'24", "2019/2024"),  # Korean plans
    ("from 2020 to June 2021", "2020 to June 2021", "2020/2021-06"),  # ends of different precision
    ("2020.03.01 ~ 2020.12.31", "2020.03.01 ~ 2020.12.31", "2020-03-01/2020-12-31"),
    ("2020. 3. 1. ~ 2021. 2. 28.", "2020. 3. 1. ~ 2021. 2. 28.", "2020-03-01/2021-02-28"),
]


@pytest.mark.parametrize(("text", "words", "edtf"), RANGES)
def test_ranges(text: str, words: str, edtf: str) -> None:
    assert found(text, PUB) == [(words, edtf, edtf)]


NO_RANGES = [
    ("in March and June 2021", ["2021-06"]),  # no neighbors: two dates, of which the first names no year
    ("from 2024 to 2020", ["2024/..", "2020"]),  # backwards
    ("between 2000 and 3000 people", []),  # no years at all
    ("from the 18th to 19th centuries", []),
]


@pytest.mark.parametrize(("text", "expected"), NO_RANGES)
def test_no_ranges(text: str, expected: list[str]) -> None:
    dates = [find.resolved.edtf for find in find_dates(text, PUB)]
    assert [edtf for edtf in dates if edtf != "2020-03"] == expected


# (text, published, words, EDTF, TIMEX3)
ROLLING = [
    ("over the past year", PUB, "the past year", "2019-01/2020-01", "P1Y"),
    ("for the past four years", "2023-12-21", "the past four years", "2019-12/2023-12", "P4Y"),
    ("the past two and a half years", PUB, "the past two and a half years", "2017-07/2020-01", "P30M"),
    ("in the last 18 months", PUB, "the last 18 months", "2018-07/2020-01", "P18M"),
    ("the next two weeks", PUB, "the next two weeks", "2020-01-14/2020-01-28", "P2W"),
    ("the next five years", PUB, "the next five years", "2020/2024", "P5Y"),  # plans count years, this one included
    ("the past two decades", PUB, "the past two decades", "2000/2020", "P2DE"),
]


@pytest.mark.parametrize(("text", "published", "words", "edtf", "value"), ROLLING)
def test_rolling(text: str, published: str, words: str, edtf: str, value: str) -> None:
    assert found(text, published) == [(words, edtf, value)]


# (text, words, type, TIMEX3): they have no place in the calendar.
LENGTHS = [
    ("for five years", "five years", "DURATION", "P5Y"),
    ("a five-year plan", "five-year", "DURATION", "P5Y"),
    ("for 100 days", "100 days", "DURATION", "P100D"),  # three digits
    ("twenty-five years", "twenty-five years", "DURATION", "P25Y"),
    ("two and a half years", "two and a half years", "DURATION", "P30M"),
    ("a year and a half", "a year and a half", "DURATION", "P18M"),
    ("half a year", "half a year", "DURATION", "P6M"),
    ("half a decade", "half a decade", "DURATION", "P5Y"),
    ("every week", "every week", "SET", "P1W"),
    ("every second Wednesday", "every second Wednesday", "SET", "P2W"),
    ("each Monday", "each Monday", "SET", "XXXX-WXX-1"),
    ("every two weeks", "every two weeks", "SET", "P2W"),
    ("every other week", "every other week", "SET", "P2W"),
    ("open Monday to Friday", "Monday to Friday", "SET", "P1W"),  # hours of business are no two dates
]


@pytest.mark.parametrize(("text", "words", "kind", "value"), LENGTHS)
def test_lengths(text: str, words: str, kind: str, value: str) -> None:
    (find,) = find_dates(text, PUB)
    assert (text[find.start : find.end], find.resolved.type, find.resolved.value) == (words, kind, value)
    assert find.resolved.edtf is None
