"""Loading gold: which text belongs to which file, and what is refused in which words."""

import json
from pathlib import Path
from typing import Any

import pytest

from gjtimeline.checking import GoldError, load_gold

TEXT = "On May 3 the city opened the Hall.\r\nIn 2020 it closed.\n"
EVENT = {"date": "2019-05-03", "date_text": "On May 3", "trigger": "opened", "quote": "On May 3 the city opened"}


def write(folder: Path, name: str, gold: Any, text: str | None = TEXT) -> Path:
    path = folder / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(gold if isinstance(gold, str) else json.dumps(gold), encoding="utf-8")
    if text is not None:
        path.with_suffix(".txt").write_bytes(text.encode())
    return path


def test_every_file_below_the_folder_in_order(tmp_path: Path) -> None:
    for name in ("b", "a", "c/a"):
        write(tmp_path, name, {"about": "no"})
    assert [document.key for document in load_gold(tmp_path)] == ["a", "b", "c/a"]


def test_the_text_beside_the_gold_goes_before_the_folder_of_documents(tmp_path: Path) -> None:
    documents = tmp_path / "documents"
    documents.mkdir()
    for name in ("a", "b"):
        (documents / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    write(tmp_path / "gold", "a", {"about": "no"})
    write(tmp_path / "gold", "b", {"about": "no"}, text=None)
    beside, given = load_gold(tmp_path / "gold", documents=documents)
    assert (beside.document, given.document) == (tmp_path / "gold" / "a.txt", documents / "b.txt")


def test_values_and_lists_of_values_are_read_alike(tmp_path: Path) -> None:
    write(tmp_path, "a", {"published": None, "about": ["no", "partly"], "events": [EVENT | {"topic": "other"}]})
    facts = load_gold(tmp_path)[0].facts
    assert (facts.published, facts.about) == ((None,), ("no", "partly"))
    assert facts.events is not None
    assert (facts.events[0].topic, facts.events[0].status) == (("other",), ())


def test_unknown_keys_and_those_of_other_tools_are_ignored(tmp_path: Path) -> None:
    event = EVENT | {"date_alone": "XXXX-05-03", "people": ["Nobody"], "note": 1}
    write(tmp_path, "a", {"events": [event], "published_alone": None, "comment": ["for the reader"]})
    assert len(load_gold(tmp_path)) == 1


def test_a_start_counts_line_ends_as_they_stand(tmp_path: Path) -> None:
    write(tmp_path, "a", {"dates": [{"text": "2020", "edtf": "2020", "start": TEXT.index("2020")}]})
    assert len(load_gold(tmp_path)) == 1


REFUSED = [
    pytest.param("{", "Invalid JSON", id="no JSON"),
    pytest.param([], "object", id="no object"),
    pytest.param({}, "none of the keys", id="nothing that a check knows"),
    pytest.param({"evnts": []}, "none of the keys", id="a slip of the pen in the only key"),
    pytest.param({"events": {}}, "events: ", id="a list is wanted"),
    pytest.param({"events": [{"date": "2019"}]}, "events[0].quote: Field required", id="no quote"),
    pytest.param({"events": [EVENT | {"date": 2019}]}, "events[0].date[0]: ", id="a year that is a number"),
    pytest.param({"events": [EVENT | {"status": "happened"}]}, "events[0].status[0]: ", id="no such status"),
    pytest.param({"events": [EVENT | {"status": []}]}, "events[0].status: ", id="no right answer at all"),
    pytest.param({"events": [EVENT | {"optional": "yes"}]}, "events[0].optional: ", id="no truth value"),
    pytest.param({"events": [EVENT | {"quote": ""}]}, "events[0].quote: ", id="an empty quote stands everywhere"),
    pytest.param({"about": "maybe"}, "about[0]: ", id="no such verdict"),
    pytest.param({"budgets": [{"text": "Hall", "amount": "3"}]}, "budgets[0].amount[0]", id="an amount in quotes"),
    pytest.param({"sites": [{"name": "Hall", "mentions": "Hall"}]}, "sites[0].mentions", id="mentions are a list"),
    pytest.param({"events": [EVENT | {"quote": "On May 4"}]}, "events[0].quote: not in a.txt: 'On May 4'", id="quote"),
    pytest.param({"events": [EVENT | {"trigger": "shut"}]}, "events[0].trigger: not in a.txt", id="trigger"),
    pytest.param({"people": [{"name": "K", "mentions": ["K."]}]}, "people[0].mentions: not in", id="mention"),
    pytest.param({"budgets": [{"text": "3 won", "amount": 3}]}, "budgets[0].text: not in", id="amount"),
    pytest.param({"not_dates": ["COVID-19"]}, "not_dates[0]: not in", id="a trap that is not there catches nothing"),
    pytest.param({"dates": [{"text": "2020", "edtf": "2020", "start": 3}]}, "not in a.txt at 3", id="wrong start"),
]


@pytest.mark.parametrize(("gold", "words"), REFUSED)
def test_refused_in_one_line_that_names_the_file(tmp_path: Path, gold: Any, words: str) -> None:
    path = write(tmp_path, "a", gold)
    with pytest.raises(GoldError) as refusal:
        load_gold(tmp_path)
    message = str(refusal.value)
    assert message.startswith(f"{path}: ")
    assert words in message
    assert "\n" not in message


def test_gold_without_its_text_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "a", {"about": "no"}, text=None)
    with pytest.raises(GoldError, match=r"no document a\.txt"):
        load_gold(tmp_path)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    write(tmp_path, "a", {"about": "no"})
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(GoldError, match="cannot be read"):
        load_gold(tmp_path)


@pytest.mark.parametrize("name", [".", "absent"], ids=["empty folder", "no folder"])
def test_no_gold_at_all_is_refused(tmp_path: Path, name: str) -> None:
    """An empty check would pass, and nobody would see that the path was mistyped."""
    with pytest.raises(GoldError, match="no gold files"):
        load_gold(tmp_path / name)
