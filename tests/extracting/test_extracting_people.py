"""People and roles: (text, [(name, title, organization)])."""

import time
from typing import Any

import pytest

from gjtimeline.extracting.offices.reading import load_offices
from gjtimeline.resources import load_toml


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
    (
        "Science and ICT Minister Lim Hye-sook came.",
        [("Lim Hye-sook", "Science and ICT Minister", None)],
    ),  # field before
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
        [("Lim Cha-sik", "president", "AICA")],
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
ASIDES = [
    ("Kang Gi-jung (third from left), mayor of Gwangju, came.", [("Kang Gi-jung", "mayor", "Gwangju")]),  # caption
    ("Kang Gi-jung, left, mayor of Gwangju, came.", [("Kang Gi-jung", "mayor", "Gwangju")]),
    ("Park Tae-joon (박태준), founding chairman of POSCO, spoke.", [("Park Tae-joon", "founding chairman", "POSCO")]),
    ("박태준 (Park Tae-joon), founding chairman of POSCO, spoke.", [("박태준", "founding chairman", "POSCO")]),
    ("Chairman Park Tae-joon (朴泰俊, 1927-2011) of POSCO spoke.", [("Park Tae-joon", "Chairman", "POSCO")]),  # Hanja
    ("Kim Bok-chul (2nd from R), chairman of the Council, came.", [("Kim Bok-chul", "chairman", "Council")]),
    ("Lim Ki-chul (L), president of GIST, came.", [("Lim Ki-chul", "president", "GIST")]),  # composed positions
    ("Kim Sung-soo, Ph.D., vice minister, came.", [("Kim Sung-soo", "vice minister", None)]),  # a degree
    ("Chung Shin-a, until then CEO of Kakao Ventures, took over.", [("Chung Shin-a", "CEO", "Kakao Ventures")]),
    ("Park Jie-won, then a lawmaker of the People's Party, left.", [("Park Jie-won", "lawmaker", "People's Party")]),
]
SAID_BY_VERBS = [
    ("Lee Yong-sup took office as mayor of Gwangju.", [("Lee Yong-sup", "mayor", "Gwangju")]),
    ("Kang Gi-jung was sworn in as the city's 14th mayor.", [("Kang Gi-jung", "mayor", None)]),  # an ordinal number
    ("Hwang Jong-sung has been president of the NIA since 2022.", [("Hwang Jong-sung", "president", "NIA")]),
    (
        "The Korea Water Resources Corporation named Yun Seog-dae its president.",
        [("Yun Seog-dae", "president", "Korea Water Resources Corporation")],
    ),  # appointed, without a comma
    (
        "President Yoon Suk Yeol named Choi Sang-mok as finance minister.",
        [("Yoon Suk Yeol", "President", None), ("Choi Sang-mok", "finance minister", None)],
    ),  # a portfolio in small letters
    ("Kim Tae-heum won and became governor of South Chungcheong.", [("Kim Tae-heum", "governor", "South Chungcheong")]),
    ("Lim Hye-sook, minister from May 2021, left.", [("Lim Hye-sook", "minister", None)]),  # a month is no body
    ("Kim Moon-soo was the governor then.", [("Kim Moon-soo", "governor", None)]),
    ("The minister today is Park Sang-woo.", [("Park Sang-woo", "minister", None)]),  # the title first
    ("The ministry of land is large. Won Hee-ryong, was later Minister.", [("Won Hee-ryong", "Minister", None)]),
]
SUCCESSIONS = [
    (
        "Kang Gi-jung replaced Lee Yong-sup as mayor.",
        [("Kang Gi-jung", "mayor", None), ("Lee Yong-sup", "mayor", None)],
    ),
    (
        "Lee Yong-sup was succeeded as mayor by Kang Gi-jung in 2022.",
        [("Lee Yong-sup", "mayor", None), ("Kang Gi-jung", "mayor", None)],
    ),
    (
        "Lee Yong-sup left Gwangju as mayor and met Kang Gi-jung.",
        [("Lee Yong-sup", "mayor", None), ("Kang Gi-jung", None, None)],
    ),  # nobody follows
]
BODIES = [
    (
        "Korea Institute of Science and Technology Information (KISTI) President Kim Jae-soo came.",
        [("Kim Jae-soo", "President", "Korea Institute of Science and Technology Information")],
    ),  # an acronym between body and title
    ("SK hynix CEO Kwak Noh-jung came.", [("Kwak Noh-jung", "CEO", "SK hynix")]),  # a small letter, known
    ("Kyung Kye-hyun, head of the DS division, came.", [("Kyung Kye-hyun", "head", "DS division")]),  # a small head
    ("Chang In-hwa, chairman of POSCO Holdings, opened the center.", [("Chang In-hwa", "chairman", "POSCO Holdings")]),
    ("Bae Soon-min, an AI researcher at KT, came.", [("Bae Soon-min", "researcher", "KT")]),  # AI is no body
    (
        "Shin Jeong-hoon, a Democratic Party lawmaker from Naju, came.",
        [("Shin Jeong-hoon", "lawmaker", "Democratic Party")],
    ),  # his home
    ("Dear Mayor Choi Min-ho, we ask you to stay.", [("Choi Min-ho", "Mayor", None)]),  # a letter
    ("AICA, launched in 2020 and led by Lim Cha-sik, grew.", [("Lim Cha-sik", "head", "AICA")]),
    ("Kim Jong-won\nDirector General\nAI Policy Bureau\n", [("Kim Jong-won", "Director General", "AI Policy Bureau")]),
    (
        "Prof. Emeritus Lee Sang-mook of Seoul National University died.",
        [("Lee Sang-mook", "Prof. Emeritus", "Seoul National University")],
    ),
    ("The center stands in Gwangju. Mayor Kang Gi-jung spoke.", [("Kang Gi-jung", "Mayor", None)]),  # not across a stop
    (
        "Democratic Party leader Lee Hae-chan came.",
        [("Lee Hae-chan", "leader", "Democratic Party")],
    ),  # whose head it is
    (
        "Yang Hyang-ja, National Assembly member, came.",
        [("Yang Hyang-ja", "National Assembly member", "National Assembly")],
    ),
    (
        "Sul Dong-ho, the education superintendent of Daejeon, came.",
        [("Sul Dong-ho", "education superintendent", "Daejeon")],
    ),  # a city is no field
    (
        "Oh Hye-yeon, professor of computer science at KAIST, came.",
        [("Oh Hye-yeon", "professor of computer science", "KAIST")],
    ),  # what is taught is no body
    (
        "The Ministry of Science and ICT chose it. The ministry, headed by You Young-min, pays.",
        [("You Young-min", "head", "Ministry of Science and ICT")],
    ),  # common words for the only ministry
    (
        "AICA opened it. Administrator Oh Sang-jin of our agency came.",
        [("Oh Sang-jin", "Administrator", "Artificial Intelligence Industry Cluster Agency")],
    ),  # the same behind the name
    (
        "Kim Jun-ha, a professor at GIST, as the second head of AICA, spoke.",
        [("Kim Jun-ha", "professor", "GIST")],
    ),  # the first of two
    ("Jeong Hye-won, Communications Manager, KENTECH", [("Jeong Hye-won", "Communications Manager", "KENTECH")]),
    ("The agency, headed by Kim Joon-ha, pays.", [("Kim Joon-ha", "head", None)]),  # none was named
    (
        "Ha Jung-woo (head, Naver Cloud AI Innovation Center)",
        [("Ha Jung-woo", "head", "Naver Cloud AI Innovation Center")],
    ),
]
LISTS = [
    (
        "It was tabled by 12 lawmakers including Lee Byung-hoon and Yang Hyang-ja.",
        [("Lee Byung-hoon", "lawmaker", None), ("Yang Hyang-ja", "lawmaker", None)],
    ),
    ("About 100 officials including Lee Byung-hoon came.", [("Lee Byung-hoon", None, None)]),  # too vague
    (
        "National Assembly members Song Kap-seok (Seo-gu A), Yang Hyang-ja (Seo-gu B) and Lee Yong-bin came.",
        [
            (name, "National Assembly member", "National Assembly")
            for name in ("Song Kap-seok", "Yang Hyang-ja", "Lee Yong-bin")
        ],
    ),  # brackets within the row
    (
        "Lawmakers Song Kap-seok, Kang Kwon and Yang Hyang-ja came.",
        [(name, "Lawmaker", None) for name in ("Song Kap-seok", "Kang Kwon", "Yang Hyang-ja")],
    ),  # a doubtful name between two others
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
        [("Lim Hye-sook", "Science and ICT Minister", None), ("Lee Yong-sup", "Mayor", "Gwangju")],
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
    ("Mark Rutte visited Gwangju.", [("Mark Rutte", None, None)]),  # by the given name
    ("Rutte Barend visited Gwangju.", []),  # neither title nor a known given name
    ("The lead architect was Winy Maas of MVRDV.", [("Winy Maas", "lead architect", "MVRDV")]),  # TITLE was NAME
    ("Foxconn chairman Young Liu came.", [("Young Liu", "chairman", "Foxconn")]),  # a title in small letters
    ("French President Emmanuel Macron's adviser came.", [("Emmanuel Macron", "President", None)]),  # genitive
    (
        "Ursula von der Leyen, president of the European Commission, came.",
        [("Ursula von der Leyen", "president", "European Commission")],
    ),  # particles
    ("Crown Prince Mohammed bin Salman came.", [("Mohammed bin Salman", "Crown Prince", None)]),
    ("Minister for Transport S Iswaran came.", [("S Iswaran", "Minister for Transport", None)]),  # an initial
    ("Building C Lobby and Phase B Construction opened.", []),  # no title, no initials
    ("Minister for Trade Gan Kim Yong came.", [("Gan Kim Yong", "Minister for Trade", None)]),  # three short words
    ("Prime Minister Kishida Fumio came.", [("Kishida Fumio", "Prime Minister", None)]),  # Japanese, family first
    ("Huawei's rotating chairman Xu Zhijun came.", [("Xu Zhijun", "rotating chairman", "Huawei")]),  # Chinese
    (
        "Deputy National Security Advisor Kim Hyun-chong came.",
        [("Kim Hyun-chong", "Deputy National Security Advisor", None)],
    ),  # what is no name behind a title
]
# Offices that no title names, and who stands for whose.
SAID = [
    ("Yoon Se-ri chairs the committee.", [("Yoon Se-ri", "chair", None)]),  # of which nothing is said
    ("Lee Soo-jin leads the Busan Port Authority.", [("Lee Soo-jin", "head", "Busan Port Authority")]),
    (
        "Choi Won-ho, who had headed the Korea Forest Service until 2019, left.",
        [("Choi Won-ho", "head", "Korea Forest Service")],
    ),
    (
        "The Sanho Institute grew. Choi Won-ho, who led the institute, left.",
        [("Choi Won-ho", "head", "Sanho Institute")],
    ),  # the only one of that kind
    ("Choi Won-ho, who led the institute, left.", [("Choi Won-ho", None, None)]),  # none of that kind was named
    ("Lee Cheol-woo, who has governed Daegu since 2018, came.", [("Lee Cheol-woo", None, "Daegu")]),  # as what, is open
    ("Kim Min-su led the Ministry of Environment delegation.", [("Kim Min-su", None, None)]),  # part of a longer name
    ("Kim Min-su led Hyundai Motor's bid.", [("Kim Min-su", None, None)]),
    ("Kang Min-ho chaired the meeting.", [("Kang Min-ho", None, None)]),  # no body
    ("KORAIL, under Han Moon-hee since 2019, agreed.", [("Han Moon-hee", "head", "KORAIL")]),
    ("The plan, under Han Moon-hee, changed.", [("Han Moon-hee", None, None)]),
    (
        "The Busan Port Authority, which has been headed by Kang Joon-seok, grew.",
        [("Kang Joon-seok", "head", "Busan Port Authority")],
    ),
    ("The panel was chaired by Łukasz Nowak.", [("Łukasz Nowak", "chair", None)]),  # only persons chair
    ("The panel was led by Nordwerk Rhein.", []),
    (
        "Mayor Park Won-soon opened it. His successor, Oh Se-hoon, closed it.",
        [("Park Won-soon", "Mayor", None), ("Oh Se-hoon", "Mayor", None)],
    ),
    (
        "Mayor Kwon Young-jin met Governor Lee Cheol-woo. Kwon's successor, Hong Joon-pyo, did not.",
        [("Kwon Young-jin", "Mayor", None), ("Lee Cheol-woo", "Governor", None), ("Hong Joon-pyo", "Mayor", None)],
    ),  # whose it is, is said
    ("Her predecessor, Jang Mi-ran, left.", [("Jang Mi-ran", None, None)]),  # of whom nothing is said
]
# Where a title's words end, and what stands between it and the name.
WORDED = [
    ("Jun Ho-sung became chief executive last year.", [("Jun Ho-sung", "chief executive", None)]),  # when
    ("Kwon Young-jin won and has been mayor of Daegu since.", [("Kwon Young-jin", "mayor", "Daegu")]),
    ("Hong Joon-pyo, a lawyer who was elected mayor, came.", [("Hong Joon-pyo", "mayor", None)]),
    ("It met its director at the time, Baek Ji-young.", [("Baek Ji-young", "director", None)]),
    ("Lord Mayor Sally Capp came.", [("Sally Capp", "Lord Mayor", None)]),
    ("Minister-President Stephan Weil came.", [("Stephan Weil", "Minister-President", None)]),
    (
        "Minister for Roads, Bridges and the Rural Economy Tesfaye Bekele came.",
        [("Tesfaye Bekele", "Minister for Roads, Bridges and the Rural Economy", None)],
    ),  # a field that holds commas, and a name that no list has
    (
        "Shim Eun-ha and Cha Tae-hyun, the mayors of Naju and Mokpo, met.",
        [("Shim Eun-ha", "mayor", "Naju"), ("Cha Tae-hyun", "mayor", "Mokpo")],
    ),  # one each
    (
        "Shim Eun-ha and Cha Tae-hyun, members of the Ministry of Science and ICT, met.",
        [
            ("Shim Eun-ha", "member", "Ministry of Science and ICT"),
            ("Cha Tae-hyun", "member", "Ministry of Science and ICT"),
        ],
    ),  # one body of both
    ("Speaker: Dr. Baek Ji-young", [("Baek Ji-young", None, None)]),  # a label
    ("Author of this Report Professor Baek Ji-young", [("Baek Ji-young", "Professor", None)]),  # the thing at hand
    ("Baek Ji-young, head of the party's Busan chapter, came.", [("Baek Ji-young", "head", "Busan chapter")]),
    (
        "Daegu, whose mayor Hong Joon-pyo came, joined GIST.",
        [("Hong Joon-pyo", "mayor", "Daegu")],
    ),  # the owner stands right before
    (
        "GIST met. The fair, whose founder Lee Min-ki came, began.",
        [("Lee Min-ki", "founder", None)],
    ),  # not the body before
]
HEADLINES = [
    ("Gwangju Mayor Lee Yong-sup Opens AI Center", [("Lee Yong-sup", "Mayor", "Gwangju")]),  # title case
    ("Mayor Kang Gi-jung Visits Silicon Valley", [("Kang Gi-jung", "Mayor", None)]),  # title case
    ("GIST PresidentKiseon Kim came.", [("Kiseon Kim", "President", "GIST")]),  # glued
    (
        "Kang Gi-jung Thanks Daegu Mayor Hong Joon-pyo",
        [("Kang Gi-jung", None, None), ("Hong Joon-pyo", "Mayor", "Daegu")],
    ),  # the verb is no part of the body
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
    "The Marie Curie Fellowship and the Max Planck Institute pay.",  # of other peoples
    "The Yoon Chang-ho Law passed.",  # no Mr. Law either
    "It shows the Lee Kun-hee Collection.",
    "They visited the Samsung Lee Kun-hee Hope Yard.",  # behind an article, whatever the thing is
    "It can be read in the King Sejong Reading Room.",  # behind what looks like a title
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*BESIDE, *ASIDES, *SAID_BY_VERBS, *SUCCESSIONS, *BODIES, *LISTS, *SAID, *WORDED, *FOREIGN, *HEADLINES],
)
def test_people(facts_of, text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    people = facts_of(text).people
    roles = [
        (p.name, p.roles[0].title if p.roles else None, p.roles[0].organization if p.roles else None) for p in people
    ]
    assert roles == expected


@pytest.mark.parametrize(
    "text",
    ["The Moon Jae-in Administration paid.", "The Mayor Lee Yong-sup Friday came.", "It met the Lee Yong-sup camp."],
)
def test_what_only_looks_like_a_thing(facts_of, text: str) -> None:
    assert len(facts_of(text).people) == 1


@pytest.mark.parametrize("example", load_toml("language", "en", "titles.toml")["examples"], ids=lambda one: one["text"])
def test_examples_of_the_data(facts_of, example: dict[str, Any]) -> None:
    (role,) = facts_of(example["text"]).people[-1].roles
    assert [role.title, role.organization or ""] == example["role"]


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
        ("Governor Kim Yung-rok opened it. Gov. Kim left.", ["Kim Yung-rok", "Gov. Kim"]),  # a short form
        (
            "Mayor Lee spoke. Lee Yong-sup has been mayor since 2018.",
            ["Mayor Lee", "Lee Yong-sup"],
        ),  # before the full name
        ("Son Hak-kyu came. According to Son, it is late.", ["Son Hak-kyu", "Son"]),  # no verb, but a source
        ("Cho Oh-seop came from Gwangju. Cho left.", ["Cho Oh-seop", "Cho"]),  # a capital before the stop
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


def test_roles_one_after_the_other(facts_of) -> None:
    text = "Kim Boo-kyum, a four-term lawmaker and former interior minister, was sworn in as prime minister."
    (person,) = facts_of(text).people
    assert [role.title for role in person.roles] == ["lawmaker", "interior minister", "prime minister"]


def test_signature_among_contacts(facts_of) -> None:
    (person,) = facts_of("It opened.\n\nBAEK Ji-young\nChairman, Sanho Metropolitan Council\nTel: 062-613-1000").people
    assert [(role.title, role.organization) for role in person.roles] == [("Chairman", "Sanho Metropolitan Council")]


def test_a_later_title_gives_the_role(facts_of) -> None:
    (person,) = facts_of("Kang Gi-jung opened it. Mayor Kang spoke first.").people
    assert [(role.title, role.organization) for role in person.roles] == [("Mayor", None)]


@pytest.mark.parametrize(
    ("text", "capacities"),
    [
        ("It opened.\n\nReporting by Hyonhee Shin and Josh Smith; Editing by Lincoln Feast", ["byline"] * 3),
        ("It opened in June. For inquiries, please contact Hyonhee Shin of the press office.", ["contact"]),
        ("It opened. Reporting by the press was cut, Mayor Lee Yong-sup said.", ["actor"]),
    ],
)
def test_credits(facts_of, text: str, capacities: list[str]) -> None:
    assert [person.capacity for person in facts_of(text).people] == capacities


@pytest.mark.parametrize(
    "words",
    [
        "former acting vice ",
        "Kim Min-su (left), ",
        "President of the ",
        "A. B. C. ",
        "X Y (XY) is ",
        "X, whose mayor Kim Min-su, ",
        "Senators Mark Kelly and ",
        "Chairman of the A, B and C ",
        "under, under President ",
        "Aéroports de Paris, whose ",
    ],
)
def test_long_rows_take_linear_time(facts_of, words: str) -> None:
    """Each was quadratic once, or is built of what the patterns repeat."""
    begin = time.perf_counter()
    facts_of(words * (30_000 // len(words)))
    assert time.perf_counter() - begin < 20


@pytest.mark.parametrize("words", ["Mayor and ", "Professor ", "Director Rep. "])
def test_long_rows_of_titles_are_read_as_far_as_a_phrase_goes(words: str) -> None:
    text = words * 3000
    phrase = load_offices("en").at(text, 0, len(text))
    assert phrase is not None
    assert phrase.end < 500


def test_contact_on_one_line(facts_of) -> None:
    (person,) = facts_of("Contact: Kim Min-su, Press Officer\nTel: +82-62-613-2114\n\nThe city opened a center.").people
    assert person.roles[0].title == "Press Officer"


def test_staff_reporter(facts_of) -> None:
    (person,) = facts_of("By Park Seon-gang, Staff Reporter\n\nThe city opened a center in 2019.").people
    assert person.roles[0].organization is None


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        # the title of a row stands before its first name, or behind its last
        (
            "Ministers Lee Yong-woo and Hong Jeong-min attended.",
            ["Ministers Lee Yong-woo", "Ministers Lee Yong-woo and Hong Jeong-min"],
        ),
        (
            "Lee Yong-woo and Hong Jeong-min, members of the National Assembly, came.",
            [
                "Lee Yong-woo and Hong Jeong-min, members of the National Assembly",
                "Hong Jeong-min, members of the National Assembly",
            ],
        ),
    ],
)
def test_the_evidence_of_a_shared_title_holds_the_title(facts_of: Any, text: str, evidence: list[str]) -> None:
    assert [role.text for person in facts_of(text).people for role in person.roles] == evidence
