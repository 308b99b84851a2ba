"""Organizations, budgets, sites."""

from typing import Any

import pytest
from checking_builders import checked, counts, false, found_budget, found_organization, found_site, missed, score

from gjtimeline.model import Budget, Site

TEXT = """The city will invest about 400 billion won in the AI Center on a 46,200㎡ site in the Advanced 3 District.
The AI Center (AIC) costs 400 billion won; again, about 400 billion won. Buksu Techno Valley, Buksuwon Techno Valley.
"""
AMOUNT = {"text": "about 400 billion won", "amount": 400_000_000_000, "currency": "KRW", "approximate": True}
found_amount = found_budget(TEXT, "about 400 billion won", "400000000000", approximate=True)

BUDGET_CASES = [
    pytest.param([AMOUNT], [found_amount], (1, 0, 0), id="as gold says"),
    pytest.param(
        [AMOUNT],
        [found_budget(TEXT, "400 billion won", "400000000000.00", approximate=True)],
        (1, 0, 0),
        id="overlap is enough, and decimals are numbers",
    ),
    pytest.param(
        [AMOUNT],
        [found_budget(TEXT, "about 400 billion won", "400000000000", approximate=True, nth=1)],
        (1, 0, 0),
        id="the other place of the same words",
    ),
    pytest.param(
        [AMOUNT],
        [found_amount, found_budget(TEXT, "about 400 billion won", "400000000000", approximate=True, nth=1)],
        (1, 0, 0),
        id="both places: no error",
    ),
    pytest.param(
        [AMOUNT],
        [found_budget(TEXT, "about 400 billion won", "400000000", approximate=True)],
        (0, 1, 1),
        id="million for billion",
    ),
    pytest.param(
        [AMOUNT], [found_budget(TEXT, "about 400 billion won", "400000000000")], (0, 1, 1), id="about was not read"
    ),
    pytest.param(
        [AMOUNT],
        [found_budget(TEXT, "about 400 billion won", "400000000000", "USD", approximate=True)],
        (0, 1, 1),
        id="another currency",
    ),
    pytest.param([AMOUNT | {"optional": True}], [], (0, 0, 0), id="optional"),
    pytest.param([], [found_amount], (0, 1, 0), id="gold says there is none"),
]


@pytest.mark.parametrize(("gold", "found", "expected"), BUDGET_CASES)
def test_budgets(gold: list[dict[str, Any]], found: list[Budget], expected: tuple[int, int, int]) -> None:
    assert counts(checked(TEXT, {"budgets": gold}, budgets=found), "budgets") == expected


def test_a_wrong_amount_names_both() -> None:
    found = [found_budget(TEXT, "about 400 billion won", "400000000", approximate=True)]
    report = checked(TEXT, {"budgets": [AMOUNT]}, budgets=found)
    (miss,), (wrong,) = missed(report, "budgets"), false(report, "budgets")
    assert (miss.expected, miss.found) == ("about 400000000000 KRW", "about 400000000 KRW")
    assert wrong.expected == miss.expected


CENTER = {"name": "AI Center", "mentions": ["AI Center"], "area_m2": None}
DISTRICT = {"name": "site in the Advanced 3 District", "mentions": ["site in the Advanced 3 District"]}
VALLEY = {"name": "Buksuwon Techno Valley", "mentions": ["Buksu Techno Valley", "Buksuwon Techno Valley"]}

SITE_CASES = [
    pytest.param([CENTER], [found_site(TEXT, "the AI Center")], (1, 0, 0), id="the article does not count"),
    pytest.param([CENTER], [found_site(TEXT, "The AI Center")], (1, 0, 0), id="nor does its case"),
    pytest.param([CENTER], [found_site(TEXT, "AI Center", 46_200)], (1, 0, 0), id="gold has no area: none is judged"),
    pytest.param([CENTER], [found_site(TEXT, "Advanced 3 District")], (0, 1, 1), id="another place"),
    pytest.param(
        [DISTRICT | {"area_m2": 46_200}],
        [found_site(TEXT, "site in the Advanced 3 District", 46_200.01)],
        (1, 0, 0),
        id="areas are equal up to a millionth",
    ),
    pytest.param(
        [DISTRICT | {"area_m2": 46_200}],
        [found_site(TEXT, "site in the Advanced 3 District", 46_201)],
        (0, 1, 1),
        id="a wrong area is a miss and a false find",
    ),
    pytest.param(
        [DISTRICT | {"area_m2": 46_200}],
        [found_site(TEXT, "site in the Advanced 3 District")],
        (0, 1, 1),
        id="so is an area that was not read",
    ),
    pytest.param([DISTRICT | {"optional": True}], [], (0, 0, 0), id="optional and not found"),
    pytest.param(
        [DISTRICT | {"optional": True}],
        [found_site(TEXT, "site in the Advanced 3 District")],
        (0, 0, 0),
        id="and found",
    ),
    pytest.param([VALLEY], [found_site(TEXT, "Buksu Techno Valley")], (1, 0, 0), id="one of two spellings"),
    pytest.param(
        [VALLEY],
        [found_site(TEXT, "Buksu Techno Valley"), found_site(TEXT, "Buksuwon Techno Valley")],
        (1, 1, 0),
        id="one place in two records: the second is false",
    ),
]


@pytest.mark.parametrize(("gold", "found", "expected"), SITE_CASES)
def test_sites(gold: list[dict[str, Any]], found: list[Site], expected: tuple[int, int, int]) -> None:
    assert counts(checked(TEXT, {"sites": gold}, sites=found), "sites") == expected


ORGANIZATION_CASES = [
    pytest.param({"name": "AI Center"}, (1, None, 0), id="by name; what gold lacks is not false"),
    pytest.param({"name": "Some Center", "acronym": "AIC"}, (1, None, 0), id="by acronym"),
    pytest.param({"name": "Some Center", "mentions": ["The AI Center"]}, (1, None, 0), id="by mention"),
    pytest.param({"name": "Some Center"}, (0, None, 1), id="not found"),
]


@pytest.mark.parametrize(("gold", "expected"), ORGANIZATION_CASES)
def test_organizations(gold: dict[str, Any], expected: tuple[int, None, int]) -> None:
    found = [found_organization(TEXT, "AI Center", "AIC"), found_organization(TEXT, "The city", None, "The city")]
    report = checked(TEXT, {"organizations": [gold]}, organizations=found)
    assert counts(report, "organizations") == expected
    assert score(report, "organizations").precision is None


@pytest.mark.parametrize("category", ["budgets", "sites", "events", "people", "dates", "organizations"])
def test_a_key_that_gold_leaves_out_is_not_judged(category: str) -> None:
    found = {"budgets": [found_amount], "sites": [found_site(TEXT, "AI Center")]}
    report = checked(TEXT, {"about": "complex"}, **found)
    assert score(report, category).f1 in (1.0, None)
    assert score(report, category).true_positives == 0
