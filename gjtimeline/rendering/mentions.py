"""Mentions of one kind in one format out: a table for the eye, JSON and JSON Lines for programs."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from rich.console import Console
from rich.table import Table
from rich.text import Text

from gjtimeline.model import DateMention, Span
from gjtimeline.rendering.json_format import json_array, json_line
from gjtimeline.rendering.layout import Layout, printed
from gjtimeline.rendering.safe import tidy

Mentions = Sequence[Span] | Sequence[DateMention]


class Columns(NamedTuple):
    """The columns of a table by the names of the JSON; ``folded`` may break their lines, the others are whole.

    ``wide`` are those of a wide terminal; ``numbers`` are shown with separators.
    """

    usual: tuple[str, ...]
    wide: tuple[str, ...]
    folded: tuple[str, ...]
    numbers: tuple[str, ...] = ()


DATES = Columns(
    usual=("text", "type", "value", "edtf", "earliest", "latest", "rule"),
    wide=("text", "type", "value", "edtf", "earliest", "latest", "anchor", "rule", "reason"),
    folded=("text", "rule"),
)
BUDGETS = Columns(
    usual=("text", "amount", "currency", "bound", "kind", "period", "purpose"),
    wide=("text", "amount", "high", "currency", "bound", "kind", "period", "purpose", "equivalent_of", "part_of"),
    folded=("text", "purpose"),
    numbers=("amount", "high"),
)
_WIDE = 130  # columns of a terminal


def render_mentions(mentions: Mentions, format: str, columns: Columns = DATES, *, width: int | None = None) -> str:
    """The mentions in one of :data:`MENTION_FORMATS`; nothing for none, but ``json``, which is an array.

    ``width`` are the columns of a terminal. Raises ``ValueError`` for an unknown format.
    """
    if format not in _RENDERERS:
        raise ValueError(f"unknown format {format!r}; known formats: {', '.join(MENTION_FORMATS)}")
    return _RENDERERS[format](mentions, columns, Layout(width))


def _json(mentions: Mentions, _: Columns, __: Layout) -> str:
    return json_array(mentions)


def _json_lines(mentions: Mentions, _: Columns, __: Layout) -> str:
    return "".join(map(json_line, mentions))


def _table(mentions: Mentions, columns: Columns, layout: Layout) -> str:
    """A row a mention below the names of the columns."""
    return printed(lambda console: _print_table(mentions, columns, console), layout) if mentions else ""


def _print_table(mentions: Mentions, columns: Columns, console: Console) -> None:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False)
    shown = columns.wide if console.width >= _WIDE else columns.usual
    for name in shown:
        side: Literal["left", "right"] = "right" if name in columns.numbers else "left"
        table.add_column(name, justify=side, overflow="fold", no_wrap=name not in columns.folded)
    for mention in mentions:
        table.add_row(*(Text(_cell(mention, name, columns)) for name in shown))
    console.print(table)


def _cell(mention: Span | DateMention, name: str, columns: Columns) -> str:
    value = getattr(mention, name)
    if value is None:
        return ""
    return f"{Decimal(value):,f}" if name in columns.numbers else tidy(str(value))


_RENDERERS: dict[str, Callable[[Mentions, Columns, Layout], str]] = {
    "table": _table,
    "json": _json,
    "jsonl": _json_lines,
}
MENTION_FORMATS: tuple[str, ...] = tuple(_RENDERERS)
