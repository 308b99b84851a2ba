import re
import tomllib

import pytest

from gjtimeline.resources import data_path
from gjtimeline.topics import about, load_topic, read_topic

TOPICS = sorted(data_path("topics").glob("*.toml"))


def _entries():
    for path in TOPICS:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        for table in ("names", "parts", "bodies", "related", "anaphors"):
            found = data.get(table, [])
            for entry in found if isinstance(found, list) else [found]:
                flags = re.NOFLAG if entry.get("case") else re.IGNORECASE
                yield path.stem, entry, re.compile(entry["pattern"], flags)


EXAMPLES = [(pattern, text) for _, entry, pattern in _entries() for text in entry["examples"]]
COUNTER_EXAMPLES = [(pattern, text) for _, entry, pattern in _entries() for text in entry["counter_examples"]]


@pytest.mark.parametrize(("pattern", "text"), EXAMPLES)
def test_a_pattern_matches_its_examples(pattern, text):
    assert pattern.search(text)


@pytest.mark.parametrize(("pattern", "text"), COUNTER_EXAMPLES)
def test_a_pattern_leaves_its_counter_examples(pattern, text):
    assert not pattern.search(text)


@pytest.mark.parametrize("path", TOPICS, ids=lambda path: path.stem)
def test_the_file_is_named_after_its_topic(path):
    assert read_topic(path).id == path.stem


HERE, ELSEWHERE = "Gwangju has plans.", "Pangyo has plans."


@pytest.mark.parametrize(
    ("text", "document", "expected"),
    [
        pytest.param("The AI convergence complex opened.", HERE, "complex", id="its name"),
        pytest.param("The AI convergence complex opened.", ELSEWHERE, "other", id="the same words of another city"),
        pytest.param("AICA was launched.", ELSEWHERE, "complex", id="its body is known everywhere"),
        pytest.param("GIST opened a lab.", HERE, "related", id="what stands around it"),
        pytest.param("GIST opened a lab.", ELSEWHERE, "other", id="in a document about another city"),
        pytest.param("The swimming championships closed.", HERE, "other", id="the city's other affairs"),
    ],
)
def test_the_topic_of_a_passage(text, document, expected):
    assert load_topic().topic_of(text, f"{text} {document}") == expected


@pytest.mark.parametrize(
    ("topics", "expected"),
    [
        pytest.param([], "no", id="nothing to read"),
        pytest.param(["complex", "other", "other", "other", "other"], "complex", id="the headline decides"),
        pytest.param(["other", "complex", "other", "other"], "complex", id="a quarter"),
        pytest.param(["other", "complex", "other", "other", "other"], "partly", id="less than a quarter"),
        pytest.param(["related", "related", "other"], "partly", id="around it"),
        pytest.param(["related", "other", "other", "other"], "no", id="hardly around it"),
    ],
)
def test_the_verdict_on_a_document(topics, expected):
    assert about(topics) == expected


def test_the_mask_hides_the_whole_and_its_place_but_not_its_parts():
    masked = load_topic().mask("The Gwangju AI convergence complex opened its AI data center.")
    assert "convergence" not in masked and "Gwangju" not in masked
    assert "AI data center" in masked


def test_parts_that_are_places():
    profile = load_topic()
    assert profile.part("national AI data center") == profile.part("AI data center") == "data center"
    assert profile.part("site of the AI data center") is None
    assert profile.owns("AICA") and not profile.owns("GIST")


def test_the_way_of_settling_in_a_document_about_the_project():
    profile = load_topic()
    assert profile.settled("related", "", "complex") == "complex"
    assert profile.settled("other", "The first phase will end.", "partly") == "complex"
    assert profile.settled("other", "Gwangju FC won.", "complex") == "related"
    assert profile.settled("other", "Gwangju FC won.", "partly") == "other"
    assert profile.settled("other", "The Cabinet met.", "complex") == "other"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("id = ", id="no TOML"),
        pytest.param('id = "x"\nname = "X"', id="a field is missing"),
        pytest.param('id = "x"\nname = "X"\nplaces = []\n[[names]]\npattern = "("', id="no pattern"),
        pytest.param('id = "x"\nname = "X"\nplaces = 3\nnames = []', id="no list"),
    ],
)
def test_a_file_that_is_no_profile_is_refused_in_one_line(tmp_path, text):
    path = tmp_path / "topic.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"topic\.toml is no topic profile") as error:
        read_topic(path)
    assert "\n" not in str(error.value)


def test_a_profile_without_places_is_nowhere(tmp_path):
    path = tmp_path / "topic.toml"
    path.write_text('id = "x"\nname = "X"\nplaces = []\n[[names]]\npattern = "robot"\nlocal = true', encoding="utf-8")
    assert read_topic(path).topic_of("a robot", "a robot") == "other"
