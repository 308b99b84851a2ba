import pytest

from gjtimeline import extract, merge, normalize, read
from gjtimeline.model import Chronology, DocumentFacts, Source
from gjtimeline.resources import data_path, seeds_path


def _facts(*paths: str) -> list[DocumentFacts]:
    return [extract(one, normalize(one)) for one in read(paths) if isinstance(one, Source)]


@pytest.fixture(scope="session")
def seeds() -> list[DocumentFacts]:
    """The facts of the seeds with their manifest."""
    return _facts(str(seeds_path()))


@pytest.fixture(scope="session")
def seeds_alone(tmp_path_factory: pytest.TempPathFactory) -> dict[str, DocumentFacts]:
    """The facts of the seeds without their manifest, by the number of the seed."""
    folder = tmp_path_factory.mktemp("alone")
    for path in seeds_path().glob("*.txt"):
        (folder / path.name).write_bytes(path.read_bytes())
    return {facts.document.path.rsplit("/", 1)[-1][:3]: facts for facts in _facts(str(folder))}


@pytest.fixture(scope="session")
def corpus(seeds: list[DocumentFacts]) -> list[DocumentFacts]:
    """The facts of the seeds and of the documents written for the tests."""
    return [*seeds, *_facts(str(data_path("gold", "documents")))]


@pytest.fixture(scope="session")
def chronology(corpus: list[DocumentFacts]) -> Chronology:
    """The corpus, merged."""
    return merge(corpus)
