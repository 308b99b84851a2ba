"""The gold of the project itself: what it quotes stands in its document, its keys are those that its README tells."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gjtimeline.checking.gold import GoldFacts
from gjtimeline.resources import data_path, seeds_path

GOLD = data_path("gold")
DOCUMENTS = GOLD / "documents"
FILES = sorted(GOLD.rglob("*.json"))
STATEMENTS = ("quote", "date_text", "trigger", "trigger_accept")
QUOTING = (*STATEMENTS, "text", "mentions", "area_text", "equivalent_of", "acronym")
every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def gold_of(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))


def text_of(path: Path) -> str:
    beside = path.with_suffix(".txt")
    return (beside if beside.is_file() else seeds_path() / beside.name).read_bytes().decode()


def records(value: Any, place: str = "document") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of a gold file with the dotted place of its kind: ``dates.parts``."""
    if isinstance(value, list):
        for item in value:
            yield from records(item, place)
    elif isinstance(value, dict):
        yield place, value
        for key, item in value.items():
            yield from records(item, key if place == "document" else f"{place}.{key}")


def documented() -> dict[str, set[str]]:
    """The keys of each record by the table of the README."""
    rows = re.findall(r"^\| `?([\w.]+)`? \| (`.+`) \|$", (GOLD / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    return {record: set(re.findall(r"`([^`]+)`", keys)) for record, keys in rows}


@every_file
def test_what_is_quoted_stands_in_the_document(path: Path) -> None:
    text = text_of(path)
    for place, record in records(gold_of(path)):
        for key in QUOTING:
            words = record.get(key) or []
            for quoted in [words] if isinstance(words, str) else words:
                assert quoted in text, f"{place}.{key}"


@every_file
def test_offsets_are_exact(path: Path) -> None:
    text = text_of(path)
    for date in gold_of(path)["dates"]:
        for span in [date, *date.get("parts", ()), *date.get("accept", ())]:
            words, start = span.get("text", date["text"]), span.get("start", date["start"])
            assert text[start : start + len(words)] == words


@every_file
def test_keys_are_documented(path: Path) -> None:
    keys = documented()
    for place, record in records(gold_of(path)):
        assert not record.keys() - keys[place], place


def test_no_documented_key_is_without_use() -> None:
    used: dict[str, set[str]] = {}
    for path in FILES:
        for place, record in records(gold_of(path)):
            used.setdefault(place, set()).update(record)
    assert used == documented()


def test_what_the_check_reads_is_documented() -> None:
    assert set(GoldFacts.model_fields) <= documented()["document"]


@every_file
def test_links_of_events_lead_somewhere(path: Path) -> None:
    gold = gold_of(path)
    people = {name for person in gold["people"] for name in (person["name"], *person["mentions"])}
    amounts = {budget["amount"] for budget in gold["budgets"]}
    for event in gold["events"]:
        assert people.issuperset(event.get("people", ())), event["quote"]
        assert amounts.issuperset(event.get("budgets", ())), event["quote"]


def test_each_document_has_gold_and_a_publisher_that_says_what_it_is() -> None:
    manifest = tomllib.loads((DOCUMENTS / "sources.toml").read_text(encoding="utf-8"))
    texts = {path.name for path in DOCUMENTS.glob("*.txt")}
    assert texts == set(manifest) == {path.with_suffix(".txt").name for path in DOCUMENTS.glob("*.json")}
    assert {entry["publisher"] for entry in manifest.values()} == {"gjtimeline tests"}
