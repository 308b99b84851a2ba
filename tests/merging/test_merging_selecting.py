import pytest
from merging_builders import document, told

from gjtimeline import merge, select

EVENTS = (
    told("Alpha came on 3 May 2019.", "2019-05-03", "3 May 2019"),
    told("Beta came in 2020.", "2020", "2020"),
    told("Gamma is to come by 2024.", "../2024", "2024"),
    told("Delta has been coming since July 2018.", "2018-07/..", "July 2018"),
    told("Epsilon comes on October 25.", "XXXX-10-25", "October 25"),
    told("Zeta came on the 14th.", "2020-XX-14", "the 14th"),
)


def _names(chronology):
    return {event.title.split()[0] for event in chronology.events}


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        pytest.param("2020-06-15", None, {"Beta", "Gamma", "Delta", "Zeta"}, id="a year may lie after its middle"),
        pytest.param(None, "2019", {"Alpha", "Gamma", "Delta"}, id="to the end of the year; by 2024 may be before"),
        pytest.param("2025", None, {"Delta"}, id="an open end goes on"),
        pytest.param(None, "2018-06", {"Gamma"}, id="an open beginning has no first day"),
        pytest.param(
            "2020-12-15", "2020-12-31", {"Beta", "Gamma", "Delta"}, id="the 14th of no month is after the 14th"
        ),
        pytest.param("2019-05", "2019-05", {"Alpha", "Gamma", "Delta"}, id="a month"),
        pytest.param(
            None, None, {"Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"}, id="unknown years without bounds only"
        ),
    ],
)
def test_time(since, until, expected):
    chronology = merge([document("a", events=EVENTS)])
    assert _names(select(chronology, since=since, until=until)) == expected


@pytest.mark.parametrize("wrong", ["", "May 2020", "2020-13", "2020-02-30", "XXXX-10-25", "20200101"])
def test_what_is_no_date_is_refused(wrong):
    chronology = merge([document("a", events=EVENTS)])
    with pytest.raises(ValueError):
        select(chronology, since=wrong)
    with pytest.raises(ValueError):
        select(chronology, until=wrong)


def test_an_open_interval_bounds_one_side_only():
    chronology = merge([document("a", events=EVENTS)])
    with pytest.raises(ValueError, match="no known last day"):
        select(chronology, until="2020/..")


@pytest.mark.parametrize(
    ("topic", "expected"),
    [("complex", {"complex"}), ("related", {"complex", "related"}), ("all", {"complex", "related", "other"})],
)
def test_topic(topic, expected):
    events = tuple(
        told(f"{topic.title()}1 came in 2020.", "2020", "2020", topic=topic)
        for topic in ("complex", "related", "other")
    )
    chronology = merge([document("a", events=events, about="partly")])
    assert {event.topic for event in select(chronology, topic=topic).events} == expected


def test_the_default_shows_what_concerns_the_complex(seeds):
    chosen = select(merge(seeds))
    names = {one.name for one in (*chosen.people, *chosen.sites, *chosen.organizations)}
    assert {
        "Lee Yong-sup",
        "Seung Hyeon Moon",
        "Kiseon Kim",
        "Kim Dae-jung Convention Center",
        "Cheomdan District 3",
    } <= names
    for elsewhere in (
        "Gyeonggi",
        "Pangyo",
        "KINTEX",
        "Kim Hyun-gon",
        "FINA",
        "Gwangju FC",
        "World Cup",
        "Asia Culture",
        "Bitgreen",
        "Global Motors",
        "Lee Jae-kap",
        "Lee Mok-hee",
    ):
        assert not any(elsewhere in name for name in names), elsewhere
    assert not any("groundbreaking" in event.title or "FINA" in event.title for event in chosen.events)
    assert len(chosen.documents) == 5, "each says itself what it is about"


def test_all_shows_everything(seeds):
    chronology = merge(seeds)
    assert select(chronology, topic="all") == chronology


def test_people_of_a_time_are_those_of_its_events(seeds):
    chosen = select(merge(seeds), topic="all", since="2020-06-30", until="2020-06-30")
    assert {"Byung-sun Chung", "Kiseon Kim"} <= {one.name for one in chosen.people}
    assert "Seung Hyeon Moon" not in {one.name for one in chosen.people}


def test_a_conflict_comes_with_its_events():
    days = [
        told(f"The AI academy opened its doors on Oct. {day}, 2023.", f"2023-10-{day}", f"Oct. {day}, 2023", "opening")
        for day in (25, 27)
    ]
    chronology = merge([document(f"d{n}", "2024-01-01", (day,)) for n, day in enumerate(days)])
    assert [one.kind for one in select(chronology).conflicts] == ["date"]
    assert select(chronology, since="2024").conflicts == ()
