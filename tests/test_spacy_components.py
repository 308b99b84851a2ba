"""Any spaCy pipeline can have the extractors: found through entry points, without context, shown in ``doc.spans``."""

import subprocess
import sys
import tomllib
from importlib.metadata import entry_points
from pathlib import Path

import pytest
import spacy

from gjtimeline.extracting.pipeline import COMPONENTS

NAMES = [f"gjtimeline_{name}" for name in COMPONENTS]
TEXT = (
    "Gwangju Mayor Lee Yong-sup announced on 14 January 2020 that the city will invest 400 billion won in the "
    "AI data center. The Gwangju Institute of Science and Technology will open it in June 2023 at the "
    "Kim Dae-jung Convention Center."
)
EXPECTED = {
    "gjtimeline_dates": "14 January 2020",
    "gjtimeline_budgets": "400 billion won",
    "gjtimeline_organizations": "Gwangju Institute of Science and Technology",
    "gjtimeline_people": "Lee Yong-sup",
    "gjtimeline_sites": "Kim Dae-jung Convention Center",
}


@pytest.fixture
def needs_entry_points() -> None:
    """The metadata of an installation is as old as the installation."""
    if set(NAMES) - entry_points(group="spacy_factories").names:
        pytest.skip("the installed gjtimeline is older than pyproject.toml: pip install -e . --no-deps")


def test_every_component_is_declared() -> None:
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = project["entry-points"]["spacy_factories"]
    assert list(declared) == NAMES
    assert list(declared.values()) == [f"gjtimeline.extracting.components:{name}" for name in COMPONENTS]


@pytest.mark.usefixtures("needs_entry_points")
def test_spacy_finds_them_without_an_import_of_ours() -> None:
    adding = "".join(f"nlp.add_pipe({name!r})\n" for name in NAMES)
    code = f"import spacy\nnlp = spacy.blank('en')\n{adding}doc = nlp({TEXT!r})\nprint(*doc.spans['gjtimeline_dates'])"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == "14 January 2020 June 2023"


def test_all_of_them_fill_the_spans() -> None:
    nlp = spacy.blank("en")
    for name in NAMES:
        nlp.add_pipe(name)
    doc = nlp(TEXT)
    assert len(list(doc.sents)) == 2
    for name, words in EXPECTED.items():
        assert words in [span.text for span in doc.spans[name]]
    assert [span.label_ for span in doc.spans["gjtimeline_events"]] == ["EVENT", "EVENT"]


@pytest.mark.parametrize("name", list(EXPECTED))
def test_each_of_them_works_after_sentences_alone(name: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("gjtimeline_sentences")
    nlp.add_pipe(name)
    for text in (TEXT, ""):  # an empty text is no trouble
        doc = nlp(text)
        assert (EXPECTED[name] in [span.text for span in doc.spans[name]]) == bool(text)
