import pytest
from merging_builders import document, person, told

from gjtimeline import merge

SAME = [
    pytest.param("Lee Yong-seop", "Lee Yong-sup", id="two spellings of one syllable"),
    pytest.param("Lee Yong-sup", "Lee Yong-Sup", id="a capital after the hyphen"),
    pytest.param("Lee Yong-seop", "Yong-sup Lee", id="given name first"),
    pytest.param("Lee Yong-seop", "Lee Yongseop", id="no hyphen"),
]
DIFFERENT = [
    pytest.param("Lee Mok-hee", "Lee Jae-kap", id="one surname"),
    pytest.param("Park Yang-woo", "Park Young-woo", id="one vowel apart"),
    pytest.param("Kim Dong-chan", "Kim Hyun-gon", id="the most frequent surname"),
]
MAYOR = ("Mayor", "Gwangju")


@pytest.mark.parametrize(("a", "b"), SAME)
def test_spellings_of_one_name_are_one_person(a, b):
    (one,) = merge([document("a", people=(person(a, MAYOR),)), document("b", people=(person(b, MAYOR),))]).people
    assert {one.name, *one.aliases} == {a, b}


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_two_persons_of_one_surname_stay_two(a, b):
    assert (
        len(merge([document("a", people=(person(a, MAYOR),)), document("b", people=(person(b, MAYOR),))]).people) == 2
    )


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        pytest.param(person("Kim Min-su", MAYOR), person("Kim Min-su"), 1, id="one name, an office and none"),
        pytest.param(
            person("Kim Min-su", MAYOR),
            person("Kim Min-soo", ("Professor", "KAIST")),
            2,
            id="spellings and offices differ",
        ),
        pytest.param(
            person("Kim Min-su", MAYOR), person("Kim Min-soo"), 1, id="spellings differ, no office speaks against it"
        ),
        pytest.param(
            person("Kim Min-su", MAYOR),
            person("Kim Min-su", ("Reporter", "Yonhap"), capacity="byline"),
            2,
            id="a reporter of the mayor's name",
        ),
        pytest.param(
            person("Kim Min-su", MAYOR), person("Kim Min-su", capacity="byline"), 2, id="a byline without a paper"
        ),
        pytest.param(
            person("Kim Min-su", ("Director", None)),
            person("Kim Min-su", ("Manager", None), capacity="contact"),
            2,
            id="no body is no shared body",
        ),
        pytest.param(
            person("Kim Min-su", ("Director", "GIST")),
            person("Kim Min-su", ("Manager", "GIST"), capacity="contact"),
            1,
            id="contact person and actor of one body",
        ),
        pytest.param(
            person("Kim Min-su", capacity="byline"), person("Kim Min-su", capacity="byline"), 1, id="two bylines"
        ),
        pytest.param(
            person("Kim Min-su", ("Reporter", "A Daily"), capacity="byline"),
            person("Kim Min-su", ("Reporter", "B Daily"), capacity="byline"),
            2,
            id="reporters of two papers",
        ),
    ],
)
def test_office_and_capacity_tell_namesakes_apart(first, second, count):
    for documents in ((first, second), (second, first)):
        a, b = documents
        assert len(merge([document("a", people=(a,)), document("b", people=(b,))]).people) == count


def test_persons_that_one_document_tells_apart_stay_apart():
    facts = document("a", people=(person("Kim Min-su", MAYOR), person("Kim Min-soo", MAYOR)))
    assert len(merge([facts]).people) == 2


OFFICES = [
    pytest.param([("Mayor", None), MAYOR], [("Mayor", "Gwangju")], id="an office without its body"),
    pytest.param(
        [("Vice Minister", None), ("Vice Minister of Science and ICT", None)],
        [("Vice Minister of Science and ICT", None)],
        id="a title without its field",
    ),
    pytest.param(
        [("Minister of Science and ICT", None), ("Minister", "Ministry of Science and ICT")],
        [("Minister of Science and ICT", "Ministry of Science and ICT")],
        id="the field in the title and in the body",
    ),
    pytest.param(
        [("President", "GIST"), ("President", "Gwangju Institute of Science and Technology")],
        [("President", "Gwangju Institute of Science and Technology")],
        id="an acronym",
    ),
    pytest.param(
        [("Vice Minister", None), ("Minister", None)], [("Minister", None), ("Vice Minister", None)], id="promoted"
    ),
    pytest.param([MAYOR, ("Governor", "Jeju")], [("Governor", "Jeju"), MAYOR], id="two offices"),
]


@pytest.mark.parametrize(("held", "expected"), OFFICES)
def test_wordings_of_one_office_are_one(held, expected):
    facts = [document(str(n), people=(person("Lee Jae-kap", role),)) for n, role in enumerate(held)]
    (one,) = merge(facts).people
    assert sorted((term.title, term.organization or "") for term in one.roles) == sorted(
        (t, o or "") for t, o in expected
    )
    assert sum(len(term.sources) for term in one.roles) == len(held), "every statement is a source"


def test_an_office_has_the_first_and_last_day_on_which_a_source_shows_the_person_in_it():
    event = told("Lee Jae-kap took part on 26 December 2019.", "2019-12-26", "26 December 2019")
    facts = [
        document("a", "2020-01-20", (event,), people=(person("Lee Jae-kap", MAYOR),)),
        document("b", "2020-06-30/2020-07-02", people=(person("Lee Jae-kap", MAYOR),)),
        document("c", None, people=(person("Lee Jae-kap", MAYOR),)),
    ]
    (term,) = merge(facts).people[0].roles
    assert (term.from_, term.to) == ("2019-12-26", "2020-06-30/2020-07-02")


def test_the_seeds_name_each_person_once(seeds):
    people = {one.name: one for one in merge(seeds).people}
    mayor = next(one for one in people.values() if "Lee Yong-seop" in (one.name, *one.aliases))
    assert {mayor.name, *mayor.aliases} >= {"Lee Yong-seop", "Lee Yong-sup", "Lee Yong-Sup"}
    assert len([name for name in people if name.startswith("Lee ")]) == 3
