"""Sites: (text, [(name, kind, area in square meters)])."""

import pytest

from gjtimeline.extracting.sites import small_letters
from gjtimeline.extracting.spans import SpanSet
from gjtimeline.grammar.sentences import find_sentences
from gjtimeline.resources import data_path


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
NAMES = [
    ("Terminal 2 opened.", [("Terminal 2", "station", None)]),  # a number makes it a name
    ("It met in Building B.", [("Building B", "building", None)]),  # so does a letter
    ("The Songhyeon Bio Campus II opened.", [("Songhyeon Bio Campus II", "campus", None)]),  # a Roman number
    ("It is beside the old 88 Olympic Expressway.", [("88 Olympic Expressway", "road", None)]),
    ("The 88 Olympic Expressway opened.", [("88 Olympic Expressway", "road", None)]),  # a number in front
    ("It met at Lotte Hotel Ulsan.", [("Lotte Hotel Ulsan", "hotel", None)]),  # the head before the region
    ("The museum shows the Hall of Ships.", [("Hall of Ships", "hall", None)]),  # "of" behind the head
    ("It met at St. Mary's Hospital.", [("St. Mary's Hospital", "hospital", None)]),  # a genitive within
    ("The port of Songdo's Landmark City opened.", [("Landmark City", "city", None)]),  # a city that is built
    ("GAK Sanho, the data center on the hill, opened.", [("GAK Sanho", "center", None)]),  # explained
    ("Sanho Duri, the plant manager, left.", []),  # not by this
    ("It is in Sanho Castle Estate, Co. Dublin.", [("Sanho Castle Estate", "complex", None)]),  # "Co." of a county
    ("The Sanho Techno Polis opened.", [("Sanho Techno Polis", "complex", None)]),  # a head of two words
    ("The Sanho Station Expansion began.", [("Sanho Station", "station", None)]),  # the place, not what is done to it
    ("They dredged the Sanho River.", [("Sanho River", "river", None)]),  # a project of its own
    ("It stands on the Sanho River.", []),  # only says where
    ("It will be built on Gamando.", [("Gamando", "island", None)]),  # an island
    ("It is in Colorado.", []),  # none
    ("They took the Silk Road and the app of the Play Store.", []),  # other things
    ("It is at 59 Dongbusangwangwang-ro 6-gil, Gijang-eup, Busan.", []),  # a postal address
]
BOTH = [
    ("Sanho University Hospital opened.", 1, 1),  # nothing says which
    ("Sanho University Hospital signed it.", 1, 0),  # it acts
    ("It met at Sanho University Hospital.", 0, 1),  # it is where something is
    ("The Sanho Port Corporation signed it.", 1, 0),  # the place is only a part of the name
    ("The Pyeongtaek Port Corporation signed it.", 1, 0),  # though the gazetteer has it
]
LOWER_CASE = [
    ("The Sanho refinery closed.", [("Sanho refinery", "plant", None)]),
    ("The Gwangyang steelworks closed.", [("Gwangyang steelworks", "plant", None)]),
    ("The GM Korea plant closed.", [("GM Korea plant", "plant", None)]),  # an acronym first
    ("It is made at Sanho's Yongyeon works.", [("Yongyeon works", "plant", None)]),  # with its owner
    ("Samsung works there.", []),  # a verb
    ("The AI-based industrial complex grew.", []),  # no name
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
GROUNDS = [
    ("Osong (6.75 million ㎡) was named.", [("Osong", None, 6_750_000)]),  # a region whose size is told
    ("Area of Osong is 6.75 million ㎡.", [("Osong", None, 6_750_000)]),
    ("Sejong covers 465 square kilometers.", [("Sejong", None, 465_000_000)]),
    ("Sejong has 3 hectares of gardens.", []),  # the size of something else
    ("Sejong opened in 2012.", []),  # no size
    ("The demonstration building (floor area 2,500 pyeong, or about 8,260㎡) opened.",
     [("demonstration building", "building", 8_260)]),  # no name; what was stated, not what we would convert
    ("They will build a waterfront town of 6.6 square kilometers.", [("waterfront town", "town", 6_600_000)]),
]  # fmt: skip
OWNERS = [
    (
        "The Sanho Center opened. The two-storey center has 3,100㎡.",
        [("Sanho Center", "center", 3_100)],
    ),  # spoken of again
    (
        "It met at the Sanho Complex. The plant fills the complex, which has 4.07 million square meters.",
        [("Sanho Complex", "complex", 4_070_000)],
    ),
    (
        "The Sanho Library is old. The library, inside Sanho Mall, covers 2,800㎡.",
        [("Sanho Library", "library", 2_800), ("Sanho Mall", "market", None)],
    ),  # not where it is
    ("They met at the Sanho Park, which covers 5 ha.", [("Sanho Park", "park", 50_000)]),  # though it is where they met
    ("Floor area of Terminal 2: 734,000㎡", [("Terminal 2", "station", 734_000)]),  # a fact sheet
    ("| Sanho Park | 5 ha |", [("Sanho Park", "park", 50_000)]),  # a row
    ("They began to fill Gamando. The island now has 5 ha.", []),  # nothing says that it is one
    ("On Gamando work began. The island now has 5 ha.", [("Gamando", "island", 50_000)]),
    (
        "The Sanho Port covers 1,337 hectares, or about 13.4 sq km.",
        [("Sanho Port", "port", 13_370_000)],
    ),  # the first, if both are stated
    (
        "A data center on a 5 ha plot in the Sanho Complex opened.",
        [("plot in the Sanho Complex", "site", 50_000), ("Sanho Complex", "complex", None)],
    ),  # a plot is as large as it is, neither what is in it nor what it is in
    ("Sanho Park opened. With 5 ha it is the largest.", [("Sanho Park", "park", 50_000)]),  # in front
    ("At 5 ha, Osong's Sanho Park is large.", [("Sanho Park", "park", 50_000)]),
    ("The Sanho campus in Pohang (5 ha) opened.", [("Sanho campus", "campus", 50_000)]),  # not where it is
    ("KINTEX is in Goyang. The center covers 108,000㎡.", [("KINTEX", "center", 108_000)]),  # by its kind
    (
        "The 120 hectares that make up Sanho Park are full.",
        [("Sanho Park", "park", 1_200_000)],
    ),
    (
        "They bought 3 ha of the 5 ha which form Sanho Park.",
        [("Sanho Park", "park", 50_000)],
    ),  # the whole, not the part
    ("In the Sanho quarter, 12 ha, a park opened.", [("Sanho quarter", "district", 120_000)]),
    (
        "Committee Room 3 is old. The lettable area is about 3,970㎡.",
        [("Committee Room 3", "room", None)],
    ),  # of another
]
NONE = [
    "The Gwangju AI Hub City project began.",  # only describes
    "The Gwangju Smart City plan began.",  # only describes
    "The Gwangju City Council met.",  # an organization
    "The Ministry of Science and ICT met.",  # an organization
    "Gwangju Metropolitan City met.",  # a body
    "The Center opened.",  # a head alone
    "The Launch Ceremony opened.",  # no head
    "The Music Store opened.",  # a field is no name
    "The Danish auto plant opened.",  # nor is a nation
    "Samsung Electronics third quarter was bad; the December quarter was worse.",  # of a year
    "The Sanho high-speed line opened.",  # leads from one place to another
]


CASES = [*KINDS, *NESTED, *NAMES, *LOWER_CASE, *AREAS, *GROUNDS, *OWNERS, *((text, []) for text in NONE)]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sites(facts_of, text: str, expected: list[tuple[str, str | None, float | None]]) -> None:
    facts = facts_of(text)
    found = sorted(((s.name, s.kind, s.area_m2) for s in facts.sites), key=str)
    assert found == sorted(expected, key=str)
    assert all(site.area is None or text[site.area.start : site.area.end] == site.area.text for site in facts.sites)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It can be read in the King Sanho Reading Room.", "King Sanho Reading Room"),  # the rank belongs to it
        ("They live in Seobu Sanho-dong.", "Seobu Sanho-dong"),  # so does the side of the town
    ],
)
def test_all_of_a_name(facts_of, text: str, name: str) -> None:
    assert [site.name for site in facts_of(text).sites] == [name]


def test_one_site_under_several_spellings(facts_of) -> None:
    text = "The Buksu Techno Valley opened. The Buksuwon Techno Valley grew."
    (site,) = facts_of(text).sites
    assert [m.text for m in site.mentions] == ["Buksu Techno Valley", "Buksuwon Techno Valley"]


def test_coordinates_are_of_the_gazetteer(facts_of) -> None:
    known, unknown = facts_of("They met at COEX and at the Ulsan Techno Park.").sites
    assert known.latitude is not None
    assert unknown.latitude is None


@pytest.mark.parametrize(("text", "organizations", "sites"), BOTH)
def test_bodies_that_are_places_as_well(facts_of, text: str, organizations: int, sites: int) -> None:
    facts = facts_of(text)
    assert (len(facts.organizations), len(facts.sites)) == (organizations, sites)


def test_a_name_in_capitals_is_not_the_name(facts_of) -> None:
    (site,) = facts_of("GAMAK BRIDGE\n\nThe Gamak Bridge opened.", paragraphs=True).sites
    assert site.name == "Gamak Bridge"


# Sentences for each pattern of small letters; those of the gold documents come with them.
IN_SMALL_LETTERS = """It opened in Gwangsan district. It is in the Rivoli quarter. It lies at Hyosung's Yongyeon works.
They met at the former Jeonnam provincial office. They met at the old Jeonnam City Hall. It lies in Buk-gu. It lies on
Gadeokdo. It runs a data center called GAK Sejong. GAK Chuncheon, the data center, opened. The mayor came."""


def test_no_place_in_small_letters_is_passed_over() -> None:
    """Only sentences with one of the words that the patterns ask for are read: the others hold nothing."""
    documents = sorted(data_path("gold", "documents").glob("*.txt"))
    found = 0
    for text in [IN_SMALL_LETTERS, *(document.read_text(encoding="utf-8") for document in documents)]:
        sentences = find_sentences(text)
        read = list(small_letters.in_small_letters(text, sentences, SpanSet([]), "en"))
        each = (small_letters._in_sentence(text, *sentence, SpanSet([]), "en") for sentence in sentences)
        assert read == [mention for mentions in each for mention in mentions]
        found += len(read)
    assert found > len(documents)


# (text, names as the document has them, each with how often it is mentioned)
ONE_PLACE = [
    ("The Lotte Mall Suseong opened. The Lotte Mall is large.", [("Lotte Mall Suseong", 2)]),  # the town behind it
    ("The Makers District grew. The Rotterdam Makers District has a dock.", [("Makers District", 2)]),  # before it
    (
        "The Government Complex Sejong opened, then the Government Complex Daejeon.",
        [("Government Complex Sejong", 1), ("Government Complex Daejeon", 1)],
    ),  # two towns, two places
    ("The Kumho Tire factory will move. The Kumho Tire plant is old.", [("Kumho Tire factory", 2)]),  # one kind
    ("The Bitgeuri Industrial Complex is full. The Bitgeuri complex grows.", [("Bitgeuri Industrial Complex", 2)]),
    ("The Hanam complex is full. The Jingok complex is empty.", [("Hanam complex", 1), ("Jingok complex", 1)]),
]


@pytest.mark.parametrize(("text", "names"), ONE_PLACE)
def test_one_place_for_its_names(facts_of, text: str, names: list[tuple[str, int]]) -> None:
    sites = facts_of(text, paragraphs=True).sites
    assert [(site.name, len(site.mentions)) for site in sites] == names


WHOLE_NAMES = [
    ("It met in the Sanho Hall (E9).", "Sanho Hall (E9)"),  # the code of a building
    ("It met in the Small Conference Room of the Sanho Institute.", "Small Conference Room of the Sanho Institute"),
    ("The AI-centered Convergence Complex opened.", "AI-centered Convergence Complex"),  # what it is for
    ("The Artificial Intelligence (AI) Sanho Complex opened.", "Artificial Intelligence (AI) Sanho Complex"),
    ("It met at the Four Seasons Hotel.", "Four Seasons Hotel"),  # a number is no beginning elsewhere
    ("It met on the Sanho Hall 2nd floor.", "Sanho Hall"),  # the number of the floor
    ("It met at the 'AI Startup Camp' yesterday.", "AI Startup Camp"),  # in quotation marks
    ("It met at Sanho A. C. Duri Community Center.", "Sanho A. C. Duri Community Center"),  # initials
    ("It met at the Sanho W. Duri Center.", "Sanho W. Duri Center"),  # one of them
    ("They liked the Muziekgebouw Sanho Duri.", "Muziekgebouw Sanho Duri"),  # a head in one word, in front
    ("They liked the Van Sanhomuseum.", "Van Sanhomuseum"),  # at the end
    ("It met in the Council Chamber of Stadhuis.", "Council Chamber of Stadhuis"),  # a room, no chamber
    ("The grid has a substation Sanho-Noord.", "substation Sanho-Noord"),  # a small head in front
    ("They slept at Sanho Stay Duri.", "Sanho Stay Duri"),  # the head between two names
    ("It met at the Business Lounge on the third floor of it.", "Business Lounge"),  # a room of a known house
    ("It met at the Grand Conference Room (4F).", "Grand Conference Room"),  # its floor in brackets
    ("It met at the Sanho Government building in Namak.", "Sanho Government building"),  # where something is
    ("They make it at Sanho Plant of Hyosung.", "Sanho Plant of Hyosung"),  # with its owner
    ("The Sanho Launch Vehicle Complex opened.", "Sanho Launch Vehicle Complex"),  # a verb in headlines only
    ("Gwangju, KT Launch Sanho Center", "Sanho Center"),  # as here
    ("KAIST Opens Sanho Start Up Village", "Sanho Start Up Village"),  # where another verb is none
    ("Gwangju to Open Sanho Alpha City", "Sanho Alpha City"),
    ("They walked to the Sanho 1913 Market.", "Sanho 1913 Market"),  # a year before the head
    ("They walked to Plaza de Sanho in Paris.", "Plaza de Sanho"),  # small words of other languages
    ("Venue: 5th floor, El Tower", "El Tower"),  # a short word
]


@pytest.mark.parametrize(("text", "name"), WHOLE_NAMES)
def test_whole_names(facts_of, text: str, name: str) -> None:
    assert [site.name for site in facts_of(text, paragraphs=True).sites] == [name]


SIZED = [
    ("Sanho Innopolis is a research cluster of 67 ha.", "Sanho Innopolis"),  # what it is
    ("Sanho Market, a former base of 67 ha, will be a park.", "Sanho Market"),  # the same between commas
    ("The Sanho Support Center (under construction, floor area of 670,000㎡) is new.", "Sanho Support Center"),
    (
        "The old Sanho Tire plant will move, they said at the Duri Convention Center.\n\nThe 67-hectare site is left.",
        "Sanho Tire plant",
    ),  # rather than where it was said
    ("They hold the AI District on 67 ha.", "AI District"),  # no place without its size
    ("The Sanho Complex opened. The new complex is built on a 67 ha site.", "Sanho Complex"),  # spoken of again
    ("The city looks at Sanho Quay, which opened in May and covers 67 ha.", "Sanho Quay"),
    ("Gak Sanho, which opened in May, stands on a plot of 67 ha.", "Gak Sanho"),  # a name without a head
]


@pytest.mark.parametrize(("text", "name"), SIZED)
def test_what_has_a_size(facts_of, text: str, name: str) -> None:
    sites = facts_of(text, paragraphs=True).sites
    assert [site.name for site in sites if site.area_m2 == 670_000] == [name]


NO_PLACES = [
    "They planned a NAND flash plant and an LNG terminal.",  # one of many
    "The Sanho Camp was fun.",  # of children, perhaps
    "KAIST News Center reported it.",  # a desk
    "The Kids Zone and the Citizen Plaza were full.",  # parts of any place
    "The Sanho Valley contest began.",  # only describes
    "The AI Campus, a training program, began.",  # is something else
    "Exploratory tunnel works began.",  # a sentence begins so
    "At the Sanho Summit in Lisbon they met.",  # an event
    "TSMC to Add Third Fab as Phoenix Wins Money",  # an infinitive of a headline, a rank
    "POSCO Completes Korea's First Lithium Hydroxide Plant From Ore",  # only describes
    "Gwangju to Build World's Largest Robot Center",  # so does this
    "A. Sanho grew.",  # an answer
]


@pytest.mark.parametrize("text", NO_PLACES)
def test_no_places(facts_of, text: str) -> None:
    assert [site.name for site in facts_of(text, paragraphs=True).sites] == []
