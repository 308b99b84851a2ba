"""Narratives: what a date leaves open is filled from the scene, the date to which the text has come.

Rows are (text, the TIMEX3 values in order), read as narratives on 14 January 2020.
"""

import pytest

from gjtimeline.grammar.dates import DateFind, Style, find_dates

PUB = "2020-01-14"
Table = list[tuple[str, list[str]]]


def values(text: str, published: str | None = PUB, style: Style = "narrative") -> list[str]:
    return [find.resolved.value for find in find_dates(text, published, style=style)]


FILLED: Table = [
    ("In May 1940 it began. In June it ended.", ["1940-05", "1940-06"]),  # a month from the month before
    ("In 1940 it began. In June it ended.", ["1940", "1940-06"]),  # … from a year
    ("On 10 May 1940 it began. On 4 June it ended.", ["1940-05-10", "1940-06-04"]),  # a day and month
    ("On 10 May 1940 it began. On the 14th it ended.", ["1940-05-10", "1940-05-14"]),  # a day without month
    ("In May 1940 it began. On the 31st it ended.", ["1940-05", "1940-05-31"]),  # … of the month of the scene
    ("On 30 May 1940 it began. On the 2nd it ended.", ["1940-05-30", "1940-06-02"]),  # … of the next
    ("On 10 May 1940 it began. On Sunday it ended.", ["1940-05-10", "1940-05-12"]),  # a weekday
    ("In May 1940 it began. In early June it ended.", ["1940-05", "1940-06"]),  # a part of a month
    ("In May 1940 it began. In the autumn he came.", ["1940-05", "1940-FA"]),  # a season
    ("In 1940 it began. He won the third quarter.", ["1940", "1940-Q3"]),  # a quarter
    ("On 10 May 1940 it began. At noon it ended.", ["1940-05-10", "1940-05-10T12:00"]),  # a time
    ("On 10 May 1940 it began. At 5 a.m. on 12 May it ended.", ["1940-05-10", "1940-05-12T05:00"]),  # … and its day
    ("In May 1940 it began. On the night of 10 June it ended.", ["1940-05", "1940-06-10TNI"]),  # a part of a day
    ("In May 1940 it began. By the end of the year it ended.", ["1940-05", "1940"]),  # the year of the scene
    ("In May 1940 it began. Later that year it ended.", ["1940-05", "1940"]),
    ("In May 1940 it began. By that time he had left.", ["1940-05", "1940-05"]),  # the scene itself
    ("On 10 May 1940 it began. The same day it ended.", ["1940-05-10", "1940-05-10"]),
    ("On 10 May 1940 it began. The next day it ended.", ["1940-05-10", "1940-05-11"]),
    ("On 10 May 1940 it began. The following year it ended.", ["1940-05-10", "1941"]),
    ("In 1940 it began. A year later it grew. In June it ended.", ["1940", "1941", "1941-06"]),  # a new scene
    ("In May 1940 it began. Since June it has rained.", ["1940-05", "1940-06"]),  # an open end
]

NEAREST: Table = [
    ("In December 1943 he left. In January he came.", ["1943-12", "1944-01"]),  # over the turn of the year
    ("On 27 December 1943 he left. On 3 January he came.", ["1943-12-27", "1944-01-03"]),
    ("In January 1944 he left. In December he had come.", ["1944-01", "1943-12"]),  # back, where that is much nearer
    ("On 3 January 1944 he left. On 27 December he had come.", ["1944-01-03", "1943-12-27"]),
    ("In September 1939 he left. In April he came.", ["1939-09", "1940-04"]),  # ahead, though back is hardly further
    ("In May 1940 he left. In February he had come.", ["1940-05", "1940-02"]),  # back within the year
    ("In May 1940 he left. In May he had come.", ["1940-05", "1940-05"]),  # the very month
    ("On 28 February 1940 he left. On the 29th he came.", ["1940-02-28", "1940-02-29"]),  # a leap year
    ("On 28 February 1941 he left. On the 29th he came.", ["1941-02-28", "1941-03-29"]),  # none
]

RANGES: Table = [
    ("In May 1940 it began. From 26 May to 4 June it rained.", ["1940-05", "1940-05-26", "1940-06-04"]),  # days
    (
        "In May 1940 it began. From the 10th to the 14th it rained.",
        ["1940-05", "1940-05-10", "1940-05-14"],
    ),  # days without month
    ("In May 1940 it began. From June to August it rained.", ["1940-05", "1940-06", "1940-08"]),  # months
    (
        "In November 1940 it began. From December to February it snowed.",
        ["1940-11", "1940-12", "1941-02"],
    ),  # over the turn of the year
]

# What moves the scene, and what does not: the last date tells which year it is.
SCENES: Table = [
    ("In 1940 it began. In 1941 it grew. In June it ended.", ["1940", "1941", "1941-06"]),  # the last year
    ("On 10 May 1940 it began. In 1941 it grew. In June it ended.", ["1940-05-10", "1941", "1941-06"]),  # it opens
    ("In May 1940 it began. It ended in 1941. In June he left.", ["1940-05", "1941", "1941-06"]),  # not far ahead
    (
        "On 10 May 1940 it began. The hall, built in 1910, fell. In June it ended.",
        ["1940-05-10", "1910", "1940-06"],
    ),  # a year behind is an aside
    (
        "On 10 May 1940 it began. A book published in 2005 tells of it. In June it ended.",
        ["1940-05-10", "2005", "1940-06"],
    ),  # so is one far ahead
    (
        "On 10 May 1940 it began. A book of 2005 tells of it. In June it ended.",
        ["1940-05-10", "2005", "1940-06"],
    ),  # … though its sentence has hardly begun
    (
        "On 10 May 1940 it began. The 2005 film shows it. In June it ended.",
        ["1940-05-10", "2005", "1940-06"],
    ),  # so is one that describes a noun
    (
        "On 10 May 1940 it began. In the 1950s a film came. In June it ended.",
        ["1940-05-10", "195", "1940-06"],
    ),  # decades
    ("In 1940 it began. It lasted until March 1945. In June it grew.", ["1940", "1945-03", "1940-06"]),  # looks ahead
    ("In 1940 it began. By March 1944 it had grown. In June it ended.", ["1940", "1944-03", "1944-06"]),  # comes to it
    ("Since 1940 it had run. In June it ended.", ["1940", "1940-06"]),  # likewise
    ("It had run since 1940. In June it ended.", ["1940", "2019-06"]),  # looks back: no scene but the publication
    ("In 1940 it began. In June 1951 a year before was recalled.", ["1940", "1951-06", "1950"]),
    ("In June it began. In May 1940 he had come.", ["2019-06", "1940-05"]),  # nothing was set before
]

DEICTIC: Table = [
    ("In May 1940 it began. Today it is a park.", ["1940-05", "2020-01-14"]),  # counted from the day of writing
    ("In May 1940 it began. Two years ago it was a park.", ["1940-05", "2018"]),
    ("In May 1940 it began. Last year it was a park.", ["1940-05", "2019"]),
    ("In May 1940 it began. This summer it is a park.", ["1940-05", "2020-SU"]),
    ("In May 1940 it began. Yesterday it was a park. In June it ended.", ["1940-05", "2020-01-13", "1940-06"]),
]


@pytest.mark.parametrize(("text", "expected"), FILLED + NEAREST + RANGES + SCENES + DEICTIC)
def test_narratives(text: str, expected: list[str]) -> None:
    assert values(text) == expected


# Each ends with a month that only the style tells.
HISTORY = "In 1939 it began. In 1940 it grew. In 1941 it spread. In 1943 it turned. In 1945 it ended. In May he came."
ONE_YEAR = "In 1940 he came. In May 1940 he won. In June 1940 he lost. On 3 July 1940 he fled. On 9 July 1940 he died."
NEWS_OF_HISTORY = (
    "It reopened on Monday. Built in 1939, it burned in 1945, rose in 1950 and grew in 1961 and 1970. "
    "It had closed last month."
)
FACTS = "Planned in 2014. Drawn in 2015. Begun in 2018. Let in 2019. Opened in 2020. Closed in 2019. It grows in May."
NEWS = "It said yesterday that it would open in May."

STYLES: list[tuple[str, str | None, Style, str]] = [
    (HISTORY, PUB, "auto", "1945-05"),  # years of long ago
    (HISTORY, None, "auto", "1945-05"),  # written nobody knows when: many years
    (HISTORY, PUB, "news", "2019-05"),  # the option decides
    (HISTORY, None, "news", "XXXX-05"),
    (ONE_YEAR + " In May he had won.", PUB, "auto", "1940-05"),  # one year will do where it is long ago
    (ONE_YEAR + " In May he had won.", None, "auto", "XXXX-05"),  # may be a report of that year
    (ONE_YEAR + " In May he had won.", None, "narrative", "1940-05"),  # the option decides
    (NEWS_OF_HISTORY + " In May it will grow.", PUB, "auto", "2020-05"),  # days of writing among the years
    (FACTS, PUB, "auto", "2020-05"),  # years up to that of writing
    ("In 1939 it began. In May it ended.", PUB, "auto", "2019-05"),  # too few years
    (NEWS, PUB, "auto", "2020-05"),  # no years
    (NEWS, PUB, "narrative", "2020-05"),  # nothing sets a scene
]


@pytest.mark.parametrize(("text", "published", "style", "expected"), STYLES)
def test_styles(text: str, published: str | None, style: Style, expected: str) -> None:
    assert values(text, published, style)[-1] == expected


@pytest.mark.parametrize(
    ("text", "anchor", "reason"),
    [
        ("In May 1940 it began. In June it ended.", "1940-05", "text"),  # the scene
        ("On 10 May 1940 it began. At noon it ended.", "1940-05-10", "text"),
        ("In May 1940 it began. In June 1941 it ended.", None, None),  # needs none
        ("In May 1940 it began. Two years ago it was a park.", PUB, "publication"),  # counts from the day of writing
    ],
)
def test_the_scene_is_told_as_anchor(text: str, anchor: str | None, reason: str | None) -> None:
    find: DateFind = find_dates(text, PUB, style="narrative")[-1]
    assert (find.anchor, find.reason) == (anchor, reason)
