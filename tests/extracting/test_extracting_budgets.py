"""What a sentence says about its amounts: (text, [(words, kind, period, purpose)])."""

import pytest

TABLE = [
    # the nearest cue before, the length of time it is spread over
    (
        "It will invest a total of 400 billion won over the next five years.",
        [("400 billion won", "total", "P5Y", None)],
    ),
    (
        "It secured a national budget of 62.6 billion KRW, an increase of 20 billion KRW from the initial proposal of "
        "42.6 billion KRW.",
        [
            ("62.6 billion KRW", "budget", None, "national budget"),
            ("20 billion KRW", "increase", None, None),
            ("42.6 billion KRW", "proposal", None, "initial proposal"),
        ],
    ),  # each with its own cue
    ("The city set aside 30 billion won for 2021.", [("30 billion won", "budget", "2021", None)]),  # a year
    ("The 2020 budget was 30 billion won.", [("30 billion won", "budget", "2020", None)]),  # the year before
    (
        "The firm opened it on May 3, 2019, for 3 billion won.",
        [("3 billion won", None, None, None)],
    ),  # a day is no period
    ("It received a grant of 2 billion won.", [("2 billion won", "support", None, "grant")]),  # a noun
    ("A prize of 10 million won was given.", [("10 million won", "support", None, "prize")]),  # a prize
    (
        "More than 10 billion won was invested.",
        [("More than 10 billion won", "investment", None, None)],
    ),  # a cue behind
    (
        "The project, worth 406.1 billion won for five years, began.",
        [("406.1 billion won", "cost", "P5Y", None)],
    ),  # worth
    ("They paid 3 billion won.", [("3 billion won", None, None, None)]),  # no cue
    ("The team won 3 medals.", []),  # no money
    (
        "The contract is worth 3 billion won.",
        [("3 billion won", "cost", None, "contract")],
    ),
    (
        "The city provides 3 billion won in support.",
        [("3 billion won", "support", None, None)],
    ),
    (
        "Budget: KRW 410 billion (national KRW 280 billion, city KRW 130 billion)",
        [
            ("KRW 410 billion", "budget", None, None),
            ("KRW 280 billion", "share", None, None),
            ("KRW 130 billion", "share", None, None),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_budgets(facts_of, text: str, expected: list[tuple[str, str | None, str | None, str | None]]) -> None:
    assert [(b.text, b.kind, b.period, b.purpose) for b in facts_of(text).budgets] == expected


@pytest.mark.parametrize(
    ("text", "amount", "approximate", "bound"),
    [
        ("It costs about 1.5 billion won.", "1500000000", True, None),
        ("It costs at least 5 trillion won.", "5000000000000", False, "at least"),
        ("It costs up to 300 million won.", "300000000", False, "at most"),
        ("It costs 62.6 billion KRW.", "62600000000", False, None),
    ],
)
def test_amounts(facts_of, text: str, amount: str, approximate: bool, bound: str | None) -> None:
    (budget,) = facts_of(text).budgets
    assert (budget.amount, budget.approximate, budget.bound) == (amount, approximate, bound)


def test_equivalent(facts_of) -> None:
    won, dollars = facts_of("It costs 1.5 billion won (US$1.3 million).").budgets
    assert (won.equivalent_of, dollars.equivalent_of) == (None, won.id)
    assert (won.currency, dollars.currency) == ("KRW", "USD")


# a range states two amounts, each at its words, and so does what says it again
RANGES = [
    (
        "It costs between 3 and 5 billion won.",
        [("between 3 and 5 billion won", "3000000000", "at least"), ("5 billion won", "5000000000", "at most")],
    ),
    (
        "It costs 2 billion won, then 3 to 4 billion won ($2-3 million), then 5 billion won ($4 million).",
        [
            ("2 billion won", "2000000000", None),
            ("3 to 4 billion won", "3000000000", "at least"),
            ("4 billion won", "4000000000", "at most"),
            ("$2-3 million", "2000000", "at least"),
            ("3 million", "3000000", "at most"),
            ("5 billion won", "5000000000", None),
            ("$4 million", "4000000", None),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_ranges(facts_of, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    budgets = facts_of(text).budgets
    assert [(b.text, b.amount, b.bound) for b in budgets] == expected
    assert not any(b.approximate for b in budgets)
    assert all(text[b.start : b.end] == b.text for b in budgets)


def test_equivalents_of_ranges(facts_of) -> None:
    budgets = facts_of(RANGES[1][0]).budgets
    places = {budget.id: place for place, budget in enumerate(budgets)}
    assert [places.get(budget.equivalent_of) for budget in budgets] == [None, None, None, 1, 2, None, 5]
