"""The spaCy pipeline that runs the extractors."""

from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

import gjtimeline.extracting.components  # noqa: F401  (registers the factories where no entry point is installed)
from gjtimeline.extracting.findings import Findings, attach

COMPONENTS = ("sentences", "dates", "budgets", "organizations", "people", "sites", "events")
# What counts from the day of publication; where dates, names and places stand does not.
_COUNTING = ("dates", "budgets", "events")
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


def read_document(findings: Findings) -> Doc:
    """Run all extractors over a document; they fill its ``findings``."""
    nlp = load_pipeline(findings.language)
    return nlp(attach(nlp.make_doc(findings.text), findings))


def count_again(doc: Doc, language: str) -> None:
    """Run those extractors again that count from the day of publication, now that the findings tell it."""
    for name in _COUNTING:
        load_pipeline(language).get_pipe(f"gjtimeline_{name}")(doc)
