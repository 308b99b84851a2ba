"""Ranges, and lengths of time that the calendar ties: (text, published, [(words, EDTF, TIMEX3)])."""

import pytest
from dates_builders import found, whole_dates

from gjtimeline.grammar.dates import find_dates

PUB = "2020-01-14"


def test_value_of_a_range_is_its_edtf() -> None:
    (find,) = whole_dates("July 2-3, 2020")
    assert (find.resolved.value, find.resolved.type) == ("2020-07-02/2020-07-03", "DATE")


# (text, words, EDTF)
RANGES = [
    ("July 2-3, 2020", "July 2-3, 2020", "2020-07-02/2020-07-03"),  # hyphen
    ("July 2–3", "July 2–3", "2020-07-02/2020-07-03"),  # en dash, year from the anchor
    ("14~16 January", "14~16 January", "2020-01-14/2020-01-16"),  # Korean tilde
    ("July 2 and 3, 2020", "July 2 and 3, 2020", "2020-07-02/2020-07-03"),  # neighbors
    ("May 18, 19 and 20", "May 18, 19 and 20", "2020-05-18/2020-05-20"),  # a list of neighbors
    ("between January 14 and 16, 2020", "January 14 and 16, 2020", "2020-01-14/2020-01-16"),  # "between" is no part
    ("from March 3 to April 5, 2021", "March 3 to April 5, 2021", "2021-03-03/2021-04-05"),  # two months
    (
        "between March 3 and April 5, 2021",
        "March 3 and April 5, 2021",
        "2021-03-03/2021-04-05",
    ),  # two months, other words
    ("1 May to 31 October 2030", "1 May to 31 October 2030", "2030-05-01/2030-10-31"),  # the year holds for both
    ("Nov. 29, 2019 to Jan. 5", "Nov. 29, 2019 to Jan. 5", "2019-11-29/2020-01-05"),  # over the turn of the year
    ("Nov. 29 to Jan. 5, 2020", "Nov. 29 to Jan. 5, 2020", "2019-11-29/2020-01-05"),  # the year is that of the end
    (
        "Jan. 14 (Tue) to 16 (Thu), 2020",
        "Jan. 14 (Tue) to 16 (Thu), 2020",
        "2020-01-14/2020-01-16",
    ),  # weekdays in brackets
    ("January 14 (Tue) to 16 (Thu)", "January 14 (Tue) to 16 (Thu)", "2020-01-14/2020-01-16"),  # closing bracket
    ("on the 14th and 15th", "the 14th and 15th", "2020-01-14/2020-01-15"),  # month from the anchor
    ("from the 29th to the 2nd", "the 29th to the 2nd", "2019-12-29/2020-01-02"),  # into the next month
    ("March through June 2021", "March through June 2021", "2021-03/2021-06"),  # months of one year
    ("from July to September last year", "July to September last year", "2019-07/2019-09"),  # a shifted year for both
    ("between May and July 2021", "May and July 2021", "2021-05/2021-07"),  # months, other words
    ("in May, June and July 2021", "May, June and July 2021", "2021-05/2021-07"),  # a list of months
    ("March 2020 to June 2021", "March 2020 to June 2021", "2020-03/2021-06"),  # months of two years
    ("July 2020 - June 2021", "July 2020 - June 2021", "2020-07/2021-06"),  # spaces about the dash
    ("2020-2024", "2020-2024", "2020/2024"),  # years
    ("2020~2024", "2020~2024", "2020/2024"),  # years, Korean tilde
    ("between 2020 and 2024", "2020 and 2024", "2020/2024"),  # years, other words
    ("from 2020-24", "2020-24", "2020/2024"),  # the century holds for both
    ("in 2019-20", "2019-20", "2019/2020"),  # a season or a school year
    ("('19~'24)", "'19~'24", "2019/2024"),  # Korean plans
    ("from 2020 to June 2021", "2020 to June 2021", "2020/2021-06"),  # ends of different precision
    ("2020.03.01 ~ 2020.12.31", "2020.03.01 ~ 2020.12.31", "2020-03-01/2020-12-31"),  # delimited
    ("2020. 3. 1. ~ 2021. 2. 28.", "2020. 3. 1. ~ 2021. 2. 28.", "2020-03-01/2021-02-28"),  # delimited, spaced
]


@pytest.mark.parametrize(("text", "words", "edtf"), RANGES)
def test_ranges(text: str, words: str, edtf: str) -> None:
    assert found(text, PUB) == [(words, edtf, edtf)]


NO_RANGES = [
    ("in March and June 2021", ["2021-03", "2021-06"]),  # no neighbors: two dates of one year
    ("from 2024 to 2020", ["2024", "2020"]),  # backwards
    ("between 2000 and 3000 people", []),  # no years at all
    ("from the 18th to 19th centuries", ["17XX", "18XX"]),  # two centuries
]


@pytest.mark.parametrize(("text", "expected"), NO_RANGES)
def test_no_ranges(text: str, expected: list[str]) -> None:
    dates = [find.resolved.edtf for find in find_dates(text, PUB)]
    assert [edtf for edtf in dates if edtf != "2020-03"] == expected


# (text, published, words, EDTF, TIMEX3)
ROLLING = [
    ("over the past year", PUB, "the past year", "2019-01/2020-01", "P1Y"),  # one unit
    ("for the past four years", "2023-12-21", "the past four years", "2019-12/2023-12", "P4Y"),  # several
    ("the past two and a half years", PUB, "the past two and a half years", "2017-07/2020-01", "P30M"),  # and a half
    ("in the last 18 months", PUB, "the last 18 months", "2018-07/2020-01", "P18M"),  # in digits
    ("the next two weeks", PUB, "the next two weeks", "2020-01-14/2020-01-28", "P2W"),  # days ahead
    ("the next five years", PUB, "the next five years", "2020/2024", "P5Y"),  # plans count years, this one included
    ("the past two decades", PUB, "the past two decades", "2000/2020", "P2DE"),  # decades are years
]


@pytest.mark.parametrize(("text", "published", "words", "edtf", "value"), ROLLING)
def test_rolling(text: str, published: str, words: str, edtf: str, value: str) -> None:
    assert found(text, published) == [(words, edtf, value)]
