"""Areas in running text."""

from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.grammar.areas import find_areas
from gjtimeline.resources import load_toml

UNITS = load_toml("language", "en", "areas.toml")["unit"]

# (text, [(mention, square meters, approximate)])
AREAS = [
    ("on a 46,200㎡ site", [("46,200㎡", "46200", False)]),
    ("totaling 16.79㎢,", [("16.79㎢", "16790000", False)]),
    ("District (4.371㎢)", [("4.371㎢", "4371000", False)]),
    ("about 46,200 ㎡", [("about 46,200 ㎡", "46200", True)]),
    ("more than 300 hectares", [("more than 300 hectares", "3000000", True)]),  # a bound is no exact area
    ("46,200 m² of", [("46,200 m²", "46200", False)]),
    ("46,200m^2", [("46,200m^2", "46200", False)]),
    ("24703m2", [("24703m2", "24703", False)]),
    ("100 sq. m.", [("100 sq. m", "100", False)]),
    ("5 sq. km", [("5 sq. km", "5000000", False)]),
    ("a 3,300-square-meter hall", [("3,300-square-meter", "3300", False)]),
    ("1.1 million square metres", [("1.1 million square metres", "1100000", False)]),
    ("1.1 million ㎡", [("1.1 million ㎡", "1100000", False)]),
    ("1.1m sq ft", [("1.1m sq ft", "102193.344", False)]),
    ("a 45-acre farm", [("45-acre", "182108.539008", False)]),
    ("two hectares", [("two hectares", "20000", False)]),
    ("10,000 pyeong (33,000㎡)", [("10,000 pyeong", "33058", False), ("33,000㎡", "33000", False)]),
    ("46 000 m2", [("46 000 m2", "46000", False)]),  # groups of digits by spaces, if the last one is zeros
    ("1'200'500 m2", [("1'200'500 m2", "1200500", False)]),
    ("In 2019 300 square meters", [("300 square meters", "300", False)]),
    # both ends of a range
    ("3,000 to 5,000 square meters", [("3,000", "3000", False), ("5,000 square meters", "5000", False)]),
    ("between 3,000 and 5,000㎡", [("3,000", "3000", False), ("5,000㎡", "5000", False)]),
    ("1-2 million ㎡", [("1", "1000000", False), ("2 million ㎡", "2000000", False)]),
    ("in 2019 to 5,000 square meters", [("5,000 square meters", "5000", False)]),
]

NO_AREAS = [
    "3 m, 10 m x 20 m, 5 km",  # lengths
    "5 m3, 120 m³, 3 cubic meters",  # volumes
    "300 MW/m², 500 people per km²",  # densities
    "square meters",
    "two M2 chips",
    "10m square",
    "46,200\n\n㎡",
    "Times Square 5",
    "46 200 m2",  # 46,200, or 200 in lot 46
    "2,5 ha, .5 ha and 1.2.3 ha",  # no number in a form that is read
]


@pytest.mark.parametrize(("text", "expected"), AREAS)
def test_areas(text: str, expected: list[tuple[str, str, bool]]) -> None:
    found = [(area.text, area.square_meters, area.approximate) for area in find_areas(text)]
    assert found == [(words, Decimal(value), approximate) for words, value, approximate in expected]
    assert all(text[area.start : area.end] == area.text for area in find_areas(text))


@pytest.mark.parametrize("text", NO_AREAS)
def test_no_areas(text: str) -> None:
    assert find_areas(text) == []


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit["names"][0])
def test_data_examples_and_forms(unit: dict[str, Any]) -> None:
    for example in unit["examples"]:
        assert len(find_areas(example)) == 1
    for form in (*unit.get("symbols", ()), *unit["names"]):
        (area,) = find_areas(f"It covers 20 {form} now")
        assert (area.text, area.square_meters) == (f"20 {form}", 20 * Decimal(unit["square_meters"]))


@given(st.text(alphabet="0123456789.,㎡m²2 sqkha-toand\n"))
def test_any_text_is_survived(text: str) -> None:
    areas = find_areas(text)
    assert all(text[area.start : area.end] == area.text for area in areas)
    assert all(one.end <= other.start for one, other in pairwise(areas))
