"""Reads the numbers below the head of a table or list: in the rest of its line, in rows, or in one column of them.

    row  = label number+ | label ":" number+ | cell ("|" cell)*       a dash is a cell without a number
    head = word* year+ [word]                                         years above columns, with a column of totals

Rows have as many numbers as the first of them. A year that opens a row, or stands alone before its colon, is its label;
a small number that tells its label from others belongs to that ("Phase 1 1,200"). Rows end where a sentence begins, and
at a blank line that does not part all of them. The words stand in money.toml under ``rows``.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from gjtimeline.grammar.alternatives import any_of
from gjtimeline.resources import load_toml

_WORD = re.compile(r"[^\s|]+")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?|\d{1,18}(?:\.\d{1,9})?")
_CELL = re.compile(r"[^|\n]*")
_NOTHING = frozenset("-–—")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LABEL_YEAR = re.compile(r"\W*((?:19|20)\d\d)\W*")
_ORDINAL = re.compile(r"\d{1,2}")
_ROOM = re.compile(r"\d{1,3}")  # an ordinal where the label alone tells that it is one
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
    """A line: what stands before its trailing cells, the year that is its label, and the cells.

    ``spaced``: a blank line stands above it.
    """

    label: str
    year: str | None
    cells: tuple[re.Match[str], ...]
    spaced: bool = False

    @property
    def is_head(self) -> bool:
        """Has it no numbers, or nothing but years?"""
        return all(cell[0] in _NOTHING or _YEAR.fullmatch(cell[0]) for cell in self.cells) and len(self.cells) != 1

    @property
    def dates(self) -> bool:
        """Is its only number a year: "Source: Gwangju City, 2020"?"""
        return len(self.cells) == 1 and _YEAR.fullmatch(self.cells[0][0]) is not None and self.year is None


class _Words(NamedTuple):
    """Expressions for what the label of a row may be.

    ``numbered`` ends a label that goes on with a small number, ``leading`` a sentence before its number; ``counting``
    is the label of a row of counts.
    """

    numbered: re.Pattern[str]
    leading: re.Pattern[str]
    counting: re.Pattern[str]


def entries_behind(text: str, start: int, end: int, language: str, *, inline: bool) -> Iterator[Entry]:
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
        yield from _rows(text, stop, years, _words(language))


@cache
def _words(language: str) -> _Words:
    data = load_toml("language", language, "money.toml")["rows"]
    numbered, leading, nouns, openers = (any_of(data[name]) for name in ("numbered", "leading", "counted", "counting"))
    return _Words(
        numbered=re.compile(rf"\b{numbered}[.:]?\s+$", re.I),
        leading=re.compile(rf"\b{leading}\s+$", re.I),
        counting=re.compile(rf"\W*(?:{openers}\b.*|(?:(?!{leading}\b)[\w&’'-]+\s+){{0,4}}{nouns}\W*)", re.I),
    )


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


def _rows(text: str, start: int, years: Sequence[str | None], words: _Words) -> Iterator[Entry]:
    """The numbers of the rows behind ``start``; ``years`` head their columns, if the head's own line has some."""
    lines = [_read(text, begin, end) for begin, end in _lines(text, start)]
    heads = 0
    while heads < min(_MOST_HEADS, len(lines)) and _is_head(lines[heads]):
        years = _years_of(lines[heads]) or years
        heads += 1
    rows = [_labeled(lines, place, years, words) for place in range(heads, len(lines))]
    names = _WORD.findall(lines[heads - 1].label) if heads else []
    first, tight = None, False
    for row in rows:
        tight = tight or not row.spaced
        if row.dates:
            continue
        if not _is_row(row, words) or (first is not None and (not _alike(first, row) or (tight and row.spaced))):
            return
        first = first or row
        if not (_OWN_UNIT.search(row.label) or words.counting.fullmatch(row.label)):
            counts = [bool(words.counting.fullmatch(name)) for name in names[1:]]
            yield from _entries(_without(row, counts) if len(counts) == len(row.cells) else row, years)


def _without(row: _Line, counts: Sequence[bool]) -> _Line:
    """The row without the cells whose columns are counts."""
    return row._replace(cells=tuple(cell for cell, counted in zip(row.cells, counts, strict=True) if not counted))


def _is_head(line: _Line) -> bool:
    return line.is_head and not _SENTENCE.search(line.label)


def _is_row(line: _Line, words: _Words) -> bool:
    """Has it numbers behind a label that is no beginning of a sentence?"""
    labeled = line.year is not None or any(map(str.isalpha, line.label))
    return bool(line.cells) and labeled and not words.leading.search(line.label)


def _labeled(lines: Sequence[_Line], place: int, years: Sequence[str | None], words: _Words) -> _Line:
    """The line with its first number in its label, if it belongs there: "Phase 1 1,200", or "Deung 1 300" among others
    that begin alike.
    """
    line = lines[place]
    if not line.cells or len(line.cells) == len(years) or words.counting.fullmatch(line.label):
        return line
    beside = [*lines[max(0, place - 1) : place], *lines[place + 1 : place + 2]]
    repeated = len(line.cells) > 1 and line.label.strip() and any(one.label == line.label for one in beside)
    numbered = words.numbered.search(line.label) and _ORDINAL.fullmatch(line.cells[0][0])
    if not numbered and not (repeated and _ROOM.fullmatch(line.cells[0][0])):
        return line
    return line._replace(label=f"{line.label}{line.cells[0][0]} ", cells=line.cells[1:])


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


def _years_of(line: _Line) -> list[str | None]:
    """The years in a line of heads that is read."""
    written = [*_WORD.findall(line.label), *(cell[0] for cell in line.cells)]
    return [word for word in written if _YEAR.fullmatch(word)]


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
    spaced = text[max(0, begin - 2) : begin] == "\n\n"
    words = list(_WORD.finditer(text, begin, end))
    first = len(words)
    while first and (words[first - 1][0] in _NOTHING or _NUMBER.fullmatch(words[first - 1][0])):
        first -= 1
    cells = words[first:]
    if first == 0 and len(cells) > 1 and _YEAR.fullmatch(cells[0][0]) and not _YEAR.fullmatch(cells[1][0]):
        return _Line(text[begin : cells[1].start()], cells[0][0], tuple(cells[1:]), spaced)
    label = text[begin : cells[0].start() if cells else end]
    year = _LABEL_YEAR.fullmatch(label)
    return _Line(label, year[1] if year else None, tuple(cells), spaced)


def _alike(first: _Line, line: _Line) -> bool:
    """Have they as many numbers, and labels of one form?"""
    colons = {one.label.rstrip().endswith(":") for one in (first, line)}
    return len(first.cells) == len(line.cells) and len(colons) == 1
