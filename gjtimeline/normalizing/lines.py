"""The lines of the page, with their bullets taken off and lists within a line taken apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gjtimeline.normalizing.bullets import Counted, counted, in_sequence, items_within, load_signs
from gjtimeline.normalizing.repairing import TERMINATORS

_LINE = re.compile(f"[^{TERMINATORS}]+")


@dataclass(frozen=True)
class Line:
    """``text`` stands at ``start:end`` of the repaired text, without bullet and outer white space.

    ``bullet`` is the sign or number that stood before it; ``gap`` says that a blank line stands before it; ``width``
    is the number of characters of the whole line on the page; ``cut`` says that it is part of a list within a line;
    ``framed`` that the sign of the bullet stands at its end too.
    """

    start: int
    end: int
    text: str
    bullet: str | None = None
    gap: bool = False
    width: int = 0
    cut: bool = False
    framed: bool = False

    def part(self, start: int, end: int, gap: bool = False) -> "Line":
        """The line of ``text[start:end]``, without white space at its ends."""
        text = self.text[start:end]
        begin = self.start + start + len(text) - len(text.lstrip())
        text = text.strip()
        return Line(begin, begin + len(text), text, None if start else self.bullet, gap, self.width, self.cut)


@dataclass(frozen=True)
class _Item:
    """A line of the page or an item within one; ``after_bullets`` is where its signs end."""

    start: int
    end: int
    after_bullets: int
    gap: bool
    width: int
    cut: bool


def find_lines(text: str) -> Iterator[Line]:
    """The lines that hold anything, in order."""
    items = list(_items(text))
    numbers = [counted(text, item.after_bullets, item.end) for item in items]
    for item, number, listed in zip(items, numbers, in_sequence(numbers), strict=True):
        yield _line(text, item, number if listed else None)


def _items(text: str) -> Iterator[_Item]:
    reached = 0
    beginning = load_signs().beginning
    for match in _LINE.finditer(text):
        if match[0].isspace():
            continue
        gap = _line_ends(text[reached : match.start()]) > 1
        reached = match.end()
        spans = [_trimmed(text, start, end) for start, end in items_within(text, *match.span())]
        spans = [span for span in spans if span[0] < span[1]]
        for number, (start, end) in enumerate(spans):
            signs = beginning.match(text, start, end)
            after = signs.end() if signs else start
            yield _Item(start, end, after, gap and not number, len(match[0].rstrip()), len(spans) > 1)


def _line_ends(between: str) -> int:
    between = between.replace("\r\n", "\n")
    return sum(between.count(sign) for sign in TERMINATORS)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its ends; after the repairs there is one space at most."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _line(text: str, item: _Item, number: Counted | None) -> Line:
    """Without bullets, unless it is made of nothing else."""
    start = number.end if number else item.after_bullets
    start, end = _trimmed(text, min(start, item.end), item.end)
    if not any(sign.isalnum() for sign in text[start:end]):
        return Line(item.start, item.end, text[item.start : item.end], None, item.gap, item.width, item.cut)
    bullet: str | None = text[item.start : start].strip()
    signs = load_signs()
    if bullet and set(bullet) <= {*signs.quote, " "}:
        bullet = None
    end, framed = _without_closing_sign(text, start, end, bullet)
    return Line(start, end, text[start:end], bullet or None, item.gap, item.width, item.cut, framed)


def _without_closing_sign(text: str, start: int, end: int, bullet: str | None) -> tuple[int, bool]:
    """A row of a table ends with the sign that it begins with, and so does a subtitle between dashes."""
    signs = load_signs()
    if not bullet or text[end - 1] != bullet[0] or end - start < 2:
        return end, False
    framed = bullet[0] in signs.spaced and text[end - 2].isspace()
    if framed or bullet[0] in signs.column:
        end = _trimmed(text, start, end - 1)[1]
    return end, framed
