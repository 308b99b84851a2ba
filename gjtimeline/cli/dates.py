"""``gjtimeline dates``: a date tagger on its own, for shells and other programs."""

import sys
from enum import StrEnum
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from gjtimeline.cli.messages import UNREADABLE, refuse, say
from gjtimeline.cli.output import write

_STDIN = "-"


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
            help="json: one array; jsonl: a line a mention; both with the keys of dates in extract, interval, reason.",
        ),
    ] = MentionFormat.table,
) -> None:
    """Find the dates of any text: their words, values and bounds.

    Reads the text as it is, whatever it is about. Example: gjtimeline dates article.txt --published 2020-01-14
    """
    from gjtimeline.cli.mentions import json_array, json_lines, mentions
    from gjtimeline.grammar.dates import find_dates

    _check_published(published)
    text = _text(path)
    found = mentions(text, find_dates(text, published, style=style.value))
    match format:
        case MentionFormat.json:
            write(json_array(found))
        case MentionFormat.jsonl:
            write(json_lines(found))
        case MentionFormat.table:
            from gjtimeline.cli.mention_table import table, terminal_width

            write(table(found, terminal_width()))
            if not found and sys.stdout.isatty():
                say("note: no dates found")


class QuickCommand(TyperCommand):
    """``dates`` as typer runs it, but well-formed arguments are taken as they are.

    Typer converts them by pydantic, which is longer in loading than all the rest together.
    """

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Puts the arguments into the context; help, completion and whatever is wrong are typer's affair."""
        given, rest, _ = self.make_parser(ctx).parse_args(list(args))
        taken = _taken(given)
        if taken is None or rest or ctx.resilient_parsing:
            return super().parse_args(ctx, args)
        ctx.params.update(taken)
        return []


def _taken(given: dict[str, Any]) -> dict[str, str] | None:
    """The arguments as ``dates`` takes them; those that were not given have their default."""
    types = {"path": str, "published": str, "style": Style, "format": MentionFormat}
    strings = {name: value for name, value in given.items() if value is not None}
    if not strings.keys() <= types.keys() or not all(isinstance(value, str) for value in strings.values()):
        return None
    try:
        return {name: types[name](value) for name, value in strings.items()}
    except ValueError:
        return None


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
    from gjtimeline.cli.plain_text import NotReadableError, read_plain

    if path is None and sys.stdin is not None and sys.stdin.isatty():
        refuse("standard input is a terminal; name a file or send text through a pipe. Try: gjtimeline dates --help")
    try:
        return read_plain(_STDIN if path is None else path)
    except NotReadableError as error:
        say(str(error))
        raise typer.Exit(UNREADABLE) from None
