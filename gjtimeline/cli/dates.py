"""``gjtimeline dates``: a date tagger on its own, for shells and other programs."""

import shutil
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from gjtimeline.cli.messages import UNREADABLE, refuse, say
from gjtimeline.cli.output import write

_STDIN = "-"
_WIDEST = 160  # columns of a table; wider, the eye loses the row


class Style(StrEnum):
    """What fills the digits that the words leave open, as in ``find_dates``."""

    auto = "auto"
    news = "news"
    narrative = "narrative"


class MentionFormat(StrEnum):
    """The formats of date mentions."""

    table = "table"
    json = "json"
    jsonl = "jsonl"


def dates(
    path: Annotated[
        str | None,
        typer.Argument(
            metavar="PATH",
            help="A text file, or - for standard input, which is read without a PATH too unless it is a terminal.",
            show_default=False,
        ),
    ] = None,
    published: Annotated[
        str | None,
        typer.Option(
            metavar="DATE",
            help="When the text was published: 2020-01-14, 2020-01 … Without it, what the words leave open stays X.",
            show_default=False,
        ),
    ] = None,
    style: Annotated[
        Style,
        typer.Option(
            help="What fills the open digits. news: the publication; narrative: the date that the text set last; "
            "auto: what the text shows."
        ),
    ] = Style.auto,
    format: Annotated[
        MentionFormat,
        typer.Option(
            "--format",
            "-f",
            help="json: one array; jsonl: a line a mention; both with the keys of dates in extract.",
        ),
    ] = MentionFormat.table,
) -> None:
    """Find the dates of any text: their words, values and bounds.

    Reads the text as it is, whatever it is about. Example: gjtimeline dates article.txt --published 2020-01-14
    """
    from gjtimeline.grammar.dates import find_dates
    from gjtimeline.mentions import mention_of
    from gjtimeline.model import Span
    from gjtimeline.rendering import render_mentions

    _check_published(published)
    text = _text(path)
    finds = find_dates(text, published, style=style.value)
    mentions = [
        mention_of(find, Span(text=text[find.start : find.end], start=find.start, end=find.end)) for find in finds
    ]
    if not mentions and sys.stdout.isatty():
        say("note: no dates found")
    width = min(shutil.get_terminal_size().columns, _WIDEST) if sys.stdout.isatty() else None
    write(render_mentions(mentions, format.value, width=width))


def _check_published(value: str | None) -> None:
    """Refuses what is no date, or has an end that nobody knows."""
    from gjtimeline.grammar import edtf

    try:
        date = edtf.parse(value) if value is not None else None
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--published") from None
    if isinstance(date, edtf.Interval) and None in (date.start, date.end):
        raise typer.BadParameter(f"{value!r} has an open end", param_hint="--published")


def _text(path: str | None) -> str:
    """The text at the path; ends the program where there is none."""
    from gjtimeline.reading.decoding import decode
    from gjtimeline.reading.files import read_bytes, read_stdin
    from gjtimeline.reading.outcome import UnreadableError

    if path is None and sys.stdin is not None and sys.stdin.isatty():
        refuse("standard input is a terminal; name a file or send text through a pipe. Try: gjtimeline dates --help")
    try:
        return decode(read_stdin(None) if path in (None, _STDIN) else read_bytes(Path(str(path))))
    except UnreadableError as error:
        say(f"{path or _STDIN}: {error}")
        raise typer.Exit(UNREADABLE) from None
