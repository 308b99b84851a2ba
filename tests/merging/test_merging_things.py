"""Organizations, places and amounts."""

import pytest
from merging_builders import document, money, site, told

from gjtimeline import merge


@pytest.mark.parametrize(
    ("a", "b", "count"),
    [
        pytest.param("GIST", "Gwangju Institute of Science and Technology", 1, id="acronym of the gazetteer"),
        pytest.param("Gwangju City", "Gwangju Metropolitan City", 1, id="alias of the gazetteer"),
        pytest.param(("Robot Safety Center", "RSC"), "RSC", 1, id="acronym that a document explains"),
        pytest.param(("Robot Safety Center", "RSC"), ("Rural Study Council", "RSC"), 2, id="two bodies of one acronym"),
        pytest.param("Chosun University", "Chonnam National University", 2, id="two universities"),
        pytest.param(
            ("Chungnam Nurses Union", "CNU"),
            ("Chonnam National University", "CNU"),
            2,
            id="own words before the gazetteer",
        ),
    ],
)
def test_organizations(a, b, count):
    assert len(merge([document("a", organizations=(a,)), document("b", organizations=(b,))]).organizations) == count


def test_an_acronym_that_is_explained_in_two_ways_means_nothing_elsewhere():
    facts = [
        document(n, organizations=(o,))
        for n, o in (("a", ("Robot Safety Center", "RSC")), ("b", ("Rural Study Council", "RSC")), ("c", "RSC"))
    ]
    assert {one.name for one in merge(facts).organizations} == {"Robot Safety Center", "Rural Study Council", "RSC"}


@pytest.mark.parametrize(
    ("a", "b", "count"),
    [
        pytest.param(
            "Kim Dae-jung Convention Center", "Kimdaejung Convention Center", 1, id="spellings of the gazetteer"
        ),
        pytest.param("Advanced 3 District", "Cheomdan District 3", 1, id="translations"),
        pytest.param("AI data center", "national AI data center", 1, id="a part of the project"),
        pytest.param("Gwangju City Hall", "Gwangju City Hall Briefing Room", 2, id="a room is not its house"),
        pytest.param("Baekwoon Square", "the Baekwoon Square", 1, id="an article"),
    ],
)
def test_sites(a, b, count):
    assert len(merge([document("a", sites=(site(a),)), document("b", sites=(site(b),))]).sites) == count


def test_each_city_has_its_dong_gu():
    here, too = (document(name, sites=(site("Dong-gu"),)) for name in "ab")
    elsewhere = document("c", sites=(site("Dong-gu"),), about="no")
    assert len(merge([here, too, elsewhere]).sites) == 2


def test_the_data_center_of_another_city_is_another():
    facts = [document("a", sites=(site("AI data center"),)), document("b", sites=(site("AI data center"),), about="no")]
    assert len(merge(facts).sites) == 2


TRILLION = "1000000000000"


@pytest.mark.parametrize(
    ("a", "b", "count"),
    [
        pytest.param(money(TRILLION), money(TRILLION, approximate=True), 1, id="about 400 billion in two documents"),
        pytest.param(money(TRILLION), money(TRILLION, kind="total", period=None), 1, id="total and investment"),
        pytest.param(
            money(TRILLION), money(TRILLION, kind="total", period="2019"), 1, id="the year of a plan is no period"
        ),
        pytest.param(money(TRILLION), money(TRILLION, kind="increase"), 2, id="an increase of as much"),
        pytest.param(money(TRILLION), money(TRILLION, currency="USD"), 2, id="currency"),
        pytest.param(
            money(TRILLION, kind="budget", period="2020"),
            money(TRILLION, kind="budget", period="2021"),
            2,
            id="two years",
        ),
        pytest.param(
            money(TRILLION, kind="budget", period="2020"),
            money(TRILLION, kind=None, period=None),
            1,
            id="a year and none",
        ),
        pytest.param(money(TRILLION), money(TRILLION, topic="other"), 2, id="as much for something else"),
        pytest.param(
            money(TRILLION, topic="other"), money(TRILLION, topic="other"), 2, id="for something else in two documents"
        ),
        pytest.param(
            money("406100000000"), money("400000000000"), 2, id="an exact amount and its rounding are both kept"
        ),
    ],
)
def test_budgets(a, b, count):
    chronology = merge([document("a", budgets=(a,)), document("b", budgets=(b,))])
    assert len(chronology.budgets) == count
    assert sum(len(budget.sources) for budget in chronology.budgets) == 2, "every statement is a source"


def test_an_amount_in_a_statement_about_the_project_is_about_the_project():
    event = told("Total investment is 400 billion won.", "2019/2023", "", "funding")
    facts = document("a", events=(event,), budgets=(money("400000000000", words="400 billion won", topic="other"),))
    (budget,) = merge([facts]).budgets
    assert budget.topic == "complex"


def test_an_equivalent_points_at_the_merged_amount():
    won = money(TRILLION)
    first = document("a", budgets=(won,))
    dollars = document("b", budgets=(won, money("770000000", currency="USD")))
    equivalent = dollars.budgets[1].model_copy(update={"equivalent_of": dollars.budgets[0].id})
    dollars = dollars.model_copy(update={"budgets": (dollars.budgets[0], equivalent)})
    by_currency = {budget.currency: budget for budget in merge([first, dollars]).budgets}
    assert by_currency["USD"].equivalent_of == by_currency["KRW"].id


def test_the_400_billion_of_two_seeds_are_one_budget_that_agrees_with_the_total(seeds):
    chronology = merge(seeds)
    budgets = {budget.amount: budget for budget in chronology.budgets}
    assert len({source.document for source in budgets["400000000000"].sources}) == 2
    assert "406100000000" in budgets
    assert not chronology.conflicts
