"""People and roles: (text, [(name, title, organization)])."""

import pytest


def known_to_fail(*row, reason: str):
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, reason=reason))


BESIDE = [
    ("GIST President Kiseon Kim came.", [("Kiseon Kim", "President", "GIST")]),  # ORGANIZATION TITLE NAME
    ("NHN Cloud CEO Kim Dong-hoon signed it.", [("Kim Dong-hoon", "CEO", "NHN Cloud")]),  # two words
    ("former Gwangju Mayor Yoon Jang-hyun spoke.", [("Yoon Jang-hyun", "Mayor", "Gwangju")]),  # of the past
    (
        "Gwangju's mayor, Lee Yong-sup, spoke.",
        [("Lee Yong-sup", "mayor", "Gwangju")],
    ),
    (
        "The Chairman of the Gwangju City Council, Kim Dong-chan, came.",
        [("Kim Dong-chan", "Chairman", "Gwangju City Council")],
    ),
    ("Minister of Employment and Labor Lee Jae-kap came.", [("Lee Jae-kap", "Minister of Employment and Labor", None)]),
    (
        "Vice Minister of Science and ICT Byung-sun Chung came.",
        [("Byung-sun Chung", "Vice Minister of Science and ICT", None)],
    ),
    ("Science and ICT Minister Lim Hye-sook came.", [("Lim Hye-sook", "Minister", "Science and ICT")]),  # field before
    ("Kang Gi-jung, mayor of Gwangju, came.", [("Kang Gi-jung", "mayor", "Gwangju")]),  # NAME, TITLE of X
    ("Kim Jong-won, a professor at GIST, spoke.", [("Kim Jong-won", "professor", "GIST")]),  # at
    (
        "Lim Cha-sik, the president of the Busan Innovation Foundation, spoke.",
        [("Lim Cha-sik", "president", "Busan Innovation Foundation")],
    ),
    ("GIST (President Seung Hyeon Moon) signed it.", [("Seung Hyeon Moon", "President", "GIST")]),  # in brackets
    (
        "The Daegu Technopark Foundation, led by Kim Joon-ha, opened.",
        [("Kim Joon-ha", "head", "Daegu Technopark Foundation")],
    ),
    (
        "AICA, whose president is Lim Cha-sik, opened.",
        [("Lim Cha-sik", "president", "Artificial Intelligence Industry Cluster Agency")],
    ),
    (
        "The Busan Innovation Foundation, whose president Lim Cha-sik took office, opened.",
        [("Lim Cha-sik", "president", "Busan Innovation Foundation")],
    ),  # whose TITLE NAME
    (
        "The Ministry of Land, Infrastructure and Transport (Minister Won Hee-ryong) opened it.",
        [("Won Hee-ryong", "Minister", "Ministry of Land, Infrastructure and Transport")],
    ),  # commas within the name of the body
    (
        "It was led by Yun Jae-ok, floor leader of the People Power Party.",
        [("Yun Jae-ok", "floor leader", "People Power Party")],
    ),  # not the head of what was named before
    ("Lee Yong-sup drew it up as mayor of Gwangju in 2019.", [("Lee Yong-sup", "mayor", "Gwangju")]),  # as TITLE
    ("Lee Yong-sup drew it up as mayor of Gwangju.", [("Lee Yong-sup", "mayor", "Gwangju")]),  # without the stop
    (
        "Professor Kim Jong-won of GIST spoke.",
        [("Kim Jong-won", "Professor", "GIST")],
    ),
]
LISTS = [
    (
        "Guests were Minister of Science and ICT, Sung Yun-mo, Vice President of the Presidential Committee on Jobs, "
        "Lee Mok-hee, and Minister of Employment and Labor, Lee Jae-kap.",
        [
            ("Sung Yun-mo", "Minister of Science and ICT", None),
            ("Lee Mok-hee", "Vice President", "Presidential Committee on Jobs"),
            ("Lee Jae-kap", "Minister of Employment and Labor", None),
        ],
    ),  # TITLE, NAME, TITLE, NAME
    (
        "Science and ICT Minister Lim Hye-sook and Gwangju Mayor Lee Yong-sup came.",
        [("Lim Hye-sook", "Minister", "Science and ICT"), ("Lee Yong-sup", "Mayor", "Gwangju")],
    ),  # TITLE NAME and TITLE NAME
    (
        "Yong-sup Lee, Mayor of Gwangju Metropolitan City, and Moon Seung-hyeon met.",
        [("Yong-sup Lee", "Mayor", "Gwangju Metropolitan City"), ("Moon Seung-hyeon", None, None)],
    ),  # the title belongs to the first
]
FOREIGN = [
    ("Prime Minister Mark Rutte visited Gwangju.", [("Mark Rutte", "Prime Minister", None)]),  # behind a title
    (
        "President Emmanuel Macron and President Moon Jae-in met.",
        [("Emmanuel Macron", "President", None), ("Moon Jae-in", "President", None)],
    ),
    ("Mark Rutte visited Gwangju.", []),  # no title, no person
]
HEADLINES = [
    ("Gwangju Mayor Lee Yong-sup Opens AI Center", [("Lee Yong-sup", "Mayor", "Gwangju")]),  # title case
    ("Mayor Kang Gi-jung Visits Silicon Valley", [("Kang Gi-jung", "Mayor", None)]),  # title case
    ("GIST PresidentKiseon Kim came.", [("Kiseon Kim", "President", "GIST")]),  # glued
]
NAMED_AFTER = [
    "The Kim Dae-jung Convention Center opened.",  # a center
    "He won the Kim Daejung Peace Award in 2019.",  # an award
    "The Kim Gu Museum opened.",  # a museum
    "The Park Chung-hee Memorial Hall opened.",  # a memorial
    "The Lee Jong-wook Memorial Lecture was given.",  # a lecture
    "The King Sejong Institute opened.",  # an institute
    "The Yonsei University hall opened.",  # a university
    "The Jeon Tae-il Foundation met.",  # a foundation
]


@pytest.mark.parametrize(("text", "expected"), [*BESIDE, *LISTS, *FOREIGN, *HEADLINES])
def test_people(facts_of, text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    people = facts_of(text).people
    roles = [
        (p.name, p.roles[0].title if p.roles else None, p.roles[0].organization if p.roles else None) for p in people
    ]
    assert roles == expected


@pytest.mark.parametrize("text", NAMED_AFTER)
def test_things_named_after_people(facts_of, text: str) -> None:
    assert facts_of(text).people == ()


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Gwangju Mayor Lee Yong-sup opened it, said Mayor Lee.", ["Lee Yong-sup", "Mayor Lee"]),  # by title
        (
            "Gwangju Mayor Lee Yong-sup opened it. Mayor Lee said so.",
            ["Lee Yong-sup", "Mayor Lee"],
        ),
        ("Gwangju Mayor Lee Yong-sup opened it. Lee Yong-Sup left.", ["Lee Yong-sup", "Lee Yong-Sup"]),  # another case
        ("Gwangju Mayor Lee Yong-sup opened it. Yong-sup Lee left.", ["Lee Yong-sup", "Yong-sup Lee"]),  # other order
        ("Gwangju Mayor Lee Yong-sup opened it. Mayor Lee Jae-myung left.", ["Lee Yong-sup"]),  # somebody else
    ],
)
def test_later_mentions(facts_of, text: str, mentions: list[str]) -> None:
    assert [m.text for m in facts_of(text).people[0].mentions] == mentions


@pytest.mark.parametrize(
    ("text", "name", "capacity", "title"),
    [
        (
            "Contact\nMi-Yeon Kim\nSection Chief (+82) 62-715-2020\n\nThe city opened a center.",
            "Mi-Yeon Kim",
            "contact",
            "Section Chief",
        ),
        (
            "Contact\nMi-Yeon Kim Section Chief\n(+82) 62-715-2020\n\nThe city opened a center.",
            "Mi-Yeon Kim",
            "contact",
            "Section Chief",
        ),
        (
            "[Asia Economy Reporter Park Seon-gang] The city opened a center in 2019.",
            "Park Seon-gang",
            "byline",
            "Reporter",
        ),
        ("The city opened a center, Mayor Lee Yong-sup said.", "Lee Yong-sup", "actor", "Mayor"),
    ],
)
def test_capacity(facts_of, text: str, name: str, capacity: str, title: str) -> None:
    (person,) = facts_of(text).people
    assert (person.name, person.capacity, person.roles[0].title) == (name, capacity, title)


def test_contact_on_one_line(facts_of) -> None:
    (person,) = facts_of("Contact: Kim Min-su, Press Officer\nTel: +82-62-613-2114\n\nThe city opened a center.").people
    assert person.roles[0].title == "Press Officer"


def test_staff_reporter(facts_of) -> None:
    (person,) = facts_of("By Park Seon-gang, Staff Reporter\n\nThe city opened a center in 2019.").people
    assert person.roles[0].organization is None
