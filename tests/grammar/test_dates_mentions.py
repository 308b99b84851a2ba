"""Mentions as TimeML wants them: the ends of ranges and the members of lists, and what each tells of itself."""

import pytest
from dates_builders import Found, found
from hypothesis import given, settings
from hypothesis import strategies as st

from gjtimeline.grammar.dates import find_dates

PUB = "2020-01-14"


# (text, [(words, EDTF) of each end], EDTF of the whole)
RANGES = [
    ("from 2009 to 2011", [("2009", "2009"), ("2011", "2011")], "2009/2011"),  # years; no preposition
    ("between 2009 and 2011", [("2009", "2009"), ("2011", "2011")], "2009/2011"),  # other words
    ("2020~2024", [("2020", "2020"), ("2024", "2024")], "2020/2024"),  # signs
    ("from 2020-24", [("2020", "2020"), ("24", "2024")], "2020/2024"),  # the century is the first one's
    ("('19~'24)", [("'19", "2019"), ("'24", "2024")], "2019/2024"),  # the apostrophe belongs to it
    ("July 2-3, 2020", [("July 2", "2020-07-02"), ("3, 2020", "2020-07-03")], "2020-07-02/2020-07-03"),  # shared year
    ("2-3 July", [("2", "2020-07-02"), ("3 July", "2020-07-03")], "2020-07-02/2020-07-03"),  # shared month
    (
        "from the 29th to the 2nd",
        [("the 29th", "2019-12-29"), ("the 2nd", "2020-01-02")],
        "2019-12-29/2020-01-02",
    ),  # no month: each with its article
    (
        "Nov. 29, 2019 to Jan. 5",
        [("Nov. 29, 2019", "2019-11-29"), ("Jan. 5", "2020-01-05")],
        "2019-11-29/2020-01-05",
    ),  # the comma of a date ends no mention
    (
        "from July to September last year",
        [("July", "2019-07"), ("September last year", "2019-09")],
        "2019-07/2019-09",
    ),  # a shifted year
    ("from 2020 to June 2021", [("2020", "2020"), ("June 2021", "2021-06")], "2020/2021-06"),  # of two precisions
    ("2018. 1. ~ 2019. 3.", [("2018. 1.", "2018-01"), ("2019. 3.", "2019-03")], "2018-01/2019-03"),  # Korean months
    (
        "2020.03.01 ~ 2020.12.31",
        [("2020.03.01", "2020-03-01"), ("2020.12.31", "2020-12-31")],
        "2020-03-01/2020-12-31",
    ),  # Korean days
    (
        "2025. 4. 14. (Mon) ~ 5. 16. (Fri)",
        [("2025. 4. 14. (Mon)", "2025-04-14"), ("5. 16. (Fri)", "2025-05-16")],
        "2025-04-14/2025-05-16",
    ),  # brackets close with their own end
    (
        "January 14 (Tue) to 16 (Thu)",
        [("January 14 (Tue)", "2020-01-14"), ("16 (Thu)", "2020-01-16")],
        "2020-01-14/2020-01-16",
    ),  # likewise
    (
        "July 2 and 3, 2020",
        [("July 2", "2020-07-02"), ("3, 2020", "2020-07-03")],
        "2020-07-02/2020-07-03",
    ),  # neighbors are a range
    (
        "on the 14th and 15th",
        [("the 14th", "2020-01-14"), ("15th", "2020-01-15")],
        "2020-01-14/2020-01-15",
    ),
    (
        "the 2nd and 3rd of May",
        [("the 2nd", "2020-05-02"), ("3rd of May", "2020-05-03")],
        "2020-05-02/2020-05-03",
    ),  # the article is the first one's
    (
        "May 18, 19 and 20",
        [("May 18", "2020-05-18"), ("19", "2020-05-19"), ("20", "2020-05-20")],
        "2020-05-18/2020-05-20",
    ),  # … of three
    (
        "in May, June and July 2021",
        [("May", "2021-05"), ("June", "2021-06"), ("July 2021", "2021-07")],
        "2021-05/2021-07",
    ),  # months likewise
    (
        "June, July and August were wet.",
        [("June", "2019-06"), ("July", "2019-07"), ("August", "2019-08")],
        "2019-06/2019-08",
    ),  # at the head of a sentence
    (
        "from early 2020 to late 2021",
        [("early 2020", "2020"), ("late 2021", "2021")],
        "2020/2021",
    ),  # ends that are parts
    (
        "from Q1 2020 to the third quarter of 2021",
        [("Q1 2020", "2020-33"), ("the third quarter of 2021", "2021-35")],
        "2020-33/2021-35",
    ),  # … said in two ways
    (
        "between last July and this March",
        [("last July", "2019-07"), ("this March", "2020-03")],
        "2019-07/2020-03",
    ),  # counted from the publication
    ("from this year to 2029", [("this year", "2020"), ("2029", "2029")], "2020/2029"),  # … one of both
    (
        "from late October to mid-February 2018",
        [("late October", "2017-10"), ("mid-February 2018", "2018-02")],
        "2017-10/2018-02",
    ),  # the year is named by the second, which is the next
    (
        "from late October 2018 to mid-February",
        [("late October 2018", "2018-10"), ("mid-February", "2019-02")],
        "2018-10/2019-02",
    ),  # … by the first
    (
        "It ran from late October to mid-December.",
        [("late October", "2019-10"), ("mid-December", "2019-12")],
        "2019-10/2019-12",
    ),  # … by none: the tense tells
    (
        "from Monday, May 6, 2019, to Friday, May 10, 2019",
        [("Monday, May 6, 2019", "2019-05-06"), ("Friday, May 10, 2019", "2019-05-10")],
        "2019-05-06/2019-05-10",
    ),  # a comma behind the year
    (
        "from last week to yesterday",
        [("last week", "2020-01-06/2020-01-12"), ("yesterday", "2020-01-13")],
        "2020-01-06/2020-01-13",
    ),  # weeks
    (
        "from March 2019 to May 3, 2021",
        [("March 2019", "2019-03"), ("May 3, 2021", "2021-05-03")],
        "2019-03/2021-05-03",
    ),  # the month does not end what goes on with a day
    (
        "from the mid-1990s to the early 2000s",
        [("the mid-1990s", "199X"), ("the early 2000s", "200X")],
        "199X/200X",
    ),  # decades
]

# No time between: each date stands alone.
NO_RANGES = [
    "The deadline was moved from early May to late June.",  # the old and the new date
    "It opened in early 2019, and in late 2020 it closed.",  # a clause between
    "It grew in early 2019 and in late 2020.",  # a list
    "The figure rose from 3 in early 2019 to 5 in late 2020.",  # "to" stands before a number
    "from late 2021 to early 2020",  # backward
]

# Lists of others than neighbors are several dates: no interval.
LISTS = [
    ("March and June 2021", [("March", "2021-03"), ("June 2021", "2021-06")]),  # the year holds for both
    (
        "March, June and September 2021",
        [("March", "2021-03"), ("June", "2021-06"), ("September 2021", "2021-09")],
    ),  # for three
    (
        "on May 3, 5 and 9, 2021",
        [("May 3", "2021-05-03"), ("5", "2021-05-05"), ("9, 2021", "2021-05-09")],
    ),  # month and year hold for all
    ("2 and 5 July 2020", [("2", "2020-07-02"), ("5 July 2020", "2020-07-05")]),  # British order
    ("on the 2nd and 5th", [("the 2nd", "2020-01-02"), ("5th", "2020-01-05")]),  # no month
    ("in 2018, 2019 and 2020", [("2018", "2018"), ("2019", "2019"), ("2020", "2020")]),  # years need no list
    (
        "on May 3, May 5 and May 9, 2021",
        [("May 3", "2021-05-03"), ("May 5", "2021-05-05"), ("May 9, 2021", "2021-05-09")],
    ),  # the month said again
    (
        "on 28 December and 3 January 2019",
        [("28 December", "2018-12-28"), ("3 January 2019", "2019-01-03")],
    ),  # … where the year turns
]


@pytest.mark.parametrize(("text", "ends", "interval"), RANGES)
def test_ends_of_ranges(text: str, ends: list[tuple[str, str]], interval: str) -> None:
    finds = find_dates(text, PUB)
    assert [(text[find.start : find.end], find.resolved.edtf) for find in finds] == ends
    assert {find.interval for find in finds} == {interval}


def test_no_year_lies_before_the_first() -> None:
    assert [find.edtf for find in find_dates("from late December to early January", "0001-01-01")]


@pytest.mark.parametrize("text", NO_RANGES)
def test_no_ends(text: str) -> None:
    assert [find.interval for find in find_dates(text, PUB)] == [None, None]


@pytest.mark.parametrize(("text", "members"), LISTS)
def test_members_of_lists(text: str, members: list[tuple[str, str]]) -> None:
    finds = find_dates(text, PUB)
    assert [(text[find.start : find.end], find.resolved.edtf) for find in finds] == members
    assert {find.interval for find in finds} == {None}


# (text, words, reason, anchor)
REASONS = [
    ("in 2020", "2020", None, None),  # needs none
    ("for five years", "five years", None, None),
    ("It is now open.", "now", None, None),
    ("3/4/2021", "3/4/2021", None, None),  # nothing chose one of two days
    ("last year", "last year", "publication", PUB),  # the words leave no choice
    ("It opened yesterday.", "yesterday", "publication", PUB),
    ("The city announced on the 20th that", "the 20th", "publication, past tense", PUB),  # the verb chose
    ("The city will hold it on the 20th.", "the 20th", "publication, future tense", PUB),
    ("It opened on 12/1/2020.", "12/1/2020", "publication, past tense", PUB),  # … one of two days
    ("The opening on the 20th", "the 20th", "publication, nearest", PUB),  # nothing did
    ("It opened on March 3, 2018. Three days later it left.", "Three days later", "text", "2018-03-03"),
    ("It opened on March 3, 2018. At noon it left.", "noon", "text", "2018-03-03"),
    ("05/2020 Shortlisted (6 May)", "6 May", "text", "2020"),  # the year stands in the line
    ("six years ago, on December 27, it", "December 27", "text", "2014"),  # … before the day
]


@pytest.mark.parametrize(("text", "words", "reason", "anchor"), REASONS)
def test_reasons(text: str, words: str, reason: str | None, anchor: str | None) -> None:
    (find,) = (find for find in find_dates(text, PUB) if text[find.start : find.end] == words)
    assert (find.reason, find.anchor) == (reason, anchor)


# (text, [(words, mod)])
MODS = [
    ("in 2021", [("2021", None)]),  # exact
    ("early 2021", [("early 2021", "START")]),  # parts
    ("the beginning of May", [("the beginning of May", "START")]),
    ("mid-2021", [("mid-2021", "MID")]),
    ("in the mid-1990s", [("the mid-1990s", "MID")]),
    ("late 2021", [("late 2021", "END")]),
    ("by the end of the year", [("the end of the year", "END")]),
    ("early Friday morning", [("early Friday morning", "START")]),
    ("around 2020", [("around 2020", "APPROX")]),  # approximations
    ("by about 2024", [("about 2024", "APPROX")]),  # behind a preposition
    ("nearly two years ago", [("nearly two years ago", "APPROX")]),
    ("more than two years ago", [("more than two years ago", "MORE_THAN")]),  # bounds
    ("less than two years ago", [("less than two years ago", "LESS_THAN")]),
    ("at least two years ago", [("at least two years ago", "EQUAL_OR_MORE")]),
    ("up to five years", [("up to five years", "EQUAL_OR_LESS")]),
    ("from 2009 to 2011", [("2009", None), ("2011", None)]),  # of ranges none
    ("around March 2019 to May 2020", [("around March 2019", "APPROX"), ("May 2020", None)]),  # said of the first end
]


@pytest.mark.parametrize(("text", "expected"), MODS)
def test_mods(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(text[find.start : find.end], find.mod) for find in find_dates(text, PUB)] == expected


# (text, words): the extent as TimeML wants it.
EXTENTS = [
    ("in June of 2018", ["June of 2018"]),  # no preposition
    ("on the 14th", ["the 14th"]),  # its article
    ("during the past year", ["the past year"]),
    ("nearly two years ago", ["nearly two years ago"]),  # what says how exact it is
    ("last year's budget", ["last year"]),  # no sign of a genitive
    ("within two weeks", ["two weeks"]),
    ("It opened in June. That June it rained.", ["June", "That June"]),  # its determiner
    ("He left that same day.", ["that same day"]),  # both of them
]


@pytest.mark.parametrize(("text", "words"), EXTENTS)
def test_extents(text: str, words: list[str]) -> None:
    assert [text[find.start : find.end] for find in find_dates(text, PUB)] == words


# (text, EDTF): nothing begins with what is only compared.
COMPARED = [
    ("Sales rose from last year's 7.8 billion", "2019"),  # a genitive
    ("Sales rose 5 percent from a year earlier.", "2019"),  # counted
    ("Sales fell from those in the year-earlier period.", "2019"),  # as wires write it
    ("Sales rose since last year", "2019/.."),  # this does begin
    ("Sales rose 5 percent from last year.", "2019"),  # a share
]


@pytest.mark.parametrize(("text", "edtf"), COMPARED)
def test_comparisons(text: str, edtf: str) -> None:
    assert [find.resolved.edtf for find in find_dates(text, PUB)] == [edtf]


# (text, published, [(words, EDTF, TIMEX3)]): on which side of the publication it lies.
SIDES: list[tuple[str, str, Found]] = [
    ("Congress leaves Saturday.", "2013-03-22", [("Saturday", "2013-03-23", "2013-03-23")]),  # a present that plans
    ("the mayor says Saturday", "2013-03-22", [("Saturday", "2013-03-16", "2013-03-16")]),  # one that reports
    (
        "Boeing began selling it in April.",
        "2004-12-14",
        [("April", "2004-04", "2004-04")],
    ),  # the finite verb, not its gerund
    (
        "The plan keeps it open through Sept. 30.",
        "2013-03-22",
        [("Sept. 30", "../2013-09-30", "2013-09-30")],
    ),  # an end lies ahead
    (
        "Profit rose in the third quarter from a year earlier.",
        "2012-10-25",
        [("the third quarter", "2012-35", "2012-Q3"), ("a year earlier", "2011-35", "2011-Q3")],
    ),  # a quarter from a quarter
]


@pytest.mark.parametrize(("text", "published", "expected"), SIDES)
def test_sides_of_the_publication(text: str, published: str, expected: Found) -> None:
    assert found(text, published) == expected


PIECES = ("from", "to", "and", "between", "July", "2", "3", "9th", "the", ",", "2019", "2020", "last", "year", "~", ".")


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=10).map(" ".join))
def test_what_has_a_reason_has_an_anchor(text: str) -> None:
    assert all((find.reason is None) == (find.anchor is None) for find in find_dates(text, PUB))


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=10).map(" ".join))
def test_ends_lie_within_their_interval(text: str) -> None:
    for find in find_dates(text, PUB):
        start, _, end = (find.interval or "").partition("/")
        value = find.resolved.edtf or ""
        assert not find.interval or value in (start, end) or start <= value <= end
