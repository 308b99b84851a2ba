"""The trained pipeline that proposes names: which one is loaded, and what it finds in the blocks of a text."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
import spacy
from spacy.language import Language

from gjtimeline.model import Block
from gjtimeline.resources import data_path, load_toml

NONE = "none"
"""The name that asks for rules only."""

Model = Language
"""A loaded pipeline that finds names."""

_ENTITIES = "doc.ents"
_TRAINED = "ner"
_MOST_LISTED = 5
# A block longer than this is read in parts: memory grows with the length of what is read at once.
_LONGEST_PART = 5_000
_BATCH = 64
_ONE_LINE = str.maketrans("\n\r\t\v\f", "     ")


class Proposal(NamedTuple):
    """A name that a model sees at ``start:end`` of a clean text; the label is PERSON, ORG or LOC."""

    start: int
    end: int
    label: str


def load_model(name: str | None = None, language: str = "en") -> Model | None:
    """The pipeline of a name: an installed package or a folder; None is the shipped one, "none" is none.

    None as well where no model is shipped for the language. Raises ValueError as ``load_pipeline`` does.
    """
    shipped = data_path("models", language)
    if name == NONE or (name is None and not shipped.is_dir()):
        return None
    return load_pipeline(str(shipped) if name is None else name)


@cache
def load_pipeline(name: str) -> Model:
    """The pipeline of a package or a folder, with its weights in full precision; loaded once a process.

    Raises ValueError, in one line, for a name that cannot be loaded or a pipeline that finds no names.
    """
    try:
        nlp = spacy.load(name)
    except (AttributeError, TypeError) as error:  # what spaCy gets from a package that has no pipeline to load
        raise ValueError(f"the model {name!r} cannot be loaded: it is no spaCy pipeline") from error
    except Exception as error:  # a package may raise anything while it loads: bad files, missing libraries
        reason = next(iter(str(error).strip().splitlines()), type(error).__name__)
        raise ValueError(f"the model {name!r} cannot be loaded: {reason}") from error
    finders = _finders(nlp)
    if not finders:
        raise ValueError(f"the model {name!r} finds no names: it has no component like 'ner'")
    labels = {label for finder in finders for label in nlp.pipe_labels.get(finder, ())}
    if labels and labels.isdisjoint(_labels()):
        raise ValueError(f"the model {name!r} finds no people, organizations or places, only {_listed(labels)}")
    _upcast(nlp)
    return nlp


def _finders(nlp: Language) -> list[str]:
    """The components that find names."""
    return [name for name in nlp.pipe_names if _ENTITIES in nlp.get_pipe_meta(name).assigns]


def _listed(labels: set[str]) -> str:
    """The first few labels of a model."""
    return ", ".join(sorted(labels)[:_MOST_LISTED]) + (" …" if len(labels) > _MOST_LISTED else "")


def _upcast(nlp: Language) -> None:
    """Make half-precision weights whole: they are shipped so, but thinc does not calculate with them."""
    models = [pipe.model for _, pipe in nlp.pipeline if hasattr(pipe, "model")]
    for model in models:
        for node in model.walk():
            for param in node.param_names:
                if node.has_param(param) and node.get_param(param).dtype == np.float16:
                    node.set_param(param, node.get_param(param).astype(np.float32))


def propose(model: Model, text: str, blocks: Sequence[Block]) -> list[Proposal]:
    """The names that the model sees, in the order of the text.

    Each block is read by itself, its line feeds as spaces. The labels of other models are mapped by
    ``data/models/labels.toml``; names of other kinds are left out.
    """
    labels = _labels()
    parts = [part for block in blocks for part in _parts(text, block.start, block.end)]
    lines = (text[start:end].translate(_ONE_LINE) for start, end in parts)
    with model.select_pipes(disable=_not_needed(model)):
        docs = model.pipe(lines, batch_size=_BATCH)
        found = [
            Proposal(start + entity.start_char, start + entity.end_char, labels[entity.label_])
            for (start, _), doc in zip(parts, docs, strict=True)
            for entity in doc.ents
            if entity.label_ in labels
        ]
    return sorted(found)


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The block whole, or cut at spaces into parts that are not too long."""
    while end - start > _LONGEST_PART:
        cut = text.rfind(" ", start, start + _LONGEST_PART) + 1 or start + _LONGEST_PART
        yield start, cut
        start = cut
    yield start, end


def _not_needed(model: Language) -> list[str]:
    """Components that only annotate tokens (tags, lemmas, dependencies), which a trained recognizer does not look at.

    Others may: an ``entity_ruler`` has patterns of tags.
    """
    finders = _finders(model)
    if any(model.get_pipe_meta(name).factory != _TRAINED for name in finders):
        return []
    tagging = [name for name in model.pipe_names if name not in finders]
    return [name for name in tagging if any(one.startswith("token.") for one in model.get_pipe_meta(name).assigns)]


@cache
def _labels() -> dict[str, str]:
    """Label of a model -> what it is called here."""
    table = load_toml("models", "labels.toml")
    return {foreign: label for label, known in table["labels"].items() for foreign in known}
