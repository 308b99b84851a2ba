"""Time expressions: against a complete list, or against event dates and traps only."""

from typing import Any

import pytest
from checking_builders import checked, counts, false, found_date, missed

from gjtimeline.model import DateMention

TEXT = """Date : 2020-01-20 14:4975
On May 3, 2019 the city opened a center, the 4th Industrial Revolution being near. COVID-19 came in 2020.
Now the plan for 2021 to 2023 is ready; in 2020 it began.
"""


def date(text: str, edtf: Any, **more: Any) -> dict[str, Any]:
    return {"text": text, "edtf": edtf, "value": "", "type": "DATE"} | more


RANGE = date("2021 to 2023", "2021/2023", parts=[date("2021", "2021"), date("2023", "2023")])

AGREED = date("2021 to 2023", "2023", parts=[date("2021", "2021"), date("2023", "2023")])
"""A part with the value of the whole, as in "In July 2021, on the 20th"."""

LISTED_CASES = [
    pytest.param([date("May 3, 2019", "2019-05-03")], [("May 3, 2019", "2019-05-03")], (1, 0, 0), id="as listed"),
    pytest.param([date("May 3, 2019", "2019-05-03")], [("May 3", "2019-05-03")], (1, 0, 0), id="overlap is enough"),
    pytest.param([date("May 3, 2019", "2019-05-03")], [("May 3, 2019", "2019-05")], (0, 1, 1), id="another EDTF"),
    pytest.param([date("May 3, 2019", "2019-05-03")], [("2023", "2023")], (0, 1, 1), id="elsewhere"),
    pytest.param([date("Now", None)], [("Now", None)], (1, 0, 0), id="null is an answer"),
    pytest.param([date("Now", None)], [("Now", "2020")], (0, 1, 1), id="where gold abstains, a date is false"),
    pytest.param([date("Now", None, optional=True)], [], (0, 0, 0), id="optional and not found"),
    pytest.param([date("Now", None, optional=True)], [("Now", "2020")], (0, 0, 0), id="optional: any EDTF will do"),
    pytest.param(
        [date("2021 to 2023", "2021/2023", optional=True)],
        [("2021", "2021"), ("2023", "2023")],
        (0, 0, 0),
        id="an optional expression may be read in two pieces",
    ),
    pytest.param([RANGE], [("2021 to 2023", "2021/2023")], (1, 0, 0), id="a range as a whole"),
    pytest.param([RANGE], [("2021", "2021"), ("2023", "2023")], (1, 0, 0), id="a range in all its parts"),
    pytest.param([RANGE], [("2021", "2021")], (0, 1, 1), id="a range in one of its parts"),
    pytest.param([RANGE], [("2021", "2021"), ("2023", "2024")], (0, 2, 1), id="a range with a part read wrong"),
    pytest.param([AGREED], [("2021", "2021"), ("2023", "2023")], (1, 0, 0), id="one part says all of it"),
    pytest.param([AGREED], [("2021", "2020"), ("2023", "2023")], (1, 1, 0), id="the other is wrong"),
    pytest.param(
        [RANGE],
        [("2021 to 2023", "2021/2023"), ("2021", "2021"), ("2023", "2023")],
        (1, 2, 0),
        id="a range as a whole and once more in its parts",
    ),
    pytest.param(
        [date("Now", None, accept=[{"edtf": "2020", "value": "2020"}])],
        [("Now", "2020")],
        (1, 0, 0),
        id="accepted beside",
    ),
    pytest.param(
        [date("May 3", "2019-05-03", accept=[{"text": "May 3, 2019"}])],
        [("May 3, 2019", None)],
        (0, 1, 1),
        id="another extent leaves the EDTF as it is",
    ),
    pytest.param([], [("COVID-19", None)], (0, 1, 0), id="the list is complete: what it lacks is false"),
    pytest.param([date("2020", "2020", start=TEXT.index("2020."))], [("2020", "2020")], (0, 1, 1), id="start is exact"),
]


@pytest.mark.parametrize(("gold", "found", "expected"), LISTED_CASES)
def test_listed_dates(gold: list[dict[str, Any]], found: list[tuple[str, str]], expected: tuple[int, ...]) -> None:
    finds = [found_date(TEXT, words, edtf) for words, edtf in found]
    assert counts(checked(TEXT, {"dates": gold}, dates=finds), "dates") == expected


def test_without_start_every_place_of_the_words_will_do() -> None:
    """The hand that wrote the entry did not say which "2020" it meant; both are read, neither is false."""
    finds = [found_date(TEXT, "2020", "2020", nth=nth) for nth in (1, 2)]
    assert counts(checked(TEXT, {"dates": [date("2020", "2020")]}, dates=finds), "dates") == (1, 0, 0)


OPENED = {"quote": "On May 3, 2019 the city opened a center", "date_text": "On May 3, 2019", "trigger": "opened"}
TRAPS = ["4th Industrial Revolution", "COVID-19", "4975"]

UNLISTED_CASES = [
    pytest.param("May 3, 2019", "2019-05-03", (1, 0, 0), id="the date of an event"),
    pytest.param("May 3", "2018-05-03", (0, 0, 1), id="the date of an event read wrong is missed; nothing is listed"),
    pytest.param("2023", "2023", (0, 0, 1), id="a date that no gold speaks of is not judged"),
    pytest.param("4th", "2020-01-04", (0, 1, 1), id="a piece of a trap"),
    pytest.param("the 4th", "2020-01-04", (0, 1, 1), id="a word before the trap does not help"),
    pytest.param("19", "2019", (0, 1, 1), id="the number of a disease"),
    pytest.param(
        "2020-01-20 14:49", "2020-01-20", (0, 0, 1), id="cut off before the glued counter: no date of the trap"
    ),
    pytest.param("2020-01-20 14:4975", "2020-01-20", (0, 1, 1), id="the glued counter swallowed"),
    pytest.param("4975", "4975", (0, 1, 1), id="the trap itself"),
]


@pytest.mark.parametrize(("words", "edtf", "expected"), UNLISTED_CASES)
def test_event_dates_and_traps(words: str, edtf: str, expected: tuple[int, int, int]) -> None:
    nth = 1 if words == "19" else 0  # the first one is within 2019
    find = found_date(TEXT, words, edtf, nth=nth) if words != "19" else _disease()
    gold = {"events": [OPENED | {"date": "2019-05-03"}], "not_dates": TRAPS}
    assert counts(checked(TEXT, gold, dates=[find]), "dates") == expected


def _disease() -> DateMention:
    start = TEXT.index("COVID-19") + len("COVID-")
    return DateMention(text="19", start=start, end=start + 2, type="DATE", value="2019", edtf="2019", rule="test")


def test_an_optional_event_asks_for_no_date() -> None:
    gold = {"events": [OPENED | {"date": "2019-05-03", "optional": True}]}
    assert counts(checked(TEXT, gold), "dates") == (0, 0, 0)


def test_two_events_under_one_date_ask_for_it_once() -> None:
    again = OPENED | {"quote": OPENED["quote"] + ", the", "trigger": "center"}
    gold = {"events": [OPENED | {"date": "2019-05-03"}, again | {"date": "2019-05-03"}]}
    found = [found_date(TEXT, "May 3, 2019", "2019-05-03")]
    assert counts(checked(TEXT, gold, dates=found), "dates") == (1, 0, 0)


def test_a_trap_is_a_trap_at_every_place() -> None:
    text = "In the 8th election and after the 8th election"
    finds = [found_date(text, "8th", "2020-01-08", nth=nth) for nth in (0, 1)]
    assert counts(checked(text, {"not_dates": ["8th election"]}, dates=finds), "dates") == (0, 2, 0)


def test_a_listed_date_within_a_trap_is_right() -> None:
    """A list of all dates goes before the traps: what it has is no trap."""
    gold = {"dates": [date("2020", "2020")], "not_dates": ["2020."]}
    found = [found_date(TEXT, "2020", "2020", nth=1)]
    assert counts(checked(TEXT, gold, dates=found), "dates") == (1, 0, 0)


def test_a_wrong_date_names_both_values() -> None:
    found = [found_date(TEXT, "May 3, 2019", "2019-05")]
    report = checked(TEXT, {"dates": [date("May 3, 2019", "2019-05-03")]}, dates=found)
    (miss,), (wrong,) = missed(report, "dates"), false(report, "dates")
    assert (miss.line, miss.expected, miss.found) == (2, "2019-05-03", "2019-05")
    assert (wrong.words, wrong.expected) == ("May 3, 2019", "2019-05-03")
