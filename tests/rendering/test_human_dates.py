"""How dates read: a table of (EDTF, in full, under the heading of its year) with the reason for each row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.model import ChronologyDate
from gjtimeline.rendering.dates import heading_year, human_between, human_date, human_edtf, is_single_day

CASES = [
    ("2019-01-29", "29 January 2019", "29 Jan"),  # a day
    ("2019-05-09", "9 May 2019", "9 May"),  # no leading zero
    ("2018-06", "June 2018", "June"),  # a month alone is never shortened
    ("2018-09", "September 2018", "September"),  # not even a long one
    ("2020", "2020", "2020"),  # a year has nothing else to say
    ("2020-XX-14", "14th, month unknown, 2020", "14th, month unknown"),  # the 14th of some month
    ("2020-10-XX", "October 2020, day unknown", "October, day unknown"),  # one day of a month
    ("XXXX-10-25", "25 October, year unknown", "25 Oct"),  # the heading says that the year is unknown
    ("XXXX-XX-23", "23rd, month and year unknown", "23rd, month unknown"),  # only the digits of a day
    ("XXXX-10", "October, year unknown", "October"),  # a month of some year
    ("XXXX", "year unknown", "year unknown"),  # nothing at all
    ("2020-XX", "month unknown, 2020", "month unknown"),  # one month of a year
    ("2020-07-02/2020-07-03", "2–3 July 2020", "2–3 Jul"),  # days of one month
    ("2020-06-30/2020-07-02", "30 June – 2 July 2020", "30 Jun – 2 Jul"),  # days of two months
    ("2019-12-28/2020-01-03", "28 December 2019 – 3 January 2020", "28 Dec – 3 Jan 2020"),  # a second year is named
    ("XXXX-07-02/XXXX-07-03", "2–3 July, year unknown", "2–3 Jul"),  # an interval of an unknown year
    ("2019-06/2019-12", "June to December 2019", "June to Dec"),  # months
    ("2018-06/2019-12", "June 2018 to December 2019", "June to Dec 2019"),  # months of two years
    ("2019/2023", "2019–2023", "2019–2023"),  # years
    ("2019-06/2023", "June 2019 to 2023", "June to 2023"),  # ends of different precision
    ("2018-07/..", "since July 2018", "since July"),  # open end
    ("2018-07-15/..", "since 15 July 2018", "since 15 Jul"),  # open end, a day
    ("../2024", "by 2024", "by 2024"),  # open start
    ("../2024-06", "by June 2024", "by June"),  # open start, a month
    ("2018/", "from 2018, end unknown", "from 2018, end unknown"),  # an end that is unknown is not open
    ("/2018", "until 2018, start unknown", "until 2018, start unknown"),  # the same for the start
    ("2023-35", "Q3 2023", "Q3"),  # quarter
    ("2023-33/2023-34", "Q1 to Q2 2023", "Q1 to Q2"),  # quarters
    ("2024-40", "first half of 2024", "first half"),  # half
    ("2024-41", "second half of 2024", "second half"),  # half
    ("2021-21", "spring 2021", "spring"),  # season
    ("XXXX-40", "first half, year unknown", "first half"),  # half of an unknown year
    ("2020~", "about 2020", "about 2020"),  # approximate
    ("2020-06~", "about June 2020", "about June"),  # approximate month
    ("2020?", "perhaps 2020", "perhaps 2020"),  # uncertain
    ("2020%", "perhaps about 2020", "perhaps about 2020"),  # both
    ("2019~/2021", "about 2019 to 2021", "about 2019 to 2021"),  # one end approximate
    ("201X", "the 2010s", "the 2010s"),  # decade
    ("[2019,2020]", "2019 or 2020", "2019 or 2020"),  # one of a set
    ("{2020-07-02,2020-07-05}", "2 July 2020 and 5 July 2020", "2 July 2020 and 5 July 2020"),  # all of a set
    ("2020-01-20T14:49", "20 January 2020, 14:49", "20 Jan, 14:49"),  # time of day
    ("20XX", "20XX", "20XX"),  # a form not read here stays as it is
    ("2020-13", "2020-13", "2020-13"),  # no such month
    ("../..", "../..", "../.."),  # says nothing
    ("[2019..]", "[2019..]", "[2019..]"),  # an open set is not read
    ("soon\x1b[31m", "soon[31m", "soon[31m"),  # not EDTF at all: shown, but harmless
]


def dated(edtf: str | None, earliest: str | None = None, latest: str | None = None, precision: str | None = None):
    return ChronologyDate(edtf=edtf, earliest=earliest, latest=latest, precision=precision)


@pytest.mark.parametrize(("edtf", "full", "short"), CASES, ids=[case[0] for case in CASES])
def test_edtf_reads_for_humans(edtf: str, full: str, short: str) -> None:
    assert human_date(dated(edtf), with_year=True) == full
    assert human_date(dated(edtf), with_year=False) == short


NARROWED = [
    # mid-2021: the EDTF is the year, the bounds say which months
    (dated("2021", "2021-05-01", "2021-08-31", "year"), "within May to August 2021", "within May to Aug"),
    # one month of the year is possible
    (dated("2021", "2021-05-01", "2021-05-31", "year"), "within May 2021", "within May"),
    # "this year", said on 14 January of what had happened
    (dated("2020", "2020-01-01", "2020-01-14", "year"), "within 1–14 January 2020", "within 1–14 Jan"),
    # bounds as wide as the EDTF add nothing
    (dated("2020-02", "2020-02-01", "2020-02-29", "month"), "February 2020", "February"),
    # a span of days that stands for one week
    (dated("2020-06-29/2020-07-05", "2020-06-29", "2020-07-05", "week"), "week of 29 June 2020", "week of 29 Jun"),
    # no EDTF, but bounds
    (dated(None, "2020-06-30", "2020-07-02"), "between 30 June and 2 July 2020", "between 30 June and 2 July 2020"),
    (dated(None, "2020-06-30", None), "not before 30 June 2020", "not before 30 June 2020"),
    (dated(None, None, "2020-06-30"), "by 30 June 2020", "by 30 June 2020"),
    # nothing at all
    (dated(None), "undated", "undated"),
]


@pytest.mark.parametrize(("date", "full", "short"), NARROWED)
def test_bounds_narrower_than_the_edtf_are_shown(date: ChronologyDate, full: str, short: str) -> None:
    assert human_date(date, with_year=True) == full
    assert human_date(date, with_year=False) == short


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2020-06-30/2020-07-02", "between 30 June and 2 July 2020"),  # the year once
        ("2019-12-31/2020-01-02", "between 31 December 2019 and 2 January 2020"),  # two years
        ("2019/2020", "between 2019 and 2020"),  # years
        ("2020-06", "June 2020"),  # no interval
        ("2020-06-30/..", "since 30 June 2020"),  # open
    ],
)
def test_between(edtf: str, expected: str) -> None:
    assert human_between(edtf) == expected


@pytest.mark.parametrize(
    ("date", "year"),
    [
        (dated("2018-07/..", "2018-07-01"), 2018),  # the first year it may be in
        (dated("../2024", None, "2024-12-31"), 2024),  # only a last day is known
        (dated("../2024"), 2024),  # no bounds given
        (dated("XXXX-10-25", "2024-10-25", "2025-10-25"), None),  # an unknown year stays unknown
        (dated(None), None),
    ],
)
def test_heading_year(date: ChronologyDate, year: int | None) -> None:
    assert heading_year(date) == year


def test_only_one_possible_day_is_certain() -> None:
    assert is_single_day(dated("2019-01-29", "2019-01-29", "2019-01-29"))
    assert not is_single_day(dated("2019-01-29/2019-01-30", "2019-01-29", "2019-01-30"))
    assert not is_single_day(dated("XXXX-10-25"))


@given(st.text(alphabet="0123456789X-/.~?%[]{},T: \x1b", max_size=24), st.booleans(), st.booleans())
def test_anything_can_be_shown(edtf: str, with_year: bool, short: bool) -> None:
    text = human_edtf(edtf, with_year=with_year, short=short)
    assert text.isprintable()


@given(
    st.sampled_from([case[0] for case in CASES]),
    st.dates().map(str) | st.none(),
    st.dates().map(str) | st.none(),
)
def test_any_bounds_can_be_shown(edtf: str, earliest: str | None, latest: str | None) -> None:
    assert human_date(dated(edtf, earliest, latest), with_year=False)
