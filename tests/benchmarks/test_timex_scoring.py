"""The scorer by examples made by hand: each text with its gold, what a tagger found, and the counts."""

import json
from pathlib import Path

import pytest
from timex_scoring import Counts, Document, Timex, load, pair, score

TEXT = "On May 3, 2019 it opened for five years; in May 2020 it closed."
DAY, YEARS, MONTH = (
    Timex(3, 14, "2019-05-03", "DATE"),
    Timex(29, 39, "P5Y", "DURATION"),
    Timex(44, 52, "2020-05", "DATE"),
)
DOCUMENT = Document(TEXT, "2020-06-01", (DAY, YEARS, MONTH))

ALL = [
    pytest.param([DAY, YEARS, MONTH], Counts(3, 3, 3, 3, 3), id="all right"),
    pytest.param([], Counts(3, 0), id="nothing found"),
    pytest.param([Timex(0, 14, "2019-05-03")], Counts(3, 1, 0, 1, 1), id="one word too many is right when relaxed"),
    pytest.param([Timex(2, 15, "2019-05-03")], Counts(3, 1, 1, 1, 1), id="white space at the ends is ignored"),
    pytest.param([Timex(3, 14, "2019-03-05")], Counts(3, 1, 1, 1, 0), id="a wrong value"),
    pytest.param([Timex(18, 24, "2019")], Counts(3, 1), id="found where there is nothing"),
    pytest.param([Timex(14, 15, "2019")], Counts(3, 0), id="white space is no find"),
    pytest.param([Timex(3, 8, "2019-05-03"), Timex(10, 14, "2019")], Counts(3, 2, 0, 1, 1), id="two on one: one pair"),
    pytest.param(
        [Timex(3, 52, "2019-05-03")], Counts(3, 1, 0, 1, 1), id="one on three: one pair, that of most overlap"
    ),
    pytest.param([DAY, Timex(3, 14, "2020")], Counts(3, 1, 1, 1, 1), id="the same place twice counts once"),
]

DATES_ONLY = [
    pytest.param([DAY, YEARS, MONTH], Counts(2, 2, 2, 2, 2), id="what is found on a duration is ignored"),
    pytest.param([Timex(29, 39, "2024")], Counts(2, 0), id="whatever its value"),
    pytest.param([Timex(18, 24, "P1Y")], Counts(2, 0), id="what is no calendar date is ignored"),
    pytest.param([Timex(18, 24, "2019-W05")], Counts(2, 1), id="a week is one"),
    pytest.param([Timex(18, 24, "")], Counts(2, 1), id="no value says nothing against it"),
    pytest.param([Timex(44, 52, "PRESENT_REF")], Counts(2, 1, 1, 1, 0), id="on gold it is a wrong value"),
    pytest.param([Timex(29, 50, "2020-05")], Counts(2, 0), id="paired with the duration, which it overlaps most"),
]


@pytest.mark.parametrize(("found", "counts"), ALL)
def test_all(found: list[Timex], counts: Counts) -> None:
    assert score(DOCUMENT, found) == counts


@pytest.mark.parametrize(("found", "counts"), DATES_ONLY)
def test_dates_only(found: list[Timex], counts: Counts) -> None:
    assert score(DOCUMENT, found, "date") == counts


def test_the_dateline_is_not_scored() -> None:
    document = Document(TEXT, "2019-05-03", (YEARS, MONTH), dateline=(DAY,))
    assert score(document, [DAY, MONTH]) == Counts(2, 1, 1, 1, 1)
    assert score(document, [Timex(12, 35, "P5Y")]) == Counts(2, 0)  # whatever touches it


def test_pairs_are_exact_first_then_by_overlap() -> None:
    text = "May 2020 or June 2020"
    first, second = Timex(0, 8, "2020-05"), Timex(12, 21, "2020-06")
    both, exact, part = Timex(0, 21, ""), Timex(0, 8, ""), Timex(17, 21, "")
    assert pair(text, [first, second], [both, exact, part]) == [(first, exact), (second, both)]
    assert pair(text, [first, second], [exact, part]) == [(first, exact), (second, part)]


def test_f1_in_percent() -> None:
    counts = Counts(gold=3, found=2, strict=1, relaxed=2, value=1) + Counts(gold=1, found=4, strict=1)
    assert counts == Counts(4, 6, 2, 2, 1)
    assert counts.f1(counts.strict) == 40.0
    assert Counts().f1(0) == 0.0


def test_load(tmp_path: Path) -> None:
    timexes = [{"start": 3, "end": 14, "type": "DATE", "value": "2019-05-03", "text": "May 3, 2019"}]
    timexes += [{"start": 44, "end": 52, "type": "DATE", "value": "2020-05", "dct": True}]
    records = [
        {"doc": "a", "dct": "2019-06-01T10:00", "text": TEXT, "timex": timexes},
        {"doc": "b", "dct": None, "text": "광주", "timex": []},
    ]
    file = tmp_path / "gold.jsonl"
    file.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    assert load(file) == [Document(TEXT, "2019-06-01", (DAY,), dateline=(MONTH,)), Document("광주", None, ())]
