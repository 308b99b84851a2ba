"""What the words around amounts say: the examples of budgets.toml, parts and their totals, purposes, periods."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import gjtimeline
from gjtimeline.grammar.budgets import find_budgets
from gjtimeline.grammar.budgets.wording import OTHER
from gjtimeline.resources import load_toml

DATA = load_toml("language", "en", "budgets.toml")


@pytest.mark.parametrize(
    ("kind", "example"), [(kind, example) for kind, cues in DATA["kinds"].items() for example in cues["examples"]]
)
def test_examples_of_kinds(kind: str, example: str) -> None:
    found = [one.kind for one in find_budgets(example)]
    assert found
    assert (None if kind == OTHER else kind) in found


@pytest.mark.parametrize("example", DATA["parts"]["examples"])
def test_examples_of_parts(example: str) -> None:
    assert {one.part_of for one in find_budgets(example)} == {None, 0}


@pytest.mark.parametrize("entry", DATA["purpose"]["examples"], ids=lambda entry: entry["text"])
def test_examples_of_purposes(entry: dict[str, str]) -> None:
    assert [one.purpose or "" for one in find_budgets(entry["text"])] == [entry["purpose"]]


# (text, part_of of every amount)
PARTS = [
    # what adds up to the amount before it
    ("It costs 10 billion won (7 billion won, 3 billion won).", [None, 0, 0]),
    ("It costs 10 billion won (7 billion won, 2 billion won).", [None, None, None]),
    # who pays is named
    ("It costs 10 billion won (7 billion won in state funds).", [None, 0]),
    # parts before their total
    ("7 billion won and 3 billion won, 10 billion won in all, were spent.", [2, 2, None]),
    ("3 billion won of the 10 billion won is spent.", [1, None]),
    # an equivalent is what its root is
    ("Of the 10 billion won ($9 million), 7 billion won ($6 million) is spent.", [None, None, 0, 0]),
    # a part without currency
    ("Of the 10 billion won, 7 billion is spent.", [None, 0]),
    # in the next sentence, but not in the one after
    ("It costs 10 billion won. Of this, 7 billion won is spent.", [None, 0]),
    ("It costs 10 billion won. It is large. Of this, 7 billion won is spent.", [None, None]),
    # lines that add up, below their total or above it
    ("Hall: 10 billion won\n\nState: 7 billion won\n\nCity: 3 billion won", [None, 0, 0]),
    ("State: 7 billion won\n\nCity: 3 billion won\n\nTotal: 10 billion won", [2, 2, None]),
    ("Hall: 10 billion won\n\nLab: 7 billion won\n\nRoad: 2 billion won", [None, None, None]),
    ("(Unit: KRW 100 million)\nState 70\nCity 30\nTotal 100", [2, 2, None]),
    # no part: another currency, more than the total, a change
    ("It costs 10 billion won, of which $7 million is spent.", [None, None]),
    ("It costs 10 billion won, including an increase of 2 billion won.", [None, None]),
    # nor what another clause says
    ("Busan spent 500 billion won in 2018, and Gwangju got 20 billion won in state funds.", [None, None]),
    ("Last year it had 500 billion won; this year 20 billion won in national funds supports it.", [None, None]),
    ("Busan spent 500 billion won while Gwangju got 20 billion won in state funds.", [None, None]),
    ("It costs 400 billion won, of which 300 billion won is spent; a pass costs 20,000 won a year.", [None, 0, None]),
    ("National funds: 28.3 billion won; city funds: 6.6 billion won; private: 7.7 billion won", [None, None, None]),
    # nor what stands beside it, which somebody else pays
    ("The state will pay 300 billion won (for roads) and the city 200 billion won in city funds.", [None, None]),
    ("The state pays 300 billion won, the city 200 billion won in city funds.", [None, None]),
    ("It spent 300 billion won and 200 billion won in state funds.", [None, None]),
    ("It gave 40 billion won to Gwangju, and 5 billion won in private funds was added.", [None, None]),
    # but what adds up, or what the same clause pays with
    ("It costs 10 billion won; 7 billion won comes from the state and 3 billion won from the city.", [None, 0, 0]),
    ("The city will spend 10 billion won, with 7 billion won in state funds.", [None, 0]),
    ("It costs 10 billion won, 6 billion won in state funds and 2 billion won in city funds.", [None, 0, 0]),
    ("The hall, which cost 10 billion won, was built with 7 billion won in state funds.", [None, 0]),
    ("Cost  10 billion won\n - State  7 billion won (70%)\n - Busan  3 billion won (30%)", [None, 0, 0]),
    # all that add up to the total of which they are told to be
    (
        "The state covers 70 percent (280 billion won) and the city 30 percent (120 billion won) of the 400bn won.",
        [2, 2, None],
    ),
    ("It paid 280 billion won, then 100 billion won of the 400 billion won.", [None, 2, None]),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts(text: str, expected: list[int | None]) -> None:
    assert [one.part_of for one in find_budgets(text)] == expected


# (text, purpose of the only amount)
PURPOSES = [
    ("It has a national budget of 5 billion won.", "national budget"),
    ("The contract is worth 5 billion won.", "contract"),
    ("Project budget: 5 billion won", "Project budget"),
    ("It set aside 5 billion won for the new library.", "new library"),
    ("It spent 5 billion won on roads and rail.", "roads"),
    ("It spent 5 billion won for three years.", None),  # a period is no purpose
    ("An investment of 5 billion won followed.", None),  # the kind said so
    # no purpose: a date, a number, a word for something else
    ("The hall, begun in 2018 for 5 billion won, opened.", None),
    ("Budget for 2021: KRW 5 billion", None),
    ("Next year's budget is 5 billion won.", None),
    ("It spent 5 billion won for the year 2020.", None),
    ("A rise in 3 years of 5 billion won followed.", None),
    ("The state's 70 percent is worth 5 billion won.", None),
    ("Half is 5 billion won.", None),
    ("It spent 5 billion won for it.", None),
    # what is left of a phrase without them
    ("The museum's budget in 2021 was 5 billion won.", "museum's budget"),
    ("The draft budget for 2022 is 5 billion won.", "draft budget"),
    ("The 2020 museum budget of 5 billion won.", "museum budget"),
    ("Phase 2 is worth 5 billion won.", "Phase 2"),  # a number that is part of a name
    ("He holds 3,000 shares worth 5 billion won.", "shares"),
    ("The agency's annual budget is 5 billion won.", "agency's annual budget"),
]


@pytest.mark.parametrize(("text", "expected"), PURPOSES)
def test_purposes(text: str, expected: str | None) -> None:
    (found,) = find_budgets(text)
    assert found.purpose == expected


# (text, period of the only amount), published on 10 March 2021
PERIODS = [
    ("Phase II (2024–2028) is put at 5 billion won.", "2024/2028"),  # the years belong to the subject
    ("The budget of 2022 is 5 billion won.", "2022"),
    ("Since 2016, it has received 5 billion won.", "2016/.."),
    ("The hall, built in 2015, is valued at 5 billion won.", None),
    ("5 billion won was earmarked in 2020, up from 2019.", "2020"),
    ("It paid 5 billion won on May 3, 2020.", None),  # a day is when it happened
    ("It was the highest in five years, 5 billion won.", None),
]


@pytest.mark.parametrize(("text", "expected"), PERIODS)
def test_periods(text: str, expected: str | None) -> None:
    (found,) = find_budgets(text, "2021-03-10")
    assert found.period == expected


# (text, periods of all its amounts): a rate right behind an amount is of that one only
RATES = [
    ("The city pays 3 billion won every year, or 30 billion won over ten years.", ["P1Y", "P10Y"]),
    ("It costs 1 billion won per month and 12 billion won in 2020.", ["P1M", "2020"]),
    ("It pays 3 billion won annually, for a total of 15 billion won by 2025.", ["P1Y", "../2025"]),
    ("It pays 3 billion won a year to the state and 2 billion won a month to the city.", ["P1Y", "P1M"]),
    ("It cost 3 billion won to build and an annual upkeep of 2 billion won.", [None, "P1Y"]),  # of its own noun
]


@pytest.mark.parametrize(("text", "expected"), RATES)
def test_rates(text: str, expected: list[str | None]) -> None:
    assert [one.period for one in find_budgets(text, "2021-03-10")] == expected


# (text, periods) of amounts in tables
YEARS = [
    ("(Unit: KRW million)\n\nItem 2020 2021 Total\n\nHall 5 6 11", ["2020", "2021", None]),
    ("(Unit: KRW million) Item 2020 2021 Total\nHall 5 6 11\nLab 5 6 11", ["2020", "2021", None] * 2),
    ("(Unit: KRW million)\nPhase 1 (2020-2024) 5\nPhase 2 (2025-2029) 7", ["2020/2024", "2025/2029"]),
    ("Cost (KRW million) 2020 2021\nHall 5 6\nLab 7 -", ["2020", "2021", "2020"]),
    ("(Unit: KRW million)\n2020 5 6\n2021 7 8", ["2020", "2020", "2021", "2021"]),
    ("(Unit: KRW million)\n- 2020: 5\n- 2021: 7", ["2020", "2021"]),
    ("| Item | 2020 (KRW million) | Staff |\n| Hall | 5 | 6 |", ["2020"]),
    ("| Year | Cost (KRW million) | Staff |\n| 2020 | 5 | 6 |", ["2020"]),
]


@pytest.mark.parametrize(("text", "expected"), YEARS)
def test_years_of_tables(text: str, expected: list[str | None]) -> None:
    assert [one.period for one in find_budgets(text)] == expected


def test_without_a_day_of_publication_nothing_is_resolved() -> None:
    (found,) = find_budgets("Next year's budget is 5 billion won.")
    assert found.period is None


def test_an_unknown_day_of_publication() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        find_budgets("It costs 5 billion won.", "nonsense")


def test_the_public_functions() -> None:
    assert gjtimeline.find_budgets is find_budgets
    (one,) = gjtimeline.find_money("It costs 5 billion won.")
    assert isinstance(one.amount, Decimal)


PIECES = [
    *("a budget of", "will invest", "$5", "3 billion won", "2 billion", "in 2020", "over five years", "a year", "each"),
    *("and the city got", "while", "of the", "half", "70 percent", "annually", "in state funds", "for it"),
    *("of which", "in total", "(", ")", ":", ",", ". ", "; ", "\n", "from the state", "up to", "Of this,", "and", "to"),
]


@example(["$5", "of which", "$5", "(", "3 billion won"])  # the equivalent of a part has more won than its total dollars
@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_statements_follow_the_money(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = find_budgets(text, "2021-03-10")
    assert [one.money for one in found] == gjtimeline.find_money(text)
    for index, one in enumerate(found):
        # an equivalent is the same part of the same total, in another currency
        root = index if one.money.equivalent_of is None else one.money.equivalent_of
        if one.part_of is not None:
            part, total = found[root].money, found[one.part_of].money
            assert one.part_of != root
            assert (total.currency, total.amount >= part.amount) == (part.currency, True)
        assert one.kind != OTHER
        assert one.purpose is None or one.purpose in text
