"""Which place an area belongs to, by the ways in which it is told: (text, name of the place of 670,000㎡)."""

import pytest

TOLD = [
    # Spoken of again, between commas or by a pronoun.
    ("Sanho Airport opens in May. The airport, on 67 ha of land and reclaimed sea, is new.", "Sanho Airport"),
    ("They opened Sanho Park. The park, at 67 hectares, is the largest.", "Sanho Park"),
    ("They opened the Sanho Campus. The campus, spread over 67 ha, is full.", "Sanho Campus"),
    ("The Sanho Campus opened. Its area is 67 ha.", "Sanho Campus"),
    ("The Sanho Campus opened. Its 67 ha are full.", "Sanho Campus"),
    ("The Sanho Campus opened. It is built on 67 ha.", "Sanho Campus"),
    # By who or what is there.
    ("Sanho Tech Campus, which has 12,500 researchers on 67 ha, is full.", "Sanho Tech Campus"),
    ("Sanho Valley, home to 1,600 companies on 67 ha, is full.", "Sanho Valley"),
    ("Sanho Valley is home to 1,600 companies on 67 ha.", "Sanho Valley"),
    ("Sanho Complex, where 200 firms work on 67 ha, is in the west.", "Sanho Complex"),
    ("Sanho Complex has 200 firms on 67 ha.", "Sanho Complex"),
    # In lists and fact sheets.
    ("* Sanho Depot, Daedeok-gu: 670,000 m², maintenance hall of 12,300 m²", "Sanho Depot"),
    ("- Sanho Depot (Daedeok-gu): 670,000 m²", "Sanho Depot"),
    ("- Sanho Center, Gwangsan-gu, Gwangju: 670,000㎡", "Sanho Center"),
    ("- Sanho Center in Gwangju – 670,000㎡", "Sanho Center"),
    (
        "Opening of the Sanho Complex\n ㅇ Position: area of Dong-dong and Seo-dong, 670,000㎡ (203 thousand pyeong)",
        "Sanho Complex",
    ),
    ("Overview of the Sanho Technopolis\n- Location: Ochang-eup, Cheongju (670,000㎡)", "Sanho Technopolis"),
    ("Overview of the Sanho Technopolis\n- Location / Area: Ochang-eup, Cheongju / 670,000㎡", "Sanho Technopolis"),
    # What it was before.
    ("Sanho Green Square, until then a flood basin of 67 ha, opened.", "Sanho Green Square"),
    ("Sanho Park, once a landfill of 67 ha, opened.", "Sanho Park"),
    ("Sanho Park, formerly a landfill of 67 ha, opened.", "Sanho Park"),
    # Where it is.
    ("Sanho District 3 in Buk-gu and Jangseong-gun has 67 ha.", "Sanho District 3"),  # in two units
    ("The Sanho Campus near Cheongju covers 67 ha.", "Sanho Campus"),
    ("The Sanho Campus near Duri Station covers 67 ha.", "Sanho Campus"),
    ("The Sanho Campus (Heungdeok-gu, Cheongju, 67 ha) opens.", "Sanho Campus"),
    ("The Sanho Campus, a part of Duri Park, covers 67 ha.", "Sanho Campus"),
    ("The Sanho District, a joint project of KEPCO and LH, covers 67 ha.", "Sanho District"),
    # A verb that is left out, the area in front, the ground of a place.
    ("Duri Park covers 40 hectares, the Sanho Center 67 ha.", "Sanho Center"),
    ("An area of 67 ha has been set aside for the Sanho Campus.", "Sanho Campus"),
    ("The city will buy 67 ha of land for the Sanho Campus.", "Sanho Campus"),
    ("The Sanho Campus's site of 67 ha was bought in May.", "Sanho Campus"),
    ("The size of the Sanho Campus was cut to 67 ha.", "Sanho Campus"),
    ("The Sanho Campus needs 67 ha of land.", "Sanho Campus"),
    ("Of the 67 hectares of Sanho District 4, 3 hectares become a lawn.", "Sanho District 4"),  # not what becomes of it
    ("Sanho Park will grow from 43 ha to 67 ha.", "Sanho Park"),  # how large it will be
    ("Incheon's Brain City, some 67 ha in size, has sold all its lots.", "Brain City"),  # a city of a plain word
    ("The Main Building (670,000㎡ on four floors) holds classrooms.", "Main Building"),  # plain, with the article
]


@pytest.mark.parametrize(("text", "name"), TOLD)
def test_told(facts_of, text: str, name: str) -> None:
    assert [site.name for site in facts_of(text).sites if site.area_m2 == 670_000] == [name]


NOT_TOLD = [
    "The Sanho Campus lies 3 km from a lawn of 67 ha.",  # that of something else
    "They opened a laboratory of 67 ha at the Sanho Campus.",  # within it
    "The Sanho Campus will get a new research laboratory of 67 ha.",
    "Hotels at the Sanho Campus have 67 ha of rooms.",  # the subject is another
    "They want a new cleanroom of 67 ha on the Sanho Campus.",
    "They opened Sanho Valley. The valley, with 67 ha of laboratories, is new.",  # what is on it
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_not_told(facts_of, text: str) -> None:
    assert [site.name for site in facts_of(text).sites if site.area_m2 is not None] == []
