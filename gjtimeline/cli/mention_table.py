"""Date mentions as a table for the eye. Not drawn by rich, which would take a third of the time until it is there."""

import shutil
import sys
import textwrap
from collections.abc import Iterator, Sequence
from itertools import accumulate

from rich.cells import cell_len, chop_cells, set_cell_size

from gjtimeline.cli.mentions import Mention

_COLUMNS = ("text", "type", "value", "edtf", "earliest", "latest", "rule")  # their names are those of the JSON
_BELOW = ("interval", "reason")  # stand below where there is something to say
_GAP, _INDENT = "  ", "  "
_DEFAULT_WIDTH, _WIDEST, _NARROWEST = 100, 120, 20
_LEAST_WORDS = 12  # so narrow may the first column become to make room for the others


def terminal_width() -> int:
    """Columns of the terminal; 100 where there is none, whatever the environment says."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else _DEFAULT_WIDTH


def table(found: Sequence[Mention], width: int) -> str:
    """A row a mention below the names of the columns, no line wider than ``width``; nothing for no mentions.

    The columns at the right for which there is no room stand below their row, each with its name.
    """
    if not found:
        return ""
    width = min(max(width, _NARROWEST), _WIDEST)
    rows = [{name: _printable(mention.get(name)) for name in (*_COLUMNS, *_BELOW)} for mention in found]
    widths = _widths(rows, width)
    lines = [*_row(dict(zip(_COLUMNS, _COLUMNS, strict=True)), widths)]
    for row in rows:
        lines += _row(row, widths)
        lines += _below(row, (*_COLUMNS[len(widths) :], *_BELOW), width)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _printable(value: object) -> str:
    """In one line, and without anything that a terminal would obey or that would turn the words around."""
    words = " ".join(str(value).split()) if value is not None else ""
    return words if words.isprintable() else "".join(filter(str.isprintable, words))


def _widths(rows: Sequence[dict[str, str]], width: int) -> list[int]:
    """The widths of as many columns as there is room for; the words may be folded, the others are whole."""
    words, *others = (max(len(name), *(cell_len(row[name]) for row in rows)) for name in _COLUMNS)
    room = [width - taken for taken in accumulate((len(_GAP) + column for column in others), initial=0)]
    beside = sum(left >= min(words, _LEAST_WORDS) for left in room) - 1
    return [min(words, room[beside]), *others[:beside]]


def _row(row: dict[str, str], widths: Sequence[int]) -> Iterator[str]:
    words, *others = widths
    first, *more = _folded(row["text"], words)
    cells = (set_cell_size(row[name], column) for name, column in zip(_COLUMNS[1:], others, strict=False))
    yield _GAP.join((set_cell_size(first, words), *cells))
    yield from more


def _folded(words: str, width: int) -> list[str]:
    """The words in lines, at spaces where all of them are one column wide."""
    return (textwrap.wrap(words, width) if cell_len(words) == len(words) else chop_cells(words, width)) or [""]


def _below(row: dict[str, str], names: Sequence[str], width: int) -> list[str]:
    line = "  ".join(f"{name}: {row[name]}" for name in names if row[name])
    return textwrap.wrap(line, width, initial_indent=_INDENT, subsequent_indent=_INDENT, break_on_hyphens=False)
