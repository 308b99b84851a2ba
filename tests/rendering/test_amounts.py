"""Money, areas and periods in human form, never rounded."""

import pytest
from rendering_samples import budget

from gjtimeline.rendering.amounts import human_area, human_money, human_period


@pytest.mark.parametrize(
    ("amount", "more", "expected"),
    [
        ("406100000000", {}, "406.1 billion KRW"),  # the largest scale that fits
        ("1200000000000", {}, "1.2 trillion KRW"),  # trillions
        ("12500000", {"currency": "USD"}, "12.5 million USD"),  # another currency
        ("46200", {}, "46,200 KRW"),  # below a million, digits
        ("1234567890", {}, "1,234,567,890 KRW"),  # not rounded to fit a scale
        ("1234567000", {}, "1,234.567 million KRW"),  # the next smaller scale holds it
        ("0", {}, "0 KRW"),  # nothing
        ("12.50", {"currency": "USD"}, "12.5 USD"),  # cents
        ("400000000000", {"approximate": True}, "about 400 billion KRW"),
        ("400000000000", {"bound": "at least"}, "at least 400 billion KRW"),
        ("NaN", {}, "the words"),  # no number: the words of the document
        ("1e999999", {}, "the words"),  # no sane number
        ("many", {}, "the words"),
    ],
)
def test_money(amount: str, more: dict[str, object], expected: str) -> None:
    assert human_money(budget(amount, "the words", **more)) == expected


@pytest.mark.parametrize(("area", "expected"), [(46200.0, "46,200 m²"), (4371000.0, "4,371,000 m²"), (1.5, "1.5 m²")])
def test_area(area: float, expected: str) -> None:
    assert human_area(area) == expected


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("P5Y", "5 years"),  # duration
        ("P1Y", "1 year"),  # one
        ("P18M", "18 months"),
        ("2020", "2020"),  # a year
        ("2019/2023", "2019–2023"),  # an interval
        ("P1Y6M", "P1Y6M"),  # not read here
    ],
)
def test_period(period: str, expected: str) -> None:
    assert human_period(period) == expected
