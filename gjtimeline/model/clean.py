"""Clean text in blocks, and the way from every character of it back to the source."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

BlockKind = Literal[
    "headline",  # the title of the document
    "heading",  # a title within it
    "stamp",  # a line that says when the document was released or posted
    "byline",  # who wrote it, for which paper
    "contact",  # whom to ask, with telephone or address
    "caption",  # text of a picture
    "list_item",
    "paragraph",
    "repeat",  # the same words again (a caption printed twice): kept, not read again
    "furniture",  # of the page, not of the text: navigation, attachments, copyright
]


@dataclass(frozen=True)
class OffsetMap:
    """Where each run of clean text came from.

    Run *i* begins at ``clean_starts[i]`` and was taken from ``source_starts[i]:source_ends[i]``. A run as long as its
    source was copied character by character; a run of another length replaces its source as a whole.
    """

    clean_starts: tuple[int, ...]
    source_starts: tuple[int, ...]
    source_ends: tuple[int, ...]
    length: int

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The source span that gave ``clean[start:end]``; the span must not be empty."""
        first, last = self._run(start), self._run(end - 1)
        begin = self.source_starts[first]
        if self._copied(first):
            begin += start - self.clean_starts[first]
        finish = self.source_ends[last]
        if self._copied(last):
            finish = self.source_starts[last] + end - self.clean_starts[last]
        return begin, finish

    def _run(self, offset: int) -> int:
        return bisect_right(self.clean_starts, offset) - 1

    def _copied(self, run: int) -> bool:
        next_start = self.clean_starts[run + 1] if run + 1 < len(self.clean_starts) else self.length
        return next_start - self.clean_starts[run] == self.source_ends[run] - self.source_starts[run]


@dataclass(frozen=True)
class Block:
    """A piece of the page: ``clean[start:end]`` of one kind."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True)
class CleanText:
    """The text that the extractors read: blocks in the order of the page, two line feeds between them.

    Furniture that interrupts a sentence (the number of a page) stands behind the paragraph that it interrupts.
    """

    text: str
    blocks: tuple[Block, ...]
    offsets: OffsetMap
