"""explain: the right thing is found, its words stand where they are said to stand, its date is accounted for."""

import io
import re
from dataclasses import replace

import pytest
from rendering_samples import (
    BUDGETS,
    EVENTS,
    FACTS,
    HOSTILE,
    PEOPLE,
    PLAN,
    SAMPLE,
    SOURCES,
    SampleSource,
    document_id,
    text_of,
)
from rich.console import Console

from gjtimeline.model import Area, DocumentFacts, Site, Span
from gjtimeline.rendering import AmbiguousId, Explanation, UnknownId, explain, explanation_text, render_explanation

DECISION = EVENTS[3]


def explained(wanted: str) -> Explanation:
    return explain(SAMPLE, FACTS, SOURCES, wanted)


def printed(explanation: Explanation, color: bool = False, width: int = 100) -> str:
    out = io.StringIO()
    system = "standard" if color else None
    render_explanation(
        explanation, Console(file=out, width=width, force_terminal=color, color_system=system, _environ={})
    )
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines())


def test_an_event_by_a_shortened_id() -> None:
    explanation = explained(DECISION.id[:9])
    assert (explanation.kind, explanation.id) == ("event", DECISION.id)
    assert dict(explanation.properties)["date"] == "29 January 2019 (2019-01-29)"
    (testimony,) = explanation.sections[0].testimonies
    parts = {piece.part: piece.text for piece in testimony.passage.pieces if piece.part in ("date", "trigger")}
    assert parts == {"date": "January 29", "trigger": "decided"}


def test_line_and_context_are_those_of_the_text() -> None:
    for event in EVENTS:
        for testimony in explained(event.id).sections[0].testimonies:
            passage = testimony.passage
            text = next(source.text for source in SOURCES.values() if source.path == passage.path)
            around = "".join(piece.text for piece in passage.pieces)
            assert around in text
            before = "".join(piece.text for piece in passage.pieces[:1] if piece.part == "context")
            at = text.index(around) + len(before)
            assert passage.line == text.count("\n", 0, at) + 1


def test_the_anchor_is_traced_to_the_publication_date() -> None:
    (testimony,) = explained(DECISION.id).sections[0].testimonies
    reading = testimony.date
    assert reading is not None
    assert (reading.anchor, reading.anchor_basis, reading.anchor_explanation) == ("2019-01-30", "stated", "2019.01.30")
    assert (reading.edtf, reading.earliest, reading.latest, reading.precision) == (
        "2019-01-29",
        *["2019-01-29"] * 2,
        "day",
    )


def test_an_anchor_that_the_text_sets() -> None:
    source = DECISION.sources[0]
    moved = source.model_copy(update={"date": source.date.model_copy(update={"anchor": "2018-12-24"})})
    chronology = SAMPLE.model_copy(update={"events": (DECISION.model_copy(update={"sources": (moved,)}),)})
    text = printed(explain(chronology, (), SOURCES, DECISION.id))
    assert "anchor  2018-12-24: a date that the text itself sets" in text


def test_without_color_signs_tell_the_parts() -> None:
    text = re.sub(r"\s+", " ", printed(explained(DECISION.id)))
    assert "seeds/000_ab171665a0ee642f.txt, line 32 · occurred" in text
    assert "“On [January 29], the government «decided» on a plan to promote the 'Balanced National Development" in text
    assert "anchor 2019-01-30: the document was published then (stated: “2019.01.30”)" in text
    assert "result 2019-01-29 · 2019-01-29 to 2019-01-29 · day" in text


def test_with_color_styles_tell_the_parts() -> None:
    text = printed(explained(DECISION.id), color=True)
    assert "«" not in text
    assert "\x1b[1;30;43mJanuary 29\x1b[0m" in text


def test_context_is_cut_between_words() -> None:
    passage = explained(DECISION.id).sections[0].testimonies[0].passage
    first, last = passage.pieces[0].text, passage.pieces[-1].text
    source = text_of(PLAN)
    assert passage.cut_before and passage.cut_after
    assert source[source.index(first) - 1].isspace()
    assert source[source.index(last) + len(last)].isspace()
    assert len(first) <= 160 and len(last) <= 160


def test_context_ends_with_the_paragraph() -> None:
    explanation = explained(PEOPLE[0].id)
    assert [section.heading for section in explanation.sections] == [
        "Mayor, Gwangju Metropolitan City, seen in office 29 Dec 2019 – 30 Jun 2020",
        "Mentions",
    ]
    first = explanation.sections[0].testimonies[0].passage
    assert first.pieces[0].text == "Mayor Lee Yong-seop" and not first.cut_before


def test_a_statement_by_its_own_id() -> None:
    visit = EVENTS[9]
    explanation = explained(visit.sources[1].id)
    (testimony,) = explanation.sections[0].testimonies
    assert testimony.id == visit.sources[1].id


def test_a_statement_is_known_without_its_facts() -> None:
    visit = EVENTS[9]
    explanation = explain(SAMPLE, (), SOURCES, visit.sources[1].id)
    assert dict(explanation.properties)["title"] == visit.title
    assert len(explanation.sections[0].testimonies) == 1


def test_what_a_person_is_to_the_documents() -> None:
    assert "named as" not in dict(explained(PEOPLE[0].id).properties)
    byline = SAMPLE.model_copy(update={"people": (PEOPLE[0].model_copy(update={"capacity": "byline"}),)})
    assert dict(explain(byline, FACTS, SOURCES, PEOPLE[0].id).properties)["named as"] == "byline"


def test_as_text_it_is_100_columns_wide_whatever_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"COLUMNS": "33", "FORCE_COLOR": "1"}.items():
        monkeypatch.setenv(name, value)
    assert explanation_text(explained(DECISION.id)) == printed(explained(DECISION.id)) + "\n"


def test_a_budget() -> None:
    explanation = explained(BUDGETS[1].id)
    assert dict(explanation.properties)["amount"] == "about 400 billion KRW (400000000000 KRW)"
    assert len(explanation.sections[0].testimonies) == 2


def test_a_site_shows_the_words_of_its_area() -> None:
    place = SAMPLE.sites[1]
    mention = place.sources[0]
    at = mention.start
    fact = Site(
        id="s-fact",
        name=place.name,
        kind=None,
        area_m2=46200.0,
        area=Area(text="46,200㎡", start=at, end=at + 7),
        latitude=None,
        longitude=None,
        mentions=(Span(text=mention.quote, start=mention.start, end=mention.end),),
    )
    facts = (DocumentFacts(document=FACTS[1].document, sites=(fact,)),)
    sections = explain(SAMPLE, facts, SOURCES, place.id).sections
    assert [section.heading for section in sections] == ["Words that state the area", "Mentions"]
    assert "46,200㎡" in [piece.text for piece in sections[0].testimonies[0].passage.pieces]
    assert explain(SAMPLE, facts, SOURCES, "s-fact").kind == "site"  # the fact of the document has an id too


def test_organization() -> None:
    explanation = explained(SAMPLE.organizations[0].id)
    assert dict(explanation.properties)["acronym"] == "GIST"


def test_a_document_that_is_missing_or_changed_gives_the_quote_alone() -> None:
    changed = {id: replace(source, text=source.text[5:]) for id, source in SOURCES.items()}
    for sources in ({}, changed):
        passage = explain(SAMPLE, FACTS, sources, DECISION.id).sections[0].testimonies[0].passage
        assert passage.line is None
        assert "".join(piece.text for piece in passage.pieces) == DECISION.sources[0].quote
        assert [piece.text for piece in passage.pieces if piece.part == "date"] == ["January 29"]


def test_unknown_ids_name_the_nearest() -> None:
    with pytest.raises(UnknownId, match=r"^no id begins with 'e-5b3ad7f'; nearest: e-5b3ad7e"):
        explained("e-5b3ad7f")
    with pytest.raises(LookupError):
        explained("")


def test_ambiguous_ids_name_the_candidates() -> None:
    with pytest.raises(AmbiguousId, match=r"^e-5 is the beginning of 3 ids: e-52ce\w+, e-5b3a\w+, e-5cb2\w+$"):
        explained("e-5")


def test_messages_are_harmless() -> None:
    with pytest.raises(UnknownId) as raised:
        explained("\x1b[31m\n")
    assert str(raised.value).isprintable()


def test_documents_cannot_drive_the_terminal() -> None:
    evil = "before \x1b[31m\u202e quote \x07[red]x[/red]\n\x9b after"
    name = document_id(PLAN)
    source = DECISION.sources[0].model_copy(update={"document": name, "quote": evil[7:20], "start": 7, "end": 20})
    event = HOSTILE.events[0].model_copy(update={"sources": (source,)})
    chronology = HOSTILE.model_copy(update={"events": (event,)})
    sources = {name: SampleSource("\x1b]0;t\x07path", evil)}
    text = printed(explain(chronology, (), sources, event.id))
    assert "[red]x[/red]" in text
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
