"""Events, their status and topic."""

from typing import Any

import pytest
from checking_builders import checked, counts, false, found_event, missed

from gjtimeline.model import Event

TEXT = """Seoul opened a center on May 3.

The city organized a consortium in June 2018 and submitted a proposal.
It will break ground in 2020. It will break ground in 2020.
"""
CONSORTIUM = "The city organized a consortium in June 2018 and submitted a proposal."
GROUND = "It will break ground in 2020."


def event(quote: str, date: Any, date_text: str, trigger: str, **more: Any) -> dict[str, Any]:
    return {"quote": quote, "date": date, "date_text": date_text, "trigger": trigger, "status": "occurred"} | more


GOLD = event(CONSORTIUM, "2018-06", "in June 2018", "organized")
FOUND = found_event(TEXT, CONSORTIUM, "2018-06", "June 2018", "organized")
SECOND_VERB = found_event(TEXT, CONSORTIUM, "2018-06", "June 2018", "submitted")
OTHER_DATE = found_event(TEXT, CONSORTIUM, "2018-07", "June 2018", "organized")
ELSEWHERE = found_event(TEXT, "Seoul opened a center on May 3.", "2018-06", "May 3", "opened")
SHORT = found_event(TEXT, "a consortium in June 2018", "2018-06", "June 2018", "consortium")

CASES = [
    pytest.param([GOLD], [FOUND], (1, 0, 0), id="same date, overlapping evidence"),
    pytest.param([GOLD], [SHORT], (1, 0, 0), id="evidence need only overlap the quote; another trigger will do"),
    pytest.param([GOLD], [OTHER_DATE], (0, 1, 1), id="another date is a miss and a false find"),
    pytest.param([GOLD], [ELSEWHERE], (0, 1, 1), id="the right date elsewhere is no match"),
    pytest.param([GOLD], [FOUND, SECOND_VERB], (1, 0, 0), id="two verbs under one date are one statement"),
    pytest.param([GOLD], [], (0, 0, 1), id="not found"),
    pytest.param([], [FOUND], (0, 1, 0), id="gold says there is no event"),
    pytest.param([GOLD | {"optional": True}], [FOUND], (0, 0, 0), id="optional and found: neither right nor wrong"),
    pytest.param([GOLD | {"optional": True}], [], (0, 0, 0), id="optional and not found: no miss"),
    pytest.param([GOLD | {"date": ["2018", "2018-06"]}], [FOUND], (1, 0, 0), id="a list of dates names all right ones"),
    pytest.param(
        [GOLD | {"date": "2018", "date_accept": ["2018-06"]}], [FOUND], (1, 0, 0), id="accepted beside the date"
    ),
    pytest.param(
        [GOLD | {"optional": True}, GOLD], [FOUND], (1, 0, 0), id="a single find goes to the required statement"
    ),
    pytest.param([event(GROUND, None, "in 2020", "break")], [], (0, 0, 1), id="an event whose date is null"),
]


@pytest.mark.parametrize(("gold", "found", "expected"), CASES)
def test_events(gold: list[dict[str, Any]], found: list[Event], expected: tuple[int, int, int]) -> None:
    assert counts(checked(TEXT, {"events": gold}, events=found), "events") == expected


def test_any_place_of_a_doubled_quote_will_do() -> None:
    """A caption that stands twice is one statement, wherever the extractor reads it."""
    found = found_event(TEXT, GROUND, "2020", "2020", "break ground", nth=1)
    assert counts(checked(TEXT, {"events": [event(GROUND, "2020", "2020", "break")]}, events=[found]), "events") == (
        1,
        0,
        0,
    )


def test_as_many_required_statements_as_can_be() -> None:
    """The wide quote fits both finds, the narrow one only one of them: the wide one must take the other."""
    wide = event(CONSORTIUM, "2018-06", "June 2018", "organized")
    narrow = event("a consortium in June 2018", "2018-06", "June 2018", "consortium")
    tail = found_event(TEXT, "submitted a proposal", "2018-06", "proposal", "submitted")
    head = found_event(TEXT, "a consortium in June 2018", "2018-06", "June 2018", "consortium")
    for finds in ([tail, head], [head, tail]):
        assert counts(checked(TEXT, {"events": [wide, narrow]}, events=finds), "events") == (2, 0, 0)


@pytest.mark.parametrize("turned", [False, True], ids=["in order", "turned"])
def test_the_trigger_decides_which_find_is_the_statement(turned: bool) -> None:
    """Two verbs under one date: the status that is judged is that of the verb that gold names."""
    finds = [FOUND, found_event(TEXT, CONSORTIUM, "2018-06", "June 2018", "submitted", status="planned")]
    report = checked(TEXT, {"events": [GOLD]}, events=finds[::-1] if turned else finds)
    assert counts(report, "status") == (1, 0, 0)


def test_a_wrong_date_is_explained_with_its_line() -> None:
    report = checked(TEXT, {"events": [GOLD]}, events=[OTHER_DATE])
    (miss,), (wrong,) = missed(report, "events"), false(report, "events")
    assert (miss.line, miss.words) == (3, CONSORTIUM)
    assert (miss.expected, miss.found) == ("2018-06 (organized)", "2018-07 (organized)")
    assert (wrong.line, wrong.expected, wrong.found) == (3, miss.expected, miss.found)


def test_an_accepted_trigger_is_as_good_as_the_trigger() -> None:
    """The second find is the statement, not only another verb under its date."""
    gold = GOLD | {"trigger": "proposal", "trigger_accept": ["submitted"], "status": "planned"}
    submitted = found_event(TEXT, CONSORTIUM, "2018-06", "June 2018", "submitted", status="planned")
    assert counts(checked(TEXT, {"events": [gold]}, events=[FOUND, submitted]), "status") == (1, 0, 0)


STATUS_CASES = [
    pytest.param(GOLD, FOUND, (1, 0, 0), id="as gold says"),
    pytest.param(GOLD | {"status": ["planned", "occurred"]}, FOUND, (1, 0, 0), id="one of several right ones"),
    pytest.param(GOLD | {"status": "planned"}, FOUND, (0, 1, 1), id="another status is missed and false"),
    pytest.param(
        GOLD | {"status": "planned", "optional": True},
        FOUND,
        (0, 1, 1),
        id="an optional event that was found is judged",
    ),
    pytest.param(GOLD | {"date": "2017"}, FOUND, (0, 0, 0), id="an event that does not match is not judged again"),
]


@pytest.mark.parametrize(("gold", "found", "expected"), STATUS_CASES)
def test_status(gold: dict[str, Any], found: Event, expected: tuple[int, int, int]) -> None:
    assert counts(checked(TEXT, {"events": [gold]}, events=[found]), "status") == expected


TOPIC_CASES = [
    pytest.param({}, (0, 0, 0), id="gold names no topic: not judged"),
    pytest.param({"topic": "complex"}, (1, 0, 0), id="as gold says"),
    pytest.param({"topic": ["related", "complex"]}, (1, 0, 0), id="one of several right ones"),
    pytest.param({"topic": "other"}, (0, 1, 1), id="another topic"),
]


@pytest.mark.parametrize(("topic", "expected"), TOPIC_CASES)
def test_topic(topic: dict[str, Any], expected: tuple[int, int, int]) -> None:
    assert counts(checked(TEXT, {"events": [GOLD | topic]}, events=[FOUND]), "topic") == expected
