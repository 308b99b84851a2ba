"""Mentions of one kind in one format out: a table for the eye, JSON and JSON Lines for programs."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from rich.console import Console
from rich.table import Table
from rich.text import Text

from gjtimeline.model import DateMention, Span
from gjtimeline.rendering.json_format import json_array, json_line
from gjtimeline.rendering.layout import Layout, printed
from gjtimeline.rendering.safe import tidy

Mentions = Sequence[Span] | Sequence[DateMention]
_BOUNDS = {"at least": "≥ ", "at most": "≤ "}

Cell = Callable[[int, Any], str]  # the place of a mention, from 0, and the mention


class Columns(NamedTuple):
    """The columns of a table by the names of the JSON; ``folded`` may break their lines, the others are whole.

    ``wide`` are those of a wide terminal; ``cells`` make columns that are no field as it stands, ``right`` are ragged
    left.
    """

    usual: tuple[str, ...]
    wide: tuple[str, ...]
    folded: tuple[str, ...]
    right: tuple[str, ...] = ()
    cells: Mapping[str, Cell] = MappingProxyType({})


def _number(place: int, _: Any) -> str:
    return str(place + 1)


def _amount(_: int, mention: Any) -> str:
    """With separators and the sign of its bound; both ends of a range below each other, so that none is broken."""
    ends = "–\n".join(f"{Decimal(end):,f}" for end in (mention.amount, mention.high) if end is not None)
    return _BOUNDS.get(mention.bound, "") + ends


def _link(_: int, mention: Any) -> str:
    """The row of the amount that this one says again, or of the total that it is a part of."""
    if mention.equivalent_of is not None:
        return f"= {mention.equivalent_of + 1}"
    return "" if mention.part_of is None else f"part of {mention.part_of + 1}"


DATES = Columns(
    usual=("text", "type", "value", "edtf", "earliest", "latest", "rule"),
    wide=("text", "type", "value", "edtf", "earliest", "latest", "anchor", "rule", "reason"),
    folded=("text", "rule"),
)
_AMOUNTS = ("no", "text", "amount", "currency", "kind", "period", "purpose", "link")
BUDGETS = Columns(
    usual=_AMOUNTS,
    wide=_AMOUNTS,
    folded=("text", "purpose"),
    right=("no", "amount"),
    cells={"no": _number, "amount": _amount, "link": _link},
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
        side: Literal["left", "right"] = "right" if name in columns.right else "left"
        table.add_column(name, justify=side, overflow="fold", no_wrap=name not in columns.folded)
    for place, mention in enumerate(mentions):
        table.add_row(*(Text(_cell(place, mention, name, columns)) for name in shown))
    console.print(table)


def _cell(place: int, mention: Any, name: str, columns: Columns) -> str:
    if name in columns.cells:
        return columns.cells[name](place, mention)
    value = getattr(mention, name)
    return "" if value is None else tidy(str(value))


_RENDERERS: dict[str, Callable[[Mentions, Columns, Layout], str]] = {
    "table": _table,
    "json": _json,
    "jsonl": _json_lines,
}
MENTION_FORMATS: tuple[str, ...] = tuple(_RENDERERS)
