"""The way from a text to its facts, for all tests of this stage."""

from collections.abc import Callable

import pytest

from gjtimeline.extracting import Model, extract
from gjtimeline.model import Block, CleanText, Declared, DocumentFacts
from gjtimeline.normalizing import normalize
from gjtimeline.reading import read_text

FactsOf = Callable[..., DocumentFacts]
PUBLISHED = "2020-01-14"


def _facts_of(
    text: str,
    published: str | None = PUBLISHED,
    *,
    basis: str = "option",
    url: str | None = None,
    paragraphs: bool = False,
    model: Model | None = None,
) -> DocumentFacts:
    """The facts of a text that was published on a Tuesday, unless said otherwise.

    ``paragraphs``: what stands between blank lines is read as normal paragraphs, whatever it looks like.
    """
    declared = Declared(url=url, published=published, published_basis=basis if published else None)
    source = read_text(text, declared=declared)
    clean = normalize(source)
    if paragraphs:
        clean = CleanText(clean.text, tuple(Block("paragraph", b.start, b.end) for b in clean.blocks), clean.offsets)
    return extract(source, clean, model=model)


@pytest.fixture(scope="session")
def facts_of() -> FactsOf:
    return _facts_of
