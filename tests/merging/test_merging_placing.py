"""Publication dates from company, and what they change."""

import pytest
from merging_builders import document, told

from gjtimeline import merge
from gjtimeline.merging.placing import place_documents
from gjtimeline.topics import load_topic

UNDATED = told(
    "Gwangju applied for exemption from the feasibility study in January last year.",
    "XXXX-01",
    "January last year",
    "application",
    anchor="XXXX-XX-14",
)
STUDY = "the feasibility study was exempted"


def _published(*others, events=(UNDATED,), published="XXXX-XX-14"):
    facts = document("article", published, events)
    placed = place_documents([facts, *others], load_topic())[0]
    return placed.document.published


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        pytest.param([("2019-01-29", "On January 29, " + STUDY)], "2020-XX-14", id="one event dates it"),
        pytest.param([("2019-01", "In January, " + STUDY)], "2020-XX-14", id="a month is enough"),
        pytest.param(
            [("2019-01-29", "On January 29, " + STUDY), ("2021-01-05", "On January 5, " + STUDY)],
            "XXXX-XX-14",
            id="two events, two years",
        ),
        pytest.param([("2019-01-29", "On January 29, the mayor went home")], "XXXX-XX-14", id="another event"),
        pytest.param([("2019-02-28", "On February 28, " + STUDY)], "XXXX-XX-14", id="another month"),
        pytest.param([("2019", "In 2019, " + STUDY)], "XXXX-XX-14", id="no month"),
        pytest.param([], "XXXX-XX-14", id="nobody else"),
    ],
)
def test_a_document_is_placed_by_an_event_that_a_dated_one_tells_too(others, expected):
    dated = [
        document(f"d{n}", "2021-06-01", (told(words, date, "", "decision"),)) for n, (date, words) in enumerate(others)
    ]
    published = _published(*dated)
    assert published.edtf == expected
    assert (published.basis == "inferred") == (expected != "XXXX-XX-14")
    if published.explanation:
        assert "“January last year”" in published.explanation and "d0.txt" in published.explanation


DECIDED = document("d", "2019-06-01", (told("On January 29, " + STUDY, "2019-01-29", "January 29", "decision"),))


def test_a_document_that_tells_of_later_years_is_not_placed_before_them():
    later = told("The park opened in 2022.", "2022", "2022", "opening")
    assert _published(DECIDED, events=(UNDATED, later)).edtf == "XXXX-XX-14"


def test_a_document_of_which_not_even_the_day_is_known_gets_the_year():
    assert _published(DECIDED, published=None).edtf == "2020"


def test_a_statement_beside_the_topic_places_nothing():
    assert _published(DECIDED, events=({**UNDATED, "topic": "other"},)).edtf == "XXXX-XX-14"


def _dates(facts):
    return [event.date.edtf for event in facts.events]


def test_the_seeds_place_each_other(seeds_alone):
    alone = seeds_alone["001"]
    assert alone.document.published.edtf == "XXXX-XX-14"
    assert _dates(alone)[:3] == ["XXXX-XX-14", "XXXX-XX-29", "XXXX-01"]
    profile = load_topic()
    assert _dates(place_documents([alone], profile)[0]) == _dates(alone), "nothing is guessed"
    placed = {f.document.id: f for f in place_documents(list(seeds_alone.values()), profile)}
    article, other_province = placed[alone.document.id], placed[seeds_alone["004"].document.id]
    assert (article.document.published.edtf, article.document.published.basis) == ("2020-XX-14", "inferred")
    assert _dates(article)[:4] == ["2020-XX-14", "2020-XX-29", "2019-01", "2020"]
    assert _dates(article)[4:] == ["2019/.."]
    assert _dates(other_province)[:2] == ["XXXX-XX-23", "XXXX-10-25"]
    assert [event.id for event in article.events] == [event.id for event in alone.events], "ids stay"
    assert {event.date.anchor for event in article.events} == {"2020-XX-14"}
    by_start = {mention.start: mention for mention in article.dates}
    for event in article.events:
        mention = by_start[event.date.start]
        assert (mention.edtf, mention.earliest, mention.latest, mention.anchor) == (
            event.date.edtf,
            event.date.earliest,
            event.date.latest,
            event.date.anchor,
        )


def test_the_placed_article_joins_the_event_that_placed_it(seeds_alone):
    chronology = merge(seeds_alone.values())
    decided = next(event for event in chronology.events if event.date.edtf == "2019-01-29")
    assert len(decided.sources) == 2
    article = next(one for one in chronology.documents if "001" in one.path)
    assert "dates 2019-01-29" in (article.published.explanation or "")
