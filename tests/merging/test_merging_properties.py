"""What holds for any documents: order, copies, coming and going, evidence."""

import os
import subprocess
import sys

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from merging_builders import document, told

from gjtimeline import merge

_SETTINGS = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@_SETTINGS
@given(data=st.data())
def test_the_order_of_the_documents_does_not_matter(corpus, chronology, data):
    shuffled = data.draw(st.permutations(corpus))
    assert merge(shuffled).model_dump_json() == chronology.model_dump_json()


@_SETTINGS
@given(data=st.data())
def test_a_document_given_twice_counts_once(corpus, chronology, data):
    again = data.draw(st.lists(st.sampled_from(corpus), max_size=4))
    assert merge([*again, *corpus]).model_dump_json() == chronology.model_dump_json()


@_SETTINGS
@given(data=st.data())
def test_every_statement_is_a_source_of_one_event(corpus, data):
    chosen = data.draw(st.lists(st.sampled_from(corpus), unique_by=lambda facts: facts.document.id))
    merged = [source.id for event in merge(chosen).events for source in event.sources]
    assert sorted(merged) == sorted(event.id for facts in chosen for event in facts.events)


@_SETTINGS
@given(data=st.data())
def test_an_event_that_an_added_document_does_not_touch_stays_as_it_is(corpus, chronology, data):
    added = data.draw(st.sampled_from(corpus))
    rest = [facts for facts in corpus if facts is not added]
    after = {tuple(source.id for source in event.sources): event for event in chronology.events}
    for event in merge(rest).events:
        same = after.get(tuple(source.id for source in event.sources))
        if same is not None:
            assert (same.id, same.date, same.title, same.type, same.status) == (
                event.id,
                event.date,
                event.title,
                event.type,
                event.status,
            )
        else:
            assert any(
                source.document == added.document.id
                for one in after.values()
                for source in one.sources
                if {s.id for s in one.sources} & {s.id for s in event.sources}
            ), "touched"


def test_no_two_things_share_an_id(chronology):
    ids = [
        one.id
        for part in (
            chronology.events,
            chronology.people,
            chronology.organizations,
            chronology.sites,
            chronology.budgets,
        )
        for one in part
    ]
    assert len(ids) == len(set(ids))


def test_links_lead_to_what_the_chronology_holds(chronology):
    for kind in ("people", "organizations", "sites", "budgets"):
        known = {one.id for one in getattr(chronology, kind)}
        assert all(set(getattr(event, kind)) <= known for event in chronology.events)


def test_the_id_of_an_event_is_that_of_its_oldest_statement():
    words = "The government waived the feasibility study on 29 January 2019."
    young, old = (
        document(n, day, (told(words, "2019-01-29", "29 January 2019", "decision"),))
        for n, day in (("a", "2021-01-01"), ("b", "2019-01-30"))
    )
    (event,) = merge([young, old]).events
    assert event.id == old.events[0].id
    undated = document("0", None, (told(words, "2019-01-29", "29 January 2019", "decision"),))
    (event,) = merge([undated, young, old]).events
    assert event.id == old.events[0].id, "a document of unknown date is no older"


def test_the_copy_with_a_date_is_kept():
    undated = document("a", None)
    dated = document("a", "2020-01-14")
    (one,) = merge([undated, dated]).documents
    assert one.published.edtf == "2020-01-14"


def test_nothing_gives_an_empty_chronology():
    assert merge([]).events == ()


def test_hash_order_does_not_show(tmp_path, corpus):
    facts = tmp_path / "facts.jsonl"
    facts.write_text("".join(one.model_dump_json() + "\n" for one in corpus), encoding="utf-8")
    command = [sys.executable, "-m", "gjtimeline", "merge", str(facts), "--format", "json", "--topic", "all"]
    first, second = (
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2")
    )
    assert first and first == second
