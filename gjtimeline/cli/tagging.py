"""What ``dates`` and ``budgets`` share: one text in, the mentions of one kind out."""

import shutil
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from gjtimeline.cli.messages import UNREADABLE, refuse, say
from gjtimeline.cli.output import write

if TYPE_CHECKING:
    from gjtimeline.rendering.mentions import Columns, Mentions

_STDIN = "-"
_WIDEST = 160  # columns of a table; wider, the eye loses the row


class MentionFormat(StrEnum):
    """The formats of mentions."""

    table = "table"
    json = "json"
    jsonl = "jsonl"


def _known_day(value: str | None) -> str | None:
    """Refuses what is no date, or has an end that nobody knows."""
    from gjtimeline.grammar import edtf

    try:
        date = edtf.parse(value) if value is not None else None
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--published") from None
    if isinstance(date, edtf.Interval) and None in (date.start, date.end):
        raise typer.BadParameter(f"{value!r} has an open end", param_hint="--published")
    return value


PATH = typer.Argument(
    metavar="PATH",
    help="A text file, or - for standard input, which is read without a PATH too unless it is a terminal.",
    show_default=False,
)


def published_option(without: str) -> str:
    """The option of the day of publication; ``without`` says what becomes of a text that has none."""
    option: str = typer.Option(
        metavar="DATE",
        callback=_known_day,
        help=f"When the text was published: 2020-01-14, 2020-01 … Without it, {without}.",
        show_default=False,
    )
    return option


PUBLISHED = published_option("what the words leave open stays X")


def format_option(record: str) -> str:
    """The option of the formats; ``record`` names the record whose keys the JSON has."""
    option: str = typer.Option(
        "--format", "-f", help=f"json: one array; jsonl: a line a mention; both with the keys of {record}."
    )
    return option


def read_text(path: str | None, command: str) -> str:
    """The text at the path; ends the program where there is none."""
    from gjtimeline.reading.decoding import decode
    from gjtimeline.reading.files import read_bytes, read_stdin
    from gjtimeline.reading.outcome import UnreadableError

    if path is None and sys.stdin is not None and sys.stdin.isatty():
        advice = f"name a file or send text through a pipe. Try: gjtimeline {command} --help"
        refuse(f"standard input is a terminal; {advice}")
    try:
        if path == "":  # not the working folder
            raise UnreadableError("is no path")
        return decode(read_stdin(None) if path in (None, _STDIN) else read_bytes(Path(str(path))))
    except UnreadableError as error:
        say(f"{_STDIN if path is None else path}: {error}")
        raise typer.Exit(UNREADABLE) from None


def show_mentions(mentions: "Mentions", format: MentionFormat, columns: "Columns", none: str) -> None:
    """Print the mentions; ``none`` is said to somebody who looks on when there are none."""
    from gjtimeline.rendering import render_mentions

    if not mentions and sys.stdout.isatty():
        say(f"note: {none}")
    width = min(shutil.get_terminal_size().columns, _WIDEST) if sys.stdout.isatty() else None
    write(render_mentions(mentions, format.value, columns, width=width))
