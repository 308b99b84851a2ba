"""An explanation on a terminal: the quote set off from its context, date words and trigger set off within it.

Where there are no colors, ``“ ”`` enclose the quote, ``[ ]`` the date words and ``« »`` the trigger.
"""

from collections.abc import Iterator
from itertools import groupby

from rich.console import Console, ConsoleRenderable
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from gjtimeline.rendering.account import DateReading, Explanation, Part, Passage, Section, Testimony
from gjtimeline.rendering.layout import Layout, printed
from gjtimeline.rendering.safe import safe, tidy
from gjtimeline.rendering.words import say

_WIDEST = 100
_STYLES: dict[Part, str] = {
    "context": "dim",
    "quote": "bold",
    "date": "bold black on yellow",
    "trigger": "bold underline cyan",
}
_SIGNS: dict[Part, tuple[str, str]] = {"date": ("[", "]"), "trigger": ("«", "»")}
_SEPARATOR = " · "


def render_explanation(explanation: Explanation, console: Console) -> None:
    """Print the explanation, at most 100 columns wide."""
    width = min(console.width, _WIDEST)
    for part in _parts(explanation, plain=console.no_color or console.color_system is None):
        console.print(part, width=width)


def explanation_text(explanation: Explanation) -> str:
    """The explanation as text, 100 columns wide, without colors."""
    return printed(lambda console: render_explanation(explanation, console), Layout(_WIDEST))


def _parts(explanation: Explanation, plain: bool) -> Iterator[ConsoleRenderable]:
    yield Text.assemble((say("explanation", explanation.kind), "bold"), " ", (tidy(explanation.id), "dim"))
    yield _pairs(explanation.properties)
    for section in explanation.sections:
        yield from _section(section, plain)
    if plain and explanation.kind == "event":
        yield Text("")
        yield Text(say("explanation", "legend"), style="dim")


def _section(section: Section, plain: bool) -> Iterator[ConsoleRenderable]:
    yield Text("")
    yield Text(f"{tidy(section.heading)} ({len(section.testimonies)})", style="bold")
    for testimony in section.testimonies:
        yield Text("")
        yield _place(testimony)
        yield Padding(_passage(testimony.passage, plain), (0, 0, 0, 4))
        if testimony.date is not None:
            yield Padding(_pairs(_reading(testimony.date)), (0, 0, 0, 2))


def _place(testimony: Testimony) -> Text:
    passage = testimony.passage
    known = say("explanation", "line" if passage.line else "without_source", tidy(passage.path), passage.line)
    details = [detail for detail in (testimony.status and say("status", testimony.status), testimony.id) if detail]
    return Text.assemble("  ", (known, "cyan"), *((_SEPARATOR + tidy(detail), "dim") for detail in details))


def _passage(passage: Passage, plain: bool) -> Text:
    """The pieces as one text; the quote within quotation marks where styles do not show."""
    text = Text("… " if passage.cut_before else "")
    for quoted, pieces in groupby(passage.pieces, key=lambda piece: piece.part != "context"):
        marks = ("“", "”") if quoted and plain else ("", "")
        text.append(marks[0])
        for piece in pieces:
            opening, closing = _SIGNS.get(piece.part, ("", "")) if plain else ("", "")
            text.append(opening + safe(piece.text) + closing, style=_STYLES[piece.part])
        text.append(marks[1])
    text.append(" …" if passage.cut_after else "")
    return _trimmed(text)


def _trimmed(text: Text) -> Text:
    lead = len(text.plain) - len(text.plain.lstrip())
    trimmed = text[lead:] if lead else text
    trimmed.rstrip()
    return trimmed


def _reading(date: DateReading) -> tuple[tuple[str, str], ...]:
    """Words, rule, anchor, result, each under its label."""
    values = (("words", date.words), ("rule", date.rule), ("anchor", _anchor(date)), ("result", _result(date)))
    return tuple((say("explanation", label), value) for label, value in values)


def _anchor(date: DateReading) -> str:
    if date.anchor is None:
        return say("explanation", "nothing_to_anchor" if "X" in (date.edtf or "X") else "no_anchor")
    if date.anchor_basis is None:
        return say("explanation", "anchor_text", date.anchor)
    words = [say("phrases", "quote", tidy(date.anchor_explanation))] if date.anchor_explanation else []
    return say("explanation", "anchor_published", date.anchor, ": ".join((say("basis", date.anchor_basis), *words)))


def _result(date: DateReading) -> str:
    edtf = date.edtf or say("explanation", "no_date")
    if date.earliest is None and date.latest is None and date.precision is None:
        return edtf
    precision = date.precision or say("explanation", "no_precision")
    if date.earliest is None and date.latest is None:
        return say("explanation", "no_bounds", edtf, precision)
    ends = (end or say("explanation", "open") for end in (date.earliest, date.latest))
    return say("explanation", "bounds", edtf, *ends, precision)


def _pairs(pairs: tuple[tuple[str, str], ...]) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    for label, value in pairs:
        grid.add_row(Text(label), Text(tidy(value)))
    return grid
