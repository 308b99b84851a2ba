"""The spaCy pipeline that runs the extractors."""

from functools import cache

import spacy
from spacy.language import Language

import gjtimeline.extracting.components  # noqa: F401  (registers the factories where no entry point is installed)

COMPONENTS = ("sentences", "dates", "budgets", "organizations", "people", "sites", "events")
# spaCy limits texts because of memory that its statistical components would need; none of those is here.
_LONGEST_TEXT = 10**9


@cache
def load_pipeline(language: str) -> Language:
    """A blank pipeline of the language with all extractors; built once a process."""
    nlp = spacy.blank(language)
    nlp.max_length = _LONGEST_TEXT
    for name in COMPONENTS:
        nlp.add_pipe(f"gjtimeline_{name}")
    return nlp
