"""The model that proposes names: which is loaded, what it is called, what is wrong with a name, what it finds."""

import json
import shutil
import time
from pathlib import Path

import pytest
import spacy

from gjtimeline.extracting.model import load_model, propose
from gjtimeline.model import Block
from gjtimeline.resources import data_path

SHIPPED = data_path("models", "en")


def blocks(text: str) -> list[Block]:
    """Paragraphs between blank lines."""
    found, start = [], 0
    for part in text.split("\n\n"):
        found.append(Block("paragraph", start, start + len(part)))
        start += len(part) + 2
    return found


def found(text: str) -> list[tuple[str, str]]:
    model = load_model(None, "en")
    assert model is not None
    return [(text[start:end], label) for start, end, label in propose(model, text, blocks(text))]


def test_none_is_no_model() -> None:
    assert load_model("none", "en") is None


def test_a_language_without_a_model_has_none() -> None:
    assert load_model(None, "ko") is None


def test_loaded_once() -> None:
    assert load_model() is load_model(None, "en")


def test_a_name_that_is_nothing() -> None:
    with pytest.raises(ValueError, match=r"^the model 'no_such_model' cannot be loaded: .+$") as error:
        load_model("no_such_model", "en")
    assert "\n" not in str(error.value)


def test_a_folder_that_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot be loaded"):
        load_model(str(tmp_path), "en")


def test_a_broken_model(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path)
    (tmp_path / "config.cfg").write_text("[nlp]\nlang = 'en'\npipeline = ['nothing']\n", encoding="utf-8")
    with pytest.raises(ValueError, match="cannot be loaded"):
        load_model(str(tmp_path), "en")


def test_a_pipeline_without_names(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path)
    with pytest.raises(ValueError, match="finds no names"):
        load_model(str(tmp_path), "en")


def test_a_package_that_is_no_pipeline() -> None:
    with pytest.raises(ValueError, match="it is no spaCy pipeline"):
        load_model("numpy", "en")


def test_a_pipeline_that_finds_other_things(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GENE", "pattern": "BRCA1"}])
    nlp.to_disk(tmp_path)
    with pytest.raises(ValueError, match="finds no people, organizations or places, only GENE"):
        load_model(str(tmp_path), "en")


def ruler(folder: Path) -> str:
    """A pipeline with the labels of other models, and with a component that names do not need."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    patterns = [("GPE", "Seoul"), ("FAC", "City Hall"), ("PER", "Ban Ki-moon"), ("ORG", "UN"), ("DATE", "Monday")]
    nlp.add_pipe("entity_ruler").add_patterns([{"label": label, "pattern": text} for label, text in patterns])
    nlp.to_disk(folder)
    return str(folder)


def test_labels_of_other_models_are_mapped(tmp_path: Path) -> None:
    model = load_model(ruler(tmp_path), "en")
    assert model is not None
    text = "Monday: Ban Ki-moon of the UN\n\nSeoul City\nHall"
    names = [(text[start:end], label) for start, end, label in propose(model, text, blocks(text))]
    # A line feed in a block is a space to the model; dates are no names here.
    assert names == [("Ban Ki-moon", "PERSON"), ("UN", "ORG"), ("Seoul", "LOC"), ("City\nHall", "LOC")]
    assert model.pipe_names == ["sentencizer", "entity_ruler"]  # what was switched off is on again


def test_a_ruler_may_look_at_what_other_components_say(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("attribute_ruler").add([[{"ORTH": "Seoul"}]], {"TAG": "NNP"})
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "LOC", "pattern": [{"TAG": "NNP"}]}])
    nlp.to_disk(tmp_path)
    model = load_model(str(tmp_path), "en")
    assert model is not None
    assert [proposal.label for proposal in propose(model, "in Seoul", blocks("in Seoul"))] == ["LOC"]


def test_names_do_not_cross_blocks(tmp_path: Path) -> None:
    model = load_model(ruler(tmp_path), "en")
    assert model is not None
    text = "City Hall"
    assert propose(model, text, [Block("heading", 0, 4), Block("heading", 5, 9)]) == []


def test_a_long_block_is_read_in_parts(tmp_path: Path) -> None:
    model = load_model(ruler(tmp_path), "en")
    assert model is not None
    text = "in Seoul " * 3_000
    assert len(propose(model, text, blocks(text))) == 3_000
    assert propose(model, "x" * 20_000, [Block("paragraph", 0, 20_000)]) == []


def test_nothing_to_read() -> None:
    assert found("") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Moon Jae-in, the president, flew from Seoul to Busan.",
            [("Moon Jae-in", "PERSON"), ("Seoul", "LOC"), ("Busan", "LOC")],
        ),
        (
            "He works at the Ministry of Science and ICT in Daejeon.",
            [("Ministry of Science and ICT", "ORG"), ("Daejeon", "LOC")],
        ),
        ("Samsung Electronics hired 300 people in Suwon.", [("Samsung Electronics", "ORG"), ("Suwon", "LOC")]),
        ("The project costs KRW 4 billion, or 2.5 billion won a year.", []),  # amounts are no organizations
    ],
)
def test_the_shipped_model_finds_what_is_plain(text: str, names: list[tuple[str, str]]) -> None:
    assert found(text) == names


def test_the_same_text_gives_the_same_names() -> None:
    text = "Moon Jae-in met Ban Ki-moon.\n\nThe UN praised Seoul." * 20
    assert found(text) == found(text)


def test_the_shipped_model_tells_where_it_is_from_and_what_it_is_worth() -> None:
    meta = json.loads((SHIPPED / "meta.json").read_text(encoding="utf-8"))
    assert meta["license"] == "CC BY-SA 4.0"
    assert all({"name", "url", "license"} == set(source) for source in meta["sources"])
    assert len(meta["sources"]) >= 5
    assert {"PERSON", "ORG", "LOC", "all"} <= set(meta["performance"]["uner-pud"])
    notices = data_path("training", "en", "notices")
    assert all((SHIPPED / path.name).read_bytes() == path.read_bytes() for path in notices.iterdir())


def test_the_shipped_model_is_small_and_quick_to_load(tmp_path: Path) -> None:
    assert sum(path.stat().st_size for path in SHIPPED.rglob("*") if path.is_file()) <= 8_000_000
    assert {"LICENSE", "ATTRIBUTION.md", "meta.json"} <= {path.name for path in SHIPPED.iterdir()}
    spent = []
    for number in range(3):
        again = shutil.copytree(SHIPPED, tmp_path / str(number))
        started = time.process_time()
        load_model(str(again))
        spent.append(time.process_time() - started)
    assert min(spent) <= 1  # a fifth of a second on an idle machine
