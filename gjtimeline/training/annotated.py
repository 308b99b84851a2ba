"""Text with labelled spans: what readers give, what augmentation changes, what training takes."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example, offsets_to_biluo_tags


class Span(NamedTuple):
    """A labelled stretch of text: ``text[start:end]``, in code points."""

    start: int
    end: int
    label: str


class Annotated(NamedTuple):
    """One sentence with its names; spans are sorted and do not overlap."""

    text: str
    spans: tuple[Span, ...]


class Tagged(NamedTuple):
    """One sentence with the parts of speech of its words; ``names`` tells of each word whether it may be of a name."""

    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    tags: tuple[str, ...]
    names: tuple[bool, ...]


class Piece(NamedTuple):
    """A part of a text, with its label if it is a name."""

    text: str
    label: str | None


def pieces(annotated: Annotated) -> list[Piece]:
    """The text cut at the borders of its spans; joined again they give the text."""
    found, done = [], 0
    for start, end, label in annotated.spans:
        found += [Piece(annotated.text[done:start], None), Piece(annotated.text[start:end], label)]
        done = end
    return [piece for piece in [*found, Piece(annotated.text[done:], None)] if piece.text]


def joined(parts: Iterable[Piece]) -> Annotated:
    """The text of pieces one after another, with the labelled ones as spans."""
    text, spans = "", []
    for part, label in parts:
        if label is not None:
            spans.append(Span(len(text), len(text) + len(part), label))
        text += part
    return Annotated(text, tuple(spans))


def rewritten(annotated: Annotated, rewrite: Callable[[str], str]) -> Annotated:
    """The same names in a text whose pieces were rewritten one by one (which may change their lengths)."""
    return joined(Piece(rewrite(text), label) for text, label in pieces(annotated))


def to_example(nlp: Language, learned: Annotated | Tagged) -> Example:
    """A training example in the pipeline's own tokens; a span that cuts a token is left unknown, not wrong."""
    if isinstance(learned, Tagged):
        return _tagged_example(nlp, learned)
    doc = nlp.make_doc(learned.text)
    return Example.from_dict(doc, {"entities": offsets_to_biluo_tags(doc, list(learned.spans))})


def _tagged_example(nlp: Language, tagged: Tagged) -> Example:
    """What the words are, and which are of no name; of the others it stays unknown."""
    known = ["" if may_be else "O" for may_be in tagged.names]
    reference = Doc(nlp.vocab, list(tagged.words), list(tagged.spaces), tags=list(tagged.tags), ents=known)
    return Example(nlp.make_doc(reference.text), reference)


def to_doc(nlp: Language, annotated: Annotated) -> Doc:
    """A document with the spans as its entities."""
    return to_example(nlp, annotated).reference
