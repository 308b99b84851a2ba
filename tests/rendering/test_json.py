"""The JSON contract: every value survives, keys stand in the order of the records, numbers are plain."""

import json

import pytest
from rendering_samples import EMPTY, FACTS, HOSTILE, SAMPLE, SITES

from gjtimeline.model import Chronology
from gjtimeline.rendering import render
from gjtimeline.rendering.json_format import plain


@pytest.mark.parametrize("chronology", [SAMPLE, EMPTY, HOSTILE], ids=["sample", "empty", "hostile"])
def test_round_trip(chronology: Chronology) -> None:
    assert Chronology.model_validate_json(render(chronology, "json")) == chronology


def test_keys_stand_in_the_order_of_the_contract() -> None:
    loaded = json.loads(render(SAMPLE, "json"))
    assert list(loaded) == list(Chronology.model_fields)
    assert list(loaded["events"][0])[:4] == ["id", "date", "status", "type"]
    assert list(loaded["people"][0]["roles"][0]) == ["title", "organization", "from", "to", "sources"]


def test_layout() -> None:
    text = render(HOSTILE, "json")
    assert text.startswith('{\n  "schema_version": "1",\n')
    assert "광주" in text  # not escaped


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        (46200.0, "46200"),  # whole square meters are integers
        (1.5, "1.5"),  # others are not
        (float("nan"), "null"),  # JSON knows no NaN
        (float("inf"), "null"),  # nor infinity
        (None, "null"),
    ],
)
def test_numbers(area: float | None, expected: str) -> None:
    sized = SAMPLE.model_copy(update={"sites": (SITES[0].model_copy(update={"area_m2": area}),)})
    assert f'"area_m2": {expected},\n' in render(sized, "json")


def test_plain_serves_other_records_too() -> None:
    assert json.loads(json.dumps(plain(FACTS[0])))["document"]["path"].endswith("000_ab171665a0ee642f.txt")
