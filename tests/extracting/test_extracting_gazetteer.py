"""The gazetteer: its data, and how its names are found."""

import re
from collections import Counter

import pytest

from gjtimeline.extracting.names.rules import regions
from gjtimeline.gazetteer import Known, load_known
from gjtimeline.resources import load_toml

TABLES = ["organization", "site"]


def names(entry: Known) -> list[str]:
    return [entry.name, *entry.aliases]


@pytest.mark.parametrize("table", TABLES)
def test_a_name_means_one_entry(table: str) -> None:
    counted = Counter(name.lower() for entry in load_known(table) for name in names(entry))
    assert [name for name, count in counted.items() if count > 1] == []


def test_an_acronym_means_one_entry() -> None:
    counted = Counter(entry.acronym for entry in load_known("organization") if entry.acronym)
    assert [acronym for acronym, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("table", TABLES)
def test_names_are_neat(table: str) -> None:
    for entry in load_known(table):
        assert all(name == " ".join(name.split()) for name in names(entry)), entry.name


def test_regions_are_no_entries() -> None:
    assert [entry.name for entry in load_known("site") for name in names(entry) if name.lower() in regions()] == [
        "Solaseado"
    ][:0]


def test_each_organization_has_a_source() -> None:
    for entry in load_toml("gazetteer", "organizations.toml")["organization"]:
        assert re.fullmatch(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", entry["source"]), entry["name"]


def test_coordinates_are_degrees_and_near_the_kind_of_place() -> None:
    for entry in load_known("site"):
        assert entry.kind, entry.name
        if entry.coordinates:
            latitude, longitude = entry.coordinates
            assert -90 < latitude < 90 and -180 < longitude < 180, entry.name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hyundai Steel Company grew.", "Hyundai Steel"),  # another form of a company
        ("Hyundai Engineering and Construction Co. grew.", "Hyundai Engineering & Construction"),  # "and" for "&"
        ("The Ministry of Employment and Labour met.", "Ministry of Employment and Labor"),  # British spelling
        ("The Science Ministry met.", "Ministry of Science and ICT"),  # short
        ("The Ministry of Strategy and Finance met.", "Ministry of Economy and Finance"),  # another translation
    ],
)
def test_spellings(facts_of, text: str, name: str) -> None:
    assert [one.name for one in facts_of(text).organizations] == [name]
