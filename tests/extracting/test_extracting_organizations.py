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
    ("WHO JOINED US\n\nThe city opened a hall.", []),  # nor in capitals
    ("The WHO said so.", [("World Health Organization", "WHO", 1)]),
    ("It met at the POSCO International Center.", []),  # only called after a body
    ("It met at Lotte Hotel Ulsan.", []),
    ("It met at KAIST Munji Campus.", [("Korea Advanced Institute of Science and Technology", "KAIST", 1)]),  # its own
    ("Samsung grew.", [("Samsung Group", None, 1)]),  # no company of the group
    ("Samsung Electronics grew. Samsung said so.", [("Samsung Electronics", None, 2)]),  # the one that was named
    ("The Gwangju city council met.", [("Gwangju city council", None, 1)]),  # written small, and not the city
    ("Japan's Finance Ministry met.", [("Finance Ministry", None, 1)]),  # that of another country
    ("The Ministry of Foreign Affairs of Japan met.", [("Ministry of Foreign Affairs", None, 1)]),
    ("South Korea's Finance Ministry met.", [("Ministry of Economy and Finance", "MOEF", 1)]),
]
EXPLAINED = [
    (
        "The European Bank for Reconstruction and Trade (EBRT) lent it.",
        [("European Bank for Reconstruction and Trade", "EBRT", 2)],
    ),  # the acronym shows where the name ends
    (
        "The Daejeon Institute for Enterprise & People (DIEP) met.",
        [("Daejeon Institute for Enterprise & People", "DIEP", 2)],
    ),
    ("The Seoul Council for Artists (SCFA) met.", [("Seoul Council for Artists", "SCFA", 2)]),  # not only initials
]
WHOLE = [
    (
        "The Association for the 2025 World Exposition met.",
        [("Association for the 2025 World Exposition", None, 1)],
    ),  # a year
    ("On August 2 LS Group said so.", [("LS Group", None, 1)]),  # not "August"
    ("The Pohang-based Dongil Steel Co. grew.", [("Dongil Steel Co.", None, 1)]),  # not "Pohang-based"
    ("The Korean Teachers' Union met.", [("Korean Teachers' Union", None, 1)]),  # a genitive within
    ("The Port of Oldhaven Authority met.", [("Port of Oldhaven Authority", None, 1)]),  # the head is the last word
    ("The U.S. Department of Commerce met.", [("U.S. Department of Commerce", None, 1)]),  # initials
    (
        "Bank of Korea Gwangju-Jeonnam branch reported.",
        [("Bank of Korea", "BOK", 1)],
    ),  # one region is enough
    ("DALIAN CITY COUNCIL\n\nThe Dalian City Council met.", [("Dalian City Council", None, 2)]),  # not in capitals
]
COMPANIES = [
    ("The startup Nuvexa grew.", [("Nuvexa", None, 1)]),  # called so
    ("Nuvexa, a battery maker, grew. Then Nuvexa left.", [("Nuvexa", None, 2)]),  # explained
    ("Nuvexa is the main contractor.", [("Nuvexa", None, 1)]),
    ("Nuvexa, developer of the resort, left.", [("Nuvexa", None, 1)]),  # without an article
    ("Nuvexa (NYSE: NVX) left.", [("Nuvexa", None, 1)]),  # quoted at an exchange
    ("It is operated by Nuvexa.", [("Nuvexa", None, 1)]),
    ("Nuvexa will invest there.", [("Nuvexa", None, 1)]),  # what only bodies do
    (
        "It went to companies such as Nuvexa, Oralto and Pemtek.",
        [("Nuvexa", None, 1), ("Oralto", None, 1), ("Pemtek", None, 1)],
    ),  # a list
    ("Crane & Morton left.", [("Crane & Morton", None, 1)]),  # two names
    (
        "Gale Pemberly and Coupang developed it.",
        [("Gale Pemberly", None, 1), ("Coupang", None, 1)],
    ),  # acts together with a body
    ("They run the AI Academy for AI experts.", [("AI Academy", None, 1)]),  # for whom, not what it is called
    ("Young Lives Ireland (YLI) left.", [("Young Lives Ireland", "YLI", 2)]),  # an acronym, and of a country
]
NO_COMPANIES = [
    "Busan will invest there.",  # a city
    "Kim will invest there.",  # a family name
    "Andrew Morton will invest there.",  # a given name
    "The Busan Expo will operate it.",  # a thing
    "Artificial Intelligence will supply it.",  # fields
    "Leo Morand came. Morand will invest there.",  # a family name behind a given name
    "The Art & Crafts fair opened.",  # fields, and no verb
    "Korea Train Express (KTX) left.",  # an acronym of a thing
    "It was designed in Busan, a city of ports.",
]
PLACES_THAT_ACT = [
    ("The Sanho Techno Park and the Ulsan Design Foundation agreed.", 2),  # together with another
    ("It met at the Sanho Techno Park.", 0),  # where something is
    ("They opened the Sanho Techno Park.", 0),
    ("It was held at Sanho University Hospital.", 0),
    ("Sanho University Hospital signed it.", 1),
    ("Naju-si signed it.", 1),
    ("It opened in Naju-si.", 0),
    ("The City of Busan signed it.", 1),
    ("It was called the City of Light.", 0),
    ("We will be the Safest City.", 0),
    ("It met at Gwangju City Hall.", 1),  # the seat speaks for the body
    ("It met in Gwangju City.", 0),
]
SHOWN = [
    ("Brightline, whose owner Wes Edens spoke, will run.", [("Brightline", None, 1)]),  # only bodies are owned by name
    ("The money came from the builder, Kestrel, and others.", [("Kestrel", None, 1)]),
    ("Nordwerk Rhein (NR) is late. NR announced it.", [("Nordwerk Rhein", "NR", 3)]),  # the acronym speaks
    (
        "Lim Cha-sik, head of the Regional Growth Project Group, came.",
        [("Regional Growth Project Group", None, 1)],
    ),  # no proper word, but a head
]
NONE = [
    *NO_COMPANIES,
    "Digital Twin (DT) is new. DT helps.",  # the acronym of a thing
    "The developer, Baek Ji-young, came.",  # a person
    "Daegu and Busan met.",  # cities
    "The Council met.",  # a head alone
    "Silicon Valley grew.",  # a place
    "The Kim Dae-jung Convention Center opened.",  # a place named after a person
    "The Bitgreen National Industrial Complex opened.",  # a place
    "On Monday the forum opened.",  # a day
    "It opened in May.",  # a month
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*HEADS, *ACRONYMS, *EXPLAINED, *WHOLE, *COMPANIES, *SHOWN, *GAZETTEER, *((text, []) for text in NONE)],
)
def test_organizations(facts_of, text: str, expected: list[tuple[str, str | None, int]]) -> None:
    assert [(o.name, o.acronym, len(o.mentions)) for o in facts_of(text).organizations] == expected


ALSO = [
    (
        "The consultants Sanho de Paris Ingénierie (SPi), whose chief engineer was Kim, drew it.",
        "Sanho de Paris Ingénierie",
    ),
    ("Municipality of Eindhoven", "Municipality of Eindhoven"),  # first
    ("City of Phoenix Newsroom", "City of Phoenix"),  # without what is called by its name
    ("It goes to Sanho University (SU), Durys, Duri College and others.", "Durys"),  # between two in a list
    ("LS Group and Durigen are expanding in Osong.", "Durigen"),  # behind one, and doing something
    ("Sanho Technology will invest in Osong.", "Sanho Technology"),  # a thing does not invest
    ("It is a joint venture of POSCO Holdings (82%) and Sanho Minerals of Australia (18%).", "Sanho Minerals"),
    ("TSMC Arizona, a unit of TSMC, signed it.", "TSMC Arizona"),  # explained
    ("In Argentina, POSCO Argentina is building two plants.", "POSCO Argentina"),  # with a country, where it acts
    ("Air Liquide Korea plans a plant.", "Air Liquide Korea"),
    ("It takes POSCO Sanho Clean Metal KRW 120 billion.", "POSCO Sanho Clean Metal"),  # of a group, before a currency
    ("Its Ira A. Sanho Schools of Engineering train engineers.", "Ira A. Sanho Schools of Engineering"),
    ("They were at the Sanho Community Colleges.", "Sanho Community Colleges"),  # several
    ("It began with the name of Sanho Machinery Research Center.", "Sanho Machinery Research Center"),  # a name given
    ("Kim Ji-young, director of Sanho Development, came.", "Sanho Development"),  # led
    ("The terminal is run by Sanho Global Terminal.", "Sanho Global Terminal"),  # an agent with the head of a place
    ("The consortium consists of Macquarie Korea, KT Cloud and Sanhofield.", "Sanhofield"),  # listed behind known ones
]


@pytest.mark.parametrize(("text", "name"), ALSO)
def test_further_organizations(facts_of, text: str, name: str) -> None:
    assert name in [organization.name for organization in facts_of(text).organizations]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Samsung Galaxy phones sold.", "Samsung Galaxy"),  # a product
        ("It met at Samsung Sanho Campus.", "Samsung Sanho Campus"),  # a place
        ("It stands in POSCO Argentina.", "POSCO Argentina"),  # nothing says that it acts
    ],
)
def test_not_of_a_group(facts_of, text: str, name: str) -> None:
    assert name not in [organization.name for organization in facts_of(text).organizations]


@pytest.mark.parametrize(("text", "count"), PLACES_THAT_ACT)
def test_places_that_may_act(facts_of, text: str, count: int) -> None:
    assert len(facts_of(text).organizations) == count
