"""A chronology on its way out: which part, which format, where to."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from gjtimeline.cli.running import write_out, wrong_usage

if TYPE_CHECKING:
    from gjtimeline.model import Chronology


class Format(StrEnum):
    """The formats of a chronology."""

    table = "table"
    json = "json"
    markdown = "markdown"


class TopicChoice(StrEnum):
    """How much belongs to the chronology."""

    complex = "complex"
    related = "related"
    all = "all"


FORMAT = typer.Option("--format", "-f", help="How to show the chronology.")
OUTPUT = typer.Option("--output", "-o", help="Write to this file instead of standard output.", show_default=False)
SINCE = typer.Option("--since", metavar="DATE", help="Only events on or after this date (EDTF: 2019, 2019-06 …).")
UNTIL = typer.Option("--until", metavar="DATE", help="Only events on or before this date (EDTF).")
TOPIC = typer.Option(
    "--topic", help="complex: what concerns the project; related: also what stands around it; all: everything."
)


def show(
    chronology: "Chronology",
    format: Format,
    output: Path | None,
    *,
    since: str | None,
    until: str | None,
    topic: TopicChoice,
) -> None:
    """Select and print."""
    from gjtimeline.merging.selecting import select
    from gjtimeline.rendering import print_table, render

    try:
        selected = select(chronology, topic=topic.value, since=since, until=until)
    except ValueError as error:
        wrong_usage(f"--since/--until: {error}")
    if format is Format.table and output is None and sys.stdout.isatty():
        from rich.console import Console

        print_table(selected, Console())
    else:
        write_out(render(selected, format.value), output)
