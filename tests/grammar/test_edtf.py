"""EDTF as the contract uses it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.grammar import edtf
from gjtimeline.grammar.edtf import Interval, Partial

# (EDTF, first day, last day, precision)
VALUES = [
    ("2019-01-30", date(2019, 1, 30), date(2019, 1, 30), "day"),
    ("2020-02", date(2020, 2, 1), date(2020, 2, 29), "month"),  # leap year
    ("2019-02", date(2019, 2, 1), date(2019, 2, 28), "month"),
    ("2020", date(2020, 1, 1), date(2020, 12, 31), "year"),
    ("2020~", date(2020, 1, 1), date(2020, 12, 31), "year"),  # an approximate year has the year's bounds
    ("199X", date(1990, 1, 1), date(1999, 12, 31), "decade"),
    ("20XX", date(2000, 1, 1), date(2099, 12, 31), "century"),
    ("00XX", date(1, 1, 1), date(99, 12, 31), "century"),  # the calendar begins with the year 1
    ("2020-XX", date(2020, 1, 1), date(2020, 12, 31), "month"),
    ("2020-XX-14", date(2020, 1, 14), date(2020, 12, 14), "day"),
    ("2020-02-XX", date(2020, 2, 1), date(2020, 2, 29), "day"),
    ("2020-XX-XX", date(2020, 1, 1), date(2020, 12, 31), "day"),
    ("XXXX-10-25", None, None, "day"),
    ("XXXX-02-29", None, None, "day"),  # in some year
    ("XXXX", None, None, "year"),
    ("2020-21", date(2020, 3, 1), date(2020, 5, 31), "season"),
    ("2019-24", date(2019, 12, 1), date(2020, 2, 29), "season"),  # the winter that begins in it
    ("9999-24", date(9999, 12, 1), date(9999, 12, 31), "season"),  # where the calendar ends
    ("2020-33", date(2020, 1, 1), date(2020, 3, 31), "quarter"),
    ("2020-36", date(2020, 10, 1), date(2020, 12, 31), "quarter"),
    ("2020-40", date(2020, 1, 1), date(2020, 6, 30), "half"),
    ("2020-41", date(2020, 7, 1), date(2020, 12, 31), "half"),
    ("2020-07-02/2020-07-03", date(2020, 7, 2), date(2020, 7, 3), "day"),
    ("2018-07/..", date(2018, 7, 1), None, "month"),
    ("../2024", None, date(2024, 12, 31), "year"),
    ("2020-01/2022", date(2020, 1, 1), date(2022, 12, 31), "month"),  # of two precisions the first's
]

INVALID = [
    "",
    "20",
    "2020-1",  # months have two digits
    "2020-13",  # no month, no part of a year
    "2020-00",
    "2020-01-00",
    "2020-02-30",
    "2019-02-29",
    "XXXX-02-30",
    "2020-33-01",  # a quarter has no days
    "0000",
    "2X20",
    "XX20",
    "../..",
    "/",
    "2020/",
    "2024/2020",  # backwards
    "2020/2021/2022",
    "2020 ",
    "２０２０",  # full-width digits
]

# (one reading, another, what they agree on)
COMMON = [
    ("2020-01-14", "2020-01-14", "2020-01-14"),
    ("2020-01-14", "2020-12-14", "2020-XX-14"),
    ("2020-06-30", "2020-07-01", "2020-XX-XX"),
    ("2020-01", "2020-12", "2020-XX"),
    ("2018", "2019", "201X"),
    ("2019", "2020", "20XX"),
    ("1999", "2000", "XXXX"),  # EDTF knows no 3 unknown digits
    ("201X", "202X", "20XX"),
    ("2020-33", "2020-34", "2020"),  # no unknown quarters
    ("2019-01/2020-01", "2019-12/2020-12", "2019-XX/2020-XX"),
    ("2018/..", "2019/..", "201X/.."),
]


@pytest.mark.parametrize(("text", "first", "last", "precision"), VALUES)
def test_values(text: str, first: date | None, last: date | None, precision: str) -> None:
    value = edtf.parse(text)
    assert (str(value), value.first_day(), value.last_day(), value.precision) == (text, first, last, precision)


@pytest.mark.parametrize("text", INVALID)
def test_what_is_no_edtf(text: str) -> None:
    with pytest.raises(ValueError, match="'"):
        edtf.parse(text)


@pytest.mark.parametrize(("first", "second", "expected"), COMMON)
def test_common(first: str, second: str, expected: str) -> None:
    assert str(edtf.common(edtf.parse(first), edtf.parse(second))) == expected
    assert str(edtf.common(edtf.parse(second), edtf.parse(first))) == expected


def test_a_date_and_an_interval_have_nothing_in_common() -> None:
    with pytest.raises(ValueError, match="two readings"):
        edtf.common(edtf.parse("2020"), edtf.parse("2020/2021"))


def test_records_write_themselves() -> None:
    assert str(Partial()) == "XXXX"
    assert str(Partial("2020", 0, 14)) == "2020-XX-14"
    assert str(Interval(None, Partial("2024", approximate=True))) == "../2024~"


@given(st.dates())
def test_days_come_back(day: date) -> None:
    value = edtf.parse(day.isoformat())
    assert value == edtf.of_day(day)
    assert value.first_day() == value.last_day() == day


@given(st.dates(), st.dates())
def test_common_holds_both(one: date, other: date) -> None:
    shared = edtf.common(edtf.of_day(one), edtf.of_day(other))
    first, last = shared.first_day(), shared.last_day()
    assert first is None or last is None or first <= min(one, other) <= max(one, other) <= last
