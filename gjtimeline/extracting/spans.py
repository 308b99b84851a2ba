"""Spans of the clean text and their way into spaCy and out of it."""

from collections.abc import Sequence

from spacy.tokens import Doc

# Start and end in the clean text, end-exclusive.
Offsets = tuple[int, int]


def sentence_spans(doc: Doc) -> list[Offsets]:
    """The sentences as offsets, without white space at their ends."""
    spans = []
    for sentence in doc.sents:
        start, end = sentence.start_char, sentence.end_char
        text = doc.text[start:end]
        spans.append((start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())))
    return [span for span in spans if span[0] < span[1]]


def mark(doc: Doc, group: str, spans: Sequence[Offsets], label: str) -> None:
    """Show spans to other components and to displaCy as ``doc.spans[group]``."""
    found = [doc.char_span(start, end, label=label, alignment_mode="expand") for start, end in spans]
    doc.spans[group] = [span for span in found if span is not None]
