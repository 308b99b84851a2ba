"""Organizations: (text, [(name, acronym, number of mentions)])."""

import pytest


def known_to_fail(*row, reason: str):
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, reason=reason))


HEADS = [
    ("The Busan Innovation Foundation opened.", [("Busan Innovation Foundation", None, 1)]),  # head at the end
    (
        "The Korea Institute of Energy Research opened.",
        [("Korea Institute of Energy Research", "KIER", 1)],
    ),  # head with of
    ("The University of Tokyo signed it.", [("University of Tokyo", None, 1)]),  # head first
    ("The Presidential Committee on Jobs met.", [("Presidential Committee on Jobs", None, 1)]),  # head with on
    (
        "The Ministry of Trade, Industry and Energy met.",
        [("Ministry of Trade, Industry and Energy", "MOTIE", 1)],
    ),  # X, Y and Z
    (
        "The Ministry of Rural Affairs, Water and Forests met.",
        [("Ministry of Rural Affairs, Water and Forests", None, 1)],
    ),
    ("The Gwangju City Council met.", [("Gwangju City Council", None, 1)]),  # longer than the city
    ("The Seoul Metropolitan Government met.", [("Seoul Metropolitan Government", None, 1)]),  # municipality
    ("Jeollanam-do Province met.", [("Jeollanam-do", None, 1)]),  # municipality with a hyphen
    ("In Busan, the Busan Chamber of Commerce met.", [("Busan Chamber of Commerce", None, 1)]),  # not "In Busan"
    ("Daehan Green Power Co. signed it.", [("Daehan Green Power Co.", None, 1)]),  # form of a company
]
ACRONYMS = [
    ("The Busan Innovation Foundation (BIF) grew. BIF said so.", [("Busan Innovation Foundation", "BIF", 3)]),  # behind
    (
        "The Daegu Digital Industry Promotion Agency (DIP) and the Korea Testing Laboratory (KTL) met.",
        [("Daegu Digital Industry Promotion Agency", "DIP", 2), ("Korea Testing Laboratory", "KTL", 2)],
    ),  # two of them
    (
        "NIPA (National IT Industry Promotion Agency) grew. NIPA said so.",
        [("National IT Industry Promotion Agency", "NIPA", 3)],
    ),  # before, of the gazetteer
    (
        "The Busan Innovation Foundation (formerly a bank) grew.",
        [("Busan Innovation Foundation", None, 1)],
    ),  # no acronym
    (
        "BIF (Busan Innovation Foundation) grew. BIF said so.",
        [("Busan Innovation Foundation", "BIF", 3)],
    ),
]
GAZETTEER = [
    ("AICA signed it.", [("Artificial Intelligence Industry Cluster Agency", "AICA", 1)]),  # acronym alone
    ("GIST signed it.", [("Gwangju Institute of Science and Technology", "GIST", 1)]),  # acronym alone
    ("Gwangju City met.", [("Gwangju Metropolitan City", None, 1)]),  # other name
    ("They got the gist of it.", []),  # not the word
]
NONE = [
    "Daegu and Busan met.",  # cities
    "The Council met.",  # a head alone
    "Silicon Valley grew.",  # a place
    "The Kim Dae-jung Convention Center opened.",  # a place named after a person
    "The Bitgreen National Industrial Complex opened.",  # a place
    "On Monday the forum opened.",  # a day
    "It opened in May.",  # a month
]


@pytest.mark.parametrize(("text", "expected"), [*HEADS, *ACRONYMS, *GAZETTEER, *((text, []) for text in NONE)])
def test_organizations(facts_of, text: str, expected: list[tuple[str, str | None, int]]) -> None:
    assert [(o.name, o.acronym, len(o.mentions)) for o in facts_of(text).organizations] == expected
