import pytest
from merging_builders import document, event_of, person, site, sources, told

from gjtimeline import merge

_KDJ = "Kim Dae-jung Convention Center"
ONE = [
    pytest.param(
        told(
            "The government waived the preliminary feasibility study on 29 January 2019.",
            "2019-01-29",
            "29 January 2019",
            "decision",
        ),
        told(
            "On Jan. 29, 2019 it was exempted from a preliminary feasibility study.",
            "2019-01-29",
            "Jan. 29, 2019",
            "decision",
        ),
        id="one day in other words",
    ),
    pytest.param(
        told("On January 29 the government verified the feasibility study.", "2019-01-29", "January 29", "decision"),
        told(
            "Gwangju applied for exemption from the feasibility study in January last year.",
            "2019-01",
            "January last year",
            "application",
        ),
        id="a day and the month that holds it",
    ),
    pytest.param(
        told(
            "It broke ground for the AI data center on 22 November 2021.",
            "2021-11-22",
            "22 November 2021",
            "groundbreaking",
        ),
        told(
            "The data hall of the AI data center has risen since ground was broken in November 2021.",
            "2021-11",
            "November 2021",
            "groundbreaking",
        ),
        id="what happens once to a part of the project",
    ),
    pytest.param(
        told(
            "The launch ceremony was attended by the mayor on 29 January 2020.",
            "2020-01-29",
            "29 January 2020",
            "ceremony",
        ),
        told(
            "The minister attended the launch ceremony on 29 January 2020.", "2020-01-29", "29 January 2020", "launch"
        ),
        id="a vague type beside a telling one",
    ),
    pytest.param(
        told("The launch ceremony will be held on the 29th.", "2020-01-29", "the 29th", "launch", status="planned"),
        told("The launch ceremony was held on 29 January 2020.", "2020-01-29", "29 January 2020", "launch"),
        id="planned there, occurred here",
    ),
    pytest.param(
        told(
            "The forum on robots will meet on July 2 and 3, 2020.",
            "2020-07-02/2020-07-03",
            "July 2 and 3, 2020",
            "meeting",
        ),
        told("The robots forum opens on July 2, 2020.", "2020-07-02", "July 2, 2020", "meeting"),
        id="the first of two days",
    ),
    pytest.param(
        told("Guests clapped at the ceremony for robots in May 2020.", "2020-05", "May 2020"),
        told("Guests clapped at the ceremony for robots in May 2020.", "2020-05", "May 2020"),
        id="agency copy in two papers",
    ),
]
TWO = [
    pytest.param(
        told(
            "Gwangju signed an agreement to open a laboratory with Kakao in March 2021.",
            "2021-03",
            "March 2021",
            "agreement",
        ),
        told(
            "Gwangju signed an agreement to open a laboratory with Naver in March 2021.",
            "2021-03",
            "March 2021",
            "agreement",
        ),
        id="two agreements in one month",
    ),
    pytest.param(
        told(
            "Gwangju signed an agreement on robots with Kakao on 3 March 2021.",
            "2021-03-03",
            "3 March 2021",
            "agreement",
        ),
        told(
            "Gwangju signed an agreement on robots with Naver on 3 March 2021.",
            "2021-03-03",
            "3 March 2021",
            "agreement",
        ),
        id="two agreements on one day",
    ),
    pytest.param(
        told("The first phase of construction work began in May 2021.", "2021-05", "May 2021", "construction"),
        told("The second phase of construction work began in May 2021.", "2021-05", "May 2021", "construction"),
        id="first and second phase",
    ),
    pytest.param(
        told(
            "The 12th Communication Day was held at the center on 18 December 2019.",
            "2019-12-18",
            "18 December 2019",
            "ceremony",
        ),
        told(
            "The 13th Communication Day was held at the center on 18 December 2019.",
            "2019-12-18",
            "18 December 2019",
            "ceremony",
        ),
        id="two editions",
    ),
    pytest.param(
        told(
            "The tour of the site was planned for 16 February 2022.", "2022-02-16", "16 February 2022", status="planned"
        ),
        told(
            "The tour of the site on 16 February 2022 was cancelled.",
            "2022-02-16",
            "16 February 2022",
            status="cancelled",
        ),
        id="planned and cancelled",
    ),
    pytest.param(
        told(
            "Gwangju announced on the 14th that it will hold the launch ceremony.",
            "2020-01-14",
            "the 14th",
            "announcement",
        ),
        told("The launch ceremony was held on 29 January 2020.", "2020-01-29", "29 January 2020", "ceremony"),
        id="announcement and ceremony",
    ),
    pytest.param(
        told(
            "Groundbreaking ceremony of the smart village on 24 November 2019",
            "2019-11-24",
            "24 November 2019",
            "groundbreaking",
        ),
        told("The mayor was at an award ceremony in November 2019.", "2019-11", "November 2019", "ceremony"),
        id="ceremonies that share nothing but the word",
    ),
    pytest.param(
        told(
            "On 3 May 2021 researchers presented sensors, robots and a training course for hospital nurses to guests.",
            "2021-05-03",
            "3 May 2021",
        ),
        told(
            "In May 2021 guests tasted kimchi, and a training bus for young drivers toured villages along the coast.",
            "2021-05",
            "May 2021",
        ),
        id="two words of many are chance in a month",
    ),
    pytest.param(
        told(
            "The vice minister visited on June 30, 2020 to improve economic vitality.",
            "2020-06-30",
            "June 30, 2020",
            "visit",
        ),
        told("In June 2020 the free economic zone was designated.", "2020-06", "June 2020", "designation"),
        id="a day in a month in which something else happened",
    ),
    pytest.param(
        told("Early in May 2021 the academy opened its doors to trainees.", "2021-05", "May 2021", "opening"),
        told("In 2021 the academy opened its doors to trainees.", "2021", "2021", "opening"),
        id="a year is too long to say which happening is meant",
    ),
    pytest.param(
        told("It opened in May 2021.", "2021-05", "May 2021", "opening"),
        told("The academy opened in May 2021.", "2021-05", "May 2021", "opening"),
        id="one word in common is chance",
    ),
]


@pytest.mark.parametrize(("first", "second"), ONE)
def test_statements_of_one_happening_are_one_event(first, second):
    parts = (site("AI data center"),)
    chronology = merge(
        [document("a", "2021-12-01", (first,), sites=parts), document("b", "2022-01-01", (second,), sites=parts)]
    )
    assert sources(chronology) == [[first["quote"], second["quote"]]]


@pytest.mark.parametrize(("first", "second"), TWO)
def test_statements_of_two_happenings_stay_apart(first, second):
    bodies = ("Kakao", "Naver")
    a = document("a", "2022-12-01", (first,), organizations=bodies)
    b = document("b", "2023-01-01", (second,), organizations=bodies)
    assert len(merge([a, b]).events) == 2


def test_a_statement_that_stands_twice_in_one_document_is_one_event_with_two_sources():
    caption = told(
        "The mayor poses with residents at the ceremony (18 December 2019).", "2019-12-18", "18 December 2019"
    )
    again = {**caption, "quote": caption["quote"] + " "}
    assert [len(event.sources) for event in merge([document("a", events=(caption, again))]).events] == [2]


def test_the_next_sentence_goes_on_about_the_ceremony():
    first = told(
        "They broke ground at a ceremony on 26 December 2019.", "2019-12-26", "26 December 2019", "groundbreaking"
    )
    second = told(
        "The ceremony was attended by guests (26 December 2019).", "2019-12-26", "26 December 2019", "ceremony"
    )
    (event,) = merge([document("a", events=(first, second))]).events
    assert event.type == "groundbreaking", "the telling type"


def test_early_and_late_november_are_two_dates():
    first, second = (
        told(f"The robots forum met {part} in November 2021.", "2021-11", "November 2021") for part in ("early", "late")
    )
    a, b = document("a", events=(first,)), document("b", events=(second,))
    narrowed = b.events[0].date.model_copy(update={"earliest": "2021-11-21"})
    b = b.model_copy(update={"events": (b.events[0].model_copy(update={"date": narrowed}),)})
    early = a.events[0].date.model_copy(update={"latest": "2021-11-10"})
    a = a.model_copy(update={"events": (a.events[0].model_copy(update={"date": early}),)})
    assert len(merge([a, b]).events) == 2


def test_a_group_never_holds_two_days():
    """The month would fit both days; it goes with the one that says more of the same."""
    month = told("In May 2021 the robots forum heard the minister speak.", "2021-05", "May 2021")
    days = [
        told(f"The robots forum heard {who} speak on {day} May 2021.", f"2021-05-{day}", f"{day} May 2021")
        for day, who in ((11, "the minister"), (25, "guests"))
    ]
    chronology = merge([document(name, events=(one,)) for name, one in zip("abc", (month, *days), strict=True)])
    assert sorted(map(len, sources(chronology))) == [1, 2]
    assert len(event_of(chronology, "the minister speak on").sources) == 2


def test_the_event_has_what_its_statements_name():
    first = told(
        f"The mayor will hold the launch ceremony at the {_KDJ} on the 29th.",
        "2020-01-29",
        "the 29th",
        "launch",
        status="planned",
    )
    second = told(
        "Lee Yong-seop held the launch ceremony on 29 January 2020.", "2020-01-29", "29 January 2020", "launch"
    )
    a = document("a", "2020-01-14", (first,), sites=(site(_KDJ),))
    b = document("b", "2020-02-01", (second,), people=(person("Lee Yong-seop", ("Mayor", "Gwangju")),))
    (event,) = merge([a, b]).events
    assert (event.status, event.title) == ("occurred", second["quote"])
    assert len(event.people) == len(event.sites) == 1


def test_a_planned_day_does_not_date_what_happened_in_its_month():
    planned = told(
        "The launch ceremony of the robots center is on 29 January 2020.",
        "2020-01-29",
        "29 January 2020",
        "launch",
        status="planned",
    )
    occurred = told(
        "The launch ceremony of the robots center was in January 2020.", "2020-01", "January 2020", "launch"
    )
    (event,) = merge([document("a", events=(planned,)), document("b", "2021-01-01", (occurred,))]).events
    assert (event.date.edtf, event.status) == ("2020-01", "occurred")


def test_events_stand_by_earliest_day_then_latest_and_unknown_years_come_last():
    dates = ["XXXX-XX-23", "XXXX-10-25", "2025", "../2024", "2024-12-31", "2024", "2018-07/..", "2018-07", "XXXX"]
    facts = document("a", events=tuple(told(f"Thing number{n} came.", date, "") for n, date in enumerate(dates)))
    in_order = ["2018-07", "2018-07/..", "2024", "../2024", "2024-12-31", "2025", "XXXX", "XXXX-10-25", "XXXX-XX-23"]
    found = [event.date.edtf for event in merge([facts]).events]
    assert sorted(found[3:5]) == ["../2024", "2024-12-31"], "by the end of 2024 stands at the end of 2024"
    assert [*found[:3], *sorted(found[3:5]), *found[5:]] == in_order
