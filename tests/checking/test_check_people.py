"""People and their roles. The persons are those of the seeds, in sentences of their offices."""

from typing import Any

import pytest
from checking_builders import checked, counts, found_organization, found_person, found_role, missed

from gjtimeline.model import Person, Role

TEXT = """GIST President Kiseon Kim met Mayor Lee Yong-sup at the Kim Dae-jung Convention Center.
The Gwangju Institute of Science and Technology (GIST) said President Kim would speak; Lee Yong-Sup thanked him.
"""
KIM = {"name": "Kiseon Kim", "family": "Kim", "given": "Kiseon", "mentions": ["Kiseon Kim"]}
LEE = {"name": "Lee Yong-sup", "family": "Lee", "given": "Yong-sup", "mentions": ["Lee Yong-sup", "Lee Yong-Sup"]}
found_kim = found_person(TEXT, "Kiseon Kim", "Kim", "Kiseon")
found_lee = found_person(TEXT, "Lee Yong-sup", "Lee", "Yong-sup")
hall = found_person(TEXT, "Kim Dae-jung", "Kim", "Dae-jung")

PEOPLE_CASES = [
    pytest.param([KIM, LEE], [found_kim, found_lee], (2, 0, 0), id="both"),
    pytest.param([KIM, LEE], [found_kim], (1, 0, 1), id="one missed"),
    pytest.param([KIM], [found_person(TEXT, "Kiseon Kim", "KIM", "Kiseon")], (1, 0, 0), id="case does not count"),
    pytest.param([KIM], [found_person(TEXT, "Kiseon Kim", "Kiseon", "Kim")], (0, 1, 1), id="family and given turned"),
    pytest.param([KIM], [found_person(TEXT, "Kiseon Kim", None, "Kiseon")], (0, 1, 1), id="no family name"),
    pytest.param(
        [KIM], [found_person(TEXT, "Kiseon Kim", "Kim", "Kiseon", name="President Kim")], (1, 0, 0), id="by a mention"
    ),
    pytest.param([LEE], [found_person(TEXT, "Lee Yong-Sup", "Lee", "Yong-Sup")], (1, 0, 0), id="the other spelling"),
    pytest.param(
        [LEE],
        [found_lee, found_person(TEXT, "Lee Yong-Sup", "Lee", "Yong-Sup")],
        (1, 1, 0),
        id="one person in two records: the second is false",
    ),
    pytest.param([KIM], [found_kim, hall], (1, 1, 0), id="a person made of the name of a hall"),
    pytest.param([KIM | {"optional": True}], [found_kim], (0, 0, 0), id="optional and found"),
    pytest.param([KIM | {"optional": True}], [], (0, 0, 0), id="optional and not found"),
    pytest.param([{"name": "Kiseon Kim"}], [found_kim], (1, 0, 0), id="gold without parts of the name judges none"),
]


@pytest.mark.parametrize(("gold", "found", "expected"), PEOPLE_CASES)
def test_people(gold: list[dict[str, Any]], found: list[Person], expected: tuple[int, int, int]) -> None:
    assert counts(checked(TEXT, {"people": gold}, people=found), "people") == expected


def test_without_a_list_of_people_only_traps_are_judged() -> None:
    gold = {"not_people": ["Kim Dae-jung Convention Center"]}
    assert counts(checked(TEXT, gold, people=[found_kim, hall]), "people") == (0, 1, 0)


def test_a_trap_is_counted_once() -> None:
    gold = {"people": [KIM], "not_people": ["Kim Dae-jung Convention Center"]}
    assert counts(checked(TEXT, gold, people=[found_kim, hall]), "people") == (1, 1, 0)


def test_a_name_broken_over_two_lines_is_the_same_name() -> None:
    text = "said Seung Hyeon\nMoon yesterday"
    moon = found_person(text, "Seung Hyeon\nMoon", "Moon", "Seung Hyeon")
    gold = {"people": [{"name": "Seung Hyeon Moon", "family": "Moon", "given": "Seung Hyeon"}]}
    assert counts(checked(text, gold, people=[moon]), "people") == (1, 0, 0)


PRESIDENT = {"title": "President", "organization": "GIST"}
MAYOR = {"title": ["Mayor"], "organization": ["Gwangju", None]}


def role(title: str | None, organization: str | None) -> Role:
    return found_role(TEXT, "President Kiseon Kim", title, organization)


ROLE_CASES = [
    pytest.param([PRESIDENT], [("President", "GIST")], (1, 0, 0), id="as written"),
    pytest.param([PRESIDENT], [("president", "the GIST")], (1, 0, 0), id="case and article do not count"),
    pytest.param(
        [PRESIDENT],
        [("President", "Gwangju Institute of Science and Technology")],
        (1, 0, 0),
        id="the document says that GIST is this institute",
    ),
    pytest.param([PRESIDENT], [("President", None)], (0, 1, 1), id="no organization where gold has one"),
    pytest.param([PRESIDENT], [], (0, 0, 1), id="not found"),
    pytest.param([MAYOR], [("Mayor", None)], (1, 0, 0), id="null stands in the list"),
    pytest.param([MAYOR], [("Mayor", "Seoul")], (0, 1, 1), id="another city"),
    pytest.param(
        [PRESIDENT], [("President", "GIST"), ("President", None)], (1, 0, 0), id="the same office with fewer words"
    ),
    pytest.param(
        [PRESIDENT], [("President", "GIST"), ("The President", "GIST")], (1, 0, 0), id="the same office in other words"
    ),
    pytest.param([PRESIDENT], [("President", "GIST"), ("Director", "GIST")], (1, 1, 0), id="an office beyond gold"),
    pytest.param(
        [PRESIDENT, MAYOR],
        [("President", "GIST"), ("President", None)],
        (1, 1, 1),
        id="a repeated office does not stand in for a missed one",
    ),
    pytest.param([], [("President", "GIST")], (0, 1, 0), id="gold says there is none"),
    pytest.param(None, [("President", "GIST")], (0, 0, 0), id="gold does not tell the roles"),
    pytest.param([{"title": [None, "Dr."], "organization": "GIST"}], [(None, "GIST")], (1, 0, 0), id="no title needed"),
]


@pytest.mark.parametrize(("gold", "found", "expected"), ROLE_CASES)
def test_roles(gold: Any, found: list[tuple[str | None, str | None]], expected: tuple[int, int, int]) -> None:
    kim = found_kim.model_copy(update={"roles": tuple(role(*office) for office in found)})
    gist = found_organization(TEXT, "Gwangju Institute of Science and Technology", "GIST")
    wanted = {"people": [KIM if gold is None else KIM | {"roles": gold}]}
    assert counts(checked(TEXT, wanted, people=[kim], organizations=[gist]), "roles") == expected


def test_without_the_table_an_acronym_is_another_organization() -> None:
    """Nothing is guessed from initials: the document itself must say it."""
    kim = found_kim.model_copy(update={"roles": (role("President", "Gwangju Institute of Science and Technology"),)})
    assert counts(checked(TEXT, {"people": [KIM | {"roles": [PRESIDENT]}]}, people=[kim]), "roles") == (0, 1, 1)


def test_the_roles_of_a_person_who_was_not_found_are_not_missed_again() -> None:
    report = checked(TEXT, {"people": [KIM | {"roles": [PRESIDENT]}]})
    assert counts(report, "roles") == (0, 0, 0)
    assert [miss.line for miss in missed(report, "people")] == [1]
