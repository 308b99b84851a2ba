"""Date mentions for the eye and for programs."""

import json
from typing import Any

import pytest

from gjtimeline.model import DateMention
from gjtimeline.rendering import render_mentions


def mention(**changes: Any) -> DateMention:
    made: dict[str, Any] = {
        "text": "June 2018", "start": 3, "end": 12, "type": "DATE", "value": "2018-06", "edtf": "2018-06",
        "earliest": "2018-06-01", "latest": "2018-06-30", "precision": "month", "rule": "month-of-year",
    }  # fmt: skip
    return DateMention(**made | changes)


def test_the_table_at_a_usual_width() -> None:
    assert render_mentions([mention(), mention(text="now", edtf=None, earliest=None, latest=None)], "table") == (
        "text       type  value    edtf     earliest    latest      rule\n"
        "June 2018  DATE  2018-06  2018-06  2018-06-01  2018-06-30  month-of-year\n"
        "now        DATE  2018-06                                   month-of-year\n"
    )


@pytest.mark.parametrize("width", [60, 80, 100, 120])
def test_no_line_of_the_table_is_too_wide(width: int) -> None:
    lines = render_mentions([mention(), mention(text="the first half of the year " * 5)], "table", width=width)
    assert max(map(len, lines.splitlines())) <= width


@pytest.mark.parametrize(
    ("words", "shown", "written"),
    [
        ("June\n\t2018", "June 2018", r"June\n\t2018"),  # in one line
        ("June\x1b[31m 2018", "June[31m 2018", r"June\u001b[31m 2018"),  # a color
        ("June\x9b31m 2018", "June31m 2018", r"June\u009b31m 2018"),  # the same in one character
        ("June\u202e 2018", "June 2018", "June\u202e 2018"),  # JSON is read by programs: it turns nothing around there
        ("June\u2028 2018", "June 2018", r"June\u2028 2018"),  # a line for some readers
        ("June\ud800 2018", "June 2018", r"June\ud800 2018"),  # half a character
        ("[red]2018", "[red]2018", "[red]2018"),  # markup of rich
    ],
)
def test_no_word_drives_the_terminal(words: str, shown: str, written: str) -> None:
    assert render_mentions([mention(text=words)], "table").splitlines()[1].startswith(shown)
    line = render_mentions([mention(text=words)], "jsonl")
    assert f'"text": "{written}"' in line
    assert json.loads(line)["text"] == words
    assert line.encode("utf-8") and len(line.splitlines()) == 1


@pytest.mark.parametrize(("format", "expected"), [("table", ""), ("json", "[]\n"), ("jsonl", "")])
def test_no_mentions(format: str, expected: str) -> None:
    assert render_mentions([], format) == expected


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="known formats: table, json, jsonl"):
        render_mentions([], "yaml")
