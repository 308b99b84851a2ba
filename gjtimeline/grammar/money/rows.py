"""Reads the numbers below the head of a table or list: in the rest of its line, in rows, or in one column of them.

    row  = label number+ | label ":" number+ | cell ("|" cell)*       a dash is a cell without a number
    head = word* year+ [word]                                         years above columns, with a column of totals

Rows have as many numbers as the first of them. A year that opens a row, or stands alone before its colon, is its label.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_WORD = re.compile(r"[^\s|]+")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?|\d{1,18}(?:\.\d{1,9})?")
_CELL = re.compile(r"[^|\n]*")
_NOTHING = frozenset("-–—")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LABEL_YEAR = re.compile(r"\W*((?:19|20)\d\d)\W*")
_OWN_UNIT = re.compile(r"[%％]|[(（](?!\s?\d{4})")
_SENTENCE = re.compile(r"[.!?]$")
_MOST_ROWS = 60
_MOST_HEADS = 2  # lines between the head and its rows
_LONGEST_LINE = 300


class Entry(NamedTuple):
    """A number, and the year that heads its column or row, which is empty for the total of a row of years."""

    number: re.Match[str]
    year: str | None


class _Line(NamedTuple):
    """A line: what stands before its trailing cells, the year that is its label, and the cells."""

    label: str
    year: str | None
    cells: tuple[re.Match[str], ...]

    @property
    def is_head(self) -> bool:
        """Has it no numbers, or nothing but years?"""
        return all(cell[0] in _NOTHING or _YEAR.fullmatch(cell[0]) for cell in self.cells) and len(self.cells) != 1


def entries_behind(text: str, start: int, end: int, *, inline: bool) -> Iterator[Entry]:
    """The numbers that a unit at ``text[start:end]`` is of; ``inline``: the rest of its line may be one."""
    begin, stop = text.rfind("\n", 0, start) + 1, _end_of_line(text, end)
    if stop - begin > _LONGEST_LINE:
        return
    if "|" in text[begin:stop].strip(" |"):
        yield from _column(text, stop, text.count("|", begin, start), _year_in(text[begin:stop], start - begin))
        return
    line = _read(text, end, stop)
    if not line.is_head and inline and not line.label.strip(" :|"):
        yield from _entries(line, ())
    elif line.is_head and (len(years := _years(text, end, stop)) > 1 or not line.label.strip(" :|")):
        yield from _rows(text, stop, years)


def _year_in(line: str, offset: int) -> str | None:
    """The year in the cell of a line at ``offset``."""
    year = _YEAR.search(line, line.rfind("|", 0, offset) + 1, offset)
    return year[0] if year else None


def _column(text: str, start: int, column: int, year: str | None) -> Iterator[Entry]:
    """The numbers alone in their cells in one column of the lines behind ``start``."""
    for begin, end in _lines(text, start):
        if "|" not in text[begin:end]:
            return
        cells = [cell.span() for cell in _CELL.finditer(text, begin, end)]
        spans = [span for place, span in enumerate(cells) if not place or span[0] > cells[place - 1][1]]
        if column < len(spans):
            words = list(_WORD.finditer(text, *spans[column]))
            if len(words) == 1 and _NUMBER.fullmatch(words[0][0]):
                yield Entry(words[0], year or _read(text, begin, end).year)


def _rows(text: str, start: int, years: Sequence[str | None]) -> Iterator[Entry]:
    """The numbers of the rows behind ``start``; ``years`` head their columns, if the head's own line has some."""
    first: _Line | None = None
    heads = 0
    for begin, end in _lines(text, start):
        line = _read(text, begin, end)
        if first is None and line.is_head and heads < _MOST_HEADS and not _SENTENCE.search(text[begin:end]):
            heads += 1
            years = _years(text, begin, end) or years
            continue
        if not line.cells or (first is not None and not _alike(first, line)):
            return
        first = first or line
        if not _OWN_UNIT.search(line.label):
            yield from _entries(line, years)


def _entries(line: _Line, years: Sequence[str | None]) -> Iterator[Entry]:
    """The numbers of a row."""
    heads = [*years, ""] if years and len(years) == len(line.cells) - 1 else years
    heads = heads if len(heads) == len(line.cells) else [None] * len(line.cells)
    for cell, year in zip(line.cells, heads, strict=True):
        if cell[0] not in _NOTHING:
            yield Entry(cell, line.year if year is None else year)


def _years(text: str, begin: int, end: int) -> list[str | None]:
    """The years in a line of heads."""
    return [word[0] for word in _WORD.finditer(text, begin, end) if _YEAR.fullmatch(word[0])]


def _lines(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The lines behind ``start`` that hold something, at most one blank line between them."""
    for _ in range(_MOST_ROWS):
        begin = start + 2 if text.startswith("\n\n", start) else start + 1
        end = _end_of_line(text, begin)
        if not text[begin:end].strip() or end - begin > _LONGEST_LINE:
            return
        yield begin, end
        start = end


def _end_of_line(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _read(text: str, begin: int, end: int) -> _Line:
    words = list(_WORD.finditer(text, begin, end))
    first = len(words)
    while first and (words[first - 1][0] in _NOTHING or _NUMBER.fullmatch(words[first - 1][0])):
        first -= 1
    cells = words[first:]
    if first == 0 and len(cells) > 1 and _YEAR.fullmatch(cells[0][0]) and not _YEAR.fullmatch(cells[1][0]):
        return _Line(text[begin : cells[1].start()], cells[0][0], tuple(cells[1:]))
    label = text[begin : cells[0].start() if cells else end]
    year = _LABEL_YEAR.fullmatch(label)
    return _Line(label, year[1] if year else None, tuple(cells))


def _alike(first: _Line, line: _Line) -> bool:
    """Have they as many numbers, and labels of one form?"""
    colons = {one.label.rstrip().endswith(":") for one in (first, line)}
    return len(first.cells) == len(line.cells) and len(colons) == 1
