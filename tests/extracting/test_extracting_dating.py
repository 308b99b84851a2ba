"""What the dates of a document are resolved against: (text, [(words, EDTF)]), published on 2020-01-14."""

import pytest


def known_to_fail(*row, reason: str):
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, reason=reason))


TOLD = "The mayor announced the plan on December 29, 2019."
TABLE = [
    # quoted on that day
    (f"{TOLD} “We have worked for the past year,” he said.", [("the past year", "2018-12/2019-12")]),
    (f'{TOLD} "We will open it next month," he said.', [("next month", "2020-01")]),
    # not quoted: said by the document
    (f"{TOLD} It will open next month.", [("next month", "2020-02")]),
    # quoted in another paragraph without a day: said by the document
    (f"{TOLD}\n\nThe city thanks its guests for the past year.", [("the past year", "2019-01/2020-01")]),
    # listed below it
    (
        f"{TOLD[:-1]}:\n\n- Open the center next month\n\n- Build a park next year",
        [("next month", "2020-01"), ("next year", "2020")],
    ),
    # an announcement of long ago dates no quotation of today
    ("The mayor announced it on December 29, 2010. “We open it next month,” he said.", [("next month", "2020-02")]),
    # nothing announced
    ("The park was opened on December 29, 2019. “We close it next month,” he said.", [("next month", "2020-02")]),
    # elsewhere the publication
    ("The city opened a hall last month.", [("last month", "2019-12")]),
    ("The city opened a hall in December.", [("December", "2019-12")]),  # the tense says which
    ("The city will open a hall in December.", [("December", "2020-12")]),
    (
        "The city said on the 10th that it will meet on the 20th.",
        [("the 10th", "2020-01-10"), ("the 20th", "2020-01-20")],
    ),
    known_to_fail(
        "The city held a press conference on 18 December 2019. “We will open it next month,” the mayor said.",
        [("next month", "2020-01")],
        reason="only verbs announce, the noun behind 'held' does not",
    ),
    known_to_fail(
        f"{TOLD[:-1]}:\n\n- Open the center next month\n\nThe city opened a hall last month.",
        [("next month", "2020-01"), ("last month", "2019-12")],
        reason="a paragraph behind the list is resolved against the announcement as well",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_anchor(facts_of, text: str, expected: list[tuple[str, str]]) -> None:
    found = [(date.text, date.edtf) for date in facts_of(text).dates if date.anchor]
    assert found == expected


def test_anchor_is_shown(facts_of) -> None:
    dates = facts_of(f"{TOLD} “It opened last month,” he said. It will close next month.").dates
    assert [date.anchor for date in dates] == [None, "2019-12-29", "2020-01-14"]
