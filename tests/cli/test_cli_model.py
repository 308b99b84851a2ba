"""``--model``: the pipeline that proposes names, another one, none, one that is not there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from cli_program import ROOT, Program, environment

from gjtimeline.resources import data_path

EXTRACTING = (["timeline"], ["extract"], ["check"], ["explain", "e-4accadf"])
TEXT = "The hall was designed by Zaha Hadid in 2009.\n"


def names(out: str) -> list[str]:
    return [person["name"] for line in out.splitlines() for person in json.loads(line)["people"]]


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """A pipeline in a folder, with an ``ner`` of its own kind."""
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler", name="ner").add_patterns([{"label": "PER", "pattern": "Zaha Hadid"}])
    nlp.to_disk(tmp_path / "model")
    return str(tmp_path / "model")


def test_any_pipeline_that_finds_names(program: Program, folder: str) -> None:
    code, out, err = program("extract", "-", "--model", folder, stdin=TEXT)
    assert (code, err, names(out)) == (0, "", ["Zaha Hadid"])


def test_none_is_rules_only(program: Program) -> None:
    code, out, err = program("extract", "-", "--model", "none", stdin=TEXT)
    assert (code, err, names(out)) == (0, "", [])


@pytest.mark.parametrize("command", EXTRACTING, ids=lambda command: command[0])
def test_a_model_that_is_not_there(program: Program, command: list[str]) -> None:
    code, out, err = program(*command, "--model", "no_such_model")
    assert (code, out) == (2, "")
    assert err.startswith("gjtimeline: Invalid value for --model: the model 'no_such_model' cannot be loaded: ")
    assert err.count("\n") == 1


def test_a_pipeline_without_names(program: Program, tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path)
    code, out, err = program("extract", "--model", str(tmp_path))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "finds no names" in err


@pytest.mark.parametrize(
    "arguments", [["extract", "--model", "none"], ["dates", "-"], ["merge", "-"], ["schema", "facts"]]
)
def test_no_weights_where_none_are_needed(arguments: list[str]) -> None:
    """What is opened below ``data/models``, as Python's audit hook sees it."""
    code = f"""
import sys
opened = []
def look(event, args):
    if event == "open" and str(args[0]).startswith({str(data_path("models"))!r}):
        opened.append(args[0])
sys.addaudithook(look)
from gjtimeline.cli import run
run({arguments})
print(opened, file=sys.stderr)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], input="", capture_output=True, text=True, env=environment(), cwd=ROOT, check=True
    )
    assert done.stderr.splitlines()[-1] == "[]"
