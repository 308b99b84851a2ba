"""Short and full names of one place."""

import pytest

from gjtimeline.extracting.sites.full_names import fuller_names

SHORT = [
    ("", "Baegot SNU Hospital", "hospital", "Baegot Seoul National University Hospital"),  # initials
    ("", "KEPCO Tower", "building", "Korea Electric Power Corporation Tower"),  # the gazetteer knows it
    ("Green Midland Power (GMIPO)", "GMIPO Plant", "plant", "Green Midland Power Plant"),  # the text introduces it
    ("", "Seoul Arena", "stadium", "Seoul Arena Cultural Complex"),  # a building and its head
    ("", "Siheung campus", "campus", "SNU Siheung Campus"),  # without its owner
]
OTHER = [
    ("", "Gwangju City Hall", "hall", "Gwangju City Hall Briefing Room"),  # a room is a part
    ("", "Busan Port", "port", "Busan Port Logistics Complex"),  # no building: it may lie beside it
    ("", "Incheon Airport", "airport", "Incheon Airport Terminal 2"),  # a part
    ("", "Science Park", "park", "LG Science Park"),  # the owner is all that names it
    ("", "KNU Hospital", "hospital", "Seoul National University Hospital"),  # other initials
    ("", "Seoul Arena", "stadium", "Seoul Arena Robot Complex"),  # a field of something else
    ("", "Seoul Arena", "stadium", "Seoul Arena"),  # no longer at all
]


@pytest.mark.parametrize(("text", "short", "kind", "full"), SHORT)
def test_one_place(text: str, short: str, kind: str, full: str) -> None:
    assert fuller_names(text, [(short, kind), (full, "complex")], "en") == {0: 1}
    assert fuller_names(text, [(full, "complex"), (short, kind)], "en") == {1: 0}


@pytest.mark.parametrize(("text", "short", "kind", "full"), OTHER)
def test_two_places(text: str, short: str, kind: str, full: str) -> None:
    assert fuller_names(text, [(short, kind), (full, "complex")], "en") == {}


def test_short_for_two() -> None:
    # Nothing says which of them is meant.
    names = [("SNU Hospital", "hospital"), ("Seoul National University Hospital", "hospital")]
    other = ("Suncheon National University Hospital", "hospital")
    assert fuller_names("", names, "en") == {0: 1}
    assert fuller_names("", [*names, other], "en") == {}
