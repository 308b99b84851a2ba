"""The seeds are read without an error, with the trained model and without it."""

import pytest

from gjtimeline import extract, normalize, read
from gjtimeline.checking import check, load_gold
from gjtimeline.extracting import load_model
from gjtimeline.model import Source
from gjtimeline.resources import data_path, seeds_path


@pytest.mark.parametrize("model", [None, "none"], ids=["the shipped model", "rules only"])
def test_the_seeds_are_right(model: str | None) -> None:
    proposer = load_model(model)
    sources = {one.path.rsplit("/", 1)[-1]: one for one in read([str(seeds_path())]) if isinstance(one, Source)}
    gold = [one for one in load_gold(data_path("gold"), documents=seeds_path()) if one.document.name in sources]
    read_as = {one.key: sources[one.document.name] for one in gold}
    facts = {key: (source, extract(source, normalize(source), model=proposer)) for key, source in read_as.items()}
    assert len(gold) == len(sources)
    assert check(gold, facts).findings == ()
