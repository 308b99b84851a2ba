"""Sites: (text, [(name, kind, area in square meters)])."""

import pytest


def known_to_fail(*row, reason: str):
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, reason=reason))


KINDS = [
    ("It met at the Ulsan Techno Park.", [("Ulsan Techno Park", "park", None)]),  # a head
    (
        "It met at Suncheon Bay National Garden.",
        [("Suncheon Bay National Garden", "park", None)],
    ),  # another word for it
    (
        "It stands in Oryong-dong, Buk-gu.",
        [("Oryong-dong", "neighborhood", None), ("Buk-gu", "district", None)],
    ),  # units
    ("It stands in Hwasun-eup, Hwasun-gun.", [("Hwasun-eup", "township", None), ("Hwasun-gun", "county", None)]),
    ("The Busan Eco Delta City opened.", [("Busan Eco Delta City", "city", None)]),  # a city that is built
    ("They met at COEX.", [("COEX", "center", None)]),  # the gazetteer
    ("The Gwangju City Hall opened.", [("Gwangju City Hall", "hall", None)]),  # not the city
    (
        "It met at the Kim Dae-jung Convention Center.",
        [("Kim Dae-jung Convention Center", "center", None)],
    ),  # not the man
]
NESTED = [
    (
        "It was held at the Bitgreen National Industrial Complex in Gwangsan district.",
        [("Bitgreen National Industrial Complex", "complex", None), ("Gwangsan district", "district", None)],
    ),
    (
        "It was held at the former Jeonnam provincial office in Dong-gu.",
        [("former Jeonnam provincial office", "building", None), ("Dong-gu", "district", None)],
    ),
]
LOWER_CASE = [
    ("The Ulsan plant and the Gunsan plant closed.", [("Ulsan plant", "plant", None), ("Gunsan plant", "plant", None)]),
    ("The old Daejeon city hall reopened.", [("old Daejeon city hall", "building", None)]),  # an old seat
    ("The old city hall reopened.", []),  # of no city
    ("The district opened a plant.", []),  # no name
]
AREAS = [
    ("Cheomdan District 3 (1.2㎢) opened.", [("Cheomdan District 3", "district", 1_200_000)]),  # brackets
    ("The Eulsuk Eco Park covers 46,200㎡.", [("Eulsuk Eco Park", "park", 46_200)]),  # covers
    ("The Eulsuk Eco Park covers a total area of 5 ha.", [("Eulsuk Eco Park", "park", 50_000)]),  # covers an area of
    (
        "It will stand on a 46,200㎡ site in the Advanced 3 District.",
        [("Advanced 3 District", "district", None), ("site in the Advanced 3 District", "site", 46_200)],
    ),  # a plot within
    (
        "Zones including Jingok Industrial Complex, totaling 16.79㎢, were designated as the “Regulatory Free Zone”.",
        [("Jingok Industrial Complex", "complex", None), ("Regulatory Free Zone", "zone", 16_790_000)],
    ),  # designated as: not the nearest before
    (
        "The city opened two zones including Jingok Industrial Complex totaling 16.79㎢.",
        [
            ("Jingok Industrial Complex", "complex", None),
            ("two zones including Jingok Industrial Complex", "group", 16_790_000),
        ],
    ),  # a group
    ("It covers 46,200㎡. The Eulsuk Eco Park opened.", [("Eulsuk Eco Park", "park", None)]),  # of something else
    (
        "The Songdo Techno Park, which covers 1.5 million square meters, grew.",
        [("Songdo Techno Park", "park", 1_500_000)],
    ),
    (
        "The Mokpo Port, spanning 3 km², opened.",
        [("Mokpo Port", "port", 3_000_000)],
    ),
]
NONE = [
    "The Gwangju AI Hub City project began.",  # only describes
    "The Gwangju Smart City plan began.",  # only describes
    "The Gwangju City Council met.",  # an organization
    "The Ministry of Science and ICT met.",  # an organization
    "Gwangju Metropolitan City met.",  # a body
    "The Center opened.",  # a head alone
    "The Launch Ceremony opened.",  # no head
]


@pytest.mark.parametrize(("text", "expected"), [*KINDS, *NESTED, *LOWER_CASE, *AREAS, *((text, []) for text in NONE)])
def test_sites(facts_of, text: str, expected: list[tuple[str, str | None, float | None]]) -> None:
    facts = facts_of(text)
    found = sorted(((s.name, s.kind, s.area_m2) for s in facts.sites), key=str)
    assert found == sorted(expected, key=str)
    assert all(site.area is None or text[site.area.start : site.area.end] == site.area.text for site in facts.sites)


def test_one_site_under_several_spellings(facts_of) -> None:
    text = "The Buksu Techno Valley opened. The Buksuwon Techno Valley grew."
    (site,) = facts_of(text).sites
    assert [m.text for m in site.mentions] == ["Buksu Techno Valley", "Buksuwon Techno Valley"]


def test_coordinates_are_of_the_gazetteer(facts_of) -> None:
    known, unknown = facts_of("They met at COEX and at the Ulsan Techno Park.").sites
    assert known.latitude is not None
    assert unknown.latitude is None
