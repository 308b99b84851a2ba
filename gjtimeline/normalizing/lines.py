"""The lines of the page, with their bullets taken off and lists within a line taken apart."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.normalizing.repairing import Edit, apply_edits
from gjtimeline.resources import load_toml

_LINE = re.compile(r"[^\n\r\f\v\x85\u2028\u2029]+")
_NUMBERED = re.compile(r"\(?\d{1,2}[.)]\s+(?=\S)|\([a-z\d]\)\s+")


@dataclass(frozen=True)
class Line:
    """``source[start:end]`` without bullet and outer white space; ``text`` is how it reads after the edits.

    ``bullet`` is the sign that stood before it, ``gap`` says that a blank line stands before it.
    """

    start: int
    end: int
    text: str
    bullet: str | None
    gap: bool


@cache
def _bullet_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Bullets at the beginning of a line, and within one."""
    signs = load_toml("language", "bullets.toml")
    line = f"(?:[{re.escape(signs['line'] + signs['inline'])}{signs['numbered']}]\\s*|[{signs['spaced']}]\\s+|{_NUMBERED.pattern})+"
    inline = f"(?<=\\S)\\s*[{signs['inline']}{signs['numbered']}]\\s*(?=\\S)"
    return re.compile(line), re.compile(inline)


def find_lines(source: str, edits: Sequence[Edit]) -> Iterator[Line]:
    """The lines that hold text, in order."""
    starts = [edit.start for edit in edits]
    reached = 0
    for match in _LINE.finditer(source):
        if not match[0].strip():
            continue
        gap = _lines_between(source, reached, match.start()) > 1
        reached = match.end()
        for number, (start, end) in enumerate(_items(source, match.start(), match.end())):
            line = _line(source, start, end, edits, starts, gap and not number)
            if line is not None:
                yield line


def _lines_between(source: str, start: int, end: int) -> int:
    between = source[start:end].replace("\r\n", "\n")
    return sum(between.count(sign) for sign in "\n\r\f")


def _items(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The line, cut before each bullet that stands within it; a single one may be a sign of another sort."""
    cuts = [match.start() for match in _bullet_patterns()[1].finditer(source, start, end)]
    if len(cuts) < 2:
        cuts = []
    elif not any(sign.isalnum() for sign in source[start : cuts[0]]):
        cuts = cuts[1:]  # one bullet within another: "∘ △ Following"
    edges = [start, *cuts, end]
    yield from zip(edges, edges[1:], strict=False)


def _line(
    source: str, start: int, end: int, edits: Sequence[Edit], starts: Sequence[int], gap: bool
) -> Line | None:
    while start < end and source[start].isspace():
        start += 1
    while end > start and source[end - 1].isspace():
        end -= 1
    # An edit may stand before the bullet (the bookmark of a word processor).
    within = edits[bisect_left(starts, start) : bisect_left(starts, end)]
    while within and within[0].start == start and not within[0].replacement.strip():
        start, within = max(within[0].end, start), within[1:]
    bullet = _bullet_patterns()[0].match(source, start, end)
    if bullet and bullet.end() < end:
        start = bullet.end()
    text = apply_edits(source, [e for e in within if start <= e.start and e.end <= end], start, end).strip()
    return Line(start, end, text, bullet[0].strip() if bullet else None, gap) if text else None
