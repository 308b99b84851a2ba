"""Text that stands twice, one copy right behind the other: captions a page carries as text and as alternative text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gjtimeline.model import BlockKind

# Where one copy may end and the next begin: after a sentence or bracket, or where a word ends without white space.
_SEAM = re.compile(r"(?<=[.!?)\]”\"])\s*(?=[A-Z\[“\"(])|(?<=[a-z\d])(?=[A-Z])")
_SHORTEST = 30
_SHORTEST_ALONE = 8
# A copy has no more parts between seams than this; it keeps the search linear.
_MOST_PARTS = 16


@dataclass(frozen=True)
class _Parts:
    """The parts of a text between its seams: where each begins, and where it ends without white space behind it."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def split_repeats(text: str) -> Iterator[tuple[int, int, BlockKind | None]]:
    """Cut ``text`` into spans: the first copy of doubled text is a caption, the second a repeat.

    >>> text = "The mayor came to the ceremony (left).The mayor came to the ceremony (left)."
    >>> [(text[a:b], kind) for a, b, kind in split_repeats(text)][0]
    ('The mayor came to the ceremony (left).', 'caption')
    """
    half = _half(text)
    if half:
        yield 0, half, "caption"
        yield len(text) - half, len(text), "repeat"
        return
    if len(text) < 2 * _SHORTEST:
        yield 0, len(text), None
        return
    parts = _parts(text)
    count = len(parts.starts)
    position = plain = 0
    while position < count:
        length = _copy_length(parts, position)
        if not length:
            position += 1
            continue
        if plain < position:
            yield parts.starts[plain], parts.ends[position - 1], None
        middle, last = position + length, position + 2 * length
        yield parts.starts[position], parts.ends[middle - 1], "caption"
        yield parts.starts[middle], parts.ends[last - 1], "repeat"
        position = plain = last
    if plain < count:
        yield parts.starts[plain], parts.ends[count - 1], None


def _half(text: str) -> int:
    """The length of the copy, if ``text`` is one text twice, with at most a space in between; else 0."""
    half = len(text) // 2
    between = text[half : len(text) - half]
    if half < _SHORTEST_ALONE or (between and not between.isspace()):
        return 0
    copy = text[:half]
    bare = copy == copy.strip() and any(sign.isalpha() for sign in copy)
    return half if bare and copy[0] != copy[-1] and copy == text[-half:] else 0


def _parts(text: str) -> _Parts:
    starts, ends = [0], []
    for seam in _SEAM.finditer(text, 1):
        if seam.end() > starts[-1]:
            ends.append(seam.start())
            starts.append(seam.end())
    return _Parts(text, starts, [*ends, len(text)])


def _copy_length(parts: _Parts, position: int) -> int:
    """How many parts from ``position`` on stand again right behind; 0 if none. The shortest is tried first."""
    text, starts, ends = parts.text, parts.starts, parts.ends
    start = starts[position]
    for length in range(1, min(_MOST_PARTS, (len(starts) - position) // 2) + 1):
        again = starts[position + length]
        size = ends[position + length - 1] - start
        same_size = size == ends[position + 2 * length - 1] - again
        if same_size and size >= _SHORTEST and text.startswith(text[start : start + size], again):
            return length
    return 0
