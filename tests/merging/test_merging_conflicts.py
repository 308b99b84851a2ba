from decimal import Decimal

import pytest
from merging_builders import document, money, person, site, told

from gjtimeline import merge
from gjtimeline.merging.conflicts.agreement import agree


@pytest.mark.parametrize(
    ("a", "b", "approximate", "expected"),
    [
        pytest.param("406.1", "400", False, True, id="rounded to one digit"),
        pytest.param("47256", "47000", False, True, id="rounded to two digits"),
        pytest.param("406.1", "410", False, True, id="rounded to two digits, upward"),
        pytest.param("406.1", "405", False, False, id="as many digits, another number"),
        pytest.param("430", "400", False, False, id="too far for a rounding"),
        pytest.param("406.1", "420", True, True, id="about"),
        pytest.param("406.1", "500", True, False, id="not even about"),
        pytest.param("0", "0", False, True, id="nothing"),
    ],
)
def test_agreement(a, b, approximate, expected):
    assert agree(Decimal(a), Decimal(b), approximate=approximate) is expected
    assert agree(Decimal(b), Decimal(a), approximate=approximate) is expected


def _conflicts(*facts):
    return [conflict.kind for conflict in merge(facts).conflicts]


@pytest.mark.parametrize(
    ("a", "b", "conflict"),
    [
        pytest.param(money("406100000000"), money("500000000000"), True, id="two totals"),
        pytest.param(
            money("406100000000", kind="total"), money("400000000000", approximate=True), False, id="an approximation"
        ),
        pytest.param(money("406100000000"), money("400000000000", bound="at least"), False, id="at least less"),
        pytest.param(money("406100000000"), money("500000000000", bound="at most"), False, id="at most more"),
        pytest.param(money("406100000000"), money("500000000000", bound="at least"), True, id="at least more"),
        pytest.param(
            money("406100000000"), money("62600000000", period="2020", kind="budget"), False, id="one year's share"
        ),
        pytest.param(money("406100000000"), money("280000000000", kind="share"), False, id="a share"),
        pytest.param(money("406100000000"), money("900000000000", topic="other"), False, id="something else"),
        pytest.param(money("406100000000"), money("350000000", currency="USD"), False, id="another currency"),
    ],
)
def test_amounts_of_the_whole_project(a, b, conflict):
    assert _conflicts(document("a", budgets=(a,)), document("b", budgets=(b,))) == ["amount"] * conflict


def test_the_total_of_the_second_phase_is_no_conflict_with_that_of_the_first():
    first = told("The first phase costs a total of 406 billion won.", "2019", "", "funding")
    second = told("The second phase costs a total of 900 billion won.", "2023", "", "funding")
    a = document("a", events=(first,), budgets=(money("406000000000", words="406 billion won", kind="total"),))
    b = document("b", events=(second,), budgets=(money("900000000000", words="900 billion won", kind="total"),))
    assert _conflicts(a, b) == []


@pytest.mark.parametrize(
    ("a", "b", "conflict"),
    [
        pytest.param(site("Eco Park", 50000), site("Eco Park", 62000), True, id="one place"),
        pytest.param(site("Eco Park", 47256), site("Eco Park", 47000), False, id="rounded"),
        pytest.param(site("Eco Park", 46281), site("Eco Park", 46200), False, id="converted from 14,000 pyeong"),
        pytest.param(site("Eco Park", 50000), site("Eco Park Annex", 62000), False, id="two places"),
        pytest.param(site("Eco Park", 50000), site("Eco Park"), False, id="one without area"),
    ],
)
def test_areas(a, b, conflict):
    assert _conflicts(document("a", sites=(a,)), document("b", sites=(b,))) == ["area"] * conflict


@pytest.mark.parametrize(
    ("area", "conflict"),
    [pytest.param(50000, True, id="near: one site"), pytest.param(3100, False, id="far: another building")],
)
def test_the_site_without_a_name_is_known_by_the_district_around_it(area, conflict):
    def at(name, around, size):
        return document(name, sites=(site(f"site in the {around}", size, "site"), site(around)))

    facts = at("a", "Advanced 3 District", 46200), at("b", "Cheomdan District 3", area)
    assert _conflicts(*facts) == ["area"] * conflict


def _opened(day: str, words: str, **more):
    return told(f"The AI data center opened its doors on {words}.", day, words, more.pop("type", "opening"), **more)


@pytest.mark.parametrize(
    ("a", "b", "conflict"),
    [
        pytest.param(
            _opened("2023-10-25", "Oct. 25, 2023"), _opened("2023-10-27", "Oct. 27, 2023"), True, id="two days"
        ),
        pytest.param(
            _opened("2023-10-25", "Oct. 25, 2023"), _opened("2023-10", "October 2023"), False, id="a day and its month"
        ),
        pytest.param(
            _opened("2023-10-25", "Oct. 25, 2023", status="planned"),
            _opened("2023-10-27", "Oct. 27, 2023"),
            False,
            id="slipped",
        ),
        pytest.param(
            _opened("2023-10-25", "Oct. 25, 2023"), _opened("2024-01-27", "Jan. 27, 2024"), False, id="another time"
        ),
        pytest.param(
            _opened("2023-10-25", "Oct. 25, 2023", type="meeting"),
            _opened("2023-10-27", "Oct. 27, 2023", type="meeting"),
            False,
            id="meetings come again",
        ),
        pytest.param(
            _opened("2020-01-14", "Jan. 14, 2020", type="announcement"),
            _opened("2020-01-29", "Jan. 29, 2020"),
            False,
            id="announced on the 14th",
        ),
        pytest.param(
            told("The first phase of roads was completed on May 3, 2021.", "2021-05-03", "May 3, 2021", "completion"),
            told("The second phase of roads was completed on May 9, 2021.", "2021-05-09", "May 9, 2021", "completion"),
            False,
            id="two phases",
        ),
        pytest.param(
            told(
                "Groundbreaking ceremony of the village on May 3, 2021",
                "2021-05-03",
                "May 3, 2021",
                "groundbreaking",
                topic="other",
            ),
            told(
                "A groundbreaking ceremony was held at the village on May 9, 2021.",
                "2021-05-09",
                "May 9, 2021",
                "groundbreaking",
                topic="other",
            ),
            False,
            id="of something else that both do not name",
        ),
    ],
)
def test_days(a, b, conflict):
    parts = (site("AI data center"),)
    facts = document("a", "2024-02-01", (a,), sites=parts), document("b", "2024-02-02", (b,), sites=parts)
    chronology = merge(facts)
    assert [one.kind for one in chronology.conflicts] == ["date"] * conflict
    if conflict:
        assert len(chronology.events) == 2, "a conflict does not join the events"
        assert {claim.value for claim in chronology.conflicts[0].claims} == {"2023-10-25", "2023-10-27"}


def test_three_days_are_one_conflict():
    days = [_opened(f"2023-10-{day}", f"Oct. {day}, 2023") for day in (25, 27, 29)]
    facts = [document(f"d{n}", "2024-01-01", (one,), sites=(site("AI data center"),)) for n, one in enumerate(days)]
    (conflict,) = merge(facts).conflicts
    assert len(conflict.claims) == 3


def test_one_document_may_tell_of_two_days():
    facts = document(
        "a", "2024-01-01", (_opened("2023-10-25", "Oct. 25, 2023"), _opened("2023-10-27", "Oct. 27, 2023"))
    )
    assert _conflicts(facts) == []


PRESIDENT, VICE = ("President", "GIST"), ("Vice President", "GIST")


@pytest.mark.parametrize(
    ("first", "second", "conflict"),
    [
        pytest.param(("2019-01-30", PRESIDENT), ("2019-01-30", PRESIDENT), True, id="two presidents on one day"),
        pytest.param(("2019-01-30", PRESIDENT), ("2020-06-30", PRESIDENT), False, id="one after the other"),
        pytest.param(("2019-01-30", PRESIDENT), ("2019-01-30", VICE), False, id="a vice president is another"),
        pytest.param(("2019-01-30", PRESIDENT), ("2019-01-30", ("President", "KAIST")), False, id="another body"),
        pytest.param(
            ("2019-01-30", ("Mayor", None)), ("2019-01-30", ("Mayor", None)), False, id="mayors of who knows where"
        ),
        pytest.param(
            ("2019-01-30", ("Professor", "GIST")),
            ("2019-01-30", ("Professor", "GIST")),
            False,
            id="there are many professors",
        ),
        pytest.param(("2019", PRESIDENT), ("2019-06-30", PRESIDENT), False, id="some day of the year"),
        pytest.param((None, PRESIDENT), (None, PRESIDENT), False, id="no dates"),
    ],
)
def test_offices(first, second, conflict):
    (day, role), (other_day, other_role) = first, second
    a = document("a", day, people=(person("Kim Min-su", role),))
    b = document("b", other_day, people=(person("Park Yang-woo", other_role),))
    assert _conflicts(a, b) == ["role"] * conflict


def test_in_between_is_a_conflict():
    facts = [
        document("a", "2019-01-30", people=(person("Kim Min-su", PRESIDENT),)),
        document("b", "2019-06-30", people=(person("Park Yang-woo", PRESIDENT),)),
        document("c", "2019-12-30", people=(person("Kim Min-su", PRESIDENT),)),
    ]
    assert _conflicts(*facts) == ["role"]


def test_the_two_presidents_of_the_seeds_are_no_conflict(seeds):
    chronology = merge(seeds)
    presidents = [
        p.name
        for p in chronology.people
        for r in p.roles
        if r.organization and "Gwangju Institute" in r.organization and r.title == "President"
    ]
    assert len(presidents) == 2
    assert not chronology.conflicts
