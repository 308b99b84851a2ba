"""The scoring of money says what its measures are said to say."""

from decimal import Decimal

import pytest
from money_scoring import Counts, Document, Money, code, score

TEXT = "It costs about 3 to 5 billion won or $4 million."
WON = Money(15, 33, Decimal("3e9"), "KRW", Decimal("5e9"))
DOLLARS = Money(37, 47, Decimal("4e6"), "USD")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([WON, DOLLARS], Counts(2, 2, 2, 2, 2)),
        ([], Counts(2, 0, 0, 0, 0)),
        ([Money(9, 33, Decimal("3e9"), "KRW", Decimal("5e9"))], Counts(2, 1, 1, 1, 1)),  # "about" is not compared
        ([Money(0, 2, Decimal(1), "KRW")], Counts(2, 1, 0, 0, 0)),
        ([Money(20, 33, Decimal("3e9"), "KRW", Decimal("5e9"))], Counts(2, 1, 0, 1, 1)),
        ([Money(37, 47, Decimal("4e6"), "KRW")], Counts(2, 1, 1, 1, 0)),  # the currency is wrong
        ([Money(37, 47, Decimal(4), "USD")], Counts(2, 1, 1, 1, 0)),
        # the two ends of a range
        ([Money(15, 16, Decimal("3e9"), "KRW"), Money(20, 33, Decimal("5e9"), "KRW")], Counts(2, 1, 0, 1, 1)),
        ([Money(20, 33, Decimal("5e9"), "KRW")], Counts(2, 1, 0, 1, 0)),
    ],
)
def test_score(found: list[Money], expected: Counts) -> None:
    assert score(Document(TEXT, (WON, DOLLARS)), found) == expected


def test_f1() -> None:
    assert Counts(gold=3, found=1, overlap=1).f1(1) == 50
    assert Counts().f1(0) == 0


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Dollar", "USD"), ("₩", "KRW"), ("south korean won", "KRW"), ("EUR", "EUR"), ("Shell", "SHELL")],
)
def test_codes(name: str, expected: str) -> None:
    assert code(name) == expected
