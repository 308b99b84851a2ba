"""Dates that name their year, and what becomes of those that name less: (text, published, [(words, EDTF, TIMEX3)])."""

from datetime import date

import pytest
from dates_builders import Found, found

from gjtimeline.grammar.dates import find_dates

Table = list[tuple[str, str | None, Found]]


def same(words: str, value: str) -> Found:
    """One date whose EDTF is its TIMEX3 value."""
    return [(words, value, value)]


PUB = "2020-01-14"

ABSOLUTE: Table = [
    ("on January 29, 2019.", None, same("January 29, 2019", "2019-01-29")),  # American order
    ("on 29 January 2019.", None, same("29 January 2019", "2019-01-29")),  # British order
    ("on the 29th of January, 2019", None, same("the 29th of January, 2019", "2019-01-29")),  # in full
    ("on Jan 29 2019", None, same("Jan 29 2019", "2019-01-29")),  # no punctuation at all
    ("on Dec. 31st, 1999.", None, same("Dec. 31st, 1999", "1999-12-31")),  # abbreviated, with an ordinal
    ("Mon, Nov. 22, 2021", None, same("Mon, Nov. 22, 2021", "2021-11-22")),  # stamp of a wire
    ("Nov. 22 (Mon), 2021", None, same("Nov. 22 (Mon), 2021", "2021-11-22")),  # weekday between day and year
    ("Nov. 22, 2021 (Mon.)", None, same("Nov. 22, 2021 (Mon.)", "2021-11-22")),  # weekday behind the year
    ("May\n3, 2021", None, same("May\n3, 2021", "2021-05-03")),  # line broken by a page
    ("MAY 3, 2021", None, same("MAY 3, 2021", "2021-05-03")),  # a headline in capitals
    ("2019.01.30", None, same("2019.01.30", "2019-01-30")),  # Korean stamp
    ("2021. 11. 22.", None, same("2021. 11. 22.", "2021-11-22")),  # Korean, spaced: the last full stop belongs to it
    ("2021. 11. 22. (Mon)", None, same("2021. 11. 22. (Mon)", "2021-11-22")),  # with its weekday
    ("2020.1.14.(Tue)", None, same("2020.1.14.(Tue)", "2020-01-14")),  # nothing between
    ("It opened on 2021.11.22. Then", None, same("2021.11.22", "2021-11-22")),  # this full stop is the sentence's
    ("'21.11.22", None, same("'21.11.22", "2021-11-22")),  # two digits after an apostrophe
    ("'98.5.18", None, same("'98.5.18", "1998-05-18")),  # … of the last century
    ("2020/3/4", None, same("2020/3/4", "2020-03-04")),  # year first leaves no doubt
    ("14/01/2020", None, same("14/01/2020", "2020-01-14")),  # no 14th month
    ("01/14/2020", None, same("01/14/2020", "2020-01-14")),  # no 14th month either
    ("3/4/2021", None, same("3/4/2021", "2021-XX-XX")),  # March or April: nothing says which
    ("2020-01-30T09:00", None, [("2020-01-30T09:00", "2020-01-30", "2020-01-30T09:00")]),  # a time stamp
    ("on Feb. 29, 2020", None, same("Feb. 29, 2020", "2020-02-29")),  # leap day
    ("on Feb. 29, 2019", None, same("2019", "2019")),  # no such day, and no other year's either
    ("February 30", PUB, []),  # no such day in any year
    ("in June 2018", None, same("June 2018", "2018-06")),  # a month
    ("June of 2018", None, same("June of 2018", "2018-06")),  # TimeML extent holds the "of"
    ("July, 2019", None, same("July, 2019", "2019-07")),  # a comma between
    ("Nov. '21", None, same("Nov. '21", "2021-11")),  # short year behind a month
    ("2018. 1. launch", None, same("2018. 1.", "2018-01")),  # Korean list of years and months
    ("in 2020-03", None, same("2020-03", "2020-03")),  # ISO month
    ("in 2009-10", None, []),  # a month, or two years: abstain
    ("In 2020.", None, same("2020", "2020")),  # a year after its preposition
    ("the year 2020", None, same("the year 2020", "2020")),  # the extent holds "the year"
    ("2019 was a good year", None, same("2019", "2019")),  # subject of a sentence
    ("Opening 2020 with hope", None, same("2020", "2020")),  # object of a headline's gerund
    ("completed (2020)", None, same("2020", "2020")),  # in brackets
    ("the 2019 budget", None, same("2019", "2019")),  # attribute of a noun
    ("the 2018 Winter Olympics", None, same("2018", "2018")),  # attribute of a name
    ("in the presidential election of 1860", None, same("1860", "1860")),  # a year of an event, long ago
    ("at lowest level since '82", None, [("'82", "1982/..", "1982")]),  # short year after a preposition
    ("in 2018, 2019 and 2020", None, same("2018", "2018") + same("2019", "2019") + same("2020", "2020")),  # no range
    ("the 1990s", None, [("the 1990s", "199X", "199")]),  # unknown last digit
    ("Q3 2025", None, [("Q3 2025", "2025-35", "2025-Q3")]),  # a quarter by its sign
    ("3Q 2025", None, [("3Q 2025", "2025-35", "2025-Q3")]),  # … as brokers write it
    ("the third quarter of 2025", None, [("the third quarter of 2025", "2025-35", "2025-Q3")]),  # … in words
    ("the final quarter of 2009", None, [("the final quarter of 2009", "2009-36", "2009-Q4")]),  # the last of four
    ("H1 2024", None, [("H1 2024", "2024-40", "2024-H1")]),  # a half by its sign
    ("the latter half of 2021", None, [("the latter half of 2021", "2021-41", "2021-H2")]),  # the second of two
    ("first half of '24", None, [("first half of '24", "2024-40", "2024-H1")]),  # short year behind a half
    ("the spring of 2020", None, [("the spring of 2020", "2020-21", "2020-SP")]),  # a season
    ("It opened in 2019. May 3 was", None, same("2019", "2019") + same("May 3", "XXXX-05-03")),  # two sentences
    (
        "on Monday. January 14 was",
        None,
        [("Monday", "XXXX-XX-XX", "XXXX-WXX-1"), *same("January 14", "XXXX-01-14")],
    ),  # a weekday does not reach over a full stop
]

# What the contract's section EDTF promises.
CONTRACT: Table = [
    ("on January 30, 2019", None, same("January 30, 2019", "2019-01-30")),  # day
    ("in June of 2018", None, same("June of 2018", "2018-06")),  # month
    ("in 2020", None, same("2020", "2020")),  # year
    ("on the 14th", "2020-XX-14", same("the 14th", "2020-XX-14")),  # unknown month
    ("on October 25", None, same("October 25", "XXXX-10-25")),  # unknown year
    ("July 2 and 3, 2020", None, same("July 2 and 3, 2020", "2020-07-02/2020-07-03")),  # interval
    ("since July 2018", None, [("July 2018", "2018-07/..", "2018-07")]),  # open end
    ("by 2024", None, [("2024", "../2024", "2024")]),  # open beginning
    ("until 2024", None, [("2024", "../2024", "2024")]),  # open beginning
    ("before 2010", None, [("2010", "../2009", "2010")]),  # the year itself is out
    ("before May 2019", None, [("May 2019", "../2019-04", "2019-05")]),  # the month itself is out
    ("after June 30, 2020", None, [("June 30, 2020", "2020-07-01/..", "2020-06-30")]),  # the day itself is out
    ("before the end of 2024", None, [("the end of 2024", "../2024", "2024")]),  # its end is in
    ("from 2020 to 2024", None, same("2020 to 2024", "2020/2024")),  # closed
    ("over the next five years", "2019-01-30", [("the next five years", "2019/2023", "P5Y")]),  # ahead, by years
    ("over the past year", "2020-01-14", [("the past year", "2019-01/2020-01", "P1Y")]),  # back, by months
    (
        "the past year and a half",
        "2019-12-29",
        [("the past year and a half", "2018-06/2019-12", "P18M")],
    ),  # back, by months, with a half
    ("last year", "2020-01-14", same("last year", "2019")),  # by the calendar
    ("in mid-2021", None, [("mid-2021", "2021", "2021")]),  # a part, see PARTS
    ("in late 2021", None, [("late 2021", "2021", "2021")]),  # a part, see PARTS
    ("the third quarter of 2020", None, [("the third quarter of 2020", "2020-35", "2020-Q3")]),  # quarters 33…36
    ("the second half of 2020", None, [("the second half of 2020", "2020-41", "2020-H2")]),  # halves 40, 41
    ("around 2020", None, [("around 2020", "2020~", "2020")]),  # approximate
    ("March of this year", "2020-01-14", same("March of this year", "2020-03")),  # an extent of its own
]

APPROXIMATE: Table = [
    ("around March 2019", None, [("around March 2019", "2019-03~", "2019-03")]),  # the extent holds the word
    ("circa 1980", None, [("circa 1980", "1980~", "1980")]),  # a learned word
    ("since around 2018", None, [("around 2018", "2018~/..", "2018")]),  # approximate and open
    ("about two years ago", PUB, [("about two years ago", "2018~", "2018")]),  # before a number
    ("news about January 14", PUB, same("January 14", "2020-01-14")),  # before a date, "about" says what of
]

# Of these only a part is meant: EDTF names the whole, the bounds are narrower.
PARTS = [
    ("early 2021", None, "2021", date(2021, 1, 1), date(2021, 5, 1)),  # first third
    ("mid-2021", None, "2021", date(2021, 5, 2), date(2021, 8, 31)),  # second third, joined by a hyphen
    ("late 2021", None, "2021", date(2021, 9, 1), date(2021, 12, 31)),  # last third
    ("mid-February", PUB, "2020-02", date(2020, 2, 10), date(2020, 2, 19)),  # anchored
    ("the beginning of March 2021", None, "2021-03", date(2021, 3, 1), date(2021, 3, 10)),  # a noun and "of"
    ("the end of last year", PUB, "2019", date(2019, 9, 1), date(2019, 12, 31)),  # of a shifted year
    ("the end of the year", PUB, "2020", date(2020, 9, 1), date(2020, 12, 31)),  # "the year" only after a part
    ("late in 2020", None, "2020", date(2020, 9, 1), date(2020, 12, 31)),  # an adverb and "in"
    ("early next week", PUB, "2020-01-20/2020-01-26", date(2020, 1, 20), date(2020, 1, 21)),  # of seven days, two
    ("the early 1990s", None, "199X", date(1990, 1, 1), date(1993, 5, 1)),  # of ten years
    ("late Monday", PUB, "2020-01-13", date(2020, 1, 13), date(2020, 1, 13)),  # a day has no thirds
    ("the first week of March", PUB, "2020-03", date(2020, 3, 1), date(2020, 3, 7)),  # counted in sevens
    ("the last week of June 2021", None, "2021-06", date(2021, 6, 24), date(2021, 6, 30)),  # counted from the end
    ("by early 2024", None, "../2024", None, date(2024, 5, 1)),  # open, and narrowed
    ("since late 2018", None, "2018/..", date(2018, 9, 1), None),  # narrowed, and open at the other end
    ("year-end 2024", None, "2024", date(2024, 9, 1), date(2024, 12, 31)),  # the part within the word
]


@pytest.mark.parametrize(("text", "published", "expected"), ABSOLUTE + CONTRACT + APPROXIMATE)
def test_dates(text: str, published: str | None, expected: Found) -> None:
    assert found(text, published) == expected


@pytest.mark.parametrize(("text", "published", "edtf", "earliest", "latest"), PARTS)
def test_parts(text: str, published: str | None, edtf: str, earliest: date | None, latest: date | None) -> None:
    (find,) = find_dates(text, published)
    assert (find.resolved.edtf, find.resolved.earliest, find.resolved.latest) == (edtf, earliest, latest)
    assert find.end == len(text)


def test_a_verb_that_starts_or_ends_is_no_part() -> None:
    text = "The project will start in 2020 and end in 2024."
    assert found(text, None) == same("2020", "2020") + same("2024", "2024")


@pytest.mark.parametrize(
    ("text", "attributive"),
    [
        ("for the 2018 Winter Olympics", True),  # describes a name
        ("within the 2019 budget", True),  # describes a noun
        ("In 2019 Gwangju opened it", False),  # a clause goes on
        ("In 2019 people voted", False),
        ("It opened in 2019.", False),
    ],
)
def test_attributive(text: str, attributive: bool) -> None:
    assert [find.reading.attributive for find in find_dates(text)] == [attributive]
