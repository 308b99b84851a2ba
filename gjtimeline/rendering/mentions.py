"""Date mentions in one format out: a table for the eye, JSON and JSON Lines for programs."""

from collections.abc import Callable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from gjtimeline.model import DateMention
from gjtimeline.rendering.json_format import json_array, json_line
from gjtimeline.rendering.layout import Layout, printed
from gjtimeline.rendering.safe import tidy

# The columns have the names of the JSON; the words may be folded, the others are whole.
_COLUMNS = ("text", "type", "value", "edtf", "earliest", "latest", "rule")
_WIDE_COLUMNS = (*_COLUMNS[:-1], "anchor", "rule", "reason")
_WIDE = 130  # columns of a terminal
_FOLDED = ("text", "rule")


def render_mentions(mentions: Sequence[DateMention], format: str, *, width: int | None = None) -> str:
    """The mentions in one of :data:`MENTION_FORMATS`; nothing for none, but ``json``, which is an array.

    ``width`` are the columns of a terminal. Raises ``ValueError`` for an unknown format.
    """
    if format not in _RENDERERS:
        raise ValueError(f"unknown format {format!r}; known formats: {', '.join(MENTION_FORMATS)}")
    return _RENDERERS[format](mentions, Layout(width))


def _json(mentions: Sequence[DateMention], _: Layout) -> str:
    return json_array(mentions)


def _json_lines(mentions: Sequence[DateMention], _: Layout) -> str:
    return "".join(map(json_line, mentions))


def _table(mentions: Sequence[DateMention], layout: Layout) -> str:
    """A row a mention below the names of the columns."""
    return printed(lambda console: _print_table(mentions, console), layout) if mentions else ""


def _print_table(mentions: Sequence[DateMention], console: Console) -> None:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False)
    shown = _WIDE_COLUMNS if console.width >= _WIDE else _COLUMNS
    for name in shown:
        table.add_column(name, overflow="fold", no_wrap=name not in _FOLDED)
    for mention in mentions:
        table.add_row(*(Text(tidy(str(getattr(mention, name) or ""))) for name in shown))
    console.print(table)


_RENDERERS: dict[str, Callable[[Sequence[DateMention], Layout], str]] = {
    "table": _table,
    "json": _json,
    "jsonl": _json_lines,
}
MENTION_FORMATS: tuple[str, ...] = tuple(_RENDERERS)
