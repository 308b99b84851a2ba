"""One tiny step of training, float16 packing, measuring, and that no command loads any of it."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import srsly
from spacy.language import Language

from gjtimeline.extracting.model import load_pipeline
from gjtimeline.resources import data_path, load_toml, seeds_path
from gjtimeline.training.__main__ import main
from gjtimeline.training.annotated import Annotated, Span, Tagged, to_doc, to_example
from gjtimeline.training.corpora import Corpora
from gjtimeline.training.evaluating import Score, performance, predicted, scores, table, words_a_second
from gjtimeline.training.learning import batches, train
from gjtimeline.training.packing import folder_size, halved, pack, write_performance

TEXTS = [
    Annotated("Ban Ki-moon visited Seoul.", (Span(0, 11, "PERSON"), Span(20, 25, "LOC"))),
    Annotated("The UN is in New York.", (Span(4, 6, "ORG"), Span(13, 21, "LOC"))),
    Annotated("Nothing was said.", ()),
] * 5
TAGGED = [Tagged(("Ban", "left", "."), (True, False, False), ("NNP", "VBD", "."), (True, False, False))] * 3


@pytest.fixture(scope="module")
def tiny() -> Language:
    """A pipeline after two passes over a handful of sentences."""
    plan = load_toml("training", "en", "plan.toml") | {"passes": 2, "generated": 20, "initialized_on": 20}
    lines: list[str] = []
    nlp = train(Corpora(TEXTS, TAGGED, {}), "en", plan, lines.append)
    assert len(lines) == 2 and "pass 2 of 2" in lines[1]
    return nlp


def test_the_same_again_gives_the_same_weights(tiny: Language) -> None:
    plan = load_toml("training", "en", "plan.toml") | {"passes": 2, "generated": 20, "initialized_on": 20}
    again = train(Corpora(TEXTS, TAGGED, {}), "en", plan, lambda _: None)
    assert all(again.get_pipe(name).to_bytes() == tiny.get_pipe(name).to_bytes() for name in ("tok2vec", "ner"))


def test_what_only_helps_to_learn_is_left_out(tiny: Language) -> None:
    assert "tagger" in load_toml("training", "en", "plan.toml")["helpers"]
    assert "ner" in tiny.pipe_names and "tagger" not in tiny.pipe_names


def test_a_tagged_sentence_tells_which_words_are_of_no_name(tiny: Language) -> None:
    reference = to_example(tiny, TAGGED[0]).reference
    assert [(token.text, token.tag_, token.ent_iob_) for token in reference] == [
        ("Ban", "NNP", ""),  # it may be of a name: unknown
        ("left", "VBD", "O"),
        (".", ".", "O"),
    ]
    assert reference.text == "Ban left."


def test_tokens_hold_names_together(tiny: Language) -> None:
    words = [token.text for token in tiny.make_doc("GovernorKim Jae-in of Gyeonggi-do(Suwon)")]
    assert words == ["Governor", "Kim", "Jae-in", "of", "Gyeonggi-do", "(", "Suwon", ")"]


def test_a_span_becomes_an_entity_of_the_document(tiny: Language) -> None:
    assert [(ent.text, ent.label_) for ent in to_doc(tiny, TEXTS[0]).ents] == [
        ("Ban Ki-moon", "PERSON"),
        ("Seoul", "LOC"),
    ]


def test_packed_weights_find_the_same(tmp_path: Path) -> None:
    """Tried with a model that finds something: the shipped one, whose weights have been through it before."""
    shipped = load_pipeline(str(data_path("models", "en")))
    size = pack(shipped, tmp_path / "model")
    assert size == folder_size(tmp_path / "model")
    texts = [path.read_text(encoding="utf-8") for path in sorted(seeds_path().glob("*.txt"))]
    found = predicted(shipped, texts)
    assert all(found)
    assert predicted(load_pipeline(str(tmp_path / "model")), texts) == found
    assert {path.name for path in data_path("training", "en", "notices").iterdir()} <= {
        path.name for path in (tmp_path / "model").iterdir()
    }


def test_packing_replaces_only_a_pipeline(tiny: Language, tmp_path: Path) -> None:
    model, other, file = tmp_path / "a" / "model", tmp_path / "other", tmp_path / "file"
    other.mkdir()
    (other / "thesis.txt").write_text("years of work", encoding="utf-8")
    file.write_text("", encoding="utf-8")
    for _ in range(2):  # new, then over itself
        pack(tiny, model)
        assert [path.name for path in model.parent.iterdir()] == ["model"]
    for taken in (other, file):
        with pytest.raises(ValueError, match="is in use and no pipeline"):
            pack(tiny, taken)
    assert (other / "thesis.txt").exists()


def test_the_command_looks_before_it_trains(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(SystemExit, match="2"):
        main([str(tmp_path), "--output", str(tmp_path)])
    assert "is in use and no pipeline" in capsys.readouterr().err


def test_packing_halves_the_weights_and_leaves_other_arrays() -> None:
    arrays = {"W": np.ones((3, 2), dtype=np.float32), "n": np.ones(2, dtype=np.int64), "none": None}
    params = srsly.msgpack_loads(halved(srsly.msgpack_dumps({"params": [arrays], "nodes": []})))["params"][0]
    assert (params["W"].dtype, params["n"].dtype, params["none"]) == (np.float16, np.int64, None)


def test_batches_keep_all_in_order(tiny: Language) -> None:
    examples = [to_example(tiny, annotated) for annotated in TEXTS]
    parted = list(batches(examples, 12))
    assert [example for batch in parted for example in batch] == examples
    assert len(parted) > 1


def test_scores_a_label() -> None:
    found = [{Span(0, 11, "PERSON"), Span(20, 25, "ORG")}, {Span(4, 6, "ORG")}]
    made = scores(TEXTS[:2], found)
    assert made["PERSON"] == Score(1, 1, 1)
    assert made["ORG"] == Score(1, 2, 1)
    assert made["all"] == Score(2, 3, 4)
    assert made["all"].f1 == pytest.approx(4 / 7)
    assert Score(0, 0, 0).f1 == 1.0


def test_table_tells_each_set(tiny: Language) -> None:
    worth = performance(tiny, {"one": TEXTS})
    assert set(worth["one"]) >= {"PERSON", "ORG", "LOC", "all"}
    assert table(worth).startswith("one: ")
    assert words_a_second(tiny, [one.text for one in TEXTS]) > 0


def test_performance_is_written_beside_the_weights(tiny: Language, tmp_path: Path) -> None:
    pack(tiny, tmp_path)
    write_performance(tmp_path, {"one": {"all": 0.5}})
    meta = json.loads((tmp_path / "meta.json").read_text(encoding="utf-8"))
    assert (meta["performance"], meta["pipeline"]) == ({"one": {"all": 0.5}}, ["tok2vec", "ner"])


def test_ordinary_commands_load_no_training() -> None:
    code = (
        "import sys, gjtimeline.extracting.model; from gjtimeline.cli.app import app; "
        "print([name for name in sys.modules if name.startswith('gjtimeline.training')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "[]\n"
