"""Texts that nobody writes: time grows with their length, nothing is raised, and the same text gives the same dates."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gjtimeline.grammar.dates import Style, find_dates

PUB = "2020-01-14"
SHORT, LONG = 10_000, 40_000  # characters
STYLES: tuple[Style, ...] = ("auto", "news", "narrative")

# Each is repeated, without end and mostly without a sentence's end, by what it asks of the grammar.
HOSTILE = {
    "digits": "1",
    "digits and dots": "1.",
    "years and dots": "2020. ",
    "years and hyphens": "2020-",
    "years and tildes": "2020~",
    "fractions": "1/2/",
    "times": "10:30 ",
    "times without end": "10:",
    "times of a day": "10 a.m. ",
    "times and days": "10 a.m. Friday ",
    "parts of days": "the morning of the ",
    "months": "May ",
    "months and commas": "May, ",
    "numbers": "12 ",
    "numbers and commas": "12, ",
    "ordinals": "1st ",
    "lists of days": "May 3, 5 and 9, ",
    "days and the word of lists": "May 3 and ",
    "days and the word of ranges": "May 3 to ",
    "days and open brackets": "May 3 (",
    "days in brackets beside a year": "in 2019 (6 May) ",
    "ranges of years": "from 2009 to 2011 ",
    "years": "2020 ",
    "years in a list": "2020, ",
    "years before names": "In 2020 Kim ",
    "names that are months": "March Kim ",
    "short years": "'19",
    "weekdays": "Monday, ",
    "articles": "the ",
    "articles and of": "of the ",
    "shifts": "last ",
    "parts": "early ",
    "counts": "two ",
    "counts with hyphens": "twenty-",
    "vague counts": "a few ",
    "quantifiers": "over a ",
    "ordinals in words": "the first ",
    "recurring": "every second ",
    "what was spoken of": "that day ",
    "what counts from the text": "the next day, ",
    "open ends": "until May 3, until ",
    "postponed": "postponed to May 3 ",
    "a sentence without end": "on May 3 the city opened it and ",
    "a story": "In 1940 it fell. In May he came. ",
    "spaces": " ",
    "line breaks": "\n",
    "letters": "a",
    "quotation marks": '"',
    "apostrophes": "'",
    "open brackets": "(",
}


def seconds(text: str, style: Style) -> float:
    start = time.process_time()
    find_dates(text, PUB, style=style)
    return time.process_time() - start


@pytest.mark.parametrize("piece", [pytest.param(piece, id=name) for name, piece in HOSTILE.items()])
def test_time_grows_with_length(piece: str) -> None:
    short, long = ((piece * (size // len(piece) + 1))[:size] for size in (SHORT, LONG))
    seconds(piece, "auto")
    fast = min(seconds(short, "auto") for _ in range(3)) / SHORT
    # Quadratic time takes four times as long for a character of the long text; a machine may be busy.
    assert any(seconds(long, "auto") / LONG < 2 * fast for _ in range(3))


ALPHABETS = {
    "digits and signs": ("1", "2", "20", "2020", "12", "31", ".", "/", "-", "~", ":", ",", " ", "'", "(", ")", "th"),
    "days and months": ("May ", "March ", "29", "31st ", "the ", "of ", "and ", "to ", ", ", "2020", "last ", "(Mon)"),
    "times": (
        "10:30 ",
        "10 a.m. ",
        "noon ",
        "Friday ",
        "morning ",
        "the ",
        "of ",
        "on ",
        "at ",
        "May 3 ",
        "this ",
        "UTC ",
    ),
    "lengths": (
        "two ",
        "a ",
        "half ",
        "and ",
        "years ",
        "week ",
        "past ",
        "next ",
        "every ",
        "over ",
        "the ",
        "first ",
    ),
    "stories": (
        "In 1940 ",
        "On 10 May ",
        "In June ",
        "on the 31st ",
        "that day ",
        "by then ",
        "a year later ",
        ". ",
        "9999 ",
    ),
    "references": (
        "now ",
        "the ",
        "past ",
        "future ",
        "current ",
        "that ",
        "time ",
        "at ",
        "by ",
        "BC ",
        "480 ",
        "century ",
    ),
    "letters": ("M", "a", "y", " ", "3", "\n", "\u00a0", "\u2013", "’", "日", "٣", "\U0001f600"),
}
TEXTS = st.sampled_from(sorted(ALPHABETS)).flatmap(
    lambda name: st.lists(st.sampled_from(ALPHABETS[name]), max_size=14).map("".join)
)
ANCHORS = st.sampled_from((None, PUB, "2020-02-29", "2020-XX-31", "0001-01-01", "9999-12-31", "2019/2021", "1940-05"))


@settings(deadline=None)
@given(TEXTS, ANCHORS, st.sampled_from(STYLES))
def test_nothing_is_raised_and_spans_are_in_order(text: str, published: str | None, style: Style) -> None:
    end = 0
    for find in find_dates(text, published, style=style):
        assert end <= find.start < find.end <= len(text)
        assert text[find.start : find.end].strip() == text[find.start : find.end]
        end = find.end


@settings(deadline=None)
@given(TEXTS, ANCHORS, st.sampled_from(STYLES))
def test_same_text_same_dates(text: str, published: str | None, style: Style) -> None:
    assert find_dates(text, published, style=style) == find_dates(text, published, style=style)


@settings(deadline=None)
@given(TEXTS, ANCHORS, st.sampled_from(STYLES))
def test_the_style_changes_no_span(text: str, published: str | None, style: Style) -> None:
    spans = [(find.start, find.end, find.rule) for find in find_dates(text, published, style="news")]
    assert [(find.start, find.end, find.rule) for find in find_dates(text, published, style=style)] == spans
