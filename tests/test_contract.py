"""The JSON that other tools rely on: its fields in their order, its schema, its spans, its form.

Fields may be added, which raises nothing here but the schema; renaming, dropping or moving one is a breaking change.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel

from gjtimeline import extract, merge, normalize, read, render
from gjtimeline.model import Chronology, DocumentFacts, Source
from gjtimeline.rendering.json_format import json_line
from gjtimeline.resources import data_path, seeds_path

# The contract, record by record: every field that a reader may rely on, in its order.
SPAN = ("text", "start", "end")
SOURCE = ("document", "quote", "start", "end")
DOCUMENT = ("id", "path", "sha256", "media_type", "language", "title", "publisher", "url", "published", "about")
PUBLISHED = ("edtf", "basis", "text", "start", "end", "explanation")
FACTS = {
    "": ("schema_version", "document", "dates", "people", "organizations", "budgets", "sites", "events"),
    "document": DOCUMENT,
    "document.published": PUBLISHED,
    "dates": (*SPAN, "type", "value", "edtf", "earliest", "latest", "precision", "anchor", "rule"),
    "people": ("id", "name", "family", "given", "roles", "mentions"),
    "people.roles": ("title", "organization"),
    "people.mentions": SPAN,
    "organizations": ("id", "name", "acronym", "mentions"),
    "organizations.mentions": SPAN,
    "budgets": (
        "id", *SPAN, "amount", "currency", "approximate", "bound", "period", "kind", "purpose", "equivalent_of",
    ),
    "sites": ("id", "name", "kind", "area_m2", "area", "latitude", "longitude", "mentions"),
    "sites.area": SPAN,
    "sites.mentions": SPAN,
    "events": (
        "id", "title", "type", "status", "date", "trigger", "quote", "start", "end",
        "topic", "people", "organizations", "budgets", "sites",
    ),
    "events.date": ("text", "edtf", "earliest", "latest", "precision", "anchor", "rule", "start", "end"),
    "events.trigger": SPAN,
}  # fmt: skip
CHRONOLOGY = {
    "": (
        "schema_version", "topic", "documents", "events", "people", "organizations", "sites", "budgets", "conflicts",
    ),
    "topic": ("id", "name"),
    "documents": DOCUMENT,
    "documents.published": PUBLISHED,
    "events": (
        "id", "date", "status", "type", "title", "topic", "people", "organizations", "budgets", "sites", "sources",
    ),
    "events.date": ("edtf", "earliest", "latest", "precision"),
    "events.sources": (*SOURCE, "date"),
    "events.sources.date": ("text", "edtf", "rule", "anchor"),
    "people": ("id", "name", "aliases", "roles", "sources"),
    "people.roles": ("title", "organization", "from", "to", "sources"),
    "people.roles.sources": SOURCE,
    "people.sources": SOURCE,
    "organizations": ("id", "name", "acronym", "aliases", "sources"),
    "organizations.sources": SOURCE,
    "sites": ("id", "name", "kind", "aliases", "area_m2", "latitude", "longitude", "sources"),
    "sites.sources": SOURCE,
    "budgets": (
        "id", "text", "amount", "currency", "approximate", "bound", "period", "kind", "purpose", "equivalent_of",
        "sources",
    ),
    "budgets.sources": SOURCE,
    "conflicts": ("kind", "about", "claims", "explanation"),
    "conflicts.claims": ("value", "document", "quote", "start", "end"),
}  # fmt: skip

FOLDERS = {"seeds": seeds_path(), "gold": data_path("gold", "documents")}


@cache
def sources(folder: str) -> tuple[Source, ...]:
    return tuple(one for one in read([str(FOLDERS[folder])]) if isinstance(one, Source))


@cache
def lines(folder: str) -> tuple[str, ...]:
    """What ``gjtimeline extract`` prints."""
    return tuple(json_line(extract(source, normalize(source))) for source in sources(folder))


@cache
def chronology(folder: str) -> str:
    """What ``gjtimeline timeline --format json --topic all`` prints."""
    return str(render(merge(map(DocumentFacts.model_validate_json, lines(folder))), "json"))


def objects(value: Any, place: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of a JSON value with the dotted place that it stands at; lists count as what they hold."""
    if isinstance(value, list):
        for item in value:
            yield from objects(item, place)
    elif isinstance(value, dict):
        yield place, value
        for key, item in value.items():
            yield from objects(item, f"{place}.{key}".lstrip("."))


def record_at(model: type[BaseModel], place: str) -> type[BaseModel]:
    """The record whose objects stand at a place."""
    for key in filter(None, place.split(".")):
        model = next(_records(model.model_fields[{"from": "from_"}.get(key, key)].annotation))
    return model


def _records(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _records(inner)


def names(model: type[BaseModel]) -> list[str]:
    return [field.serialization_alias or name for name, field in model.model_fields.items()]


@pytest.mark.parametrize(
    ("model", "place", "fields"),
    [(model, place, fields) for model, contract in ((DocumentFacts, FACTS), (Chronology, CHRONOLOGY))
     for place, fields in contract.items()],
    ids=lambda value: value or "top" if isinstance(value, str) else getattr(value, "__name__", "fields"),
)  # fmt: skip
def test_records_have_the_fields_of_the_contract_in_order(
    model: type[BaseModel], place: str, fields: Sequence[str]
) -> None:
    assert [name for name in names(record_at(model, place)) if name in fields] == list(fields)


def assert_keys(value: Any, model: type[BaseModel], contract: Mapping[str, Sequence[str]]) -> None:
    seen = set()
    for place, item in objects(value):
        seen.add(place)
        assert place in contract
        assert list(item) == names(record_at(model, place)), place  # all of them, in order, null where unknown
    assert {"", "events", "people", "budgets", "sites"} <= seen


@pytest.mark.parametrize("folder", FOLDERS)
def test_json_has_all_fields_of_the_records_in_order(folder: str) -> None:
    assert_keys([json.loads(line) for line in lines(folder)], DocumentFacts, FACTS)
    assert_keys(json.loads(chronology(folder)), Chronology, CHRONOLOGY)


def validator(model: type[BaseModel]) -> Draft202012Validator:
    schema = model.model_json_schema(mode="serialization", by_alias=True)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("folder", FOLDERS)
def test_json_is_valid_against_its_schema(folder: str) -> None:
    facts = validator(DocumentFacts)
    for line in lines(folder):
        facts.validate(json.loads(line))
    validator(Chronology).validate(json.loads(chronology(folder)))


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_span_holds_its_words(folder: str) -> None:
    texts = {source.id: source.text for source in sources(folder)}
    count = 0
    for line in lines(folder):
        facts = json.loads(line)
        text = texts[facts["document"]["id"]]
        for place, item in objects(facts):
            if item.get("start") is not None:
                count += 1
                words = item["quote"] if "quote" in item else item["text"]
                assert text[item["start"] : item["end"]] == words, place
    for place, item in objects(json.loads(chronology(folder))):
        if "quote" in item:
            count += 1
            assert texts[item["document"]][item["start"] : item["end"]] == item["quote"], place
    assert count > 300


@pytest.mark.parametrize("folder", FOLDERS)
def test_links_lead_somewhere(folder: str) -> None:
    for value in (*map(json.loads, lines(folder)), json.loads(chronology(folder))):
        for kind in ("people", "organizations", "budgets", "sites"):
            known = {item["id"] for item in value[kind]}
            assert len(known) == len(value[kind])
            assert all(set(event[kind]) <= known for event in value["events"])
        equivalents = {budget["equivalent_of"] for budget in value["budgets"]} - {None}
        assert equivalents <= {budget["id"] for budget in value["budgets"]}


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_statement_is_lost(folder: str) -> None:
    stated = sorted(event["id"] for line in lines(folder) for event in json.loads(line)["events"])
    merged = sorted(one["id"] for event in json.loads(chronology(folder))["events"] for one in event["sources"])
    assert merged == stated


@pytest.mark.parametrize("folder", FOLDERS)
def test_events_stand_in_order(folder: str) -> None:
    def key(event: dict[str, Any]) -> tuple[bool, str, str, str]:
        date = event["date"]
        unknown = date["earliest"] is None and date["latest"] is None
        return unknown, date["earliest"] or date["latest"] or "", date["latest"] or "9999", event["id"]

    events = [event for event in json.loads(chronology(folder))["events"] if not key(event)[0]]
    assert events == sorted(events, key=key)
    rest = json.loads(chronology(folder))["events"][len(events) :]
    assert all(key(event)[0] for event in rest)  # those of unknown year come last


@pytest.mark.parametrize("folder", FOLDERS)
def test_form(folder: str) -> None:
    for text in (*lines(folder), chronology(folder)):
        assert text.endswith("}\n") and not text.endswith("\n\n")
        assert "NaN" not in text and "Infinity" not in text
        assert "\\u" not in text  # no letter is escaped
        assert "\r" not in text
    assert all(line.count("\n") == 1 for line in lines(folder))


def test_ids_do_not_depend_on_company() -> None:
    alone = extract(sources("seeds")[0], normalize(sources("seeds")[0]))
    assert json_line(alone) == lines("seeds")[0]
    few = json.loads(render(merge([alone]), "json"))
    many = json.loads(chronology("seeds"))
    for kind in ("people", "organizations", "sites"):
        assert {item["id"] for item in few[kind]} <= {item["id"] for item in many[kind]}


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("광주", "광주"),
        ("a\u2028b", r"a\u2028b"),  # the end of a line to some readers of JSON Lines
        ("a\x9b31mb", r"a\u009b31mb"),  # a command to some terminals
        ("a\x85b", r"a\u0085b"),
        ("a\x1bb", r"a\u001bb"),
    ],
)
def test_what_is_escaped(words: str, written: str) -> None:
    facts = DocumentFacts.model_validate_json(lines("seeds")[0])
    titled = facts.model_copy(update={"document": facts.document.model_copy(update={"title": words})})
    line = json_line(titled)
    assert f'"title": "{written}"' in line
    assert json.loads(line)["document"]["title"] == words
    assert len(line.splitlines()) == 1


def test_the_gold_folder_is_where_the_documents_are() -> None:
    assert all(Path(folder).is_dir() and sources(name) for name, folder in FOLDERS.items())
