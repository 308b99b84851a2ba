"""Which place a place is a part of: (text, sites, [(part, whole)])."""

import pytest

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.sites.parts import parts_of

CASES = [
    ("It met in Oryong Hall in Buk-gu.", ["Oryong Hall", "Buk-gu"], [("Oryong Hall", "Buk-gu")]),
    ("It met in Buk-gu and Oryong Hall.", ["Buk-gu", "Oryong Hall"], []),
    (
        "Sanho Airport's new Terminal 1 opened.",
        ["Sanho Airport", "Terminal 1"],
        [("Terminal 1", "Sanho Airport")],
    ),  # owned
    (
        "Gwangju City Hall opened its Gwangju City Hall Briefing Room.",
        ["Gwangju City Hall", "Gwangju City Hall Briefing Room"],
        [("Gwangju City Hall Briefing Room", "Gwangju City Hall")],
    ),  # named
    ("Room 301, Dasan Building", ["Room 301", "Dasan Building"], [("Room 301", "Dasan Building")]),  # a room
    ("Dasan Building, Oryong Building", ["Dasan Building", "Oryong Building"], []),  # a list
    ("Oryong-dong, Buk-gu", ["Oryong-dong", "Buk-gu"], [("Oryong-dong", "Buk-gu")]),  # an address
    (
        "a site in Sanho Park",
        ["site in Sanho Park", "Sanho Park"],
        [("site in Sanho Park", "Sanho Park")],
    ),  # held
    (
        "Sanho Hall in Sanho Park in Buk-gu. Buk-gu in Sanho Hall.",
        ["Sanho Hall", "Sanho Park", "Buk-gu"],
        [("Sanho Hall", "Sanho Park"), ("Sanho Park", "Buk-gu")],
    ),  # no circle
]
KINDS = {"Room": "room", "Hall": "hall", "gu": "district", "dong": "neighborhood"}


def find(text: str, name: str) -> SiteFind:
    kind = next((kind for part, kind in KINDS.items() if part in name), None)
    starts = [start for start in range(len(text)) if text.startswith(name, start)]
    return SiteFind(name, kind, tuple((start, start + len(name)) for start in starts))


@pytest.mark.parametrize(("text", "names", "expected"), CASES)
def test_parts(text: str, names: list[str], expected: list[tuple[str, str]]) -> None:
    wholes = parts_of(text, [find(text, name) for name in names], "en")
    assert [(names[part], names[whole]) for part, whole in enumerate(wholes) if whole is not None] == expected


def test_of_several_places_under_one_area_none_is_the_whole() -> None:
    text = "two zones including Sanho Park"
    group = SiteFind(text, "group", ((0, len(text)),))
    assert parts_of(text, [find(text, "Sanho Park"), group], "en") == [None, None]
