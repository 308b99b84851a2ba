"""Spans of the clean text and their way into spaCy and out of it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Span

# Start and end in the clean text, end-exclusive.
Offsets = tuple[int, int]


class SpanSet:
    """Spans to ask whether others touch them; each answer takes a binary search."""

    def __init__(self, spans: Iterable[Offsets]) -> None:
        # Joined where they overlap, so that starts and ends are both in order.
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touches(self, start: int, end: int) -> bool:
        """Does a span overlap ``start:end``?"""
        first = bisect_right(self._ends, start)
        return first < len(self._starts) and self._starts[first] < end

    def covers(self, start: int, end: int) -> bool:
        """Does ``start:end`` lie within one of the spans?"""
        first = bisect_left(self._ends, end)
        return first < len(self._starts) and self._starts[first] <= start


def token_starts(doc: Doc) -> list[int]:
    """Where the tokens begin. Going through the tokens themselves makes an object of each, every time."""
    starts: list[int] = doc.to_array("IDX").tolist()
    return starts


def sentence_spans(doc: Doc, text: str) -> list[Offsets]:
    """The sentences of ``text`` as offsets, without white space at their ends."""
    spans = []
    for sentence in doc.sents:
        start, end = sentence.start_char, sentence.end_char
        words = text[start:end]
        spans.append((start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())))
    return [span for span in spans if span[0] < span[1]]


def mark(doc: Doc, group: str, spans: Sequence[Offsets], label: str) -> None:
    """Show spans to other components and to displaCy as ``doc.spans[group]``, widened to whole tokens."""
    # doc.char_span looks through all tokens for each span, which a long document cannot afford.
    starts = token_starts(doc)
    edges = ((bisect_right(starts, start) - 1, bisect_left(starts, end)) for start, end in spans)
    code = doc.vocab.strings.add(label)
    doc.spans[group] = [Span(doc, first, last, label=code) for first, last in edges]
