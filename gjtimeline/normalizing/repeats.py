"""Text that stands twice, one copy right behind the other: captions that a page carries as text and as alternative text."""

import re
from collections.abc import Iterator

from gjtimeline.model import BlockKind

# Where one copy may end and the next begin: after a sentence or a closing bracket, with or without white space.
_SEAM = re.compile(r"(?<=[.!?)\]”\"])\s*(?=[A-Z\[“\"(])")
_SHORTEST = 30


def split_repeats(source: str, start: int, end: int) -> Iterator[tuple[int, int, BlockKind | None]]:
    """Cut ``source[start:end]`` into spans: the first copy of doubled text is a caption, the second a repeat.

    >>> text = "The mayor came to the ceremony (left).The mayor came to the ceremony (left)."
    >>> [(text[a:b], kind) for a, b, kind in split_repeats(text, 0, len(text))][0]
    ('The mayor came to the ceremony (left).', 'caption')
    """
    seams = [match.end() for match in _SEAM.finditer(source, start, end)]
    edges = [start, *seams, end]
    position = plain = 0
    while position < len(edges) - 1:
        length = _copy_length(source, edges, position)
        if length:
            if plain < position:
                yield edges[plain], _cut(source, edges[plain], edges[position]), None
            middle, last = edges[position + length], edges[position + 2 * length]
            yield edges[position], _cut(source, edges[position], middle), "caption"
            yield middle, _cut(source, middle, last), "repeat"
            position += 2 * length
            plain = position
        else:
            position += 1
    if plain < len(edges) - 1:
        yield edges[plain], end, None


def _cut(source: str, start: int, end: int) -> int:
    """The end of the span without white space behind it."""
    while end > start and source[end - 1].isspace():
        end -= 1
    return end


def _copy_length(source: str, edges: list[int], position: int) -> int:
    """How many pieces from ``position`` on stand again right behind; 0 if none. The shortest copy is looked for first."""
    for length in range(1, min(12, (len(edges) - 1 - position) // 2) + 1):
        first = source[edges[position] : edges[position + length]].strip()
        second = source[edges[position + length] : edges[position + 2 * length]].strip()
        if first == second and len(first) >= _SHORTEST:
            return length
    return 0
